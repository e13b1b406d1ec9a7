"use strict";
exports.id = 9257;
exports.ids = [9257,8032];
exports.modules = {

/***/ 7319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   sP: () => (/* binding */ BREAK),
/* harmony export */   xy: () => (/* binding */ isBreakAt)
/* harmony export */ });
/** What image generators start a new part of a prompt at: a word of capitals that stands for itself. */
const BREAK = "BREAK";
/**
 * Whether that word stands at a place, and means that: "COFFEE BREAK" is a sign in the picture. `from` is where the tag
 * around it begins, and `mark` what parts tags.
 */
function isBreakAt(text, { at, from, mark }) {
    const end = at + BREAK.length;
    if (!text.startsWith(BREAK, at) || !isEdge(text[at - 1], mark) || !isEdge(text[end], mark))
        return false;
    const before = text.slice(Math.max(from, at - LONGEST_WORD), at);
    const behind = text.slice(end, end + LONGEST_WORD);
    return !isShouted(WORD_BEFORE.exec(before)) && !isShouted(WORD_BEHIND.exec(behind));
}
/** No more than this is looked at on either side, so that a caption without spaces costs no time. */
const LONGEST_WORD = 64;
function isEdge(letter, mark) {
    return letter === undefined || /[\s,\uff0c\u3001\uff1b|]/u.test(letter) || mark.includes(letter);
}
function isShouted(word) {
    return (word !== null &&
        word[1] !== BREAK &&
        /\p{Lu}.*\p{Lu}/u.test(word[1] ?? "") &&
        !/\p{Ll}/u.test(word[1] ?? ""));
}
/** A word, before an article too. */
const WORD_BEFORE = /([^\s|]+)(?:[^\S\n\r]+A)?[^\S\n\r]+$/u;
/** The same behind it: a sentence may begin with an article. */
const WORD_BEHIND = /^[^\S\n\r]+(?:A[^\S\n\r]+)?([^\s,\uff0c\u3001\uff1b|]+)/u;
/** Whether a tag is that word: what stands on its two sides is never mixed. */
function isBreak({ of: { text } }) {
    return text === BREAK;
}


/***/ }),

/***/ 2973:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ reorderTags),
/* harmony export */   Gx: () => (/* binding */ escapesNext),
/* harmony export */   Yx: () => (/* binding */ leadingTags),
/* harmony export */   _R: () => (/* binding */ deleteTag),
/* harmony export */   i4: () => (/* binding */ insertTag)
/* harmony export */ });
/* harmony import */ var _break_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7319);

/**
 * Deletes a tag and the separator between it and its neighbour on the same line. Undefined for a tag that stands
 * alone there: an empty caption, or an empty line in one, means something else to every trainer.
 */
