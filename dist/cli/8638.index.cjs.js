"use strict";
exports.id = 8638;
exports.ids = [8638];
exports.modules = {

/***/ 2771:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path.startsWith("-") ? `./${path}` : path);
    return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
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

/***/ 8016:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ isNews),
  m: () => (/* binding */ renderOverview)
});

// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/place-link.js
var place_link = __webpack_require__(5724);
// EXTERNAL MODULE: ./build/src/report/rows.js
var report_rows = __webpack_require__(1591);
// EXTERNAL MODULE: ./build/src/report/rule-link.js
var rule_link = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/src/report/finding-tables.js




/** Markdown: how many findings each rule has, the rule with most first; empty without findings. */
function ruleTable({ findings }) {
    if (findings.length === 0)
        return "";
    const rows = groups(findings, ({ ruleId }) => ruleId).map(([id, own]) => {
        const files = new Set(own.map(({ path }) => path)).size;
        const { fixable } = (0,report_counts/* countFindings */.Gt)({ findings: own });
        return cells([`[${id}](${(0,rule_link/* ruleUrl */.Q)(id)})`, ...severities(own), count(fixable), String(files)]);
    });
    const head = [
        cells(["Rule", ...TITLES, "Rewritten", "Files"]),
        cells(["---", ...TITLES.map(() => "---:"), "---:", "---:"]),
    ];
    return (0,report_rows/* renderRows */.UR)(rows, { head, noun: "rule", limit: LONGEST_TABLE });
}
/** Markdown, folded: how many findings each file has, the file with most first; empty where only one has any. */
function fileTable({ findings }, links) {
    const files = groups(findings, ({ path }) => path);
    if (files.length < 2)
        return "";
    const rows = files.map(([path, own]) => cells([(0,place_link/* placeLink */.a)(path, null, links), ...severities(own)]));
    const head = [cells(["File", ...TITLES]), cells(["---", ...TITLES.map(() => "---:")])];
    return (0,report_rows/* folded */.TM)(`Findings by file (${(0,report_counts/* plural */.LS)(files.length, "file")})`, (0,report_rows/* renderRows */.UR)(rows, { head, noun: "file", limit: LONGEST_TABLE, most: MOST_FILES }));
}
const TITLES = ["Errors", "Warnings", "Info"];
/** UTF-8 bytes. */
const LONGEST_TABLE = 7_000;
/** More than anybody reads in a comment; the table of all findings has them. */
const MOST_FILES = 50;
/** The most severe first, then the most. */
function groups(findings, keyOf) {
    const found = new Map();
    for (const finding of findings) {
        const group = found.get(keyOf(finding));
        if (group === undefined)
            found.set(keyOf(finding), [finding]);
        else
            group.push(finding);
    }
    const weighed = [...found].map(([key, own]) => ({ key, own, counts: (0,report_counts/* countFindings */.Gt)({ findings: own }) }));
    const order = (severity, a, b) => b.counts[severity] - a.counts[severity];
    return weighed
        .sort((a, b) => order("error", a, b) || order("warning", a, b) || order("info", a, b) || (a.key < b.key ? -1 : 1))
        .map(({ key, own }) => [key, own]);
}
function severities(findings) {
    const counts = (0,report_counts/* countFindings */.Gt)({ findings });
    return report_counts/* SEVERITIES */.oC.map((severity) => count(counts[severity]));
}
/** Nothing in place of a nought, so that the eye finds what there is. */
function count(many) {
    return many === 0 ? "" : String(many);
}
function cells(texts) {
    return `| ${texts.join(" | ")} |`;
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/report/new-terms.js




/** Markdown, folded: the terms that are new to the dataset, each with the established ones that are near; empty without any. */
function renderNewTerms({ terms }, links) {
    if (terms.length === 0)
        return "";
    const near = terms.filter((term) => term.near.length > 0).length;
    const aside = near === 0 ? "" : `, ${near} near one that the dataset has`;
    const head = ["| New term | Captions | First in | The dataset has |", "| --- | ---: | --- | --- |"];
    const rows = terms.map((term) => row(term, links));
    return (0,report_rows/* folded */.TM)(`New terms in this pull request (${terms.length}${aside})`, (0,report_rows/* renderRows */.UR)(rows, { head, noun: "term", limit: new_terms_LONGEST_TABLE, most: MOST_TERMS }));
}
/** UTF-8 bytes. */
const new_terms_LONGEST_TABLE = 8_000;
const MOST_TERMS = 50;
const LONGEST_TERM = 100;
function row({ text, captions, path, near }, links) {
    const known = near.map((term) => `${shown(term.text)} (${(0,report_counts/* plural */.LS)(term.captions, "caption")})`).join(", ");
    return `| ${shown(text)} | ${captions} | ${(0,place_link/* placeLink */.a)(path, null, links)} | ${known} |`;
}
/** Not as code: a cell of a table ends at "|" there too. */
function shown(term) {
    return (0,markdown/* plainText */.wh)((0,markdown/* cut */.Jj)(term, LONGEST_TERM));
}

// EXTERNAL MODULE: ./build/src/report/style-change.js
var style_change = __webpack_require__(9602);
;// CONCATENATED MODULE: ./build/src/report/overview.js




/**
 * Markdown: the findings by rule and by file, and what else there is to tell; empty when there is nothing. It never takes
 * more than half of a comment, whatever the captions hold: each part has its own limit.
 */
function renderOverview(report, { styleChange, spacingOnly = 0, newTerms }, links) {
    const parts = [
        ruleTable(report),
        fileTable(report, links),
        styleChange ? (0,style_change/* renderStyleChange */.S7)(styleChange, links) : "",
        newTerms === undefined ? "" : renderNewTerms(newTerms, links),
        spacingOnly === 0 ? "" : `${(0,report_counts/* plural */.LS)(spacingOnly, "file")}: spacing only.\n`,
    ];
    return parts.filter((part) => part !== "").join("\n");
}
/** Whether there is something to say that deserves a comment of its own, even without a finding. */
function isNews({ styleChange }) {
    if (!styleChange)
        return false;
    const { isFirst, faults, effect } = styleChange;
    return isFirst || faults.length > 0 || (effect !== null && effect.rules.length > 0);
}


/***/ }),

