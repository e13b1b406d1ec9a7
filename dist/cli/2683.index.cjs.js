"use strict";
exports.id = 2683;
exports.ids = [2683];
exports.modules = {

/***/ 7566:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
var quotes = __webpack_require__(2148);
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
            .describe('The preferred term, and the variants it replaces. A variant may be `{ "term": \u2026, "scope": \u2026 }`.'),
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
                const message = `${messageOf(use)} \u201c${rewritten}\u201d is there already.`;
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
    const names = preferred.map((one) => `\u201c${one}\u201d`);
    return `Expected ${names.join(" or ")} in place of \u201c${found}\u201d: the dataset has one term for this.`;
}


/***/ }),

/***/ 4645:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  captionKind: () => (/* binding */ captionKind)
});

// EXTERNAL MODULE: ./build/src/captions/kind.js
var captions_kind = __webpack_require__(5735);
;// CONCATENATED MODULE: ./build/src/captions/clear-kind.js

/**
 * The kind of a caption where there is no doubt about it. Undefined where it may be either: a word, a lone phrase ("Mickey
 * with a hat"), a sentence whose commas part words of one kind ("a bird with red, green and blue feathers"), tags with
 * nothing but spaces between them.
 */
function clearKind({ kind, text, tags }) {
    if (kind === "tags")
        return areClear(text, tags) ? "tags" : undefined;
    return (0,captions_kind/* saysSentences */.rJ)(text) || !OTHER_SEPARATORS.test(text) ? "prose" : undefined;
}
function areClear(text, tags) {
    if (tags.length < 2 || (0,captions_kind/* opensAsSentence */.bU)(text, tags))
        return false;
    let words = 0;
    for (const { of } of tags) {
        if (JOINS.test(of.key))
            return false;
        if (tags.length === 2 && of.words > FEW_WORDS)
            return false;
        words += of.words;
    }
    return words <= MEAN * tags.length;
}
/** Words that each of two tags has at most: two longer phrases are as often a sentence with a comma. */
const FEW_WORDS = 3;
/** Words that tags have on average at most where there is no doubt that they are tags. */
const MEAN = 4;
/** How the last part of an enumeration begins, or a clause. */
const JOINS = /^(?:and|or|but|while|which|who) /;
/** Words joined by "_" and texts cut by ";" are tags that nobody told apart. */
const OTHER_SEPARATORS = /\p{L}_\p{L}|;/u;

// EXTERNAL MODULE: ./build/src/captions/tree/folders.js
var folders = __webpack_require__(1343);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/caption-kind.js



const captionKind = (0,rule/* defineRule */.Km)({
    id: "caption-kind",
    summary: "Write every caption of a folder as tags, or every one as sentences.",
    guidance: "Caption in the Same Manner You Prompt",
    severity: "warning",
    fix: "none",
    standard: false,
    options: ({ z }) => z.strictObject({
        kind: z
            .enum(["auto", "tags", "prose"])
            .default("auto")
            .describe("What captions are: `tags`, `prose` (sentences), or `auto`, which is what at least 80% of the captions of the same folder are, if there are eight or more."),
    }),
    examples: [
        {
            title: "Sentences among tags",
            options: { kind: "tags" },
            bad: "A woman is sitting on a couch. She is smiling at the viewer.",
        },
        {
            title: "Tags among sentences",
            options: { kind: "prose" },
            bad: "1girl, solo, sitting, red dress, looking at viewer",
        },
        {
            title: "Unlike the other captions of the folder",
            dataset: { captions: 11, text: "1girl, solo, red dress" },
            bad: "A woman is sitting on a couch. She is smiling at the viewer.",
        },
        { title: "What may be either is no finding", options: { kind: "prose" }, good: "Mickey with a hat" },
    ],
    looksAcross: { kind: "auto" },
    compile: ({ kind }) => (kind === "auto" ? { dataset: { says, judge } } : stated(kind)),
});
function stated(wanted) {
    const caption = (one) => {
        const kind = clearKind(one);
        return kind === undefined || kind === wanted ? rule/* NO_PROBLEMS */.ve : [problemOf(ADVICE[wanted](one))];
    };
    // What can be looked at at a glance is tags.
    return wanted === "tags" ? { caption, glance: {} } : { caption };
}
/** Of each caption that is more than a word: its folder, and its kind where that is clear. */
const says = (caption, tell) => {
    if (isWord(caption))
        return;
    tell(nameOf(caption, "any"));
    const kind = clearKind(caption);
    if (kind !== undefined)
        tell(nameOf(caption, kind));
};
function isWord({ tags, tokens }) {
    return tags.length + tokens.length < 2 && (tags[0]?.of.words ?? 0) < 2;
}
function nameOf({ path }, kind) {
    return `${kind} ${(0,folders/* folderPath */.I)(path)}`;
}
function judge(counts) {
    const suspects = new Map();
    for (const [name, all] of counts) {
        if (!name.startsWith("any "))
            continue;
        const folder = name.slice("any ".length);
        for (const wanted of ["tags", "prose"]) {
            const own = counts.get(nameOf({ path: folder }, wanted));
            const odd = nameOf({ path: folder }, wanted === "tags" ? "prose" : "tags");
            if (own === undefined || !counts.has(odd) || !isUsual(own, all))
                continue;
            suspects.set(odd, { wanted, usual: `${own.captions} of ${all.captions} captions` });
        }
    }
    if (suspects.size === 0)
        return undefined;
    const check = (caption) => {
        const kind = clearKind(caption);
        const found = kind === undefined ? undefined : suspects.get(nameOf(caption, kind));
        if (found === undefined)
            return rule/* NO_PROBLEMS */.ve;
        const message = `${ADVICE[found.wanted](caption)} In this folder ${found.usual} are ${NOUN[found.wanted]}.`;
        return [problemOf(message)];
    };
    return { suspects: suspects.keys(), check };
}
const NOUN = { tags: "tags", prose: "sentences" };
/** The captions that were there before a change decide, where there are enough. */
function isUsual(own, all) {
    const [most, of] = all.others >= FEWEST ? [own.others, all.others] : [own.captions, all.captions];
    return of >= FEWEST && most >= of * SHARE;
}
/** With fewer captions nobody can tell what is usual. */
const FEWEST = 8;
const SHARE = 0.8;
function problemOf(message) {
    return { span: { start: 0, end: 0 }, message, whole: true };
}
const ADVICE = {
    tags: () => "Expected tags, short phrases with commas between them: this caption is written in sentences.",
    prose: ({ tags }) => `Expected sentences: this caption is a list of ${tags.length} tags.`,
};


/***/ }),

/***/ 6944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  captionLength: () => (/* binding */ captionLength)
});

// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var text_words = __webpack_require__(7988);
;// CONCATENATED MODULE: ./build/src/captions/record.js

/** A window for captions that may be a part of a record: what the trainer puts beside them takes up room as well. */
function recordWindow(window, separator) {
    const overrun = (caption) => {
        const { beside } = caption;
        if (beside === undefined)
            return window.overrun(caption);
        const isFirst = beside.comes === "behind";
        const [first, second] = isFirst ? [caption, beside.caption] : [beside.caption, caption];
        const found = window.overrun(joined(first, second, separator));
        // One of the two tells of it: the one in which the cut falls.
        if (found === undefined || loses(first, found) !== isFirst)
            return undefined;
        const start = isFirst ? 0 : first.text.length + separator.length;
        return { ...found, cut: Math.max(0, found.cut - start) };
    };
    return { overrun, fits: window.fits };
}
function loses({ tags, tokens }, { cut }) {
    return tags.some(({ span }) => span.end > cut) || tokens.some(({ word, span }) => word && span.end > cut);
}
function joined(first, second, separator) {
    const start = first.text.length + separator.length;
    const text = first.text + separator + second.text;
    const { path } = first;
    if (first.kind === "prose" || second.kind === "prose")
        return { path, text, kind: "prose", tags: [], tokens: (0,text_words/* tokenise */.tS)(text) };
    const behind = second.tags.map((tag) => ({
        ...tag,
        span: { start: tag.span.start + start, end: tag.span.end + start },
    }));
    return { path, text, kind: "tags", tags: [...first.tags, ...behind], tokens: [] };
}

// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
;// CONCATENATED MODULE: ./build/src/text/token-estimate.js

/**
 * Roughly how many tokens a text is for an encoder whose vocabulary is not known here, such as T5 or Qwen: 1.3 a word, one
 * for each mark and for each Chinese, Japanese or Korean character. An estimate: nothing may fail because of it.
 */
function estimateTokens(text) {
    let words = 0;
    let single = 0;
    for (const { key, word } of (0,text_words/* tokenise */.tS)(text)) {
        if (word && !ASIAN.test(key))
            words++;
        else
            single += charactersIn(key);
    }
    return Math.ceil((words * 13) / 10) + single;
}
const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
function charactersIn(key) {
    return key.match(/\P{M}/gu)?.length ?? 1;
}

;// CONCATENATED MODULE: ./build/src/captions/encoder-text.js
/**
 * A text as the trainer passes it on to the text encoder, of the same length: what it takes out becomes spaces, so that
 * every offset stays. Of the alternatives of a wildcard the longest one stays.
 */
function encoderText(text, how) {
    let read = text;
    const { keepSeparator = "" } = how;
    // Read only where tags are shuffled; else it is passed on as text (sd-scripts, library/train_util.py, process_caption).
    if (how.shuffle && keepSeparator !== "" && read.includes(keepSeparator)) {
        const separator = how.separator.trim().slice(0, keepSeparator.length).padEnd(keepSeparator.length);
        read = read.replaceAll(keepSeparator, () => separator);
    }
    if (how.wildcards && read.includes("{"))
        read = read.replace(WILDCARD, longest);
    if (how.weights)
        return read.replace(WEIGHTS, (found, escaped) => blank(found, escaped));
    return how.escapes ? read.replace(ESCAPES, (found, escaped) => blank(found, escaped)) : read;
}
/** sd-scripts, library/train_util.py, process_caption: one of the alternatives is picked each time. */
const WILDCARD = /\{([^{}]*)\}/g;
/** What https://github.com/kohya-ss/sd-scripts/blob/main/library/strategy_base.py, parse_prompt_attention, takes out. */
const WEIGHTS = /\\([()[\]\\])|:\s{0,9}[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s{0,9}\)|[()[\]]/g;
const ESCAPES = /\\([()[\]\\])/g;
function blank(found, kept = "") {
    return kept.padStart(found.length);
}
function longest(found, inside) {
    const all = inside.split("|");
    const keep = all.reduce((best, one, at) => (one.length > (all[best]?.length ?? 0) ? at : best), 0);
    const kept = all.map((one, at) => (at === keep ? one : " ".repeat(one.length)));
    return ` ${kept.join(" ")} `.slice(0, found.length);
}

;// CONCATENATED MODULE: ./build/src/captions/token-window.js



/** A window of `limit` tokens of CLIP, which are counted. The tokeniser is made when a caption may be too long. */
function clipWindow(limit, profile, { clip, memo }) {
    const { front, back } = around(profile);
    const tokensOf = memo(({ text }) => {
        const read = encoderText(text, profile).trim();
        return STANDS_ALONE.test(read) ? clip().count(read) : MUST_BE_READ_WHOLE;
    });
    let outside;
    const gap = (text, start, end) => {
        if (start === end)
            return 0;
        if (end - start === 2 && text.startsWith(", ", start))
            return 1;
        return clip().count(encoderText(text.slice(start, end), profile));
    };
    const ofRest = () => {
        outside ??= parted(front, back) ? clip().count(front) + clip().count(back) : MUST_BE_READ_WHOLE;
        return outside;
    };
    /** The sum of what the tags are by themselves; NaN where they must be read as a whole. */
    const sum = ({ text, tags }) => {
        let total = ofRest();
        let end = 0;
        for (const tag of tags) {
            total += gap(text, end, tag.span.start) + tokensOf(tag);
            end = tag.span.end;
        }
        return total + gap(text, end, text.length);
    };
    const overrun = (caption) => {
        const { text, tags } = caption;
        if (front.length + text.length + back.length <= limit && (0,text_words/* isAscii */.ER)(text))
            return undefined;
        if (tags.length > 0 && sum(caption) <= limit)
            return undefined;
        const whole = front + encoderText(text, profile) + back;
        const tokens = clip().count(whole);
        if (tokens <= limit)
            return undefined;
        const cut = (clip().cutAt(whole, limit) ?? whole.length) - front.length;
        return { tokens, cut: Math.min(Math.max(0, cut), text.length) };
    };
    const fits = (tags) => {
        if (front.length + lengthOf(tags) + back.length <= limit)
            return true;
        let total = ofRest() - 1;
        for (const tag of tags)
            total += tokensOf(tag) + 1;
        return total <= limit;
    };
    return { overrun, fits };
}
/** Of a caption of tags with ", " between them, in characters: what ends its line takes two at most. */
function lengthOf(tags) {
    let length = 0;
    for (const { of } of tags)
        length += of.text.length + 2;
    return length;
}
/**
 * CLIP reads runs of letters, digits one by one, and runs of other marks: a text with a letter or digit at either end is
 * read the same whatever marks stand around it.
 */