function deleteTag({ tags }, tag) {
    const at = tags.indexOf(tag);
    const next = tags[at + 1];
    const previous = tags[at - 1];
    if (next?.group === tag.group)
        return { span: { start: tag.span.start, end: next.span.start }, text: "" };
    if (previous?.group === tag.group)
        return { span: { start: previous.span.end, end: tag.span.end }, text: "" };
    return undefined;
}
/** Writes a new tag in front of the tag at a place; behind the tag before it where that one stands on another line. */
function insertTag({ tags }, at, added, separator) {
    const next = tags[at];
    const previous = tags[at - 1];
    // The word BREAK may stand between spaces alone: a tag behind it would flow into the next one.
    const isBeside = previous === undefined || previous.group === next?.group || (0,_break_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(previous);
    if (next !== undefined && isBeside) {
        return { span: { start: next.span.start, end: next.span.start }, text: `${added}${separator}` };
    }
    if (previous === undefined || escapesNext(previous))
        return undefined;
    return { span: { start: previous.span.end, end: previous.span.end }, text: `${separator}${added}` };
}
/** How many tags, from the first on and all on its line, may stand before the trigger. */
function leadingTags(tags, { mayLead }) {
    const end = tags.findIndex((tag) => tag.group !== tags[0]?.group || !mayLead(tag));
    return end < 0 ? tags.length : end;
}
/** Puts the tags, all of one caption, in another order: separators stay where they are, and so does every other byte. */
function reorderTags({ tags, text }, order) {
    let first = 0;
    while (first < tags.length && tags[first] === order[first])
        first++;
    let last = tags.length - 1;
    while (last > first && tags[last] === order[last])
        last--;
    const from = tags[first];
    const to = tags[last];
    if (from === undefined || to === undefined || first >= last || order.some(escapesNext))
        return undefined;
    let made = "";
    for (let slot = first; slot <= last; slot++) {
        made += order[slot]?.of.text ?? "";
        const gapStart = tags[slot]?.span.end ?? 0;
        if (slot < last)
            made += text.slice(gapStart, tags[slot + 1]?.span.start ?? gapStart);
    }
    return { span: { start: from.span.start, end: to.span.end }, text: made };
}
/** Whether a tag ends with a backslash that would take the meaning from the separator written behind it. */
function escapesNext({ of: { text } }) {
    let slashes = 0;
    while (text[text.length - 1 - slashes] === "\\")
        slashes++;
    return slashes % 2 === 1;
}


/***/ }),

/***/ 9257:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conceptDescribed: () => (/* binding */ conceptDescribed)
});

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/text/modifiers.js
var modifiers = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/text/phrase-end.js
var phrase_end = __webpack_require__(1848);
;// CONCATENATED MODULE: ./build/src/text/noun-phrase.js


/** Where the words begin that stand before a noun and say more of it: "big" of "a woman with a big nose". */
function phraseStart(tokens, noun, isBar = () => false) {
    let at = noun;
    while (at > 0 && isModifier(tokens[at - 1]) && !isBar(tokens[at - 1]?.key ?? ""))
        at--;
    return at;
}
/** Where the words end that stand behind a noun and make another thing of it: "piercing" of "nose piercing on a woman". */
function phraseEnd(tokens, from, isBar = () => false) {
    let at = from;
    while (at < tokens.length && isModifier(tokens[at]) && !isBar(tokens[at]?.key ?? ""))
        at++;
    return at;
}
/** Whether everything before a place only points at what comes: "a", "her". */
function isDetermined(tokens, end) {
    return tokens.slice(0, end).every(({ key }) => DETERMINERS.has(key));
}
/**
 * Whether words before a noun are certain to say only what it is always like: a "clock face" is no face, "girl blue eyes"
 * has two things in it, "covering face" and "painted face" tell what somebody does or did, "wet face" how it is for now.
 */
function onlyDescribe(words) {
    return words.every(({ key }) => isLasting(key));
}
function isLasting(word) {
    const scale = (0,modifiers/* modifierOf */.B0)(word)?.scale;
    return ((scale !== undefined && LASTING.has(scale)) || (0,modifiers/* isShade */.G9)(word) || OF_BODIES.has(word) || ENDING.test(word));
}
/** The scales on which a thing stays where it is. */
const LASTING = new Set("beauty size length width thickness age curl surface shape pattern colour material".split(" "));
/** Words that end in "ed" are states as often as traits, and those in "ous" and "less" moods: "parted", "serious". */
const ENDING = /-(?:shaped|sized|colou?red|toned|set)$|^(?:redd|brown|green|blu|purpl|pink|yellow|gr[ae]y|long|round)ish$/;
/** What is said of faces and bodies, and fits few things else. */
const OF_BODIES = new Set(`very slightly pointy flat full slim plump chubby fat skinny slender high low heavy deep-set almond-shaped heart-shaped
  freckled wrinkled hooked crooked pointed chiseled chiselled tanned scarred rounded dimpled arched bearded
  freckly hairy bushy hazel brunette auburn ginger fair rosy ruddy tan male female feminine masculine
  handsome cute strong weak soft sharp asymmetrical symmetrical`.split(/\s+/));
