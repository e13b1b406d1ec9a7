"use strict";
exports.id = 230;
exports.ids = [230,133];
exports.modules = {

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   sP: () => (/* binding */ BREAK),
/* harmony export */   xy: () => (/* binding */ isBreakAt)
/* harmony export */ });
/** What image generators start a new part of a prompt at: a word of capitals that stands for itself. */
const BREAK = "BREAK";
/**
 * Whether that word stands at a place, and means that: "COFFEE BREAK" is a sign in the picture. `from` is where the tag
 * around it begins.
 */
function isBreakAt(text, at, from) {
    const end = at + BREAK.length;
    if (!text.startsWith(BREAK, at) || !isEdge(text[at - 1]) || !isEdge(text[end]))
        return false;
    const before = text.slice(Math.max(from, at - LONGEST_WORD), at);
    const behind = text.slice(end, end + LONGEST_WORD);
    return !isShouted(WORD_BEFORE.exec(before)) && !isShouted(WORD_BEHIND.exec(behind));
}
/** No more than this is looked at on either side, so that a caption without spaces costs no time. */
const LONGEST_WORD = 64;
function isEdge(letter) {
    return letter === undefined || /[\s,，、；|]/u.test(letter);
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
const WORD_BEHIND = /^[^\S\n\r]+(?:A[^\S\n\r]+)?([^\s,，、；|]+)/u;
/** Whether a tag is that word: what stands on its two sides is never mixed. */
function isBreak({ of: { text } }) {
    return text === BREAK;
}


/***/ }),

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

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ formatOfName),
/* harmony export */   WN: () => (/* binding */ looksLikeCaption),
/* harmony export */   i0: () => (/* binding */ delimiterOfName),
/* harmony export */   wB: () => (/* binding */ whyNoCaption)
/* harmony export */ });
/**
 * The format of a file by its name alone; null for a name that no caption has, or that does not tell the format. More
 * files have a format than are captions unless the style says so: `meta_cap.json` and any .yaml file among them.
 */
function formatOfName(path) {
    if (isForeign(path))
        return null;
    const name = path.slice(path.lastIndexOf("/") + 1);
    return FORMATS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
/** Whether a file only looks like a caption, by its name alone: a document, a package's file, a trainer's setting. */
function looksLikeCaption(path) {
    if (FOREIGN_FOLDER.test(path))
        return true;
    const start = path.lastIndexOf("/") + 1;
    // Most captions are numbered, which no document is: there may be a hundred thousand of them.
    if (isDigit(path, start) && isDigit(path, path.lastIndexOf(".") - 1))
        return false;
    const name = path.slice(start);
    return isDocument(name) || NUMBERS.test(name) || PROMPTS.test(name);
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
}
/** What separates the fields of a CSV file, by its name. */
function delimiterOfName(path) {
    return path.toLowerCase().endsWith(".tsv") ? "\t" : ",";
}
/** Says why a file that looks like a caption is none, by its name and its text; undefined for a caption. */
function whyNoCaption(path, text) {
    if (isForeign(path))
        return quiet("This file is a document, a package's or a copy, no caption.");
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (BACKUP.test(name))
        return quiet("This file is a backup, no caption.");
    if (name === "metadata_cache.json")
        return aloud(CACHE);
    if (text.startsWith(LFS))
        return aloud(IN_LFS);
    if (PROMPTS.test(name))
        return aloud(SAMPLES);
    return NUMBERS.test(name) && NUMBER.test(text) ? aloud(SETTING) : undefined;
}
const quiet = (reason) => ({ reason, notice: false });
const aloud = (reason) => ({ reason, notice: true });
/** What trainers draw their samples from: `prompts.txt`, `sample_prompts.txt`, `prompt.txt` of the kohya_ss GUI. */
const PROMPTS = /^(?:(?:.*[-_ .])?prompts|(?:(?:sample|negative)[-_ ]?)?prompt)\.txt$/i;
const FORMATS = [
    [/^(?:metadata_cache\.json|(?:local|global)\.ya?ml)$/i, null],
    [PROMPTS, null],
    [/\.(?:txt|caption|cap|tags|wd14)$/i, "sidecar"],
    [/^metadata\.jsonl$/i, "imagefolder-jsonl"],
    [/^metadata\.[ct]sv$/i, "imagefolder-csv"],
    [/^captions\.json$/i, "diffusion-pipe-json"],
    // The names of kohya's documentation: meta_cap.json, meta_clean.json, meta_lat.json.
    [/^meta[-_].*\.json$/i, "kohya-json"],
    [/\.ya?ml$/i, "everydream-yaml"],
];
function isForeign(path) {
    return FOREIGN_FOLDER.test(path) || isDocument(path.slice(path.lastIndexOf("/") + 1));
}
function isDocument(name) {
    return DOCUMENT.test(name) || LOUD_DOCUMENT.test(name) || BUILD.test(name);
}
/** Packages and copies that other tools keep; their .txt files are never captions. */
const FOREIGN_FOLDER = /(?:^|\/)(?:\.git|\.venv|\.ipynb_checkpoints|node_modules|site-packages|__pycache__)\//;
/** In small letters only the plain name: `license plate.txt` is the caption of an image. */
const DOCUMENT = /^(?:readme|licen[cs]e|notice|copying|changelog|authors|contributors|credits)\.txt$/i;
const LOUD_DOCUMENT = /^(?:README|LICEN[CS]E|NOTICE|COPYING|CHANGELOG)/;
const BUILD = /^(?:requirements.*|CMakeLists|robots)\.txt$/;
/** dataset-tag-editor numbers its backups .000, .001 and so on; editors have their own endings. */
const BACKUP = /\.(?:\d{3}|bak|orig|swp|tmp)$|~$/i;
const SAMPLES = "This file looks like the prompts that a trainer draws its samples from, so it was not taken for a caption.";
/** EveryDream keeps numbers in files beside the captions: https://github.com/victorchall/EveryDream2trainer/blob/main/doc/DATA.md */
const NUMBERS = /^(?:multiply|flip_p|cond_dropout|batch_id|loss_scale|shuffle_tags)\.txt$/;
const NUMBER = /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)?\s*$/i;
const SETTING = "This file holds a setting of EveryDream, a number, so it was not taken for a caption.";
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const LFS = "version https://git-lfs.github.com/spec/";
const IN_LFS = "This file is in Git LFS, so there is only a pointer here. Keep captions out of LFS.";
const CACHE = "This file is a cache of kohya's trainer, which reads it in place of the captions. Delete it and keep it out of git.";


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pairBrackets)
/* harmony export */ });
/** The brackets of a text that pair up on one line, in the order in which they close. */
function pairBrackets(text, markAt) {
    const pairs = [];
    const open = [];
    // How many of `open` wait for each closing mark, so that a bracket without a partner is not searched for.
    const waiting = new Map();
    const wait = (close, by) => waiting.set(close, (waiting.get(close) ?? 0) + by);
    for (let at = 0; at < text.length;) {
        const mark = markAt(at);
        if (mark.endsLine === true) {
            open.length = 0;
            waiting.clear();
        }
        else if (mark.close !== undefined) {
            open.push({ mark, start: at });
            wait(mark.close, 1);
        }
        else if ((waiting.get(mark.text) ?? 0) > 0) {
            for (let last = open.pop(); last !== undefined; last = open.pop()) {
                wait(last.mark.close ?? "", -1);
                if (last.mark.close !== mark.text)
                    continue;
                pairs.push({ open: last.mark, start: last.start, end: at });
                break;
            }
        }
        at += mark.text.length;
    }
    return pairs;
}


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

/***/ 6451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ splitTags)
/* harmony export */ });
/* harmony import */ var _break_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7319);
/* harmony import */ var _pair_brackets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9075);


/**
 * The tags of a caption: what stands between commas (ASCII or full-width), full-width semicolons, line ends and "|||",
 * without the spaces around it. A comma inside balanced brackets, or after a backslash, does not separate. The word
 * BREAK is a tag and a group of its own. Empty tags are no tags.
 */
function splitTags(file, tagTexts) {
    const text = file.endsWith("\n") ? file.slice(0, -1) : file;
    const tags = [];
    let group = 0;
    let from = 0;
    const add = (end) => {
        let start = from;
        let last = end;
        while (start < last && isSpace(text, start))
            start++;
        while (last > start && isSpace(text, last - 1))
            last--;
        if (start < last)
            tags.push({ span: { start, end: last }, group, of: tagTexts(text, start, last) });
    };
    if (!SPECIAL.test(text)) {
        for (let comma = text.indexOf(","); comma >= 0; comma = text.indexOf(",", from)) {
            add(comma);
            from = comma + 1;
        }
        add(text.length);
        return tags;
    }
    const closers = findClosers(text);
    for (let at = 0; at < text.length; at++) {
        const mark = lineFeedOr(text, at);
        const closer = closers.get(at);
        if (closer !== undefined)
            at = closer;
        else if (mark === "\\" && lineFeedOr(text, at + 1) !== "\n")
            at++;
        else if (mark === "," || mark === "，" || mark === "、" || mark === "；") {
            add(at);
            from = at + 1;
        }
        else if (mark === "\n" || text.startsWith(DIVIDER, at)) {
            add(at);
            group++;
            from = at + (mark === "\n" ? 1 : DIVIDER.length);
            at = from - 1;
        }
        else if (mark === "B" && (0,_break_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreakAt */ .xy)(text, at, from)) {
            add(at);
            from = at;
            at += _break_word_js__WEBPACK_IMPORTED_MODULE_0__/* .BREAK */ .sP.length;
            group++;
            add(at);
            group++;
            from = at--;
        }
    }
    add(text.length);
    return tags;
}
/** The character at a place; a CR that stands alone ends a line as LF does, so that is what it is taken for. */
function lineFeedOr(text, at) {
    const mark = text[at] ?? "";
    return mark === "\r" && text[at + 1] !== "\n" ? "\n" : mark;
}
/** Kohya's keep-tokens separator: what stands before it is not shuffled with what stands behind it. */
const DIVIDER = "|||";
/** Whether anything but a comma matters for the splitting. */
const SPECIAL = /[([{<\\，、；\n]|\r(?!$)|\|\|\||BREAK/;
const PAIRS = { "(": ")", "[": "]", "{": "}", "<": ">" };
/** For the place of each opening bracket that is closed on its own line, the place of its partner. */
function findClosers(text) {
    return new Map((0,_pair_brackets_js__WEBPACK_IMPORTED_MODULE_1__/* .pairBrackets */ .m)(text, (at) => markAt(text, at)).map(({ start, end }) => [start, end]));
}
function markAt(text, at) {
    const mark = lineFeedOr(text, at);
    // What a backslash escapes opens and closes nothing.
    if (mark === "\\" && lineFeedOr(text, at + 1) !== "\n")
        return { text: text.slice(at, at + 2) };
    if (mark === "\n")
        return { text: mark, endsLine: true };
    return { text: mark, close: opens(text, at) ? PAIRS[mark] : undefined };
}
/** Emoticons such as ":(", ">_<" and "<3" open nothing. */
function opens(text, at) {
    const mark = text[at] ?? "";
    if (PAIRS[mark] === undefined)
        return false;
    const before = text[at - 1] ?? " ";
    if (mark === "<")
        return /[\s,，、；]/u.test(before) && /[\p{L}|]/u.test(text[at + 1] ?? "");
    return !/[:;=>]/.test(before);
}
function isSpace(text, at) {
    const code = text.charCodeAt(at);
    if (code === 32)
        return true;
    return code <= 13 ? code >= 9 : code > 127 && /\s/u.test(text[at] ?? "");
}


/***/ }),

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** Prefixes of model families, which are spelt so; names of accounts, sites and files. */
const NAMES = /^(?:score|source|rating)[_:]|^[@#]|:\/\/|^www\.|^__|\.(?:png|jpe?g|webp|gif|bmp|avif|tiff?|mp4|txt|caption|jsonl?|csv|safetensors|ckpt|pt)$/iu;
/** Without the brackets, weight and punctuation around it. */
function wordOf(chunk) {
    const word = /[\p{L}\p{N}_@#].*[\p{L}\p{N}_]|[\p{L}\p{N}@#]/su.exec(chunk)?.[0] ?? "";
    return word.replace(/:\d*\.?\d+$/u, "");
}


/***/ }),

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ tagTextOf),
/* harmony export */   Vu: () => (/* binding */ createTagTexts),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _text_text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9495);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);


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
class Analysed {
    text;
    core;
    key;
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
            count += key.length > 2 && WITHOUT_SPACES.test(key) ? Math.ceil(key.length / 2) : 1;
    }
    return count;
}
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
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

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ isMedia),
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   _M: () => (/* binding */ companionOf),
/* harmony export */   bv: () => (/* binding */ isCompanion),
/* harmony export */   cZ: () => (/* binding */ isVideo),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/** Whether a file is an image or a video that trainers load, by its name; a pointer of DVC counts as what it points to. */
function isMedia(name) {
    return MEDIA.test(name);
}
/** Whether a file is a video, by its name. */
function isVideo(name) {
    return VIDEO.test(name);
}
/** A path without its folders. */
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** A name without its last ending, as Python's `os.path.splitext` has it: trainers find the caption of an image by that. */
function stemOf(name) {
    const dot = name.lastIndexOf(".");
    return dot > name.lastIndexOf("/") + 1 ? name.slice(0, dot) : name;
}
/** Whether an image goes along with another one, by a name that says so: a mask, an image to be steered by, a preview. */
function isCompanion(name) {
    return companionOf(name) !== undefined;
}
/** The stem of the image that a mask, a preview or the like belongs to; undefined for any other image. */
function companionOf(name) {
    return COMPANION.exec(stemOf(name))?.[1];
}
/** Whether an image is a mask of OneTrainer, which never is anything else: https://github.com/Nerogar/OneTrainer/wiki/Concepts */
function isLabel(name) {
    return /-(?:mask|cond)label$/i.test(stemOf(name));
}
/** Whether a caption is nothing but the name of a file: a column was mixed up, or a path was written in place of a text. */
function isFileName(caption) {
    const dot = caption.lastIndexOf(".");
    // Nearly every caption is told by this, at once.
    if (dot < 1 || caption.length - dot > LONGEST_ENDING)
        return false;
    return FILE_NAME.test(caption.trim());
}
/**
 * Images: library/train_util.py of kohya-ss/sd-scripts and src/musubi_tuner/dataset/media_utils.py of kohya-ss/musubi-tuner,
 * and .gif and .tiff, which Pillow and OneTrainer open. Videos: media_utils.py and toolkit/data_loader.py of ostris/ai-toolkit.
 */
const IMAGE_ENDINGS = "png|jpe?g|webp|bmp|avif|jxl|gif|tiff?";
const VIDEO_ENDINGS = "mp4|webm|avi|mkv|mov|flv|wmv|m4v|mpe?g";
const MEDIA = new RegExp(`\\.(?:${IMAGE_ENDINGS}|${VIDEO_ENDINGS})$`, "i");
const VIDEO = new RegExp(`\\.(?:${VIDEO_ENDINGS})$`, "i");
/** Spaces only where an operating system puts them itself: "IMG_1234 (1).jpg", "IMG_1234 copy.jpg". */
const FILE_NAME = new RegExp(`^[^\\s,]+(?: \\(\\d+\\)| copy(?: \\d+)?)?\\.(?:${IMAGE_ENDINGS}|${VIDEO_ENDINGS}|txt|caption)$`, "i");
/** With its dot and a line end. */
const LONGEST_ENDING = 12;
const COMPANION = /^(.+)[-_.](?:masklabel|condlabel|mask|matte|alpha|depth|canny|pose|control|cond|conditioning|preview|thumb|thumbnail)(?:[-_]?\d+)?$/i;


/***/ }),

/***/ 6472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ joinedKey),
/* harmony export */   Wu: () => (/* binding */ oneLetterOff),
/* harmony export */   k2: () => (/* binding */ spellingOf)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);

