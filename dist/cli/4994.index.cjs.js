"use strict";
exports.id = 4994;
exports.ids = [4994,2323];
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

/***/ 767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
const GOES_ON = /[,\uff0c\u3001]\s*$/u;
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

/***/ 1343:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 2989:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
/** The page of a rule, for a reader of v1, the version that `uses:` names. */
function ruleUrl(ruleId) {
    return `https://github.com/caption-style/caption-style/blob/v1/docs/rules/${ruleId}.md`;
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

/***/ 7031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRules: () => (/* binding */ explainRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7912);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _report_rule_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2989);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2237);
/* harmony import */ var _style_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6445);
/* harmony import */ var _style_option_kit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9407);








/** What a rule wants, or the list of all rules where none is named. */
function explainRules(ruleId, { format, colour }) {
    const paint = (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(colour);
    if (ruleId === undefined) {
        if (format === "json")
            return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.map(factsOf));
        const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.map(({ id }) => id.length));
        return _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.map(({ id, summary }) => `${paint("bold", id.padEnd(width))}  ${summary}\n`).join("");
    }
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.find(({ id }) => id === ruleId);
    if (rule === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(unknownRule(ruleId));
    return format === "json" ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(factsOf(rule)) : describe(rule, paint);
}
function factsOf(rule) {
    const { id, summary, guidance, severity, fix } = rule;
    return { id, summary, guidance, severity, fix, docs: (0,_report_rule_link_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleUrl */ .Q)(id) };
}
const FIXES = {
    safe: "caption-style fix and one-click suggestions mend what is certain.",
    choice: "It lists what to choose from.",
    none: "Only a person who sees the image can mend it.",
};
function describe(rule, paint) {
    const { id, summary, guidance, severity, fix } = rule;
    const options = optionLines(rule, paint);
    const examples = rule.examples.flatMap(({ title, bad, good }) => [
        `  ${title}`,
        ...(bad === undefined ? [] : [`    ${paint("removed", bad)}`]),
        ...(good === undefined ? [] : [`    ${paint("added", good)}`]),
    ]);
    return [
        `${paint("bold", id)}  ${summary}`,
        "",
        `Guidance: ${guidance}.`,
        `Severity: ${severity}, unless the style says otherwise.`,
        `Rewrites: ${FIXES[fix]}`,
        ...(options.length === 0 ? [] : ["", "Options:", ...options]),
        ...(examples.length === 0 ? [] : ["", "Examples:", ...examples]),
        "",
        (0,_report_rule_link_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleUrl */ .Q)(id),
    ]
        .map((line) => `${line}\n`)
        .join("");
}
function optionLines(rule, paint) {
    const { properties = {} } = zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(rule.options(_style_option_kit_js__WEBPACK_IMPORTED_MODULE_4__/* .optionKit */ .y), {
        io: "input",
        unrepresentable: "any",
    });
    return Object.entries(properties).flatMap(([name, schema]) => {
        if (typeof schema !== "object")
            return [];
        const { default: standard, description } = schema;
        const start = standard === undefined ? "" : ` (${JSON.stringify(standard)} when absent)`;
        return [`  ${paint("bold", name)}${start}`, ...(description === undefined ? [] : [`    ${description}`])];
    });
}
function unknownRule(ruleId) {
    const near = (0,_style_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(ruleId, _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.map(({ id }) => id));
    const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
    return `There is no rule "${ruleId}".${hint} "caption-style explain" lists all.`;
}


/***/ }),

/***/ 4836:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 5652:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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