"use strict";
exports.id = 1133;
exports.ids = [1133];
exports.modules = {

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