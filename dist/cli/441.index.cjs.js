"use strict";
exports.id = 441;
exports.ids = [441,4852,3320];
exports.modules = {

/***/ 5167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
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


/***/ }),

/***/ 5310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ LONGEST_BODY),
  w: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./build/src/text/fence.js
var fence = __webpack_require__(3472);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/fix-command.js
var fix_command = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
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
        .split(/[,、，；]/u)
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

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
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
    const changes = tagChanges(rewrite.before, rewrite.after.replace(/\r?\n/g, ", "));
    const explained = `${said}\n\n${renderChanges(changes)}`;
    const offered = `${explained}\n\n${rewrite.gone === true ? NO_LINE : (0,fence/* codeBlock */.D)(rewrite.after, "suggestion")}`;
    const obstacle = obstacleTo(line, rewrite.after.replaceAll("\n", ""), offered.length);
    if (obstacle === null)
        return { body: offered, suggestion: rewrite.after };
    const told = `${explained}\n\n${obstacle} This command writes the new line:\n\n${(0,fence/* codeBlock */.D)((0,markdown/* quiet */.jQ)((0,fix_command/* withPaths */.R1)(fix_command/* webFix */.ee, [line.path])), "sh")}`;
    if (rewrite.gone === true)
        return { body: told, suggestion: null };
    const shown = `${told}\n\nThe new line:\n\n${(0,fence/* codeBlock */.D)((0,markdown/* quiet */.jQ)((0,visible.visible)(rewrite.after)), "text")}`;
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
    return `${MARKS[severity]} **${severity}** ${(0,markdown/* plainText */.wh)((0,markdown/* cut */.Jj)(message, LONGEST_MESSAGE))}${choice} ${link}`;
}
function listOf(candidates) {
    const shown = candidates.slice(0, MOST_CHANGES).map(tagCode);
    return [...shown, ...(candidates.length > MOST_CHANGES ? ["…"] : [])].join(", ");
}
/** A suggestion without a line takes the line away; one with an empty line would leave it there, empty. */
const NO_LINE = "```suggestion\n```";
function isNoOp({ before, after, gone }) {
    return gone !== true && before.replace(/[\r\n]+$/, "") === after.replace(/[\r\n]+$/, "");
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
    return (0,markdown/* inlineCode */.ti)((0,markdown/* cut */.Jj)(tag, LONGEST_TAG));
}
/** Why one click would not do what it shows; null when it would. */
function obstacleTo({ text, end, bom, encoding }, after, length) {
    if (encoding !== undefined)
        return "The file is not UTF-8, so that one click would mix two encodings.";
    if (bom)
        return "The file starts with a byte order mark, which a one-click suggestion does not show.";
    if (end.includes("\r"))
        return "This line ends with CRLF, which a one-click suggestion may change.";
    if (text.includes("\r"))
        return "This line holds line ends that git does not take for one.";
    if ((0,visible/* hasHidden */.Vh)(after))
        return "The new line holds characters that cannot be seen.";
    if (length > LONGEST_BODY)
        return "The line is too long for a one-click suggestion.";
    return null;
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

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   jQ: () => (/* binding */ quiet),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _text_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3472);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);


/**
 * Text as a code span: on one line, hidden characters shown, its delimiter longer than any run of backticks inside.
 * https://spec.commonmark.org/0.31.2/#code-spans
 */
