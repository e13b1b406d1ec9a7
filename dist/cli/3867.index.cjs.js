"use strict";
exports.id = 3867;
exports.ids = [3867];
exports.modules = {

/***/ 3867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8732);
/* harmony import */ var _find_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3844);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6025);




/** Reads the arguments, runs the command that they name and gives its exit code. */
async function runProgram(argv, ports) {
    let code = _options_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.clean;
    const program = buildProgram(ports, (result) => {
        code = result;
    });
    try {
        await program.parseAsync(argv, { from: "user" });
        return code;
    }
    catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
            throw error;
        return error.exitCode === 0 ? _options_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.clean : _options_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.couldNotCheck;
    }
}
/** Each command loads its own code only when it runs, so that help costs next to nothing. */
function buildProgram(ports, finish) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB("caption-style")
        .description("Checks that the captions of an image dataset are written the same way.")
        .version((0,_find_up_js__WEBPACK_IMPORTED_MODULE_2__/* .findPackage */ .CV)(ports.program).version)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => ports.stdout.write(text),
        writeErr: (text) => ports.stderr.write(text),
        getOutHelpWidth: () => ports.stdout.columns ?? 80,
        getErrHelpWidth: () => ports.stderr.columns ?? 80,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
    })
        .showHelpAfterError('("caption-style --help" lists commands and options.)');
    addCheck(program, ports, finish);
    addFix(program, ports, finish);
    addHook(program, ports, finish);
    addReview(program, ports, finish);
    addExplain(program, ports, finish);
    addConfig(program, ports, finish);
    addDemo(program, ports, finish);
    program.addHelpText("after", "\nExit codes: 0 clean, 1 findings, 2 could not check.");
    return program;
}
function addCheck(program, ports, finish) {
    const command = program
        .command("check [paths...]")
        .description("check captions: files and folders, those around here when none is named")
        .option("--staged", "check what the next commit would change, as it is staged")
        .option("--diff <base...head>", "check the captions that head changed since it left base")
        .option("--only-changed-lines", "with --staged or --diff: leave out lines that did not change")
        .option("--stdin", "check one caption from the standard input")
        .option("--stdin-path <path>", "the path that it would have");
    withReportOptions(command).action(async (paths, options) => {
        const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(2158), __webpack_require__.e(2003), __webpack_require__.e(5073), __webpack_require__.e(4268), __webpack_require__.e(654), __webpack_require__.e(4193), __webpack_require__.e(104), __webpack_require__.e(2991)]).then(__webpack_require__.bind(__webpack_require__, 2991));
        finish(await runCheck(paths, options, ports));
    });
}
function addFix(program, ports, finish) {
    const command = program
        .command("fix [paths...]")
        .description("write every safe rewrite, then check what remains")
        .option("--dry-run", "only show what would be written");
    withReportOptions(command).action(async (paths, options) => {
        const { runFix } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(2158), __webpack_require__.e(2003), __webpack_require__.e(5073), __webpack_require__.e(4268), __webpack_require__.e(654), __webpack_require__.e(4193), __webpack_require__.e(104), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 5507));
        finish(await runFix(paths, options, ports));
    });
}
function addHook(program, ports, finish) {
    const command = program
        .command("hook")
        .description("what the pre-commit hook runs: check the staged captions");
    withReportOptions(command).action(async (options) => {
        const { runHookCommand } = await Promise.all(/* import() */[__webpack_require__.e(8575), __webpack_require__.e(2523)]).then(__webpack_require__.bind(__webpack_require__, 2420));
        finish(await runHookCommand(options, ports));
    });
}
function addReview(program, ports, finish) {
    const command = program
        .command("review")
        .description("show the review that the Action would post on a pull request")
        .option("--dry-run", "post nothing; this is all that the command line does")
        .requiredOption("--base <rev>", "the branch that the pull request goes to")
        .option("--head <rev>", "the head of the pull request", "HEAD")
        .option("--max-comments <n>", "how many comments it may have", readCount, 25);
    withCommonOptions(command, ["text", "json"]).action(async (options) => {
        const { runReview } = await Promise.all(/* import() */[__webpack_require__.e(2158), __webpack_require__.e(2003), __webpack_require__.e(5073), __webpack_require__.e(4268), __webpack_require__.e(654), __webpack_require__.e(4193), __webpack_require__.e(8575), __webpack_require__.e(2541), __webpack_require__.e(8638), __webpack_require__.e(7981)]).then(__webpack_require__.bind(__webpack_require__, 2178));
        finish(await runReview(options, ports));
    });
}
function addExplain(program, ports, finish) {
    program
        .command("explain [rule]")
        .description("say what a rule wants, which section a tag falls in, or how CLIP reads a trigger, and why")
        .option("--tag <tag>", "explain a tag by the style of the dataset here")
        .option("--tags-file <file>", "explain each tag of a file, one a line")
        .option("--trigger <word>", "explain how CLIP splits a trigger word into tokens")
        .option("--config <file>", "the style that governs, instead of the nearest caption-style.json")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "how it is written").choices(["text", "json"]).default("text"))
        .action(async (rule, options) => {
        const { runExplain } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(2158), __webpack_require__.e(2003), __webpack_require__.e(5073), __webpack_require__.e(4268), __webpack_require__.e(654), __webpack_require__.e(6508)]).then(__webpack_require__.bind(__webpack_require__, 2344));
        finish(await runExplain(rule, options, ports));
    });
}
function addConfig(program, ports, finish) {
    program
        .command("config [path]")
        .description("show the style of one caption, with every layer merged and every default filled in")
        .option("--config <file>", "the style that governs, instead of the nearest caption-style.json")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "how it is written: text says where each value comes from")
        .choices(["text", "json"])
        .default("json"))
        .action(async (path, options) => {
        const { runConfig } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(2158), __webpack_require__.e(2003), __webpack_require__.e(5073), __webpack_require__.e(3557)]).then(__webpack_require__.bind(__webpack_require__, 8787));
        finish(await runConfig(path, options, ports));
    });
}
function addDemo(program, ports, finish) {
    program
        .command("demo")
        .description("review the pull request of the bundled example, without a network")
        .action(async () => {
        const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(2158), __webpack_require__.e(2003), __webpack_require__.e(5073), __webpack_require__.e(4268), __webpack_require__.e(654), __webpack_require__.e(4193), __webpack_require__.e(8575), __webpack_require__.e(2541), __webpack_require__.e(8638), __webpack_require__.e(7603)]).then(__webpack_require__.bind(__webpack_require__, 4556));
        finish(await runDemo(ports));
    });
}
function withReportOptions(command) {
    return withCommonOptions(command, _options_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMATS */ .hR).option("--max-findings <n>", "how many findings the text shows; the rest is counted", readCount);
}
function withCommonOptions(command, formats) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "how the report is written")
        .choices([...formats])
        .default(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULTS */ .zY.format))
        .option("--output <file>", "write the report to a file")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--fail-on <severity>", "the least severity that fails")
        .choices([..._core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$])
        .default(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULTS */ .zY.failOn))
        .option("--config <file>", "the style that governs, instead of the nearest caption-style.json")
        .option("--quiet", "show findings only: no totals, no notices, no progress");
}
function readCount(text) {
    if (!/^\d{1,9}$/.test(text))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di("It has to be a whole number.");
    return Number(text);
}


/***/ })

};
;