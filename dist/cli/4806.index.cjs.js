"use strict";
exports.id = 4806;
exports.ids = [4806];
exports.modules = {

/***/ 5167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 8086:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rewritingOrder),
/* harmony export */   S: () => (/* binding */ ruleFacts)
/* harmony export */ });
/** What is known of each rule without loading it, in the order in which findings at one place are shown. */
const ruleFacts = [
    { id: "trigger-word", severity: "error", standard: false, needsWords: true },
    { id: "section-order", severity: "error", standard: false },
    { id: "section-content", severity: "warning", standard: false },
    { id: "banned-synonyms", severity: "error", standard: false, needsWords: true },
    { id: "class-tags", severity: "error", standard: false, needsWords: true },
    { id: "word-repetition", severity: "warning", standard: false },
    { id: "duplicate-tags", severity: "warning", standard: true },
    { id: "implied-tags", severity: "warning", standard: false, needsWords: true },
    { id: "exclusive-tags", severity: "warning", standard: false, needsWords: true },
    { id: "concept-described", severity: "warning", standard: false, needsWords: true },
    { id: "variable-missing", severity: "warning", standard: false, needsWords: true },
    { id: "paired-terms", severity: "warning", standard: false, needsWords: true },
    { id: "known-words", severity: "info", standard: false, needsWords: true },
    { id: "term-consistency", severity: "info", standard: false, looksAcross: {} },
    { id: "caption-kind", severity: "warning", standard: false, looksAcross: { kind: "auto" } },
    { id: "caption-length", severity: "info", standard: false },
    { id: "auto-caption", severity: "warning", standard: false },
    { id: "tag-format", severity: "warning", standard: true },
    { id: "text-encoding", severity: "error", standard: true },
    { id: "prompt-syntax", severity: "warning", standard: false },
    { id: "caption-file", severity: "error", standard: true, looksAround: true },
    { id: "caption-loss", severity: "warning", standard: false },
];
/** The order in which safe edits are applied. */
const rewritingOrder = [
    "text-encoding",
    "tag-format",
    "prompt-syntax",
    "duplicate-tags",
    "banned-synonyms",
    "class-tags",
    "concept-described",
    "auto-caption",
    "implied-tags",
    "known-words",
    "paired-terms",
    "section-content",
    "exclusive-tags",
    "variable-missing",
    "caption-length",
    "caption-loss",
    "word-repetition",
    "term-consistency",
    "caption-kind",
    "section-order",
    "trigger-word",
    "caption-file",
];


/***/ }),

/***/ 8754:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ loadAllRules),
  A: () => (/* binding */ loadRules)
});

