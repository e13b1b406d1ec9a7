export const id = 468;
export const ids = [468];
export const modules = {

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   variableMissing: () => (/* binding */ variableMissing)
/* harmony export */ });
/* harmony import */ var _text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);



const options = ({ z, term }) => z.strictObject({
    variables: z
        .record(z.string().regex(/\S/, "a name that is not empty"), z.array(term).min(1))
        .default({})
        .describe('What every caption has to say something about: a name for it, and the terms of which one is enough, such as `{ "hair": ["* hair", "bald"] }`.'),
});
const variableMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: "variable-missing",
    summary: "Say in every caption what has to stay a variable.",
    guidance: "Captions are Like Variables You Can Use in Your Prompts",
    severity: "warning",
    fix: "none",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "Nothing is said about the hair",
            options: { variables: { hair: ["* hair", "bald"] } },
            triggers: ["ohwx"],
            bad: "ohwx, sitting, red dress",
        },
        {
            title: "In a sentence",
            options: { variables: { clothes: ["dress", "suit", "nude"] } },
            bad: "A woman sits on a chair and looks at us.",
        },
        {
            title: "One of the terms is enough, also inside a longer tag",
            options: {
                variables: { hair: ["* hair", "bald", "hair not visible"], place: ["indoors", "outdoors"] },
            },
            good: "woman with long blonde hair, indoors",
        },
    ],
    compile: ({ variables }, context) => {
        const inForce = Object.entries(variables).filter(([name, terms]) => terms.length > 0 && !isWaivedVariable(name, terms, context));
        if (inForce.length === 0)
            return {};
        const checks = inForce.map(([name, terms]) => variableCheck(name, terms, context));
        return {
            glance: { tags: (tags) => checks.every(({ isNamed }) => tags.some(isNamed)) },
            caption: (caption) => {
                // What has no words at all is `caption-file`'s to tell.
                if (caption.tags.length === 0 && caption.tokens.length === 0)
                    return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
                let found;
                for (const { check } of checks) {
                    const problem = check(caption);
                    if (problem !== undefined)
                        found = [...(found ?? []), problem];
                }
                return found ?? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
            },
        };
    },
});
/** An exception names the variable itself, or one of its terms. */
function isWaivedVariable(name, terms, { waived }) {
    return [name, ...terms].some((text) => waived((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(text.replaceAll("*", " "))).length > 0);
}
function variableCheck(name, terms, context) {
    const table = context.table(terms);
    const unspaced = terms.map((term) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(term))).filter(_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnspaced */ .Kc);
    const says = (tokens) => table.within(tokens).length > 0 || unspaced.some((key) => (0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsUnspaced */ .Ki)(tokens, key));
    const isSaid = context.mark(({ tokens }) => says(tokens));
    const script = terms.some((term) => term.includes("{")) ? "" : terms.join(" ");
    const message = `Nothing is said about “${name}”: expected ${named(terms)}, since this is to stay a variable in the dataset.`;
    const isNamed = (tag) => isSaid(tag) && !context.isTrigger(tag);
    const check = (caption) => {
        const { tags, tokens } = caption;
        if (tags.some(isNamed))
            return undefined;
        if (tokens.length > 0 && says(tokens))
            return undefined;
        if (isForeign(caption, script, context))
            return undefined;
        return { span: { start: 0, end: 0 }, message, whole: true };
    };
    return { isNamed, check };
}
/** Whether the terms are in another script than the caption: what it says nobody can look for. */
function isForeign({ tags, tokens }, script, { isTrigger }) {
    const words = [...tags.filter((tag) => !isTrigger(tag)).map(({ of }) => of.key), (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(tokens)].join(" ");
    return ((0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnspaced */ .Kc)(words) && !(0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnspaced */ .Kc)(script)) || !(0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .sharesScript */ .OZ)(words, script);
}
const FEW = 4;
/** The terms as people read them: "… hair" for "* hair". */
function named(terms) {
    const shown = terms.slice(0, FEW).map((term) => `“${term.replaceAll("*", "…")}”`);
    if (terms.length > FEW)
        return `${shown.join(", ")} or the like`;
    const last = shown.at(-1) ?? "";
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} or ${last}`;
}


/***/ })

};
