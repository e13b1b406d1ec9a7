"use strict";
exports.id = 2048;
exports.ids = [2048];
exports.modules = {

/***/ 2048:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patterns: () => (/* binding */ patterns)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** Every glob that there is. Dot files match, and case counts. */
const patterns = {
    expand: (pattern, max) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(pattern, { braceExpandMax: max }),
    compile: (pattern) => {
        const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, {
            dot: true,
            nobrace: true,
            nocomment: true,
            noext: true,
            nonegate: true,
        });
        return (path) => matcher.match(path);
    },
};


/***/ })

};
;