const STANDS_ALONE = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;
/** More than any caption may have: no sum with it is taken for one that fits. */
const MUST_BE_READ_WHOLE = Number.NaN;
/** A window of `limit` tokens of another encoder, which are estimated. */
function estimatedWindow(limit, profile) {
    const { front, back } = around(profile);
    const overrun = ({ text, kind, tags, tokens: words }) => {
        // A token has a letter or more.
        if (front.length + text.length + back.length <= limit)
            return undefined;
        const read = front + encoderText(text, profile);
        const tokens = estimateTokens(read + back);
        if (tokens <= limit)
            return undefined;
        const parts = kind === "tags" ? tags : words;
        const fits = ({ span }) => estimateTokens(read.slice(0, front.length + span.end)) <= limit;
        return { tokens, cut: parts[firstNot(parts, fits)]?.span.start ?? text.length };
    };
    return { overrun, fits: (tags) => front.length + lengthOf(tags) + back.length <= limit };
}
/** The position of the first item that fails; those before it pass and those behind it fail. */
function firstNot(items, passes) {
    let from = 0;
    let to = items.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        const item = items[middle];
        if (item !== undefined && passes(item))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
/** What the trainer puts before and behind each caption. */
function around({ captionPrefix = "", captionSuffix = "", prefix, }) {
    const joint = prefix?.joint ?? "";
    return {
        front: captionPrefix === "" ? "" : captionPrefix + joint,
        back: captionSuffix === "" ? "" : joint + captionSuffix,
    };
}
/** Whether white space parts what stands around a caption from it. */
function parted(front, back) {
    return !/\S$/u.test(front) && !/^\S/u.test(back);
}

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/caption-length.js





const options = ({ z }) => {
    const limits = z.strictObject({ min: z.int().min(1).optional(), max: z.int().min(1).optional() });
    return z.strictObject({
        tags: limits.optional().describe("The fewest and the most tags that a caption of tags may have."),
        words: limits.optional().describe("The fewest and the most words, in tags or sentences."),
        tokens: z
            .union([z.enum(["profile"]), z.int().min(1)])
            .default("profile")
            .describe("The most tokens that reach the text encoder: as many as the `profile` says, or so many tokens of CLIP. A profile that does not know its encoder sets no limit."),
    });
};
const captionLength = (0,rule/* defineRule */.Km)({
    id: "caption-length",
    summary: "Keep a caption as short as the trainer reads it, and as long as the dataset wants it.",
    guidance: "Caption in the Same Manner You Prompt",
    severity: "info",
    fix: "none",
    measures: true,
    standard: false,
    options,
    examples: [
        {
            title: "What the trainer cuts off",
            options: { tokens: 12 },
            bad: "photo, sitting, looking at viewer, red dress, white water-stained paint on walls, wooden floor",
        },
        { title: "Too few tags", options: { tags: { min: 3 } }, bad: "photo, sitting" },
        {
            title: "Too many words",
            options: { words: { max: 8 } },
            bad: "A woman is sitting on a couch and is looking at the viewer.",
        },
        {
            title: "Neither too long nor too short",
            options: { tags: { min: 2, max: 5 }, tokens: 75 },
            good: "photo, sitting, red dress",
        },
    ],
    compile: ({ tags, words, tokens }, context) => {
        const checks = [];
        if (tags !== undefined)
            checks.push(limitCheck(tags, "tag", tagCount(context)));
        if (words !== undefined)
            checks.push(limitCheck(words, "word", wordCount(context)));
        const budget = tokens === "profile" ? context.profile.tokens : { ...CLIP, window: tokens };
        if (budget !== undefined && budget.encoder !== "none")
            checks.push(tokenCheck(budget, context));
        if (checks.length === 0)
            return {};
        const joins = JOIN.test(context.profile.id);
        return {
            glance: { tags: (some) => checks.every(({ isRight }) => isRight(some)) },
            caption: (own) => {
                const caption = own.beside === undefined || joins ? own : { ...own, beside: undefined };
                // What has no words at all is `caption-file`'s to tell.
                if (caption.tags.length === 0 && caption.tokens.length === 0)
                    return rule/* NO_PROBLEMS */.ve;
                let found;
                for (const { problemOf } of checks) {
                    const problem = problemOf(caption);
                    if (problem !== undefined)
                        found = [...(found ?? []), problem];
                }
                return found ?? rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
/** library/train_util.py, FineTuningDataset: `caption`, the separator, `tags`. Others read one of the two. */
const JOIN = /^(?:kohya|generic)/;
const TOGETHER = "in \u201ccaption\u201d and \u201ctags\u201d together";
const CLIP = { encoder: "clip", exact: true };
function tagCount({ isWaived }) {
    return ({ kind, tags }) => {
        if (kind === "prose")
            return undefined;
        let count = 0;
        for (const tag of tags)
            if (!isWaived(tag))
                count++;
        return count;
    };
}
function wordCount({ isWaived }) {
    return ({ tags, tokens }) => {
        let count = (0,tag_text/* countWords */.rj)(tokens);
        for (const tag of tags)
            if (!isWaived(tag))
                count += tag.of.words;
        return count;
    };
}
function limitCheck({ min = 0, max = Number.POSITIVE_INFINITY }, noun, count) {
    const isWithin = (number) => number >= min && number <= max;
    const problemOf = (caption) => {
        const own = count(caption);
        const { beside } = caption;
        const other = beside === undefined ? undefined : count(beside.caption);
        // What is counted together is told once, of the caption that comes first.
        if (own === undefined || (other !== undefined && beside?.comes === "before"))
            return undefined;
        const number = own + (other ?? 0);
        if (isWithin(number))
            return undefined;
        const counted = other === undefined ? number : `${number} ${TOGETHER}`;
        const message = number < min
            ? `Too few ${noun}s: ${counted}, minimum ${min}. Describe more of what the image shows.`
            : `Too many ${noun}s: ${counted}, maximum ${max}. Keep those that matter for this image.`;
        return { span: { start: 0, end: 0 }, message, whole: true };
    };
    return { problemOf, isRight: (tags) => isWithin(count({ kind: "tags", tags, tokens: [] }) ?? min) };
}
function tokenCheck(budget, context) {
    const { profile, memo, clip } = context;
    const isExact = budget.exact && budget.encoder === "clip" && clip !== undefined;
    const alone = isExact
        ? clipWindow(budget.window, profile, { clip, memo })
        : estimatedWindow(budget.window, profile);
    const window = recordWindow(alone, profile.separator);
    const name = ENCODERS[budget.encoder];
    const advice = profile.shuffle
        ? "The trainer shuffles the tags, so that others are cut off each time: shorten the caption."
        : "Shorten the caption, or move what matters to the front.";
    const problemOf = (caption) => {
        const overrun = window.overrun(caption);
        if (overrun === undefined)
            return undefined;
        const lost = lostPart(caption, overrun, { ...context, isExact });
        if (lost === undefined)
            return undefined;
        const { span, what } = lost;
        const size = isExact
            ? `${overrun.tokens} ${name} tokens`
            : `about ${overrun.tokens} ${name} tokens (an estimate)`;
        const { beside } = caption;
        const all = beside === undefined ? size : `${size} ${TOGETHER}`;
        const rest = beside?.comes === "behind" ? " All of \u201ctags\u201d comes behind it." : "";
        const message = `${all}, of which the trainer reads ${budget.window}: ${what}.${rest} ${advice}`;
        return { span, message, whole: true, ...(!isExact && { estimated: true }) };
    };
    return { problemOf, isRight: window.fits };
}
const ENCODERS = {
    clip: "CLIP",
    t5: "T5",
    qwen: "Qwen",
    none: "",
};
/** Undefined where nothing is lost that says anything, such as the full stop at the end. */
function lostPart(caption, { cut }, telling) {
    const { text, kind } = caption;
    const lost = kind === "tags" ? lostTags(caption, cut, telling) : lostWords(caption, cut, telling);
    const { captionSuffix = "" } = telling.profile;
    if (lost !== undefined || captionSuffix === "" || caption.tags.some(({ span }) => span.end > cut))
        return lost;
    const what = `\u201c${shortened(captionSuffix)}\u201d, which the trainer adds at the end, is cut off`;
    return { span: { start: text.length, end: text.length }, what };
}
function lostTags({ tags }, cut, { isWaived, isExact }) {
    const lost = tags.filter((tag) => tag.span.end > cut && !isWaived(tag));
    const first = lost[0];
    const last = lost[lost.length - 1];
    if (first === undefined || last === undefined)
        return undefined;
    return {
        span: { start: first.span.start, end: last.span.end },
        what: tellTags(first, lost.length, { cut, isExact }),
    };
}
function tellTags(first, count, { cut, isExact }) {
    const name = `\u201c${shortened(first.of.text)}\u201d`;
    // An estimate does not tell in which word the cut falls.
    const inPart = isExact && first.span.start < cut;
    if (count === 1)
        return inPart
            ? `${name} reaches the model only in part`
            : `${name} ${never(isExact, "reaches")} the model`;
    const aside = inPart ? ", the first of them in part" : "";
    return `from ${name} on, ${count} tags ${never(isExact, "reach")} the model${aside}`;
}
function lostWords({ text, tokens }, cut, { isExact }) {
    const lost = tokens.filter(({ word, span }) => word && span.end > cut);
    const first = lost[0];
    const last = lost[lost.length - 1];
    if (first === undefined || last === undefined)
        return undefined;
    // A script without spaces has no words to go by.
    const start = WITHOUT_SPACES.test(text.slice(cut, cut + 1))
        ? Math.max(first.span.start, cut)
        : first.span.start;
    const end = lost[FEW_WORDS - 1]?.span.end ?? last.span.end;
    const named = shortened(text.slice(start, end), end < last.span.end);
    const count = (0,tag_text/* countWords */.rj)((0,text_words/* tokenise */.tS)(text.slice(start)));
    const words = count === 1 ? `1 word ${never(isExact, "reaches")}` : `${count} words ${never(isExact, "reach")}`;
    return { span: { start, end: last.span.end }, what: `from \u201c${named}\u201d on, ${words} the model` };
}
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const FEW_WORDS = 5;
function never(isExact, verb) {
    return isExact ? `never ${verb}` : "may never reach";
}
function shortened(text, more = false) {
    const letters = [...text.slice(0, 2 * MOST_LETTERS)];
    if (letters.length <= MOST_LETTERS && text.length <= 2 * MOST_LETTERS)
        return more ? `${text} \u2026` : text;
    return `${letters.slice(0, MOST_LETTERS).join("")}\u2026`;
}
const MOST_LETTERS = 60;


/***/ }),

/***/ 23:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    const shown = lost.slice(0, MOST_SHOWN).map(({ of }) => `\u201c${of.text}\u201d`);
    const rest = lost.length - shown.length;
    const list = rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
    return `${lost.length} of the ${had} tags that this caption had are gone: ${list}. Put back what the image still shows.`;
}
const MOST_SHOWN = 5;


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

/***/ 9257:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conceptDescribed: () => (/* binding */ conceptDescribed)
});

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/text/modifiers.js
var modifiers = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/text/phrase-end.js
var phrase_end = __webpack_require__(1848);
;// CONCATENATED MODULE: ./build/src/text/noun-phrase.js


/** Where the words begin that stand before a noun and say more of it: "big" of "a woman with a big nose". */
function phraseStart(tokens, noun, isBar = () => false) {
    let at = noun;
    while (at > 0 && isModifier(tokens[at - 1]) && !isBar(tokens[at - 1]?.key ?? ""))
        at--;
    return at;
}
/** Where the words end that stand behind a noun and make another thing of it: "piercing" of "nose piercing on a woman". */
function phraseEnd(tokens, from, isBar = () => false) {
    let at = from;
    while (at < tokens.length && isModifier(tokens[at]) && !isBar(tokens[at]?.key ?? ""))
        at++;
    return at;
}
/** Whether everything before a place only points at what comes: "a", "her". */
function isDetermined(tokens, end) {
    return tokens.slice(0, end).every(({ key }) => DETERMINERS.has(key));
}
/**
 * Whether words before a noun are certain to say only what it is always like: a "clock face" is no face, "girl blue eyes"
 * has two things in it, "covering face" and "painted face" tell what somebody does or did, "wet face" how it is for now.
 */
function onlyDescribe(words) {
    return words.every(({ key }) => isLasting(key));
}
function isLasting(word) {
    const scale = (0,modifiers/* modifierOf */.B0)(word)?.scale;
    return ((scale !== undefined && LASTING.has(scale)) || (0,modifiers/* isShade */.G9)(word) || OF_BODIES.has(word) || ENDING.test(word));
}
/** The scales on which a thing stays where it is. */
const LASTING = new Set("beauty size length width thickness age curl surface shape pattern colour material".split(" "));
/** Words that end in "ed" are states as often as traits, and those in "ous" and "less" moods: "parted", "serious". */
const ENDING = /-(?:shaped|sized|colou?red|toned|set)$|^(?:redd|brown|green|blu|purpl|pink|yellow|gr[ae]y|long|round)ish$/;
/** What is said of faces and bodies, and fits few things else. */
const OF_BODIES = new Set(`very slightly pointy flat full slim plump chubby fat skinny slender high low heavy deep-set almond-shaped heart-shaped
  freckled wrinkled hooked crooked pointed chiseled chiselled tanned scarred rounded dimpled arched bearded
  freckly hairy bushy hazel brunette auburn ginger fair rosy ruddy tan male female feminine masculine
  handsome cute strong weak soft sharp asymmetrical symmetrical`.split(/\s+/));
function isModifier(token) {
    if (token?.word !== true)
        return false;
    // "woman's face" says whose it is.
    if (token.key.endsWith("'s"))
        return false;
    return token.key === "very" || !((0,phrase_end/* isFunctionWord */.R)(token.key) || FOREIGN.has(token.key));
}
const DETERMINERS = new Set("a an the his her its their my your our".split(" "));
/** Prepositions and articles of other languages that are written with spaces. */
const FOREIGN = new Set(`de du des la le les un une sur dans avec sous et el los las en con sobre y del il lo gli di da su nel
  der die das ein eine mit im auf unter und am \u043d\u0430 \u0432 \u0432\u043e \u0441 \u0441\u043e \u0443 \u043f\u043e\u0434 \u0437\u0430 \u0438 \u0438\u0437 \u043a \u043f\u043e \u043e\u0442 o os na no com em`
    .split(/\s+/)
    .filter((word) => word !== "no"));

// EXTERNAL MODULE: ./build/src/text/quotes.js
var quotes = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/concept-described.js






const options = ({ z, terms }) => z.strictObject({
    terms: terms.default([]).describe("What no caption may describe, such as `* nose`."),
});
const conceptDescribed = (0,rule/* defineRule */.Km)({
    id: "concept-described",
    summary: "Leave out what the concept has to teach by itself.",
    guidance: "Captions are Like Variables You Can Use in Your Prompts",
    severity: "warning",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "A tag that describes the concept",
            options: { terms: ["* nose"] },
            triggers: ["ohwx"],
            bad: "ohwx, big nose, sitting",
            good: "ohwx, sitting",
        },
        {
            title: "Inside a longer tag only a person can tell what stays",
            options: { terms: ["* nose"] },
            bad: "woman with a big nose, sitting",
        },
        {
            title: "In a sentence",
            options: { terms: ["* nose"] },
            bad: "She has a big nose and sits on a chair.",
        },
        {
            title: "What names the thing without describing it, and other things",
            options: { terms: ["* nose", "* face"] },
            good: "face, finger on nose, hand on her face, red nose ring",
        },
    ],
    compile: ({ terms }, context) => {
        if (terms.length === 0)
            return {};
        const find = finder(terms, context);
        const usesOf = context.memo((of) => find(of));
        const hasUse = context.mark((of) => find(of).length > 0);
        return {
            glance: { tag: (tag) => !hasUse(tag) },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, find(caption), context);
                return caption.tags.some(hasUse) ? inTags(caption, usesOf, context) : rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
function wantedBy(term) {
    const before = /^(?:\*[\s_]+)+/u.exec(term)?.[0] ?? "";
    const after = /(?:[\s_]+\*)+$/u.exec(term.slice(before.length))?.[0] ?? "";
    return {
        rest: term.slice(before.length, term.length - after.length),
        before: before !== "",
        after: after !== "",
    };
}
function finder(terms, context) {
    const wanted = terms.map(wantedBy);
    const rests = [...new Set(wanted.map(({ rest }) => rest))];
    const ways = rests.map((rest) => wanted.filter((one) => one.rest === rest));
    const table = context.table(rests);
    const triggers = new Set(context.triggers.flatMap((word) => (0,words/* tokenise */.tS)(word).map(({ key }) => key)));
    const isTrigger = (key) => triggers.has(key);
    return ({ text, tokens }) => (0,rule/* withoutWaived */.fp)(table.within(tokens), tokens, context).flatMap((hit) => {
        const uses = (ways[hit.term] ?? []).flatMap((way) => useOf(text, tokens, { hit, way, isTrigger }));
        const best = uses.find(({ isAll }) => isAll) ?? uses[0];
        return best === undefined || (0,quotes/* isQuoted */.f)(text, best.span.start) ? [] : [best];
    });
}
function useOf(text, tokens, { hit, way, isTrigger }) {
    const from = way.before ? phraseStart(tokens, hit.from, isTrigger) : hit.from;
    const to = way.after ? phraseEnd(tokens, hit.to, isTrigger) : hit.to;
    if ((way.before && from === hit.from) || (way.after && to === hit.to))
        return [];
    // "red nose ring" speaks of a ring.
    if (!way.after && !(0,phrase_end/* endsBefore */.I)(tokens, to))
        return [];
    const isCertain = !way.before || onlyDescribe(tokens.slice(from, hit.from));
    const start = tokens[from]?.span.start ?? 0;
    const span = { start, end: tokens[to - 1]?.span.end ?? start };
    const isAll = isCertain && to === tokens.length && isDetermined(tokens, from);
    return [{ span, found: text.slice(span.start, span.end), isAll }];
}
function* inTags(caption, usesOf, context) {
    const found = caption.tags.filter((tag) => usesOf(tag).length > 0 && !context.isTrigger(tag) && !context.isWaived(tag));
    const going = found.filter((tag) => usesOf(tag).some(({ isAll }) => isAll));
    const kept = lastOfLines(caption, new Set(going));
    for (const tag of found) {
        for (const { span, found: words, isAll } of usesOf(tag)) {
            const message = messageOf(words, context);
            const { start } = tag.span;
            if (!isAll)
                yield { span: { start: start + span.start, end: start + span.end }, message };
            else {
                const edit = kept.has(tag) ? undefined : (0,tag_edits/* deleteTag */._R)(caption, tag);
                yield (0,rule/* withEdit */.LJ)({ span: tag.span, message }, edit);
            }
        }
    }
}
/** A line keeps one tag, even where all of them are to go: the last. */
function lastOfLines({ tags }, going) {
    const last = new Map();
    const staying = new Set();
    for (const tag of tags) {
        last.set(tag.group, tag);
        if (!going.has(tag))
            staying.add(tag.group);
    }
    return new Set([...last].flatMap(([group, tag]) => (staying.has(group) ? [] : [tag])));
}
function inProse({ tokens }, uses, context) {
    if (uses.length === 0 || tokens.length === 0)
        return rule/* NO_PROBLEMS */.ve;
    return uses.map(({ span, found }) => ({ span, message: messageOf(found, context) }));
}
function messageOf(found, { triggers: [trigger] }) {
    const concept = trigger === undefined ? "the concept" : `\u201c${trigger}\u201d`;
    return `\u201c${found}\u201d describes what ${concept} has to teach by itself: the captions of this dataset leave it out.`;
}


/***/ }),

