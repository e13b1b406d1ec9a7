"use strict";
exports.id = 618;
exports.ids = [618];
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

/***/ 618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHook: () => (/* reexport safe */ _run_hook_js__WEBPACK_IMPORTED_MODULE_0__.D),
/* harmony export */   styleOpener: () => (/* reexport safe */ _style_opener_js__WEBPACK_IMPORTED_MODULE_1__.d)
/* harmony export */ });
/* harmony import */ var _run_hook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5097);
/* harmony import */ var _style_opener_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4300);
// What the hook needs once git has told it what is staged: one import, so that it is loaded in one go.




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


/***/ })

};
;