export const id = 806;
export const ids = [806,973];
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

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tagFormat: () => (/* binding */ tagFormat)
});

// EXTERNAL MODULE: ./build/src/captions/kind.js
var kind = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
;// CONCATENATED MODULE: ./build/src/captions/comma-tags.js


/**
 * The tags of a caption that was written with commas although something else parts tags; undefined where it has that mark,
 * several lines, or few commas, which may belong to a tag such as "paris, france".
 */
function commaTags(text, partsAt) {
    if (partsAt === "," || text.includes(partsAt) || OTHERWISE.test(text.trim()) || (0,kind/* saysSentences */.rJ)(text))
        return undefined;
    const texts = text
        .split(",")
        .map((tag) => tag.trim())
        .filter((tag) => tag !== "");
    if (texts.length < FEWEST)
        return undefined;
    const tags = texts.map((tag) => ({ span: { start: 0, end: 0 }, group: 0, of: (0,tag_text/* tagTextOf */.Rg)(tag) }));
    return (0,kind/* kindOf */.I)(text, tags) === "tags" ? texts : undefined;
}
const FEWEST = 3;
/** Where commas may stand for something else. */
const OTHERWISE = /[\n\r()[\]{}<>\\]|\|\|\|/;

// EXTERNAL MODULE: ./build/src/captions/break-word.js
var break_word = __webpack_require__(7319);
;// CONCATENATED MODULE: ./build/src/captions/tag-lines.js

/** The tags of each line, or of each side of "|||": the word BREAK stands among the others. */
function linesOf(tags, text) {
    const lines = [];
    let from = 0;
    for (let at = 1; at <= tags.length; at++) {
        const tag = tags[at];
        const previous = tags[at - 1];
        if (tag !== undefined && previous !== undefined && onOneLine(previous, tag, text))
            continue;
        lines.push(tags.slice(from, at));
        from = at;
    }
    return lines;
}
function onOneLine(left, right, text) {
    if (left.group === right.group)
        return true;
    if (!(0,break_word/* isBreak */.kn)(left) && !(0,break_word/* isBreak */.kn)(right))
        return false;
    // A CR alone ends a line as well, as for splitTags.
    return !/[\r\n]|\|\|\|/.test(text.slice(left.span.end, right.span.start));
}
/** Separators and spaces between a tag and the edge of its line or "|||"; spaces alone belong to the "|||" they set off. */
function margin(text, from, step, partsAt) {
    let at = from;
    const edge = () => (step === 1 ? (text[at] ?? "\n") : (text[at - 1] ?? "\n"));
    const isDivider = () => (step === 1 ? text.startsWith("|||", at) : text.endsWith("|||", at));
    const isIn = () => (partsAt === "," ? MARGIN.test(edge()) : isOf(edge(), partsAt) && !isDivider());
    while (edge() !== "\n" && edge() !== "\r" && isIn())
        at += step;
    const span = step === 1 ? { start: from, end: at } : { start: at, end: from };
    if (edge() !== "|")
        return span;
    return separators(text.slice(span.start, span.end), partsAt) === 0 ? { start: from, end: from } : span;
}
const MARGIN = /[\s,，、；]/u;
function isOf(letter, partsAt) {
    return partsAt.includes(letter) || /\s/u.test(letter);
}
/** How many separators a stretch of text has: of any kind where tags part at commas. */
function separators(gap, partsAt) {
    return partsAt === "," ? (gap.match(/[,，、；]/gu)?.length ?? 0) : gap.split(partsAt).length - 1;
}
/** Whether a line, or the caption, ends at a place. */
function isLineEnd(text, at) {
    return at === text.length || text[at] === "\n" || text[at] === "\r";
}
/** Judges what stands between two neighbours of a line. */
function gapBetween(text, left, right, { separator, partsAt }) {
    const gap = text.slice(left.span.end, right.span.start);
    if (gap === separator)
        return { text: gap, kind: "right" };
    if (gap === "," && /\d$/.test(left.of.text) && /^\d+(?![\p{L}\d])/u.test(right.of.text)) {
        return { text: gap, kind: "kept" };
    }
    if (left.group !== right.group && gap.trim() === "")
        return { text: gap, kind: "kept" };
    if (partsAt !== ",")
        return { text: gap, kind: "wrong" };
    const isOpen = /^[^,]*[，、；][^,]*$/u.test(gap) && ASIAN.test(left.of.text) && ASIAN.test(right.of.text);
    return { text: gap, kind: isOpen ? "open" : "wrong" };
}
const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

