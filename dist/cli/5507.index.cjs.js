"use strict";
exports.id = 5507;
exports.ids = [5507,8032];
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

/***/ 437:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ forgetfulTagTexts),
/* harmony export */   Rg: () => (/* binding */ tagTextOf),
/* harmony export */   Vu: () => (/* binding */ createTagTexts),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _text_text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9495);
/* harmony import */ var _text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);



/**
 * Remembers every distinct tag: captions share their vocabulary, so a tag is analysed once however often it stands in
 * the dataset. Free text has no end of distinct tags, hence the limit, after which it starts anew.
 */
function createTagTexts(limit = 131_072) {
    const latest = [];
    let turn = 0;
    const known = (0,_text_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextTable */ .s)((text) => {
        const made = new Analysed(text);
        latest[turn]?.forget();
        latest[turn] = made;
        turn = (turn + 1) % LATEST;
        return made;
    }, limit);
    return (text, start = 0, end = text.length) => known(text, start, end);
}
/**
 * So many tags keep their tokens, which are ten times as large as the text. A tag's rules ask for them when they first
 * see it, and hardly ever again.
 */
const LATEST = 256;
/** What is to know of a tag by its text alone. */
function tagTextOf(text) {
    return new Analysed(text);
}
/** Remembers nothing: for captions that are looked at once. */
const forgetfulTagTexts = (text, start, end) => tagTextOf(text.slice(start, end));
class Analysed {
    text;
    core;
    key;
    hash;
    words;
    facts = [];
    answered = 0;
    yes = 0;
    section = undefined;
    kept;
    constructor(text) {
        this.text = text;
        this.core = coreOf(text);
        const tokens = tokensIn(text, this.core);
        const key = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(tokens);
        this.key = key === text ? text : key;
        this.hash = (0,_text_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .q)(key, 0, key.length);
        this.words = countWords(tokens);
        this.kept = tokens;
    }
    get tokens() {
        return this.kept ?? tokensIn(this.text, this.core);
    }
    forget() {
        this.kept = undefined;
    }
}
function tokensIn(text, { start, end }) {
    const tokens = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(text.slice(start, end));
    if (start === 0)
        return tokens;
    return tokens.map((token) => ({
        ...token,
        span: { start: token.span.start + start, end: token.span.end + start },
    }));
}
/** How many words there are among tokens. Where a script puts no spaces between them, two letters count as one. */
function countWords(tokens) {
    let count = 0;
    for (const { word, key } of tokens) {
        if (word)
            count += key.length > 2 && (0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnspaced */ .Kc)(key) ? Math.ceil(key.length / 2) : 1;
    }
    return count;
}
/** What an attention weight wraps, as in "(red hair:1.2)", "((red hair))" or "[red hair]". */
function coreOf(text) {
    let span = { start: 0, end: text.length };
    for (;;) {
        const inner = unwrap(text, span);
        if (inner === undefined)
            return span;
        span = inner;
    }
}
function unwrap(text, { start, end }) {
    const open = text[start];
    const close = open === "(" ? ")" : open === "[" ? "]" : undefined;
    if (open === undefined || close === undefined || text[end - 1] !== close || PLACEHOLDER.test(text))
        return undefined;
    let depth = 0;
    for (let at = start; at < end; at++) {
        if (text[at] === "\\")
            at++;
        else if (text[at] === open)
            depth++;
        else if (text[at] === close && --depth === 0 && at < end - 1)
            return undefined;
    }
    if (depth !== 0)
        return undefined;
    const inside = text.slice(start + 1, end - 1);
    const weight = open === "(" ? /\s*:\s*[+-]?\d*\.?\d+\s*$/.exec(inside) : null;
    const core = weight === null ? inside : inside.slice(0, weight.index);
    const left = core.length - core.trimStart().length;
    const trimmed = core.trim();
    if (trimmed === "")
        return undefined;
    return { start: start + 1 + left, end: start + 1 + left + trimmed.length };
}
/** What ai-toolkit and others put a word in place of; the brackets are part of it. */
const PLACEHOLDER = /^\[(?:trigger|name|filewords)\]$/;


