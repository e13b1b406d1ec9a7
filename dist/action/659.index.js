export const id = 659;
export const ids = [659,973];
export const modules = {

/***/ 2973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ reorderTags),
/* harmony export */   Gx: () => (/* binding */ escapesNext),
/* harmony export */   Yx: () => (/* binding */ leadingTags),
/* harmony export */   _R: () => (/* binding */ deleteTag),
/* harmony export */   i4: () => (/* binding */ insertTag)
/* harmony export */ });
/* harmony import */ var _break_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7319);

/**
 * Deletes a tag and the separator between it and its neighbour on the same line. Undefined for a tag that stands
 * alone there: an empty caption, or an empty line in one, means something else to every trainer.
 */
function deleteTag({ tags }, tag) {
    const at = tags.indexOf(tag);
    const next = tags[at + 1];
    const previous = tags[at - 1];
    if (next?.group === tag.group)
        return { span: { start: tag.span.start, end: next.span.start }, text: "" };
    if (previous?.group === tag.group)
        return { span: { start: previous.span.end, end: tag.span.end }, text: "" };
    return undefined;
}
/** Writes a new tag in front of the tag at a place; behind the tag before it where that one stands on another line. */
function insertTag({ tags }, at, added, separator) {
    const next = tags[at];
    const previous = tags[at - 1];
    // The word BREAK may stand between spaces alone: a tag behind it would flow into the next one.
    const isBeside = previous === undefined || previous.group === next?.group || (0,_break_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(previous);
    if (next !== undefined && isBeside) {
        return { span: { start: next.span.start, end: next.span.start }, text: `${added}${separator}` };
    }
    if (previous === undefined || escapesNext(previous))
        return undefined;
    return { span: { start: previous.span.end, end: previous.span.end }, text: `${separator}${added}` };
}
/** How many tags, from the first on and all on its line, may stand before the trigger. */
function leadingTags(tags, { mayLead }) {
    const end = tags.findIndex((tag) => tag.group !== tags[0]?.group || !mayLead(tag));
    return end < 0 ? tags.length : end;
}
/** Puts the tags, all of one caption, in another order: separators stay where they are, and so does every other byte. */
function reorderTags({ tags, text }, order) {
    let first = 0;
    while (first < tags.length && tags[first] === order[first])
        first++;
    let last = tags.length - 1;
    while (last > first && tags[last] === order[last])
        last--;
    const from = tags[first];
    const to = tags[last];
    if (from === undefined || to === undefined || first >= last || order.some(escapesNext))
        return undefined;
    let made = "";
    for (let slot = first; slot <= last; slot++) {
        made += order[slot]?.of.text ?? "";
        const gapStart = tags[slot]?.span.end ?? 0;
        if (slot < last)
            made += text.slice(gapStart, tags[slot + 1]?.span.start ?? gapStart);
    }
    return { span: { start: from.span.start, end: to.span.end }, text: made };
}
/** Whether a tag ends with a backslash that would take the meaning from the separator written behind it. */
function escapesNext({ of: { text } }) {
    let slashes = 0;
    while (text[text.length - 1 - slashes] === "\\")
        slashes++;
    return slashes % 2 === 1;
}


/***/ }),

/***/ 7659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   impliedTags: () => (/* binding */ impliedTags)
/* harmony export */ });
/* harmony import */ var _captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2973);
/* harmony import */ var _style_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);




