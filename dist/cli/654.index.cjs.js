"use strict";
exports.id = 654;
exports.ids = [654];
exports.modules = {

/***/ 2622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readWordKinds)
/* harmony export */ });
/* unused harmony export unpackWordKinds */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** Reads the kinds of English nouns, in the form that `createWordKinds` takes, from the file beside the program. */
function readWordKinds(file = __webpack_require__.ab + "word-kinds.br") {
    try {
        return unpackWordKinds((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("The table of English nouns, word-kinds.br, is missing from this copy of caption-style or broken. Install caption-style again.", { cause: error });
    }
}
/** The kinds in a packed file. */
function unpackWordKinds(packed) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)(packed).toString("utf8");
}


/***/ }),

/***/ 2419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ classifier)
});

// EXTERNAL MODULE: ./build/src/text/ing.js
var ing = __webpack_require__(4241);
;// CONCATENATED MODULE: ./build/src/captions/readings/words.js
/** Words that begin a noun phrase and say nothing of what it is. */
const articles = listed(`a an the his her hers its their this that these those some several many own both one two three
  four five six`);
const prepositions = listed(`in on at with without of from behind beside near under below beneath over above through
  against around between across along among by for into onto inside outside next to down up off toward towards past
  as during within atop alongside beyond like while`);
/** Those that say where something is. */
const places = listed(`in on at behind beside near under below beneath over above against around between across along
  among by inside outside next atop alongside beyond through into onto to`);
const be = listed("is are was were has have");
const conjunctions = listed("and or");
const pronouns = listed("he she they it someone somebody");
/** Verbs of where a thing is rather than of what somebody does. */
const stances = listed("sitting standing lying hanging resting leaning placed mounted hung laid stacked parked scattered");
/** Forms in -ing that tell what kind of thing the noun behind them is, more often than they take it as their object. */
const attributes = listed(`falling glowing floating rolling burning shining flowing swirling rising setting twinkling
  standing hanging drifting flickering sparkling blooming flowering winding towering sprawling crashing surrounding
  sloping overhanging blinking melting moving distant flashing parking dangling billowing gleaming living sailing weeping
  walking rocking sewing washing vending fishing shopping waiting boxing drying dressing building changing mixing
  chopping cutting swimming running riding hiking climbing skiing meeting bowling reading writing sleeping rowing
  racing cooking baking serving drinking mounting landing training wrapping viewing shooting waning striking matching
  long-flowing puffing loose-fitting tight-fitting fitting sagging bulging peeling crumbling wrinkling protruding`);
/** Forms in -ing of what no one is seen doing. */
const noDeeds = listed(`trending rating sterling standing-room featuring resembling depicting showing containing lacking
  looping pleading outing being having existing remaining belonging ongoing upcoming outstanding`);
/** Forms in -ing that nearly always take the noun behind them as their object. */
const transitives = listed(`holding carrying playing reading eating drinking using making doing taking watching watering
  feeding casting swinging wielding grabbing gripping clutching squeezing showing-off giving receiving offering pouring
  throwing catching lifting pulling pushing kicking juggling rowing steering driving brandishing cradling petting stroking
  chasing sipping chewing biting licking tasting smelling picking planting sweeping mopping knitting tying untying buttoning
  unbuttoning zipping unzipping putting removing adjusting touching covering crossing clenching raising lowering biting
  blowing opening closing spreading tilting clapping hugging-own stirring chopping-up folding ironing lighting-up smoking`);
/** Those that do so where the noun is a thing. */
const halfTransitives = listed(`riding climbing painting cutting washing cooking serving hugging kissing writing pointing
  cleaning brushing combing wiping drying fixing repairing building breaking shooting sewing wrapping singing selling buying
  wrapping packing waving aiming loading hanging rolling kneading baking grilling frying peeling slicing entering leaving`);
/** What is done with parts of the body, and how they are held. */
const postures = listed(`crossed raised spread bent closed open opened parted clenched folded outstretched pursed puckered
  furrowed bowed tilted lifted lowered extended arched half-closed half-open narrowed clasped interlocked shut up down out
  apart together wide back forward turned tucked stretched curled cupped intertwined squeezed akimbo`);