function isModifier(token) {
    if (token?.word !== true)
        return false;
    // "woman's face" says whose it is.
    if (token.key.endsWith("'s"))
        return false;
    return token.key === "very" || !((0,phrase_end/* isFunctionWord */.R)(token.key) || FOREIGN.has(token.key));
}
const DETERMINERS = new Set("a an the his her its their my your our".split(" "));
/** Prepositions and articles of other languages that are written with spaces. */
const FOREIGN = new Set(`de du des la le les un une sur dans avec sous et el los las en con sobre y del il lo gli di da su nel
  der die das ein eine mit im auf unter und am \u043d\u0430 \u0432 \u0432\u043e \u0441 \u0441\u043e \u0443 \u043f\u043e\u0434 \u0437\u0430 \u0438 \u0438\u0437 \u043a \u043f\u043e \u043e\u0442 o os na no com em`
    .split(/\s+/)
    .filter((word) => word !== "no"));

// EXTERNAL MODULE: ./build/src/text/quotes.js
var quotes = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/concept-described.js






const options = ({ z, terms }) => z.strictObject({
    terms: terms.default([]).describe("What no caption may describe, such as `* nose`."),
});
const conceptDescribed = (0,rule/* defineRule */.Km)({
    id: "concept-described",
    summary: "Leave out what the concept has to teach by itself.",
    guidance: "Captions are Like Variables You Can Use in Your Prompts",
    severity: "warning",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "A tag that describes the concept",
            options: { terms: ["* nose"] },
            triggers: ["ohwx"],
            bad: "ohwx, big nose, sitting",
            good: "ohwx, sitting",
        },
        {
            title: "Inside a longer tag only a person can tell what stays",
            options: { terms: ["* nose"] },
            bad: "woman with a big nose, sitting",
        },
        {
            title: "In a sentence",
            options: { terms: ["* nose"] },
            bad: "She has a big nose and sits on a chair.",
        },
        {
            title: "What names the thing without describing it, and other things",
            options: { terms: ["* nose", "* face"] },
            good: "face, finger on nose, hand on her face, red nose ring",
        },
    ],
    compile: ({ terms }, context) => {
        if (terms.length === 0)
            return {};
        const find = finder(terms, context);
        const usesOf = context.memo((of) => find(of));
        const hasUse = context.mark((of) => find(of).length > 0);
        return {
            glance: { tag: (tag) => !hasUse(tag) },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, find(caption), context);
                return caption.tags.some(hasUse) ? inTags(caption, usesOf, context) : rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
function wantedBy(term) {
    const before = /^(?:\*[\s_]+)+/u.exec(term)?.[0] ?? "";
    const after = /(?:[\s_]+\*)+$/u.exec(term.slice(before.length))?.[0] ?? "";
    return {
        rest: term.slice(before.length, term.length - after.length),
        before: before !== "",
        after: after !== "",
    };
}
function finder(terms, context) {
    const wanted = terms.map(wantedBy);
    const rests = [...new Set(wanted.map(({ rest }) => rest))];
    const ways = rests.map((rest) => wanted.filter((one) => one.rest === rest));
    const table = context.table(rests);
    const triggers = new Set(context.triggers.flatMap((word) => (0,words/* tokenise */.tS)(word).map(({ key }) => key)));
    const isTrigger = (key) => triggers.has(key);
    return ({ text, tokens }) => (0,rule/* withoutWaived */.fp)(table.within(tokens), tokens, context).flatMap((hit) => {
        const uses = (ways[hit.term] ?? []).flatMap((way) => useOf(text, tokens, { hit, way, isTrigger }));
        const best = uses.find(({ isAll }) => isAll) ?? uses[0];
        return best === undefined || (0,quotes/* isQuoted */.f)(text, best.span.start) ? [] : [best];
    });
}
function useOf(text, tokens, { hit, way, isTrigger }) {
    const from = way.before ? phraseStart(tokens, hit.from, isTrigger) : hit.from;
    const to = way.after ? phraseEnd(tokens, hit.to, isTrigger) : hit.to;
    if ((way.before && from === hit.from) || (way.after && to === hit.to))
        return [];
    // "red nose ring" speaks of a ring.
    if (!way.after && !(0,phrase_end/* endsBefore */.I)(tokens, to))
        return [];
    const isCertain = !way.before || onlyDescribe(tokens.slice(from, hit.from));
    const start = tokens[from]?.span.start ?? 0;
    const span = { start, end: tokens[to - 1]?.span.end ?? start };
    const isAll = isCertain && to === tokens.length && isDetermined(tokens, from);
    return [{ span, found: text.slice(span.start, span.end), isAll }];
}
function* inTags(caption, usesOf, context) {
    const found = caption.tags.filter((tag) => usesOf(tag).length > 0 && !context.isTrigger(tag) && !context.isWaived(tag));
    const going = found.filter((tag) => usesOf(tag).some(({ isAll }) => isAll));
    const kept = lastOfLines(caption, new Set(going));
    for (const tag of found) {
        for (const { span, found: words, isAll } of usesOf(tag)) {
            const message = messageOf(words, context);
            const { start } = tag.span;
            if (!isAll)
                yield { span: { start: start + span.start, end: start + span.end }, message };
            else {
                const edit = kept.has(tag) ? undefined : (0,tag_edits/* deleteTag */._R)(caption, tag);
                yield (0,rule/* withEdit */.LJ)({ span: tag.span, message }, edit);
            }
        }
    }
}
/** A line keeps one tag, even where all of them are to go: the last. */
function lastOfLines({ tags }, going) {
    const last = new Map();
    const staying = new Set();
    for (const tag of tags) {
        last.set(tag.group, tag);
        if (!going.has(tag))
            staying.add(tag.group);
    }
    return new Set([...last].flatMap(([group, tag]) => (staying.has(group) ? [] : [tag])));
}
function inProse({ tokens }, uses, context) {
    if (uses.length === 0 || tokens.length === 0)
        return rule/* NO_PROBLEMS */.ve;
    return uses.map(({ span, found }) => ({ span, message: messageOf(found, context) }));
}
function messageOf(found, { triggers: [trigger] }) {
    const concept = trigger === undefined ? "the concept" : `\u201c${trigger}\u201d`;
    return `\u201c${found}\u201d describes what ${concept} has to teach by itself: the captions of this dataset leave it out.`;
}


/***/ }),

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