/***/ 3885:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  duplicateTags: () => (/* binding */ duplicateTags)
});

// EXTERNAL MODULE: ./build/src/captions/break-word.js
var break_word = __webpack_require__(7319);
// EXTERNAL MODULE: ./build/src/text/function-words.js
var function_words = __webpack_require__(7553);
// EXTERNAL MODULE: ./build/src/text/head.js
var text_head = __webpack_require__(5379);
// EXTERNAL MODULE: ./build/src/text/modifiers.js
var modifiers = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/src/captions/contained.js



/** Reads a tag of plain words; undefined where it has other marks, or where there is no one word that it is about. */
function phraseOf({ tokens }) {
    if (tokens.length === 0 || tokens.length > LONGEST || !tokens.every(isPlain))
        return undefined;
    const head = tokens.findIndex((_, at) => (0,text_head/* isHead */.N)(tokens, { from: at, to: at + 1 }));
    return head < 0 ? undefined : { words: tokens.map(({ key }) => key), head };
}
/** Words of a tag that is compared with others; a longer one is a sentence. */
const LONGEST = 12;
function isPlain({ word, key }) {
    return word && !WITHOUT_SPACES.test(key);
}
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
/** Whether all that the shorter phrase says, of the same thing and in the same order, is said by the longer one. */
function isContained(short, long) {
    if (short.words.length >= long.words.length)
        return false;
    if (short.words[short.head] !== long.words[long.head])
        return false;
    const before = extras(short.words.slice(0, short.head), long.words.slice(0, long.head));
    const behind = extras(short.words.slice(short.head + 1), long.words.slice(long.head + 1));
    if (before === undefined || behind === undefined)
        return false;
    return ![...before, ...behind].some((word) => OTHERS.has(word) || (0,function_words/* isNumber */.E)(word));
}
/** Words with which the longer phrase speaks of no such thing, or of another one. */
const OTHERS = new Set("no not without non another other different opposite fake missing second many several".split(" "));
/**
 * Whether what the longer phrase says more is nothing but plain qualities: "white shirt" is a shirt, and a "teddy bear" is
 * no bear.
 */
function isQualified(short, long) {
    if (short.head !== short.words.length - 1 || long.head !== long.words.length - 1)
        return false;
    const more = extras(short.words.slice(0, -1), long.words.slice(0, -1)) ?? [];
    const plain = more.every((word) => (0,modifiers/* modifierOf */.B0)(word) !== undefined || (0,modifiers/* isShade */.G9)(word));
    const all = long.words.slice(0, -1);
    return (plain && all.every((word) => !DETERMINERS.has(word)) && !(0,modifiers/* isCompound */.cB)(all, long.words[long.head] ?? ""));
}
const DETERMINERS = new Set("a an the his her their some of".split(" "));
/** What is left of the longer list without the shorter one; undefined where that is not in it, in its order. */
function extras(short, long) {
    const left = [];
    let at = 0;
    for (const word of long) {
        if (word === short[at])
            at++;
        else
            left.push(word);
    }
    return at === short.length ? left : undefined;
}

// EXTERNAL MODULE: ./build/src/captions/distinct.js
var distinct = __webpack_require__(8549);
// EXTERNAL MODULE: ./build/src/captions/emoticon.js
var emoticon = __webpack_require__(1313);
// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/text/several.js
var several = __webpack_require__(7273);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/duplicate-tags.js








const options = ({ z }) => z.strictObject({
    contained: z
        .boolean()
        .default(false)
        .describe("Whether a tag is named, too, that a longer one says already: `shirt` beside `white shirt`."),
});
const duplicateTags = (0,rule/* defineRule */.Km)({
    id: "duplicate-tags",
    summary: "Say each thing once.",
    guidance: "Avoid Repetition",
    severity: "warning",
    fix: "safe",
    standard: true,
    options,
    examples: [
        {
            title: "The same tag again, spelt another way",
            bad: "looking at viewer, smile, Looking_at_viewer, red dress",
            good: "looking at viewer, smile, red dress",
        },
        {
            title: "With a weight only a person can tell which of the two is meant",
            profile: "onetrainer",
            bad: "red dress, smile, (red dress:1.2)",
        },
        {
            title: "`contained`: a longer tag says it already",
            options: { contained: true },
            bad: "shirt, sitting, white shirt",
            good: "sitting, white shirt",
        },
        {
            title: "`contained`: other things that share a word",
            options: { contained: true },
            good: "hair ornament, hair, brown leather couch, brown dress, man, woman",
        },
    ],
    compile: ({ contained }, context) => {
        const sight = sightOf(context);
        return {
            glance: {
                tags: (tags) => (0,distinct/* areDistinct */.B)(tags) && (!contained || (0,distinct/* areNamedApart */.M)(tags, sight.thing)),
            },
            caption: (caption) => {
                if (caption.tags.length < 2)
                    return rule/* NO_PROBLEMS */.ve;
                const twice = repeats(caption, sight);
                const within = contained ? containedTags(caption, sight) : rule/* NO_PROBLEMS */.ve;
                if (within.length === 0)
                    return twice;
                return [...twice, ...within].sort((a, b) => a.span.start - b.span.start);
            },
        };
    },
});
function sightOf(context) {
    const triggers = new Set(context.triggers.map((word) => (0,words/* keyOf */.TN)((0,words/* tokenise */.tS)(word))));
    const { placeholders } = context.profile;
    const phrase = context.memo((of) => phraseOf(of) ?? null);
    return {
        isAside: context.mark(({ text, key }) => text === break_word/* BREAK */.sP ||
            triggers.has(key) ||
            placeholders.includes(text) ||
            WILDCARD.test(text) ||
            DIGITS.test(key)),
        isWaived: context.isWaived,
        isFace: context.mark(({ text }) => (0,emoticon/* isEmoticon */.J)(text)),
        phrase,
        thing: (tag) => {
            const found = phrase(tag);
            return found?.words[found.head] ?? null;
        },
        isSeveral: context.mark(({ tokens }) => (0,several/* speaksOfSeveral */.J)(tokens)),
    };
}
/** It may become another tag each time that it is read. */
const WILDCARD = /\{[^{}]*\||__|^\*$/;
/** The "000" of "1,000" is no tag of its own. */
const DIGITS = /^[\p{N}\s]*$/u;
/** Tags are compared within one line, and on one side of "|||" or BREAK: what is repeated beyond that is meant. */
function repeats({ tags, ...caption }, sight) {
    if ((0,distinct/* areDistinct */.B)(tags))
        return rule/* NO_PROBLEMS */.ve;
    const problems = [];
    const first = new Map();
    for (const tag of tags) {
        if (sight.isAside(tag))
            continue;
        // A face is what it is letter for letter: ":d" is not ":D".
        const key = `${tag.group} ${sight.isFace(tag) ? tag.of.text : tag.of.key}`;
        const twin = first.get(key);
        const same = first.get(`${key} ${wrapping(tag)}`);
        if (twin === undefined)
            first.set(key, tag);
        if (same === undefined)
            first.set(`${key} ${wrapping(tag)}`, tag);
        if (twin === undefined || sight.isWaived(tag))
            continue;
        problems.push(repetition({ ...caption, tags }, tag, same === undefined ? { twin } : { twin, same }));
    }
    return problems;
}
/** The weight around a tag, without its spaces. */
function wrapping({ of: { text, core } }) {
    return `${text.slice(0, core.start)} ${text.slice(core.end)}`.replace(/\s+/gu, "");
}
function repetition(caption, tag, { twin, same }) {
    const { span, of } = tag;
    if (same === undefined) {
        const message = `\u201c${twin.of.text}\u201d and \u201c${of.text}\u201d are one tag with two weights: keep one of them.`;
        return { span, message, candidates: [twin.of.text, of.text] };
    }
    if (COUNTED.test(of.key)) {
        return { span, message: `\u201c${of.text}\u201d stands here twice: say how many there are, or keep one.` };
    }
    const again = same.of.text === of.text ? "" : `, here as \u201c${of.text}\u201d`;
    const message = `Expected \u201c${same.of.text}\u201d only once${again}: repeating a tag gives it more weight.`;
    return (0,rule/* withEdit */.LJ)({ span, message }, (0,tag_edits/* deleteTag */._R)(caption, tag));
}
/** "a dog, a cat, a dog" may count the dogs. */
const COUNTED = /^(?:an?|one|another) /;
function containedTags(caption, sight) {
    const byHead = new Map();
    for (const tag of caption.tags) {
        const phrase = sight.isAside(tag) ? null : sight.phrase(tag);
        if (phrase === null)
            continue;
        const key = `${tag.group} ${phrase.words[phrase.head]}`;
        const others = byHead.get(key) ?? [];
        byHead.set(key, others);
        if (others.length < MOST_ALIKE)
            others.push({ tag, phrase });
    }
    let isOne;
    const problems = [];
    for (const alike of byHead.values()) {
        for (const short of alike) {
            const longer = alike.filter((other) => isContained(short.phrase, other.phrase));
            const long = longer.find((other) => isQualified(short.phrase, other.phrase)) ?? longer[0];
            if (long === undefined || sight.isWaived(short.tag))
                continue;
            isOne ??= !caption.tags.some(sight.isSeveral);
            problems.push(containment(caption, short, long, isOne));
        }
    }
    return problems;
}
/** Tags about one thing that are compared with one another; no caption written by people has more. */
const MOST_ALIKE = 40;
/** Safe where the longer tag is the shorter with plain qualities, and nothing speaks of two things of the kind. */
function containment(caption, short, long, isOne) {
    const { span, of } = short.tag;
    const longer = long.tag.of.text;
    const isPlain = wrapping(short.tag) === "" && wrapping(long.tag) === "";
    if (isOne && isPlain && isQualified(short.phrase, long.phrase)) {
        const message = `\u201c${longer}\u201d says \u201c${of.text}\u201d already: repeating it gives it more weight.`;
        return (0,rule/* withEdit */.LJ)({ span, message }, (0,tag_edits/* deleteTag */._R)(caption, short.tag));
    }
    const message = `\u201c${longer}\u201d seems to say \u201c${of.text}\u201d already: keep both only where they are two things.`;
    return { span, message, candidates: [longer] };
}


/***/ }),

/***/ 5715:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exclusiveTags: () => (/* binding */ exclusiveTags)
/* harmony export */ });
/* harmony import */ var _text_quotes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2148);
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
        message: `\u201c${first.text}\u201d and \u201c${second.text}\u201d exclude each other: keep the one that the image shows.`,
        whole: true,
        candidates: [...each.values()],
    };
}


/***/ }),

/***/ 7659:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        const message = `\u201c${reason.of.text}\u201d says \u201c${tag.of.text}\u201d already: in this dataset it goes without saying.`;
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
        const named = terms.map((term) => `\u201c${term}\u201d`).join(" and ");
        const message = `Expected ${named} beside \u201c${tag.of.text}\u201d: in this dataset the one never stands without the other.`;
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


/***/ }),

/***/ 2237:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aO: () => (/* binding */ rules)
/* harmony export */ });
/* unused harmony exports rewritingOrder, registry */
/* harmony import */ var _auto_caption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2022);
/* harmony import */ var _banned_synonyms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7566);
/* harmony import */ var _caption_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3341);
/* harmony import */ var _caption_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4645);
/* harmony import */ var _caption_length_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6944);
/* harmony import */ var _caption_loss_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23);
/* harmony import */ var _class_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7888);
/* harmony import */ var _concept_described_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9257);
/* harmony import */ var _duplicate_tags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3885);
/* harmony import */ var _exclusive_tags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5715);
/* harmony import */ var _implied_tags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7659);
/* harmony import */ var _known_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7454);
/* harmony import */ var _paired_terms_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4331);
/* harmony import */ var _prompt_syntax_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4969);
/* harmony import */ var _section_content_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(514);
/* harmony import */ var _section_order_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5843);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3806);
/* harmony import */ var _term_consistency_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7506);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8190);
/* harmony import */ var _trigger_word_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7981);
/* harmony import */ var _variable_missing_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6468);
/* harmony import */ var _word_repetition_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3423);






















