export const id = 715;
export const ids = [715];
export const modules = {

/***/ 5715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exclusiveTags: () => (/* binding */ exclusiveTags)
/* harmony export */ });
/* harmony import */ var _text_quotes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);



const options = ({ z, term, terms }) => z.strictObject({
    groups: z
        .array(z.array(term).min(1))
        .default([])
        .describe("Groups of terms of which a caption may have one."),
    unless: terms
        .default(["multiple views"])
        .describe("Terms of captions that may have several: the picture shows more than one view."),
});
const exclusiveTags = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: "exclusive-tags",
    summary: "Say only one of what cannot be in one picture.",
    guidance: "Follow a Set Structure per Concept",
    severity: "warning",
    fix: "choice",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "Two that exclude each other",
            options: { groups: [["from above", "from below"]] },
            bad: "photo, from above, sitting, from below",
        },
        {
            title: "In a sentence",
            options: { groups: [["indoors", "outdoors"]] },
            bad: "A woman sits outdoors on a bench. The scene is set indoors.",
        },
        {
            title: "A picture with several views",
            options: { groups: [["from above", "from below"]] },
            good: "multiple views, from above, from below",
        },
        {
            title: "Two things seen from two sides",
            options: { groups: [["from above", "from below"]] },
            good: "a car seen from above, from below",
        },
    ],
    compile: ({ groups, unless }, context) => {
        if (groups.length === 0)
            return {};
        const exempt = context.table(unless);
        const isExempting = context.mark(({ tokens }) => exempt.within(tokens).length > 0);
        const checks = groups.map((group) => groupCheck(group, context));
        return {
            glance: { tags: (tags) => checks.every(({ isMember }) => !hasTwo(tags, isMember)) },
            caption: (caption) => {
                let found;
                for (const { check } of checks) {
                    const problem = check(caption);
                    if (problem === undefined)
                        continue;
                    // Asked for last: hardly any caption gets here.
                    if (caption.tags.some(isExempting) || exempt.within(caption.tokens).length > 0)
                        return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
                    found = [...(found ?? []), problem];
                }
                return found ?? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
            },
        };
    },
});
function groupCheck(group, context) {
    const table = context.table(group);
    const isMember = context.mark((text) => table.whole(text).length > 0);
    const isWild = group.map((term) => /[*{]/.test(term));
    /** A term without wildcards says the same however it is spelt, in the plural too. */
    const excludes = (one, other) => one.term !== other.term || (isWild[one.term] === true && one.key !== other.key);
    const memberOf = ({ span, of }) => ({
        span,
        text: of.text,
        key: of.key,
        term: table.whole(of)[0]?.term ?? 0,
    });
    const check = (caption) => {
        const members = caption.kind === "prose"
            ? membersIn(caption, (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutWaived */ .fp)(table.within(caption.tokens), caption.tokens, context))
            : tagsIn(caption, isMember, context).map(memberOf);
        const first = members[0];
        if (first === undefined)
            return undefined;
        const second = members.find((member) => excludes(first, member));
        return second === undefined ? undefined : problemOf(first, second, members);
    };
    return { isMember, check };
}
function hasTwo(tags, isMember) {
    let count = 0;
    for (const tag of tags)
        if (isMember(tag) && ++count === 2)
            return true;
    return false;
}
const NO_TAGS = [];
function tagsIn({ tags }, isMember, { isTrigger, isWaived }) {
    let found;
    for (const tag of tags) {
        if (!isMember(tag) || isTrigger(tag) || isWaived(tag))
            continue;
        found ??= [];
        found.push(tag);
    }
    return found === undefined || found.length < 2 ? NO_TAGS : found;
}
function membersIn({ text, tokens }, hits) {
    return hits.flatMap((hit) => {
        const span = spanOf(tokens, hit);
        if ((0,_text_quotes_js__WEBPACK_IMPORTED_MODULE_2__/* .isQuoted */ .f)(text, span.start))
            return [];
        const key = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(tokens.slice(hit.from, hit.to));
        return [{ span, text: text.slice(span.start, span.end), key, term: hit.term }];
    });
}
function spanOf(tokens, { from, to }) {
    const start = tokens[from]?.span.start ?? 0;
    return { start, end: tokens[to - 1]?.span.end ?? start };
}
function problemOf(first, second, members) {
    const each = new Map(members.map(({ key, text }) => [key, text]));
    return {
        span: second.span,
        message: `“${first.text}” and “${second.text}” exclude each other: keep the one that the image shows.`,
        whole: true,
        candidates: [...each.values()],
    };
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isQuoted)
/* harmony export */ });
/** Whether a place in a text is inside double quotes: what a sign or a title says is nobody's to rewrite. */
function isQuoted(text, at) {
    let open = false;
    for (let place = 0; place < at; place++) {
        const mark = text[place];
        if (mark === "\n")
            open = false;
        else if (mark === "“" || mark === "「" || mark === "『")
            open = true;
        else if (mark === "”" || mark === "」" || mark === "』")
            open = false;
        else if (mark === '"')
            open = !open;
    }
    return open && /["”」』]/.test(text.slice(at).split("\n", 1)[0] ?? "");
}


/***/ })

};
