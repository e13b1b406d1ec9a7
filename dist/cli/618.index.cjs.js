"use strict";
exports.id = 618;
exports.ids = [618];
exports.modules = {

/***/ 618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHook: () => (/* reexport safe */ _run_hook_js__WEBPACK_IMPORTED_MODULE_0__.D),
/* harmony export */   styleOpener: () => (/* reexport safe */ _style_opener_js__WEBPACK_IMPORTED_MODULE_1__.d)
/* harmony export */ });
/* harmony import */ var _run_hook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5097);
/* harmony import */ var _style_opener_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4300);
// What the hook needs once git has told it what is staged: one import, so that it is loaded in one go.




/***/ }),

/***/ 4300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ styleOpener)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _style_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
/* harmony import */ var _find_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3844);



/** How the styles of a repository are opened. */
async function styleOpener(git, { config }, { cwd }) {
    const named = config === undefined ? undefined : (0,_find_up_js__WEBPACK_IMPORTED_MODULE_2__/* .styleInTree */ .Pp)(await git.root(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config), config);
    return (readText, how) => (0,_style_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openStyles */ .x)(readText, { ...how, config: named });
}


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadFormats)
/* harmony export */ });
/* harmony import */ var _core_caption_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3946);

/** The formats that some styles name: few datasets have any but sidecars, and every commit waits for the hook. */
async function loadFormats(styles) {
    for (const { format } of styles) {
        if (!_core_caption_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sidecars */ .R.has(format.id))
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8161), __webpack_require__.e(8965)]).then(__webpack_require__.bind(__webpack_require__, 542))).formats;
    }
    return _core_caption_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sidecars */ .R;
}


/***/ }),

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ touchedBy),
/* harmony export */   a: () => (/* binding */ namesAround)
/* harmony export */ });
/* harmony import */ var _captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1343);
/* harmony import */ var _captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(754);
/* harmony import */ var _core_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3617);



/** Every path that a change adds, changes or removes. */
function touchedBy({ files, removed }) {
    return [...files.map(({ path }) => path), ...removed];
}
/**
 * The names in the folders of what changed, and below, and of the metadata above; undefined, and nothing is listed, where no style there asks for them.
 */
async function namesAround(touched, styleOf, list) {
    const asks = (path) => {
        const style = styleOf(path);
        return style !== null && (0,_core_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForNames */ .w4)(style);
    };
    if (!touched.some((path) => captionsOf(path).some(asks)))
        return undefined;
    const folders = new Set(touched.map((path) => (0,_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPath */ .I)(path).slice(0, -1)));
    const above = [...folders].flatMap(foldersAbove);
    const tables = [...new Set(above)].flatMap((folder) => TABLES.map((name) => folder + name));
    return { names: await list([...folders, ...tables]), touched: new Set(touched) };
}
/** What may hold the captions of images in folders below: that it is there is all that need be known. */
const TABLES = ["metadata.jsonl", "metadata.csv", "metadata.tsv", "captions.json"];
function foldersAbove(folder) {
    return ["", ...[...folder.matchAll(/\//g)].map(({ index }) => folder.slice(0, index + 1))];
}
/** What an image may have for a caption: no style governs the image itself. */
function captionsOf(path) {
    if (!(0,_captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__/* .isMedia */ .FN)(path))
        return [path];
    return [".txt", ".caption", ".cap", ".tags", ".wd14"].map((ending) => (0,_captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(path) + ending);
}


/***/ }),

/***/ 4119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ resolveStyles),
/* harmony export */   Q: () => (/* binding */ noticeUngoverned)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _io_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1244);
/* harmony import */ var _style_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2209);
/* harmony import */ var _style_style_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7400);




/**
 * The styles that govern `paths`, read in rounds. Every mistake in them is told in one UserError. Those of `besides` are
 * read too, for `styleOf`.
 */
async function resolveStyles(paths, { open, read }, besides = []) {
    const texts = new Map();
    const textOf = (path) => texts.get(path);
    let given = {};
    for (;;) {
        const book = open(textOf, given);
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
        return { readTrainer: (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(7895)]).then(__webpack_require__.bind(__webpack_require__, 7895))).readTrainer };
    if (lacks === "patterns")
        return { patterns: (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(2048)]).then(__webpack_require__.bind(__webpack_require__, 2048))).patterns };
    return { explain: (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2022), __webpack_require__.e(3423), __webpack_require__.e(6700), __webpack_require__.e(3341), __webpack_require__.e(2683), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 4035))).explain };
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

/***/ 4037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ restOfDataset),
/* harmony export */   P: () => (/* binding */ datasetSources)
/* harmony export */ });
/* harmony import */ var _captions_tree_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(754);
/* harmony import */ var _core_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3617);
/* harmony import */ var _io_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1244);



