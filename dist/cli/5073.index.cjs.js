"use strict";
exports.id = 5073;
exports.ids = [5073];
exports.modules = {

/***/ 1918:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ BACKUP),
/* harmony export */   Jl: () => (/* binding */ isForeignFolder),
/* harmony export */   Qv: () => (/* binding */ formatOfName),
/* harmony export */   WN: () => (/* binding */ looksLikeCaption),
/* harmony export */   ae: () => (/* binding */ PROMPTS),
/* harmony export */   du: () => (/* binding */ NUMBERS),
/* harmony export */   i0: () => (/* binding */ delimiterOfName),
/* harmony export */   wB: () => (/* binding */ whyNoCaption),
/* harmony export */   wz: () => (/* binding */ isDocument)
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
    if (isForeignFolder(path))
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
/** Whether a file stands in a folder that other tools keep. */
function isForeignFolder(path) {
    return FOREIGN_FOLDER.test(path);
}
function isForeign(path) {
    return isForeignFolder(path) || isDocument(path.slice(path.lastIndexOf("/") + 1));
}
/** Whether a name is that of a document or of a package's file. */
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

/***/ 2684:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createKnownTerms)
});

// EXTERNAL MODULE: ./build/src/text/number.js
var number = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/text/unspaced.js
var unspaced = __webpack_require__(8876);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/captions/trigger-spelling.js
var trigger_spelling = __webpack_require__(6472);
;// CONCATENATED MODULE: ./build/src/captions/near-words.js

/**
 * Prepares a look-up of words that differ by one letter. Such words share their length, but for one, and their first two or
 * their last two letters, so that only few have to be compared, however many there are.
 */
function createNearWords(words) {
    const shelves = new Map();
    for (const word of words) {
        if (!isSure(word))
            continue;
        for (const key of [headOf(word, word.length), tailOf(word, word.length)]) {
            const shelf = shelves.get(key);
            if (shelf === undefined)
                shelves.set(key, [word]);
            else if (shelf.length < LARGEST_SHELF)
                shelf.push(word);
        }
    }
    return (word) => {
        if (!isSure(word))
            return [];
        const near = new Set();
        for (let length = word.length - 1; length <= word.length + 1; length++) {
            for (const key of [headOf(word, length), tailOf(word, length)]) {
                for (const other of shelves.get(key) ?? []) {
                    if ((0,trigger_spelling/* oneLetterOff */.Wu)(word, other))
                        near.add(other);
                }
            }
        }
        return [...near];
    };
}
/** A word of fewer letters has too many neighbours that are words themselves; one with a digit is a name or a number. */
function isSure(word) {
    return word.length >= SHORTEST && word.length <= LONGEST && !/\p{N}/u.test(word);
}
const SHORTEST = 5;
const LONGEST = 40;
/** Words of one length and beginning that are compared: so many has no language. */
const LARGEST_SHELF = 2000;
function headOf(word, length) {
    return `${length}<${word.slice(0, 2)}`;
}
function tailOf(word, length) {
    return `${length}>${word.slice(-2)}`;
}

;// CONCATENATED MODULE: ./build/src/captions/known-terms.js




/** Prepares a vocabulary; each index is made when it is first asked for, and no answer takes longer for a larger one. */
function createKnownTerms(terms) {
    const names = once(() => namesOf(terms()));
    const aliases = once(() => aliasesOf(terms(), names()));
    const words = once(() => wordsOf(names().keys()));
    const bags = once(() => bagsOf(names()));
    const near = once(() => createNearWords(words()));
    const scripts = once(() => (0,unspaced/* scriptsIn */.Oq)([...words()]));
    const hasWord = (word) => words().has(word) || words().has((0,number/* singular */.c)(word));
    return {
        isEmpty: () => names().size === 0,
        has: (key) => names().has(key),
        named: (key) => aliases().get(key) ?? NONE,
        hasWord,
        near: (word) => near()(word),
        nearest: (given) => nearest(given, { bags: bags(), near: near(), hasWord }),
        hasScriptsOf: (text) => [...(0,unspaced/* scriptsIn */.Oq)([text])].every((script) => scripts().has(script)),
    };
}
const NONE = [];
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function keyFor(name) {
    return PLAIN.test(name) ? name.replaceAll("_", " ") : (0,words/* keyOf */.TN)((0,words/* tokenise */.tS)(name));
}
/** A name whose key is itself but for the spaces, as nearly all of a large vocabulary are. */
const PLAIN = /^[a-z0-9]+(?:[_ ][a-z0-9]+)*$/;
/** Each term by its key; the first spelling counts. */
function namesOf(terms) {
    const names = new Map();
    for (const { name } of terms) {
        const key = keyFor(name);
        if (key !== "" && !names.has(key))
            names.set(key, name);
    }
    return names;
}
/** What is a term itself is nobody's other name. */
function aliasesOf(terms, names) {
    const found = new Map();
    for (const { name, aliases } of terms) {
        for (const cell of aliases === "" ? NONE : aliases.split(",")) {
            const alias = cell.trim();
            // What begins with "/" is a shortcut for typing, no word of captions.
            const key = alias.startsWith("/") ? "" : keyFor(alias);
            if (key === "" || names.has(key))
                continue;
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [name]);
            else if (!known.includes(name) && known.length < MOST_NAMES)
                known.push(name);
        }
    }
    return found;
}
/** Terms that one other name is kept for: whoever has to choose reads no more. */
const MOST_NAMES = 5;
function wordsOf(keys) {
    const words = new Set();
    for (const key of keys) {
        for (const word of key.split(" ")) {
            words.add(word);
            if (word.includes("-"))
                for (const part of word.split("-"))
                    words.add(part);
        }
    }
    for (const word of [...words])
        words.add((0,number/* singular */.c)(word));
    return words;
}
function bagsOf(names) {
    const bags = new Map();
    const stems = new Map();
    for (const [key, name] of names) {
        const words = key.split(" ");
        if (words.length > MOST_WORDS)
            continue;
        const bag = bagOf(words, stems);
        const known = bags.get(bag);
        if (known === undefined)
            bags.set(bag, [name]);
        else if (known.length < MOST_NAMES)
            known.push(name);
    }
    return bags;
}
/** Longer terms are phrases that nobody means by a tag of three words. */
const MOST_WORDS = 6;
function bagOf(words, stems) {
    const parts = [];
    for (const word of words) {
        for (const part of word.includes("-") ? word.split("-") : [word]) {
            if (SMALL.has(part))
                continue;
            let stem = stems.get(part);
            if (stem === undefined) {
                stem = (0,number/* singular */.c)(part);
                stems.set(part, stem);
            }
            parts.push(stem);
        }
    }
    return parts.sort().join(" ");
}
const SMALL = new Set("a an the at of to".split(" "));
/** The same words; one of them mended; one that describes left out: never a "no" or "without". */
function nearest(words, { bags, near, hasWord }) {
    if (words.length === 0 || words.length > MOST_WORDS)
        return NONE;
    const stems = new Map();
    const look = (given) => {
        const bag = bagOf(given, stems);
        return bag === "" ? NONE : (bags.get(bag) ?? NONE);
    };
    const found = new Set(look(words));
    for (const joined of joins(words))
        for (const name of look(joined))
            found.add(name);
    const wrong = words.flatMap((word, at) => (hasWord(word) ? [] : [at]));
    // Where two words are unknown, mending one of them makes no term.
    if (wrong.length < 2) {
        for (const at of wrong.length === 1 ? wrong : words.keys()) {
            for (const other of near(words[at] ?? ""))
                for (const name of look(words.with(at, other)))
                    found.add(name);
        }
    }
    if (found.size === 0 && wrong.length === 0 && !words.some((word) => NEGATIVE.has(word))) {
        for (let at = 0; at < words.length - 1; at++)
            for (const name of look(words.toSpliced(at, 1)))
                found.add(name);
    }
    return [...found].slice(0, MOST_NAMES);
}
const NEGATIVE = new Set("no not without non".split(" "));
/** Two neighbours as one word, and one word as two: "teddy bear" for "teddybear". */
function* joins(words) {
    for (const [at, word] of words.entries()) {
        const next = words[at + 1];
        if (next !== undefined)
            yield words.toSpliced(at, 2, word + next);
        if (word.length > LONGEST_COMPOUND)
            continue;
        for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++)
            yield words.toSpliced(at, 1, word.slice(0, cut), word.slice(cut));
    }
}
const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 40;


/***/ }),

/***/ 3495:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
const roles = ["type", "action", "subject", "notable", "background", "loose"];


/***/ }),

/***/ 6472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ joinedKey),
/* harmony export */   Wu: () => (/* binding */ oneLetterOff),
/* harmony export */   k2: () => (/* binding */ spellingOf)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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