/** Every rule, in the order in which findings at one place are shown. */
const rules = [
    _trigger_word_js__WEBPACK_IMPORTED_MODULE_19__.triggerWord,
    _section_order_js__WEBPACK_IMPORTED_MODULE_15__.sectionOrder,
    _section_content_js__WEBPACK_IMPORTED_MODULE_14__.sectionContent,
    _banned_synonyms_js__WEBPACK_IMPORTED_MODULE_1__.bannedSynonyms,
    _class_tags_js__WEBPACK_IMPORTED_MODULE_6__.classTags,
    _word_repetition_js__WEBPACK_IMPORTED_MODULE_21__.wordRepetition,
    _duplicate_tags_js__WEBPACK_IMPORTED_MODULE_8__.duplicateTags,
    _implied_tags_js__WEBPACK_IMPORTED_MODULE_10__.impliedTags,
    _exclusive_tags_js__WEBPACK_IMPORTED_MODULE_9__.exclusiveTags,
    _concept_described_js__WEBPACK_IMPORTED_MODULE_7__.conceptDescribed,
    _variable_missing_js__WEBPACK_IMPORTED_MODULE_20__.variableMissing,
    _paired_terms_js__WEBPACK_IMPORTED_MODULE_12__.pairedTerms,
    _known_words_js__WEBPACK_IMPORTED_MODULE_11__.knownWords,
    _term_consistency_js__WEBPACK_IMPORTED_MODULE_17__.termConsistency,
    _caption_kind_js__WEBPACK_IMPORTED_MODULE_3__.captionKind,
    _caption_length_js__WEBPACK_IMPORTED_MODULE_4__.captionLength,
    _auto_caption_js__WEBPACK_IMPORTED_MODULE_0__.autoCaption,
    _tag_format_js__WEBPACK_IMPORTED_MODULE_16__.tagFormat,
    _text_encoding_js__WEBPACK_IMPORTED_MODULE_18__.textEncoding,
    _prompt_syntax_js__WEBPACK_IMPORTED_MODULE_13__.promptSyntax,
    _caption_file_js__WEBPACK_IMPORTED_MODULE_2__.captionFile,
    _caption_loss_js__WEBPACK_IMPORTED_MODULE_5__.captionLoss,
];
/** The order in which safe edits are applied: what others build on comes first, the trigger has the last word. */
const rewritingOrder = [
    "text-encoding",
    "tag-format",
    "prompt-syntax",
    "duplicate-tags",
    "banned-synonyms",
    "class-tags",
    "concept-described",
    "auto-caption",
    "implied-tags",
    "known-words",
    "paired-terms",
    "section-content",
    "exclusive-tags",
    "variable-missing",
    "caption-length",
    "caption-loss",
    "word-repetition",
    "term-consistency",
    "caption-kind",
    "section-order",
    "trigger-word",
    "caption-file",
];
/** All of them. What checks captions is given those that its styles have on instead (`src/shell/load-rules.ts`). */
const registry = { rules, rewritingOrder };


/***/ }),

/***/ 7454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  knownWords: () => (/* binding */ knownWords)
});

// EXTERNAL MODULE: ./build/src/captions/emoticon.js
var emoticon = __webpack_require__(1313);
// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/captions/tag-spelling.js
var tag_spelling = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/text/text-table.js
var text_table = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/src/captions/word-pieces.js

/** Prepares the count for a limit; each distinct word is counted once. */
function createPieceCount(most, clip) {
    const known = (0,text_table/* createTextTable */.s)((text) => ({ text, message: messageFor(text, most, clip) }), MOST_WORDS);
    return { tooMany: (word) => known(word, 0, word.length).message, isEstimate: clip === undefined };
}
const MOST_WORDS = 65_536;
function messageFor(word, most, clip) {
    // A shorter word cannot have more; names and other scripts are cut up however well a model knows them.
    if (word.length <= most || !LATIN.test(word) || word !== word.toLowerCase())
        return undefined;
    if (clip === undefined) {
        const guess = Math.ceil(word.length / LETTERS);
        return guess > most ? say(`\u201c${word}\u201d in about ${guess} pieces (an estimate)`, most) : undefined;
    }
    // A compound is known by its parts.
    const parts = word.split(/[-'\u2019]/u).filter((part) => part !== "");
    const worst = parts
        .map((part) => ({ part, pieces: clip().pieces(part) }))
        .find(({ pieces }) => pieces.length > most);
    if (worst === undefined)
        return undefined;
    const { part, pieces } = worst;
    return say(`\u201c${part}\u201d in ${pieces.length} pieces (${pieces.join("\u00b7")})`, most);
}
/** Letters that a piece has where words are long: few words of twelve letters are one. */
const LETTERS = 6;
const LATIN = /^[\p{sc=Latin}'\u2019-]+$/u;
function say(what, most) {
    return `CLIP reads ${what}, more than ${most}: a sign, though no proof, that the model hardly knows the word. Use a commoner one, or put one beside it.`;
}

// EXTERNAL MODULE: ./build/src/style/texts.js
var texts = __webpack_require__(2003);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/known-words.js








const options = ({ z, terms }) => z.strictObject({
    vocabulary: z
        .array(z.string().regex(/\S/, "the name of a file"))
        .default([])
        .describe('Files with the terms that the model knows: one a line, or a CSV such as danbooru\'s `name,type,count,"aliases"`.'),
    maxPieces: z
        .int()
        .min(1)
        .optional()
        .describe("The most pieces that CLIP may cut a word into: a sign of how well it is known, no proof."),
    ignore: terms.default([]).describe("Terms and words that are never flagged."),
});
const knownWords = (0,rule/* defineRule */.Km)({
    id: "known-words",
    summary: "Use words that the model knows.",
    guidance: "Use Your Model\u2019s Existing Knowledge to Your Advantage",
    severity: "info",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "Another name of a term",
            options: { vocabulary: ["tags.csv"] },
            files: { "tags.csv": 'long_hair,0,2898315,"longhair"\nsitting,0,1000,\n' },
            bad: "longhair, sitting",
            good: "long hair, sitting",
        },
        {
            title: "A term that the vocabulary does not have",
            options: { vocabulary: ["tags.txt"] },
            files: { "tags.txt": "long hair\nsitting # on anything\n" },
            bad: "hair long, sitting",
        },
        {
            title: "A word that CLIP cuts into many pieces",
            options: { maxPieces: 2 },
            bad: "mordacious, sitting",
        },
        {
            title: "Numbers, faces, and phrases of known words",
            options: { vocabulary: ["tags.txt"] },
            files: { "tags.txt": "sitting\nred chair\n" },
            good: "sitting, 1950, ^_^, sitting on a red chair",
        },
    ],
    compile: ({ vocabulary, maxPieces, ignore }, context) => {
        const known = vocabulary.length === 0 || context.known?.isEmpty() !== false ? undefined : context.known;
        if (known === undefined && maxPieces === undefined)
            return {};
        const judging = {
            ...{ known, context, ignored: context.table(ignore) },
            triggers: new Set(context.triggers.flatMap((word) => (0,words/* tokenise */.tS)(word).map(({ key }) => key))),
            pieces: maxPieces === undefined ? undefined : createPieceCount(maxPieces, context.clip),
        };
        const usesOf = context.memo((of) => judge(of, judging));
        const hasUse = context.mark((of) => judge(of, judging).length > 0);
        return {
            glance: { tag: (tag) => !hasUse(tag) },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, judging);
                return caption.tags.some(hasUse) ? inTags(caption, usesOf, context) : rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
function judge(of, judging) {
    const { known, ignored, triggers } = judging;
    const { tokens, text, core } = of;
    const plain = text.slice(core.start, core.end);
    const words = tokens.filter(({ word }) => word);
    if (words.length === 0 || (0,emoticon/* isEmoticon */.J)(plain) || words.some(({ key }) => triggers.has(key)))
        return NONE;
    if (ignored.whole(of).length > 0 || known?.has(of.key) === true)
        return NONE;
    const unknown = known === undefined ? undefined : unknownIn(of, plain, { ...judging, known });
    return unknown === undefined ? obscureIn(text, tokens, judging) : [unknown];
}
const NONE = [];
/** What the vocabulary does not have; undefined where it has it, or where a vocabulary tells nothing. */
function unknownIn(of, found, judging) {
    const { known, context } = judging;
    const words = of.tokens.filter(({ word }) => word).map(({ key }) => key);
    const own = context.vocabulary();
    // What the style itself says is right, and what a machine reads is no term.
    if (words.every((word) => own.has(word) || NUMBER.test(word)) || found.split(/\s+/).some(tag_spelling/* isName */.Eo))
        return undefined;
    const names = known.named(of.key);
    const span = of.core;
    if (names.length > 0)
        return { span, ...renamed(found, names), names, estimated: false };
    if (SYNTAX.test(found) || !known.hasScriptsOf(found))
        return undefined;
    if (words.length > FEW_WORDS)
        return misspeltIn(of, judging);
    const message = `\u201c${found}\u201d is not in the vocabulary of the dataset.`;
    return { span, message, names: known.nearest(words), isSure: false, estimated: false };
}
/** Words of a term; longer tags are phrases that no list has. */
const FEW_WORDS = 3;
const NUMBER = /^[\p{N}.,'-]+$/u;
/** What is no plain term: choices, several tags in one, times, quotations. */
const SYNTAX = /[{}<>[\]|:;"\u201c\u201d\u300c\u300d,]/u;
function renamed(found, names) {
    const listed = names.map((name) => `\u201c${shown(name)}\u201d`).join(" or ");
    const message = `Expected ${listed} in place of \u201c${found}\u201d: that is what the vocabulary of the dataset calls it.`;
    // Brackets are weights to some trainers and want a backslash for others.
    const isSure = names.length === 1 &&
        !/[()[\]{}<>\\|:;"*,]/u.test(names[0] ?? "") &&
        (0,texts/* exactFault */.cv)(names[0] ?? "") === undefined;
    return { message, isSure };
}
/** In a phrase whose words are all known but for one that is a letter off, that one is misspelt. */
function misspeltIn({ text, tokens }, { known, context, ignored }) {
    const own = context.vocabulary();
    const words = tokens.filter(({ word }) => word);
    const wrong = words.filter(({ key }) => !known.hasWord(key) && !own.has(key) && !NUMBER.test(key));
    const [only] = wrong;
    if (only === undefined || wrong.length > 1)
        return undefined;
    if (ignored.within([only]).length > 0)
        return undefined;
    const names = known.near(only.key);
    const { span } = only;
    const found = text.slice(span.start, span.end);
    if (names.length === 0 || found !== found.toLowerCase())
        return undefined;
    const message = `\u201c${found}\u201d is a word that the vocabulary of the dataset does not have.`;
    return { span, message, names: names.slice(0, FEW_WORDS), isSure: false, estimated: false };
}
function obscureIn(text, tokens, { pieces, known, ignored, triggers, context }) {
    if (pieces === undefined)
        return NONE;
    const own = context.vocabulary();
    const seen = new Set();
    let quiet;
    return tokens.flatMap(({ key, span, word }, at) => {
        if (!word || seen.has(key) || triggers.has(key) || own.has(key) || known?.hasWord(key) === true)
            return [];
        const message = pieces.tooMany(text.slice(span.start, span.end));
        if (message === undefined)
            return [];
        quiet ??= [...context.waived(tokens), ...ignored.within(tokens)];
        // Where it stands next, no exception may name it.
        if (quiet.some(({ from, to }) => from <= at && at < to))
            return [];
        seen.add(key);
        return [{ span, message, names: [], isSure: false, estimated: pieces.isEstimate }];
    });
}
/** In sentences nobody can tell which words make a term: there only single words are looked at. */
function inProse({ text, tokens }, judging) {
    if (judging.pieces === undefined)
        return rule/* NO_PROBLEMS */.ve;
    const uses = obscureIn(text, tokens, judging);
    return uses.length === 0 ? rule/* NO_PROBLEMS */.ve : uses.map((use) => problemOf(use, use.span));
}
function problemOf({ message, estimated }, span, candidates = []) {
    return { span, message, candidates, ...(estimated && { estimated }) };
}
function* inTags(caption, usesOf, context) {
    const { tags } = caption;
    const spaced = (text) => (0,tag_spelling/* withSpaces */.YK)(text, context.ownWords());
    const joined = tags.some(({ of: { text } }) => text.includes("_") && spaced(text) !== text);
    const spell = (name) => (joined ? name.replaceAll(" ", "_") : spaced(name));
    let taken;
    for (const tag of tags) {
        if (context.isTrigger(tag) || context.isWaived(tag))
            continue;
        for (const use of usesOf(tag)) {
            const { start } = tag.span;
            const span = { start: start + use.span.start, end: start + use.span.end };
            const names = [...new Set(use.names.map(spell))];
            const [name] = names;
            if (!use.isSure || name === undefined) {
                yield problemOf(use, span, names);
                continue;
            }
            const { key } = (0,tag_text/* tagTextOf */.Rg)(name);
            taken ??= new Set(tags.map((other) => other.of.key));
            const repeats = taken.has(key);
            taken.add(key);
            yield repeats
                ? (0,rule/* withEdit */.LJ)({ span: tag.span, message: `${use.message} It is there already.` }, (0,tag_edits/* deleteTag */._R)(caption, tag))
                : { span, message: use.message, edit: { span, text: name } };
        }
    }
}
/** A name of a list as people write it. */
function shown(name) {
    return (0,emoticon/* isEmoticon */.J)(name) ? name : name.replaceAll("_", " ");
}


/***/ }),

/***/ 4331:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pairedTerms: () => (/* binding */ pairedTerms)
});

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/style/term-places.js
var term_places = __webpack_require__(2158);
;// CONCATENATED MODULE: ./build/src/text/nearest-gap.js
/**
 * How much stands between one of `some` and one of `others` where they are nearest; Infinity where there are none. Both stand
 * in order, and are walked through once. `countTo` says how much stands before a place; by itself each place counts.
 */
function nearestGap(some, others, countTo = (place) => place) {
    let best = Number.POSITIVE_INFINITY;
    let next = 0;
    for (const one of some) {
        while (next < others.length && (others[next]?.from ?? 0) < one.from)
            next++;
        for (const other of [others[next - 1], others[next]]) {
            if (other === undefined)
                continue;
            const between = countTo(Math.max(one.from, other.from)) - countTo(Math.min(one.to, other.to));
            best = Math.min(best, Math.max(0, between));
        }
    }
    return best;
}

// EXTERNAL MODULE: ./build/src/text/quotes.js
var quotes = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/src/text/unspaced.js
var unspaced = __webpack_require__(8876);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/paired-terms.js








const options = ({ z, exactTerm }) => z.strictObject({
    pairs: z
        .record(exactTerm, exactTerm)
        .default({})
        .describe("A word that the model hardly knows, and the partner that stands beside it."),
    maxGap: z
        .int()
        .min(0)
        .default(0)
        .describe("How many tags, or words in sentences, may stand between the two."),
});
const pairedTerms = (0,rule/* defineRule */.Km)({
    id: "paired-terms",
    summary: "Put a rare word beside the known one that explains it.",
    guidance: "Use Your Model\u2019s Existing Knowledge to Your Advantage",
    severity: "warning",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "The partner is missing",
            options: { pairs: { mordacious: "sarcastic" } },
            bad: "photo, mordacious, looking at viewer",
            good: "photo, mordacious, sarcastic, looking at viewer",
        },
        {
            title: "The partner stands elsewhere",
            options: { pairs: { mordacious: "sarcastic" } },
            bad: "photo, mordacious, looking at viewer, sarcastic",
            good: "photo, mordacious, sarcastic, looking at viewer",
        },
        {
            title: "In a sentence only a person can put it in",
            options: { pairs: { mordacious: "sarcastic" } },
            bad: "She has a mordacious smile and looks at us.",
        },
        {
            title: "Side by side, in either order",
            options: { pairs: { mordacious: "sarcastic" } },
            good: "photo, sarcastic, mordacious",
        },
    ],
    compile: ({ pairs, maxGap }, context) => {
        const given = Object.entries(pairs);
        if (given.length === 0)
            return {};
        const words = context.table(given.map(([word]) => word));
        const pairing = {
            ...{ words, maxGap, context },
            pairs: given.map(([word, partner]) => pairOf(word, partner, context)),
            hasWord: context.mark(({ tokens }) => words.within(tokens).length > 0),
        };
        return {
            glance: { tag: (tag) => !pairing.hasWord(tag) },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, pairing);
                return caption.tags.some(pairing.hasWord) ? inTags(caption, pairing) : rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
function pairOf(word, partner, { table }) {
    return { word, partner, key: (0,words/* keyOf */.TN)((0,words/* tokenise */.tS)(partner)), table: table([partner]) };
}
function* inTags(caption, pairing) {
    const { tags } = caption;
    const written = new Set();
    for (const one of lonelyWords(caption, pairing)) {
        const { pair, at, hit, partners } = one;
        const tag = tags[at];
        if (tag === undefined)
            continue;
        const isAll = hit.from === 0 && hit.to === tag.of.tokens.length && !hit.plural;
        const edit = !isAll || written.has(pair.key) ? undefined : editFor(caption, one, pairing);
        if (edit !== undefined)
            written.add(pair.key);
        const inTag = spanOf(tag.of.tokens, hit);
        const span = { start: tag.span.start + inTag.start, end: tag.span.start + inTag.end };
        const found = caption.text.slice(span.start, span.end);
        const gap = nearestGap([placeOf(at)], partners.map(placeOf));
        const away = partners.length === 0 ? undefined : counted(gap, "tag");
        yield (0,rule/* withEdit */.LJ)({ span, message: messageOf(pair, found, away, pairing) }, edit);
    }
}
function lonelyWords({ text, tags }, { words, hasWord, pairs, maxGap, context }) {
    const places = new Map();
    for (const [at, tag] of tags.entries()) {
        if (!hasWord(tag) || context.isWaived(tag))
            continue;
        const { tokens } = tag.of;
        for (const hit of words.within(tokens)) {
            if ((0,quotes/* isQuoted */.f)(text, tag.span.start + (tokens[hit.from]?.span.start ?? 0)))
                continue;
            (0,term_places/* pushTo */.Il)(places, hit.term, { at, hit });
        }
    }
    return [...places].flatMap(([term, uses]) => {
        const pair = pairs[term];
        const first = uses[0];
        if (pair === undefined || first === undefined)
            return [];
        const partners = [...tags.keys()].filter((at) => holds(tags[at]?.of.tokens ?? [], pair));
        // A word that stands there twice needs its partner once.
        const gap = nearestGap(uses.map(({ at }) => placeOf(at)), partners.map(placeOf));
        return gap <= maxGap ? [] : [{ pair, ...first, partners }];
    });
}
function placeOf(at) {
    return { from: at, to: at + 1 };
}
function holds(tokens, { table, key }) {
    return table.within(tokens).length > 0 || (0,unspaced/* holdsUnspaced */.Ki)(tokens, key);
}
/** Puts the partner behind the word: the one that stands elsewhere, or a new one. */
function editFor(caption, one, pairing) {
    const { tags } = caption;
    const { sectionOf, separator } = pairing.context;
    const { pair, at, partners } = one;
    const tag = tags[at];
    if (tag === undefined)
        return undefined;
    const fits = (partner) => sectionOf(partner) < 0 || sectionOf(partner) === sectionOf(tag);
    if (partners.length === 0) {
        const added = tag.of.text.includes("_") ? pair.partner.replaceAll(" ", "_") : pair.partner;
        const isAtHome = fits({ ...tag, of: (0,tag_text/* tagTextOf */.Rg)(added) });
        return isAtHome ? (0,tag_edits/* insertTag */.i4)(caption, at + 1, added, separator) : undefined;
    }
    const from = partners.find((other) => isMovable(caption, other, one, pairing));
    const moved = from === undefined ? undefined : tags[from];
    if (moved === undefined || !fits(moved))
        return undefined;
    const others = tags.filter((other) => other !== moved);
    return (0,tag_edits/* reorderTags */.B0)(caption, others.toSpliced(others.indexOf(tag) + 1, 0, moved));
}
/** Whether a tag is the partner, is no other word's, and may go to the word without passing the trigger or a line's end. */
function isMovable({ tags }, from, { pair, at }, pairing) {
    const tag = tags[from];
    const { context, hasWord, maxGap } = pairing;
    if (tag === undefined || tag.group !== tags[at]?.group || pair.table.whole(tag.of).length === 0)
        return false;
    if (context.isTrigger(tag) || context.isWaived(tag) || context.mayLead(tag))
        return false;
    const near = tags.slice(Math.max(0, from - maxGap - 1), from + maxGap + 2);
    if (near.some(hasWord))
        return false;
    const between = tags.slice(Math.min(from, at) + 1, Math.max(from, at));
    return !between.some((other) => context.isTrigger(other) || context.isWaived(other));
}
function inProse({ text, tokens }, pairing) {
    const { words, pairs, maxGap, context } = pairing;
    const hits = (0,rule/* withoutWaived */.fp)(words.within(tokens), tokens, context).filter((hit) => !(0,quotes/* isQuoted */.f)(text, spanOf(tokens, hit).start));
    if (hits.length === 0)
        return rule/* NO_PROBLEMS */.ve;
    const uses = new Map();
    for (const hit of hits)
        (0,term_places/* pushTo */.Il)(uses, hit.term, hit);
    const countTo = wordCounter(tokens);
    return [...uses].flatMap(([term, found]) => {
        const pair = pairs[term];
        const first = found[0];
        if (pair === undefined || first === undefined)
            return [];
        const partners = pair.table.within(tokens);
        const gap = nearestGap(found, partners, countTo);
        // Where words are not parted by spaces nobody can tell how far away it is.
        if (gap <= maxGap || (partners.length === 0 && (0,unspaced/* holdsUnspaced */.Ki)(tokens, pair.key)))
            return [];
        const span = spanOf(tokens, first);
        const away = Number.isFinite(gap) ? counted(gap, "word") : undefined;
        return [{ span, message: messageOf(pair, text.slice(span.start, span.end), away, pairing) }];
    });
}
/** How many words stand before a token; marks and "and" do not count. */
function wordCounter(tokens) {
    const before = [0];
    let count = 0;
    for (const { word, key } of tokens) {
        if (word && !JOINTS.has(key))
            count++;
        before.push(count);
    }
    return (place) => before[place] ?? count;
}
const JOINTS = new Set("and or but yet a an the".split(" "));
function spanOf(tokens, { from, to }) {
    const start = tokens[from]?.span.start ?? 0;
    return { start, end: tokens[to - 1]?.span.end ?? start };
}
function counted(count, noun) {
    return count === 1 ? `1 ${noun} stands` : `${count} ${noun}s stand`;
}
function messageOf({ partner }, found, away, { maxGap }) {
    const beside = maxGap === 0 ? "beside" : "near";
    return away === undefined
        ? `Expected \u201c${partner}\u201d ${beside} \u201c${found}\u201d: the dataset has the two together.`
        : `Expected \u201c${partner}\u201d ${beside} \u201c${found}\u201d, but ${away} between: the dataset has the two together.`;
}


/***/ }),

/***/ 4969:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promptSyntax: () => (/* binding */ promptSyntax)
});