/** Looks and poses that are nouns. */
const poses = listed(`smile grin frown smirk wink pout scowl sneer gaze stare glance look expression pose posture stance gesture
  salute wave shrug nod tilt kick punch jump handshake hug kiss embrace`);
/** Pictures, and ways to take or make them. */
const pictures = listed(`shot view angle portrait selfie photo photograph photography painting drawing sketch illustration
  render rendering art artwork lineart poster cover page panel frame sheet screenshot screencap still footage close-up
  closeup perspective lens focus composition style film panorama exposure headshot caricature cartoon comic manga anime
  engraving etching watercolor watercolour collage diagram sprite storyboard packshot lay length polaroid mural lithograph
  cg coloring shading tilt-shift hdr`);
const moods = listed(`mood atmosphere vibe vibes feeling feel aura ambience ambiance aesthetic environment tension
  emotion emotions charm energy`);
/** Lights that are lamps. */
const lamps = listed("street city traffic christmas string fairy headlight brake stage neon ceiling lamp");
function listed(text) {
    return new Set(text.split(/\s+/));
}

;// CONCATENATED MODULE: ./build/src/captions/readings/action.js


/** Reads a tag that says what somebody does, or how somebody holds themselves. */
function readAction(phrase, kindOf) {
    return byVerb(phrase, kindOf) ?? byPose(phrase) ?? byBody(phrase, kindOf);
}
/** "holding a cup", "running along the beach"; not "drawing", "earring" or "falling leaves". */
function byVerb({ words, determined }, kindOf) {
    const [verb = "", next] = words;
    if (determined || !/[a-z]{2,}ing$/.test(verb))
        return undefined;
    const takes = next !== undefined && (articles.has(next) || OBJECTS.has(next));
    if (verb === "wearing")
        return { role: "subject", because: "\u201cwearing\u201d is about clothes" };
    if (verb === "falling" &&
        next !== undefined &&
        !takes &&
        !prepositions.has(next) &&
        !PEOPLE.has(next) &&
        words.length === 2)
        return { role: "notable", because: "\u201cfalling\u201d tells what is in the air" };
    if (verb === "raining" || verb === "snowing")
        return { role: "notable", because: `\u201c${verb}\u201d is about the weather` };
    if (ing/* ingNouns */.u.has(verb) && !takes)
        return undefined;
    if (next === undefined)
        return kindOf(verb) === undefined && !attributes.has(verb) && !noDeeds.has(verb) ? deed(verb) : undefined;
    // "glowing mushrooms": the verb tells what kind they are.
    const isPlain = !takes && !prepositions.has(next) && !/ly$/.test(next) && !ADVERBS.has(next);
    if (attributes.has(verb) && isPlain)
        return undefined;
    if (next === "and" || (kindOf(verb) !== undefined && !takes) || noDeeds.has(verb))
        return undefined;
    return isPlain && !takesObject(verb, words, kindOf) ? undefined : deed(verb);
}
/** "holding flowers" is a deed, "barking dog" is a dog, and of "hugging couple" nobody can tell. */
function takesObject(verb, words, kindOf) {
    if (verb === "looking")
        return words[1] !== "glass";
    if (transitives.has(verb))
        return true;
    return halfTransitives.has(verb) && kindOf(words.at(-1) ?? "") !== undefined;
}
function deed(verb) {
    return { role: "action", because: `it begins with \u201c${verb}\u201d, which somebody does` };
}
function byPose({ head, size, link, words }) {
    const joined = words.join(" ");
    if (/^(?:back|backs|face|side) to /.test(joined))
        return { role: "action", because: "it says which way somebody faces" };
    if (!poses.has(head) || size === 0 || (size === 1 && head === "look"))
        return undefined;
    if (link !== "" && !prepositions.has(link))
        return undefined;
    return { role: "action", because: `\u201c${head}\u201d is a look or a pose` };
}
/** "arms crossed", "raised fist", "hand on hip"; not "blue eyes" or "hair over one eye". */
function byBody({ words, head, kind, size, link, goalKind, rest }, kindOf) {
    const first = words.findIndex((word) => kindOf(word) === "body" && !SUBJECTS.has(word));
    const because = (said) => ({
        role: "action",
        because: `\u201c${said}\u201d says how the body is held`,
    });
    if (prepositions.has(words[0] ?? "")) {
        return words[0] === "on" && BODY_STANDS.has(words.at(-1) ?? "") ? because(words.join(" ")) : undefined;
    }
    if (first < 0 || first > 1 || words.includes("frame"))
        return undefined;
    const next = words[first + 1];
    if (next !== undefined && first < size && (postures.has(next) || /[a-z]{3,}(?:ing|ed)$/.test(next)))
        return ADORNED.has(next) ? undefined : because(words.slice(first, first + 2).join(" "));
    if (kind !== "body" || SUBJECTS.has(head))
        return undefined;
    if (link !== "" && postures.has(link))
        return because(`${head} ${link}`);
    if (/(?:ing|ed)$/.test(link) && !ADORNED.has(link))
        return because(`${head} ${link}`);
    if (HOLDS.has(link) && goalKind !== undefined && rest.at(-1) !== "mirror")
        return because(`${head} ${link} ${rest.join(" ")}`);
    const before = words[size - 2] ?? "";
    if (link === "" && postures.has(before) && !WAYS.has(before))
        return because(`${before} ${head}`);
    return undefined;
}
const PEOPLE = new Set("man woman boy girl person people asleep apart over".split(" "));
const ADVERBS = new Set("back forward backward backwards forwards sideways away cross-legged upright alone asleep left right straight still barefoot outstretched tall".split(" "));
const OBJECTS = new Set("him them himself herself themselves me you up down".split(" "));
const HOLDS = new Set("on in at behind over above under between against to around near beside across".split(" "));
const BODY_STANDS = new Set("leg knee knees tiptoe tiptoes toes stomach back side belly fours".split(" "));
/** Postures that tell how large a part is where they stand before it: "wide hips". */
const WAYS = new Set("wide up down out back forward apart together".split(" "));
/** Parts that people do not pose. */
const SUBJECTS = new Set("skin scar freckle freckles mole moles wrinkle wrinkles dimples breast breasts back body".split(" "));
/** What is done to a body rather than by it. */
const ADORNED = new Set("painted bleed piercing tattooed pierced tanned scarred wrinkled freckled covered".split(" "));

