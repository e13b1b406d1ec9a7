export const id = 585;
export const ids = [585];
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

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runConfig: () => (/* binding */ runConfig)
});

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/style/describe.js
/** A style as a caption-style.json that extends nothing would state it: what `caption-style config` shows. */
function describeStyle({ profile, lists, sections, rules, exceptions }) {
    return {
        profile,
        ...(lists.size > 0 && { lists: Object.fromEntries(lists) }),
        ...(sections.length > 0 && { sections: sections.map(describeSection) }),
        rules: Object.fromEntries([...rules].map(([id, { severity, options }]) => [id, { severity, ...options }])),
        ...(exceptions.length > 0 && { exceptions: exceptions.map((exception) => ({ ...exception })) }),
    };
}
function describeSection({ name, terms, required, max, exclusive }) {
    return {
        name,
        terms,
        ...(required && { required }),
        ...(max !== undefined && { max }),
        ...(exclusive.length > 0 && { exclusive }),
    };
}

// EXTERNAL MODULE: ./build/src/shell/commands/find-style.js
var find_style = __webpack_require__(8468);
// EXTERNAL MODULE: ./build/src/shell/commands/options.js
var commands_options = __webpack_require__(6025);
;// CONCATENATED MODULE: ./build/src/shell/commands/config.js





/** Shows the style of a caption with every layer merged and every default filled in. */
function runConfig(path, options, ports) {
    const found = (0,find_style/* findStyle */.d)(path, options, ports);
    ports.stderr.write(`${(0,visible.visible)(found.path)} is governed by ${(0,visible.visible)(found.style.path)}:\n`);
    ports.stdout.write((0,json/* toJson */.a)(describeStyle(found.style)));
    return commands_options/* EXIT */.dc.clean;
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
