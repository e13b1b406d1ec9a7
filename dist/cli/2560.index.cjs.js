"use strict";
exports.id = 2560;
exports.ids = [2560,4035];
exports.modules = {

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
const ASIAN_PRONOUN = /[，、]\s*(?:[她他它]|彼女|彼[はがのらを])/u;
const ASIAN_VERB = /[\p{sc=Han}][着著了在是有][\p{sc=Han}]|て(?:い|お)|(?:です|ます|いる|ある)(?=[，、]|$)/u;
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
const STOP = /[.!?。！？]/;
const WIDE_STOP = /[。！？]/;
/** Two words with nothing but space between them: no single word is a sentence. */
const PHRASE = /[\p{L}\p{N}"'”’)\]]\s+["'“‘([]?[\p{L}\p{N}]/u;
/** Words that a tag may have; longer phrases are sentences, or parts of one. */
const LONG = 8;
/** Words that phrases have on average when they are the clauses of a sentence; tags have about three. */
const MEAN = 5.5;
/** The same where the caption opens with an article and more words than this: "a man playing a piano, by …". */
const OPENING_MEAN = 4;
const OPENING_WORDS = 5;
/**
 * A full stop behind a word that is no abbreviation, before a new sentence. What stands before the stop is looked at once
 * a stop is found: looking first would do so at every letter.
 */
const MIDDLE_STOP = /[.!?](?<!\b(?:mr|mrs|ms|dr|st|vs|no|jr|sr|prof|mt|ft|feat|vol|fig|ca|approx)[.!?])(?<=[\p{L}\p{N}]{2}["'”’)\]]?[.!?])["'”’)]?\s+["'“‘([]?[\p{Lu}\p{Lt}\p{Lo}]/iu;
/** A full stop at the end of a line. */
const LAST_STOP = /[\p{L}\p{N}]{2}["'”’)]?[.!?]["'”’)]?\s*$/mu;
const VERB = /\b(?:is|are|was|were|has|have|had|does|appears?|seems?|depicts?|captures?|wears|stands|sits|looks|holds|lies|walks|smiles|there|he|she|they|we)\b/i;
const DETERMINER = /\b(?:it|its|his|her|their|this|the|shows?|features?)\b/i;
/** A clause that says where in the picture its tags belong: "1girl, red hair. On left, a dog." */
const PLACE = /[.!?]["'”’)]?\s+(?:(?:on|in|at|to|from|near)\s+)?(?:far\s+|upper\s+|lower\s+|top\s+|bottom\s+)?(?:left|right|cent(?:er|re)|middle|top|bottom|foreground|background|front|back)(?:\s+(?:side|half|corner|panel))?\s*[,:]/i;
const OPENING = /^\s*(?:an?|the|this|there|he|she|they|it|two|three|some)\s/i;


/***/ }),

/***/ 767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isWrapped),
/* harmony export */   f: () => (/* binding */ readAs)
/* harmony export */ });
/** What a trainer would read from a sidecar. `text` comes without a byte order mark. */
function readAs(text, how) {
    if (text === "")
        return { parts: [], wordless: { outcome: how.emptyFile } };
    const parts = partsOf(text, how);
    const words = parts.some(({ caption }) => strip(caption) !== "");
    if (words)
        return { parts, wordless: undefined };
    // No trainer aborts over blank lines. One that is left without a single line does what it does with an empty file.
    const left = parts.length > 0 || how.emptyFile !== undefined;
    return { parts, wordless: { outcome: left ? "trains-empty" : undefined } };
}
/** Whether a line that stands for itself ends as if the next one went on: one caption that was wrapped. */
function isWrapped({ parts }, text) {
    return parts.some(({ span }, at) => at < parts.length - 1 && GOES_ON.test(text.slice(span.start, span.end)));
}
const GOES_ON = /[,，、]\s*$/u;
function partsOf(text, how) {
    const made = (caption) => (how.strip ? strip(caption) : caption);
    if (how.lines === "whole" || how.lines === "separate-tags") {
        const caption = made(how.lineEnds === "universal" ? text.replace(/\r\n?/g, "\n") : text);
        return [{ kind: "read", span: { start: 0, end: text.length }, caption }];
    }
    const spans = lineSpans(text, how.lineEnds);
    const line = ({ start, end }) => text.slice(start, end);
    if (how.lines === "first" && !how.wildcards) {
        return spans.flatMap((span, at) => {
            if (at === 0)
                return [{ kind: "read", span, caption: made(line(span)) }];
            return strip(line(span)) === "" ? [] : [{ kind: "ignored", span, caption: "" }];
        });
    }
    const full = spans
        .map((span) => ({ span, caption: made(line(span)) }))
        .filter((part) => part.caption !== "");
    const kind = full.length > 1 ? "alternative" : "read";
    return full.map(({ span, caption }) => ({ kind, span, caption }));
}
/** The lines of a text without their ends; a text that ends with a line end has no empty line after it. */
function lineSpans(text, lineEnds) {
    const spans = [];
    let start = 0;
    for (const { 0: end, index } of text.matchAll(lineEnds === "lf" ? /\n/g : /\r\n?|\n/g)) {
        spans.push({ start, end: index });
        start = index + end.length;
    }
    if (start < text.length)
        spans.push({ start, end: text.length });
    return spans;
}
/** As Python's `str.strip` does: unlike `trim` it leaves U+FEFF, and takes the separators U+001C to U+001F and U+0085. */
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && SPACE.test(text[start] ?? ""))
        start++;
    while (end > start && SPACE.test(text[end - 1] ?? ""))
        end--;
    return text.slice(start, end);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts them as white space.
const SPACE = /[^\S\uFEFF]|[\u001C-\u001F\u0085]/u;


/***/ }),

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   SV: () => (/* binding */ inSmallLetters),
/* harmony export */   YK: () => (/* binding */ withSpaces)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);
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
const UNDERSCORES = /(?<=[\p{L}\p{M}\p{N})\]'"’!?.&:%/-])_+(?=[\p{L}\p{N}(['"\\.&%-])/gu;
/**
 * A tag in small letters, but for the words that the style spells with capitals, those of the trigger, the word BREAK, names,
 * files, wildcards and quoted writing.
 */