/***/ 8086:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rewritingOrder),
/* harmony export */   S: () => (/* binding */ ruleFacts)
/* harmony export */ });
/** What is known of each rule without loading it, in the order in which findings at one place are shown. */
const ruleFacts = [
    { id: "trigger-word", severity: "error", standard: false, needsWords: true },
    { id: "section-order", severity: "error", standard: false },
    { id: "section-content", severity: "warning", standard: false },
    { id: "banned-synonyms", severity: "error", standard: false, needsWords: true },
    { id: "class-tags", severity: "error", standard: false, needsWords: true },
    { id: "word-repetition", severity: "warning", standard: false },
    { id: "duplicate-tags", severity: "warning", standard: true },
    { id: "implied-tags", severity: "warning", standard: false, needsWords: true },
    { id: "exclusive-tags", severity: "warning", standard: false, needsWords: true },
    { id: "concept-described", severity: "warning", standard: false, needsWords: true },
    { id: "variable-missing", severity: "warning", standard: false, needsWords: true },
    { id: "paired-terms", severity: "warning", standard: false, needsWords: true },
    { id: "known-words", severity: "info", standard: false, needsWords: true },
    { id: "term-consistency", severity: "info", standard: false, looksAcross: {} },
    { id: "caption-kind", severity: "warning", standard: false, looksAcross: { kind: "auto" } },
    { id: "caption-length", severity: "info", standard: false },
    { id: "auto-caption", severity: "warning", standard: false },
    { id: "tag-format", severity: "warning", standard: true },
    { id: "text-encoding", severity: "error", standard: true },
    { id: "prompt-syntax", severity: "warning", standard: false },
    { id: "caption-file", severity: "error", standard: true, looksAround: true },
    { id: "caption-loss", severity: "warning", standard: false },
];
/** The order in which safe edits are applied. */
const rewritingOrder = [
    "text-encoding",
    "tag-format",
    "prompt-syntax",
    "duplicate-tags",
    "banned-synonyms",
    "class-tags",
    "concept-described",
    "auto-caption",
    "implied-tags",
    "known-words",
    "paired-terms",
    "section-content",
    "exclusive-tags",
    "variable-missing",
    "caption-length",
    "caption-loss",
    "word-repetition",
    "term-consistency",
    "caption-kind",
    "section-order",
    "trigger-word",
    "caption-file",
];


/***/ }),

/***/ 2544:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 8391:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony export */   r5: () => (/* binding */ maxVocabularyLength),
/* harmony export */   wz: () => (/* binding */ maxVocabularyTerms),
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
/** Characters of one vocabulary file: the largest lists of tags that are handed around have ten million. */
const maxVocabularyLength = 16_777_216;
/** Lines of one vocabulary file. */
const maxVocabularyTerms = 500_000;
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

/***/ 6445:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 3694:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ openStyles)
});

