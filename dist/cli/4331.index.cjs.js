"use strict";
exports.id = 4331;
exports.ids = [4331];
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

/***/ 437:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ forgetfulTagTexts),
/* harmony export */   Rg: () => (/* binding */ tagTextOf),
/* harmony export */   Vu: () => (/* binding */ createTagTexts),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _text_text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9495);
/* harmony import */ var _text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);



/**
 * Remembers every distinct tag: captions share their vocabulary, so a tag is analysed once however often it stands in
 * the dataset. Free text has no end of distinct tags, hence the limit, after which it starts anew.
 */
function createTagTexts(limit = 131_072) {
    const latest = [];
    let turn = 0;
    const known = (0,_text_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextTable */ .s)((text) => {
        const made = new Analysed(text);
        latest[turn]?.forget();
        latest[turn] = made;
        turn = (turn + 1) % LATEST;
        return made;
    }, limit);
    return (text, start = 0, end = text.length) => known(text, start, end);
}
/**
 * So many tags keep their tokens, which are ten times as large as the text. A tag's rules ask for them when they first
 * see it, and hardly ever again.
 */
const LATEST = 256;
/** What is to know of a tag by its text alone. */
function tagTextOf(text) {
    return new Analysed(text);
}
/** Remembers nothing: for captions that are looked at once. */
const forgetfulTagTexts = (text, start, end) => tagTextOf(text.slice(start, end));
class Analysed {
    text;
    core;
    key;
    hash;
    words;
    facts = [];
    answered = 0;
    yes = 0;
    section = undefined;
    kept;
    constructor(text) {
        this.text = text;
        this.core = coreOf(text);
        const tokens = tokensIn(text, this.core);
        const key = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(tokens);
        this.key = key === text ? text : key;
        this.hash = (0,_text_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .q)(key, 0, key.length);
        this.words = countWords(tokens);
        this.kept = tokens;
    }
    get tokens() {
        return this.kept ?? tokensIn(this.text, this.core);
    }
    forget() {
        this.kept = undefined;
    }
}
function tokensIn(text, { start, end }) {
    const tokens = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(text.slice(start, end));
    if (start === 0)
        return tokens;
    return tokens.map((token) => ({
        ...token,
        span: { start: token.span.start + start, end: token.span.end + start },
    }));
}
/** How many words there are among tokens. Where a script puts no spaces between them, two letters count as one. */
function countWords(tokens) {
    let count = 0;
    for (const { word, key } of tokens) {
        if (word)
            count += key.length > 2 && (0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnspaced */ .Kc)(key) ? Math.ceil(key.length / 2) : 1;
    }
    return count;
}
/** What an attention weight wraps, as in "(red hair:1.2)", "((red hair))" or "[red hair]". */
function coreOf(text) {
    let span = { start: 0, end: text.length };
    for (;;) {
        const inner = unwrap(text, span);
        if (inner === undefined)
            return span;
        span = inner;
    }
}
function unwrap(text, { start, end }) {
    const open = text[start];
    const close = open === "(" ? ")" : open === "[" ? "]" : undefined;
    if (open === undefined || close === undefined || text[end - 1] !== close || PLACEHOLDER.test(text))
        return undefined;
    let depth = 0;
    for (let at = start; at < end; at++) {
        if (text[at] === "\\")
            at++;
        else if (text[at] === open)
            depth++;
        else if (text[at] === close && --depth === 0 && at < end - 1)
            return undefined;
    }
    if (depth !== 0)
        return undefined;
    const inside = text.slice(start + 1, end - 1);
    const weight = open === "(" ? /\s*:\s*[+-]?\d*\.?\d+\s*$/.exec(inside) : null;
    const core = weight === null ? inside : inside.slice(0, weight.index);
    const left = core.length - core.trimStart().length;
    const trimmed = core.trim();
    if (trimmed === "")
        return undefined;
    return { start: start + 1 + left, end: start + 1 + left + trimmed.length };
}
/** What ai-toolkit and others put a word in place of; the brackets are part of it. */
const PLACEHOLDER = /^\[(?:trigger|name|filewords)\]$/;


/***/ }),

/***/ 4331:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pairedTerms: () => (/* binding */ pairedTerms)
});

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/style/term-places.js
var term_places = __webpack_require__(2158);
;// CONCATENATED MODULE: ./build/src/text/nearest-gap.js
/**
 * How much stands between one of `some` and one of `others` where they are nearest; Infinity where there are none. Both stand
 * in order, and are walked through once. `countTo` says how much stands before a place; by itself each place counts.
 */