function inSmallLetters(text, { spelt, folded: { triggers } }) {
    // The dotted capital would fall apart into a letter and a dot above it.
    if (text.includes("İ"))
        return text;
    if (text === _break_word_js__WEBPACK_IMPORTED_MODULE_1__/* .BREAK */ .sP || !/[\p{Lu}\p{Lt}]/u.test(text))
        return text;
    return perWord(text, (chunk, word) => spelt.has(word) || triggers.has((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(word)) ? chunk : chunk.toLowerCase());
}
/** Respells a tag word by word, except what is no plain word. */
function perWord(text, respell) {
    return text.replace(CHUNKS, (chunk) => {
        if (/^[{<"“「;]/u.test(chunk))
            return chunk;
        const word = wordOf(chunk);
        return (0,_emoticon_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmoticon */ .J)(chunk) || NAMES.test(word) ? chunk : respell(chunk, word);
    });
}
/** Braces, angle brackets and quotations whole; "<" also alone. What ";;;" holds together is respelt part by part. */
const CHUNKS = /\{[^{}]*\}|<[^<>]*>|"[^"]*"|“[^“”]*”|「[^「」]*」|;;;|(?:(?!;;;)[^\s{<"“「])+/gu;
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

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sortIntoFolders),
/* harmony export */   I: () => (/* binding */ folderPath)
/* harmony export */ });
/* harmony import */ var _media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(754);

