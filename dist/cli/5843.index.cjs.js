"use strict";
exports.id = 5843;
exports.ids = [5843];
exports.modules = {

/***/ 7319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   sP: () => (/* binding */ BREAK),
/* harmony export */   xy: () => (/* binding */ isBreakAt)
/* harmony export */ });
/** What image generators start a new part of a prompt at: a word of capitals that stands for itself. */
const BREAK = "BREAK";
/**
 * Whether that word stands at a place, and means that: "COFFEE BREAK" is a sign in the picture. `from` is where the tag
 * around it begins, and `mark` what parts tags.
 */
function isBreakAt(text, { at, from, mark }) {
    const end = at + BREAK.length;
    if (!text.startsWith(BREAK, at) || !isEdge(text[at - 1], mark) || !isEdge(text[end], mark))
        return false;
    const before = text.slice(Math.max(from, at - LONGEST_WORD), at);
    const behind = text.slice(end, end + LONGEST_WORD);
    return !isShouted(WORD_BEFORE.exec(before)) && !isShouted(WORD_BEHIND.exec(behind));
}
/** No more than this is looked at on either side, so that a caption without spaces costs no time. */
const LONGEST_WORD = 64;
function isEdge(letter, mark) {
    return letter === undefined || /[\s,\uff0c\u3001\uff1b|]/u.test(letter) || mark.includes(letter);
}
function isShouted(word) {
    return (word !== null &&
        word[1] !== BREAK &&
        /\p{Lu}.*\p{Lu}/u.test(word[1] ?? "") &&
        !/\p{Ll}/u.test(word[1] ?? ""));
}
/** A word, before an article too. */
const WORD_BEFORE = /([^\s|]+)(?:[^\S\n\r]+A)?[^\S\n\r]+$/u;
/** The same behind it: a sentence may begin with an article. */
const WORD_BEHIND = /^[^\S\n\r]+(?:A[^\S\n\r]+)?([^\s,\uff0c\u3001\uff1b|]+)/u;
/** Whether a tag is that word: what stands on its two sides is never mixed. */
function isBreak({ of: { text } }) {
    return text === BREAK;
}


/***/ }),

/***/ 2973:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 1543:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   LJ: () => (/* binding */ withEdit),
/* harmony export */   fp: () => (/* binding */ withoutWaived),
/* harmony export */   ve: () => (/* binding */ NO_PROBLEMS)
/* harmony export */ });
/** The one empty list of problems: a check that has nothing to say makes nothing. */
const NO_PROBLEMS = [];
/** Types a rule's options from its schema. */
function defineRule(rule) {
    return rule;
}
/** A problem with its edit, where there is one. */
function withEdit(problem, edit) {
    return edit === undefined ? problem : { ...problem, edit };
}
/** Those hits that no exception of the rule names, not even in part. */
function withoutWaived(hits, tokens, { waived }) {
    const quiet = hits.length === 0 ? [] : waived(tokens);
    return quiet.length === 0
        ? hits
        : hits.filter((hit) => !quiet.some((other) => hit.from < other.to && other.from < hit.to));
}


/***/ }),

/***/ 5843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sectionOrder: () => (/* binding */ sectionOrder)
/* harmony export */ });
/* harmony import */ var _captions_break_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7319);
/* harmony import */ var _captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2973);
/* harmony import */ var _style_profiles_kept_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4836);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);




