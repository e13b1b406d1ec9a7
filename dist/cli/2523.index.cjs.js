"use strict";
exports.id = 2523;
exports.ids = [2523];
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

/***/ 2420:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHookCommand: () => (/* binding */ runHookCommand)
/* harmony export */ });
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _staged_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6025);



/** What the pre-commit hook runs: quiet when the staged captions are clean and all of them were checked. */
async function runHookCommand(options, ports) {
    const git = (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .z)(ports.cwd);
    // Every commit waits for this: git works while the checker is loaded and the style is made ready.
    const early = (0,_staged_files_js__WEBPACK_IMPORTED_MODULE_1__/* .styleInHead */ .b)(git);
    const [staged, checkStaged] = await Promise.all([
        (0,_staged_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readStaged */ .p)(git, early),
        loadChecker(early, git, options, ports),
    ]);
    const report = await checkStaged(staged);
    const isClean = report.findings.length === 0;
    // Captions that nobody checked must not look like captions that are clean.
    if (isClean && !options.quiet && report.notices.length > 0) {
        const { renderNotices } = await __webpack_require__.e(/* import() */ 4268).then(__webpack_require__.bind(__webpack_require__, 4268));
        ports.stderr.write(renderNotices(report.notices));
    }
    // What writes reports is loaded only when there is something to write.
    if (isClean && options.format === "text" && options.output === undefined)
        return _options_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.clean;
    const [{ fixReported }, { printReport }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5312).then(__webpack_require__.bind(__webpack_require__, 5312)),
        Promise.all(/* import() */[__webpack_require__.e(4268), __webpack_require__.e(4852)]).then(__webpack_require__.bind(__webpack_require__, 4852)),
    ]);
    return printReport(report, fixReported(report, options, ports), isClean ? { ...options, quiet: true } : options, ports);
}
/** Loads what checks the staged files, and makes ready the style that is likely to govern them. */
async function loadChecker(early, git, options, ports) {
    const { prepareStyle, runHook, styleOpener } = await Promise.all(/* import() */[__webpack_require__.e(2158), __webpack_require__.e(2003), __webpack_require__.e(5073), __webpack_require__.e(654), __webpack_require__.e(4193), __webpack_require__.e(6253)]).then(__webpack_require__.bind(__webpack_require__, 6253));
    const openStyles = await styleOpener(git, options, ports);
    const style = options.config === undefined ? await early : undefined;
    const prepared = style ? await prepareStyle(openStyles, style) : undefined;
    return (staged) => runHook({ staged, openStyles, prepared });
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