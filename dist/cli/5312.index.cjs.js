"use strict";
exports.id = 5312;
exports.ids = [5312,1133];
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

/***/ 1018:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ hiddenOffsets),
/* harmony export */   Jp: () => (/* binding */ escapeHiddenInJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Vh: () => (/* binding */ hasHidden)
/* harmony export */ });
/* harmony import */ var _text_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);

/**
 * Shows what would move the cursor, reorder the line or not be seen as its code point: "<U+202E>".
 * The joiners inside emoji and in scripts that are written with them stay, and so does one variation selector.
 */
function visible(text) {
    return text.replace(HIDDEN, (character) => `<U+${hex(character).padStart(4, "0")}>`);
}
/** Whether a person who looks at the text would miss something in it. */
function hasHidden(text) {
    return text.search(HIDDEN) >= 0;
}
/** Where hidden characters stand. */
function hiddenOffsets(text) {
    return new Set(Array.from(text.matchAll(HIDDEN), ({ index }) => index));
}
/** The hidden characters of a text that stays data: as JSON escapes, which mean the same. */
function escapeHiddenInJson(json) {
    if (SURELY_SEEN.test(json))
        return json;
    return json.replace(HIDDEN_BUT_LINE_FEED, (character) => Array.from({ length: character.length }, (_, at) => `\\u${unit(character, at)}`).join(""));
}
// Most of a report: ASCII, Latin letters and what our own messages are written with.
const SURELY_SEEN = /^[\n\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2018\u2019\u201c\u201d\u2026\u2192]*$/;
const HIDDEN = new RegExp(_text_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenCharacter */ .g, "gu");
const HIDDEN_BUT_LINE_FEED = new RegExp(`(?!\\n)${_text_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenCharacter */ .g}`, "gu");
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
function unit(character, at) {
    return character.charCodeAt(at).toString(16).padStart(4, "0");
}


/***/ }),

/***/ 5312:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 1133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ maybeHidden),
/* harmony export */   g: () => (/* binding */ hiddenCharacter)
/* harmony export */ });
// Joiners shape the letters of these scripts: https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
const JOINED = [
    "Arab",
    "Beng",
    "Deva",
    "Gujr",
    "Guru",
    "Knda",
    "Mlym",
    "Mong",
    "Orya",
    "Sinh",
    "Syrc",
    "Taml",
    "Telu",
]
    .map((script) => `\\p{Script=${script}}`)
    .join("");
const EMOJI = "\\p{Extended_Pictographic}";
const LEGITIMATE = [
    `(?<=[\\p{L}\\p{N}\\p{S}\\p{P}])[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]`,
    `(?<=${EMOJI}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)\\u200D(?=${EMOJI})`,
    `(?<=[${JOINED}])[\\u200C\\u200D](?=[${JOINED}])`,
].join("|");
/**
 * The source of an expression (with the flag "u") for one character that may be hidden. Asking it first is what makes the
 * next one fast. Default_Ignorable_Code_Point holds the bidi controls, zero-width characters, fillers and tag characters.
 */
const maybeHidden = "[\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\uFFF9-\\uFFFB]";
/**
 * The same for one that would move the cursor, reorder the line or not be seen as its code point. The joiners inside emoji
 * and in scripts that are written with them are none, and neither is one variation selector.
 */
const hiddenCharacter = `(?=${maybeHidden})(?!${LEGITIMATE})${maybeHidden}`;


/***/ })

};
;