"use strict";
exports.id = 9351;
exports.ids = [9351];
exports.modules = {

/***/ 9351:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asciiWords: () => (/* binding */ asciiWords)
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


/***/ })

};
;