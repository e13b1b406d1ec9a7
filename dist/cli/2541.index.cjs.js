"use strict";
exports.id = 2541;
exports.ids = [2541,3268];
exports.modules = {

/***/ 3268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countEffect),
/* harmony export */   F: () => (/* binding */ styleEffect)
/* harmony export */ });
/** Compares what two styles find in the same captions. */
function styleEffect(before, after) {
    const [gone, young] = withoutCommon(before.findings, after.findings, wholeKey);
    const [disappear, appear] = withoutCommon(gone, young, placeKey);
    const fresh = new Set(appear);
    const change = young.filter((finding) => !fresh.has(finding));
    const ids = new Set([...appear, ...disappear, ...change].map(({ ruleId }) => ruleId));
    const of = (findings, id) => findings.filter(({ ruleId }) => ruleId === id);
    const rules = [...ids].map((id) => ({
        ...{ ruleId: id, appear: of(appear, id), disappear: of(disappear, id), change: of(change, id) },
    }));
    return {
        rules: rules.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.ruleId < b.ruleId ? -1 : 1)),
        files: new Set([...appear, ...disappear, ...change].map(({ path }) => path)).size,
        captions: { before: before.captions, after: after.captions },
    };
}
/** How many findings appear, disappear and change, of all rules together. */
function countEffect({ rules, }) {
    const sum = { appear: 0, disappear: 0, change: 0 };
    for (const { appear, disappear, change } of rules) {
        sum.appear += appear.length;
        sum.disappear += disappear.length;
        sum.change += change.length;
    }
    return sum;
}
function sizeOf({ appear, disappear, change }) {
    return appear.length + disappear.length + change.length;
}
/** The findings of each side that the other has not, each as often as the other has it not. */
function withoutCommon(one, other, keyOf) {
    return [notIn(other, one, keyOf), notIn(one, other, keyOf)];
}
function notIn(known, findings, keyOf) {
    const counts = new Map();
    for (const finding of known)
        counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
    return findings.filter((finding) => {
        const left = counts.get(keyOf(finding)) ?? 0;
        counts.set(keyOf(finding), left - 1);
        return left <= 0;
    });
}
function placeKey({ path, ruleId, start }) {
    return JSON.stringify([path, ruleId, start.offset]);
}
function wholeKey(finding) {
    return JSON.stringify([placeKey(finding), finding.severity, finding.message, finding.end.offset]);
}


/***/ }),

/***/ 2541:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDiff: () => (/* binding */ checkDiff),
  c: () => (/* binding */ checkRange),
  checkStaged: () => (/* binding */ checkStaged)
});

// EXTERNAL MODULE: ./build/src/io/git.js + 12 modules
var io_git = __webpack_require__(8136);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
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
    return (0,text_lines/* splitLines */.u)(text).map((line) => line.text + line.end);
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

// EXTERNAL MODULE: ./build/src/core/check.js + 13 modules
var check = __webpack_require__(2737);
// EXTERNAL MODULE: ./build/src/core/compile.js + 2 modules
var compile = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/io/clip-merges.js
var clip_merges = __webpack_require__(906);
// EXTERNAL MODULE: ./build/src/io/decode.js + 1 modules
var decode = __webpack_require__(1244);
// EXTERNAL MODULE: ./build/src/io/word-kinds.js
var word_kinds = __webpack_require__(2622);
// EXTERNAL MODULE: ./build/src/shell/load-formats.js
var load_formats = __webpack_require__(791);
// EXTERNAL MODULE: ./build/src/shell/load-rules.js + 1 modules
var load_rules = __webpack_require__(8754);
// EXTERNAL MODULE: ./build/src/shell/names-around.js
var names_around = __webpack_require__(5644);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/style/style-name.js
var style_name = __webpack_require__(7400);
// EXTERNAL MODULE: ./build/src/shell/resolve-styles.js
var resolve_styles = __webpack_require__(4119);
;// CONCATENATED MODULE: ./build/src/shell/read-styles.js



