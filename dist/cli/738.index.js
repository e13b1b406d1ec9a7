export const id = 738;
export const ids = [738];
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

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderReview)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2886);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9172);
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2771);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(565);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3575);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1018);







/** A review as a person would see it on the pull request: a frame for each comment, and what no comment holds. */
function renderReview(report, plan, layout) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(layout.colour);
    const width = Math.min(layout.width, WIDEST);
    const frames = plan.post.flatMap((draft) => [...frame(draft, report, { ...layout, width }), ""]);
    const overflow = plan.overflow.map(({ path, line }) => `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__.visible)(path)}:${line}`);
    const rest = overflow.length === 0 ? [] : ["Only in the summary, not as comments:", ...overflow, ""];
    const clicks = plan.post.filter(({ suggestion }) => suggestion !== null).length;
    const comments = paint("bold", (0,_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(plan.post.length, "comment"));
    const end = [(0,_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .totals */ .Sd)(report), `${comments}, ${clicks} with a one-click suggestion`];
    return [...frames, ...rest, ...end].map((line) => `${line}\n`).join("");
}
// Wider frames are hard to read.
const WIDEST = 100;
const ROUNDED = { corners: ["╭", "╮", "╰", "╯"], across: "─", down: "│" };
const ASCII = { corners: ["+", "+", "+", "+"], across: "-", down: "|" };
function frame(draft, report, { colour, width }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(colour);
    const { corners, across, down } = colour ? ROUNDED : ASCII;
    const [topLeft, topRight, bottomLeft, bottomRight] = corners;
    const inner = width - 4;
    const rows = content(draft, report, { colour, width: inner });
    const title = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapPieces */ .YM)([{ text: ` ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__.visible)(draft.path)}:${draft.line} `, look: "bold" }], inner - 2)[0] ?? [];
    const rule = (length) => paint("dim", across.repeat(Math.max(0, length)));
    const side = paint("dim", down);
    const top = `${paint("dim", topLeft + across)}${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .paintLine */ .tu)(title, paint)}${rule(width - 3 - (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .lineWidth */ .DT)(title))}${paint("dim", topRight)}`;
    const bottom = `${paint("dim", bottomLeft)}${rule(width - 2)}${paint("dim", bottomRight)}`;
    return [top, ...rows.map((row) => `${side} ${fill(row, inner, paint)} ${side}`), bottom];
}
function fill(row, width, paint) {
    return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .paintLine */ .tu)([...row, { text: " ".repeat(Math.max(0, width - (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .lineWidth */ .DT)(row))), look: "plain" }], paint);
}
function content({ path, line, suggestion }, report, layout) {
    const findings = report.findings.filter((finding) => finding.path === path && finding.start.line === line);
    const said = findings.flatMap((finding) => sayFinding(finding, layout));
    const rewrite = report.rewrites.find((one) => one.path === path && one.line === line);
    if (rewrite === undefined)
        return said;
    const offer = suggestion === null ? `New text, to be written by ${_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .webFix */ .ee}:` : "Suggested change:";
    const diff = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(rewrite.before, rewrite.after, layout);
    return [...said, [], [{ text: offer, look: "dim" }], ...diff.map(_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .trimLine */ .NR)];
}
function sayFinding(finding, { colour, width }) {
    const { severity, ruleId } = finding;
    const head = { text: `${severity}  `, look: severity };
    const indent = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .lineWidth */ .DT)([head]);
    const lines = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapPieces */ .YM)([...(0,_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)(finding, !colour), { text: ruleId, look: "dim" }], width - indent);
    const blank = { text: " ".repeat(indent), look: "plain" };
    return lines.map((line, row) => [row === 0 ? head : blank, ...(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .trimLine */ .NR)(line)]);
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
/** The page of a rule, for a reader of v1, the version that `uses:` names. */
function ruleUrl(ruleId) {
    return `https://github.com/caption-style/caption-style/blob/v1/docs/rules/${ruleId}.md`;
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ planChecked),
  runReview: () => (/* binding */ runReview)
});