// EXTERNAL MODULE: ./build/src/rules/facts.js
var facts = __webpack_require__(8086);
;// CONCATENATED MODULE: ./build/src/shell/rule-files.js
/** Loads a rule, by its id. */
const ruleFiles = {
    "trigger-word": async () => (await Promise.all(/* import() */[__webpack_require__.e(362), __webpack_require__.e(7190)]).then(__webpack_require__.bind(__webpack_require__, 7981))).triggerWord,
    "section-order": async () => (await __webpack_require__.e(/* import() */ 5843).then(__webpack_require__.bind(__webpack_require__, 5843))).sectionOrder,
    "section-content": async () => (await __webpack_require__.e(/* import() */ 514).then(__webpack_require__.bind(__webpack_require__, 514))).sectionContent,
    "banned-synonyms": async () => (await __webpack_require__.e(/* import() */ 7566).then(__webpack_require__.bind(__webpack_require__, 7566))).bannedSynonyms,
    "class-tags": async () => (await __webpack_require__.e(/* import() */ 5507).then(__webpack_require__.bind(__webpack_require__, 7888))).classTags,
    "word-repetition": async () => (await Promise.all(/* import() */[__webpack_require__.e(3423), __webpack_require__.e(4924)]).then(__webpack_require__.bind(__webpack_require__, 3423))).wordRepetition,
    "duplicate-tags": async () => (await __webpack_require__.e(/* import() */ 3885).then(__webpack_require__.bind(__webpack_require__, 3885))).duplicateTags,
    "implied-tags": async () => (await __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 7659))).impliedTags,
    "exclusive-tags": async () => (await __webpack_require__.e(/* import() */ 5715).then(__webpack_require__.bind(__webpack_require__, 5715))).exclusiveTags,
    "concept-described": async () => (await __webpack_require__.e(/* import() */ 9257).then(__webpack_require__.bind(__webpack_require__, 9257))).conceptDescribed,
    "variable-missing": async () => (await __webpack_require__.e(/* import() */ 6468).then(__webpack_require__.bind(__webpack_require__, 6468))).variableMissing,
    "paired-terms": async () => (await Promise.all(/* import() */[__webpack_require__.e(2158), __webpack_require__.e(4331)]).then(__webpack_require__.bind(__webpack_require__, 4331))).pairedTerms,
    "known-words": async () => (await Promise.all(/* import() */[__webpack_require__.e(2003), __webpack_require__.e(8544)]).then(__webpack_require__.bind(__webpack_require__, 7454))).knownWords,
    "term-consistency": async () => (await __webpack_require__.e(/* import() */ 7506).then(__webpack_require__.bind(__webpack_require__, 7506))).termConsistency,
    "caption-kind": async () => (await __webpack_require__.e(/* import() */ 4645).then(__webpack_require__.bind(__webpack_require__, 4645))).captionKind,
    "caption-length": async () => (await __webpack_require__.e(/* import() */ 6944).then(__webpack_require__.bind(__webpack_require__, 6944))).captionLength,
    "auto-caption": async () => (await Promise.all(/* import() */[__webpack_require__.e(2022), __webpack_require__.e(8032)]).then(__webpack_require__.bind(__webpack_require__, 2022))).autoCaption,
    "tag-format": async () => (await __webpack_require__.e(/* import() */ 3806).then(__webpack_require__.bind(__webpack_require__, 3806))).tagFormat,
    "text-encoding": async () => (await __webpack_require__.e(/* import() */ 8190).then(__webpack_require__.bind(__webpack_require__, 8190))).textEncoding,
    "prompt-syntax": async () => (await __webpack_require__.e(/* import() */ 4969).then(__webpack_require__.bind(__webpack_require__, 4969))).promptSyntax,
    "caption-file": async () => (await Promise.all(/* import() */[__webpack_require__.e(3341), __webpack_require__.e(2323)]).then(__webpack_require__.bind(__webpack_require__, 3341))).captionFile,
    "caption-loss": async () => (await Promise.all(/* import() */[__webpack_require__.e(2158), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 23))).captionLoss,
};

;// CONCATENATED MODULE: ./build/src/shell/load-rules.js


/**
 * Loads the rules that some styles have on: every commit waits for the hook, and few styles have them all. Where the names
 * of files are checked, those about names are among them: what is missing may have been governed by any other style.
 */
function loadRules(styles, { names }) {
    const on = new Set();
    for (const rules of new Set([...styles].map((style) => style.rules)))
        for (const id of rules.keys())
            on.add(id);
    return load(facts/* ruleFacts */.S.filter(({ id, looksAround }) => on.has(id) || (names && looksAround)).map(({ id }) => id));
}
/** Loads every rule, for who reads the styles while the captions are checked. */
function loadAllRules() {
    return load(facts/* ruleFacts */.S.map(({ id }) => id));
}
async function load(ids) {
    const rules = [];
    // One after the other: the bundle requires its parts, so nothing is gained by asking for them at once, and Jest cannot
    // link modules that are imported at once and share what they import.
    for (const id of ids) {
        const rule = await ruleFiles[id]?.();
        if (rule !== undefined)
            rules.push(rule);
    }
    return { rules, rewritingOrder: facts/* rewritingOrder */.O };
}


/***/ }),

/***/ 4806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSarif: () => (/* binding */ writeSarif)
});

// EXTERNAL MODULE: ./build/src/core/review-key.js
var review_key = __webpack_require__(5167);
// EXTERNAL MODULE: ./build/src/text/utf8-length.js
var utf8_length = __webpack_require__(2523);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/rule-link.js
var rule_link = __webpack_require__(2989);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/sarif-fix.js

/**
 * A rewrite as a replacement of the characters that differ. Null where SARIF cannot say it (a byte order mark has no
 * column), where it would mix two encodings, and where nobody would see what is inserted.
 */