;// CONCATENATED MODULE: ./build/src/captions/readings/frame.js


/** Reads a tag whose last or first words say where in the picture it is, or that it is about the picture as a whole. */
function readFrame(phrase, kindOf) {
    return byDepth(phrase) ?? byClause(phrase, kindOf) ?? byMood(phrase) ?? byPicture(phrase);
}
function byDepth({ words, kind }) {
    const said = words.join(" ");
    // "legs raised in air" says how somebody moves.
    const isApart = kind === "body" ? IN_FOREGROUND.test(said) : IN_FOREGROUND.test(said) || IN_AIR.test(said);
    if (isApart && words.length > 2)
        return { role: "notable", because: `it ends in \u201c${words.slice(-2).join(" ")}\u201d` };
    const far = /(?:in (?:the )?(?:background|distance)|(?<=\w )(?:behind|around) (?:him|her|them|subject))$/.exec(said)?.[0];
    return far === undefined ? undefined : { role: "background", because: `it ends in \u201c${far}\u201d` };
}
const IN_FOREGROUND = /\b(?:in|through|across) (?:the )?foreground$/;
const IN_AIR = /\bin (?:the )?air$/;
/** "he is holding a phone", "the walls are green". */
function byClause({ words, link, size, kind, head }, kindOf) {
    if (!be.has(link) || size === 0)
        return undefined;
    if (pronouns.has(words[0] ?? ""))
        return { role: "notable", because: `it is a sentence about \u201c${words[0]}\u201d` };
    const does = /ing$/.test(words[size + 1] ?? "");
    if (does || kind === undefined || kindOf(head) === "body" || kind === "garment" || kind === "hair")
        return undefined;
    if (kind === "light")
        return { role: "notable", because: `it is a sentence about \u201c${head}\u201d` };
    return { role: "background", because: `it is a sentence about \u201c${head}\u201d, which surrounds the subject` };
}
function byMood({ words, head, kind, link, size }) {
    if (moods.has(head) && size > 1)
        return { role: "loose", because: `\u201c${head}\u201d is about what the picture feels like` };
    if (/^(?:sense|feeling|feelings|air|aura|hint) of /.test(words.join(" ")))
        return {
            role: "loose",
            because: `\u201c${words.slice(0, 2).join(" ")}\u201d is about what the picture feels like`,
        };
    if (kind !== "feeling" || link !== "" || size > 2 || (0,ing/* verbalEnding */.I)(words[0] ?? "") === "ing")
        return undefined;
    return { role: "loose", because: `\u201c${head}\u201d is a feeling or a mood` };
}
function byPicture({ words, head, link, size, rest, goalKind }) {
    if (words[0] === "of" && words.length > 1)
        return { role: "type", because: "it begins with \u201cof\u201d" };
    if (words[0] === "from" && SIDES.has(words.at(-1) ?? ""))
        return { role: "type", because: "it says where the camera stands" };
    if (words[0] === "drawing" && size === 1 && link === "")
        return undefined;
    const isOn = places.has(link) && goalKind !== undefined && !CANVAS.has(rest.at(-1) ?? "");
    if (pictures.has(head) && size > 0 && !isOn) {
        if (link === "" && (HANGING.has(head) || (size === 1 && AMBIGUOUS.has(head))))
            return undefined;
        return { role: "type", because: `\u201c${head}\u201d is a kind of picture` };
    }
    if (CANVAS.has(words.at(-1) ?? "") && words.includes("on"))
        return { role: "type", because: "it says what the picture is made of" };
    if ((link === "viewed" || link === "seen") && prepositions.has(rest[0] ?? ""))
        return { role: "type", because: "it says where the camera stands" };
    return undefined;
}
const SIDES = new Set("above below behind front side left right afar distance back top beneath inside outside".split(" "));
const CANVAS = new Set("canvas paper parchment".split(" "));
/** A "movie poster" may be the picture or hang in it, a "floral print" is on a dress. */
const HANGING = new Set("poster print mural logo icon".split(" "));
/** Alone, these may as well hang on a wall. */
const AMBIGUOUS = new Set("cover page panel frame sheet still style art film lens length focus".split(" "));