/***/ }),

/***/ 7888:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   classTags: () => (/* binding */ classTags)
/* harmony export */ });
/* harmony import */ var _captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2973);
/* harmony import */ var _captions_tag_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/* harmony import */ var _text_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5379);
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5454);
/* harmony import */ var _text_quotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2148);
/* harmony import */ var _text_reword_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6408);
/* harmony import */ var _text_unspaced_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8876);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7988);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);









const options = ({ z, exactTerm, exactTerms, sectionName, term, terms }) => z.strictObject({
    policy: z
        .enum(["broad", "specific", "consistent"])
        .default("broad")
        .describe("`broad`: every caption names the class, by no narrower word; `specific`: only the trigger stands for the class; `consistent`: the class goes by the first of `words`."),
    words: exactTerms.default([]).describe("The class words. The rule does nothing without them."),
    narrower: z
        .record(exactTerm, terms)
        .default({})
        .describe("For `broad`: a class word, and the narrower words that it replaces."),
    replace: z
        .record(term, exactTerm)
        .default({})
        .describe("A phrase with a class word, and what to write instead."),
    exemptSections: z
        .array(sectionName)
        .default(["background"])
        .describe("Sections in which class words are free."),
});
const classTags = (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .defineRule */ .Km)({
    id: "class-tags",
    summary: "Treat class words as the dataset's policy says.",
    guidance: "Leveraging Classes as Tags",
    severity: "error",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "specific: the class stands beside the trigger",
            options: { policy: "specific", words: ["woman", "girl"] },
            triggers: ["ohwx"],
            bad: "ohwx, woman, sitting",
            good: "ohwx, sitting",
        },
        {
            title: "specific: inside a phrase only a person can tell, unless `replace` does",
            options: { policy: "specific", words: ["woman"], replace: { "of a young woman": "portrait" } },
            triggers: ["ohwx"],
            bad: "ohwx, of a young woman, sitting",
            good: "ohwx, portrait, sitting",
        },
        {
            title: "broad: the class is missing",
            options: { policy: "broad", words: ["man"] },
            triggers: ["ohwx"],
            bad: "ohwx, sitting",
            good: "ohwx, man, sitting",
        },
        {
            title: "broad: a narrower word",
            options: { policy: "broad", words: ["man"], narrower: { man: ["guy", "boy"] } },
            bad: "guy, sitting",
            good: "man, sitting",
        },
        {
            title: "consistent: another word for the class",
            options: { policy: "consistent", words: ["woman", "lady"] },
            bad: "lady, sitting",
            good: "woman, sitting",
        },
        {
            title: "Another word that only contains a class word",
            options: { policy: "specific", words: ["man"] },
            good: "snowman, mannequin, policeman's hat",
        },
    ],
    compile: (given, context) => {
        const seen = given.words.filter((word) => context.waived((0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenise */ .tS)(word)).length === 0);
        if (seen.length === 0)
            return {};
        const words = wordsOf(given, context);
        return {
            glance: {
                tag: (tag) => !words.isForbidden(tag),
                tags: (tags) => given.policy !== "broad" || tags.some(words.names),
            },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, words, given);
                return followsPolicy(caption, words, given) ? _rule_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PROBLEMS */ .ve : inTags(caption, words, given);
            },
        };
    },
});
function wordsOf(given, context) {
    const { policy, words, narrower, replace, exemptSections } = given;
    const wantedFor = policy === "specific"
        ? words.map((word) => [word, undefined])
        : policy === "consistent"
            ? words.slice(1).map((word) => [word, words[0]])
            : Object.entries(narrower).flatMap(([wanted, list]) => list.map((word) => [word, wanted]));
    const replaced = Object.keys(replace);
    const table = context.table([...replaced, ...wantedFor.map(([word]) => word), ...context.triggers]);
    const classes = context.table(words);
    const exempt = new Set(exemptSections);
    const free = (tag) => exempt.has(context.sections[context.sectionOf(tag)]?.name ?? "");
    const usesIn = (text, tokens, isTag) => {
        const isAll = (hit) => isTag && hit.from === 0 && hit.to === tokens.length;
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutWaived */ .fp)(table.within(tokens), tokens, context).flatMap((hit) => {
            const span = { start: tokens[hit.from]?.span.start ?? 0, end: tokens[hit.to - 1]?.span.end ?? 0 };
            const found = text.slice(span.start, span.end);
            if ((0,_text_quotes_js__WEBPACK_IMPORTED_MODULE_4__/* .isQuoted */ .f)(text, span.start))
                return [];
            if (hit.term < replaced.length) {
                const by = replace[replaced[hit.term] ?? ""] ?? "";
                const edit = (0,_text_reword_js__WEBPACK_IMPORTED_MODULE_5__/* .reword */ .i)(text, tokens, hit, by);
                if (edit === undefined)
                    return [{ span, found, text: undefined, wanted: by }];
                const old = text.slice(edit.span.start, edit.span.end);
                return [{ span: edit.span, found: old, text: edit.text, wanted: undefined }];
            }
            const pair = wantedFor[hit.term - replaced.length];
            if (pair === undefined)
                return [];
            const rewrite = isAll(hit) && !hit.plural ? (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__/* .inCaseOf */ .d)(found, pair[1] ?? "") : undefined;
            return [{ span, found, text: rewrite, wanted: pair[1] }];
        });
    };
    const usesOf = ({ text, tokens }) => usesIn(text, tokens, true);
    const hasUse = context.mark((of) => usesOf(of).length > 0);
    const uses = context.memo(usesOf);
    return {
        context,
        names: context.mark(({ tokens }) => classes.within(tokens).some((hit) => (0,_text_head_js__WEBPACK_IMPORTED_MODULE_1__/* .isHead */ .N)(tokens, hit))),
        isForbidden: (tag) => hasUse(tag) && !free(tag) && !context.isTrigger(tag),
        uses,
        inText: (text, tokens) => usesIn(text, tokens, false),
        namedIn: (tokens) => classes.within(tokens.map(withoutPossessive)).length > 0,
    };
}
/** "The woman's face" names the woman. */
function withoutPossessive(token) {
    return token.key.endsWith("'s") ? { ...token, key: token.key.slice(0, -2) } : token;
}
function followsPolicy({ tags }, words, { policy }) {
    for (const tag of tags)
        if (words.isForbidden(tag))
            return false;
    return policy !== "broad" || tags.length === 0 || tags.some(words.names);
}
/** Where nothing is forbidden, the policy wants a class word that no tag has. */
function* inTags(caption, words, given) {
    const forbidden = caption.tags.filter(words.isForbidden);
    if (forbidden.length === 0)
        yield absent(caption, words, given);
    const claimed = new Set();
    for (const tag of forbidden)
        for (const use of words.uses(tag))
            yield problemOf(caption, tag, use, claimed);
}
/** `claimed` holds what tags before this one are rewritten to: a second one that says the same is deleted. */
function problemOf(caption, tag, use, claimed) {
    const span = { start: tag.span.start + use.span.start, end: tag.span.start + use.span.end };
    const message = messageOf(use);
    const { text, wanted } = use;
    if (text === undefined) {
        return wanted === undefined
            ? { span, message }
            : { span, message, candidates: [phraseWith(tag, use, (0,_text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__/* .inCaseOf */ .d)(use.found, wanted))] };
    }
    if (text === "")
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .withEdit */ .LJ)({ span, message }, (0,_captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_7__/* .deleteTag */ ._R)(caption, tag));
    const { key } = (0,_captions_tag_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tagTextOf */ .Rg)(phraseWith(tag, use, text));
    const repeats = claimed.has(key) || caption.tags.some((other) => other !== tag && other.of.key === key);
    claimed.add(key);
    return repeats
        ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .withEdit */ .LJ)({ span: tag.span, message }, (0,_captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_7__/* .deleteTag */ ._R)(caption, tag))
        : { span, message, edit: { span, text } };
}
function phraseWith({ of }, { span }, text) {
    return of.text.slice(0, span.start) + text + of.text.slice(span.end);
}
function messageOf({ found, wanted, text }) {
    if (wanted !== undefined)
        return `Expected the class word \u201c${wanted}\u201d in place of \u201c${found}\u201d.`;
    if (text === undefined || text === "")
        return `\u201c${found}\u201d names the class: in this dataset only the trigger stands for it.`;
    return `Expected \u201c${text}\u201d in place of \u201c${found}\u201d: class words follow the dataset's policy.`;
}
function absent(caption, { context }, { words }) {
    const span = { start: 0, end: 0 };
    const named = words.map((word) => `\u201c${word}\u201d`).join(" or ");
    const message = `Expected the class word ${named}: no tag names the class.`;
    const word = words[0];
    if (word === undefined || words.length > 1)
        return { span, message, whole: true, candidates: words };
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .withEdit */ .LJ)({ span, message, whole: true }, (0,_captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_7__/* .insertTag */ .i4)(caption, slotFor(caption, context), word, context.separator));
}
/** Behind the trigger, or where the trigger will be once its own rule has put it there. */
function slotFor({ tags }, context) {
    const lead = (0,_captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_7__/* .leadingTags */ .Yx)(tags, context);
    const trigger = tags.findIndex(context.isTrigger);
    if (trigger < 0 || (context.triggerLeads && trigger > lead))
        return lead;
    const behind = tags.findIndex((tag, at) => at > trigger && !context.isTrigger(tag));
    return behind < 0 ? tags.length : behind;
}
/** In sentences a class word is named once, at its first place; only `replace` says what to write there. */
function* inProse(caption, words, given) {
    const { tokens } = caption;
    const seen = new Set();
    for (const use of words.inText(caption.text, tokens)) {
        const key = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenise */ .tS)(use.found));
        if (use.text === undefined && seen.has(key))
            continue;
        seen.add(key);
        const { span, text, wanted } = use;
        const message = messageOf(use);
        if (text !== undefined)
            yield { span, message, edit: { span, text } };
        else
            yield wanted === undefined ? { span, message } : { span, message, candidates: [wanted] };
    }
    if (given.policy !== "broad" || (0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_8__/* .mayNameUnspaced */ .oR)(caption.text, given.words))
        return;
    if (seen.size === 0 && tokens.length > 0 && !words.namedIn(tokens)) {
        const named = given.words.map((word) => `\u201c${word}\u201d`).join(" or ");
        yield {
            span: { start: 0, end: 0 },
            message: `Expected the class word ${named} in the text.`,
            whole: true,
            candidates: given.words,
        };
    }
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