;// CONCATENATED MODULE: ./build/src/captions/gap-reasons.js

/** What is wrong with a line, as sentences: its gaps, its edges, its spaces. */
function gapReasons(line, gaps, format) {
    const { end, partsAt } = format;
    const found = [];
    const mended = gaps.filter(({ kind }) => kind === "wrong");
    const empty = mended.filter(({ text }) => separators(text, partsAt) > 1).length;
    if (empty > 0)
        found.push(empty === 1 ? "Empty tag: two separators in a row." : `${empty} empty tags.`);
    const wrong = expectedGap(mended.filter(({ text }) => separators(text, partsAt) === 1), format);
    if (wrong !== undefined)
        found.push(wrong);
    const marks = partsAt === "," ? COMMAS : [partsAt];
    const stray = marks.some((mark) => line.trimStart().startsWith(mark)) ||
        (end.trim() === "" && marks.some((mark) => line.trimEnd().endsWith(mark)));
    if (stray)
        found.push("Separator without a tag at the edge of the line.");
    if (end.trim() !== "" && !line.trimEnd().endsWith(end))
        found.push(`Expected “${end}” at the end of the line.`);
    if (found.length === 0)
        found.push("Spaces at the edge of the line or more than one between words.");
    return found;
}
const COMMAS = [",", "，", "、", "；"];
/** What should stand in some gaps; undefined when there are none. */
function expectedGap(gaps, { separator }) {
    const sample = gaps[0];
    if (sample === undefined)
        return undefined;
    const times = gaps.length === 1 ? "" : ` (${gaps.length} places)`;
    return `Expected “${separator}” between tags, got “${sample.text}”${times}.`;
}

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/captions/tag-spelling.js
var tag_spelling = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/src/style/profiles/trainer-name.js
var trainer_name = __webpack_require__(567);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/tag-format.js







