export const id = 506;
export const ids = [506];
export const modules = {

/***/ 7506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            message: `The dataset uses “${better.text}” (${better.captions === 1 ? "1 caption" : `${better.captions} captions`}) for what “${coreOf(tag)}” seems to say; use one term for one thing.`,
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


/***/ })

};