/***/ 8871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ articleFor)
/* harmony export */ });
/**
 * The indefinite article that goes before an English word: "a" or "an". Undefined where the spelling does not tell
 * ("unicorn", "herb", "8-bit", "CGI").
 */
function articleFor(word) {
    const lower = word.toLowerCase();
    // "t-shirt", "x-ray": the letter is said by its name.
    if (/^[a-z]-[a-z]/.test(lower))
        return /^[aefhilmnorsx]/.test(lower) ? "an" : "a";
    const first = /^[a-z]{2,}/.exec(lower)?.[0];
    if (first === undefined || /^\p{Lu}+$/u.test(word.slice(0, first.length)))
        return undefined;
    if (/^(?:hour|honest|honou?r|heir)/.test(lower))
        return "an";
    if (/^(?:eu|ew|one\b|once\b)/.test(lower))
        return "a";
    if (/^(?:u[^aeiou]?[aeiou]|herb|homage)/.test(lower))
        return undefined;
    return /^[aeiou]/.test(lower) ? "an" : "a";
}


/***/ }),

/***/ 5379:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isHead)
/* harmony export */ });
/**
 * Whether words of an English phrase are what it is about: "young woman" of "of a young woman with a hat" and of
 * "portrait of a young woman smiling", but neither "hat" nor the "woman" of "woman warrior" or "dog with a woman".
 */
