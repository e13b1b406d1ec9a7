"use strict";
exports.id = 2158;
exports.ids = [2158];
exports.modules = {

/***/ 2158:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ pushTo),
/* harmony export */   N6: () => (/* binding */ firstKeys),
/* harmony export */   _r: () => (/* binding */ endOfAll),
/* harmony export */   is: () => (/* binding */ compileTerm),
/* harmony export */   rW: () => (/* binding */ ends)
/* harmony export */ });
/* harmony import */ var _text_ing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4241);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3356);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7988);
/* harmony import */ var _term_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);




/** A term without wildcard outweighs any with one; then the letters that it spells out decide. */
const LITERAL = 1_000_000;
const LIST = 12;
const LETTER = 4;
/** Compiles one term; a faulty one matches nothing. */
function compileTerm(term, { lists, number }) {
    if ((0,_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainTerm */ .$)(term))
        return compileWords(keysOf(term), number === "either");
    const parsed = (0,_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTerm */ .W)(term);
    if (!("nodes" in parsed))
        return { nodes: [], weight: 0 };
    const nodes = [];
    let weight = LITERAL;
    let words = [];
    for (const [at, node] of parsed.nodes.entries()) {
        const inflect = number === "either" && at === parsed.nodes.length - 1;
        if (node.kind === "word") {
            const keys = keysOf(node.text);
            weight += LETTER * lettersIn(keys);
            words.push(...keys);
            // Words in a row are one place, so that a term without wildcards is found in one step.
            if (parsed.nodes[at + 1]?.kind === "word")
                continue;
            nodes.push(runsNode(withPlural(words, inflect)));
            words = [];
        }
        else {
            weight -= weight >= LITERAL ? LITERAL : 0;
            if (node.kind === "list") {
                nodes.push(runsNode((lists.get(node.name) ?? []).flatMap((entry) => withPlural(keysOf(entry), inflect))));
                weight += LIST;
            }
            else if (node.kind === "ending") {
                nodes.push({ kind: "ending", ending: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenise */ .tS)(node.ending)[0]?.key ?? node.ending });
                weight += 2 * node.ending.length;
            }
            else
                nodes.push({ kind: "any" });
        }
    }
    return { nodes, weight };
}
function compileWords(keys, inflect) {
    return { nodes: [runsNode(withPlural(keys, inflect))], weight: LITERAL + LETTER * lettersIn(keys) };
}
function lettersIn(keys) {
    return keys.reduce((sum, key) => sum + key.length, 0);
}
function keysOf(text) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenise */ .tS)(text).map((token) => token.key);
}
function runsNode(given) {
    const runs = given.filter(({ keys }) => keys.length > 0);
    if (runs.length <= FEW_RUNS)
        return { kind: "runs", runs, byFirst: undefined };
    const byFirst = new Map();
    for (const run of runs)
        pushTo(byFirst, run.keys[0] ?? "", run);
    return { kind: "runs", runs, byFirst };
}
/** So many are compared one by one: a map for each word of a large style takes longer to make than it saves. */
const FEW_RUNS = 4;
function withPlural(keys, inflect) {
    const last = keys[keys.length - 1];
    const many = inflect && last !== undefined ? (0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(last) : undefined;
    const own = { keys, plural: false };
    return many === undefined ? [own] : [own, { keys: [...keys.slice(0, -1), many], plural: true }];
}
/** The keys with which a place can begin; undefined when that is any word. */
function firstKeys(place) {
    if (place === undefined)
        return [];
    if (place.kind !== "runs")
        return undefined;
    if (place.byFirst !== undefined)
        return [...place.byFirst.keys()];
    const found = [];
    for (const { keys } of place.runs) {
        const [key] = keys;
        // Mostly there are two runs, of which the second is the plural of the first.
        if (key !== undefined && key !== found[0] && !found.includes(key))
            found.push(key);
    }
    return found;
}
/** Where the places of a term can end when they begin at `from`, and whether the last word is a plural there. */
function ends(nodes, tokens, from, gap) {
    if (!begins(nodes[0], tokens, from))
        return NO_ENDS;
    let places = new Map([[from, false]]);
    for (const node of nodes) {
        const next = new Map();
        for (const at of places.keys())
            step(node, tokens, at, { gap, next });
        if (next.size === 0)
            return next;
        places = next;
    }
    return places;
}
/** Whether the places of a term are all of some tokens; if so, whether the last word is a plural there. */
function endOfAll(nodes, tokens) {
    const last = nodes[nodes.length - 1];
    const isFew = last?.kind === "runs" && last.byFirst === undefined;
    if (!isFew || nodes.length > 2 || (nodes.length === 2 && nodes[0]?.kind !== "any"))
        return ends(nodes, tokens, 0, Number.POSITIVE_INFINITY).get(tokens.length);
    // Words alone, or "*" before them: nothing has to be made to see where they end.
    let isPlural;
    for (const run of last.runs) {
        const from = tokens.length - run.keys.length;
        const fits = nodes.length === 1 ? from === 0 : from > 0 && !breaks(tokens, from);
        if (fits && standsAt(run, tokens, from))
            isPlural = (isPlural ?? true) && run.plural;
    }
    return isPlural;
}
function breaks(tokens, end) {
    for (let at = 0; at < end; at++)
        if (BREAKS.has(tokens[at]?.key ?? ""))
            return true;
    return false;
}
const NO_ENDS = new Map();
/** Whether the first place can stand at a token: most cannot, and are refused at once. */
function begins(place, tokens, at) {
    if (place?.kind !== "runs")
        return place !== undefined;
    for (const run of candidates(place, tokens[at]))
        if (standsAt(run, tokens, at))
            return true;
    return false;
}
function candidates(place, token) {
    if (place.byFirst === undefined)
        return place.runs;
    return place.byFirst.get(token?.key ?? "") ?? [];
}
function standsAt({ keys }, tokens, at) {
    for (let k = 0; k < keys.length; k++)
        if (tokens[at + k]?.key !== keys[k])
            return false;
    return true;
}
function step(node, tokens, at, { gap, next }) {
    if (node.kind === "runs") {
        for (const run of candidates(node, tokens[at])) {
            if (!standsAt(run, tokens, at))
                continue;
            const to = at + run.keys.length;
            next.set(to, (next.get(to) ?? true) && run.plural);
        }
    }
    else if (node.kind === "ending") {
        const token = tokens[at];
        if (token?.word === true && token.key.length > node.ending.length && hasEnding(token.key, node.ending)) {
            next.set(at + 1, false);
        }
    }
    else {
        for (let to = at + 1; to <= tokens.length && to - at <= gap; to++) {
            if (BREAKS.has(tokens[to - 1]?.key ?? ""))
                break;
            next.set(to, false);
        }
    }
}
/** Marks that no "*" reaches across. */
const BREAKS = new Set([",", ".", ";", "!", "?", "\u3002", "\uff0c", "\u3001", "\uff1b", "\uff01", "\uff1f"]);
/** Adds a value to the list under a key. */
function pushTo(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** "*ing" is for what somebody does: "sitting", not "ceiling". */
function hasEnding(key, ending) {
    return key.endsWith(ending) && !(ending === "ing" && _text_ing_js__WEBPACK_IMPORTED_MODULE_0__/* .ingNouns */ .u.has(key));
}


/***/ }),