function inlineCode(text) {
    const inside = quiet((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(oneLine(text)));
    const delimiter = "`".repeat((0,_text_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q)(inside) + 1);
    const padding = /^[` ]|[` ]$/.test(inside) || inside === "" ? " " : "";
    return `${delimiter}${padding}${inside}${padding}${delimiter}`;
}
/** A sentence that quotes hostile text, as Markdown that shows it and does nothing else. */
function plainText(text) {
    return unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(oneLine(text)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")).replace(PUNCTUATION, "\\$&");
}
/**
 * A sentence that quotes hostile text, for programs of which some show it as plain text and some as Markdown: it reads the
 * same in both and does nothing. What would be a link, a tag, an entity, a reference, a quick action of GitLab or a
 * placeholder of SARIF is parted by a character without width.
 */
function harmless(text) {
    return unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(oneLine(text)))
        .replace(MEANINGFUL, `$&${BREAK}`)
        .replace(/^\//, `${BREAK}/`);
}
/** Text in which no "@" and no "#" names anybody or anything. */
function quiet(text) {
    return text.replace(/[@#](?!\u200B)/g, `$&${BREAK}`);
}
/** Quiet text in which nothing is a link on its own either. */
function unlinked(text) {
    return quiet(text).replace(REFERENCE, (word) => `${word.slice(0, 1)}${BREAK}${word.slice(1)}`);
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
/**
 * Links and what they are defined by, tags, entities, SARIF's "{0}", GitLab's "!1", "~label", "%milestone", "$1", "&1":
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317459
 * https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
const MEANINGFUL = /\](?=[([:])|<(?=[a-z/!?])|\{(?=\d)|[!$](?=\d)|[&~%](?=[\w"])/giu;
/** What means something inside a line; what would at its start never stands there. "&" and ";" are entities by now. */
const PUNCTUATION = /[\\`*_[\]|~$:]/g;
function oneLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029\v\f\u0085]+\s*/gu, " ");
}


/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderReview)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2886);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7963);
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
    if (rewrite === undefined || rewrite.before === rewrite.after)
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

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JOB_SUMMARY_LIMIT: () => (/* binding */ JOB_SUMMARY_LIMIT),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   YP: () => (/* binding */ reviewed),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2886);
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2771);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2989);




/** Bytes that GitHub takes for the job summary of a step: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const JOB_SUMMARY_LIMIT = 1_048_576;
/** Characters that GitHub takes for a comment; counted as bytes, it always fits. https://github.com/orgs/community/discussions/27190 */
const COMMENT_LIMIT = 65_536;
/** Markdown: the totals and a table of the findings, cut at the border of a row, the rest counted. */
function renderSummary(report, options) {
    const head = `${reviewed(options.sha)}${headline(report)}`;
    if (report.findings.length === 0)
        return `${head}\n`;
    return `${head}\n\n${renderTable(report, { ...options, limit: options.limit - bytes(`${head}\n\n`) })}`;
}
/** Markdown: the table alone. */
function renderTable({ findings, rewrites }, options) {
    const rewritten = new Set(rewrites.map(({ path, line }) => `${line}:${path}`));
    const rows = findings.map((finding) => row(finding, rewritten, options));
    const head = ["| Caption | Severity | Rule | What is wrong | Rewrite |", "| --- | --- | --- | --- | --- |"];
    // The line that counts the rest is never longer than 100 bytes.
    const shown = fitting(rows, options.limit - bytes(`${head.join("\n")}\n`) - 100);
    const rest = rows.length - shown.length;
    const more = rest === 0 ? [] : ["", `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, "more finding")}.`];
    return `${[...head, ...shown, ...more].join("\n")}\n`;
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
const LONGEST_MESSAGE = 500;
/** "Reviewed 0123456. ", so that a reader sees when it is out of date. */
function reviewed(sha) {
    return sha === undefined ? "" : `Reviewed ${sha.slice(0, 7)}. `;
}
/** The totals, and what writes the rewrites. */
function headline(report) {
    const { fixable } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(report);
    return `**${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .totals */ .Sd)(report)}**${fixable === 0 ? "." : `; ${fixable} can be rewritten: \`${_fix_command_js__WEBPACK_IMPORTED_MODULE_0__/* .webFix */ .ee}\`.`}`;
}
function row(finding, rewritten, options) {
    const { path, ruleId, severity, message, fix, start } = finding;
    const isRewritten = fix === "safe" && rewritten.has(`${start.line}:${path}`);
    const cells = [
        place(path, start.line, options),
        severity,
        `[${ruleId}](${(0,_rule_link_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .Q)(ruleId)})`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(message, LONGEST_MESSAGE)),
        isRewritten ? "yes" : "no",
    ];
    return `| ${cells.join(" | ")} |`;
}
function place(path, line, { sha, repositoryUrl }) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${path}:${line}`);
    if (sha === undefined || repositoryUrl === undefined)
        return text;
    return `[${text}](${repositoryUrl}/blob/${sha}/${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(path)}#L${line})`;
}
function bytes(text) {
    return new TextEncoder().encode(text).length;
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
            const { JOB_SUMMARY_LIMIT, renderSummary } = await __webpack_require__.e(/* import() */ 3320).then(__webpack_require__.bind(__webpack_require__, 3320));
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


/***/ }),

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ planChecked),
  runReview: () => (/* binding */ runReview)
});