/** Reads a trigger word. */
function spellingOf(word) {
    const tokens = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(word);
    const text = word.normalize("NFC");
    return {
        text,
        tokens: tokens.length,
        first: tokens[0]?.key,
        key: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(word),
        joined: joinedKey(tokens),
        invented: INVENTED.test(text) || !VOWEL.test(text),
    };
}
/** A digit, a capital inside, or three consonants in a row: "ohwx", "sks", "purpleCurly", but not "rose" or "redhat". */
const INVENTED = /\p{N}|\p{Ll}\p{Lu}|[bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ]{3}/u;
const VOWEL = /[aeiouy]|[^\p{ASCII}]/iu;
/** The keys of tokens with nothing between them, hyphens and apostrophes left out. */
function joinedKey(tokens) {
    return tokens.map(({ key, word }) => (word ? key.replace(/['-]/g, "") : key)).join("");
}
/** One letter changed, added, missing, or swapped with its neighbour. */
function oneLetterOff(a, b) {
    if (a === b || Math.abs(a.length - b.length) > 1)
        return false;
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at])
        at++;
    const restA = a.slice(at);
    const restB = b.slice(at);
    if (a.length > b.length)
        return restA.slice(1) === restB;
    if (a.length < b.length)
        return restA === restB.slice(1);
    if (restA.slice(1) === restB.slice(1))
        return true;
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G6: () => (/* binding */ captionBytes),
  D4: () => (/* binding */ decode),
  xe: () => (/* binding */ decodeStart),
  In: () => (/* binding */ decodeStyle),
  j$: () => (/* binding */ mostBytes)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text/windows-1252.js
var windows_1252 = __webpack_require__(9105);
;// CONCATENATED MODULE: ./build/src/io/decode-utf16.js
/**
 * Reads bytes as UTF-16, its byte order mark kept; undefined where they are something else. Without a mark they have to
 * be: more than half of it ASCII, and not one character that no text has.
 */
function decodeUtf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return marked(bytes, "utf-16le");
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return marked(bytes, "utf-16be");
    if (bytes.length % 2 === 1 || !bytes.includes(0))
        return undefined;
    for (const encoding of ["utf-16le", "utf-16be"]) {
        const text = units(bytes, encoding);
        const ascii = text.match(/[\t\n\r -~]/g)?.length ?? 0;
        if (ascii * 2 > text.length && text.length > 1 && !NO_TEXT.test(text))
            return { text, encoding };
    }
    return undefined;
}
function marked(bytes, encoding) {
    const text = units(bytes, encoding);
    if (bytes.length % 2 === 0 && !DAMAGED.test(text))
        return { text, encoding };
    const skipped = "This file looks like UTF-16, but it is damaged, so it was not checked. Write the caption anew, as UTF-8.";
    return { skipped, rule: "text-encoding" };
}
function units(bytes, encoding) {
    if (encoding === "utf-16le")
        return bytes.toString("utf16le");
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return Buffer.from(even).swap16().toString("utf16le");
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is looked for.
const DAMAGED = /[\p{Cs}\u0000]/u;
const NO_TEXT = /[^\P{C}\p{Cf}\t\n\r]/u;

;// CONCATENATED MODULE: ./build/src/io/decode.js




/** Longer than any caption: what is larger is some other text, or not text. In bytes. */
const captionBytes = 65_536;
/** Longer than any file of many captions that has to be read as a whole. In bytes. */
const documentBytes = 134_217_728;
/** How large a file of a format may be, in bytes. */
function mostBytes(format) {
    return format === "sidecar" ? captionBytes : documentBytes;
}
/**
 * The text of a caption file, its byte order mark kept, and what its bytes were read as, or the reason why it cannot be
 * checked. `most` is in bytes.
 */
function decode(path, bytes, most = captionBytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return decodeStart(path, buffer, bytes.byteLength, most);
}
/** The same for the first `length` bytes of a buffer, which may be used again for the next file. */
function decodeStart(path, buffer, length, most = captionBytes) {
    if (length > most)
        return { path, skipped: tooLarge(most) };
    const text = buffer.toString(undefined, 0, length);
    // Only a text with one of these can be anything but a caption, and a string is searched faster than bytes are looked at.
    const isDoubtful = text.includes("\u{fffd}") || text.includes("\0") || text.startsWith(lfsStart);
    return isDoubtful ? decodeDoubtful(path, buffer.subarray(0, length), text) : { path, text };
}
/** The text of a style or a list file, without its byte order mark. Fails with a UserError when it is not UTF-8. */
function decodeStyle(path, bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
            .toString()
            .replace(/^\uFEFF/, "");
    throw new errors/* UserError */.y([
        { message: "This file is not UTF-8. Save it as UTF-8.", place: { path, line: 1, column: 1 } },
    ]);
}
function tooLarge(most) {
    const size = most < 1_048_576 ? `${most / 1024} KiB` : `${most / 1_048_576} MiB`;
    return `This file is larger than ${size}, so it was not ${most === captionBytes ? "taken for a caption" : "checked"}.`;
}
function decodeDoubtful(path, bytes, text) {
    if (text.startsWith(lfsStart)) {
        const skipped = "This file is in Git LFS, so there is only a pointer here. Keep captions out of LFS.";
        return { path, skipped, rule: "caption-file" };
    }
    const wide = decodeUtf16(bytes);
    if (wide !== undefined)
        return { path, ...wide };
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
        const skipped = `This file is not text (a NUL byte at offset ${nul}). Write the caption anew, as UTF-8.`;
        return { path, skipped, rule: "text-encoding" };
    }
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return { path, text };
    const legacy = isPartlyUtf8(text) ? undefined : (0,windows_1252/* decodeWindows1252 */.Ok)(bytes.subarray(bomLength(bytes)));
    if (legacy !== undefined) {
        const mark = bomLength(bytes) > 0 ? "\u{feff}" : "";
        return { path, text: mark + legacy, encoding: "windows-1252" };
    }
    return { path, skipped: notUtf8(bytes), rule: "text-encoding" };
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const lfsStart = "version https://git-lfs.github.com/spec/";
/** Whether letters beyond ASCII are UTF-8, so that the file is no text in another encoding but a damaged one. */
function isPartlyUtf8(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
    return /[^\x00-\x7f\u{fffd}]/u.test(text.replace(/^\uFEFF/, ""));
}
function bomLength(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
function notUtf8(bytes) {
    const at = firstInvalid(bytes);
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0");
    return `This file is not UTF-8 (byte 0x${byte} at offset ${at}), so it was not checked. Save it as UTF-8.`;
}
/** A lenient decoder puts U+FFFD for what is invalid: the first one that was not in the file marks the place. */
function firstInvalid(bytes) {
    const text = bytes.toString();
    const real = Buffer.from("\u{fffd}");
    let offset = 0;
    let from = 0;
    for (let mark = text.indexOf("\u{fffd}"); mark >= 0; mark = text.indexOf("\u{fffd}", from)) {
        offset += Buffer.byteLength(text.slice(from, mark));
        if (!bytes.subarray(offset, offset + real.length).equals(real))
            return offset;
        offset += real.length;
        from = mark + 1;
    }
    return offset;
}


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ rewritingOrder),
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/captions/break-word.js
var break_word = __webpack_require__(7319);
;// CONCATENATED MODULE: ./build/src/captions/tag-edits.js

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
    const isBeside = previous === undefined || previous.group === next?.group || (0,break_word/* isBreak */.kn)(previous);
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

// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/text/edits.js
var edits = __webpack_require__(5652);
// EXTERNAL MODULE: ./build/src/text/ing.js
var ing = __webpack_require__(4241);
// EXTERNAL MODULE: ./build/src/text/number.js
var number = __webpack_require__(3356);
;// CONCATENATED MODULE: ./build/src/text/phrase-end.js

/**
 * Whether a phrase that ends before a token ends there for certain: "a sofa in the corner" speaks of a sofa, but "photo
 * album", "car park" and "rear view mirror" speak of what the next word says. English only; where another language
 * stands nobody can tell, and so it does not.
 */
function endsBefore(tokens, at) {
    const next = tokens[at];
    if (next === undefined || !next.word || FOLLOWERS.has(next.key))
        return true;
    return (0,ing/* verbalEnding */.I)(next.key) !== "" || /[a-z]{3,}ly$/.test(next.key);
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

;// CONCATENATED MODULE: ./build/src/text/quotes.js
/** Whether a place in a text is inside double quotes: what a sign or a title says is nobody's to rewrite. */
function isQuoted(text, at) {
    let open = false;
    for (let place = 0; place < at; place++) {
        const mark = text[place];
        if (mark === "\n")
            open = false;
        else if (mark === "“" || mark === "「" || mark === "『")
            open = true;
        else if (mark === "”" || mark === "」" || mark === "』")
            open = false;
        else if (mark === '"')
            open = !open;
    }
    return open && /["”」』]/.test(text.slice(at).split("\n", 1)[0] ?? "");
}

;// CONCATENATED MODULE: ./build/src/text/article.js
/**
 * The indefinite article that goes before an English word: "a" or "an". Undefined where the spelling does not tell
 * ("unicorn", "herb", "8-bit", "CGI").
 */
function articleFor(word) {
    const lower = word.toLowerCase();
    // "t-shirt", "x-ray": the letter is said by its name.
    if (/^[a-z]-[a-z]/.test(lower))
        return /^[aefhilmnorsx]/.test(lower) ? "an" : "a";
    const first = /^[a-z]{2,}/.exec(lower)?.[0];
    if (first === undefined || /^\p{Lu}+$/u.test(word.slice(0, first.length)))
        return undefined;
    if (/^(?:hour|honest|honou?r|heir)/.test(lower))
        return "an";
    if (/^(?:eu|ew|one\b|once\b)/.test(lower))
        return "a";
    if (/^(?:u[^aeiou]?[aeiou]|herb|homage)/.test(lower))
        return undefined;
    return /^[aeiou]/.test(lower) ? "an" : "a";
}

;// CONCATENATED MODULE: ./build/src/text/letter-case.js
/**
 * Writes a replacement in the letter case of what it replaces: "Legs up" becomes "Raised legs", "LEGS UP" becomes
 * "RAISED LEGS". A replacement with capitals of its own keeps them; so does what replaces an abbreviation such as "TV".
 */
function inCaseOf(model, replacement) {
    if (replacement !== replacement.toLowerCase())
        return replacement;
    const letters = model.replace(/\P{L}/gu, "");
    const first = letters[0];
    if (first === undefined || first === first.toLowerCase())
        return replacement;
    if (letters === letters.toUpperCase() && model.length > 1) {
        return letters.length > LONGEST_ABBREVIATION ? replacement.toUpperCase() : replacement;
    }
    return replacement.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
/** Letters in a word of capitals that need not be shouted: "TV", "CGI", "HDRI". */
const LONGEST_ABBREVIATION = 4;

;// CONCATENATED MODULE: ./build/src/text/reword.js


/**
 * Writes other words in place of the tokens `from` to `to`, in the same letter case and with the right "a" or "an"
 * before them. Undefined where an article stands before them and nobody can tell the right one.
 */
function reword(text, tokens, { from, to }, words) {
    const span = spanOf(tokens, from, to);
    const found = text.slice(span.start, span.end);
    const written = inCaseOf(found, words);
    const article = tokens[from - 1];
    if (article?.key !== "a" && article?.key !== "an")
        return { span, text: written };
    const right = articleFor(words);
    if (right === undefined)
        return undefined;
    if (right === article.key)
        return { span, text: written };
    const old = text.slice(article.span.start, article.span.end);
    const shouted = old.length === 1 && found.length > 1 && found === found.toUpperCase();
    const fresh = old === old.toLowerCase() ? right : shouted || old === "AN" ? right.toUpperCase() : capital(right);
    return {
        span: { start: article.span.start, end: span.end },
        text: `${fresh}${text.slice(article.span.end, span.start)}${written}`,
    };
}
function spanOf(tokens, from, to) {
    const start = tokens[from]?.span.start ?? 0;
    return { start, end: tokens[to - 1]?.span.end ?? start };
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./build/src/text/verb-reading.js
/**
 * Whether a word that looks like a plural is a verb where it stands: "watches" in "she watches TV" or "a man watches
 * the sea". `at` is the word's place among the tokens.
 */
function readsAsVerb(tokens, at) {
    return SUBJECT.has(tokens[at - 1]?.key ?? "") || OBJECT.has(tokens[at + 1]?.key ?? "");
}
const SUBJECT = new Set("he she it who that which then also".split(" "));
/** What stands behind a verb, and behind a noun only after a comma. */
const OBJECT = new Set("a an the this these his her its their my your our him them it us me himself herself itself at".split(" "));

// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/banned-synonyms.js











const options = ({ z, exactTerm, term }) => {
    const scope = z.enum(["tag", "phrase"]);
    return z.strictObject({
        terms: z
            .record(exactTerm, z.array(z.union([term, z.strictObject({ term, scope })])))
            .default({})
            .describe('The preferred term, and the variants it replaces. A variant may be `{ "term": …, "scope": … }`.'),
        scope: scope
            .default("tag")
            .describe("Whether a variant must be the whole tag or is found inside longer ones too. Prose is always by phrase."),
        number: z
            .enum(["either", "exact"])
            .default("either")
            .describe("Whether the plural of a variant counts as well."),
    });
};
const bannedSynonyms = (0,rule/* defineRule */.Km)({
    id: "banned-synonyms",
    summary: "Use the dataset's one term for one idea.",
    guidance: "Consistent Captioning",
    severity: "error",
    fix: "safe",
    standard: false,
    options,
    examples: [
        {
            title: "A variant that is a whole tag",
            options: { terms: { "raised legs": ["legs raised in air", "legs up"] } },
            bad: "sitting, legs raised in air",
            good: "sitting, raised legs",
        },
        {
            title: "The preferred term is there already",
            options: { terms: { "raised legs": ["legs up"] } },
            bad: "raised legs, sitting, legs up",
            good: "raised legs, sitting",
        },
        {
            title: "Inside a longer tag, by phrase; the plural stays a plural",
            options: { terms: { sofa: ["couch"] }, scope: "phrase" },
            bad: "two red couches by the window",
            good: "two red sofas by the window",
        },
        {
            title: "In a sentence, with the article and the capital",
            options: { terms: { illustration: ["picture"] } },
            bad: "A picture of a girl who reads.",
            good: "An illustration of a girl who reads.",
        },
        {
            title: "Another thing that only shares a word",
            options: { terms: { photograph: ["photo"] } },
            good: "holding a book, photo album",
        },
    ],
    compile: ({ terms, scope: usual, number }, context) => {
        const bans = bansOf(terms, usual);
        if (bans.length === 0)
            return () => rule/* NO_PROBLEMS */.ve;
        const find = finder(bans, Object.keys(terms), { number, context });
        return (caption) => {
            if (caption.kind === "prose")
                return inProse(caption, find);
            return caption.tags.some(find.inTag) ? inTags(caption, find, context) : rule/* NO_PROBLEMS */.ve;
        };
    },
});
function bansOf(terms, usual) {
    const bans = new Map();
    for (const [preferred, variants] of Object.entries(terms)) {
        for (const one of variants) {
            const own = typeof one !== "string";
            const ban = own ? { ...one, own } : { term: one, scope: usual, own };
            const key = `${ban.scope} ${(0,text_words/* keyOf */.TN)((0,text_words/* tokenise */.tS)(ban.term))}`;
            bans.set(key, { ...ban, preferred: [...(bans.get(key)?.preferred ?? []), preferred] });
        }
    }
    return [...bans.values()];
}
function finder(bans, preferred, { number, context }) {
    const whole = bans.filter((ban) => ban.scope === "tag");
    const inside = bans.filter((ban) => ban.scope === "phrase");
    const anywhere = bans.filter((ban) => ban.scope === "phrase" || !ban.own);
    // What may stand is matched too, so that "sofa" is not found inside the "sofa bed" that replaces it.
    const tableOf = (list, allowed) => context.table([...list.map((ban) => ban.term), ...allowed], number);
    const wholeTable = tableOf(whole, preferred);
    const allowed = [...preferred, ...context.triggers];
    const insideTable = tableOf(inside, allowed);
    const proseTable = anywhere.length === inside.length ? insideTable : tableOf(anywhere, allowed);
    const uses = (hits, list, text, tokens) => (0,rule/* withoutWaived */.fp)(hits, tokens, context).flatMap((hit) => {
        const ban = list[hit.term];
        if (ban === undefined || (hit.plural && readsAsVerb(tokens, hit.to - 1)))
            return [];
        if (isQuoted(text, tokens[hit.from]?.span.start ?? 0))
            return [];
        return [useOf(hit, ban, text, tokens)];
    });
    const usesIn = (of) => {
        const { text, tokens } = of;
        const hit = wholeTable.whole({ tokens })[0];
        const tagUses = hit === undefined ? [] : uses([hit], whole, text, tokens);
        if (tagUses.length > 0 || inside.length === 0)
            return tagUses;
        return uses(insideTable.within(tokens), inside, text, tokens);
    };
    return {
        inTag: context.mark((of) => usesIn(of).length > 0),
        tag: context.memo(usesIn),
        prose: (text, tokens) => uses(proseTable.within(tokens), anywhere, text, tokens),
    };
}
function useOf(hit, { term, preferred }, text, tokens) {
    const start = tokens[hit.from]?.span.start ?? 0;
    const end = tokens[hit.to - 1]?.span.end ?? start;
    const found = text.slice(start, end);
    const isAll = hit.from === 0 && hit.to === tokens.length;
    // How far a "*" at the edge of a phrase reaches into a longer text nobody knows.
    const certain = isAll || (!OPEN.test(term) && endsBefore(tokens, hit.to) && !isBranch(text, start));
    const one = certain && preferred.length === 1 ? preferred[0] : undefined;
    const fitting = one === undefined || isAll || sameForm(one, term) ? one : undefined;
    const inNumber = fitting === undefined || !hit.plural ? fitting : inPlural(fitting);
    const edit = inNumber === undefined ? undefined : reword(text, tokens, hit, spacedAs(found, inNumber));
    return { found, preferred, span: edit?.span ?? { start, end }, text: edit?.text };
}
/**
 * Inside a longer text "smile" cannot become "smiling": one is a thing or a deed, the other a state. Nor can "legs up"
 * become "raised legs" in "she lifts her legs up".
 */
function sameForm(one, other) {
    return formOf(one) === formOf(other);
}
function formOf(phrase) {
    const last = phrase
        .toLowerCase()
        .split(/[\s_]+/)
        .at(-1) ?? "";
    return PARTICLES.has(last) ? "particle" : (0,ing/* verbalEnding */.I)(last);
}
/** Behind a noun one of these may belong to the verb. */
const PARTICLES = new Set("up down out off away apart together back open".split(" "));
/** "looking_at_camera" is rewritten with underscores, as booru tags are. */
function spacedAs(found, words) {
    return found.includes("_") && !found.includes(" ") ? words.replaceAll(" ", "_") : words;
}
/** Whether a place is inside a choice of words, as in "{sofa|couch} in a room". */
function isBranch(text, at) {
    return text.lastIndexOf("{", at) > text.lastIndexOf("}", at);
}
const OPEN = /^\*(?=[\s_])|(?<=[\s_])\*$/u;
/** The plural of a phrase that ends with its noun. */
function inPlural(phrase) {
    const words = phrase.split(" ");
    const last = words.pop() ?? "";
    if (words.some((word) => PREPOSITIONS.has(word)))
        return undefined;
    if ((0,number/* singular */.c)(last) !== last)
        return phrase;
    const many = (0,number/* plural */.L)(last);
    return many === undefined ? undefined : [...words, many].join(" ");
}
/** Behind one of these the last word is not the noun that the phrase is about. */
const PREPOSITIONS = new Set("and as at behind by for from in near of on or over through to under with".split(" "));
function* inProse(caption, find) {
    for (const use of find.prose(caption.text, caption.tokens)) {
        const message = messageOf(use);
        yield use.text === undefined
            ? { span: use.span, message, candidates: use.preferred }
            : { span: use.span, message, edit: { span: use.span, text: use.text } };
    }
}
function* inTags(caption, find, { isTrigger }) {
    let taken;
    for (const tag of caption.tags) {
        if (!find.inTag(tag) || isTrigger(tag))
            continue;
        const uses = find.tag(tag);
        // What the other tags say already; a rewritten tag that says it once more is deleted instead.
        taken ??= new Set(caption.tags.filter((other) => !find.inTag(other)).map((other) => other.of.key));
        const rewritten = (0,edits/* applyEdits */.c)(tag.of.text, editsOf(uses));
        const { key } = (0,tag_text/* tagTextOf */.Rg)(rewritten);
        const certain = uses.every((use) => use.text !== undefined);
        const repeats = certain && taken.has(key);
        if (certain)
            taken.add(key);
        for (const use of uses) {
            const span = { start: tag.span.start + use.span.start, end: tag.span.start + use.span.end };
            if (repeats) {
                const message = `${messageOf(use)} “${rewritten}” is there already.`;
                yield (0,rule/* withEdit */.LJ)({ span: tag.span, message }, deleteTag(caption, tag));
            }
            else if (use.text === undefined)
                yield { span, message: messageOf(use), candidates: use.preferred };
            else
                yield { span, message: messageOf(use), edit: { span, text: use.text } };
        }
    }
}
function editsOf(uses) {
    return uses.flatMap(({ span, text }) => (text === undefined ? [] : [{ span, text }]));
}
function messageOf({ found, preferred }) {
    const names = preferred.map((one) => `“${one}”`);
    return `Expected ${names.join(" or ")} in place of “${found}”: the dataset has one term for this.`;
}

// EXTERNAL MODULE: ./build/src/captions/read-lines.js
var read_lines = __webpack_require__(767);
// EXTERNAL MODULE: ./build/src/captions/tree/folders.js
var tree_folders = __webpack_require__(1343);
// EXTERNAL MODULE: ./build/src/captions/tree/media.js
var tree_media = __webpack_require__(754);
;// CONCATENATED MODULE: ./build/src/captions/tree/tree.js
/** Whether a format has one file beside each image. */
function isBeside(format) {
    return format === "sidecar" || format === "tag-lines" || format === "everydream-yaml";
}
/** Whether files of a format name the images that their captions belong to. */
function namesImages(format) {
    return format !== null && !isBeside(format) && format !== "prompt-lines";
}

;// CONCATENATED MODULE: ./build/src/captions/tree/listings.js



/** The files of the tree that name images. */
function listingsOf({ folders, formatOf, listed }) {
    const listings = [];
    for (const folder of folders.values()) {
        for (const path of tables(folder)) {
            const format = formatOf(path);
            if (!namesImages(format))
                continue;
            const images = listed(path);
            listings.push({
                path,
                isImagefolder: format === "imagefolder-jsonl" || format === "imagefolder-csv",
                images: images === undefined ? undefined : new Set(images.map((image) => inFolder(path, image))),
            });
        }
    }
    return listings;
}
/** Says whether an image has, or may have, its caption in one of the listings. */
function listedIn(listings) {
    if (listings.length === 0)
        return () => false;
    const unread = listings.filter(({ images }) => images === undefined).map(({ path }) => (0,tree_folders/* folderPath */.I)(path));
    const stems = new Set();
    for (const { images = [] } of listings)
        for (const image of images)
            stems.add(bareName(image));
    // kohya names images with or without folders and endings, so that the name alone has to do.
    return (path) => stems.has(bareName(path)) || unread.some((folder) => path.startsWith(folder));
}
/** The images beside an image folder's metadata that it leaves out, and those that it names and that are not there. */
function compareListing({ path, images = new Set() }, { folders }) {
    const there = new Set();
    const unlisted = [];
    for (const prefix of new Set([(0,tree_folders/* folderPath */.I)(path), ...[...images].map(tree_folders/* folderPath */.I)])) {
        for (const names of folders.get(prefix)?.media.values() ?? []) {
            for (const name of names) {
                if (images.has(prefix + name))
                    there.add(prefix + name);
                else if (!(0,tree_media/* isCompanion */.bv)(name))
                    unlisted.push(prefix + name);
            }
        }
    }
    // Where none is there, images are kept elsewhere.
    const absent = [...images].filter((image) => !there.has(image) && !/\.\.\/|:\/\//.test(image));
    return { unlisted, absent: there.size === 0 ? [] : absent };
}
function tables({ path, files }) {
    return [".json", ".jsonl", ".csv", ".tsv"].flatMap((ending) => (files.get(ending) ?? []).map((name) => path + name));
}
/** "./" and "\" are written in names that trainers find all the same. */
function inFolder(path, image) {
    return (0,tree_folders/* folderPath */.I)(path) + image.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
function bareName(path) {
    const name = (0,tree_media/* nameOf */.Vb)(path);
    return (0,tree_media/* isMedia */.FN)(name) ? (0,tree_media/* stemOf */.Vc)(name) : name;
}

;// CONCATENATED MODULE: ./build/src/captions/tree/pairs.js

/**
 * Pairs images with caption files as trainers do: "a.txt" belongs to "a.png", and "a.png.txt" as well. `endings` are those of
 * the folder's caption files.
 */
function pair(folder, endings) {
    const { media, files } = folder;
    const captioned = new Map();
    const own = new Set();
    const orphans = [];
    for (const ending of endings) {
        for (const name of files.get(ending) ?? []) {
            const stem = (0,tree_media/* stemOf */.Vc)(name);
            if (media.has(stem))
                captioned.set(stem, name);
            else if (media.get((0,tree_media/* stemOf */.Vc)(stem))?.includes(stem) === true)
                own.add(stem);
            else
                orphans.push(name);
        }
    }
    const bare = [];
    const shared = [];
    for (const [stem, names] of media) {
        const caption = captioned.get(stem);
        const left = names.length > 1 || own.size > 0 ? names.filter((name) => !own.has(name)) : names;
        if (caption === undefined)
            bare.push(...left);
        else if (left.length > 1 && isOneKind(left))
            shared.push({ media: left, caption });
    }
    return withNear(withoutCompanions(folder, withFaceCrops({ bare, orphans, shared, near: new Map() })));
}
/** Some disks take "a.PNG" for the image of "A.txt", and macOS takes an accent apart; where models are trained neither is so. */
function withNear(pairs) {
    if (pairs.bare.length === 0 || pairs.orphans.length === 0)
        return pairs;
    const orphans = new Map(pairs.orphans.map((name) => [alike(name), name]));
    const near = new Map();
    for (const name of pairs.bare) {
        const caption = orphans.get(alike(name));
        if (caption !== undefined)
            near.set(name, caption);
    }
    const found = new Set(near.values());
    return { ...pairs, near, orphans: pairs.orphans.filter((name) => !found.has(name)) };
}
function alike(name) {
    return (0,tree_media/* stemOf */.Vc)(name).normalize("NFC").toLowerCase();
}
/** Whether a folder holds what goes along with images: masks, or images to be steered by. */
function isCompanionFolder(path) {
    return /(?:^|[-_ /])(?:masks?|controls?|conditioning(?:[-_ ]images?)?|condition)(?:[-_ ]?\d+)?\/$/i.test(path);
}
/** An image may lie beside a video as its preview: that takes no caption from it. */
function isOneKind(names) {
    return names.every(tree_media/* isVideo */.cZ) || !names.some(tree_media/* isVideo */.cZ);
}
/** kohya finds the caption of a cut-out face by its name without the last four parts: library/train_util.py, read_caption. */
function withFaceCrops(pairs) {
    if (pairs.bare.length === 0 || pairs.orphans.length === 0)
        return pairs;
    const orphans = new Map(pairs.orphans.map((name) => [(0,tree_media/* stemOf */.Vc)(name), name]));
    const found = new Set();
    const bare = pairs.bare.filter((name) => {
        const whole = /^(.+)_[^_]*_[^_]*_[^_]*_[^_]*$/.exec((0,tree_media/* stemOf */.Vc)(name))?.[1];
        const caption = whole === undefined ? undefined : orphans.get(whole);
        if (caption !== undefined)
            found.add(caption);
        return caption === undefined;
    });
    if (found.size === 0)
        return pairs;
    return { ...pairs, bare, orphans: pairs.orphans.filter((name) => !found.has(name)) };
}
/** A mask or a preview beside its image needs no caption. */
function withoutCompanions({ media }, pairs) {
    const bare = pairs.bare.filter((name) => {
        const of = (0,tree_media/* companionOf */._M)(name);
        return of === undefined || !((0,tree_media/* isLabel */.J2)(name) || media.has(of));
    });
    return { ...pairs, bare };
}

;// CONCATENATED MODULE: ./build/src/captions/tree/look.js





/**
 * What is odd about the names of the files around the captions of one style. `isWrong` says of the ending of a caption file
 * whether its trainer looks for another.
 */
function* lookAtNames(tree, isWrong) {
    const listings = listingsOf(tree);
    const withTables = new Set(listings.map(({ path }) => (0,tree_folders/* folderPath */.I)(path)));
    const ofTables = [...withTables].flatMap((folder) => [
        ...lookAtTables(listings.filter(({ path }) => (0,tree_folders/* folderPath */.I)(path) === folder), tree),
    ]);
    yield* ofTables;
    const unlisted = new Set(ofTables.flatMap((one) => (one.kind === "unlisted" ? one.path : [])));
    const isListed = listedIn(listings);
    const hasWords = (path) => isListed(path) || unlisted.has(path);
    for (const folder of tree.folders.values()) {
        const endings = captionEndings(folder, tree);
        yield* lookAtEndings(folder, endings, { tree, isWrong });
        yield* lookAtFolder(folder, endings, { tree, hasWords });
        const isCaptioned = endings.length > 0 || withTables.has(folder.path);
        if (isCaptioned && folder.files.get(".json")?.includes(CACHE) === true)
            yield { kind: "cache", path: folder.path + CACHE };
    }
}
const CACHE = "metadata_cache.json";
/** The endings that caption files beside images have in a folder, the most frequent first. */
function captionEndings({ path, files }, { formatOf }) {
    return [...files]
        .filter(([, names]) => names.some((name) => isBeside(formatOf(path + name))))
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([ending]) => ending);
}
function* lookAtEndings({ path, files, media }, endings, { tree: { formatOf }, isWrong }) {
    if (media.size === 0)
        return;
    for (const ending of endings.filter(isWrong)) {
        const names = files.get(ending) ?? [];
        const own = names.filter((name) => media.has((0,tree_media/* stemOf */.Vc)(name)) && formatOf(path + name) !== null);
        if (own.length === 0)
            continue;
        yield { kind: "ending", ending, paths: own.map((name) => path + name), isMixed: endings.length > 1 };
    }
}
function* lookAtFolder(folder, endings, { tree: { formatOf }, hasWords }) {
    const { path } = folder;
    const inFolder = (name) => (name === undefined ? undefined : path + name);
    const [usual] = endings;
    if (folder.media.size === 0 || usual === undefined)
        return;
    const { bare, orphans, shared, near } = pair(folder, endings);
    for (const name of isCompanionFolder(path) ? [] : bare) {
        const caption = `${(0,tree_media/* stemOf */.Vc)(path + name)}${usual}`;
        if (isBeside(formatOf(caption, path + name)) && !hasWords(path + name))
            yield { kind: "bare", path: path + name, caption, near: inFolder(near.get(name)) };
    }
    for (const name of orphans) {
        if (isBeside(formatOf(path + name)))
            yield { kind: "orphan", path: path + name };
    }
    for (const { media, caption } of shared) {
        const all = media.map((name) => path + name);
        const last = all.at(-1);
        if (last !== undefined && formatOf(path + caption, last) !== null)
            yield { kind: "shared", path: last, others: all.slice(0, -1), caption: path + caption };
    }
}
function* lookAtTables(tables, tree) {
    const [first, second] = tables.filter(({ path }) => /\/metadata\.(?:csv|tsv|jsonl)$/i.test(`/${path}`));
    if (first !== undefined && second !== undefined)
        yield { kind: "tables", path: first.path, other: second.path };
    for (const table of tables) {
        if (!table.isImagefolder || table.images === undefined)
            continue;
        const { unlisted, absent } = compareListing(table, tree);
        // An image that the other of two lists names is told of by the two.
        for (const path of second === undefined ? unlisted : []) {
            if (tree.formatOf(table.path, path) !== null)
                yield { kind: "unlisted", path, by: table.path };
        }
        if (absent.length > 0)
            yield { kind: "absent", path: table.path, images: absent };
    }
}

;// CONCATENATED MODULE: ./build/src/style/profiles/outcome.js
/** What a trainer does without words, as a sentence with a space before it; "" where that is not known. */
function sayOutcome(outcome, { id, title }) {
    return outcome === undefined || id === "generic" ? "" : ` The trainer (${title}) ${DOES[outcome]}.`;
}
const DOES = {
    aborts: "stops there with an error",
    "trains-empty": "trains the image with an empty caption and does not say so",
    skipped: "leaves the image out, with no more than a line in its log",
    dropped: "leaves the image out and does not say so",
};

;// CONCATENATED MODULE: ./build/src/rules/caption-file.js






const captionFile = (0,rule/* defineRule */.Km)({
    id: "caption-file",
    summary: "Give each image one caption file that the trainer reads.",
    guidance: "Preparation",
    severity: "error",
    fix: "none",
    looksAround: true,
    standard: true,
    options: ({ z }) => z.strictObject({
        missing: z
            .boolean()
            .default(true)
            .describe("Whether an image without a caption is a finding, where its folder has captions."),
        orphan: z
            .boolean()
            .default(true)
            .describe("Whether a caption without its image is a finding, where its folder has images."),
    }),
    examples: [
        { title: "The name of a file in place of a caption", bad: "IMG_1234.jpg" },
        { title: "Nothing but spaces", bad: " \n" },
        { title: "Tags on several lines", good: "photo, sitting\nred dress, brick wall" },
    ],
    compile: ({ missing, orphan }, { profile }) => ({
        file: (file) => checkFile(file, profile),
        tree: (tree) => checkNames(tree, profile, { bare: missing, orphan }),
    }),
});
function checkFile(file, profile) {
    const { text, format, faults } = file;
    if (format === "sidecar") {
        if (ONE_LINE.test(text))
            return (0,tree_media/* isFileName */.oV)(text) ? [nameOfFile(0, text)] : rule/* NO_PROBLEMS */.ve;
        const problem = wordless(file, profile) ?? unread(text, profile) ?? wrapped(text, profile);
        if (problem !== undefined)
            return [problem];
    }
    else if (file.isFirstPart && text.trim() === "") {
        return [{ span: { start: 0, end: 0 }, message: "This file holds no captions.", whole: true }];
    }
    const problems = [...faults.map(({ span, message }) => ({ span, message })), ...records(file, profile)];
    const rest = problems.length - MOST;
    const next = problems[MOST];
    if (rest <= 0 || next === undefined)
        return problems;
    const more = {
        span: next.span,
        message: `This and ${rest - 1} more captions of the file are wrong as well.`,
    };
    return [...problems.slice(0, MOST), rest === 1 ? next : more];
}
/** What nearly all captions are. */
const ONE_LINE = /^\S[^\n\r]*(?:\r?\n)?$/;
/** Where a whole file is of another kind than was thought, twenty findings say so. */
const MOST = 20;
function wordless({ text, bom }, profile) {
    // A file that begins with a byte order mark is not empty to a trainer.
    const none = (0,read_lines/* readAs */.f)(text, profile).wordless;
    if (none === undefined)
        return undefined;
    const problem = (what, advice) => ({
        span: { start: 0, end: 0 },
        message: `${what}${bom ? "" : sayOutcome(none.outcome, profile)} ${advice}`,
        whole: true,
    });
    if (text === "")
        return problem("This caption file is empty.", ADVICE);
    if (text.trim() === "" || profile.lines !== "first")
        return problem("This caption file holds nothing but blanks.", ADVICE);
    return problem("The first line is blank, and it is all that is read.", "Move the caption up to it.");
}
const ADVICE = "Write the caption, or remove the file together with its image.";
function unread(text, profile) {
    const [first, ...more] = (0,read_lines/* readAs */.f)(text, profile).parts.filter(({ kind }) => kind === "ignored");
    if (first === undefined)
        return undefined;
    const rest = more.length === 0 ? "This line is" : `This line and ${more.length} more are`;
    return {
        span: first.span,
        message: `${rest} never read: the trainer (${profile.title}) takes the first line alone. Write the caption on one line.`,
    };
}
function wrapped(text, profile) {
    const reading = (0,read_lines/* readAs */.f)(text, profile);
    const [first] = reading.parts;
    if (first === undefined || !(0,read_lines/* isWrapped */.Y)(reading, text))
        return undefined;
    return {
        span: first.span,
        message: `This looks like one caption on ${reading.parts.length} lines, but the trainer (${profile.title}) picks one line each time. Write the caption on one line.`,
        whole: true,
    };
}
function* records({ format, places }, profile) {
    for (const { text, span, offsetOf } of places) {
        // library/train_util.py, process_caption: of several lines the first, in metadata as in files beside images.
        const lost = KOHYA.has(format) && text.includes("\n") ? unread(text, profile) : undefined;
        if (lost !== undefined)
            yield { ...lost, span: { start: offsetOf(lost.span.start), end: offsetOf(lost.span.end) } };
        if ((0,tree_media/* isFileName */.oV)(text))
            yield { ...nameOfFile(span.start, text), span };
        else if (!isBeside(format) && text.trim() === "")
            yield { span, message: "This caption is empty. Write it, or remove it together with its image." };
    }
}
const KOHYA = new Set(["kohya-json", "kohya-jsonl"]);
function nameOfFile(start, text) {
    return {
        span: { start, end: start + text.trimEnd().length },
        message: `“${text.trim()}” is the name of a file, no caption. Write what the image shows.`,
    };
}
function* checkNames(tree, profile, told) {
    for (const oddity of lookAtNames(tree, (ending) => isWrong(ending, profile))) {
        if ((oddity.kind === "bare" || oddity.kind === "orphan") && !told[oddity.kind])
            continue;
        const problem = oddity.kind === "ending" ? wrongEnding(oddity, profile) : say(oddity, profile);
        if (problem !== undefined)
            yield problem;
    }
}
function say(oddity, profile) {
    const { path } = oddity;
    switch (oddity.kind) {
        case "bare": {
            const { caption, near } = oddity;
            const [what, advice] = near === undefined
                ? [`“${(0,tree_media/* nameOf */.Vb)(caption)}” is missing`, "Write it, or remove the image."]
                : [`“${(0,tree_media/* nameOf */.Vb)(near)}” is not named letter for letter as it is`, "Rename one of them."];
            const message = `This image has no caption: ${what}.${whatComesOf(profile)} ${advice}`;
            return { path, message, stem: (0,tree_media/* stemOf */.Vc)(path), others: near === undefined ? [] : [near] };
        }
        case "orphan": {
            const message = `This caption has no image: nothing beside it is named “${(0,tree_media/* nameOf */.Vb)((0,tree_media/* stemOf */.Vc)(path))}” with the ending of an image or a video. Add the image, rename the caption as its image is named, or remove it.`;
            return { path, message, stem: (0,tree_media/* stemOf */.Vc)(path) };
        }
        case "shared": {
            const others = oddity.others.map((other) => `“${(0,tree_media/* nameOf */.Vb)(other)}”`).join(", ");
            const message = `This image and ${others} share one caption, “${(0,tree_media/* nameOf */.Vb)(oddity.caption)}”, since only their endings differ. Rename one, and give it its own caption.`;
            return { path, message, stem: (0,tree_media/* stemOf */.Vc)(path) };
        }
        case "cache":
            return {
                path,
                message: "This is a cache of kohya's trainer, which may read it in place of the captions. Delete it and keep it out of git.",
            };
        default:
            return sayOfMetadata(oddity);
    }
}
function sayOfMetadata(oddity) {
    const { path } = oddity;
    switch (oddity.kind) {
        case "tables": {
            const message = `“${(0,tree_media/* nameOf */.Vb)(path)}” and “${(0,tree_media/* nameOf */.Vb)(oddity.other)}” stand in one folder, which Hugging Face refuses. Keep one of them.`;
            return { path, message, others: [oddity.other] };
        }
        case "unlisted": {
            const message = `This image is not named in “${(0,tree_media/* nameOf */.Vb)(oddity.by)}”, so Hugging Face does not load it. Add it there, or remove it.`;
            return { path, message, others: [oddity.by] };
        }
        case "absent": {
            const [first = "", ...more] = oddity.images;
            const rest = more.length === 0 ? "which is not there" : `and ${more.length} more that are not there`;
            const message = `This file names “${first}”, ${rest}. Add the images, or remove their records.`;
            return { path, message, others: oddity.images };
        }
    }
}
function whatComesOf(profile) {
    const { missingFile, classTokens, title } = profile;
    return missingFile === "trains-empty" && classTokens !== undefined
        ? ` The trainer (${title}) takes “${classTokens}” in its place and does not say so.`
        : sayOutcome(missingFile, profile);
}
function isWrong(ending, { id, extensions, extensionIs }) {
    if (id === "generic" || extensions.includes(ending))
        return false;
    return extensions.length > 0 || extensionIs === "fixed";
}
/** Where all captions of a folder end alike, only the first one is to blame. */
function wrongEnding({ ending, paths, isMixed }, { title, extensions, extensionIs }) {
    const [path, ...more] = paths;
    const [read] = extensions;
    if (path === undefined)
        return undefined;
    const what = more.length === 0 ? `ends with “${ending}”` : `and ${more.length} more beside it end with “${ending}”`;
    const others = isMixed ? { others: more } : {};
    const message = read === undefined
        ? `This caption ${what}, and the trainer (${title}) reads no files beside images. Move the captions to a “metadata.jsonl”.`
        : extensionIs === "may"
            ? `This caption ${what}, and the trainer (${title}) reads “${read}” unless it is told otherwise. See that it is told so; “trainer” in the style may name the settings that say it.`
            : `This caption ${what}, and the trainer (${title}) reads “${read}” alone. Rename it.`;
    // Most people tell the trainer on its command line, which nobody sees here.
    return { path, message, ...others, ...(extensionIs === "may" && { severity: "info" }) };
}

;// CONCATENATED MODULE: ./build/src/text/token-estimate.js

/**
 * Roughly how many tokens a text is for an encoder whose vocabulary is not known here, such as T5 or Qwen: 1.3 a word, one
 * for each mark and for each Chinese, Japanese or Korean character. An estimate: nothing may fail because of it.
 */
function estimateTokens(text) {
    let words = 0;
    let single = 0;
    for (const { key, word } of (0,text_words/* tokenise */.tS)(text)) {
        if (word && !ASIAN.test(key))
            words++;
        else
            single += charactersIn(key);
    }
    return Math.ceil((words * 13) / 10) + single;
}
const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
function charactersIn(key) {
    return key.match(/\P{M}/gu)?.length ?? 1;
}

;// CONCATENATED MODULE: ./build/src/captions/encoder-text.js
/**
 * A text as the trainer passes it on to the text encoder, of the same length: what it takes out becomes spaces, so that
 * every offset stays. Of the alternatives of a wildcard the longest one stays.
 */
function encoderText(text, how) {
    let read = text;
    const { keepSeparator = "" } = how;
    // Read only where tags are shuffled; else it is passed on as text (sd-scripts, library/train_util.py, process_caption).
    if (how.shuffle && keepSeparator !== "" && read.includes(keepSeparator)) {
        const separator = how.separator.trim().slice(0, keepSeparator.length).padEnd(keepSeparator.length);
        read = read.replaceAll(keepSeparator, () => separator);
    }
    if (how.wildcards && read.includes("{"))
        read = read.replace(WILDCARD, longest);
    if (how.weights)
        return read.replace(WEIGHTS, (found, escaped) => blank(found, escaped));
    return how.escapes ? read.replace(ESCAPES, (found, escaped) => blank(found, escaped)) : read;
}
/** sd-scripts, library/train_util.py, process_caption: one of the alternatives is picked each time. */
const WILDCARD = /\{([^{}]*)\}/g;
/** What https://github.com/kohya-ss/sd-scripts/blob/main/library/strategy_base.py, parse_prompt_attention, takes out. */
const WEIGHTS = /\\([()[\]\\])|:\s{0,9}[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s{0,9}\)|[()[\]]/g;
const ESCAPES = /\\([()[\]\\])/g;
function blank(found, kept = "") {
    return kept.padStart(found.length);
}
function longest(found, inside) {
    const all = inside.split("|");
    const keep = all.reduce((best, one, at) => (one.length > (all[best]?.length ?? 0) ? at : best), 0);
    const kept = all.map((one, at) => (at === keep ? one : " ".repeat(one.length)));
    return ` ${kept.join(" ")} `.slice(0, found.length);
}

;// CONCATENATED MODULE: ./build/src/captions/token-window.js



/** A window of `limit` tokens of CLIP, which are counted. The tokeniser is made when a caption may be too long. */
function clipWindow(limit, profile, { clip, memo }) {
    const { front, back } = around(profile);
    const tokensOf = memo(({ text }) => {
        const read = encoderText(text, profile).trim();
        return STANDS_ALONE.test(read) ? clip().count(read) : MUST_BE_READ_WHOLE;
    });
    let outside;
    const gap = (text, start, end) => {
        if (start === end)
            return 0;
        if (end - start === 2 && text.startsWith(", ", start))
            return 1;
        return clip().count(encoderText(text.slice(start, end), profile));
    };
    /** The sum of what the tags are by themselves; NaN where they must be read as a whole. */
    const sum = ({ text, tags }) => {
        outside ??= parted(front, back) ? clip().count(front) + clip().count(back) : MUST_BE_READ_WHOLE;
        let total = outside;
        let end = 0;
        for (const tag of tags) {
            total += gap(text, end, tag.span.start) + tokensOf(tag);
            end = tag.span.end;
        }
        return total + gap(text, end, text.length);
    };
    return (caption) => {
        const { text, tags } = caption;
        if (front.length + text.length + back.length <= limit && (0,text_words/* isAscii */.ER)(text))
            return undefined;
        if (tags.length > 0 && sum(caption) <= limit)
            return undefined;
        const whole = front + encoderText(text, profile) + back;
        const tokens = clip().count(whole);
        if (tokens <= limit)
            return undefined;
        const cut = (clip().cutAt(whole, limit) ?? whole.length) - front.length;
        return { tokens, cut: Math.min(Math.max(0, cut), text.length) };
    };
}
/**
 * CLIP reads runs of letters, digits one by one, and runs of other marks: a text with a letter or digit at either end is
 * read the same whatever marks stand around it.
 */
const STANDS_ALONE = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;
/** More than any caption may have: no sum with it is taken for one that fits. */
const MUST_BE_READ_WHOLE = Number.NaN;
/** A window of `limit` tokens of another encoder, which are estimated. */
function estimatedWindow(limit, profile) {
    const { front, back } = around(profile);
    return ({ text, kind, tags, tokens: words }) => {
        // A token has a letter or more.
        if (front.length + text.length + back.length <= limit)
            return undefined;
        const read = front + encoderText(text, profile);
        const tokens = estimateTokens(read + back);
        if (tokens <= limit)
            return undefined;
        const parts = kind === "tags" ? tags : words;
        const fits = ({ span }) => estimateTokens(read.slice(0, front.length + span.end)) <= limit;
        return { tokens, cut: parts[firstNot(parts, fits)]?.span.start ?? text.length };
    };
}
/** The position of the first item that fails; those before it pass and those behind it fail. */
function firstNot(items, passes) {
    let from = 0;
    let to = items.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        const item = items[middle];
        if (item !== undefined && passes(item))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
/** What the trainer puts before and behind each caption. */
function around({ captionPrefix = "", captionSuffix = "", prefix, }) {
    const joint = prefix?.joint ?? "";
    return {
        front: captionPrefix === "" ? "" : captionPrefix + joint,
        back: captionSuffix === "" ? "" : joint + captionSuffix,
    };
}
/** Whether white space parts what stands around a caption from it. */
function parted(front, back) {
    return !/\S$/u.test(front) && !/^\S/u.test(back);
}

;// CONCATENATED MODULE: ./build/src/rules/caption-length.js




const caption_length_options = ({ z }) => {
    const limits = z.strictObject({ min: z.int().min(1).optional(), max: z.int().min(1).optional() });
    return z.strictObject({
        tags: limits.optional().describe("The fewest and the most tags that a caption of tags may have."),
        words: limits.optional().describe("The fewest and the most words, in tags or sentences."),
        tokens: z
            .union([z.enum(["profile"]), z.int().min(1)])
            .default("profile")
            .describe("The most tokens that reach the text encoder: as many as the `profile` says, or so many tokens of CLIP. A profile that does not know its encoder sets no limit."),
    });
};
const captionLength = (0,rule/* defineRule */.Km)({
    id: "caption-length",
    summary: "Keep a caption as short as the trainer reads it, and as long as the dataset wants it.",
    guidance: "Caption in the Same Manner You Prompt",
    severity: "info",
    fix: "none",
    measures: true,
    standard: false,
    options: caption_length_options,
    examples: [
        {
            title: "What the trainer cuts off",
            options: { tokens: 12 },
            bad: "photo, sitting, looking at viewer, red dress, white water-stained paint on walls, wooden floor",
        },
        { title: "Too few tags", options: { tags: { min: 3 } }, bad: "photo, sitting" },
        {
            title: "Too many words",
            options: { words: { max: 8 } },
            bad: "A woman is sitting on a couch and is looking at the viewer.",
        },
        {
            title: "Neither too long nor too short",
            options: { tags: { min: 2, max: 5 }, tokens: 75 },
            good: "photo, sitting, red dress",
        },
    ],
    compile: ({ tags, words, tokens }, context) => {
        const checks = [];
        if (tags !== undefined)
            checks.push(limitCheck(tags, "tag", tagCount(context)));
        if (words !== undefined)
            checks.push(limitCheck(words, "word", wordCount(context)));
        const budget = tokens === "profile" ? context.profile.tokens : { ...CLIP, window: tokens };
        if (budget !== undefined && budget.encoder !== "none")
            checks.push(tokenCheck(budget, context));
        if (checks.length === 0)
            return () => rule/* NO_PROBLEMS */.ve;
        return (caption) => {
            // What has no words at all is `caption-file`'s to tell.
            if (caption.tags.length === 0 && caption.tokens.length === 0)
                return rule/* NO_PROBLEMS */.ve;
            let found;
            for (const check of checks) {
                const problem = check(caption);
                if (problem !== undefined)
                    found = [...(found ?? []), problem];
            }
            return found ?? rule/* NO_PROBLEMS */.ve;
        };
    },
});
const CLIP = { encoder: "clip", exact: true };
function tagCount({ isWaived }) {
    return ({ kind, tags }) => {
        if (kind === "prose")
            return undefined;
        let count = 0;
        for (const tag of tags)
            if (!isWaived(tag))
                count++;
        return count;
    };
}
function wordCount({ isWaived }) {
    return ({ tags, tokens }) => {
        let count = (0,tag_text/* countWords */.rj)(tokens);
        for (const tag of tags)
            if (!isWaived(tag))
                count += tag.of.words;
        return count;
    };
}
function limitCheck({ min = 0, max = Number.POSITIVE_INFINITY }, noun, count) {
    return (caption) => {
        const counted = count(caption);
        if (counted === undefined || (counted >= min && counted <= max))
            return undefined;
        const message = counted < min
            ? `Too few ${noun}s: ${counted}, minimum ${min}. Describe more of what the image shows.`
            : `Too many ${noun}s: ${counted}, maximum ${max}. Keep those that matter for this image.`;
        return { span: { start: 0, end: 0 }, message, whole: true };
    };
}
function tokenCheck(budget, context) {
    const { profile, memo, clip } = context;
    const isExact = budget.exact && budget.encoder === "clip" && clip !== undefined;
    const window = isExact
        ? clipWindow(budget.window, profile, { clip, memo })
        : estimatedWindow(budget.window, profile);
    const name = ENCODERS[budget.encoder];
    const advice = profile.shuffle
        ? "The trainer shuffles the tags, so that others are cut off each time: shorten the caption."
        : "Shorten the caption, or move what matters to the front.";
    return (caption) => {
        const overrun = window(caption);
        if (overrun === undefined)
            return undefined;
        const lost = lostPart(caption, overrun, { ...context, isExact });
        if (lost === undefined)
            return undefined;
        const { span, what } = lost;
        const size = isExact
            ? `${overrun.tokens} ${name} tokens`
            : `about ${overrun.tokens} ${name} tokens (an estimate)`;
        const message = `${size}, of which the trainer reads ${budget.window}: ${what}. ${advice}`;
        return { span, message, whole: true, ...(!isExact && { estimated: true }) };
    };
}
const ENCODERS = {
    clip: "CLIP",
    t5: "T5",
    qwen: "Qwen",
    none: "",
};
/** Undefined where nothing is lost that says anything, such as the full stop at the end. */
function lostPart(caption, { cut }, telling) {
    const { text, kind } = caption;
    const lost = kind === "tags" ? lostTags(caption, cut, telling) : lostWords(caption, cut, telling);
    const { captionSuffix = "" } = telling.profile;
    if (lost !== undefined || captionSuffix === "" || caption.tags.some(({ span }) => span.end > cut))
        return lost;
    const what = `“${shortened(captionSuffix)}”, which the trainer adds at the end, is cut off`;
    return { span: { start: text.length, end: text.length }, what };
}
function lostTags({ tags }, cut, { isWaived, isExact }) {
    const lost = tags.filter((tag) => tag.span.end > cut && !isWaived(tag));
    const first = lost[0];
    const last = lost[lost.length - 1];
    if (first === undefined || last === undefined)
        return undefined;
    return {
        span: { start: first.span.start, end: last.span.end },
        what: tellTags(first, lost.length, { cut, isExact }),
    };
}
function tellTags(first, count, { cut, isExact }) {
    const name = `“${shortened(first.of.text)}”`;
    // An estimate does not tell in which word the cut falls.
    const inPart = isExact && first.span.start < cut;
    if (count === 1)
        return inPart
            ? `${name} reaches the model only in part`
            : `${name} ${never(isExact, "reaches")} the model`;
    const aside = inPart ? ", the first of them in part" : "";
    return `from ${name} on, ${count} tags ${never(isExact, "reach")} the model${aside}`;
}
function lostWords({ text, tokens }, cut, { isExact }) {
    const lost = tokens.filter(({ word, span }) => word && span.end > cut);
    const first = lost[0];
    const last = lost[lost.length - 1];
    if (first === undefined || last === undefined)
        return undefined;
    // A script without spaces has no words to go by.
    const start = WITHOUT_SPACES.test(text.slice(cut, cut + 1))
        ? Math.max(first.span.start, cut)
        : first.span.start;
    const end = lost[FEW_WORDS - 1]?.span.end ?? last.span.end;
    const named = shortened(text.slice(start, end), end < last.span.end);
    const count = (0,tag_text/* countWords */.rj)((0,text_words/* tokenise */.tS)(text.slice(start)));
    const words = count === 1 ? `1 word ${never(isExact, "reaches")}` : `${count} words ${never(isExact, "reach")}`;
    return { span: { start, end: last.span.end }, what: `from “${named}” on, ${words} the model` };
}
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const FEW_WORDS = 5;
function never(isExact, verb) {
    return isExact ? `never ${verb}` : "may never reach";
}
function shortened(text, more = false) {
    const letters = [...text.slice(0, 2 * MOST_LETTERS)];
    if (letters.length <= MOST_LETTERS && text.length <= 2 * MOST_LETTERS)
        return more ? `${text} …` : text;
    return `${letters.slice(0, MOST_LETTERS).join("")}…`;
}
const MOST_LETTERS = 60;

;// CONCATENATED MODULE: ./build/src/text/head.js
/**
 * Whether words of an English phrase are what it is about: "young woman" of "of a young woman with a hat" and of
 * "portrait of a young woman smiling", but neither "hat" nor the "woman" of "woman warrior" or "dog with a woman".
 */
function isHead(tokens, { from, to }) {
    for (let at = startOf(tokens) + 1; at < from; at++)
        if (BARS.has(tokens[at]?.key ?? ""))
            return false;
    const next = tokens[to];
    return (from >= startOf(tokens) && (next === undefined || !next.word || ENDS.test(next.key) || BARS.has(next.key)));
}
/** Behind "of" and "photo of": what the picture shows is what the phrase is about. */
function startOf(tokens) {
    if (tokens[0]?.key === "of")
        return 1;
    const of = tokens.findIndex(({ key }) => BARS.has(key) && !DETERMINERS.has(key));
    return of > 0 && tokens[of]?.key === "of" && DEPICTIONS.has(tokens[of - 1]?.key ?? "") ? of + 1 : 0;
}
const DETERMINERS = new Set("a an the his her its their".split(" "));
const BARS = new Set([
    ...DETERMINERS,
    ..."with without in on at of from to for by behind beside near under over through as and or while , (".split(" "),
]);
/** What tells more of the noun before it: "woman smiling", "man dressed in black", "girl who reads". */
const ENDS = /(?:ing|ed)$|^(?:who|that|is|has)$/;
const DEPICTIONS = new Set(`photo photograph portrait picture image drawing painting illustration sketch render rendering selfie snapshot
  close-up closeup shot view up video footage clip frame still screenshot gif polaroid watercolor watercolour cartoon comic`.split(/\s+/));

;// CONCATENATED MODULE: ./build/src/rules/class-tags.js








const class_tags_options = ({ z, exactTerm, exactTerms, sectionName, term, terms }) => z.strictObject({
    policy: z
        .enum(["broad", "specific", "consistent"])
        .default("broad")
        .describe("`broad`: every caption names the class, by no narrower word; `specific`: only the trigger stands for the class; `consistent`: the class goes by the first of `words`."),
    words: exactTerms.default([]).describe("The class words. The rule does nothing without them."),
    narrower: z
        .record(exactTerm, terms)
        .default({})
        .describe("For `broad`: a class word, and the narrower words that it replaces."),
    replace: z
        .record(term, exactTerm)
        .default({})
        .describe("A phrase with a class word, and what to write instead."),
    exemptSections: z
        .array(sectionName)
        .default(["background"])
        .describe("Sections in which class words are free."),
});
const classTags = (0,rule/* defineRule */.Km)({
    id: "class-tags",
    summary: "Treat class words as the dataset's policy says.",
    guidance: "Leveraging Classes as Tags",
    severity: "error",
    fix: "safe",
    standard: false,
    options: class_tags_options,
    examples: [
        {
            title: "specific: the class stands beside the trigger",
            options: { policy: "specific", words: ["woman", "girl"] },
            triggers: ["ohwx"],
            bad: "ohwx, woman, sitting",
            good: "ohwx, sitting",
        },
        {
            title: "specific: inside a phrase only a person can tell, unless `replace` does",
            options: { policy: "specific", words: ["woman"], replace: { "of a young woman": "portrait" } },
            triggers: ["ohwx"],
            bad: "ohwx, of a young woman, sitting",
            good: "ohwx, portrait, sitting",
        },
        {
            title: "broad: the class is missing",
            options: { policy: "broad", words: ["man"] },
            triggers: ["ohwx"],
            bad: "ohwx, sitting",
            good: "ohwx, man, sitting",
        },
        {
            title: "broad: a narrower word",
            options: { policy: "broad", words: ["man"], narrower: { man: ["guy", "boy"] } },
            bad: "guy, sitting",
            good: "man, sitting",
        },
        {
            title: "consistent: another word for the class",
            options: { policy: "consistent", words: ["woman", "lady"] },
            bad: "lady, sitting",
            good: "woman, sitting",
        },
        {
            title: "Another word that only contains a class word",
            options: { policy: "specific", words: ["man"] },
            good: "snowman, mannequin, policeman's hat",
        },
    ],
    compile: (given, context) => {
        const seen = given.words.filter((word) => context.waived((0,text_words/* tokenise */.tS)(word)).length === 0);
        if (seen.length === 0)
            return () => rule/* NO_PROBLEMS */.ve;
        const words = wordsOf(given, context);
        return (caption) => {
            if (caption.kind === "prose")
                return class_tags_inProse(caption, words, given);
            return followsPolicy(caption, words, given) ? rule/* NO_PROBLEMS */.ve : class_tags_inTags(caption, words, given);
        };
    },
});
function wordsOf(given, context) {
    const { policy, words, narrower, replace, exemptSections } = given;
    const wantedFor = policy === "specific"
        ? words.map((word) => [word, undefined])
        : policy === "consistent"
            ? words.slice(1).map((word) => [word, words[0]])
            : Object.entries(narrower).flatMap(([wanted, list]) => list.map((word) => [word, wanted]));
    const replaced = Object.keys(replace);
    const table = context.table([...replaced, ...wantedFor.map(([word]) => word), ...context.triggers]);
    const classes = context.table(words);
    const exempt = new Set(exemptSections);
    const free = (tag) => exempt.has(context.sections[context.sectionOf(tag)]?.name ?? "");
    const usesIn = (text, tokens, isTag) => {
        const isAll = (hit) => isTag && hit.from === 0 && hit.to === tokens.length;
        return (0,rule/* withoutWaived */.fp)(table.within(tokens), tokens, context).flatMap((hit) => {
            const span = { start: tokens[hit.from]?.span.start ?? 0, end: tokens[hit.to - 1]?.span.end ?? 0 };
            const found = text.slice(span.start, span.end);
            if (isQuoted(text, span.start))
                return [];
            if (hit.term < replaced.length) {
                const by = replace[replaced[hit.term] ?? ""] ?? "";
                const edit = reword(text, tokens, hit, by);
                if (edit === undefined)
                    return [{ span, found, text: undefined, wanted: by }];
                const old = text.slice(edit.span.start, edit.span.end);
                return [{ span: edit.span, found: old, text: edit.text, wanted: undefined }];
            }
            const pair = wantedFor[hit.term - replaced.length];
            if (pair === undefined)
                return [];
            const rewrite = isAll(hit) && !hit.plural ? inCaseOf(found, pair[1] ?? "") : undefined;
            return [{ span, found, text: rewrite, wanted: pair[1] }];
        });
    };
    const usesOf = ({ text, tokens }) => usesIn(text, tokens, true);
    const hasUse = context.mark((of) => usesOf(of).length > 0);
    const uses = context.memo(usesOf);
    return {
        context,
        names: context.mark(({ tokens }) => classes.within(tokens).some((hit) => isHead(tokens, hit))),
        isForbidden: (tag) => hasUse(tag) && !free(tag) && !context.isTrigger(tag),
        uses,
        inText: (text, tokens) => usesIn(text, tokens, false),
        namedIn: (tokens) => classes.within(tokens).length > 0,
    };
}
function followsPolicy({ tags }, words, { policy }) {
    for (const tag of tags)
        if (words.isForbidden(tag))
            return false;
    return policy !== "broad" || tags.some(words.names);
}
function* class_tags_inTags(caption, words, given) {
    const claimed = new Set();
    let found = false;
    for (const tag of caption.tags) {
        if (!words.isForbidden(tag))
            continue;
        for (const use of words.uses(tag)) {
            found = true;
            yield problemOf(caption, tag, use, claimed);
        }
    }
    if (given.policy !== "broad" || found || caption.tags.length === 0)
        return;
    if (caption.tags.some(words.names))
        return;
    yield absent(caption, words, given);
}
/** `claimed` holds what tags before this one are rewritten to: a second one that says the same is deleted. */
function problemOf(caption, tag, use, claimed) {
    const span = { start: tag.span.start + use.span.start, end: tag.span.start + use.span.end };
    const message = class_tags_messageOf(use);
    const { text, wanted } = use;
    if (text === undefined) {
        return wanted === undefined
            ? { span, message }
            : { span, message, candidates: [phraseWith(tag, use, inCaseOf(use.found, wanted))] };
    }
    if (text === "")
        return (0,rule/* withEdit */.LJ)({ span, message }, deleteTag(caption, tag));
    const { key } = (0,tag_text/* tagTextOf */.Rg)(phraseWith(tag, use, text));
    const repeats = claimed.has(key) || caption.tags.some((other) => other !== tag && other.of.key === key);
    claimed.add(key);
    return repeats
        ? (0,rule/* withEdit */.LJ)({ span: tag.span, message }, deleteTag(caption, tag))
        : { span, message, edit: { span, text } };
}
function phraseWith({ of }, { span }, text) {
    return of.text.slice(0, span.start) + text + of.text.slice(span.end);
}
function class_tags_messageOf({ found, wanted, text }) {
    if (wanted !== undefined)
        return `Expected the class word “${wanted}” in place of “${found}”.`;
    if (text === undefined || text === "")
        return `“${found}” names the class: in this dataset only the trigger stands for it.`;
    return `Expected “${text}” in place of “${found}”: class words follow the dataset's policy.`;
}
function absent(caption, { context }, { words }) {
    const span = { start: 0, end: 0 };
    const named = words.map((word) => `“${word}”`).join(" or ");
    const message = `Expected the class word ${named}: no tag names the class.`;
    const word = words[0];
    if (word === undefined || words.length > 1)
        return { span, message, whole: true, candidates: words };
    return (0,rule/* withEdit */.LJ)({ span, message, whole: true }, insertTag(caption, slotFor(caption, context), word, context.separator));
}
/** Behind the trigger, or where the trigger will be once its own rule has put it there. */
function slotFor({ tags }, context) {
    const lead = leadingTags(tags, context);
    const trigger = tags.findIndex(context.isTrigger);
    if (trigger < 0 || (context.triggerLeads && trigger > lead))
        return lead;
    const behind = tags.findIndex((tag, at) => at > trigger && !context.isTrigger(tag));
    return behind < 0 ? tags.length : behind;
}
/** In sentences a class word is named once, at its first place; only `replace` says what to write there. */
function* class_tags_inProse(caption, words, given) {
    const { tokens } = caption;
    const seen = new Set();
    for (const use of words.inText(caption.text, tokens)) {
        const key = (0,text_words/* keyOf */.TN)((0,text_words/* tokenise */.tS)(use.found));
        if (use.text === undefined && seen.has(key))
            continue;
        seen.add(key);
        const { span, text, wanted } = use;
        const message = class_tags_messageOf(use);
        if (text !== undefined)
            yield { span, message, edit: { span, text } };
        else
            yield wanted === undefined ? { span, message } : { span, message, candidates: [wanted] };
    }
    if (given.policy === "broad" && seen.size === 0 && tokens.length > 0 && !words.namedIn(tokens)) {
        const named = given.words.map((word) => `“${word}”`).join(" or ");
        yield {
            span: { start: 0, end: 0 },
            message: `Expected the class word ${named} in the text.`,
            whole: true,
            candidates: given.words,
        };
    }
}

// EXTERNAL MODULE: ./build/src/captions/pair-brackets.js
var pair_brackets = __webpack_require__(9075);
;// CONCATENATED MODULE: ./build/src/captions/bracket-pairs.js

/** The pairs of brackets in a text, those outside before those in them. Faces such as ":(" and ">_<" open nothing. */
function bracketPairs(text) {
    return (0,pair_brackets/* pairBrackets */.m)(text, (at) => markAt(text, at))
        .map(({ open, start, end }) => {
        const inner = text.slice(start + open.text.length, end);
        return { span: { start, end: end + open.text.length }, open: open.text, inner };
    })
        .sort((a, b) => a.span.start - b.span.start);
}
function markAt(text, at) {
    if (text[at] === "\n")
        return { text: "\n", endsLine: true };
    const mark = text.slice(at, at + (text[at] === "\\" ? 2 : 1));
    return { text: mark, close: opens(text, at) ? CLOSERS[mark] : undefined };
}
const CLOSERS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "<": ">",
    "\\(": "\\)",
    "\\[": "\\]",
};
function opens(text, at) {
    if (text[at] === "<")
        return /\p{L}/u.test(text[at + 1] ?? "");
    return text[at] === "\\" || !/[:;=>]/.test(text[at - 1] ?? " ");
}

// EXTERNAL MODULE: ./build/src/captions/emoticon.js
var emoticon = __webpack_require__(1313);
;// CONCATENATED MODULE: ./build/src/captions/weight.js
/** Reads what stands between two round brackets as a weight; undefined for "(16:9)" and all else that is none. */
function weightIn(inner) {
    const colon = inner.lastIndexOf(":");
    const number = inner.slice(colon + 1).trim();
    const weighed = inner.slice(0, colon).trim();
    if (colon < 0 || weighed === "" || !/^[+-]?\d*\.?\d+$/.test(number) || TIME.test(weighed))
        return undefined;
    const isSure = /^\d?\.\d+$/.test(number) && Number(number) < HIGHEST && !MEASURE.test(weighed);
    return { weighed, number, isSure };
}
/** No one weighs a tag more than this. */
const HIGHEST = 3;
/** A number before the colon, as in "16:9", "at 10:30" and "John 3:16". */
const TIME = /(?:^|[^\p{L}\p{N}_])\d+(?:\.\d+)?$/u;
const MEASURE = /(?:^|[^\p{L}\p{N}])(?:\p{L}|ratio|aperture|exposure|zoom|scale|version|ver|iso|ev)$/iu;

;// CONCATENATED MODULE: ./build/src/captions/stray-brackets.js


/** What is wrong with a pair of brackets; undefined where nothing is. */
function judgeBrackets(pair, place, reading) {
    const written = place.text.slice(pair.span.start, pair.span.end);
    if (NETWORK.test(written)) {
        const message = `No trainer loads “${written}” from a caption: it is trained as text. Take it out.`;
        return { message, safe: "" };
    }
    const { trainer } = reading;
    if (trainer === undefined || pair.inner.trim() === "")
        return undefined;
    if (PLACEHOLDER.test(written))
        return placeholder(written, trainer, reading);
    if (pair.open === "\\(" || pair.open === "\\[")
        return escaped(pair, written, { ...reading, trainer });
    const weight = pair.open === "(" ? weightIn(pair.inner) : undefined;
    const isWildcard = pair.open === "{" && pair.inner.includes("|");
    if (weight === undefined && !isWildcard && (0,emoticon/* isEmoticon */.J)(pair.inner.trim()))
        return undefined;
    if (pair.open === "{")
        return braces(pair.inner, written, { ...place, ...reading, trainer });
    const brackets = pair.open === "<" ? undefined : reading.weights ? weighed : unweighed;
    return (brackets?.(pair, weight, { ...place, trainer }) ?? stray_brackets_parted(pair, weight, { ...place, ...reading, trainer }));
}
/** Whether it is a weight that the trainer reads; brackets in it weigh more. */
function isRead({ open, inner }, isWhole, { weights }) {
    if (!weights)
        return false;
    return (isWhole && (open === "(" || open === "[")) || (open === "(" && weightIn(inner) !== undefined);
}
const NETWORK = /^<(?:lora|lyco|locon|loha|hypernet|embedding)\s*:/i;
const PLACEHOLDER = /^\[(?:trigger|name|filewords)\]$/i;
function placeholder(written, trainer, reading) {
    if (reading.placeholders.includes(written) || reading.triggers.includes(written))
        return undefined;
    const known = written.toLowerCase();
    if (reading.placeholders.includes(known)) {
        const message = `${trainer} puts a word in place of “${known}” alone, in small letters: got “${written}”.`;
        return { message, candidates: [known] };
    }
    const isTrigger = known !== "[filewords]";
    const meant = isTrigger ? "the trigger word" : "the words";
    const message = `${trainer} puts no word in place of “${written}” and trains it as text: write ${meant} that it stands for.`;
    return isTrigger && reading.triggers.length > 0 ? { message, candidates: reading.triggers } : { message };
}
function escaped({ inner, open }, written, { escapes, trainer }) {
    if (escapes || (0,emoticon/* isEmoticon */.J)(inner.trim()))
        return undefined;
    const message = `${trainer} trains the backslashes of “${written}” as text: take them out.`;
    const plain = open === "\\(" ? `(${inner})` : `[${inner}]`;
    // Without its backslashes it would look like a weight, which it is none.
    return weightIn(inner) === undefined ? { message, safe: plain } : { message, candidates: [plain] };
}
function braces(inner, written, { trainer, wildcards, isWhole }) {
    if (wildcards)
        return undefined;
    if (inner.includes("|")) {
        const branches = [...new Set(inner.split("|").map((branch) => branch.replace(/[{}]/g, "").trim()))];
        return {
            message: `${trainer} trains “${written}” as written and picks none of its words: write what the image shows.`,
            candidates: branches.filter((branch) => branch !== ""),
        };
    }
    return isWhole ? bracketed(written, trainer, [inner.replace(/[{}]/g, "").trim()]) : undefined;
}
function bracketed(written, trainer, candidates) {
    return {
        message: `${trainer} trains the brackets of “${written}” as text: take them off.`,
        candidates: candidates.filter((candidate) => candidate !== ""),
    };
}
/** Brackets where the trainer weighs by them. */
function weighed({ inner, open, span }, weight, { text, isWhole, trainer }) {
    if (weight !== undefined || isWhole)
        return undefined;
    const literal = open === "(" ? `\\(${inner}\\)` : `\\[${inner}\\]`;
    return {
        message: `${trainer} reads the brackets of “${text.slice(span.start, span.end)}” as a weight and drops them: write “${literal}” where they belong to the words.`,
        candidates: [literal],
    };
}
/** Brackets around several tags, where the trainer shuffles what stands between separators. */
function stray_brackets_parted({ inner, open, span }, weight, { text, isTag, isWhole, trainer, weights, shufflesAt = "", separator }) {
    if (!isTag || shufflesAt === "" || !inner.includes(shufflesAt))
        return undefined;
    const written = text.slice(span.start, span.end);
    const message = `${trainer} parts “${written}” at “${shufflesAt.trim()}” although it stands in brackets, and shuffles or drops the parts: keep each part whole by itself.`;
    const close = `${weight === undefined ? "" : `:${weight.number}`}${open === "(" ? ")" : "]"}`;
    const parts = (weight?.weighed ?? inner).split(shufflesAt).map((part) => part.trim());
    const isPlain = weights && isWhole && parts.every((part) => part !== "" && !/[()[\]]/.test(part));
    return isPlain
        ? { message, candidates: [parts.map((part) => open + part + close).join(separator)] }
        : { message };
}
/** Brackets where the trainer trains them as text. Alone they may be punctuation; around a whole tag they hardly are. */
function unweighed({ inner, open, span }, weight, { text, isWhole, isTag, trainer }) {
    const written = text.slice(span.start, span.end);
    if (weight !== undefined) {
        const message = `${trainer} trains “${written}” as written, brackets and number: take the weight off.`;
        const isApart = !LETTER.test(text[span.start - 1] ?? "") && !LETTER.test(text[span.end] ?? "");
        return weight.isSure && isApart
            ? { message, safe: weight.weighed }
            : { message, candidates: [weight.weighed] };
    }
    const doubled = open === "(" ? /^\(+([^()]+)\)+$/.exec(inner)?.[1]?.trim() : undefined;
    if (doubled !== undefined && (isWhole || !isTag) && inner.startsWith("(") && inner.endsWith(")")) {
        const weightless = weightIn(doubled)?.weighed ?? doubled;
        return { ...bracketed(written, trainer, []), safe: weightless };
    }
    if (!isWhole)
        return undefined;
    const nested = open === "[" ? /^\[*([^[\]]*)\]*$/.exec(inner)?.[1] : undefined;
    // "[red:blue:0.5]" and "[red|blue]" are two words of which a generator takes one after the other.
    const parts = nested?.split(/[:|]/).filter((part) => !/^\s*\d*\.?\d*\s*$/.test(part)) ?? [inner];
    return bracketed(written, trainer, [...new Set(parts.map((part) => part.trim()))]);
}
const LETTER = /[\p{L}\p{N}]/u;

;// CONCATENATED MODULE: ./build/src/captions/stray-syntax.js




/** Finds it in a tag, or in a text of sentences, where brackets are punctuation as well. */
function strayIn(text, isTag, reading) {
    if (!SYNTAX.test(text) || (isTag && (0,emoticon/* isEmoticon */.J)(text) && !text.includes("|")))
        return [];
    const half = isTag ? halfWeight(text, reading) : undefined;
    if (half !== undefined)
        return [half];
    const found = [];
    let from = 0;
    for (const pair of bracketPairs(text).slice(0, MOST_PAIRS)) {
        if (pair.span.start < from)
            continue;
        const isWhole = isTag && pair.span.start === 0 && pair.span.end === text.length;
        const judged = judgeBrackets(pair, { text, isTag, isWhole }, reading);
        if (judged !== undefined)
            found.push({ span: pair.span, ...judged });
        if (judged !== undefined || isRead(pair, isWhole, reading))
            from = pair.span.end;
    }
    return [...found, ...units(text, isTag, reading)];
}
/** A caption with more brackets than this is not worth the time. */
const MOST_PAIRS = 200;
const SYNTAX = /[()[{<\\]|;;;/;
/** ";;;" that nothing comes in place of. */
function units(text, isTag, reading) {
    const { trainer, secondarySeparator, separator } = reading;
    if (trainer === undefined || secondarySeparator === UNIT || !text.includes(UNIT))
        return [];
    const known = secondarySeparator === undefined
        ? "no secondary separator is set"
        : `its secondary separator is “${secondarySeparator}”`;
    const message = `${trainer} trains “${UNIT}” as written: ${known}.`;
    const joint = secondarySeparator ?? separator;
    const parts = text.split(UNIT).map((part) => part.trim());
    if (isTag)
        return [
            {
                span: { start: 0, end: text.length },
                message,
                candidates: [parts.filter((part) => part !== "").join(joint)],
            },
        ];
    const start = text.indexOf(UNIT);
    return [{ span: { start, end: start + UNIT.length }, message, candidates: [joint] }];
}
const UNIT = ";;;";
/** A weight whose brackets do not pair up, which no trainer can read. */
function halfWeight(text, { weights, trainer }) {
    const [, opening = "", inner = "", closing = ""] = /^(\(*)([^()]+)(\)*)$/.exec(text) ?? [];
    const weight = opening.length === closing.length ? undefined : weightIn(inner);
    if (weight?.isSure !== true)
        return undefined;
    const whole = `(${weight.weighed}:${weight.number})`;
    return {
        span: { start: 0, end: text.length },
        message: `Expected as many brackets before the weight as behind it, or none: got “${text}”.`,
        candidates: [...(weights || trainer === undefined ? [whole] : []), ...(weights ? [] : [weight.weighed])],
    };
}

;// CONCATENATED MODULE: ./build/src/style/profiles/trainer-name.js
/** The trainer's name without the model it is used for: "kohya sd-scripts" of "kohya sd-scripts, SDXL". */
function trainerOf({ title }) {
    const comma = title.indexOf(",");
    return comma < 0 ? title : title.slice(0, comma);
}

;// CONCATENATED MODULE: ./build/src/rules/prompt-syntax.js





const promptSyntax = (0,rule/* defineRule */.Km)({
    id: "prompt-syntax",
    summary: "Use no syntax of prompts that the trainer would train as text.",
    guidance: "Make Your Captions Prompt-Like",
    severity: "warning",
    fix: "safe",
    standard: false,
    options: ({ z }) => z.strictObject({}),
    examples: [
        {
            title: "A weight that the trainer does not read",
            profile: "kohya-sdxl",
            bad: "photo, (red hair:1.2), ((smiling))",
            good: "photo, red hair, smiling",
        },
        {
            title: "Backslashes that protect brackets from nobody",
            profile: "onetrainer",
            bad: "saber \\(fate\\), standing",
            good: "saber (fate), standing",
        },
        {
            title: "A network that only an image generator loads",
            bad: "photo, <lora:film:0.8>, sitting",
            good: "photo, sitting",
        },
        {
            title: "Words to choose from, which the trainer does not",
            profile: "kohya-sdxl",
            bad: "photo, {red|blue} dress",
        },
        {
            title: "A place for the trigger word that the trainer fills",
            profile: "ai-toolkit",
            good: "[trigger], photo, sitting",
        },
        {
            title: "Brackets and faces that are no syntax",
            profile: "kohya-sdxl",
            good: "saber (fate), :d, ^_^, (^o^), wall clock (16:9)",
        },
    ],
    compile: (_options, context) => {
        const reading = readingOf(context);
        const spelt = new Set(context.triggers);
        const isOdd = context.mark((of) => !spelt.has(of.text) && ((0,break_word/* isBreak */.kn)({ of }) || strayIn(of.text, true, reading).length > 0));
        const finder = { reading, isOdd, context };
        const asksBars = reading.trainer !== undefined;
        return (caption) => {
            if (caption.kind === "prose")
                return PROSE.test(caption.text) ? prompt_syntax_inProse(caption, finder) : rule/* NO_PROBLEMS */.ve;
            const hasBars = asksBars && caption.text.includes(prompt_syntax_BARS);
            return hasBars || caption.tags.some(isOdd) ? prompt_syntax_inTags(caption, finder) : rule/* NO_PROBLEMS */.ve;
        };
    },
});
/** What sentences must have before they are looked at. */
const PROSE = /[([{<\\]|;;;|\|\|\||BREAK/;
const prompt_syntax_BARS = "|||";
function readingOf({ profile, triggers, separator }) {
    const { weights, escapes, wildcards, placeholders, secondarySeparator } = profile;
    return {
        ...{ weights, escapes, wildcards, placeholders, secondarySeparator, triggers, separator },
        trainer: profile.id === "generic" ? undefined : trainerOf(profile),
        shufflesAt: profile.shuffle || profile.dropsTags ? profile.separator : undefined,
    };
}
function* prompt_syntax_inTags(caption, finder) {
    const { reading, isOdd, context } = finder;
    yield* strayBars(caption, finder);
    for (const [at, tag] of caption.tags.entries()) {
        if (!isOdd(tag) || context.isWaived(tag))
            continue;
        if ((0,break_word/* isBreak */.kn)(tag))
            yield strayBreak(caption, { at, tag, separator: context.separator });
        for (const stray of strayIn(tag.of.text, true, reading))
            yield inCaption(stray, tag, caption);
    }
}
function inCaption({ span, safe, ...said }, tag, caption) {
    const { start } = tag.span;
    const own = { start: span.start + start, end: span.end + start };
    const problem = { ...said, span: own };
    if (safe !== "")
        return (0,rule/* withEdit */.LJ)(problem, safe === undefined ? undefined : { span: own, text: safe });
    const isWhole = tag.of.text.replace(/<[^<>]*>/g, "").trim() === "";
    return (0,rule/* withEdit */.LJ)(problem, isWhole ? deleteTag(caption, tag) : removal(caption.text, own));
}
function removal(text, span) {
    return { span: withSpace(text, span), text: "" };
}
/** With the spaces on one side, so that none is left over. */
function withSpace(text, { start, end }) {
    let from = start;
    while (from > 0 && text[from - 1] === " ")
        from--;
    if (from > 0 && from < start)
        return { start: from, end };
    let to = end;
    while (text[to] === " ")
        to++;
    return { start, end: to };
}
/** What stands on both sides of BREAK becomes one caption; at the edge of a line only the word goes. */
function strayBreak({ tags, text }, { at, tag, separator }) {
    const from = tags[at - 1]?.span.end;
    const to = tags[at + 1]?.span.start;
    if (from === undefined || to === undefined || /\n|\|\|\|/.test(text.slice(from, to)))
        return { span: tag.span, message: NO_BREAK };
    return { span: { start: from, end: to }, message: NO_BREAK, candidates: [separator] };
}
const NO_BREAK = "No trainer acts on “BREAK”: it is trained as the word “break”. Take it out.";
/** The "|||" that no shuffling goes by. Those in braces belong to a tag, and stay out. */
function* strayBars({ text, tags }, { reading, context }) {
    const { trainer, separator } = reading;
    if (trainer === undefined)
        return;
    let count = 0;
    let next = 0;
    for (let at = text.indexOf(prompt_syntax_BARS); at >= 0; at = text.indexOf(prompt_syntax_BARS, at + prompt_syntax_BARS.length)) {
        while (next < tags.length && (tags[next]?.span.end ?? 0) <= at)
            next++;
        const behind = tags[next];
        if (behind !== undefined && behind.span.start < at)
            continue;
        const why = whyStray(context.profile, count++);
        if (why === undefined)
            continue;
        const message = `${trainer} trains “${prompt_syntax_BARS}” as written: ${why}.`;
        const span = { start: at, end: at + prompt_syntax_BARS.length };
        const before = tags[next - 1];
        const { keepSeparator } = context.profile;
        const joint = keepSeparator === undefined || keepSeparator === prompt_syntax_BARS ? separator : ` ${keepSeparator} `;
        if (before === undefined || behind === undefined)
            yield { span, message };
        else
            yield { span: { start: before.span.end, end: behind.span.start }, message, candidates: [joint] };
    }
}
function whyStray({ keepSeparator, shuffle, dropsTags, id }, before) {
    if (keepSeparator === undefined)
        return id.startsWith("kohya")
            ? "no “keep_tokens_separator” is set"
            : "only kohya sd-scripts keeps what stands before it";
    if (keepSeparator !== prompt_syntax_BARS)
        return `its “keep_tokens_separator” is “${keepSeparator}”`;
    if (!shuffle && !dropsTags)
        return "it looks for it only where it shuffles or drops tags, and it does neither";
    return before >= MOST_BARS ? "only the first two part a caption" : undefined;
}
/** library/train_util.py, process_caption: a head, a middle and a tail. */
const MOST_BARS = 2;
function* prompt_syntax_inProse(caption, finder) {
    const { reading, context } = finder;
    yield* strayBars(caption, finder);
    const { text, tokens } = caption;
    for (let at = text.indexOf(break_word/* BREAK */.sP); at >= 0; at = text.indexOf(break_word/* BREAK */.sP, at + 1)) {
        if ((0,break_word/* isBreakAt */.xy)(text, at, 0))
            yield { span: { start: at, end: at + break_word/* BREAK */.sP.length }, message: NO_BREAK };
    }
    const quiet = context.waived(tokens).map(({ from, to }) => ({
        start: tokens[from]?.span.start ?? 0,
        end: tokens[to - 1]?.span.end ?? 0,
    }));
    for (const { safe, ...stray } of strayIn(text, false, reading)) {
        const { span } = stray;
        if (quiet.some(({ start, end }) => start < span.end && span.start < end))
            continue;
        const edit = safe === "" ? removal(text, span) : safe === undefined ? undefined : { span, text: safe };
        yield (0,rule/* withEdit */.LJ)(stray, edit);
    }
}

;// CONCATENATED MODULE: ./build/src/rules/section-content.js

const sectionContent = (0,rule/* defineRule */.Km)({
    id: "section-content",
    summary: "Give each section what the style asks of it.",
    guidance: "Follow a Set Structure per Concept",
    severity: "warning",
    fix: "choice",
    standard: false,
    options: ({ z }) => z.strictObject({}),
    examples: [
        {
            title: "A required section is empty",
            sections: [
                { name: "type", terms: ["photo", "drawing"], required: true },
                { name: "subject", terms: ["* dress"] },
            ],
            bad: "red dress",
        },
        {
            title: "More tags than the section may hold",
            sections: [{ name: "loose", terms: ["happy", "sad", "hopeful"], max: 2 }],
            bad: "happy, sad, hopeful",
        },
        {
            title: "Two tags that exclude each other",
            sections: [{ name: "type", terms: ["* shot"], exclusive: [["* shot"]] }],
            bad: "full body shot, cowboy shot",
        },
    ],
    compile: (_options, context) => {
        const checks = context.sections.flatMap((section, at) => contentChecks(section, at, context));
        if (checks.length === 0)
            return () => rule/* NO_PROBLEMS */.ve;
        return (caption) => {
            if (caption.kind === "prose" || caption.tags.length === 0)
                return rule/* NO_PROBLEMS */.ve;
            const problems = checks.map((check) => check(caption)).filter((problem) => problem !== undefined);
            return problems.length === 0 ? rule/* NO_PROBLEMS */.ve : problems;
        };
    },
});
function contentChecks(section, at, context) {
    const inSection = ({ tags }) => tags.filter((tag) => context.sectionOf(tag) === at && !context.isWaived(tag));
    const checks = [];
    if (section.required) {
        checks.push((caption) => caption.tags.some((tag) => context.sectionOf(tag) === at)
            ? undefined
            : { span: { start: 0, end: 0 }, message: missing(section, caption, context), whole: true });
    }
    const { max } = section;
    if (max !== undefined) {
        checks.push((caption) => {
            if (caption.tags.length <= max)
                return undefined;
            const own = inSection(caption);
            const surplus = own[max];
            if (surplus === undefined)
                return undefined;
            const message = `Too many tags in the section “${section.name}”: ${own.length}, maximum ${max}.`;
            return { span: surplus.span, message, whole: true };
        });
    }
    for (const group of section.exclusive)
        checks.push(exclusion(section, group, { inSection, context }));
    return checks;
}
function missing({ name }, { tags }, { sectionOf, isTrigger }) {
    const unknown = tags.filter((tag) => sectionOf(tag) < 0 && !isTrigger(tag)).length;
    const aside = unknown === 0
        ? ""
        : ` ${unknown === 1 ? "One tag here belongs" : `${unknown} tags here belong`} to no section.`;
    return `Expected a tag of the section “${name}”.${aside}`;
}
function exclusion({ name }, group, { inSection, context }) {
    const table = context.table(group);
    const member = context.mark((text) => table.whole(text).length > 0);
    return (caption) => {
        const members = inSection(caption).filter(member);
        const first = members[0];
        const second = members.find((tag) => tag.of.key !== first?.of.key);
        if (first === undefined || second === undefined)
            return undefined;
        return {
            span: second.span,
            message: `“${first.of.text}” and “${second.of.text}” exclude each other in the section “${name}”; keep one.`,
            whole: true,
            candidates: [...new Set(members.map((tag) => tag.of.text))],
        };
    };
}

;// CONCATENATED MODULE: ./build/src/style/profiles/kept-tags.js

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
    return `This is advice: ${trainerOf(profile)} shuffles these tags, so that their order is for people alone.`;
}

;// CONCATENATED MODULE: ./build/src/rules/section-order.js




const sectionOrder = (0,rule/* defineRule */.Km)({
    id: "section-order",
    summary: "Keep the tags in the order of the sections.",
    guidance: "Take Note of Ordering",
    severity: "error",
    fix: "safe",
    standard: false,
    options: ({ z }) => z.strictObject({}),
    examples: [
        {
            title: "A pose before the kind of picture",
            sections: [
                { name: "type", terms: ["photo", "* shot"] },
                { name: "action", terms: ["sitting", "smiling"] },
                { name: "background", terms: ["* wall"] },
            ],
            bad: "sitting, photo, full body shot, brick wall",
            good: "photo, full body shot, sitting, brick wall",
        },
        {
            title: "A tag that no section knows travels with the tag before it",
            sections: [
                { name: "type", terms: ["photo", "* shot"] },
                { name: "action", terms: ["sitting", "smiling"] },
                { name: "background", terms: ["* wall"] },
            ],
            bad: "photo, brick wall, graffiti, smiling, sitting",
            good: "photo, smiling, sitting, brick wall, graffiti",
        },
        {
            title: "Sentences are never moved",
            sections: [
                { name: "type", terms: ["photo"] },
                { name: "action", terms: ["sitting"] },
            ],
            good: "She is sitting on a wall. It is a photo.",
        },
    ],
    compile: (_options, { isTrigger, isWaived, ...context }) => {
        const sorting = { ...context, isPinned: (tag) => isTrigger(tag) || isWaived(tag) };
        return (caption) => (inOrder(caption, sorting) ? rule/* NO_PROBLEMS */.ve : disorder(caption, sorting));
    },
});
function inOrder({ tags }, { sectionOf, isPinned }) {
    let highest = -1;
    for (const tag of tags) {
        const section = sectionOf(tag);
        if (section < 0 || isPinned(tag))
            continue;
        if (section < highest)
            return false;
        highest = section;
    }
    return true;
}
function* disorder(caption, context) {
    const placed = placedTags(caption, context);
    const misplaced = outOfOrder(placed);
    const shuffled = shuffledPart(caption, context.profile);
    // What is only advice is not written: to the trainer both orders are one.
    const isAdvice = misplaced.every((one) => isLost(one, placed, shuffled));
    const edit = isAdvice ? undefined : reordering(caption, placed, context);
    for (const one of misplaced) {
        const message = describe(one, placed, misplaced, context);
        const problem = { span: one.tag.span, message, whole: true };
        yield (0,rule/* withEdit */.LJ)(isLost(one, placed, shuffled) ? advised(problem, context) : problem, edit);
    }
}
/** Whether the trainer shuffles the tag, and no tag that belongs behind it keeps its place. */
function isLost(one, placed, shuffled) {
    if (shuffled === undefined)
        return false;
    const moves = ({ tag }) => tag.span.start >= shuffled.start && tag.span.start < shuffled.end;
    return moves(one) && placed.every((other) => other.section <= one.section || moves(other));
}
function advised(problem, { profile }) {
    return { ...problem, message: `${problem.message} ${shuffleAdvice(profile)}`, severity: "info" };
}
/** The tags that a section claims and that may be moved. */
function placedTags({ tags }, { sectionOf, isPinned }) {
    const placed = [];
    for (const tag of tags) {
        const section = sectionOf(tag);
        if (section >= 0 && !isPinned(tag))
            placed.push({ tag, section });
    }
    return placed;
}
/** The fewest tags that explain the disorder: all but a longest run whose sections never go back. */
function outOfOrder(placed) {
    // tails[n] is the place of the tag with the smallest section that ends an ordered run of n + 1 tags.
    const tails = [];
    const before = [];
    const sectionAt = (at) => (at === undefined ? -1 : (placed[at]?.section ?? -1));
    for (const [at, { section }] of placed.entries()) {
        let run = tails.length;
        while (run > 0 && sectionAt(tails[run - 1]) > section)
            run--;
        before[at] = tails[run - 1] ?? -1;
        tails[run] = at;
    }
    const kept = new Set();
    for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] ?? -1)
        kept.add(at);
    return placed.filter((_, at) => !kept.has(at));
}
/**
 * The edit that sorts the caption by section; undefined where a person has to: wildcards, whose branches may differ,
 * more than 30 % of tags that no section knows, a first tag that opens as a sentence does, or tags that would have to
 * leave their line.
 */
function reordering(caption, placed, context) {
    const { tags } = caption;
    const movable = tags.filter((tag) => !context.isPinned(tag) && !(0,break_word/* isBreak */.kn)(tag));
    const unknown = movable.length - placed.length;
    if (unknown > movable.length * MOST_UNKNOWN || OPENING.test(movable[0]?.of.text ?? ""))
        return undefined;
    if (tags.some(({ of }) => section_order_WILDCARD.test(of.text)))
        return undefined;
    const order = sorted(tags, context);
    const sections = order.filter((tag) => !context.isPinned(tag)).map((tag) => context.sectionOf(tag));
    let highest = -1;
    for (const section of sections) {
        if (section >= 0 && section < highest)
            return undefined;
        highest = Math.max(highest, section);
    }
    return reorderTags(caption, order);
}
const MOST_UNKNOWN = 0.3;
const OPENING = /^(?:An?|The) /;
const section_order_WILDCARD = /\{[^{}]*\|[^{}]*\}/;
/** A stable sort by section within each group; a pinned tag keeps its slot. */
function sorted(tags, { sectionOf, isPinned }) {
    const order = [];
    for (const group of new Set(tags.map((tag) => tag.group))) {
        const own = tags.filter((tag) => tag.group === group);
        let travelling = -1;
        const moved = own
            .filter((tag) => !isPinned(tag))
            .map((tag) => {
            const section = sectionOf(tag);
            if (section >= 0)
                travelling = section;
            return { tag, section: travelling };
        })
            .sort((a, b) => a.section - b.section)
            .map(({ tag }) => tag);
        for (const tag of own)
            order.push(isPinned(tag) ? tag : (moved.shift() ?? tag));
    }
    return order;
}
function describe(one, placed, misplaced, { sections }) {
    const at = placed.indexOf(one);
    const inOrder = (other) => !misplaced.includes(other);
    const ahead = placed.slice(0, at).findLast((other) => inOrder(other) && other.section > one.section);
    const behind = placed.slice(at + 1).find((other) => inOrder(other) && other.section < one.section);
    const named = ({ tag, section }) => `“${tag.of.text}” (${sections[section]?.name ?? ""})`;
    if (ahead !== undefined)
        return `Expected ${named(one)} before ${named(ahead)}: sections keep their order.`;
    if (behind !== undefined)
        return `Expected ${named(one)} after ${named(behind)}: sections keep their order.`;
    return `Expected ${named(one)} in the order of the sections.`;
}

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
function margin(text, from, step) {
    let at = from;
    const edge = () => (step === 1 ? (text[at] ?? "\n") : (text[at - 1] ?? "\n"));
    while (edge() !== "\n" && edge() !== "\r" && MARGIN.test(edge()))
        at += step;
    const span = step === 1 ? { start: from, end: at } : { start: at, end: from };
    if (edge() !== "|")
        return span;
    return separators(text.slice(span.start, span.end)) === 0 ? { start: from, end: from } : span;
}
const MARGIN = /[\s,，、；]/u;
/** How many separators of any kind a stretch of text has. */
function separators(gap) {
    return gap.match(/[,，、；]/gu)?.length ?? 0;
}
/** Whether a line, or the caption, ends at a place. */
function isLineEnd(text, at) {
    return at === text.length || text[at] === "\n" || text[at] === "\r";
}
/** Judges what stands between two neighbours of a line. */
function gapBetween(text, left, right, separator) {
    const gap = text.slice(left.span.end, right.span.start);
    if (gap === separator)
        return { text: gap, kind: "right" };
    if (gap === "," && /\d$/.test(left.of.text) && /^\d+(?![\p{L}\d])/u.test(right.of.text)) {
        return { text: gap, kind: "kept" };
    }
    if (left.group !== right.group && gap.trim() === "")
        return { text: gap, kind: "kept" };
    const isOpen = /^[^,]*[，、；][^,]*$/u.test(gap) && tag_lines_ASIAN.test(left.of.text) && tag_lines_ASIAN.test(right.of.text);
    return { text: gap, kind: isOpen ? "open" : "wrong" };
}
const tag_lines_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

;// CONCATENATED MODULE: ./build/src/captions/gap-reasons.js

/** What is wrong with a line, as sentences: its gaps, its edges, its spaces. */
function gapReasons(line, gaps, format) {
    const { end } = format;
    const found = [];
    const mended = gaps.filter(({ kind }) => kind === "wrong");
    const empty = mended.filter(({ text }) => separators(text) > 1).length;
    if (empty > 0)
        found.push(empty === 1 ? "Empty tag: two separators in a row." : `${empty} empty tags.`);
    const wrong = expectedGap(mended.filter(({ text }) => separators(text) === 1), format);
    if (wrong !== undefined)
        found.push(wrong);
    const stray = /^\s*[,，、；]/u.test(line) || (end.trim() === "" && /[,，、；]\s*$/u.test(line));
    if (stray)
        found.push("Separator without a tag at the edge of the line.");
    if (end.trim() !== "" && !line.trimEnd().endsWith(end))
        found.push(`Expected “${end}” at the end of the line.`);
    if (found.length === 0)
        found.push("Spaces at the edge of the line or more than one between words.");
    return found;
}
/** What should stand in some gaps; undefined when there are none. */
function expectedGap(gaps, { separator }) {
    const sample = gaps[0];
    if (sample === undefined)
        return undefined;
    const times = gaps.length === 1 ? "" : ` (${gaps.length} places)`;
    return `Expected “${separator}” between tags, got “${sample.text}”${times}.`;
}

// EXTERNAL MODULE: ./build/src/captions/tag-spelling.js
var tag_spelling = __webpack_require__(8640);
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
    compile: ({ separator, trailingSeparator, case: letters, underscores }, context) => {
        const end = trailingSeparator ? separator.trimEnd() : "";
        const format = { separator, end, context, spellings: spellingsOf(letters, underscores, context) };
        const odd = context.mark(({ text }) => SPACES.test(text) || format.spellings.some(({ respell }) => respell(text) !== text));
        const isRight = (tags, text, line) => !deviates(tags, text, line) && !tags.some((tag) => odd(tag) && !isPinned(tag, context));
        const only = { ...format, isLast: true };
        return (caption) => {
            const { tags, text } = caption;
            const isOneLine = tags[0]?.group === tags[tags.length - 1]?.group;
            if (tags.length === 0 || (isOneLine && isRight(tags, text, only)))
                return rule/* NO_PROBLEMS */.ve;
            const lines = linesOf(tags, text);
            return lines.flatMap((own, at) => {
                const line = { ...format, isLast: at === lines.length - 1 };
                return isRight(own, text, line)
                    ? []
                    : [...tag_format_describe(caption, own, line), ...respelt(caption, own, line)];
            });
        };
    },
});
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
function deviates(tags, text, format) {
    for (let at = 1; at < tags.length; at++) {
        const from = tags[at - 1]?.span.end ?? 0;
        const to = tags[at]?.span.start ?? 0;
        if (to - from !== format.separator.length || !text.startsWith(format.separator, from))
            return true;
    }
    const first = tags[0];
    const last = tags[tags.length - 1];
    if (first === undefined || last === undefined)
        return false;
    if (format.end === "" && first.span.start === 0 && isLineEnd(text, last.span.end))
        return false;
    const head = margin(text, first.span.start, -1);
    const tail = margin(text, last.span.end, 1);
    return head.start !== head.end || text.slice(tail.start, tail.end) !== endOf(text, tail, format);
}
/**
 * What should stand behind the last tag of a line. A comma before a line with more tags is all that a trainer splits
 * by, so that one stays. Beside "|||" a space stays where a comma stood.
 */
function endOf(text, tail, { end, isLast }) {
    if (endsAtDivider(text, tail))
        return tail.end > tail.start ? " " : "";
    return !isLast && text.slice(tail.start, tail.end).trim() === "," ? "," : end;
}
function endsAtDivider(text, { end }) {
    return /^\s*\|\|\|/.test(text.slice(end));
}
function* tag_format_describe({ text }, tags, format) {
    const first = tags[0];
    const last = tags[tags.length - 1];
    if (first === undefined || last === undefined)
        return;
    const head = margin(text, first.span.start, -1);
    const tail = margin(text, last.span.end, 1);
    const span = { start: head.start, end: tail.end };
    // Where a stray separator stood beside "|||" a space stays, so that no "|" of a tag joins it.
    const start = head.end > head.start && text.endsWith("|||", head.start) ? " " : "";
    const end = endOf(text, tail, format);
    const gaps = tags.slice(1).map((tag, at) => gapBetween(text, tags[at] ?? tag, tag, format.separator));
    const written = (mended) => start +
        joined(tags, gaps, (gap) => (mended.includes(gap.kind) ? format.separator : gap.text), format) +
        end;
    const before = text.slice(span.start, span.end);
    const open = gaps.filter(({ kind }) => kind === "open");
    const certain = !tags.some(escapesNext);
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
        const spaced = blurs ? spacedTags(tags) : [];
        if (spaced.length > 0) {
            const gap = format.separator;
            yield {
                span: sample.span,
                message: `Expected “${gap}” between tags, got nothing but spaces.`,
                candidates: [spaced.map(respell).join(gap)],
            };
            continue;
        }
        const times = wrong.length === 1 ? "" : ` (${wrong.length} tags)`;
        const message = `Expected ${wanted}: “${respell(sample.of.text)}”, got “${sample.of.text}”${times}.`;
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
/** The tags of a line as booru sites write it, without a comma: there the underscores say which words are one tag. */
function spacedTags(tags) {
    const [only, another] = tags;
    const words = another === undefined ? (only?.of.text.split(/\s+/u) ?? []) : [];
    return words.length >= FEWEST_SPACED ? words : [];
}
/** Two words may be one tag in which an underscore was forgotten. */
const FEWEST_SPACED = 3;

;// CONCATENATED MODULE: ./build/src/text/composed.js
/**
 * A text in the form NFC: a letter and its accent are one character. The ideographs that Unicode has twice stay as they
 * are: some names are written with the rarer shape, which NFC would change for all to see.
 */
function composed(text) {
    if (!COMPATIBLE.test(text))
        return text.normalize("NFC");
    const parts = text.split(/([\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+)/u);
    return parts.map((part, at) => (at % 2 === 1 ? part : part.normalize("NFC"))).join("");
}
const COMPATIBLE = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

// EXTERNAL MODULE: ./build/src/text/hidden.js
var text_hidden = __webpack_require__(1133);
// EXTERNAL MODULE: ./build/src/text/windows-1252.js
var windows_1252 = __webpack_require__(9105);
;// CONCATENATED MODULE: ./build/src/text/unseen.js


/** The characters of a text that nobody sees or that stand for a letter that was lost. Line ends and spaces are none. */
function unseenIn(text) {
    return Array.from(text.matchAll(unseen()), ({ 0: character, index }) => {
        return { at: index, character, kind: kindOf(character) };
    });
}
/** Whether a text has any such character. */
function hasUnseen(text) {
    return text.search(unseen()) >= 0;
}
/** The text without what can be left out and nothing is lost that anybody has seen. */
function withoutUnseen(text) {
    let before = text;
    // What one of these stood beside may have become one.
    for (let after = mendedOnce(before); after !== before; after = mendedOnce(after))
        before = after;
    return before;
}
function mendedOnce(text) {
    const isReversed = RIGHT_TO_LEFT.test(text);
    const isMeant = isSurelyWindows(text);
    return text
        .replace(ESCAPE_SEQUENCE, "")
        .replace(SPACING, spaceFor)
        .replace(unseen(), (character) => {
        const kind = kindOf(character);
        if (kind === "windows" && isMeant)
            return windowsLetter(character) ?? "";
        const isNothing = kind === "invisible" || kind === "control" || (kind === "direction" && !isReversed);
        return isNothing ? "" : character;
    });
}
/** Whether a text is one in which characters that set the direction have a use. */
function isRightToLeft(text) {
    return RIGHT_TO_LEFT.test(text);
}
/** The letter that a control character is in Windows-1252, which it was once read from as if it were Latin-1. */
function windowsLetter(character) {
    const code = character.charCodeAt(0);
    return code >= 0x80 && code < 0xa0 ? (0,windows_1252/* windows1252Letter */.EA)(code) : undefined;
}
/** Whether the control characters of a text are punctuation of Windows-1252 and nothing else. */
function isSurelyWindows(text) {
    if (!C1.test(text))
        return false;
    return (0,windows_1252/* isSurelyWindows1252 */.AJ)(text.replace(C1_ALL, (character) => windowsLetter(character) ?? character));
}
// In Thai and its neighbours U+200B stands between words, and tags behind a black flag make it the flag of a country.
// Line ends and other white space than that of printers belong to those who know what separates tags.
const LEFT_ALONE = [
    "[\\t\\n\\r\\u2028\\u2029]",
    "(?<=[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]\\p{M}{0,4})\\u200B(?=[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}])",
    "(?<=\\u{1F3F4}[\\u{E0020}-\\u{E007E}]{0,8})[\\u{E0020}-\\u{E007F}]",
    "[\\u17B4\\u17B5]",
    "(?<=\\p{sc=Mong})[\\u180B-\\u180F]",
].join("|");
/** Made when it is first asked for: it takes milliseconds, and captions of ASCII never need it. */
function unseen() {
    pattern ??= new RegExp(`\\uFFFD|(?=${text_hidden/* maybeHidden */.N})(?!${LEFT_ALONE})${text_hidden/* hiddenCharacter */.g}`, "gu");
    return pattern;
}
let pattern;
const RIGHT_TO_LEFT = /(?=\p{L})[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ESCAPE_SEQUENCE = /\u001b\[[0-9;]*[A-Za-z]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const SPACING = /[\v\f\u001c-\u001f]+/g;
const C1 = /[\u0080-\u009f]/;
const C1_ALL = /[\u0080-\u009f]/g;
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;
const FILLER = /[\u034F\u115F\u1160\u3164\uFFA0\uFFF9-\uFFFB]/;
function kindOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd || (code >= 0xd800 && code < 0xe000))
        return "lost";
    if (code < 0x80)
        return "control";
    if (code < 0xa0)
        return "windows";
    if (DIRECTION.test(character))
        return "direction";
    return FILLER.test(character) ? "filler" : "invisible";
}
/** Control characters that are white space end a word, so that a space takes their place. */
function spaceFor(run, at, whole) {
    const isBetween = /\S/.test(whole[at - 1] ?? " ") && /\S/.test(whole[at + run.length] ?? " ");
    return isBetween ? " " : "";
}

;// CONCATENATED MODULE: ./build/src/rules/text-encoding.js




const textEncoding = (0,rule/* defineRule */.Km)({
    id: "text-encoding",
    summary: "Write captions as plain UTF-8, with nothing in them that nobody sees.",
    guidance: "Preparation",
    severity: "error",
    fix: "safe",
    standard: true,
    options: ({ z }) => z.strictObject({
        lineEnds: z
            .enum(["keep", "lf"])
            .default("keep")
            .describe("`lf` wants every line to end with LF, as on Linux and in git; `keep` takes CRLF as well."),
        normalise: z
            .enum(["NFC", "keep"])
            .default("NFC")
            .describe("`NFC` wants a letter and its accent to be one character."),
    }),
    examples: [
        { title: "An invisible character", bad: "photo, red\u200b dress", good: "photo, red dress" },
        { title: "An accent that is a character of its own", bad: "cafe\u0301, table", good: "café, table" },
        { title: "A letter that was lost", bad: "a caf\uFFFD at night" },
        { title: "Emoji and scripts that need joiners", good: "👩‍🎨, می‌خواهم" },
    ],
    compile: ({ lineEnds, normalise }, context) => {
        const isNfc = normalise === "NFC";
        return {
            file: (file) => fileProblems(file, lineEnds === "lf"),
            caption: (caption) => {
                const { text } = caption;
                if (PLAIN.test(text))
                    return rule/* NO_PROBLEMS */.ve;
                if (!hasUnseen(text) && (!isNfc || composed(text) === text))
                    return rule/* NO_PROBLEMS */.ve;
                return stretchesOf(caption, context).flatMap((span) => [...problemsOf(text, span, isNfc)]);
            },
        };
    },
});
const PLAIN = /^[\t\n\r -~]*$/;
function* fileProblems(file, wantsLf) {
    const { text, bom, encoding, isFirstPart } = file;
    const whole = true;
    if (encoding === "windows-1252")
        yield windowsProblem(text);
    else if (encoding !== "utf-8") {
        const message = "This file is UTF-16, which trainers do not read. Save it as UTF-8.";
        if (isFirstPart)
            yield { span: START, message, recode: true, whole };
    }
    else if (bom) {
        const message = "This file begins with a byte order mark, which trainers take for a part of the first tag. Save it as UTF-8 without one.";
        yield { span: START, message, recode: true };
    }
    yield* lineEndProblems(file, wantsLf);
}
const START = { start: 0, end: 0 };
function windowsProblem(text) {
    const start = Math.max(0, text.search(NOT_ASCII));
    const letter = text[start] ?? "";
    const byte = (0,windows_1252/* windows1252Byte */.wJ)(letter).toString(16).toUpperCase();
    const found = { span: { start, end: start + letter.length }, whole: true };
    const said = `This file is not UTF-8: byte 0x${byte} stands here, which is “${letter}” in Windows-1252.`;
    if ((0,windows_1252/* isSurelyWindows1252 */.AJ)(text)) {
        return { ...found, message: `${said} Trainers stop at it. Save the file as UTF-8.`, recode: true };
    }
    const reading = text.slice(Math.max(0, start - AROUND), start + AROUND).replace(/[\r\n]+/g, " ");
    const message = `${said} Read so, it says “${reading.trim()}”. Open it with the encoding that makes sense of it, and save it as UTF-8.`;
    return { ...found, message };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const NOT_ASCII = /[^\x00-\x7f]/;
/** Characters to either side that show whether a reading makes sense. */
const AROUND = 30;
function* lineEndProblems({ text, format, isFirstPart }, wantsLf) {
    const crlf = wantsLf ? text.indexOf("\r\n") : -1;
    if (crlf >= 0) {
        const message = "This file ends its lines with CRLF; the dataset has LF. Save it with Unix line ends.";
        yield { span: { start: crlf, end: crlf + 1 }, message, relined: true, whole: true };
    }
    // In JSON and CSV a CR is a space or a part of a field.
    if (!LINES.has(format))
        return;
    const cr = text.search(wantsLf ? /\r(?!\r*\n|\r)/ : /\r(?!\n)/);
    if (cr < 0)
        return;
    const found = { span: { start: cr, end: cr + 1 } };
    if (text.includes("\n") || !isFirstPart) {
        const message = "A CR without LF stands here: some programs end the line at it, others do not. Put a line end or a space in its place.";
        yield { ...found, message };
    }
    else {
        const message = "The lines of this file end with CR alone, as on an old Mac: git takes all of it for one line. Save it with Unix line ends.";
        yield { ...found, message, relined: true, whole: true };
    }
}
const LINES = new Set(["sidecar", "tag-lines", "prompt-lines"]);
/** The lines of a caption, less what an exception names. */
function stretchesOf({ text, tags, tokens }, { isWaived, waived }) {
    const quiet = [
        ...tags.filter(isWaived).map(({ span }) => span),
        ...waived(tokens).map(({ from, to }) => ({
            start: tokens[from]?.span.start ?? 0,
            end: tokens[to - 1]?.span.end ?? 0,
        })),
        ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => ({
            start: index,
            end: index + end.length,
        })),
    ].sort((a, b) => a.start - b.start);
    const spans = [];
    let start = 0;
    for (const gap of quiet) {
        if (gap.start > start)
            spans.push({ start, end: gap.start });
        start = Math.max(start, gap.end);
    }
    return start < text.length ? [...spans, { start, end: text.length }] : spans;
}
/** One problem for each kind of character and each line, and the one edit that mends all that can be mended. */
function* problemsOf(text, span, isNfc) {
    const line = text.slice(span.start, span.end);
    const bare = withoutUnseen(line);
    const mended = isNfc ? composed(bare) : bare;
    const edit = { span, text: mended };
    const left = new Set(unseenIn(mended).map(({ kind }) => kind));
    const found = unseenIn(line);
    for (const kind of KINDS) {
        const own = found.filter((one) => one.kind === kind);
        const first = own[0];
        if (first === undefined)
            continue;
        const start = span.start + first.at;
        const message = text_encoding_messageOf(first, own.length, line);
        const problem = { span: { start, end: start + first.character.length }, message };
        yield left.has(kind) ? problem : { ...problem, edit };
    }
    if (mended !== bare)
        yield { ...apart(line, bare, span.start), edit };
}
const KINDS = ["lost", "control", "windows", "direction", "invisible", "filler"];
function text_encoding_messageOf({ kind, character }, count, line) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const times = count === 1 ? "" : `, ${count} places`;
    const name = NAMES[code];
    const named = `${code}${name === undefined ? "" : `, ${name}`}${times}`;
    switch (kind) {
        case "lost":
            return `A letter was lost here (${named}). Look at the image and write it again.`;
        case "control":
            return `Control character (${named}): it is no text. Delete it.`;
        case "windows":
            return windowsMessage(named, windowsLetter(character), isSurelyWindows(line));
        case "direction":
            return isRightToLeft(line)
                ? `Invisible character (${named}): it sets the direction of the text. Keep it only if the text needs it.`
                : `Invisible character (${named}): it changes the direction of the text. Delete it.`;
        case "filler":
            return `Character that looks like a space or like nothing (${named}). Write a space, or nothing, in its place.`;
        case "invisible":
            return `Invisible character (${named}): nobody sees it, but it is trained like a letter. Delete it.`;
    }
}
function windowsMessage(named, letter, isCertain) {
    if (letter === undefined)
        return `Control character (${named}): it is no text. Write what belongs here.`;
    return isCertain
        ? `Control character (${named}) in place of “${letter}”: the text was read in the wrong encoding.`
        : `Control character (${named}), perhaps in place of “${letter}”: the text was read in the wrong encoding. Write what belongs here.`;
}
const NAMES = {
    "U+00AD": "soft hyphen",
    "U+200B": "zero-width space",
    "U+200C": "zero-width non-joiner",
    "U+200D": "zero-width joiner",
    "U+200E": "left-to-right mark",
    "U+200F": "right-to-left mark",
    "U+202E": "right-to-left override",
    "U+2060": "word joiner",
    "U+FEFF": "byte order mark",
};
/** The first letter of a line that is put together from several characters, or stored in an unusual way. */
function apart(line, bare, from) {
    const found = firstApart(line);
    const cluster = found?.[0] ?? firstApart(bare)?.[0] ?? bare;
    const span = found === undefined
        ? { start: from, end: from + line.length }
        : { start: from + found.index, end: from + found.index + cluster.length };
    const message = `“${composed(cluster)}” is not stored as usual (NFC), which happens to text from a Mac: it looks the same, yet programs take it for another word.`;
    return { span, message };
}
function firstApart(text) {
    const clusters = Array.from(text.matchAll(/[\uAC00-\uD7A3]?[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu));
    return clusters.find(([cluster]) => composed(cluster) !== cluster);
}

// EXTERNAL MODULE: ./build/src/captions/trigger-spelling.js
var trigger_spelling = __webpack_require__(6472);
;// CONCATENATED MODULE: ./build/src/captions/trigger-finder.js


/** Prepares the search for trigger words; `mayLead` tells which tags may stand before one. */
function triggerFinder(words, { memo, mark, vocabulary }, mayLead) {
    const spelt = words.map(trigger_spelling/* spellingOf */.k2);
    const runsIn = ({ tokens, text }) => exactRuns(tokens, text, spelt);
    const suspectIn = (of) => suspectFor(of, spelt, vocabulary);
    const runsOf = memo(runsIn);
    const suspectOf = memo(suspectIn);
    return {
        resembles: mark((of) => runsIn(of).length > 0 || suspectIn(of) !== INNOCENT),
        isWord: mark((of) => runsIn(of).some(({ whole }) => whole)),
        isNearMiss: mark((of) => isNearMiss(of, spelt)),
        occurrences: ({ kind, text, tags, tokens }) => {
            if (kind === "prose")
                return exactRuns(tokens, text, spelt).map((run) => ({ ...run, tag: undefined }));
            const places = [];
            for (const tag of tags)
                for (const run of runsOf(tag))
                    places.push(trigger_finder_inCaption(run, tag));
            return places;
        },
        misspellings: (caption, found) => {
            const { kind, tags } = caption;
            if (kind === "prose")
                return found.length > 0 ? [] : inSentence(caption, spelt, vocabulary);
            if (tags.every((tag) => suspectOf(tag) === INNOCENT))
                return [];
            const missing = found.length === 0;
            const present = new Set(found.map((place) => place.word));
            const likely = ({ word, doubtful }) => !doubtful || !present.has(word);
            const wrong = [];
            const inside = [];
            let slot = 0;
            for (const tag of tags) {
                const suspect = suspectOf(tag);
                const at = slot;
                if (!mayLead(tag))
                    slot++;
                if (suspect === INNOCENT)
                    continue;
                const same = suspect.same.filter(likely);
                const forms = same.length > 0 ? same : missing && at <= 1 ? suspect.near : [];
                if (forms.length > 0)
                    wrong.push({ span: shifted(tag.of.core, tag), tag, ...meantBy(forms, at) });
                for (const form of suspect.cased) {
                    if (at <= 1 || !form.doubtful)
                        inside.push({ span: shifted(form.span, tag), tag: undefined, ...meantBy([form], at) });
                }
            }
            return wrong.length > 0 || !missing ? wrong : inside;
        },
    };
}
function meantBy(forms, slot) {
    return {
        candidates: forms.map(({ word }) => word),
        sure: slot === 0 || forms.every(({ doubtful }) => !doubtful),
    };
}
/** Below this length one letter makes another word: "sks" and "sky". */
const SHORTEST_NEAR = 5;
function isNearMiss({ text, tokens }, spelt) {
    const joined = (0,trigger_spelling/* joinedKey */.HY)(tokens);
    const isShort = ({ joined: { length }, invented }) => invented && length === SHORTEST_NEAR - 1;
    return spelt.some((one) => isShort(one) && (0,trigger_spelling/* oneLetterOff */.Wu)(joined, one.joined)) && (0,trigger_spelling/* spellingOf */.k2)(text).invented;
}
/** How early in a sentence a misspelt trigger is looked for, in words. */
const EARLY = 5;
/** Words into which a trigger may have been split. */
const LONGEST_SPLIT = 3;
function exactRuns(tokens, text, spelt) {
    const runs = [];
    let wordsBefore = 0;
    for (let from = 0; from < tokens.length; from++) {
        const word = longestAt(from, tokens, text, spelt);
        const size = spelt[word]?.tokens ?? 1;
        if (word >= 0) {
            const start = tokens[from]?.span.start ?? 0;
            const end = tokens[from + size - 1]?.span.end ?? start;
            runs.push({ word, span: { start, end }, whole: from === 0 && size === tokens.length, wordsBefore });
        }
        for (let at = from; at < from + size; at++)
            if (tokens[at]?.word === true)
                wordsBefore++;
        from += size - 1;
    }
    return runs;
}
/** The longest trigger word that stands at a token; -1 when none does. */
function longestAt(from, tokens, text, spelt) {
    const key = tokens[from]?.key;
    let longest = -1;
    for (let at = 0; at < spelt.length; at++) {
        const one = spelt[at];
        if (one === undefined || key !== one.first || one.tokens <= (spelt[longest]?.tokens ?? 0))
            continue;
        const end = tokens[from + one.tokens - 1]?.span.end;
        if (end === undefined)
            continue;
        if (text.slice(tokens[from]?.span.start, end).normalize("NFC") === one.text)
            longest = at;
    }
    return longest;
}
function trigger_finder_inCaption(run, tag) {
    const { word, whole, wordsBefore } = run;
    return { word, span: shifted(run.span, tag), tag, whole, wordsBefore };
}
function shifted({ start, end }, { span }) {
    return { start: start + span.start, end: end + span.start };
}
const INNOCENT = { same: [], near: [], cased: [] };
function suspectFor(of, spelt, vocabulary) {
    const { tokens, text, core } = of;
    const exact = text.slice(core.start, core.end).normalize("NFC");
    if (spelt.some((one) => one.text === exact))
        return INNOCENT;
    const same = trigger_finder_alike(spelt, tokens, exact);
    const near = tokens.length > LONGEST_SPLIT ? [] : trigger_finder_close(spelt, (0,trigger_spelling/* joinedKey */.HY)(tokens));
    const cased = tokens.length < 2 ? [] : tokens.flatMap((token) => casedIn(token, text, spelt));
    if (same.length + near.length + cased.length === 0)
        return INNOCENT;
    // A word that the style itself uses is that word, and no misspelling.
    if (tokens.every(({ key }) => vocabulary().has(key)))
        return INNOCENT;
    return { same, near, cased };
}
function trigger_finder_alike(spelt, tokens, written) {
    const joined = (0,trigger_spelling/* joinedKey */.HY)(tokens);
    return spelt.flatMap((one, word) => one.joined === joined
        ? [{ word, doubtful: !one.invented && (tokens.length > one.tokens || isName(one, written)) }]
        : []);
}
/** Whether the trigger is a name, and what is written is the common noun: "Rose" and "rose". */
function isName(one, written) {
    return one.text !== one.text.toLowerCase() && written === written.toLowerCase();
}
function trigger_finder_close(spelt, joined) {
    return spelt.flatMap((one, word) => one.joined.length >= SHORTEST_NEAR && (0,trigger_spelling/* oneLetterOff */.Wu)(joined, one.joined)
        ? [{ word, doubtful: !one.invented }]
        : []);
}
function casedIn({ key, span }, text, spelt) {
    if (spelt.every((one) => one.key !== key))
        return [];
    const written = text.slice(span.start, span.end).normalize("NFC");
    return spelt.flatMap((one, word) => one.tokens === 1 && one.key === key && one.text !== written
        ? [{ span, word, doubtful: !one.invented && isName(one, written) }]
        : []);
}
function inSentence({ text, tokens }, spelt, vocabulary) {
    for (let from = 0; from < Math.min(tokens.length, EARLY); from++) {
        for (let to = Math.min(from + LONGEST_SPLIT, tokens.length); to > from; to--) {
            const run = tokens.slice(from, to);
            if (!run.every((token) => token.word) || run.every(({ key }) => vocabulary().has(key)))
                continue;
            const span = { start: run[0]?.span.start ?? 0, end: run[run.length - 1]?.span.end ?? 0 };
            const same = trigger_finder_alike(spelt, run, text.slice(span.start, span.end));
            const forms = same.length > 0 || run.length > 1 ? same : trigger_finder_close(spelt, (0,trigger_spelling/* joinedKey */.HY)(run));
            if (forms.length === 0)
                continue;
            const key = (0,text_words/* keyOf */.TN)(run);
            return runsWithKey(tokens, run.length, key).map((again) => ({
                span: again,
                tag: undefined,
                ...meantBy(forms, from + 1),
            }));
        }
    }
    return [];
}
/** The same words again, wherever they stand: mending one alone would hide the others. */
function runsWithKey(tokens, size, key) {
    const spans = [];
    for (let from = 0; from + size <= tokens.length; from++) {
        const run = tokens.slice(from, from + size);
        if ((0,text_words/* keyOf */.TN)(run) !== key)
            continue;
        spans.push({ start: run[0]?.span.start ?? 0, end: run[size - 1]?.span.end ?? 0 });
        from += size - 1;
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/src/captions/trigger-place.js

/** The slot in which the trigger belongs: behind what may lead, and on the same line. */
function triggerSlot({ tags }, position, context) {
    const lead = leadingTags(tags, context);
    if (typeof position !== "object" || !("before" in position))
        return lead;
    const section = context.sections.findIndex(({ name }) => name === position.before);
    const next = tags.findIndex((tag) => !context.isTrigger(tag) && context.sectionOf(tag) >= section);
    return next < 0 ? lead : Math.max(next, lead);
}
/** The last slot in which the trigger is still in its place. */
function latestTriggerSlot({ tags }, position, context) {
    if (position === "anywhere")
        return Infinity;
    const start = leadingTags(tags, context);
    if (position === "first")
        return start;
    if ("within" in position)
        return start + position.within - 1;
    const section = context.sections.findIndex(({ name }) => name === position.before);
    const next = tags.findIndex((tag) => !context.isTrigger(tag) && context.sectionOf(tag) === section);
    return next < 0 ? Infinity : next - 1;
}
/** Where the trigger belongs, as the end of a sentence; `after` are the terms of what may lead. */
function describePosition(position, after) {
    if (position === "first" || position === "anywhere") {
        return after.length === 0
            ? "as the first tag"
            : `first, behind nothing but ${after.map((one) => `“${one}”`).join(", ")}`;
    }
    return "within" in position
        ? `within the first ${position.within} tags`
        : `before the section “${position.before}”`;
}

;// CONCATENATED MODULE: ./build/src/rules/trigger-word.js







const trigger_word_options = ({ z, exactTerms, sectionName, terms }) => z.strictObject({
    words: exactTerms
        .default([])
        .describe("The trigger words, spelt exactly. The rule does nothing without them."),
    match: z
        .enum(["any", "all"])
        .default("any")
        .describe("Whether a caption needs one of the words or each of them."),
    position: z
        .union([
        z.enum(["first", "anywhere"]),
        z.strictObject({ within: z.int().min(1) }),
        z.strictObject({ before: sectionName }),
    ])
        .default("first")
        .describe('Where it stands: "first", "anywhere", `{ "within": 3 }` tags, or `{ "before": "<section>" }`.'),
    after: terms.default([]).describe("What may stand before it, such as `masterpiece` or `score_9`."),
    max: z
        .int()
        .min(1)
        .optional()
        .describe("How often a caption may say it; when absent, once in tags and twice in prose."),
    variants: z.boolean().default(true).describe("Whether a misspelt trigger is looked for."),
});
const triggerWord = (0,rule/* defineRule */.Km)({
    id: "trigger-word",
    summary: "Write the trigger word in its place, once, exactly as the dataset spells it.",
    guidance: "Leveraging Classes as Tags",
    severity: "error",
    fix: "safe",
    standard: false,
    options: trigger_word_options,
    examples: [
        { title: "Missing", options: { words: ["ohwx"] }, bad: "photo, sitting", good: "ohwx, photo, sitting" },
        {
            title: "In the wrong place",
            options: { words: ["ohwx"] },
            bad: "photo, ohwx, sitting",
            good: "ohwx, photo, sitting",
        },
        {
            title: "Misspelt: letter case, split, or one letter off",
            options: { words: ["ohwxStyle"] },
            bad: "ohwx style, photo",
            good: "ohwxStyle, photo",
        },
        { title: "Repeated", options: { words: ["ohwx"] }, bad: "ohwx, photo, ohwx", good: "ohwx, photo" },
        {
            title: "Behind the quality tags that the style lets stand before it",
            options: { words: ["ohwx"], after: ["masterpiece", "score_9"] },
            bad: "masterpiece, photo, ohwx",
            good: "masterpiece, ohwx, photo",
        },
        {
            title: "Another word that only contains it",
            options: { words: ["ohwx"] },
            bad: "ohwxman, sitting",
            good: "ohwx, ohwxman, sitting",
        },
        {
            title: "In a sentence within the first five words",
            options: { words: ["ohwx"] },
            good: "A photo of ohwx sitting on the floor of her kitchen.",
        },
    ],
    compile: (given, context) => {
        const words = given.words.filter((word) => context.waived((0,text_words/* tokenise */.tS)(word)).length === 0);
        if (words.length === 0)
            return () => rule/* NO_PROBLEMS */.ve;
        const finder = triggerFinder(words, context, context.mayLead);
        const trigger = { given: { ...given, words }, context, finder };
        const { placeholders } = context.profile;
        // What the trainer puts the trigger word in place of says it as well.
        const isFilled = (caption) => placeholders.some((holder) => caption.text.includes(holder)) &&
            finder.occurrences(caption).length === 0;
        return (caption) => {
            if (placeholders.length > 0 && isFilled(caption))
                return rule/* NO_PROBLEMS */.ve;
            if (caption.kind === "prose")
                return trigger_word_inProse(caption, trigger);
            return isRight(caption, trigger) ? rule/* NO_PROBLEMS */.ve : trigger_word_inTags(caption, trigger);
        };
    },
});
/** What most captions are: one tag is a trigger word, in its place, and no other has anything like one in it. */
function isRight(caption, trigger) {
    const { match, words, position } = trigger.given;
    if (match === "all" && words.length > 1)
        return false;
    let only = -1;
    for (const [at, tag] of caption.tags.entries()) {
        if (!trigger.finder.resembles(tag))
            continue;
        if (only >= 0)
            return false;
        only = at;
    }
    const tag = caption.tags[only];
    if (tag === undefined || !trigger.finder.isWord(tag))
        return false;
    return ((only === 0 && position === "first") ||
        only <= latestTriggerSlot(caption, trigger.given.position, trigger.context));
}
function* trigger_word_inTags(caption, trigger) {
    const { words, variants, match, max = 1 } = trigger.given;
    const found = trigger.finder.occurrences(caption);
    const wrong = variants ? misspellings(caption, found, trigger) : [];
    for (const one of wrong)
        yield misspelt(caption, one, found, words);
    if (found.length === 0 && wrong.length > 0)
        return;
    // A word that is only misspelt is not missing as well.
    const meant = new Set([...found.map((place) => place.word), ...wrong.flatMap((one) => one.candidates)]);
    const missing = words.filter((_, at) => !meant.has(at));
    if (found.length === 0 || (match === "all" && missing.length > 0))
        yield* trigger_word_absent(caption, missing, trigger);
    yield* misplaced(caption, found, trigger);
    yield* repeated(caption, found, words, max);
}
/** Without those that an exception names. */
function misspellings(caption, found, trigger) {
    const { isWaived, waived } = trigger.context;
    return trigger.finder.misspellings(caption, found).filter(({ span, tag }) => {
        if (tag !== undefined)
            return !isWaived(tag);
        return waived((0,text_words/* tokenise */.tS)(caption.text.slice(span.start, span.end))).length === 0;
    });
}
function misspelt(caption, wrong, found, words) {
    const { span, candidates, tag, sure } = wrong;
    const named = candidates.map((at) => `“${words[at] ?? ""}”`).join(" or ");
    const message = `Expected the trigger word ${named}, got “${caption.text.slice(span.start, span.end)}”.`;
    const only = sure && candidates.length === 1 ? words[candidates[0] ?? 0] : undefined;
    if (only === undefined)
        return { span, message, candidates: candidates.map((at) => words[at] ?? "") };
    const repeats = tag !== undefined &&
        found.some((place) => place.word === candidates[0] && place.tag?.group === tag.group);
    return (0,rule/* withEdit */.LJ)({ span, message }, repeats ? deleteTag(caption, tag) : { span, text: only });
}
function* trigger_word_absent(caption, missing, trigger) {
    const span = { start: 0, end: 0 };
    const all = trigger.given.match === "all";
    const message = absence(missing, trigger.given.match);
    if (missing.length > 1 && !all) {
        yield { span, message, whole: true, candidates: missing };
        return;
    }
    const { separator } = trigger.context;
    // Beside its own misspelling the trigger would be there twice.
    if (caption.tags.slice(0, 2).some(trigger.finder.isNearMiss)) {
        yield { span, message, whole: true, candidates: missing };
        return;
    }
    // With the trigger in it the name of a file would pass for a caption.
    const edit = (0,tree_media/* isFileName */.oV)(caption.text)
        ? undefined
        : insertTag(caption, triggerSlot(caption, trigger.given.position, trigger.context), missing.join(separator), separator);
    yield (0,rule/* withEdit */.LJ)({ span, message, whole: true }, edit);
}
function absence(missing, match) {
    const named = missing.map((word) => `“${word}”`);
    if (named.length === 1)
        return `Expected the trigger word ${named[0] ?? ""}; the caption does not name it.`;
    return match === "all"
        ? `Expected the trigger words ${named.join(" and ")}; the caption does not name them.`
        : `Expected one of the trigger words ${named.join(", ")}; the caption names none of them.`;
}
function* misplaced(caption, found, trigger) {
    const { tags } = caption;
    const place = found.find(({ whole }) => whole) ?? found[0];
    if (place?.tag === undefined)
        return;
    const latest = latestTriggerSlot(caption, trigger.given.position, trigger.context);
    if (found.some(({ tag }) => tag !== undefined && tags.indexOf(tag) <= latest))
        return;
    const at = tags.indexOf(place.tag);
    const to = triggerSlot(caption, trigger.given.position, trigger.context);
    const word = trigger.given.words[place.word] ?? "";
    const message = `Expected the trigger word “${word}” ${describePosition(trigger.given.position, trigger.given.after)}, got it as tag ${at + 1}.`;
    const movable = place.whole && tags[to]?.group === place.tag.group && to < at;
    const edit = movable ? reorderTags(caption, moved(tags, at, to)) : undefined;
    const problem = { span: place.span, message, whole: true };
    const part = shuffledPart(caption, trigger.context.profile);
    const isLost = (tag) => tag !== undefined && part !== undefined && part.start <= tag.span.start && tag.span.start < part.end;
    // A place that the trainer shuffles is lost again; one that it keeps is worth the error.
    const advice = isLost(place.tag) && isLost(tags[to]) ? shuffleAdvice(trigger.context.profile) : undefined;
    yield (0,rule/* withEdit */.LJ)(advice === undefined ? problem : { ...problem, message: `${message} ${advice}`, severity: "info" }, edit);
}
function moved(tags, from, to) {
    const order = [...tags];
    order.splice(to, 0, ...order.splice(from, 1));
    return order;
}
/** Keeps the whole tags rather than the phrases; a surplus tag can be deleted, a phrase has to be rewritten. */
function* repeated(caption, found, words, max) {
    if (found.length <= max)
        return;
    for (const [at, word] of words.entries()) {
        const own = found.filter((place) => place.word === at);
        const surplus = [...own.filter(({ whole }) => whole), ...own.filter(({ whole }) => !whole)].slice(max);
        const message = `Too many times “${word}”: ${own.length}, maximum ${max}.`;
        for (const { span, tag, whole } of surplus) {
            // On another line it may begin a caption of its own.
            const isSurplus = whole && tag !== undefined && tag.group === own[0]?.tag?.group;
            yield (0,rule/* withEdit */.LJ)({ span, message, whole: true }, isSurplus ? deleteTag(caption, tag) : undefined);
        }
    }
}
/** In sentences a person decides where the trigger goes; only a misspelt one is rewritten. */
function* trigger_word_inProse(caption, trigger) {
    const { words, match, max = 2, variants, position } = trigger.given;
    const found = trigger.finder.occurrences(caption);
    const wrong = variants ? misspellings(caption, found, trigger) : [];
    for (const one of wrong)
        yield misspelt(caption, one, found, words);
    if (wrong.length > 0)
        return;
    const present = new Set(found.map((place) => place.word));
    const missing = words.filter((_, at) => !present.has(at));
    if (found.length === 0 || (match === "all" && missing.length > 0)) {
        yield { span: { start: 0, end: 0 }, message: absence(missing, match), whole: true, candidates: missing };
    }
    const limit = position === "first"
        ? FIRST_WORDS
        : typeof position === "object" && "within" in position
            ? position.within
            : Infinity;
    const first = found[0];
    if (first !== undefined && first.wordsBefore >= limit) {
        const message = `Expected the trigger word “${words[first.word] ?? ""}” within the first ${limit} words, got it as word ${first.wordsBefore + 1}.`;
        yield { span: first.span, message, whole: true };
    }
    yield* repeated(caption, found, words, max);
}
/** How early "first" is in a sentence: "A photo of ohwx …". */
const FIRST_WORDS = 5;

;// CONCATENATED MODULE: ./build/src/rules/index.js










/** Every rule, in the order in which findings at one place are shown. */
const rules = [
    triggerWord,
    sectionOrder,
    sectionContent,
    bannedSynonyms,
    classTags,
    captionLength,
    tagFormat,
    textEncoding,
    promptSyntax,
    captionFile,
];
/** The order in which safe edits are applied: what others build on comes first, the trigger has the last word. */
const rewritingOrder = [
    "text-encoding",
    "tag-format",
    "prompt-syntax",
    "banned-synonyms",
    "class-tags",
    "section-content",
    "caption-length",
    "section-order",
    "trigger-word",
    "caption-file",
];


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

/***/ 2544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   yf: () => (/* binding */ indexGlobs)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8391);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3139);


/** Whether a glob is read without `Patterns`. */
function isPlain(text) {
    const pattern = tidy(text);
    return !pattern.includes("{") && (!WILD.test(pattern) || compileUsual(pattern, "") !== undefined);
}
/** What is wrong with a glob, as the end of a sentence. */
function globFault(text, patterns) {
    const glob = text.trim();
    if (glob.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxGlobLength */ .hb)
        return _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .globMessages */ .vc.tooLong(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxGlobLength */ .hb);
    if (glob.includes("\\"))
        return _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .fileMessages */ .VJ.backslash;
    if (glob.startsWith("!"))
        return _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .globMessages */ .vc.negated;
    if (glob.startsWith("/"))
        return _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .fileMessages */ .VJ.absolute(glob);
    if (/[@!+*?]\([^()/]*\|/.test(glob))
        return _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .globMessages */ .vc.extended;
    const alternatives = expand(glob, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxGlobAlternatives */ .X + 1, patterns);
    if (alternatives.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxGlobAlternatives */ .X)
        return _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .globMessages */ .vc.alternatives(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxGlobAlternatives */ .X);
    for (const step of alternatives.flatMap((one) => one.split("/"))) {
        if (step === "..")
            return _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .fileMessages */ .VJ.escapes(glob);
        if (step !== "**" && (step.match(/[*?]/g)?.length ?? 0) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxGlobStars */ .Wq)
            return _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .globMessages */ .vc.stars(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxGlobStars */ .Wq);
    }
    return undefined;
}
/** Compiles a sound glob. Dot files match, and case counts. The usual shapes are tested without a regular expression. */
function compileGlob({ text, folder }, patterns) {
    const alternatives = expand(tidy(text), _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxGlobAlternatives */ .X, patterns);
    const [first = ""] = alternatives;
    if (alternatives.length === 1 && !WILD.test(first)) {
        const literal = folder + first;
        return { literal, test: (path) => path === literal };
    }
    const tests = alternatives.map((pattern) => compilePattern(pattern, folder, patterns));
    const [only] = tests;
    if (tests.length === 1 && only !== undefined)
        return { literal: undefined, test: only };
    return { literal: undefined, test: (path) => tests.some((test) => test(path)) };
}
function tidy(text) {
    return text
        .trim()
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/$/, "/**");
}
function expand(pattern, max, patterns) {
    return pattern.includes("{") ? given(patterns).expand(pattern, max) : [pattern];
}
function given(patterns) {
    if (patterns === undefined)
        throw new Error("A style with such a glob is refused where there are no patterns.");
    return patterns;
}
/** Compiles many globs, each with a value; answers with the values of those that match, in the order given. */
function indexGlobs(globs, patterns) {
    const literals = new Map();
    const wild = [];
    for (const { glob, value } of globs) {
        const { literal, test } = compileGlob(glob, patterns);
        if (literal === undefined)
            wild.push({ test, value });
        else
            literals.set(literal, [...(literals.get(literal) ?? []), value]);
    }
    return (path) => {
        const exact = literals.get(path);
        if (wild.length === 0)
            return exact ?? NONE;
        const found = new Set(exact);
        for (const { test, value } of wild)
            if (!found.has(value) && test(path))
                found.add(value);
        return found.size === 0 ? NONE : [...found].sort((a, b) => a - b);
    };
}
const NONE = [];
const WILD = /[*?[\]]/;
function compilePattern(pattern, folder, patterns) {
    const usual = compileUsual(pattern, folder);
    if (usual !== undefined)
        return usual;
    // What stands before the first wildcard is compared as text: most paths need no more than that.
    const start = folder + pattern.slice(0, pattern.search(WILD));
    const match = given(patterns).compile(pattern);
    return (path) => path.startsWith(start) && match(path.slice(folder.length));
}
/** The shapes that most globs have; undefined for any other. */
function compileUsual(pattern, folder) {
    const at = pattern.search(WILD);
    if (at < 0)
        return (path) => path === folder + pattern;
    const start = folder + pattern.slice(0, at);
    const rest = pattern.slice(at);
    const wholeFolder = at === 0 || pattern[at - 1] === "/";
    if (wholeFolder && rest === "**")
        return (path) => path.startsWith(start) && path.length > start.length;
    const suffix = wholeFolder ? /^\*\*\/\*([^*?[\]/]+)$/.exec(rest)?.[1] : undefined;
    if (suffix === undefined)
        return undefined;
    return (path) => path.endsWith(suffix) && path.startsWith(start) && path.length - suffix.length >= start.length;
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7746);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8391);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);




/** Reads JSON with comments, without trailing commas; else every fault in it. */
function readJson(path, source) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .u)(text);
    const placeAt = (offset) => {
        const { line, column } = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t)(lines, offset);
        return { path, line, column };
    };
    const fault = (offset, message) => ({ message, place: placeAt(offset) });
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxConfigLength */ .Bv)
        return { faults: [fault(0, _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.tooLong(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxConfigLength */ .Bv))] };
    const tooDeep = firstTooDeep(text);
    if (tooDeep !== undefined)
        return { faults: [fault(tooDeep, _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.tooDeep(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxConfigDepth */ .Gc))] };
    const errors = [];
    const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(text, errors, { allowTrailingComma: false });
    if (root === undefined || errors.length > 0) {
        return { faults: syntaxFaults(text, lines, errors).map(({ offset, message }) => fault(offset, message)) };
    }
    const refused = refusedKeys(root);
    if (refused.length > 0)
        return { faults: refused.map(({ offset, message }) => fault(offset, message)) };
    return { path, value: plainValue(root), place: (at, part) => placeAt(offsetOf(root, at, part)) };
}
/** Deep nesting would overflow the parser's stack, so it is counted before parsing. */
function firstTooDeep(text) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, true);
    let depth = 0;
    for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
        if (kind === OPEN_BRACE || kind === OPEN_BRACKET)
            depth++;
        else if (kind === CLOSE_BRACE || kind === CLOSE_BRACKET)
            depth--;
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxConfigDepth */ .Gc)
            return scanner.getTokenOffset();
    }
    return undefined;
}
// The kinds of token by number: jsonc-parser declares them as a const enum, which other compilers cannot read.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const END = 17;
/** One fault a line: after the first, the parser is out of step until the next line. */
function syntaxFaults(text, lines, errors) {
    if (text.trim() === "")
        return [{ offset: 0, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.empty }];
    const seen = new Set();
    const commas = trailingCommas(text);
    return errors
        .map((error) => readSyntaxError(text, error, commas))
        .sort((a, b) => a.offset - b.offset)
        .filter(({ offset }) => {
        const { line } = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t)(lines, offset);
        return !seen.has(line) && seen.add(line);
    });
}
function readSyntaxError(text, { error, offset, length }, commas) {
    const comma = commas.get(offset);
    if (comma !== undefined)
        return { offset: comma, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.trailingComma(text[offset] ?? "}") };
    const found = text.slice(offset, offset + length);
    return { offset, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.syntax(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode(error), found) };
}
/** The commas that nothing follows, by the offset of the brace or bracket behind them. */
function trailingCommas(text) {
    const found = new Map();
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, true);
    let comma;
    for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
        const offset = scanner.getTokenOffset();
        if (comma !== undefined && (kind === CLOSE_BRACE || kind === CLOSE_BRACKET))
            found.set(offset, comma);
        comma = kind === COMMA ? offset : undefined;
    }
    return found;
}
function refusedKeys(node) {
    const found = [];
    const seen = new Set();
    for (const child of node.children ?? []) {
        const key = child.type === "property" ? child.children?.[0] : undefined;
        if (key !== undefined) {
            if (key.value === "__proto__")
                found.push({ offset: key.offset, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.refusedName("__proto__") });
            else if (seen.has(key.value))
                found.push({ offset: key.offset, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.twice(String(key.value)) });
            seen.add(key.value);
        }
        found.push(...refusedKeys(child));
    }
    return found;
}
function plainValue(node) {
    if (node.type === "array")
        return (node.children ?? []).map(plainValue);
    if (node.type !== "object")
        return node.value;
    return Object.fromEntries((node.children ?? []).map(({ children: [key, value] = [] }) => [
        String(key?.value),
        value === undefined ? undefined : plainValue(value),
    ]));
}
function offsetOf(root, path, part = "value") {
    for (let length = path.length; length > 0; length--) {
        const node = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation(root, path.slice(0, length));
        if (node === undefined)
            continue;
        const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
        return (part === "key" && length === path.length ? (key ?? node) : node).offset;
    }
    return root.offset;
}


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ maxConfigLength),
/* harmony export */   Gc: () => (/* binding */ maxConfigDepth),
/* harmony export */   T5: () => (/* binding */ maxSections),
/* harmony export */   VO: () => (/* binding */ maxListLength),
/* harmony export */   Vt: () => (/* binding */ maxStyles),
/* harmony export */   Wq: () => (/* binding */ maxGlobStars),
/* harmony export */   X: () => (/* binding */ maxGlobAlternatives),
/* harmony export */   X8: () => (/* binding */ maxListEntries),
/* harmony export */   _C: () => (/* binding */ maxListFaults),
/* harmony export */   bW: () => (/* binding */ maxExceptions),
/* harmony export */   hb: () => (/* binding */ maxGlobLength),
/* harmony export */   q9: () => (/* binding */ maxWildcardGlobs),
/* harmony export */   yd: () => (/* binding */ maxOverrides)
/* harmony export */ });
// Far beyond any real dataset's style: they only keep a mistaken or hostile file from making the checker slow.
/** Characters of one caption-style.json. */
const maxConfigLength = 1_048_576;
/** Braces and brackets inside one another. */
const maxConfigDepth = 32;
/** Entries of one list. */
const maxListEntries = 50_000;
/** Characters of one list file. */
const maxListLength = 4_194_304;
/** Faults told of one list file: the same mistake is usually on every line. */
const maxListFaults = 20;
/** Style files and presets that one style is put together from. */
const maxStyles = 50;
/** Overrides of one file. */
const maxOverrides = 200;
/** Exceptions of one file. */
const maxExceptions = 10_000;
/** Globs with a wildcard that one style may try on each caption. */
const maxWildcardGlobs = 500;
/** Sections of one style. */
const maxSections = 100;
/** Characters of one glob. */
const maxGlobLength = 500;
/** "*" and "?" between two "/" of a glob: what a glob costs grows with the power of it. */
const maxGlobStars = 3;
/** Alternatives that the braces of one glob may stand for. */
const maxGlobAlternatives = 100;


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ trainerFileMessages),
/* harmony export */   VJ: () => (/* binding */ fileMessages),
/* harmony export */   YK: () => (/* binding */ syntaxMessages),
/* harmony export */   fL: () => (/* binding */ listMessages),
/* harmony export */   m8: () => (/* binding */ writtenMessages),
/* harmony export */   oS: () => (/* binding */ shapeMessages),
/* harmony export */   rh: () => (/* binding */ senseMessages),
/* harmony export */   vc: () => (/* binding */ globMessages)
/* harmony export */ });
/** What is wrong with the JSON itself. */
const syntaxMessages = {
    empty: 'The file is empty: a style is an object, such as { "extends": ["caption-style:people"] }.',
    tooLong: (limit) => `The file is longer than ${limit} characters: move long lists into files of their own.`,
    tooDeep: (limit) => `More than ${limit} braces and brackets stand inside one another.`,
    trailingComma: (closing) => `Remove the comma before "${closing}": nothing follows it.`,
    twice: (name) => `"${name}" is set twice in the same object: keep one.`,
    refusedName: (name) => `Nothing can be called "${name}".`,
    syntax: (code, found) => syntaxSentences[code]?.(quote(found)) ?? `This is not valid JSON (${code}).`,
};
const syntaxSentences = {
    InvalidSymbol: (found) => `Expected a value, got ${found}: text stands in double quotes, such as "text".`,
    InvalidNumberFormat: (found) => `Expected a number, got ${found}.`,
    PropertyNameExpected: (found) => `Expected a name in double quotes, got ${found}.`,
    ValueExpected: (found) => `Expected a value, got ${found}.`,
    ColonExpected: (found) => `Expected ":" between the name and its value, got ${found}.`,
    CommaExpected: (found) => `Expected "," before ${found}.`,
    CloseBraceExpected: () => 'Expected "}": an object is not closed.',
    CloseBracketExpected: () => 'Expected "]": a list is not closed.',
    EndOfFileExpected: (found) => `Expected the end of the file, got ${found}.`,
    InvalidCommentToken: () => "A comment starts with // or stands between /* and */.",
    UnexpectedEndOfComment: () => "A comment that starts with /* is not closed with */.",
    UnexpectedEndOfString: () => 'A text is not closed with a double quote (").',
    UnexpectedEndOfNumber: () => "A number is not finished.",
    InvalidUnicode: () => "After \\u stand four digits or letters from a to f.",
    InvalidEscapeCharacter: () => 'After "\\" only one of " \\ / b f n r t u may stand: write "\\\\" for a backslash.',
    InvalidCharacter: () => 'A text may not hold a line break or tab as such: write "\\n" or "\\t".',
};
/** What is not of the shape that a style has. */
const shapeMessages = {
    wrong: (expected, got, meant) => `expected ${expected}, got ${shown(got)}.${didYouMean(meant)}`,
    missing: (expected) => `is missing: expected ${expected}.`,
    badName: (expected) => `this name is no good: expected ${expected}.`,
    size: ({ code, ...limit }) => code === "too_small"
        ? `expected at least ${limit.minimum} ${limit.minimum === 1 ? "entry" : "entries"}.`
        : `expected at most ${limit.maximum} entries.`,
    unknown: (kind, meant, names) => `there is no such ${kind}.${didYouMean(meant) || known(names)}`,
    topOnly: (key) => `"${key}" may not stand in an override: move it to the top of the file.`,
};
/** What is wrong with names of files and styles. */
const fileMessages = {
    noStyle: (path) => `There is no style file "${path}".`,
    noFile: (path) => `there is no file "${path}".`,
    url: "a style is never loaded from an address: copy the file into the repository and name it here.",
    unknownPreset: (name, meant, names) => `there is no preset "${name}".${didYouMean(meant) || known(names)}`,
    escapes: (path) => `"${path}" leads out of the repository.`,
    absolute: (path) => `"${path}" starts with "/": paths are relative to the folder of this file.`,
    backslash: 'folders are separated by "/", not by "\\".',
    cycle: (chain) => `these styles extend one another without end: ${chain.join(" → ")}.`,
    tooManyStyles: (limit) => `the style is put together from more than ${limit} files.`,
    broken: (path) => `"${path}" has faults of its own.`,
};
/** What is wrong with globs. */
const globMessages = {
    negated: 'a glob does not start with "!": what is to be left alone stands in "ignore".',
    tooLong: (limit) => `a glob may have ${limit} characters.`,
    stars: (limit) => `a glob may have ${limit} of "*" and "?" between two "/".`,
    alternatives: (limit) => `the braces of a glob may stand for ${limit} alternatives.`,
    extended: 'write alternatives in braces, such as "*.{txt,caption}".',
    tooMany: (limit) => `a style may have ${limit} globs with wildcards: name folders instead.`,
};
/** What is wrong with lists. */
const listMessages = {
    empty: "The list has no entries.",
    tooMany: (limit) => `A list may have ${limit} entries.`,
    tooLong: (limit) => `A list file may have ${limit} characters.`,
    more: (count) => `${count} more entries of this list have faults.`,
};
/** What may not be written into captions. */
const writtenMessages = {
    hidden: (code) => `this holds the invisible character U+${code.toString(16).toUpperCase().padStart(4, "0")}, which would be written into captions: remove it.`,
    bracket: (bracket, text) => `the "${bracket}" in "${text}" has no partner: written into a caption, it would join or part other tags.`,
    backslash: (text) => `"${text}" ends with a backslash: written into a caption, it would take the meaning from the comma behind it.`,
};
/** What is wrong between a style and the trainer's own file. */
const trainerFileMessages = {
    otherTrainer: (profile, file, profiles) => `"${profile}" is not the trainer that ${file} is written for: expected ${either(profiles)}, or no profile at all.`,
};
/** What makes no sense, though each part of it is of the right shape. */
const senseMessages = {
    wildcard: (text) => `"${text}" has a wildcard or a list, but it must be the very words: they are written into captions.`,
    everything: "this term would match every tag.",
    unknownList: (name, meant, names) => `there is no list "${name}".${didYouMean(meant) || known(names)}`,
    unknownSection: (name, meant, names) => `there is no section "${name}".${didYouMean(meant) || known(names)}`,
    sectionGone: (name, option) => `these sections replace others, and no longer have "${name}", which ${option} names: keep a section "${name}", or state ${option} here as well.`,
    sectionTwice: (name) => `there are two sections "${name}": merge them.`,
    termInTwo: (term, other) => `"${term}" stands in the section "${other}" already: keep it in one.`,
    exclusiveTwice: (term) => `"${term}" stands twice in this group: it would exclude itself.`,
    exclusiveAlone: (term) => `"${term}" alone excludes nothing: name another term, or one with a wildcard or a list, such as "* shot".`,
    synonymCycle: (chain) => `these terms replace one another without end: ${chain.map((term) => `"${term}"`).join(" → ")}.`,
    preferredBanned: (term, variant, preferred) => `"${term}" is a preferred term, but ${variant === term ? "it" : `"${variant}"`} is to be replaced by "${preferred}".`,
    ownVariant: (term) => `"${term}" would be replaced by itself.`,
    classBanned: (word, preferred) => `the class word "${word}" is to be replaced by "${preferred}" in banned-synonyms.`,
    replaceHolds: (text, found) => `"${text}" holds ${found === text ? "what" : `"${found}", which`} is to be replaced itself: such a caption would never be right.`,
    replaceClass: (text, found, policy) => `"${text}" holds ${found === text ? "a" : `"${found}", a`} word that the policy "${policy}" does not allow.`,
    minAboveMax: (min, max) => `no caption can have ${min} or more and ${max} or fewer: "min" is above "max".`,
    triggerTwice: (trigger, other) => `the trigger word "${trigger}" is listed already${trigger === other ? "" : `, as "${other}"`}: keep one.`,
    preferredTwice: (term) => `"${term}" is listed already, in another spelling: merge the two.`,
    triggerBanned: (trigger, preferred) => `the trigger word "${trigger}" is to be replaced by "${preferred}" in banned-synonyms.`,
    triggerIsClass: (trigger, policy) => `the trigger word "${trigger}" is a class word of class-tags too, which makes no sense under the policy "${policy}".`,
};
function didYouMean(meant) {
    return meant === undefined ? "" : ` Did you mean ${JSON.stringify(meant)}?`;
}
function either(names) {
    const listed = names.map((name) => JSON.stringify(name));
    return listed.length < 2 ? listed.join("") : `${listed.slice(0, -1).join(", ")} or ${listed.at(-1)}`;
}
/** Long lists of names help nobody. */
function known(names) {
    if (names.length === 0)
        return " There are none.";
    const listed = names.slice(0, 30).map((name) => JSON.stringify(name));
    return ` There ${names.length === 1 ? "is" : "are"} ${listed.join(", ")}${names.length > 30 ? " and more" : ""}.`;
}
function quote(found) {
    return found === "" ? "the end of the file" : shown(found);
}
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object" && value !== null)
        return "an object";
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}


