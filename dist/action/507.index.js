export const id = 507;
export const ids = [507,973,871];
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

/***/ 5507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   classTags: () => (/* binding */ classTags)
/* harmony export */ });
/* harmony import */ var _captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2973);
/* harmony import */ var _captions_tag_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/* harmony import */ var _text_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5379);
/* harmony import */ var _text_letter_case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5454);
/* harmony import */ var _text_quotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9767);
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
        return `Expected the class word “${wanted}” in place of “${found}”.`;
    if (text === undefined || text === "")
        return `“${found}” names the class: in this dataset only the trigger stands for it.`;
    return `Expected “${text}” in place of “${found}”: class words follow the dataset's policy.`;
}
function absent(caption, { context }, { words }) {
    const span = { start: 0, end: 0 };
    const named = words.map((word) => `“${word}”`).join(" or ");
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
        const named = given.words.map((word) => `“${word}”`).join(" or ");
        yield {
            span: { start: 0, end: 0 },
            message: `Expected the class word ${named} in the text.`,
            whole: true,
            candidates: given.words,
        };
    }
}


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
