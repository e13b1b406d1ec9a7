"use strict";
exports.id = 3806;
exports.ids = [3806,8032];
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

/***/ 1313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isEmoticon)
/* harmony export */ });
/** Whether a word without spaces is a face such as ":d", "^_^", "\m/", "0_0" or "d:>": no two letters that make a word. */
function isEmoticon(word) {
    return MARK.test(word) && !WORDLIKE.test(word) && !/\s/u.test(word);
}
const WORDLIKE = /[\p{L}\p{M}]{2}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const MARK = /[^\p{L}\p{N}\s]/u;


/***/ }),

/***/ 5735:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   bU: () => (/* binding */ opensAsSentence),
/* harmony export */   rJ: () => (/* binding */ saysSentences)
/* harmony export */ });
/** Whether a text says by full stops and verbs that it is prose, wherever its commas stand. */
function saysSentences(text) {
    if (!STOP.test(text))
        return false;
    if (WIDE_STOP.test(text))
        return true;
    if (!PHRASE.test(text))
        return false;
    // A list of tags may end with a full stop, so that one alone has to have a verb with it.
    if (MIDDLE_STOP.test(text) && (VERB.test(text) || DETERMINER.test(text) || PLACE.test(text)))
        return true;
    return LAST_STOP.test(text) && VERB.test(text);
}
/**
 * Whether a caption without telling sentences is tags all the same. Tags are short phrases; a caption is prose when its
 * phrases are too long for tags, or when it opens as a sentence does.
 */
function kindOf(text, tags) {
    const { words, inLong, long } = measure(tags);
    if (inLong * 2 > words && long * 2 >= tags.length)
        return "prose";
    if (tags.length > 1 && words >= MEAN * tags.length)
        return "prose";
    if (tags.length > 1 && words >= ASIAN_MEAN * tags.length && hasAsianClauses(text))
        return "prose";
    const first = tags[0]?.of.words ?? 0;
    const opens = opensAsSentence(text, tags);
    if (opens && (tags.length === 1 || (first > OPENING_WORDS && words >= OPENING_MEAN * tags.length)))
        return "prose";
    // A list of tags may end with a full stop, but not one that opens as a sentence does.
    if (opens && LAST_STOP.test(text))
        return "prose";
    return tags.length === 1 && first >= 4 && LAST_STOP.test(text) ? "prose" : "tags";
}
/**
 * Whether full-width commas part clauses rather than tags, though no full stop says so: one begins with a pronoun, or they
 * have verbs and nothing but such commas between them.
 */