const sectionOrder = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: "section-order",
    summary: "Keep the tags in the order of the sections.",
    guidance: "Take Note of Ordering",
    severity: "error",
    fix: "safe",
    standard: false,
    options: ({ z }) => z.strictObject({}),
    examples: [
        {
            title: "A pose before the kind of picture",
            sections: [
                { name: "type", terms: ["photo", "* shot"] },
                { name: "action", terms: ["sitting", "smiling"] },
                { name: "background", terms: ["* wall"] },
            ],
            bad: "sitting, photo, full body shot, brick wall",
            good: "photo, full body shot, sitting, brick wall",
        },
        {
            title: "A tag that no section knows travels with the tag before it",
            sections: [
                { name: "type", terms: ["photo", "* shot"] },
                { name: "action", terms: ["sitting", "smiling"] },
                { name: "background", terms: ["* wall"] },
            ],
            bad: "photo, brick wall, graffiti, smiling, sitting",
            good: "photo, smiling, sitting, brick wall, graffiti",
        },
        {
            title: "Sentences are never moved",
            sections: [
                { name: "type", terms: ["photo"] },
                { name: "action", terms: ["sitting"] },
            ],
            good: "She is sitting on a wall. It is a photo.",
        },
    ],
    compile: (_options, { isTrigger, isWaived, ...context }) => {
        const sorting = { ...context, isPinned: (tag) => isTrigger(tag) || isWaived(tag) };
        return {
            glance: { tags: (tags) => inOrder({ tags }, sorting) },
            caption: (caption) => (inOrder(caption, sorting) ? _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PROBLEMS */ .ve : disorder(caption, sorting)),
        };
    },
});
function inOrder({ tags }, { sectionOf, isPinned }) {
    let highest = -1;
    for (const tag of tags) {
        const section = sectionOf(tag);
        if (section < 0 || isPinned(tag))
            continue;
        if (section < highest)
            return false;
        highest = section;
    }
    return true;
}
function* disorder(caption, context) {
    const placed = placedTags(caption, context);
    const misplaced = outOfOrder(placed);
    const shuffled = (0,_style_profiles_kept_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffledPart */ .lN)(caption, context.profile);
    // What is only advice is not written: to the trainer both orders are one.
    const isAdvice = misplaced.every((one) => isLost(one, placed, shuffled));
    const edit = isAdvice ? undefined : reordering(caption, placed, context);
    for (const one of misplaced) {
        const message = describe(one, placed, misplaced, context);
        const problem = { span: one.tag.span, message, whole: true };
        yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .withEdit */ .LJ)(isLost(one, placed, shuffled) ? advised(problem, context) : problem, edit);
    }
}
/** Whether the trainer shuffles the tag, and no tag that belongs behind it keeps its place. */
function isLost(one, placed, shuffled) {
    if (shuffled === undefined)
        return false;
    const moves = ({ tag }) => tag.span.start >= shuffled.start && tag.span.start < shuffled.end;
    return moves(one) && placed.every((other) => other.section <= one.section || moves(other));
}
function advised(problem, { profile }) {
    return { ...problem, message: `${problem.message} ${(0,_style_profiles_kept_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffleAdvice */ .ex)(profile)}`, severity: "info" };
}
/** The tags that a section claims and that may be moved. */
function placedTags({ tags }, { sectionOf, isPinned }) {
    const placed = [];
    for (const tag of tags) {
        const section = sectionOf(tag);
        if (section >= 0 && !isPinned(tag))
            placed.push({ tag, section });
    }
    return placed;
}
/** The fewest tags that explain the disorder: all but a longest run whose sections never go back. */
function outOfOrder(placed) {
    // tails[n] is the place of the tag with the smallest section that ends an ordered run of n + 1 tags.
    const tails = [];
    const before = [];
    const sectionAt = (at) => (at === undefined ? -1 : (placed[at]?.section ?? -1));
    for (const [at, { section }] of placed.entries()) {
        let run = tails.length;
        while (run > 0 && sectionAt(tails[run - 1]) > section)
            run--;
        before[at] = tails[run - 1] ?? -1;
        tails[run] = at;
    }
    const kept = new Set();
    for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] ?? -1)
        kept.add(at);
    return placed.filter((_, at) => !kept.has(at));
}
/**
 * The edit that sorts the caption by section; undefined where a person has to: wildcards, whose branches may differ,
 * more than 30 % of tags that no section knows, a first tag that opens as a sentence does, or tags that would have to
 * leave their line.
 */
