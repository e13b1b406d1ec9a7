"use strict";
exports.id = 132;
exports.ids = [132];
exports.modules = {

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDiff: () => (/* binding */ checkDiff),
  c: () => (/* binding */ checkRange),
  checkStaged: () => (/* binding */ checkStaged)
});

// EXTERNAL MODULE: ./build/src/io/git.js + 11 modules
var io_git = __webpack_require__(5281);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
;// CONCATENATED MODULE: ./build/src/core/changed-lines.js


/** Past this many edits an exact diff costs seconds; captions that were all rewritten do not need one. */
const maxEdits = 1000;
/** The lines of `after` that `before` (null: no such file) does not have, as git would count them: by "\n" alone. */
function changedLines(before, after) {
    if (before === after)
        return [];
    // An empty file has no line, yet what is wrong with it is said of its first.
    if (after === "")
        return [{ start: 1, end: 1 }];
    const newLines = wholeLines(after);
    if (before === null)
        return [{ start: 1, end: newLines.length }];
    const oldLines = wholeLines(before);
    const head = sharedLength(oldLines, newLines, (lines, index) => lines[index]);
    const oldRest = oldLines.slice(head);
    const newRest = newLines.slice(head);
    const tail = sharedLength(oldRest, newRest, (lines, index) => lines[lines.length - 1 - index]);
    const added = addedLines(oldRest.slice(0, oldRest.length - tail), newRest.slice(0, newRest.length - tail));
    return ranges(added.map((index) => index + head + 1));
}
/** Each line with its line end, so that a final newline that comes or goes changes the last line. */
function wholeLines(text) {
    return (0,lines/* splitLines */.u)(text).map((line) => line.text + line.end);
}
function sharedLength(a, b, at) {
    const most = Math.min(a.length, b.length);
    let length = 0;
    while (length < most && at(a, length) === at(b, length))
        length += 1;
    return length;
}
function addedLines(before, after) {
    const changes = (0,array/* diffArrays */.E)([...before], [...after], { maxEditLength: maxEdits });
    if (changes === undefined)
        return unknownLines(before, after);
    const added = [];
    let index = 0;
    for (const change of changes) {
        if (change.removed)
            continue;
        if (change.added)
            added.push(...change.value.map((_line, offset) => index + offset));
        index += change.value.length;
    }
    return added;
}
/** Without an order: the lines of `after` that `before` does not hold as often. */
function unknownLines(before, after) {
    const counts = new Map();
    for (const line of before)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    return after.flatMap((line, index) => {
        const count = counts.get(line) ?? 0;
        counts.set(line, count - 1);
        return count > 0 ? [] : [index];
    });
}
function ranges(lines) {
    const found = [];
    for (const line of lines) {
        const last = found.at(-1);
        if (last?.end === line - 1)
            last.end = line;
        else
            found.push({ start: line, end: line });
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/core/check.js + 4 modules
var check = __webpack_require__(8470);
// EXTERNAL MODULE: ./build/src/io/decode.js
var decode = __webpack_require__(2138);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/style/style-name.js
var style_name = __webpack_require__(7400);
// EXTERNAL MODULE: ./build/src/shell/resolve-styles.js
var resolve_styles = __webpack_require__(4119);
;// CONCATENATED MODULE: ./build/src/shell/read-styles.js



/** What governs some paths. No style at all is a UserError. */
async function readStyles(paths, { scratch, commit, open, whereNone = "" }) {
    const read = async (files) => {
        const blobs = await scratch.read(files.map((path) => `${commit}:${path}`));
        return new Map(files.map((path) => [path, blobs.get(`${commit}:${path}`) ?? null]));
    };
    const governed = await (0,resolve_styles/* resolveStyles */.N)(paths, { open, read });
    const isUngoverned = paths.length > 0 && governed.ungoverned.length === paths.length;
    if (isUngoverned && !(await hasStyle(scratch, commit)))
        throw missingStyle(commit, whereNone);
    return governed;
}
/** In a repository whose styles stand in folders, a change elsewhere concerns none of them. */
async function hasStyle(scratch, commit) {
    const entries = await scratch.entries(commit);
    return entries.some(({ path }) => path.split("/").at(-1) === style_name/* styleFileName */.P);
}
function missingStyle(commit, whereNone) {
    const where = commit === "" ? "in the index" : `at commit ${commit.slice(0, 7)}`;
    return new errors/* UserError */.y(`There is no ${style_name/* styleFileName */.P} ${where}, so no caption was checked. Add one there first. ${whereNone}`.trim());
}

;// CONCATENATED MODULE: ./build/src/shell/check-captions.js





/** Checks the captions of a pull request's head from its blobs; images are never read. */
async function checkCaptions(request) {
    const { scratch, head, filter } = request;
    const { files, notices } = await scratch.changes(request.mergeBase, head);
    const baseOids = new Map(files.map(({ path, baseOid }) => [path, baseOid]));
    const candidates = filter === "all" ? await scratch.entries(head) : files;
    const { styles, ungoverned } = await readStyles(candidates.map(({ path }) => path), request.styles);
    const captions = candidates.filter(({ path }) => styles.has(path));
    const before = filter === "added" ? captions.map(({ path }) => baseOids.get(path) ?? null) : [];
    const blobs = await scratch.read([
        ...captions.map(({ oid }) => oid),
        ...before.filter((oid) => oid !== null),
    ]);
    const texts = new Map(captions.map((entry) => [entry.path, readSource(entry, blobs)]));
    const changed = filter === "added" ? changedIn(texts, baseOids, blobs) : undefined;
    const report = (0,check/* check */.z)({
        sources: texts.values(),
        styleOf: (path) => styles.get(path) ?? null,
        ...(changed === undefined ? {} : { changed }),
    });
    return {
        report: { ...report, notices: [...report.notices, ...notices, ...(0,resolve_styles/* noticeUngoverned */.Q)(ungoverned)] },
        textOf: (path) => textOf(texts.get(path)),
        configOf: (path) => styles.get(path)?.path ?? "",
    };
}
function readSource({ path, oid }, blobs) {
    const bytes = blobs.get(oid) ?? null;
    return bytes === null
        ? { path, skipped: "git did not hand this file out, so it was not checked." }
        : (0,decode/* decode */.D4)(path, bytes);
}
function changedIn(sources, baseOids, blobs) {
    const changed = new Map();
    for (const [path, source] of sources) {
        const after = textOf(source);
        if (after === undefined)
            continue;
        const old = blobs.get(baseOids.get(path) ?? "") ?? null;
        const before = old === null ? undefined : textOf((0,decode/* decode */.D4)(path, old));
        // A file that only moved says nothing new.
        if (before !== after)
            changed.set(path, changedLines(before ?? null, after));
    }
    return changed;
}
function textOf(source) {
    return source !== undefined && "text" in source ? source.text : undefined;
}

// EXTERNAL MODULE: ./build/src/shell/run-hook.js
var run_hook = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/src/shell/staged-files.js
var staged_files = __webpack_require__(6578);
// EXTERNAL MODULE: ./build/src/shell/commands/style-opener.js
var style_opener = __webpack_require__(4300);
;// CONCATENATED MODULE: ./build/src/shell/commands/check-changes.js





/** Checks what a commit would change, as it stands in the index. */
async function checkStaged(options, ports) {
    const git = (0,io_git/* openGit */.z)(ports.cwd);
    const open = await (0,style_opener/* styleOpener */.d)(git, options, ports);
    if (!options.onlyChangedLines)
        return (0,run_hook/* runHook */.D)({ staged: await (0,staged_files/* readStaged */.p)(git), openStyles: open });
    // In git's words ":path" is a file of the index: a tree without a name.
    const { report } = await checkTree(git, {
        tree: "",
        styles: "",
        changes: await git.staged(),
        open,
        ...options,
    });
    return report;
}
/** Checks what `head` changed, by the style of `head`. */
async function checkDiff(range, options, ports) {
    const git = (0,io_git/* openGit */.z)(ports.cwd);
    const open = await (0,style_opener/* styleOpener */.d)(git, options, ports);
    const changes = await git.changed(range.base, range.head);
    const { report } = await checkTree(git, {
        tree: changes.head,
        styles: changes.head,
        changes,
        open,
        ...options,
    });
    return report;
}
/** Checks a range as the Action checks a pull request. Both ends come back as full commit names. */
async function checkRange(range, options, ports) {
    const git = (0,io_git/* openGit */.z)(ports.cwd);
    const open = await (0,style_opener/* styleOpener */.d)(git, options, ports);
    const changes = await git.changed(range.base, range.head);
    const { base, head } = changes;
    const checked = await checkTree(git, {
        tree: head,
        styles: range.base,
        changes,
        open,
        onlyChangedLines: true,
    });
    return { ...checked, base, head };
}
async function checkTree(git, request) {
    const { tree, styles, changes, open, onlyChangedLines } = request;
    const scratch = {
        read: git.read,
        entries: (name, paths) => (name === "" ? git.indexEntries(paths) : git.entries(name, paths)),
        changes: async () => changes,
        close: async () => { },
    };
    return checkCaptions({
        scratch,
        styles: { scratch, commit: styles, open },
        mergeBase: styles,
        head: tree,
        filter: onlyChangedLines ? "added" : "file",
    });
}


/***/ }),