function nearestGap(some, others, countTo = (place) => place) {
    let best = Number.POSITIVE_INFINITY;
    let next = 0;
    for (const one of some) {
        while (next < others.length && (others[next]?.from ?? 0) < one.from)
            next++;
        for (const other of [others[next - 1], others[next]]) {
            if (other === undefined)
                continue;
            const between = countTo(Math.max(one.from, other.from)) - countTo(Math.min(one.to, other.to));
            best = Math.min(best, Math.max(0, between));
        }
    }
    return best;
}

// EXTERNAL MODULE: ./build/src/text/quotes.js
var quotes = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/src/text/unspaced.js
var unspaced = __webpack_require__(8876);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/paired-terms.js








const options = ({ z, exactTerm }) => z.strictObject({
    pairs: z
        .record(exactTerm, exactTerm)
        .default({})
        .describe("A word that the model hardly knows, and the partner that stands beside it."),
    maxGap: z
        .int()
        .min(0)
        .default(0)
        .describe("How many tags, or words in sentences, may stand between the two."),
});
const pairedTerms = (0,rule/* defineRule */.Km)({
    id: "paired-terms",
    summary: "Put a rare word beside the known one that explains it.",
    guidance: "Use Your Model\u2019s Existing Knowledge to Your Advantage",
    severity: "warning",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "The partner is missing",
            options: { pairs: { mordacious: "sarcastic" } },
            bad: "photo, mordacious, looking at viewer",
            good: "photo, mordacious, sarcastic, looking at viewer",
        },
        {
            title: "The partner stands elsewhere",
            options: { pairs: { mordacious: "sarcastic" } },
            bad: "photo, mordacious, looking at viewer, sarcastic",
            good: "photo, mordacious, sarcastic, looking at viewer",
        },
        {
            title: "In a sentence only a person can put it in",
            options: { pairs: { mordacious: "sarcastic" } },
            bad: "She has a mordacious smile and looks at us.",
        },
        {
            title: "Side by side, in either order",
            options: { pairs: { mordacious: "sarcastic" } },
            good: "photo, sarcastic, mordacious",
        },
    ],
    compile: ({ pairs, maxGap }, context) => {
        const given = Object.entries(pairs);
        if (given.length === 0)
            return {};
        const words = context.table(given.map(([word]) => word));
        const pairing = {
            ...{ words, maxGap, context },
            pairs: given.map(([word, partner]) => pairOf(word, partner, context)),
            hasWord: context.mark(({ tokens }) => words.within(tokens).length > 0),
        };
        return {
            glance: { tag: (tag) => !pairing.hasWord(tag) },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, pairing);
                return caption.tags.some(pairing.hasWord) ? inTags(caption, pairing) : rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
function pairOf(word, partner, { table }) {
    return { word, partner, key: (0,words/* keyOf */.TN)((0,words/* tokenise */.tS)(partner)), table: table([partner]) };
}
function* inTags(caption, pairing) {
    const { tags } = caption;
    const written = new Set();
    for (const one of lonelyWords(caption, pairing)) {
        const { pair, at, hit, partners } = one;
        const tag = tags[at];
        if (tag === undefined)
            continue;
        const isAll = hit.from === 0 && hit.to === tag.of.tokens.length && !hit.plural;
        const edit = !isAll || written.has(pair.key) ? undefined : editFor(caption, one, pairing);
        if (edit !== undefined)
            written.add(pair.key);
        const inTag = spanOf(tag.of.tokens, hit);
        const span = { start: tag.span.start + inTag.start, end: tag.span.start + inTag.end };
        const found = caption.text.slice(span.start, span.end);
        const gap = nearestGap([placeOf(at)], partners.map(placeOf));
        const away = partners.length === 0 ? undefined : counted(gap, "tag");
        yield (0,rule/* withEdit */.LJ)({ span, message: messageOf(pair, found, away, pairing) }, edit);
    }
}
function lonelyWords({ text, tags }, { words, hasWord, pairs, maxGap, context }) {
    const places = new Map();
    for (const [at, tag] of tags.entries()) {
        if (!hasWord(tag) || context.isWaived(tag))
            continue;
        const { tokens } = tag.of;
        for (const hit of words.within(tokens)) {
            if ((0,quotes/* isQuoted */.f)(text, tag.span.start + (tokens[hit.from]?.span.start ?? 0)))
                continue;
            (0,term_places/* pushTo */.Il)(places, hit.term, { at, hit });
        }
    }
    return [...places].flatMap(([term, uses]) => {
        const pair = pairs[term];
        const first = uses[0];
        if (pair === undefined || first === undefined)
            return [];
        const partners = [...tags.keys()].filter((at) => holds(tags[at]?.of.tokens ?? [], pair));
        // A word that stands there twice needs its partner once.
        const gap = nearestGap(uses.map(({ at }) => placeOf(at)), partners.map(placeOf));
        return gap <= maxGap ? [] : [{ pair, ...first, partners }];
    });
}
function placeOf(at) {
    return { from: at, to: at + 1 };
}
function holds(tokens, { table, key }) {
    return table.within(tokens).length > 0 || (0,unspaced/* holdsUnspaced */.Ki)(tokens, key);
}
/** Puts the partner behind the word: the one that stands elsewhere, or a new one. */
function editFor(caption, one, pairing) {
    const { tags } = caption;
    const { sectionOf, separator } = pairing.context;
    const { pair, at, partners } = one;
    const tag = tags[at];
    if (tag === undefined)
        return undefined;
    const fits = (partner) => sectionOf(partner) < 0 || sectionOf(partner) === sectionOf(tag);
    if (partners.length === 0) {
        const added = tag.of.text.includes("_") ? pair.partner.replaceAll(" ", "_") : pair.partner;
        const isAtHome = fits({ ...tag, of: (0,tag_text/* tagTextOf */.Rg)(added) });
        return isAtHome ? (0,tag_edits/* insertTag */.i4)(caption, at + 1, added, separator) : undefined;
    }
    const from = partners.find((other) => isMovable(caption, other, one, pairing));
    const moved = from === undefined ? undefined : tags[from];
    if (moved === undefined || !fits(moved))
        return undefined;
    const others = tags.filter((other) => other !== moved);
    return (0,tag_edits/* reorderTags */.B0)(caption, others.toSpliced(others.indexOf(tag) + 1, 0, moved));
}
/** Whether a tag is the partner, is no other word's, and may go to the word without passing the trigger or a line's end. */
function isMovable({ tags }, from, { pair, at }, pairing) {
    const tag = tags[from];
    const { context, hasWord, maxGap } = pairing;
    if (tag === undefined || tag.group !== tags[at]?.group || pair.table.whole(tag.of).length === 0)
        return false;
    if (context.isTrigger(tag) || context.isWaived(tag) || context.mayLead(tag))
        return false;
    const near = tags.slice(Math.max(0, from - maxGap - 1), from + maxGap + 2);
    if (near.some(hasWord))
        return false;
    const between = tags.slice(Math.min(from, at) + 1, Math.max(from, at));
    return !between.some((other) => context.isTrigger(other) || context.isWaived(other));
}
function inProse({ text, tokens }, pairing) {
    const { words, pairs, maxGap, context } = pairing;
    const hits = (0,rule/* withoutWaived */.fp)(words.within(tokens), tokens, context).filter((hit) => !(0,quotes/* isQuoted */.f)(text, spanOf(tokens, hit).start));
    if (hits.length === 0)
        return rule/* NO_PROBLEMS */.ve;
    const uses = new Map();
    for (const hit of hits)
        (0,term_places/* pushTo */.Il)(uses, hit.term, hit);
    const countTo = wordCounter(tokens);
    return [...uses].flatMap(([term, found]) => {
        const pair = pairs[term];
        const first = found[0];
        if (pair === undefined || first === undefined)
            return [];
        const partners = pair.table.within(tokens);
        const gap = nearestGap(found, partners, countTo);
        // Where words are not parted by spaces nobody can tell how far away it is.
        if (gap <= maxGap || (partners.length === 0 && (0,unspaced/* holdsUnspaced */.Ki)(tokens, pair.key)))
            return [];
        const span = spanOf(tokens, first);
        const away = Number.isFinite(gap) ? counted(gap, "word") : undefined;
        return [{ span, message: messageOf(pair, text.slice(span.start, span.end), away, pairing) }];
    });
}
/** How many words stand before a token; marks and "and" do not count. */
function wordCounter(tokens) {
    const before = [0];
    let count = 0;
    for (const { word, key } of tokens) {
        if (word && !JOINTS.has(key))
            count++;
        before.push(count);
    }
    return (place) => before[place] ?? count;
}
const JOINTS = new Set("and or but yet a an the".split(" "));
function spanOf(tokens, { from, to }) {
    const start = tokens[from]?.span.start ?? 0;
    return { start, end: tokens[to - 1]?.span.end ?? start };
}
function counted(count, noun) {
    return count === 1 ? `1 ${noun} stands` : `${count} ${noun}s stand`;
}
function messageOf({ partner }, found, away, { maxGap }) {
    const beside = maxGap === 0 ? "beside" : "near";
    return away === undefined
        ? `Expected \u201c${partner}\u201d ${beside} \u201c${found}\u201d: the dataset has the two together.`
        : `Expected \u201c${partner}\u201d ${beside} \u201c${found}\u201d, but ${away} between: the dataset has the two together.`;
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


/***/ })

};
;