// EXTERNAL MODULE: ./build/src/text/modifiers.js
var modifiers = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/src/captions/readings/noun.js


/** Reads a tag by the kind of its head noun, and by where that is. */
function readNoun(phrase) {
    const { size, words, kind } = phrase;
    if (size === 0)
        return places.has(words[0] ?? "") ? byPlace(phrase) : undefined;
    if (kind === undefined)
        return undefined;
    return byGoal(phrase) ?? byKind(phrase);
}
/** "in the forest", "in a red dress", "in the rain". */
function byPlace({ goal, goalKind, words }) {
    const because = `\u201c${words[0]}\u201d leads to \u201c${goal}\u201d, which is ${kinds[goalKind ?? "thing"]}`;
    if (goalKind === "structure" || goalKind === "place")
        return { role: "background", because };
    if (goalKind === "garment" && words[0] === "in")
        return { role: "subject", because };
    return goalKind === "light" && words[0] === "in" ? { role: "notable", because } : undefined;
}
/** "clock on wall", "headphones around neck"; a person or an animal is of no kind, so "man on bench" is not read. */
function byGoal({ head, kind, link, rest, goal, goalKind }) {
    const isThere = places.has(link) || (stances.has(link) && prepositions.has(rest[0] ?? ""));
    if (!isThere || kind === "light" || kind === "feeling")
        return undefined;
    if (GRIPS.has(goal) && (kind === "thing" || (kind === "garment" && link === "in"))) {
        const rival = { role: "action", because: `somebody holds \u201c${head}\u201d` };
        return { role: "subject", because: `\u201c${head}\u201d is something that somebody has`, rival };
    }
    if (goalKind === "body" || goalKind === "hair")
        return { role: "subject", because: `\u201c${head}\u201d is said to be ${link} \u201c${goal}\u201d, a part of the body` };
    if (goalKind !== "structure" && goalKind !== "place")
        return undefined;
    if (kind === "body" || kind === "hair")
        return undefined;
    const because = `\u201c${head}\u201d is said to be ${link} \u201c${goal}\u201d, which is ${kinds[goalKind]}`;
    if (kind !== "garment" || (link !== "in" && link !== "at"))
        return { role: "background", because };
    // "coat on a chair" lies there, "coat in the forest" may be worn.
    return {
        role: "background",
        because,
        rival: { role: "subject", because: `\u201c${head}\u201d is something worn` },
    };
}
function byKind({ words, head, kind, size, link, rest, determined, goalKind }) {
    if (kind === undefined || kind === "thing" || kind === "feeling")
        return undefined;
    if (SEVERAL.has(head) || (size === 1 && (0,modifiers/* modifierOf */.B0)(head) !== undefined))
        return undefined;
    const because = `its head noun \u201c${head}\u201d is ${kinds[kind]}`;
    if (kind === "garment" || kind === "hair") {
        if (/ing$/.test(link))
            return undefined;
        const isElsewhere = places.has(link) && goalKind !== undefined && goalKind !== "garment";
        return kind === "garment" && isElsewhere ? undefined : { role: "subject", because };
    }
    if (kind === "body") {
        if (link !== "" && link !== "with")
            return undefined;
        return size > 1 || FEATURES.test(head) ? { role: "subject", because } : undefined;
    }
    if (kind === "light") {
        const isLamp = head === "lights" || (head === "light" && lamps.has(words[size - 2] ?? ""));
        return isLamp ? undefined : { role: "notable", because };
    }
    if (link === "of" && (determined || goalKind === "body"))
        return undefined;
    if (/ing$/.test(link) && rest.length === 0)
        return undefined;
    if (size === 1 && attributes.has(head))
        return undefined;
    return { role: "background", because };
}
/** Sunglasses or shadows, hands or trees, in the sky or on a cap. */
const SEVERAL = new Set("shades palm palms star".split(" "));
/** What holds things, so that they may be said to be there or to be held. */
const GRIPS = new Set("hand hands mouth arms teeth".split(" "));
/** Parts that are worth a tag of their own. */
const FEATURES = /^(?:tail|wing|horn|fang|claw|antler|feather|freckle|scar|wrinkle|dimple|mole|breast|cleavage|midriff|abs)s?$/;
const kinds = {
    garment: "something worn",
    hair: "hair",
    body: "a part of the body",
    structure: "a building, a part of one, or furniture",
    place: "a part of the landscape",
    light: "light or weather",
    feeling: "a feeling",
    thing: "a thing",
};

