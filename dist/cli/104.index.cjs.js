"use strict";
exports.id = 104;
exports.ids = [104,4852,2048];
exports.modules = {

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

/***/ 2771:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ withPaths),
/* harmony export */   ee: () => (/* binding */ webFix),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/** What to type where nobody knows how the program is installed: in a comment, a job summary, a log. */
const webFix = "npx caption-style fix";
/** A command that ends with some paths, each as one word for a shell. */
function withPaths(command, paths) {
    return [command, ...paths.map(shellWord)].join(" ");
}
/** A path as one word for a POSIX shell that no program takes for an option; hidden characters are shown. */
function shellWord(path) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path.startsWith("-") ? `./${path}` : path);
    return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
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

/***/ 5981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checkBytes),
  g: () => (/* binding */ checkFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/captions/formats/names.js
var names = __webpack_require__(1918);
// EXTERNAL MODULE: ./build/src/captions/tree/folders.js
var folders = __webpack_require__(1343);
// EXTERNAL MODULE: ./build/src/core/check.js + 13 modules
var check = __webpack_require__(2737);
// EXTERNAL MODULE: ./build/src/core/compile.js + 2 modules
var compile = __webpack_require__(3617);
;// CONCATENATED MODULE: ./build/src/captions/formats/lookalike.js

/** What a file is that somebody may take for a caption; undefined for captions, and for what nobody takes for one. */
function lookalikeOf(path) {
    const start = path.lastIndexOf("/") + 1;
    const name = path.slice(start);
    const backup = names/* BACKUP */.DW.exec(name);
    const kind = backup !== null ? "backup" : !name.endsWith(".txt") || /^\d/.test(name) ? undefined : kindOfText(name);
    if (kind === undefined || (0,names/* isForeignFolder */.Jl)(path))
        return undefined;
    if (backup === null)
        return { kind, captions: [`${path.slice(0, start)}0.txt`] };
    const stem = path.slice(0, path.length - backup[0].length);
    // "1.txt.bak" and "1.txt~" are copies of "1.txt", and "1.000" is one too.
    return { kind, captions: CAPTION.test(stem) ? [stem] : [`${stem}.txt`, `${stem}.caption`] };
}
function kindOfText(name) {
    if (names/* NUMBERS */.du.test(name))
        return "setting";
    return names/* PROMPTS */.ae.test(name) ? "prompts" : (0,names/* isDocument */.wz)(name) ? "document" : undefined;
}
const CAPTION = /\.(?:txt|caption|cap|tags|wd14|jsonl?|csv)$/i;

;// CONCATENATED MODULE: ./build/src/core/left-alone.js


/**
 * What a run walked past because it only looks like captions: a notice for each kind and folder. What the style ignores
 * by name, and what stands where it has no captions, nobody wonders about.
 */
function leftAlone(paths, { isCaption, wouldBe }) {
    const groups = new Map();
    let known;
    const isThere = (path) => {
        known ??= new Set(paths);
        return known.has(path);
    };
    for (const path of paths) {
        const found = lookalikeOf(path);
        if (found === undefined || isCaption(path))
            continue;
        const { kind, captions } = found;
        // Other things are numbered as backups are, such as the parts of an archive.
        const there = kind === "backup" ? captions.filter(isThere) : captions;
        if (!there.some((caption) => wouldBe(caption, path)))
            continue;
        const key = `${kind} ${(0,folders/* folderPath */.I)(path)}`;
        const group = groups.get(key) ?? { kind, paths: [] };
        groups.set(key, group);
        group.paths.push(path);
    }
    return [...groups.values()].map((group) => noticeOf(group));
}
function noticeOf({ kind, paths }) {
    const [path = "", ...more] = paths;
    const subject = more.length === 0 ? "This file was" : `This file and ${more.length} more of its folder were`;
    return {
        path,
        message: `${subject} not taken for ${more.length === 0 ? "a caption" : "captions"}: ${WHY[kind]}`,
    };
}
const WHY = {
    document: "documents and files of packages are not trained. Where one is a caption, name it in \u201ccaptions\u201d.",
    prompts: "trainers draw their samples from such files. Where one is a caption, name it in \u201ccaptions\u201d.",
    setting: "EveryDream keeps its settings in files of this name. Where one is a caption, name it in \u201ccaptions\u201d.",
    backup: "trainers read no backups. Remove what is no longer needed.",
};

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/io/clip-merges.js
var clip_merges = __webpack_require__(906);
// EXTERNAL MODULE: ./build/src/io/decode.js + 1 modules
var decode = __webpack_require__(1244);
// EXTERNAL MODULE: ./build/src/io/files.js + 1 modules
var files = __webpack_require__(6613);
// EXTERNAL MODULE: ./build/src/io/word-kinds.js
var word_kinds = __webpack_require__(2622);
// EXTERNAL MODULE: ./build/src/style/open.js + 33 modules
var style_open = __webpack_require__(3694);
// EXTERNAL MODULE: ./build/src/style/patterns.js
var patterns = __webpack_require__(2048);
// EXTERNAL MODULE: ./build/src/shell/load-rules.js + 1 modules
var load_rules = __webpack_require__(8754);
// EXTERNAL MODULE: ./build/src/shell/resolve-styles.js
var resolve_styles = __webpack_require__(4119);
// EXTERNAL MODULE: ./build/src/shell/commands/find-up.js
var find_up = __webpack_require__(3844);
;// CONCATENATED MODULE: ./build/src/shell/commands/progress.js
/** Passes things on and counts them on a terminal once the work takes longer than a second. */
function withProgress(things, noun, ports) {
    return ports.stderr.isTerminal ? counted(things, noun, ports) : things;
}
function* counted(things, noun, { stderr, now }) {
    let [count, shown, next] = [0, false, now() + FIRST_AFTER];
    try {
        for (const thing of things) {
            yield thing;
            count++;
            // The clock costs more than a caption.
            if (count % 64 !== 0 || now() < next)
                continue;
            stderr.write(`\r${count} ${noun}`);
            [shown, next] = [true, now() + AGAIN_AFTER];
        }
    }
    finally {
        if (shown)
            stderr.write("\r\u001B[K");
    }
}
// Milliseconds.
const FIRST_AFTER = 1000;
const AGAIN_AFTER = 200;

;// CONCATENATED MODULE: ./build/src/shell/commands/check-files.js


















/** Checks the captions among files and folders; those around the working directory when none is named. */
async function checkFiles(paths, options, ports) {
    const root = (0,find_up/* findRoot */.wg)((0,external_node_path_.resolve)(ports.cwd, paths[0] ?? "."), ports.cwd);
    const governing = openGoverning(root, options.config, ports);
    const { formats } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(8161)]).then(__webpack_require__.bind(__webpack_require__, 542));
    const wanted = (path) => {
        const id = governing.styleOf(path)?.format.id;
        if (id === undefined || id === "sidecar")
            return id === undefined ? null : "small";
        return formats.get(id)?.streams === true ? "parts" : "whole";
    };
    const registry = await (0,load_rules/* loadAllRules */.H)();
    const named = paths.length === 0 ? ["."] : paths;
    const { change = same } = options;
    const places = { root, cwd: ports.cwd, named };
    let names = nameCollector(root);
    const report = await governing.run(() => {
        names = nameCollector(root);
        const sources = (0,files/* readFiles */.Ul)({ ...places, wanted, seen: names.add });
        const counted = options.quiet ? sources : withProgress(sources, "captions", ports);
        const checked = (0,check/* check */.z)({
            sources: map(counted, change),
            dataset: {
                others: [],
                again: (only) => {
                    const isAsked = (path) => only === null || only.has(path);
                    return map((0,files/* readFiles */.Ul)({ ...places, wanted: (path) => (isAsked(path) ? wanted(path) : null) }), change);
                },
            },
            styleOf: governing.styleOf,
            registry,
            formats,
            files: () => (governing.asksForNames() ? names.all() : undefined),
            clipMerges: clip_merges/* readClipMerges */.S,
            wordKinds: word_kinds/* readWordKinds */.u,
            tellUnclear: options.quiet !== true,
        });
        const left = names.named().filter(governing.isIgnored);
        return { ...checked, notices: [...checked.notices, ...left.flatMap((path) => whyLeft(root, path))] };
    });
    if (options.quiet)
        return { report, root };
    // Only now: that there is something to say of such files does not make up for captions.
    const left = leftAlone(names.walked(), {
        isCaption: (path) => governing.styleOf(path) !== null,
        wouldBe: (caption, instead) => governing.styleOf(caption, instead) !== null,
    });
    return { report: { ...report, notices: [...report.notices, ...left] }, root };
}
/** Who names a file that only looks like a caption is told why it is none. */
function whyLeft(root, path) {
    const why = (0,names/* whyNoCaption */.wB)(path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), "utf8"));
    return why === undefined ? [] : [{ path, message: why.reason }];
}
/** The names of the files that a run walks past, and of those beside a file that is named: it alone is to blame then. */
function nameCollector(root) {
    const walked = [];
    const named = [];
    return {
        add: (path, how) => (how === "walked" ? walked : named).push(path),
        named: () => named,
        walked: () => walked,
        all: () => {
            if (named.length === 0)
                return { names: walked };
            const beside = [...new Set(named.map(folders/* folderPath */.I))].flatMap((folder) => (0,files/* namesIn */.wX)(root, folder));
            return { names: [...walked, ...beside], touched: new Set([...walked, ...named]) };
        },
    };
}
/** Checks one caption that comes as bytes, as if it stood at `path`. */
async function checkBytes(bytes, path, options, ports) {
    const root = (0,find_up/* findRoot */.wg)((0,external_node_path_.resolve)(ports.cwd, path, ".."), ports.cwd);
    const treePath = (0,find_up/* toTreePath */.Xe)(root, (0,external_node_path_.resolve)(ports.cwd, path));
    const governing = openGoverning(root, options.config, ports);
    const { formats } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(8161)]).then(__webpack_require__.bind(__webpack_require__, 542));
    const registry = await (0,load_rules/* loadAllRules */.H)();
    const { styleOf } = governing;
    return governing.run(() => {
        if (governing.isIgnored(treePath))
            throw new errors/* UserError */.y(`The style does not select ${treePath}: name a path that it does.`);
        const format = styleOf(treePath)?.format.id ?? "sidecar";
        const source = (0,decode/* decode */.D4)(treePath, bytes, (0,decode/* mostBytes */.j$)(format));
        return (0,check/* check */.z)({
            ...{ sources: [source], styleOf, registry, formats },
            ...{ clipMerges: clip_merges/* readClipMerges */.S, wordKinds: word_kinds/* readWordKinds */.u },
        });
    });
}
function same(source) {
    return source;
}
function* map(sources, change) {
    for (const source of sources)
        yield change(source);
}
function openGoverning(root, config, { cwd }) {
    const named = config === undefined ? undefined : (0,find_up/* styleInTree */.Pp)(root, (0,external_node_path_.resolve)(cwd, config), config);
    const read = (0,files/* diskText */.TI)(root);
    let given = { patterns: patterns.patterns };
    let book = (0,style_open/* openStyles */.x)(read, { config: named, ...given });
    const faults = new Map();
    // All captions below a broken style have one answer, and may be many.
    const told = new Set();
    const refused = new Set();
    const styles = new Set();
    let isUngoverned = false;
    // Each caption is asked for twice, once before it is read and once when it is checked.
    let last;
    const ask = (path) => {
        if (last?.path === path)
            return last.resolution;
        const resolution = book.resolve(path);
        last = { path, resolution };
        if (resolution.kind === "none")
            isUngoverned = true;
        if (resolution.kind === "refused")
            refused.add(resolution.lacks);
        if (resolution.kind === "style")
            styles.add(resolution.style);
        if (resolution.kind === "faults" && !told.has(resolution)) {
            told.add(resolution);
            addFaults(faults, resolution.faults);
        }
        return resolution;
    };
    const refuse = ({ captions, findings, notices }) => {
        if (faults.size > 0)
            throw new errors/* UserError */.y([...faults.values()]);
        if (captions + findings.length + notices.length === 0)
            throw new errors/* UserError */.y(isUngoverned ? NO_STYLE : NO_CAPTION);
    };
    return {
        styleOf: (path, image) => {
            const resolution = image === undefined ? ask(path) : book.resolve(path, image);
            return resolution.kind === "style" ? resolution.style : null;
        },
        isIgnored: (path) => ask(path).kind === "ignored",
        asksForNames: () => [...styles].some((style) => (0,compile/* asksForNames */.w4)(style)),
        run: async (once) => {
            let report = once();
            while (refused.size > 0) {
                for (const lacks of new Set(refused))
                    given = { ...given, ...(await (0,resolve_styles/* supply */.M_)(lacks)) };
                book = (0,style_open/* openStyles */.x)(read, { config: named, ...given });
                last = undefined;
                refused.clear();
                report = once();
            }
            refuse(report);
            return report;
        },
    };
}
function addFaults(known, faults) {
    for (const fault of faults)
        known.set(JSON.stringify(fault), fault);
}
const NO_STYLE = 'No caption-style.json governs these captions. Write one in the folder of the dataset, such as { "extends": ["caption-style:recommended"] }, or name one with --config.';
const NO_CAPTION = 'No caption was found. Name the folder of the dataset; "captions" in its caption-style.json says which files are captions.';