// EXTERNAL MODULE: ./build/src/captions/formats/names.js
var names = __webpack_require__(1918);
// EXTERNAL MODULE: ./build/src/captions/known-terms.js + 1 modules
var known_terms = __webpack_require__(2684);
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
    let known;
    let sections;
    const lists = new Map();
    const rules = new Map();
    for (const layer of layers) {
        profile = layer.profile ?? profile;
        trainer = layer.trainer ?? trainer;
        known = layer.known ?? known;
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
    return { profile, trainer, known, sections, lists, rules };
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

// EXTERNAL MODULE: ./build/src/style/messages.js
var messages = __webpack_require__(3139);
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

// EXTERNAL MODULE: ./build/src/style/limits.js
var limits = __webpack_require__(8391);
;// CONCATENATED MODULE: ./build/src/style/vocabulary-file.js


/**
 * Reads a vocabulary: a term a line, "#" starts a comment; or a CSV, with or without a first row that names its columns.
 * Without one they are those of the lists that taggers and web interfaces come with: name, type, count, aliases.
 */
function readVocabularyFile(path, source) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const fault = (message, line) => ({ message, place: { path, line, column: 1 } });
    if (text.length > limits/* maxVocabularyLength */.r5)
        return { terms: [], faults: [fault(messages/* vocabularyMessages */.Xp.tooLong(limits/* maxVocabularyLength */.r5), 1)] };
    const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
    const read = isTable(path, first) ? rowReader(first) : termOfLine;
    const terms = [];
    const faults = [];
    let hidden = 0;
    let start = 0;
    for (let at = 0; start < text.length; at++) {
        if (at === limits/* maxVocabularyTerms */.wz)
            return { terms: [], faults: [fault(messages/* vocabularyMessages */.Xp.tooMany(limits/* maxVocabularyTerms */.wz), at + 1)] };
        // Line by line, since there may be hundreds of thousands.
        const end = text.indexOf("\n", start);
        const line = text.slice(start, end < 0 ? text.length : end).trim();
        start = end < 0 ? text.length : end + 1;
        const term = line === "" ? undefined : line.length > LONGEST_LINE ? messages/* vocabularyMessages */.Xp.longTerm(LONGEST) : read(line, at);
        if (term === undefined)
            continue;
        if (typeof term !== "string")
            terms.push(term);
        else if (faults.length < limits/* maxListFaults */._C)
            faults.push(fault(term, at + 1));
        else
            hidden++;
    }
    if (hidden > 0)
        faults.push(fault(messages/* vocabularyMessages */.Xp.more(hidden), 1));
    if (terms.length === 0 && faults.length === 0)
        faults.push(fault(messages/* vocabularyMessages */.Xp.empty, 1));
    return { terms, faults };
}
const termOfLine = (line) => {
    const name = line.replace(/(?:^|\s)#.*$/u, "").trim();
    if (name === "")
        return undefined;
    return name.length > LONGEST ? messages/* vocabularyMessages */.Xp.longTerm(LONGEST) : { name, aliases: "" };
};
/** Characters of a term. */
const LONGEST = 400;
/** Characters of a line, with all the other names of a term. */
const LONGEST_LINE = 20_000;
function isTable(path, first) {
    return /\.csv$/iu.test(path) || ROW.test(first) || columnsIn(first) !== undefined;
}
/** "1girl,0,4225150", whatever follows. */
const ROW = /^[^,]+,\d{1,3},\d+(?:,|\s*$)/u;
/** The usual order. */
const USUAL = { name: 0, aliases: 3 };
/** What the first row names, where it names columns. */
function columnsIn(first) {
    const names = first.split(",").map((name) => name.trim().toLowerCase());
    const name = names.findIndex((one) => one === "name" || one === "tag");
    if (name < 0 || names.length < 2)
        return undefined;
    return { name, aliases: names.findIndex((one) => one === "aliases" || one === "alias") };
}
function rowReader(first) {
    const named = columnsIn(first);
    const columns = named ?? USUAL;
    return (line, at) => {
        if (at === 0 && named !== undefined)
            return undefined;
        const usual = named === undefined ? USUAL_ROW.exec(line) : null;
        const cells = usual === null ? cellsOf(line) : [usual[1] ?? "", "", "", usual[2] ?? ""];
        if (cells === undefined)
            return messages/* vocabularyMessages */.Xp.openQuote;
        const name = cells[columns.name]?.trim() ?? "";
        if (name === "")
            return messages/* vocabularyMessages */.Xp.noName;
        return name.length > LONGEST ? messages/* vocabularyMessages */.Xp.longTerm(LONGEST) : { name, aliases: cells[columns.aliases] ?? "" };
    };
}
/** What nearly every row looks like, read at once. */
const USUAL_ROW = /^([^",]+),\d+,\d+,(?:"([^"]*)")?$/;
/** The cells of a row; undefined where a quotation mark is not closed. */
function cellsOf(line) {
    if (!line.includes('"'))
        return line.split(",");
    const cells = [];
    let at = 0;
    while (at <= line.length) {
        const start = at;
        if (line[at] === '"') {
            do {
                at = line.indexOf('"', at + 1);
                if (at < 0)
                    return undefined;
            } while (line[++at] === '"');
            cells.push(line.slice(start + 1, at - 1).replaceAll('""', '"'));
            const comma = line.indexOf(",", at);
            at = comma < 0 ? line.length + 1 : comma + 1;
        }
        else {
            const comma = line.indexOf(",", at);
            at = comma < 0 ? line.length : comma;
            cells.push(line.slice(start, at));
            at++;
        }
    }
    return cells;
}

;// CONCATENATED MODULE: ./build/src/style/gather-vocabulary.js





/** The rule whose vocabulary stands in files. */
const vocabularyRule = "known-words";
/** Notes the vocabulary files of a layer; they are read by `readVocabularies`, when all layers are there. */
function nameVocabulary({ rules }, { origin, folder }, { vocabularies, ownFiles, faults }) {
    const rule = rules?.[vocabularyRule];
    const files = typeof rule === "object" ? rule["vocabulary"] : undefined;
    if (!Array.isArray(files))
        return undefined;
    const paths = files.flatMap((file, at) => {
        const here = origin.in("rules", vocabularyRule, "vocabulary", at);
        const target = within(`${folder}caption-style.json`, file);
        if ("fault" in target) {
            faults.push(here.fault(target.fault));
            return [];
        }
        // It is no caption, even where the rule is off.
        ownFiles.add(target.path);
        if (!vocabularies.has(target.path))
            vocabularies.set(target.path, { origin: here, terms: [] });
        return [target.path];
    });
    return (0,known_terms/* createKnownTerms */.R)(() => paths.flatMap((path) => vocabularies.get(path)?.terms ?? []));
}
/** Reads the vocabulary files, where the rule is on for any caption. */
function readVocabularies({ read, layers, vocabularies, faults, needs }) {
    if (vocabularies.size === 0 || !isOn(layers))
        return;
    for (const [path, vocabulary] of vocabularies) {
        const text = read(path);
        if (text === undefined)
            needs.add(path);
        else if (text === null)
            faults.push(vocabulary.origin.fault(messages/* fileMessages */.VJ.noFile(path)));
        else {
            const { terms, faults: found } = readVocabularyFile(path, text);
            vocabulary.terms = terms;
            faults.push(...found);
        }
    }
}
function isOn(layers) {
    const general = layers.filter(({ files }) => files === undefined);
    const overrides = layers.filter(({ files, rules }) => files !== undefined && rules.has(vocabularyRule));
    return [[], ...overrides.map((one) => [one])].some((added) => {
        const statement = mergeLayers([...general, ...added]).rules.get(vocabularyRule);
        return statement !== undefined && statement.severity?.value !== "off";
    });
}

// EXTERNAL MODULE: ./build/src/style/globs.js
var globs = __webpack_require__(2544);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/style/texts.js
var texts = __webpack_require__(2003);
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
        const wrong = entry === "" ? undefined : (0,texts/* entryFault */.VG)(entry);
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

// EXTERNAL MODULE: ./build/src/rules/facts.js
var facts = __webpack_require__(8086);
// EXTERNAL MODULE: ./build/src/captions/readings/reading.js
var reading = __webpack_require__(3495);
;// CONCATENATED MODULE: ./build/src/style/presets/section-settings.js

/**
 * Makes settings of texts with entries between commas or on lines of their own. A section that is called what a tag can be
 * read as takes what reads so, but for those in `closed`.
 */
function sectionSettings(lists, sections, closed = []) {
    const open = (name) => reading/* roles */.O.find((role) => role === name && !closed.includes(role));
    return {
        lists: Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, split(entries)])),
        sections: Object.entries(sections).map(([name, terms]) => {
            const like = open(name);
            return { name, ...(like !== undefined && { like }), terms: split(terms) };
        }),
    };
}
/** The entries of a text. */
function split(text) {
    return text.split(/\s*[,\n]\s*/).filter((entry) => entry !== "");
}

;// CONCATENATED MODULE: ./build/src/style/presets/people.js

/**
 * Pictures of people and characters, in the seven sections of the captioning guidance. Only terms that leave no doubt:
 * a tag that could belong in two sections is better left to the dataset's own style. `{deed} {where} {scene}` and the
 * like are there because the term that spells out most decides: "sitting on couch" is a deed, "clock on wall" is not.
 */
function people() {
    return sectionSettings(lists, sections);
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
};
/** What pictures are made with. */
const media = `photo, photograph, polaroid, selfie, portrait, self portrait, illustration, drawing, sketch, painting,
  oil painting, digital painting, watercolor, watercolor painting, digital art, concept art, pixel art, line art,
  render, 3d render, 3d, anime, manga, cartoon, comic, screenshot, color photo, film photo, vintage photo,
  studio photo, candid photo, pencil drawing, pencil sketch, chibi, cel shading, cel shaded, flat color, lineart,
  woodcut print, woodblock print, art print`;
const sections = {
    globals: "masterpiece, best quality, high quality",
    type: `${media}
    of *, of * {scene}, of * {where} {scene}, * shot, close-up, close up, closeup, close-up of *, close up of *,
    photo of *, portrait of *, drawing of *, illustration of *, painting of *, black and white photo
    extreme close-up, full body, upper body, lower body, headshot
    from above, from below, from side, from the side, from behind, from front, from the front, front view, side view,
    rear view, back view, top view, overhead view, aerial view, bird's-eye view, worm's-eye view, three-quarter view,
    profile, in profile, high angle, low angle, dutch angle, wide angle, eye level, pov, macro, fisheye, depth of field,
    shallow depth of field, bokeh, black and white, monochrome, greyscale, grayscale, sepia, cropped,
    negative space, rule of thirds, film grain, sharp focus, soft focus, blurry`,
    action: `{deed}, {deed} {article} *, {deed} {where} *, {deed} {where} {scene}, {deed} {where} * {scene},
    {deed} * {where} {scene}, {deed} * {where} * {scene}
    holding *, carrying *, touching *, adjusting *
    *ing {article} {scene}, *ing {way} {article} {scene}, *ing {article} {garment}, *ing {article} hair
    {limb} {pose}, {limb} {where} *, {limb} {where} {scene}, {posture} {limb}
    smile, slight smile, big smile, smirk, grin, frown, wink, head tilt, head tilted, head down, head back, head turned,
    eyes closed, closed eyes, eyes open, one eye closed, mouth open, open mouth, closed mouth, tongue out, on one knee,
    on all fours, back turned, peace sign, thumbs up, drawing a *, painting a *`,
    subject: `wearing *, hair ornament, blue eyes, brown eyes, green eyes, hazel eyes, grey eyes,
    gray eyes, amber eyes, red eyes, purple eyes, yellow eyes, pale skin, dark skin, tanned skin, fair skin,
    bald, muscular, slim, slender, chubby, curvy, pregnant, barefoot, tanned, heterochromia
    {garment}, knee socks, running shoes, riding boots
    glasses, sunglasses, reading glasses, * framed glasses, * rimmed glasses, makeup, lipstick, * makeup, * lipstick`,
    notable: `lighting, * lighting, sunlight, sunlight *, * sunlight, natural light, soft light, warm light, candlelight,
    moonlight, backlit, backlighting, rim light, golden hour, light rays, god rays, sunbeams, lens flare, shadow,
    shadow of *, long shadows, reflection, reflection *, steam, smoke, motion blur, raining, snowing, fog, mist,
    petals, falling petals, motion lines, speed lines, sparkles
    in foreground, * in foreground, in the foreground, * in the foreground`,
    background: `indoors, outdoors, background, * background, in background, * in background, in the background,
    * in the background
    {scene}, {where} {scene}
    sitting room, swimming pool, standing lamp, writing desk, washing machine`,
    loose: `happy, sad, joyful, joyous, hopeful, lonely, sombre, somber, calm, tense, cozy, cosy, eerie, nostalgic, romantic,
    melancholic, peaceful, serene, dreamy, gloomy, cheerful, mysterious
    * mood, * atmosphere, * vibe, * feeling, * environment, * aesthetic, * ambience`,
};

;// CONCATENATED MODULE: ./build/src/style/presets/art-style.js


/**
 * The style of pictures, taught from what they show. What they are made with is the same all over such a set, so it stands
 * with the globals; all that they show is to vary, so no section asks for anything.
 */
function artStyle() {
    const { lists, sections } = people();
    const made = new Set(split(media));
    return {
        lists,
        sections: sections.map((section) => {
            const { name, terms = [] } = section;
            if (name === "globals")
                return { ...section, terms: [...terms, ...made, ...split(GLOBALS)] };
            return name === "type" ? { ...section, terms: terms.filter((term) => !made.has(term)) } : section;
        }),
    };
}
const GLOBALS = `* style, * art style, ink drawing, ink painting, charcoal drawing, gouache, gouache painting, acrylic painting,
  vector art, flat illustration, digital illustration, book illustration, woodcut, engraving, etching, linocut, stop motion,
  claymation, low poly, voxel art, oil on canvas, ink on paper, * on canvas, retro anime, game art`;

;// CONCATENATED MODULE: ./build/src/style/presets/object.js

/**
 * Pictures of a thing: a product, a vehicle, a plant. What is a setting in pictures of people, such as a chair, may be the
 * thing itself, so `subject` and `background` take what their terms name and nothing that is only read so.
 */
function object() {
    return sectionSettings(object_lists, object_sections, ["subject", "background"]);
}
const object_lists = {
    on: "on, on a, on the, in, in a, in the, at a, at the, against a, against the, under a, under the, beside a, next to a",
    ground: `table, desk, shelf, counter, countertop, tablecloth, pedestal, podium, stand, plinth, floor, wall, grass, sand,
    rock, snow, street, road, beach, forest, kitchen, room, studio, garden, field, meadow, water, hand, background, surface`,
    part: `handle, strap, lid, label, logo, button, sole, lace, zipper, buckle, screen, leg, wheel, tyre, tire, stem, petal, leaf,
    cap, cork, spout, blade, dial, cable, hinge, seam, stitching, pattern, texture, finish, surface, coating, edge, rim, lining`,
};
const object_sections = {
    globals: "masterpiece, best quality, high quality",
    type: `photo, photograph, product photo, product photography, studio photo, packshot, flat lay, illustration, drawing, sketch,
    painting, render, 3d render, blueprint, isometric view, exploded view
    of *, of * {on} {ground}, * shot, * photo, close-up, close up, close-up of *, close up of *, macro, macro shot
    from above, from below, from side, from the side, from behind, from the front, front view, side view, rear view, back view,
    top view, three-quarter view, overhead view, depth of field, shallow depth of field, bokeh, black and white, cropped`,
    action: "open, closed, folded, unfolded, switched on, switched off, upright, upside down, tilted, stacked, disassembled",
    subject: `* {part}, {part}, {part} with *, * {part} with *, made of *, matte, glossy, transparent, translucent, engraved,
    embossed, handmade, worn, rusty, brand new`,
    notable: `* lighting, lighting, soft light, natural light, studio light, backlit, rim light, hard shadow, soft shadow, shadow,
    reflection, reflection *, water droplets, steam, smoke, splash, in foreground, * in foreground, in the foreground,
    * in the foreground, held in a hand, in a hand`,
    background: `indoors, outdoors, background, * background, in background, * in background, in the background,
    * in the background, {on} {ground}, {on} * {ground}, white backdrop, * backdrop, wooden table, marble countertop`,
    loose: `luxurious, elegant, rustic, minimalist, modern, vintage, cozy, festive, fresh, playful
    * mood, * atmosphere, * vibe, * feeling, * feel, * aesthetic`,
};

;// CONCATENATED MODULE: ./build/src/style/presets/index.js




/** The built-in styles that `extends` may name as `caption-style:<name>`, put together only when they are asked for. */
const presets = {
    people: () => ({ ...people(), rules: withoutWords() }),
    style: () => ({ ...artStyle(), rules: withoutWords() }),
    object: () => ({ ...object(), rules: withoutWords() }),
    prose: () => ({ rules: { ...withoutWords(), ...prose() } }),
    recommended: () => ({ rules: withoutWords() }),
};
/** What a style that extends nothing starts from. */
function plainSettings() {
    return {
        rules: Object.fromEntries(facts/* ruleFacts */.S.filter(({ standard }) => standard).map(({ id, severity }) => [id, severity])),
    };
}
/** Rules about tags, for a set without any. */
const ofTags = new Set([
    "section-order",
    "section-content",
    "tag-format",
    "duplicate-tags",
]);
function withoutWords() {
    const on = facts/* ruleFacts */.S.filter(({ needsWords }) => needsWords !== true);
    return Object.fromEntries(on.map(({ id, severity }) => [id, severity]));
}
/** What a set of sentences does otherwise: every caption is one, and what is for tags alone is off. */
function prose() {
    const stated = facts/* ruleFacts */.S.flatMap(({ id }) => {
        if (ofTags.has(id))
            return [[id, "off"]];
        return id === "caption-kind" ? [[id, { kind: "prose" }]] : [];
    });
    return Object.fromEntries(stated);
}

// EXTERNAL MODULE: ./build/src/style/style-file.js + 1 modules
var style_file = __webpack_require__(3652);
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
        vocabularies: new Map(),
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
    readVocabularies(work);
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
    const style = (0,style_file/* readStyle */._T)(path, text, explain);
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
    const read = {
        lists: readLists(stated, from, work),
        trainer: readTrainerFile(stated, from, work),
        known: nameVocabulary(stated, from, work),
    };
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
    for (const part of style_file/* namedParts */.SO)
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
        const message = (0,texts/* entryFault */.VG)(entry);
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
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/style/term-syntax.js
var term_syntax = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/src/style/term-key.js


/** The form in which two terms are the same: words are compared as in captions, wildcards and lists as they stand. */
function termKey(term) {
    const known = keys.get(term);
    if (known !== undefined)
        return known;
    if (keys.size === MOST)
        keys.clear();
    const key = keyFor(term);
    keys.set(term, key);
    return key;
}
/** Each check of a style asks for the keys of all its terms. */
const keys = new Map();
const MOST = 65_536;
function keyFor(term) {
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
var style_terms = __webpack_require__(2280);
;// CONCATENATED MODULE: ./build/src/style/sense-synonyms.js




/** The variants of banned-synonyms, in the order of the style. */
function synonymsOf({ options }) {
    const terms = options.get("terms");
    if (typeof terms?.value !== "object" || terms.value === null)
        return [];
    const scope = options.get("scope")?.value === "phrase" ? "phrase" : "tag";
    const before = known.get(terms);
    if (before?.scope === scope)
        return before.synonyms;
    const synonyms = listSynonyms(terms, scope);
    known.set(terms, { scope, synonyms });
    return synonyms;
}
/** Several checks ask for them, and a large style has thousands. */
const known = new WeakMap();
function listSynonyms(terms, scope) {
    return Object.entries(terms.value).flatMap(([preferred, variants]) => (Array.isArray(variants) ? variants : []).map((variant, at) => {
        const origin = terms.origin.in(preferred, at);
        return typeof variant === "string"
            ? { preferred, variant, scope, origin }
            : { preferred, variant: variant.term, scope: variant.scope, origin };
    }));
}
/** Finds the variants in a text; the number of a hit is the position of the synonym. */
function variantTable(synonyms, { options }, lists) {
    return (0,style_terms/* compileTerms */.B)(synonyms.map(({ variant }) => variant), { lists: entriesOf(lists), number: options.get("number")?.value === "exact" ? "exact" : "either" });
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
    const table = (0,style_terms/* compileTerms */.B)([...phrases, ...forbidden, ...triggers], {
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

;// CONCATENATED MODULE: ./build/src/style/sense-concept.js





/** What no caption may describe, where another rule asks for it or writes it. */
function conceptFaults(rule, lists) {
    const terms = rule("concept-described")?.options.get("terms");
    const listed = sense_concept_textsOf(terms?.value);
    if (terms === undefined || listed.length === 0)
        return [];
    const table = (0,style_terms/* compileTerms */.B)(listed, { lists: entriesOf(lists), number: "either" });
    const asked = new Map();
    for (const [name, variable] of sense_concept_entriesIn(rule("variable-missing")?.options.get("variables"))) {
        for (const term of sense_concept_textsOf(variable))
            asked.set(termKey(term), name);
    }
    const faults = listed.flatMap((term, at) => {
        const name = asked.get(termKey(term));
        return name === undefined ? [] : [terms.origin.in(at).fault(messages/* senseMessages */.rh.conceptIsVariable(term, name))];
    });
    const written = new Map(writtenBy(rule).map(({ text, id }) => [text, id]));
    for (const [text, id] of written) {
        const hit = table.whole({ tokens: (0,words/* tokenise */.tS)(text) })[0];
        if (hit !== undefined) {
            const here = terms.origin.in(hit.term);
            faults.push(here.fault(messages/* senseMessages */.rh.conceptWritten(listed[hit.term] ?? "", text, id)));
        }
    }
    return faults;
}
/** A trigger word among the terms of a variable: the trigger says nothing about one. */
function variableFaults(rule) {
    const variables = rule("variable-missing")?.options.get("variables");
    if (variables === undefined)
        return [];
    const triggers = new Set(sense_concept_textsOf(rule("trigger-word")?.options.get("words")?.value).map(termKey));
    return sense_concept_entriesIn(variables).flatMap(([name, terms]) => sense_concept_textsOf(terms).flatMap((term, at) => triggers.has(termKey(term)) ? [variables.origin.in(name, at).fault(messages/* senseMessages */.rh.variableIsTrigger(term))] : []));
}
/** What other rules put into captions. */
function writtenBy(rule) {
    const classes = rule("class-tags")?.options;
    const of = (id, texts) => texts.map((text) => ({ text, id }));
    const partners = sense_concept_entriesIn(rule("paired-terms")?.options.get("pairs")).map(([, partner]) => partner);
    return [
        ...of("trigger-word", sense_concept_textsOf(rule("trigger-word")?.options.get("words")?.value)),
        ...of("banned-synonyms", sense_concept_entriesIn(rule("banned-synonyms")?.options.get("terms")).map(([preferred]) => preferred)),
        ...of("class-tags", classes?.get("policy")?.value === "specific" ? [] : sense_concept_textsOf(classes?.get("words")?.value)),
        ...of("paired-terms", sense_concept_textsOf(partners)),
    ];
}
function sense_concept_entriesIn(stated) {
    const value = stated?.value;
    return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function sense_concept_textsOf(value) {
    return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}

;// CONCATENATED MODULE: ./build/src/style/sense-exclusive.js



/** Groups of exclusive-tags that no caption can break, or that what excuses a caption belongs to. */
function exclusiveFaults({ options }) {
    const groups = options.get("groups");
    if (groups === undefined || !Array.isArray(groups.value))
        return [];
    const unless = options.get("unless")?.value;
    const excuses = new Set(Array.isArray(unless) ? unless.map(termKey) : []);
    return groups.value.flatMap((group, at) => {
        const here = groups.origin.in(at);
        const excused = group.flatMap((term, place) => excuses.has(termKey(term)) ? [here.in(place).fault(messages/* senseMessages */.rh.exclusiveExcuses(term))] : []);
        return [...groupFaults(group, here), ...excused];
    });
}
/** A group of terms that exclude each other in which one stands twice, or alone. */
function groupFaults(members, origin) {
    const seen = new Set();
    const twice = members.flatMap((text, at) => {
        const key = termKey(text);
        return seen.has(key) || seen.add(key) === undefined
            ? [origin.in(at).fault(messages/* senseMessages */.rh.exclusiveTwice(text))]
            : [];
    });
    const [only] = members;
    const alone = members.length === 1 && only !== undefined && (0,texts/* entryFault */.VG)(only) === undefined;
    return alone ? [origin.fault(messages/* senseMessages */.rh.exclusiveAlone(only)), ...twice] : twice;
}

// EXTERNAL MODULE: ./build/src/style/written.js
var written = __webpack_require__(8268);
;// CONCATENATED MODULE: ./build/src/style/sense-implied.js







/** What implied-tags would delete or write without end, or against another rule. */
function impliedFaults(rule, lists) {
    const implied = rule("implied-tags");
    const terms = implied?.options.get("terms");
    if (implied === undefined || typeof terms?.value !== "object" || terms.value === null)
        return [];
    // Proven by the schema.
    const entries = Object.entries(terms.value);
    const implications = entries.flatMap(([child, parents]) => parents.map((parent, at) => ({ child, parent, origin: terms.origin.in(child, at) })));
    const triggers = sense_implied_textsOf(rule("trigger-word")?.options.get("words")?.value).map(termKey);
    const isRequired = implied.options.get("direction")?.value === "require";
    return [
        ...childrenTwice(entries.map(([child]) => child), terms.origin),
        ...endlessFaults(implications, lists),
        ...implications.flatMap(({ parent, origin }) => triggers.includes(termKey(parent)) ? [origin.fault(messages/* senseMessages */.rh.parentIsTrigger(parent))] : []),
        ...(isRequired ? requiredFaults(implications, rule, lists) : []),
    ];
}
function childrenTwice(children, origin) {
    const seen = new Set();
    return children.flatMap((child) => {
        const key = termKey(child);
        if (!seen.has(key)) {
            seen.add(key);
            return [];
        }
        return [origin.in(child).fault(messages/* senseMessages */.rh.childTwice(child), "key")];
    });
}
/** Tags that imply themselves, at once or by way of others. */
function endlessFaults(implications, lists) {
    const next = nextOf(implications, lists);
    const told = new Set();
    return implications.flatMap((implication) => {
        const { child, parent, origin } = implication;
        if (next(implication).some((other) => other.child === child))
            return [origin.fault(messages/* senseMessages */.rh.impliesItself(child, parent))];
        if (told.has(child))
            return [];
        const chain = chainTo(child, implication, next);
        if (chain === undefined)
            return [];
        for (const term of chain)
            told.add(term);
        return [origin.fault(messages/* senseMessages */.rh.implicationCycle(chain))];
    });
}
/** The implications whose child a parent is; where it has wildcards, or they have, one may stand for the other. */
function nextOf(implications, lists) {
    const options = { lists: entriesOf(lists), number: "either" };
    const children = [...new Set(implications.map(({ child }) => child))];
    const byChild = new Map(children.map((child) => [child, implications.filter((one) => one.child === child)]));
    const childTable = (0,style_terms/* compileTerms */.B)(children, options);
    const parents = [...new Set(implications.map(({ parent }) => parent))];
    const parentTable = (0,style_terms/* compileTerms */.B)(parents, options);
    const reached = new Map(parents.map((parent) => [parent, new Set()]));
    for (const parent of parents) {
        for (const { term } of childTable.whole({ tokens: (0,words/* tokenise */.tS)(parent) }))
            reached.get(parent)?.add(children[term] ?? "");
    }
    for (const child of children) {
        for (const { term } of parentTable.whole({ tokens: (0,words/* tokenise */.tS)(child) }))
            reached.get(parents[term] ?? "")?.add(child);
        for (const parent of parents)
            if (termKey(parent) === termKey(child))
                reached.get(parent)?.add(child);
    }
    return ({ parent }) => [...(reached.get(parent) ?? [])].flatMap((child) => byChild.get(child) ?? []);
}
/** The tags from a child back to itself; undefined when no way leads there. */
function chainTo(child, start, next) {
    const seen = new Set([start]);
    const open = [
        { at: start, chain: [child] },
    ];
    for (const { at, chain } of open) {
        for (const other of next(at)) {
            if (other.child === child)
                return [...chain, child];
            if (seen.has(other))
                continue;
            seen.add(other);
            open.push({ at: other, chain: [...chain, other.child] });
        }
    }
    return undefined;
}
/** Parents that cannot be written into a caption, or that another rule takes out of it again. */
function requiredFaults(implications, rule, lists) {
    const banned = rule("banned-synonyms");
    const synonyms = banned === undefined ? [] : synonymsOf(banned);
    const table = banned === undefined ? undefined : variantTable(synonyms, banned, lists);
    const classes = rule("class-tags");
    const isSpecific = classes?.options.get("policy")?.value === "specific";
    const deleted = new Set(isSpecific ? sense_implied_textsOf(classes?.options.get("words")?.value).map(termKey) : []);
    return implications.flatMap(({ parent, origin }) => {
        if ((0,texts/* entryFault */.VG)(parent) !== undefined)
            return [];
        const unwritable = (0,written/* writtenFault */._)(parent);
        if (unwritable !== undefined)
            return [origin.fault(unwritable)];
        const hit = table?.whole({ tokens: (0,words/* tokenise */.tS)(parent) })[0];
        const preferred = hit === undefined ? undefined : synonyms[hit.term]?.preferred;
        if (preferred !== undefined && termKey(preferred) !== termKey(parent))
            return [origin.fault(messages/* senseMessages */.rh.parentBanned(parent, preferred))];
        return deleted.has(termKey(parent)) ? [origin.fault(messages/* senseMessages */.rh.parentIsClass(parent))] : [];
    });
}
function sense_implied_textsOf(value) {
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

// EXTERNAL MODULE: ./build/src/style/shapes.js
var shapes = __webpack_require__(8397);
;// CONCATENATED MODULE: ./build/src/style/sense-names.js








/**
 * Terms that cannot be read, and names of lists and sections that are unknown, in an option of a rule. Where the
 * sections of another layer have gone, the fault is at the layer that replaced them.
 */
function optionFaults({ id, name }, { value, origin }, names, sections) {
    const shape = shapes/* optionShapes */.go[id]?.[name];
    if (shape === undefined)
        return [];
    return [...(0,texts/* meantTexts */.iI)(shape, value)].flatMap((text) => {
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
        const message = (0,texts/* termFault */.z3)(text) ?? unknownList(text, names);
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
            const place = here.in("exclusive", group);
            faults.push(...termsFaults(members, place, names), ...groupFaults(members, place));
        }
    }
    return faults;
}
function meantFault({ means, text }, names) {
    if ((0,term_syntax/* isPlainTerm */.$)(text))
        return undefined;
    if (means === "exact")
        return (0,texts/* exactFault */.cv)(text);
    const parsed = (0,term_syntax/* parseTerm */.W)(text);
    if ("nodes" in parsed && parsed.nodes.every((node) => node.kind === "any"))
        return messages/* senseMessages */.rh.everything;
    return (0,texts/* termFault */.z3)(text) ?? unknownList(text, names);
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

;// CONCATENATED MODULE: ./build/src/style/sense-paired.js




/** Pairs of one word, and partners that another rule would take out again. */
function pairedFaults(rule, lists) {
    const pairs = rule("paired-terms")?.options.get("pairs");
    if (pairs === undefined || typeof pairs.value !== "object" || pairs.value === null)
        return [];
    const refused = refusedPartner(rule, lists);
    const seen = new Map();
    return Object.entries(pairs.value).flatMap(([word, partner]) => {
        if (typeof partner !== "string")
            return [];
        const here = pairs.origin.in(word);
        const before = seen.get(termKey(word));
        seen.set(termKey(word), before ?? word);
        const message = termKey(word) === termKey(partner) ? messages/* senseMessages */.rh.pairedSelf(word) : refused(partner);
        return [
            ...(before === undefined ? [] : [here.fault(messages/* senseMessages */.rh.pairedTwice(word), "key")]),
            ...(message === undefined ? [] : [here.fault(message)]),
        ];
    });
}
function refusedPartner(rule, lists) {
    const banned = rule("banned-synonyms");
    const synonyms = banned === undefined ? [] : synonymsOf(banned);
    const table = banned === undefined ? undefined : variantTable(synonyms, banned, lists);
    const keysOf = (id, option) => {
        const value = rule(id)?.options.get(option)?.value;
        return new Set(Array.isArray(value) ? value.map(termKey) : []);
    };
    const triggers = keysOf("trigger-word", "words");
    const isSpecific = rule("class-tags")?.options.get("policy")?.value === "specific";
    const classes = isSpecific ? keysOf("class-tags", "words") : new Set();
    return (partner) => {
        const key = termKey(partner);
        if (triggers.has(key))
            return messages/* senseMessages */.rh.pairedTrigger(partner);
        if (classes.has(key))
            return messages/* senseMessages */.rh.pairedClass(partner);
        const hit = table?.whole({ tokens: (0,words/* tokenise */.tS)(partner) })[0];
        const by = hit === undefined ? undefined : synonyms[hit.term];
        return by === undefined ? undefined : messages/* senseMessages */.rh.pairedBanned(partner, by.preferred);
    };
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
    if (once(parts("implied-tags", "banned-synonyms", "class-tags", "trigger-word"), "implied"))
        faults.push(...impliedFaults(rule, lists));
    const length = rule("caption-length");
    if (length !== undefined && once(parts("caption-length"), "length"))
        faults.push(...lengthFaults(length));
    return [
        ...faults,
        ...furtherFaults(rule, lists, (ids, name) => once(parts(...ids), name)),
        ...triggerFaults(rule),
    ];
}
/** What makes no sense in the rules about what captions say. */
function furtherFaults(rule, lists, isNew) {
    const faults = [];
    const exclusive = rule("exclusive-tags");
    if (exclusive !== undefined && isNew(["exclusive-tags"], "exclusive"))
        faults.push(...exclusiveFaults(exclusive));
    const others = ["trigger-word", "banned-synonyms", "class-tags", "paired-terms"];
    if (rule("paired-terms") !== undefined && isNew(others, "paired"))
        faults.push(...pairedFaults(rule, lists));
    if (rule("variable-missing") !== undefined && isNew(["variable-missing", "trigger-word"], "variable"))
        faults.push(...variableFaults(rule));
    if (rule("concept-described") !== undefined &&
        isNew(["concept-described", "variable-missing", ...others], "concept"))
        faults.push(...conceptFaults(rule, lists));
    return faults;
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
    for (const rule of facts/* ruleFacts */.S) {
        const statement = settings.rules.get(rule.id);
        const severity = statement?.severity?.value ?? rule.severity;
        if (statement === undefined || severity === "off")
            continue;
        inForce.set(rule.id, { severity, options: completed(rule.id, statement) });
    }
    return {
        path,
        profile: profiles[settings.profile?.value ?? "generic"],
        sections: (settings.sections?.value ?? []).map(({ name, terms = [], like, required = false, max, exclusive = [] }) => ({
            name,
            terms,
            ...(like !== undefined && { like }),
            required,
            max,
            exclusive,
        })),
        lists: new Map([...settings.lists].map(([name, { value }]) => [name, value])),
        ...(settings.known !== undefined && inForce.has(vocabularyRule) && { known: settings.known }),
        rules: inForce,
    };
}
/** What is stated has been read already; every option has a default, or may be absent. */
function completed(id, { options }) {
    const defaults = Object.entries(shapes/* optionDefaults */._5[id] ?? {});
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
    const make = ({ set, sure, values }) => {
        const isOfClass = set?.regularisation === true;
        const words = isOfClass ? undefined : wordsFor(plain.rules, values.trigger);
        return {
            ...plain,
            rules: isOfClass ? withoutConcept(plain.rules) : withWords(plain.rules, words),
            profile: settle(base, values),
            trainer: { path: reading.path, profiles: told, set, sure, values, ...(words && { words }) },
        };
    };
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
    const isOfConcept = (id, policy) => id === "trigger-word" || id === "concept-described" || (id === "class-tags" && policy === "specific");
    return new Map([...rules].filter(([id, { options }]) => !isOfConcept(id, options["policy"])));
}
/** The trainer's trigger word where the rule is on without words of its own, and where a caption could have it as a tag. */
function wordsFor(rules, trigger) {
    const words = rules.get("trigger-word")?.options["words"];
    if (trigger === undefined || !Array.isArray(words) || words.length > 0)
        return undefined;
    const { value } = trigger;
    const isTag = value.trim() === value && value !== "" && !PARTS.test(value) && (0,written/* writtenFault */._)(value) === undefined;
    return isTag ? trigger : undefined;
}
/** What parts tags, or stands for other words. */
const PARTS = /[\n\r,\uff0c\u3001\uff1b*{}]|\|{3}/u;
function withWords(rules, words) {
    const setting = rules.get("trigger-word");
    if (words === undefined || setting === undefined)
        return rules;
    const options = { ...setting.options, words: [words.value] };
    return new Map([...rules, ["trigger-word", { ...setting, options }]]);
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
    const resolved = (resolution) => resolution.kind === "faults" && given.explain === undefined ? UNEXPLAINED : resolution;
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
        return { resolve: (path, image) => resolved(govern(file)(path, image)) };
    }
    return {
        resolve: (path, image) => {
            const folder = folderOf(path);
            const before = folders.get(folder);
            if (before !== undefined)
                return before === null ? NONE : resolved(before(path, image));
            const found = nearestStyle(folder, read);
            if (typeof found !== "string") {
                if (found === null)
                    folders.set(folder, null);
                return found === null ? NONE : { kind: "needs", paths: found };
            }
            const made = govern(found);
            if (styles.has(found))
                folders.set(folder, made);
            return resolved(made(path, image));
        },
    };
}
const NOTHING_GIVEN = { explain: undefined, patterns: undefined, readTrainer: undefined };
const NONE = { kind: "none" };
const UNEXPLAINED = { kind: "refused", lacks: "explain" };
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 8397:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ styleShape),
/* harmony export */   _5: () => (/* binding */ optionDefaults),
/* harmony export */   go: () => (/* binding */ optionShapes)
/* harmony export */ });
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
const shape17 = { kind: "choice", of: ["type", "action", "subject", "notable", "background", "loose"] };
const shape18 = { kind: "number", min: 1 };
const shape19 = { kind: "list", of: shape15, min: 1 };
const shape20 = { kind: "list", of: shape19 };
const shape21 = { kind: "object", of: { name: shape14, terms: shape16, like: shape17, required: { kind: "flag" }, max: shape18, exclusive: shape20 }, needs: ["name"] };
const shape22 = { kind: "list", of: shape21, max: 100 };
const shape23 = { kind: "choice", of: ["off", "info", "warning", "error"] };
const shape24 = { kind: "list", of: shape9 };
const shape25 = { kind: "choice", of: ["any", "all"] };
const shape26 = { kind: "choice", of: ["first", "anywhere"] };
const shape27 = { kind: "object", of: { within: shape18 }, needs: ["within"] };
const shape28 = { kind: "text", means: "section", pattern: /\S/, trim: true };
const shape29 = { kind: "object", of: { before: shape28 }, needs: ["before"] };
const shape30 = { kind: "either", of: [shape26, shape27, shape29] };
const shape31 = { kind: "object", of: { severity: shape23, words: shape24, match: shape25, position: shape30, after: shape16, max: shape18, variants: { kind: "flag" } }, needs: [] };
const shape32 = { kind: "either", of: [shape23, shape31] };
const shape33 = { kind: "object", of: { severity: shape23 }, needs: [] };
const shape34 = { kind: "either", of: [shape23, shape33] };
const shape35 = { kind: "choice", of: ["tag", "phrase"] };
const shape36 = { kind: "object", of: { term: shape15, scope: shape35 }, needs: ["term", "scope"] };
const shape37 = { kind: "either", of: [shape15, shape36] };
const shape38 = { kind: "list", of: shape37 };
const shape39 = { kind: "map", names: shape9, of: shape38 };
const shape40 = { kind: "choice", of: ["either", "exact"] };
const shape41 = { kind: "object", of: { severity: shape23, terms: shape39, scope: shape35, number: shape40 }, needs: [] };
const shape42 = { kind: "either", of: [shape23, shape41] };
const shape43 = { kind: "choice", of: ["broad", "specific", "consistent"] };
const shape44 = { kind: "map", names: shape9, of: shape16 };
const shape45 = { kind: "map", names: shape15, of: shape9 };
const shape46 = { kind: "list", of: shape28 };
const shape47 = { kind: "object", of: { severity: shape23, policy: shape43, words: shape24, narrower: shape44, replace: shape45, exemptSections: shape46 }, needs: [] };
const shape48 = { kind: "either", of: [shape23, shape47] };
const shape49 = { kind: "map", names: shape9, of: shape18 };
const shape50 = { kind: "object", of: { severity: shape23, max: shape18, watch: shape49, ignore: shape24, merge: { kind: "flag" } }, needs: [] };
const shape51 = { kind: "either", of: [shape23, shape50] };
const shape52 = { kind: "object", of: { severity: shape23, contained: { kind: "flag" } }, needs: [] };
const shape53 = { kind: "either", of: [shape23, shape52] };
const shape54 = { kind: "map", names: shape15, of: shape16 };
const shape55 = { kind: "choice", of: ["remove", "require"] };
const shape56 = { kind: "object", of: { severity: shape23, terms: shape54, direction: shape55 }, needs: [] };
const shape57 = { kind: "either", of: [shape23, shape56] };
const shape58 = { kind: "object", of: { severity: shape23, groups: shape20, unless: shape16 }, needs: [] };
const shape59 = { kind: "either", of: [shape23, shape58] };
const shape60 = { kind: "object", of: { severity: shape23, terms: shape16 }, needs: [] };
const shape61 = { kind: "either", of: [shape23, shape60] };
const shape62 = { kind: "map", names: shape0, of: shape19 };
const shape63 = { kind: "object", of: { severity: shape23, variables: shape62 }, needs: [] };
const shape64 = { kind: "either", of: [shape23, shape63] };
const shape65 = { kind: "map", names: shape9, of: shape9 };
const shape66 = { kind: "number", min: 0 };
const shape67 = { kind: "object", of: { severity: shape23, pairs: shape65, maxGap: shape66 }, needs: [] };
const shape68 = { kind: "either", of: [shape23, shape67] };
const shape69 = { kind: "object", of: { severity: shape23, vocabulary: shape1, maxPieces: shape18, ignore: shape16 }, needs: [] };
const shape70 = { kind: "either", of: [shape23, shape69] };
const shape71 = { kind: "object", of: { severity: shape23, minimum: shape18, ignore: shape16 }, needs: [] };
const shape72 = { kind: "either", of: [shape23, shape71] };
const shape73 = { kind: "choice", of: ["auto", "tags", "prose"] };
const shape74 = { kind: "object", of: { severity: shape23, kind: shape73 }, needs: [] };
const shape75 = { kind: "either", of: [shape23, shape74] };
const shape76 = { kind: "object", of: { min: shape18, max: shape18 }, needs: [] };
const shape77 = { kind: "choice", of: ["profile"] };
const shape78 = { kind: "either", of: [shape77, shape18] };
const shape79 = { kind: "object", of: { severity: shape23, tags: shape76, words: shape76, tokens: shape78 }, needs: [] };
const shape80 = { kind: "either", of: [shape23, shape79] };
const shape81 = { kind: "object", of: { severity: shape23, add: shape16, ignore: shape16 }, needs: [] };
const shape82 = { kind: "either", of: [shape23, shape81] };
const shape83 = { kind: "text", pattern: /^[ \t]*,[ \t]*$/ };
const shape84 = { kind: "choice", of: ["keep", "lower"] };
const shape85 = { kind: "choice", of: ["profile", "spaces", "keep"] };
const shape86 = { kind: "object", of: { severity: shape23, separator: shape83, case: shape84, underscores: shape85, trailingSeparator: { kind: "flag" } }, needs: [] };
const shape87 = { kind: "either", of: [shape23, shape86] };
const shape88 = { kind: "choice", of: ["keep", "lf"] };
const shape89 = { kind: "choice", of: ["NFC", "keep"] };
const shape90 = { kind: "object", of: { severity: shape23, lineEnds: shape88, normalise: shape89 }, needs: [] };
const shape91 = { kind: "either", of: [shape23, shape90] };
const shape92 = { kind: "object", of: { severity: shape23, missing: { kind: "flag" }, orphan: { kind: "flag" } }, needs: [] };
const shape93 = { kind: "either", of: [shape23, shape92] };
const shape94 = { kind: "number", broken: true, min: 0, max: 1 };
const shape95 = { kind: "object", of: { severity: shape23, share: shape94, minimum: shape18 }, needs: [] };
const shape96 = { kind: "either", of: [shape23, shape95] };
const shape97 = { kind: "object", of: { "trigger-word": shape32, "section-order": shape34, "section-content": shape34, "banned-synonyms": shape42, "class-tags": shape48, "word-repetition": shape51, "duplicate-tags": shape53, "implied-tags": shape57, "exclusive-tags": shape59, "concept-described": shape61, "variable-missing": shape64, "paired-terms": shape68, "known-words": shape70, "term-consistency": shape72, "caption-kind": shape75, "caption-length": shape80, "auto-caption": shape82, "tag-format": shape87, "text-encoding": shape91, "prompt-syntax": shape34, "caption-file": shape93, "caption-loss": shape96 }, needs: [] };
const shape98 = { kind: "list", of: shape0, min: 1 };
const shape99 = { kind: "choice", of: ["trigger-word", "section-order", "section-content", "banned-synonyms", "class-tags", "word-repetition", "duplicate-tags", "implied-tags", "exclusive-tags", "concept-described", "variable-missing", "paired-terms", "known-words", "term-consistency", "caption-kind", "caption-length", "auto-caption", "tag-format", "text-encoding", "prompt-syntax", "caption-file", "caption-loss"] };
const shape100 = { kind: "object", of: { files: shape98, rule: shape99, terms: shape19, reason: shape0 }, needs: ["files", "rule", "reason"] };
const shape101 = { kind: "list", of: shape100, max: 10000 };
const shape102 = { kind: "object", of: { files: shape98, profile: shape7, trainer: shape0, lists: shape13, sections: shape22, rules: shape97, exceptions: shape101 }, needs: ["files"] };
const shape103 = { kind: "list", of: shape102, max: 200 };
const shape104 = { kind: "object", of: { "$schema": { kind: "text" }, extends: shape2, captions: shape6, ignore: shape1, profile: shape7, trainer: shape0, lists: shape13, sections: shape22, rules: shape97, exceptions: shape101, overrides: shape103 }, needs: [] };
/** A whole caption-style.json. */
const styleShape = shape104;
/** What the options of each rule look like, by the id of the rule. */
const optionShapes = {
    "trigger-word": { "words": shape24, "match": shape25, "position": shape30, "after": shape16, "max": shape18, "variants": { kind: "flag" } },
    "section-order": {},
    "section-content": {},
    "banned-synonyms": { "terms": shape39, "scope": shape35, "number": shape40 },
    "class-tags": { "policy": shape43, "words": shape24, "narrower": shape44, "replace": shape45, "exemptSections": shape46 },
    "word-repetition": { "max": shape18, "watch": shape49, "ignore": shape24, "merge": { kind: "flag" } },
    "duplicate-tags": { "contained": { kind: "flag" } },
    "implied-tags": { "terms": shape54, "direction": shape55 },
    "exclusive-tags": { "groups": shape20, "unless": shape16 },
    "concept-described": { "terms": shape16 },
    "variable-missing": { "variables": shape62 },
    "paired-terms": { "pairs": shape65, "maxGap": shape66 },
    "known-words": { "vocabulary": shape1, "maxPieces": shape18, "ignore": shape16 },
    "term-consistency": { "minimum": shape18, "ignore": shape16 },
    "caption-kind": { "kind": shape73 },
    "caption-length": { "tags": shape76, "words": shape76, "tokens": shape78 },
    "auto-caption": { "add": shape16, "ignore": shape16 },
    "tag-format": { "separator": shape83, "case": shape84, "underscores": shape85, "trailingSeparator": { kind: "flag" } },
    "text-encoding": { "lineEnds": shape88, "normalise": shape89 },
    "prompt-syntax": {},
    "caption-file": { "missing": { kind: "flag" }, "orphan": { kind: "flag" } },
    "caption-loss": { "share": shape94, "minimum": shape18 },
};
/** What is filled in where a style does not state an option, every option named, by the id of the rule. */
const optionDefaults = {
    "trigger-word": { "words": [], "match": "any", "position": "first", "after": [], "max": undefined, "variants": true },
    "section-order": {},
    "section-content": {},
    "banned-synonyms": { "terms": {}, "scope": "tag", "number": "either" },
    "class-tags": { "policy": "broad", "words": [], "narrower": {}, "replace": {}, "exemptSections": ["background"] },
    "word-repetition": { "max": 3, "watch": {}, "ignore": [], "merge": true },
    "duplicate-tags": { "contained": false },
    "implied-tags": { "terms": {}, "direction": "remove" },
    "exclusive-tags": { "groups": [], "unless": ["multiple views"] },
    "concept-described": { "terms": [] },
    "variable-missing": { "variables": {} },
    "paired-terms": { "pairs": {}, "maxGap": 0 },
    "known-words": { "vocabulary": [], "maxPieces": undefined, "ignore": [] },
    "term-consistency": { "minimum": 2, "ignore": [] },
    "caption-kind": { "kind": "auto" },
    "caption-length": { "tags": undefined, "words": undefined, "tokens": "profile" },
    "auto-caption": { "add": [], "ignore": [] },
    "tag-format": { "separator": ", ", "case": "keep", "underscores": "profile", "trailingSeparator": false },
    "text-encoding": { "lineEnds": "keep", "normalise": "NFC" },
    "prompt-syntax": {},
    "caption-file": { "missing": true, "orphan": true },
    "caption-loss": { "share": 0.5, "minimum": 3 },
};


/***/ }),

/***/ 3652:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SO: () => (/* binding */ namedParts),
  MP: () => (/* binding */ readSound),
  _T: () => (/* binding */ readStyle)
});