;// CONCATENATED MODULE: ./build/src/captions/readings/phrase.js


/** Takes the words of an English tag apart; undefined where it has none, or more than a tag has. */
function readPhrase(all, kindOf) {
    const determined = articles.has(all[0] ?? "") && all.length > 1;
    const words = determined ? all.slice(1) : all;
    if (words.length === 0 || words.length > MOST_WORDS)
        return undefined;
    const size = headEnd(words, 0, kindOf);
    // "Minnie pulling Mickey's face" is about somebody.
    if (words.slice(1, size).some((word) => (0,ing/* verbalEnding */.I)(word) === "ing" && !attributes.has(word)))
        return undefined;
    const head = words[size - 1] ?? "";
    const rest = words.slice(size + 1);
    if (words[size] === "of" && rest.length === 0)
        return undefined;
    const goal = goalOf(rest, kindOf);
    return {
        ...{ words, determined, size, head, rest, goal },
        kind: size === 0 ? undefined : kindOf(head),
        link: words[size] ?? "",
        goalKind: goal === "" ? undefined : kindOf(goal),
    };
}
const MOST_WORDS = 14;
/** Where what a phrase is about ends: before a preposition, a verb, or what was done to it. */
function headEnd(words, from, kindOf) {
    for (let at = from; at < words.length; at++) {
        const word = words[at] ?? "";
        if (prepositions.has(word) || be.has(word))
            return at;
        if (conjunctions.has(word) && at > from && kindOf(words[at - 1] ?? "") === undefined)
            continue;
        if (at === from || (0,ing/* verbalEnding */.I)(word) === "")
            continue;
        // "standing mirror" goes on with a noun; "man standing in" and "table covered with" do not.
        const next = words[at + 1];
        if (next === undefined || prepositions.has(next) || articles.has(next))
            return at;
    }
    return words.length;
}
/** The noun that the last place of a phrase is about: "beach" of "on a towel at the beach" is none, "towel" is. */
function goalOf(rest, kindOf) {
    // Verbs and particles: "standing on the", "in front of the".
    let from = 0;
    while (from < rest.length && (prepositions.has(rest[from] ?? "") || articles.has(rest[from] ?? "")))
        from++;
    if (rest[from] === "front" || rest[from] === "top" || rest[from] === "middle" || rest[from] === "side") {
        while (from < rest.length && !articles.has(rest[from] ?? "") && rest[from] !== "of")
            from++;
        while (from < rest.length && (prepositions.has(rest[from] ?? "") || articles.has(rest[from] ?? "")))
            from++;
    }
    return rest[headEnd(rest, from, kindOf) - 1] ?? "";
}