const tagFormat = (0,rule/* defineRule */.Km)({
    id: "tag-format",
    summary: "Write and separate all tags the same way.",
    guidance: "Consistent Captioning",
    severity: "warning",
    fix: "safe",
    standard: true,
    options: ({ z }) => z.strictObject({
        separator: z
            .string()
            .regex(/^[ \t]*,[ \t]*$/, 'a comma with or without spaces around it, such as ", "')
            .default(", ")
            .describe("What stands between two tags."),
        case: z
            .enum(["keep", "lower"])
            .default("keep")
            .describe("Whether tags are written in small letters. The trigger and words that the style spells with capitals stay."),
        underscores: z
            .enum(["profile", "spaces", "keep"])
            .default("profile")
            .describe("Whether `long_hair` becomes `long hair`; `profile` leaves it to the trainer's profile."),
        trailingSeparator: z.boolean().default(false).describe("Whether a line ends with a separator."),
    }),
    examples: [
        {
            title: "A separator without its space",
            bad: "photo,sitting, smiling",
            good: "photo, sitting, smiling",
        },
        { title: "An empty tag", bad: "photo, , sitting,", good: "photo, sitting" },
        { title: "Spaces too many", bad: " photo,  red  dress ", good: "photo, red dress" },
        {
            title: "Underscores of booru tags; faces and score tags keep theirs",
            options: { underscores: "spaces" },
            bad: "score_9, 1girl, long_hair, ^_^",
            good: "score_9, 1girl, long hair, ^_^",
        },
        {
            title: "Small letters",
            options: { case: "lower" },
            bad: "Photo, red Dress",
            good: "photo, red dress",
        },
        { title: "Brackets stay whole", good: "photo, (blue eyes, red hair:1.2), poster \\(object\\)" },
    ],
    compile: ({ trailingSeparator, case: letters, underscores }, context) => {
        const { partsAt, separator } = context;
        const end = trailingSeparator ? separator.trimEnd() : "";
        const format = {
            separator,
            partsAt,
            end,
            context,
            spellings: spellingsOf(letters, underscores, context),
        };
        const odd = context.mark(({ text }) => SPACES.test(text) || format.spellings.some(({ respell }) => respell(text) !== text));
        const glance = end === "" ? { tag: (tag) => !odd(tag) || isPinned(tag, context) } : undefined;
        const caption = (caption) => {
            const { tags, text } = caption;
            if (partsAt !== "," && tags.length <= 1) {
                const written = commaTags(text, partsAt);
                if (written !== undefined)
                    return [otherwiseParted(caption, written, context)];
            }
            if (isTidy(tags, text, format) && !tags.some((tag) => odd(tag) && !isPinned(tag, context)))
                return rule/* NO_PROBLEMS */.ve;
            const lines = linesOf(tags, text);
            return lines.flatMap((own, at) => {
                const line = { ...format, isLast: at === lines.length - 1 };
                return [...describe(caption, own, line), ...respelt(caption, own, line)];
            });
        };
        return glance === undefined ? { caption } : { caption, glance };
    },
});
/** A caption with the commas of another trainer, which nobody but a person can tell from those of one tag. */
function otherwiseParted({ text }, tags, context) {
    const { partsAt, profile, separator } = context;
    const message = `${(0,trainer_name/* trainerOf */.x)(profile)} parts tags at “${partsAt}”, and this caption has nothing but commas: all of it is one tag there. Write “${separator}” between tags.`;
    return { span: { start: 0, end: text.length }, message, candidates: [tags.join(separator)] };
}
function spellingsOf(letters, underscores, { ownWords, profile }) {
    const spaces = underscores === "profile" ? profile.underscores : underscores;
    const spellings = [];
    if (spaces === "spaces")
        spellings.push({
            blurs: true,
            wanted: "spaces in place of underscores",
            respell: (text) => (0,tag_spelling/* withSpaces */.YK)(text, ownWords()),
        });
    if (letters === "lower")
        spellings.push({
            blurs: false,
            wanted: "small letters",
            respell: (text) => (0,tag_spelling/* inSmallLetters */.SV)(text, ownWords()),
        });
    return spellings;
}
/** Neither the trigger nor what an exception names is spelt otherwise. */
function isPinned(tag, { isTrigger, isWaived }) {
    return isTrigger(tag) || isWaived(tag);
}
/** White space other than single plain spaces; a byte order mark is no space but a stray mark, not ours to mend. */
const SPACES = /[^\S \uFEFF]|[^\S\uFEFF]{2}/u;
/** What most captions are: one line of tags with the separator between them, and nothing else. */
function isTidy(tags, text, { separator, end }) {
    const written = tags.map(({ of }) => of.text).join(separator) + end;
    return text.startsWith(written) && isLineEnd(text, written.length);
}
/**
 * What should stand behind the last tag of a line. A comma before a line with more tags is all that a trainer splits
 * by, so that one stays. Beside "|||" a space stays where a comma stood.
 */