/***/ 4300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ styleOpener)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _style_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(302);
/* harmony import */ var _find_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3844);



/** How the styles of a repository are opened. */
async function styleOpener(git, { config }, { cwd }) {
    const named = config === undefined ? undefined : (0,_find_up_js__WEBPACK_IMPORTED_MODULE_2__/* .styleInTree */ .Pp)(await git.root(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config), config);
    return (readText, how) => (0,_style_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openStyles */ .x)(readText, { ...how, config: named });
}


/***/ }),

/***/ 4119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ resolveStyles),
/* harmony export */   Q: () => (/* binding */ noticeUngoverned)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _io_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2138);
/* harmony import */ var _style_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2209);
/* harmony import */ var _style_style_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7400);




/** The styles that govern `paths`, read in rounds. Every mistake in them is told in one UserError. */
async function resolveStyles(paths, { open, read }) {
    const texts = new Map();
    const textOf = (path) => texts.get(path);
    let given = {};
    for (;;) {
        const resolved = await resolveAll(paths, open(textOf, given), (needs) => readInto(texts, needs, read));
        const refused = [...resolved.values()].find((resolution) => resolution.kind === "refused");
        if (refused === undefined)
            return governed(resolved);
        given = { ...given, ...(await supply(refused.lacks)) };
    }
}
/** Loads what few styles take only for them. */
async function supply(lacks) {
    if (lacks === "patterns")
        return { patterns: (await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 2048))).patterns };
    return { explain: (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(864)]).then(__webpack_require__.bind(__webpack_require__, 5864))).explain };
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
    const captions = ungoverned.filter(_style_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultSelects */ .d);
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
function governed(resolved) {
    const styles = new Map();
    const ungoverned = [];
    // A style that governs many captions says what is wrong with it for each of them.
    const faults = new Map();
    for (const [path, resolution] of resolved) {
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

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runHook)
/* harmony export */ });
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8470);
/* harmony import */ var _io_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2138);
/* harmony import */ var _resolve_styles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4119);



/**
 * Checks the captions that a commit would change, as they stand in the index, by the style as it stands there. The work
 * tree is never read, and nothing is written.
 */
async function runHook({ staged, openStyles }) {
    const { changes, read } = staged;
    const paths = changes.files.map(({ path }) => path);
    const { styles, ungoverned } = await (0,_resolve_styles_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveStyles */ .N)(paths, { open: openStyles, read });
    const captions = paths.filter((path) => styles.has(path));
    const contents = await read(captions);
    const report = (0,_core_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ sources: sources(captions, contents), styleOf: (path) => styles.get(path) ?? null });
    return { ...report, notices: [...report.notices, ...changes.notices, ...(0,_resolve_styles_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeUngoverned */ .Q)(ungoverned)] };
}
function* sources(paths, contents) {
    for (const path of paths) {
        const bytes = contents.get(path) ?? null;
        yield bytes === null
            ? { path, skipped: "git does not hold this file, so it was not checked." }
            : (0,_io_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(path, bytes);
    }
}


/***/ })

};
;