/***/ 8395:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ modifierOf),
/* harmony export */   G9: () => (/* binding */ isShade),
/* harmony export */   cB: () => (/* binding */ isCompound)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3356);

/** What is known of a word as a modifier; undefined where it may be anything else, such as part of a compound. */
function modifierOf(word) {
    return MODIFIERS.get(word);
}
/** Whether a word says how light or strong the colour behind it is, as in "light brown". */
function isShade(word) {
    return SHADES.has(word);
}
/** Whether modifiers before a noun make a name of their own with it: a "white board" is no board that is white. */
function isCompound(modifiers, head) {
    return COMPOUNDS.has(`${modifiers.at(-1) ?? ""} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .singular */ .c)(head)}`);
}
/** By scale, in the order in which English puts them before a noun. */
const SCALES = [
    ["complexity", "simple plain detailed intricate complex busy cluttered minimal minimalist minimalistic"],
    ["content", "empty blank crowded"],
    ["tidiness", "clean dirty messy neat tidy untidy"],
    ["beauty", "beautiful pretty ugly"],
    ["temperature", "warm cold hot cool"],
    ["wetness", "wet dry damp"],
    ["weather", "clear cloudy overcast stormy starry hazy foggy misty"],
    ["size", "small large big tiny huge little giant"],
    ["length", "long short medium-length shoulder-length waist-length knee-length"],
    ["width", "wide narrow broad"],
    ["thickness", "thick thin"],
    ["fit", "tight loose baggy tight-fitting loose-fitting"],
    ["sleeves", "sleeveless short-sleeved long-sleeved strapless"],
    ["focus", "blurry blurred sharp out-of-focus"],
    ["age", "old new young ancient modern vintage antique"],
    ["curl", "straight wavy curly"],
    ["surface", "smooth rough"],
    ["gloss", "shiny glossy matte"],
    ["brightness", "dark bright dim"],
    ["shape", "round square rectangular oval"],
    ["pattern", "striped plaid checkered chequered floral dotted polka-dot patterned gradient abstract"],
    [
        "colour",
        `red orange yellow green blue purple violet pink brown black white grey gray blonde blond beige cream teal cyan
    turquoise magenta maroon navy golden silver tan khaki lavender crimson scarlet indigo aqua olive burgundy
    multicolored multicoloured colorful colourful rainbow two-tone monochrome transparent`,
    ],
    [
        "material",
        "wooden leather silk cotton denim lace velvet satin woolen woollen metal concrete brick stone",
    ],
];
const EXCLUDING = new Set("empty blank crowded plain clear".split(" "));
const MODIFIERS = new Map(SCALES.flatMap(([scale, words], rank) => words.split(/\s+/).map((word) => [word, { scale, rank, excludes: EXCLUDING.has(word) }])));
const SHADES = new Set("light dark pale bright deep pastel".split(" "));
const COMPOUNDS = new Set(`white board|black board|green house|white house|red panda|giant panda|brown bear|black hole|red carpet|big cat
  |hot dog|hot pot|cold sore|square root|metal band|stone age|black belt|long bow|short cut|blue whale|black bear`
    .split(/\s*\|/)
    .map((name) => name.trim()));


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

