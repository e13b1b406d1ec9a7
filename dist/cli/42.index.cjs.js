"use strict";
exports.id = 42;
exports.ids = [42,852,48];
exports.modules = {

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
/**
 * A full stop behind a word that is no abbreviation, before a new sentence. What stands before the stop is looked at once
 * a stop is found: looking first would do so at every letter.
 */
const MIDDLE_STOP = /[.!?](?<!\b(?:mr|mrs|ms|dr|st|vs|no|jr|sr|prof|mt|ft|feat|vol|fig|ca|approx)[.!?])(?<=[\p{L}\p{N}]{2}["'”’)\]]?[.!?])["'”’)]?\s+["'“‘([]?[\p{Lu}\p{Lt}\p{Lo}]/iu;
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
            return { path, text, span, kind: "tags", tags, tokens: NO_TOKENS };
    }
    return { path, text, span, kind: "prose", tags: [], tokens: (0,text_words/* tokenise */.tS)(text) };
}
const NO_TOKENS = [];

// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/rules/index.js + 15 modules
var rules = __webpack_require__(3002);
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
    let marks = 0;
    const mark = (ask) => {
        // More questions than an integer has bits are answered one by one.
        if (marks === BITS)
            return memo(ask);
        const bit = 1 << marks++;
        return ({ of }) => {
            if ((of.answered & bit) === 0) {
                of.answered |= bit;
                if (ask(of))
                    of.yes |= bit;
            }
            return (of.yes & bit) !== 0;
        };
    };
    const { words: triggers = [], after = [], position } = triggerOptions(style);
    const leading = (0,style_terms/* compileTerms */.B)(after, { lists: style.lists, number: "either" });
    const spelt = new Set(triggers.map((word) => word.normalize("NFC")));
    const classify = (0,style_classify/* classifier */.k)(style);
    let vocabulary;
    return {
        memo,
        mark,
        triggers,
        sections: style.sections,
        sectionOf: ({ of }) => (of.section ??= classify(of).section),
        isTrigger: mark((text) => spelt.has(coreText(text).normalize("NFC"))),
        table: (terms, number = "either") => (0,style_terms/* compileTerms */.B)(terms, { lists: style.lists, number }),
        mayLead: mark((text) => leading.whole(text).length > 0),
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
/** An integer that V8 keeps in place has 31 bits, one of them for the sign. */
const BITS = 30;
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
function waivers(exceptions, { table, mark }) {
    const waived = table(exceptions.flatMap(({ terms }) => terms ?? []));
    return { isWaived: mark(({ tokens }) => waived.within(tokens).length > 0), waived: waived.within };
}

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rules_rule = __webpack_require__(1543);
// EXTERNAL MODULE: ./build/src/text/edits.js
var text_edits = __webpack_require__(5652);
;// CONCATENATED MODULE: ./build/src/core/settle.js



/** Runs every rule on a caption. */
function checkCaption({ rules }, caption) {
    let problems;
    for (const rule of rules) {
        const check = rule.check(caption);
        if (check === rules_rule/* NO_PROBLEMS */.ve)
            continue;
        const found = [...check];
        if (found.length === 0)
            continue;
        problems ??= new Map();
        problems.set(rule, found);
    }
    return { caption, problems: problems ?? NOTHING_FOUND };
}
const NOTHING_FOUND = new Map();
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
    const base = withEnd(root, node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (const { path, folder } of starts) {
        if (!folder) {
            if (wanted(path))
                yield readSource(base, path);
        }
        else
            for (const file of walk(root, path))
                if (wanted(file))
                    yield readSource(base, file);
    }
}
/** The paths of all files of a folder and the folders in it, sorted; "" is the root itself. */
function* walk(root, folder) {
    // Not by calling itself: each file would pass through a generator for each folder that it is in.
    const open = [list(root, folder === "" ? "" : `${folder}/`)];
    for (let level = open[0]; level !== undefined; level = open.at(-1)) {
        const name = level.names[level.next++];
        if (name === undefined)
            open.pop();
        else if (name.endsWith("/"))
            open.push(list(root, level.prefix + name));
        else
            yield level.prefix + name;
    }
}
/** A folder has a "/" behind its name and sorts as its paths do: "a-b.txt" is before "a/b.txt". */
function list(root, prefix) {
    const entries = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)(`The folder ${prefix === "" ? "." : prefix.slice(0, -1)} could not be read`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, prefix), { withFileTypes: true }));
    const names = [];
    for (const entry of entries) {
        const { name } = entry;
        if (entry.isFile())
            names.push(name);
        else if (entry.isDirectory() && name !== ".git" && name !== "node_modules")
            names.push(`${name}/`);
    }
    return { prefix, names: names.sort(), next: 0 };
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
/** `base` is the root with a separator at its end: joining it for each file would take as long as decoding does. */
function readSource(base, path) {
    try {
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStart */ .xe)(path, buffer, readStart(base + path));
    }
    catch (error) {
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        if (code === undefined)
            throw error;
        return { path, skipped: `This file could not be read (${code}), so it was not checked.` };
    }
}
/** Reads as much as `buffer` holds, one byte more than a caption may have; says how much that was. */
function readStart(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
    try {
        // A short read of a regular file is the whole of it.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function withEnd(text, end) {
    return text.endsWith(end) ? text : text + end;
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

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    yield* member("rewrites", report.rewrites, ({ path, line, before, after }) => ({
        path,
        line,
        before,
        after,
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
// EXTERNAL MODULE: ./build/src/style/open.js + 22 modules
var style_open = __webpack_require__(302);
// EXTERNAL MODULE: ./build/src/style/patterns.js
var patterns = __webpack_require__(2048);
// EXTERNAL MODULE: ./build/src/shell/commands/find-up.js
var find_up = __webpack_require__(3844);
;// CONCATENATED MODULE: ./build/src/shell/commands/progress.js
/** Passes things on and counts them on a terminal once the work takes longer than a second. */
function withProgress(things, noun, ports) {
    return ports.stderr.isTerminal ? counted(things, noun, ports) : things;
}
function* counted(things, noun, { stderr, now }) {
    let [count, shown, next] = [0, false, now() + FIRST_AFTER];
    try {
        for (const thing of things) {
            yield thing;
            count++;
            // The clock costs more than a caption.
            if (count % 64 !== 0 || now() < next)
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
async function checkFiles(paths, options, ports) {
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
    await governing.refuse(report);
    return { report, root };
}
/** Checks one caption that comes as bytes, as if it stood at `path`. */
async function checkBytes(bytes, path, options, ports) {
    const root = (0,find_up/* findRoot */.wg)((0,external_node_path_.resolve)(ports.cwd, path, ".."), ports.cwd);
    const source = (0,decode/* decode */.D4)((0,find_up/* toTreePath */.Xe)(root, (0,external_node_path_.resolve)(ports.cwd, path)), bytes);
    const governing = openGoverning(root, options.config, ports);
    if (governing.isIgnored(source.path))
        throw new errors/* UserError */.y(`The style does not select ${source.path}: name a path that it does.`);
    const report = (0,check/* check */.z)({ sources: [source], styleOf: governing.styleOf });
    await governing.refuse(report);
    return report;
}
function* map(sources, change) {
    for (const source of sources)
        yield change(source);
}
function openGoverning(root, config, { cwd }) {
    const named = config === undefined ? undefined : (0,find_up/* styleInTree */.Pp)(root, (0,external_node_path_.resolve)(cwd, config), config);
    const read = (0,files/* diskText */.TI)(root);
    const book = (0,style_open/* openStyles */.x)(read, { config: named, patterns: patterns.patterns });
    const faults = new Map();
    const refused = [];
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
        if (resolution.kind === "refused")
            refused.push(path);
        add(resolution);
        return resolution;
    };
    const add = (resolution) => {
        if (resolution.kind !== "faults")
            return;
        for (const fault of resolution.faults)
            faults.set(JSON.stringify(fault), fault);
    };
    return {
        styleOf: (path) => {
            const resolution = ask(path);
            return resolution.kind === "style" ? resolution.style : null;
        },
        isIgnored: (path) => ask(path).kind === "ignored",
        refuse: async ({ captions, notices }) => {
            if (refused.length > 0) {
                const { explain } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(864)]).then(__webpack_require__.bind(__webpack_require__, 5864));
                const explaining = (0,style_open/* openStyles */.x)(read, { config: named, explain, patterns: patterns.patterns });
                for (const path of refused)
                    add(explaining.resolve(path));
            }
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixNamed: () => (/* binding */ fixNamed),
/* harmony export */   fixReported: () => (/* binding */ fixReported)
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


/***/ }),

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const place = { file: (0,visible.visible)(path), line: start.line, endLine: end.line, ...onOneLine };
    return command(LEVELS[severity], { ...place, title: ruleId }, message);
}
/** One workflow command, escaped as https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts does. */
function command(name, properties, message) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name} ${pairs.join(",")}::${escapeData((0,visible.visible)(message))}\n`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/plain.js + 1 modules
var plain = __webpack_require__(4232);
// EXTERNAL MODULE: ./build/src/shell/commands/cli-ports.js
var cli_ports = __webpack_require__(1380);
// EXTERNAL MODULE: ./build/src/shell/commands/options.js
var commands_options = __webpack_require__(6025);
;// CONCATENATED MODULE: ./build/src/shell/commands/print-report.js








/** Writes a report where and how the options say, and gives the exit code. `fixCommand` writes its rewrites. */
function printReport(report, fixCommand, options, ports) {
    if (!options.quiet)
        ports.stderr.write((0,plain.renderNotices)(report.notices));
    writeData(render(report, fixCommand, options, ports), options, ports);
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
function render(report, fixCommand, options, ports) {
    if (options.format === "json")
        return (0,json/* jsonPieces */.Mx)(report);
    if (options.format === "github")
        return renderAnnotations(report);
    const maxFindings = options.maxFindings ?? Number.POSITIVE_INFINITY;
    return (0,plain/* renderPlain */.l)(report, {
        ...textLayout(options, ports),
        maxFindings,
        totals: !options.quiet,
        fixCommand,
    });
}
function describe(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}


/***/ }),

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hasCaptionEnding)
/* harmony export */ });
/** Whether a file ends as captions do when the style does not say how they end. */
function hasCaptionEnding(path) {
    return path.endsWith(".txt") || path.endsWith(".caption");
}


/***/ }),

/***/ 9029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ classifier)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6191);

/** Prepares the sections of a style: the most specific term that is the whole tag decides. */
function classifier(style) {
    const terms = style.sections.flatMap((section, at) => section.terms.map((term) => ({ section: at, term })));
    let table;
    return (tag) => {
        // Compiled when the first tag asks, so that a style whose rules need no sections pays nothing for them.
        table ??= (0,_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .compileTerms */ .B)(terms.map(({ term }) => term), { lists: style.lists, number: "either" });
        return decide(table.whole(tag), terms, table);
    };
}
const UNKNOWN = { section: -1, by: [], runnerUp: undefined };
function decide(hits, terms, table) {
    const first = hits[0];
    if (first === undefined)
        return UNKNOWN;
    const named = (hit) => terms[hit.term] ?? { section: -1, term: "" };
    const top = hits.filter((hit) => table.weight(hit.term) === table.weight(first.term)).map(named);
    const section = top[0]?.section ?? -1;
    if (top.some((other) => other.section !== section))
        return { section: -1, by: top, runnerUp: undefined };
    const next = hits.map(named).find((other) => other.section !== section);
    return { section, by: top.slice(0, 1), runnerUp: next };
}


/***/ }),

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patterns: () => (/* binding */ patterns)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** Every glob that there is. Dot files match, and case counts. */
const patterns = {
    expand: (pattern, max) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(pattern, { braceExpandMax: max }),
    compile: (pattern) => {
        const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, {
            dot: true,
            nobrace: true,
            nocomment: true,
            noext: true,
            nonegate: true,
        });
        return (path) => matcher.match(path);
    },
};


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