"use strict";
exports.id = 3557;
exports.ids = [3557,2048,1133];
exports.modules = {

/***/ 754:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 3246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   wO: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Runs something that touches the disk; a disk that refuses is a UserError: "train/0001.txt could not be read: no space is left." */
function onDisk(what, run) {
    try {
        return run();
    }
    catch (error) {
        throw diskError(what, error);
    }
}
/** What the disk refused as a UserError; any other error as it is. */
function diskError(what, error) {
    const code = codeOf(error);
    if (code === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what}: ${REASONS[code] ?? "the system said"} (${code}).`, { cause: error });
}
/** Not by `instanceof Error`: a sandbox, such as that of the tests, has an `Error` of its own. */
function codeOf(error) {
    const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
    return typeof code === "string" ? code : undefined;
}
const REASONS = {
    EACCES: "permission was denied",
    EPERM: "permission was denied",
    EROFS: "the disk is read-only",
    ENOSPC: "no space is left on the disk",
    EDQUOT: "no space is left for this user",
    ENOENT: "there is no such file or folder",
    ENOTDIR: "a part of the path is no folder",
    EISDIR: "it is a folder",
    EBUSY: "another program uses it",
    EMFILE: "too many files are open",
    ENAMETOOLONG: "the name is too long",
};


/***/ }),

/***/ 6613:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TI: () => (/* binding */ diskText),
  wX: () => (/* binding */ namesIn),
  Ul: () => (/* binding */ readFiles),
  GG: () => (/* binding */ walk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/io/decode.js + 1 modules
var decode = __webpack_require__(1244);
// EXTERNAL MODULE: ./build/src/io/disk-error.js
var disk_error = __webpack_require__(3246);
;// CONCATENATED MODULE: ./build/src/io/parts.js


/** Bytes that are read at a time; a line that is longer makes the buffer grow up to `mostBytes`. */
const chunk = 262_144;
/** Longer than any record: what has no line end for so long is no text of lines. In bytes. */
const mostBytes = 134_217_728;
/** Reads a file of lines in parts of whole lines, so that it is never in memory as a whole. */
function* readParts(file, path) {
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    try {
        let buffer = Buffer.allocUnsafe(chunk);
        let filled = 0;
        let part = { line: 1, offset: 0 };
        for (let isLast = false; !isLast;) {
            const read = (0,external_node_fs_.readSync)(descriptor, buffer, filled, buffer.length - filled, null);
            filled += read;
            isLast = read === 0;
            const whole = isLast ? filled : buffer.lastIndexOf(LINE_END, filled - 1) + 1;
            if (whole === 0 && !isLast) {
                if (filled < buffer.length)
                    continue;
                if (buffer.length >= mostBytes) {
                    yield {
                        path,
                        skipped: `Line ${part.line} is longer than ${mostBytes} bytes, so the rest was not checked.`,
                    };
                    return;
                }
                buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, mostBytes));
                continue;
            }
            if (whole === 0 && part.line > 1)
                return;
            const source = (0,decode/* decodeStart */.xe)(path, buffer, whole, mostBytes);
            if ("skipped" in source || source.encoding !== undefined) {
                yield part.line === 1 ? (0,decode/* decode */.D4)(path, (0,external_node_fs_.readFileSync)(file), mostBytes) : notUtf8(path, part.line);
                return;
            }
            yield { ...source, part };
            part = behind(part, source.text);
            buffer.copy(buffer, 0, whole, filled);
            filled -= whole;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
const LINE_END = 10;
/** What a file in another encoding says can only be told from all of it: what was read before was read as UTF-8. */
function notUtf8(path, line) {
    const skipped = `From line ${line} on this file is not UTF-8, so the rest was not checked. Save all of it as UTF-8.`;
    return { path, skipped, rule: "text-encoding" };
}
function behind({ line, offset }, text) {
    let lines = line;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        lines++;
    const mark = line === 1 && text.startsWith("\u{feff}") ? 1 : 0;
    return { line: lines, offset: offset + text.length - mark };
}

;// CONCATENATED MODULE: ./build/src/io/files.js






/**
 * Reads files one by one, in the order of their paths, so that the dataset is never in memory as a whole. Symbolic links
 * are followed only when they are named; .git and node_modules are left out. What is named and missing is a UserError.
 */
function* readFiles({ root, cwd, named, wanted, seen }) {
    const starts = named.length === 0 ? [{ path: "", folder: true }] : locate(root, cwd, named);
    const base = withEnd(root, external_node_path_.sep);
    for (const { path, folder } of starts) {
        if (!folder) {
            seen?.(path, "named");
            yield* readAny(base, path, wanted(path));
            continue;
        }
        const walked = seen === undefined ? undefined : (file) => seen(file, "walked");
        for (const file of walk(root, path, walked)) {
            walked?.(file);
            const reading = wanted(file);
            if (reading === "small")
                yield readSource(base, file);
            else if (reading !== null)
                yield* readAny(base, file, reading);
        }
    }
}
function* readAny(base, path, reading) {
    if (reading === "small")
        yield readSource(base, path);
    else if (reading !== null) {
        try {
            if (reading === "parts")
                yield* readParts(base + path, path);
            else
                yield (0,decode/* decode */.D4)(path, (0,external_node_fs_.readFileSync)(base + path), (0,decode/* mostBytes */.j$)("kohya-json"));
        }
        catch (error) {
            yield unreadable(path, error);
        }
    }
}
/**
 * The paths of all files of a folder and the folders in it, sorted; "" is the root itself. `linked` is told of the symbolic
 * links, which are not followed.
 */
function* walk(root, folder, linked) {
    // Not by calling itself: each file would pass through a generator for each folder that it is in.
    const open = [list(root, folder === "" ? "" : `${folder}/`, linked)];
    for (let level = open[0]; level !== undefined; level = open.at(-1)) {
        const name = level.names[level.next++];
        if (name === undefined)
            open.pop();
        else if (name.endsWith("/"))
            open.push(list(root, level.prefix + name, linked));
        else
            yield level.prefix + name;
    }
}
/** The paths of the files that stand in one folder, "" or "a/b/", and of its symbolic links. */
function namesIn(root, folder) {
    const links = [];
    const { names } = list(root, folder, (path) => links.push(path));
    return [...names.flatMap((name) => (name.endsWith("/") ? [] : [folder + name])), ...links];
}
/** A folder has a "/" behind its name and sorts as its paths do: "a-b.txt" is before "a/b.txt". */
function list(root, prefix, linked) {
    const entries = (0,disk_error/* onDisk */.FC)(`The folder ${prefix === "" ? "." : prefix.slice(0, -1)} could not be read`, () => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, prefix), { withFileTypes: true }));
    const names = [];
    for (const entry of entries) {
        const { name } = entry;
        if (entry.isFile())
            names.push(name);
        else if (entry.isSymbolicLink())
            linked?.(prefix + name);
        else if (entry.isDirectory() && name !== ".git" && name !== "node_modules")
            names.push(`${name}/`);
    }
    return { prefix, names: names.sort(), next: 0 };
}
/** Reads styles and list files from the disk, each once. Null where there is none. */
function diskText(root) {
    const texts = new Map();
    return (path) => {
        const known = texts.get(path);
        if (known !== undefined)
            return known;
        const text = readStyle(root, path);
        texts.set(path, text);
        return text;
    };
}
function readStyle(root, path) {
    try {
        return (0,decode/* decodeStyle */.In)(path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path)));
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw (0,disk_error/* diskError */.wO)(`${path} could not be read`, error);
    }
}
/** What was named, relative to the root, sorted, and none of it twice. */
function locate(root, cwd, named) {
    const faults = [];
    const starts = new Map();
    for (const name of named) {
        const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(cwd, name)).split(external_node_path_.sep).join("/");
        const stats = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, name), { throwIfNoEntry: false });
        if (stats === undefined)
            faults.push({ message: `There is no file or folder "${name}".` });
        else if (path.startsWith("../") || path === ".." || (0,external_node_path_.isAbsolute)(path)) {
            faults.push({ message: `"${name}" is outside of the dataset's folder. Go there first, then name it.` });
        }
        else if (stats.isDirectory() || stats.isFile())
            starts.set(path, { path, folder: stats.isDirectory() });
        else
            faults.push({ message: `"${name}" is neither a file nor a folder.` });
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(faults);
    const within = (inner, outer) => outer === "" || inner.startsWith(`${outer}/`);
    const all = [...starts.values()];
    return all
        .filter(({ path }) => !all.some((other) => other.folder && other.path !== path && within(path, other.path)))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** One buffer for all: captions are small, and a fresh one for each costs more than the reading. */
const buffer = Buffer.allocUnsafe(decode/* captionBytes */.G6 + 1);
/** `base` is the root with a separator at its end: joining it for each file would take as long as decoding does. */
function readSource(base, path) {
    try {
        return (0,decode/* decodeStart */.xe)(path, buffer, readStart(base + path));
    }
    catch (error) {
        return unreadable(path, error);
    }
}
function unreadable(path, error) {
    const code = (0,disk_error/* codeOf */.$N)(error);
    if (code === undefined)
        throw error;
    return { path, skipped: `This file could not be read (${code}), so it was not checked.` };
}
/** Reads as much as `buffer` holds, one byte more than a caption may have; says how much that was. */
function readStart(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    try {
        // A short read of a regular file is the whole of it.
        return (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, null);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function withEnd(text, end) {
    return text.endsWith(end) ? text : text + end;
}
function isMissing(error) {
    return /^(ENOENT|ENOTDIR|EISDIR)$/.test((0,disk_error/* codeOf */.$N)(error) ?? "");
}


/***/ }),

/***/ 7912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ jsonPieces),
/* harmony export */   aB: () => (/* binding */ toJson)
/* harmony export */ });
/* unused harmony export renderJson */
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2886);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);