// EXTERNAL MODULE: ./build/src/captions/break-word.js
var break_word = __webpack_require__(7319);
// EXTERNAL MODULE: ./build/src/captions/pair-brackets.js
var pair_brackets = __webpack_require__(9075);
;// CONCATENATED MODULE: ./build/src/captions/bracket-pairs.js

/** The pairs of brackets in a text, those outside before those in them. Faces such as ":(" and ">_<" open nothing. */
function bracketPairs(text) {
    return (0,pair_brackets/* pairBrackets */.m)(text, (at) => markAt(text, at))
        .map(({ open, start, end }) => {
        const inner = text.slice(start + open.text.length, end);
        return { span: { start, end: end + open.text.length }, open: open.text, inner };
    })
        .sort((a, b) => a.span.start - b.span.start);
}
function markAt(text, at) {
    if (text[at] === "\n")
        return { text: "\n", endsLine: true };
    const mark = text.slice(at, at + (text[at] === "\\" ? 2 : 1));
    return { text: mark, close: opens(text, at) ? CLOSERS[mark] : undefined };
}
const CLOSERS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "<": ">",
    "\\(": "\\)",
    "\\[": "\\]",
};
function opens(text, at) {
    if (text[at] === "<")
        return /\p{L}/u.test(text[at + 1] ?? "");
    return text[at] === "\\" || !/[:;=>]/.test(text[at - 1] ?? " ");
}

// EXTERNAL MODULE: ./build/src/captions/emoticon.js
var emoticon = __webpack_require__(1313);
;// CONCATENATED MODULE: ./build/src/captions/weight.js
/** Reads what stands between two round brackets as a weight; undefined for "(16:9)" and all else that is none. */
function weightIn(inner) {
    const colon = inner.lastIndexOf(":");
    const number = inner.slice(colon + 1).trim();
    const weighed = inner.slice(0, colon).trim();
    if (colon < 0 || weighed === "" || !/^[+-]?\d*\.?\d+$/.test(number) || TIME.test(weighed))
        return undefined;
    const isSure = /^\d?\.\d+$/.test(number) && Number(number) < HIGHEST && !MEASURE.test(weighed);
    return { weighed, number, isSure };
}
/** No one weighs a tag more than this. */
const HIGHEST = 3;
/** A number before the colon, as in "16:9", "at 10:30" and "John 3:16". */
const TIME = /(?:^|[^\p{L}\p{N}_])\d+(?:\.\d+)?$/u;
const MEASURE = /(?:^|[^\p{L}\p{N}])(?:\p{L}|ratio|aperture|exposure|zoom|scale|version|ver|iso|ev)$/iu;

;// CONCATENATED MODULE: ./build/src/captions/stray-brackets.js


/** What is wrong with a pair of brackets; undefined where nothing is. */
function judgeBrackets(pair, place, reading) {
    const written = place.text.slice(pair.span.start, pair.span.end);
    if (NETWORK.test(written)) {
        const message = `No trainer loads \u201c${written}\u201d from a caption: it is trained as text. Take it out.`;
        return { message, safe: "" };
    }
    const { trainer } = reading;
    if (trainer === undefined || pair.inner.trim() === "")
        return undefined;
    if (PLACEHOLDER.test(written))
        return placeholder(written, trainer, reading);
    if (pair.open === "\\(" || pair.open === "\\[")
        return escaped(pair, written, { ...reading, trainer });
    const weight = pair.open === "(" ? weightIn(pair.inner) : undefined;
    const isWildcard = pair.open === "{" && pair.inner.includes("|");
    if (weight === undefined && !isWildcard && (0,emoticon/* isEmoticon */.J)(pair.inner.trim()))
        return undefined;
    if (pair.open === "{")
        return braces(pair.inner, written, { ...place, ...reading, trainer });
    const brackets = pair.open === "<" ? undefined : reading.weights ? weighed : unweighed;
    return (brackets?.(pair, weight, { ...place, trainer }) ?? parted(pair, weight, { ...place, ...reading, trainer }));
}
/** Whether it is a weight that the trainer reads; brackets in it weigh more. */
function isRead({ open, inner }, isWhole, { weights }) {
    if (!weights)
        return false;
    return (isWhole && (open === "(" || open === "[")) || (open === "(" && weightIn(inner) !== undefined);
}
const NETWORK = /^<(?:lora|lyco|locon|loha|hypernet|embedding)\s*:/i;
const PLACEHOLDER = /^\[(?:trigger|name|filewords)\]$/i;
function placeholder(written, trainer, reading) {
    if (reading.placeholders.includes(written) || reading.triggers.includes(written))
        return undefined;
    const known = written.toLowerCase();
    if (reading.placeholders.includes(known)) {
        const message = `${trainer} puts a word in place of \u201c${known}\u201d alone, in small letters: got \u201c${written}\u201d.`;
        return { message, candidates: [known] };
    }
    const isTrigger = known !== "[filewords]";
    const meant = isTrigger ? "the trigger word" : "the words";
    const message = `${trainer} puts no word in place of \u201c${written}\u201d and trains it as text: write ${meant} that it stands for.`;
    return isTrigger && reading.triggers.length > 0 ? { message, candidates: reading.triggers } : { message };
}
function escaped({ inner, open }, written, { escapes, trainer }) {
    if (escapes || (0,emoticon/* isEmoticon */.J)(inner.trim()))
        return undefined;
    const message = `${trainer} trains the backslashes of \u201c${written}\u201d as text: take them out.`;
    const plain = open === "\\(" ? `(${inner})` : `[${inner}]`;
    // Without its backslashes it would look like a weight, which it is none.
    return weightIn(inner) === undefined ? { message, safe: plain } : { message, candidates: [plain] };
}
function braces(inner, written, { trainer, wildcards, isWhole }) {
    if (wildcards)
        return undefined;
    if (inner.includes("|")) {
        const branches = [...new Set(inner.split("|").map((branch) => branch.replace(/[{}]/g, "").trim()))];
        return {
            message: `${trainer} trains \u201c${written}\u201d as written and picks none of its words: write what the image shows.`,
            candidates: branches.filter((branch) => branch !== ""),
        };
    }
    return isWhole ? bracketed(written, trainer, [inner.replace(/[{}]/g, "").trim()]) : undefined;
}
function bracketed(written, trainer, candidates) {
    return {
        message: `${trainer} trains the brackets of \u201c${written}\u201d as text: take them off.`,
        candidates: candidates.filter((candidate) => candidate !== ""),
    };
}
/** Brackets where the trainer weighs by them. */
function weighed({ inner, open, span }, weight, { text, isWhole, trainer }) {
    if (weight !== undefined || isWhole)
        return undefined;
    const literal = open === "(" ? `\\(${inner}\\)` : `\\[${inner}\\]`;
    return {
        message: `${trainer} reads the brackets of \u201c${text.slice(span.start, span.end)}\u201d as a weight and drops them: write \u201c${literal}\u201d where they belong to the words.`,
        candidates: [literal],
    };
}
/** Brackets around several tags, where the trainer shuffles what stands between separators. */
function parted({ inner, open, span }, weight, { text, isTag, isWhole, trainer, weights, shufflesAt = "", separator }) {
    if (!isTag || shufflesAt === "" || !inner.includes(shufflesAt))
        return undefined;
    const written = text.slice(span.start, span.end);
    const message = `${trainer} parts \u201c${written}\u201d at \u201c${shufflesAt.trim()}\u201d although it stands in brackets, and shuffles or drops the parts: keep each part whole by itself.`;
    const close = `${weight === undefined ? "" : `:${weight.number}`}${open === "(" ? ")" : "]"}`;
    const parts = (weight?.weighed ?? inner).split(shufflesAt).map((part) => part.trim());
    const isPlain = weights && isWhole && parts.every((part) => part !== "" && !/[()[\]]/.test(part));
    return isPlain
        ? { message, candidates: [parts.map((part) => open + part + close).join(separator)] }
        : { message };
}
/** Brackets where the trainer trains them as text. Alone they may be punctuation; around a whole tag they hardly are. */
function unweighed({ inner, open, span }, weight, { text, isWhole, isTag, trainer }) {
    const written = text.slice(span.start, span.end);
    if (weight !== undefined) {
        const message = `${trainer} trains \u201c${written}\u201d as written, brackets and number: take the weight off.`;
        const isApart = !LETTER.test(text[span.start - 1] ?? "") && !LETTER.test(text[span.end] ?? "");
        return weight.isSure && isApart
            ? { message, safe: weight.weighed }
            : { message, candidates: [weight.weighed] };
    }
    const doubled = open === "(" ? /^\(+([^()]+)\)+$/.exec(inner)?.[1]?.trim() : undefined;
    if (doubled !== undefined && (isWhole || !isTag) && inner.startsWith("(") && inner.endsWith(")")) {
        const weightless = weightIn(doubled)?.weighed ?? doubled;
        return { ...bracketed(written, trainer, []), safe: weightless };
    }
    if (!isWhole)
        return undefined;
    const nested = open === "[" ? /^\[*([^[\]]*)\]*$/.exec(inner)?.[1] : undefined;
    // "[red:blue:0.5]" and "[red|blue]" are two words of which a generator takes one after the other.
    const parts = nested?.split(/[:|]/).filter((part) => !/^\s*\d*\.?\d*\s*$/.test(part)) ?? [inner];
    return bracketed(written, trainer, [...new Set(parts.map((part) => part.trim()))]);
}
const LETTER = /[\p{L}\p{N}]/u;

