export const id = 423;
export const ids = [423];
export const modules = {

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wordRepetition: () => (/* binding */ wordRepetition)
});

// EXTERNAL MODULE: ./build/src/captions/break-word.js
var break_word = __webpack_require__(7319);
// EXTERNAL MODULE: ./build/src/text/article.js
var text_article = __webpack_require__(8871);
// EXTERNAL MODULE: ./build/src/text/modifiers.js
var modifiers = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/text/number.js
var number = __webpack_require__(3356);
;// CONCATENATED MODULE: ./build/src/text/things.js

/** Whether an English noun needs an article: thing ("a lamp"), many ("lamps"), mass ("smoke"); undefined where we are not sure. */
function thingOf(noun) {
    if (MASS.has(noun))
        return "mass";
    if (THINGS.has(noun))
        return "thing";
    return noun === (0,number/* singular */.c)(noun) || !THINGS.has((0,number/* singular */.c)(noun)) ? undefined : "many";
}
/** Whether a noun names somebody or an animal: behind one a plural may be a verb, as in "man trains in background". */
function isLiving(noun) {
    return LIVING.has(noun);
}
const LIVING = new Set(`cat dog horse cow goat pig bird owl crow seagull butterfly bee dragon fox wolf bear lion tiger elephant
  man woman girl boy child person crowd couple soldier robot skeleton ghost`.split(/\s+/));
/** Nouns that always take an article in the singular. */
const THINGS = new Set([
    ...LIVING,
    ...`lamp lantern chandelier candle window door doorway curtain table desk chair armchair couch sofa bench bed bookshelf
  shelf cabinet cupboard drawer wardrobe fireplace stove oven refrigerator fridge sink bathtub mirror clock picture
  painting poster frame vase bottle cup mug bowl basket box book laptop computer monitor television piano guitar
  tree bush hedge flower cactus houseplant rose palm forest mountain hill cliff volcano river lake waterfall bridge
  road path street sidewalk alley fence gate staircase railing pillar column arch statue fountain building house cabin
  barn castle tower temple church lighthouse windmill skyscraper tent umbrella flag banner
  car truck bus train bicycle motorcycle boat ship aeroplane airplane helicopter balloon rocket
  ball doll cake pizza apple banana pumpkin mushroom
  moon sun star cloud rainbow planet beach city village skyline cityscape garden meadow field desert island
  bow ribbon hairband hairpin hairclip braid feather headband tiara crown streak`.split(/\s+/),
]);
const MASS = new Set(`smoke fog mist steam snow rain sand grass water sunlight moonlight foliage greenery scenery furniture ivy graffiti
  fire lightning dust confetti glitter`.split(/\s+/));

;// CONCATENATED MODULE: ./build/src/text/merge-phrases.js