/***/ 405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isPlainTerm),
/* harmony export */   W: () => (/* binding */ parseTerm)
/* harmony export */ });
const maxLength = 200;
const maxPieces = 20;
/**
 * Whether a term is nothing but a few plain words, so that all there is to know of it are its tokens. Most are, and a
 * style has hundreds that are read at every start; the others are read by `parseTerm`.
 */
function isPlainTerm(text) {
    return PLAIN.test(text);
}
/** So short that it cannot have too many words. */
const PLAIN = /^[a-z0-9][\w '&/.-]{0,38}$/i;
/** Reads a term; the fault says what is wrong with it and what to write instead, as a sentence. */
function parseTerm(text) {
    if (text.length > maxLength)
        return { fault: `A term may have ${maxLength} characters.` };
    const between = BETWEEN.exec(text)?.[0];
    if (between !== undefined)
        return { fault: betweenTags(between) };
    const nodes = [];
    for (const [piece] of text.matchAll(/\{[^{}]*\}[^\s_]*|[^\s_]+/gu)) {
        const node = readPiece(piece);
        if (typeof node === "string")
            return { fault: node };
        nodes.push(node);
    }
    if (nodes.length === 0)
        return { fault: "A term needs a word." };
    if (nodes.length > maxPieces)
        return { fault: `A term may have ${maxPieces} words.` };
    return { nodes };
}
/** What stands between tags, so that no tag has it inside. */
const BETWEEN = /[\n\v\f\r\u0085\u2028\u2029,\uff0c\u3001\uff1b]|\|\|\|/u;
function betweenTags(mark) {
    if (/\s|\u0085/u.test(mark))
        return "A term may not have a line break: write one line.";
    return `A term may not have "${mark}", which stands between tags: write a term for each tag.`;
}
function readPiece(piece) {
    if (piece.includes("{") || piece.includes("}"))
        return readList(piece);
    const stars = piece.split("*").length - 1;
    if (stars === 0)
        return { kind: "word", text: piece };
    if (piece === "*")
        return { kind: "any" };
    if (stars > 1)
        return `Write one "*", not "${piece}": it stands for one or more whole words already.`;
    if (!piece.startsWith("*"))
        return `"*" stands alone or before an ending, such as "*ing"; "${piece}" is neither.`;
    return { kind: "ending", ending: piece.slice(1) };
}
function readList(piece) {
    const name = /^\{([^{}]*)\}$/u.exec(piece)?.[1]?.trim();
    if (name !== undefined && name !== "")
        return { kind: "list", name };
    if (name === "")
        return 'Name a list between the braces, such as "{color}".';
    if (/^[^{}]*\{[^{}]*\}[^{}]*$/u.test(piece))
        return `"${piece}" joins a list and other letters: put a space between.`;
    return `The braces in "${piece}" do not pair up: a list is written "{color}".`;
}


/***/ }),

