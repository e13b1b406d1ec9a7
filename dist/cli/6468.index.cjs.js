"use strict";
exports.id = 6468;
exports.ids = [6468];
exports.modules = {

/***/ 1543:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   LJ: () => (/* binding */ withEdit),
/* harmony export */   fp: () => (/* binding */ withoutWaived),
/* harmony export */   ve: () => (/* binding */ NO_PROBLEMS)
/* harmony export */ });
/** The one empty list of problems: a check that has nothing to say makes nothing. */
const NO_PROBLEMS = [];
/** Types a rule's options from its schema. */
function defineRule(rule) {
    return rule;
}
/** A problem with its edit, where there is one. */
function withEdit(problem, edit) {
    return edit === undefined ? problem : { ...problem, edit };
}
/** Those hits that no exception of the rule names, not even in part. */
function withoutWaived(hits, tokens, { waived }) {
    const quiet = hits.length === 0 ? [] : waived(tokens);
    return quiet.length === 0
        ? hits
        : hits.filter((hit) => !quiet.some((other) => hit.from < other.to && other.from < hit.to));
}


/***/ }),

/***/ 6468:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   variableMissing: () => (/* binding */ variableMissing)
/* harmony export */ });
/* harmony import */ var _text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);



const options = ({ z, term }) => z.strictObject({
    variables: z
        .record(z.string().regex(/\S/, "a name that is not empty"), z.array(term).min(1))
        .default({})
        .describe('What every caption has to say something about: a name for it, and the terms of which one is enough, such as `{ "hair": ["* hair", "bald"] }`.'),
});
const variableMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: "variable-missing",
    summary: "Say in every caption what has to stay a variable.",
    guidance: "Captions are Like Variables You Can Use in Your Prompts",
    severity: "warning",
    fix: "none",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "Nothing is said about the hair",
            options: { variables: { hair: ["* hair", "bald"] } },
            triggers: ["ohwx"],
            bad: "ohwx, sitting, red dress",
        },
        {
            title: "In a sentence",
            options: { variables: { clothes: ["dress", "suit", "nude"] } },
            bad: "A woman sits on a chair and looks at us.",
        },
        {
            title: "One of the terms is enough, also inside a longer tag",
            options: {
                variables: { hair: ["* hair", "bald", "hair not visible"], place: ["indoors", "outdoors"] },
            },
            good: "woman with long blonde hair, indoors",
        },
    ],
    compile: ({ variables }, context) => {
        const inForce = Object.entries(variables).filter(([name, terms]) => terms.length > 0 && !isWaivedVariable(name, terms, context));
        if (inForce.length === 0)
            return {};
        const checks = inForce.map(([name, terms]) => variableCheck(name, terms, context));
        return {
            glance: { tags: (tags) => checks.every(({ isNamed }) => tags.some(isNamed)) },
            caption: (caption) => {
                // What has no words at all is `caption-file`'s to tell.
                if (caption.tags.length === 0 && caption.tokens.length === 0)
                    return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
                let found;
                for (const { check } of checks) {
                    const problem = check(caption);
                    if (problem !== undefined)
                        found = [...(found ?? []), problem];
                }
                return found ?? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
            },
        };
    },
});
/** An exception names the variable itself, or one of its terms. */
function isWaivedVariable(name, terms, { waived }) {
    return [name, ...terms].some((text) => waived((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(text.replaceAll("*", " "))).length > 0);
}
function variableCheck(name, terms, context) {
    const table = context.table(terms);
    const unspaced = terms.map((term) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(term))).filter(_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnspaced */ .Kc);
    const says = (tokens) => table.within(tokens).length > 0 || unspaced.some((key) => (0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsUnspaced */ .Ki)(tokens, key));
    const isSaid = context.mark(({ tokens }) => says(tokens));
    const script = terms.some((term) => term.includes("{")) ? "" : terms.join(" ");
    const message = `Nothing is said about \u201c${name}\u201d: expected ${named(terms)}, since this is to stay a variable in the dataset.`;
    const isNamed = (tag) => isSaid(tag) && !context.isTrigger(tag);
    const check = (caption) => {
        const { tags, tokens } = caption;
        if (tags.some(isNamed))
            return undefined;
        if (tokens.length > 0 && says(tokens))
            return undefined;
        if (isForeign(caption, script, context))
            return undefined;
        return { span: { start: 0, end: 0 }, message, whole: true };
    };
    return { isNamed, check };
}
/** Whether the terms are in another script than the caption: what it says nobody can look for. */
function isForeign({ tags, tokens }, script, { isTrigger }) {
    const words = [...tags.filter((tag) => !isTrigger(tag)).map(({ of }) => of.key), (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(tokens)].join(" ");
    return ((0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnspaced */ .Kc)(words) && !(0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnspaced */ .Kc)(script)) || !(0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .sharesScript */ .OZ)(words, script);
}
const FEW = 4;
/** The terms as people read them: "\u2026 hair" for "* hair". */
function named(terms) {
    const shown = terms.slice(0, FEW).map((term) => `\u201c${term.replaceAll("*", "\u2026")}\u201d`);
    if (terms.length > FEW)
        return `${shown.join(", ")} or the like`;
    const last = shown.at(-1) ?? "";
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} or ${last}`;
}


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

/***/ 8876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ isUnspaced),
/* harmony export */   Ki: () => (/* binding */ holdsUnspaced),
/* harmony export */   OZ: () => (/* binding */ sharesScript),
/* harmony export */   Oq: () => (/* binding */ scriptsIn),
/* harmony export */   oR: () => (/* binding */ mayNameUnspaced)
/* harmony export */ });
/** Whether a text has letters of a script that puts no spaces between words, so that words cannot be told apart. */
function isUnspaced(text) {
    return UNSPACED.test(text);
}
/** Whether some token of such a script has the key of a term in it: "\u957f\u53d1" in "\u5979\u6709\u4e00\u5934\u957f\u53d1". */
function holdsUnspaced(tokens, key) {
    return isUnspaced(key) && tokens.some((token) => token.key.includes(key));
}
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Whether two texts have a script in common; true where one of them has none that is told apart here. */
function sharesScript(a, b) {
    const left = scriptsIn([a]);
    const right = scriptsIn([b]);
    return left.size === 0 || right.size === 0 || [...left].some((script) => right.has(script));
}
/** The scripts that texts are written in, as the names that they have among these. */
function scriptsIn(texts) {
    const found = new Set();
    for (const text of texts) {
        for (const [name, script] of SCRIPTS)
            if (!found.has(name) && script.test(text))
                found.add(name);
    }
    return found;
}
const SCRIPTS = [
    ["Latin", /\p{sc=Latin}/u],
    ["Cyrillic", /\p{sc=Cyrillic}/u],
    ["Greek", /\p{sc=Greek}/u],
    ["Han", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u],
    ["Hangul", /\p{sc=Hangul}/u],
    ["Arabic", /\p{sc=Arabic}/u],
    ["Hebrew", /\p{sc=Hebrew}/u],
    ["Devanagari", /\p{sc=Devanagari}/u],
    ["Thai", /\p{sc=Thai}/u],
];
/**
 * Whether one of the words stands anywhere in a text, where the word's script puts no spaces between words. That tells
 * only that a word may be named: whether its letters are a word of their own there nobody can tell.
 */
function mayNameUnspaced(text, words) {
    return words.some((word) => isUnspaced(word) && text.includes(word));
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