/** A report for programs: `--format json` and the Action's `report-file`. Every finding is in it. */
function renderJson(report) {
    return [...jsonPieces(report)].join("");
}
/** The same text in pieces: one string of tens of megabytes is copied several times until it is written. */
function* jsonPieces(report) {
    const { error, warning, info, fixable } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report);
    const { files, captions } = report;
    const summary = { files, captions, error, warning, info, fixable };
    yield JSON.stringify({ version: 1, summary }, null, 2).slice(0, -"\n}".length);
    yield* member("findings", report.findings, findingJson);
    yield* member("rewrites", report.rewrites, ({ path, line, before, after, end, gone }) => ({
        path,
        line,
        before,
        after,
        end,
        gone,
    }));
    yield "\n}\n";
}
/** A list in the document, as `JSON.stringify` would write it there. */
function* member(name, entries, toJsonValue) {
    yield `,\n  "${name}": [`;
    for (let at = 0; at < entries.length; at += ENTRIES_PER_PIECE) {
        const some = entries.slice(at, at + ENTRIES_PER_PIECE).map(toJsonValue);
        const document = JSON.stringify({ [name]: some }, null, 2);
        const inner = document.slice(`{\n  "${name}": [`.length, -"\n  ]\n}".length);
        yield `${at === 0 ? "" : ","}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHiddenInJson */ .Jp)(inner)}`;
    }
    yield entries.length === 0 ? "]" : "\n  ]";
}
// About 30 kB: what is much larger is slow to allocate.
const ENTRIES_PER_PIECE = 50;
/** Indented JSON with a final newline, in which no character can do something to a terminal. */
function toJson(value) {
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHiddenInJson */ .Jp)(JSON.stringify(value, null, 2))}\n`;
}
function findingJson({ path, ruleId, severity, message, fix, candidates, start, end }) {
    return {
        path,
        rule: ruleId,
        severity,
        message,
        fix,
        candidates,
        start: position(start),
        end: position(end),
    };
}
function position({ line, column, offset }) {
    return { line, column, offset };
}


/***/ }),

/***/ 1018:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ hiddenOffsets),
/* harmony export */   Jp: () => (/* binding */ escapeHiddenInJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Vh: () => (/* binding */ hasHidden)
/* harmony export */ });
/* harmony import */ var _text_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);

/**
 * Shows what would move the cursor, reorder the line or not be seen as its code point: "<U+202E>".
 * The joiners inside emoji and in scripts that are written with them stay, and so does one variation selector.
 */
function visible(text) {
    return text.replace(HIDDEN, (character) => `<U+${hex(character).padStart(4, "0")}>`);
}
/** Whether a person who looks at the text would miss something in it. */
function hasHidden(text) {
    return text.search(HIDDEN) >= 0;
}
/** Where hidden characters stand. */
function hiddenOffsets(text) {
    return new Set(Array.from(text.matchAll(HIDDEN), ({ index }) => index));
}
/** The hidden characters of a text that stays data: as JSON escapes, which mean the same. */
function escapeHiddenInJson(json) {
    if (SURELY_SEEN.test(json))
        return json;
    return json.replace(HIDDEN_BUT_LINE_FEED, (character) => Array.from({ length: character.length }, (_, at) => `\\u${unit(character, at)}`).join(""));
}
// Most of a report: ASCII, Latin letters and what our own messages are written with.
const SURELY_SEEN = /^[\n\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2018\u2019\u201c\u201d\u2026\u2192]*$/;
const HIDDEN = new RegExp(_text_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenCharacter */ .g, "gu");
const HIDDEN_BUT_LINE_FEED = new RegExp(`(?!\\n)${_text_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenCharacter */ .g}`, "gu");
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
function unit(character, at) {
    return character.charCodeAt(at).toString(16).padStart(4, "0");
}


/***/ }),

/***/ 8787:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runConfig: () => (/* binding */ runConfig)
});

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
;// CONCATENATED MODULE: ./build/src/style/describe.js
/** A style as a caption-style.json that extends nothing would state it: what `caption-style config` shows. */
function describeStyle({ profile, lists, sections, rules, exceptions, }) {
    return {
        profile: profile.id,
        ...(lists.size > 0 && { lists: Object.fromEntries(lists) }),
        ...(sections.length > 0 && { sections: sections.map(describeSection) }),
        rules: Object.fromEntries([...rules].map(([id, { severity, options }]) => [id, { severity, ...options }])),
        ...(exceptions.length > 0 && { exceptions: exceptions.map((exception) => ({ ...exception })) }),
    };
}
function describeSection({ name, terms, like, required, max, exclusive }) {
    return {
        name,
        terms,
        ...(like !== undefined && { like }),
        ...(required && { required }),
        ...(max !== undefined && { max }),
        ...(exclusive.length > 0 && { exclusive }),
    };
}
/** How the trainer reads a caption, each value with its source. */
function describeReading({ profile, trainer }) {
    const standard = `default of ${(trainer?.profiles ?? [profile.id]).join(", ")}`;
    return PARTS.map(([name, ...keys]) => {
        const stated = keys.flatMap((key) => trainer?.values[key] ?? []);
        // A value that the profile has no use for, such as the window of another encoder, is not in force.
        const counts = name !== "tokens" || stated.some(({ value }) => value === profile.tokens?.window);
        return { name, value: profile[name], from: (counts ? stated[0]?.from : undefined) ?? standard };
    });
}
/** What is shown of a profile, and by which settings of a trainer's file it is set. */
const PARTS = [
    ["extensions", "extension"],
    ["lines", "lines"],
    ["wildcards", "wildcards"],
    ["weights", "weights"],
    ["escapes", "weights"],
    ["separator", "separator"],
    ["shuffle", "shuffle"],
    ["keepTokens", "keepTokens"],
    ["keepSeparator", "keepSeparator"],
    ["secondarySeparator", "secondarySeparator"],
    ["captionPrefix", "captionPrefix"],
    ["captionSuffix", "captionSuffix"],
    ["classTokens", "classTokens"],
    ["trigger", "trigger"],
    ["tokens", "clipTokens", "t5Tokens"],
    ["missingFile", "skipsMissing"],
];

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/style.js


/** A style for people: how the trainer reads the caption and where that is said, then the sections and rules. */
function renderStyle(style) {
    const { profile, sections, rules, trainer } = style;
    const reading = describeReading(style).map(({ name, value, from }) => [name, `${shown(value)} (${from})`]);
    const parts = [
        [`Read as by ${profile.title}${trainerOf(style)}`, reading],
        ["Sections", sections.map((section) => [section.name, termsOf(section)])],
        [
            "Rules",
            [...rules].map(([id, { severity, options }]) => [
                id,
                [severity, ...optionsOf(options, id === "trigger-word" ? trainer?.words?.from : undefined)].join("  "),
            ]),
        ],
    ];
    return parts
        .filter(([, rows]) => rows.length > 0)
        .map(([title, rows]) => `${(0,visible/* visible */.RK)(title)}:\n${table(rows)}`)
        .join("\n");
}
function termsOf({ terms, like }) {
    return [...terms, ...(like === undefined ? [] : [`and what reads as ${like}`])].join(", ");
}
function trainerOf({ trainer }) {
    if (trainer === undefined)
        return "";
    const { path, set, sure } = trainer;
    if (set === undefined)
        return `, with ${path}, which describes no folder that this caption is in`;
    const doubt = sure ? "" : ", which is perhaps the folder of this caption";
    return `, with ${path} and its folder ${set.folder.value} (${set.folder.from})${doubt}`;
}
function table(rows) {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, text]) => `  ${(0,visible/* visible */.RK)(name.padEnd(width))}  ${(0,visible/* visible */.RK)(text)}\n`).join("");
}
/** `words` that are the trainer's have their place with them. */
function optionsOf(options, words) {
    return Object.entries(options).map(([name, value]) => `${name}: ${shown(value)}${name === "words" && words !== undefined ? ` (${words})` : ""}`);
}
function shown(value) {
    if (value === undefined)
        return "none";
    if (isBudget(value))
        return `${value.window} of ${value.encoder}`;
    return typeof value === "string" ? value : JSON.stringify(value);
}
function isBudget(value) {
    return typeof value === "object" && value !== null && "window" in value && "encoder" in value;
}

// EXTERNAL MODULE: ./build/src/shell/commands/find-style.js
var find_style = __webpack_require__(8468);
// EXTERNAL MODULE: ./build/src/shell/commands/options.js
var commands_options = __webpack_require__(6025);
;// CONCATENATED MODULE: ./build/src/shell/commands/config.js






/** Shows the style of a caption with every layer merged and every default filled in. */
async function runConfig(path, options, ports) {
    const found = await (0,find_style/* findStyle */.d)(path, options, ports);
    ports.stderr.write(`${(0,visible/* visible */.RK)(found.path)} is governed by ${(0,visible/* visible */.RK)(found.style.path)}:\n`);
    ports.stdout.write(options.format === "json" ? (0,json/* toJson */.aB)(asJson(found.style)) : renderStyle(found.style));
    return commands_options/* EXIT */.dc.clean;
}
/** Where no trainer's file is named this is a style that may be used as it is. */
function asJson(style) {
    const { profile, ...described } = describeStyle(style);
    if (style.trainer === undefined)
        return { profile, ...described };
    const { path, profiles } = style.trainer;
    const reading = describeReading(style).map(({ name, value = null, from }) => [name, { value, from }]);
    // Where the file may be for several, none of them may be taken for the one.
    const told = profiles.length === 1 ? { profile } : {};
    return { ...told, trainer: path, reading: Object.fromEntries(reading), ...described };
}


/***/ }),

/***/ 8468:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findStyleIfAny),
/* harmony export */   d: () => (/* binding */ findStyle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6613);
/* harmony import */ var _style_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3694);
/* harmony import */ var _style_patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2048);
/* harmony import */ var _find_up_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3844);







/** The style of a caption; of a folder's first caption where a folder, or nothing, is named. */
async function findStyle(path, options, ports) {
    const found = await findStyleIfAny(path, options, ports);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("No caption-style.json was found for captions here. Go to the folder of the dataset, or name a caption.");
}
/** The same, but undefined where a folder has no style for captions. */
async function findStyleIfAny(path, { config }, { cwd }) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path ?? ".");
    const root = (0,_find_up_js__WEBPACK_IMPORTED_MODULE_6__/* .findRoot */ .wg)(start, cwd);
    const { explain } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2311), __webpack_require__.e(2022), __webpack_require__.e(362), __webpack_require__.e(3423), __webpack_require__.e(3341), __webpack_require__.e(2683), __webpack_require__.e(4035), __webpack_require__.e(9428)]).then(__webpack_require__.bind(__webpack_require__, 4035));
    const { readTrainer } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(7895)]).then(__webpack_require__.bind(__webpack_require__, 7895));
    const book = (0,_style_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openStyles */ .x)((0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .diskText */ .TI)(root), {
        config: config === undefined ? undefined : (0,_find_up_js__WEBPACK_IMPORTED_MODULE_6__/* .styleInTree */ .Pp)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, config), config),
        explain,
        patterns: _style_patterns_js__WEBPACK_IMPORTED_MODULE_5__.patterns,
        readTrainer,
    });
    const named = (0,_find_up_js__WEBPACK_IMPORTED_MODULE_6__/* .toTreePath */ .Xe)(root, start);
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(start, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder)
        return styleOf(named, book) ?? refuse(named);
    for (const folder of new Set([named, ""])) {
        for (const file of (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .walk */ .GG)(root, folder)) {
            const found = styleOf(file, book);
            if (found !== undefined)
                return found;
        }
    }
    // A dataset may have a style before it has captions.
    for (const caption of FIRST_CAPTIONS) {
        const found = styleOf(named === "" ? caption : `${named}/${caption}`, book);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const FIRST_CAPTIONS = ["0001.txt", "0001.caption"];
function styleOf(path, book) {
    const resolution = book.resolve(path);
    if (resolution.kind === "faults")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(resolution.faults);
    return resolution.kind === "style" ? { path, style: resolution.style } : undefined;
}
function refuse(path) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`No style governs ${path}: there is no caption-style.json above it, or its "captions" and "ignore" leave it out.`);
}


/***/ }),

/***/ 4401:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ usualFormat)
/* harmony export */ });
/** The format that a file's ending or name tells when the style does not say which files are captions; null for no caption. */
function usualFormat(path) {
    if (path.endsWith(".txt") || path.endsWith(".caption"))
        return "sidecar";
    if (!path.endsWith("metadata.jsonl") && !path.endsWith("metadata.csv"))
        return null;
    const name = path.slice(path.lastIndexOf("/") + 1);
    return name === "metadata.jsonl" ? "imagefolder-jsonl" : name === "metadata.csv" ? "imagefolder-csv" : null;
}


/***/ }),

/***/ 2048:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patterns: () => (/* binding */ patterns)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** Every glob that there is. Dot files match, and case counts. */
const patterns = {
    expand: (pattern, max) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(pattern, { braceExpandMax: max }),
    compile: (pattern) => {
        const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, {
            dot: true,
            nobrace: true,
            nocomment: true,
            noext: true,
            nonegate: true,
        });
        return (path) => matcher.match(path);
    },
};


/***/ }),

/***/ 7400:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ styleFileName)
/* harmony export */ });
/** The name of a style file; the nearest one up the tree governs a caption. */
const styleFileName = "caption-style.json";


/***/ }),

/***/ 1133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
;