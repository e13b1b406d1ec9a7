export const id = 973;
export const ids = [973];
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


/***/ })

};