/** Reads words as a thing of which a picture has one, behind plain qualities; undefined where they may be anything else. */
function describedOf(words) {
    const head = words.at(-1);
    if (head === undefined || !ONE_IN_A_PICTURE.has(head))
        return undefined;
    const before = words.slice(0, -1);
    const qualities = qualitiesOf(before);
    if (qualities === undefined || (0,modifiers/* isCompound */.cB)(before, head) || contradicts(qualities))
        return undefined;
    return { qualities, head };
}
/** Reads "lamp in background" and "lamp in the background"; undefined where the grammar is not certain. */
function insideOf(words) {
    const at = words.lastIndexOf("in");
    const place = words.slice(at + 1);
    const head = place[0] === "the" ? place[1] : place[0];
    if (at < 1 || head === undefined || place.at(-1) !== head || !HOLDERS.has(head))
        return undefined;
    const text = withArticle(words.slice(0, at));
    return text === undefined ? undefined : { text, head };
}
/** One phrase for all of them; undefined where they contradict each other, or it would be too long for a tag. */
function mergedPhrase(things, inside) {
    const head = things[0]?.head;
    if (head === undefined || [...things, ...inside].some((one) => one.head !== head))
        return undefined;
    const qualities = new Map(things.flatMap((thing) => thing.qualities).map((one) => [one.text, one]));
    const all = [...qualities.values()].sort((a, b) => a.rank - b.rank);
    if (contradicts(all) || (inside.length > 0 && all.some((one) => one.excludes)))
        return undefined;
    const texts = [...new Set(inside.map(({ text }) => text))];
    if (texts.length > MOST_INSIDE)
        return undefined;
    const phrase = [
        ...all.map(({ text }) => text),
        head,
        ...(texts.length === 0 ? [] : ["with", texts.join(" and ")]),
    ].join(" ");
    return phrase.split(" ").length > MOST_WORDS ? undefined : phrase;
}
/** More than two would need a comma, which parts tags. */
const MOST_INSIDE = 2;
/** A phrase of more words is read as a part of a sentence. */
const MOST_WORDS = 8;
/** Whether two qualities are of one scale: nothing is both long and short. */
function contradicts(qualities) {
    return new Set(qualities.map(({ scale }) => scale)).size < new Set(qualities.map(({ text }) => text)).size;
}
function qualitiesOf(words) {
    const qualities = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? "";
        const next = words[at + 1] ?? "";
        const hasShade = (0,modifiers/* isShade */.G9)(word) && (0,modifiers/* modifierOf */.B0)(next)?.scale === "colour";
        const known = (0,modifiers/* modifierOf */.B0)(hasShade ? next : word);
        if (known === undefined)
            return undefined;
        qualities.push({ ...known, text: hasShade ? `${word} ${next}` : word });
        if (hasShade)
            at++;
    }
    return qualities;
}
/** A noun with what stands before it, as it is written behind "with". */
function withArticle(words) {
    const [first = "", ...rest] = words;
    const noun = words.at(-1) ?? "";
    const thing = thingOf(noun);
    const isArticle = first === "a" || first === "an";
    const before = isArticle || first === "the" || COUNTS.has(first) ? rest.slice(0, -1) : words.slice(0, -1);
    if (thing === undefined || words.length > MOST_NOUN_WORDS || !before.every(mayPrecede))
        return undefined;
    if (words.length > 1 && first === "the")
        return words.join(" ");
    if (words.length > 1 && COUNTS.has(first))
        return thing === "many" ? words.join(" ") : undefined;
    if (words.length > 1 && isArticle)
        return thing === "thing" ? words.join(" ") : undefined;
    if (thing !== "thing")
        return words.join(" ");
    const article = UNIQUE.has(noun) ? "the" : (0,text_article/* articleFor */.m)(first);
    return article === undefined ? undefined : `${article} ${words.join(" ")}`;
}
const MOST_NOUN_WORDS = 4;
/** A plain quality, or a noun that makes a compound: "red", "table" of "table lamp". */
function mayPrecede(word) {
    return (0,modifiers/* modifierOf */.B0)(word) !== undefined || (thingOf(word) === "thing" && !isLiving(word));
}
const COUNTS = new Set("two three four five six several many some".split(" "));
/** There is one of these in the world. */
const UNIQUE = new Set(["moon", "sun"]);
/** What a picture, or the one person in it, has one of: two tags about it are about the same. */
const ONE_IN_A_PICTURE = new Set(`background foreground sky hair skin floor ceiling ground lighting atmosphere mood beard dress skirt jeans pants
  trousers`.split(/\s+/));
/** Whether a thing belongs to a person, so that each of several people has one of their own. */
function isPersonal(head) {
    return PERSONAL.has(head);
}
const PERSONAL = new Set("hair skin beard dress skirt jeans pants trousers".split(" "));
/** Those of them of which "a lamp in it" says the same as "with a lamp". */
const HOLDERS = new Set("background foreground sky hair".split(" "));

;// CONCATENATED MODULE: ./build/src/captions/merge-tags.js

/** Reads a tag for merging; undefined where nothing of it may change, such as a weight, a bracket or a capital. */
function partOf({ text, tokens }) {
    if (!PLAIN.test(text))
        return undefined;
    const words = tokens.map(({ key }) => key);
    const thing = describedOf(words);
    if (thing !== undefined)
        return { thing };
    const inside = insideOf(words);
    return inside === undefined ? undefined : { inside };
}
/** The thing that a tag is about, or what it is in. */
function partHead(part) {
    return "thing" in part ? part.thing.head : part.inside.head;
}
/** Small letters with single spaces; one capital may begin the tag. */
const PLAIN = /^[A-Za-z][a-z-]*(?: [a-z-]+)*$/;
/**
 * The fewest merges that leave no more than so many of the tags; undefined where no merges do. Each says together
 * whatever can be said together: half a merge would read no better.
 */
