"use strict";
exports.id = 507;
exports.ids = [507];
exports.modules = {

/***/ 5507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./build/src/io/decode.js
var decode = __webpack_require__(2138);
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
    const source = (0,decode/* decode */.D4)(path, (0,disk_error/* onDisk */.FC)(`${path} could not be read`, () => (0,external_node_fs_.readFileSync)(file)));
    if ("skipped" in source)
        throw fault("This file has changed since it was checked. Check again.");
    // Only "\n" ends a line; what stands before it, "\r" too, is compared below.
    const lines = source.text.split("\n");
    for (const { line, before, after } of rewrites) {
        const rewritten = rewriteLine(lines[line - 1] ?? "", before, after);
        if (line > lines.length || rewritten === undefined) {
            throw fault("This line has changed since it was checked. Check again.", line);
        }
        lines[line - 1] = rewritten;
    }
    return { path, file, text: lines.join("\n"), mode: stats.mode & 0o7777 };
}
/** The line with `before` replaced, where that is all of it but a byte order mark and the "\r" of its end. */
function rewriteLine(line, before, after) {
    for (const mark of ["", "\u{feff}"]) {
        for (const end of ["", "\r"])
            if (line === mark + before + end)
                return mark + after + end;
    }
    return undefined;
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
// EXTERNAL MODULE: ./build/src/shell/commands/check-files.js + 1 modules
var check_files = __webpack_require__(8327);
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
        (0,print_report.printReport)(report, command, options, ports);
        tell(report.rewrites.length, "would be rewritten", options, ports);
        const changed = [...new Set(report.rewrites.map(({ path }) => path))];
        return (0,commands_options/* exitCode */.I$)(await again(changed, rewriteWith(report.rewrites)), options.failOn);
    }
    const code = (0,print_report.printReport)(await again(applyRewrites(root, report.rewrites)), command, options, ports);
    tell(report.rewrites.length, "rewritten", options, ports);
    return code;
}
/** Rewrites a file as `applyRewrites` would, without the disk. */
function rewriteWith(rewrites) {
    return (source) => {
        if ("skipped" in source)
            return source;
        const lines = source.text.split("\n");
        for (const { path, line, before, after } of rewrites) {
            const old = lines[line - 1];
            if (path === source.path && old !== undefined)
                lines[line - 1] = old.replace(before, () => after);
        }
        return { path: source.path, text: lines.join("\n") };
    };
}
/** The report of a whole run in which some files were checked again. */
function mergeReports(whole, changed, again) {
    const isChanged = new Set(changed);
    const merge = (before, after) => [...before.filter(({ path }) => !isChanged.has(path)), ...after].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
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