;// CONCATENATED MODULE: ./build/src/text/fence.js
/**
 * A fenced code block that nothing inside can close: its fence is longer than any run of backticks in `text`.
 * `info` is the word behind the opening fence. https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
function codeBlock(text, info = "") {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${info}\n${text}\n${fence}`;
}
/** The length of the longest run of backticks. */
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/fix-command.js
var fix_command = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/markdown.js


/**
 * Text as a code span: on one line, hidden characters shown, its delimiter longer than any run of backticks inside.
 * https://spec.commonmark.org/0.31.2/#code-spans
 */
function inlineCode(text) {
    const inside = quiet((0,visible.visible)(oneLine(text)));
    const delimiter = "`".repeat(longestRun(inside) + 1);
    const padding = /^[` ]|[` ]$/.test(inside) || inside === "" ? " " : "";
    return `${delimiter}${padding}${inside}${padding}${delimiter}`;
}
/** A sentence that quotes hostile text, as Markdown that shows it and does nothing else. */
function plainText(text) {
    return quiet((0,visible.visible)(oneLine(text)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"))
        .replace(REFERENCE, (word) => `${word.slice(0, 1)}${BREAK}${word.slice(1)}`)
        .replace(PUNCTUATION, "\\$&");
}
/** Text in which no "@" and no "#" names anybody or anything. */
function quiet(text) {
    return text.replace(/[@#](?!\u200B)/g, `$&${BREAK}`);
}
/** A path of the repository as the tail of a URL. */
function urlPath(path) {
    return path
        .replace(/\p{Cs}/gu, "\uFFFD")
        .split("/")
        .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`))
        .join("/");
}
/** Text that is cut to at most `most` UTF-16 units, never inside a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** Stands between the mark and the name, so that neither the site nor the mail server sees a mention. */
const BREAK = "\u200B";
/** What GitHub links on its own: GH-1, commit hashes, the scheme and host of a URL. */
const REFERENCE = /\bGH-(?=\d)|\b[0-9a-f]{7,40}\b|\bwww\.|\b[a-z][a-z0-9+.-]*:\/\//giu;
/** What means something inside a line; what would at its start never stands there. "&" and ";" are entities by now. */
const PUNCTUATION = /[\\`*_[\]|~$:]/g;
function oneLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029\v\f\u0085]+\s*/gu, " ");
}

// EXTERNAL MODULE: ./build/src/report/rule-link.js
var rule_link = __webpack_require__(2989);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
// EXTERNAL MODULE: ./build/src/report/tag-pairs.js
var tag_pairs = __webpack_require__(3344);
;// CONCATENATED MODULE: ./build/src/report/tag-changes.js


/** What a rewrite does to the tags of a line; empty when only the spacing differs. */
function tagChanges(before, after) {
    const parts = (0,array/* diffArrays */.E)(splitTags(before), splitTags(after), { maxEditLength: MOST_STEPS });
    if (parts === undefined)
        return [{ kind: "replaced", from: before, to: after }];
    const removed = parts.flatMap((part) => (part.removed ? part.value : []));
    const added = parts.flatMap((part) => (part.added ? part.value : []));
    const moved = common(removed, added);
    const pairs = (0,tag_pairs/* pairTags */.a)(without(removed, moved), without(added, moved), false);
    return [...pairs.map(changeOf), ...moved.map((tag) => ({ kind: "moved", tag }))];
}
// More tags than this left and came: nobody would read the list, and the algorithm is quadratic in it.
const MOST_STEPS = 500;
function splitTags(line) {
    return line
        .split(/[,、，]/u)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== "");
}
/** The tags that stand in both lists, as often as they do. */
function common(removed, added) {
    const rest = without(removed, added);
    return without(removed, rest);
}
/** The tags but for the first occurrence of each of `others`. */
function without(tags, others) {
    const counts = new Map();
    for (const tag of others)
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return tags.filter((tag) => {
        const left = counts.get(tag) ?? 0;
        counts.set(tag, left - 1);
        return left <= 0;
    });
}
function changeOf([old, young]) {
    if (old !== null && young !== null)
        return { kind: "replaced", from: old, to: young };
    return old === null ? { kind: "added", tag: young ?? "" } : { kind: "removed", tag: old };
}

