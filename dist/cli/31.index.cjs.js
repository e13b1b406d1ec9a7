"use strict";
exports.id = 31;
exports.ids = [31];
exports.modules = {

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
/** The page of a rule, for a reader of v1, the version that `uses:` names. */
function ruleUrl(ruleId) {
    return `https://github.com/caption-style/caption-style/blob/v1/docs/rules/${ruleId}.md`;
}


/***/ }),

/***/ 7031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRules: () => (/* binding */ explainRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7912);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _report_rule_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2989);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1458);
/* harmony import */ var _style_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6445);
/* harmony import */ var _style_option_kit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9407);








/** What a rule wants, or the list of all rules where none is named. */
function explainRules(ruleId, { format, colour }) {
    const paint = (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(colour);
    if (ruleId === undefined) {
        if (format === "json")
            return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.map(factsOf));
        const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.map(({ id }) => id.length));
        return _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.map(({ id, summary }) => `${paint("bold", id.padEnd(width))}  ${summary}\n`).join("");
    }
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.find(({ id }) => id === ruleId);
    if (rule === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(unknownRule(ruleId));
    return format === "json" ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(factsOf(rule)) : describe(rule, paint);
}
function factsOf(rule) {
    const { id, summary, guidance, severity, fix } = rule;
    return { id, summary, guidance, severity, fix, docs: (0,_report_rule_link_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleUrl */ .Q)(id) };
}
const FIXES = {
    safe: "caption-style fix and one-click suggestions mend what is certain.",
    choice: "It lists what to choose from.",
    none: "Only a person who sees the image can mend it.",
};
function describe(rule, paint) {
    const { id, summary, guidance, severity, fix } = rule;
    const options = optionLines(rule, paint);
    const examples = rule.examples.flatMap(({ title, bad, good }) => [
        `  ${title}`,
        ...(bad === undefined ? [] : [`    ${paint("removed", bad)}`]),
        ...(good === undefined ? [] : [`    ${paint("added", good)}`]),
    ]);
    return [
        `${paint("bold", id)}  ${summary}`,
        "",
        `Guidance: ${guidance}.`,
        `Severity: ${severity}, unless the style says otherwise.`,
        `Rewrites: ${FIXES[fix]}`,
        ...(options.length === 0 ? [] : ["", "Options:", ...options]),
        ...(examples.length === 0 ? [] : ["", "Examples:", ...examples]),
        "",
        (0,_report_rule_link_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleUrl */ .Q)(id),
    ]
        .map((line) => `${line}\n`)
        .join("");
}
function optionLines(rule, paint) {
    const { properties = {} } = zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(rule.options(_style_option_kit_js__WEBPACK_IMPORTED_MODULE_4__/* .optionKit */ .y), {
        io: "input",
        unrepresentable: "any",
    });
    return Object.entries(properties).flatMap(([name, schema]) => {
        if (typeof schema !== "object")
            return [];
        const { default: standard, description } = schema;
        const start = standard === undefined ? "" : ` (${JSON.stringify(standard)} when absent)`;
        return [`  ${paint("bold", name)}${start}`, ...(description === undefined ? [] : [`    ${description}`])];
    });
}
function unknownRule(ruleId) {
    const near = (0,_style_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(ruleId, _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.map(({ id }) => id));
    const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
    return `There is no rule "${ruleId}".${hint} "caption-style explain" lists all.`;
}


/***/ }),

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   y: () => (/* binding */ optionKit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);

// A run reads one style: compiling its checks costs more than it saves, and pages that forbid eval can use them as well.
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });
const meanings = zod__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5();
/** The meaning of a schema, where it was given one; the style checks such texts itself, with their place. */
function meaningOf(schema) {
    return meanings.get(schema)?.means;
}
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/, "text that is not empty").trim();
const term = text
    .describe('Words; "*" stands for one or more whole words, "{list}" for any entry of a list.')
    .register(meanings, { means: "term" });
const exactTerm = text.describe("Words, without wildcards.").register(meanings, { means: "exact" });
/** What the schemas of a style are built from. */
const optionKit = {
    z: {
        array: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg,
        boolean: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY,
        enum: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n,
        int: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr,
        record: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P,
        strictObject: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej,
        string: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP,
        union: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ,
    },
    term,
    terms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(term),
    exactTerm,
    exactTerms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(exactTerm),
    sectionName: text.describe("The name of a section.").register(meanings, { means: "section" }),
};


/***/ })

};
;