export const id = 885;
export const ids = [885,973];
export const modules = {

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ areDistinct),
/* harmony export */   M: () => (/* binding */ areNamedApart)
/* harmony export */ });
/** Whether no two of some tags say the same. */
function areDistinct(tags) {
    if (tags.length > FEW)
        return areNamedApart(tags, ({ of }) => of.key);
    for (let at = 1; at < tags.length; at++) {
        const one = tags[at]?.of;
        for (let before = 0; before < at; before++) {
            const other = tags[before]?.of;
            if (one?.hash === other?.hash && one?.key === other?.key)
                return false;
        }
    }
    return true;
}
/** So many are compared with each other sooner than they are put into a set. */
const FEW = 40;
/** Whether no two of some tags have one name; those that have none are left out. */
function areNamedApart(tags, nameOf) {
    const seen = new Set();
    let named = 0;
    for (const tag of tags) {
        const name = nameOf(tag);
        if (name === null)
            continue;
        named++;
        seen.add(name);
    }
    return seen.size === named;
}


/***/ }),

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

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        const message = `“${twin.of.text}” and “${of.text}” are one tag with two weights: keep one of them.`;
        return { span, message, candidates: [twin.of.text, of.text] };
    }
    if (COUNTED.test(of.key)) {
        return { span, message: `“${of.text}” stands here twice: say how many there are, or keep one.` };
    }
    const again = same.of.text === of.text ? "" : `, here as “${of.text}”`;
    const message = `Expected “${same.of.text}” only once${again}: repeating a tag gives it more weight.`;
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
        const message = `“${longer}” says “${of.text}” already: repeating it gives it more weight.`;
        return (0,rule/* withEdit */.LJ)({ span, message }, (0,tag_edits/* deleteTag */._R)(caption, short.tag));
    }
    const message = `“${longer}” seems to say “${of.text}” already: keep both only where they are two things.`;
    return { span, message, candidates: [longer] };
}


/***/ }),

/***/ 7553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isNumber),
/* harmony export */   R: () => (/* binding */ isFunctionWord)
/* harmony export */ });
/** Whether an English word only holds others together: "the", "with", "is", "very". */
function isFunctionWord(word) {
    return FUNCTION_WORDS.has(word);
}
/** Whether a word says how many or which in order: "two", "3rd", "1girl" does not. */
function isNumber(word) {
    return NUMBERS.has(word) || /^\p{N}[\p{N}.]*(?:st|nd|rd|th|s|k|d|mm|cm|px)?$/u.test(word);
}
const FUNCTION_WORDS = new Set(`a an the this that these those his her hers its their theirs my mine your yours our ours some any each every both
  all either neither another other others such same own
  he she it they we you i him them us me himself herself itself themselves who whom whose which what where when why how
  and or but nor so yet as if than because while though although until unless since whether
  of in on at by to from with without within into onto upon over under above below behind beside besides between among
  amongst amid against along alongside around round near next across through throughout during before after for up down
  out off away towards toward inside outside beneath underneath past per via like about
  is are was were be been being am has have had having do does did done can will would could should may might must
  not no non too very also just only still then there here quite rather more most less much many few several lot lots
  it's there's that's he's she's isn't aren't doesn't`.split(/\s+/));
const NUMBERS = new Set(`one two three four five six seven eight nine ten eleven twelve dozen hundred thousand first second third fourth fifth
  once twice half single double triple multiple`.split(/\s+/));


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

/***/ 7273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ speaksOfSeveral)
/* harmony export */ });
/** Whether words speak of more than one person or picture, so that two phrases may be about two things. */
function speaksOfSeveral(tokens) {
    return tokens.some(({ key }) => SEVERAL.test(key));
}
const SEVERAL = /^(?:(?:[2-9]|\d\d+)\+?(?:girl|boy|other|koma|people|person)s?|multiple|several|both|two|three|four|five|six|many|couples?|groups?|crowds?|people|persons|men|women|girls|boys|kids|children|twins|duo|trio|family|families|friends|another|other|others|collage|panels?|comic|split)$/;


/***/ })

};