function isHead(tokens, { from, to }) {
    for (let at = startOf(tokens) + 1; at < from; at++)
        if (BARS.has(tokens[at]?.key ?? ""))
            return false;
    const next = tokens[to];
    return (from >= startOf(tokens) && (next === undefined || !next.word || ENDS.test(next.key) || BARS.has(next.key)));
}
/** Behind "of" and "photo of": what the picture shows is what the phrase is about. */
function startOf(tokens) {
    if (tokens[0]?.key === "of")
        return 1;
    const of = tokens.findIndex(({ key }) => BARS.has(key) && !DETERMINERS.has(key));
    return of > 0 && tokens[of]?.key === "of" && DEPICTIONS.has(tokens[of - 1]?.key ?? "") ? of + 1 : 0;
}
const DETERMINERS = new Set("a an the his her its their".split(" "));
const BARS = new Set([
    ...DETERMINERS,
    ..."with without in on at of from to for by behind beside near under over through as and or while , (".split(" "),
]);
/** What tells more of the noun before it: "woman smiling", "man dressed in black", "girl who reads". */
const ENDS = /(?:ing|ed)$|^(?:who|that|is|has)$/;
const DEPICTIONS = new Set(`photo photograph portrait picture image drawing painting illustration sketch render rendering selfie snapshot
  close-up closeup shot view up video footage clip frame still screenshot gif polaroid watercolor watercolour cartoon comic`.split(/\s+/));