/***/ 5724:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);

/** "train/0001.txt:3", or the file alone, as a link to it where the repository is known. */
function placeLink(path, line, { sha, repositoryUrl }) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(line === null ? path : `${path}:${line}`);
    if (sha === undefined || repositoryUrl === undefined)
        return text;
    const anchor = line === null ? "" : `#L${line}`;
    return `[${text}](${repositoryUrl}/blob/${sha}/${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(path)}${anchor})`;
}


/***/ }),

/***/ 1591:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   UR: () => (/* binding */ renderRows),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   ee: () => (/* binding */ bytes)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2886);

/** Rows below their head, cut at the border of a row; the rest is counted. */
function renderRows(rows, { head, noun, limit, most }) {
    const above = head.length === 0 ? 0 : bytes(`${head.join("\n")}\n`);
    const shown = fitting(rows.slice(0, most ?? rows.length), limit - above - LONGEST_REST);
    const rest = rows.length - shown.length;
    const more = rest === 0 ? [] : ["", `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, `more ${noun}`)}.`];
    return `${[...head, ...shown, ...more].join("\n")}\n`;
}
/** A folded part of a page: its title is shown, a click shows the rest. */
function folded(title, body) {
    // Markdown is read as such only behind a blank line: https://spec.commonmark.org/0.31.2/#html-blocks
    return `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
}
/** The UTF-8 bytes of a text. */
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
/** The line that counts the rest is never longer. */
const LONGEST_REST = 100;
/** The first rows, as many as fit in so many UTF-8 bytes. */
function fitting(rows, limit) {
    let used = 0;
    const end = rows.findIndex((text) => {
        used += bytes(`${text}\n`);
        return used > limit;
    });
    return end < 0 ? rows : rows.slice(0, end);
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

/***/ 9602:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ renderMistakes),
/* harmony export */   J_: () => (/* binding */ sayStyleChange),
/* harmony export */   S7: () => (/* binding */ renderStyleChange)
/* harmony export */ });
/* harmony import */ var _core_style_effect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3268);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2886);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _place_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5724);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1591);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2989);







/** What a pull request does to the style, as plain sentences: for the log, and where nothing else can be shown. */
function sayStyleChange(change) {
    return `${opening(change, String)} ${outcome(change)}`;
}
/** Markdown: what a pull request does to the style, its mistakes, and what that does to the findings of the dataset. */
function renderStyleChange(change, links) {
    const { faults, effect } = change;
    const said = `**Style**: ${opening(change, (path) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(path, LONGEST_PATH)))} ${outcome(change)}\n`;
    const parts = [said, faultList(faults), effect === null ? "" : effectTable(effect, links)];
    return parts.filter((part) => part !== "").join("\n");
}
/** Markdown: a comment on the line of a style that has some mistakes. */
function renderMistakes(messages) {
    const items = messages
        .slice(0, MOST_FAULTS)
        .map((message) => `\u274c **error** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(message, LONGEST_MESSAGE))}`);
    const rest = messages.length - items.length;
    const more = rest === 0 ? [] : [`- ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, "more mistake")} on this line.`];
    const list = items.length === 1 ? items : items.map((item) => `- ${item}`);
    return `${[...list, ...more].join("\n")}\n\nThe style that counts until this is merged is that of the branch that the pull request goes to.`;
}
const MOST_FILES = 5;
const MOST_FAULTS = 100;
const MOST_EXAMPLES = 3;
const LONGEST_PATH = 200;
const LONGEST_MESSAGE = 500;
/** UTF-8 bytes of each part. */
const LONGEST_PART = 5_000;
function opening({ files, isFirst }, show) {
    const shown = files.slice(0, MOST_FILES).map(show).join(", ");
    const rest = files.length <= MOST_FILES ? "" : ` and ${files.length - MOST_FILES} more`;
    return isFirst
        ? `This pull request brings the first style (${shown}${rest}), and this is a preview of it: its captions were checked with it.`
        : `This pull request changes the style (${shown}${rest}); its captions were checked with the style of the branch that it goes to.`;
}
function outcome({ faults, effect, isFirst }) {
    if (faults.length > 0)
        return `The new style is broken (${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(faults.length, "mistake")}).`;
    if (effect === null)
        return "No caption could be checked with the new style.";
    const { captions, files } = effect;
    const { appear, disappear, change } = (0,_core_style_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .countEffect */ .B)(effect);
    const selects = captions.before === captions.after || isFirst
        ? ""
        : ` The new style selects ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(captions.after, "caption")} in place of ${captions.before}.`;
    if (isFirst)
        return `In the whole dataset it has ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(appear, "finding")} in ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, "file")}, of ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(captions.after, "caption")}.`;
    if (appear + disappear + change === 0)
        return `With the new style the findings in the whole dataset are the same.${selects}`;
    const others = change === 0 ? "" : ` and ${change} would be told in another way`;
    return (`With the new style ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(appear, "finding")} would appear${others === "" ? " and" : ","} ` +
        `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(disappear, "finding")} would disappear${others} in the whole dataset, in ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, "file")}.${selects}`);
}
function faultList(faults) {
    if (faults.length === 0)
        return "";
    const items = faults.map((fault) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFault */ .Q)(fault), LONGEST_MESSAGE))}`);
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRows */ .UR)(items, { head: [], noun: "mistake", limit: LONGEST_PART, most: MOST_FAULTS });
}
function effectTable(effect, links) {
    if (effect.rules.length === 0)
        return "";
    const rows = effect.rules.map(({ ruleId, appear, disappear, change }) => {
        const files = new Set([...appear, ...disappear, ...change].map(({ path }) => path)).size;
        const counts = [appear.length, disappear.length, change.length, files].map(String);
        return `| [${ruleId}](${(0,_rule_link_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleUrl */ .Q)(ruleId)}) | ${counts.join(" | ")} |`;
    });
    const head = ["| Rule | Appear | Disappear | Change | Files |", "| --- | ---: | ---: | ---: | ---: |"];
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRows */ .UR)(rows, { head, noun: "rule", limit: LONGEST_PART });
    const examples = effect.rules.flatMap((rule) => examplesOf(rule, links));
    const list = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRows */ .UR)(examples, { head: [], noun: "example", limit: LONGEST_PART });
    return `${table}\n${(0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .TM)("Examples", list)}`;
}
/** A few of each kind, of different files where there are. */
function examplesOf({ appear, disappear, change }, links) {
    return [
        ...some(appear).map((finding) => example("appears", finding, links)),
        ...some(disappear).map((finding) => example("disappears", finding, links)),
        ...some(change).map((finding) => example("changes", finding, links)),
    ];
}
function some(findings) {
    const seen = new Set();
    const spread = findings.filter(({ path }) => !seen.has(path) && seen.add(path));
    return spread.slice(0, MOST_EXAMPLES);
}
function example(what, { path, ruleId, start, message }, links) {
    return `- ${ruleId} ${what}: ${(0,_place_link_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .a)(path, start.line, links)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(message, LONGEST_MESSAGE))}`;
}