/** Sorts the files of a tree into folders, in one pass. */
function sortIntoFolders(paths) {
    const folders = new Map();
    const known = new Map();
    // A hundred thousand names have few endings.
    const isMediaEnding = (ending) => {
        const before = known.get(ending);
        if (before !== undefined)
            return before;
        const answer = (0,_media_js__WEBPACK_IMPORTED_MODULE_0__/* .isMedia */ .FN)(ending);
        known.set(ending, answer);
        return answer;
    };
    let last;
    for (const path of paths) {
        const slash = path.lastIndexOf("/") + 1;
        // Files of one folder mostly follow each other.
        if (last === undefined || last.path.length !== slash || !path.startsWith(last.path)) {
            const prefix = path.slice(0, slash);
            last = folders.get(prefix) ?? { path: prefix, media: new Map(), files: new Map() };
            folders.set(prefix, last);
        }
        addTo(last, path.slice(slash), isMediaEnding);
    }
    return folders;
}
/** The folder of a path, as its files begin. */
function folderPath(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
function addTo({ media, files }, file, isMediaEnding) {
    // DVC keeps "0001.png.dvc" in git in place of the image.
    const name = file.endsWith(".dvc") ? file.slice(0, -".dvc".length) : file;
    const stem = (0,_media_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(name);
    const ending = name.slice(stem.length);
    const isOne = isMediaEnding(ending);
    const names = isOne ? media : files;
    const key = isOne ? stem : ending;
    const known = names.get(key);
    if (known === undefined)
        names.set(key, [name]);
    else
        known.push(name);
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/src/style/option-kit.js
var option_kit = __webpack_require__(9407);
;// CONCATENATED MODULE: ./build/src/style/expected.js


/** What a schema wants, in words: `"first", "anywhere", {"within": n} or {"before": "<section>"}`. */
function expected(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodUnion */.fZ7)
        return either(inner.options.flatMap(alternatives));
    return alternatives(inner)[0] === undefined ? "another value" : either(alternatives(inner));
}
/** A schema without the wrappers that only say "may be absent". */
function bare(schema) {
    if (schema instanceof schemas/* ZodDefault */.XiL || schema instanceof schemas/* ZodOptional */.IiU)
        return bare(schema.unwrap());
    return schema instanceof schemas/* ZodPipe */.utH ? bare(schema.in) : schema;
}
function either(names) {
    return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
function alternatives(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodEnum */.Vb4)
        return inner.options.map((option) => JSON.stringify(option));
    if (inner instanceof schemas/* ZodUnion */.fZ7)
        return inner.options.flatMap(alternatives);
    if (inner instanceof schemas/* ZodNumber */.rSt)
        return [wholeNumber(inner)];
    if (inner instanceof schemas/* ZodBoolean */.WFD)
        return ["true", "false"];
    if (inner instanceof schemas/* ZodArray */.naA)
        return [list(inner)];
    if (inner instanceof schemas/* ZodRecord */.b8S)
        return [`an object {"<name>": ${sketch(inner.valueType)}}`];
    if (inner instanceof schemas/* ZodObject */.bvH)
        return [object(inner)];
    if (inner instanceof schemas/* ZodString */.NDH)
        return ["text"];
    return [];
}
function wholeNumber(schema) {
    const { minValue, maxValue } = schema;
    const from = minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? ` of at least ${minValue}` : "";
    const to = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? ` of at most ${maxValue}` : "";
    const kind = schema.isInt ? "a whole number" : "a number";
    return `${kind}${from}${from !== "" && to !== "" ? " and" : ""}${to}`;
}
function list(schema) {
    const of = bare(schema.element);
    const items = of instanceof schemas/* ZodString */.NDH ? ((0,option_kit/* meaningOf */.P)(of) === undefined ? "texts" : "terms") : "";
    return items === "" ? "a list [ … ]" : `a list of ${items}, such as ["…", "…"]`;
}
/** Small objects are shown whole; of large ones it is enough to know that one is wanted. */
function object(schema) {
    const entries = Object.entries(schema.shape);
    if (entries.length > 3 ||
        entries.length === 0 ||
        entries.some(([, value]) => value instanceof schemas/* ZodOptional */.IiU)) {
        return "an object { … }";
    }
    return `{${entries.map(([name, value]) => `"${name}": ${sketch(value)}`).join(", ")}}`;
}
function sketch(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodNumber */.rSt)
        return "n";
    if (inner instanceof schemas/* ZodArray */.naA)
        return "[ … ]";
    if (inner instanceof schemas/* ZodEnum */.Vb4)
        return inner.options.map((option) => JSON.stringify(option)).join(" | ");
    if (inner instanceof schemas/* ZodString */.NDH)
        return (0,option_kit/* meaningOf */.P)(inner) === "section" ? '"<section>"' : '"…"';
    return inner instanceof schemas/* ZodBoolean */.WFD ? "true" : "…";
}

// EXTERNAL MODULE: ./build/src/style/messages.js
var messages = __webpack_require__(3139);
// EXTERNAL MODULE: ./build/src/style/nearest.js
var nearest = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/src/style/path.js
var style_path = __webpack_require__(4092);
;// CONCATENATED MODULE: ./build/src/style/issues.js





/** Turns what zod has to say about a file into sentences for people. */
function misfits(file, schema, issues) {
    const found = issues.flatMap((issue) => explain({ schema, path: [], value: file.value }, issue));
    return {
        faults: found.map(({ path, part, message }) => {
            const text = (0,style_path/* pathText */.L)(path);
            return { message: text === "" ? message : `${text}: ${message}`, place: file.place(path, part) };
        }),
        paths: found.map(({ path }) => path),
    };
}
function explain(from, issue) {
    const spot = descend(from, issue.path);
    const at = (message) => ({ path: spot.path, part: "value", message });
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey(spot, key));
        case "invalid_key":
            return [{ path: spot.path, part: "key", message: messages/* shapeMessages */.oS.badName(firstMessage(issue.issues)) }];
        case "invalid_union":
            return explainUnion(spot, issue.errors);
        case "too_small":
        case "too_big":
            return [at(issue.origin === "array" ? messages/* shapeMessages */.oS.size(issue) : messages/* shapeMessages */.oS.wrong(expected(spot.schema), spot.value))];
        case "invalid_format":
            return [at(messages/* shapeMessages */.oS.wrong(issue.message, spot.value))];
        default:
            return [at(spot.value === undefined ? messages/* shapeMessages */.oS.missing(expected(spot.schema)) : wrong(spot))];
    }
}
function firstMessage(issues) {
    return issues[0]?.message ?? "another name";
}
/** The branch that was meant, where the value shows which; else one sentence that names all of them. */
function explainUnion(spot, errors) {
    const { options } = bare(spot.schema);
    const fitting = options.map((_, at) => at).filter((at) => fits(options[at], spot.value));
    const meant = fitting.length === 1 ? fitting : fitting.filter((at) => sharesKey(options[at], spot.value));
    const [only] = meant;
    const branch = only === undefined ? undefined : options[only];
    if (meant.length !== 1 || only === undefined || branch === undefined || typeof spot.value !== "object") {
        return [{ path: spot.path, part: "value", message: wrong(spot) }];
    }
    return (errors[only] ?? []).flatMap((issue) => explain({ ...spot, schema: branch }, issue));
}
function fits(schema, value) {
    const inner = schema === undefined ? undefined : bare(schema);
    if (Array.isArray(value))
        return inner instanceof schemas/* ZodArray */.naA;
    if (typeof value !== "object" || value === null)
        return false;
    return inner instanceof schemas/* ZodObject */.bvH || inner instanceof schemas/* ZodRecord */.b8S;
}
function sharesKey(schema, value) {
    const inner = schema === undefined ? undefined : bare(schema);
    if (!(inner instanceof schemas/* ZodObject */.bvH) || typeof value !== "object" || value === null)
        return false;
    return Object.keys(value).some((key) => Object.hasOwn(inner.shape, key));
}
function unknownKey(spot, key) {
    if (spot.path[0] === "overrides" && spot.path.length === 2 && TOP_ONLY.has(key)) {
        return { path: [...spot.path, key], part: "key", message: messages/* shapeMessages */.oS.topOnly(key) };
    }
    const names = settingsOf(spot.schema);
    const kind = spot.path.at(-1) === "rules" ? "rule" : spot.path.at(-2) === "rules" ? "option" : "setting";
    return { path: [...spot.path, key], part: "key", message: messages/* shapeMessages */.oS.unknown(kind, (0,nearest/* nearest */.p)(key, names), names) };
}
/** What holds for all captions of a file. */
const TOP_ONLY = new Set(["captions", "ignore", "extends", "overrides", "$schema"]);
function settingsOf(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodUnion */.fZ7)
        return inner.options.flatMap(settingsOf);
    return inner instanceof schemas/* ZodObject */.bvH ? Object.keys(inner.shape) : [];
}
function wrong({ schema, value }) {
    return messages/* shapeMessages */.oS.wrong(expected(schema), value, typeof value === "string" ? (0,nearest/* nearest */.p)(value, choices(schema)) : undefined);
}
function choices(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodUnion */.fZ7)
        return inner.options.flatMap(choices);
    return inner instanceof schemas/* ZodEnum */.Vb4 ? inner.options.map(String) : [];
}
/** Follows a path from a schema, and the value with it. */
function descend(from, path) {
    let spot = from;
    for (const step of path) {
        const schema = inside(spot.schema, step);
        const value = typeof spot.value === "object" && spot.value !== null ? Reflect.get(spot.value, step) : undefined;
        spot = { schema, value, path: [...spot.path, step] };
    }
    return spot;
}
function inside(schema, step) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodUnion */.fZ7) {
        const branches = inner.options.map((option) => inside(option, step));
        return branches.find((branch) => !(branch instanceof schemas/* ZodUnknown */._aJ)) ?? schemas/* unknown */.L5J();
    }
    if (inner instanceof schemas/* ZodArray */.naA)
        return inner.element;
    if (inner instanceof schemas/* ZodRecord */.b8S)
        return inner.valueType;
    return (inner instanceof schemas/* ZodObject */.bvH ? inner.shape[step] : undefined) ?? schemas/* unknown */.L5J();
}