/** What governs some paths, and what lies `besides` them. No style at all is a UserError. */
async function readStyles(paths, { scratch, commit, open, whereNone = "" }, besides = []) {
    const read = async (files) => {
        const blobs = await scratch.read(files.map((path) => `${commit}:${path}`));
        return new Map(files.map((path) => [path, blobs.get(`${commit}:${path}`) ?? null]));
    };
    const governed = await (0,resolve_styles/* resolveStyles */.NS)(paths, { open, read }, besides);
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

// EXTERNAL MODULE: ./build/src/shell/rest-of-dataset.js
var rest_of_dataset = __webpack_require__(4037);
;// CONCATENATED MODULE: ./build/src/shell/check-captions.js












/** Checks the captions of a pull request's head from its blobs; images are never read. */
async function checkCaptions(request) {
    const { scratch, head, filter } = request;
    const changes = await scratch.changes(request.mergeBase, head);
    const { files, notices } = changes;
    const baseOids = new Map(files.map(({ path, baseOid }) => [path, baseOid]));
    const candidates = filter === "all" ? await scratch.entries(head) : files;
    const govern = (besides) => readStyles(candidates.map(({ path }) => path), request.styles, [...changes.removed, ...besides]);
    const governed = await govern([]);
    const { styles, ungoverned } = governed;
    const list = async () => (filter === "all" ? [] : scratch.entries(head));
    const rest = await (0,rest_of_dataset/* restOfDataset */.K)(governed, { list, govern });
    const { styleOf } = rest;
    const captions = candidates.filter(({ path }) => styles.has(path));
    const before = captions.map(({ path }) => baseOids.get(path) ?? null);
    const blobs = await scratch.read([
        ...captions.map(({ oid }) => oid),
        ...before.filter((oid) => oid !== null),
        ...rest.files.map(({ oid }) => oid),
    ]);
    const most = (path) => (0,decode/* mostBytes */.j$)(styles.get(path)?.format.id ?? "sidecar");
    const texts = new Map(captions.map((entry) => [entry.path, readSource(entry, blobs, most(entry.path))]));
    const changed = filter === "added" ? changedIn(texts, baseOids, { blobs, most }) : undefined;
    const named = await namesOf(request, changes, { styles, styleOf });
    const report = (0,check/* check */.z)({
        sources: texts.values(),
        registry: await (0,load_rules/* loadRules */.A)([...styles.values(), ...rest.styles], { names: named !== undefined }),
        dataset: (0,rest_of_dataset/* datasetSources */.P)(rest, blobs, () => texts.values()),
        formats: await (0,load_formats/* loadFormats */.n)([...styles.values(), ...rest.styles]),
        styleOf,
        before: (path) => textBefore(path, baseOids, { blobs, most }),
        files: () => named,
        clipMerges: clip_merges/* readClipMerges */.S,
        wordKinds: word_kinds/* readWordKinds */.u,
        ...(changed === undefined ? {} : { changed }),
    });
    return {
        report: { ...report, notices: [...report.notices, ...notices, ...(0,resolve_styles/* noticeUngoverned */.QJ)(ungoverned)] },
        styles,
        textOf: (path) => textOf(texts.get(path)),
        configOf: (path) => styles.get(path)?.path ?? "",
    };
}
/** The names at the head; those around what changed, unless all captions count. */
async function namesOf({ scratch, head, filter }, changes, { styles, styleOf }) {
    if (filter !== "all")
        return (0,names_around/* namesAround */.a)((0,names_around/* touchedBy */.O)(changes), styleOf, ({ folders, files }) => scratch.names(head, [...folders, ...files]));
    const asks = [...new Set(styles.values())].some((style) => (0,compile/* asksForNames */.w4)(style));
    return asks ? { names: await scratch.names(head, [""]) } : undefined;
}
function readSource({ path, oid }, blobs, most) {
    const bytes = blobs.get(oid) ?? null;
    return bytes === null
        ? { path, skipped: "git did not hand this file out, so it was not checked." }
        : (0,decode/* decode */.D4)(path, bytes, most);
}
function textBefore(path, baseOids, { blobs, most }) {
    const bytes = blobs.get(baseOids.get(path) ?? "") ?? null;
    return bytes === null ? undefined : textOf((0,decode/* decode */.D4)(path, bytes, most(path)));
}
function changedIn(sources, baseOids, { blobs, most }) {
    const changed = new Map();
    for (const [path, source] of sources) {
        if (!("text" in source))
            continue;
        const old = blobs.get(baseOids.get(path) ?? "") ?? null;
        const before = old === null ? undefined : (0,decode/* decode */.D4)(path, old, most(path));
        // A text in another encoding has no line that is still the same.
        const isComparable = before !== undefined && "text" in before && before.encoding === source.encoding;
        const text = isComparable ? before.text : null;
        // A file that only moved says nothing new.
        if (text !== source.text)
            changed.set(path, changedLines(text, source.text));
    }
    return changed;
}
function textOf(source) {
    return source !== undefined && "text" in source ? source.text : undefined;
}

// EXTERNAL MODULE: ./build/src/captions/parse-caption.js
var parse_caption = __webpack_require__(8121);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/captions/tree/media.js
var tree_media = __webpack_require__(754);
// EXTERNAL MODULE: ./build/src/core/caption-file.js
var caption_file = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/src/captions/known-terms.js + 1 modules
var known_terms = __webpack_require__(2684);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var text_words = __webpack_require__(7988);
;// CONCATENATED MODULE: ./build/src/core/new-terms.js


/** The keys of the words that are a style's triggers. */
function triggerKeys({ rules }) {
    const words = rules.get("trigger-word")?.options["words"];
    if (!Array.isArray(words))
        return [];
    return words.flatMap((word) => (typeof word === "string" ? (0,text_words/* keyOf */.TN)((0,text_words/* tokenise */.tS)(word)) : []));
}
/** Counts the tags of captions, once for each caption. Sentences have no tags, and a trigger is no term. */
function countTerms(captions, isTrigger) {
    const counts = new Map();
    for (const { path, tags } of captions) {
        const seen = new Set();
        for (const { of } of tags) {
            const { key, text, core } = of;
            if (key === "" || seen.has(key) || isTrigger(key))
                continue;
            seen.add(key);
            const known = counts.get(key);
            if (known !== undefined)
                known.captions++;
            else if (counts.size < MOST_TERMS)
                counts.set(key, { text: text.slice(core.start, core.end), captions: 1, path });
        }
    }
    return counts;
}
/** Free text has no end of tags. */
const MOST_TERMS = 262_144;
/** The terms of some captions that the dataset has not, each with established ones that it may have been meant for. */
function newTerms(own, dataset) {
    const established = [...dataset.values()].filter(({ captions }) => captions >= ESTABLISHED);
    const sorted = established.sort((a, b) => b.captions - a.captions || (a.text < b.text ? -1 : 1));
    const byText = new Map(sorted.map((term) => [term.text, term]));
    const known = (0,known_terms/* createKnownTerms */.R)(() => sorted.map(({ text }) => ({ name: text, aliases: "" })));
    let compared = 0;
    const terms = [...own].flatMap(([key, term]) => {
        if (dataset.has(key))
            return [];
        const isCompared = sorted.length > 0 && SPELT.test(key) && compared++ < MOST_COMPARED;
        const near = isCompared ? known.nearest(key.split(" ")) : [];
        const found = near.flatMap((text) => byText.get(text) ?? []).slice(0, MOST_NEAR);
        return [{ ...term, near: found.map(({ text, captions }) => ({ text, captions })) }];
    });
    const order = (term) => (term.near.length > 0 ? 0 : 1);
    return {
        terms: terms.sort((a, b) => order(a) - order(b) || b.captions - a.captions || (a.text < b.text ? -1 : 1)),
    };
}
/** Captions that make a term one that the dataset uses; in one alone it may be a slip of the pen itself. */
const ESTABLISHED = 2;
const MOST_NEAR = 3;
/** Each takes a millisecond, and a pull request may bring a whole dataset: who reads so many looks for no slip of the pen. */
const MOST_COMPARED = 5_000;
/** Words of letters: numbers and marks are near to anything. */
const SPELT = /^[\p{L}\p{M}' -]+$/u;

;// CONCATENATED MODULE: ./build/src/core/spacing-only.js


/** Whether a file changes in nothing but the spaces and the separators of its captions, line ends and byte order mark. */
function isSpacingOnly(before, after, partsAt) {
    if (before.places.length !== after.places.length || before.faults.length !== after.faults.length)
        return false;
    return before.places.every(({ text, image }, at) => {
        const other = after.places[at];
        if (other === undefined || image !== other.image)
            return false;
        return text === other.text || saysOf(text, partsAt) === saysOf(other.text, partsAt);
    });
}
/** What a caption says, without the spaces and the separators: its tags in their order, or its sentences. */
function saysOf(text, partsAt) {
    const { kind, tags } = (0,parse_caption/* parseCaption */.S)("", text, tag_text/* forgetfulTagTexts */.H6, partsAt);
    const parts = kind === "prose" ? [text] : tags.map(({ of, group }) => `${group} ${of.text}`);
    return JSON.stringify(parts.map((part) => part.replace(/\s+/gu, " ").trim()));
}

// EXTERNAL MODULE: ./build/src/style/parting.js
var parting = __webpack_require__(4800);
;// CONCATENATED MODULE: ./build/src/shell/see-changes.js











/** What a pull request does to the captions, whatever rules say of it: where only the spacing is new, and what terms are. */
async function seeChanges(request, { styles }) {
    const { scratch, mergeBase, head } = request;
    const changes = await scratch.changes(mergeBase, head);
    const files = changes.files.filter(({ path, oid, baseOid }) => styles.has(path) && oid !== baseOid);
    const opener = openerOf(request);
    const before = await opener.read(files.flatMap(({ path, baseOid }) => (baseOid === null ? [] : [{ path, oid: baseOid }])), styles);
    const after = await opener.read(files, styles);
    const spacingOnly = [...after].filter(([path, { file, style }]) => {
        const old = before.get(path);
        return old !== undefined && isSpacingOnly(old.file, file, (0,parting/* partingOf */.L)(style).partsAt);
    }).length;
    const isTrigger = triggersOf(styles.values());
    const own = countTerms(opener.captions(after.values()), isTrigger);
    const known = countTerms(opener.captions(before.values()), isTrigger);
    const fresh = new Map([...own].filter(([key]) => !known.has(key)));
    if (fresh.size === 0)
        return { spacingOnly };
    const dataset = await datasetTerms(request, opener, new Set([...styles.values()].map(({ path }) => path)));
    return dataset === null ? { spacingOnly } : { spacingOnly, newTerms: newTerms(fresh, dataset) };
}
function openerOf({ scratch }) {
    const tagTexts = (0,tag_text/* createTagTexts */.Vu)();
    return {
        read: async (entries, governed) => {
            const blobs = await scratch.read(entries.map(({ oid }) => oid));
            const formats = await (0,load_formats/* loadFormats */.n)(new Set(entries.flatMap(({ path }) => governed.get(path) ?? [])));
            const opened = new Map();
            for (const { path, oid } of entries) {
                const [style, bytes] = [governed.get(path), blobs.get(oid) ?? null];
                if (style === undefined || bytes === null)
                    continue;
                const source = (0,decode/* decode */.D4)(path, bytes, (0,decode/* mostBytes */.j$)(style.format.id));
                if ("text" in source)
                    opened.set(path, { file: (0,caption_file/* openCaptionFile */.L)(source, style, formats), style });
            }
            return opened;
        },
        captions: (opened) => captionsOf(opened, tagTexts),
    };
}
function* captionsOf(opened, tagTexts) {
    for (const { file, style } of opened) {
        const { partsAt } = (0,parting/* partingOf */.L)(style);
        for (const { text } of file.places)
            yield (0,parse_caption/* parseCaption */.S)(file.path, text, tagTexts, partsAt);
    }
}
function triggersOf(styles) {
    const keys = new Set([...new Set(styles)].flatMap(triggerKeys));
    return (key) => keys.has(key);
}
/**
 * The terms of the dataset before the pull request, as far as the styles in question govern it. Null where it is too large
 * to be fetched for this alone, or where a style of it is broken.
 */
async function datasetTerms(request, opener, paths) {
    const { scratch, mergeBase, styles } = request;
    const entries = (await scratch.entries(mergeBase)).filter(({ path }) => !(0,tree_media/* isMedia */.FN)(path));
    try {
        const governed = await readStyles(entries.map(({ path }) => path), styles);
        const files = entries.filter(({ path }) => paths.has(governed.styles.get(path)?.path ?? ""));
        if (files.length > MOST_FILES)
            return null;
        const opened = await opener.read(files, governed.styles);
        return countTerms(opener.captions(opened.values()), () => false);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return null;
        throw error;
    }
}
/** About 5 MB on the wire. What is fetched follows the pull request, not the dataset: a larger one is left where it is. */
const MOST_FILES = 20_000;

// EXTERNAL MODULE: ./build/src/captions/tree/folders.js
var folders = __webpack_require__(1343);
;// CONCATENATED MODULE: ./build/src/core/pictures.js



/** Finds the pictures of caption files among the names around them: by the name of the file, or as a record names it. */
function findPictures(files, names) {
    const media = names.filter((name) => (0,tree_media/* isMedia */.FN)(name) && !(0,tree_media/* isCompanion */.bv)((0,tree_media/* nameOf */.Vb)(name)));
    const known = new Set(media);
    const byStem = new Map();
    for (const name of [...media].sort())
        if (!byStem.has((0,tree_media/* stemOf */.Vc)(name)))
            byStem.set((0,tree_media/* stemOf */.Vc)(name), name);
    const ofLines = new Map();
    for (const file of files) {
        const lines = (0,text_lines/* splitLines */.u)(file.text);
        for (const { image, span } of file.places) {
            const found = image === undefined ? undefined : listed(file.path, image, known);
            const line = (0,text_lines/* positionAt */.t)(lines, span.start).line + file.from.line - 1;
            if (found !== undefined && !ofLines.has(placeOf(file.path, line)))
                ofLines.set(placeOf(file.path, line), found);
        }
    }
    return (path, line) => {
        const stem = (0,tree_media/* stemOf */.Vc)(path);
        // "a.png.txt" is the caption of "a.png".
        const own = known.has(stem) ? stem : byStem.get(stem);
        return ofLines.get(placeOf(path, line)) ?? own;
    };
}
function placeOf(path, line) {
    return `${line} ${path}`;
}
/** What a record names never leads out of the folder of its file. */
function listed(path, image, known) {
    const name = (0,folders/* folderPath */.I)(path) + image.replaceAll("\\", "/").replace(/^\.\//, "");
    return known.has(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./build/src/shell/see-pictures.js




/** Finds the pictures of the captions that something was found in, by names alone: no image is read. */
async function seePictures({ scratch, head }, { report, styles, textOf }) {
    const paths = [...new Set(report.findings.map(({ path }) => path))].filter((path) => styles.has(path));
    if (paths.length === 0)
        return () => undefined;
    const names = await scratch.names(head, [...new Set(paths.map((path) => (0,folders/* folderPath */.I)(path).slice(0, -1)))]);
    const formats = await (0,load_formats/* loadFormats */.n)(paths.flatMap((path) => styles.get(path) ?? []));
    const files = paths.flatMap((path) => {
        const [style, text] = [styles.get(path), textOf(path)];
        // The name of a file beside its image says all.
        if (style === undefined || text === undefined || style.format.id === "sidecar")
            return [];
        return [(0,caption_file/* openCaptionFile */.L)({ path, text }, style, formats)];
    });
    return findPictures(files, names);
}

// EXTERNAL MODULE: ./build/src/core/style-effect.js
var style_effect = __webpack_require__(3268);
// EXTERNAL MODULE: ./build/src/style/term-places.js
var term_places = __webpack_require__(2158);
;// CONCATENATED MODULE: ./build/src/shell/style-change.js









/**
 * Compares the style of the base with that of the pull request. Null when it changes no file that either of them is made
 * of.
 */
async function findStyleChange(question) {
    const { request, config, isFirst } = question;
    const { scratch, mergeBase, head, styles } = request;
    const { files, removed } = await scratch.changes(mergeBase, head);
    const touched = [...files.map(({ path }) => path), ...removed];
    // They are never part of a style, and what most pull requests to a dataset bring.
    if (touched.every(tree_media/* isMedia */.FN))
        return null;
    const own = { ...styles, commit: head };
    const after = await readAll(own, touched, config);
    const before = isFirst ? NOTHING_READ : await readAll(styles, touched, config);
    const changed = touched.filter((path) => before.asked.has(path) || after.asked.has(path)).sort();
    if (changed.length === 0)
        return null;
    const known = new Set(before.faults.map((fault) => JSON.stringify(fault)));
    const faults = after.faults.filter((fault) => !known.has(JSON.stringify(fault)));
    const effect = faults.length > 0 ? null : await effectOn(question, own);
    const lines = await faultLines(faults, own);
    return {
        change: { files: changed, isFirst, faults, effect },
        lines,
        textOf: (path) => lines.find((line) => line.path === path)?.file,
    };
}
/** Whether a pull request brings the style that is named, or any, to a branch that has none. */
async function bringsFirst({ scratch, mergeBase, head }, base, config) {
    const isStyle = (path) => config === undefined ? path.split("/").at(-1) === style_name/* styleFileName */.P : path === config;
    const { files } = await scratch.changes(mergeBase, head);
    if (!files.some(({ path }) => isStyle(path)))
        return false;
    return !(await scratch.entries(base)).some(({ path }) => isStyle(path));
}
const NOTHING_READ = { asked: new Set(), faults: [] };
/** Reads every style of a commit, and what they are made of. */
async function readAll({ scratch, commit, open }, touched, config) {
    const asked = new Set();
    const read = async (paths) => {
        for (const path of paths)
            asked.add(path);
        const blobs = await scratch.read(paths.map((path) => `${commit}:${path}`));
        return new Map(paths.map((path) => [path, blobs.get(`${commit}:${path}`) ?? null]));
    };
    const paths = config === undefined ? await stylePaths(scratch, commit) : [config];
    try {
        await (0,resolve_styles/* resolveStyles */.NS)([...new Set([...paths, ...touched])], { open, read });
        return { asked, faults: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { asked, faults: error.faults };
    }
}
async function stylePaths(scratch, commit) {
    const entries = await scratch.entries(commit);
    return entries.map(({ path }) => path).filter((path) => path.split("/").at(-1) === style_name/* styleFileName */.P);
}
/** Both styles read the captions as they are once the pull request is merged. */
async function effectOn({ request, report, isFirst }, own) {
    const after = await checkAll({ ...request, styles: own });
    if (after === null || isFirst)
        return after === null ? null : (0,style_effect/* styleEffect */.F)(NO_REPORT, after);
    const before = request.filter === "all" && report !== null ? report : await checkAll(request);
    return before === null ? null : (0,style_effect/* styleEffect */.F)(before, after);
}
/** The report of a check that was not made. */
const NO_REPORT = {
    files: 0,
    captions: 0,
    findings: [],
    rewrites: [],
    lines: [],
    notices: [],
};
/** Null where a style cannot check the captions. */
async function checkAll(request) {
    try {
        return (await checkCaptions({ ...request, filter: "all" })).report;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return null;
        throw error;
    }
}
/** The mistakes that stand in a file, by line. */
async function faultLines(faults, { scratch, commit }) {
    const paths = [...new Set(faults.flatMap(({ place }) => place?.path ?? []))];
    const blobs = await scratch.read(paths.map((path) => `${commit}:${path}`));
    return paths.flatMap((path) => {
        const bytes = blobs.get(`${commit}:${path}`) ?? null;
        if (bytes === null)
            return [];
        const file = textIn(path, bytes);
        if (file === undefined)
            return [];
        const lines = (0,text_lines/* splitLines */.u)(file);
        const messages = new Map();
        for (const { place, message } of faults)
            if (place?.path === path)
                (0,term_places/* pushTo */.Il)(messages, place.line, message);
        return [...messages].map(([line, here]) => ({
            ...{ path, line, file, text: lines[line - 1]?.text ?? "", messages: here },
        }));
    });
}
/** Undefined for bytes that are no text: no line of theirs can be shown. */
function textIn(path, bytes) {
    try {
        return (0,decode/* decodeStyle */.In)(path, bytes);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/shell/check-pull-request.js





/** Checks a pull request with the style of its base; one that brings the first style is checked with that. */
async function checkPullRequest(question) {
    const { request, images } = question;
    const found = await checkByStyle(question);
    return images ? { ...found, pictureOf: await seePictures(request, found.checked) } : found;
}
async function checkByStyle({ request, config, isPreview, takesFirst, }) {
    if (isPreview)
        return seen(request, await checkCaptions(request), null);
    const isFirst = takesFirst && (await bringsFirst(request, request.styles.commit, config));
    if (!isFirst) {
        const checked = await checkCaptions(request);
        return seen(request, checked, await findStyleChange({ request, config, isFirst, report: checked.report }));
    }
    const own = { ...request, styles: { ...request.styles, commit: request.head } };
    return previewFirst({ request: own, config, isFirst });
}
/** The first style of a dataset has nothing to be compared with. A mistake in it is told where it stands. */
async function previewFirst(question) {
    const { request } = question;
    try {
        const checked = await checkCaptions(request);
        return await seen(request, checked, await findStyleChange({ ...question, report: checked.report }));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const styleChange = await findStyleChange({ ...question, report: null });
        if (styleChange === null || !tells(styleChange, error.faults))
            throw error;
        const overview = { styleChange: styleChange.change };
        return { checked: NOTHING_CHECKED, styleChange, overview };
    }
}
/** Whether the mistakes of the new style are what the captions could not be checked for. */
function tells({ change }, faults) {
    const told = new Set(change.faults.map((fault) => JSON.stringify(fault)));
    return faults.every((fault) => told.has(JSON.stringify(fault)));
}
async function seen(request, checked, styleChange) {
    const overview = await seeChanges(request, checked);
    return { checked, styleChange, overview: { ...overview, styleChange: styleChange?.change ?? null } };
}
const NOTHING_CHECKED = {
    report: NO_REPORT,
    styles: new Map(),
    textOf: () => undefined,
    configOf: () => "",
};

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
    const config = await (0,style_opener/* namedStyle */.l)(git, options, ports);
    const changes = await git.changed(range.base, range.head);
    const { base, head } = changes;
    const scratch = scratchOf(git, changes);
    const request = {
        ...{ scratch, styles: { scratch, commit: range.base, open }, mergeBase: base, head },
        filter: "added",
    };
    const found = await checkPullRequest({
        request,
        config,
        isPreview: false,
        takesFirst: true,
        images: false,
    });
    return { ...found, base, head };
}
async function checkTree(git, request) {
    const { tree, styles, changes, open, onlyChangedLines } = request;
    const scratch = scratchOf(git, changes);
    return checkCaptions({
        scratch,
        styles: { scratch, commit: styles, open },
        mergeBase: styles,
        head: tree,
        filter: onlyChangedLines ? "added" : "file",
    });
}
/** A repository at hand, as one that was fetched. */
function scratchOf(git, changes) {
    return {
        read: git.read,
        entries: (name, paths) => (name === "" ? git.indexEntries(paths) : git.entries(name, paths)),
        names: git.names,
        changes: async () => changes,
        close: async () => { },
    };
}


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