/***/ }),

/***/ 6445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that was most likely meant; undefined when none is near. */
function nearest(written, names) {
    const limit = Math.min(3, Math.floor(written.length / 3) + 1);
    let best;
    let bestDistance = limit + 1;
    for (const name of names) {
        if (Math.abs(name.length - written.length) >= bestDistance)
            continue;
        const distance = editDistance(written.toLowerCase(), name.toLowerCase());
        if (distance < bestDistance && distance < name.length)
            [best, bestDistance] = [name, distance];
    }
    return best;
}
/** Damerau-Levenshtein: letters changed, added, missing, or swapped with their neighbour. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const now = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = column > 1 && row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            now[column] = Math.min(at(now, column - 1) + 1, at(last, column) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        [beforeLast, last] = [last, now];
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ openStyles)
});

// EXTERNAL MODULE: ./build/src/captions/formats/names.js
var names = __webpack_require__(1918);
// EXTERNAL MODULE: ./build/src/style/globs.js
var globs = __webpack_require__(2544);
;// CONCATENATED MODULE: ./build/src/style/layers.js
/** Makes a layer of what is stated; `read` is what it takes from other files. */
function makeLayer(stated, origin, read, files) {
    const { profile, sections, rules = {} } = stated;
    const statements = Object.entries(rules).map(([id, rule]) => [id, statement(rule, origin.in("rules", id))]);
    return {
        files,
        ...read,
        profile: profile === undefined ? undefined : { value: profile, origin: origin.in("profile") },
        sections: sections === undefined ? undefined : { value: sections, origin: origin.in("sections") },
        rules: new Map(statements),
    };
}
/** Merges layers, later ones over earlier ones: rule by rule, option by option, list by list; sections whole. */
function mergeLayers(layers) {
    let profile;
    let trainer;
    let sections;
    const lists = new Map();
    const rules = new Map();
    for (const layer of layers) {
        profile = layer.profile ?? profile;
        trainer = layer.trainer ?? trainer;
        sections = layer.sections ?? sections;
        for (const [name, list] of layer.lists)
            lists.set(name, list);
        for (const [id, { severity, options }] of layer.rules) {
            const before = rules.get(id);
            rules.set(id, {
                severity: severity ?? before?.severity,
                options: options.size === 0 && before !== undefined
                    ? before.options
                    : new Map([...(before?.options ?? []), ...options]),
            });
        }
    }
    return { profile, trainer, sections, lists, rules };
}
function statement(rule, origin) {
    if (typeof rule === "string")
        return { severity: { value: rule, origin }, options: new Map() };
    const { severity, ...options } = rule;
    const stated = Object.entries(options).filter(([, value]) => value !== undefined);
    return {
        // Proven by the schema.
        severity: severity === undefined
            ? undefined
            : { value: severity, origin: origin.in("severity") },
        options: new Map(stated.map(([name, value]) => [name, { value, origin: origin.in(name) }])),
    };
}

