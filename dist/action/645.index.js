export const id = 645;
export const ids = [645];
export const modules = {

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
