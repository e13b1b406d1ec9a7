export const id = 185;
export const ids = [185,973,871];
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

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bannedSynonyms: () => (/* binding */ bannedSynonyms)
});

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/text/edits.js
var edits = __webpack_require__(5652);
// EXTERNAL MODULE: ./build/src/text/ing.js
var ing = __webpack_require__(4241);
// EXTERNAL MODULE: ./build/src/text/number.js
var number = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/text/phrase-end.js
var phrase_end = __webpack_require__(1848);
// EXTERNAL MODULE: ./build/src/text/quotes.js
var quotes = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/src/text/reword.js
var reword = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/src/text/verb-reading.js
/**
 * Whether a word that looks like a plural is a verb where it stands: "watches" in "she watches TV" or "a man watches
 * the sea". `at` is the word's place among the tokens.
 */
function readsAsVerb(tokens, at) {
    return SUBJECT.has(tokens[at - 1]?.key ?? "") || OBJECT.has(tokens[at + 1]?.key ?? "");
}
const SUBJECT = new Set("he she it who that which then also".split(" "));
/** What stands behind a verb, and behind a noun only after a comma. */
const OBJECT = new Set("a an the this these his her its their my your our him them it us me himself herself itself at".split(" "));

// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/banned-synonyms.js











const options = ({ z, exactTerm, term }) => {
    const scope = z.enum(["tag", "phrase"]);
    return z.strictObject({
        terms: z
            .record(exactTerm, z.array(z.union([term, z.strictObject({ term, scope })])))
            .default({})
            .describe('The preferred term, and the variants it replaces. A variant may be `{ "term": …, "scope": … }`.'),
        scope: scope
            .default("tag")
            .describe("Whether a variant must be the whole tag or is found inside longer ones too. Prose is always by phrase."),
        number: z
            .enum(["either", "exact"])
            .default("either")
            .describe("Whether the plural of a variant counts as well."),
    });
};
const bannedSynonyms = (0,rule/* defineRule */.Km)({
    id: "banned-synonyms",
    summary: "Use the dataset's one term for one idea.",
    guidance: "Consistent Captioning",
    severity: "error",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "A variant that is a whole tag",
            options: { terms: { "raised legs": ["legs raised in air", "legs up"] } },
            bad: "sitting, legs raised in air",
            good: "sitting, raised legs",
        },
        {
            title: "The preferred term is there already",
            options: { terms: { "raised legs": ["legs up"] } },
            bad: "raised legs, sitting, legs up",
            good: "raised legs, sitting",
        },
        {
            title: "Inside a longer tag, by phrase; the plural stays a plural",
            options: { terms: { sofa: ["couch"] }, scope: "phrase" },
            bad: "two red couches by the window",
            good: "two red sofas by the window",
        },
        {
            title: "In a sentence, with the article and the capital",
            options: { terms: { illustration: ["picture"] } },
            bad: "A picture of a girl who reads.",
            good: "An illustration of a girl who reads.",
        },
        {
            title: "Another thing that only shares a word",
            options: { terms: { photograph: ["photo"] } },
            good: "holding a book, photo album",
        },
    ],
    compile: ({ terms, scope: usual, number }, context) => {
        const bans = bansOf(terms, usual);
        if (bans.length === 0)
            return {};
        const find = finder(bans, Object.keys(terms), { number, context });
        return {
            glance: { tag: (tag) => !find.inTag(tag) },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, find);
                return caption.tags.some(find.inTag) ? inTags(caption, find, context) : rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
function bansOf(terms, usual) {
    const bans = new Map();
    for (const [preferred, variants] of Object.entries(terms)) {
        for (const one of variants) {
            const own = typeof one !== "string";
            const ban = own ? { ...one, own } : { term: one, scope: usual, own };
            const key = `${ban.scope} ${(0,words/* keyOf */.TN)((0,words/* tokenise */.tS)(ban.term))}`;
            bans.set(key, { ...ban, preferred: [...(bans.get(key)?.preferred ?? []), preferred] });
        }
    }
    return [...bans.values()];
}
function finder(bans, preferred, { number, context }) {
    const whole = bans.filter((ban) => ban.scope === "tag");
    const inside = bans.filter((ban) => ban.scope === "phrase");
    const anywhere = bans.filter((ban) => ban.scope === "phrase" || !ban.own);
    // What may stand is matched too, so that "sofa" is not found inside the "sofa bed" that replaces it.
    const tableOf = (list, allowed) => context.table([...list.map((ban) => ban.term), ...allowed], number);
    const wholeTable = tableOf(whole, preferred);
    const allowed = [...preferred, ...context.triggers];
    const insideTable = tableOf(inside, allowed);
    const proseTable = anywhere.length === inside.length ? insideTable : tableOf(anywhere, allowed);
    const uses = (hits, list, text, tokens) => (0,rule/* withoutWaived */.fp)(hits, tokens, context).flatMap((hit) => {
        const ban = list[hit.term];
        if (ban === undefined || (hit.plural && readsAsVerb(tokens, hit.to - 1)))
            return [];
        if ((0,quotes/* isQuoted */.f)(text, tokens[hit.from]?.span.start ?? 0))
            return [];
        return [useOf(hit, ban, text, tokens)];
    });
    const usesIn = (of) => {
        const { text, tokens } = of;
        const hit = wholeTable.whole({ tokens })[0];
        const tagUses = hit === undefined ? [] : uses([hit], whole, text, tokens);
        if (tagUses.length > 0 || inside.length === 0)
            return tagUses;
        return uses(insideTable.within(tokens), inside, text, tokens);
    };
    return {
        inTag: context.mark((of) => usesIn(of).length > 0),
        tag: context.memo(usesIn),
        prose: (text, tokens) => uses(proseTable.within(tokens), anywhere, text, tokens),
    };
}
function useOf(hit, { term, preferred }, text, tokens) {
    const start = tokens[hit.from]?.span.start ?? 0;
    const end = tokens[hit.to - 1]?.span.end ?? start;
    const found = text.slice(start, end);
    const isAll = hit.from === 0 && hit.to === tokens.length;
    // How far a "*" at the edge of a phrase reaches into a longer text nobody knows.
    const certain = isAll || (!OPEN.test(term) && (0,phrase_end/* endsBefore */.I)(tokens, hit.to) && !isBranch(text, start));
    const one = certain && preferred.length === 1 ? preferred[0] : undefined;
    const fitting = one === undefined || isAll || sameForm(one, term) ? one : undefined;
    const inNumber = fitting === undefined || !hit.plural ? fitting : inPlural(fitting);
    const edit = inNumber === undefined ? undefined : (0,reword/* reword */.i)(text, tokens, hit, spacedAs(found, inNumber));
    return { found, preferred, span: edit?.span ?? { start, end }, text: edit?.text };
}
/**
 * Inside a longer text "smile" cannot become "smiling": one is a thing or a deed, the other a state. Nor can "legs up"
 * become "raised legs" in "she lifts her legs up".
 */
function sameForm(one, other) {
    return formOf(one) === formOf(other);
}
function formOf(phrase) {
    const last = phrase.toLowerCase().split(/[\s_]/).at(-1) ?? "";
    return PARTICLES.has(last) ? "particle" : (0,ing/* verbalEnding */.I)(last);
}
/** Behind a noun one of these may belong to the verb. */
const PARTICLES = new Set("up down out off away apart together back open".split(" "));
/** "looking_at_camera" is rewritten with underscores, as booru tags are. */
function spacedAs(found, words) {
    return found.includes("_") && !found.includes(" ") ? words.replaceAll(" ", "_") : words;
}
/** Whether a place is inside a choice of words, as in "{sofa|couch} in a room". */
function isBranch(text, at) {
    return text.lastIndexOf("{", at) > text.lastIndexOf("}", at);
}
const OPEN = /^\*(?=[\s_])|(?<=[\s_])\*$/u;
/** The plural of a phrase that ends with its noun. */
function inPlural(phrase) {
    const words = phrase.split(" ");
    const last = words.pop() ?? "";
    if (words.some((word) => PREPOSITIONS.has(word)))
        return undefined;
    if ((0,number/* singular */.c)(last) !== last)
        return phrase;
    const many = (0,number/* plural */.L)(last);
    return many === undefined ? undefined : [...words, many].join(" ");
}
/** Behind one of these the last word is not the noun that the phrase is about. */
const PREPOSITIONS = new Set("and as at behind by for from in near of on or over through to under with".split(" "));
function* inProse(caption, find) {
    for (const use of find.prose(caption.text, caption.tokens)) {
        const message = messageOf(use);
        yield use.text === undefined
            ? { span: use.span, message, candidates: use.preferred }
            : { span: use.span, message, edit: { span: use.span, text: use.text } };
    }
}
function* inTags(caption, find, { isTrigger }) {
    let taken;
    for (const tag of caption.tags) {
        if (!find.inTag(tag) || isTrigger(tag))
            continue;
        const uses = find.tag(tag);
        // What the other tags say already; a rewritten tag that says it once more is deleted instead.
        taken ??= new Set(caption.tags.filter((other) => !find.inTag(other)).map((other) => other.of.key));
        const rewritten = (0,edits/* applyEdits */.c)(tag.of.text, editsOf(uses));
        const { key } = (0,tag_text/* tagTextOf */.Rg)(rewritten);
        const certain = uses.every((use) => use.text !== undefined);
        const repeats = certain && taken.has(key);
        if (certain)
            taken.add(key);
        for (const use of uses) {
            const span = { start: tag.span.start + use.span.start, end: tag.span.start + use.span.end };
            if (repeats) {
                const message = `${messageOf(use)} “${rewritten}” is there already.`;
                yield (0,rule/* withEdit */.LJ)({ span: tag.span, message }, (0,tag_edits/* deleteTag */._R)(caption, tag));
            }
            else if (use.text === undefined)
                yield { span, message: messageOf(use), candidates: use.preferred };
            else
                yield { span, message: messageOf(use), edit: { span, text: use.text } };
        }
    }
}
function editsOf(uses) {
    return uses.flatMap(({ span, text }) => (text === undefined ? [] : [{ span, text }]));
}
function messageOf({ found, preferred }) {
    const names = preferred.map((one) => `“${one}”`);
    return `Expected ${names.join(" or ")} in place of “${found}”: the dataset has one term for this.`;
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

/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ endsBefore),
/* harmony export */   R: () => (/* binding */ isFunctionWord)
/* harmony export */ });
/* harmony import */ var _ing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4241);

/**
 * Whether a phrase that ends before a token ends there for certain: "a sofa in the corner" speaks of a sofa, but "photo
 * album", "car park" and "rear view mirror" speak of what the next word says. English only; where another language
 * stands nobody can tell, and so it does not.
 */
function endsBefore(tokens, at) {
    const next = tokens[at];
    if (next === undefined || !next.word || FOLLOWERS.has(next.key))
        return true;
    return (0,_ing_js__WEBPACK_IMPORTED_MODULE_0__/* .verbalEnding */ .I)(next.key) !== "" || /[a-z]{3,}ly$/.test(next.key);
}
/** Whether an English word is none that a noun or its adjective may be: "the", "with", "she". */
function isFunctionWord(key) {
    return FOLLOWERS.has(key);
}
/** Words that begin another part of the sentence. */
const FOLLOWERS = new Set(`a an the this that these those his her its their my your our who whom whose which where when while
  he she it they we you i and or but nor so yet as if than because
  of in on at by to from with without within into onto upon over under above below behind beside besides between among
  across against along around near next through during before after until since for up down out off away towards
  toward inside outside is are was were be been has have had does do did can will would could should may might must
  not no also too very just only still then there here both each all some any`
    .split(/\s+/)
    .filter((word) => word !== ""));


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