// EXTERNAL MODULE: ./build/src/style/limits.js
var limits = __webpack_require__(8391);
;// CONCATENATED MODULE: ./build/src/style/plain-json.js

/**
 * Reads sound JSON, with comments or without, by the engine's own parser, which takes a tenth of the time of one that tells
 * places. Undefined for what `readJson` may have something to say about; its values are the same, and its places are not told.
 */
function readPlainJson(path, source) {
    if (source.length > limits/* maxConfigLength */.Bv)
        return undefined;
    const text = withoutComments(source.startsWith("\uFEFF") ? source.slice(1) : source);
    try {
        const value = JSON.parse(text);
        // The parser keeps the last of two values of one name, and says nothing.
        if (countNames(value, 0) !== namesWritten(text))
            return undefined;
        return { path, value, place: () => ({ path, line: 1, column: 1 }) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function withoutComments(text) {
    if (!text.includes("/"))
        return text;
    return text.replace(COMMENT_OR_STRING, (found, comment) => (comment === undefined ? found : " "));
}
/** What does not end is found as well, and stays: looking for its end again behind each of its letters would take forever. */
const COMMENT_OR_STRING = /(\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)|\/\*[\s\S]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?/g;
/** How many texts have a colon behind them: in sound JSON, those are the names. */
function namesWritten(text) {
    let count = 0;
    for (const [, colon] of text.matchAll(STRING))
        if (colon !== undefined)
            count++;
    return count;
}
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
/** The names in all objects of a value; not a number where it is too deep, or has a name that nothing can have. */
function countNames(value, depth) {
    if (typeof value !== "object" || value === null)
        return 0;
    if (depth === limits/* maxConfigDepth */.Gc)
        return Number.NaN;
    if (Array.isArray(value)) {
        let count = 0;
        for (const item of value)
            if (typeof item === "object")
                count += countNames(item, depth + 1);
        return count;
    }
    let count = 0;
    for (const [name, item] of Object.entries(value)) {
        if (name === "__proto__")
            return Number.NaN;
        count += 1 + countNames(item, depth + 1);
    }
    return count;
}

// EXTERNAL MODULE: ./build/src/style/read-shape.js
var read_shape = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/src/style/shapes.js
var shapes = __webpack_require__(8397);
;// CONCATENATED MODULE: ./build/src/style/style-file.js



/** Reads a style file; "refused" when it may be wrong and there is no `explain` to say what. */
function readStyle(path, text, explain) {
    if (explain !== undefined)
        return explain(path, text);
    const json = readPlainJson(path, text);
    return (json === undefined ? undefined : readSound(json)) ?? "refused";
}
/** What a style file states; undefined when something is wrong with its shape. */
function readSound(json) {
    const stated = (0,read_shape/* readShape */._)(shapes/* styleShape */.Jr, json.value);
    if (stated === read_shape/* misfit */.h)
        return undefined;
    // Proven by the shape, which is generated from the schema.
    return { json, stated: stated, faults: [], left: new Set() };
}
/** What other parts name: when it is not known, no name can be called unknown. */
const namedParts = ["sections", "lists"];


/***/ }),

/***/ 2280:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ compileTerms)
/* harmony export */ });
/* harmony import */ var _term_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);