// EXTERNAL MODULE: ./build/src/style/limits.js
var limits = __webpack_require__(8391);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/style/messages.js
var messages = __webpack_require__(3139);
;// CONCATENATED MODULE: ./build/src/style/read-shape.js
/** Stands for every value that does not fit. */
const misfit = Symbol("misfit");
/** The value as zod would read it, or `misfit` where zod would refuse it: for values out of a JSON file. */
function readShape(shape, value) {
    switch (shape.kind) {
        case "text":
            return typeof value === "string" ? readText(shape, value) : misfit;
        case "choice":
            return typeof value === "string" && shape.of.includes(value) ? value : misfit;
        case "number":
            return Number.isSafeInteger(value) && Number(value) >= (shape.min ?? -Infinity) ? value : misfit;
        case "flag":
            return typeof value === "boolean" ? value : misfit;
        case "list":
            return Array.isArray(value) ? readList(shape, value) : misfit;
        case "either":
            return readEither(shape.of, value);
        default:
            return isObject(value) ? readMembers(shape, value) : misfit;
    }
}
function readText({ pattern, trim }, text) {
    if (pattern !== undefined && !pattern.test(text))
        return misfit;
    return trim === true ? text.trim() : text;
}
function readList({ of, min = 0, max = Infinity }, list) {
    if (list.length < min || list.length > max)
        return misfit;
    const read = [];
    for (const item of list) {
        const one = readShape(of, item);
        if (one === misfit)
            return misfit;
        read.push(one);
    }
    return read;
}
function readEither(shapes, value) {
    for (const shape of shapes) {
        const read = readShape(shape, value);
        if (read !== misfit)
            return read;
    }
    return misfit;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readMembers(shape, members) {
    return shape.kind === "map" ? readMap(shape, members) : readObject(shape, members);
}
function readMap({ names, of }, members) {
    const read = {};
    for (const [name, value] of Object.entries(members)) {
        const key = readText(names, name);
        if (key === "__proto__")
            continue;
        const one = key === misfit ? misfit : readShape(of, value);
        if (key === misfit || one === misfit)
            return misfit;
        read[key] = one;
    }
    return read;
}
function readObject({ of, needs }, members) {
    const names = Object.keys(members);
    if (!names.every((name) => Object.hasOwn(of, name)))
        return misfit;
    if (!needs.every((name) => names.includes(name)))
        return misfit;
    const read = {};
    // In the order of the shape, as zod has it.
    for (const [name, shape] of Object.entries(of)) {
        if (!Object.hasOwn(members, name))
            continue;
        const one = readShape(shape, members[name]);
        if (one === misfit)
            return misfit;
        read[name] = one;
    }
    return read;
}

// EXTERNAL MODULE: ./build/src/style/term-syntax.js
var term_syntax = __webpack_require__(405);
// EXTERNAL MODULE: ./build/src/captions/split-tags.js
var split_tags = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
;// CONCATENATED MODULE: ./build/src/style/written.js



/** What a term would do to the tags around it if it were written into a caption, as the end of a sentence. */
function writtenFault(text) {
    const hidden = HIDDEN.exec(text)?.[0];
    if (hidden !== undefined)
        return messages/* writtenMessages */.m8.hidden(hidden.codePointAt(0) ?? 0);
    const bracket = loneBracket(text);
    if (bracket !== undefined)
        return messages/* writtenMessages */.m8.bracket(bracket, text);
    return OPEN_ESCAPE.test(text) ? messages/* writtenMessages */.m8.backslash(text) : undefined;
}
/** Control characters, and those that cannot be seen or turn the direction of writing. */
const HIDDEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** A backslash at the end that no other escapes. */
const OPEN_ESCAPE = /(?<!\\)(?:\\\\)*\\$/u;
/** A bracket without its partner: a comma further on may come to stand inside brackets, or no longer inside. */
function loneBracket(text) {
    if (!/[()[\]<]/.test(text))
        return undefined;
    // A face such as ":)" is a tag of its own, and hardly ever written where brackets are open.
    const faceless = text.replace(/([:;=][-']?)[)\]]/gu, "$1");
    const texts = (0,tag_text/* createTagTexts */.Vu)();
    const count = (caption) => (0,split_tags/* splitTags */.c)(caption, texts).length;
    for (const [open, close] of ["()", "[]", "<>"].map((pair) => [...pair])) {
        if (count(`a, ${text}, b${close}, c`) !== 4)
            return open;
        if (open !== "<" && count(`${open}a, ${faceless}, b${close}, c`) !== 2)
            return close;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/style/texts.js




/** Every text of a value that its shape gives a meaning. */
function* meantTexts(shape, value, path = []) {
    if (shape.kind === "either") {
        const branch = shape.of.find((option) => takes(option, value));
        if (branch !== undefined)
            yield* meantTexts(branch, value, path);
    }
    else if (shape.kind === "text") {
        const { means } = shape;
        if (means !== undefined && typeof value === "string")
            yield { means, text: value, path, part: "value" };
    }
    else if (shape.kind === "list") {
        if (!Array.isArray(value))
            return;
        for (const [at, item] of value.entries())
            yield* meantTexts(shape.of, item, [...path, at]);
    }
    else if ((shape.kind === "map" || shape.kind === "object") &&
        typeof value === "object" &&
        value !== null) {
        for (const [key, item] of Object.entries(value))
            yield* meantEntry(shape, key, item, [...path, key]);
    }
}
function* meantEntry(shape, key, item, path) {
    if (shape.kind === "map") {
        const { means } = shape.names;
        if (means !== undefined)
            yield { means, text: key, path, part: "key" };
        yield* meantTexts(shape.of, item, path);
    }
    else {
        const inside = shape.of[key];
        if (inside !== undefined)
            yield* meantTexts(inside, item, path);
    }
}
/** Texts are told by their kind alone, since there may be very many of them. */
function takes(shape, value) {
    if (shape.kind === "text" && shape.means !== undefined && typeof value === "string")
        return true;
    return readShape(shape, value) !== misfit;
}
/** What is wrong with a term, as the end of a sentence. */
function termFault(text) {
    if ((0,term_syntax/* isPlainTerm */.$)(text))
        return undefined;
    const parsed = (0,term_syntax/* parseTerm */.W)(text);
    return "fault" in parsed ? parsed.fault.replace(/^[A-Z]/, (letter) => letter.toLowerCase()) : undefined;
}
/** What is wrong with words that stand for themselves, such as the entry of a list, as the end of a sentence. */
function entryFault(text) {
    if ((0,term_syntax/* isPlainTerm */.$)(text))
        return undefined;
    const parsed = (0,term_syntax/* parseTerm */.W)(text);
    if ("fault" in parsed)
        return /[*{}]/.test(text) ? messages/* senseMessages */.rh.wildcard(text) : termFault(text);
    return parsed.nodes.every((node) => node.kind === "word") ? undefined : messages/* senseMessages */.rh.wildcard(text);
}
/** What is wrong with words that are to be written into captions, as the end of a sentence. */
function exactFault(text) {
    if ((0,term_syntax/* isPlainTerm */.$)(text))
        return undefined;
    return entryFault(text) ?? writtenFault(text);
}

;// CONCATENATED MODULE: ./build/src/style/list-file.js




/** The entries of a list file: one a line, "#" starts a comment, blank lines do not count. */
function readListFile(path, source) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const fault = (message, line, column = 1) => ({
        message,
        place: { path, line, column },
    });
    if (text.length > limits/* maxListLength */.VO)
        return { entries: [], faults: [fault(messages/* listMessages */.fL.tooLong(limits/* maxListLength */.VO), 1)] };
    const entries = new Set();
    const faults = [];
    for (const [at, line] of (0,lines/* splitLines */.u)(text).entries()) {
        const entry = line.text.replace(/(?:^|\s)#.*$/u, "").trim();
        const wrong = entry === "" ? undefined : entryFault(entry);
        if (wrong !== undefined)
            faults.push(fault(wrong, at + 1, line.text.indexOf(entry) + 1));
        else if (entry !== "")
            entries.add(entry);
        if (entries.size > limits/* maxListEntries */.X8)
            return { entries: [], faults: [fault(messages/* listMessages */.fL.tooMany(limits/* maxListEntries */.X8), at + 1)] };
    }
    if (entries.size === 0 && faults.length === 0)
        faults.push(fault(messages/* listMessages */.fL.empty, 1));
    const hidden = faults.splice(limits/* maxListFaults */._C).length;
    if (hidden > 0)
        faults.push(fault(messages/* listMessages */.fL.more(hidden), 1));
    return { entries: [...entries], faults };
}

// EXTERNAL MODULE: ./build/src/style/nearest.js
var nearest = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/src/style/path.js
var style_path = __webpack_require__(4092);
;// CONCATENATED MODULE: ./build/src/style/origin.js

/** The top of a file, or of a preset. */
function originOf(file, path = []) {
    return {
        builtIn: file === undefined,
        // Written when somebody asks: a large style has a place for each of its terms.
        get text() {
            return (0,style_path/* pathText */.L)(path);
        },
        in: (...steps) => originOf(file, [...path, ...steps]),
        fault: (message, part) => {
            const sentence = path.length === 0 ? message : `${(0,style_path/* pathText */.L)(path)}: ${message}`;
            return file === undefined
                ? { message: sentence }
                : { message: sentence, place: file.place(path, part) };
        },
    };
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 38 modules
var rules = __webpack_require__(1458);
;// CONCATENATED MODULE: ./build/src/style/presets/people.js
/**
 * Pictures of people and characters, in the seven sections of the captioning guidance. Only terms that leave no doubt:
 * a tag that could belong in two sections is better left to the dataset's own style. `{deed} {where} {scene}` and the
 * like are there because the term that spells out most decides: "sitting on couch" is a deed, "clock on wall" is not.
 */
function people() {
    return {
        lists: Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, split(entries)])),
        sections: Object.entries(sections).map(([name, terms]) => ({ name, terms: split(terms) })),
    };
}
function split(text) {
    return text.split(/\s*[,\n]\s*/).filter((entry) => entry !== "");
}
const lists = {
    deed: `sitting, standing, walking, running, kneeling, lying, crouching, squatting, leaning, jumping, dancing, holding,
    carrying, looking, smiling, laughing, crying, waving, pointing, reading, writing, eating, drinking, cooking,
    sleeping, swimming, riding, playing, talking, singing, posing, reaching, stretching, hugging, kissing, cutting,
    pouring, typing, climbing, fighting, kicking, throwing, catching, pulling, pushing, touching, adjusting, brushing,
    bending, gesturing, grinning, frowning, yawning, winking, shouting, screaming, whispering, listening, watching,
    staring, gazing, peeking, facing, resting, napping, hiding, bathing, washing, cleaning, smoking`,
    article: "a, an, the, his, her, their, its, two, some",
    way: "down, up, along, through, across, into, toward, towards, past, around, off, over, out of",
    where: `on, on a, on the, in, in a, in the, at, at a, at the, by, by a, by the, near, near a, near the, behind,
    behind a, behind the, beside, beside a, beside the, under, under a, under the, over, above, against, against a,
    against the, around, between, across, next to, next to a, next to the, in front of, in front of a,
    in front of the, on top of, on top of a, on top of the`,
    scene: `sky, cloud, sea, ocean, beach, forest, mountain, street, city, cityscape, skyline, kitchen, bedroom, bathroom,
    living room, dining room, room, office, classroom, hallway, library, wall, floor, ceiling, window, door, doorway,
    curtain, table, chair, armchair, couch, sofa, bed, bench, bookshelf, shelf, desk, countertop, counter, lamp, carpet,
    rug, fireplace, refrigerator, garden, park, lake, river, meadow, desert, road, sidewalk, building, house, bridge,
    fence, staircase, tree, bush, houseplant, grass`,
    garment: `dress, shirt, t-shirt, blouse, sweater, jacket, coat, hoodie, skirt, pants, jeans, shorts, trousers, leggings,
    suit, tie, scarf, gloves, hat, beanie, baseball cap, shoes, boots, sneakers, slippers, sandals, heels, socks, stockings,
    necklace, earrings, bracelet, wristwatch, backpack, handbag, belt, tattoo, apron, cardigan, kimono, swimsuit,
    bikini, uniform, vest, beard, moustache, mustache, ponytail, braid, bangs, freckles`,
    limb: "arm, leg, hand, knee, elbow, foot, finger, arms, legs, hands, knees, elbows, feet, fingers",
    pose: "up, down, out, crossed, raised, bent, spread, apart, together, folded, clasped, clenched, outstretched",
    posture: "crossed, raised, bent, spread, folded, clasped, clenched, outstretched",
    person: "man, woman, girl, boy, person, child, couple, men, women, girls, boys, people, children",
};
const sections = {
    globals: "masterpiece, best quality, high quality",
    type: `photo, photograph, polaroid, selfie, portrait, self portrait, illustration, drawing, sketch, painting,
    oil painting, digital painting, watercolor, watercolor painting, digital art, concept art, pixel art, line art,
    render, 3d render, 3d, anime, manga, cartoon, comic, screenshot, color photo, film photo, vintage photo,
    studio photo, candid photo, pencil drawing, pencil sketch
    of *, of * {scene}, of * {where} {scene}, * shot, close-up, close up, closeup, close-up of *, close up of *,
    photo of *, portrait of *, drawing of *, illustration of *, painting of *, black and white photo
    extreme close-up, full body, upper body, lower body, headshot
    from above, from below, from side, from the side, from behind, from front, from the front, front view, side view,
    rear view, back view, top view, overhead view, aerial view, bird's-eye view, worm's-eye view, three-quarter view,
    profile, in profile, high angle, low angle, dutch angle, wide angle, eye level, pov, macro, fisheye, depth of field,
    shallow depth of field, bokeh, black and white, monochrome, greyscale, grayscale, sepia, cropped`,
    action: `{deed}, {deed} {article} *, {deed} {where} *, {deed} {where} {scene}, {deed} {where} * {scene},
    {deed} * {where} {scene}, {deed} * {where} * {scene}
    sitting *, standing *, kneeling *, lying *, crouching *, squatting *, leaning *, looking *, smiling *, laughing *,
    holding *, carrying *, waving *, pointing *, hugging *, kissing *, staring *, gazing *, facing *, posing *,
    reaching *, touching *, adjusting *, grinning *
    *ing {article} {scene}, *ing {way} {article} {scene}, *ing {article} {garment}, *ing {article} hair
    {limb} {pose}, {limb} {where} *, {limb} {where} {scene}, {posture} {limb}
    smile, slight smile, big smile, smirk, grin, frown, wink, head tilt, head tilted, head down, head back, head turned,
    eyes closed, closed eyes, eyes open, one eye closed, mouth open, open mouth, closed mouth, tongue out, on one knee,
    on all fours, back turned, peace sign, thumbs up, drawing a *, painting a *`,
    subject: `* hair, * hair with *, wearing *, hair ornament, blue eyes, brown eyes, green eyes, hazel eyes, grey eyes,
    gray eyes, amber eyes, red eyes, purple eyes, yellow eyes, pale skin, dark skin, tanned skin, fair skin
    {garment}, * {garment}, * {garment} with *, {garment} with *, knee socks, running shoes, riding boots
    glasses, sunglasses, reading glasses, * framed glasses, * rimmed glasses, makeup, lipstick, * makeup, * lipstick
    {person} {where} {scene}`,
    notable: `lighting, * lighting, sunlight, sunlight *, * sunlight, natural light, soft light, warm light, candlelight,
    moonlight, backlit, backlighting, rim light, golden hour, light rays, god rays, sunbeams, lens flare, shadow,
    shadow of *, long shadows, reflection, reflection *, steam, smoke, motion blur, raining, snowing, fog, mist
    in foreground, * in foreground, in the foreground, * in the foreground`,
    background: `indoors, outdoors, background, * background, in background, * in background, in the background,
    * in the background
    {scene}, * {scene}, {where} {scene}, * {where} {scene}
    sitting room, swimming pool, standing lamp, writing desk, washing machine`,
    loose: `happy, sad, joyful, joyous, hopeful, lonely, sombre, somber, calm, tense, cozy, cosy, eerie, nostalgic, romantic,
    melancholic, peaceful, serene, dreamy, gloomy, cheerful, mysterious
    * mood, * atmosphere, * vibe, * feeling, * environment, * aesthetic, * ambience`,
};

;// CONCATENATED MODULE: ./build/src/style/presets/index.js


/** The built-in styles that `extends` may name as `caption-style:<name>`, put together only when they are asked for. */
const presets = {
    people: () => ({ ...people(), rules: settingless() }),
    recommended: () => ({ rules: settingless() }),
};
/** What a style that extends nothing starts from. */
function plainSettings() {
    return {
        rules: Object.fromEntries(rules/* rules */.a.filter(({ standard }) => standard).map(({ id, severity }) => [id, severity])),
    };
}
/** Rules that have nothing to say until the style gives them their words. */
const needSettings = new Set(["trigger-word", "banned-synonyms", "class-tags"]);
function settingless() {
    const on = rules/* rules */.a.filter(({ id }) => !needSettings.has(id));
    return Object.fromEntries(on.map(({ id, severity }) => [id, severity]));
}

// EXTERNAL MODULE: ./build/src/style/json-text.js
var json_text = __webpack_require__(4649);
;// CONCATENATED MODULE: ./build/src/style/shapes.js
const shape0 = { kind: "text", pattern: /\S/ };
const shape1 = { kind: "list", of: shape0 };
const shape2 = { kind: "either", of: [shape0, shape1] };
const shape3 = { kind: "choice", of: ["sidecar", "tag-lines", "prompt-lines", "imagefolder-jsonl", "imagefolder-csv", "kohya-json", "kohya-jsonl", "ai-toolkit-json", "diffusion-pipe-json", "everydream-yaml"] };
const shape4 = { kind: "object", of: { files: shape0, format: shape3, column: shape0 }, needs: ["files", "format"] };
const shape5 = { kind: "either", of: [shape0, shape4] };
const shape6 = { kind: "list", of: shape5, min: 1 };
const shape7 = { kind: "choice", of: ["generic", "kohya-sd", "kohya-sdxl", "kohya-flux", "onetrainer", "ai-toolkit", "simpletuner", "musubi", "diffusion-pipe", "imagefolder"] };
const shape8 = { kind: "text", pattern: /^[^{}\s](?:[^{}]*[^{}\s])?$/ };
const shape9 = { kind: "text", means: "exact", pattern: /\S/, trim: true };
const shape10 = { kind: "list", of: shape9, min: 1, max: 50000 };
const shape11 = { kind: "object", of: { file: shape0 }, needs: ["file"] };
const shape12 = { kind: "either", of: [shape10, shape11] };
const shape13 = { kind: "map", names: shape8, of: shape12 };
const shape14 = { kind: "text", pattern: /\S/, trim: true };
const shape15 = { kind: "text", means: "term", pattern: /\S/, trim: true };
const shape16 = { kind: "list", of: shape15 };
const shape17 = { kind: "number", min: 1 };
const shape18 = { kind: "list", of: shape15, min: 1 };
const shape19 = { kind: "list", of: shape18 };
const shape20 = { kind: "object", of: { name: shape14, terms: shape16, required: { kind: "flag" }, max: shape17, exclusive: shape19 }, needs: ["name"] };
const shape21 = { kind: "list", of: shape20, max: 100 };
const shape22 = { kind: "choice", of: ["off", "info", "warning", "error"] };
const shape23 = { kind: "list", of: shape9 };
const shape24 = { kind: "choice", of: ["any", "all"] };
const shape25 = { kind: "choice", of: ["first", "anywhere"] };
const shape26 = { kind: "object", of: { within: shape17 }, needs: ["within"] };
const shape27 = { kind: "text", means: "section", pattern: /\S/, trim: true };
const shape28 = { kind: "object", of: { before: shape27 }, needs: ["before"] };
const shape29 = { kind: "either", of: [shape25, shape26, shape28] };
const shape30 = { kind: "object", of: { severity: shape22, words: shape23, match: shape24, position: shape29, after: shape16, max: shape17, variants: { kind: "flag" } }, needs: [] };
const shape31 = { kind: "either", of: [shape22, shape30] };
const shape32 = { kind: "object", of: { severity: shape22 }, needs: [] };
const shape33 = { kind: "either", of: [shape22, shape32] };
const shape34 = { kind: "choice", of: ["tag", "phrase"] };
const shape35 = { kind: "object", of: { term: shape15, scope: shape34 }, needs: ["term", "scope"] };
const shape36 = { kind: "either", of: [shape15, shape35] };
const shape37 = { kind: "list", of: shape36 };
const shape38 = { kind: "map", names: shape9, of: shape37 };
const shape39 = { kind: "choice", of: ["either", "exact"] };
const shape40 = { kind: "object", of: { severity: shape22, terms: shape38, scope: shape34, number: shape39 }, needs: [] };
const shape41 = { kind: "either", of: [shape22, shape40] };
const shape42 = { kind: "choice", of: ["broad", "specific", "consistent"] };
const shape43 = { kind: "map", names: shape9, of: shape16 };
const shape44 = { kind: "map", names: shape15, of: shape9 };
const shape45 = { kind: "list", of: shape27 };
const shape46 = { kind: "object", of: { severity: shape22, policy: shape42, words: shape23, narrower: shape43, replace: shape44, exemptSections: shape45 }, needs: [] };
const shape47 = { kind: "either", of: [shape22, shape46] };
const shape48 = { kind: "object", of: { min: shape17, max: shape17 }, needs: [] };
const shape49 = { kind: "choice", of: ["profile"] };
const shape50 = { kind: "either", of: [shape49, shape17] };
const shape51 = { kind: "object", of: { severity: shape22, tags: shape48, words: shape48, tokens: shape50 }, needs: [] };
const shape52 = { kind: "either", of: [shape22, shape51] };
const shape53 = { kind: "text", pattern: /^[ \t]*,[ \t]*$/ };
const shape54 = { kind: "choice", of: ["keep", "lower"] };
const shape55 = { kind: "choice", of: ["profile", "spaces", "keep"] };
const shape56 = { kind: "object", of: { severity: shape22, separator: shape53, case: shape54, underscores: shape55, trailingSeparator: { kind: "flag" } }, needs: [] };
const shape57 = { kind: "either", of: [shape22, shape56] };
const shape58 = { kind: "choice", of: ["keep", "lf"] };
const shape59 = { kind: "choice", of: ["NFC", "keep"] };
const shape60 = { kind: "object", of: { severity: shape22, lineEnds: shape58, normalise: shape59 }, needs: [] };
const shape61 = { kind: "either", of: [shape22, shape60] };
const shape62 = { kind: "object", of: { severity: shape22, missing: { kind: "flag" }, orphan: { kind: "flag" } }, needs: [] };
const shape63 = { kind: "either", of: [shape22, shape62] };
const shape64 = { kind: "object", of: { "trigger-word": shape31, "section-order": shape33, "section-content": shape33, "banned-synonyms": shape41, "class-tags": shape47, "caption-length": shape52, "tag-format": shape57, "text-encoding": shape61, "prompt-syntax": shape33, "caption-file": shape63 }, needs: [] };
const shape65 = { kind: "list", of: shape0, min: 1 };
const shape66 = { kind: "choice", of: ["trigger-word", "section-order", "section-content", "banned-synonyms", "class-tags", "caption-length", "tag-format", "text-encoding", "prompt-syntax", "caption-file"] };
const shape67 = { kind: "object", of: { files: shape65, rule: shape66, terms: shape18, reason: shape0 }, needs: ["files", "rule", "reason"] };
const shape68 = { kind: "list", of: shape67, max: 10000 };
const shape69 = { kind: "object", of: { files: shape65, profile: shape7, trainer: shape0, lists: shape13, sections: shape21, rules: shape64, exceptions: shape68 }, needs: ["files"] };
const shape70 = { kind: "list", of: shape69, max: 200 };
const shape71 = { kind: "object", of: { "$schema": { kind: "text" }, extends: shape2, captions: shape6, ignore: shape1, profile: shape7, trainer: shape0, lists: shape13, sections: shape21, rules: shape64, exceptions: shape68, overrides: shape70 }, needs: [] };
/** A whole caption-style.json. */
const styleShape = shape71;
/** What the options of each rule look like, by the id of the rule. */
const optionShapes = {
    "trigger-word": { "words": shape23, "match": shape24, "position": shape29, "after": shape16, "max": shape17, "variants": { kind: "flag" } },
    "section-order": {},
    "section-content": {},
    "banned-synonyms": { "terms": shape38, "scope": shape34, "number": shape39 },
    "class-tags": { "policy": shape42, "words": shape23, "narrower": shape43, "replace": shape44, "exemptSections": shape45 },
    "caption-length": { "tags": shape48, "words": shape48, "tokens": shape50 },
    "tag-format": { "separator": shape53, "case": shape54, "underscores": shape55, "trailingSeparator": { kind: "flag" } },
    "text-encoding": { "lineEnds": shape58, "normalise": shape59 },
    "prompt-syntax": {},
    "caption-file": { "missing": { kind: "flag" }, "orphan": { kind: "flag" } },
};
/** What is filled in where a style does not state an option, every option named, by the id of the rule. */
const optionDefaults = {
    "trigger-word": { "words": [], "match": "any", "position": "first", "after": [], "max": undefined, "variants": true },
    "section-order": {},
    "section-content": {},
    "banned-synonyms": { "terms": {}, "scope": "tag", "number": "either" },
    "class-tags": { "policy": "broad", "words": [], "narrower": {}, "replace": {}, "exemptSections": ["background"] },
    "caption-length": { "tags": undefined, "words": undefined, "tokens": "profile" },
    "tag-format": { "separator": ", ", "case": "keep", "underscores": "profile", "trailingSeparator": false },
    "text-encoding": { "lineEnds": "keep", "normalise": "NFC" },
    "prompt-syntax": {},
    "caption-file": { "missing": true, "orphan": true },
};

;// CONCATENATED MODULE: ./build/src/style/style-file.js



/** Reads a style file; "refused" when something is wrong with its shape and there is no `explain` to say what. */
function readStyle(path, text, explain) {
    const json = (0,json_text/* readJson */.V)(path, text);
    if ("faults" in json)
        return { json: undefined, stated: {}, faults: json.faults, left: new Set(namedParts) };
    const stated = readShape(styleShape, json.value);
    if (stated === misfit)
        return explain?.(json) ?? "refused";
    // Proven by the shape, which is generated from the schema.
    return { json, stated: stated, faults: [], left: new Set() };
}
/** What other parts name: when it is not known, no name can be called unknown. */
const namedParts = ["sections", "lists"];

;// CONCATENATED MODULE: ./build/src/style/tree-path.js

/** The folder of a path: "" for the root, else with its "/" at the end. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
/** The path from the root of a file that another file names; a fault when that is no file of the repository. */
function within(from, name) {
    const given = name.trim();
    if (/^[a-z][a-z0-9+.-]+:/i.test(given) || given.startsWith("//"))
        return { fault: messages/* fileMessages */.VJ.url };
    if (given.includes("\\"))
        return { fault: messages/* fileMessages */.VJ.backslash };
    if (given.startsWith("/"))
        return { fault: messages/* fileMessages */.VJ.absolute(given) };
    const steps = folderOf(from).split("/").slice(0, -1);
    for (const step of given.split("/")) {
        if (step === "..") {
            if (steps.pop() === undefined)
                return { fault: messages/* fileMessages */.VJ.escapes(given) };
        }
        else if (step !== "." && step !== "")
            steps.push(step);
    }
    return { path: steps.join("/") };
}

;// CONCATENATED MODULE: ./build/src/style/trainer/gather-trainer.js

/**
 * Reads a trainer's file, and that of its datasets where it names one that is in the repository too; null where there is
 * no such file, undefined where it cannot be read yet. Its faults are told once, however many layers name it.
 */
function gatherTrainer(path, work) {
    const run = readOne(path, work);
    if (run?.dataset === undefined)
        return run;
    const name = run.dataset.value.replaceAll("\\", "/");
    const target = within(path, name);
    // It may just as well lie elsewhere on the machine that trains.
    const dataset = "fault" in target || target.path === path ? null : readOne(target.path, work);
    if (dataset === null || dataset === undefined)
        return dataset === null ? run : undefined;
    const both = joined(run, dataset);
    work.readings.set(path, both);
    return both;
}
function readOne(path, work) {
    const known = work.readings.get(path);
    if (known !== undefined)
        return known;
    const text = work.read(path);
    if (text === undefined)
        work.needs.add(path);
    else if (text !== null)
        work.ownFiles.add(path);
    if (typeof text !== "string")
        return text;
    if (work.readTrainer === undefined) {
        work.lacks ??= "readTrainer";
        return undefined;
    }
    const reading = work.readTrainer(path, text);
    work.faults.push(...reading.faults);
    work.readings.set(path, reading);
    return reading;
}
/** The settings of a run hold where its dataset file states nothing. */
function joined(run, dataset) {
    const told = dataset.profiles.filter((id) => run.profiles.includes(id));
    return {
        ...dataset,
        profiles: told.length > 0 ? told : dataset.profiles,
        general: { ...run.general, ...dataset.general },
        sets: dataset.sets.map((set) => ({ ...set, values: { ...run.general, ...set.values } })),
    };
}

;// CONCATENATED MODULE: ./build/src/style/gather.js













/** Gathers the style of a file and of all that it extends. */
function gather(path, files) {
    const work = {
        ...files,
        lacks: undefined,
        layers: [],
        exceptions: [],
        captions: undefined,
        ignore: [],
        ownFiles: new Set(),
        readings: new Map(),
        faults: [],
        left: new Set(),
        needs: new Set(),
        styles: 0,
    };
    // What is on without being named is the least that anything says, so it comes first; every preset has it on as well.
    addSettings(plainSettings(), BUILT_IN, work);
    const style = load(path, work);
    if (style === null)
        work.faults.push({ message: messages/* fileMessages */.VJ.noStyle(path) });
    else if (style !== undefined)
        addFile(path, style, [path], work);
    return work;
}
function load(path, work) {
    const { known, read, needs, explain } = work;
    const before = known.get(path);
    if (before !== undefined)
        return before;
    const text = read(path);
    if (text === undefined)
        needs.add(path);
    if (typeof text !== "string")
        return text;
    const style = readStyle(path, text, explain);
    if (style === "refused") {
        work.lacks = "explain";
        return undefined;
    }
    known.set(path, style);
    return style;
}
function addFile(path, { json, stated, faults, left }, chain, work) {
    const origin = originOf(json);
    const folder = folderOf(path);
    work.faults.push(...faults);
    for (const part of left)
        work.left.add(part);
    if (typeof stated.extends === "string")
        extend(stated.extends, origin.in("extends"), chain, work);
    else
        for (const [at, parent] of (stated.extends ?? []).entries())
            extend(parent, origin.in("extends", at), chain, work);
    if (stated.captions !== undefined)
        work.captions = stated.captions.flatMap((one, at) => {
            const here = origin.in("captions", at);
            if (typeof one === "string")
                return readGlob(one, here, folder, work);
            const { files, format: id, column } = one;
            const delimiter = id === "imagefolder-csv" ? (0,names/* delimiterOfName */.i0)(files) : undefined;
            const format = {
                id,
                ...(column !== undefined && { column }),
                ...(delimiter === "\t" && { delimiter }),
            };
            return readGlob(files, here.in("files"), folder, work).map((glob) => ({ ...glob, format }));
        });
    if (stated.ignore !== undefined)
        work.ignore.push(...readGlobs(stated.ignore, origin.in("ignore"), folder, work));
    addSettings(stated, { origin, folder, files: undefined }, work);
    for (const [at, override] of (stated.overrides ?? []).entries()) {
        const here = origin.in("overrides", at);
        const files = readGlobs(override.files, here.in("files"), folder, work);
        addSettings(override, { origin: here, folder, files }, work);
    }
}
const BUILT_IN = { origin: originOf(undefined), folder: "", files: undefined };
function addSettings(stated, from, work) {
    const { origin, folder, files } = from;
    const layer = files === undefined ? undefined : work.layers.length;
    const read = { lists: readLists(stated, from, work), trainer: readTrainerFile(stated, from, work) };
    work.layers.push(makeLayer(stated, origin, read, files));
    for (const [at, exception] of (stated.exceptions ?? []).entries()) {
        const here = origin.in("exceptions", at);
        const globs = readGlobs(exception.files, here.in("files"), folder, work);
        work.exceptions.push({ stated: exception, origin: here, files: globs, layer });
    }
}
function extend(name, origin, chain, work) {
    work.styles++;
    if (work.styles >= limits/* maxStyles */.Vt) {
        if (work.styles === limits/* maxStyles */.Vt)
            work.faults.push(origin.fault(messages/* fileMessages */.VJ.tooManyStyles(limits/* maxStyles */.Vt)));
        return;
    }
    if (name.startsWith("caption-style:")) {
        const preset = name.slice("caption-style:".length);
        const settings = Object.hasOwn(presets, preset) ? presets[preset] : undefined;
        const names = Object.keys(presets).map((known) => `caption-style:${known}`);
        if (settings === undefined)
            leaveOut(origin.fault(messages/* fileMessages */.VJ.unknownPreset(name, (0,nearest/* nearest */.p)(name, names), names)), work);
        else
            addSettings(settings(), BUILT_IN, work);
        return;
    }
    const target = within(chain.at(-1) ?? "", name);
    if ("fault" in target)
        leaveOut(origin.fault(target.fault), work);
    else if (chain.includes(target.path)) {
        work.faults.push(origin.fault(messages/* fileMessages */.VJ.cycle([...chain.slice(chain.indexOf(target.path)), target.path])));
    }
    else {
        const style = load(target.path, work);
        if (style === null)
            leaveOut(origin.fault(messages/* fileMessages */.VJ.noFile(target.path)), work);
        else if (style !== undefined)
            addFile(target.path, style, [...chain, target.path], work);
    }
}
/** A style that cannot be had might have stated anything. */
function leaveOut(fault, { faults, left }) {
    faults.push(fault);
    for (const part of namedParts)
        left.add(part);
}
function readGlobs(texts, origin, folder, work) {
    return texts.flatMap((text, at) => readGlob(text, origin.in(at), folder, work));
}
/** None where the glob is wrong, or of a kind that nobody here can read. */
function readGlob(text, origin, folder, work) {
    const { faults, patterns } = work;
    if (patterns === undefined && !(0,globs/* isPlain */.$i)(text)) {
        work.lacks ??= "patterns";
        return [];
    }
    const wrong = (0,globs/* globFault */.Hf)(text, patterns);
    if (wrong === undefined)
        return [{ text, folder }];
    faults.push(origin.fault(wrong));
    return [];
}
function readLists({ lists = {} }, { origin, folder }, work) {
    const read = new Map();
    for (const [name, list] of Object.entries(lists)) {
        const here = origin.in("lists", name);
        read.set(name, { value: readEntries(list, here, folder, work), origin: here });
    }
    return read;
}
function readEntries(list, here, folder, work) {
    if (!("file" in list)) {
        if (!here.builtIn)
            work.faults.push(...faultsIn(list, here));
        return list;
    }
    const target = within(`${folder}caption-style.json`, list.file);
    if ("fault" in target) {
        work.faults.push(here.in("file").fault(target.fault));
        return [];
    }
    const text = work.read(target.path);
    work.ownFiles.add(target.path);
    if (text === undefined)
        work.needs.add(target.path);
    if (text === null)
        work.faults.push(here.in("file").fault(messages/* fileMessages */.VJ.noFile(target.path)));
    if (typeof text !== "string")
        return [];
    const { entries, faults } = readListFile(target.path, text);
    work.faults.push(...faults);
    return entries;
}
function readTrainerFile({ trainer }, { origin, folder }, work) {
    if (trainer === undefined)
        return undefined;
    const here = origin.in("trainer");
    const target = within(`${folder}caption-style.json`, trainer);
    if ("fault" in target) {
        work.faults.push(here.fault(target.fault));
        return undefined;
    }
    const { path } = target;
    const reading = work.readings.get(path) ?? gatherTrainer(path, work);
    if (reading === null)
        work.faults.push(here.fault(messages/* fileMessages */.VJ.noFile(path)));
    return reading ? { value: reading, origin: here } : undefined;
}
function faultsIn(entries, here) {
    return entries.flatMap((entry, at) => {
        const message = entryFault(entry);
        return message === undefined ? [] : [here.in(at).fault(message)];
    });
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/style/fault-order.js

/** Each fault once, in the order of files, lines and columns; those without a place first. */
function inOrder(faults) {
    const once = new Map(faults.map((fault) => [(0,errors/* describeFault */.Q)(fault), fault]));
    return [...once.values()].sort(({ place: a }, { place: b }) => compare(a?.path ?? "", b?.path ?? "") ||
        (a?.line ?? 0) - (b?.line ?? 0) ||
        (a?.column ?? 0) - (b?.column ?? 0));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/style/selection.js
var selection = __webpack_require__(2209);
// EXTERNAL MODULE: ./build/src/text/words.js
var words = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/src/style/term-key.js


/** The form in which two terms are the same: words are compared as in captions, wildcards and lists as they stand. */
function termKey(term) {
    if ((0,term_syntax/* isPlainTerm */.$)(term))
        return (0,words/* keyOf */.TN)((0,words/* tokenise */.tS)(term));
    const parsed = (0,term_syntax/* parseTerm */.W)(term);
    if ("fault" in parsed)
        return term;
    return parsed.nodes
        .map((node) => {
        if (node.kind === "word")
            return (0,words/* keyOf */.TN)((0,words/* tokenise */.tS)(node.text));
        if (node.kind === "list")
            return `{${node.name}}`;
        return node.kind === "any" ? "*" : `*${(0,words/* keyOf */.TN)((0,words/* tokenise */.tS)(node.ending))}`;
    })
        .join(" ");
}

// EXTERNAL MODULE: ./build/src/style/terms.js
var terms = __webpack_require__(2280);
;// CONCATENATED MODULE: ./build/src/style/sense-synonyms.js




/** The variants of banned-synonyms, in the order of the style. */
function synonymsOf({ options }) {
    const terms = options.get("terms");
    if (typeof terms?.value !== "object" || terms.value === null)
        return [];
    const scope = options.get("scope")?.value === "phrase" ? "phrase" : "tag";
    return Object.entries(terms.value).flatMap(([preferred, variants]) => (Array.isArray(variants) ? variants : []).map((variant, at) => {
        const origin = terms.origin.in(preferred, at);
        return typeof variant === "string"
            ? { preferred, variant, scope, origin }
            : { preferred, variant: variant.term, scope: variant.scope, origin };
    }));
}
/** Finds the variants in a text; the number of a hit is the position of the synonym. */
function variantTable(synonyms, { options }, lists) {
    return (0,terms/* compileTerms */.B)(synonyms.map(({ variant }) => variant), { lists: entriesOf(lists), number: options.get("number")?.value === "exact" ? "exact" : "either" });
}
/** The entries of each list. */
function entriesOf(lists) {
    return new Map([...lists].map(([name, { value }]) => [name, value]));
}
/** Terms that replace one another, or themselves: a rewrite of such a caption would never settle. */
function synonymFaults(rule, lists) {
    const synonyms = synonymsOf(rule);
    const own = synonyms.filter(({ preferred, variant }) => termKey(preferred) === termKey(variant));
    const faults = own.map(({ preferred, origin }) => origin.fault(messages/* senseMessages */.rh.ownVariant(preferred)));
    const edges = bannedPreferred(synonyms.filter((synonym) => !own.includes(synonym)), rule, lists);
    const next = new Map(edges.map(({ term, by }) => [termKey(term), by]));
    const inCycle = new Set();
    for (const { term, by, whole, origin } of edges) {
        if (inCycle.has(termKey(term)))
            continue;
        const cycle = cycleFrom(term, next);
        for (const step of cycle)
            inCycle.add(termKey(step));
        if (cycle.length > 0)
            faults.push(origin.fault(messages/* senseMessages */.rh.synonymCycle([...cycle, cycle[0] ?? ""]), "key"));
        // A variant inside a longer preferred term is harmless: the rule finds none there.
        else if (whole)
            faults.push(origin.fault(messages/* senseMessages */.rh.preferredBanned(term, by.variant, by.preferred), "key"));
    }
    return [...faults, ...preferredTwice(rule)];
}
/** Preferred terms that are found where a variant of another preferred term is looked for. */
function bannedPreferred(synonyms, { options }, lists) {
    const terms = options.get("terms");
    if (terms === undefined || synonyms.length === 0)
        return [];
    const tagText = (0,tag_text/* createTagTexts */.Vu)();
    const table = variantTable(synonyms, { options }, lists);
    return Object.keys(terms.value).flatMap((term) => {
        const other = (hit) => {
            const synonym = synonyms[hit.term];
            return synonym === undefined || termKey(synonym.preferred) === termKey(term) ? [] : [synonym];
        };
        const text = tagText(term);
        const whole = table.whole(text).flatMap(other)[0];
        const inside = table.within(text.tokens).flatMap(other);
        const by = whole ?? inside.find(({ scope }) => scope === "phrase");
        return by === undefined ? [] : [{ term, by, whole: whole !== undefined, origin: terms.origin.in(term) }];
    });
}
/** The terms that lead from a term back to itself; empty when none do. */
function cycleFrom(start, next) {
    const chain = [start];
    const seen = new Set([termKey(start)]);
    for (let by = next.get(termKey(start)); by !== undefined; by = next.get(termKey(by.preferred))) {
        if (termKey(by.preferred) === termKey(start))
            return chain;
        if (seen.has(termKey(by.preferred)))
            return [];
        seen.add(termKey(by.preferred));
        chain.push(by.preferred);
    }
    return [];
}
function preferredTwice({ options }) {
    const terms = options.get("terms");
    const seen = new Set();
    return Object.keys((terms?.value ?? {})).flatMap((term) => {
        const key = termKey(term);
        if (!seen.has(key)) {
            seen.add(key);
            return [];
        }
        return terms === undefined ? [] : [terms.origin.in(term).fault(messages/* senseMessages */.rh.preferredTwice(term), "key")];
    });
}

;// CONCATENATED MODULE: ./build/src/style/sense-class.js





/** What class-tags would write into captions only to have it replaced again, by itself or by banned-synonyms. */
function classFaults(rule, lists) {
    const classes = rule("class-tags");
    if (classes === undefined)
        return [];
    const given = readClasses(classes);
    const triggers = textsOf(rule("trigger-word")?.options.get("words")?.value);
    return [
        ...replaceFaults(given, triggers, lists),
        ...bannedClasses(writtenWords(given), rule("banned-synonyms"), lists),
    ];
}
function readClasses({ options }) {
    const policy = options.get("policy")?.value;
    return {
        policy: typeof policy === "string" ? policy : "broad",
        words: options.get("words"),
        narrower: options.get("narrower"),
        replace: options.get("replace"),
    };
}
/** Texts to write that hold a phrase that is to be replaced, or a word that the policy forbids. */
function replaceFaults(given, triggers, lists) {
    const { replace, policy } = given;
    const entries = entriesIn(replace);
    if (replace === undefined || entries.length === 0)
        return [];
    const phrases = entries.map(([phrase]) => phrase);
    const forbidden = forbiddenWords(given);
    // As the rule looks for them: what stands inside a trigger is none of its business.
    const table = (0,terms/* compileTerms */.B)([...phrases, ...forbidden, ...triggers], {
        lists: entriesOf(lists),
        number: "either",
    });
    return entries.flatMap(([phrase, text]) => {
        if (typeof text !== "string")
            return [];
        const tokens = (0,words/* tokenise */.tS)(text);
        const hit = table.within(tokens).find(({ term }) => term < phrases.length + forbidden.length);
        if (hit === undefined)
            return [];
        const found = text.slice(tokens[hit.from]?.span.start, tokens[hit.to - 1]?.span.end);
        const message = hit.term < phrases.length ? messages/* senseMessages */.rh.replaceHolds(text, found) : messages/* senseMessages */.rh.replaceClass(text, found, policy);
        return [replace.origin.in(phrase).fault(message)];
    });
}
function forbiddenWords({ policy, words, narrower }) {
    if (policy === "broad")
        return entriesIn(narrower).flatMap(([, list]) => textsOf(list));
    return textsOf(words?.value).slice(policy === "consistent" ? 1 : 0);
}
/** The words that the policy has in captions. */
function writtenWords({ policy, words, narrower }) {
    if (policy === "specific")
        return [];
    const all = textsOf(words?.value).flatMap((word, at) => words === undefined ? [] : [{ word, origin: words.origin.in(at), part: "value" }]);
    if (policy === "consistent")
        return all.slice(0, 1);
    const wanted = entriesIn(narrower).flatMap(([word]) => narrower === undefined ? [] : [{ word, origin: narrower.origin.in(word), part: "key" }]);
    return [...all, ...wanted];
}
function bannedClasses(written, rule, lists) {
    const synonyms = rule === undefined || written.length === 0 ? [] : synonymsOf(rule);
    if (rule === undefined || synonyms.length === 0)
        return [];
    const table = variantTable(synonyms, rule, lists);
    return written.flatMap(({ word, origin, part }) => {
        const by = table
            .whole({ tokens: (0,words/* tokenise */.tS)(word) })
            .map(({ term }) => synonyms[term]?.preferred)
            .find((preferred) => preferred !== undefined && termKey(preferred) !== termKey(word));
        return by === undefined ? [] : [origin.fault(messages/* senseMessages */.rh.classBanned(word, by), part)];
    });
}
function entriesIn(stated) {
    const value = stated?.value;
    return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ./build/src/style/sense-length.js

/** Limits of caption-length that no caption can keep. */
function lengthFaults({ options }) {
    return ["tags", "words"].flatMap((name) => {
        const stated = options.get(name);
        // Proven by the schema.
        const { min, max } = (stated?.value ?? {});
        if (stated === undefined || min === undefined || max === undefined || min <= max)
            return [];
        return [stated.origin.in("min").fault(messages/* senseMessages */.rh.minAboveMax(min, max))];
    });
}

;// CONCATENATED MODULE: ./build/src/style/sense-names.js







/**
 * Terms that cannot be read, and names of lists and sections that are unknown, in an option of a rule. Where the
 * sections of another layer have gone, the fault is at the layer that replaced them.
 */
function optionFaults({ id, name }, { value, origin }, names, sections) {
    const shape = optionShapes[id]?.[name];
    if (shape === undefined)
        return [];
    return [...meantTexts(shape, value)].flatMap((text) => {
        if (text.means === "section") {
            const exempts = name === EXEMPTING;
            const here = origin.in(...text.path);
            return unknownSection(text.text, { names, exempts, here, layer: sections?.origin });
        }
        const message = meantFault(text, names);
        return message === undefined ? [] : [origin.in(...text.path).fault(message, text.part)];
    });
}
/** The option that only says where a rule is silent: a section that is not in force does it no harm. */
const EXEMPTING = "exemptSections";
/** Terms that cannot be read, or name an unknown list. */
function termsFaults(terms, origin, names) {
    return terms.flatMap((text, at) => {
        const message = termFault(text) ?? unknownList(text, names);
        return message === undefined ? [] : [origin.in(at).fault(message)];
    });
}
/** Two sections of one name, a term in two of them, and groups that make no sense. */
function sectionFaults({ value, origin }, names) {
    const faults = [];
    const owners = new Map();
    const seen = new Set();
    for (const [at, section] of value.entries()) {
        const here = origin.in(at);
        const { name, terms = [], exclusive = [] } = section;
        if (seen.has((0,words/* fold */.AU)(name)))
            faults.push(here.in("name").fault(messages/* senseMessages */.rh.sectionTwice(name)));
        seen.add((0,words/* fold */.AU)(name));
        faults.push(...termsFaults(terms, here.in("terms"), names));
        for (const [place, text] of terms.entries()) {
            const key = termKey(text);
            const owner = owners.get(key);
            if (owner === undefined)
                owners.set(key, section);
            else if (owner !== section)
                faults.push(here.in("terms", place).fault(messages/* senseMessages */.rh.termInTwo(text, owner.name)));
        }
        for (const [group, members] of exclusive.entries()) {
            faults.push(...groupFaults(members, here.in("exclusive", group), names));
        }
    }
    return faults;
}
function groupFaults(members, origin, names) {
    const seen = new Set();
    const twice = members.flatMap((text, at) => {
        const key = termKey(text);
        return seen.has(key) || seen.add(key) === undefined
            ? [origin.in(at).fault(messages/* senseMessages */.rh.exclusiveTwice(text))]
            : [];
    });
    const faults = [...termsFaults(members, origin, names), ...twice];
    const [only] = members;
    const alone = members.length === 1 && only !== undefined && entryFault(only) === undefined;
    return alone ? [origin.fault(messages/* senseMessages */.rh.exclusiveAlone(only)), ...faults] : faults;
}
function meantFault({ means, text }, names) {
    if ((0,term_syntax/* isPlainTerm */.$)(text))
        return undefined;
    if (means === "exact")
        return exactFault(text);
    const parsed = (0,term_syntax/* parseTerm */.W)(text);
    if ("nodes" in parsed && parsed.nodes.every((node) => node.kind === "any"))
        return messages/* senseMessages */.rh.everything;
    return termFault(text) ?? unknownList(text, names);
}
function unknownSection(name, { names, exempts, here, layer }) {
    const { sections, stated } = names;
    if (sections === undefined || sections.has(name))
        return [];
    // The default of the option, which `config` shows too, is for styles with and without such a section.
    if (exempts && (name === "background" || stated === undefined))
        return [];
    if (stated?.has(name) !== true) {
        return [here.fault(messages/* senseMessages */.rh.unknownSection(name, (0,nearest/* nearest */.p)(name, sections), [...sections]))];
    }
    if (exempts)
        return [];
    if (layer === undefined || layer.builtIn)
        return [here.fault(messages/* senseMessages */.rh.unknownSection(name, undefined, [...sections]))];
    return [layer.fault(messages/* senseMessages */.rh.sectionGone(name, here.text))];
}
function unknownList(text, { lists }) {
    if (lists === undefined || !text.includes("{"))
        return undefined;
    const parsed = (0,term_syntax/* parseTerm */.W)(text);
    for (const node of "nodes" in parsed ? parsed.nodes : []) {
        if (node.kind === "list" && !lists.has(node.name)) {
            return messages/* senseMessages */.rh.unknownList(node.name, (0,nearest/* nearest */.p)(node.name, lists), [...lists]);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/style/sense-trigger.js



/** A trigger word that is listed twice, or that another rule would replace or delete. */
function triggerFaults(rule) {
    const words = rule("trigger-word")?.options.get("words");
    if (words === undefined || !Array.isArray(words.value))
        return [];
    const synonyms = rule("banned-synonyms");
    const banned = new Map((synonyms === undefined ? [] : synonymsOf(synonyms)).map(({ variant, preferred }) => [
        termKey(variant),
        preferred,
    ]));
    const classes = rule("class-tags");
    const stated = classes?.options.get("policy")?.value;
    const policy = typeof stated === "string" ? stated : "broad";
    const classWords = classes?.options.get("words")?.value;
    const classKeys = new Set(policy !== "consistent" && Array.isArray(classWords) ? classWords.map(termKey) : []);
    const seen = new Map();
    return words.value.flatMap((word, at) => {
        const key = termKey(word);
        const before = seen.get(key);
        seen.set(key, before ?? word);
        const preferred = banned.get(key);
        const here = words.origin.in(at);
        return [
            ...(before === undefined ? [] : [here.fault(messages/* senseMessages */.rh.triggerTwice(word, before))]),
            ...(preferred === undefined ? [] : [here.fault(messages/* senseMessages */.rh.triggerBanned(word, preferred))]),
            ...(classKeys.has(key) ? [here.fault(messages/* senseMessages */.rh.triggerIsClass(word, policy))] : []),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/style/sense.js






/**
 * Makes a check that looks at what it has seen before only once: a style with many overrides is checked once for each,
 * and most of it is the same. `layers` are all that a style may be merged from, `left` names the parts of them that
 * could not be read.
 */
function senseCheck(layers, left) {
    const once = onlyOnce();
    const stated = left.has("sections") || left.has("overrides") ? undefined : namesOf(layers);
    return (settings) => {
        const names = {
            lists: left.has("lists") ? undefined : new Set(settings.lists.keys()),
            sections: left.has("sections") ? undefined : namesOf([settings]),
            stated,
        };
        const { sections } = settings;
        const faults = [];
        const context = JSON.stringify([[...(names.lists ?? [])], [...(names.sections ?? [])]]);
        if (sections !== undefined && !sections.origin.builtIn && once([sections], context))
            faults.push(...sectionFaults(sections, names));
        const layer = sections === undefined ? [] : [sections];
        for (const [id, { options }] of settings.rules) {
            const on = inForce(settings, id) !== undefined;
            // A rule that is off needs no section, but a name that no layer knows is a slip of the pen all the same.
            const known = on ? names : { ...names, sections: stated };
            for (const [name, option] of options) {
                if (once([option, ...layer], `${on} ${context}`))
                    faults.push(...optionFaults({ id, name }, option, known, sections));
            }
        }
        return [...faults, ...trainerFaults(settings, once), ...rulesFaults(settings, once)];
    };
}
function namesOf(layers) {
    return new Set(layers.flatMap(({ sections }) => (sections?.value ?? []).map(({ name }) => name)));
}
/** Whether the style names one trainer and the file of another. */
function trainerFaults({ profile, trainer }, once) {
    if (profile === undefined || trainer === undefined || !once([profile, trainer], "trainer"))
        return [];
    const { path, profiles } = trainer.value;
    if (profiles.length === 0 || profiles.includes(profile.value))
        return [];
    return [profile.origin.fault(messages/* trainerFileMessages */.Cw.otherTrainer(profile.value, path, profiles))];
}
/** What makes no sense within a rule, or between two. */
function rulesFaults(settings, once) {
    const { lists } = settings;
    const faults = [];
    const rule = (id) => inForce(settings, id);
    const parts = (...ids) => [
        ...ids.flatMap((id) => [...(rule(id)?.options.values() ?? [])]),
        ...lists.values(),
    ];
    const synonyms = rule("banned-synonyms");
    if (synonyms !== undefined && once(parts("banned-synonyms"), "synonyms"))
        faults.push(...synonymFaults(synonyms, lists));
    if (once(parts("class-tags", "banned-synonyms", "trigger-word"), "classes"))
        faults.push(...classFaults(rule, lists));
    const length = rule("caption-length");
    if (length !== undefined && once(parts("caption-length"), "length"))
        faults.push(...lengthFaults(length));
    return [...faults, ...triggerFaults(rule)];
}
function inForce({ rules }, id) {
    const rule = rules.get(id);
    const severity = rule?.severity?.value;
    return rule === undefined || severity === "off" ? undefined : rule;
}
function onlyOnce() {
    const numbers = new Map();
    const seen = new Set();
    return (things, context) => {
        const ids = things.map((thing) => {
            const id = numbers.get(thing) ?? numbers.size;
            numbers.set(thing, id);
            return id;
        });
        const key = `${ids.join(" ")}|${context}`;
        return !seen.has(key) && seen.add(key) !== undefined;
    };
}

;// CONCATENATED MODULE: ./build/src/style/profiles/table.js
// What each trainer does when nobody has set anything. The comments name the file of the trainer's source that says so.
/** Nothing that any trainer adds to the plain reading of a caption. */
const plain = {
    lines: "whole",
    lineEnds: "universal",
    strip: true,
    wildcards: false,
    emptyFile: "trains-empty",
    extensions: [".txt"],
    extensionIs: "fixed",
    missingFile: undefined,
    weights: false,
    escapes: false,
    placeholders: [],
    // It depends on the model that these trainers are given, and so does whether case matters: then it may.
    tokens: undefined,
    case: "keep",
    underscores: "keep",
    separator: ",",
    splitting: "raw",
    shuffle: false,
    dropsTags: false,
    keepTokens: 0,
    keepSeparator: undefined,
    secondarySeparator: undefined,
    captionPrefix: undefined,
    captionSuffix: undefined,
    prefix: undefined,
    classTokens: undefined,
    trigger: undefined,
};
const kohya = {
    ...plain,
    // library/train_util.py, read_caption: the first of `readlines()`, stripped; the assertion refuses a file without a line.
    lines: "first",
    emptyFile: "aborts",
    // library/train_util.py, --caption_extension.
    extensions: [".caption"],
    extensionIs: "may",
    // library/train_util.py, load_dreambooth_dir: the class tokens, or else nothing, with a warning.
    missingFile: "trains-empty",
    // library/train_util.py, process_caption: strips tags, keeps empty ones unless a keep separator parts the caption;
    // the prefix is joined by a space before the tags are counted.
    splitting: "trimmed",
    prefix: { joint: " ", counted: true },
};
const kohyaClip = {
    ...kohya,
    // library/train_util.py, --max_token_length (none, 150 or 225); library/strategy_base.py cuts it every 75 tokens.
    tokens: { encoder: "clip", window: 75, chunk: 75, exact: true },
    // CLIP's tokenizer lower-cases (openai/CLIP, clip/simple_tokenizer.py), and makes "_" a token of its own.
    case: "fold",
    underscores: "spaces",
};
/** Every profile, by its name in the style. */
const profiles = {
    generic: {
        ...plain,
        id: "generic",
        title: "any trainer",
        // Ours: no trainer reads so, but a list of tags with line breaks means the same to all people.
        lines: "separate-tags",
        strip: false,
        emptyFile: undefined,
        extensions: [".txt", ".caption"],
        extensionIs: "may",
    },
    "kohya-sd": { ...kohyaClip, id: "kohya-sd", title: "kohya sd-scripts, Stable Diffusion 1 and 2" },
    "kohya-sdxl": { ...kohyaClip, id: "kohya-sdxl", title: "kohya sd-scripts, SDXL" },
    "kohya-flux": {
        ...kohya,
        id: "kohya-flux",
        title: "kohya sd-scripts, FLUX.1",
        // flux_train_network.py: 512, 256 for schnell. library/strategy_flux.py cuts the text for CLIP at 77 as well, for
        // the pooled vector alone.
        tokens: { encoder: "t5", window: 512, exact: false },
    },
    onetrainer: {
        ...plain,
        id: "onetrainer",
        title: "OneTrainer",
        // mgds, LoadMultipleTexts.py: lines stripped, blank ones left out, "" when none is left or the file is missing.
        lines: "alternatives",
        missingFile: "trains-empty",
        // modules/util/config/ConceptConfig.py: keep_tags_count and tag_delimiter; mgds, ShuffleTags.py.
        keepTokens: 1,
        splitting: "tidy",
    },
    "ai-toolkit": {
        ...plain,
        id: "ai-toolkit",
        title: "ai-toolkit",
        // toolkit/dataloader_mixins.py, load_caption: `f.read()` as it is; `default_caption` where there are no words.
        strip: false,
        missingFile: "trains-empty",
        // toolkit/config_modules.py, DatasetConfig: caption_ext.
        extensionIs: "may",
        // toolkit/prompt_utils.py, inject_trigger_into_prompt.
        placeholders: ["[trigger]", "[name]"],
    },
    simpletuner: {
        ...plain,
        id: "simpletuner",
        title: "SimpleTuner",
        // simpletuner/helpers/prompts.py, prepare_instance_prompt_from_textfile: bytes decoded, split at LF, empty strings
        // left out, nothing stripped; FileNotFoundError when the file is missing.
        lines: "alternatives",
        lineEnds: "lf",
        strip: false,
        emptyFile: undefined,
        missingFile: "aborts",
        // The same file, CaptionShuffler; the instance prompt goes in front of the shuffled caption.
        splitting: "tidy",
        prefix: { joint: " ", counted: false },
    },
    musubi: {
        ...plain,
        id: "musubi",
        title: "musubi-tuner",
        // src/musubi_tuner/dataset/config_utils.py: caption_extension is None unless set.
        extensions: [],
        extensionIs: "must",
        // src/musubi_tuner/dataset/media_utils.py, glob_images: only images with a caption file are listed.
        missingFile: "dropped",
    },
    "diffusion-pipe": {
        ...plain,
        id: "diffusion-pipe",
        title: "diffusion-pipe",
        // utils/dataset.py, _metadata_map_fn: `f.read().strip()`; skip_empty_caption is about images without a caption file.
        missingFile: "skipped",
        // utils/dataset.py, shuffle_captions: splits at the delimiter and at nothing else, shuffles all, glues the prefix on.
        separator: ", ",
        prefix: { joint: "", counted: false },
    },
    imagefolder: {
        ...plain,
        id: "imagefolder",
        title: "Hugging Face imagefolder",
        // datasets, packaged_modules/folder_based_builder: captions stand in metadata.csv, .jsonl or .parquet, and an image
        // that no row names is not loaded. A value is text as it stands.
        extensions: [],
        strip: false,
        lineEnds: "lf",
        emptyFile: undefined,
        missingFile: "dropped",
    },
};

;// CONCATENATED MODULE: ./build/src/style/complete.js



/** Fills in every default of merged settings. */
function completeStyle(path, settings) {
    const inForce = new Map();
    for (const rule of rules/* rules */.a) {
        const statement = settings.rules.get(rule.id);
        const severity = statement?.severity?.value ?? rule.severity;
        if (statement === undefined || severity === "off")
            continue;
        inForce.set(rule.id, { severity, options: completed(rule.id, statement) });
    }
    return {
        path,
        profile: profiles[settings.profile?.value ?? "generic"],
        sections: (settings.sections?.value ?? []).map(({ name, terms = [], required = false, max, exclusive = [] }) => ({
            name,
            terms,
            required,
            max,
            exclusive,
        })),
        lists: new Map([...settings.lists].map(([name, { value }]) => [name, value])),
        rules: inForce,
    };
}
/** What is stated has been read already; every option has a default, or may be absent. */
function completed(id, { options }) {
    const defaults = Object.entries(optionDefaults[id] ?? {});
    return Object.fromEntries(defaults.flatMap(([name, value]) => {
        const filled = options.get(name)?.value ?? value;
        return filled === undefined ? [] : [[name, filled]];
    }));
}

;// CONCATENATED MODULE: ./build/src/style/profiles/agreed.js

/**
 * The profile of a trainer's file that does not say for which model it is: what these profiles agree on. The rest is left
 * open, as it is for any trainer. The first of them lends its id.
 */
function agreedProfile(ids) {
    const [first = profiles.generic, ...others] = ids.map((id) => profiles[id]);
    if (others.length === 0)
        return first;
    const agreed = Object.entries(first).map(([key, value]) => {
        const name = key;
        const same = others.every((other) => JSON.stringify(other[name]) === JSON.stringify(value));
        return [key, same ? value : profiles.generic[name]];
    });
    const title = first.title.replace(/,.*$/, "");
    return { ...Object.fromEntries(agreed), id: first.id, title };
}

;// CONCATENATED MODULE: ./build/src/style/profiles/settle.js
/** A profile with what the trainer's own file sets. The sources of the values stay with the values. */
function settle(profile, values) {
    const or = (key, other) => values[key]?.value ?? other;
    const text = (key) => or(key, profile[key]) || undefined;
    const weights = or("weights", profile.weights);
    const extension = values.extension?.value;
    return {
        ...profile,
        extensions: extension === undefined ? profile.extensions : [extension],
        extensionIs: extension === undefined ? profile.extensionIs : "fixed",
        lines: or("lines", profile.lines),
        wildcards: or("wildcards", profile.wildcards),
        weights,
        // The parser of weights is the one that knows the backslash (sd-scripts, library/strategy_base.py).
        escapes: profile.escapes || weights,
        separator: or("separator", profile.separator),
        shuffle: or("shuffle", profile.shuffle),
        dropsTags: or("dropsTags", profile.dropsTags),
        keepTokens: or("keepTokens", profile.keepTokens),
        keepSeparator: text("keepSeparator"),
        secondarySeparator: text("secondarySeparator"),
        captionPrefix: text("captionPrefix"),
        captionSuffix: text("captionSuffix"),
        classTokens: text("classTokens"),
        trigger: text("trigger"),
        tokens: tokensOf(profile.tokens, values),
        missingFile: missing(profile, values),
    };
}
function tokensOf(tokens, values) {
    if (tokens === undefined)
        return undefined;
    const window = tokens.encoder === "clip" ? values.clipTokens : tokens.encoder === "t5" ? values.t5Tokens : undefined;
    return window === undefined ? tokens : { ...tokens, window: window.value };
}
function missing(profile, { skipsMissing }) {
    if (skipsMissing === undefined)
        return profile.missingFile;
    return skipsMissing.value ? "skipped" : "trains-empty";
}

;// CONCATENATED MODULE: ./build/src/style/trainer/folder-match.js
/**
 * Holds a caption's path, relative to the root of the repository, against a folder as a trainer's file names it; undefined when
 * the folder cannot be the one. The folder may be relative to the trainer's file, to the root or to the folder in which
 * somebody starts the trainer, or absolute on a machine where the repository, or a copy of the images alone, lies anywhere.
 */
function matchFolder(caption, folder, { base, below }) {
    const holder = stepsOf(caption).slice(0, -1);
    const { steps, windows } = folderSteps(folder);
    const absolute = isAbsolute(folder);
    const same = windows ? sameOnWindows : Object.is;
    const at = (start, part) => {
        const end = start + part.length;
        if (below ? end > holder.length : end !== holder.length)
            return false;
        return part.every((step, offset) => same(step, holder[start + offset]));
    };
    if (!absolute) {
        const beside = resolve(stepsOf(base), steps);
        if (beside !== undefined && at(0, beside))
            return [3, beside.length, beside.length];
    }
    const tail = steps.slice(steps.lastIndexOf("..") + 1);
    let best;
    for (let length = 1; length <= Math.min(tail.length, holder.length); length++) {
        const part = tail.slice(-length);
        for (let start = 0; start + length <= holder.length; start++) {
            if (!at(start, part))
                continue;
            // From the root of the repository on, or the whole of a relative folder; else only the end of it is the same.
            const certainty = start === 0 || (!absolute && length === tail.length) ? 2 : 1;
            const match = [certainty, length, start + length];
            if (best === undefined || compareMatches(match, best) > 0)
                best = match;
        }
    }
    return best;
}
/** More than 0 when the first match is the better one. */
function compareMatches(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
/** Whether a folder is named from the root of a machine. */
function isAbsolute(folder) {
    return /^(?:[/\\~]|[a-z]:)/i.test(folder);
}
function stepsOf(path) {
    return path.split("/").filter((step) => step !== "" && step !== ".");
}
function folderSteps(folder) {
    const windows = /^[a-z]:|\\/i.test(folder);
    const path = windows ? folder.replace(/^[a-z]:/i, "").replaceAll("\\", "/") : folder;
    return { steps: stepsOf(path), windows };
}
/** Names of folders there may be written in any case. */
function sameOnWindows(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}
/** Undefined where it leads out of the repository. */
function resolve(base, steps) {
    const path = [...base];
    for (const step of steps) {
        if (step !== "..")
            path.push(step);
        else if (path.pop() === undefined)
            return undefined;
    }
    return path;
}

;// CONCATENATED MODULE: ./build/src/style/trainer/settings-for.js


/** The values for a caption, each with its source. `captionPath` is relative to the root of the repository, as is the reading's path. */
function settingsFor(reading, captionPath) {
    const base = folderOf(reading.path);
    let best;
    let sets = [];
    for (const set of reading.sets) {
        const match = matchSet(set, captionPath, base);
        if (match === undefined)
            continue;
        const order = best === undefined ? 1 : compareMatches(match, best);
        if (order > 0)
            [best, sets] = [match, [set]];
        else if (order === 0)
            sets.push(set);
    }
    const [set = beside(reading, captionPath), ...alsoIn] = sets;
    if (set === undefined)
        return { set, sure: true, alsoIn, values: reading.general };
    return {
        set,
        sure: (best?.[0] ?? 0) > 1,
        alsoIn,
        values: { ...set.values, ...namedClass(set, captionPath) },
    };
}
/**
 * The only set of a file that lies where the captions lie: when its folder is the repository itself, absolute on somebody's machine,
 * no name in it can be found in the path of a caption.
 */
function beside({ sets, path }, captionPath) {
    const [set, other] = sets;
    if (set === undefined || other !== undefined || !isAbsolute(set.folder.value))
        return undefined;
    const base = folderOf(path);
    const holder = folderOf(captionPath);
    if (set.images === "below")
        return holder.startsWith(base) ? set : undefined;
    if (set.images === "here")
        return holder === base ? set : undefined;
    return folderOf(holder.slice(0, -1)) === base && REPEATS.test(holder.slice(0, -1)) ? set : undefined;
}
function matchSet(set, captionPath, base) {
    const { value } = set.folder;
    if (set.images !== "repeats")
        return matchFolder(captionPath, value, { base, below: set.images === "below" });
    const holder = folderOf(captionPath).slice(0, -1);
    return REPEATS.test(holder) ? matchFolder(holder, value, { base, below: false }) : undefined;
}
/** library/config_util.py, extract_dreambooth_params: "10_ohwx man" is ten times "ohwx man"; other folders are ignored. */
const REPEATS = /(?:^|\/)\+?0*[1-9]\d*(?:_([^/]*))?$/;
function namedClass(set, captionPath) {
    if (set.images !== "repeats")
        return {};
    const holder = folderOf(captionPath).slice(0, -1);
    const classTokens = {
        value: REPEATS.exec(holder)?.[1] ?? "",
        from: `the name of the folder ${holder}`,
        place: undefined,
    };
    return { classTokens };
}

;// CONCATENATED MODULE: ./build/src/style/trainer/trainer-styles.js






/**
 * The style of each caption that some layers govern: one for all, or, where a trainer's file says more, one for each set of
 * it. Captions that are governed alike share it; what a file says of a caption goes by its folder.
 */
function stylesOf(path, settings) {
    const { profile, trainer } = settings;
    const plain = completeStyle(path, settings);
    if (trainer === undefined)
        return () => plain;
    const reading = trainer.value;
    const base = profile === undefined ? agreedProfile(reading.profiles) : profiles[profile.value];
    const told = profile === undefined ? reading.profiles : [profile.value];
    const folders = new Map();
    const styles = new Map();
    const make = ({ set, sure, values }) => ({
        ...plain,
        rules: set?.regularisation === true ? withoutConcept(plain.rules) : plain.rules,
        profile: settle(base, values),
        trainer: { path: reading.path, profiles: told, set, sure, values },
    });
    return (caption) => {
        const folder = folderOf(caption);
        const before = folders.get(folder);
        if (before !== undefined)
            return before;
        const found = settingsFor(reading, caption);
        const { set, sure, values } = found;
        const at = set === undefined ? "general" : reading.sets.indexOf(set);
        // Folders of one set may differ in their names, which say the class.
        const key = `${at} ${sure} ${values.classTokens?.from ?? ""}`;
        const style = styles.get(key) ?? make(found);
        styles.set(key, style);
        folders.set(folder, style);
        return style;
    };
}
/** Images of the class alone, for regularisation: nothing in them is the concept, so its trigger would teach the contrary. */
function withoutConcept(rules) {
    const isOfConcept = (id, policy) => id === "trigger-word" || (id === "class-tags" && policy === "specific");
    return new Map([...rules].filter(([id, { options }]) => !isOfConcept(id, options["policy"])));
}

;// CONCATENATED MODULE: ./build/src/style/govern.js









/** Checks a gathered style as a whole and prepares it for many paths: captions that are governed alike share one style. */
function governWith(path, gathered) {
    const { layers, exceptions, left } = gathered;
    const check = senseCheck(layers, left);
    const variant = (active) => mergeLayers(layers.filter(({ files }, at) => files === undefined || active.has(at)));
    const overrides = layers.flatMap(({ files }, at) => (files === undefined ? [] : [at]));
    const plain = variant(new Set());
    const names = {
        lists: left.has("lists") ? undefined : new Set(layers.flatMap(({ lists }) => [...lists.keys()])),
        sections: undefined,
        stated: undefined,
    };
    const faults = [
        ...gathered.faults,
        ...tooManyGlobs(path, gathered),
        ...exceptions.flatMap(({ stated, origin }) => termsFaults(stated.terms ?? [], origin.in("terms"), names)),
        ...check(plain),
        ...overrides.flatMap((at) => check(variant(new Set([at])))),
    ];
    if (faults.length > 0)
        return always({ kind: "faults", faults: inOrder(faults) });
    const build = (active) => {
        const settings = variant(new Set(active));
        const wrong = check(settings);
        return wrong.length > 0 ? { faults: inOrder(wrong) } : stylesOf(path, settings);
    };
    const selects = (0,selection/* compileSelection */.q)({
        captions: gathered.captions,
        ignore: gathered.ignore,
        own: gathered.ownFiles,
        patterns: gathered.patterns,
    });
    return resolver(selects, build, matchers(gathered), exceptions);
}
const IGNORED = { kind: "ignored" };
function always(resolution) {
    return () => resolution;
}
function matchers({ layers, exceptions, patterns }) {
    const entries = (all) => all.flatMap(({ files = [] }, value) => files.map((glob) => ({ glob, value })));
    return {
        layers: (0,globs/* indexGlobs */.yf)(entries(layers), patterns),
        exceptions: (0,globs/* indexGlobs */.yf)(entries(exceptions), patterns),
    };
}
function resolver(selects, build, match, exceptions) {
    const bases = new Map();
    const governs = new Map();
    return (path, image) => {
        const format = selects(path, image);
        if (format === null)
            return IGNORED;
        const ofFormat = governs.get(format) ?? new Map();
        governs.set(format, ofFormat);
        const active = match.layers(path);
        const waived = withImage(match.exceptions, path, image);
        const key = active.length === 0 && waived.length === 0 ? "" : `${active.join()};${waived.join()}`;
        const made = ofFormat.get(key) ?? governing(active, waived, format);
        ofFormat.set(key, made);
        return made(path);
    };
    function governing(active, waived, format) {
        const key = active.join();
        const base = bases.get(key) ?? build(active);
        bases.set(key, base);
        if ("faults" in base)
            return always({ kind: "faults", faults: base.faults });
        const inForce = waived
            .flatMap((at) => exceptions[at] ?? [])
            .filter(({ layer }) => layer === undefined || active.includes(layer));
        const made = new Map();
        return (path) => {
            const style = base(path);
            const before = made.get(style);
            if (before !== undefined)
                return before;
            const resolution = { kind: "style", style: { ...withExceptions(style, inForce), format } };
            made.set(style, resolution);
            return resolution;
        };
    }
}
/** An exception may name the image in place of the caption, where the caption is missing. */
function withImage(match, path, image) {
    const ofPath = match(path);
    const ofImage = image === undefined ? [] : match(image);
    if (ofImage.length === 0)
        return ofPath;
    return [...new Set([...ofPath, ...ofImage])].sort((a, b) => a - b);
}
function withExceptions(style, exceptions) {
    return {
        ...style,
        exceptions: exceptions.map(({ stated: { rule, terms, reason } }) => ({ rule, terms, reason })),
    };
}
function tooManyGlobs(path, { layers, exceptions, captions = [], ignore }) {
    const globs = [...layers, ...exceptions].flatMap(({ files = [] }) => files).concat(captions, ignore);
    const wild = globs.filter(({ text }) => /[*?[{]/.test(text)).length;
    if (wild <= limits/* maxWildcardGlobs */.q9)
        return [];
    return [{ message: messages/* globMessages */.vc.tooMany(limits/* maxWildcardGlobs */.q9), place: { path, line: 1, column: 1 } }];
}

// EXTERNAL MODULE: ./build/src/style/style-name.js
var style_name = __webpack_require__(7400);
;// CONCATENATED MODULE: ./build/src/style/open.js




/** What governs the captions of a tree, read through `read`. */
function openStyles(read, { config, ...given } = {}) {
    const known = new Map();
    const styles = new Map();
    const pending = new Map();
    const folders = new Map();
    const govern = (file) => {
        const before = styles.get(file);
        if (before !== undefined)
            return before;
        // Many paths are asked for before anything is read; they all wait for the same files.
        const waiting = pending.get(file);
        if (waiting?.paths.every((path) => read(path) === undefined))
            return () => waiting;
        const gathered = gather(file, { ...NOTHING_GIVEN, ...given, read, known });
        if (gathered.needs.size > 0) {
            const needs = { kind: "needs", paths: [...gathered.needs] };
            pending.set(file, needs);
            return () => needs;
        }
        const { lacks } = gathered;
        const made = lacks === undefined ? governWith(file, gathered) : () => ({ kind: "refused", lacks });
        styles.set(file, made);
        return made;
    };
    if (config !== undefined) {
        const file = config.replace(/^(?:\.\/)+/, "");
        return { resolve: (path, image) => govern(file)(path, image) };
    }
    return {
        resolve: (path, image) => {
            const folder = folderOf(path);
            const before = folders.get(folder);
            if (before !== undefined)
                return before === null ? NONE : before(path, image);
            const found = nearestStyle(folder, read);
            if (typeof found !== "string") {
                if (found === null)
                    folders.set(folder, null);
                return found === null ? NONE : { kind: "needs", paths: found };
            }
            const made = govern(found);
            if (styles.has(found))
                folders.set(folder, made);
            return made(path, image);
        },
    };
}
const NOTHING_GIVEN = { explain: undefined, patterns: undefined, readTrainer: undefined };
const NONE = { kind: "none" };
/** The style file nearest to a folder; null when there is none; or the files that have to be read to know. */
function nearestStyle(folder, read) {
    const unread = [];
    for (let here = folder;; here = folderOf(here.slice(0, -1))) {
        const text = read(here + style_name/* styleFileName */.P);
        if (text === undefined)
            unread.push(here + style_name/* styleFileName */.P);
        else if (text !== null)
            return unread.length === 0 ? here + style_name/* styleFileName */.P : unread;
        if (here === "")
            return unread.length === 0 ? null : unread;
    }
}


/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText)
/* harmony export */ });
/** As messages write it: `rules.word-repetition.max`, `overrides[2].files[0]`, `terms["legs up"]`. */
function pathText(path) {
    let text = "";
    for (const step of path) {
        if (typeof step === "number")
            text += `[${step}]`;
        else if (/^\$?[\p{L}\p{N}_-]+$/u.test(step))
            text += text === "" ? step : `.${step}`;
        else
            text += `[${JSON.stringify(step)}]`;
    }
    return text;
}


/***/ }),

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ defaultSelects),
/* harmony export */   q: () => (/* binding */ compileSelection)
/* harmony export */ });
/* harmony import */ var _captions_formats_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1918);
/* harmony import */ var _captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(754);
/* harmony import */ var _caption_ending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4401);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2544);




/** The same when the style does not say which files are captions: by the ending and the name alone. */
function defaultSelects(path) {
    const id = (0,_caption_ending_js__WEBPACK_IMPORTED_MODULE_3__/* .usualFormat */ .E)(path);
    return id === null || (0,_captions_formats_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeCaption */ .WN)(path) ? null : plainFormat(id);
}
/** One object for each format, so that captions that are read alike are governed alike. */
function plainFormat(id) {
    const format = plainFormats.get(id) ?? { id };
    plainFormats.set(id, format);
    return format;
}
const plainFormats = new Map();
/** Compiles which files are captions of a style, and how captions stand in them. */
function compileSelection({ captions, ignore, own, patterns }) {
    const selects = captions === undefined
        ? defaultSelects
        : compileCaptions(captions, (glob) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(glob, patterns));
    if (ignore.length === 0 && own.size === 0)
        return selects;
    const isIgnored = withFolders(ignore.map((glob) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(glob, patterns)));
    return (path, image) => own.has(path) || isIgnored(path) || (image !== undefined && isIgnored(image)) ? null : selects(path);
}
/** A folder that is ignored is ignored with all that is in it. */
function withFolders(ignored) {
    const folders = new Map();
    const isIgnored = (path) => ignored.some(({ test }) => test(path)) || inIgnored(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
    const inIgnored = (folder) => {
        if (folder === "")
            return false;
        const answer = folders.get(folder) ?? isIgnored(folder);
        folders.set(folder, answer);
        return answer;
    };
    return isIgnored;
}
/**
 * A glob that says no more of the name than its ending is not meant for images, nor for the files that only look like
 * captions: a rewrite of the trainer's own settings would do harm. A glob that says more is taken at its word.
 */
function compileCaptions(globs, compile) {
    const compiled = globs.map((glob) => ({
        ...compile(glob),
        format: glob.format,
        broad: glob.format === undefined && BROAD.test(glob.text.trim()),
    }));
    return (path) => {
        let broadly = false;
        for (const { test, broad, format } of compiled) {
            if (!test(path))
                continue;
            if (!broad)
                return format ?? namedFormat(path);
            broadly = true;
        }
        return broadly && !(0,_captions_formats_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeCaption */ .WN)(path) && !(0,_captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__/* .isMedia */ .FN)(path) ? namedFormat(path) : null;
    };
}
/** A text file is beside an image unless its name tells otherwise. */
function namedFormat(path) {
    const id = (0,_caption_ending_js__WEBPACK_IMPORTED_MODULE_3__/* .usualFormat */ .E)(path) ?? (0,_captions_formats_names_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOfName */ .Qv)(path) ?? "sidecar";
    return id === "imagefolder-csv" && (0,_captions_formats_names_js__WEBPACK_IMPORTED_MODULE_0__/* .delimiterOfName */ .i0)(path) === "\t" ? TSV : plainFormat(id);
}
const TSV = { id: "imagefolder-csv", delimiter: "\t" };
const BROAD = /(?:^|\/)(?:\*\*|\*|\*?\.[^/]*|\*\.[^/]*)?$/;


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ pushTo),
/* harmony export */   N6: () => (/* binding */ firstKeys),
/* harmony export */   is: () => (/* binding */ compileTerm),
/* harmony export */   rW: () => (/* binding */ ends)
/* harmony export */ });
/* harmony import */ var _text_ing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4241);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3356);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
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
    const [only] = place.runs;
    if (only !== undefined && place.runs.every(({ keys }) => keys[0] === only.keys[0]))
        return only.keys.slice(0, 1);
    return new Set(place.runs.flatMap(({ keys }) => keys.slice(0, 1)));
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
const NO_ENDS = new Map();
/** Whether the first place can stand at a token: most cannot, and are refused at once. */
function begins(place, tokens, at) {
    if (place?.kind !== "runs")
        return place !== undefined;
    return candidates(place, tokens[at]).some((run) => standsAt(run, tokens, at));
}
function candidates(place, token) {
    if (place.byFirst === undefined)
        return place.runs;
    return place.byFirst.get(token?.key ?? "") ?? [];
}
function standsAt({ keys }, tokens, at) {
    return keys.every((key, k) => tokens[at + k]?.key === key);
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
const BREAKS = new Set([",", ".", ";", "!", "?", "。", "，", "、", "；", "！", "？"]);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
const BETWEEN = /[\n\v\f\r\u0085\u2028\u2029,，、；]|\|\|\|/u;
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

/***/ 2280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ compileTerms)
/* harmony export */ });
/* harmony import */ var _term_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);