/***/ }),

/***/ 1380:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ showsColour)
/* harmony export */ });
/** Whether an output shows colours. FORCE_COLOR wins over NO_COLOR, as in Node: https://nodejs.org/api/tty.html#writestreamgetcolordepthenv */
function showsColour({ isTerminal }, env) {
    const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
    if (forced !== undefined)
        return forced !== "0" && forced !== "false";
    return isTerminal && (refused === undefined || refused === "") && terminal !== "dumb";
}


/***/ }),

/***/ 5312:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixNamed: () => (/* binding */ fixNamed),
/* harmony export */   fixReported: () => (/* binding */ fixReported)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2771);
/* harmony import */ var _find_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3844);



/** What to type to rewrite captions, as the program is installed here: those that were named on the command line. */
function fixNamed(paths, { config }, ports) {
    const command = (0,_report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .withPaths */ .R1)(`${programName(ports)} fix`, paths);
    return config === undefined ? command : `${command} --config ${(0,_report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(config)}`;
}
/** The same for a report of what changed: the captions that a rewrite mends, the first few of them. */
function fixReported({ rewrites }, options, ports) {
    const root = (0,_find_up_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(ports.cwd, ports.cwd);
    // A hook is started at the root; git says from which folder.
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.cwd, ports.env["GIT_PREFIX"] ?? "");
    const paths = [...new Set(rewrites.map(({ path }) => path))];
    const named = paths
        .slice(0, MOST_PATHS)
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/"));
    const rest = paths.length - named.length;
    return `${fixNamed(named, options, ports)}${rest === 0 ? "" : ` (and ${rest} more)`}`;
}
// A line that people still read before they run it.
const MOST_PATHS = 5;
function programName({ started, program }) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(started) !== "caption-style")
        return `node ${(0,_report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(program)}`;
    return /[\\/]node_modules[\\/]\.bin[\\/]/.test(started) ? _report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .webFix */ .ee.replace(/ fix$/, "") : "caption-style";
}


