"use strict";
exports.id = 7506;
exports.ids = [7506];
exports.modules = {

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

/***/ 4241:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verbalEnding),
/* harmony export */   u: () => (/* binding */ ingNouns)
/* harmony export */ });
/** The ending that tells what somebody does, or what was done to something: "ing", "ed", or "" where neither does. */
function verbalEnding(word) {
    if (/[a-z]{3,}ed$/.test(word))
        return "ed";
    return /[a-z]{2,}ing$/.test(word) && !ingNouns.has(word) ? "ing" : "";
}
/**
 * Words in -ing that name a thing, a time or a kind of picture rather than what somebody does: "*ing" is not for them.
 * What can be either, such as "painting", is among them: a wrong answer is worse than none.
 */
const ingNouns = new Set(`king ring wing thing string spring swing sling sting wring viking
  something nothing anything everything evening morning wedding
  ceiling building railing flooring paneling panelling awning stuffing molding moulding
  earring stocking clothing legging lining piercing bedding icing frosting topping seasoning
  drawing painting etching engraving rendering lighting shading lettering
  living dining being sibling darling duckling gosling sapling pudding dumpling herring starling
  feeling meaning warning
  interesting amazing stunning charming exciting missing during including according concerning`
    .split(/\s+/)
    .filter((word) => word !== ""));


/***/ }),

/***/ 3356:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural),
/* harmony export */   c: () => (/* binding */ singular)
/* harmony export */ });
/** The plural of an English noun in the singular; undefined where the word is no noun we are sure of. */
function plural(word) {
    if (!/^[a-z][a-z'-]*$/.test(word) || word.length < 3 || ONE_FORM.has(word))
        return undefined;
    const irregular = IRREGULAR.get(word);
    if (irregular !== undefined)
        return irregular;
    if (/(?:ing|ed|ly|ous|ful)$/.test(word) && !NOUN.test(word))
        return undefined;
    const many = regular(word);
    // "glasses" are no drinking glasses, and "shorts" are not what "short" says.
    return ONE_FORM.has(many) ? undefined : many;
}
/** The singular of an English noun; the word itself when it is no plural that we know. */
function singular(word) {
    if (ONE_FORM.has(word) || IN_THE_SINGULAR.has(word))
        return word;
    const irregular = SINGULAR.get(word);
    if (irregular !== undefined)
        return irregular;
    for (const guess of guesses(word))
        if (plural(guess) === word)
            return guess;
    return word;
}
function regular(word) {
    if (/[a-z]man$/.test(word) && !NOT_MEN.test(word))
        return `${word.slice(0, -3)}men`;
    if (/[^aeiou]y$/.test(word))
        return `${word.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
/** What the word may be the plural of, likeliest first. */
function guesses(word) {
    if (word.endsWith("men"))
        return [`${word.slice(0, -3)}man`];
    if (word.endsWith("ies"))
        return [IE.test(word) ? word.slice(0, -1) : `${word.slice(0, -3)}y`];
    if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word))
        return [];
    const short = word.slice(0, -2);
    const long = word.slice(0, -1);
    return IN_THE_SINGULAR.has(short) || (/(?:ss|x|ch|sh|tz)es$/.test(word) && !LONG_E.test(long))
        ? [short, long]
        : [long, short];
}
/** Words that end like a participle or an adverb and are nouns all the same. */
const NOUN = /^(?:(?:ear|nose|finger|key)?ring|wing|king|string|spring|sling|swing|painting|drawing|building|ceiling|stocking|railing|awning|wedding|evening|morning|bed|flowerbed|seed|weed|shed|sled|reed|breed|steed|(?:butter|dragon|fire)?fly|family|belly|lily|jelly|bully)$/;
/** Plurals of words in "ie". */
const IE = /^(?:neckt|bowt|t|p|l|d)ies$|(?:cook|mov|self|zomb|hood|brown|bean|smooth|gen|prair|roof|ones|hipp|sweet|bird|dogg)ies$/;
/** Singulars in "e" whose plural looks like that of a shorter word. */
const LONG_E = /(?:axe|ache|mou?stache|cache|avalanche|niche|quiche|creche|brioche)$/;
/** Singulars that end like a plural. */
const IN_THE_SINGULAR = new Set(`bus gas lens iris atlas canvas pancreas christmas chess dress specimen omen abdomen stamen ramen lumen cyclamen
  semen amen`.split(/\s+/));
/** Words of one form, or whose form with "s" is no plural of what is left without it. */
const ONE_FORM = new Set(`glasses sunglasses eyeglasses goggles jeans shorts pants trousers leggings tights panties clothes scissors
  overalls pajamas pyjamas headphones binoculars stairs news series species
  hair grass sand snow rain water smoke fog mist light sunlight moonlight lighting clothing footwear underwear
  outerwear jewelry jewellery furniture luggage makeup denim leather lace silk wool cotton velvet sky greenery
  foliage scenery sheep deer fish aircraft people this his its was has is as yes us thus perhaps always across
  less unless towards upwards downwards besides outdoors indoors upstairs downstairs sometimes`.split(/\s+/));
const NOT_MEN = /(?:hu|ger|ro|nor|sha|otto|talis|cai)man$/;
const IRREGULAR = new Map(`man men woman women child children person people foot feet tooth teeth goose geese mouse mice ox oxen leaf leaves
  knife knives wife wives life lives wolf wolves half halves shelf shelves bookshelf bookshelves scarf scarves
  calf calves loaf loaves elf elves hoof hooves thief thieves self selves tomato tomatoes potato potatoes hero heroes
  echo echoes mango mangoes quiz quizzes dwarf dwarves`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word]] : [])));
const SINGULAR = new Map([...IRREGULAR].map(([one, many]) => [many, one]).filter(([many]) => many !== "people"));


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