;// CONCATENATED MODULE: ./build/src/report/comment.js







/** GitHub takes 65,536 characters; what is left is for the marker. https://github.com/orgs/community/discussions/27190 */
const LONGEST_BODY = 60_000;
/**
 * One comment for one line: every finding, what the rewrite changes, and a one-click suggestion. Where one click would
 * not do what it shows, the new text and the command that writes it stand there instead.
 */
function renderComment(line, findings, rewrite) {
    const said = renderFindings(findings);
    if (rewrite === undefined || isNoOp(rewrite))
        return { body: said, suggestion: null };
    const explained = `${said}\n\n${renderChanges(tagChanges(rewrite.before, rewrite.after))}`;
    const offered = `${explained}\n\n${codeBlock(rewrite.after, "suggestion")}`;
    const obstacle = obstacleTo(line, rewrite.after, offered.length);
    if (obstacle === null)
        return { body: offered, suggestion: rewrite.after };
    const told = `${explained}\n\n${obstacle} This command writes the new line:\n\n${codeBlock(quiet((0,fix_command/* withPaths */.R1)(fix_command/* webFix */.ee, [line.path])), "sh")}`;
    const shown = `${told}\n\nThe new line:\n\n${codeBlock(quiet((0,visible.visible)(rewrite.after)), "text")}`;
    return { body: shown.length <= LONGEST_BODY ? shown : told, suggestion: null };
}
// Together with the changes well under `LONGEST_BODY`, whatever the captions hold.
const LONGEST_FINDINGS = 20_000;
const LONGEST_MESSAGE = 1_000;
const LONGEST_TAG = 100;
const MOST_CHANGES = 12;
const MARKS = { error: "❌", warning: "⚠️", info: "ℹ️" };
function renderFindings(findings) {
    const items = [];
    let length = 0;
    for (const finding of findings) {
        const item = renderFinding(finding);
        length += item.length;
        if (length > LONGEST_FINDINGS)
            break;
        items.push(findings.length === 1 ? item : `- ${item}`);
    }
    const rest = findings.length - items.length;
    return [...items, ...(rest === 0 ? [] : [`- ${(0,counts/* plural */.LS)(rest, "more finding")} on this line.`])].join("\n");
}
function renderFinding({ severity, message, ruleId, candidates, fix }) {
    const choice = fix === "choice" && candidates.length > 0 ? ` Choose: ${listOf(candidates)}.` : "";
    const link = `[${ruleId}](${(0,rule_link/* ruleUrl */.Q)(ruleId)})`;
    return `${MARKS[severity]} **${severity}** ${plainText(cut(message, LONGEST_MESSAGE))}${choice} ${link}`;
}
function listOf(candidates) {
    const shown = candidates.slice(0, MOST_CHANGES).map(tagCode);
    return [...shown, ...(candidates.length > MOST_CHANGES ? ["…"] : [])].join(", ");
}
function isNoOp({ before, after }) {
    return before.replace(/[\r\n]+$/, "") === after.replace(/[\r\n]+$/, "");
}
function renderChanges(changes) {
    if (changes.length === 0)
        return "Only spaces and separators change.";
    const rest = changes.length - MOST_CHANGES;
    const shown = changes.slice(0, MOST_CHANGES).map(renderChange);
    return `${[...shown, ...(rest > 0 ? [(0,counts/* plural */.LS)(rest, "more change")] : [])].join(" · ")}`;
}
function renderChange(change) {
    return change.kind === "replaced"
        ? `${tagCode(change.from)} → ${tagCode(change.to)}`
        : `${change.kind} ${tagCode(change.tag)}`;
}
function tagCode(tag) {
    return inlineCode(cut(tag, LONGEST_TAG));
}
/** Why one click would not do what it shows; null when it would. */
function obstacleTo({ end, bom }, after, length) {
    if (bom)
        return "The file starts with a byte order mark, which a one-click suggestion does not show.";
    if (end.includes("\r"))
        return "This line ends with CRLF, which a one-click suggestion may change.";
    if ((0,visible/* hasHidden */.Vh)(after))
        return "The new line holds characters that cannot be seen.";
    if (length > LONGEST_BODY)
        return "The line is too long for a one-click suggestion.";
    return null;
}

