export const id = 23;
export const ids = [23];
export const modules = {

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   captionLoss: () => (/* binding */ captionLoss)
/* harmony export */ });
/* harmony import */ var _style_term_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);


const captionLoss = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: "caption-loss",
    summary: "Lose no tags of a caption by accident.",
    guidance: "Caption in the Same Manner You Prompt",
    severity: "warning",
    fix: "none",
    standard: false,
    options: ({ z }) => z.strictObject({
        share: z
            .number()
            .min(0)
            .max(1)
            .default(0.5)
            .describe("What part of its tags a caption has to lose to be told: 0.5 is half of them."),
        minimum: z
            .int()
            .min(1)
            .default(3)
            .describe("How many tags it has to lose at least: a short caption loses half of its tags at once."),
    }),
    examples: [
        {
            title: "A change takes most tags away",
            was: "photo, red hair, white dress, black belt, looking up, brick wall",
            bad: "photo, red hair",
        },
        {
            title: "Tags that are joined are still there",
            was: "photo, grey background, brick background, dirty background",
            good: "photo, grey dirty brick background",
        },
    ],
    compile: ({ share, minimum }, context) => ({
        glance: {},
        caption: (caption) => {
            const { was } = caption;
            // What is empty now is told by the rule about files; sentences have no tags to count.
            if (was === undefined || was.kind === "prose" || caption.tags.length === 0)
                return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
            if (caption.kind === "prose")
                return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
            const had = counted(was, context);
            const isStillSaid = saidBy(caption);
            const lost = had.filter((tag) => !isStillSaid(tag));
            const known = new Set(had.map(({ of }) => of.key));
            // A tag that came may say in other words what another one said.
            const came = counted(caption, context).filter(({ of }) => !known.has(of.key)).length;
            const net = lost.length - came;
            if (net < minimum || net < share * had.length)
                return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
            return [{ span: { start: 0, end: 0 }, message: messageOf(lost, had.length), whole: true }];
        },
    }),
});
/** Each tag once, but for triggers, which have a rule of their own, and what an exception names. */
function counted({ tags }, { isTrigger, isWaived }) {
    const seen = new Set();
    return tags.filter((tag) => {
        const { key } = tag.of;
        if (key === "" || seen.has(key) || isTrigger(tag) || isWaived(tag))
            return false;
        seen.add(key);
        return true;
    });
}
/**
 * Whether some tag of a caption has all the words of another, as one has that was joined with others. Only those are
 * compared that have its rarest word: captions may have thousands of tags.
 */
function saidBy({ tags }) {
    const byWord = new Map();
    for (const { tokens } of new Set(tags.map(({ of }) => of))) {
        const words = new Set(tokens.map(({ key }) => key));
        for (const word of words)
            (0,_style_term_places_js__WEBPACK_IMPORTED_MODULE_0__/* .pushTo */ .Il)(byWord, word, words);
    }
    return ({ of: { tokens } }) => {
        const having = tokens.map(({ key }) => byWord.get(key) ?? []);
        const fewest = having.reduce((one, other) => (other.length < one.length ? other : one));
        return fewest.some((words) => tokens.every(({ key }) => words.has(key)));
    };
}
function messageOf(lost, had) {
    const shown = lost.slice(0, MOST_SHOWN).map(({ of }) => `“${of.text}”`);
    const rest = lost.length - shown.length;
    const list = rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
    return `${lost.length} of the ${had} tags that this caption had are gone: ${list}. Put back what the image still shows.`;
}
const MOST_SHOWN = 5;


/***/ })

};