;// CONCATENATED MODULE: ./build/src/captions/stray-syntax.js




/** Finds it in a tag, or in a text of sentences, where brackets are punctuation as well. */
function strayIn(text, isTag, reading) {
    if (!SYNTAX.test(text) || (isTag && (0,emoticon/* isEmoticon */.J)(text) && !text.includes("|")))
        return [];
    const half = isTag ? halfWeight(text, reading) : undefined;
    if (half !== undefined)
        return [half];
    const found = [];
    let from = 0;
    for (const pair of bracketPairs(text).slice(0, MOST_PAIRS)) {
        if (pair.span.start < from)
            continue;
        const isWhole = isTag && pair.span.start === 0 && pair.span.end === text.length;
        const judged = judgeBrackets(pair, { text, isTag, isWhole }, reading);
        if (judged !== undefined)
            found.push({ span: pair.span, ...judged });
        if (judged !== undefined || isRead(pair, isWhole, reading))
            from = pair.span.end;
    }
    return [...found, ...units(text, isTag, reading)];
}
/** A caption with more brackets than this is not worth the time. */
const MOST_PAIRS = 200;
const SYNTAX = /[()[{<\\]|;;;/;
/** ";;;" that nothing comes in place of. */
function units(text, isTag, reading) {
    const { trainer, secondarySeparator, separator } = reading;
    if (trainer === undefined || secondarySeparator === UNIT || !text.includes(UNIT))
        return [];
    const known = secondarySeparator === undefined
        ? "no secondary separator is set"
        : `its secondary separator is \u201c${secondarySeparator}\u201d`;
    const message = `${trainer} trains \u201c${UNIT}\u201d as written: ${known}.`;
    const joint = secondarySeparator ?? separator;
    const parts = text.split(UNIT).map((part) => part.trim());
    if (isTag)
        return [
            {
                span: { start: 0, end: text.length },
                message,
                candidates: [parts.filter((part) => part !== "").join(joint)],
            },
        ];
    const start = text.indexOf(UNIT);
    return [{ span: { start, end: start + UNIT.length }, message, candidates: [joint] }];
}
const UNIT = ";;;";
/** A weight whose brackets do not pair up, which no trainer can read. */
function halfWeight(text, { weights, trainer }) {
    const [, opening = "", inner = "", closing = ""] = /^(\(*)([^()]+)(\)*)$/.exec(text) ?? [];
    const weight = opening.length === closing.length ? undefined : weightIn(inner);
    if (weight?.isSure !== true)
        return undefined;
    const whole = `(${weight.weighed}:${weight.number})`;
    return {
        span: { start: 0, end: text.length },
        message: `Expected as many brackets before the weight as behind it, or none: got \u201c${text}\u201d.`,
        candidates: [...(weights || trainer === undefined ? [whole] : []), ...(weights ? [] : [weight.weighed])],
    };
}

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/style/profiles/trainer-name.js
var trainer_name = __webpack_require__(567);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/prompt-syntax.js





const promptSyntax = (0,rule/* defineRule */.Km)({
    id: "prompt-syntax",
    summary: "Use no syntax of prompts that the trainer would train as text.",
    guidance: "Caption in the Same Manner You Prompt",
    severity: "warning",
    fix: "safe",
    standard: false,
    options: ({ z }) => z.strictObject({}),
    examples: [
        {
            title: "A weight that the trainer does not read",
            profile: "kohya-sdxl",
            bad: "photo, (red hair:1.2), ((smiling))",
            good: "photo, red hair, smiling",
        },
        {
            title: "Backslashes that protect brackets from nobody",
            profile: "onetrainer",
            bad: "saber \\(fate\\), standing",
            good: "saber (fate), standing",
        },
        {
            title: "A network that only an image generator loads",
            bad: "photo, <lora:film:0.8>, sitting",
            good: "photo, sitting",
        },
        {
            title: "Words to choose from, which the trainer does not",
            profile: "kohya-sdxl",
            bad: "photo, {red|blue} dress",
        },
        {
            title: "A place for the trigger word that the trainer fills",
            profile: "ai-toolkit",
            good: "[trigger], photo, sitting",
        },
        {
            title: "Brackets and faces that are no syntax",
            profile: "kohya-sdxl",
            good: "saber (fate), :d, ^_^, (^o^), wall clock (16:9)",
        },
    ],
    compile: (_options, context) => {
        const reading = readingOf(context);
        const spelt = new Set(context.triggers);
        const isOdd = context.mark((of) => !spelt.has(of.text) && ((0,break_word/* isBreak */.kn)({ of }) || strayIn(of.text, true, reading).length > 0));
        const finder = { reading, isOdd, context };
        const asksBars = reading.trainer !== undefined;
        return {
            glance: { tag: (tag) => !isOdd(tag) },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return PROSE.test(caption.text) ? inProse(caption, finder) : rule/* NO_PROBLEMS */.ve;
                const hasBars = asksBars && caption.text.includes(BARS);
                return hasBars || caption.tags.some(isOdd) ? inTags(caption, finder) : rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
/** What sentences must have before they are looked at. */
const PROSE = /[([{<\\]|;;;|\|\|\||BREAK/;
const BARS = "|||";
function readingOf({ profile, triggers, separator }) {
    const { weights, escapes, wildcards, placeholders, secondarySeparator } = profile;
    return {
        ...{ weights, escapes, wildcards, placeholders, secondarySeparator, triggers, separator },
        trainer: profile.id === "generic" ? undefined : (0,trainer_name/* trainerOf */.x)(profile),
        shufflesAt: profile.shuffle || profile.dropsTags ? profile.separator : undefined,
    };
}
function* inTags(caption, finder) {
    const { reading, isOdd, context } = finder;
    yield* strayBars(caption, finder);
    for (const [at, tag] of caption.tags.entries()) {
        if (!isOdd(tag) || context.isWaived(tag))
            continue;
        if ((0,break_word/* isBreak */.kn)(tag))
            yield strayBreak(caption, { at, tag, separator: context.separator });
        for (const stray of strayIn(tag.of.text, true, reading))
            yield inCaption(stray, tag, caption);
    }
}
function inCaption({ span, safe, ...said }, tag, caption) {
    const { start } = tag.span;
    const own = { start: span.start + start, end: span.end + start };
    const problem = { ...said, span: own };
    if (safe !== "")
        return (0,rule/* withEdit */.LJ)(problem, safe === undefined ? undefined : { span: own, text: safe });
    const isWhole = tag.of.text.replace(/<[^<>]*>/g, "").trim() === "";
    return (0,rule/* withEdit */.LJ)(problem, isWhole ? (0,tag_edits/* deleteTag */._R)(caption, tag) : removal(caption.text, own));
}
function removal(text, span) {
    return { span: withSpace(text, span), text: "" };
}
/** With the spaces on one side, so that none is left over. */
function withSpace(text, { start, end }) {
    let from = start;
    while (from > 0 && text[from - 1] === " ")
        from--;
    if (from > 0 && from < start)
        return { start: from, end };
    let to = end;
    while (text[to] === " ")
        to++;
    return { start, end: to };
}
/** What stands on both sides of BREAK becomes one caption; at the edge of a line only the word goes. */
function strayBreak({ tags, text }, { at, tag, separator }) {
    const from = tags[at - 1]?.span.end;
    const to = tags[at + 1]?.span.start;
    if (from === undefined || to === undefined || /\n|\|\|\|/.test(text.slice(from, to)))
        return { span: tag.span, message: NO_BREAK };
    return { span: { start: from, end: to }, message: NO_BREAK, candidates: [separator] };
}
const NO_BREAK = "No trainer acts on \u201cBREAK\u201d: it is trained as the word \u201cbreak\u201d. Take it out.";
/** The "|||" that no shuffling goes by. Those in braces belong to a tag, and stay out. */
function* strayBars({ text, tags }, { reading, context }) {
    const { trainer, separator } = reading;
    if (trainer === undefined)
        return;
    let count = 0;
    let next = 0;
    for (let at = text.indexOf(BARS); at >= 0; at = text.indexOf(BARS, at + BARS.length)) {
        while (next < tags.length && (tags[next]?.span.end ?? 0) <= at)
            next++;
        const behind = tags[next];
        if (behind !== undefined && behind.span.start < at)
            continue;
        const why = whyStray(context.profile, count++);
        if (why === undefined)
            continue;
        const message = `${trainer} trains \u201c${BARS}\u201d as written: ${why}.`;
        const span = { start: at, end: at + BARS.length };
        const before = tags[next - 1];
        const { keepSeparator } = context.profile;
        const joint = keepSeparator === undefined || keepSeparator === BARS ? separator : ` ${keepSeparator} `;
        if (before === undefined || behind === undefined)
            yield { span, message };
        else
            yield { span: { start: before.span.end, end: behind.span.start }, message, candidates: [joint] };
    }
}
function whyStray({ keepSeparator, shuffle, dropsTags, id }, before) {
    if (keepSeparator === undefined)
        return id.startsWith("kohya")
            ? "no \u201ckeep_tokens_separator\u201d is set"
            : "only kohya sd-scripts keeps what stands before it";
    if (keepSeparator !== BARS)
        return `its \u201ckeep_tokens_separator\u201d is \u201c${keepSeparator}\u201d`;
    if (!shuffle && !dropsTags)
        return "it looks for it only where it shuffles or drops tags, and it does neither";
    return before >= MOST_BARS ? "only the first two part a caption" : undefined;
}
/** library/train_util.py, process_caption: a head, a middle and a tail. */
const MOST_BARS = 2;
function* inProse(caption, finder) {
    const { reading, context } = finder;
    yield* strayBars(caption, finder);
    const { text, tokens } = caption;
    for (let at = text.indexOf(break_word/* BREAK */.sP); at >= 0; at = text.indexOf(break_word/* BREAK */.sP, at + 1)) {
        if ((0,break_word/* isBreakAt */.xy)(text, { at, from: 0, mark: context.partsAt }))
            yield { span: { start: at, end: at + break_word/* BREAK */.sP.length }, message: NO_BREAK };
    }
    const quiet = context.waived(tokens).map(({ from, to }) => ({
        start: tokens[from]?.span.start ?? 0,
        end: tokens[to - 1]?.span.end ?? 0,
    }));
    for (const { safe, ...stray } of strayIn(text, false, reading)) {
        const { span } = stray;
        if (quiet.some(({ start, end }) => start < span.end && span.start < end))
            continue;
        const edit = safe === "" ? removal(text, span) : safe === undefined ? undefined : { span, text: safe };
        yield (0,rule/* withEdit */.LJ)(stray, edit);
    }
}


/***/ }),

/***/ 514:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sectionContent: () => (/* binding */ sectionContent)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);

const sectionContent = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: "section-content",
    summary: "Give each section what the style asks of it.",
    guidance: "Follow a Set Structure per Concept",
    severity: "warning",
    fix: "choice",
    standard: false,
    options: ({ z }) => z.strictObject({}),
    examples: [
        {
            title: "A required section is empty",
            sections: [
                { name: "type", terms: ["photo", "drawing"], required: true },
                { name: "subject", terms: ["* dress"] },
            ],
            bad: "red dress",
        },
        {
            title: "More tags than the section may hold",
            sections: [{ name: "loose", terms: ["happy", "sad", "hopeful"], max: 2 }],
            bad: "happy, sad, hopeful",
        },
        {
            title: "Two tags that exclude each other",
            sections: [{ name: "type", terms: ["* shot"], exclusive: [["* shot"]] }],
            bad: "full body shot, cowboy shot",
        },
    ],
    compile: (_options, context) => {
        const checks = context.sections.flatMap((section, at) => contentChecks(section, at, context));
        if (checks.length === 0)
            return {};
        const strict = context.sections.flatMap((section, at) => (isStrict(section) ? [{ section, at }] : []));
        return {
            glance: {
                tags: (tags) => strict.every(({ section, at }) => isPlainlyRight(tags, section, at, context)),
            },
            caption: (caption) => {
                if (caption.tags.length === 0)
                    return _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PROBLEMS */ .ve;
                const problems = checks.map((check) => check(caption)).filter((problem) => problem !== undefined);
                return problems.length === 0 ? _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PROBLEMS */ .ve : problems;
            },
        };
    },
});
function isStrict({ required, max, exclusive }) {
    return required || max !== undefined || exclusive.length > 0;
}
/** Whether a section has what it must have, and too few tags for any to be too many. */
function isPlainlyRight(tags, { required, max = Number.POSITIVE_INFINITY, exclusive }, at, { sectionOf }) {
    let count = 0;
    for (const tag of tags)
        if (sectionOf(tag) === at)
            count++;
    return count <= max && (count > 0 || !required) && (count < 2 || exclusive.length === 0);
}
function contentChecks(section, at, context) {
    const inSection = ({ tags }) => tags.filter((tag) => context.sectionOf(tag) === at && !context.isWaived(tag));
    const checks = [];
    if (section.required) {
        checks.push((caption) => caption.tags.some((tag) => context.sectionOf(tag) === at)
            ? undefined
            : { span: { start: 0, end: 0 }, message: missing(section, caption, context), whole: true });
    }
    const { max } = section;
    if (max !== undefined) {
        checks.push((caption) => {
            if (caption.tags.length <= max)
                return undefined;
            const own = inSection(caption);
            const surplus = own[max];
            if (surplus === undefined)
                return undefined;
            const message = `Too many tags in the section \u201c${section.name}\u201d: ${own.length}, maximum ${max}.`;
            return { span: surplus.span, message, whole: true };
        });
    }
    for (const group of section.exclusive)
        checks.push(exclusion(section, group, { inSection, context }));
    return checks;
}
function missing({ name }, { tags }, { sectionOf, isTrigger }) {
    const unknown = tags.filter((tag) => sectionOf(tag) < 0 && !isTrigger(tag)).length;
    const aside = unknown === 0
        ? ""
        : ` ${unknown === 1 ? "One tag here belongs" : `${unknown} tags here belong`} to no section.`;
    return `Expected a tag of the section \u201c${name}\u201d.${aside}`;
}
function exclusion({ name }, group, { inSection, context }) {
    const table = context.table(group);
    const member = context.mark((text) => table.whole(text).length > 0);
    return (caption) => {
        const members = inSection(caption).filter(member);
        const first = members[0];
        const second = members.find((tag) => tag.of.key !== first?.of.key);
        if (first === undefined || second === undefined)
            return undefined;
        return {
            span: second.span,
            message: `\u201c${first.of.text}\u201d and \u201c${second.of.text}\u201d exclude each other in the section \u201c${name}\u201d; keep one.`,
            whole: true,
            candidates: [...new Set(members.map((tag) => tag.of.text))],
        };
    };
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

/***/ 3806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
const MARGIN = /[\s,\uff0c\u3001\uff1b]/u;
function isOf(letter, partsAt) {
    return partsAt.includes(letter) || /\s/u.test(letter);
}
/** How many separators a stretch of text has: of any kind where tags part at commas. */
function separators(gap, partsAt) {
    return partsAt === "," ? (gap.match(/[,\uff0c\u3001\uff1b]/gu)?.length ?? 0) : gap.split(partsAt).length - 1;
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
    const isOpen = /^[^,]*[\uff0c\u3001\uff1b][^,]*$/u.test(gap) && ASIAN.test(left.of.text) && ASIAN.test(right.of.text);
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
        found.push(`Expected \u201c${end}\u201d at the end of the line.`);
    if (found.length === 0)
        found.push("Spaces at the edge of the line or more than one between words.");
    return found;
}
const COMMAS = [",", "\uff0c", "\u3001", "\uff1b"];
/** What should stand in some gaps; undefined when there are none. */
function expectedGap(gaps, { separator }) {
    const sample = gaps[0];
    if (sample === undefined)
        return undefined;
    const times = gaps.length === 1 ? "" : ` (${gaps.length} places)`;
    return `Expected \u201c${separator}\u201d between tags, got \u201c${sample.text}\u201d${times}.`;
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
    const message = `${(0,trainer_name/* trainerOf */.x)(profile)} parts tags at \u201c${partsAt}\u201d, and this caption has nothing but commas: all of it is one tag there. Write \u201c${separator}\u201d between tags.`;
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
                message: `Expected \u201c${gap}\u201d between tags, got ${by}.`,
                candidates: [parts.map(respell).join(gap)],
            };
            continue;
        }
        const times = wrong.length === 1 ? "" : ` (${wrong.length} tags)`;
        const message = `Expected ${wanted}: \u201c${respell(sample.of.text)}\u201d, got \u201c${sample.of.text}\u201d${times}.`;
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
    return { parts, by: mark === undefined ? "nothing but spaces" : `\u201c${mark}\u201d` };
}
/** Behind a word: ";)" and ";d" are faces, which booru sites have as tags. */
const MARK = /(?<=[\p{L}\p{M}\p{N}])\s*(\||(?<!\s);)/u;
const MARKS = /(?<=[\p{L}\p{M}\p{N}])\s*(?:\||(?<!\s);)/u;
/** Two words may be one tag in which an underscore was forgotten. */
const FEWEST_JOINED = 3;


/***/ }),

/***/ 7506:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  termConsistency: () => (/* binding */ termConsistency)
});

// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/text/ing.js
var ing = __webpack_require__(4241);
// EXTERNAL MODULE: ./build/src/text/number.js
var number = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/text/text-table.js
var text_table = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/src/text/spelling.js


/** A word as American English spells it, in the singular where its number says nothing of its own: "colours" is "color". */
function stem(word) {
    return stems(word, 0, word.length).stem;
}
/** Tags share their words, and an English plural takes long to be sure of. */
const stems = (0,text_table/* createTextTable */.s)((text) => {
    const one = (0,number/* singular */.c)(text);
    return { text, stem: spelling(COUNTED.has(one) ? text : one) };
}, 65_536);
/** A word as American English spells it. */
function spelling(word) {
    return SPELLINGS.get(word) ?? BRITISH.reduce((text, [from, to]) => text.replace(from, to), word);
}
/** Endings that are spelt in two ways in most words that have them. */
const BRITISH = [
    [
        /(?<=col|fav|arm|harb|neighb|hum|rum|vap|parl|sav|flav|lab|glam|od|clam)our(?=$|s$|ed$|ing$|ful$|ite$|less$|y$)/,
        "or",
    ],
    [
        /(?<=organ|real|color|styl|fantas|steril|character|minimal|stabil|crystall)is(?=e$|ed$|ing$|ation$)/,
        "iz",
    ],
    [/(?<=trave|mode|marve|jewe|leve|fue|labe|pane)ll(?=ed$|ing$|er$)/, "l"],
];
const SPELLINGS = new Map(`grey gray greyish grayish greyscale grayscale centre center centred centered theatre theater fibre fiber metre meter
  litre liter lustre luster sombre somber calibre caliber moustache mustache moustached mustached pyjama pajama
  pyjamas pajamas jewellery jewelry tyre tire plough plow draught draft cosy cozy doughnut donut yoghurt yogurt
  sceptre scepter sabre saber spectre specter armour armor mould mold moulding molding aeroplane airplane
  aluminium aluminum manoeuvre maneuver catalogue catalog dialogue dialog whisky whiskey kerb curb towards toward
  upwards upward downwards downward backwards backward forwards forward blonde blond`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word]] : [])));
/** Of whom and what one and several are not the same in a picture, and words whose plural is another word. */
const COUNTED = new Set(`man woman boy girl child kid baby person adult teen teenager lady guy gentleman couple friend sibling brother sister
  twin wife husband mother father parent soldier figure character face head
  arm hand finger thumb fist leg foot knee toe elbow shoulder eye eyebrow eyelash pupil ear cheek lip tooth fang thigh
  wrist ankle hip nail claw paw shoe horn antler wing tail breast nipple hoof muscle braid pigtail bun bow sleeve pocket
  animal cat dog horse bird fish cow sheep pig wolf fox bear rabbit bunny kitten puppy butterfly firefly dragon fairy
  image picture photo panel view shot frame copy
  boxer brief pump brace slide paper spine text ball split scratch wrap quad lock bar light inside electronic spirit
  fluffy good arm custom look letter color time water work wood ground shade green fall spring scale spectacle content`.split(/\s+/));

;// CONCATENATED MODULE: ./build/src/captions/term-form.js


/** The form of a tag by its tokens. Of a script without spaces between words only `letters` is told. */
function termForm(tokens) {
    const keys = tokens.map(({ key }) => key.normalize("NFKC").toLowerCase());
    if (keys.some((key) => WITHOUT_SPACES.test(key)))
        return { stems: [], isLonger: false, links: 0, order: "", owned: "", bag: "", letters: keys.join(" ") };
    // The "a" of "a-pose" is no article.
    const parts = keys.filter((key) => !SILENT.has(key)).flatMap((key) => key.split("-"));
    const words = parts.every((part) => part === "") ? keys : parts;
    const said = words.filter((word) => !LINKS.has(word) && !OWNERS.has(word));
    const all = (said.length === 0 ? words : said).map(stem);
    const stems = withoutRedundant(all);
    return {
        stems,
        isLonger: stems.length < all.length,
        links: words.filter((word) => LINKS.has(word)).length,
        order: words
            .filter((word) => !OWNERS.has(word))
            .map(stem)
            .join(" "),
        bag: [...stems].sort().join(" "),
        owned: words.filter((word) => OWNERS.has(word)).join(" "),
        letters: lettersOf(words.map(spelling)),
    };
}
/** A colour is a word of its own, since a black bird is no blackbird; so are two numbers. */
function lettersOf(words) {
    return words.reduce((text, word, at) => {
        const before = words[at - 1] ?? "";
        const parts = COLOURS.has(before) || !(WORD.test(word) && WORD.test(before)) || NUMBERS.test(`${before} ${word}`);
        return parts && at > 0 ? `${text} ${word}` : text + word;
    }, "");
}
/**
 * Whether two tags of one bag, or of the same letters, say the same: the same words in the same order, spelt, joined or
 * linked otherwise; or what is done to something before it in one and behind it in the other, as in "raised legs" and
 * "legs raised in air".
 */
function saysSame(one, other) {
    if (one.letters === other.letters)
        return true;
    if (one.stems.length === 0 || one.bag !== other.bag)
        return false;
    if (isTurned(one, other) || isTurned(other, one))
        return true;
    // "her" may be left out, but is not "his".
    return one.order === other.order && (one.owned === other.owned || one.owned === "" || other.owned === "");
}
function isSame(one, other) {
    return one.length === other.length && one.every((word, at) => word === other[at]);
}
/** "raised legs", and "legs raised" with or without words more that add nothing. */
function isTurned(before, behind) {
    const [verb = "", ...rest] = before.stems;
    if (before.isLonger || before.links > 0 || rest.length === 0)
        return false;
    if (!isParticiple(verb) && !TURNED.has(verb))
        return false;
    return behind.links <= (behind.isLonger ? 1 : 0) && isSame([...rest, verb], behind.stems);
}
/** Only behind a participle: "air" adds nothing to "legs raised in", while "up" is what "looking up" is about. */
function withoutRedundant(stems) {
    let end = stems.length;
    while (end > 2 && REDUNDANT.has(stems[end - 1] ?? ""))
        end--;
    return isParticiple(stems[end - 1] ?? "") ? stems.slice(0, end) : stems;
}
function isParticiple(word) {
    return PARTICIPLES.has(word) || ((0,ing/* verbalEnding */.I)(word) === "ed" && !NO_PARTICIPLE.test(word));
}
/** They say nothing at all. */
const SILENT = new Set("a an the is are".split(" "));
/** They say how words belong together. What turns the meaning round, such as "without", is none of them. */
const LINKS = new Set("of in on at to with by for from into onto as and or".split(" "));
const OWNERS = new Set("his her their its my your".split(" "));
/**
 * What else may stand behind the noun that it tells of as well as before it. Of what people do, only that which needs
 * nothing to do it with: "walking dog" may be about whoever walks one.
 */
const TURNED = new Set(`open visible sitting standing lying kneeling crouching squatting leaning smiling grinning frowning laughing crying
  sleeping blushing jumping yawning`.split(/\s+/));
const PARTICIPLES = new Set("bent spread shut held hidden torn worn broken drawn bound lit".split(" "));
/** Words that end like a participle and are none, or that belong to the word before them: "long haired". */
const NO_PARTICIPLE = /^(?:naked|wicked|sacred|indeed|hundred|kindred|infrared|biped|moped|quadruped|breed|speed|steed|greed|tweed|(?:flat|sea|flower|water|sun)bed|(?:water|wood)shed|[a-z]*(?:haired|eyed|skinned|sleeved|colored|sized|legged|eared))$/;
/** "legs raised in the air", "hands clasped together": nobody would think of anything else. */
const REDUNDANT = new Set("air together up upward".split(" "));
const COLOURS = new Set("black white red green blue brown gray yellow orange pink purple violet gold silver".split(" "));
const WORD = /[\p{L}\p{N}]/u;
const NUMBERS = /\d \d/;
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

;// CONCATENATED MODULE: ./build/src/captions/term-usage.js


/**
 * For each text of a tag that says what a clearly more frequent one says: that one. A term is established by `minimum`
 * captions. Texts that differ in capitals, underscores or escapes alone are one term.
 */
function rarerTerms(usage, minimum) {
    const found = new Map();
    const terms = termsOf(usage);
    if (!terms.some(({ captions }) => captions >= minimum))
        return found;
    for (const group of groupsOf(terms)) {
        const ranked = group.sort((a, b) => b.captions - a.captions || (a.text < b.text ? -1 : 1));
        for (const term of ranked) {
            const better = ranked
                .slice(0, MOST_COMPARED)
                .find((other) => other !== term && isPreferred(other, term, minimum) && saysSame(other.form, term.form));
            if (better === undefined)
                continue;
            const { text, captions, others } = better;
            for (const own of term.texts)
                if (!found.has(own))
                    found.set(own, { text, captions, others });
        }
    }
    return found;
}
/** How many of the terms that may say the same are compared with each. */
const MOST_COMPARED = 16;
function termsOf(usage) {
    const terms = new Map();
    for (const [text, { captions, others }] of usage) {
        const tokens = (0,words/* tokenise */.tS)(text);
        const key = (0,words/* keyOf */.TN)(tokens);
        const known = terms.get(key);
        if (known === undefined) {
            if (tokens.some(({ word }) => word))
                terms.set(key, { text, spelt: captions, captions, others, texts: [text], form: termForm(tokens) });
            continue;
        }
        known.captions += captions;
        known.others += others;
        known.texts.push(text);
        if (captions > known.spelt)
            [known.text, known.spelt] = [text, captions];
    }
    return [...terms.values()];
}
function groupsOf(terms) {
    const groups = new Map();
    for (const term of terms) {
        const { bag, letters } = term.form;
        for (const name of bag === "" ? [`=${letters}`] : [`=${letters}`, bag]) {
            const group = groups.get(name);
            if (group === undefined)
                groups.set(name, [term]);
            else
                group.push(term);
        }
    }
    return [...groups.values()].filter((group) => group.length > 1);
}
/** What was there before the change decides, where it does. */
function isPreferred(one, other, minimum) {
    if (wasClear(one, other, minimum))
        return true;
    return !wasClear(other, one, minimum) && isClear(one.captions, other.captions, minimum);
}
/** A change that brings a term brings it in one caption at least. */
function wasClear({ others: more }, { others: fewer }, minimum) {
    return fewer === 0 ? more >= minimum : isClear(more, fewer + 1, minimum);
}
/** Two captions against one are clear; more against more are where they are three times as many. */
function isClear(more, fewer, minimum) {
    return more >= minimum && more >= fewer * (fewer > 1 ? 3 : 2);
}

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/term-consistency.js


const termConsistency = (0,rule/* defineRule */.Km)({
    id: "term-consistency",
    summary: "Say one thing with one term in all captions of the dataset.",
    guidance: "Consistent Captioning",
    severity: "info",
    fix: "choice",
    looksAcross: {},
    standard: false,
    options: ({ z, terms }) => z.strictObject({
        minimum: z
            .int()
            .min(1)
            .default(2)
            .describe("How many captions make a term established: what says the same in other words is a finding."),
        ignore: terms
            .default([])
            .describe("Tags that are left alone, and that no other tag is told to become."),
    }),
    examples: [
        {
            title: "A tag that says what another one says",
            dataset: { captions: 41, text: "drawing, raised legs" },
            bad: "drawing, legs raised in air",
        },
        {
            title: "Another spelling",
            dataset: { captions: 12, text: "photo, gray t-shirt" },
            bad: "photo, grey tshirt",
        },
        {
            title: "What says something else",
            dataset: { captions: 12, text: "photo, brown hair, open mouth" },
            good: "photo, light brown hair, closed mouth",
        },
    ],
    compile: ({ minimum, ignore }, { table, mark, isTrigger }) => {
        const ignored = table(ignore);
        const isIgnored = mark((text) => ignored.whole(text).length > 0);
        return {
            dataset: {
                says: ({ tags }, tell) => {
                    for (const tag of tags)
                        if (!isTrigger(tag) && !isIgnored(tag))
                            tell(coreOf(tag));
                },
                judge: (counts) => judge(counts, minimum, ({ of }) => ignored.whole(of).length > 0),
            },
        };
    },
});
function judge(counts, minimum, isIgnored) {
    const rarer = rarerTerms(counts, minimum);
    if (rarer.size === 0)
        return undefined;
    const problemOf = (tag) => {
        const better = rarer.get(coreOf(tag));
        if (better === undefined || isIgnored(tag))
            return undefined;
        const { core } = tag.of;
        const { start } = tag.span;
        return {
            span: { start: start + core.start, end: start + core.end },
            message: `The dataset uses \u201c${better.text}\u201d (${better.captions === 1 ? "1 caption" : `${better.captions} captions`}) for what \u201c${coreOf(tag)}\u201d seems to say; use one term for one thing.`,
            candidates: [better.text],
        };
    };
    return { suspects: rarer.keys(), check: (caption, isWaived) => problemsIn(caption, isWaived, problemOf) };
}
function problemsIn({ tags }, isWaived, problemOf) {
    const found = tags.filter((tag) => !isWaived(tag)).flatMap((tag) => problemOf(tag) ?? []);
    return found.length === 0 ? rule/* NO_PROBLEMS */.ve : found;
}
/** The tag without its weight. */
function coreOf({ of: { text, core } }) {
    return core.end - core.start === text.length ? text : text.slice(core.start, core.end);
}


