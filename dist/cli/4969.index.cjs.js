"use strict";
exports.id = 4969;
exports.ids = [4969];
exports.modules = {

/***/ 7319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   sP: () => (/* binding */ BREAK),
/* harmony export */   xy: () => (/* binding */ isBreakAt)
/* harmony export */ });
/** What image generators start a new part of a prompt at: a word of capitals that stands for itself. */
const BREAK = "BREAK";
/**
 * Whether that word stands at a place, and means that: "COFFEE BREAK" is a sign in the picture. `from` is where the tag
 * around it begins, and `mark` what parts tags.
 */
function isBreakAt(text, { at, from, mark }) {
    const end = at + BREAK.length;
    if (!text.startsWith(BREAK, at) || !isEdge(text[at - 1], mark) || !isEdge(text[end], mark))
        return false;
    const before = text.slice(Math.max(from, at - LONGEST_WORD), at);
    const behind = text.slice(end, end + LONGEST_WORD);
    return !isShouted(WORD_BEFORE.exec(before)) && !isShouted(WORD_BEHIND.exec(behind));
}
/** No more than this is looked at on either side, so that a caption without spaces costs no time. */
const LONGEST_WORD = 64;
function isEdge(letter, mark) {
    return letter === undefined || /[\s,\uff0c\u3001\uff1b|]/u.test(letter) || mark.includes(letter);
}
function isShouted(word) {
    return (word !== null &&
        word[1] !== BREAK &&
        /\p{Lu}.*\p{Lu}/u.test(word[1] ?? "") &&
        !/\p{Ll}/u.test(word[1] ?? ""));
}
/** A word, before an article too. */
const WORD_BEFORE = /([^\s|]+)(?:[^\S\n\r]+A)?[^\S\n\r]+$/u;
/** The same behind it: a sentence may begin with an article. */
const WORD_BEHIND = /^[^\S\n\r]+(?:A[^\S\n\r]+)?([^\s,\uff0c\u3001\uff1b|]+)/u;
/** Whether a tag is that word: what stands on its two sides is never mixed. */
function isBreak({ of: { text } }) {
    return text === BREAK;
}


/***/ }),

/***/ 1313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isEmoticon)
/* harmony export */ });
/** Whether a word without spaces is a face such as ":d", "^_^", "\m/", "0_0" or "d:>": no two letters that make a word. */
function isEmoticon(word) {
    return MARK.test(word) && !WORDLIKE.test(word) && !/\s/u.test(word);
}
const WORDLIKE = /[\p{L}\p{M}]{2}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const MARK = /[^\p{L}\p{N}\s]/u;


/***/ }),

/***/ 9075:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pairBrackets)
/* harmony export */ });
/** The brackets of a text that pair up on one line, in the order in which they close. */
function pairBrackets(text, markAt) {
    const pairs = [];
    const open = [];
    // How many of `open` wait for each closing mark, so that a bracket without a partner is not searched for.
    const waiting = new Map();
    const wait = (close, by) => waiting.set(close, (waiting.get(close) ?? 0) + by);
    for (let at = 0; at < text.length;) {
        const mark = markAt(at);
        if (mark.endsLine === true) {
            open.length = 0;
            waiting.clear();
        }
        else if (mark.close !== undefined) {
            open.push({ mark, start: at });
            wait(mark.close, 1);
        }
        else if ((waiting.get(mark.text) ?? 0) > 0) {
            for (let last = open.pop(); last !== undefined; last = open.pop()) {
                wait(last.mark.close ?? "", -1);
                if (last.mark.close !== mark.text)
                    continue;
                pairs.push({ open: last.mark, start: last.start, end: at });
                break;
            }
        }
        at += mark.text.length;
    }
    return pairs;
}


/***/ }),

/***/ 2973:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ trainerOf)
/* harmony export */ });
/** The trainer's name without the model it is used for: "kohya sd-scripts" of "kohya sd-scripts, SDXL". */
function trainerOf({ title }) {
    const comma = title.indexOf(",");
    return comma < 0 ? title : title.slice(0, comma);
}


/***/ })

};
;