function reordering(caption, placed, context) {
    const { tags } = caption;
    const movable = tags.filter((tag) => !context.isPinned(tag) && !(0,_captions_break_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isBreak */ .kn)(tag));
    const unknown = movable.length - placed.length;
    if (unknown > movable.length * MOST_UNKNOWN || OPENING.test(movable[0]?.of.text ?? ""))
        return undefined;
    if (tags.some(({ of }) => WILDCARD.test(of.text)))
        return undefined;
    const order = sorted(tags, context);
    const sections = order.filter((tag) => !context.isPinned(tag)).map((tag) => context.sectionOf(tag));
    let highest = -1;
    for (const section of sections) {
        if (section >= 0 && section < highest)
            return undefined;
        highest = Math.max(highest, section);
    }
    return (0,_captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .reorderTags */ .B0)(caption, order);
}
const MOST_UNKNOWN = 0.3;
const OPENING = /^(?:An?|The) /;
const WILDCARD = /\{[^{}]*\|[^{}]*\}/;
/** A stable sort by section within each group; a pinned tag keeps its slot. */
function sorted(tags, { sectionOf, isPinned }) {
    const order = [];
    for (const group of new Set(tags.map((tag) => tag.group))) {
        const own = tags.filter((tag) => tag.group === group);
        let travelling = -1;
        const moved = own
            .filter((tag) => !isPinned(tag))
            .map((tag) => {
            const section = sectionOf(tag);
            if (section >= 0)
                travelling = section;
            return { tag, section: travelling };
        })
            .sort((a, b) => a.section - b.section)
            .map(({ tag }) => tag);
        for (const tag of own)
            order.push(isPinned(tag) ? tag : (moved.shift() ?? tag));
    }
    return order;
}
function describe(one, placed, misplaced, { sections }) {
    const at = placed.indexOf(one);
    const inOrder = (other) => !misplaced.includes(other);
    const ahead = placed.slice(0, at).findLast((other) => inOrder(other) && other.section > one.section);
    // Otherwise the next one in order belongs ahead of it: if not, the two would be in order together.
    const behind = placed.slice(at + 1).find(inOrder);
    const named = ({ tag, section }) => `\u201c${tag.of.text}\u201d (${sections[section]?.name ?? ""})`;
    if (ahead !== undefined)
        return `Expected ${named(one)} before ${named(ahead)}: sections keep their order.`;
    if (behind !== undefined)
        return `Expected ${named(one)} after ${named(behind)}: sections keep their order.`;
    return `Expected ${named(one)} in the order of the sections.`;
}


/***/ }),

/***/ 4836:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ keptTags),
/* harmony export */   ex: () => (/* binding */ shuffleAdvice),
/* harmony export */   lN: () => (/* binding */ shuffledPart)
/* harmony export */ });
/* harmony import */ var _trainer_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(567);

/**
 * How many of a caption's own tags stay in front when the trainer shuffles the others; undefined when it shuffles none. A caption
 * with the keep separator in it goes by that instead. The order of the tags behind is lost, so that it can only be advised.
 */
function keptTags(profile) {
    if (!profile.shuffle)
        return undefined;
    const { captionPrefix, keepTokens, prefix, separator } = profile;
    if (captionPrefix === undefined || prefix?.counted !== true || separator === "")
        return keepTokens;
    // Without a separator at its end, the last tag of the prefix and the first of the caption become one.
    const own = keepTokens - (captionPrefix.split(separator).length - 1);
    return Math.max(0, own);
}
/** Where the tags begin whose order the trainer does not keep, in the offsets of the caption; undefined when there are none. */
function shuffledPart({ text, tags }, profile) {
    const kept = keptTags(profile);
    if (kept === undefined)
        return undefined;
    const { keepSeparator } = profile;
    const head = keepSeparator === undefined ? -1 : text.indexOf(keepSeparator);
    if (keepSeparator === undefined || head < 0) {
        const first = tags[kept];
        return first === undefined ? undefined : { start: first.span.start, end: text.length };
    }
    const start = head + keepSeparator.length;
    const tail = text.indexOf(keepSeparator, start);
    return { start, end: tail < 0 ? text.length : tail };
}
/** Why a finding about the order of those tags is no more than advice, for people. */
function shuffleAdvice(profile) {
    return `This is advice: ${(0,_trainer_name_js__WEBPACK_IMPORTED_MODULE_0__/* .trainerOf */ .x)(profile)} shuffles these tags, so that their order is for people alone.`;
}


/***/ }),

/***/ 567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ trainerOf)
/* harmony export */ });
/** The trainer's name without the model it is used for: "kohya sd-scripts" of "kohya sd-scripts, SDXL". */
function trainerOf({ title }) {
    const comma = title.indexOf(",");
    return comma < 0 ? title : title.slice(0, comma);
}


/***/ })

};
;