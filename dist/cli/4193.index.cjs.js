"use strict";
exports.id = 4193;
exports.ids = [4193];
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

/***/ 4165:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ barePlace),
/* harmony export */   w: () => (/* binding */ sidecar)
/* harmony export */ });
/* harmony import */ var _text_torn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(240);

/** A file beside an image that is its caption as a whole, one line or several. */
const sidecar = {
    id: "sidecar",
    streams: false,
    parse: (text) => ({ places: [barePlace(text, 0, text.length)], faults: [] }),
};
/** A stretch of a file that is a caption as it stands. `holds` says what else it could be. */
function barePlace(file, start, end, holds = () => true) {
    const text = file.slice(start, end);
    return {
        text,
        span: { start, end },
        image: undefined,
        write: (wanted) => (wanted === text || (!(0,_text_torn_js__WEBPACK_IMPORTED_MODULE_0__/* .isTorn */ .a)(wanted) && holds(wanted)) ? wanted : undefined),
        offsetOf: (at) => Math.max(start, Math.min(start + at, end)),
    };
}


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

/***/ 8121:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseCaption)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5735);
/* harmony import */ var _split_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6451);



/** Reads one caption: its text may have several lines. Its tags part at commas, or at the mark that is given. */
function parseCaption(path, text, tagTexts, mark) {
    // Asked first, since the phrases of sentences are all different and not worth remembering.
    if (!(0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .saysSentences */ .rJ)(text)) {
        const tags = (0,_split_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .splitTags */ .c)(text, tagTexts, mark);
        if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(text, tags) === "tags")
            return { path, text, kind: "tags", tags, tokens: NO_TOKENS };
    }
    return { path, text, kind: "prose", tags: [], tokens: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(text) };
}
const NO_TOKENS = [];


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

/***/ 3946:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openCaptionFile),
/* harmony export */   R: () => (/* binding */ sidecars)
/* harmony export */ });
/* harmony import */ var _captions_formats_sidecar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _captions_read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(767);
/* harmony import */ var _style_parting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4800);



/** What every dataset of captions beside images needs. */
const sidecars = new Map([[_captions_formats_sidecar_js__WEBPACK_IMPORTED_MODULE_0__/* .sidecar */ .w.id, _captions_formats_sidecar_js__WEBPACK_IMPORTED_MODULE_0__/* .sidecar */ .w]]);
/** Reads a file into its captions, as the style says that they stand in it and as its trainer reads them. */
function openCaptionFile(source, style, formats) {
    const { path, encoding = "utf-8", part } = source;
    const bom = source.text.charCodeAt(0) === 0xfeff && (part === undefined || part.line === 1);
    const text = bom ? source.text.slice(1) : source.text;
    const { places, faults } = parse(text, style, formats);
    // Not put together from parts: spreading takes longer than all else here, and there may be a million files.
    return {
        path,
        text,
        bom,
        encoding,
        format: style.format.id,
        places,
        faults,
        isFirstPart: part === undefined || part.line === 1,
        from: part ?? WHOLE,
    };
}
const WHOLE = { line: 1, offset: 0 };
function parse(text, style, formats) {
    const { format, profile } = style;
    const isWhole = profile.lines === "whole" || profile.lines === "separate-tags";
    if (format.id === "sidecar" && !isWhole)
        return { places: linePlaces(text, profile), faults: [] };
    const known = formats.get(format.id);
    if (known === undefined)
        throw new Error(`The format ${format.id} is not loaded.`);
    const { partsAt, separator } = (0,_style_parting_js__WEBPACK_IMPORTED_MODULE_1__/* .partingOf */ .L)(style);
    // Beside commas a list is joined as it always was, however the style has them.
    return known.parse(text, partsAt === "," ? format : { ...format, joint: separator });
}
/** The lines that the trainer reads, each a caption; what it never reads is no caption. */
function linePlaces(text, how) {
    const reading = (0,_captions_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readAs */ .f)(text, how);
    const read = reading.parts.filter(({ kind }) => kind !== "ignored");
    const places = read.map(({ span }) => (0,_captions_formats_sidecar_js__WEBPACK_IMPORTED_MODULE_0__/* .barePlace */ .W)(text, span.start, span.end, isOneLine));
    // To mend each part of a wrapped caption as if it were one would hide that it was wrapped.
    return (0,_captions_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrapped */ .Y)(reading, text) ? places.map((place) => ({ ...place, write: () => undefined })) : places;
}
function isOneLine(text) {
    return !/[\n\r]/.test(text);
}


/***/ }),

/***/ 2506:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkTree),
/* harmony export */   _: () => (/* binding */ mayListImages)
/* harmony export */ });
/* harmony import */ var _captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1343);
/* harmony import */ var _captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(754);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3617);
/* harmony import */ var _milder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4332);




