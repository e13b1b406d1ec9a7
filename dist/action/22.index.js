export const id = 22;
export const ids = [22,973,871];
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

/***/ 2022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  autoCaption: () => (/* binding */ autoCaption)
});

;// CONCATENATED MODULE: ./build/src/captions/caption-lead.js
/** Where a text goes on behind the trigger words that it begins with, and the marks behind them. */
function leadOf(text, triggers) {
    let at = skip(SPACE, text, 0);
    for (let found = ""; found !== undefined;) {
        const from = at;
        found = ["[trigger]", ...triggers].find((word) => word !== "" && text.startsWith(word, from));
        const end = from + (found?.length ?? 0);
        const next = skip(MARKS, text, end);
        if (found === undefined || next === end)
            return at;
        at = next;
    }
    return at;
}
const SPACE = /[ \t\uFEFF]*/y;
const MARKS = /[ \t]*(?:[,，、:：;.。-][ \t]*)+/y;
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(text)?.[0].length ?? 0);
}
/** The quotes, with what is in them, round all that stands behind a place: sentences, not the words of one sign. */
function wholeQuotes(text, from) {
    const close = PAIRS.get(text[from] ?? "");
    if (close === undefined)
        return undefined;
    const end = text.trimEnd().length;
    const inside = text.slice(from + 1, end - 1);
    if (end - from < 3 || text[end - 1] !== close || /["“”\n]/.test(inside))
        return undefined;
    return inside.trim().split(/\s+/).length >= FEWEST_WORDS ? { start: from, end } : undefined;
}
const PAIRS = new Map([
    ['"', '"'],
    ["“", "”"],
]);
/** A sign has fewer words than that. */
const FEWEST_WORDS = 6;

;// CONCATENATED MODULE: ./build/src/captions/captioner-leftovers.js
const DETERMINER = /(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|various|multiple|numerous)\s/iy;
const ANYTHING = /\S/y;
const MEASURED = /[一两兩二三四五六七八九十几幾多数數]/y;
const FRAME = "says that there is an image, which every caption does. Begin with what it shows.";
const TALK = "is what a language model says before its answer. Take it out.";
const LABEL = "is a label and no part of the caption. Take it out.";
const MEDIUM = "says that there is a picture. Write what it is a picture of, such as “photo of”.";
/** Frames at the start of a caption, the longer ones first. All are tried at one place, so each is anchored. */
const openings = [
    {
        pattern: /(?:(?:sure|certainly|of course|absolutely|okay|ok)[,!.]?[ \t]+)?here(?:['’]s| is| are)[ \t][^.:!?\n]{0,60}(?:caption|description|prompt|tags?)[^.:!?\n]{0,80}:[ \t]*/iy,
        says: TALK,
        before: ANYTHING,
    },
    {
        pattern: /(?:sure|certainly|of course|absolutely|okay|ok)[,!][ \t]+here(?:['’]s| is| are)\b/iy,
        says: TALK,
    },
    {
        pattern: /(?:(?:full|detailed|short|long|final|suggested|image|photo)[ \t]+){0,2}(?:caption|description|prompt|assistant|response|output)(?:[ \t]+here)?[ \t]*:[ \t]*/iy,
        says: LABEL,
        before: ANYTHING,
    },
    {
        pattern: /(?:the|this)[ \t]+(?:(?:given|provided)[ \t]+)?(?:image|picture|scene)[ \t]+(?:shows|showcases|depicts|features|captures|portrays|presents|displays|illustrates)[ \t]+/iy,
        says: FRAME,
        before: DETERMINER,
        clause: true,
    },
    {
        pattern: /(?:the|this)[ \t]+(?:image|picture)[ \t]+is[ \t]+(?:of[ \t]+)?(?=an?[ \t])/iy,
        says: FRAME,
        before: DETERMINER,
        clause: true,
    },
    {
        pattern: /(?:the|this)[ \t]+(?:image|picture|scene|photo|photograph)[ \t]+appears[ \t]+to\b/iy,
        says: "is a guess about what the image is. Look at the image and say it.",
    },
    {
        pattern: /(?:the|this)[ \t]+(?:photo|photograph|illustration|artwork|painting|drawing|video)[ \t]+(?:shows|showcases|depicts|features|captures|portrays)\b/iy,
        says: MEDIUM,
    },
    {
        pattern: /in[ \t]+(?:this|the)[ \t]+(?:image|picture|scene)[ \t]*,?[ \t]+(?:(?:we|you|i)[ \t]+(?:can[ \t]+)?see|there(?:['’]s|[ \t]+is|[ \t]+are))[ \t]+/iy,
        says: FRAME,
        before: DETERMINER,
        clause: true,
    },
    {
        pattern: /in[ \t]+(?:this|the)[ \t]+(?:image|picture|scene)[ \t]*,[ \t]*/iy,
        says: FRAME,
        before: ANYTHING,
    },
    { pattern: /in[ \t]+this[ \t]+(?:photo|photograph)\b/iy, says: MEDIUM },
    {
        pattern: /(?:i|we)[ \t]+(?:can[ \t]+)?see[ \t]+(?=(?:an?|the)[ \t])/iy,
        says: FRAME,
        before: DETERMINER,
        clause: true,
    },
    {
        pattern: /there(?:['’]s|[ \t]+is|[ \t]+are)[ \t]+(?=(?:an?|one|two|three|four|five|several|many|some)[ \t])/iy,
        says: "is how captioning programs begin. Begin with what the image shows.",
        before: DETERMINER,
        clause: true,
    },
    {
        pattern: /a[ \t]+close[- ]up[ \t]+of\b/iy,
        says: "is how captioning programs begin whatever they see. Keep it only where the image is a close-up.",
        mild: true,
    },
    {
        pattern: /(?:describe|write|generate|provide)[ \t]+(?:a|the|this)[ \t]+(?:detailed[ \t]+|short[ \t]+)?(?:image|picture|photo|caption|description|prompt)\b/iy,
        says: "is what the language model was asked for. Write the caption in its place.",
    },
    {
        pattern: /(?:这|該|该|此)[张張幅]?(?:图片|圖片|图像|圖像|照片|图|圖)(?:中)?(?:展示|显示|顯示|描绘|描繪|呈现|呈現)了/uy,
        says: FRAME,
        before: MEASURED,
    },
    { pattern: /(?:这|這|该|該|此)?[张張幅]?(?:图片|圖片|图像|圖像|照片|图|圖|画面|畫面)中/uy, says: FRAME },
    { pattern: /この(?:画像|写真|イラスト|絵)(?:は|に|で)/uy, says: FRAME },
    { pattern: /(?:l['’]image|cette image)[ \t]+(?:montre|représente)\b/iuy, says: FRAME },
    { pattern: /(?:das|dieses)[ \t]+bild[ \t]+zeigt\b/iy, says: FRAME },
    { pattern: /(?:la|esta)[ \t]+imagen[ \t]+muestra\b/iy, says: FRAME },
    { pattern: /на[ \t]+(?:этом[ \t]+)?(?:изображении|картинке)(?!\p{L})/iuy, says: FRAME },
];
/** Sentences that say nothing of the picture, told by how they begin. */
const sentences = [
    { pattern: /as an ai\b/iy, says: "is what a language model says of itself. Write what the image shows." },
    {
        pattern: /i['’]?(?:m| am)[ \t]+sorry,?[ \t]+(?:but[ \t]+)?i\b|i[ \t]+(?:cannot|can['’]t|am unable to)[ \t]+(?:assist|identify|provide|help|describe|see|view)\b/iy,
        says: "is a refusal of a language model. Write what the image shows.",
    },
    {
        pattern: /(?:overall|in summary|in conclusion),?[ \t]+(?:the|this)[ \t]+(?:image|picture|scene|photo|photograph|composition)\b/iy,
        says: "sums up what was said before. Keep what is new in it and take the rest out.",
    },
    {
        pattern: /(?:the|this)[ \t]+(?:image|picture|photo|photograph)[ \t]+(?:does|do)(?:[ \t]+not|n['’]t)\b/iy,
        says: "says what the image lacks, which is trained as if it were there. Take the sentence out.",
    },
    {
        pattern: /it(?: is|['’]s)[ \t]+(?:worth|important to)[ \t]+not(?:ing|e)\b/iy,
        says: "says nothing of the image. Take these words out.",
    },
];
/** Guesses. "Appears" alone may be a deed: a woman appears from behind a curtain. */
const HEDGE = /(?<![\p{L}\p{N}_'’-])(?:appears?[ \t]+to[ \t]+(?:be|have|depict|show|represent|contain|feature)|seem(?:s|ingly)?|possibly|probably|perhaps|presumably|(?:most[ \t]+)?likely)(?![\p{L}\p{N}_'’-])|似乎|好像是|と思われ|かもしれ/giu;
/** Words that may stand twice in a row: they are said so, or are the name of something. */
const twice = new Set(`had that very really many much long far long so too more bye night knock choo tuk pom cha yoyo bora mahi tom duran
  tutu chow walla wagga pago sing tick clap woof meow quack chop boing zoom ping pong hush beep blah dum tap drip peri
  aye tsk hula gaga baden couscous sakura wow now there never again`.split(/\s+/));
/** Whole tags that tagging programs leave behind: ratings, and notes about the post rather than the picture. */
const leftoverTags = new Set(`general,sensitive,questionable,explicit,highres,absurdres,incredibly absurdres,commentary,commentary request,
  english commentary,partial commentary,translation request,check translation,artist request,character request,
  copyright request,source request,bad id,bad pixiv id,bad twitter id,md5 mismatch,tagme,real life insert`.split(/,\s*/));
/** Pieces of Markdown, JSON and chat that no caption has, wherever they stand. */
const pieces = [
    {
        pattern: /<\/?think(?:ing)?>/gi,
        says: "is a mark of a language model's thinking. Keep only the caption.",
    },
    { pattern: /```/g, says: "is Markdown. Keep only the caption." },
    { pattern: /^#{1,6}[ \t]+(?=\S)/gm, says: "is a heading in Markdown. Keep only the caption." },
    {
        pattern: /^[ \t]*(?:[-*•▪►][ \t]+|[✅🔹🔸👉✨📌⭐]\uFE0F?[ \t]*)(?=[\p{L}*])/gmu,
        says: "begins a list. Write one caption, not a list of points.",
    },
    {
        pattern: /"(?:caption|captions|description|tags|prompt|text|image|title|style|subject)"[ \t]{0,4}:/gi,
        says: "is JSON. Keep only the caption.",
    },
    {
        pattern: /<image>|<\|(?:im_start|im_end|endoftext)\|>|\[\/?INST\]|^###[ \t]*(?:Response|Instruction)/gm,
        says: "is a mark of a chat. Keep only the caption.",
    },
];

// EXTERNAL MODULE: ./build/src/captions/distinct.js
var distinct = __webpack_require__(8549);
// EXTERNAL MODULE: ./build/src/text/article.js
var text_article = __webpack_require__(8871);
;// CONCATENATED MODULE: ./build/src/text/loops.js
/**
 * Where tokens say the same run of 3 to 8 words three times or more, or of two words five times, one behind the other. A list or a refrain with other
 * words between is none. Each place is in one loop alone.
 */
function loopsIn(tokens) {
    const loops = [];
    if (tokens.length < FEWEST_TOKENS)
        return loops;
    for (let from = 0; from + FEWEST_TOKENS <= tokens.length; from++) {
        const loop = loopAt(tokens, from);
        if (loop === undefined)
            continue;
        loops.push(loop);
        from = loop.to - 1;
    }
    return loops;
}
const TIMES = 3;
const FEWEST = 2;
/** How often two words have to come: fewer times they may be a chant. */
const TIMES_OF_TWO = 5;
const FEWEST_TOKENS = 9;
const MOST = 8;
/** Words and the marks between them. */
const LONGEST = 2 * MOST;
function loopAt(tokens, from) {
    for (let size = FEWEST; size <= LONGEST && from + TIMES * size <= tokens.length; size++) {
        // Asked before the run is followed, so that no place is followed far in vain.
        if (tokens[from]?.key !== tokens[from + size]?.key || !isPhrase(tokens, from, from + size))
            continue;
        let at = from + size;
        while (at < tokens.length && tokens[at]?.key === tokens[at - size]?.key)
            at++;
        const times = Math.floor((at - from) / size);
        const words = tokens.slice(from, from + size).filter(({ word }) => word).length;
        if (times < (words === 2 ? TIMES_OF_TWO : TIMES))
            continue;
        return { from, once: from + size, to: from + times * size, isTorn: (at - from) % size > 0 };
    }
    return undefined;
}
/** Whether a run has as many words, and at least two of them differ: "ha ha ha" is laughter. */
function isPhrase(tokens, from, to) {
    const words = tokens.slice(from, to).filter(({ word }) => word);
    return words.length >= FEWEST && words.length <= MOST && new Set(words.map(({ key }) => key)).size > 1;
}

// EXTERNAL MODULE: ./build/src/text/quotes.js
var quotes = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/captions/find-leftovers.js




/** Whether a text may have any leftover of a captioning program; most have none, and are looked at no further. */
function mayHaveLeftover(text) {
    return SUSPECT.test(text);
}
const SUSPECT = /image|picture|photo|scene|caption|description|prompt|assistant|response|output|illustration|artwork|painting|drawing|video|here|see|there|overall|summary|conclusion|worth|important|\bai\b|sorry|cannot|can['’]t|unable|appear|possibly|probably|perhaps|presumably|likely|arr?aff?e|close[- ]up|think|```|\*\*|^#|^[ \t]*[-*•▪►✅🔹🔸👉✨📌⭐]|"|“|<\||\[\/?INST|[图圖画畫似好思か]|この|bild|imagen|изобр|картинк/imu;
/** The leftover with which the text begins at a place, such as "The image shows"; undefined when there is none. */
function openingAt(text, at) {
    for (const { pattern, says, before, clause, mild } of openings) {
        const found = matchAt(pattern, text, at);
        if (found === undefined)
            continue;
        const end = at + found.length;
        const span = { start: at, end: at + found.trimEnd().length };
        const message = `“${found.trim()}” ${says}`;
        const isSure = end < text.length &&
            before !== undefined &&
            matchAt(before, text, end) !== undefined &&
            !(clause === true && goesOn(text, end));
        const leftover = { message, ...(mild === true && { mild }) };
        return isSure ? { ...leftover, span: { start: at, end }, text: "" } : { ...leftover, span };
    }
    return undefined;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
/** Whether the sentence goes on with a verb whose subject would be gone: "The image shows a cat and has a border." */
function goesOn(text, from) {
    const sentence = text.slice(from, from + find_leftovers_LONGEST).split(/[.!?。\n]/, 1)[0] ?? "";
    return GOES_ON.test(sentence);
}
const find_leftovers_LONGEST = 600;
const GOES_ON = /(?:\b(?:and|but|or|yet|while|then|also)|,)[ \t]+(?:(?:it|also|the[ \t]+\p{L}+)[ \t]+)?(?:shows?|showcases|depicts|features|captures|portrays|presents|displays|illustrates|conveys|creates|highlights|includes|contains|gives|evokes|suggests|emphasi[sz]es|is|are|has|have|was|were|does)\b/iu;
/** Adds the capital of a sentence that has lost its first words, where it had one. */
function withCapital(text, { span, text: written = "" }) {
    const first = text[span.start] ?? "";
    const isLabel = text.slice(span.start, span.end).trimEnd().endsWith(":");
    if (written !== "" || isLabel || first === first.toLowerCase())
        return { span, text: written };
    const next = /^\p{Ll}/u.exec(text.slice(span.end, span.end + 2))?.[0];
    if (next === undefined)
        return { span, text: written };
    return { span: { start: span.start, end: span.end + next.length }, text: next.toUpperCase() };
}
/**
 * The sentences that speak of the caption or the image as a whole; they begin a line, or stand behind a full stop or the
 * trigger, which ends at `lead`.
 */
function sentencesIn(text, lead = 0) {
    const found = [];
    START.lastIndex = 0;
    for (let match = START.exec(text); match !== null; match = START.exec(text)) {
        const at = match.index === 0 && match[0] === "" ? lead : match.index + match[0].length;
        for (const { pattern, says } of sentences) {
            const begun = matchAt(pattern, text, at);
            if (begun === undefined)
                continue;
            found.push({ span: { start: at, end: at + begun.length }, message: `“${begun} …” ${says}` });
            break;
        }
        if (match[0] === "")
            START.lastIndex++;
    }
    return found;
}
const START = /^|[.!?][ \t]+/gm;
/** Leftovers inside a text: guesses, marks of other programs, words of BLIP, words said twice, loops. */
function leftoversIn(text, tokens, kind) {
    const found = [];
    if (SUSPECT.test(text)) {
        for (const match of text.matchAll(HEDGE)) {
            const message = `“${match[0]}” is a guess. Look at the image, and write what it shows or leave it out.`;
            found.push({ span: spanOf(match), message });
        }
        for (const { pattern, says } of pieces) {
            for (const match of text.matchAll(pattern))
                found.push({ span: spanOf(match), message: `“${match[0].trim()}” ${says}` });
        }
        for (const match of text.matchAll(BOLD)) {
            found.push({
                span: spanOf(match),
                message: `“${match[0]}” is bold in Markdown. Take the stars off.`,
                text: match[1] ?? "",
            });
        }
        for (const match of text.matchAll(SAME)) {
            const message = `“${match[0]}” says twice that it is a picture. Once is enough.`;
            const once = match[0]
                .slice(match[0].search(/\sof\s+(?:an?|the)\s/i))
                .replace(/^\s+of\s+(?:an?|the)\s+/i, "");
            const first = match[0].slice(0, match[0].length - once.length).replace(/\s+of\s+(?:an?|the)\s+$/i, "");
            found.push(/^\s+of\b/i.test(text.slice(spanOf(match).end))
                ? { span: spanOf(match), message, text: first }
                : { span: spanOf(match), message });
        }
        found.push(...blipWords(text));
    }
    found.push(...saidTwice(text, tokens, kind), ...loops(text, tokens));
    return found.slice(0, find_leftovers_MOST).filter(({ span }) => !(0,quotes/* isQuoted */.f)(text, span.start));
}
/** Nobody reads more of one caption. */
const find_leftovers_MOST = 50;
const BOLD = /\*\*(?=[^\s*])([^*\n]{0,199}[^\s*])\*\*/g;
const SAME = /(?<![\p{L}\p{N}])(?:an?|the)\s+(image|picture|photo|photograph|painting|drawing)\s+of\s+(?:an?|the)\s+\1(?![\p{L}\p{N}])/giu;
function spanOf({ 0: text, index = 0 }) {
    return { start: index, end: index + text.length };
}
/** "arafed" is a word that BLIP made up. As an adjective it can go; where it stands for the thing itself nobody knows which. */
function* blipWords(text) {
    for (const match of text.matchAll(ARAFED)) {
        const [all, article, made = "", next] = match;
        const span = spanOf(match);
        const message = `“${made}” is a word that a captioning program made up.`;
        const right = article === undefined ? "" : (0,text_article/* articleFor */.m)(next ?? "");
        const end = span.start + all.length;
        const isAdjective = /ed$/i.test(made) && next !== undefined && !NO_NOUN.test(next);
        const own = { start: end - made.length - (article === undefined ? 0 : article.length), end };
        if (!isAdjective || right === undefined)
            yield { span: own, message: `${message} Write what the image shows.` };
        else {
            const gap = /^\s+/.exec(text.slice(end))?.[0].length ?? 0;
            const shown = article === undefined
                ? ""
                : /^A/.test(article)
                    ? `${right.charAt(0).toUpperCase()}${right.slice(1)} `
                    : `${right} `;
            yield { span: { start: own.start, end: end + gap }, message: `${message} Take it out.`, text: shown };
        }
    }
}
const ARAFED = /(?<![\p{L}\p{N}])(an?\s+)?(arr?aff?e[ds]?)(?![\p{L}\p{N}])(?=(?:[ \t]+(\p{L}+))?)/giu;
const NO_NOUN = /^(?:that|who|which|with|in|on|at|by|of|and|is|are|has|to|from|standing|sitting|lying|walking|holding|wearing|[a-z]+ing)$/i;
function* saidTwice(text, tokens, kind) {
    for (let at = 0; at + 1 < tokens.length; at++) {
        const first = tokens[at];
        if (first === undefined || !first.word || tokens[at + 1]?.key !== first.key)
            continue;
        let last = at;
        while (isSaidAgain(text, tokens[last], tokens[last + 1]))
            last++;
        if (last === at)
            continue;
        const span = { start: first.span.end, end: tokens[last]?.span.end ?? first.span.end };
        // Tags are often in small letters, names as well: "doki doki", of which a sentence would write the capitals.
        if (last === at + 1 && kind === "tags") {
            const message = `“${first.key}” stands twice in a row. Once is enough, unless it is a name.`;
            yield { span, message, mild: true };
        }
        else {
            const times = last - at > 1 ? `${last - at + 1} times` : "twice";
            yield { span, message: `“${first.key}” stands ${times} in a row. Once is enough.`, text: "" };
        }
        at = last;
    }
}
function isSaidAgain(text, left, right) {
    if (left === undefined || right === undefined || left.key !== right.key)
        return false;
    const { key } = right;
    if (key.length < SHORTEST || twice.has(key) || !SPACED.test(key))
        return false;
    // Said twice and spelt with a capital it is a name.
    if (text.slice(right.span.start, right.span.end) !== key)
        return false;
    return /^[ \t_]+$/.test(text.slice(left.span.end, right.span.start));
}
const SHORTEST = 4;
/** Scripts whose words stand apart; in others a syllable may well come twice. */
const SPACED = /^(?:[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}](?<!\p{Lu}))+$/u;
function* loops(text, tokens) {
    for (const { from, once, to, isTorn } of loopsIn(tokens)) {
        const start = tokens[from]?.span.start ?? 0;
        const end = tokens[once - 1]?.span.end ?? start;
        const last = tokens[to - 1]?.span.end ?? end;
        const message = `“${text.slice(start, end)}” comes again and again: a captioning program ran in a circle. Once is enough.`;
        const behind = tokens[to];
        const isWhole = !isTorn && (behind === undefined || !behind.word) && !text.slice(end, last).includes("\n");
        const span = { start: end, end: last };
        yield isWhole ? { span, message, text: "" } : { span, message };
    }
}

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
;// CONCATENATED MODULE: ./build/src/captions/tag-loops.js
/** The loops of a caption, each tag in one of them alone; no pinned tag is in any. */
function tagLoops({ tags }, isPinned) {
    const loops = [];
    for (let from = 0; from + tag_loops_TIMES * tag_loops_FEWEST <= tags.length; from++) {
        const size = sizeAt(tags, from);
        const first = tags[from];
        if (size === undefined || first === undefined)
            continue;
        let to = from + size;
        while (isAgain(tags[to], tags[to - size]))
            to++;
        const last = tags[to - 1] ?? first;
        if (!tags.slice(from, to).some(isPinned))
            loops.push({ first, last, size });
        from = to - 1;
    }
    return loops;
}
const tag_loops_TIMES = 3;
const tag_loops_FEWEST = 2;
const tag_loops_MOST = 8;
function sizeAt(tags, from) {
    for (let size = tag_loops_FEWEST; size <= tag_loops_MOST && from + tag_loops_TIMES * size <= tags.length; size++) {
        if (tags[from]?.of.key === tags[from + 1]?.of.key)
            continue;
        let at = from + size;
        while (at < from + tag_loops_TIMES * size && isAgain(tags[at], tags[at - size]))
            at++;
        if (at === from + tag_loops_TIMES * size)
            return size;
    }
    return undefined;
}
function isAgain(tag, before) {
    return tag !== undefined && tag.of.key === before?.of.key && tag.group === before.group;
}

// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/auto-caption.js








const autoCaption = (0,rule/* defineRule */.Km)({
    id: "auto-caption",
    summary: "Leave nothing in a caption that a captioning program put there.",
    guidance: "Avoid Automated Captioning",
    severity: "warning",
    fix: "safe",
    standard: false,
    options: ({ z, terms }) => z.strictObject({
        add: terms
            .default([])
            .describe("More leftovers. A tag that is one is deleted; inside longer texts they are reported."),
        ignore: terms
            .default([])
            .describe("Words that are no leftover in this dataset: what has one of them in it is left alone."),
    }),
    examples: [
        {
            title: "What a language model begins with; the trigger stays",
            triggers: ["ohwx"],
            bad: "ohwx, The image shows a cat sitting.",
            good: "ohwx, A cat sitting.",
        },
        {
            title: "A tagger's rating and score",
            bad: "1girl, (red hair:0.997), general",
            good: "1girl, red hair",
        },
        { title: "A word that BLIP made up", bad: "an arafed man in a suit", good: "a man in a suit" },
        {
            title: "A guess: only who sees the image knows",
            bad: "A woman walks her dog. The dog appears to be tired.",
        },
        {
            title: "Words that only look alike",
            good: "A woman appears from behind a curtain. A sign on the wall shows an arrow.",
        },
    ],
    compile: ({ add, ignore }, context) => {
        const finder = finderOf(add, ignore, context);
        return {
            glance: {
                tag: (tag) => !finder.isOdd(tag) && !mayBeQuoted(tag.of),
                // What comes again and again is there twice.
                tags: (tags) => tags.length < FEWEST_LOOPED || (0,distinct/* areDistinct */.B)(tags),
            },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, finder);
                const { tags } = caption;
                const isClean = !tags.some(finder.isOdd) && !mayBeQuoted(caption) && tags.length < FEWEST_LOOPED;
                return isClean ? rule/* NO_PROBLEMS */.ve : inTags(caption, finder);
            },
        };
    },
});
/** Two tags, three times. */
const FEWEST_LOOPED = 6;
function finderOf(add, ignore, context) {
    const extra = context.table(add);
    const ignored = context.table(ignore);
    const mayStay = (text) => {
        const tokens = (0,words/* tokenise */.tS)(text);
        return ignored.within(tokens).length > 0 || context.waived(tokens).length > 0;
    };
    const added = (text, tokens) => add.length === 0
        ? []
        : (0,rule/* withoutWaived */.fp)(extra.within(tokens), tokens, context).map(({ from, to }) => {
            const span = { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
            return {
                span,
                message: `“${text.slice(span.start, span.end)}” is a leftover in this dataset. Take it out.`,
            };
        });
    const isWhole = (of) => (leftoverTags.has(of.key) || RATING.test(of.text) || extra.whole(of).length > 0) && !mayStay(of.text);
    const inTag = (of) => {
        const { text, tokens } = of;
        const score = ownsScores(context) ? scoreIn(text) : undefined;
        const found = [
            ...(score === undefined ? [] : [score]),
            ...leftoversIn(text, tokens, "tags"),
            ...added(text, tokens),
        ];
        return found.filter(({ span }) => !mayStay(text.slice(span.start, span.end)));
    };
    return {
        isOdd: context.mark((of) => isWhole(of) || mayHaveLeftover(of.text) || inTag(of).length > 0),
        ...{ tag: context.memo(inTag), isLeftover: context.mark(isWhole), added, mayStay, context },
    };
}
const RATING = /^rating[:_ ]\s*(?:general|safe|sensitive|questionable|explicit|[gsqe])$/i;
/** Where the trainer reads no weights, `prompt-syntax` says so of every weight. */
function ownsScores({ profile: { id, weights } }) {
    return id === "generic" || weights;
}
/** How sure a tagging program was, with its three decimals: nobody weighs a tag so finely. */
function scoreIn(text) {
    const match = /^\(([^():]+):\s*(?:0\.\d{3,}|1\.000+)\)$|^([^():]+):\s*(?:0\.\d{3,}|1\.000+)$/.exec(text);
    const tag = (match?.[1] ?? match?.[2])?.trim();
    if (tag === undefined || tag === "")
        return undefined;
    const message = `“${text}” has the score of a tagging program. Write “${tag}” alone.`;
    return { span: { start: 0, end: text.length }, message, text: tag };
}
function mayBeQuoted({ text }) {
    return /["”]\s*$/.test(text.slice(-3));
}
function* inTags(caption, finder) {
    const { context } = finder;
    const isPinned = (tag) => context.isTrigger(tag) || context.isWaived(tag);
    const lead = caption.tags.find((tag) => !context.isTrigger(tag) && !context.mayLead(tag));
    for (const tag of caption.tags) {
        if (isPinned(tag))
            continue;
        if (finder.isLeftover(tag)) {
            if (isMeant(tag, context))
                continue;
            const message = `“${tag.of.text}” is what a tagging program leaves behind. It says nothing of the picture: take it out.`;
            // Some model families were trained with these, so that they may be there on purpose.
            const edit = /^rating[_ ]/i.test(tag.of.text) ? undefined : (0,tag_edits/* deleteTag */._R)(caption, tag);
            yield (0,rule/* withEdit */.LJ)({ span: tag.span, message }, edit);
            continue;
        }
        if (!finder.isOdd(tag))
            continue;
        if (tag === lead)
            yield* atStart(caption, tag.span.start, finder);
        const { start } = tag.span;
        for (const one of [...sentencesIn(tag.of.text), ...finder.tag(tag)])
            yield problemOf(one, start, finder);
    }
    yield* auto_caption_quotes(caption, lead?.span.start ?? 0, finder);
    for (const { first, last, size } of tagLoops(caption, isPinned)) {
        const message = `The same ${size} tags come again and again: a captioning program ran in a circle. Keep them once.`;
        yield { span: { start: first.span.start, end: last.span.end }, message };
    }
}
/** Whether the style names the tag, so that it is there on purpose. */
function isMeant(tag, { sectionOf, mayLead }) {
    return mayLead(tag) || sectionOf(tag) >= 0;
}
function* inProse(caption, finder) {
    const { text, tokens } = caption;
    const start = leadOf(text, finder.context.triggers);
    if (mayHaveLeftover(text))
        yield* atStart(caption, start, finder);
    const found = mayHaveLeftover(text) ? sentencesIn(text, start) : [];
    for (const one of [...found, ...leftoversIn(text, tokens, caption.kind), ...finder.added(text, tokens)]) {
        if (finder.mayStay(text.slice(one.span.start, one.span.end)))
            continue;
        yield problemOf(one, 0, finder);
    }
    yield* auto_caption_quotes(caption, start, finder);
}
/** What stands behind a label is looked at as well: it will be the start. */
function* atStart({ text, tags }, start, finder) {
    let at = start;
    for (let found = openingAt(text, at); found !== undefined; found = at < 0 ? undefined : openingAt(text, at)) {
        const { span, message, text: written } = found;
        at = -1;
        if (finder.mayStay(text.slice(span.start, span.end)))
            return;
        if (written === undefined)
            yield problemOf(found, 0, finder);
        else {
            // Another tag, or the trigger, is written as it stands.
            const isOther = tags.some((tag) => tag.span.start === span.end) ||
                finder.context.triggers.some((word) => text.startsWith(word, span.end));
            const edit = { span, text: written };
            yield { span, message, edit: isOther ? edit : withCapital(text, edit) };
        }
        if (text.slice(span.start, span.end).trimEnd().endsWith(":"))
            at = span.end;
    }
}
function problemOf({ span, message, text, mild }, at, { context }) {
    const own = { start: span.start + at, end: span.end + at };
    const problem = { span: own, message, ...(mild === true && { severity: "info" }) };
    const namesTrigger = context.triggers.some((word) => message.includes(word));
    return (0,rule/* withEdit */.LJ)(problem, text === undefined || namesTrigger ? undefined : { span: own, text });
}
function* auto_caption_quotes({ text }, start, finder) {
    const span = wholeQuotes(text, start);
    if (span === undefined || finder.mayStay(text.slice(span.start, span.end)))
        return;
    const inside = text.slice(span.start + 1, span.end - 1).trim();
    yield { span, message: "The whole caption stands in quotes. Take them off.", edit: { span, text: inside } };
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


/***/ })

};