/***/ 1848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ endsBefore),
/* harmony export */   R: () => (/* binding */ isFunctionWord)
/* harmony export */ });
/* harmony import */ var _ing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4241);

/**
 * Whether a phrase that ends before a token ends there for certain: "a sofa in the corner" speaks of a sofa, but "photo
 * album", "car park" and "rear view mirror" speak of what the next word says. English only; where another language
 * stands nobody can tell, and so it does not.
 */
function endsBefore(tokens, at) {
    const next = tokens[at];
    if (next === undefined || !next.word || FOLLOWERS.has(next.key))
        return true;
    return (0,_ing_js__WEBPACK_IMPORTED_MODULE_0__/* .verbalEnding */ .I)(next.key) !== "" || /[a-z]{3,}ly$/.test(next.key);
}
/** Whether an English word is none that a noun or its adjective may be: "the", "with", "she". */
function isFunctionWord(key) {
    return FOLLOWERS.has(key);
}
/** Words that begin another part of the sentence. */
const FOLLOWERS = new Set(`a an the this that these those his her its their my your our who whom whose which where when while
  he she it they we you i and or but nor so yet as if than because
  of in on at by to from with without within into onto upon over under above below behind beside besides between among
  across against along around near next through during before after until since for up down out off away towards
  toward inside outside is are was were be been has have had does do did can will would could should may might must
  not no also too very just only still then there here both each all some any`
    .split(/\s+/)
    .filter((word) => word !== ""));


/***/ }),

/***/ 2148:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isQuoted)
/* harmony export */ });
/** Whether a place in a text is inside double quotes: what a sign or a title says is nobody's to rewrite. */
function isQuoted(text, at) {
    let open = false;
    for (let place = 0; place < at; place++) {
        const mark = text[place];
        if (mark === "\n")
            open = false;
        else if (mark === "\u201c" || mark === "\u300c" || mark === "\u300e")
            open = true;
        else if (mark === "\u201d" || mark === "\u300d" || mark === "\u300f")
            open = false;
        else if (mark === '"')
            open = !open;
    }
    return open && /["\u201d\u300d\u300f]/.test(text.slice(at).split("\n", 1)[0] ?? "");
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