function sarifFix(said, rewrite) {
    const { line, before, after, end, gone } = rewrite;
    const isUnsaid = before.startsWith("\u{feff}") || said.encoding !== undefined;
    if (isUnsaid || after.length > LONGEST_FIX || (0,visible/* hasHidden */.Vh)(after.replace(/\r?\n/g, "")))
        return null;
    if (gone === true || end === "\n") {
        // With a last line goes the end of the line before it, of which nothing is known here.
        if (said.end === "")
            return null;
        // The line end is part of what changes: the region goes on to the start of the next line.
        const region = { startLine: line, startColumn: 1, endLine: line + 1, endColumn: 1 };
        return { deletedRegion: region, insertedContent: { text: gone === true ? "" : `${after}\n` } };
    }
    if (before === after)
        return null;
    const head = shared(before, after);
    const tail = sharedEnd(before.slice(head), after.slice(head));
    return {
        deletedRegion: {
            startLine: line,
            startColumn: head + 1,
            endLine: line,
            endColumn: before.length - tail + 1,
        },
        insertedContent: { text: after.slice(head, after.length - tail) },
    };
}
// Longer lines are files with thousands of captions in one; each of their findings would carry such a text.
const LONGEST_FIX = 10_000;
/** How much both texts begin with, in whole characters. */
function shared(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length])
        length++;
    return isHigh(a.charCodeAt(length - 1)) ? length - 1 : length;
}
function sharedEnd(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
        length++;
    return isLow(a.charCodeAt(a.length - length)) ? length - 1 : length;
}
function isHigh(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
function isLow(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}

// EXTERNAL MODULE: ./build/src/report/say.js
var say = __webpack_require__(3575);
;// CONCATENATED MODULE: ./build/src/report/sarif.js








/** Results of a run that GitHub takes; of more it refuses the file: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const MOST_RESULTS = 25_000;
/** Bytes of a gzip-compressed file that GitHub takes (same page); counted before compression, it always fits. */
const LARGEST_FILE = 10_000_000;
/** A report as SARIF 2.1.0, the most severe findings where GitHub does not take them all. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function renderSarif(report, options, limits = { results: MOST_RESULTS, bytes: LARGEST_FILE }) {
    const frame = (results) => {
        const [head = "", tail = ""] = stringify(log(options, total - results.length)).split(RESULTS);
        return `${head}${results.join(",\n")}${tail}\n`;
    };
    const total = report.findings.length;
    // The sentence that counts the rest is never longer than 300 bytes.
    return frame(mostSevere(report, { ...limits, bytes: limits.bytes - (0,utf8_length/* utf8Length */.w)(frame([])) - 300 }));
}
/** Stands for the results until they are put into the file. */
const STAND_IN = "results go here";
const RESULTS = `"${STAND_IN}"`;
function log({ rules, version, repositoryUrl, sha }, left) {
    const driver = {
        name: "caption-style",
        version,
        semanticVersion: version,
        informationUri: "https://github.com/caption-style/caption-style",
        rules: rules.map(descriptor),
    };
    const notifications = left === 0 ? {} : { toolExecutionNotifications: [notification(left)] };
    const isPlaced = repositoryUrl !== undefined && sha !== undefined;
    const provenance = [{ repositoryUri: repositoryUrl, revisionId: sha, mappedTo: { uriBaseId: ROOT } }];
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver },
                invocations: [{ executionSuccessful: true, ...notifications }],
                columnKind: "utf16CodeUnits",
                originalUriBaseIds: { [ROOT]: { description: { text: "The root of the dataset's repository." } } },
                ...(isPlaced && { versionControlProvenance: provenance }),
                results: [STAND_IN],
            },
        ],
    };
}
const ROOT = "%SRCROOT%";
function notification(left) {
    const text = `${left} of the findings are left out: GitHub takes ${MOST_RESULTS} results and 10 MB. The JSON report lists them all.`;
    return { level: "warning", message: { text } };
}
function descriptor({ id, summary, severity }) {
    const text = { text: summary };
    return {
        id,
        name: id.replace(/(?:^|-)(\w)/g, (_dash, letter) => letter.toUpperCase()),
        shortDescription: text,
        fullDescription: text,
        helpUri: (0,rule_link/* ruleUrl */.Q)(id),
        help: {
            text: `${summary} Why, and what it leaves alone: ${(0,rule_link/* ruleUrl */.Q)(id)}`,
            markdown: `${summary} [Why, and what it leaves alone](${(0,rule_link/* ruleUrl */.Q)(id)})`,
        },
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: ["captions"], "problem.severity": PROBLEM_SEVERITIES[severity] },
    };
}
const LEVELS = { error: "error", warning: "warning", info: "note" };
const PROBLEM_SEVERITIES = { error: "error", warning: "warning", info: "recommendation" };
// A message may quote a whole caption; the same limit as that of a review comment.
const LONGEST_MESSAGE = 1_000;
/** The results in the order of the findings; where they are too many or too long together, the most severe first. */
function mostSevere(report, limits) {
    const toResult = resultMaker(report);
    const made = report.findings.map(() => undefined);
    let [count, used] = [0, 0];
    for (const severity of counts/* SEVERITIES */.oC) {
        for (const [at, finding] of report.findings.entries()) {
            if (finding.severity !== severity)
                continue;
            const text = stringify(toResult(finding));
            used += (0,utf8_length/* utf8Length */.w)(text) + 2;
            count++;
            if (used > limits.bytes || count > limits.results)
                return made.filter((result) => result !== undefined);
            made[at] = text;
        }
    }
    return made.filter((text) => text !== undefined);
}
function resultMaker({ lines, rewrites }) {
    const keyOf = (path, line) => `${line}:${path}`;
    const lineAt = new Map(lines.map((line) => [keyOf(line.path, line.line), line]));
    const rewriteAt = new Map(rewrites.map((rewrite) => [keyOf(rewrite.path, rewrite.line), rewrite]));
    const keys = new Map();
    return (finding) => {
        const key = keyOf(finding.path, finding.start.line);
        const line = lineAt.get(key);
        return result(finding, {
            rewrite: line === undefined ? undefined : rewriteAt.get(key),
            line,
            fingerprint: fingerprintOf(finding, line, keys),
        });
    };
}
/** Free of line numbers; the second finding of a rule in a line that says the same has another. */
function fingerprintOf({ path, ruleId }, line, seen) {
    const identity = { configPath: "", path, ruleIds: [ruleId], text: line?.text ?? "" };
    const first = (0,review_key/* commentKey */.T)({ ...identity, occurrence: 0 });
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return `${first}:${occurrence + 1}`;
}
function result(finding, { line, rewrite, fingerprint }) {
    const { path, ruleId, severity, start, end, fix } = finding;
    const artifactLocation = { uri: (0,markdown/* urlPath */.Lx)(path), uriBaseId: ROOT };
    const region = {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
    const mended = fix === "safe" && line !== undefined && rewrite !== undefined && sarifFix(line, rewrite);
    return {
        ruleId,
        level: LEVELS[severity],
        message: { text: (0,markdown/* harmless */.Is)((0,markdown/* cut */.Jj)((0,say/* sentence */.e)(finding), LONGEST_MESSAGE)) },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        // GitHub reads the first name alone; the second says whose it is.
        partialFingerprints: { primaryLocationLineHash: fingerprint, "captionStyle/v1": fingerprint },
        ...(mended && {
            fixes: [
                {
                    description: {
                        text: "Rewrite the line; this mends every finding of it that can safely be mended.",
                    },
                    artifactChanges: [{ artifactLocation, replacements: [mended] }],
                },
            ],
        }),
    };
}
function stringify(value) {
    return (0,visible/* escapeHiddenInJson */.Jp)(JSON.stringify(value));
}

// EXTERNAL MODULE: ./build/src/shell/load-rules.js + 1 modules
var load_rules = __webpack_require__(8754);
;// CONCATENATED MODULE: ./build/src/shell/write-sarif.js


/** A report as SARIF, with what every rule says of itself. */
async function writeSarif(report, options) {
    const { rules } = await (0,load_rules/* loadAllRules */.H)();
    return renderSarif(report, {
        ...options,
        rules: rules.map(({ id, summary, severity }) => ({ id, summary, severity })),
    });
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


/***/ }),

/***/ 2523:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ utf8Length)
/* harmony export */ });
/** The bytes that a text takes in UTF-8. */
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}


/***/ })

};
;