function fewestMerges(candidates, surplus) {
    const merges = possibleMerges(candidates).sort((a, b) => b.tags.length - a.tags.length);
    const chosen = [];
    let left = surplus;
    for (const merge of merges) {
        if (left <= 0)
            break;
        chosen.push(merge);
        left -= merge.tags.length - 1;
    }
    return left > 0 ? undefined : chosen;
}
function possibleMerges(candidates) {
    return [...new Set(candidates.map((one) => one.neighbourhood))].flatMap((neighbourhood) => {
        const own = candidates.filter((one) => one.neighbourhood === neighbourhood);
        // Of two that contradict each other nobody knows which one the rest is about: then there is no phrase.
        let inside = 0;
        const cluster = own.filter(({ part }) => "thing" in part || inside++ < MOST_INSIDE);
        const text = cluster.length < 2 ? undefined : phraseOf(cluster);
        return text === undefined ? [] : [{ tags: cluster.map(({ tag }) => tag), text }];
    });
}
function phraseOf(cluster) {
    const things = cluster.flatMap(({ part }) => ("thing" in part ? [part.thing] : []));
    const inside = cluster.flatMap(({ part }) => ("inside" in part ? [part.inside] : []));
    const text = mergedPhrase(things, inside);
    const first = cluster[0]?.tag.of.text ?? "";
    const isCapital = /^[A-Z]/.test(first);
    if (cluster.slice(1).some(({ tag }) => /^[A-Z]/.test(tag.of.text)))
        return undefined;
    return isCapital ? text?.replace(/^[a-z]/, (letter) => letter.toUpperCase()) : text;
}
/** Writes a merge in place of its first tag; the others go, each with the separator before it. */
function mergeEdit({ tags, text }, merge) {
    const first = merge.tags[0];
    const last = merge.tags.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const from = tags.indexOf(first);
    let made = merge.text;
    for (let at = from + 1; tags[at - 1] !== last; at++) {
        const tag = tags[at];
        if (tag === undefined || tag.group !== first.group)
            return undefined;
        if (!merge.tags.includes(tag))
            made += text.slice(tags[at - 1]?.span.end, tag.span.end);
    }
    return { span: { start: first.span.start, end: last.span.end }, text: made };
}

;// CONCATENATED MODULE: ./build/src/captions/travelling-sections.js
/**
 * The section that each tag goes with: a tag that no section knows travels with the tag before it on its line, as it does
 * when tags are put in order. -1 for what stands before all that are known.
 */
function travellingSections(tags, sectionOf) {
    let travelling = -1;
    let group;
    const sections = new Map();
    for (const tag of tags) {
        if (tag.group !== group)
            travelling = -1;
        group = tag.group;
        const section = sectionOf(tag);
        if (section >= 0)
            travelling = section;
        sections.set(tag, travelling);
    }
    return sections;
}

// EXTERNAL MODULE: ./build/src/text/function-words.js
var function_words = __webpack_require__(7553);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
;// CONCATENATED MODULE: ./build/src/captions/word-uses.js



/** Reads the words of the options: by stem, as those of captions are. */
function limitsOf(max, watch, ignore) {
    const stem = (word) => stemOf((0,words/* fold */.AU)(word.trim()));
    return {
        max,
        watched: new Map(Object.entries(watch).map(([word, most]) => [stem(word), most])),
        ignored: new Set(ignore.map(stem)),
    };
}
/** How many tags may have a word. */
function limitOf(stem, { max, watched }) {
    return watched.get(stem) ?? max;
}
/** What a folded word is counted as: the singular, without a genitive's "s". */
function stemOf(key) {
    return (0,number/* singular */.c)(key.endsWith("'s") ? key.slice(0, -2) : key);
}
/** The stems of the words that are counted, each at its place among the tokens; "" for all that is not counted. */
function countedStems(tokens, { watched, ignored }) {
    return tokens.map(({ key, word }) => {
        if (!word)
            return "";
        const stem = stemOf(key);
        if (watched.has(stem))
            return stem;
        const isContent = key.length > 1 && !(0,function_words/* isFunctionWord */.R)(key) && !(0,function_words/* isNumber */.E)(key) && !WITHOUT_SPACES.test(key);
        return isContent && !ignored.has(stem) ? stem : "";
    });
}
/** Scripts whose words nobody can tell apart without a dictionary. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
/**
 * The words that sentences say too often. Sentences name their subject again and again: beyond what the limit allows a word
 * may come once more in each but the first. A word that is watched may not.
 */
