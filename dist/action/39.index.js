export const id = 39;
export const ids = [39];
export const modules = {

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSarif: () => (/* binding */ writeSarif)
});

// EXTERNAL MODULE: ./build/src/core/review-key.js
var review_key = __webpack_require__(5167);
;// CONCATENATED MODULE: ./build/src/text/utf8-length.js
/** The bytes that a text takes in UTF-8. */
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}

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

// EXTERNAL MODULE: ./build/src/report/say.js + 1 modules
var say = __webpack_require__(7591);
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
    return frame(mostSevere(report, { ...limits, bytes: limits.bytes - utf8Length(frame([])) - 300 }));
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
            used += utf8Length(text) + 2;
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
var load_rules = __webpack_require__(6373);
;// CONCATENATED MODULE: ./build/src/shell/write-sarif.js


/** A report as SARIF, with what every rule says of itself. */
async function writeSarif(report, options) {
    const { rules } = await (0,load_rules/* loadAllRules */.H)();
    return renderSarif(report, {
        ...options,
        rules: rules.map(({ id, summary, severity }) => ({ id, summary, severity })),
    });
}


/***/ })

};