/**
 * Compiles terms into one table keyed by the first word, so that looking a tag up costs the same for ten terms and
 * for ten thousand. Terms that begin with a wildcard are keyed by a word further on, and tried where that word occurs.
 */
function compileTerms(terms, options) {
    const compiled = terms.map((term) => (0,_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .compileTerm */ .is)(term, options));
    const { beginning, open } = indexTerms(compiled);
    const endsOf = (term, tokens, from, gap) => (0,_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .ends */ .rW)(compiled[term]?.nodes ?? [], tokens, from, gap);
    const weight = (term) => compiled[term]?.weight ?? 0;
    return {
        weight,
        whole: ({ tokens }) => {
            const hits = [];
            for (const term of joined(beginning(tokens[0]), open(tokens))) {
                const end = endsOf(term, tokens, 0, Infinity).get(tokens.length);
                if (end !== undefined)
                    hits.push({ term, from: 0, to: tokens.length, plural: end });
            }
            return hits.length < 2 ? hits : hits.sort((a, b) => weight(b.term) - weight(a.term));
        },
        within: (tokens) => {
            const hits = [];
            const anywhere = open(tokens);
            for (let from = 0; from < tokens.length; from++) {
                const terms = joined(beginning(tokens[from]), anywhere);
                if (terms.length === 0)
                    continue;
                let best;
                for (const term of terms) {
                    for (const [to, isPlural] of endsOf(term, tokens, from, LONGEST_GAP)) {
                        if (best === undefined || to > best.to)
                            best = { term, from, to, plural: isPlural };
                    }
                }
                if (best === undefined)
                    continue;
                hits.push(best);
                from = best.to - 1;
            }
            return hits;
        },
    };
}
/** Words that one "*" may stand for inside a sentence: a term is a phrase, not a paragraph. */
const LONGEST_GAP = 8;
function indexTerms(compiled) {
    const byFirst = new Map();
    const byLater = new Map();
    const always = [];
    for (const [at, { nodes }] of compiled.entries()) {
        const first = (0,_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .firstKeys */ .N6)(nodes[0]);
        const later = first ?? (0,_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .firstKeys */ .N6)(nodes.findLast(({ kind }) => kind === "runs") ?? nodes[0]);
        if (later === undefined)
            always.push(at);
        else
            for (const key of later)
                (0,_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pushTo */ .Il)(first === undefined ? byLater : byFirst, key, at);
    }
    return {
        beginning: (token) => (token === undefined ? NONE : (byFirst.get(token.key) ?? NONE)),
        open: (tokens) => {
            if (tokens.length === 0)
                return NONE;
            let found = always;
            if (byLater.size > 0)
                for (const { key } of tokens)
                    found = joined(found, byLater.get(key) ?? NONE);
            return found.length === always.length ? found : [...new Set(found)].sort((a, b) => a - b);
        },
    };
}
const NONE = [];
function joined(a, b) {
    if (a.length === 0)
        return b;
    return b.length === 0 ? a : [...a, ...b];
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


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ maybeHidden),
/* harmony export */   g: () => (/* binding */ hiddenCharacter)
/* harmony export */ });
// Joiners shape the letters of these scripts: https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
const JOINED = [
    "Arab",
    "Beng",
    "Deva",
    "Gujr",
    "Guru",
    "Knda",
    "Mlym",
    "Mong",
    "Orya",
    "Sinh",
    "Syrc",
    "Taml",
    "Telu",
]
    .map((script) => `\\p{Script=${script}}`)
    .join("");
