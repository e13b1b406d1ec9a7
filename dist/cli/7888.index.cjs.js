"use strict";
exports.id = 7888;
exports.ids = [7888];
exports.modules = {

/***/ 5507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text/rewrite-text.js
var rewrite_text = __webpack_require__(5921);
// EXTERNAL MODULE: ./build/src/io/decode.js + 1 modules
var decode = __webpack_require__(1244);
// EXTERNAL MODULE: ./build/src/io/disk-error.js
var disk_error = __webpack_require__(3246);
;// CONCATENATED MODULE: ./build/src/io/apply-rewrites.js







/**
 * Writes rewrites to the disk and gives the paths of the files it changed, sorted. Every other byte stays: line ends,
 * byte order mark, a missing final newline, the mode. Nothing is written when any line is no longer what was checked.
 */
function applyRewrites(root, rewrites) {
    const faults = [];
    const plans = [];
    for (const [path, ofFile] of byPath(rewrites)) {
        try {
            plans.push(plan(root, path, ofFile));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(faults);
    for (const { path, file, text, mode } of plans) {
        (0,disk_error/* onDisk */.FC)(`${path} could not be rewritten`, () => replaceFile(file, text, mode));
    }
    return plans.map(({ path }) => path);
}
function byPath(rewrites) {
    const groups = new Map();
    for (const rewrite of rewrites) {
        const group = groups.get(rewrite.path);
        if (group === undefined)
            groups.set(rewrite.path, [rewrite]);
        else
            group.push(rewrite);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
function plan(root, path, rewrites) {
    const file = (0,external_node_path_.join)(root, path);
    const fault = (message, line = 1) => new errors/* UserError */.y([{ message, place: { path, line, column: 1 } }]);
    const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stats === undefined)
        throw fault("This file is gone since it was checked. Check again.");
    if (!stats.isFile())
        throw fault("This is no regular file, so it was not rewritten. Name the file it stands for.");
    const source = (0,decode/* decode */.D4)(path, (0,disk_error/* onDisk */.FC)(`${path} could not be read`, () => (0,external_node_fs_.readFileSync)(file)), Number.MAX_SAFE_INTEGER);
    if ("skipped" in source)
        throw fault("This file has changed since it was checked. Check again.");
    const changed = (line) => fault("This line has changed since it was checked. Check again.", line);
    const rewritten = (0,rewrite_text/* rewriteText */.QT)(source.text, rewrites);
    if ("changedLine" in rewritten)
        throw changed(rewritten.changedLine);
    // A file in another encoding becomes UTF-8 as a whole, so that no line of it may be left that nobody asked about.
    const unnamed = (0,rewrite_text/* unnamedLine */.VC)(source.text, source.encoding ?? "utf-8", rewrites);
    if (unnamed !== undefined)
        throw changed(unnamed);
    return { path, file, text: rewritten.text, mode: stats.mode & 0o7777 };
}
/** In one step, so that nobody ever sees half a caption: a new file beside the old one takes its name. */
function replaceFile(file, text, mode) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
    const descriptor = (0,external_node_fs_.openSync)(temporary, "wx", mode);
    try {
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
            // The mode that `open` gives is less the umask.
            (0,external_node_fs_.fchmodSync)(descriptor, mode);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/style/term-places.js
var term_places = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/shell/commands/check-files.js + 3 modules
var check_files = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/src/shell/commands/fix-command.js
var fix_command = __webpack_require__(5312);
// EXTERNAL MODULE: ./build/src/shell/commands/options.js
var commands_options = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/src/shell/commands/print-report.js + 1 modules
var print_report = __webpack_require__(4852);
;// CONCATENATED MODULE: ./build/src/shell/commands/fix.js










/** Writes every safe rewrite and reports what remains; with `--dry-run` reports what it would write. */
async function runFix(paths, options, ports) {
    const { report, root } = await (0,check_files/* checkFiles */.g)(paths, options, ports);
    const command = (0,fix_command.fixNamed)(paths, options, ports);
    const again = async (paths, change) => {
        if (paths.length === 0)
            return report;
        const files = paths.map((path) => (0,external_node_path_.join)(root, path));
        const { config } = options;
        const settings = { quiet: true, ...(config !== undefined && { config }), ...(change && { change }) };
        return mergeReports(report, paths, (await (0,check_files/* checkFiles */.g)(files, settings, ports)).report);
    };
    if (options.dryRun) {
        await (0,print_report.printReport)(report, command, options, ports);
        tell(report.rewrites.length, "would be rewritten", options, ports);
        const changed = [...new Set(report.rewrites.map(({ path }) => path))];
        return (0,commands_options/* exitCode */.I$)(await again(changed, rewriteWith(report.rewrites)), options.failOn);
    }
    const code = await (0,print_report.printReport)(await again(applyRewrites(root, report.rewrites)), command, options, ports);
    tell(report.rewrites.length, "rewritten", options, ports);
    return code;
}
/** Rewrites a file as `applyRewrites` would, without the disk. */
function rewriteWith(rewrites) {
    const byPath = new Map();
    for (const rewrite of rewrites)
        (0,term_places/* pushTo */.Il)(byPath, rewrite.path, rewrite);
    return (source) => {
        const own = byPath.get(source.path);
        if ("skipped" in source || own === undefined)
            return source;
        const { path, text, part } = source;
        const before = (part?.line ?? 1) - 1;
        const count = Math.max(1, (0,lines/* splitLines */.u)(text).length);
        const here = own.flatMap((rewrite) => {
            const line = rewrite.line - before;
            return line >= 1 && line <= count ? [{ ...rewrite, line }] : [];
        });
        const rewritten = (0,rewrite_text/* rewriteText */.QT)(text, here);
        if ("changedLine" in rewritten || here.length === 0)
            return source;
        return { path, text: rewritten.text, ...(part && { part }) };
    };
}
/** The report of a whole run in which some files were checked again. */
function mergeReports(whole, changed, again) {
    const isChanged = new Set(changed);
    const merge = (before, after) => [
        ...before.filter(({ path }) => !isChanged.has(path)),
        ...after.filter(({ path }) => isChanged.has(path)),
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return {
        files: whole.files,
        captions: whole.captions,
        findings: merge(whole.findings, again.findings),
        rewrites: merge(whole.rewrites, again.rewrites),
        lines: merge(whole.lines, again.lines),
        notices: whole.notices,
    };
}
function tell(count, what, { quiet }, { stderr }) {
    if (!quiet && count > 0)
        stderr.write(`${(0,counts/* plural */.LS)(count, "caption line")} ${what}.\n`);
}


/***/ })

};
;