/***/ }),

/***/ 5454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ inCaseOf)
/* harmony export */ });
/**
 * Writes a replacement in the letter case of what it replaces: "Legs up" becomes "Raised legs", "LEGS UP" becomes
 * "RAISED LEGS". A replacement with capitals of its own keeps them; so does what replaces an abbreviation such as "TV".
 */
function inCaseOf(model, replacement) {
    if (replacement !== replacement.toLowerCase())
        return replacement;
    const letters = model.replace(/\P{L}/gu, "");
    const first = letters[0];
    if (first === undefined || first === first.toLowerCase())
        return replacement;
    if (letters === letters.toUpperCase() && model.length > 1) {
        return letters.length > LONGEST_ABBREVIATION ? replacement.toUpperCase() : replacement;
    }
    return replacement.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
/** Letters in a word of capitals that need not be shouted: "TV", "CGI", "HDRI". */
const LONGEST_ABBREVIATION = 4;


/***/ }),

/***/ 2148:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        else if (mark === "\u201c" || mark === "\u300c" || mark === "\u300e")
            open = true;
        else if (mark === "\u201d" || mark === "\u300d" || mark === "\u300f")
            open = false;
        else if (mark === '"')
            open = !open;
    }
    return open && /["\u201d\u300d\u300f]/.test(text.slice(at).split("\n", 1)[0] ?? "");
}


/***/ }),

/***/ 6408:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reword)
/* harmony export */ });
/* harmony import */ var _article_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8871);
/* harmony import */ var _letter_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5454);


/**
 * Writes other words in place of the tokens `from` to `to`, in the same letter case and with the right "a" or "an"
 * before them. Undefined where an article stands before them and nobody can tell the right one.
 */
function reword(text, tokens, { from, to }, words) {
    const span = spanOf(tokens, from, to);
    const found = text.slice(span.start, span.end);
    const written = (0,_letter_case_js__WEBPACK_IMPORTED_MODULE_0__/* .inCaseOf */ .d)(found, words);
    const article = tokens[from - 1];
    if (article?.key !== "a" && article?.key !== "an")
        return { span, text: written };
    const right = (0,_article_js__WEBPACK_IMPORTED_MODULE_1__/* .articleFor */ .m)(words);
    if (right === undefined)
        return undefined;
    if (right === article.key)
        return { span, text: written };
    const old = text.slice(article.span.start, article.span.end);
    const shouted = old.length === 1 && found.length > 1 && found === found.toUpperCase();
    const fresh = old === old.toLowerCase() ? right : shouted || old === "AN" ? right.toUpperCase() : capital(right);
    return {
        span: { start: article.span.start, end: span.end },
        text: `${fresh}${text.slice(article.span.end, span.start)}${written}`,
    };
}
function spanOf(tokens, from, to) {
    const start = tokens[from]?.span.start ?? 0;
    return { start, end: tokens[to - 1]?.span.end ?? start };
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}


