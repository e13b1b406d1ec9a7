"use strict";
exports.id = 4852;
exports.ids = [4852];
exports.modules = {

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


/***/ })

};
;