const options = ({ z, term, terms }) => z.strictObject({
    terms: z
        .record(term, terms)
        .default({})
        .describe("A tag, and the parents that go without saying once it is there."),
    direction: z
        .enum(["remove", "require"])
        .default("remove")
        .describe("Whether a parent beside its child has to go, or has to be there."),
});
const impliedTags = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: "implied-tags",
    summary: "Treat what a tag implies as the dataset's map says.",
    guidance: "Avoid Repetition",
    severity: "warning",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "remove: the child says it already",
            options: { terms: { "t-shirt": ["shirt", "clothes"], "* cat": ["animal"] } },
            bad: "shirt, sitting, t-shirt, black cat, animal",
            good: "sitting, t-shirt, black cat",
        },
        {
            title: "require: the parent stands behind its child",
            options: { terms: { corgi: ["dog"] }, direction: "require" },
            bad: "corgi, running, grass",
            good: "corgi, dog, running, grass",
        },
        {
            title: "Only whole tags are parents and children",
            options: { terms: { "t-shirt": ["shirt"] } },
            good: "t-shirt, white shirt",
        },
    ],
    compile: (given, context) => {
        const map = mapOf(given, context);
        if (map.parents.length === 0)
            return {};
        const find = given.direction === "remove" ? needless : lacking;
        return {
            glance: { tag: (tag) => !map.isChild(tag) },
            caption: (caption) => (caption.tags.some(map.isChild) ? find(caption, map, context) : _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve),
        };
    },
});
function mapOf({ terms }, context) {
    const parents = [...new Set(Object.values(terms).flat())];
    const places = new Map(parents.map((parent, at) => [parent, at]));
    const lists = Object.values(terms).map((list) => list.map((parent) => places.get(parent) ?? -1));
    const parentsOf = (child) => lists[child] ?? [];
    const childTable = context.table(Object.keys(terms));
    const parentTable = context.table(parents);
    const closure = (text) => {
        const found = new Set();
        const look = (from) => {
            for (const at of childTable.whole(from).flatMap(({ term }) => parentsOf(term))) {
                if (found.has(at))
                    continue;
                found.add(at);
                look({ tokens: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(parents[at] ?? "") });
            }
        };
        look(text);
        return [...found];
    };
    return {
        parents,
        parentsOf,
        asChild: context.memo(childTable.whole),
        asParent: context.memo(parentTable.whole),
        isChild: context.mark((text) => childTable.whole(text).length > 0),
        implied: context.memo(closure),
    };
}
/** Parents beside a child on the same line. */
function needless(caption, map, context) {
    const children = caption.tags.filter(map.isChild);
    const reasons = new Map();
    const problems = [];
    for (const tag of caption.tags) {
        if (map.asParent(tag).length === 0 || context.isTrigger(tag) || context.isWaived(tag))
            continue;
        const reason = children.find((child) => child.group === tag.group && implies(child, tag, map) && !isReasonOf(tag, child, reasons));
        if (reason === undefined)
            continue;
        reasons.set(tag, reason);
        const message = `“${reason.of.text}” says “${tag.of.text}” already: in this dataset it goes without saying.`;
        // Somebody who gave the parent a weight of its own meant it.
        const isPlain = tag.of.core.start === 0 && tag.of.core.end === tag.of.text.length;
        problems.push((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .withEdit */ .LJ)({ span: tag.span, message }, isPlain ? (0,_captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteTag */ ._R)(caption, tag) : undefined));
    }
    return problems;
}
/** Whether one tag is a child of another. "shirts" beside one "t-shirt" are other shirts. */
function implies(child, parent, { asChild, asParent, parentsOf }) {
    if (child.of.key === parent.of.key)
        return false;
    return asParent(parent).some(({ term, plural }) => asChild(child).some((hit) => (hit.plural || !plural) && parentsOf(hit.term).includes(term)));
}
/** Whether a tag is why another one, or what that one stands for, has to go: two tags must not delete each other. */
function isReasonOf(tag, other, reasons) {
    for (let at = other; at !== undefined; at = reasons.get(at))
        if (at === tag)
            return true;
    return false;
}
/** Children without their parents. */
function lacking(caption, map, context) {
    const { parents } = map;
    const there = new Set(caption.tags.flatMap((tag) => map.asParent(tag).map(({ term }) => term)));
    const problems = [];
    for (const [at, tag] of caption.tags.entries()) {
        if (!map.isChild(tag) || context.isWaived(tag))
            continue;
        const missing = map.implied(tag).filter((parent) => !there.has(parent));
        for (const parent of missing)
            there.add(parent);
        const terms = missing.map((parent) => parents[parent] ?? "").filter((term) => !isExcepted(term, context));
        if (terms.length === 0)
            continue;
        const named = terms.map((term) => `“${term}”`).join(" and ");
        const message = `Expected ${named} beside “${tag.of.text}”: in this dataset the one never stands without the other.`;
        const added = terms.map((term) => spacedAs(tag.of.text, term)).join(context.separator);
        const edit = terms.every(isWritable) ? (0,_captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .insertTag */ .i4)(caption, at + 1, added, context.separator) : undefined;
        problems.push((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .withEdit */ .LJ)({ span: tag.span, message }, edit));
    }
    return problems;
}
function isExcepted(term, { waived }) {
    return waived((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(term)).length > 0;
}
/** Whether a term is the very words, so that it can be written into a caption. */
function isWritable(term) {
    if ((0,_style_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainTerm */ .$)(term))
        return true;
    const parsed = (0,_style_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTerm */ .W)(term);
    return "nodes" in parsed && parsed.nodes.every(({ kind }) => kind === "word");
}
/** "white_shirt" gets a parent with underscores, as booru tags are written. */
function spacedAs(model, words) {
    return model.includes("_") && !model.includes(" ") ? words.replaceAll(" ", "_") : words;
}


/***/ })

};