const EMOJI = "\\p{Extended_Pictographic}";
const LEGITIMATE = [
    `(?<=[\\p{L}\\p{N}\\p{S}\\p{P}])[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]`,
    `(?<=${EMOJI}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)\\u200D(?=${EMOJI})`,
    `(?<=[${JOINED}])[\\u200C\\u200D](?=[${JOINED}])`,
].join("|");
/**
 * The source of an expression (with the flag "u") for one character that may be hidden. Asking it first is what makes the
 * next one fast. Default_Ignorable_Code_Point holds the bidi controls, zero-width characters, fillers and tag characters.
 */
const maybeHidden = "[\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\uFFF9-\\uFFFB]";
/**
 * The same for one that would move the cursor, reorder the line or not be seen as its code point. The joiners inside emoji
 * and in scripts that are written with them are none, and neither is one variation selector.
 */
const hiddenCharacter = `(?=${maybeHidden})(?!${LEGITIMATE})${maybeHidden}`;


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ positionAt),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/**
 * The lines of a text, as git counts them: only "\n" ends a line (a lone CR, U+2028 and the like do not). A text that
 * ends with "\n" has no empty line after it.
 */
function splitLines(text) {
    const lines = [];
    let start = 0;
    while (start < text.length) {
        const newline = text.indexOf("\n", start);
        if (newline < 0) {
            lines.push({ text: text.slice(start), end: "", start });
            break;
        }
        const crlf = newline > start && text.charCodeAt(newline - 1) === 13;
        lines.push({ text: text.slice(start, crlf ? newline - 1 : newline), end: crlf ? "\r\n" : "\n", start });
        start = newline + 1;
    }
    return lines;
}
/** The line and column, from 1, of an offset. The end of a text that ends with "\n" is on the line it ends. */
function positionAt(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low]?.start ?? 0) + 1, offset };
}