/**
 * Compiles terms into one table keyed by the first word, so that looking a tag up costs the same for ten terms and
 * for ten thousand. Terms that begin with a wildcard are keyed by a word further on, and tried where that word occurs.
 */
function compileTerms(terms, options) {
    const name = options.number + JSON.stringify(terms);
    // What the same list holds in another style may be something else.
    if (name.includes("{"))
        return makeTable(terms, options);
    const table = tables.get(name) ?? makeTable(terms, options);
    if (tables.size === MOST_TABLES)
        tables.clear();
    tables.set(name, table);
    return table;
}
/** A style is looked at before captions are, and both ask for the same tables. */
const tables = new Map();
const MOST_TABLES = 32;
function makeTable(terms, options) {
    const compiled = terms.map((term) => (0,_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .compileTerm */ .is)(term, options));
    const { beginning, open } = indexTerms(compiled);
    const endsOf = (term, tokens, from, gap) => (0,_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .ends */ .rW)(compiled[term]?.nodes ?? [], tokens, from, gap);
    const weight = (term) => compiled[term]?.weight ?? 0;
    return {
        weight,
        whole: ({ tokens }) => {
            const hits = [];
            for (const term of joined(beginning(tokens[0]), open(tokens))) {
                const end = (0,_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfAll */ ._r)(compiled[term]?.nodes ?? [], tokens);
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
        const keys = first ?? (0,_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .firstKeys */ .N6)(nodes.findLast(({ kind }) => kind === "runs") ?? nodes[0]);
        if (keys === undefined)
            always.push(at);
        else
            for (const key of keys)
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

/***/ 7746:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 9105:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    ...["\u20ac", undefined, "\u201a", "\u0192", "\u201e", "\u2026", "\u2020", "\u2021", "\u02c6", "\u2030", "\u0160", "\u2039", "\u0152", undefined, "\u017d", undefined],
    ...[undefined, "\u2018", "\u2019", "\u201c", "\u201d", "\u2022", "\u2013", "\u2014", "\u02dc", "\u2122", "\u0161", "\u203a", "\u0153", undefined, "\u017e", "\u0178"],
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
const PUNCTUATION = /[\u2018\u2019\u201c\u201d\u2013\u2014]/g;
const APOSTROPHE = "(?<=\\b(?:[A-Za-z]{3,}|it|he|we|I|no|do|is|us))\u2019(?=(?:s|t|d|m|re|ve|ll)\\b)";
const OPENS = "(?<=^|[\\s(])";
const CLOSES = "(?=$|[\\s,.;:!?)])";
const QUOTED = `${OPENS}\u201c(?=[A-Za-z0-9])[^\u201c\u201d\\n]{1,200}\u201d${CLOSES}|${OPENS}\u2018(?=[A-Za-z0-9])[^\u2018\u2019\\n]{1,200}\u2019${CLOSES}`;
const DASH = "(?<=[A-Za-z0-9,] )[\u2013\u2014](?= [A-Za-z0-9])|(?<=[0-9])\u2013(?=[0-9])";
const SURE = new RegExp(`${QUOTED}|${APOSTROPHE}|${DASH}`, "gm");
/** What says nothing for itself: the same bytes may be letters at the end of a word elsewhere. */
const LIKELY = /(?<=[A-Za-z]{2})\u2026(?=$|[\s,.;)])|^\u2022(?= )|(?<=[A-Za-z])[\u2122\u00ae](?=$|[\s,.;)])|(?<=[0-9])\u00b0|\u00A0(?= )|(?<=[,.;:!?])\u00A0|(?<=[A-Za-z]s)\u2019(?= )/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const NOT_ASCII = /[^\x00-\x7f]/;


/***/ })

};
;