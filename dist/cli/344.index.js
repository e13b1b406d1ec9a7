export const id = 344;
export const ids = [344];
export const modules = {

/***/ 3246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   TI: () => (/* binding */ diskText),
/* harmony export */   Ul: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2138);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3246);





/**
 * Reads files one by one, in the order of their paths, so that the dataset is never in memory as a whole. Symbolic links
 * are followed only when they are named; .git and node_modules are left out. What is named and missing is a UserError.
 */
function* readFiles({ root, cwd, named, wanted }) {
    const starts = named.length === 0 ? [{ path: "", folder: true }] : locate(root, cwd, named);
    for (const { path, folder } of starts) {
        for (const file of folder ? walk(root, path) : [path])
            if (wanted(file))
                yield readSource(root, file);
    }
}
/** The paths of all files of a folder and the folders in it, sorted; "" is the root itself. */
function* walk(root, folder) {
    const entries = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)(`The folder ${folder === "" ? "." : folder} could not be read`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }))
        // A folder sorts as its paths do: "a-b.txt" is before "a/b.txt".
        .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { entry } of entries) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            yield path;
        else if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules")
            yield* walk(root, path);
    }
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
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStyle */ .In)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .wO)(`${path} could not be read`, error);
    }
}
/** What was named, relative to the root, sorted, and none of it twice. */
function locate(root, cwd, named) {
    const faults = [];
    const starts = new Map();
    for (const name of named) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name), { throwIfNoEntry: false });
        if (stats === undefined)
            faults.push({ message: `There is no file or folder "${name}".` });
        else if (path.startsWith("../") || path === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) {
            faults.push({ message: `"${name}" is outside of the dataset's folder. Go there first, then name it.` });
        }
        else if (stats.isDirectory() || stats.isFile())
            starts.set(path, { path, folder: stats.isDirectory() });
        else
            faults.push({ message: `"${name}" is neither a file nor a folder.` });
    }
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(faults);
    const within = (inner, outer) => outer === "" || inner.startsWith(`${outer}/`);
    const all = [...starts.values()];
    return all
        .filter(({ path }) => !all.some((other) => other.folder && other.path !== path && within(path, other.path)))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** One buffer for all: captions are small, and a fresh one for each costs more than the reading. */
const buffer = Buffer.allocUnsafe(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .captionBytes */ .G6 + 1);
function readSource(root, path) {
    try {
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(path, readStart((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    }
    catch (error) {
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        if (code === undefined)
            throw error;
        return { path, skipped: `This file could not be read (${code}), so it was not checked.` };
    }
}
/** As much as `buffer` holds: one byte more than a caption may have. */
function readStart(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
    try {
        // A short read of a regular file is the whole of it.
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function isMissing(error) {
    return /^(ENOENT|ENOTDIR|EISDIR)$/.test((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? "");
}


/***/ }),

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/style/classify.js
var style_classify = __webpack_require__(9029);
;// CONCATENATED MODULE: ./build/src/core/explain.js


/** Explains tags by the sections of a style, one after the other. */
function tagExplainer(style) {
    const classify = (0,style_classify/* classifier */.k)(style);
    const tagTexts = (0,tag_text/* createTagTexts */.V)();
    const nameOf = (section) => style.sections[section]?.name ?? "";
    return (tag) => {
        const { section, by, runnerUp } = classify(tagTexts(tag.trim()));
        const terms = by.map((one) => `“${one.term}” (${nameOf(one.section)})`);
        if (by.length === 0)
            return { tag, section: null, reason: "No term of any section is this tag." };
        if (section < 0)
            return { tag, section: null, reason: `Equally specific terms disagree: ${terms.join(", ")}.` };
        const second = runnerUp === undefined ? "" : ` Next: “${runnerUp.term}” (${nameOf(runnerUp.section)}).`;
        return {
            tag,
            section: nameOf(section),
            reason: `The term ${terms[0] ?? ""} is the most specific.${second}`,
        };
    };
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/ascii.js
var ascii = __webpack_require__(9351);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/src/shell/commands/find-style.js
var find_style = __webpack_require__(8468);
// EXTERNAL MODULE: ./build/src/shell/commands/options.js
var commands_options = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/src/shell/commands/print-report.js + 1 modules
var print_report = __webpack_require__(4852);
;// CONCATENATED MODULE: ./build/src/shell/commands/explain.js










/** Says what a rule wants and why, or which section a tag falls in and why. */
async function runExplain(ruleId, options, ports) {
    const { tag, tagsFile } = options;
    if ([ruleId, tag, tagsFile].filter((one) => one !== undefined).length > 1) {
        throw new errors/* UserError */.y("Name a rule, or use one of --tag and --tags-file.");
    }
    if (tag === undefined && tagsFile === undefined) {
        const { explainRules } = await __webpack_require__.e(/* import() */ 31).then(__webpack_require__.bind(__webpack_require__, 7031));
        const { colour } = (0,print_report/* textLayout */.gJ)({}, ports);
        ports.stdout.write(explainRules(ruleId, { format: options.format, colour }));
        return commands_options/* EXIT */.dc.clean;
    }
    const explain = tagExplainer((0,find_style/* findStyle */.d)(undefined, options, ports).style);
    const explained = tag === undefined ? readTags(tagsFile ?? "", ports).map(explain) : explain(tag);
    const text = [explained].flat().map(sentence).join("");
    const { colour } = (0,print_report/* textLayout */.gJ)({}, ports);
    ports.stdout.write(options.format === "json" ? (0,json/* toJson */.a)(explained) : colour ? text : (0,ascii.asciiWords)(text));
    return commands_options/* EXIT */.dc.clean;
}
function readTags(file, { cwd }) {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file), "utf8").replace(/^\uFEFF/, "");
        return text.split(/\r?\n/).filter((tag) => tag.trim() !== "");
    }
    catch (error) {
        throw new errors/* UserError */.y(`The tags could not be read from ${file}.`, { cause: error });
    }
}
function sentence({ tag, section, reason }) {
    const place = section === null ? "in no section" : `in the section “${section}”`;
    return `${(0,visible.visible)(`“${tag}” is ${place}. ${reason}`)}\n`;
}


/***/ }),

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findStyle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3585);
/* harmony import */ var _style_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5719);
/* harmony import */ var _find_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3844);






/** The style of a caption; of a folder's first caption where a folder, or nothing, is named. */
function findStyle(path, { config }, { cwd }) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path ?? ".");
    const root = (0,_find_up_js__WEBPACK_IMPORTED_MODULE_5__/* .findRoot */ .wg)(start, cwd);
    const book = (0,_style_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openStyles */ .x)((0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .diskText */ .TI)(root), {
        config: config === undefined ? undefined : (0,_find_up_js__WEBPACK_IMPORTED_MODULE_5__/* .styleInTree */ .Pp)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, config), config),
    });
    const named = (0,_find_up_js__WEBPACK_IMPORTED_MODULE_5__/* .toTreePath */ .Xe)(root, start);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("No caption with a caption-style.json was found. Go to the folder of the dataset, or name a caption.");
}
function styleOf(path, book) {
    const resolution = book.resolve(path);
    if (resolution.kind === "faults")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(resolution.faults);
    return resolution.kind === "style" ? { path, style: resolution.style } : undefined;
}
function refuse(path) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`No style governs ${path}: there is no caption-style.json above it, or its "captions" and "ignore" leave it out.`);
}


/***/ })

};