;// CONCATENATED MODULE: ./build/src/captions/readings/read-tag.js




/**
 * Reads an English tag by its grammar and the kinds of its nouns, most certain reading first. Empty where nobody could say
 * without the picture, in other languages, and for sentences.
 */
function readTag(words, kindOf) {
    const phrase = words.every((word) => ENGLISH.test(word)) ? readPhrase(words, kindOf) : undefined;
    if (phrase === undefined)
        return [];
    const readings = [];
    for (const read of [readFrame, readAction, readNoun]) {
        const found = read(phrase, kindOf);
        if (found !== undefined && readings.every(({ role }) => role !== found.role))
            readings.push(found);
    }
    return readings;
}
const ENGLISH = /^[a-z0-9][a-z0-9'-]*$/;

// EXTERNAL MODULE: ./build/src/style/terms.js
var style_terms = __webpack_require__(2280);
;// CONCATENATED MODULE: ./build/src/style/classify.js


/**
 * Prepares the sections of a style: the most specific term that is the whole tag decides. Where none is, sections that are
 * `like` something take what reads so for certain; `kinds` has the kinds of English nouns, and is asked for late.
 */
function classifier(style, kinds) {
    const terms = style.sections.flatMap((section, at) => section.terms.map((term) => ({ section: at, term })));
    const isLike = style.sections.some(({ like }) => like !== undefined);
    let table;
    return (tag) => {
        // Compiled when the first tag asks, so that a style whose rules need no sections pays nothing for them.
        table ??= (0,style_terms/* compileTerms */.B)(terms.map(({ term }) => term), { lists: style.lists, number: "either" });
        const decided = decide(table.whole(tag), terms, table);
        if (decided.by.length > 0 || !isLike || kinds === undefined)
            return decided;
        return byGrammar(tag, style.sections, kinds());
    };
}
function byGrammar({ tokens }, sections, kinds) {
    const readings = readTag(tokens.map(({ key }) => key), kinds);
    const place = (reading) => ({
        section: sections.findIndex(({ like }) => like === reading.role),
        reading,
    });
    const placed = readings.map(place).filter(({ section }) => section >= 0);
    const first = placed[0];
    const rival = first?.reading.rival && place(first.reading.rival);
    const isTied = rival !== undefined && rival.section >= 0 && rival.section !== first?.section;
    const read = (isTied && first !== undefined ? [first, rival] : placed).map(({ section, reading }) => ({
        section,
        because: reading.because,
    }));
    return { section: isTied ? -1 : (first?.section ?? -1), by: [], runnerUp: undefined, read };
}
const UNKNOWN = { section: -1, by: [], runnerUp: undefined, read: [] };
function decide(hits, terms, table) {
    const first = hits[0];
    if (first === undefined)
        return UNKNOWN;
    const named = (hit) => terms[hit.term] ?? { section: -1, term: "" };
    const top = hits.filter((hit) => table.weight(hit.term) === table.weight(first.term)).map(named);
    const section = top[0]?.section ?? -1;
    if (top.some((other) => other.section !== section))
        return { section: -1, by: top, runnerUp: undefined, read: [] };
    const next = hits.map(named).find((other) => other.section !== section);
    return { section, by: top.slice(0, 1), runnerUp: next, read: [] };
}


/***/ }),

