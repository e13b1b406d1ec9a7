"use strict";
exports.id = 1463;
exports.ids = [1463];
exports.modules = {

/***/ 1463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_LINES: () => (/* binding */ MOST_LINES),
  htmlPieces: () => (/* binding */ htmlPieces)
});

// EXTERNAL MODULE: ./build/src/report/blocks.js
var report_blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/excerpt.js
var excerpt = __webpack_require__(249);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/html-text.js

/** Text as HTML shows it, in an element or in a quoted attribute; what could not be seen is shown. */
function escapeHtml(text) {
    return (0,visible/* visible */.RK)(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
/** An address for a link: of the web, or nothing. */
function safeUrl(url) {
    return /^https?:\/\//i.test(url) ? escapeHtml(url) : "";
}

// EXTERNAL MODULE: ./build/src/report/word-diff.js
var word_diff = __webpack_require__(9892);
;// CONCATENATED MODULE: ./build/src/report/html-caption.js




/** Columns of a caption that a page shows: around what is marked where it is longer, as a line of JSON may be. */
const WIDEST = 2_000;
/** A line of a file with what its findings name marked. */
function htmlCaption(block) {
    const { text } = block.line;
    if (text === "")
        return '<p class="caption empty" dir="auto"><mark>empty</mark></p>\n';
    const drawn = (0,excerpt/* excerpt */.K)(text, (0,report_blocks/* markedSpans */.s)(block), { width: WIDEST, ellipsis: "\u2026" });
    let [html, run, marked] = ["", "", false];
    const flush = () => {
        if (run !== "")
            html += marked ? `<mark>${escapeHtml(run)}</mark>` : escapeHtml(run);
        run = "";
    };
    for (const cell of drawn) {
        if (cell.marked !== marked)
            flush();
        marked = cell.marked;
        run += cell.text;
    }
    flush();
    return `<p class="caption" dir="auto">${html}</p>\n`;
}
/** What a rewrite takes out of a line and puts in. */
function htmlDiff({ before, after }) {
    if (before === after)
        return '<p class="note">Rewritten: the same letters, in other bytes.</p>\n';
    if (Math.max(before.length, after.length) > WIDEST * 5)
        return '<p class="note">Rewritten; the line is too long to be shown.</p>\n';
    const parts = (0,word_diff/* wordDiff */.s)(before, after).map(({ kind, text }) => {
        // A line may become several.
        const shown = text.split(/\r?\n/).map(escapeHtml).join("\n");
        if (kind === "same")
            return shown;
        return kind === "removed" ? `<del>${shown}</del>` : `<ins>${shown}</ins>`;
    });
    return `<p class="caption diff" dir="auto">${parts.join("")}</p>\n`;
}

;// CONCATENATED MODULE: ./build/src/report/html-style.js
/** The style sheet of the page; each of so many rules has a choice that hides what the rule has no part in. */
function htmlStyle(rules) {
    const choices = Array.from({ length: rules }, (_, at) => `body:has(#r${at}:checked) :is(.file, .line, .line li):not(.r${at}) { display: none; }\n`);
    return `${SHEET}${choices.join("")}`;
}
// Colours of both schemes have a contrast of at least 4.5 to 1 with what is behind them: https://www.w3.org/TR/WCAG22/#contrast-minimum
const SHEET = `:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --edge: #d1d9e0; --sheet: #f6f8fa;
  --mark: #fff1b8; --mark-edge: #9a6700; --out: #ffebe9; --out-ink: #a40e26; --in: #dafbe1; --in-ink: #116329;
  --error: #b3202f; --warning: #7d5200; --info: #0550ae; --link: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #e6edf3; --quiet: #9198a1; --edge: #3d444d; --sheet: #151b23;
    --mark: #4a3600; --mark-edge: #d29922; --out: #4b1a1e; --out-ink: #ffb3ad; --in: #12402a; --in-ink: #7ee2a0;
    --error: #ff938a; --warning: #e3b341; --info: #79b8ff; --link: #79b8ff;
  }
}
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0; }
.totals { margin: .25rem 0 1.25rem; }
a { color: var(--link); }
.filter { border: 1px solid var(--edge); border-radius: .5rem; margin: 0 0 1.5rem; padding: .5rem .75rem; }
.filter label { display: inline-block; margin-right: 1rem; white-space: nowrap; }
.count, .place, .note, .rest { color: var(--quiet); font-size: .875rem; font-weight: 400; }
.file { border: 1px solid var(--edge); border-radius: .5rem; margin: 0 0 1rem; content-visibility: auto; contain-intrinsic-size: auto 12rem; }
summary { cursor: pointer; padding: .5rem .75rem; font-weight: 600; overflow-wrap: anywhere; }
.file > summary { background: var(--sheet); border-radius: .5rem; }
.line { border-top: 1px solid var(--edge); padding: .5rem .75rem; }
.place, .note { margin: 0; }
.caption { margin: .25rem 0 .5rem; font-family: ui-monospace, monospace; font-size: .9375rem; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--mark-edge); }
del { background: var(--out); color: var(--out-ink); }
ins { background: var(--in); color: var(--in-ink); text-decoration: none; }
.diff { border-left: 3px solid var(--in-ink); padding-left: .75rem; }
ul { margin: .25rem 0 .5rem; padding-left: 1.25rem; overflow-wrap: anywhere; }
.severity { font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
@media print { .filter { display: none; } .file { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/rule-link.js
var rule_link = __webpack_require__(2989);
// EXTERNAL MODULE: ./build/src/report/say.js
var say = __webpack_require__(3575);
;// CONCATENATED MODULE: ./build/src/report/html.js








/** Lines with findings on one page: a browser lays out no more of them in a second or two, and nobody reads more. */
const MOST_LINES = 5_000;
/** Findings listed for one of them, which may be a whole file. */
const MOST_ON_LINE = 100;
/**
 * A report as one page of HTML, in pieces: what is wrong in each caption, marked in it, and its rewrite. It loads nothing
 * and runs nothing; a choice of rules is made by CSS alone.
 */
function* htmlPieces(report, options) {
    const rules = countRules(report.findings);
    yield head(rules.length);
    yield `<header><h1>caption-style</h1>\n<p class="totals">${escapeHtml(headline(report, options))}</p></header>\n`;
    yield filter(rules, report.findings.length);
    yield "<main>\n";
    let left = MOST_LINES;
    const numbers = new Map(rules.map(([id], at) => [id, at]));
    for (const [path, blocks] of (0,report_blocks/* groupByFile */.X)(report)) {
        if (left === 0)
            break;
        const shown = blocks.slice(0, left);
        left -= shown.length;
        yield fileSection(path, shown, { ...options, numbers });
    }
    yield `</main>\n${rest(report)}${notices(report.notices)}</body>\n</html>\n`;
}
/** The most frequent first. */
function countRules(findings) {
    const counts = new Map();
    for (const { ruleId } of findings)
        counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
}
/** Nothing may be loaded, sent or run, whatever ends up in the page. https://www.w3.org/TR/CSP3/ */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function head(rules) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>caption-style report</title>
<style>
${htmlStyle(rules)}</style>
</head>
<body>
`;
}
function headline(report, { sha, fixCommand }) {
    const fixable = report.findings.filter(({ fix }) => fix === "safe").length;
    const said = sha === undefined ? "" : `Reviewed ${sha.slice(0, 7)}. `;
    return `${said}${(0,report_counts/* totals */.Sd)(report)}${fixable === 0 ? "." : `; ${fixable} can be rewritten: ${fixCommand}`}`;
}
function filter(rules, total) {
    if (rules.length < 2)
        return "";
    const choice = (id, label, count, isChosen) => `<label><input type="radio" name="rule" id="${id}"${isChosen ? " checked" : ""}> ${escapeHtml(label)} <span class="count">${count}</span></label>`;
    const choices = rules.map(([id, count], at) => choice(`r${at}`, id, count, false));
    const all = [choice("all", "all rules", total, true), ...choices];
    return `<fieldset class="filter"><legend>Show</legend>\n${all.join("\n")}\n</fieldset>\n`;
}
function fileSection(path, blocks, options) {
    const findings = blocks.flatMap((block) => block.findings);
    const items = blocks.map((block) => blockItem(path, block, options)).join("");
    return `<details open class="file ${classesOf(findings, options)}"><summary><bdi>${escapeHtml(path)}</bdi> <span class="count">${(0,report_counts/* plural */.LS)(findings.length, "finding")}</span></summary>\n${items}</details>\n`;
}
function classesOf(findings, { numbers }) {
    return [...new Set(findings.map(({ ruleId }) => `r${numbers.get(ruleId) ?? 0}`))].join(" ");
}
function blockItem(path, block, options) {
    const { line, findings, rewrite } = block;
    const shown = line.unread === true ? "" : htmlCaption(block);
    const items = findings.slice(0, MOST_ON_LINE).map((finding) => findingItem(finding, options));
    const hidden = findings.length - items.length;
    const said = hidden === 0 ? items : [...items, `<li>${(0,report_counts/* plural */.LS)(hidden, "more finding")} on this line.</li>`];
    const diff = rewrite === undefined ? "" : htmlDiff(rewrite);
    return `<section class="line ${classesOf(findings, options)}">
<p class="place">${place(path, line.line, options)}</p>
${shown}<ul>
${said.join("\n")}
</ul>
${diff}</section>
`;
}
function place(path, line, { sha, repositoryUrl }) {
    const text = `line ${line}`;
    if (sha === undefined || repositoryUrl === undefined)
        return text;
    return `<a href="${safeUrl(`${repositoryUrl}/blob/${sha}/${(0,markdown/* urlPath */.Lx)(path)}#L${line}`)}">${text}</a>`;
}
function findingItem(finding, { numbers }) {
    const { severity, ruleId } = finding;
    return `<li class="r${numbers.get(ruleId) ?? 0}"><span class="severity ${severity}">${severity}</span> <bdi>${escapeHtml((0,say/* sentence */.e)(finding))}</bdi> <a href="${safeUrl((0,rule_link/* ruleUrl */.Q)(ruleId))}">${escapeHtml(ruleId)}</a></li>`;
}
/** What has no room on the page, counted by severity. */
function rest(report) {
    const blocks = [...(0,report_blocks/* groupByFile */.X)(report).values()].flat().slice(MOST_LINES);
    if (blocks.length === 0)
        return "";
    const findings = blocks.flatMap((block) => block.findings);
    const counts = report_counts/* SEVERITIES */.oC.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}`];
    });
    return `<p class="rest">${(0,report_counts/* plural */.LS)(findings.length, "more finding")} on ${(0,report_counts/* plural */.LS)(blocks.length, "line")} not shown here (${counts.join(", ")}). The JSON report lists them all.</p>\n`;
}
function notices(all) {
    if (all.length === 0)
        return "";
    const items = all
        .slice(0, MOST_LINES)
        .map(({ path, message }) => `<li><bdi>${escapeHtml(path)}</bdi>: <bdi>${escapeHtml(message)}</bdi></li>\n`);
    return `<details class="notices"><summary>${(0,report_counts/* plural */.LS)(all.length, "file")} left alone</summary>\n<ul>\n${items.join("")}</ul></details>\n`;
}


/***/ }),

/***/ 75:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    const inside = quiet((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(oneLine(text)));
    const delimiter = "`".repeat((0,_text_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q)(inside) + 1);
    const padding = /^[` ]|[` ]$/.test(inside) || inside === "" ? " " : "";
    return `${delimiter}${padding}${inside}${padding}${delimiter}`;
}
/** A sentence that quotes hostile text, as Markdown that shows it and does nothing else. */
function plainText(text) {
    return unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(oneLine(text)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")).replace(PUNCTUATION, "\\$&");
}
/**
 * A sentence that quotes hostile text, for programs of which some show it as plain text and some as Markdown: it reads the
 * same in both and does nothing. What would be a link, a tag, an entity, a reference, a quick action of GitLab or a
 * placeholder of SARIF is parted by a character without width.
 */
function harmless(text) {
    return unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(oneLine(text)))
        .replace(MEANINGFUL, `$&${BREAK}`)
        .replace(/^\//, `${BREAK}/`);
}
/** Text in which no "@" and no "#" names anybody or anything. */
function quiet(text) {
    return text.replace(/[@#](?!\u200B)/g, `$&${BREAK}`);
}
/** Quiet text in which nothing is a link on its own either. */
function unlinked(text) {
    return quiet(text)
        .replace(HASH, (hash) => (hash.match(SHORT) ?? []).join(BREAK))
        .replace(REFERENCE, (word) => `${word.slice(0, 1)}${BREAK}${word.slice(1)}`);
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
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
/** Stands between the mark and the name, so that neither the site nor the mail server sees a mention. */
const BREAK = "\u200B";
/** GitHub links the hash of a commit from seven digits on, wherever a word begins with it. */
const HASH = /\b[0-9a-f]{7,40}\b/giu;
const SHORT = /.{1,6}/gu;
/** What GitHub links besides: GH-1, the scheme and host of a URL. */
const REFERENCE = /\bGH-(?=\d)|\bwww\.|\b[a-z][a-z0-9+.-]*:\/\//giu;
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
/** The page of a rule, for a reader of v1, the version that `uses:` names. */
function ruleUrl(ruleId) {
    return `https://github.com/caption-style/caption-style/blob/v1/docs/rules/${ruleId}.md`;
}


/***/ }),

/***/ 3472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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