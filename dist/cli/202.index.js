export const id = 202;
export const ids = [202];
export const modules = {

/***/ 8470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/src/captions/kind.js
/** Whether a text says by full stops and verbs that it is prose, wherever its commas stand. */
function saysSentences(text) {
    if (!STOP.test(text))
        return false;
    if (WIDE_STOP.test(text))
        return true;
    if (!PHRASE.test(text))
        return false;
    // A list of tags may end with a full stop, so that one alone has to have a verb with it.
    if (MIDDLE_STOP.test(text) && (VERB.test(text) || DETERMINER.test(text)))
        return true;
    return LAST_STOP.test(text) && VERB.test(text);
}
/**
 * Whether a caption without telling sentences is tags all the same. Tags are short phrases; a caption is prose when its
 * phrases are too long for tags, or when it opens as a sentence does.
 */
function kindOf(text, tags) {
    const { words, inLong, long } = measure(tags);
    if (inLong * 2 > words && long * 2 >= tags.length)
        return "prose";
    if (tags.length > 1 && words >= MEAN * tags.length)
        return "prose";
    const first = tags[0]?.of.words ?? 0;
    const opens = first >= 4 && OPENING.test(text);
    if (opens && (tags.length === 1 || (first > OPENING_WORDS && words >= OPENING_MEAN * tags.length)))
        return "prose";
    return tags.length === 1 && first >= 4 && LAST_STOP.test(text) ? "prose" : "tags";
}
function measure(tags) {
    const sum = { words: 0, inLong: 0, long: 0 };
    for (const { of } of tags) {
        const count = of.words;
        sum.words += count;
        if (count > LONG) {
            sum.inLong += count;
            sum.long++;
        }
    }
    return sum;
}
const STOP = /[.!?。！？]/;
const WIDE_STOP = /[。！？]/;
/** Two words with nothing but space between them: no single word is a sentence. */
const PHRASE = /[\p{L}\p{N}"'”’)\]]\s+["'“‘([]?[\p{L}\p{N}]/u;
/** Words that a tag may have; longer phrases are sentences, or parts of one. */
const LONG = 8;
/** Words that phrases have on average when they are the clauses of a sentence; tags have about three. */
const MEAN = 5.5;
/** The same where the caption opens with an article and more words than this: "a man playing a piano, by …". */
const OPENING_MEAN = 4;
const OPENING_WORDS = 5;
/** A full stop behind a word that is no abbreviation, before a new sentence. */
const MIDDLE_STOP = /(?<!\b(?:mr|mrs|ms|dr|st|vs|no|jr|sr|prof|mt|ft|feat|vol|fig|ca|approx))(?<=[\p{L}\p{N}]{2}["'”’)\]]?)[.!?]["'”’)]?\s+["'“‘([]?[\p{Lu}\p{Lt}\p{Lo}]/iu;
/** A full stop at the end of a line. */
const LAST_STOP = /[\p{L}\p{N}]{2}["'”’)]?[.!?]["'”’)]?\s*$/mu;
const VERB = /\b(?:is|are|was|were|has|have|had|does|appears?|seems?|depicts?|captures?|wears|stands|sits|looks|holds|lies|walks|smiles|there|he|she|they)\b/i;
const DETERMINER = /\b(?:it|its|his|her|their|this|the|shows?|features?)\b/i;
const OPENING = /^\s*(?:an?|the|this|there|he|she|they|it|two|three|some)\s/i;

// EXTERNAL MODULE: ./build/src/captions/split-tags.js
var split_tags = __webpack_require__(6451);
;// CONCATENATED MODULE: ./build/src/captions/sidecar.js



/** Reads a sidecar file, one caption: its text may have several lines. `text` comes without a byte order mark. */
function parseSidecar(path, text, tagTexts) {
    const span = { start: 0, end: text.length };
    // Asked first, since the phrases of sentences are all different and not worth remembering.
    if (!saysSentences(text)) {
        const tags = (0,split_tags/* splitTags */.c)(text, tagTexts);
        if (kindOf(text, tags) === "tags")
            return { path, text, span, kind: "tags", tags, tokens: [] };
    }
    return { path, text, span, kind: "prose", tags: [], tokens: (0,text_words/* tokenise */.tS)(text) };
}

// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/rules/index.js + 17 modules
var rules = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/src/style/classify.js
var style_classify = __webpack_require__(9029);
// EXTERNAL MODULE: ./build/src/style/terms.js + 1 modules
var style_terms = __webpack_require__(6191);
;// CONCATENATED MODULE: ./build/src/core/compile.js





/** Prepares every rule that the style turns on. Tag texts and what rules remember of them belong to this one style. */
function compileStyle(style) {
    const shared = contextOf(style);
    const compiled = [];
    for (const rule of rules/* rules */.a) {
        const setting = style.rules.get(rule.id);
        if (setting === undefined)
            continue;
        const own = style.exceptions.filter((exception) => exception.rule === rule.id);
        if (own.some(({ terms }) => terms === undefined))
            continue;
        const context = own.length === 0 ? shared : { ...shared, ...waivers(own, shared) };
        compiled.push({ id: rule.id, severity: setting.severity, check: rule.compile(setting.options, context) });
    }
    const rank = (rule) => rules/* rewritingOrder */.O.indexOf(rule.id);
    return {
        tagTexts: (0,tag_text/* createTagTexts */.V)(),
        rules: compiled,
        rewriting: [...compiled].sort((a, b) => rank(a) - rank(b)),
    };
}
/** Builds what rules see of a style besides their own options. */
function contextOf(style) {
    let slots = 0;
    const memo = (ask) => {
        const slot = slots++;
        return ({ of }) => {
            const known = of.facts[slot];
            if (known !== undefined)
                return known;
            const found = ask(of);
            // Most answers are empty lists: that they are the same one keeps what is remembered small and close together.
            const answer = (Array.isArray(found) && found.length === 0 ? NOTHING : found);
            of.facts[slot] = answer;
            return answer;
        };
    };
    const { words: triggers = [], after = [], position } = triggerOptions(style);
    const leading = (0,style_terms/* compileTerms */.B)(after, { lists: style.lists, number: "either" });
    const spelt = new Set(triggers.map((word) => word.normalize("NFC")));
    const classify = (0,style_classify/* classifier */.k)(style);
    let vocabulary;
    return {
        memo,
        triggers,
        sections: style.sections,
        sectionOf: memo((text) => classify(text).section),
        isTrigger: memo((text) => spelt.has(coreText(text).normalize("NFC"))),
        table: (terms, number = "either") => (0,style_terms/* compileTerms */.B)(terms, { lists: style.lists, number }),
        mayLead: memo((text) => leading.whole(text).length > 0),
        triggerLeads: position === "first",
        isWaived: () => false,
        waived: () => NOTHING,
        separator: separatorOf(style),
        vocabulary: () => {
            vocabulary ??= vocabularyOf(style);
            return vocabulary;
        },
    };
}
const NOTHING = [];
function coreText({ text, core }) {
    return text.slice(core.start, core.end);
}
function triggerOptions(style) {
    return (style.rules.get("trigger-word")?.options ?? {});
}
function separatorOf(style) {
    const options = style.rules.get("tag-format")?.options;
    return options?.separator ?? ", ";
}
/** Every word that the style itself uses, in sections, lists and the options of its rules, except as a trigger. */
function vocabularyOf(style) {
    const words = new Set();
    // A section may list the trigger; that makes no word of its misspelling.
    const triggers = new Set((triggerOptions(style).words ?? []).map((word) => (0,text_words/* keyOf */.TN)((0,text_words/* tokenise */.tS)(word))));
    const collect = (value) => {
        if (typeof value === "string") {
            const tokens = (0,text_words/* tokenise */.tS)(value);
            if (!triggers.has((0,text_words/* keyOf */.TN)(tokens)))
                for (const token of tokens)
                    words.add(token.key);
        }
        else if (Array.isArray(value))
            for (const entry of value)
                collect(entry);
        else if (typeof value === "object" && value !== null)
            for (const pair of Object.entries(value))
                collect(pair);
    };
    for (const section of style.sections)
        collect(section.terms);
    for (const entries of style.lists.values())
        collect(entries);
    for (const [id, { options }] of style.rules)
        if (id !== "trigger-word")
            collect(options);
    return words;
}
/** What the exceptions of one rule take out of its sight. */
function waivers(exceptions, { table, memo }) {
    const waived = table(exceptions.flatMap(({ terms }) => terms ?? []));
    return { isWaived: memo(({ tokens }) => waived.within(tokens).length > 0), waived: waived.within };
}

// EXTERNAL MODULE: ./build/src/text/edits.js
var text_edits = __webpack_require__(5652);
;// CONCATENATED MODULE: ./build/src/core/settle.js


/** Runs every rule on a caption. */
function checkCaption({ rules }, caption) {
    let problems = NO_PROBLEMS;
    for (const rule of rules) {
        const found = [...rule.check(caption)];
        if (found.length > 0)
            problems = new Map([...problems, [rule, found]]);
    }
    return { caption, problems };
}
const NO_PROBLEMS = new Map();
/**
 * Makes the safe edits rule by rule, in the registry's order, until a whole round changes nothing. Undefined when ten
 * rounds do not get there: then no rewrite is certain, and none is offered.
 */
function settle(compiled, start) {
    let current = start;
    for (let round = 0; round < ROUNDS; round++) {
        const next = oneRound(compiled, current);
        if (next.caption.text === current.caption.text)
            return { text: next.caption.text, left: leftOf(next) };
        current = next;
    }
    return undefined;
}
const ROUNDS = 10;
/** Tells problems apart by what they say of which tag, since places move as edits are made. */
function nameOf({ tags }, rule, { span, message }) {
    const tag = tags.find((one) => one.span.start <= span.start && span.start < one.span.end);
    return `${rule.id} ${message} ${tag?.of.text ?? ""}`;
}
function leftOf({ caption, problems }) {
    const left = new Map();
    for (const [rule, found] of problems) {
        for (const problem of found) {
            if (problem.edit === undefined)
                continue;
            const name = nameOf(caption, rule, problem);
            left.set(name, (left.get(name) ?? 0) + 1);
        }
    }
    return left;
}
function oneRound(compiled, start) {
    let current = start;
    for (const rule of compiled.rewriting) {
        const edits = safeEdits(current.problems.get(rule) ?? []);
        if (edits.length === 0)
            continue;
        current = made(compiled, current, edits) ?? eachMade(compiled, current, rule);
    }
    return current;
}
/** The caption with some edits made; undefined where they change nothing, or make matters worse. */
function made(compiled, before, edits) {
    const { path, text } = before.caption;
    const edited = (0,text_edits/* applyEdits */.c)(text, edits);
    if (edited === text)
        return undefined;
    const after = checkCaption(compiled, parseSidecar(path, edited, compiled.tagTexts));
    return harms(before, after) ? undefined : after;
}
/** One edit after the other, so that one that does harm does not keep the others back. */
function eachMade(compiled, start, rule) {
    let current = start;
    let skipped = 0;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
        const edit = safeEdits(current.problems.get(rule) ?? [])[skipped];
        if (edit === undefined)
            break;
        const next = made(compiled, current, [edit]);
        if (next === undefined)
            skipped++;
        else
            current = next;
    }
    return current;
}
/** What more a rule finds in one caption is left to the next round. */
const MOST_TURNS = 40;
function safeEdits(problems) {
    const edits = [];
    for (const { edit } of problems)
        if (edit !== undefined)
            edits.push(edit);
    return (0,text_edits/* withoutOverlaps */.R)(edits);
}
/** Whether any rule finds more that only a person can mend than it did before. */
function harms(before, after) {
    for (const [rule, problems] of after.problems) {
        if (unsafeCount(problems) > unsafeCount(before.problems.get(rule) ?? []))
            return true;
    }
    return false;
}
function unsafeCount(problems) {
    return problems.filter(({ edit }) => edit === undefined).length;
}

;// CONCATENATED MODULE: ./build/src/core/check.js




/** The whole product in one pure call: what is wrong with the captions, and what they should be. */
function check({ sources, styleOf, changed }) {
    const report = { files: 0, captions: 0, findings: [], rewrites: [] };
    const lines = [];
    const notices = [];
    for (const source of sources) {
        const style = styleOf(source.path);
        if (style === null)
            continue;
        if ("skipped" in source) {
            notices.push({ path: source.path, message: source.skipped });
            continue;
        }
        report.files++;
        report.captions++;
        const ready = compiled.get(style) ?? compileStyle(style);
        compiled.set(style, ready);
        const only = changed === undefined ? null : changed.get(source.path);
        if (only === undefined)
            continue;
        const found = checkSidecar(source, ready, only);
        if (found === undefined)
            continue;
        report.findings.push(...found.findings);
        report.rewrites.push(...found.rewrites);
        lines.push(...found.lines);
    }
    return {
        ...report,
        findings: report.findings.sort(byPath),
        rewrites: report.rewrites.sort(byPath),
        lines: lines.sort(byPath),
        notices: notices.sort(byPath),
    };
}
/** A style is made ready once, however often captions are checked with it. */
const compiled = new WeakMap();
function checkSidecar(source, compiled, only) {
    const bom = source.text.charCodeAt(0) === 0xfeff;
    const caption = parseSidecar(source.path, bom ? source.text.slice(1) : source.text, compiled.tagTexts);
    const checked = checkCaption(compiled, caption);
    if (checked.problems.size === 0)
        return undefined;
    const raw = [...checked.problems].flatMap(([rule, problems]) => problems.map((problem) => ({ rule, problem })));
    const lines = (0,text_lines/* splitLines */.u)(caption.text);
    const settled = raw.some(({ problem }) => problem.edit !== undefined)
        ? settle(compiled, checked)
        : undefined;
    const isMade = check_made(caption, settled);
    const counts = ({ start }) => only === null || only.some((range) => range.start <= start.line && start.line <= range.end);
    const findings = raw
        .map((one) => ({ finding: place(one, caption, lines, isMade(one)), whole: one.problem.whole === true }))
        .filter(({ finding, whole }) => whole || counts(finding))
        .map(({ finding }) => finding)
        .sort((a, b) => a.start.offset - b.start.offset);
    if (findings.length === 0)
        return undefined;
    const named = new Set(findings.map(({ start }) => start.line));
    const rewrites = (settled === undefined ? [] : changedLines(caption, lines, settled.text)).filter(({ line }) => only === null || named.has(line));
    for (const { line } of rewrites)
        named.add(line);
    const reported = [...named].sort((a, b) => a - b).map((line) => reportLine(source.path, lines, line, bom));
    return { findings, rewrites, lines: reported };
}
/** Whether the edit of a problem is in the rewritten caption; each problem is asked about once. */
function check_made(caption, settled) {
    const left = new Map(settled?.left);
    return ({ rule, problem }) => {
        if (problem.edit === undefined || settled === undefined)
            return false;
        const name = nameOf(caption, rule, problem);
        const count = left.get(name) ?? 0;
        left.set(name, count - 1);
        return count <= 0;
    };
}
function place({ rule, problem }, caption, lines, safe) {
    const { span, message, candidates = [] } = problem;
    return {
        path: caption.path,
        ruleId: rule.id,
        severity: rule.severity,
        message,
        fix: safe ? "safe" : candidates.length > 0 ? "choice" : "none",
        candidates: safe ? [] : candidates,
        start: (0,text_lines/* positionAt */.t)(lines, caption.span.start + span.start),
        end: (0,text_lines/* positionAt */.t)(lines, caption.span.start + span.end),
    };
}
/** No edit adds or removes a line, so the lines before and after pair up. */
function changedLines(caption, before, settled) {
    const after = (0,text_lines/* splitLines */.u)(settled);
    const rewrites = [];
    for (const [at, line] of before.entries()) {
        const text = after[at]?.text ?? "";
        if (text !== line.text)
            rewrites.push({ path: caption.path, line: at + 1, before: line.text, after: text });
    }
    return rewrites;
}
function reportLine(path, lines, line, bom) {
    const { text, end } = lines[line - 1] ?? { text: "", end: "" };
    return { path, line, text, end, bom: bom && line === 1 };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 3246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   wO: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Runs something that touches the disk; a disk that refuses is a UserError: "train/0001.txt could not be read: no space is left." */
function onDisk(what, run) {
    try {
        return run();
    }
    catch (error) {
        throw diskError(what, error);
    }
}
/** What the disk refused as a UserError; any other error as it is. */
function diskError(what, error) {
    const code = codeOf(error);
    if (code === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what}: ${REASONS[code] ?? "the system said"} (${code}).`, { cause: error });
}
/** Not by `instanceof Error`: a sandbox, such as that of the tests, has an `Error` of its own. */
function codeOf(error) {
    const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
    return typeof code === "string" ? code : undefined;
}
const REASONS = {
    EACCES: "permission was denied",
    EPERM: "permission was denied",
    EROFS: "the disk is read-only",
    ENOSPC: "no space is left on the disk",
    EDQUOT: "no space is left for this user",
    ENOENT: "there is no such file or folder",
    ENOTDIR: "a part of the path is no folder",
    EISDIR: "it is a folder",
    EBUSY: "another program uses it",
    EMFILE: "too many files are open",
    ENAMETOOLONG: "the name is too long",
};


/***/ }),

/***/ 3585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   TI: () => (/* binding */ diskText),
/* harmony export */   Ul: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2138);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3246);





/**
 * Reads files one by one, in the order of their paths, so that the dataset is never in memory as a whole. Symbolic links
 * are followed only when they are named; .git and node_modules are left out. What is named and missing is a UserError.
 */
function* readFiles({ root, cwd, named, wanted }) {
    const starts = named.length === 0 ? [{ path: "", folder: true }] : locate(root, cwd, named);
    for (const { path, folder } of starts) {
        for (const file of folder ? walk(root, path) : [path])
            if (wanted(file))
                yield readSource(root, file);
    }
}
/** The paths of all files of a folder and the folders in it, sorted; "" is the root itself. */
function* walk(root, folder) {
    const entries = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)(`The folder ${folder === "" ? "." : folder} could not be read`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }))
        // A folder sorts as its paths do: "a-b.txt" is before "a/b.txt".
        .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { entry } of entries) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            yield path;
        else if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules")
            yield* walk(root, path);
    }
}
/** Reads styles and list files from the disk, each once. Null where there is none. */
function diskText(root) {
    const texts = new Map();
    return (path) => {
        const known = texts.get(path);
        if (known !== undefined)
            return known;
        const text = readStyle(root, path);
        texts.set(path, text);
        return text;
    };
}
function readStyle(root, path) {
    try {
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStyle */ .In)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .wO)(`${path} could not be read`, error);
    }
}
/** What was named, relative to the root, sorted, and none of it twice. */
function locate(root, cwd, named) {
    const faults = [];
    const starts = new Map();
    for (const name of named) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name), { throwIfNoEntry: false });
        if (stats === undefined)
            faults.push({ message: `There is no file or folder "${name}".` });
        else if (path.startsWith("../") || path === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) {
            faults.push({ message: `"${name}" is outside of the dataset's folder. Go there first, then name it.` });
        }
        else if (stats.isDirectory() || stats.isFile())
            starts.set(path, { path, folder: stats.isDirectory() });
        else
            faults.push({ message: `"${name}" is neither a file nor a folder.` });
    }
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(faults);
    const within = (inner, outer) => outer === "" || inner.startsWith(`${outer}/`);
    const all = [...starts.values()];
    return all
        .filter(({ path }) => !all.some((other) => other.folder && other.path !== path && within(path, other.path)))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** One buffer for all: captions are small, and a fresh one for each costs more than the reading. */
const buffer = Buffer.allocUnsafe(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .captionBytes */ .G6 + 1);
function readSource(root, path) {
    try {
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(path, readStart((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    }
    catch (error) {
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        if (code === undefined)
            throw error;
        return { path, skipped: `This file could not be read (${code}), so it was not checked.` };
    }
}
/** As much as `buffer` holds: one byte more than a caption may have. */
function readStart(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
    try {
        // A short read of a regular file is the whole of it.
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function isMissing(error) {
    return /^(ENOENT|ENOTDIR|EISDIR)$/.test((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? "");
}


/***/ }),

/***/ 2771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ withPaths),
/* harmony export */   ee: () => (/* binding */ webFix),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/** What to type where nobody knows how the program is installed: in a comment, a job summary, a log. */
const webFix = "npx caption-style fix";
/** A command that ends with some paths, each as one word for a shell. */
function withPaths(command, paths) {
    return [command, ...paths.map(shellWord)].join(" ");
}
/** A path as one word for a POSIX shell that no program takes for an option; hidden characters are shown. */
function shellWord(path) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(path.startsWith("-") ? `./${path}` : path);
    return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 8327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checkBytes),
  g: () => (/* binding */ checkFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/check.js + 4 modules
var check = __webpack_require__(8470);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/io/decode.js
var decode = __webpack_require__(2138);
// EXTERNAL MODULE: ./build/src/io/files.js
var files = __webpack_require__(3585);
// EXTERNAL MODULE: ./build/src/style/open.js + 24 modules
var style_open = __webpack_require__(5719);
// EXTERNAL MODULE: ./build/src/shell/commands/find-up.js
var find_up = __webpack_require__(3844);
;// CONCATENATED MODULE: ./build/src/shell/commands/progress.js
/** Passes things on and counts them on a terminal once the work takes longer than a second. */
function* withProgress(things, noun, ports) {
    const { stderr, now } = ports;
    let [count, shown, next] = [0, false, now() + FIRST_AFTER];
    try {
        for (const thing of things) {
            yield thing;
            count++;
            // The clock costs more than a caption.
            if (!stderr.isTerminal || count % 64 !== 0 || now() < next)
                continue;
            stderr.write(`\r${count} ${noun}`);
            [shown, next] = [true, now() + AGAIN_AFTER];
        }
    }
    finally {
        if (shown)
            stderr.write("\r\u001B[K");
    }
}
// Milliseconds.
const FIRST_AFTER = 1000;
const AGAIN_AFTER = 200;

;// CONCATENATED MODULE: ./build/src/shell/commands/check-files.js








/** Checks the captions among files and folders; those around the working directory when none is named. */
function checkFiles(paths, options, ports) {
    const root = (0,find_up/* findRoot */.wg)((0,external_node_path_.resolve)(ports.cwd, paths[0] ?? "."), ports.cwd);
    const governing = openGoverning(root, options.config, ports);
    const wanted = (path) => governing.styleOf(path) !== null;
    const named = paths.length === 0 ? ["."] : paths;
    const sources = (0,files/* readFiles */.Ul)({ root, cwd: ports.cwd, named, wanted });
    const counted = options.quiet ? sources : withProgress(sources, "captions", ports);
    const { change } = options;
    const report = (0,check/* check */.z)({
        sources: change === undefined ? counted : map(counted, change),
        styleOf: governing.styleOf,
    });
    governing.refuse(report);
    return { report, root };
}
/** Checks one caption that comes as bytes, as if it stood at `path`. */
function checkBytes(bytes, path, options, ports) {
    const root = (0,find_up/* findRoot */.wg)((0,external_node_path_.resolve)(ports.cwd, path, ".."), ports.cwd);
    const source = (0,decode/* decode */.D4)((0,find_up/* toTreePath */.Xe)(root, (0,external_node_path_.resolve)(ports.cwd, path)), bytes);
    const governing = openGoverning(root, options.config, ports);
    if (governing.isIgnored(source.path))
        throw new errors/* UserError */.y(`The style does not select ${source.path}: name a path that it does.`);
    const report = (0,check/* check */.z)({ sources: [source], styleOf: governing.styleOf });
    governing.refuse(report);
    return report;
}
function* map(sources, change) {
    for (const source of sources)
        yield change(source);
}
function openGoverning(root, config, { cwd }) {
    const named = config === undefined ? undefined : (0,find_up/* styleInTree */.Pp)(root, (0,external_node_path_.resolve)(cwd, config), config);
    const book = (0,style_open/* openStyles */.x)((0,files/* diskText */.TI)(root), { config: named });
    const faults = new Map();
    let isUngoverned = false;
    // Each caption is asked for twice, once before it is read and once when it is checked.
    let last;
    const ask = (path) => {
        if (last?.path === path)
            return last.resolution;
        const resolution = book.resolve(path);
        last = { path, resolution };
        if (resolution.kind === "none")
            isUngoverned = true;
        if (resolution.kind === "faults") {
            for (const fault of resolution.faults)
                faults.set(JSON.stringify(fault), fault);
        }
        return resolution;
    };
    return {
        styleOf: (path) => {
            const resolution = ask(path);
            return resolution.kind === "style" ? resolution.style : null;
        },
        isIgnored: (path) => ask(path).kind === "ignored",
        refuse: ({ captions, notices }) => {
            if (faults.size > 0)
                throw new errors/* UserError */.y([...faults.values()]);
            if (captions + notices.length === 0)
                throw new errors/* UserError */.y(isUngoverned ? NO_STYLE : NO_CAPTION);
        },
    };
}
const NO_STYLE = "No caption-style.json governs these captions. Write one in the folder of the dataset, or name one with --config.";
const NO_CAPTION = 'No caption was found. Name the folder of the dataset; "captions" in its caption-style.json says which files are captions.';


/***/ }),

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ fixNamed),
/* harmony export */   N: () => (/* binding */ fixReported)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2771);
/* harmony import */ var _find_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3844);



/** What to type to rewrite captions, as the program is installed here: those that were named on the command line. */
function fixNamed(paths, { config }, ports) {
    const command = (0,_report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .withPaths */ .R1)(`${programName(ports)} fix`, paths);
    return config === undefined ? command : `${command} --config ${(0,_report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(config)}`;
}
/** The same for a report of what changed: the captions that a rewrite mends, the first few of them. */
function fixReported({ rewrites }, options, ports) {
    const root = (0,_find_up_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(ports.cwd, ports.cwd);
    // A hook is started at the root; git says from which folder.
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.cwd, ports.env["GIT_PREFIX"] ?? "");
    const paths = [...new Set(rewrites.map(({ path }) => path))];
    const named = paths
        .slice(0, MOST_PATHS)
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/"));
    const rest = paths.length - named.length;
    return `${fixNamed(named, options, ports)}${rest === 0 ? "" : ` (and ${rest} more)`}`;
}
// A line that people still read before they run it.
const MOST_PATHS = 5;
function programName({ started, program }) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(started) !== "caption-style")
        return `node ${(0,_report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(program)}`;
    return /[\\/]node_modules[\\/]\.bin[\\/]/.test(started) ? _report_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .webFix */ .ee.replace(/ fix$/, "") : "caption-style";
}


/***/ })

};
