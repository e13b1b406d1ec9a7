"use strict";
exports.id = 3320;
exports.ids = [3320];
exports.modules = {

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