;// CONCATENATED MODULE: ./build/src/captions/formats/format.js
/** The formats by name, as a style names them. */
const formatIds = [
    "sidecar",
    "tag-lines",
    "prompt-lines",
    "imagefolder-jsonl",
    "imagefolder-csv",
    "kohya-json",
    "kohya-jsonl",
    "ai-toolkit-json",
    "diffusion-pipe-json",
    "everydream-yaml",
];

// EXTERNAL MODULE: ./build/src/captions/readings/reading.js
var reading = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/rules/index.js
var rules = __webpack_require__(2237);
// EXTERNAL MODULE: ./build/src/style/limits.js
var limits = __webpack_require__(8391);
;// CONCATENATED MODULE: ./build/src/style/profiles/profile.js
/** The trainers whose way of reading is known, by the name that `profile` in a style has. */
const profileIds = [
    "generic",
    "kohya-sd",
    "kohya-sdxl",
    "kohya-flux",
    "onetrainer",
    "ai-toolkit",
    "simpletuner",
    "musubi",
    "diffusion-pipe",
    "imagefolder",
];

;// CONCATENATED MODULE: ./build/src/style/schema.js







const { exactTerm, terms } = option_kit/* optionKit */.y;
const statedSeverity = schemas/* enum */.k5n(["off", "info", "warning", "error"]);
const schema_text = schemas/* string */.YjP().regex(/\S/, "text that is not empty");
const globs = schemas/* array */.YOg(schema_text);
/** The schema of one layer: nothing is filled in, so that a layer holds what it states and no more. Built at first use. */
function styleSchema() {
    built ??= styleFile();
    return built;
}
let built;
/** The options of a rule as one file may state them: all optional, none filled in. */
function statedOptions(rule) {
    return Object.fromEntries(Object.entries(rule.options(option_kit/* optionKit */.y).shape).map(([name, option]) => [
        name,
        stated(option),
    ]));
}
function styleFile() {
    const settings = settingsShape();
    return schemas/* strictObject */.rej({
        $schema: schemas/* string */.YjP().optional().describe("The address of this schema, for editors."),
        extends: schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text)])
            .optional()
            .describe("Styles to start from: `caption-style:<preset>`, or a file of this repository. Later ones win."),
        captions: schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, captionFiles()]))
            .min(1)
            .optional()
            .describe("Which files are captions. `**/*.txt`, `**/*.caption`, `**/metadata.jsonl` and `**/metadata.csv` when absent, less files such as README.txt."),
        ignore: globs.optional().describe("Files and folders to leave alone."),
        ...settings,
        overrides: schemas/* array */.YOg(schemas/* strictObject */.rej({ files: globs.min(1).describe("The captions it is for."), ...settings }))
            .max(limits/* maxOverrides */.yd)
            .optional()
            .describe("What differs for some of the captions. Later ones win."),
    });
}
function captionFiles() {
    return schemas/* strictObject */.rej({
        files: schema_text.describe("Which files."),
        format: schemas/* enum */.k5n(formatIds).describe("How captions stand in them."),
        column: schema_text.optional().describe("The column or key that holds the caption, in place of the usual ones."),
    });
}
function settingsShape() {
    return {
        profile: schemas/* enum */.k5n(profileIds)
            .optional()
            .describe("The trainer, which says how captions are read. As `trainer` says when absent, or else `generic`."),
        trainer: schema_text
            .optional()
            .describe("The trainer's own settings file, relative to this one, such as `dataset.toml`: what it sets goes before what the `profile` says."),
        lists: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[^{}\s](?:[^{}]*[^{}\s])?$/, "a name without braces"), schema_list())
            .optional()
            .describe("Words by name: `{color}` in a term stands for any entry of the list `color`."),
        sections: schemas/* array */.YOg(section()).max(limits/* maxSections */.T5).optional().describe("The parts of a caption, in order."),
        rules: schemas/* strictObject */.rej(Object.fromEntries(rules/* rules */.aO.map((rule) => [rule.id, ruleSetting(rule)])))
            .transform((given) => given)
            .optional()
            .describe("The rules: a severity, or options with the severity among them."),
        exceptions: schemas/* array */.YOg(exception()).max(limits/* maxExceptions */.bW).optional().describe("Waivers, each with its reason."),
    };
}
function schema_list() {
    return schemas/* union */.KCZ([
        schemas/* array */.YOg(exactTerm).min(1).max(limits/* maxListEntries */.X8).describe("The entries."),
        schemas/* strictObject */.rej({ file: schema_text.describe("A text file with one entry a line; `#` starts a comment.") }),
    ]);
}
function section() {
    return schemas/* strictObject */.rej({
        name: schemas/* string */.YjP()
            .regex(/\S/, "text that is not empty")
            .trim()
            .describe("How messages and options call it."),
        terms: terms.optional().describe("The tags that belong in it."),
        like: schemas/* enum */.k5n(reading/* roles */.O)
            .optional()
            .describe("Tags that no term of any section is, and that it takes where English grammar and the kind of their nouns leave no doubt: `background` takes `old brick bridge`."),
        required: schemas/* boolean */.zMY()
            .optional()
            .describe("Whether every caption needs a tag of it. `false` when absent."),
        max: schemas/* int */.Whr()
            .min(1)
            .optional()
            .describe("How many tags of it a caption may have. Any number when absent."),
        exclusive: schemas/* array */.YOg(terms.min(1)).optional().describe("Groups of terms of which a caption may have one."),
    });
}
function exception() {
    return schemas/* strictObject */.rej({
        files: globs.min(1).describe("The captions it is for."),
        rule: schemas/* enum */.k5n(rules/* rules */.aO.map((rule) => rule.id)).describe("The rule that is waived."),
        terms: terms.min(1).optional().describe("Waives the rule for these terms alone."),
        reason: schema_text.describe("Why: whoever reads the style later needs it."),
    });
}
function ruleSetting(rule) {
    return schemas/* union */.KCZ([statedSeverity, schemas/* strictObject */.rej({ severity: statedSeverity.optional(), ...statedOptions(rule) })])
        .optional()
        .describe(`${rule.summary} Default severity: ${rule.severity}.`);
}
/** An option without its default, which stays in the schema as a remark. */
function stated(option) {
    let inner = option;
    let remark = { ...inner.meta() };
    while (inner instanceof schemas/* ZodDefault */.XiL || inner instanceof schemas/* ZodOptional */.IiU) {
        if (inner instanceof schemas/* ZodDefault */.XiL)
            remark = { default: inner.def.defaultValue, ...remark };
        inner = inner.unwrap();
    }
    return inner.optional().meta(remark);
}

