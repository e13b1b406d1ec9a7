export const id = 454;
export const ids = [454,973];
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

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        return guess > most ? say(`“${word}” in about ${guess} pieces (an estimate)`, most) : undefined;
    }
    // A compound is known by its parts.
    const parts = word.split(/[-'’]/u).filter((part) => part !== "");
    const worst = parts
        .map((part) => ({ part, pieces: clip().pieces(part) }))
        .find(({ pieces }) => pieces.length > most);
    if (worst === undefined)
        return undefined;
    const { part, pieces } = worst;
    return say(`“${part}” in ${pieces.length} pieces (${pieces.join("·")})`, most);
}
/** Letters that a piece has where words are long: few words of twelve letters are one. */
const LETTERS = 6;
const LATIN = /^[\p{sc=Latin}'’-]+$/u;
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
    guidance: "Use Your Model’s Existing Knowledge to Your Advantage",
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
    const message = `“${found}” is not in the vocabulary of the dataset.`;
    return { span, message, names: known.nearest(words), isSure: false, estimated: false };
}
/** Words of a term; longer tags are phrases that no list has. */
const FEW_WORDS = 3;
const NUMBER = /^[\p{N}.,'-]+$/u;
/** What is no plain term: choices, several tags in one, times, quotations. */
const SYNTAX = /[{}<>[\]|:;"“”「」,]/u;
function renamed(found, names) {
    const listed = names.map((name) => `“${shown(name)}”`).join(" or ");
    const message = `Expected ${listed} in place of “${found}”: that is what the vocabulary of the dataset calls it.`;
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
    const message = `“${found}” is a word that the vocabulary of the dataset does not have.`;
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


/***/ })

};