/** Lists nothing where no style of the checked captions has a rule that compares them. */
async function restOfDataset({ styles, styleOf }, { list, govern }) {
    const asking = new Set([...styles.values()].filter(_core_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForDataset */ .cK).map(({ path }) => path));
    if (asking.size === 0)
        return { files: [], styles: new Set(), styleOf };
    const others = (await list()).filter(({ path }) => !styles.has(path) && !(0,_captions_tree_media_js__WEBPACK_IMPORTED_MODULE_0__/* .isMedia */ .FN)(path));
    const governed = await govern(others.map(({ path }) => path));
    const found = new Set();
    const files = others.filter(({ path }) => {
        const style = governed.styleOf(path);
        if (style === null || !asking.has(style.path) || !(0,_core_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForDataset */ .cK)(style))
            return false;
        found.add(style);
        return true;
    });
    return { files, styles: found, styleOf: governed.styleOf };
}
/** The rest of the dataset by its blobs, and the checked captions, which are in memory, as often as they are asked for. */
function datasetSources({ files, styleOf }, blobs, checked) {
    return { others: decoded(files, blobs, styleOf), again: (only) => among(checked(), only) };
}
function* decoded(files, blobs, styleOf) {
    for (const { path, oid } of files) {
        const bytes = blobs.get(oid) ?? null;
        if (bytes !== null)
            yield (0,_io_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(path, bytes, (0,_io_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBytes */ .j$)(styleOf(path)?.format.id ?? "sidecar"));
    }
}
function* among(sources, only) {
    for (const source of sources)
        if (only === null || only.has(source.path))
            yield source;
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runHook)
/* harmony export */ });
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5939);
/* harmony import */ var _io_clip_merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(906);
/* harmony import */ var _io_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1244);
/* harmony import */ var _io_word_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2622);
/* harmony import */ var _load_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(791);
/* harmony import */ var _load_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8754);
/* harmony import */ var _names_around_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5644);
/* harmony import */ var _resolve_styles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4119);
/* harmony import */ var _rest_of_dataset_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4037);









/**
 * Checks the captions that a commit would change, as they stand in the index, by the style as it stands there. The work
 * tree is never read, and nothing is written.
 */
async function runHook({ staged, openStyles }) {
    const { changes, read } = staged;
    const paths = changes.files.map(({ path }) => path);
    const access = { open: openStyles, read };
    const governed = await (0,_resolve_styles_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveStyles */ .N)(paths, access, changes.removed);
    const { styles, ungoverned } = governed;
    const rest = await (0,_rest_of_dataset_js__WEBPACK_IMPORTED_MODULE_8__/* .restOfDataset */ .K)(governed, {
        list: staged.entries,
        govern: (besides) => (0,_resolve_styles_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveStyles */ .N)(paths, access, [...changes.removed, ...besides]),
    });
    const { styleOf } = rest;
    const contents = await read([...styles.keys()]);
    const isCompared = rest.files.length <= MOST_COMPARED;
    const blobs = isCompared && rest.files.length > 0 ? await staged.blobs(rest.files.map(({ oid }) => oid)) : NOTHING;
    const named = await (0,_names_around_js__WEBPACK_IMPORTED_MODULE_6__/* .namesAround */ .a)((0,_names_around_js__WEBPACK_IMPORTED_MODULE_6__/* .touchedBy */ .O)(changes), styleOf, staged.names);
    const report = (0,_core_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({
        sources: sources(styles, contents),
        dataset: isCompared ? (0,_rest_of_dataset_js__WEBPACK_IMPORTED_MODULE_8__/* .datasetSources */ .P)(rest, blobs, () => sources(styles, contents)) : undefined,
        styleOf,
        registry: await (0,_load_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .loadRules */ .A)([...styles.values(), ...rest.styles], { names: named !== undefined }),
        formats: await (0,_load_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .loadFormats */ .n)([...styles.values(), ...rest.styles]),
        files: () => named,
        clipMerges: _io_clip_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .readClipMerges */ .S,
        wordKinds: _io_word_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWordKinds */ .u,
    });
    return { ...report, notices: [...report.notices, ...changes.notices, ...(0,_resolve_styles_js__WEBPACK_IMPORTED_MODULE_7__/* .noticeUngoverned */ .Q)(ungoverned)] };
}
/** Captions that a commit is compared with at most: every commit waits for them to be read, and a review reads them all. */
const MOST_COMPARED = 20_000;
const NOTHING = new Map();
function* sources(styles, contents) {
    for (const [path, { format }] of styles) {
        const bytes = contents.get(path) ?? null;
        yield bytes === null
            ? { path, skipped: "git does not hold this file, so it was not checked." }
            : (0,_io_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(path, bytes, (0,_io_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBytes */ .j$)(format.id));
    }
}


/***/ })

};
;