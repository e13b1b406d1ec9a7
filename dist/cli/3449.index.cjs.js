"use strict";
exports.id = 3449;
exports.ids = [3449];
exports.modules = {

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHookCommand: () => (/* binding */ runHookCommand)
/* harmony export */ });
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5281);
/* harmony import */ var _staged_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6025);



/** What the pre-commit hook runs: quiet when the staged captions are clean and all of them were checked. */
async function runHookCommand(options, ports) {
    const git = (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .z)(ports.cwd);
    // Every commit waits for this: git works while the checker is loaded.
    const [staged, checker] = await Promise.all([(0,_staged_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readStaged */ .p)(git), Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2003), __webpack_require__.e(8228), __webpack_require__.e(654), __webpack_require__.e(7045), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 618))]);
    const report = await checker.runHook({
        staged,
        openStyles: await checker.styleOpener(git, options, ports),
    });
    const isClean = report.findings.length === 0;
    // Captions that nobody checked must not look like captions that are clean.
    if (isClean && !options.quiet && report.notices.length > 0) {
        const { renderNotices } = await __webpack_require__.e(/* import() */ 4268).then(__webpack_require__.bind(__webpack_require__, 4268));
        ports.stderr.write(renderNotices(report.notices));
    }
    // What writes reports is loaded only when there is something to write.
    if (isClean && options.format === "text" && options.output === undefined)
        return _options_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.clean;
    const [{ fixReported }, { printReport }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5312).then(__webpack_require__.bind(__webpack_require__, 5312)),
        Promise.all(/* import() */[__webpack_require__.e(4268), __webpack_require__.e(4852)]).then(__webpack_require__.bind(__webpack_require__, 4852)),
    ]);
    return printReport(report, fixReported(report, options, ports), isClean ? { ...options, quiet: true } : options, ports);
}


/***/ }),

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ styleFileName)
/* harmony export */ });
/** The name of a style file; the nearest one up the tree governs a caption. */
const styleFileName = "caption-style.json";


/***/ })

};
;