/***/ }),

/***/ 8638:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W$: () => (/* binding */ COMMENT_LIMIT),
  JOB_SUMMARY_LIMIT: () => (/* binding */ JOB_SUMMARY_LIMIT),
  Pl: () => (/* binding */ headline),
  renderSummary: () => (/* binding */ renderSummary),
  bo: () => (/* binding */ renderTable),
  YP: () => (/* binding */ reviewed)
});

// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/fix-command.js
var fix_command = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/overview.js + 2 modules
var overview = __webpack_require__(8016);
// EXTERNAL MODULE: ./build/src/report/place-link.js
var place_link = __webpack_require__(5724);
// EXTERNAL MODULE: ./build/src/report/rows.js
var report_rows = __webpack_require__(1591);
;// CONCATENATED MODULE: ./build/src/report/rest-list.js



/**
 * Markdown for the findings that a table has no room for, each counted: a line for each file, or for each folder where
 * that is too long. Lines are whole or not there; what is not there is counted in the last one.
 */
function renderRest(findings, options) {
    if (findings.length === 0)
        return "";
    const files = countBy(findings, ({ path }) => path);
    const head = `and ${(0,counts/* plural */.LS)(findings.length, "more finding")} in ${(0,counts/* plural */.LS)(files.size, "file")}`;
    const whole = [...files].map(([path, { findings: count }]) => line("blob", path, `${count}`, options));
    const room = options.limit - (0,report_rows/* bytes */.ee)(`${head}:\n\n`);
    if ((0,report_rows/* bytes */.ee)(whole.join("")) <= room)
        return `${head}:\n\n${whole.join("")}`;
    return byFolder(findings, head, { ...options, limit: room });
}
function byFolder(findings, head, options) {
    const folders = countBy(findings, ({ path }) => folderOf(path));
    const all = [...folders]
        .sort(([, a], [, b]) => b.findings - a.findings)
        .map(([path, { findings: count, files }]) => {
        return { count, text: line("tree", path, `${count} in ${(0,counts/* plural */.LS)(files.size, "file")}`, options) };
    });
    let used = (0,report_rows/* bytes */.ee)(all.map(({ text }) => text).join("")) <= options.limit ? 0 : LAST_LINE;
    const shown = all.filter(({ text }) => {
        used += (0,report_rows/* bytes */.ee)(text);
        return used <= options.limit;
    });
    if (shown.length === 0)
        return `${head}.\n`;
    const rest = findings.length - shown.reduce((sum, { count }) => sum + count, 0);
    const last = rest === 0 ? "" : `- and ${rest} in other folders\n`;
    return `${head}:\n\n${shown.map(({ text }) => text).join("")}${last}`;
}
/** Bytes of the line that counts the rest, whatever the count. */
const LAST_LINE = 50;
function countBy(findings, keyOf) {
    const counts = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const count = counts.get(key) ?? { findings: 0, files: new Set() };
        count.findings += 1;
        count.files.add(finding.path);
        counts.set(key, count);
    }
    return counts;
}
function line(kind, path, said, options) {
    const { sha, repositoryUrl } = options;
    const text = (0,markdown/* plainText */.wh)(path === "" ? "the root" : path);
    if (sha === undefined || repositoryUrl === undefined)
        return `- ${text}: ${said}\n`;
    const tail = path === "" ? "" : `/${(0,markdown/* urlPath */.Lx)(path)}`;
    return `- [${text}](${repositoryUrl}/${kind}/${sha}${tail}): ${said}\n`;
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// EXTERNAL MODULE: ./build/src/report/rule-link.js
var rule_link = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/src/report/summary.js








/** Bytes that GitHub takes for the job summary of a step: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const JOB_SUMMARY_LIMIT = 1_048_576;
/** Characters that GitHub takes for a comment; counted as bytes, it always fits. https://github.com/orgs/community/discussions/27190 */
const COMMENT_LIMIT = 65_536;
/** Markdown: the totals, what else there is to tell, and a table of the findings, cut at the border of a row, the rest counted. */
function renderSummary(report, options) {
    const told = options.overview === undefined ? "" : (0,overview/* renderOverview */.m)(report, options.overview, options);
    const head = `${reviewed(options.sha)}${headline(report)}\n${told === "" ? "" : `\n${told}`}`;
    if (report.findings.length === 0)
        return head;
    return `${head}\n${renderTable(report, { ...options, limit: options.limit - (0,report_rows/* bytes */.ee)(`${head}\n`) })}`;
}
/** Markdown: the table alone. */
function renderTable({ findings, rewrites }, options) {
    const rewritten = new Set(rewrites.map(({ path, line }) => `${line}:${path}`));
    const rows = findings.map((finding) => row(finding, rewritten, options));
    const head = ["| Caption | Severity | Rule | What is wrong | Rewrite |", "| --- | --- | --- | --- | --- |"];
    const room = options.limit - (0,report_rows/* bytes */.ee)(`${head.join("\n")}\n\n`);
    if ((0,report_rows/* bytes */.ee)(rows.join("\n")) < room)
        return `${[...head, ...rows].join("\n")}\n`;
    // What the list of the others would take if no row was shown, so that it has room however many are.
    const list = renderRest(findings, { ...options, limit: Math.floor(room * LARGEST_LIST) });
    const shown = (0,report_rows/* fitting */._Q)(rows, room - (0,report_rows/* bytes */.ee)(list));
    const rest = renderRest(findings.slice(shown.length), { ...options, limit: (0,report_rows/* bytes */.ee)(list) });
    return `${[...head, ...shown].join("\n")}\n\n${rest}`;
}
/** A row says more than the name of a file in a list, so that some of each are shown. */
const LARGEST_LIST = 0.7;
// A cell is for reading, not for the whole caption that a message may quote.
const LONGEST_MESSAGE = 500;
/** "Reviewed 0123456. ", so that a reader sees when it is out of date. */
function reviewed(sha) {
    return sha === undefined ? "" : `Reviewed ${sha.slice(0, 7)}. `;
}
/** The totals, and what writes the rewrites. */
function headline(report) {
    const { fixable } = (0,counts/* countFindings */.Gt)(report);
    return `**${(0,counts/* totals */.Sd)(report)}**${fixable === 0 ? "." : `; ${fixable} can be rewritten: \`${fix_command/* webFix */.ee}\`.`}`;
}
function row(finding, rewritten, options) {
    const { path, ruleId, severity, message, fix, start } = finding;
    const isRewritten = fix === "safe" && rewritten.has(`${start.line}:${path}`);
    const cells = [
        (0,place_link/* placeLink */.a)(path, start.line, options),
        severity,
        `[${ruleId}](${(0,rule_link/* ruleUrl */.Q)(ruleId)})`,
        (0,markdown/* plainText */.wh)((0,markdown/* cut */.Jj)(message, LONGEST_MESSAGE)),
        isRewritten ? "yes" : "no",
    ];
    return `| ${cells.join(" | ")} |`;
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