/***/ }),

/***/ 9495:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hashOf),
/* harmony export */   s: () => (/* binding */ createTextTable)
/* harmony export */ });
/**
 * Remembers one value for each distinct text, up to `limit`, then starts anew. A `Map` would want the stretch as a string
 * of its own for every look-up; comparing it where it stands makes nothing, and hashes lie side by side in memory.
 */
function createTextTable(make, limit) {
    let table = emptyTable(FIRST_SLOTS);
    return (text, start, end) => {
        const hash = hashOf(text, start, end);
        const { hashes, values, mask } = table;
        for (let slot = hash & mask; hashes[slot] !== FREE; slot = (slot + 1) & mask) {
            if (hashes[slot] !== hash)
                continue;
            const value = values[slot];
            if (value !== undefined && isStretch(text, start, end, value.text))
                return value;
        }
        if (table.size >= limit)
            table = emptyTable(FIRST_SLOTS);
        else if (table.size * 2 > mask)
            table = grown(table);
        // Copied, since a slice would keep its whole caption in memory.
        const value = make(text.slice(start, end).split("").join(""));
        add(table, hash, value);
        return value;
    };
}
const FIRST_SLOTS = 1024;
/** No text has this hash. */
const FREE = 0;
function emptyTable(slots) {
    const values = new Array(slots).fill(undefined);
    return { hashes: new Int32Array(slots), values, mask: slots - 1, size: 0 };
}
function grown(old) {
    const table = emptyTable((old.mask + 1) * 4);
    for (const [slot, value] of old.values.entries()) {
        if (value !== undefined)
            add(table, old.hashes[slot] ?? FREE, value);
    }
    return table;
}
function add(table, hash, value) {
    let slot = hash & table.mask;
    while (table.hashes[slot] !== FREE)
        slot = (slot + 1) & table.mask;
    table.hashes[slot] = hash;
    table.values[slot] = value;
    table.size++;
}
/** FNV-1a over the UTF-16 units of a stretch, its high bits folded into the low ones. Positive; never `FREE`. */
function hashOf(text, start, end) {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return ((hash ^ (hash >>> 15)) & 0x3fffffff) | 0x40000000;
}
function isStretch(text, start, end, other) {
    const length = end - start;
    if (other.length !== length)
        return false;
    for (let at = 0; at < length; at++) {
        if (text.charCodeAt(start + at) !== other.charCodeAt(at))
            return false;
    }
    return true;
}


/***/ }),

/***/ 8876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ isUnspaced),
/* harmony export */   Ki: () => (/* binding */ holdsUnspaced),
/* harmony export */   OZ: () => (/* binding */ sharesScript),
/* harmony export */   Oq: () => (/* binding */ scriptsIn),
/* harmony export */   oR: () => (/* binding */ mayNameUnspaced)
/* harmony export */ });
/** Whether a text has letters of a script that puts no spaces between words, so that words cannot be told apart. */
function isUnspaced(text) {
    return UNSPACED.test(text);
}
/** Whether some token of such a script has the key of a term in it: "\u957f\u53d1" in "\u5979\u6709\u4e00\u5934\u957f\u53d1". */
function holdsUnspaced(tokens, key) {
    return isUnspaced(key) && tokens.some((token) => token.key.includes(key));
}
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Whether two texts have a script in common; true where one of them has none that is told apart here. */
function sharesScript(a, b) {
    const left = scriptsIn([a]);
    const right = scriptsIn([b]);
    return left.size === 0 || right.size === 0 || [...left].some((script) => right.has(script));
}
/** The scripts that texts are written in, as the names that they have among these. */
function scriptsIn(texts) {
    const found = new Set();
    for (const text of texts) {
        for (const [name, script] of SCRIPTS)
            if (!found.has(name) && script.test(text))
                found.add(name);
    }
    return found;
}
const SCRIPTS = [
    ["Latin", /\p{sc=Latin}/u],
    ["Cyrillic", /\p{sc=Cyrillic}/u],
    ["Greek", /\p{sc=Greek}/u],
    ["Han", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u],
    ["Hangul", /\p{sc=Hangul}/u],
    ["Arabic", /\p{sc=Arabic}/u],
    ["Hebrew", /\p{sc=Hebrew}/u],
    ["Devanagari", /\p{sc=Devanagari}/u],
    ["Thai", /\p{sc=Thai}/u],
];
/**
 * Whether one of the words stands anywhere in a text, where the word's script puts no spaces between words. That tells
 * only that a word may be named: whether its letters are a word of their own there nobody can tell.
 */