/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** FNV-1a over UTF-16 units, its high bits folded into the low ones that choose the slot. Never `FREE`. */
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

/***/ 9105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ isSurelyWindows1252),
/* harmony export */   EA: () => (/* binding */ windows1252Letter),
/* harmony export */   Ok: () => (/* binding */ decodeWindows1252),
/* harmony export */   wJ: () => (/* binding */ windows1252Byte)
/* harmony export */ });
/**
 * Reads bytes as Windows-1252; undefined where one of them stands for no letter, or for a control character that no text
 * has. https://encoding.spec.whatwg.org/#windows-1252, less the five bytes that it maps to control characters.
 */
function decodeWindows1252(bytes) {
    let text = "";
    for (const byte of bytes) {
        const letter = windows1252Letter(byte);
        if (letter === undefined)
            return undefined;
        text += letter;
    }
    return text;
}
/** The letter that a byte stands for. */
function windows1252Letter(byte) {
    if (byte >= 0x80 && byte < 0xa0)
        return LETTERS[byte - 0x80];
    const isControl = byte < 0x20 ? byte !== 9 && byte !== 10 && byte !== 13 : byte === 0x7f;
    return isControl ? undefined : String.fromCharCode(byte);
}
/** The byte that stands for a letter, which must be one that Windows-1252 has. */
function windows1252Byte(letter) {
    const at = LETTERS.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : at + 0x80;
}
/** 0x80 to 0x9F. */
const LETTERS = [
    ...["€", undefined, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", undefined, "Ž", undefined],
    ...[undefined, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", undefined, "ž", "Ÿ"],
];
/**
 * Whether a text that was read as Windows-1252 can have been nothing else. All that is not ASCII has to be punctuation
 * where such punctuation stands, and some of it where no letter of another encoding could: the bytes of an apostrophe, a
 * quotation mark or a dash are letters in the encodings of DOS and the old Mac, and begin letters in those of East Asia.
 */
function isSurelyWindows1252(text) {
    const rest = text.replace(SURE, (found) => found.replace(PUNCTUATION, ""));
    if (rest.length === text.length)
        return false;
    return !NOT_ASCII.test(rest.replace(LIKELY, ""));
}
const PUNCTUATION = /[‘’“”–—]/g;
const APOSTROPHE = "(?<=\\b(?:[A-Za-z]{3,}|it|he|we|I|no|do|is|us))’(?=(?:s|t|d|m|re|ve|ll)\\b)";
const OPENS = "(?<=^|[\\s(])";
const CLOSES = "(?=$|[\\s,.;:!?)])";
const QUOTED = `${OPENS}“(?=[A-Za-z0-9])[^“”\\n]{1,200}”${CLOSES}|${OPENS}‘(?=[A-Za-z0-9])[^‘’\\n]{1,200}’${CLOSES}`;
const DASH = "(?<=[A-Za-z0-9,] )[–—](?= [A-Za-z0-9])|(?<=[0-9])–(?=[0-9])";
const SURE = new RegExp(`${QUOTED}|${APOSTROPHE}|${DASH}`, "gm");
/** What says nothing for itself: the same bytes may be letters at the end of a word elsewhere. */
const LIKELY = /(?<=[A-Za-z]{2})…(?=$|[\s,.;)])|^•(?= )|(?<=[A-Za-z])[™®](?=$|[\s,.;)])|(?<=[0-9])°|\u00A0(?= )|(?<=[,.;:!?])\u00A0|(?<=[A-Za-z]s)’(?= )/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const NOT_ASCII = /[^\x00-\x7f]/;


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   tS: () => (/* binding */ tokenise)
/* harmony export */ });
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);