function endOf(text, tail, { end, isLast, partsAt }) {
    if (endsAtDivider(text, tail))
        return tail.end > tail.start ? " " : "";
    return !isLast && text.slice(tail.start, tail.end).trim() === partsAt ? partsAt : end;
}
function endsAtDivider(text, { end }) {
    return /^\s*\|\|\|/.test(text.slice(end));
}
function* describe({ text }, tags, format) {
    const first = tags[0];
    const last = tags[tags.length - 1];
    if (first === undefined || last === undefined)
        return;
    const head = margin(text, first.span.start, -1, format.partsAt);
    const tail = margin(text, last.span.end, 1, format.partsAt);
    const span = { start: head.start, end: tail.end };
    // Where a stray separator stood beside "|||" a space stays, so that no "|" of a tag joins it.
    const start = head.end > head.start && text.endsWith("|||", head.start) ? " " : "";
    const end = endOf(text, tail, format);
    const gaps = tags.slice(1).map((tag, at) => gapBetween(text, tags[at] ?? tag, tag, format));
    const written = (mended) => start +
        joined(tags, gaps, (gap) => (mended.includes(gap.kind) ? format.separator : gap.text), format) +
        end;
    const before = text.slice(span.start, span.end);
    const open = gaps.filter(({ kind }) => kind === "open");
    const certain = !tags.some(tag_edits/* escapesNext */.Gx);
    // Half of the commas mended would leave the line with two kinds of them.
    const tidy = open.length === 0 ? written(["wrong"]) : before;
    for (const message of tidy === before ? [] : gapReasons(before, gaps, { ...format, end })) {
        yield certain ? { span, message, edit: { span, text: tidy } } : { span, message };
    }
    const message = expectedGap(open, format);
    if (message !== undefined) {
        yield certain ? { span, message, candidates: [written(["wrong", "open"])] } : { span, message };
    }
}
function joined(tags, gaps, write, { context }) {
    return tags
        .map((tag, at) => {
        const gap = gaps[at];
        return tidied(tag, context) + (gap === undefined ? "" : write(gap));
    })
        .join("");
}
function tidied(tag, context) {
    return isPinned(tag, context) ? tag.of.text : tag.of.text.replace(/[^\S\uFEFF]+/gu, " ");
}
/** One problem for all tags of a line that are spelt otherwise than one of the options has it. */
function* respelt({ text }, tags, format) {
    for (const { blurs, wanted, respell } of format.spellings) {
        const wrong = tags.filter((tag) => !isPinned(tag, format.context) && respell(tag.of.text) !== tag.of.text);
        const sample = wrong[0];
        const last = wrong[wrong.length - 1];
        if (sample === undefined || last === undefined)
            continue;
        const { parts, by } = blurs ? joinedTags(tags) : NOT_JOINED;
        if (parts.length > 0) {
            const gap = format.separator;
            yield {
                span: sample.span,
                message: `Expected “${gap}” between tags, got ${by}.`,
                candidates: [parts.map(respell).join(gap)],
            };
            continue;
        }
        const times = wrong.length === 1 ? "" : ` (${wrong.length} tags)`;
        const message = `Expected ${wanted}: “${respell(sample.of.text)}”, got “${sample.of.text}”${times}.`;
        const span = { start: sample.span.start, end: last.span.end };
        let made = "";
        let from = span.start;
        for (const tag of wrong) {
            made += text.slice(from, tag.span.start) + respell(tag.of.text);
            from = tag.span.end;
        }
        yield { span, message, edit: { span, text: made } };
    }
}
const NOT_JOINED = { parts: [], by: "" };
/**
 * The tags of a line without a comma: as booru sites write it, where the underscores say which words are one tag, or with
 * another mark.
 */
function joinedTags(tags) {
    const [only, another] = tags;
    if (only === undefined || another !== undefined)
        return NOT_JOINED;
    const { text } = only.of;
    const mark = MARK.exec(text)?.[1];
    const parts = mark === undefined ? text.split(/\s+/u) : text.split(MARKS).map((part) => part.trim());
    if (parts.length < FEWEST_JOINED || parts.includes(""))
        return NOT_JOINED;
    return { parts, by: mark === undefined ? "nothing but spaces" : `“${mark}”` };
}
/** Behind a word: ";)" and ";d" are faces, which booru sites have as tags. */
const MARK = /(?<=[\p{L}\p{M}\p{N}])\s*(\||(?<!\s);)/u;
const MARKS = /(?<=[\p{L}\p{M}\p{N}])\s*(?:\||(?<!\s);)/u;
/** Two words may be one tag in which an underscore was forgotten. */
const FEWEST_JOINED = 3;


/***/ })

};