;// CONCATENATED MODULE: ./build/src/style/explain.js


/** Finds every fault in a style file. A fault in one part leaves the others standing, so that all are found in one go. */
const explain_explain = (json) => {
    const schema = styleSchema();
    const whole = schema.safeParse(json.value);
    if (whole.success)
        return { json, stated: whole.data, faults: [], left: new Set() };
    const { faults, paths } = misfits(json, schema, whole.error.issues);
    const units = paths.map(unitOf);
    const rest = schema.safeParse(units.reduce(without, json.value));
    const left = new Set(units.map((unit) => String(unit.length > 2 && unit[0] === "overrides" ? unit[2] : unit[0])));
    return { json, stated: rest.success ? rest.data : {}, faults, left };
};
/** The part that goes when something inside it is wrong: an option, a rule, a part of a section. */
function unitOf(path) {
    const [first, second] = path;
    if (first === "overrides" && typeof second === "number" && path.length > 2) {
        if (path[2] === "files")
            return ["overrides"];
        return ["overrides", second, ...unitOf(path.slice(2))];
    }
    if (first === "rules")
        return path.slice(0, 3);
    // A section without its name is no section; any other part of it can go alone.
    if (first === "sections")
        return path.slice(0, path[2] === "name" ? 2 : 3);
    return first === "lists" ? path.slice(0, 2) : path.slice(0, 1);
}
function without(value, path) {
    const [step, ...rest] = path;
    if (step === undefined || typeof value !== "object" || value === null)
        return {};
    if (Array.isArray(value)) {
        return value.map((item, at) => {
            if (at !== step)
                return item;
            return rest.length === 0 ? blankSection(at) : without(item, rest);
        });
    }
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
        if (key !== step)
            return [[key, item]];
        return rest.length === 0 ? [] : [[key, without(item, rest)]];
    }));
}
/** Stands in for a section that is left out, so that those behind it keep their positions; nothing can be called so. */
function blankSection(at) {
    return { name: `\u0000${at}` };
}