/***/ }),

/***/ 4852:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printReport: () => (/* binding */ printReport),
  textLayout: () => (/* binding */ textLayout),
  writeData: () => (/* binding */ writeData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/annotations.js


/** GitHub shows this many annotations of one level for a step: https://github.com/orgs/community/discussions/26680 */
const ANNOTATIONS_PER_LEVEL = 10;
/** Findings as workflow commands, errors first; those that GitHub would not show are counted in one notice. */
function renderAnnotations({ findings }) {
    const total = findings.length;
    const fits = (most) => counts/* SEVERITIES */.oC.flatMap((severity) => findings.filter((finding) => finding.severity === severity).slice(0, most[severity]));
    const most = ANNOTATIONS_PER_LEVEL;
    const all = fits({ error: most, warning: most, info: most });
    if (all.length === total)
        return all.map(annotation).join("");
    // The notice that counts the rest takes a place among the notices.
    const shown = fits({ error: most, warning: most, info: most - 1 });
    const rest = `${(0,counts/* plural */.LS)(total - shown.length, "more finding")} not shown here. The report lists them all.`;
    return [...shown.map(annotation), command("notice", { title: "caption-style" }, rest)].join("");
}
const LEVELS = { error: "error", warning: "warning", info: "notice" };
function annotation({ path, severity, ruleId, message, start, end }) {
    // Columns only say something when both ends are on one line: https://docs.github.com/rest/checks/runs
    const onOneLine = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
    const place = { file: (0,visible/* visible */.RK)(path), line: start.line, endLine: end.line, ...onOneLine };
    return command(LEVELS[severity], { ...place, title: ruleId }, message);
}
/** One workflow command, escaped as https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts does. */
function command(name, properties, message) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name} ${pairs.join(",")}::${escapeData((0,visible/* visible */.RK)(message))}\n`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/shell/commands/cli-ports.js
var cli_ports = __webpack_require__(1380);
// EXTERNAL MODULE: ./build/src/shell/commands/find-up.js
var find_up = __webpack_require__(3844);
// EXTERNAL MODULE: ./build/src/shell/commands/options.js
var commands_options = __webpack_require__(6025);
;// CONCATENATED MODULE: ./build/src/shell/commands/print-report.js









/** Writes a report where and how the options say, and gives the exit code. `fixCommand` writes its rewrites. */
async function printReport(report, fixCommand, options, ports) {
    if (!options.quiet)
        ports.stderr.write((0,plain.renderNotices)(report.notices));
    writeData(await render(report, fixCommand, options, ports), options, ports);
    return (0,commands_options/* exitCode */.I$)(report, options.failOn);
}
/** Writes data, whole or in pieces, to the standard output, or to the file that `--output` names. */
function writeData(data, { output }, ports) {
    const pieces = typeof data === "string" ? [data] : data;
    if (output === undefined) {
        for (const piece of pieces)
            ports.stdout.write(piece);
        return;
    }
    try {
        writePieces((0,external_node_path_.resolve)(ports.cwd, output), pieces);
    }
    catch (error) {
        throw new errors/* UserError */.y(`The output could not be written to ${output}: ${describe(error)}.`, {
            cause: error,
        });
    }
}
function writePieces(file, pieces) {
    const descriptor = (0,external_node_fs_.openSync)(file, "w");
    try {
        for (const piece of pieces)
            (0,external_node_fs_.writeFileSync)(descriptor, piece);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** How text for people looks on the output that the options name. */
function textLayout({ output }, { stdout, env }) {
    const colour = output === undefined && (0,cli_ports/* showsColour */.V)(stdout, env);
    return { colour, width: stdout.columns ?? 80 };
}
/** What few runs need is loaded when it is asked for. */
async function render(report, fixCommand, options, ports) {
    switch (options.format) {
        case "json":
            return (0,json/* jsonPieces */.Mx)(report);
        case "github":
            return renderAnnotations(report);
        case "sarif": {
            const { version } = (0,find_up/* findPackage */.CV)(ports.program);
            return (await __webpack_require__.e(/* import() */ 4806).then(__webpack_require__.bind(__webpack_require__, 4806))).writeSarif(report, { version });
        }
        case "rdjson":
            return (await __webpack_require__.e(/* import() */ 3538).then(__webpack_require__.bind(__webpack_require__, 3538))).renderRdjson(report);
        case "rdjsonl":
            return (await __webpack_require__.e(/* import() */ 3538).then(__webpack_require__.bind(__webpack_require__, 3538))).renderRdjsonl(report);
        case "markdown": {
            const { JOB_SUMMARY_LIMIT, renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(8638), __webpack_require__.e(3268)]).then(__webpack_require__.bind(__webpack_require__, 8638));
            return renderSummary(report, { limit: JOB_SUMMARY_LIMIT });
        }
        case "html":
            return (await __webpack_require__.e(/* import() */ 1463).then(__webpack_require__.bind(__webpack_require__, 1463))).htmlPieces(report, { fixCommand });
        case "text":
            return (0,plain/* renderPlain */.l)(report, {
                ...textLayout(options, ports),
                maxFindings: options.maxFindings ?? Number.POSITIVE_INFINITY,
                totals: !options.quiet,
                fixCommand,
            });
    }
}
function describe(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
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


/***/ })

};
;