/** What is wrong with the names of the files, for each style by its own rules. */
function checkTree({ names, touched }, around) {
    const { styles, styleOf, registry, listed } = around;
    const only = touched === undefined ? null : concerned(touched, names);
    const sorted = only === null ? names : names.filter((name) => only.has((0,_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPath */ .I)(name)));
    const folders = (0,_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .sortIntoFolders */ .C)([...sorted].sort());
    const known = new Set(styles);
    for (const path of touched ?? []) {
        for (const caption of (0,_captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__/* .isMedia */ .FN)(path) ? captionsOf(path, folders) : [path]) {
            const style = styleOf(caption);
            if (style !== null)
                known.add(style);
        }
    }
    return groups(known, registry).flatMap(({ rule, check, settings }) => {
        const formatOf = (path, image) => {
            const style = styleOf(path, image);
            return style !== null && settings === style.rules && (0,_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOn */ .Es)(style, rule.id) ? style.format.id : null;
        };
        return [...check({ folders, formatOf, listed })]
            .filter(blames(touched))
            .map((problem) => findingOf(rule, problem));
    });
}
/** Where something may have gone wrong: the folders around the files that changed, and those below where one lists images. */
function concerned(touched, names) {
    const folders = new Set([...touched].map(_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPath */ .I).flatMap(withFoldersAbove));
    const tables = new Set([...touched].filter(mayListImages).map(_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPath */ .I));
    if (tables.size > 0) {
        for (const folder of new Set(names.map(_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPath */ .I)))
            if ([...tables].some((above) => folder.startsWith(above)))
                folders.add(folder);
    }
    return folders;
}
/** Metadata may stand above the images that it names. */
function withFoldersAbove(folder) {
    return ["", ...[...folder.matchAll(/\//g)].map(({ index }) => folder.slice(0, index + 1))];
}
/** Whether a file may name images in the folders below its own. */
function mayListImages(path) {
    return TABLE.test(path);
}
const TABLE = /\.(?:jsonl?|csv|tsv)$/i;
/** The files that may be the caption of an image. */
function captionsOf(path, folders) {
    const endings = folders.get((0,_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPath */ .I)(path))?.files.keys() ?? [];
    return [...endings].map((ending) => (0,_captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(path) + ending);
}
/** Styles that differ in their exceptions alone look at the tree together: there may be one for each caption. */
function groups(styles, { rules }) {
    const found = [];
    const around = rules.filter(({ looksAround }) => looksAround === true);
    for (const style of styles) {
        for (const rule of (0,_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compileRules */ .nb)(style, around, (0,_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .contextOf */ .Vm)(style))) {
            const { tree: check } = rule;
            if (check === undefined)
                continue;
            if (!found.some(({ settings, rule: { id } }) => settings === style.rules && id === rule.id))
                found.push({ rule, check, settings: style.rules });
        }
    }
    return found;
}
function blames(touched) {
    if (touched === undefined)
        return () => true;
    // "a.png.txt" is the caption of "a.png", and of what is named as that is.
    const stems = new Set([...touched].flatMap((path) => [(0,_captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(path), (0,_captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)((0,_captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(path))]));
    return ({ path, others = [], stem }) => touched.has(path) ||
        others.some((other) => touched.has(other)) ||
        (stem !== undefined && stems.has(stem));
}
function findingOf(rule, { path, message, severity = rule.severity }) {
    return {
        ...{ path, ruleId: rule.id, severity: (0,_milder_js__WEBPACK_IMPORTED_MODULE_3__/* .milder */ .I)(rule.severity, severity), message },
        ...{ fix: "none", candidates: [], start: START, end: START },
    };
}
const START = { line: 1, column: 1, offset: 0 };


/***/ }),

/***/ 2737:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/style/term-places.js
var term_places = __webpack_require__(2158);
;// CONCATENATED MODULE: ./build/src/text/copied.js
/** The same text in memory of its own: a slice keeps the whole text alive that it was cut from, and be it a file. */
function copied(text) {
    return ` ${text}`.slice(1);
}

// EXTERNAL MODULE: ./build/src/core/caption-file.js
var caption_file = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/src/captions/parse-caption.js
var parse_caption = __webpack_require__(8121);
;// CONCATENATED MODULE: ./build/src/core/caption-at.js

/** Reads the caption at a place of a file, with the one that its trainer puts beside it and what it was before a change. */
function captionAt({ text, beside, was }, { path }, { tagTexts, partsAt }) {
    const now = (0,parse_caption/* parseCaption */.S)(path, text, tagTexts, partsAt);
    const caption = was === undefined ? now : { ...now, was: (0,parse_caption/* parseCaption */.S)(path, was, tagTexts, partsAt) };
    if (beside === undefined)
        return caption;
    const other = (0,parse_caption/* parseCaption */.S)(path, beside.text, tagTexts, partsAt);
    return { ...caption, beside: { caption: other, comes: beside.comes } };
}

;// CONCATENATED MODULE: ./build/src/core/tally.js
/** Free text has no end of tags: at the limit, what was said once so far is forgotten. */
function createTally(limit = 262_144) {
    const counts = new Map();
    let caption = 0;
    let file = "";
    let counted = "captions";
    let isFull = false;
    const enter = (what) => {
        if (counts.size >= limit && !isFull) {
            for (const [text, { captions }] of counts)
                if (captions < 2)
                    counts.delete(text);
            // To look for what may be forgotten takes long: not for a few.
            isFull = counts.size * 2 > limit;
        }
        if (counts.size >= limit)
            return undefined;
        const entry = { captions: 0, others: 0, last: 0, files: NONE };
        counts.set(what, entry);
        return entry;
    };
    return {
        counts,
        begin: (path, isOther) => {
            caption++;
            file = path;
            counted = isOther ? "others" : "captions";
        },
        tell: (what) => {
            const entry = counts.get(what) ?? enter(what);
            if (entry === undefined || entry.last === caption)
                return;
            entry.last = caption;
            entry.captions++;
            if (counted === "others")
                entry.others++;
            else if (entry.files !== undefined && entry.files.at(-1) !== file)
                entry.files = entry.files.length < MOST_FILES ? [...entry.files, file] : undefined;
        },
        filesWith: (what) => counts.get(what)?.files,
    };
}
const NONE = [];
/** What is said in more files than this is looked for in all of them. */
const MOST_FILES = 8;

;// CONCATENATED MODULE: ./build/src/core/check-dataset.js


/** Begins to count. Styles that come from one caption-style.json are one dataset, whatever its overrides change. */
function openDataset() {
    const tallies = new Map();
    const members = new Map();
    const judgements = new Map();
    const memberOf = (rule, { path, rules }) => {
        const known = members.get(rule);
        if (known !== undefined)
            return known;
        const name = `${rule.id} ${path}`;
        const tally = tallies.get(name) ?? createTally();
        tallies.set(name, tally);
        const member = { tally, settings: rules };
        members.set(rule, member);
        return member;
    };
    const judged = ({ id, dataset }, { tally, settings }) => {
        const known = judgements.get(settings) ?? new Map();
        judgements.set(settings, known);
        if (!known.has(id))
            known.set(id, dataset?.judge(tally.counts));
        return known.get(id);
    };
    return {
        reader: (style, { ofDatasets }, isOther) => {
            if (ofDatasets.length === 0)
                return undefined;
            const rules = ofDatasets.map((rule) => ({ rule, tally: memberOf(rule, style).tally }));
            return (caption) => {
                for (const { rule, tally } of rules) {
                    tally.begin(caption.path, isOther);
                    rule.dataset?.says(caption, tally.tell);
                }
            };
        },
        suspects: () => filesOf([...members].map(([rule, member]) => ({ tally: member.tally, judgement: judged(rule, member) }))),
        judging: (style, ready) => ({
            ...{ tagTexts: ready.tagTexts, partsAt: ready.partsAt, unclear: ready.unclear },
            isRightAtAGlance: () => false,
            rules: ready.ofDatasets.flatMap((rule) => {
                const judgement = judged(rule, memberOf(rule, style));
                if (judgement === undefined)
                    return [];
                return [{ ...rule, check: (caption) => judgement.check(caption, rule.isWaived) }];
            }),
            ...{ ofFiles: [], ofDatasets: [], rewriting: [] },
        }),
    };
}
function filesOf(judged) {
    const paths = new Set();
    for (const { tally, judgement } of judged) {
        for (const what of judgement?.suspects ?? []) {
            const files = tally.filesWith(what);
            if (files === undefined)
                return null;
            for (const path of files)
                paths.add(path);
        }
    }
    return paths.size === 0 ? undefined : paths;
}
/** Has the captions of a file that is not checked taken in. */
function readCaptions(file, ready, take) {
    for (const place of file.places)
        take(captionAt(place, file, ready));
}

// EXTERNAL MODULE: ./build/src/text/edits.js
var text_edits = __webpack_require__(5652);
// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/text/rewrite-text.js
var rewrite_text = __webpack_require__(5921);
;// CONCATENATED MODULE: ./build/src/core/paired-lines.js
/**
 * What each line of a list becomes where lines come or go: no line where it goes, several where others come beside it. A line
 * that comes goes to the one below it, or to the one above where `prefers` says so, or where there is none below.
 */
function pairLines(before, after, prefers) {
    const kept = keptLines(before, after);
    const made = before.map(() => []);
    let [from, to] = [0, 0];
    for (const [old, young] of [...kept, [before.length, after.length]]) {
        const came = after.slice(to, young);
        // Those that are gone and those that came in their place pair up.
        for (; from < old && came.length > 0; from++)
            made[from]?.push(came.shift() ?? "");
        const last = made[old - 1];
        const isUp = last !== undefined && (old === before.length || to < young - came.length || prefers(old - 1));
        if (isUp)
            last.push(...came);
        else
            made[old]?.push(...came);
        made[old]?.push(...after.slice(young, young + 1));
        [from, to] = [old + 1, young + 1];
    }
    goWhereToldOf(before, made, prefers);
    return made;
}
/** Of lines that are the same and stand together, the one goes that is told of. */
function goWhereToldOf(before, made, prefers) {
    for (const [at, text] of before.entries()) {
        if (made[at]?.length !== 0 || prefers(at))
            continue;
        for (let next = at + 1; before[next] === text && made[next]?.length === 1; next++) {
            if (!prefers(next))
                continue;
            [made[at], made[next]] = [made[next] ?? [], []];
            break;
        }
    }
}
/** The pairs of lines that stay, in order: as many as can be, unless that takes long. */
function keptLines(before, after) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    const middle = commonLines(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
    return [
        ...Array.from({ length: head }, (_, at) => [at, at]),
        ...middle.map(([old, young]) => [old + head, young + head]),
        ...Array.from({ length: tail }, (_, at) => [before.length - tail + at, after.length - tail + at]),
    ];
}
/** The longest common sequence of two short lists, by its table. */
function commonLines(before, after) {
    const width = after.length + 1;
    if ((before.length + 1) * width > LARGEST_TABLE)
        return [];
    const lengths = new Uint32Array((before.length + 1) * width);
    const at = (old, young) => lengths[old * width + young] ?? 0;
    for (let old = before.length - 1; old >= 0; old--)
        for (let young = after.length - 1; young >= 0; young--)
            lengths[old * width + young] =
                before[old] === after[young]
                    ? at(old + 1, young + 1) + 1
                    : Math.max(at(old + 1, young), at(old, young + 1));
    const pairs = [];
    for (let old = 0, young = 0; old < before.length && young < after.length;) {
        if (before[old] === after[young])
            pairs.push([old++, young++]);
        else if (at(old + 1, young) >= at(old, young + 1))
            old++;
        else
            young++;
    }
    return pairs;
}
/** Four megabytes. */
const LARGEST_TABLE = 1_000_000;

;// CONCATENATED MODULE: ./build/src/core/line-rewrites.js




/**
 * The lines that change. They pair up, unless lines come or go, as they may in a list with a tag a line. In a file that is
 * written anew, a line whose letters stay and whose bytes do not is rewritten as well; a byte order mark is the first letter
 * of the line that loses it.
 */
function lineRewrites({ path, format, from, bom, encoding }, before, { text: made, recoded, relined, isNamed }) {
    const after = (0,text_lines/* splitLines */.u)(made);
    const texts = format !== "tag-lines" || before.length === after.length || before.length === 0
        ? undefined
        : pairLines(before.map(({ text }) => text), after.map(({ text }) => text), (at) => isNamed(at + from.line));
    const joint = !relined && before.some(({ end }) => end === "\r\n") ? "\r\n" : "\n";
    const rewrites = [];
    for (const [at, line] of before.length === 0 ? [NO_LINE].entries() : before.entries()) {
        const own = texts?.[at];
        const paired = relined ? withLineFeeds(after[at], line) : (after[at]?.text ?? "");
        const text = own === undefined ? paired : own.join(joint);
        const isGone = own?.length === 0;
        const mark = recoded && bom && at + from.line === 1 ? "\u{feff}" : "";
        const isEndNew = relined && line.end === "\r\n";
        const hasNewBytes = recoded && (0,rewrite_text/* changesBytes */.XV)(line.text + line.end, encoding);
        if (mark === "" && text === line.text && !isEndNew && !hasNewBytes && !isGone)
            continue;
        const rewrite = { path, line: at + from.line, before: copied(mark + line.text), after: copied(text) };
        rewrites.push(isGone ? { ...rewrite, gone: true } : isEndNew ? { ...rewrite, end: "\n" } : rewrite);
    }
    return rewrites;
}
/** Whether lines may come and go: what is written between them has to be known. */
function movesLines({ format, text }, relined) {
    return format === "tag-lines" && (relined || !text.includes("\r\n") || !/(?<!\r)\n/.test(text));
}
/** What an empty file has in place of lines: its byte order mark can still go. */
const NO_LINE = { text: "", end: "", start: 0 };
/** The text of a line where its end becomes LF: the last CR of several is not the only one that goes. */
function withLineFeeds(after, before) {
    const text = after?.text ?? "";
    if (before.end !== "")
        return text.replace(/\r+$/, "");
    return before.start === 0 ? text.replaceAll("\r", "\n") : text;
}
/**
 * Those rewrites that may be made one without the other, as in a review. In a list with an item a line an item may move to
 * another line: one of the two lines alone would have it twice, or not at all.
 */
function standAlone(rewrites) {
    const sides = rewrites.map(({ before, after }) => {
        const lines = after.split(/\r?\n/);
        const added = lines.filter((line) => line !== before).map((line) => line.trim());
        return { added, removed: lines.includes(before) ? [] : [before.trim()] };
    });
    const takes = new Set(sides.flatMap(({ added }) => added));
    const gives = new Set(sides.flatMap(({ removed }) => removed));
    return rewrites.filter((_, at) => {
        const { added = [], removed = [] } = sides[at] ?? {};
        return !removed.some((line) => takes.has(line)) && !added.some((line) => gives.has(line));
    });
}

// EXTERNAL MODULE: ./build/src/core/milder.js
var milder = __webpack_require__(4332);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rules_rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/core/settle.js



/** Runs every rule on a caption. */
function checkCaption({ rules }, caption) {
    let problems;
    for (const rule of rules) {
        const check = rule.check(caption);
        if (check === rules_rule/* NO_PROBLEMS */.ve)
            continue;
        const found = [...check];
        if (found.length === 0)
            continue;
        problems ??= new Map();
        problems.set(rule, found);
    }
    return { caption, problems: problems ?? NOTHING_FOUND };
}
const NOTHING_FOUND = new Map();
/**
 * Makes the safe edits rule by rule, in the registry's order, until a whole round changes nothing. Undefined when ten
 * rounds do not get there: then no rewrite is certain, and none is offered.
 */
function settle(compiled, start) {
    let current = start;
    for (let round = 0; round < ROUNDS; round++) {
        const next = oneRound(compiled, current);
        if (next.caption.text === current.caption.text)
            return { text: next.caption.text, left: leftOf(next) };
        current = next;
    }
    return undefined;
}
const ROUNDS = 10;
/** Tells problems apart by what they say of which tag, since places move as edits are made. */
function nameOf({ tags }, rule, { span, message }) {
    const tag = tags.find((one) => one.span.start <= span.start && span.start < one.span.end);
    return `${rule.id} ${message} ${tag?.of.text ?? ""}`;
}
function leftOf({ caption, problems }) {
    const left = new Map();
    for (const [rule, found] of problems) {
        for (const problem of found) {
            if (problem.edit === undefined)
                continue;
            const name = nameOf(caption, rule, problem);
            left.set(name, (left.get(name) ?? 0) + 1);
        }
    }
    return left;
}
function oneRound(compiled, start) {
    let current = start;
    for (const rule of compiled.rewriting) {
        const edits = safeEdits(current.problems.get(rule) ?? []);
        if (edits.length === 0)
            continue;
        current = made(compiled, current, edits) ?? eachMade(compiled, current, rule);
    }
    return current;
}
/** The caption with some edits made; undefined where they change nothing, or make matters worse. */
function made(compiled, before, edits) {
    const { path, text } = before.caption;
    const edited = (0,text_edits/* applyEdits */.c)(text, edits);
    if (edited === text)
        return undefined;
    const after = checkCaption(compiled, (0,parse_caption/* parseCaption */.S)(path, edited, compiled.tagTexts, compiled.partsAt));
    return harms(before, after) ? undefined : after;
}
/** One edit after the other, so that one that does harm does not keep the others back. */
function eachMade(compiled, start, rule) {
    let current = start;
    let skipped = 0;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
        const edit = safeEdits(current.problems.get(rule) ?? [])[skipped];
        if (edit === undefined)
            break;
        const next = made(compiled, current, [edit]);
        if (next === undefined)
            skipped++;
        else
            current = next;
    }
    return current;
}
/** What more a rule finds in one caption is left to the next round. */
const MOST_TURNS = 40;
function safeEdits(problems) {
    const edits = [];
    for (const { edit } of problems)
        if (edit !== undefined)
            edits.push(edit);
    return (0,text_edits/* withoutOverlaps */.R)(edits);
}
/** Whether any rule that does not only measure finds more that only a person can mend than it did before. */
function harms(before, after) {
    for (const [rule, problems] of after.problems) {
        if (rule.measures)
            continue;
        if (unsafeCount(problems) > unsafeCount(before.problems.get(rule) ?? []))
            return true;
    }
    return false;
}
function unsafeCount(problems) {
    return problems.filter(({ edit }) => edit === undefined).length;
}

;// CONCATENATED MODULE: ./build/src/core/settled-caption.js

/** The problems of a caption in the order of the rules, and the edit of the file that makes those that can be made. */
function settledCaption(compiled, checked, { place, movesLines }) {
    const { caption } = checked;
    const raw = [...checked.problems].flatMap(([rule, problems]) => problems.map((problem) => ({ rule, problem })));
    const hasEdit = raw.some(({ problem }) => problem.edit !== undefined);
    const settled = hasEdit ? settle(compiled, checked) : undefined;
    const text = settled === undefined
        ? undefined
        : movesLines
            ? place.write(settled.text)
            : writtenInLines(place, settled.text);
    const isMade = settled_caption_made(caption, text === undefined ? undefined : settled);
    return {
        problems: raw.map((one) => ({ ...one, isMade: isMade(one) })),
        edit: text === undefined || settled?.text === caption.text ? undefined : { span: place.span, text },
    };
}
/**
 * What `write` gives where it has as many lines as there are. In the lists of JSON an item more is a line more, or not, as the
 * file has them, and a report replaces lines one by one.
 */
function writtenInLines(place, text) {
    const made = place.write(text);
    const isSame = made !== undefined && newlines(made) === newlines(place.write(place.text) ?? "");
    return isSame ? made : undefined;
}
function newlines(text) {
    let count = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}
/** Whether the edit of a problem is in the rewritten caption; each problem is asked about once. */
function settled_caption_made(caption, settled) {
    const left = new Map(settled?.left);
    return ({ rule, problem }) => {
        if (problem.edit === undefined || settled === undefined)
            return false;
        const name = nameOf(caption, rule, problem);
        const count = left.get(name) ?? 0;
        left.set(name, count - 1);
        return count <= 0;
    };
}

;// CONCATENATED MODULE: ./build/src/core/check-file.js








/**
 * Checks a file. `only` are the lines that count, null for all: findings that begin on one of them, and those about a
 * caption as a whole that has one of them. A file of one caption has them all, even where it only lost some.
 * `seen` is told of each caption as it is read.
 */
function checkFile(file, compiled, only, seen) {
    const ofFile = fileProblems(file, compiled);
    const recoded = ofFile.some(({ problem }) => problem.recode === true);
    const relined = ofFile.some(({ problem }) => problem.relined === true);
    // Bytes that are read as another encoding are left alone, unless the file is written anew as a whole.
    const isWritable = file.encoding === "utf-8" || recoded;
    const placed = ofFile.map((one) => ({ ...one, ...placedInFile(one, isWritable) }));
    const edits = ofFile.flatMap(({ problem: { edit } }) => edit === undefined || !isWritable ? [] : [edit]);
    const moves = movesLines(file, relined && isWritable);
    for (const place of file.places) {
        // What stands in the same record may count together with it, and what it was before the change.
        const isAlone = seen === undefined && place.beside === undefined && place.was === undefined;
        if (isAlone && compiled.isRightAtAGlance(place.text))
            continue;
        const caption = captionAt(place, file, compiled);
        seen?.(caption);
        const checked = checkCaption(compiled, caption);
        if (checked.problems.size === 0)
            continue;
        const { problems, edit } = settledCaption(compiled, checked, {
            place: isWritable ? place : unwritable(place),
            movesLines: moves,
        });
        for (const made of problems)
            placed.push(placeOf(made, place));
        if (edit !== undefined)
            edits.push(edit);
    }
    const notices = noticesOf(file, compiled);
    const found = placed.length === 0
        ? undefined
        : reportOf(file, placed, { edits, only, recoded, relined: relined && isWritable });
    if (notices.length === 0)
        return found;
    return { ...(found ?? { findings: [], rewrites: [], lines: [] }), notices };
}
/** What cannot be read is a finding of the rule about such files; where that is off, users are told all the same. */
function noticesOf({ path, text, from, faults }, { rules }) {
    if (faults.length === 0 || rules.some(({ id }) => id === "caption-file"))
        return check_file_NONE;
    const lines = (0,text_lines/* splitLines */.u)(text);
    const told = faults.slice(0, MOST_NOTICES).map(({ span, message }) => {
        const line = (0,text_lines/* positionAt */.t)(lines, span.start).line + from.line - 1;
        return { path, message: `Line ${line}: ${message}` };
    });
    const rest = faults.length - told.length;
    return rest === 0 ? told : [...told, { path, message: `${rest} more places of this file cannot be read.` }];
}
const check_file_NONE = [];
const MOST_NOTICES = 3;
function fileProblems(file, { ofFiles }) {
    const found = [];
    for (const rule of ofFiles)
        for (const problem of rule.file?.(file) ?? check_file_NONE)
            found.push({ rule, problem });
    return found;
}
function placedInFile({ problem }, isWritable) {
    const { span, edit, recode, relined, whole } = problem;
    return {
        span,
        isMade: isWritable && (edit !== undefined || recode === true || relined === true),
        whole: whole === true ? WHOLE_FILE : undefined,
    };
}
const WHOLE_FILE = { start: 0, end: Number.MAX_SAFE_INTEGER };
function unwritable(place) {
    return { ...place, write: () => undefined };
}
function placeOf({ rule, problem, isMade }, place) {
    return {
        ...{ rule, problem, isMade },
        span: { start: place.offsetOf(problem.span.start), end: place.offsetOf(problem.span.end) },
        whole: problem.whole === true ? place.span : undefined,
    };
}
function reportOf(file, placed, { edits, only, ...how }) {
    const lines = (0,text_lines/* splitLines */.u)(file.text);
    const counts = counter(file, lines, only);
    const findings = placed
        .filter(counts)
        .map((one) => findingOf(one, file, lines))
        .sort((a, b) => a.start.offset - b.start.offset);
    if (findings.length === 0)
        return undefined;
    const named = new Set(findings.map(({ start }) => start.line));
    const made = edits.length === 0 ? file.text : (0,text_edits/* applyEdits */.c)(file.text, edits);
    const isNamed = (line) => named.has(line);
    const rewrites = edits.length === 0 && !how.recoded && !how.relined
        ? []
        : lineRewrites(file, lines, { text: made, isNamed, ...how });
    const offered = only === null
        ? rewrites
        : offeredAlone(file, lines, { edits, only, rewrites }).filter(({ line }) => isNamed(line));
    for (const { line } of offered)
        named.add(line);
    const reported = [...named].sort((a, b) => a - b).map((line) => reportLine(file, lines, line));
    return { findings, rewrites: offered, lines: reported, notices: [] };
}
/** Those rewrites that may be made one without the other, as in a review. */
function offeredAlone({ format, from }, lines, { edits, only, rewrites }) {
    if (format === "sidecar")
        return rewrites;
    if (format === "tag-lines")
        return standAlone(rewrites).filter(({ line }) => only.some(({ start, end }) => start <= line && line <= end));
    // In a list with an item a line an item may move to another one.
    const lineOf = (offset) => (0,text_lines/* positionAt */.t)(lines, offset).line + from.line - 1;
    const together = edits
        .map(({ span }) => ({ first: lineOf(span.start), last: lineOf(span.end) }))
        .filter(({ first, last }) => rewrites.filter(({ line }) => first <= line && line <= last).length > 1);
    return rewrites.filter(({ line }) => !together.some(({ first, last }) => first <= line && line <= last));
}
function counter({ from, places }, lines, only) {
    if (only === null)
        return () => true;
    const lineOf = (offset) => (0,text_lines/* positionAt */.t)(lines, offset).line + from.line - 1;
    const touches = (first, last) => only.some(({ start, end }) => start <= last && first <= end);
    return ({ span, whole }) => {
        const line = lineOf(span.start);
        if (touches(line, line))
            return true;
        if (whole === undefined)
            return false;
        return places.length <= 1 || touches(lineOf(whole.start), lineOf(whole.end));
    };
}
function findingOf({ rule, problem, span, isMade }, file, lines) {
    const { message, candidates = [], severity, estimated } = problem;
    const { from } = file;
    const at = (offset) => {
        const { line, column } = (0,text_lines/* positionAt */.t)(lines, offset);
        return { line: line + from.line - 1, column, offset: offset + from.offset };
    };
    return {
        path: file.path,
        ruleId: rule.id,
        severity: (0,milder/* milder */.I)(rule.severity, estimated === true ? "info" : (severity ?? rule.severity)),
        message: copied(message),
        fix: isMade ? "safe" : candidates.length > 0 ? "choice" : "none",
        candidates: isMade ? [] : candidates.map(copied),
        start: at(span.start),
        end: at(span.end),
    };
}
function reportLine({ path, from, bom, encoding }, lines, line) {
    const { text, end } = lines[line - from.line] ?? { text: "", end: "" };
    const found = { path, line, text: copied(text), end, bom: bom && line === 1 };
    return encoding === "utf-8" ? found : { ...found, encoding };
}

// EXTERNAL MODULE: ./build/src/core/check-tree.js
var check_tree = __webpack_require__(2506);
// EXTERNAL MODULE: ./build/src/core/compile.js + 2 modules
var compile = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/core/compiled-styles.js
var compiled_styles = __webpack_require__(2497);
// EXTERNAL MODULE: ./build/src/captions/tree/folders.js
var folders = __webpack_require__(1343);
;// CONCATENATED MODULE: ./build/src/core/grouped-notices.js

/** What is said of several files of a folder in the same words, as where all of them are in Git LFS, is said once. */
function groupedNotices(notices) {
    const groups = new Map();
    for (const notice of notices) {
        const key = `${(0,folders/* folderPath */.I)(notice.path)}\n${notice.message}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: notice, count: 1 });
        else
            group.count++;
    }
    return [...groups.values()].map(({ first, count }) => {
        if (count === 1)
            return first;
        const files = count === 2 ? "1 more file" : `${count - 1} more files`;
        return { ...first, message: `${first.message} So it is with ${files} of the folder.` };
    });
}

// EXTERNAL MODULE: ./build/src/style/profiles/kept-tags.js
var kept_tags = __webpack_require__(4836);
// EXTERNAL MODULE: ./build/src/style/profiles/trainer-name.js
var trainer_name = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/src/core/shuffled-trigger.js


/**
 * Says that a style wants a place for the trigger although the trainer shuffles every tag: one notice for a style file, and
 * for each trainer's file where several say so.
 */
function shuffledTriggers(styles) {
    const notices = new Map();
    for (const style of styles) {
        const message = messageFor(style);
        if (message !== undefined)
            notices.set(`${style.path}\n${message}`, { path: style.path, message });
    }
    return [...notices.values()];
}
function messageFor({ profile, rules, trainer }) {
    const { words, position } = rules.get("trigger-word")?.options ?? {};
    if (!Array.isArray(words) || words.length === 0 || position === "anywhere")
        return undefined;
    // What stands before that separator keeps its place, in the captions that have it.
    if ((0,kept_tags/* keptTags */.IN)(profile) !== 0 || profile.keepSeparator !== undefined)
        return undefined;
    const from = trainer?.values.shuffle?.from;
    const keeps = KEEPS[profile.id];
    const keep = keeps === undefined ? "Turn shuffling off there" : `Keep tags in front there (${keeps})`;
    return `trigger-word wants the trigger in its place, but ${(0,trainer_name/* trainerOf */.x)(profile)} shuffles all tags and keeps none in front${from === undefined ? "" : ` (${from})`}: to the trainer it stands anywhere, and a finding about its place is advice. ${keep}, or set "position" to "anywhere".`;
}
/** What each trainer calls the number of tags that it keeps. The others keep none. */
const KEEPS = {
    generic: "keep_tokens",
    "kohya-sd": "keep_tokens",
    "kohya-sdxl": "keep_tokens",
    "kohya-flux": "keep_tokens",
    onetrainer: "keep_tags_count",
    simpletuner: "position_start",
};

;// CONCATENATED MODULE: ./build/src/core/unclear-tags.js
/**
 * Says which tags may be of two sections, with what to write into the style: one notice for a style file, however many
 * captions have them.
 */
function unclearTags(found) {
    const notices = new Map();
    for (const { style, unclear } of found) {
        // Styles of one file that differ by override say the same again.
        for (const notice of unclear_tags_noticesOf(style, unclear))
            notices.set(`${notice.path} ${notice.message}`, notice);
    }
    return [...notices.values()];
}
function unclear_tags_noticesOf({ path, sections }, unclear) {
    const all = [...unclear].sort(([a], [b]) => (a < b ? -1 : 1));
    const [first] = all;
    if (first === undefined)
        return [];
    const told = all.slice(0, MOST).map(([tag, { by, read }]) => {
        const names = [...by, ...read].map(({ section }) => `\u201c${sections[section]?.name ?? ""}\u201d`);
        return `\u201c${tag}\u201d (${[...new Set(names)].join(" or ")})`;
    });
    const more = all.length > MOST ? ` and ${all.length - MOST} more` : "";
    const [tag, { by, read }] = first;
    const section = sections[[...by, ...read][0]?.section ?? -1]?.name ?? "";
    const line = JSON.stringify({ name: section, terms: [tag] });
    const message = `In no section, since they may be of two: ${told.join(", ")}${more}. Add each to the terms of one, such as ${line}.`;
    return [{ path, message }];
}
const MOST = 10;

;// CONCATENATED MODULE: ./build/src/core/with-before.js


/**
 * A file whose captions know what they were before a change, where the style has a rule that asks for it: records by the
 * image that they name, others by their place as long as none came or went.
 */
function withBefore(file, before, { style, formats }) {
    if (before === undefined || !(0,compile/* hasOn */.Es)(style, "caption-loss"))
        return file;
    const old = (0,caption_file/* openCaptionFile */.L)({ path: file.path, text: before }, style, formats).places;
    const isSameCount = old.length === file.places.length;
    const named = new Map(old.map((place) => [with_before_nameOf(place), place]));
    const wasOf = (place, at) => place.image === undefined ? (isSameCount ? old[at] : undefined) : named.get(with_before_nameOf(place));
    const places = file.places.map((place, at) => {
        const was = wasOf(place, at);
        return was === undefined || was.text === place.text ? place : { ...place, was: was.text };
    });
    return { ...file, places };
}
/** A record of kohya may hold two captions of one image. */
function with_before_nameOf({ image, beside }) {
    return JSON.stringify([image, beside?.comes]);
}

;// CONCATENATED MODULE: ./build/src/core/check.js












/** The whole product in one pure call: what is wrong with the captions, and what they should be. */
function check(request) {
    const { sources, styleOf, registry, changed, files, formats = caption_file/* sidecars */.R, dataset } = request;
    const report = { files: 0, captions: 0, findings: [], rewrites: [] };
    const lines = [];
    const notices = [];
    const styles = new Set();
    const compiler = (0,compiled_styles/* compilerWith */.o)(request);
    const images = new Map();
    const add = (found) => {
        if (found === undefined)
            return;
        report.findings.push(...found.findings);
        report.rewrites.push(...found.rewrites);
        lines.push(...found.lines);
        notices.push(...found.notices);
    };
    const counting = dataset === undefined ? undefined : openDataset();
    let last;
    let listsImages = false;
    for (const source of sources) {
        const style = styleOf(source.path);
        if (style === null)
            continue;
        if (style !== last) {
            styles.add(style);
            listsImages = files !== undefined && (0,compile/* asksForNames */.w4)(style, registry.rules);
            last = style;
        }
        const ready = compiler(style);
        const only = changed === undefined ? null : changed.get(source.path);
        if ("skipped" in source) {
            const { lines: own, ...found } = whySkipped(source, ready);
            add({ ...found, lines: hasFirstLine(lines, source.path) ? [] : own });
            continue;
        }
        const file = withBefore((0,caption_file/* openCaptionFile */.L)(source, style, formats), request.before?.(source.path), {
            ...{ style, formats },
        });
        if (file.isFirstPart)
            report.files++;
        if (listsImages) {
            for (const { image } of file.places)
                if (image !== undefined)
                    (0,term_places/* pushTo */.Il)(images, source.path, copied(image));
        }
        report.captions += file.places.length;
        const seen = counting?.reader(style, ready, false);
        if (only !== undefined)
            add(checkFile(file, ready, only, seen));
        else if (seen !== undefined)
            readCaptions(file, ready, seen);
    }
    if (dataset !== undefined && counting !== undefined) {
        const shown = new Set(lines.map(check_placeOf));
        for (const found of compared(request, dataset, { counting, compiler }))
            add({ ...found, lines: found.lines.filter((line) => !shown.has(check_placeOf(line))) });
    }
    const named = files?.();
    if (named !== undefined) {
        const findings = (0,check_tree/* checkTree */.R)(named, { styles, styleOf, registry, listed: (path) => images.get(path) });
        const shown = new Set(lines.filter(({ line }) => line === 1).map(({ path }) => path));
        const unshown = findings.filter(({ path }) => !shown.has(path) && shown.add(path));
        add({ findings, rewrites: [], lines: unshown.map(firstLine), notices: [] });
    }
    if (request.tellUnclear === true) {
        notices.push(...unclearTags([...styles].map((style) => ({ style, unclear: compiler(style).unclear }))));
        notices.push(...shuffledTriggers(styles));
    }
    return {
        ...report,
        findings: report.findings.sort(byPlace(registry)),
        rewrites: report.rewrites.sort(byPath),
        lines: lines.sort((a, b) => byPath(a, b) || a.line - b.line),
        notices: groupedNotices(notices.sort(byPath)),
    };
}
/** What is wrong with captions by what the others say: those that are counted, not checked, are read first. */
function* compared({ styleOf, changed, formats = caption_file/* sidecars */.R }, { others, again }, { counting, compiler }) {
    const open = function* (sources) {
        for (const source of sources) {
            const style = "skipped" in source ? null : styleOf(source.path);
            if (style === null || "skipped" in source)
                continue;
            yield {
                style,
                ready: compiler(style),
                file: () => (0,caption_file/* openCaptionFile */.L)(source, style, formats),
                path: source.path,
            };
        }
    };
    for (const { style, ready, file } of open(others)) {
        const seen = counting.reader(style, ready, true);
        if (seen !== undefined)
            readCaptions(file(), ready, seen);
    }
    const suspects = counting.suspects();
    if (suspects === undefined)
        return;
    for (const { style, ready, file, path } of open(again(suspects))) {
        const only = changed === undefined ? null : changed.get(path);
        if (only === undefined || suspects?.has(path) === false)
            continue;
        const found = checkFile(file(), counting.judging(style, ready), only);
        if (found !== undefined)
            yield { ...found, notices: [] };
    }
}
function check_placeOf({ path, line }) {
    return `${line} ${path}`;
}
/** A file that cannot be read as captions is a finding of the rule that is about such files; a notice where that is off. */
function whySkipped({ path, skipped, rule: id }, { rules }) {
    const rule = rules.find((one) => one.id === id);
    const nothing = { findings: [], rewrites: [], lines: [], notices: [] };
    if (rule === undefined)
        return { ...nothing, notices: [{ path, message: skipped }] };
    const finding = {
        ...{ path, ruleId: rule.id, severity: rule.severity, message: skipped, fix: "none", candidates: [] },
        ...{ start: START, end: START },
    };
    return { ...nothing, findings: [finding], lines: [firstLine(finding)] };
}
/** Whether the first line of the file that was checked last is among the lines. */
function hasFirstLine(lines, path) {
    for (let at = lines.length - 1; lines[at]?.path === path; at--)
        if (lines[at]?.line === 1)
            return true;
    return false;
}
/** The line of a finding about a file as a whole. */
function firstLine({ path }) {
    return { path, line: 1, text: "", end: "", bom: false, unread: true };
}
const START = { line: 1, column: 1, offset: 0 };
function byPlace({ rules }) {
    const rankOf = ({ ruleId }) => rules.findIndex(({ id }) => id === ruleId);
    return (a, b) => byPath(a, b) || a.start.offset - b.start.offset || rankOf(a) - rankOf(b);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 3617:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ asksForDataset),
  w4: () => (/* binding */ asksForNames),
  nb: () => (/* binding */ compileRules),
  fU: () => (/* binding */ compileStyle),
  Vm: () => (/* binding */ contextOf),
  Es: () => (/* binding */ hasOn)
});

// EXTERNAL MODULE: ./build/src/captions/tag-spelling.js
var tag_spelling = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/rules/facts.js
var facts = __webpack_require__(8086);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
// EXTERNAL MODULE: ./build/src/style/classify.js + 6 modules
var style_classify = __webpack_require__(2419);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var text_words = __webpack_require__(7988);
;// CONCATENATED MODULE: ./build/src/style/own-texts.js

/** Every word that the style itself uses, in sections, lists and the options of its rules, except as a trigger. */
function vocabularyOf(style, triggers) {
    const words = new Set();
    // A section may list the trigger; that makes no word of its misspelling.
    const trigger = new Set(triggers.map((word) => (0,text_words/* keyOf */.TN)((0,text_words/* tokenise */.tS)(word))));
    for (const text of textsOf(style, (options, id) => (id === "trigger-word" ? undefined : options))) {
        const tokens = (0,text_words/* tokenise */.tS)(text);
        if (!trigger.has((0,text_words/* keyOf */.TN)(tokens)))
            for (const token of tokens)
                words.add(token.key);
    }
    return words;
}
/** The texts of a style that a caption may have, letter for letter: all but the trigger and those that are banned. */
function writtenTexts(style) {
    return textsOf(style, (options, id) => {
        if (id === "trigger-word")
            return options["after"];
        return id === "banned-synonyms" ? { ...options, terms: Object.keys(options["terms"] ?? {}) } : options;
    });
}
function* textsOf(style, shown) {
    for (const { terms } of style.sections)
        yield* terms;
    for (const entries of style.lists.values())
        yield* entries;
    for (const [id, { options }] of style.rules) {
        // A vocabulary is named by its file.
        const { vocabulary: _, ...own } = options;
        yield* strings(shown(own, id));
    }
}
function* strings(value) {
    if (typeof value === "string")
        yield value;
    else if (Array.isArray(value))
        for (const entry of value)
            yield* strings(entry);
    else if (typeof value === "object" && value !== null)
        for (const pair of Object.entries(value))
            yield* strings(pair);
}

// EXTERNAL MODULE: ./build/src/style/parting.js
var parting = __webpack_require__(4800);
// EXTERNAL MODULE: ./build/src/style/terms.js
var style_terms = __webpack_require__(2280);
;// CONCATENATED MODULE: ./build/src/core/glance.js
/**
 * Looks at captions as most are: short tags in ASCII, parted by the separator and nothing else. Nothing is made for those:
 * each tag is looked up, and every rule is asked about tags that it knows. Undefined where a rule cannot be asked so.
 */
function glancer(glances, { mark, separator }, tagTexts) {
    if (separator !== ", ")
        return undefined;
    const ofTag = glances.flatMap(({ tag }) => tag ?? []);
    const ofTags = glances.flatMap(({ tags }) => tags ?? []);
    const isRight = mark((of) => isPlain(of) && ofTag.every((ask) => ask({ of })));
    const pool = [];
    // Written over from caption to caption: an array that is emptied is made anew.
    const tags = [];
    return (text) => {
        if (!PLAIN.test(text))
            return false;
        let count = 0;
        let words = 0;
        const end = lineLength(text);
        for (let start = 0; start <= end;) {
            const comma = text.indexOf(",", start);
            const to = comma < 0 ? end : comma;
            if (!isEdged(text, start, to, comma))
                return false;
            const of = tagTexts(text, start, to);
            const tag = pool[count] ?? { of };
            pool[count] = tag;
            tag.of = of;
            if (!isRight(tag))
                return false;
            tags[count++] = tag;
            words += of.words;
            start = to + separator.length;
            if (comma < 0)
                break;
        }
        tags.length = count;
        return words < MEAN * count && ofTags.every((ask) => ask(tags));
    };
}
/** ASCII without what parts sentences, opens brackets, escapes or divides, and with a line end at the end alone. */
const PLAIN = /^[ "-'*-\-/-;=>@-Z\]-z}~]+(?:\r?\n)?$/;
/** Words that tags have on average at most, where nothing else says that they are none (see `kindOf`). */
const MEAN = 4;
/** Words that a tag has at most. */
const LONG = 8;
function isPlain({ text, words }) {
    return words > 0 && words <= LONG && !text.includes("BREAK");
}
function lineLength(text) {
    if (!text.endsWith("\n"))
        return text.length;
    return text.endsWith("\r\n") ? text.length - 2 : text.length - 1;
}
/** Whether a tag has no space at its ends, and the separator behind it. */
function isEdged(text, start, end, comma) {
    if (start >= end || text.charCodeAt(start) === SPACE || text.charCodeAt(end - 1) === SPACE)
        return false;
    return comma < 0 || text.charCodeAt(comma + 1) === SPACE;
}
const SPACE = 32;

;// CONCATENATED MODULE: ./build/src/core/compile.js









/** Whether a rule of a style compares a caption with all others: then those have to be read as well. */
function asksForDataset(style) {
    return facts/* ruleFacts */.S.some(({ id, looksAcross }) => {
        const options = style.rules.get(id)?.options;
        if (looksAcross === undefined || options === undefined || !hasOn(style, id))
            return false;
        return Object.entries(looksAcross).every(([option, value]) => options[option] === value);
    });
}
/** Whether a rule of a style asks for the names of the files around its captions. */
function asksForNames(style, rules = facts/* ruleFacts */.S) {
    return rules.some(({ id, looksAround }) => looksAround === true && hasOn(style, id));
}
/** Whether a style has a rule on, and no exception takes all of it out. */
function hasOn({ rules, exceptions }, id) {
    return rules.has(id) && !exceptions.some(({ rule, terms }) => rule === id && terms === undefined);
}
/** Prepares every rule that the style turns on. Tag texts and what rules remember of them belong to this one style. */
function compileStyle(style, registry, tables = {}) {
    const { rules, rewritingOrder } = registry;
    for (const id of style.rules.keys())
        if (!rules.some((rule) => rule.id === id))
            throw new Error(`The rule ${id} is not loaded.`);
    const unclear = new Map();
    const context = contextOf(style, { ...tables, unclear });
    const compiled = compileRules(style, rules, context);
    const tagTexts = (0,tag_text/* createTagTexts */.Vu)();
    const glances = compiled.flatMap(({ glance }) => glance ?? []);
    const glance = glances.length === compiled.length ? glancer(glances, context, tagTexts) : undefined;
    const rank = (rule) => rewritingOrder.indexOf(rule.id);
    return {
        tagTexts,
        partsAt: (0,parting/* partingOf */.L)(style).partsAt,
        unclear,
        isRightAtAGlance: glance ?? never,
        rules: compiled,
        ofFiles: compiled.filter(({ file }) => file !== undefined),
        ofDatasets: compiled.filter(({ dataset }) => dataset !== undefined),
        rewriting: [...compiled].sort((a, b) => rank(a) - rank(b)),
    };
}
/** Prepares those of some rules that the style turns on. */
function compileRules(style, rules, shared = contextOf(style)) {
    return rules.flatMap((rule) => {
        const setting = style.rules.get(rule.id);
        if (setting === undefined || !hasOn(style, rule.id))
            return [];
        const own = style.exceptions.filter((exception) => exception.rule === rule.id);
        const context = own.length === 0 ? shared : { ...shared, ...waivers(own, shared) };
        const made = rule.compile(setting.options, context);
        const { caption, glance, file, tree, dataset } = typeof made === "function" ? { caption: made } : made;
        return [
            {
                ...{ id: rule.id, severity: setting.severity, measures: rule.measures === true },
                ...{ check: caption ?? quiet, glance: caption === undefined ? {} : glance, file, tree, dataset },
                isWaived: context.isWaived,
            },
        ];
    });
}
const never = () => false;
const quiet = () => rule/* NO_PROBLEMS */.ve;
/** Builds what rules see of a style besides their own options. */
function contextOf(style, { clip, kinds, unclear } = {}) {
    let slots = 0;
    const memo = (ask) => {
        const slot = slots++;
        return ({ of }) => {
            const known = of.facts[slot];
            if (known !== undefined)
                return known;
            const found = ask(of);
            // Most answers are empty lists: that they are the same one keeps what is remembered small and close together.
            const answer = (Array.isArray(found) && found.length === 0 ? NOTHING : found);
            of.facts[slot] = answer;
            return answer;
        };
    };
    let marks = 0;
    const mark = (ask) => {
        // More questions than an integer has bits are answered one by one.
        if (marks === BITS)
            return memo(ask);
        const bit = 1 << marks++;
        return ({ of }) => {
            if ((of.answered & bit) === 0) {
                of.answered |= bit;
                if (ask(of))
                    of.yes |= bit;
            }
            return (of.yes & bit) !== 0;
        };
    };
    const { words: triggers = [], after = [], position } = triggerOptions(style);
    const leading = (0,style_terms/* compileTerms */.B)(after, { lists: style.lists, number: "either" });
    const spelt = new Set(triggers.map((word) => word.normalize("NFC")));
    const classify = (0,style_classify/* classifier */.k)(style, kinds);
    const placed = (text) => {
        const found = classify(text);
        if (found.section < 0 && found.by.length + found.read.length > 1)
            unclear?.set(text.key, found);
        return found.section;
    };
    let vocabulary;
    let own;
    return {
        memo,
        mark,
        triggers,
        sections: style.sections,
        sectionOf: ({ of }) => (of.section ??= placed(of)),
        isTrigger: mark((text) => spelt.has(coreText(text).normalize("NFC"))),
        table: (terms, number = "either") => (0,style_terms/* compileTerms */.B)(terms, { lists: style.lists, number }),
        mayLead: mark((text) => leading.whole(text).length > 0),
        triggerLeads: position === "first",
        isWaived: () => false,
        waived: () => NOTHING,
        profile: style.profile,
        ...(0,parting/* partingOf */.L)(style),
        clip,
        known: style.known,
        vocabulary: () => {
            vocabulary ??= vocabularyOf(style, triggers);
            return vocabulary;
        },
        ownWords: () => {
            own ??= (0,tag_spelling/* ownWords */.I1)([...writtenTexts(style), ...trainerTexts(style)], triggers);
            return own;
        },
    };
}
/** An integer that V8 keeps in place has 31 bits, one of them for the sign. */
const BITS = 30;
const NOTHING = [];
function coreText({ text, core }) {
    return text.slice(core.start, core.end);
}
/** The words that the trainer's own file names: they are spelt as it spells them. */
function trainerTexts({ profile: { trigger, classTokens } }) {
    return [trigger, classTokens].filter((text) => text !== undefined);
}
function triggerOptions(style) {
    return (style.rules.get("trigger-word")?.options ?? {});
}
/** What the exceptions of one rule take out of its sight. */
function waivers(exceptions, { table, mark }) {
    const waived = table(exceptions.flatMap(({ terms }) => terms ?? []));
    return { isWaived: mark(({ tokens }) => waived.within(tokens).length > 0), waived: waived.within };
}


/***/ }),

/***/ 2497:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ compilerWith)
/* harmony export */ });
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2487);
/* harmony import */ var _text_word_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4747);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3617);



/**
 * Makes each style ready once, however often captions are checked with it. It keeps the tables that it was made ready with,
 * so what is kept is kept apart for each way to come by them.
 */
function compilerWith({ registry, clipMerges = NO_TABLE, wordKinds = NO_TABLE }) {
    const byKinds = known.get(clipMerges) ?? new WeakMap();
    known.set(clipMerges, byKinds);
    const kept = byKinds.get(wordKinds) ?? keeping(clipMerges, wordKinds);
    byKinds.set(wordKinds, kept);
    return (style) => {
        const ready = kept.compiled.get(style) ?? (0,_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compileStyle */ .fU)(style, registry, kept.tables);
        kept.compiled.set(style, ready);
        return ready;
    };
}
const NO_TABLE = () => "";
const known = new WeakMap();
function keeping(clipMerges, wordKinds) {
    return {
        tables: {
            clip: clipMerges === NO_TABLE ? undefined : once(() => (0,_text_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .createClip */ .t)(clipMerges())),
            kinds: wordKinds === NO_TABLE ? undefined : once(() => (0,_text_word_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .createWordKinds */ .a)(wordKinds())),
        },
        compiled: new WeakMap(),
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 4332:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ milder)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);

/** The milder of two severities. */
function milder(one, other) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(one) < (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(other) ? other : one;
}


/***/ }),

/***/ 906:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readClipMerges)
/* harmony export */ });
/* unused harmony export unpackMerges */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** Reads the merges of CLIP, in the form that `createClip` takes, from the file that lies beside the program. */
function readClipMerges(file = __webpack_require__.ab + "clip-merges.br") {
    try {
        return unpackMerges((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("The table of CLIP's tokens, clip-merges.br, is missing from this copy of caption-style or broken. Install caption-style again.", { cause: error });
    }
}
/** The merges in a packed file. */
function unpackMerges(packed) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)(packed).toString("utf16le");
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

/***/ 8754:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ loadAllRules),
  A: () => (/* binding */ loadRules)
});

// EXTERNAL MODULE: ./build/src/rules/facts.js
var facts = __webpack_require__(8086);
;// CONCATENATED MODULE: ./build/src/shell/rule-files.js
/** Loads a rule, by its id. */
const ruleFiles = {
    "trigger-word": async () => (await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7190)]).then(__webpack_require__.bind(__webpack_require__, 7981))).triggerWord,
    "section-order": async () => (await __webpack_require__.e(/* import() */ 5843).then(__webpack_require__.bind(__webpack_require__, 5843))).sectionOrder,
    "section-content": async () => (await __webpack_require__.e(/* import() */ 514).then(__webpack_require__.bind(__webpack_require__, 514))).sectionContent,
    "banned-synonyms": async () => (await __webpack_require__.e(/* import() */ 7566).then(__webpack_require__.bind(__webpack_require__, 7566))).bannedSynonyms,
    "class-tags": async () => (await __webpack_require__.e(/* import() */ 5507).then(__webpack_require__.bind(__webpack_require__, 7888))).classTags,
    "word-repetition": async () => (await Promise.all(/* import() */[__webpack_require__.e(3423), __webpack_require__.e(4924)]).then(__webpack_require__.bind(__webpack_require__, 3423))).wordRepetition,
    "duplicate-tags": async () => (await __webpack_require__.e(/* import() */ 3885).then(__webpack_require__.bind(__webpack_require__, 3885))).duplicateTags,
    "implied-tags": async () => (await __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 7659))).impliedTags,
    "exclusive-tags": async () => (await __webpack_require__.e(/* import() */ 5715).then(__webpack_require__.bind(__webpack_require__, 5715))).exclusiveTags,
    "concept-described": async () => (await __webpack_require__.e(/* import() */ 9257).then(__webpack_require__.bind(__webpack_require__, 9257))).conceptDescribed,
    "variable-missing": async () => (await __webpack_require__.e(/* import() */ 6468).then(__webpack_require__.bind(__webpack_require__, 6468))).variableMissing,
    "paired-terms": async () => (await Promise.all(/* import() */[__webpack_require__.e(2158), __webpack_require__.e(4331)]).then(__webpack_require__.bind(__webpack_require__, 4331))).pairedTerms,
    "known-words": async () => (await Promise.all(/* import() */[__webpack_require__.e(2003), __webpack_require__.e(8544)]).then(__webpack_require__.bind(__webpack_require__, 7454))).knownWords,
    "term-consistency": async () => (await __webpack_require__.e(/* import() */ 7506).then(__webpack_require__.bind(__webpack_require__, 7506))).termConsistency,
    "caption-kind": async () => (await __webpack_require__.e(/* import() */ 4645).then(__webpack_require__.bind(__webpack_require__, 4645))).captionKind,
    "caption-length": async () => (await __webpack_require__.e(/* import() */ 6944).then(__webpack_require__.bind(__webpack_require__, 6944))).captionLength,
    "auto-caption": async () => (await Promise.all(/* import() */[__webpack_require__.e(2022), __webpack_require__.e(8032)]).then(__webpack_require__.bind(__webpack_require__, 2022))).autoCaption,
    "tag-format": async () => (await __webpack_require__.e(/* import() */ 3806).then(__webpack_require__.bind(__webpack_require__, 3806))).tagFormat,
    "text-encoding": async () => (await __webpack_require__.e(/* import() */ 8190).then(__webpack_require__.bind(__webpack_require__, 8190))).textEncoding,
    "prompt-syntax": async () => (await __webpack_require__.e(/* import() */ 4969).then(__webpack_require__.bind(__webpack_require__, 4969))).promptSyntax,
    "caption-file": async () => (await Promise.all(/* import() */[__webpack_require__.e(3341), __webpack_require__.e(2323)]).then(__webpack_require__.bind(__webpack_require__, 3341))).captionFile,
    "caption-loss": async () => (await Promise.all(/* import() */[__webpack_require__.e(2158), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 23))).captionLoss,
};

;// CONCATENATED MODULE: ./build/src/shell/load-rules.js


/**
 * Loads the rules that some styles have on: every commit waits for the hook, and few styles have them all. Where the names
 * of files are checked, those about names are among them: what is missing may have been governed by any other style.
 */
function loadRules(styles, { names }) {
    const on = new Set();
    for (const rules of new Set([...styles].map((style) => style.rules)))
        for (const id of rules.keys())
            on.add(id);
    return load(facts/* ruleFacts */.S.filter(({ id, looksAround }) => on.has(id) || (names && looksAround)).map(({ id }) => id));
}
/** Loads every rule, for who reads the styles while the captions are checked. */
function loadAllRules() {
    return load(facts/* ruleFacts */.S.map(({ id }) => id));
}
async function load(ids) {
    const rules = [];
    // One after the other: the bundle requires its parts, so nothing is gained by asking for them at once, and Jest cannot
    // link modules that are imported at once and share what they import.
    for (const id of ids) {
        const rule = await ruleFiles[id]?.();
        if (rule !== undefined)
            rules.push(rule);
    }
    return { rules, rewritingOrder: facts/* rewritingOrder */.O };
}


/***/ }),

/***/ 4119:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ supply),
/* harmony export */   NS: () => (/* binding */ resolveStyles),
/* harmony export */   QJ: () => (/* binding */ noticeUngoverned)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _io_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1244);
/* harmony import */ var _style_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2209);
/* harmony import */ var _style_style_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7400);




/**
 * The styles that govern `paths`, read in rounds. Every mistake in them is told in one UserError. Those of `besides` are
 * read too, for `styleOf`.
 */
async function resolveStyles(paths, { open, read, prepared }, besides = []) {
    const texts = prepared?.texts ?? new Map();
    const textOf = (path) => texts.get(path);
    let given = {};
    for (let book = prepared?.book ?? open(textOf);; book = open(textOf, given)) {
        const all = besides.length === 0 ? paths : [...new Set([...paths, ...besides])];
        const resolved = await resolveAll(all, book, (needs) => readInto(texts, needs, read));
        const refused = [...resolved.values()].find((resolution) => resolution.kind === "refused");
        if (refused === undefined)
            return { ...governed(paths, resolved), styleOf: (path, image) => styleIn(book, path, image) };
        given = { ...given, ...(await supply(refused.lacks)) };
    }
}
function styleIn(book, path, image) {
    const resolution = book.resolve(path, image);
    return resolution.kind === "style" ? resolution.style : null;
}
/** Loads what few styles take only for them. */
async function supply(lacks) {
    if (lacks === "readTrainer")
        return { readTrainer: (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(7895)]).then(__webpack_require__.bind(__webpack_require__, 7895))).readTrainer };
    if (lacks === "patterns")
        return { patterns: (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(2048)]).then(__webpack_require__.bind(__webpack_require__, 2048))).patterns };
    return { explain: (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2311), __webpack_require__.e(2022), __webpack_require__.e(362), __webpack_require__.e(3423), __webpack_require__.e(3341), __webpack_require__.e(2683), __webpack_require__.e(4035), __webpack_require__.e(1133)]).then(__webpack_require__.bind(__webpack_require__, 4035))).explain };
}
async function resolveAll(paths, book, readAll) {
    const resolved = new Map();
    for (let waiting = paths; waiting.length > 0;) {
        const needs = new Set();
        for (const path of waiting) {
            const resolution = book.resolve(path);
            if (resolution.kind === "needs")
                for (const need of resolution.paths)
                    needs.add(need);
            resolved.set(path, resolution);
        }
        waiting = waiting.filter((path) => resolved.get(path)?.kind === "needs");
        if (needs.size > 0)
            await readAll([...needs]);
    }
    return resolved;
}
/** Says of the captions among ungoverned paths that they were not checked: once for all, at the first of them. */
function noticeUngoverned(ungoverned) {
    const captions = ungoverned.filter((path) => (0,_style_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultSelects */ .d)(path) !== null);
    const [path] = captions;
    if (path === undefined)
        return [];
    const rest = captions.length - 1;
    const [files, folders] = rest === 0
        ? ["this file, so it was", "its folder"]
        : [`this file and ${rest} more, so they were`, "their folders"];
    return [{ path, message: `No ${_style_style_name_js__WEBPACK_IMPORTED_MODULE_3__/* .styleFileName */ .P} governs ${files} not checked. Add one to ${folders}.` }];
}
async function readInto(texts, paths, read) {
    const contents = await read(paths);
    for (const path of paths) {
        const bytes = contents.get(path) ?? null;
        texts.set(path, bytes === null ? null : (0,_io_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeStyle */ .In)(path, bytes));
    }
}
function governed(paths, resolved) {
    const styles = new Map();
    const ungoverned = [];
    // A style that governs many captions says what is wrong with it for each of them.
    const faults = new Map();
    for (const path of paths) {
        const resolution = resolved.get(path);
        if (resolution === undefined)
            continue;
        if (resolution.kind === "style")
            styles.set(path, resolution.style);
        else if (resolution.kind === "none")
            ungoverned.push(path);
        else if (resolution.kind === "faults")
            for (const fault of resolution.faults)
                faults.set(JSON.stringify(fault), fault);
    }
    if (faults.size > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y([...faults.values()]);
    return { styles, ungoverned };
}


/***/ }),

/***/ 4800:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ partingOf)
/* harmony export */ });
/**
 * Where tags part: at commas, or at the mark that the trainer's own file states. The separator is the one of `tag-format`
 * with that mark in place of its comma; where the trainer would not part tags there, it is the trainer's to the letter.
 */
function partingOf({ profile, rules, trainer, }) {
    const wanted = rules.get("tag-format")?.options["separator"];
    const own = typeof wanted === "string" ? wanted : ", ";
    const stated = trainer?.values.separator?.value;
    if (stated === undefined || !PARTS.test(stated))
        return { partsAt: COMMA, separator: own };
    const mark = stated.trim();
    const separator = own.replace(COMMA, () => mark);
    const isRead = separator.includes(stated) && !WIDE.test(mark) && profile.splitting !== "raw";
    return {
        partsAt: mark,
        separator: isRead || (mark === COMMA && own.includes(stated)) ? separator : stated,
    };
}
const COMMA = ",";
/**
 * A separator that tags can be parted at: marks that are no letters, brackets or backslashes and end no sentence. At a space
 * every word would be a tag of its own, and "|||" is what keeps some of them in front.
 */
const PARTS = /^[ \t]*(?!\|{3})(?:,|[;|/~+&*#\u2022\u00b7\uff0c\u3001\uff1b]{1,8})[ \t]*$/u;
/** Chinese and Japanese marks have their space in them. */
const WIDE = /[\uff0c\u3001\uff1b]/u;


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

/***/ 2487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createClip)
});

;// CONCATENATED MODULE: ./build/src/text/byte-pairs.js
/** `merges` holds two characters a merge, the best merge first: the ids, as code units, of the two tokens that it joins. */
function createBytePairs(merges) {
    const mergeOf = pairTable(merges);
    const bytesOf = (id) => {
        if (id < BASIC)
            return [BYTES[id % 256] ?? 0];
        const at = 2 * (id - BASIC);
        return [...bytesOf(merges.charCodeAt(at)), ...bytesOf(merges.charCodeAt(at + 1))];
    };
    return { encode: (word) => join(basicTokens(word), mergeOf), bytesOf };
}
/** How many tokens stand for one byte. A merge makes the token with this id plus its own number. */
const BASIC = 512;
/** The byte of each basic token: first those that print in Latin-1, as in bytes_to_unicode() of https://github.com/openai/CLIP/blob/main/clip/simple_tokenizer.py */
const BYTES = (() => {
    const prints = (byte) => (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
    const all = Array.from({ length: 256 }, (_, byte) => byte);
    return [...all.filter(prints), ...all.filter((byte) => !prints(byte))];
})();
const TOKENS = (() => {
    const tokens = new Uint8Array(256);
    for (const [token, byte] of BYTES.entries())
        tokens[byte] = token;
    return tokens;
})();
const encoder = new TextEncoder();
function basicTokens(word) {
    const tokens = Uint16Array.from(encoder.encode(word), (byte) => TOKENS[byte] ?? 0);
    if (tokens.length > 0)
        tokens[tokens.length - 1] = (tokens.at(-1) ?? 0) + 256;
    return tokens;
}
/** An open hash table in two typed arrays: filling it takes a third of the time that a Map takes. */
function pairTable(merges) {
    const bits = Math.ceil(Math.log2(merges.length + 2));
    const last = 2 ** bits - 1;
    const keys = new Int32Array(last + 1);
    const made = new Uint16Array(last + 1);
    // Multiplicative hashing by the golden ratio: https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
    const slotOf = (key) => {
        let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
        while (made[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & last;
        return slot;
    };
    for (let at = 0; at + 1 < merges.length; at += 2) {
        const key = (merges.charCodeAt(at) << 16) | merges.charCodeAt(at + 1);
        const slot = slotOf(key);
        keys[slot] = key;
        made[slot] = BASIC + at / 2;
    }
    return (left, right) => made[slotOf((left << 16) | right)] ?? 0;
}
/** Joins pairs, the best first and of equals the leftmost, until nothing joins. The tokens are a list linked by place. */
function join(tokens, mergeOf) {
    const { length } = tokens;
    const next = Uint32Array.from(tokens, (_, at) => at + 1);
    const before = Int32Array.from(tokens, (_, at) => at - 1);
    const gone = new Uint8Array(length);
    const pairs = new Queue();
    const made = (at) => {
        const to = next[at] ?? length;
        return to < length ? mergeOf(tokens[at] ?? 0, tokens[to] ?? 0) : 0;
    };
    const look = (at) => {
        const token = at < 0 ? 0 : made(at);
        if (token > 0)
            pairs.add(token * PLACES + at);
    };
    for (let at = 0; at < length; at++)
        look(at);
    for (let pair = pairs.take(); pair !== undefined; pair = pairs.take()) {
        const at = pair % PLACES;
        const token = (pair - at) / PLACES;
        // One of the two may have been joined with another since.
        if (gone[at] === 1 || made(at) !== token)
            continue;
        const joined = next[at] ?? length;
        const behind = next[joined] ?? length;
        tokens[at] = token;
        gone[joined] = 1;
        next[at] = behind;
        if (behind < length)
            before[behind] = at;
        look(before[at] ?? -1);
        look(at);
    }
    return Array.from(tokens).filter((_, at) => gone[at] === 0);
}
/** More than a string has bytes; times the number of tokens it is still a safe integer. */
const PLACES = 2 ** 32;
/** Numbers of which the least comes first: a binary heap, so that a word of a million letters ends as well. */
class Queue {
    #heap = [];
    add(value) {
        const heap = this.#heap;
        let at = heap.push(value) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            const above = heap[parent] ?? 0;
            if (above <= value)
                break;
            heap[at] = above;
            at = parent;
        }
        heap[at] = value;
    }
    take() {
        const heap = this.#heap;
        const least = heap[0];
        const value = heap.pop();
        if (value === undefined || heap.length === 0)
            return least;
        let at = 0;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= heap.length)
                break;
            if ((heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] ?? 0))
                child++;
            const below = heap[child] ?? 0;
            if (below >= value)
                break;
            heap[at] = below;
            at = child;
        }
        heap[at] = value;
        return least;
    }
}

;// CONCATENATED MODULE: ./build/src/text/clip.js

/** Makes the tokeniser of CLIP from its merges, in the form that `createBytePairs` takes. */
function createClip(merges) {
    const { encode, bytesOf } = createBytePairs(merges);
    const known = new Map();
    const idsOf = (word) => {
        const before = known.get(word);
        if (before !== undefined)
            return before;
        const special = SPECIAL.indexOf(word);
        const ids = special < 0 ? encode(word) : [FIRST_SPECIAL + special];
        if (known.size >= MOST_KNOWN)
            known.clear();
        if (word.length <= LONGEST_KNOWN)
            known.set(word, ids);
        return ids;
    };
    const lettersOf = (id) => {
        const special = SPECIAL[id - FIRST_SPECIAL];
        return special === undefined ? bytesOf(id) : [...new TextEncoder().encode(special)];
    };
    const ids = (text) => wordsIn(normalised(text)).flatMap(({ word }) => idsOf(word));
    return {
        ids,
        pieces: (text) => ids(text).map((id) => show(lettersOf(id))),
        count: (text) => wordsIn(normalised(text)).reduce((sum, { word }) => sum + idsOf(word).length, 0),
        cutAt: (text, limit) => {
            let room = Math.max(0, limit);
            for (const { word, at } of wordsIn(normalised(text))) {
                const tokens = idsOf(word);
                if (room >= tokens.length) {
                    room -= tokens.length;
                    continue;
                }
                const bytes = tokens.slice(0, room).reduce((sum, id) => sum + lettersOf(id).length, 0);
                return originalOffset(text, at + characterAt(word, bytes));
            }
            return undefined;
        },
    };
}
const SPECIAL = ["<|startoftext|>", "<|endoftext|>"];
const FIRST_SPECIAL = 49_406;
/** Words whose tokens are remembered, and letters that such a word may have: some megabytes at most. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 64;
/** A sigma at the end of a word is lowered as anywhere: tokenizer.json lowers letter by letter. */
function normalised(text) {
    return (ASCII.test(text) ? text : text.normalize("NFC").replaceAll("\u03a3", "\u03c3")).toLowerCase();
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const ASCII = /^[\x00-\x7f]*$/;
/** White space only parts words, so it need not be collapsed. */
function wordsIn(text) {
    const words = [];
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
        words.push({ word: match[0], at: match.index });
    }
    return words;
}
// https://github.com/openai/CLIP/blob/main/clip/simple_tokenizer.py; "\s" there is Unicode's white space, which U+FEFF is not.
const WORD = /<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\p{White_Space}\p{L}\p{N}]+/gu;
/** The offset of the character that has the byte with that number. */
function characterAt(word, byte) {
    let offset = 0;
    let bytes = 0;
    for (const character of word) {
        bytes += new TextEncoder().encode(character).length;
        if (bytes > byte)
            break;
        offset += character.length;
    }
    return offset;
}
/** Where in the text that stands which has `offset` in its normalised form. */
function originalOffset(text, offset) {
    if (ASCII.test(text))
        return offset;
    let left = offset;
    for (const { 0: character, index } of text.matchAll(CHARACTER)) {
        const { length } = normalised(character);
        if (left < length)
            return length === character.length ? index + left : index;
        left -= length;
    }
    return text.length;
}
/** What is normalised together: a letter and its marks, a syllable of Hangul and its parts. */
const CHARACTER = /\P{M}[\p{M}\u1160-\u11ff]*|\p{M}+/gu;
function show(bytes) {
    let shown = "";
    for (let at = 0; at < bytes.length;) {
        const first = bytes[at] ?? 0;
        const character = bytes.slice(at, at + widthOf(first));
        const whole = !continues(first) && character.length === widthOf(first);
        shown += whole
            ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(character))
            : `<0x${first.toString(16).toUpperCase()}>`;
        at += whole ? character.length : 1;
    }
    return shown;
}
/** How many bytes the character has that begins with this one. */
function widthOf(byte) {
    if (byte < 0x80)
        return 1;
    return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}
function continues(byte) {
    return byte >= 0x80 && byte < 0xc0;
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


/***/ }),

/***/ 5921:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ rewriteText),
/* harmony export */   VC: () => (/* binding */ unnamedLine),
/* harmony export */   XV: () => (/* binding */ changesBytes)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);

/**
 * A file's text, its byte order mark with it, with its rewrites made; every other character stays. Where a line is not
 * what a rewrite says, that line.
 */
function rewriteText(text, rewrites) {
    // Only "\n" ends a line; what stands before it, "\r" too, is compared.
    const lines = text.split("\n");
    const gone = new Set();
    for (const rewrite of rewrites) {
        const { line } = rewrite;
        const rewritten = rewriteLine(lines[line - 1], rewrite);
        if (rewritten === undefined)
            return { changedLine: line };
        lines[line - 1] = rewritten;
        if (rewrite.gone === true)
            gone.add(line - 1);
    }
    return { text: gone.size === 0 ? lines.join("\n") : withoutLines(lines, gone) };
}
/** The lines that are left. The byte order mark stays, and a last line without an end stays without. */
function withoutLines(lines, gone) {
    const mark = gone.has(0) && lines[0]?.startsWith("\u{feff}") ? "\u{feff}" : "";
    const left = lines.filter((_, at) => !gone.has(at)).join("\n");
    return mark + (gone.has(lines.length - 1) ? left.replace(/\r$/, "") : left);
}
/** The line with `before` replaced, where that is all of it but a byte order mark and the "\r" of its end. */
function rewriteLine(line, rewrite) {
    const { before, after } = rewrite;
    for (const mark of ["", "\u{feff}"]) {
        if (line === mark + before)
            return mark + after;
        if (line === `${mark}${before}\r`)
            return mark + after + (rewrite.end === "\n" ? "" : "\r");
    }
    return undefined;
}
/** The first line that has other bytes in UTF-8 and that no rewrite names; undefined where the file can be written. */
function unnamedLine(text, encoding, rewrites) {
    if (encoding === "utf-8")
        return undefined;
    const named = new Set(rewrites.map(({ line }) => line));
    const lines = text.split("\n");
    const at = lines.findIndex((line, index) => {
        const isLast = index === lines.length - 1;
        return !named.has(index + 1) && changesBytes(isLast ? line : `${line}\n`, encoding);
    });
    return at < 0 ? undefined : at + 1;
}
/** Whether a text, its line ends with it, has other bytes in UTF-8 than in the encoding it was read as. */
function changesBytes(text, encoding) {
    if (encoding === "utf-8")
        return false;
    return encoding === "windows-1252" ? !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(text) : text !== "";
}


/***/ }),

/***/ 240:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isTorn)
/* harmony export */ });
/** Whether half of a surrogate pair stands alone, which UTF-8 cannot hold. */
function isTorn(text) {
    return TORN.test(text);
}
const TORN = /\p{Surrogate}/u;


/***/ })

};
;