function saidTooOften(tokens, stems, { max, watched }) {
    const usual = max + Math.max(0, sentences(tokens) - 1);
    const counts = new Map();
    const surplus = new Map();
    for (const [at, stem] of stems.entries()) {
        if (stem === "")
            continue;
        const count = (counts.get(stem) ?? 0) + 1;
        counts.set(stem, count);
        const span = tokens[at]?.span;
        if (span !== undefined && count === (watched.get(stem) ?? usual) + 1)
            surplus.set(stem, span);
    }
    return [...surplus].map(([stem, span]) => ({
        ...{ stem, span },
        count: counts.get(stem) ?? 0,
        most: watched.get(stem) ?? usual,
    }));
}
function sentences(tokens) {
    return tokens.filter(({ key }, at) => ENDS.has(key) && tokens[at + 1]?.key !== key).length;
}
const ENDS = new Set([".", "!", "?", "。", "！", "？", ";"]);

// EXTERNAL MODULE: ./build/src/text/several.js
var several = __webpack_require__(7273);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/word-repetition.js







const options = ({ z, exactTerm, exactTerms }) => z.strictObject({
    max: z.int().min(1).default(3).describe("The most tags that may have one word in them."),
    watch: z
        .record(exactTerm, z.int().min(1))
        .default({})
        .describe("Words with a maximum of their own, such as `background`."),
    ignore: exactTerms.default([]).describe("Words that are not counted."),
    merge: z
        .boolean()
        .default(true)
        .describe("Whether tags are merged into one where nothing but one phrase can be meant."),
});
const wordRepetition = (0,rule/* defineRule */.Km)({
    id: "word-repetition",
    summary: "Say a word in no more tags than it takes.",
    guidance: "Avoid Repetition",
    severity: "warning",
    fix: "safe",
    standard: false,
    options,
    examples: [
        {
            title: "One tag can say it all",
            options: { watch: { background: 2 } },
            bad: "simple background, white background, lamp in background",
            good: "simple white background with a lamp",
        },
        {
            title: "Four tags of one head of hair",
            bad: "long hair, brown hair, smiling, wavy hair, shiny hair",
            good: "long wavy shiny brown hair, smiling",
        },
        {
            title: "Several things: only a person can tell how to say it in fewer words",
            bad: "brick wall, clock on wall, poster on wall, white wall",
        },
        {
            title: "Three tags with one word, as in the guidance's own example",
            good: "brown couch, red fabric on couch, table in front of couch, brown slippers, short brown hair",
        },
    ],
    compile: ({ max, watch, ignore, merge }, context) => {
        const limits = limitsOf(max, watch, ignore);
        const least = Math.min(max, ...limits.watched.values());
        const stemsIn = stemReader(limits, context);
        const sight = sightOf(stemsIn, merge, context);
        return {
            glance: { tags: (tags) => tags.length <= least || countUses(tags, sight, limits) === undefined },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, stemsIn, limits);
                return caption.tags.length <= least ? rule/* NO_PROBLEMS */.ve : inTags(caption, sight, limits);
            },
        };
    },
});
/** The stems that are counted; what belongs to the trigger or to an exception is not. */
function stemReader(limits, { triggers, table, waived }) {
    const triggerTable = table(triggers);
    return (tokens) => {
        const stems = countedStems(tokens, limits);
        for (const { from, to } of [...triggerTable.within(tokens), ...waived(tokens)])
            stems.fill("", from, to);
        return stems;
    };
}
function sightOf(stemsIn, merge, context) {
    const part = context.memo((of) => partOf(of) ?? null);
    const isPinned = (tag) => context.isTrigger(tag) || context.isWaived(tag);
    return {
        stems: context.memo(({ text, tokens }) => text === break_word/* BREAK */.sP ? [] : [...new Set(stemsIn(tokens))].filter((stem) => stem !== "")),
        part: (tag) => (merge && !isPinned(tag) ? part(tag) : null),
        isSeveral: context.mark(({ tokens }) => (0,several/* speaksOfSeveral */.J)(tokens)),
        isBooru: context.mark(({ text }) => BOORU.test(text)),
        context,
    };
}
/** Tags that the model knows as they stand: "long hair, brown hair" is two of them, "long brown hair" is none. */
const BOORU = /^(?:\d+\+?(?:girl|boy|other)s?|solo|no humans)$|[a-z]_[a-z]/i;
function inTags(caption, sight, limits) {
    const counts = countUses(caption.tags, sight, limits);
    if (counts === undefined)
        return rule/* NO_PROBLEMS */.ve;
    const users = new Map();
    for (const [stem, count] of counts)
        if (count > limitOf(stem, limits))
            users.set(stem, []);
    for (const tag of distinct(caption.tags))
        for (const stem of sight.stems(tag))
            users.get(stem)?.push(tag);
    const isBooru = caption.tags.some(sight.isBooru);
    return [...users].flatMap(([stem, tags]) => {
        const problems = tooMany(caption, tags, { stem, sight, most: limitOf(stem, limits) });
        // Such a vocabulary has its words in many tags, each of them right; what the style watches it means.
        const isAdvice = isBooru && !limits.watched.has(stem);
        return isAdvice ? problems.map((problem) => ({ ...problem, severity: "info" })) : problems;
    });
}
/** In how many tags each word is; undefined where none is in too many. */
function countUses(tags, { stems }, limits) {
    const counts = new Map();
    let isOver = false;
    for (const tag of tags) {
        for (const stem of stems(tag)) {
            const count = (counts.get(stem) ?? 0) + 1;
            counts.set(stem, count);
            isOver ||= count > limitOf(stem, limits);
        }
    }
    return isOver ? counts : undefined;
}
function tooMany(caption, tags, { stem, most, sight }) {
    const surplus = tags[most];
    if (surplus === undefined)
        return [];
    const word = `“${stem}” is in ${tags.length} tags, maximum ${most}`;
    const merges = fewestMerges(candidates(caption, tags, { stem, sight }), tags.length - most) ?? [];
    const merged = merges.flatMap((merge) => mergeProblem(caption, merge, word));
    if (merged.length > 0)
        return merged;
    const message = `${word}: ${listed(tags)}. Each gives the word more weight; say it in fewer of them.`;
    return [{ span: surplus.span, message, whole: true }];
}
/** That a tag stands here twice is for duplicate-tags to say. */
function distinct(tags) {
    const seen = new Set();
    return tags.filter(({ of: { key } }) => !seen.has(key) && seen.add(key) !== undefined);
}
function mergeProblem(caption, merge, word) {
    const edit = mergeEdit(caption, merge);
    if (edit === undefined)
        return [];
    const message = `${word}: expected “${merge.text}” in place of ${listed(merge.tags)}.`;
    return [{ span: edit.span, message, edit, whole: true }];
}
function listed(tags) {
    const named = tags.slice(0, MOST_NAMED).map((tag) => `“${tag.of.text}”`);
    if (tags.length > MOST_NAMED)
        named.push(`${tags.length - MOST_NAMED} more`);
    return `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
const MOST_NAMED = 6;
/** The tags about a thing that may be said together. */
function candidates({ tags }, own, { stem, sight }) {
    const found = [];
    for (const tag of own) {
        const part = sight.part(tag);
        if (part !== null && stemOf(partHead(part)) === stem)
            found.push({ tag, part });
    }
    const head = found[0] === undefined ? "" : partHead(found[0].part);
    if (found.length < 2 || tags.some(sight.isBooru))
        return [];
    if (isPersonal(head) && tags.some(sight.isSeveral))
        return [];
    const sections = travellingSections(tags, sight.context.sectionOf);
    return found.map((one) => ({
        ...one,
        neighbourhood: `${one.tag.group} ${sections.get(one.tag) ?? -1}`,
    }));
}
function inProse({ tokens }, stemsIn, limits) {
    if (tokens.length <= limits.max)
        return rule/* NO_PROBLEMS */.ve;
    const uses = saidTooOften(tokens, stemsIn(tokens), limits);
    if (uses.length === 0)
        return rule/* NO_PROBLEMS */.ve;
    return uses.map(({ stem, count, most, span }) => {
        const message = `“${stem}” is said ${count} times in this text, maximum ${most}. Each gives the word more weight; say it less often.`;
        return { span, message, whole: true };
    });
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
