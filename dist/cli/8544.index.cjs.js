"use strict";
exports.id = 8544;
exports.ids = [8544];
exports.modules = {

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

/***/ 7454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  knownWords: () => (/* binding */ knownWords)
});

// EXTERNAL MODULE: ./build/src/captions/emoticon.js
var emoticon = __webpack_require__(1313);
// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/captions/tag-spelling.js
var tag_spelling = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/text/text-table.js
var text_table = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/src/captions/word-pieces.js

/** Prepares the count for a limit; each distinct word is counted once. */
function createPieceCount(most, clip) {
    const known = (0,text_table/* createTextTable */.s)((text) => ({ text, message: messageFor(text, most, clip) }), MOST_WORDS);
    return { tooMany: (word) => known(word, 0, word.length).message, isEstimate: clip === undefined };
}
const MOST_WORDS = 65_536;
function messageFor(word, most, clip) {
    // A shorter word cannot have more; names and other scripts are cut up however well a model knows them.
    if (word.length <= most || !LATIN.test(word) || word !== word.toLowerCase())
        return undefined;
    if (clip === undefined) {
        const guess = Math.ceil(word.length / LETTERS);
        return guess > most ? say(`\u201c${word}\u201d in about ${guess} pieces (an estimate)`, most) : undefined;
    }
    // A compound is known by its parts.
    const parts = word.split(/[-'\u2019]/u).filter((part) => part !== "");
    const worst = parts
        .map((part) => ({ part, pieces: clip().pieces(part) }))
        .find(({ pieces }) => pieces.length > most);
    if (worst === undefined)
        return undefined;
    const { part, pieces } = worst;
    return say(`\u201c${part}\u201d in ${pieces.length} pieces (${pieces.join("\u00b7")})`, most);
}
/** Letters that a piece has where words are long: few words of twelve letters are one. */
const LETTERS = 6;
const LATIN = /^[\p{sc=Latin}'\u2019-]+$/u;
function say(what, most) {
    return `CLIP reads ${what}, more than ${most}: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.`;
}

// EXTERNAL MODULE: ./build/src/style/texts.js
var texts = __webpack_require__(2003);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/known-words.js








const options = ({ z, terms }) => z.strictObject({
    vocabulary: z
        .array(z.string().regex(/\S/, "the name of a file"))
        .default([])
        .describe('Files with the terms that the model knows: one a line, or a CSV such as danbooru\'s `name,type,count,"aliases"`.'),
    maxPieces: z
        .int()
        .min(1)
        .optional()
        .describe("The most pieces that CLIP may cut a word into: a sign of how well it is known, no proof."),
    ignore: terms.default([]).describe("Terms and words that are never flagged."),
});
const knownWords = (0,rule/* defineRule */.Km)({
    id: "known-words",
    summary: "Use words that the model knows.",
    guidance: "Use Your Model\u2019s Existing Knowledge to Your Advantage",
    severity: "info",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "Another name of a term",
            options: { vocabulary: ["tags.csv"] },
            files: { "tags.csv": 'long_hair,0,2898315,"longhair"\nsitting,0,1000,\n' },
            bad: "longhair, sitting",
            good: "long hair, sitting",
        },
        {
            title: "A term that the vocabulary does not have",
            options: { vocabulary: ["tags.txt"] },
            files: { "tags.txt": "long hair\nsitting # on anything\n" },
            bad: "hair long, sitting",
        },
        {
            title: "A word that CLIP cuts into many pieces",
            options: { maxPieces: 2 },
            bad: "mordacious, sitting",
        },
        {
            title: "Numbers, faces, and phrases of known words",
            options: { vocabulary: ["tags.txt"] },
            files: { "tags.txt": "sitting\nred chair\n" },
            good: "sitting, 1950, ^_^, sitting on a red chair",
        },
    ],
    compile: ({ vocabulary, maxPieces, ignore }, context) => {
        const known = vocabulary.length === 0 || context.known?.isEmpty() !== false ? undefined : context.known;
        if (known === undefined && maxPieces === undefined)
            return {};
        const judging = {
            ...{ known, context, ignored: context.table(ignore) },
            triggers: new Set(context.triggers.flatMap((word) => (0,words/* tokenise */.tS)(word).map(({ key }) => key))),
            pieces: maxPieces === undefined ? undefined : createPieceCount(maxPieces, context.clip),
        };
        const usesOf = context.memo((of) => judge(of, judging));
        const hasUse = context.mark((of) => judge(of, judging).length > 0);
        return {
            glance: { tag: (tag) => !hasUse(tag) },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, judging);
                return caption.tags.some(hasUse) ? inTags(caption, usesOf, context) : rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
function judge(of, judging) {
    const { known, ignored, triggers } = judging;
    const { tokens, text, core } = of;
    const plain = text.slice(core.start, core.end);
    const words = tokens.filter(({ word }) => word);
    if (words.length === 0 || (0,emoticon/* isEmoticon */.J)(plain) || words.some(({ key }) => triggers.has(key)))
        return NONE;
    if (ignored.whole(of).length > 0 || known?.has(of.key) === true)
        return NONE;
    const unknown = known === undefined ? undefined : unknownIn(of, plain, { ...judging, known });
    return unknown === undefined ? obscureIn(text, tokens, judging) : [unknown];
}
const NONE = [];
/** What the vocabulary does not have; undefined where it has it, or where a vocabulary tells nothing. */
function unknownIn(of, found, judging) {
    const { known, context } = judging;
    const words = of.tokens.filter(({ word }) => word).map(({ key }) => key);
    const own = context.vocabulary();
    // What the style itself says is right, and what a machine reads is no term.
    if (words.every((word) => own.has(word) || NUMBER.test(word)) || found.split(/\s+/).some(tag_spelling/* isName */.Eo))
        return undefined;
    const names = known.named(of.key);
    const span = of.core;
    if (names.length > 0)
        return { span, ...renamed(found, names), names, estimated: false };
    if (SYNTAX.test(found) || !known.hasScriptsOf(found))
        return undefined;
    if (words.length > FEW_WORDS)
        return misspeltIn(of, judging);
    const message = `\u201c${found}\u201d is not in the vocabulary of the dataset.`;
    return { span, message, names: known.nearest(words), isSure: false, estimated: false };
}
/** Words of a term; longer tags are phrases that no list has. */
const FEW_WORDS = 3;
const NUMBER = /^[\p{N}.,'-]+$/u;
/** What is no plain term: choices, several tags in one, times, quotations. */
const SYNTAX = /[{}<>[\]|:;"\u201c\u201d\u300c\u300d,]/u;
function renamed(found, names) {
    const listed = names.map((name) => `\u201c${shown(name)}\u201d`).join(" or ");
    const message = `Expected ${listed} in place of \u201c${found}\u201d: that is what the vocabulary of the dataset calls it.`;
    // Brackets are weights to some trainers and want a backslash for others.
    const isSure = names.length === 1 &&
        !/[()[\]{}<>\\|:;"*,]/u.test(names[0] ?? "") &&
        (0,texts/* exactFault */.cv)(names[0] ?? "") === undefined;
    return { message, isSure };
}
/** In a phrase whose words are all known but for one that is a letter off, that one is misspelt. */
function misspeltIn({ text, tokens }, { known, context, ignored }) {
    const own = context.vocabulary();
    const words = tokens.filter(({ word }) => word);
    const wrong = words.filter(({ key }) => !known.hasWord(key) && !own.has(key) && !NUMBER.test(key));
    const [only] = wrong;
    if (only === undefined || wrong.length > 1)
        return undefined;
    if (ignored.within([only]).length > 0)
        return undefined;
    const names = known.near(only.key);
    const { span } = only;
    const found = text.slice(span.start, span.end);
    if (names.length === 0 || found !== found.toLowerCase())
        return undefined;
    const message = `\u201c${found}\u201d is a word that the vocabulary of the dataset does not have.`;
    return { span, message, names: names.slice(0, FEW_WORDS), isSure: false, estimated: false };
}
function obscureIn(text, tokens, { pieces, known, ignored, triggers, context }) {
    if (pieces === undefined)
        return NONE;
    const own = context.vocabulary();
    const seen = new Set();
    let quiet;
    return tokens.flatMap(({ key, span, word }, at) => {
        if (!word || seen.has(key) || triggers.has(key) || own.has(key) || known?.hasWord(key) === true)
            return [];
        const message = pieces.tooMany(text.slice(span.start, span.end));
        if (message === undefined)
            return [];
        quiet ??= [...context.waived(tokens), ...ignored.within(tokens)];
        // Where it stands next, no exception may name it.
        if (quiet.some(({ from, to }) => from <= at && at < to))
            return [];
        seen.add(key);
        return [{ span, message, names: [], isSure: false, estimated: pieces.isEstimate }];
    });
}
/** In sentences nobody can tell which words make a term: there only single words are looked at. */
function inProse({ text, tokens }, judging) {
    if (judging.pieces === undefined)
        return rule/* NO_PROBLEMS */.ve;
    const uses = obscureIn(text, tokens, judging);
    return uses.length === 0 ? rule/* NO_PROBLEMS */.ve : uses.map((use) => problemOf(use, use.span));
}
function problemOf({ message, estimated }, span, candidates = []) {
    return { span, message, candidates, ...(estimated && { estimated }) };
}
function* inTags(caption, usesOf, context) {
    const { tags } = caption;
    const spaced = (text) => (0,tag_spelling/* withSpaces */.YK)(text, context.ownWords());
    const joined = tags.some(({ of: { text } }) => text.includes("_") && spaced(text) !== text);
    const spell = (name) => (joined ? name.replaceAll(" ", "_") : spaced(name));
    let taken;
    for (const tag of tags) {
        if (context.isTrigger(tag) || context.isWaived(tag))
            continue;
        for (const use of usesOf(tag)) {
            const { start } = tag.span;
            const span = { start: start + use.span.start, end: start + use.span.end };
            const names = [...new Set(use.names.map(spell))];
            const [name] = names;
            if (!use.isSure || name === undefined) {
                yield problemOf(use, span, names);
                continue;
            }
            const { key } = (0,tag_text/* tagTextOf */.Rg)(name);
            taken ??= new Set(tags.map((other) => other.of.key));
            const repeats = taken.has(key);
            taken.add(key);
            yield repeats
                ? (0,rule/* withEdit */.LJ)({ span: tag.span, message: `${use.message} It is there already.` }, (0,tag_edits/* deleteTag */._R)(caption, tag))
                : { span, message: use.message, edit: { span, text: name } };
        }
    }
}
/** A name of a list as people write it. */
function shown(name) {
    return (0,emoticon/* isEmoticon */.J)(name) ? name : name.replaceAll("_", " ");
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