// EXTERNAL MODULE: ./build/src/report/comment.js + 1 modules
var comment = __webpack_require__(5310);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(3320);
;// CONCATENATED MODULE: ./build/src/report/sticky.js


/** The one comment that sums up a pull request: the totals, and the findings that no open review comment shows. */
function renderSticky(report, { overflow, setAside }, links) {
    const head = `${TITLE}\n\n${(0,summary/* reviewed */.YP)(links.sha)}`;
    if (report.findings.length === 0)
        return `${head}Every finding is mended.\n`;
    const listed = [
        section(report, { ...links, title: "Not in a review comment", lines: places(overflow) }),
        section(report, { ...links, title: "Set aside by a person", lines: places(setAside) }),
    ];
    return [`${head}${(0,summary/* headline */.Pl)(report)}\n`, ...listed.filter((text) => text !== "")].join("\n");
}
const TITLE = "### caption-style";
/** Each of two tables may take what leaves room for the marker, the titles and the other one. */
const TABLE_LIMIT = Math.floor(summary/* COMMENT_LIMIT */.W$ / 2) - 1_000;
function section(report, { title, lines, ...links }) {
    const findings = report.findings.filter(({ path, start }) => lines.has(`${start.line} ${path}`));
    if (findings.length === 0)
        return "";
    const table = (0,summary/* renderTable */.bo)({ ...report, findings }, { ...links, limit: TABLE_LIMIT });
    return `**${title}**: ${(0,counts/* plural */.LS)(findings.length, "finding")}.\n\n${table}`;
}
function places(drafts) {
    return new Set(drafts.map(({ path, line }) => `${line} ${path}`));
}

// EXTERNAL MODULE: ./build/src/core/review-key.js
var review_key = __webpack_require__(5167);
;// CONCATENATED MODULE: ./build/src/core/review-marker.js

