"use strict";
exports.id = 2991;
exports.ids = [2991];
exports.modules = {

/***/ 2991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _check_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5981);
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5312);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4852);




/** Checks captions: of the disk, of the index, of a diff, or one from the standard input. */
async function runCheck(paths, options, ports) {
    refuseMixes(paths, options);
    const report = await checkWhatIsNamed(paths, options, ports);
    return (0,_print_report_js__WEBPACK_IMPORTED_MODULE_3__.printReport)(report, fixCommand(report, paths, options, ports), options, ports);
}
function fixCommand(report, paths, options, ports) {
    if (options.staged || options.diff !== undefined)
        return (0,_fix_command_js__WEBPACK_IMPORTED_MODULE_2__.fixReported)(report, options, ports);
    return (0,_fix_command_js__WEBPACK_IMPORTED_MODULE_2__.fixNamed)(options.stdinPath === undefined ? paths : [options.stdinPath], options, ports);
}
function refuseMixes(paths, options) {
    const { staged, diff, stdin, stdinPath, onlyChangedLines } = options;
    const sources = [paths.length > 0, staged, diff !== undefined, stdin].filter(Boolean).length;
    if (sources > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("Name paths, or use one of --staged, --diff and --stdin.");
    if (stdin && stdinPath === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("--stdin needs --stdin-path, the path that the caption would have: it says which style governs.");
    }
    if (stdinPath !== undefined && !stdin)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("--stdin-path needs --stdin.");
    if (onlyChangedLines && !staged && diff === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("--only-changed-lines needs --staged or --diff, which say what the lines are compared with.");
    }
}
async function checkWhatIsNamed(paths, options, ports) {
    if (options.stdin)
        return (0,_check_files_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBytes */ .A)(await ports.readInput(), options.stdinPath ?? "", options, ports);
    if (!options.staged && options.diff === undefined)
        return (await (0,_check_files_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFiles */ .g)(paths, options, ports)).report;
    const { checkDiff, checkStaged } = await Promise.all(/* import() */[__webpack_require__.e(8575), __webpack_require__.e(2541)]).then(__webpack_require__.bind(__webpack_require__, 2541));
    if (options.diff === undefined)
        return checkStaged(options, ports);
    return checkDiff(readRange(options.diff), options, ports);
}
function readRange(range) {
    const [, base, head] = /^(?!-)((?:(?!\.\.).)+)\.{3}(?![-.])(.*)$/.exec(range) ?? [];
    if (base === undefined || head === undefined || head.includes("..")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--diff needs two commits as <base>...<head>, such as main...HEAD, not "${range}".`);
    }
    return { base, head: head === "" ? "HEAD" : head };
}


/***/ })

};
;