"use strict";
exports.id = 8428;
exports.ids = [8428,1133];
exports.modules = {

/***/ 9351:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asciiWords)
/* harmony export */ });
/**
 * A sentence of ours as plain ASCII, for outputs that are no terminal. What stands in its quotation marks is text of the
 * user and stays as it is.
 */
function asciiWords(sentence) {
    return sentence.replace(OURS, (found, quoted) => quoted === undefined ? (ASCII[found] ?? found) : `"${quoted}"`);
}
// Quotations first, with marks that are quoted in them; a straight pair is no more than skipped, but for our own "\u2026".
const OURS = /\u201c([^\u201c\u201d]*(?:\u201c[^\u201c\u201d]*\u201d[^\u201c\u201d]*)*)\u201d|"(?!\u2026")[^"]*"|[\u2026\u2192\u2018\u2019]/gu;
const ASCII = { "\u2026": "...", "\u2192": "->", "\u2018": "'", "\u2019": "'" };


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

/***/ 1380:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ showsColour)
/* harmony export */ });
/** Whether an output shows colours. FORCE_COLOR wins over NO_COLOR, as in Node: https://nodejs.org/api/tty.html#writestreamgetcolordepthenv */
function showsColour({ isTerminal }, env) {
    const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
    if (forced !== undefined)
        return forced !== "0" && forced !== "false";
    return isTerminal && (refused === undefined || refused === "") && terminal !== "dumb";
}


/***/ }),

/***/ 8428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sayFaults: () => (/* binding */ sayFaults)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_ascii_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);
/* harmony import */ var _cli_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1380);




/** Tells what the user can mend, a line for each. */
function sayFaults(faults, { stderr, env }) {
    const words = (0,_cli_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .showsColour */ .V)(stderr, env) ? _report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK : (text) => (0,_report_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiWords */ .B)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text));
    stderr.write(faults.map((fault) => `${words((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFault */ .Q)(fault))}\n`).join(""));
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