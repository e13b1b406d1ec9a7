"use strict";
exports.id = 6253;
exports.ids = [6253];
exports.modules = {

/***/ 6253:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareStyle: () => (/* reexport */ prepareStyle),
  runHook: () => (/* reexport */ run_hook/* runHook */.D),
  styleOpener: () => (/* reexport */ style_opener/* styleOpener */.d)
});

// EXTERNAL MODULE: ./build/src/core/compiled-styles.js
var compiled_styles = __webpack_require__(2497);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/io/clip-merges.js
var clip_merges = __webpack_require__(906);
// EXTERNAL MODULE: ./build/src/io/decode.js + 1 modules
var decode = __webpack_require__(1244);
// EXTERNAL MODULE: ./build/src/io/word-kinds.js
var word_kinds = __webpack_require__(2622);
// EXTERNAL MODULE: ./build/src/style/style-name.js
var style_name = __webpack_require__(7400);
// EXTERNAL MODULE: ./build/src/shell/load-rules.js + 1 modules
var load_rules = __webpack_require__(8754);
;// CONCATENATED MODULE: ./build/src/shell/prepare-style.js







/**
 * Makes the style at the root ready before it is known which captions it governs, as nearly every dataset has one and git
 * takes its time to compare. Undefined where that style cannot be read: who needs it will be told.
 */
async function prepareStyle(open, bytes) {
    const texts = new Map();
    try {
        texts.set(style_name/* styleFileName */.P, (0,decode/* decodeStyle */.In)(style_name/* styleFileName */.P, bytes));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return undefined;
        throw error;
    }
    const book = open((path) => texts.get(path));
    const resolution = book.resolve(LIKELY);
    if (resolution.kind === "style") {
        const { style } = resolution;
        const registry = await (0,load_rules/* loadRules */.A)([style], { names: true });
        (0,compiled_styles/* compilerWith */.o)({ registry, clipMerges: clip_merges/* readClipMerges */.S, wordKinds: word_kinds/* readWordKinds */.u })(style);
    }
    return { texts, book };
}
/** Captions that no override is for are governed as any other of them is. */
const LIKELY = "a.txt";

// EXTERNAL MODULE: ./build/src/shell/run-hook.js
var run_hook = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/src/shell/commands/style-opener.js
var style_opener = __webpack_require__(4300);
;// CONCATENATED MODULE: ./build/src/shell/commands/hook-checker.js
// What the hook needs once git has told it what is staged: one import, so that it is loaded in one go.





/***/ }),

/***/ 4300:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ styleOpener),
/* harmony export */   l: () => (/* binding */ namedStyle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _style_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3694);
/* harmony import */ var _find_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3844);



/** How the styles of a repository are opened. */
async function styleOpener(git, options, ports) {
    const named = await namedStyle(git, options, ports);
    return (readText, how) => (0,_style_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openStyles */ .x)(readText, { ...how, config: named });
}
/** The path in the repository of the style that governs all captions; undefined where none is named. */
async function namedStyle(git, { config }, { cwd }) {
    return config === undefined ? undefined : (0,_find_up_js__WEBPACK_IMPORTED_MODULE_2__/* .styleInTree */ .Pp)(await git.root(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config), config);
}


/***/ }),

/***/ 791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadFormats)
/* harmony export */ });
/* harmony import */ var _core_caption_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3946);

/** The formats that some styles name: few datasets have any but sidecars, and every commit waits for the hook. */
async function loadFormats(styles) {
    for (const { format } of styles) {
        if (!_core_caption_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sidecars */ .R.has(format.id))
            return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(8161), __webpack_require__.e(8965)]).then(__webpack_require__.bind(__webpack_require__, 542))).formats;
    }
    return _core_caption_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sidecars */ .R;
}


/***/ }),

/***/ 5644:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ touchedBy),
/* harmony export */   a: () => (/* binding */ namesAround)
/* harmony export */ });
/* harmony import */ var _captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1343);
/* harmony import */ var _captions_tree_media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(754);
/* harmony import */ var _core_check_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2506);
/* harmony import */ var _core_compile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3617);




/** Every path that a change adds, changes or removes. */
function touchedBy({ files, removed }) {
    return [...files.map(({ path }) => path), ...removed];
}
/**
 * The names in the folders of what changed, and of the metadata above; undefined, and nothing is listed, where no style there asks for them.
 */
async function namesAround(touched, styleOf, list) {
    const asks = (path) => {
        const style = styleOf(path);
        return style !== null && (0,_core_compile_js__WEBPACK_IMPORTED_MODULE_3__/* .asksForNames */ .w4)(style);
    };
    if (!touched.some((path) => captionsOf(path).some(asks)))
        return undefined;
    const folders = new Set(touched.map((path) => (0,_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPath */ .I)(path).slice(0, -1)));
    const above = [...folders].flatMap(foldersAbove);
    const files = [...new Set(above)].flatMap((folder) => TABLES.map((name) => folder + name));
    const names = await list({ folders: [...folders], files, below: touched.some(_core_check_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .mayListImages */ ._) });
    return { names, touched: new Set(touched) };
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

/***/ 4037:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runHook)
/* harmony export */ });
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2737);
/* harmony import */ var _io_clip_merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(906);
/* harmony import */ var _io_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1244);
/* harmony import */ var _io_word_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2622);
/* harmony import */ var _style_style_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7400);
/* harmony import */ var _load_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(791);
/* harmony import */ var _load_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8754);
/* harmony import */ var _names_around_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5644);
/* harmony import */ var _resolve_styles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4119);
/* harmony import */ var _rest_of_dataset_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4037);










/**
 * Checks the captions that a commit would change, as they stand in the index, by the style as it stands there. The work
 * tree is never read, and nothing is written.
 */
async function runHook({ staged, openStyles, prepared }) {
    const { changes, read } = staged;
    const paths = changes.files.map(({ path }) => path);
    const isStyleStaged = (0,_names_around_js__WEBPACK_IMPORTED_MODULE_6__/* .touchedBy */ .O)(changes).includes(_style_style_name_js__WEBPACK_IMPORTED_MODULE_9__/* .styleFileName */ .P);
    const access = { open: openStyles, read, prepared: isStyleStaged ? undefined : prepared };
    const governed = await (0,_resolve_styles_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveStyles */ .NS)(paths, access, changes.removed);
    const { styles, ungoverned } = governed;
    const rest = await (0,_rest_of_dataset_js__WEBPACK_IMPORTED_MODULE_8__/* .restOfDataset */ .K)(governed, {
        list: staged.entries,
        govern: (besides) => (0,_resolve_styles_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveStyles */ .NS)(paths, access, [...changes.removed, ...besides]),
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
    return { ...report, notices: [...report.notices, ...changes.notices, ...(0,_resolve_styles_js__WEBPACK_IMPORTED_MODULE_7__/* .noticeUngoverned */ .QJ)(ungoverned)] };
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