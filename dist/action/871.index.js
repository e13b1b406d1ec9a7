export const id = 871;
export const ids = [871];
export const modules = {

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ articleFor)
/* harmony export */ });
/**
 * The indefinite article that goes before an English word: "a" or "an". Undefined where the spelling does not tell
 * ("unicorn", "herb", "8-bit", "CGI").
 */
function articleFor(word) {
    const lower = word.toLowerCase();
    // "t-shirt", "x-ray": the letter is said by its name.
    if (/^[a-z]-[a-z]/.test(lower))
        return /^[aefhilmnorsx]/.test(lower) ? "an" : "a";
    const first = /^[a-z]{2,}/.exec(lower)?.[0];
    if (first === undefined || /^\p{Lu}+$/u.test(word.slice(0, first.length)))
        return undefined;
    if (/^(?:hour|honest|honou?r|heir)/.test(lower))
        return "an";
    if (/^(?:eu|ew|one\b|once\b)/.test(lower))
        return "a";
    if (/^(?:u[^aeiou]?[aeiou]|herb|homage)/.test(lower))
        return undefined;
    return /^[aeiou]/.test(lower) ? "an" : "a";
}


/***/ })

};