/***/ }),

/***/ 4836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ keptTags),
/* harmony export */   ex: () => (/* binding */ shuffleAdvice),
/* harmony export */   lN: () => (/* binding */ shuffledPart)
/* harmony export */ });
/* harmony import */ var _trainer_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(567);

/**
 * How many of a caption's own tags stay in front when the trainer shuffles the others; undefined when it shuffles none. A caption
 * with the keep separator in it goes by that instead. The order of the tags behind is lost, so that it can only be advised.
 */
function keptTags(profile) {
    if (!profile.shuffle)
        return undefined;
    const { captionPrefix, keepTokens, prefix, separator } = profile;
    if (captionPrefix === undefined || prefix?.counted !== true || separator === "")
        return keepTokens;
    // Without a separator at its end, the last tag of the prefix and the first of the caption become one.
    const own = keepTokens - (captionPrefix.split(separator).length - 1);
    return Math.max(0, own);
}
/** Where the tags begin whose order the trainer does not keep, in the offsets of the caption; undefined when there are none. */
function shuffledPart({ text, tags }, profile) {
    const kept = keptTags(profile);
    if (kept === undefined)
        return undefined;
    const { keepSeparator } = profile;
    const head = keepSeparator === undefined ? -1 : text.indexOf(keepSeparator);
    if (keepSeparator === undefined || head < 0) {
        const first = tags[kept];
        return first === undefined ? undefined : { start: first.span.start, end: text.length };
    }
    const start = head + keepSeparator.length;
    const tail = text.indexOf(keepSeparator, start);
    return { start, end: tail < 0 ? text.length : tail };
}
/** Why a finding about the order of those tags is no more than advice, for people. */
function shuffleAdvice(profile) {
    return `This is advice: ${(0,_trainer_name_js__WEBPACK_IMPORTED_MODULE_0__/* .trainerOf */ .x)(profile)} shuffles these tags, so that their order is for people alone.`;
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ trainerOf)
/* harmony export */ });
/** The trainer's name without the model it is used for: "kohya sd-scripts" of "kohya sd-scripts, SDXL". */
function trainerOf({ title }) {
    const comma = title.indexOf(",");
    return comma < 0 ? title : title.slice(0, comma);
}


/***/ }),

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withoutOverlaps),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/** The text with every edit made. The edits must not overlap; their order does not matter. */
function applyEdits(text, edits) {
    const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    let made = "";
    let at = 0;
    for (const edit of inOrder) {
        made += text.slice(at, edit.span.start) + edit.text;
        at = edit.span.end;
    }
    return made + text.slice(at);
}
/** Those edits that overlap none before them. Two insertions at one place count as overlapping. */
function withoutOverlaps(edits) {
    const kept = [];
    for (const edit of edits)
        if (!kept.some((other) => overlaps(edit, other)))
            kept.push(edit);
    return kept;
}
function overlaps({ span: a }, { span: b }) {
    return (a.start < b.end && b.start < a.end) || a.start === b.start;
}


/***/ })

};
;