;// CONCATENATED MODULE: ./build/src/report/summary.js




/** Bytes that GitHub takes for the job summary of a step: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const JOB_SUMMARY_LIMIT = 1_048_576;
/** Characters that GitHub takes for a comment; counted as bytes, it always fits. https://github.com/orgs/community/discussions/27190 */
const COMMENT_LIMIT = 65_536;
/** Markdown: the totals and a table of the findings, cut at the border of a row, the rest counted. */
function renderSummary(report, options) {
    const head = `${reviewed(options.sha)}${headline(report)}`;
    if (report.findings.length === 0)
        return `${head}\n`;
    const rewritten = new Set(report.rewrites.map(({ path, line }) => `${line}:${path}`));
    const rows = report.findings.map((finding) => row(finding, rewritten, options));
    const table = [
        head,
        "",
        "| Caption | Severity | Rule | What is wrong | Rewrite |",
        "| --- | --- | --- | --- | --- |",
    ];
    // The line that counts the rest is never longer than 100 bytes.
    const shown = fitting(rows, options.limit - bytes(`${table.join("\n")}\n`) - 100);
    const rest = rows.length - shown.length;
    const more = rest === 0 ? [] : ["", `and ${(0,counts/* plural */.LS)(rest, "more finding")}.`];
    return `${[...table, ...shown, ...more].join("\n")}\n`;
}
function fitting(rows, limit) {
    let used = 0;
    const end = rows.findIndex((text) => {
        used += bytes(`${text}\n`);
        return used > limit;
    });
    return end < 0 ? rows : rows.slice(0, end);
}
// A cell is for reading, not for the whole caption that a message may quote.
const summary_LONGEST_MESSAGE = 500;
function reviewed(sha) {
    return sha === undefined ? "" : `Reviewed ${sha.slice(0, 7)}. `;
}
function headline(report) {
    const { fixable } = (0,counts/* countFindings */.Gt)(report);
    return `**${(0,counts/* totals */.Sd)(report)}**${fixable === 0 ? "." : `; ${fixable} can be rewritten: \`${fix_command/* webFix */.ee}\`.`}`;
}
function row(finding, rewritten, options) {
    const { path, ruleId, severity, message, fix, start } = finding;
    const isRewritten = fix === "safe" && rewritten.has(`${start.line}:${path}`);
    const cells = [
        place(path, start.line, options),
        severity,
        `[${ruleId}](${(0,rule_link/* ruleUrl */.Q)(ruleId)})`,
        plainText(cut(message, summary_LONGEST_MESSAGE)),
        isRewritten ? "yes" : "no",
    ];
    return `| ${cells.join(" | ")} |`;
}
function place(path, line, { sha, repositoryUrl }) {
    const text = plainText(`${path}:${line}`);
    if (sha === undefined || repositoryUrl === undefined)
        return text;
    return `[${text}](${repositoryUrl}/blob/${sha}/${urlPath(path)}#L${line})`;
}
function bytes(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./build/src/core/review-key.js
/** 128 bits of `text` as 32 hexadecimal digits: the same on every platform, no protection against forgery. */
function fingerprint(text) {
    const state = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667];
    for (let index = 0; index < text.length; index += 1)
        stir(state, text.charCodeAt(index));
    stir(state, text.length);
    return [...state].map((_word, index) => hexWord(state, index)).join("");
}
/** The key of a comment. */
function commentKey({ configPath, path, ruleIds, text, occurrence }) {
    const rules = [...new Set(ruleIds)].sort();
    return fingerprint(JSON.stringify(["caption-style", configPath, path, rules, normalLine(text), occurrence]));
}
/** The line as it is compared: its spacing and its composition of characters do not make it another line. */
function normalLine(text) {
    return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
/** One round of four multiply-and-rotate lanes, each feeding the one before it: it can be run backwards, so nothing is lost. */
function stir(state, unit) {
    const [a, b, c, d] = state;
    state[0] = b ^ rotate(Math.imul(a ^ unit, 0x85ebca6b), 13);
    state[1] = c ^ rotate(Math.imul(b ^ unit, 0xc2b2ae35), 17);
    state[2] = d ^ rotate(Math.imul(c ^ unit, 0x27d4eb2f), 11);
    state[3] = state[0] ^ rotate(Math.imul(d ^ unit, 0x165667b1), 19);
}
function rotate(word, by) {
    return (word << by) | (word >>> (32 - by));
}
function hexWord(state, index) {
    let word = (state[index] ?? 0) ^ (state[(index + 1) % 4] ?? 0);
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return ((word ^ (word >>> 16)) >>> 0).toString(16).padStart(8, "0");
}

;// CONCATENATED MODULE: ./build/src/core/review-marker.js

/** Puts the hidden marker before a comment; first, so that it survives when the end is cut. */
function withMarker(key, body) {
    return `<!-- caption-style:v1 k=${key} b=${fingerprint(body)} -->\n${body}`;
}
/** The hash of the body that a marker carries, or null when the first line is no marker of this version. */
function readMarker(body) {
    const match = /^<!-- caption-style:v1 k=([0-9a-z]+) b=([0-9a-z]+) -->(?:\r?\n|$)/.exec(body);
    const [, key, bodyHash] = match ?? [];
    return key === undefined || bodyHash === undefined ? null : { key, bodyHash };
}
/** Those of our comments that a plan has to know: the ones with a marker. */
function readPosted(comments) {
    return comments.flatMap(({ id, body, path, line }) => {
        const marker = readMarker(body);
        return marker === null ? [] : [{ id, path, line, ...marker }];
    });
}

// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(8732);
;// CONCATENATED MODULE: ./build/src/core/review-select.js

/** At most `room` of the items: the most severe first, and among equals one of each file before a second of any. */
function selectDrafts(items, room) {
    const seen = new Map();
    const turns = items.map((item, index) => {
        const slot = `${(0,verdict/* rankOf */.IQ)(item.severity)} ${item.path}`;
        const turn = seen.get(slot) ?? 0;
        seen.set(slot, turn + 1);
        return { item, index, turn };
    });
    turns.sort((a, b) => (0,verdict/* rankOf */.IQ)(a.item.severity) - (0,verdict/* rankOf */.IQ)(b.item.severity) || a.turn - b.turn || a.index - b.index);
    return new Set(turns.slice(0, Math.max(0, room)).map(({ item }) => item));
}
/** The worst of some severities. */
function worst(severities) {
    return severities.reduce((a, b) => ((0,verdict/* rankOf */.IQ)(b) < (0,verdict/* rankOf */.IQ)(a) ? b : a), "info");
}

;// CONCATENATED MODULE: ./build/src/core/review.js





/**
 * What has to happen on the pull request so that every line with findings has one comment, and no line has two.
 * A draft that is known from `posted` is left alone, or updated when it says something else by now; one that GitHub's
 * hunks cannot hold, or that is over the limit, goes to `overflow`; a comment that nothing calls for goes to `minimise`.
 */
function planReview(report, hunks, posted, options) {
    const drafts = draftComments(report, options.configOf);
    const standing = new Map([...posted].reverse().map((comment) => [comment.key, comment]));
    const known = drafts.filter(({ draft }) => standing.has(draft.key));
    const fresh = drafts.filter(({ draft }) => !standing.has(draft.key));
    const possible = fresh.filter(({ draft }) => holds(hunks, draft));
    const chosen = selectDrafts(possible, options.maxComments - known.length);
    const overflow = fresh.filter((weighed) => !chosen.has(weighed)).map(({ draft }) => draft);
    const kept = new Set(known.map(({ draft }) => standing.get(draft.key)));
    return {
        post: fresh.filter((weighed) => chosen.has(weighed)).map(({ draft }) => draft),
        update: known.flatMap(({ draft, bodyHash }) => updateOf(draft, bodyHash, standing.get(draft.key))),
        minimise: posted.filter((comment) => !kept.has(comment)).map(({ id }) => ({ id })),
        overflow,
        summary: renderSummary(report, { ...options.links, limit: COMMENT_LIMIT }),
    };
}
/** One draft for each line that findings start on, in the order of the report. */
function draftComments(report, configOf) {
    const findings = groupByPlace(report.findings);
    const rewrites = new Map(report.rewrites.map((rewrite) => [review_place(rewrite.path, rewrite.line), rewrite]));
    const occurrences = new Map();
    return report.lines.flatMap((line) => {
        const here = findings.get(review_place(line.path, line.line)) ?? [];
        if (here.length === 0)
            return [];
        const identity = {
            ...{ configPath: configOf(line.path), path: line.path, text: line.text },
            ruleIds: here.map(({ ruleId }) => ruleId),
        };
        const first = commentKey({ ...identity, occurrence: 0 });
        const occurrence = occurrences.get(first) ?? 0;
        occurrences.set(first, occurrence + 1);
        const key = commentKey({ ...identity, occurrence });
        return [weigh(line, here, rewrites.get(review_place(line.path, line.line)), key)];
    });
}
function weigh(line, findings, rewrite, key) {
    const { body, suggestion } = renderComment(line, findings, rewrite);
    return {
        path: line.path,
        severity: worst(findings.map(({ severity }) => severity)),
        draft: { path: line.path, line: line.line, key, body: withMarker(key, body), suggestion },
        bodyHash: fingerprint(body),
    };
}
function review_place(path, line) {
    return `${line} ${path}`;
}
function groupByPlace(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const at = review_place(finding.path, finding.start.line);
        const group = groups.get(at);
        if (group === undefined)
            groups.set(at, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function holds(hunks, { path, line }) {
    return (hunks.get(path) ?? []).some(({ start, end }) => start <= line && line <= end);
}
/** A comment whose line is gone is history: what it says is not touched. */
function updateOf(draft, bodyHash, comment) {
    if (comment === undefined || comment.line === null || comment.bodyHash === bodyHash)
        return [];
    return [{ id: comment.id, draft }];
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/plain.js + 1 modules
var plain = __webpack_require__(4232);
// EXTERNAL MODULE: ./build/src/report/review.js
var review = __webpack_require__(506);
// EXTERNAL MODULE: ./build/src/shell/commands/check-changes.js + 16 modules
var check_changes = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/src/shell/commands/options.js
var commands_options = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/src/shell/commands/print-report.js + 1 modules
var print_report = __webpack_require__(4852);
;// CONCATENATED MODULE: ./build/src/shell/commands/review.js








/** Shows the review that the Action would post, on a pull request without comments. */
async function runReview(options, ports) {
    if (!options.dryRun) {
        throw new errors/* UserError */.y("The Action posts reviews; the command line only shows them. Add --dry-run.");
    }
    const checked = await (0,check_changes/* checkRange */.c)(options, options.config === undefined ? {} : { config: options.config }, ports);
    const plan = planChecked(checked, options.maxComments);
    if (!options.quiet)
        ports.stderr.write((0,plain/* renderNotices */.W)(checked.report.notices));
    const { base, head } = checked;
    const text = options.format === "json"
        ? (0,json/* toJson */.a)({ version: 1, base, head, ...plan })
        : (0,review/* renderReview */.F)(checked.report, plan, (0,print_report/* textLayout */.gJ)(options, ports));
    (0,print_report/* writeData */.Mr)(text, options, ports);
    return (0,commands_options/* exitCode */.I$)(checked.report, options.failOn);
}
/** The plan for a pull request that has no comment yet. */
function planChecked({ report, configOf, head }, maxComments) {
    return planReview(report, changedLinesOf(report), [], { configOf, maxComments, links: { sha: head } });
}
/** Every finding is on a line that changed, and such a line can hold a comment. */
function changedLinesOf({ lines }) {
    const hunks = new Map();
    for (const { path, line } of lines) {
        const known = hunks.get(path);
        const range = { start: line, end: line };
        if (known === undefined)
            hunks.set(path, [range]);
        else
            known.push(range);
    }
    return hunks;
}


/***/ })

};