/**
 * The words and marks of a text. A word is a run of Unicode letters, digits and combining marks, with hyphens and
 * apostrophes inside it; it ends where another script begins, as in "ohwx站在街上"; "_" is a space; anything else that
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
const SPACE = 0;
const MARK = 1;
const LETTER = 2;
const DIGIT = 3;
const APOSTROPHE = 39;
const HYPHEN = 45;
const STOP = 46;
const BACKSLASH = 92;
const UNDERSCORE = 95;
/** What the ASCII character at a place is; behind the end of the text there is space. */
function kindAt(text, at) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90))
        return LETTER;
    if (code >= 48 && code <= 57)
        return DIGIT;
    return code > 32 && code !== UNDERSCORE ? MARK : code > 13 && code < 32 ? MARK : code < 9 ? MARK : SPACE;
}
/** Captions share their words: that equal keys are one string makes looking them up cheap, and keeps fewer of them. */
const words = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .createTextTable */ .s)((text) => ({ text, key: text.toLowerCase() }), 65_536);
function unicodeTokens(text) {
    const tokens = [];
    // Not `matchAll`: it copies the expression for each text, which for a tag takes longer than the search.
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
        const found = match[0];
        const word = match[1] !== undefined;
        if (word && ASIAN.test(found)) {
            tokens.push(...byScript(found, match.index));
            continue;
        }
        tokens.push({
            key: word ? fold(found) : found.length > 1 && found.startsWith("\\") ? found.slice(1) : found,
            word,
            span: { start: match.index, end: match.index + found.length },
        });
    }
    return tokens;
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
        .replace(/[ßſς’‐‑]/gu, (letter) => FOLDED[letter] ?? letter);
}
/** The keys of a text's tokens, joined by a space: what two tags that say the same have in common. */
function keyOf(tokens) {
    let key = "";
    for (const token of tokens)
        key = key === "" ? token.key : `${key} ${token.key}`;
    return key;
}
const TOKEN = /([\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|['’‐‑-](?=[\p{L}\p{N}])|(?<=\p{N})\.(?=\p{N}))*)|\\?[^\s_\p{L}\p{N}]\p{M}*/gu;
const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const SCRIPTS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー\p{M}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const ASCII = /^[\x00-\x7f]*$/;
const FOLDED = { ß: "ss", ſ: "s", ς: "σ", "’": "'", "‐": "-", "‑": "-" };


/***/ })

};
;