function mayNameUnspaced(text, words) {
    return words.some((word) => isUnspaced(word) && text.includes(word));
}


/***/ }),

/***/ 7988:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AU: () => (/* binding */ fold),
  ER: () => (/* binding */ isAscii),
  TN: () => (/* binding */ keyOf),
  tS: () => (/* binding */ tokenise)
});

;// CONCATENATED MODULE: ./build/src/text/characters.js
/** White space, "_", and what stands behind the end of a text. */
const SPACE = 0;
/** Whatever is none of the others. */
const MARK = 1;
/** A combining mark. */
const ACCENT = 2;
/** A letter. */
const LETTER = 3;
/** A digit, or another sign for a number. */
const DIGIT = 4;
/** What the ASCII character at a place is. */
function kindAt(text, at) {
    return asciiKind(text.charCodeAt(at));
}
/** What the character at a place is, in any script. */
function characterKind(text, at) {
    const unit = text.charCodeAt(at);
    if (!(unit > 0x7f))
        return asciiKind(unit);
    const code = text.codePointAt(at) ?? unit;
    if (code > 0xffff)
        return unicodeKind(code);
    const known = kinds[code] ?? 0;
    if (known > 0)
        return known - 1;
    const kind = unicodeKind(code);
    kinds[code] = kind + 1;
    return kind;
}
/** How many UTF-16 units the character at a place takes. */
function sizeAt(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
function asciiKind(code) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90))
        return LETTER;
    if (code >= 48 && code <= 57)
        return DIGIT;
    return code > 32 && code !== UNDERSCORE ? MARK : code > 13 && code < 32 ? MARK : code < 9 ? MARK : SPACE;
}
const UNDERSCORE = 95;
/** One more than the kind of each code unit that was asked about. */
const kinds = new Uint8Array(0x10000);
// One class each: an expression that has several of them several times takes longer to compile than a style to read.
function unicodeKind(code) {
    const character = String.fromCodePoint(code);
    if (/\p{L}/u.test(character))
        return LETTER;
    if (/\p{N}/u.test(character))
        return DIGIT;
    if (/\p{M}/u.test(character))
        return ACCENT;
    return /\s/.test(character) ? SPACE : MARK;
}

// EXTERNAL MODULE: ./build/src/text/text-table.js
var text_table = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/src/text/words.js


/**
 * The words and marks of a text. A word is a run of Unicode letters, digits and combining marks, with hyphens and
 * apostrophes inside it; it ends where another script begins, as in "ohwx\u7ad9\u5728\u8857\u4e0a"; "_" is a space; anything else that
 * is not white space is a mark of its own, and a backslash belongs to the mark it escapes.
 */