/** Puts the hidden marker before a comment; first, so that it survives when the end is cut. */
function withMarker(key, body) {
    return `<!-- caption-style:v1 k=${key} b=${(0,review_key/* fingerprint */.R)(body)} -->\n${body}`;
}
/** The hash of the body that a marker carries, or null when the first line is no marker of this version. */
function readMarker(body) {
    const match = MARKER.exec(body);
    const [, key, bodyHash] = match ?? [];
    return key === undefined || bodyHash === undefined ? null : { key, bodyHash };
}
/** A comment without its marker. */
function withoutMarker(body) {
    return body.replace(MARKER, "");
}
/** Those comments that a plan has to know: the ones of ours with a marker. */
function readPosted(comments) {
    return comments.flatMap((comment) => {
        const marker = comment.isOurs ? readMarker(comment.body) : null;
        const { id, path, line } = comment;
        return marker === null ? [] : [{ id, path, line, state: stateOf(comment), ...marker }];
    });
}
const MARKER = /^<!-- caption-style:v1 k=([0-9a-z]+) b=([0-9a-z]+) -->(?:\r?\n|$)/;
/** The reason that we hide a comment for. A person who hides one for any other has decided about it. */
const OURS = "outdated";
function stateOf({ resolvedBy, hiddenAs, isAnswered }) {
    const isHiddenByThem = hiddenAs !== null && hiddenAs.toLowerCase() !== OURS;
    if (resolvedBy === "them" || isAnswered || isHiddenByThem)
        return "settled";
    return resolvedBy === "us" || hiddenAs !== null ? "away" : "open";
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

;// CONCATENATED MODULE: ./build/src/core/reconcile.js



/** What turns the comments that stand into those that should; carried out by halves, the next one does the rest. */
function reconcile(desired, conversation) {
    const { posted, hunks, maxComments } = conversation;
    const matches = matchAll(desired, conversation);
    const standing = matches.filter(({ kind }) => kind === "standing");
    const fresh = matches.filter(({ kind }) => kind === "fresh").map(({ wanted }) => wanted);
    const chosen = selectDrafts(fresh.filter(({ draft }) => holds(hunks, draft)), maxComments - standing.length);
    const overflow = fresh.filter((wanted) => !chosen.has(wanted)).map(({ draft }) => draft);
    // A comment whose line is gone still says what no other one has room for.
    const needed = new Set(overflow.map(({ key }) => key));
    const kept = new Set(standing.map(({ comment }) => comment));
    const unneeded = (comment) => comment.state === "open" && !kept.has(comment) && !(comment.line === null && needed.has(comment.key));
    return {
        post: fresh.filter((wanted) => chosen.has(wanted)).map(({ draft }) => draft),
        update: standing.flatMap(updateOf),
        minimise: posted.filter(unneeded).map(idOf),
        restore: standing.flatMap(({ comment }) => (comment?.state === "away" ? [idOf(comment)] : [])),
        setAside: matches.filter(({ kind }) => kind === "settled").map(({ wanted }) => wanted.draft),
        overflow,
    };
}
function matchAll(desired, { posted, deleted }) {
    const byKey = groupByKey(posted);
    const wantedKeys = new Set(desired.map(({ draft }) => draft.key));
    // Their line is untouched, but what is found on it is not the same: such a comment is rewritten, not replaced.
    const others = new Map(posted
        .filter(({ key, line }) => line !== null && !wantedKeys.has(key))
        .map((comment) => [`${comment.line} ${comment.path}`, comment]));
    return desired.map((wanted) => {
        const same = byKey.get(wanted.draft.key) ?? [];
        if (same.some(({ state }) => state === "settled"))
            return { wanted, kind: "settled" };
        const alive = same.filter(({ line }) => line !== null);
        const comment = alive.find(({ state }) => state === "open") ?? alive[0];
        if (comment !== undefined)
            return { wanted, kind: "standing", comment };
        if (deleted.has(wanted.draft.key))
            return { wanted, kind: "settled" };
        return matchPlace(wanted, others.get(`${wanted.draft.line} ${wanted.draft.path}`));
    });
}
function matchPlace(wanted, other) {
    if (other?.state === "open")
        return { wanted, kind: "standing", comment: other };
    const saysTheSame = other?.bodyHash === (0,review_key/* fingerprint */.R)(withoutMarker(wanted.draft.body));
    return { wanted, kind: other?.state === "settled" && saysTheSame ? "settled" : "fresh" };
}
function groupByKey(posted) {
    const groups = new Map();
    for (const comment of [...posted].sort((a, b) => a.id - b.id)) {
        const group = groups.get(comment.key);
        if (group === undefined)
            groups.set(comment.key, [comment]);
        else
            group.push(comment);
    }
    return groups;
}
/** A comment keeps the key that it was posted with, so that it is still known when the old finding is back. */
function updateOf({ wanted: { draft }, comment }) {
    const body = withoutMarker(draft.body);
    if (comment === undefined || comment.bodyHash === (0,review_key/* fingerprint */.R)(body))
        return [];
    return [{ id: comment.id, draft: { ...draft, key: comment.key, body: withMarker(comment.key, body) } }];
}
function idOf({ id }) {
    return { id };
}
function holds(hunks, { path, line }) {
    return (hunks.get(path) ?? []).some(({ start, end }) => start <= line && line <= end);
}

;// CONCATENATED MODULE: ./build/src/core/review.js






/**
 * What has to happen on the pull request so that every line with findings has one comment, and no line has two. A draft
 * that GitHub's hunks cannot hold, or that is over the limit, goes to `overflow`; the summary lists it.
 */
function planReview(report, hunks, posted, options) {
    const { configOf, maxComments, deleted = new Set(), links } = options;
    const plan = reconcile(draftComments(report, configOf), { posted, deleted, hunks, maxComments });
    return { ...plan, summary: renderSticky(report, plan, links ?? {}) };
}
/** One draft for each line that findings start on, in the order of the report. */
function draftComments(report, configOf) {
    const findings = groupByPlace(report.findings);
    const rewrites = new Map(report.rewrites.map((rewrite) => [place(rewrite.path, rewrite.line), rewrite]));
    const occurrences = new Map();
    return report.lines.flatMap((line) => {
        const here = findings.get(place(line.path, line.line)) ?? [];
        if (here.length === 0)
            return [];
        const identity = {
            ...{ configPath: configOf(line.path), path: line.path, text: line.text },
            ruleIds: here.map(({ ruleId }) => ruleId),
        };
        const first = (0,review_key/* commentKey */.T)({ ...identity, occurrence: 0 });
        const occurrence = occurrences.get(first) ?? 0;
        occurrences.set(first, occurrence + 1);
        const key = (0,review_key/* commentKey */.T)({ ...identity, occurrence });
        return [weigh(line, here, rewrites.get(place(line.path, line.line)), key)];
    });
}
function weigh(line, findings, rewrite, key) {
    const { body, suggestion } = (0,comment/* renderComment */.w)(line, findings, rewrite);
    return {
        path: line.path,
        severity: worst(findings.map(({ severity }) => severity)),
        draft: { path: line.path, line: line.line, key, body: withMarker(key, body), suggestion },
    };
}
function place(path, line) {
    return `${line} ${path}`;
}
function groupByPlace(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const at = place(finding.path, finding.start.line);
        const group = groups.get(at);
        if (group === undefined)
            groups.set(at, [finding]);
        else
            group.push(finding);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/report/review.js
var review = __webpack_require__(506);
// EXTERNAL MODULE: ./build/src/shell/commands/check-changes.js + 3 modules
var check_changes = __webpack_require__(2132);
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
        ports.stderr.write((0,plain.renderNotices)(checked.report.notices));
    const { base, head } = checked;
    const text = options.format === "json"
        ? (0,json/* toJson */.aB)({ version: 1, base, head, ...published(plan) })
        : (0,review/* renderReview */.F)(checked.report, plan, (0,print_report.textLayout)(options, ports));
    (0,print_report.writeData)(text, options, ports);
    return (0,commands_options/* exitCode */.I$)(checked.report, options.failOn);
}
/** What the plan of a pull request without comments holds. */
function published({ post, update, minimise, overflow, summary }) {
    return { post, update, minimise, overflow, summary };
}
/** The plan for a pull request that has no comment yet. */
function planChecked({ report, textOf, configOf, head }, maxComments) {
    return planReview(report, changedLinesOf(report, textOf), [], {
        configOf,
        maxComments,
        links: { sha: head },
    });
}
/** Every finding is on a line that changed, and such a line can hold a comment; what was not read has no line. */
function changedLinesOf({ lines }, textOf) {
    const hunks = new Map();
    for (const { path, line } of lines) {
        if (textOf(path) === undefined)
            continue;
        const known = hunks.get(path);
        const range = { start: line, end: line };
        if (known === undefined)
            hunks.set(path, [range]);
        else
            known.push(range);
    }
    return hunks;
}


/***/ }),

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ usualFormat)
/* harmony export */ });
/** The format that a file's ending or name tells when the style does not say which files are captions; null for no caption. */
function usualFormat(path) {
    if (path.endsWith(".txt") || path.endsWith(".caption"))
        return "sidecar";
    if (!path.endsWith("metadata.jsonl") && !path.endsWith("metadata.csv"))
        return null;
    const name = path.slice(path.lastIndexOf("/") + 1);
    return name === "metadata.jsonl" ? "imagefolder-jsonl" : name === "metadata.csv" ? "imagefolder-csv" : null;
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ styleFileName)
/* harmony export */ });
/** The name of a style file; the nearest one up the tree governs a caption. */
const styleFileName = "caption-style.json";


/***/ }),

/***/ 3472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock),
/* harmony export */   Q: () => (/* binding */ longestRun)
/* harmony export */ });
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


/***/ })

};
;