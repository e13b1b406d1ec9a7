"use strict";
exports.id = 4556;
exports.ids = [4556];
exports.modules = {

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _report_review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(506);
/* harmony import */ var _check_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2132);
/* harmony import */ var _find_up_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3844);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6025);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4852);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(395);











/** Reviews the pull request of the bundled example in a temporary repository: everything is real but the posting. */
async function runDemo(ports) {
    const example = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_find_up_js__WEBPACK_IMPORTED_MODULE_7__/* .findPackage */ .CV)(ports.program).folder, "examples/portrait-lora");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(example))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y("The example is missing from this copy: examples/portrait-lora.");
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "caption-style-demo-"));
    const clean = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    ports.atExit(clean);
    try {
        commitExample(example, folder);
        const checked = await (0,_check_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .checkRange */ .c)({ base: "main", head: "pull-request" }, {}, { ...ports, cwd: folder });
        const plan = (0,_review_js__WEBPACK_IMPORTED_MODULE_10__/* .planChecked */ .j)(checked, DEMO_COMMENTS);
        ports.stderr.write(INTRODUCTION);
        ports.stdout.write((0,_report_review_js__WEBPACK_IMPORTED_MODULE_5__/* .renderReview */ .F)(checked.report, plan, (0,_print_report_js__WEBPACK_IMPORTED_MODULE_9__.textLayout)({}, ports)));
        return _options_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.clean;
    }
    finally {
        clean();
    }
}
/** As many as the Action posts when nobody says otherwise. */
const DEMO_COMMENTS = 25;
const INTRODUCTION = "A pull request to the example dataset in examples/portrait-lora, and the review that it would get:\n\n";
/** The dataset on the branch "main", the files of the pull request laid over it on "pull-request". */
function commitExample(example, folder) {
    const git = (...args) => runGit(folder, args);
    git("init", "--quiet");
    git("symbolic-ref", "HEAD", "refs/heads/main");
    const changes = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(example, "pull-request");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.cpSync)(example, folder, { recursive: true, filter: (source) => source !== changes });
    git("add", "--all");
    git("commit", "--quiet", "--message", "The dataset");
    git("checkout", "--quiet", "-b", "pull-request");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.cpSync)(changes, folder, { recursive: true });
    git("add", "--all");
    git("commit", "--quiet", "--message", "More captions");
}
/** Free of what the user's own git is set up to do: hooks, signatures, line ends, another repository. */
function runGit(folder, args) {
    const settings = [
        "commit.gpgSign=false",
        "core.autocrlf=false",
        "core.hooksPath=/dev/null",
        "user.name=demo",
        "user.email=demo@localhost",
    ];
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
    try {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], {
            cwd: folder,
            env,
            stdio: "pipe",
        });
    }
    catch (error) {
        if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y("The demo needs git, and there is none. Install it from https://git-scm.com and try again.", { cause: error });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`git ${args[0] ?? ""} failed in the temporary folder: ${String(error)}`, {
            cause: error,
        });
    }
}


/***/ })

};
;