function tokenise(text) {
    return isAscii(text) ? asciiTokens(text) : unicodeTokens(text);
}
/** Whether a text has nothing but ASCII characters. */
function isAscii(text) {
    return ASCII.test(text);
}
/** The same as `unicodeTokens` for a text of ASCII alone, which most are: several times as fast. */
function asciiTokens(text) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        const kind = kindAt(text, at);
        if (kind === SPACE)
            at++;
        else if (kind === MARK) {
            const escapes = text.charCodeAt(at) === BACKSLASH && kindAt(text, at + 1) === MARK && at + 1 < text.length;
            const start = at;
            at += escapes ? 2 : 1;
            tokens.push({ key: text.slice(at - 1, at), word: false, span: { start, end: at } });
        }
        else {
            const end = wordEnd(text, at);
            tokens.push({ key: words(text, at, end).key, word: true, span: { start: at, end } });
            at = end;
        }
    }
    return tokens;
}
function wordEnd(text, start) {
    let at = start + 1;
    for (; at < text.length; at++) {
        if (kindAt(text, at) >= LETTER)
            continue;
        const code = text.charCodeAt(at);
        const joins = code === HYPHEN || code === APOSTROPHE || (code === STOP && kindAt(text, at - 1) === DIGIT);
        if (!joins || kindAt(text, at + 1) < (code === STOP ? DIGIT : LETTER))
            break;
    }
    return at;
}
const APOSTROPHE = 39;
const HYPHEN = 45;
const STOP = 46;
const BACKSLASH = 92;
/** ', \u2019, \u2010, \u2011 and -. */
const JOINTS = new Set([APOSTROPHE, 0x2019, 0x2010, 0x2011, HYPHEN]);
/** Captions share their words: that equal keys are one string makes looking them up cheap, and keeps fewer of them. */
const words = (0,text_table/* createTextTable */.s)((text) => ({ text, key: text.toLowerCase() }), 65_536);
function unicodeTokens(text) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        const kind = characterKind(text, at);
        if (kind === SPACE)
            at += sizeAt(text, at);
        else if (kind < LETTER) {
            const escapes = text.charCodeAt(at) === BACKSLASH && at + 1 < text.length && isMark(characterKind(text, at + 1));
            const start = at;
            const key = escapes ? at + 1 : at;
            at = endOfAccents(text, key + sizeAt(text, key));
            tokens.push({ key: text.slice(key, at), word: false, span: { start, end: at } });
        }
        else {
            const end = unicodeWordEnd(text, at);
            const found = text.slice(at, end);
            if (ASIAN.test(found))
                tokens.push(...byScript(found, at));
            else
                tokens.push({ key: fold(found), word: true, span: { start: at, end } });
            at = end;
        }
    }
    return tokens;
}
function isMark(kind) {
    return kind === MARK || kind === ACCENT;
}
function unicodeWordEnd(text, start) {
    let at = start + sizeAt(text, start);
    let before = characterKind(text, start);
    while (at < text.length) {
        const kind = characterKind(text, at);
        if (kind < ACCENT) {
            const joins = JOINTS.has(text.charCodeAt(at)) || (text.charCodeAt(at) === STOP && before === DIGIT);
            if (!joins || characterKind(text, at + 1) < (text.charCodeAt(at) === STOP ? DIGIT : LETTER))
                break;
        }
        before = kind;
        at += sizeAt(text, at);
    }
    return at;
}
function endOfAccents(text, start) {
    let at = start;
    while (at < text.length && characterKind(text, at) === ACCENT)
        at += sizeAt(text, at);
    return at;
}
/** Chinese, Japanese and Korean put no space between their words and foreign ones. */
function byScript(run, at) {
    const tokens = [];
    let start = at;
    for (const part of run.match(SCRIPTS) ?? []) {
        tokens.push({ key: fold(part), word: true, span: { start, end: start + part.length } });
        start += part.length;
    }
    return tokens;
}
/** The form in which words are compared: NFC, lower case, one kind of apostrophe, hyphen, s and sigma. */
function fold(text) {
    if (isAscii(text))
        return text.toLowerCase();
    return text
        .normalize("NFC")
        .toLowerCase()
        .replace(/[\u00df\u017f\u03c2\u2019\u2010\u2011]/gu, (letter) => FOLDED[letter] ?? letter);
}
/** The keys of a text's tokens, joined by a space: what two tags that say the same have in common. */
function keyOf(tokens) {
    let key = "";
    for (const token of tokens)
        key = key === "" ? token.key : `${key} ${token.key}`;
    return key;
}
const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const SCRIPTS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc\p{M}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const ASCII = /^[\x00-\x7f]*$/;
const FOLDED = { \u00df: "ss", \u017f: "s", \u03c2: "\u03c3", "\u2019": "'", "\u2010": "-", "\u2011": "-" };


/***/ })

};
;