/***/ }),

/***/ 8190:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textEncoding: () => (/* binding */ textEncoding)
});

;// CONCATENATED MODULE: ./build/src/text/composed.js
/**
 * A text in the form NFC: a letter and its accent are one character. The ideographs that Unicode has twice stay as they
 * are: some names are written with the rarer shape, which NFC would change for all to see.
 */
function composed(text) {
    if (!COMPATIBLE.test(text))
        return text.normalize("NFC");
    const parts = text.split(/([\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+)/u);
    return parts.map((part, at) => (at % 2 === 1 ? part : part.normalize("NFC"))).join("");
}
const COMPATIBLE = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

// EXTERNAL MODULE: ./build/src/text/hidden.js
var text_hidden = __webpack_require__(1133);
// EXTERNAL MODULE: ./build/src/text/windows-1252.js
var windows_1252 = __webpack_require__(9105);
;// CONCATENATED MODULE: ./build/src/text/unseen.js


/** The characters of a text that nobody sees or that stand for a letter that was lost. Line ends and spaces are none. */
function unseenIn(text) {
    return Array.from(text.matchAll(unseen()), ({ 0: character, index }) => {
        return { at: index, character, kind: kindOf(character) };
    });
}
/** Whether a text has any such character. */
function hasUnseen(text) {
    return text.search(unseen()) >= 0;
}
/** The text without what can be left out and nothing is lost that anybody has seen. */
function withoutUnseen(text) {
    let before = text;
    // What one of these stood beside may have become one.
    for (let after = mendedOnce(before); after !== before; after = mendedOnce(after))
        before = after;
    return before;
}
function mendedOnce(text) {
    const isReversed = RIGHT_TO_LEFT.test(text);
    const isMeant = isSurelyWindows(text);
    return text
        .replace(ESCAPE_SEQUENCE, "")
        .replace(SPACING, spaceFor)
        .replace(unseen(), (character) => {
        const kind = kindOf(character);
        if (kind === "windows" && isMeant)
            return windowsLetter(character) ?? "";
        const isNothing = kind === "invisible" || kind === "control" || (kind === "direction" && !isReversed);
        return isNothing ? "" : character;
    });
}
/** Whether a text is one in which characters that set the direction have a use. */
function isRightToLeft(text) {
    return RIGHT_TO_LEFT.test(text);
}
/** The letter that a control character is in Windows-1252, which it was once read from as if it were Latin-1. */
function windowsLetter(character) {
    const code = character.charCodeAt(0);
    return code >= 0x80 && code < 0xa0 ? (0,windows_1252/* windows1252Letter */.EA)(code) : undefined;
}
/** Whether the control characters of a text are punctuation of Windows-1252 and nothing else. */
function isSurelyWindows(text) {
    if (!C1.test(text))
        return false;
    return (0,windows_1252/* isSurelyWindows1252 */.AJ)(text.replace(C1_ALL, (character) => windowsLetter(character) ?? character));
}
// In Thai and its neighbours U+200B stands between words, and tags behind a black flag make it the flag of a country.
// Line ends and other white space than that of printers belong to those who know what separates tags.
const LEFT_ALONE = [
    "[\\t\\n\\r\\u2028\\u2029]",
    "(?<=[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]\\p{M}{0,4})\\u200B(?=[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}])",
    "(?<=\\u{1F3F4}[\\u{E0020}-\\u{E007E}]{0,8})[\\u{E0020}-\\u{E007F}]",
    "[\\u17B4\\u17B5]",
    "(?<=\\p{sc=Mong})[\\u180B-\\u180F]",
].join("|");
/** Made when it is first asked for: it takes milliseconds, and captions of ASCII never need it. */
function unseen() {
    pattern ??= new RegExp(`\\uFFFD|(?=${text_hidden/* maybeHidden */.N})(?!${LEFT_ALONE})${text_hidden/* hiddenCharacter */.g}`, "gu");
    return pattern;
}
let pattern;
const RIGHT_TO_LEFT = /(?=\p{L})[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ESCAPE_SEQUENCE = /\u001b\[[0-9;]*[A-Za-z]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const SPACING = /[\v\f\u001c-\u001f]+/g;
const C1 = /[\u0080-\u009f]/;
const C1_ALL = /[\u0080-\u009f]/g;
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;
const FILLER = /[\u034F\u115F\u1160\u3164\uFFA0\uFFF9-\uFFFB]/;
function kindOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd || (code >= 0xd800 && code < 0xe000))
        return "lost";
    if (code < 0x80)
        return "control";
    if (code < 0xa0)
        return "windows";
    if (DIRECTION.test(character))
        return "direction";
    return FILLER.test(character) ? "filler" : "invisible";
}
/** Control characters that are white space end a word, so that a space takes their place. */
function spaceFor(run, at, whole) {
    const isBetween = /\S/.test(whole[at - 1] ?? " ") && /\S/.test(whole[at + run.length] ?? " ");
    return isBetween ? " " : "";
}

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/text-encoding.js




const textEncoding = (0,rule/* defineRule */.Km)({
    id: "text-encoding",
    summary: "Write captions as plain UTF-8, with nothing in them that nobody sees.",
    guidance: "Preparation",
    severity: "error",
    fix: "safe",
    standard: true,
    options: ({ z }) => z.strictObject({
        lineEnds: z
            .enum(["keep", "lf"])
            .default("keep")
            .describe("`lf` wants every line to end with LF, as on Linux and in git; `keep` takes CRLF as well."),
        normalise: z
            .enum(["NFC", "keep"])
            .default("NFC")
            .describe("`NFC` wants a letter and its accent to be one character."),
    }),
    examples: [
        { title: "An invisible character", bad: "photo, red\u200b dress", good: "photo, red dress" },
        { title: "An accent that is a character of its own", bad: "cafe\u0301, table", good: "caf\u00e9, table" },
        { title: "A letter that was lost", bad: "a caf\uFFFD at night" },
        { title: "Emoji and scripts that need joiners", good: "\ud83d\udc69\u200d\ud83c\udfa8, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645" },
    ],
    compile: ({ lineEnds, normalise }, context) => {
        const isNfc = normalise === "NFC";
        return {
            file: (file) => fileProblems(file, lineEnds === "lf"),
            glance: {},
            caption: (caption) => {
                const { text } = caption;
                if (PLAIN.test(text))
                    return rule/* NO_PROBLEMS */.ve;
                if (!hasUnseen(text) && (!isNfc || composed(text) === text))
                    return rule/* NO_PROBLEMS */.ve;
                return stretchesOf(caption, context).flatMap((span) => [...problemsOf(text, span, isNfc)]);
            },
        };
    },
});
const PLAIN = /^[\t\n\r -~]*$/;
function* fileProblems(file, wantsLf) {
    const { text, bom, encoding, isFirstPart } = file;
    const whole = true;
    if (encoding === "windows-1252")
        yield windowsProblem(text);
    else if (encoding !== "utf-8") {
        const message = "This file is UTF-16, which trainers do not read. Save it as UTF-8.";
        if (isFirstPart)
            yield { span: START, message, recode: true, whole };
    }
    else if (bom) {
        const message = "This file begins with a byte order mark, which trainers take for a part of the first tag. Save it as UTF-8 without one.";
        yield { span: START, message, recode: true };
    }
    yield* lineEndProblems(file, wantsLf);
}
const START = { start: 0, end: 0 };
function windowsProblem(text) {
    const start = Math.max(0, text.search(NOT_ASCII));
    const letter = text[start] ?? "";
    const byte = (0,windows_1252/* windows1252Byte */.wJ)(letter).toString(16).toUpperCase();
    const found = { span: { start, end: start + letter.length }, whole: true };
    const said = `This file is not UTF-8: byte 0x${byte} stands here, which is \u201c${letter}\u201d in Windows-1252.`;
    if ((0,windows_1252/* isSurelyWindows1252 */.AJ)(text)) {
        return { ...found, message: `${said} Trainers stop at it. Save the file as UTF-8.`, recode: true };
    }
    const reading = text.slice(Math.max(0, start - AROUND), start + AROUND).replace(/[\r\n]+/g, " ");
    const message = `${said} Read so, it says \u201c${reading.trim()}\u201d. Open it with the encoding that makes sense of it, and save it as UTF-8.`;
    return { ...found, message };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const NOT_ASCII = /[^\x00-\x7f]/;
/** Characters to either side that show whether a reading makes sense. */
const AROUND = 30;
function* lineEndProblems({ text, format, isFirstPart }, wantsLf) {
    const crlf = wantsLf ? text.indexOf("\r\n") : -1;
    if (crlf >= 0) {
        const message = "This file ends its lines with CRLF; the dataset has LF. Save it with Unix line ends.";
        yield { span: { start: crlf, end: crlf + 1 }, message, relined: true, whole: true };
    }
    // In JSON and CSV a CR is a space or a part of a field.
    if (!LINES.has(format))
        return;
    const cr = text.search(wantsLf ? /\r(?!\r*\n|\r)/ : /\r(?!\n)/);
    if (cr < 0)
        return;
    const found = { span: { start: cr, end: cr + 1 } };
    if (text.includes("\n") || !isFirstPart) {
        const message = "A CR without LF stands here: some programs end the line at it, others do not. Put a line end or a space in its place.";
        yield { ...found, message };
    }
    else {
        const message = "The lines of this file end with CR alone, as on an old Mac: git takes all of it for one line. Save it with Unix line ends.";
        yield { ...found, message, relined: true, whole: true };
    }
}
const LINES = new Set(["sidecar", "tag-lines", "prompt-lines"]);
/** The lines of a caption, less what an exception names. */
function stretchesOf({ text, tags, tokens }, { isWaived, waived }) {
    const quiet = [
        ...tags.filter(isWaived).map(({ span }) => span),
        ...waived(tokens).map(({ from, to }) => ({
            start: tokens[from]?.span.start ?? 0,
            end: tokens[to - 1]?.span.end ?? 0,
        })),
        ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => ({
            start: index,
            end: index + end.length,
        })),
    ].sort((a, b) => a.start - b.start);
    const spans = [];
    let start = 0;
    for (const gap of quiet) {
        if (gap.start > start)
            spans.push({ start, end: gap.start });
        start = Math.max(start, gap.end);
    }
    return start < text.length ? [...spans, { start, end: text.length }] : spans;
}
/** One problem for each kind of character and each line, and the one edit that mends all that can be mended. */
function* problemsOf(text, span, isNfc) {
    const line = text.slice(span.start, span.end);
    const bare = withoutUnseen(line);
    const mended = isNfc ? composed(bare) : bare;
    const edit = { span, text: mended };
    const left = new Set(unseenIn(mended).map(({ kind }) => kind));
    const found = unseenIn(line);
    for (const kind of KINDS) {
        const own = found.filter((one) => one.kind === kind);
        const first = own[0];
        if (first === undefined)
            continue;
        const start = span.start + first.at;
        const message = messageOf(first, own.length, line);
        const problem = { span: { start, end: start + first.character.length }, message };
        yield left.has(kind) ? problem : { ...problem, edit };
    }
    if (mended !== bare)
        yield { ...apart(line, bare, span.start), edit };
}
const KINDS = ["lost", "control", "windows", "direction", "invisible", "filler"];
function messageOf({ kind, character }, count, line) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const times = count === 1 ? "" : `, ${count} places`;
    const name = NAMES[code];
    const named = `${code}${name === undefined ? "" : `, ${name}`}${times}`;
    switch (kind) {
        case "lost":
            return `A letter was lost here (${named}). Look at the image and write it again.`;
        case "control":
            return `Control character (${named}): it is no text. Delete it.`;
        case "windows":
            return windowsMessage(named, windowsLetter(character), isSurelyWindows(line));
        case "direction":
            return isRightToLeft(line)
                ? `Invisible character (${named}): it sets the direction of the text. Keep it only if the text needs it.`
                : `Invisible character (${named}): it changes the direction of the text. Delete it.`;
        case "filler":
            return `Character that looks like a space or like nothing (${named}). Write a space, or nothing, in its place.`;
        case "invisible":
            return `Invisible character (${named}): nobody sees it, but it is trained like a letter. Delete it.`;
    }
}
function windowsMessage(named, letter, isCertain) {
    if (letter === undefined)
        return `Control character (${named}): it is no text. Write what belongs here.`;
    return isCertain
        ? `Control character (${named}) in place of \u201c${letter}\u201d: the text was read in the wrong encoding.`
        : `Control character (${named}), perhaps in place of \u201c${letter}\u201d: the text was read in the wrong encoding. Write what belongs here.`;
}
const NAMES = {
    "U+00AD": "soft hyphen",
    "U+200B": "zero-width space",
    "U+200C": "zero-width non-joiner",
    "U+200D": "zero-width joiner",
    "U+200E": "left-to-right mark",
    "U+200F": "right-to-left mark",
    "U+202E": "right-to-left override",
    "U+2060": "word joiner",
    "U+FEFF": "byte order mark",
};
/** The first letter of a line that is put together from several characters, or stored in an unusual way. */
function apart(line, bare, from) {
    const found = firstApart(line);
    const cluster = found?.[0] ?? firstApart(bare)?.[0] ?? bare;
    const span = found === undefined
        ? { start: from, end: from + line.length }
        : { start: from + found.index, end: from + found.index + cluster.length };
    const message = `\u201c${composed(cluster)}\u201d is not stored as usual (NFC), which happens to text from a Mac: it looks the same, yet programs take it for another word.`;
    return { span, message };
}
function firstApart(text) {
    const clusters = Array.from(text.matchAll(/[\uAC00-\uD7A3]?[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu));
    return clusters.find(([cluster]) => composed(cluster) !== cluster);
}


/***/ }),

/***/ 6468:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    const message = `Nothing is said about \u201c${name}\u201d: expected ${named(terms)}, since this is to stay a variable in the dataset.`;
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
/** The terms as people read them: "\u2026 hair" for "* hair". */
function named(terms) {
    const shown = terms.slice(0, FEW).map((term) => `\u201c${term.replaceAll("*", "\u2026")}\u201d`);
    if (terms.length > FEW)
        return `${shown.join(", ")} or the like`;
    const last = shown.at(-1) ?? "";
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} or ${last}`;
}


/***/ }),

/***/ 9407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   y: () => (/* binding */ optionKit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);

// A run reads one style: compiling its checks costs more than it saves, and pages that forbid eval can use them as well.
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });
const meanings = zod__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5();
/** The meaning of a schema, where it was given one; the style checks such texts itself, with their place. */
function meaningOf(schema) {
    return meanings.get(schema)?.means;
}
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/, "text that is not empty").trim();
const term = text
    .describe('Words; "*" stands for one or more whole words, "{list}" for any entry of a list.')
    .register(meanings, { means: "term" });
const exactTerm = text.describe("Words, without wildcards.").register(meanings, { means: "exact" });
/** What the schemas of a style are built from. */
const optionKit = {
    z: {
        array: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg,
        boolean: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY,
        enum: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n,
        int: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr,
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig,
        record: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P,
        strictObject: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej,
        string: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP,
        union: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ,
    },
    term,
    terms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(term),
    exactTerm,
    exactTerms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(exactTerm),
    sectionName: text.describe("The name of a section.").register(meanings, { means: "section" }),
};


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

/***/ 1848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
;