function hasAsianClauses(text) {
    return ASIAN_PRONOUN.test(text) || (!text.includes(",") && ASIAN_VERB.test(text));
}
/** Seven characters, two of which count as a word. Tags have two to six. */
const ASIAN_MEAN = 3.5;
const ASIAN_PRONOUN = /[\uff0c\u3001]\s*(?:[\u5979\u4ed6\u5b83]|\u5f7c\u5973|\u5f7c[\u306f\u304c\u306e\u3089\u3092])/u;
const ASIAN_VERB = /[\p{sc=Han}][\u7740\u8457\u4e86\u5728\u662f\u6709][\p{sc=Han}]|\u3066(?:\u3044|\u304a)|(?:\u3067\u3059|\u307e\u3059|\u3044\u308b|\u3042\u308b)(?=[\uff0c\u3001]|$)/u;
/** Whether a caption begins as a sentence about a picture does: "a man in a suit", where a tag would be "man" or "suit". */
function opensAsSentence(text, tags) {
    return (tags[0]?.of.words ?? 0) >= 4 && OPENING.test(text);
}
function measure(tags) {
    const sum = { words: 0, inLong: 0, long: 0 };
    for (const { of } of tags) {
        const count = of.words;
        sum.words += count;
        if (count > LONG) {
            sum.inLong += count;
            sum.long++;
        }
    }
    return sum;
}
const STOP = /[.!?\u3002\uff01\uff1f]/;
const WIDE_STOP = /[\u3002\uff01\uff1f]/;
/** Two words with nothing but space between them: no single word is a sentence. */
const PHRASE = /[\p{L}\p{N}"'\u201d\u2019)\]]\s+["'\u201c\u2018([]?[\p{L}\p{N}]/u;
/** Words that a tag may have; longer phrases are sentences, or parts of one. */
const LONG = 8;
/** Words that phrases have on average when they are the clauses of a sentence; tags have about three. */
const MEAN = 5.5;
/** The same where the caption opens with an article and more words than this: "a man playing a piano, by \u2026". */
const OPENING_MEAN = 4;
const OPENING_WORDS = 5;
/**
 * A full stop behind a word that is no abbreviation, before a new sentence. What stands before the stop is looked at once
 * a stop is found: looking first would do so at every letter.
 */
const MIDDLE_STOP = /[.!?](?<!\b(?:mr|mrs|ms|dr|st|vs|no|jr|sr|prof|mt|ft|feat|vol|fig|ca|approx)[.!?])(?<=[\p{L}\p{N}]{2}["'\u201d\u2019)\]]?[.!?])["'\u201d\u2019)]?\s+["'\u201c\u2018([]?[\p{Lu}\p{Lt}\p{Lo}]/iu;
/** A full stop at the end of a line. */
const LAST_STOP = /[\p{L}\p{N}]{2}["'\u201d\u2019)]?[.!?]["'\u201d\u2019)]?\s*$/mu;
const VERB = /\b(?:is|are|was|were|has|have|had|does|appears?|seems?|depicts?|captures?|wears|stands|sits|looks|holds|lies|walks|smiles|there|he|she|they|we)\b/i;
const DETERMINER = /\b(?:it|its|his|her|their|this|the|shows?|features?)\b/i;
/** A clause that says where in the picture its tags belong: "1girl, red hair. On left, a dog." */
const PLACE = /[.!?]["'\u201d\u2019)]?\s+(?:(?:on|in|at|to|from|near)\s+)?(?:far\s+|upper\s+|lower\s+|top\s+|bottom\s+)?(?:left|right|cent(?:er|re)|middle|top|bottom|foreground|background|front|back)(?:\s+(?:side|half|corner|panel))?\s*[,:]/i;
const OPENING = /^\s*(?:an?|the|this|there|he|she|they|it|two|three|some)\s/i;


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

/***/ 8640:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   SV: () => (/* binding */ inSmallLetters),
/* harmony export */   YK: () => (/* binding */ withSpaces)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);
/* harmony import */ var _break_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7319);
/* harmony import */ var _emoticon_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1313);



/** Collects them from the texts of a style and the words of its trigger. */
function ownWords(texts, triggers) {
    const spelt = new Set();
    const joined = new Set();
    for (const text of texts) {
        for (const chunk of text.split(/\s+/u)) {
            const word = wordOf(chunk);
            if (/[\p{Lu}\p{Lt}_]/u.test(word))
                spelt.add(word);
            if (word.includes("_"))
                joined.add((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(word));
        }
    }
    const words = triggers.flatMap((trigger) => trigger.split(/\s+/u)).map((word) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(wordOf(word)));
    return { spelt, folded: { joined, triggers: new Set(words) } };
}
/**
 * A tag with spaces in place of the underscores of booru tags. Those of faces, of "score_9" and "rating_safe", of names such
 * as "@artist_name", of files, wildcards and quoted writing stay, and so do those of words that the style spells with them.
 */
function withSpaces(text, { folded: { joined, triggers } }) {
    if (!text.includes("_") || text.length <= LONGEST_FACE)
        return text;
    return perWord(text, (chunk, word) => {
        const name = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(word);
        const stays = !chunk.includes("_") || chunk.length <= LONGEST_FACE || joined.has(name) || triggers.has(name);
        return stays ? chunk : chunk.replace(UNDERSCORES, " ");
    });
}
/** The tagger of kohya leaves tags of so many letters alone: "^_^", "o_o". */
const LONGEST_FACE = 3;
const UNDERSCORES = /(?<=[\p{L}\p{M}\p{N})\]'"\u2019!?.&:%/-])_+(?=[\p{L}\p{N}(['"\\.&%-])/gu;
/**
 * A tag in small letters, but for the words that the style spells with capitals, those of the trigger, the word BREAK, names,
 * files, wildcards and quoted writing.
 */
function inSmallLetters(text, { spelt, folded: { triggers } }) {
    // The dotted capital would fall apart into a letter and a dot above it.
    if (text.includes("\u0130"))
        return text;
    if (text === _break_word_js__WEBPACK_IMPORTED_MODULE_1__/* .BREAK */ .sP || !/[\p{Lu}\p{Lt}]/u.test(text))
        return text;
    return perWord(text, (chunk, word) => spelt.has(word) || triggers.has((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(word)) ? chunk : chunk.toLowerCase());
}
/** Respells a tag word by word, except what is no plain word. */
function perWord(text, respell) {
    return text.replace(CHUNKS, (chunk) => {
        if (/^[{<"\u201c\u300c;]/u.test(chunk))
            return chunk;
        const word = wordOf(chunk);
        return (0,_emoticon_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmoticon */ .J)(chunk) || NAMES.test(word) ? chunk : respell(chunk, word);
    });
}
/** Braces, angle brackets and quotations whole; "<" also alone. What ";;;" holds together is respelt part by part. */
const CHUNKS = /\{[^{}]*\}|<[^<>]*>|"[^"]*"|\u201c[^\u201c\u201d]*\u201d|\u300c[^\u300c\u300d]*\u300d|;;;|(?:(?!;;;)[^\s{<"\u201c\u300c])+/gu;
/** Whether a word is spelt as it is for a reason: "score_9", "@artist_name", a site, a file. */
function isName(word) {
    return NAMES.test(word);
}
/** Prefixes of model families, which are spelt so; names of accounts, sites and files. */
const NAMES = /^(?:score|source|rating)[_:]|^[@#]|:\/\/|^www\.|^__|\.(?:png|jpe?g|webp|gif|bmp|avif|tiff?|mp4|txt|caption|jsonl?|csv|safetensors|ckpt|pt)$/iu;
/** Without the brackets, weight and punctuation around it. */
function wordOf(chunk) {
    const word = /[\p{L}\p{N}_@#].*[\p{L}\p{N}_]|[\p{L}\p{N}@#]/su.exec(chunk)?.[0] ?? "";
    return word.replace(/:\d*\.?\d+$/u, "");
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

/***/ 3806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tagFormat: () => (/* binding */ tagFormat)
});

// EXTERNAL MODULE: ./build/src/captions/kind.js
var kind = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
;// CONCATENATED MODULE: ./build/src/captions/comma-tags.js


/**
 * The tags of a caption that was written with commas although something else parts tags; undefined where it has that mark,
 * several lines, or few commas, which may belong to a tag such as "paris, france".
 */
function commaTags(text, partsAt) {
    if (partsAt === "," || text.includes(partsAt) || OTHERWISE.test(text.trim()) || (0,kind/* saysSentences */.rJ)(text))
        return undefined;
    const texts = text
        .split(",")
        .map((tag) => tag.trim())
        .filter((tag) => tag !== "");
    if (texts.length < FEWEST)
        return undefined;
    const tags = texts.map((tag) => ({ span: { start: 0, end: 0 }, group: 0, of: (0,tag_text/* tagTextOf */.Rg)(tag) }));
    return (0,kind/* kindOf */.I)(text, tags) === "tags" ? texts : undefined;
}
const FEWEST = 3;
/** Where commas may stand for something else. */
const OTHERWISE = /[\n\r()[\]{}<>\\]|\|\|\|/;

// EXTERNAL MODULE: ./build/src/captions/break-word.js
var break_word = __webpack_require__(7319);
;// CONCATENATED MODULE: ./build/src/captions/tag-lines.js

/** The tags of each line, or of each side of "|||": the word BREAK stands among the others. */
function linesOf(tags, text) {
    const lines = [];
    let from = 0;
    for (let at = 1; at <= tags.length; at++) {
        const tag = tags[at];
        const previous = tags[at - 1];
        if (tag !== undefined && previous !== undefined && onOneLine(previous, tag, text))
            continue;
        lines.push(tags.slice(from, at));
        from = at;
    }
    return lines;
}
function onOneLine(left, right, text) {
    if (left.group === right.group)
        return true;
    if (!(0,break_word/* isBreak */.kn)(left) && !(0,break_word/* isBreak */.kn)(right))
        return false;
    // A CR alone ends a line as well, as for splitTags.
    return !/[\r\n]|\|\|\|/.test(text.slice(left.span.end, right.span.start));
}
/** Separators and spaces between a tag and the edge of its line or "|||"; spaces alone belong to the "|||" they set off. */
function margin(text, from, step, partsAt) {
    let at = from;
    const edge = () => (step === 1 ? (text[at] ?? "\n") : (text[at - 1] ?? "\n"));
    const isDivider = () => (step === 1 ? text.startsWith("|||", at) : text.endsWith("|||", at));
    const isIn = () => (partsAt === "," ? MARGIN.test(edge()) : isOf(edge(), partsAt) && !isDivider());
    while (edge() !== "\n" && edge() !== "\r" && isIn())
        at += step;
    const span = step === 1 ? { start: from, end: at } : { start: at, end: from };
    if (edge() !== "|")
        return span;
    return separators(text.slice(span.start, span.end), partsAt) === 0 ? { start: from, end: from } : span;
}
const MARGIN = /[\s,\uff0c\u3001\uff1b]/u;
function isOf(letter, partsAt) {
    return partsAt.includes(letter) || /\s/u.test(letter);
}
/** How many separators a stretch of text has: of any kind where tags part at commas. */
function separators(gap, partsAt) {
    return partsAt === "," ? (gap.match(/[,\uff0c\u3001\uff1b]/gu)?.length ?? 0) : gap.split(partsAt).length - 1;
}
/** Whether a line, or the caption, ends at a place. */
function isLineEnd(text, at) {
    return at === text.length || text[at] === "\n" || text[at] === "\r";
}
/** Judges what stands between two neighbours of a line. */
function gapBetween(text, left, right, { separator, partsAt }) {
    const gap = text.slice(left.span.end, right.span.start);
    if (gap === separator)
        return { text: gap, kind: "right" };
    if (gap === "," && /\d$/.test(left.of.text) && /^\d+(?![\p{L}\d])/u.test(right.of.text)) {
        return { text: gap, kind: "kept" };
    }
    if (left.group !== right.group && gap.trim() === "")
        return { text: gap, kind: "kept" };
    if (partsAt !== ",")
        return { text: gap, kind: "wrong" };
    const isOpen = /^[^,]*[\uff0c\u3001\uff1b][^,]*$/u.test(gap) && ASIAN.test(left.of.text) && ASIAN.test(right.of.text);
    return { text: gap, kind: isOpen ? "open" : "wrong" };
}
const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

;// CONCATENATED MODULE: ./build/src/captions/gap-reasons.js

/** What is wrong with a line, as sentences: its gaps, its edges, its spaces. */
function gapReasons(line, gaps, format) {
    const { end, partsAt } = format;
    const found = [];
    const mended = gaps.filter(({ kind }) => kind === "wrong");
    const empty = mended.filter(({ text }) => separators(text, partsAt) > 1).length;
    if (empty > 0)
        found.push(empty === 1 ? "Empty tag: two separators in a row." : `${empty} empty tags.`);
    const wrong = expectedGap(mended.filter(({ text }) => separators(text, partsAt) === 1), format);
    if (wrong !== undefined)
        found.push(wrong);
    const marks = partsAt === "," ? COMMAS : [partsAt];
    const stray = marks.some((mark) => line.trimStart().startsWith(mark)) ||
        (end.trim() === "" && marks.some((mark) => line.trimEnd().endsWith(mark)));
    if (stray)
        found.push("Separator without a tag at the edge of the line.");
    if (end.trim() !== "" && !line.trimEnd().endsWith(end))
        found.push(`Expected \u201c${end}\u201d at the end of the line.`);
    if (found.length === 0)
        found.push("Spaces at the edge of the line or more than one between words.");
    return found;
}
const COMMAS = [",", "\uff0c", "\u3001", "\uff1b"];
/** What should stand in some gaps; undefined when there are none. */
function expectedGap(gaps, { separator }) {
    const sample = gaps[0];
    if (sample === undefined)
        return undefined;
    const times = gaps.length === 1 ? "" : ` (${gaps.length} places)`;
    return `Expected \u201c${separator}\u201d between tags, got \u201c${sample.text}\u201d${times}.`;
}

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/captions/tag-spelling.js
var tag_spelling = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/src/style/profiles/trainer-name.js
var trainer_name = __webpack_require__(567);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/tag-format.js







const tagFormat = (0,rule/* defineRule */.Km)({
    id: "tag-format",
    summary: "Write and separate all tags the same way.",
    guidance: "Consistent Captioning",
    severity: "warning",
    fix: "safe",
    standard: true,
    options: ({ z }) => z.strictObject({
        separator: z
            .string()
            .regex(/^[ \t]*,[ \t]*$/, 'a comma with or without spaces around it, such as ", "')
            .default(", ")
            .describe("What stands between two tags."),
        case: z
            .enum(["keep", "lower"])
            .default("keep")
            .describe("Whether tags are written in small letters. The trigger and words that the style spells with capitals stay."),
        underscores: z
            .enum(["profile", "spaces", "keep"])
            .default("profile")
            .describe("Whether `long_hair` becomes `long hair`; `profile` leaves it to the trainer's profile."),
        trailingSeparator: z.boolean().default(false).describe("Whether a line ends with a separator."),
    }),
    examples: [
        {
            title: "A separator without its space",
            bad: "photo,sitting, smiling",
            good: "photo, sitting, smiling",
        },
        { title: "An empty tag", bad: "photo, , sitting,", good: "photo, sitting" },
        { title: "Spaces too many", bad: " photo,  red  dress ", good: "photo, red dress" },
        {
            title: "Underscores of booru tags; faces and score tags keep theirs",
            options: { underscores: "spaces" },
            bad: "score_9, 1girl, long_hair, ^_^",
            good: "score_9, 1girl, long hair, ^_^",
        },
        {
            title: "Small letters",
            options: { case: "lower" },
            bad: "Photo, red Dress",
            good: "photo, red dress",
        },
        { title: "Brackets stay whole", good: "photo, (blue eyes, red hair:1.2), poster \\(object\\)" },
    ],
    compile: ({ trailingSeparator, case: letters, underscores }, context) => {
        const { partsAt, separator } = context;
        const end = trailingSeparator ? separator.trimEnd() : "";
        const format = {
            separator,
            partsAt,
            end,
            context,
            spellings: spellingsOf(letters, underscores, context),
        };
        const odd = context.mark(({ text }) => SPACES.test(text) || format.spellings.some(({ respell }) => respell(text) !== text));
        const glance = end === "" ? { tag: (tag) => !odd(tag) || isPinned(tag, context) } : undefined;
        const caption = (caption) => {
            const { tags, text } = caption;
            if (partsAt !== "," && tags.length <= 1) {
                const written = commaTags(text, partsAt);
                if (written !== undefined)
                    return [otherwiseParted(caption, written, context)];
            }
            if (isTidy(tags, text, format) && !tags.some((tag) => odd(tag) && !isPinned(tag, context)))
                return rule/* NO_PROBLEMS */.ve;
            const lines = linesOf(tags, text);
            return lines.flatMap((own, at) => {
                const line = { ...format, isLast: at === lines.length - 1 };
                return [...describe(caption, own, line), ...respelt(caption, own, line)];
            });
        };
        return glance === undefined ? { caption } : { caption, glance };
    },
});
/** A caption with the commas of another trainer, which nobody but a person can tell from those of one tag. */
function otherwiseParted({ text }, tags, context) {
    const { partsAt, profile, separator } = context;
    const message = `${(0,trainer_name/* trainerOf */.x)(profile)} parts tags at \u201c${partsAt}\u201d, and this caption has nothing but commas: all of it is one tag there. Write \u201c${separator}\u201d between tags.`;
    return { span: { start: 0, end: text.length }, message, candidates: [tags.join(separator)] };
}
function spellingsOf(letters, underscores, { ownWords, profile }) {
    const spaces = underscores === "profile" ? profile.underscores : underscores;
    const spellings = [];
    if (spaces === "spaces")
        spellings.push({
            blurs: true,
            wanted: "spaces in place of underscores",
            respell: (text) => (0,tag_spelling/* withSpaces */.YK)(text, ownWords()),
        });
    if (letters === "lower")
        spellings.push({
            blurs: false,
            wanted: "small letters",
            respell: (text) => (0,tag_spelling/* inSmallLetters */.SV)(text, ownWords()),
        });
    return spellings;
}
/** Neither the trigger nor what an exception names is spelt otherwise. */
function isPinned(tag, { isTrigger, isWaived }) {
    return isTrigger(tag) || isWaived(tag);
}
/** White space other than single plain spaces; a byte order mark is no space but a stray mark, not ours to mend. */
const SPACES = /[^\S \uFEFF]|[^\S\uFEFF]{2}/u;
/** What most captions are: one line of tags with the separator between them, and nothing else. */
function isTidy(tags, text, { separator, end }) {
    const written = tags.map(({ of }) => of.text).join(separator) + end;
    return text.startsWith(written) && isLineEnd(text, written.length);
}
/**
 * What should stand behind the last tag of a line. A comma before a line with more tags is all that a trainer splits
 * by, so that one stays. Beside "|||" a space stays where a comma stood.
 */
function endOf(text, tail, { end, isLast, partsAt }) {
    if (endsAtDivider(text, tail))
        return tail.end > tail.start ? " " : "";
    return !isLast && text.slice(tail.start, tail.end).trim() === partsAt ? partsAt : end;
}
function endsAtDivider(text, { end }) {
    return /^\s*\|\|\|/.test(text.slice(end));
}
function* describe({ text }, tags, format) {
    const first = tags[0];
    const last = tags[tags.length - 1];
    if (first === undefined || last === undefined)
        return;
    const head = margin(text, first.span.start, -1, format.partsAt);
    const tail = margin(text, last.span.end, 1, format.partsAt);
    const span = { start: head.start, end: tail.end };
    // Where a stray separator stood beside "|||" a space stays, so that no "|" of a tag joins it.
    const start = head.end > head.start && text.endsWith("|||", head.start) ? " " : "";
    const end = endOf(text, tail, format);
    const gaps = tags.slice(1).map((tag, at) => gapBetween(text, tags[at] ?? tag, tag, format));
    const written = (mended) => start +
        joined(tags, gaps, (gap) => (mended.includes(gap.kind) ? format.separator : gap.text), format) +
        end;
    const before = text.slice(span.start, span.end);
    const open = gaps.filter(({ kind }) => kind === "open");
    const certain = !tags.some(tag_edits/* escapesNext */.Gx);
    // Half of the commas mended would leave the line with two kinds of them.
    const tidy = open.length === 0 ? written(["wrong"]) : before;
    for (const message of tidy === before ? [] : gapReasons(before, gaps, { ...format, end })) {
        yield certain ? { span, message, edit: { span, text: tidy } } : { span, message };
    }
    const message = expectedGap(open, format);
    if (message !== undefined) {
        yield certain ? { span, message, candidates: [written(["wrong", "open"])] } : { span, message };
    }
}
function joined(tags, gaps, write, { context }) {
    return tags
        .map((tag, at) => {
        const gap = gaps[at];
        return tidied(tag, context) + (gap === undefined ? "" : write(gap));
    })
        .join("");
}
function tidied(tag, context) {
    return isPinned(tag, context) ? tag.of.text : tag.of.text.replace(/[^\S\uFEFF]+/gu, " ");
}
/** One problem for all tags of a line that are spelt otherwise than one of the options has it. */
function* respelt({ text }, tags, format) {
    for (const { blurs, wanted, respell } of format.spellings) {
        const wrong = tags.filter((tag) => !isPinned(tag, format.context) && respell(tag.of.text) !== tag.of.text);
        const sample = wrong[0];
        const last = wrong[wrong.length - 1];
        if (sample === undefined || last === undefined)
            continue;
        const { parts, by } = blurs ? joinedTags(tags) : NOT_JOINED;
        if (parts.length > 0) {
            const gap = format.separator;
            yield {
                span: sample.span,
                message: `Expected \u201c${gap}\u201d between tags, got ${by}.`,
                candidates: [parts.map(respell).join(gap)],
            };
            continue;
        }
        const times = wrong.length === 1 ? "" : ` (${wrong.length} tags)`;
        const message = `Expected ${wanted}: \u201c${respell(sample.of.text)}\u201d, got \u201c${sample.of.text}\u201d${times}.`;
        const span = { start: sample.span.start, end: last.span.end };
        let made = "";
        let from = span.start;
        for (const tag of wrong) {
            made += text.slice(from, tag.span.start) + respell(tag.of.text);
            from = tag.span.end;
        }
        yield { span, message, edit: { span, text: made } };
    }
}
const NOT_JOINED = { parts: [], by: "" };
/**
 * The tags of a line without a comma: as booru sites write it, where the underscores say which words are one tag, or with
 * another mark.
 */
function joinedTags(tags) {
    const [only, another] = tags;
    if (only === undefined || another !== undefined)
        return NOT_JOINED;
    const { text } = only.of;
    const mark = MARK.exec(text)?.[1];
    const parts = mark === undefined ? text.split(/\s+/u) : text.split(MARKS).map((part) => part.trim());
    if (parts.length < FEWEST_JOINED || parts.includes(""))
        return NOT_JOINED;
    return { parts, by: mark === undefined ? "nothing but spaces" : `\u201c${mark}\u201d` };
}
/** Behind a word: ";)" and ";d" are faces, which booru sites have as tags. */
const MARK = /(?<=[\p{L}\p{M}\p{N}])\s*(\||(?<!\s);)/u;
const MARKS = /(?<=[\p{L}\p{M}\p{N}])\s*(?:\||(?<!\s);)/u;
/** Two words may be one tag in which an underscore was forgotten. */
const FEWEST_JOINED = 3;


/***/ }),

/***/ 567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ trainerOf)
/* harmony export */ });
/** The trainer's name without the model it is used for: "kohya sd-scripts" of "kohya sd-scripts, SDXL". */
function trainerOf({ title }) {
    const comma = title.indexOf(",");
    return comma < 0 ? title : title.slice(0, comma);
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