/***/ 8395:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ modifierOf),
/* harmony export */   G9: () => (/* binding */ isShade),
/* harmony export */   cB: () => (/* binding */ isCompound)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3356);

/** What is known of a word as a modifier; undefined where it may be anything else, such as part of a compound. */
function modifierOf(word) {
    return MODIFIERS.get(word);
}
/** Whether a word says how light or strong the colour behind it is, as in "light brown". */
function isShade(word) {
    return SHADES.has(word);
}
/** Whether modifiers before a noun make a name of their own with it: a "white board" is no board that is white. */
function isCompound(modifiers, head) {
    return COMPOUNDS.has(`${modifiers.at(-1) ?? ""} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .singular */ .c)(head)}`);
}
/** By scale, in the order in which English puts them before a noun. */
const SCALES = [
    ["complexity", "simple plain detailed intricate complex busy cluttered minimal minimalist minimalistic"],
    ["content", "empty blank crowded"],
    ["tidiness", "clean dirty messy neat tidy untidy"],
    ["beauty", "beautiful pretty ugly"],
    ["temperature", "warm cold hot cool"],
    ["wetness", "wet dry damp"],
    ["weather", "clear cloudy overcast stormy starry hazy foggy misty"],
    ["size", "small large big tiny huge little giant"],
    ["length", "long short medium-length shoulder-length waist-length knee-length"],
    ["width", "wide narrow broad"],
    ["thickness", "thick thin"],
    ["fit", "tight loose baggy tight-fitting loose-fitting"],
    ["sleeves", "sleeveless short-sleeved long-sleeved strapless"],
    ["focus", "blurry blurred sharp out-of-focus"],
    ["age", "old new young ancient modern vintage antique"],
    ["curl", "straight wavy curly"],
    ["surface", "smooth rough"],
    ["gloss", "shiny glossy matte"],
    ["brightness", "dark bright dim"],
    ["shape", "round square rectangular oval"],
    ["pattern", "striped plaid checkered chequered floral dotted polka-dot patterned gradient abstract"],
    [
        "colour",
        `red orange yellow green blue purple violet pink brown black white grey gray blonde blond beige cream teal cyan
    turquoise magenta maroon navy golden silver tan khaki lavender crimson scarlet indigo aqua olive burgundy
    multicolored multicoloured colorful colourful rainbow two-tone monochrome transparent`,
    ],
    [
        "material",
        "wooden leather silk cotton denim lace velvet satin woolen woollen metal concrete brick stone",
    ],
];
const EXCLUDING = new Set("empty blank crowded plain clear".split(" "));
const MODIFIERS = new Map(SCALES.flatMap(([scale, words], rank) => words.split(/\s+/).map((word) => [word, { scale, rank, excludes: EXCLUDING.has(word) }])));
const SHADES = new Set("light dark pale bright deep pastel".split(" "));
const COMPOUNDS = new Set(`white board|black board|green house|white house|red panda|giant panda|brown bear|black hole|red carpet|big cat
  |hot dog|hot pot|cold sore|square root|metal band|stone age|black belt|long bow|short cut|blue whale|black bear`
    .split(/\s*\|/)
    .map((name) => name.trim()));


/***/ }),

/***/ 4747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createWordKinds)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3356);

/** Makes a look-up of a text with a line for each kind: its name, then its nouns. */
function createWordKinds(text) {
    const kinds = new Map();
    for (const line of text.split("\n")) {
        const [kind, ...words] = line.split(" ");
        for (const word of words)
            kinds.set(word, kind);
    }
    return (word) => kinds.get(word) ?? kinds.get((0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .singular */ .c)(word));
}


/***/ })

};
;