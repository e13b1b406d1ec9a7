"use strict";
exports.id = 4645;
exports.ids = [4645];
exports.modules = {

/***/ 5735:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   bU: () => (/* binding */ opensAsSentence),
/* harmony export */   rJ: () => (/* binding */ saysSentences)
/* harmony export */ });
/** Whether a text says by full stops and verbs that it is prose, wherever its commas stand. */
function saysSentences(text) {
    if (!STOP.test(text))
        return false;
    if (WIDE_STOP.test(text))
        return true;
    if (!PHRASE.test(text))
        return false;
    // A list of tags may end with a full stop, so that one alone has to have a verb with it.
    if (MIDDLE_STOP.test(text) && (VERB.test(text) || DETERMINER.test(text) || PLACE.test(text)))
        return true;
    return LAST_STOP.test(text) && VERB.test(text);
}
/**
 * Whether a caption without telling sentences is tags all the same. Tags are short phrases; a caption is prose when its
 * phrases are too long for tags, or when it opens as a sentence does.
 */
function kindOf(text, tags) {
    const { words, inLong, long } = measure(tags);
    if (inLong * 2 > words && long * 2 >= tags.length)
        return "prose";
    if (tags.length > 1 && words >= MEAN * tags.length)
        return "prose";
    if (tags.length > 1 && words >= ASIAN_MEAN * tags.length && hasAsianClauses(text))
        return "prose";
    const first = tags[0]?.of.words ?? 0;
    const opens = opensAsSentence(text, tags);
    if (opens && (tags.length === 1 || (first > OPENING_WORDS && words >= OPENING_MEAN * tags.length)))
        return "prose";
    // A list of tags may end with a full stop, but not one that opens as a sentence does.
    if (opens && LAST_STOP.test(text))
        return "prose";
    return tags.length === 1 && first >= 4 && LAST_STOP.test(text) ? "prose" : "tags";
}
/**
 * Whether full-width commas part clauses rather than tags, though no full stop says so: one begins with a pronoun, or they
 * have verbs and nothing but such commas between them.
 */
function hasAsianClauses(text) {
    return ASIAN_PRONOUN.test(text) || (!text.includes(",") && ASIAN_VERB.test(text));
}
/** Seven characters, two of which count as a word. Tags have two to six. */
const ASIAN_MEAN = 3.5;
const ASIAN_PRONOUN = /[\uff0c\u3001]\s*(?:[\u5979\u4ed6\u5b83]|\u5f7c\u5973|\u5f7c[\u306f\u304c\u306e\u3089\u3092])/u;
const ASIAN_VERB = /[\p{sc=Han}][\u7740\u8457\u4e86\u5728\u662f\u6709][\p{sc=Han}]|\u3066(?:\u3044|\u304a)|(?:\u3067\u3059|\u307e\u3059|\u3044\u308b|\u3042\u308b)(?=[\uff0c\u3001]|$)/u;
/** Whether a caption begins as a sentence about a picture does: "a man in a suit", where a tag would be "man" or "suit". */
function opensAsSentence(text, tags) {
    return (tags[0]?.of.words ?? 0) >= 4 && OPENING.test(text);
}
function measure(tags) {
    const sum = { words: 0, inLong: 0, long: 0 };
    for (const { of } of tags) {
        const count = of.words;
        sum.words += count;
        if (count > LONG) {
            sum.inLong += count;
            sum.long++;
        }
    }
    return sum;
}
const STOP = /[.!?\u3002\uff01\uff1f]/;
const WIDE_STOP = /[\u3002\uff01\uff1f]/;
/** Two words with nothing but space between them: no single word is a sentence. */
const PHRASE = /[\p{L}\p{N}"'\u201d\u2019)\]]\s+["'\u201c\u2018([]?[\p{L}\p{N}]/u;
/** Words that a tag may have; longer phrases are sentences, or parts of one. */
const LONG = 8;
/** Words that phrases have on average when they are the clauses of a sentence; tags have about three. */
const MEAN = 5.5;
/** The same where the caption opens with an article and more words than this: "a man playing a piano, by \u2026". */
const OPENING_MEAN = 4;
const OPENING_WORDS = 5;
/**
 * A full stop behind a word that is no abbreviation, before a new sentence. What stands before the stop is looked at once
 * a stop is found: looking first would do so at every letter.
 */
const MIDDLE_STOP = /[.!?](?<!\b(?:mr|mrs|ms|dr|st|vs|no|jr|sr|prof|mt|ft|feat|vol|fig|ca|approx)[.!?])(?<=[\p{L}\p{N}]{2}["'\u201d\u2019)\]]?[.!?])["'\u201d\u2019)]?\s+["'\u201c\u2018([]?[\p{Lu}\p{Lt}\p{Lo}]/iu;
/** A full stop at the end of a line. */
const LAST_STOP = /[\p{L}\p{N}]{2}["'\u201d\u2019)]?[.!?]["'\u201d\u2019)]?\s*$/mu;
const VERB = /\b(?:is|are|was|were|has|have|had|does|appears?|seems?|depicts?|captures?|wears|stands|sits|looks|holds|lies|walks|smiles|there|he|she|they|we)\b/i;
const DETERMINER = /\b(?:it|its|his|her|their|this|the|shows?|features?)\b/i;
/** A clause that says where in the picture its tags belong: "1girl, red hair. On left, a dog." */
const PLACE = /[.!?]["'\u201d\u2019)]?\s+(?:(?:on|in|at|to|from|near)\s+)?(?:far\s+|upper\s+|lower\s+|top\s+|bottom\s+)?(?:left|right|cent(?:er|re)|middle|top|bottom|foreground|background|front|back)(?:\s+(?:side|half|corner|panel))?\s*[,:]/i;
const OPENING = /^\s*(?:an?|the|this|there|he|she|they|it|two|three|some)\s/i;


/***/ }),

/***/ 1343:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sortIntoFolders),
/* harmony export */   I: () => (/* binding */ folderPath)
/* harmony export */ });
/* harmony import */ var _media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(754);

/** Sorts the files of a tree into folders, in one pass. */
function sortIntoFolders(paths) {
    const folders = new Map();
    const known = new Map();
    // A hundred thousand names have few endings.
    const isMediaEnding = (ending) => {
        const before = known.get(ending);
        if (before !== undefined)
            return before;
        const answer = (0,_media_js__WEBPACK_IMPORTED_MODULE_0__/* .isMedia */ .FN)(ending);
        known.set(ending, answer);
        return answer;
    };
    let last;
    for (const path of paths) {
        const slash = path.lastIndexOf("/") + 1;
        // Files of one folder mostly follow each other.
        if (last === undefined || last.path.length !== slash || !path.startsWith(last.path)) {
            const prefix = path.slice(0, slash);
            last = folders.get(prefix) ?? { path: prefix, media: new Map(), files: new Map() };
            folders.set(prefix, last);
        }
        addTo(last, path.slice(slash), isMediaEnding);
    }
    return folders;
}
/** The folder of a path, as its files begin. */
function folderPath(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
function addTo({ media, files }, file, isMediaEnding) {
    // DVC keeps "0001.png.dvc" in git in place of the image.
    const name = file.endsWith(".dvc") ? file.slice(0, -".dvc".length) : file;
    const stem = (0,_media_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(name);
    const ending = name.slice(stem.length);
    const isOne = isMediaEnding(ending);
    const names = isOne ? media : files;
    const key = isOne ? stem : ending;
    const known = names.get(key);
    if (known === undefined)
        names.set(key, [name]);
    else
        known.push(name);
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


/***/ })

};
;