"use strict";
exports.id = 2323;
exports.ids = [2323];
exports.modules = {

/***/ 767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isWrapped),
/* harmony export */   f: () => (/* binding */ readAs)
/* harmony export */ });
/** What a trainer would read from a sidecar. `text` comes without a byte order mark. */
function readAs(text, how) {
    if (text === "")
        return { parts: [], wordless: { outcome: how.emptyFile } };
    const parts = partsOf(text, how);
    const words = parts.some(({ caption }) => strip(caption) !== "");
    if (words)
        return { parts, wordless: undefined };
    // No trainer aborts over blank lines. One that is left without a single line does what it does with an empty file.
    const left = parts.length > 0 || how.emptyFile !== undefined;
    return { parts, wordless: { outcome: left ? "trains-empty" : undefined } };
}
/** Whether a line that stands for itself ends as if the next one went on: one caption that was wrapped. */
function isWrapped({ parts }, text) {
    return parts.some(({ span }, at) => at < parts.length - 1 && GOES_ON.test(text.slice(span.start, span.end)));
}
const GOES_ON = /[,\uff0c\u3001]\s*$/u;
function partsOf(text, how) {
    const made = (caption) => (how.strip ? strip(caption) : caption);
    if (how.lines === "whole" || how.lines === "separate-tags") {
        const caption = made(how.lineEnds === "universal" ? text.replace(/\r\n?/g, "\n") : text);
        return [{ kind: "read", span: { start: 0, end: text.length }, caption }];
    }
    const spans = lineSpans(text, how.lineEnds);
    const line = ({ start, end }) => text.slice(start, end);
    if (how.lines === "first" && !how.wildcards) {
        return spans.flatMap((span, at) => {
            if (at === 0)
                return [{ kind: "read", span, caption: made(line(span)) }];
            return strip(line(span)) === "" ? [] : [{ kind: "ignored", span, caption: "" }];
        });
    }
    const full = spans
        .map((span) => ({ span, caption: made(line(span)) }))
        .filter((part) => part.caption !== "");
    const kind = full.length > 1 ? "alternative" : "read";
    return full.map(({ span, caption }) => ({ kind, span, caption }));
}
/** The lines of a text without their ends; a text that ends with a line end has no empty line after it. */
function lineSpans(text, lineEnds) {
    const spans = [];
    let start = 0;
    for (const { 0: end, index } of text.matchAll(lineEnds === "lf" ? /\n/g : /\r\n?|\n/g)) {
        spans.push({ start, end: index });
        start = index + end.length;
    }
    if (start < text.length)
        spans.push({ start, end: text.length });
    return spans;
}
/** As Python's `str.strip` does: unlike `trim` it leaves U+FEFF, and takes the separators U+001C to U+001F and U+0085. */
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && SPACE.test(text[start] ?? ""))
        start++;
    while (end > start && SPACE.test(text[end - 1] ?? ""))
        end--;
    return text.slice(start, end);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts them as white space.
const SPACE = /[^\S\uFEFF]|[\u001C-\u001F\u0085]/u;


/***/ }),

/***/ 1343:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sortIntoFolders),
/* harmony export */   I: () => (/* binding */ folderPath)
/* harmony export */ });
/* harmony import */ var _media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(754);

/** Sorts the files of a tree into folders, in one pass. */
function sortIntoFolders(paths) {
    const folders = new Map();
    const known = new Map();
    // A hundred thousand names have few endings.
    const isMediaEnding = (ending) => {
        const before = known.get(ending);
        if (before !== undefined)
            return before;
        const answer = (0,_media_js__WEBPACK_IMPORTED_MODULE_0__/* .isMedia */ .FN)(ending);
        known.set(ending, answer);
        return answer;
    };
    let last;
    for (const path of paths) {
        const slash = path.lastIndexOf("/") + 1;
        // Files of one folder mostly follow each other.
        if (last === undefined || last.path.length !== slash || !path.startsWith(last.path)) {
            const prefix = path.slice(0, slash);
            last = folders.get(prefix) ?? { path: prefix, media: new Map(), files: new Map() };
            folders.set(prefix, last);
        }
        addTo(last, path.slice(slash), isMediaEnding);
    }
    return folders;
}
/** The folder of a path, as its files begin. */
function folderPath(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
function addTo({ media, files }, file, isMediaEnding) {
    // DVC keeps "0001.png.dvc" in git in place of the image.
    const name = file.endsWith(".dvc") ? file.slice(0, -".dvc".length) : file;
    const stem = (0,_media_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(name);
    const ending = name.slice(stem.length);
    const isOne = isMediaEnding(ending);
    const names = isOne ? media : files;
    const key = isOne ? stem : ending;
    const known = names.get(key);
    if (known === undefined)
        names.set(key, [name]);
    else
        known.push(name);
}


/***/ }),

/***/ 1543:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   LJ: () => (/* binding */ withEdit),
/* harmony export */   fp: () => (/* binding */ withoutWaived),
/* harmony export */   ve: () => (/* binding */ NO_PROBLEMS)
/* harmony export */ });
/** The one empty list of problems: a check that has nothing to say makes nothing. */
const NO_PROBLEMS = [];
/** Types a rule's options from its schema. */
function defineRule(rule) {
    return rule;
}
/** A problem with its edit, where there is one. */
function withEdit(problem, edit) {
    return edit === undefined ? problem : { ...problem, edit };
}
/** Those hits that no exception of the rule names, not even in part. */
function withoutWaived(hits, tokens, { waived }) {
    const quiet = hits.length === 0 ? [] : waived(tokens);
    return quiet.length === 0
        ? hits
        : hits.filter((hit) => !quiet.some((other) => hit.from < other.to && other.from < hit.to));
}


/***/ })

};
;