/***/ 4241:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verbalEnding),
/* harmony export */   u: () => (/* binding */ ingNouns)
/* harmony export */ });
/** The ending that tells what somebody does, or what was done to something: "ing", "ed", or "" where neither does. */
function verbalEnding(word) {
    if (/[a-z]{3,}ed$/.test(word))
        return "ed";
    return /[a-z]{2,}ing$/.test(word) && !ingNouns.has(word) ? "ing" : "";
}
/**
 * Words in -ing that name a thing, a time or a kind of picture rather than what somebody does: "*ing" is not for them.
 * What can be either, such as "painting", is among them: a wrong answer is worse than none.
 */
const ingNouns = new Set(`king ring wing thing string spring swing sling sting wring viking
  something nothing anything everything evening morning wedding
  ceiling building railing flooring paneling panelling awning stuffing molding moulding
  earring stocking clothing legging lining piercing bedding icing frosting topping seasoning
  drawing painting etching engraving rendering lighting shading lettering
  living dining being sibling darling duckling gosling sapling pudding dumpling herring starling
  feeling meaning warning
  interesting amazing stunning charming exciting missing during including according concerning`
    .split(/\s+/)
    .filter((word) => word !== ""));


/***/ }),

/***/ 3356:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural),
/* harmony export */   c: () => (/* binding */ singular)
/* harmony export */ });
/** The plural of an English noun in the singular; undefined where the word is no noun we are sure of. */
function plural(word) {
    if (!/^[a-z][a-z'-]*$/.test(word) || word.length < 3 || ONE_FORM.has(word))
        return undefined;
    const irregular = IRREGULAR.get(word);
    if (irregular !== undefined)
        return irregular;
    if (/(?:ing|ed|ly|ous|ful)$/.test(word) && !NOUN.test(word))
        return undefined;
    const many = regular(word);
    // "glasses" are no drinking glasses, and "shorts" are not what "short" says.
    return ONE_FORM.has(many) ? undefined : many;
}
/** The singular of an English noun; the word itself when it is no plural that we know. */
function singular(word) {
    if (ONE_FORM.has(word) || IN_THE_SINGULAR.has(word))
        return word;
    const irregular = SINGULAR.get(word);
    if (irregular !== undefined)
        return irregular;
    for (const guess of guesses(word))
        if (plural(guess) === word)
            return guess;
    return word;
}
function regular(word) {
    if (/[a-z]man$/.test(word) && !NOT_MEN.test(word))
        return `${word.slice(0, -3)}men`;
    if (/[^aeiou]y$/.test(word))
        return `${word.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
/** What the word may be the plural of, likeliest first. */
function guesses(word) {
    if (word.endsWith("men"))
        return [`${word.slice(0, -3)}man`];
    if (word.endsWith("ies"))
        return [IE.test(word) ? word.slice(0, -1) : `${word.slice(0, -3)}y`];
    if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word))
        return [];
    const short = word.slice(0, -2);
    const long = word.slice(0, -1);
    return IN_THE_SINGULAR.has(short) || (/(?:ss|x|ch|sh|tz)es$/.test(word) && !LONG_E.test(long))
        ? [short, long]
        : [long, short];
}
/** Words that end like a participle or an adverb and are nouns all the same. */
const NOUN = /^(?:(?:ear|nose|finger|key)?ring|wing|king|string|spring|sling|swing|painting|drawing|building|ceiling|stocking|railing|awning|wedding|evening|morning|bed|flowerbed|seed|weed|shed|sled|reed|breed|steed|(?:butter|dragon|fire)?fly|family|belly|lily|jelly|bully)$/;
/** Plurals of words in "ie". */
const IE = /^(?:neckt|bowt|t|p|l|d)ies$|(?:cook|mov|self|zomb|hood|brown|bean|smooth|gen|prair|roof|ones|hipp|sweet|bird|dogg)ies$/;
/** Singulars in "e" whose plural looks like that of a shorter word. */
const LONG_E = /(?:axe|ache|mou?stache|cache|avalanche|niche|quiche|creche|brioche)$/;
/** Singulars that end like a plural. */
const IN_THE_SINGULAR = new Set(`bus gas lens iris atlas canvas pancreas christmas chess dress specimen omen abdomen stamen ramen lumen cyclamen
  semen amen`.split(/\s+/));
/** Words of one form, or whose form with "s" is no plural of what is left without it. */
const ONE_FORM = new Set(`glasses sunglasses eyeglasses goggles jeans shorts pants trousers leggings tights panties clothes scissors
  overalls pajamas pyjamas headphones binoculars stairs news series species
  hair grass sand snow rain water smoke fog mist light sunlight moonlight lighting clothing footwear underwear
  outerwear jewelry jewellery furniture luggage makeup denim leather lace silk wool cotton velvet sky greenery
  foliage scenery sheep deer fish aircraft people this his its was has is as yes us thus perhaps always across
  less unless towards upwards downwards besides outdoors indoors upstairs downstairs sometimes`.split(/\s+/));
const NOT_MEN = /(?:hu|ger|ro|nor|sha|otto|talis|cai)man$/;
const IRREGULAR = new Map(`man men woman women child children person people foot feet tooth teeth goose geese mouse mice ox oxen leaf leaves
  knife knives wife wives life lives wolf wolves half halves shelf shelves bookshelf bookshelves scarf scarves
  calf calves loaf loaves elf elves hoof hooves thief thieves self selves tomato tomatoes potato potatoes hero heroes
  echo echoes mango mangoes quiz quizzes dwarf dwarves`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word]] : [])));
const SINGULAR = new Map([...IRREGULAR].map(([one, many]) => [many, one]).filter(([many]) => many !== "people"));


/***/ }),

/***/ 9495:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hashOf),
/* harmony export */   s: () => (/* binding */ createTextTable)
/* harmony export */ });
/**
 * Remembers one value for each distinct text, up to `limit`, then starts anew. A `Map` would want the stretch as a string
 * of its own for every look-up; comparing it where it stands makes nothing, and hashes lie side by side in memory.
 */
function createTextTable(make, limit) {
    let table = emptyTable(FIRST_SLOTS);
    return (text, start, end) => {
        const hash = hashOf(text, start, end);
        const { hashes, values, mask } = table;
        for (let slot = hash & mask; hashes[slot] !== FREE; slot = (slot + 1) & mask) {
            if (hashes[slot] !== hash)
                continue;
            const value = values[slot];
            if (value !== undefined && isStretch(text, start, end, value.text))
                return value;
        }
        if (table.size >= limit)
            table = emptyTable(FIRST_SLOTS);
        else if (table.size * 2 > mask)
            table = grown(table);
        // Copied, since a slice would keep its whole caption in memory.
        const value = make(text.slice(start, end).split("").join(""));
        add(table, hash, value);
        return value;
    };
}
const FIRST_SLOTS = 1024;
/** No text has this hash. */
const FREE = 0;
function emptyTable(slots) {
    const values = new Array(slots).fill(undefined);
    return { hashes: new Int32Array(slots), values, mask: slots - 1, size: 0 };
}
function grown(old) {
    const table = emptyTable((old.mask + 1) * 4);
    for (const [slot, value] of old.values.entries()) {
        if (value !== undefined)
            add(table, old.hashes[slot] ?? FREE, value);
    }
    return table;
}
function add(table, hash, value) {
    let slot = hash & table.mask;
    while (table.hashes[slot] !== FREE)
        slot = (slot + 1) & table.mask;
    table.hashes[slot] = hash;
    table.values[slot] = value;
    table.size++;
}
/** FNV-1a over the UTF-16 units of a stretch, its high bits folded into the low ones. Positive; never `FREE`. */
function hashOf(text, start, end) {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return ((hash ^ (hash >>> 15)) & 0x3fffffff) | 0x40000000;
}
function isStretch(text, start, end, other) {
    const length = end - start;
    if (other.length !== length)
        return false;
    for (let at = 0; at < length; at++) {
        if (text.charCodeAt(start + at) !== other.charCodeAt(at))
            return false;
    }
    return true;
}


/***/ }),

/***/ 7988:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AU: () => (/* binding */ fold),
  ER: () => (/* binding */ isAscii),
  TN: () => (/* binding */ keyOf),
  tS: () => (/* binding */ tokenise)
});

;// CONCATENATED MODULE: ./build/src/text/characters.js
/** White space, "_", and what stands behind the end of a text. */
const SPACE = 0;
/** Whatever is none of the others. */
const MARK = 1;
/** A combining mark. */
const ACCENT = 2;
/** A letter. */
const LETTER = 3;
/** A digit, or another sign for a number. */
const DIGIT = 4;
/** What the ASCII character at a place is. */
function kindAt(text, at) {
    return asciiKind(text.charCodeAt(at));
}
/** What the character at a place is, in any script. */
function characterKind(text, at) {
    const unit = text.charCodeAt(at);
    if (!(unit > 0x7f))
        return asciiKind(unit);
    const code = text.codePointAt(at) ?? unit;
    if (code > 0xffff)
        return unicodeKind(code);
    const known = kinds[code] ?? 0;
    if (known > 0)
        return known - 1;
    const kind = unicodeKind(code);
    kinds[code] = kind + 1;
    return kind;
}
/** How many UTF-16 units the character at a place takes. */
function sizeAt(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
function asciiKind(code) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90))
        return LETTER;
    if (code >= 48 && code <= 57)
        return DIGIT;
    return code > 32 && code !== UNDERSCORE ? MARK : code > 13 && code < 32 ? MARK : code < 9 ? MARK : SPACE;
}
const UNDERSCORE = 95;
/** One more than the kind of each code unit that was asked about. */
const kinds = new Uint8Array(0x10000);
// One class each: an expression that has several of them several times takes longer to compile than a style to read.
function unicodeKind(code) {
    const character = String.fromCodePoint(code);
    if (/\p{L}/u.test(character))
        return LETTER;
    if (/\p{N}/u.test(character))
        return DIGIT;
    if (/\p{M}/u.test(character))
        return ACCENT;
    return /\s/.test(character) ? SPACE : MARK;
}

// EXTERNAL MODULE: ./build/src/text/text-table.js
var text_table = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/src/text/words.js


/**
 * The words and marks of a text. A word is a run of Unicode letters, digits and combining marks, with hyphens and
 * apostrophes inside it; it ends where another script begins, as in "ohwx\u7ad9\u5728\u8857\u4e0a"; "_" is a space; anything else that
 * is not white space is a mark of its own, and a backslash belongs to the mark it escapes.
 */
function tokenise(text) {
    return isAscii(text) ? asciiTokens(text) : unicodeTokens(text);
}
/** Whether a text has nothing but ASCII characters. */
function isAscii(text) {
    return ASCII.test(text);
}
/** The same as `unicodeTokens` for a text of ASCII alone, which most are: several times as fast. */
function asciiTokens(text) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        const kind = kindAt(text, at);
        if (kind === SPACE)
            at++;
        else if (kind === MARK) {
            const escapes = text.charCodeAt(at) === BACKSLASH && kindAt(text, at + 1) === MARK && at + 1 < text.length;
            const start = at;
            at += escapes ? 2 : 1;
            tokens.push({ key: text.slice(at - 1, at), word: false, span: { start, end: at } });
        }
        else {
            const end = wordEnd(text, at);
            tokens.push({ key: words(text, at, end).key, word: true, span: { start: at, end } });
            at = end;
        }
    }
    return tokens;
}
function wordEnd(text, start) {
    let at = start + 1;
    for (; at < text.length; at++) {
        if (kindAt(text, at) >= LETTER)
            continue;
        const code = text.charCodeAt(at);
        const joins = code === HYPHEN || code === APOSTROPHE || (code === STOP && kindAt(text, at - 1) === DIGIT);
        if (!joins || kindAt(text, at + 1) < (code === STOP ? DIGIT : LETTER))
            break;
    }
    return at;
}
const APOSTROPHE = 39;
const HYPHEN = 45;
const STOP = 46;
const BACKSLASH = 92;
/** ', \u2019, \u2010, \u2011 and -. */
const JOINTS = new Set([APOSTROPHE, 0x2019, 0x2010, 0x2011, HYPHEN]);
/** Captions share their words: that equal keys are one string makes looking them up cheap, and keeps fewer of them. */
const words = (0,text_table/* createTextTable */.s)((text) => ({ text, key: text.toLowerCase() }), 65_536);
function unicodeTokens(text) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        const kind = characterKind(text, at);
        if (kind === SPACE)
            at += sizeAt(text, at);
        else if (kind < LETTER) {
            const escapes = text.charCodeAt(at) === BACKSLASH && at + 1 < text.length && isMark(characterKind(text, at + 1));
            const start = at;
            const key = escapes ? at + 1 : at;
            at = endOfAccents(text, key + sizeAt(text, key));
            tokens.push({ key: text.slice(key, at), word: false, span: { start, end: at } });
        }
        else {
            const end = unicodeWordEnd(text, at);
            const found = text.slice(at, end);
            if (ASIAN.test(found))
                tokens.push(...byScript(found, at));
            else
                tokens.push({ key: fold(found), word: true, span: { start: at, end } });
            at = end;
        }
    }
    return tokens;
}
function isMark(kind) {
    return kind === MARK || kind === ACCENT;
}
function unicodeWordEnd(text, start) {
    let at = start + sizeAt(text, start);
    let before = characterKind(text, start);
    while (at < text.length) {
        const kind = characterKind(text, at);
        if (kind < ACCENT) {
            const joins = JOINTS.has(text.charCodeAt(at)) || (text.charCodeAt(at) === STOP && before === DIGIT);
            if (!joins || characterKind(text, at + 1) < (text.charCodeAt(at) === STOP ? DIGIT : LETTER))
                break;
        }
        before = kind;
        at += sizeAt(text, at);
    }
    return at;
}
function endOfAccents(text, start) {
    let at = start;
    while (at < text.length && characterKind(text, at) === ACCENT)
        at += sizeAt(text, at);
    return at;
}
/** Chinese, Japanese and Korean put no space between their words and foreign ones. */
function byScript(run, at) {
    const tokens = [];
    let start = at;
    for (const part of run.match(SCRIPTS) ?? []) {
        tokens.push({ key: fold(part), word: true, span: { start, end: start + part.length } });
        start += part.length;
    }
    return tokens;
}
/** The form in which words are compared: NFC, lower case, one kind of apostrophe, hyphen, s and sigma. */
function fold(text) {
    if (isAscii(text))
        return text.toLowerCase();
    return text
        .normalize("NFC")
        .toLowerCase()
        .replace(/[\u00df\u017f\u03c2\u2019\u2010\u2011]/gu, (letter) => FOLDED[letter] ?? letter);
}
/** The keys of a text's tokens, joined by a space: what two tags that say the same have in common. */
function keyOf(tokens) {
    let key = "";
    for (const token of tokens)
        key = key === "" ? token.key : `${key} ${token.key}`;
    return key;
}
const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const SCRIPTS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc\p{M}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const ASCII = /^[\x00-\x7f]*$/;
const FOLDED = { \u00df: "ss", \u017f: "s", \u03c2: "\u03c3", "\u2019": "'", "\u2010": "-", "\u2011": "-" };


/***/ })

};
;