"use strict";
exports.id = 3268;
exports.ids = [3268];
exports.modules = {

/***/ 3268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countEffect),
/* harmony export */   F: () => (/* binding */ styleEffect)
/* harmony export */ });
/** Compares what two styles find in the same captions. */
function styleEffect(before, after) {
    const [gone, young] = withoutCommon(before.findings, after.findings, wholeKey);
    const [disappear, appear] = withoutCommon(gone, young, placeKey);
    const fresh = new Set(appear);
    const change = young.filter((finding) => !fresh.has(finding));
    const ids = new Set([...appear, ...disappear, ...change].map(({ ruleId }) => ruleId));
    const of = (findings, id) => findings.filter(({ ruleId }) => ruleId === id);
    const rules = [...ids].map((id) => ({
        ...{ ruleId: id, appear: of(appear, id), disappear: of(disappear, id), change: of(change, id) },
    }));
    return {
        rules: rules.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.ruleId < b.ruleId ? -1 : 1)),
        files: new Set([...appear, ...disappear, ...change].map(({ path }) => path)).size,
        captions: { before: before.captions, after: after.captions },
    };
}
/** How many findings appear, disappear and change, of all rules together. */
function countEffect({ rules, }) {
    const sum = { appear: 0, disappear: 0, change: 0 };
    for (const { appear, disappear, change } of rules) {
        sum.appear += appear.length;
        sum.disappear += disappear.length;
        sum.change += change.length;
    }
    return sum;
}
function sizeOf({ appear, disappear, change }) {
    return appear.length + disappear.length + change.length;
}
/** The findings of each side that the other has not, each as often as the other has it not. */
function withoutCommon(one, other, keyOf) {
    return [notIn(other, one, keyOf), notIn(one, other, keyOf)];
}
function notIn(known, findings, keyOf) {
    const counts = new Map();
    for (const finding of known)
        counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
    return findings.filter((finding) => {
        const left = counts.get(keyOf(finding)) ?? 0;
        counts.set(keyOf(finding), left - 1);
        return left <= 0;
    });
}
function placeKey({ path, ruleId, start }) {
    return JSON.stringify([path, ruleId, start.offset]);
}
function wholeKey(finding) {
    return JSON.stringify([placeKey(finding), finding.severity, finding.message, finding.end.offset]);
}


/***/ })

};
;