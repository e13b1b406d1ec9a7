"use strict";
exports.id = 6944;
exports.ids = [6944];
exports.modules = {

/***/ 437:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ forgetfulTagTexts),
/* harmony export */   Rg: () => (/* binding */ tagTextOf),
/* harmony export */   Vu: () => (/* binding */ createTagTexts),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _text_text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9495);
/* harmony import */ var _text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);



/**
 * Remembers every distinct tag: captions share their vocabulary, so a tag is analysed once however often it stands in
 * the dataset. Free text has no end of distinct tags, hence the limit, after which it starts anew.
 */
function createTagTexts(limit = 131_072) {
    const latest = [];
    let turn = 0;
    const known = (0,_text_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextTable */ .s)((text) => {
        const made = new Analysed(text);
        latest[turn]?.forget();
        latest[turn] = made;
        turn = (turn + 1) % LATEST;
        return made;
    }, limit);
    return (text, start = 0, end = text.length) => known(text, start, end);
}
/**
 * So many tags keep their tokens, which are ten times as large as the text. A tag's rules ask for them when they first
 * see it, and hardly ever again.
 */
const LATEST = 256;
/** What is to know of a tag by its text alone. */
function tagTextOf(text) {
    return new Analysed(text);
}
/** Remembers nothing: for captions that are looked at once. */
const forgetfulTagTexts = (text, start, end) => tagTextOf(text.slice(start, end));
class Analysed {
    text;
    core;
    key;
    hash;
    words;
    facts = [];
    answered = 0;
    yes = 0;
    section = undefined;
    kept;
    constructor(text) {
        this.text = text;
        this.core = coreOf(text);
        const tokens = tokensIn(text, this.core);
        const key = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(tokens);
        this.key = key === text ? text : key;
        this.hash = (0,_text_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .q)(key, 0, key.length);
        this.words = countWords(tokens);
        this.kept = tokens;
    }
    get tokens() {
        return this.kept ?? tokensIn(this.text, this.core);
    }
    forget() {
        this.kept = undefined;
    }
}
function tokensIn(text, { start, end }) {
    const tokens = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(text.slice(start, end));
    if (start === 0)
        return tokens;
    return tokens.map((token) => ({
        ...token,
        span: { start: token.span.start + start, end: token.span.end + start },
    }));
}
/** How many words there are among tokens. Where a script puts no spaces between them, two letters count as one. */
function countWords(tokens) {
    let count = 0;
    for (const { word, key } of tokens) {
        if (word)
            count += key.length > 2 && (0,_text_unspaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnspaced */ .Kc)(key) ? Math.ceil(key.length / 2) : 1;
    }
    return count;
}
/** What an attention weight wraps, as in "(red hair:1.2)", "((red hair))" or "[red hair]". */
function coreOf(text) {
    let span = { start: 0, end: text.length };
    for (;;) {
        const inner = unwrap(text, span);
        if (inner === undefined)
            return span;
        span = inner;
    }
}
function unwrap(text, { start, end }) {
    const open = text[start];
    const close = open === "(" ? ")" : open === "[" ? "]" : undefined;
    if (open === undefined || close === undefined || text[end - 1] !== close || PLACEHOLDER.test(text))
        return undefined;
    let depth = 0;
    for (let at = start; at < end; at++) {
        if (text[at] === "\\")
            at++;
        else if (text[at] === open)
            depth++;
        else if (text[at] === close && --depth === 0 && at < end - 1)
            return undefined;
    }
    if (depth !== 0)
        return undefined;
    const inside = text.slice(start + 1, end - 1);
    const weight = open === "(" ? /\s*:\s*[+-]?\d*\.?\d+\s*$/.exec(inside) : null;
    const core = weight === null ? inside : inside.slice(0, weight.index);
    const left = core.length - core.trimStart().length;
    const trimmed = core.trim();
    if (trimmed === "")
        return undefined;
    return { start: start + 1 + left, end: start + 1 + left + trimmed.length };
}
/** What ai-toolkit and others put a word in place of; the brackets are part of it. */
const PLACEHOLDER = /^\[(?:trigger|name|filewords)\]$/;


/***/ }),

/***/ 6944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  captionLength: () => (/* binding */ captionLength)
});

// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var text_words = __webpack_require__(7988);
;// CONCATENATED MODULE: ./build/src/captions/record.js

/** A window for captions that may be a part of a record: what the trainer puts beside them takes up room as well. */
function recordWindow(window, separator) {
    const overrun = (caption) => {
        const { beside } = caption;
        if (beside === undefined)
            return window.overrun(caption);
        const isFirst = beside.comes === "behind";
        const [first, second] = isFirst ? [caption, beside.caption] : [beside.caption, caption];
        const found = window.overrun(joined(first, second, separator));
        // One of the two tells of it: the one in which the cut falls.
        if (found === undefined || loses(first, found) !== isFirst)
            return undefined;
        const start = isFirst ? 0 : first.text.length + separator.length;
        return { ...found, cut: Math.max(0, found.cut - start) };
    };
    return { overrun, fits: window.fits };
}
function loses({ tags, tokens }, { cut }) {
    return tags.some(({ span }) => span.end > cut) || tokens.some(({ word, span }) => word && span.end > cut);
}
function joined(first, second, separator) {
    const start = first.text.length + separator.length;
    const text = first.text + separator + second.text;
    const { path } = first;
    if (first.kind === "prose" || second.kind === "prose")
        return { path, text, kind: "prose", tags: [], tokens: (0,text_words/* tokenise */.tS)(text) };
    const behind = second.tags.map((tag) => ({
        ...tag,
        span: { start: tag.span.start + start, end: tag.span.end + start },
    }));
    return { path, text, kind: "tags", tags: [...first.tags, ...behind], tokens: [] };
}

// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
;// CONCATENATED MODULE: ./build/src/text/token-estimate.js

/**
 * Roughly how many tokens a text is for an encoder whose vocabulary is not known here, such as T5 or Qwen: 1.3 a word, one
 * for each mark and for each Chinese, Japanese or Korean character. An estimate: nothing may fail because of it.
 */
function estimateTokens(text) {
    let words = 0;
    let single = 0;
    for (const { key, word } of (0,text_words/* tokenise */.tS)(text)) {
        if (word && !ASIAN.test(key))
            words++;
        else
            single += charactersIn(key);
    }
    return Math.ceil((words * 13) / 10) + single;
}
const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
function charactersIn(key) {
    return key.match(/\P{M}/gu)?.length ?? 1;
}

;// CONCATENATED MODULE: ./build/src/captions/encoder-text.js
/**
 * A text as the trainer passes it on to the text encoder, of the same length: what it takes out becomes spaces, so that
 * every offset stays. Of the alternatives of a wildcard the longest one stays.
 */
function encoderText(text, how) {
    let read = text;
    const { keepSeparator = "" } = how;
    // Read only where tags are shuffled; else it is passed on as text (sd-scripts, library/train_util.py, process_caption).
    if (how.shuffle && keepSeparator !== "" && read.includes(keepSeparator)) {
        const separator = how.separator.trim().slice(0, keepSeparator.length).padEnd(keepSeparator.length);
        read = read.replaceAll(keepSeparator, () => separator);
    }
    if (how.wildcards && read.includes("{"))
        read = read.replace(WILDCARD, longest);
    if (how.weights)
        return read.replace(WEIGHTS, (found, escaped) => blank(found, escaped));
    return how.escapes ? read.replace(ESCAPES, (found, escaped) => blank(found, escaped)) : read;
}
/** sd-scripts, library/train_util.py, process_caption: one of the alternatives is picked each time. */
const WILDCARD = /\{([^{}]*)\}/g;
/** What https://github.com/kohya-ss/sd-scripts/blob/main/library/strategy_base.py, parse_prompt_attention, takes out. */
const WEIGHTS = /\\([()[\]\\])|:\s{0,9}[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s{0,9}\)|[()[\]]/g;
const ESCAPES = /\\([()[\]\\])/g;
function blank(found, kept = "") {
    return kept.padStart(found.length);
}
function longest(found, inside) {
    const all = inside.split("|");
    const keep = all.reduce((best, one, at) => (one.length > (all[best]?.length ?? 0) ? at : best), 0);
    const kept = all.map((one, at) => (at === keep ? one : " ".repeat(one.length)));
    return ` ${kept.join(" ")} `.slice(0, found.length);
}

;// CONCATENATED MODULE: ./build/src/captions/token-window.js



/** A window of `limit` tokens of CLIP, which are counted. The tokeniser is made when a caption may be too long. */
function clipWindow(limit, profile, { clip, memo }) {
    const { front, back } = around(profile);
    const tokensOf = memo(({ text }) => {
        const read = encoderText(text, profile).trim();
        return STANDS_ALONE.test(read) ? clip().count(read) : MUST_BE_READ_WHOLE;
    });
    let outside;
    const gap = (text, start, end) => {
        if (start === end)
            return 0;
        if (end - start === 2 && text.startsWith(", ", start))
            return 1;
        return clip().count(encoderText(text.slice(start, end), profile));
    };
    const ofRest = () => {
        outside ??= parted(front, back) ? clip().count(front) + clip().count(back) : MUST_BE_READ_WHOLE;
        return outside;
    };
    /** The sum of what the tags are by themselves; NaN where they must be read as a whole. */
    const sum = ({ text, tags }) => {
        let total = ofRest();
        let end = 0;
        for (const tag of tags) {
            total += gap(text, end, tag.span.start) + tokensOf(tag);
            end = tag.span.end;
        }
        return total + gap(text, end, text.length);
    };
    const overrun = (caption) => {
        const { text, tags } = caption;
        if (front.length + text.length + back.length <= limit && (0,text_words/* isAscii */.ER)(text))
            return undefined;
        if (tags.length > 0 && sum(caption) <= limit)
            return undefined;
        const whole = front + encoderText(text, profile) + back;
        const tokens = clip().count(whole);
        if (tokens <= limit)
            return undefined;
        const cut = (clip().cutAt(whole, limit) ?? whole.length) - front.length;
        return { tokens, cut: Math.min(Math.max(0, cut), text.length) };
    };
    const fits = (tags) => {
        if (front.length + lengthOf(tags) + back.length <= limit)
            return true;
        let total = ofRest() - 1;
        for (const tag of tags)
            total += tokensOf(tag) + 1;
        return total <= limit;
    };
    return { overrun, fits };
}
/** Of a caption of tags with ", " between them, in characters: what ends its line takes two at most. */
function lengthOf(tags) {
    let length = 0;
    for (const { of } of tags)
        length += of.text.length + 2;
    return length;
}
/**
 * CLIP reads runs of letters, digits one by one, and runs of other marks: a text with a letter or digit at either end is
 * read the same whatever marks stand around it.
 */
const STANDS_ALONE = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;
/** More than any caption may have: no sum with it is taken for one that fits. */
const MUST_BE_READ_WHOLE = Number.NaN;
/** A window of `limit` tokens of another encoder, which are estimated. */
function estimatedWindow(limit, profile) {
    const { front, back } = around(profile);
    const overrun = ({ text, kind, tags, tokens: words }) => {
        // A token has a letter or more.
        if (front.length + text.length + back.length <= limit)
            return undefined;
        const read = front + encoderText(text, profile);
        const tokens = estimateTokens(read + back);
        if (tokens <= limit)
            return undefined;
        const parts = kind === "tags" ? tags : words;
        const fits = ({ span }) => estimateTokens(read.slice(0, front.length + span.end)) <= limit;
        return { tokens, cut: parts[firstNot(parts, fits)]?.span.start ?? text.length };
    };
    return { overrun, fits: (tags) => front.length + lengthOf(tags) + back.length <= limit };
}
/** The position of the first item that fails; those before it pass and those behind it fail. */
function firstNot(items, passes) {
    let from = 0;
    let to = items.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        const item = items[middle];
        if (item !== undefined && passes(item))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
/** What the trainer puts before and behind each caption. */
function around({ captionPrefix = "", captionSuffix = "", prefix, }) {
    const joint = prefix?.joint ?? "";
    return {
        front: captionPrefix === "" ? "" : captionPrefix + joint,
        back: captionSuffix === "" ? "" : joint + captionSuffix,
    };
}
/** Whether white space parts what stands around a caption from it. */
function parted(front, back) {
    return !/\S$/u.test(front) && !/^\S/u.test(back);
}

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/caption-length.js





const options = ({ z }) => {
    const limits = z.strictObject({ min: z.int().min(1).optional(), max: z.int().min(1).optional() });
    return z.strictObject({
        tags: limits.optional().describe("The fewest and the most tags that a caption of tags may have."),
        words: limits.optional().describe("The fewest and the most words, in tags or sentences."),
        tokens: z
            .union([z.enum(["profile"]), z.int().min(1)])
            .default("profile")
            .describe("The most tokens that reach the text encoder: as many as the `profile` says, or so many tokens of CLIP. A profile that does not know its encoder sets no limit."),
    });
};
const captionLength = (0,rule/* defineRule */.Km)({
    id: "caption-length",
    summary: "Keep a caption as short as the trainer reads it, and as long as the dataset wants it.",
    guidance: "Caption in the Same Manner You Prompt",
    severity: "info",
    fix: "none",
    measures: true,
    standard: false,
    options,
    examples: [
        {
            title: "What the trainer cuts off",
            options: { tokens: 12 },
            bad: "photo, sitting, looking at viewer, red dress, white water-stained paint on walls, wooden floor",
        },
        { title: "Too few tags", options: { tags: { min: 3 } }, bad: "photo, sitting" },
        {
            title: "Too many words",
            options: { words: { max: 8 } },
            bad: "A woman is sitting on a couch and is looking at the viewer.",
        },
        {
            title: "Neither too long nor too short",
            options: { tags: { min: 2, max: 5 }, tokens: 75 },
            good: "photo, sitting, red dress",
        },
    ],
    compile: ({ tags, words, tokens }, context) => {
        const checks = [];
        if (tags !== undefined)
            checks.push(limitCheck(tags, "tag", tagCount(context)));
        if (words !== undefined)
            checks.push(limitCheck(words, "word", wordCount(context)));
        const budget = tokens === "profile" ? context.profile.tokens : { ...CLIP, window: tokens };
        if (budget !== undefined && budget.encoder !== "none")
            checks.push(tokenCheck(budget, context));
        if (checks.length === 0)
            return {};
        const joins = JOIN.test(context.profile.id);
        return {
            glance: { tags: (some) => checks.every(({ isRight }) => isRight(some)) },
            caption: (own) => {
                const caption = own.beside === undefined || joins ? own : { ...own, beside: undefined };
                // What has no words at all is `caption-file`'s to tell.
                if (caption.tags.length === 0 && caption.tokens.length === 0)
                    return rule/* NO_PROBLEMS */.ve;
                let found;
                for (const { problemOf } of checks) {
                    const problem = problemOf(caption);
                    if (problem !== undefined)
                        found = [...(found ?? []), problem];
                }
                return found ?? rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
/** library/train_util.py, FineTuningDataset: `caption`, the separator, `tags`. Others read one of the two. */
const JOIN = /^(?:kohya|generic)/;
const TOGETHER = "in \u201ccaption\u201d and \u201ctags\u201d together";
const CLIP = { encoder: "clip", exact: true };
function tagCount({ isWaived }) {
    return ({ kind, tags }) => {
        if (kind === "prose")
            return undefined;
        let count = 0;
        for (const tag of tags)
            if (!isWaived(tag))
                count++;
        return count;
    };
}
function wordCount({ isWaived }) {
    return ({ tags, tokens }) => {
        let count = (0,tag_text/* countWords */.rj)(tokens);
        for (const tag of tags)
            if (!isWaived(tag))
                count += tag.of.words;
        return count;
    };
}
function limitCheck({ min = 0, max = Number.POSITIVE_INFINITY }, noun, count) {
    const isWithin = (number) => number >= min && number <= max;
    const problemOf = (caption) => {
        const own = count(caption);
        const { beside } = caption;
        const other = beside === undefined ? undefined : count(beside.caption);
        // What is counted together is told once, of the caption that comes first.
        if (own === undefined || (other !== undefined && beside?.comes === "before"))
            return undefined;
        const number = own + (other ?? 0);
        if (isWithin(number))
            return undefined;
        const counted = other === undefined ? number : `${number} ${TOGETHER}`;
        const message = number < min
            ? `Too few ${noun}s: ${counted}, minimum ${min}. Describe more of what the image shows.`
            : `Too many ${noun}s: ${counted}, maximum ${max}. Keep those that matter for this image.`;
        return { span: { start: 0, end: 0 }, message, whole: true };
    };
    return { problemOf, isRight: (tags) => isWithin(count({ kind: "tags", tags, tokens: [] }) ?? min) };
}
function tokenCheck(budget, context) {
    const { profile, memo, clip } = context;
    const isExact = budget.exact && budget.encoder === "clip" && clip !== undefined;
    const alone = isExact
        ? clipWindow(budget.window, profile, { clip, memo })
        : estimatedWindow(budget.window, profile);
    const window = recordWindow(alone, profile.separator);
    const name = ENCODERS[budget.encoder];
    const advice = profile.shuffle
        ? "The trainer shuffles the tags, so that others are cut off each time: shorten the caption."
        : "Shorten the caption, or move what matters to the front.";
    const problemOf = (caption) => {
        const overrun = window.overrun(caption);
        if (overrun === undefined)
            return undefined;
        const lost = lostPart(caption, overrun, { ...context, isExact });
        if (lost === undefined)
            return undefined;
        const { span, what } = lost;
        const size = isExact
            ? `${overrun.tokens} ${name} tokens`
            : `about ${overrun.tokens} ${name} tokens (an estimate)`;
        const { beside } = caption;
        const all = beside === undefined ? size : `${size} ${TOGETHER}`;
        const rest = beside?.comes === "behind" ? " All of \u201ctags\u201d comes behind it." : "";
        const message = `${all}, of which the trainer reads ${budget.window}: ${what}.${rest} ${advice}`;
        return { span, message, whole: true, ...(!isExact && { estimated: true }) };
    };
    return { problemOf, isRight: window.fits };
}
const ENCODERS = {
    clip: "CLIP",
    t5: "T5",
    qwen: "Qwen",
    none: "",
};
/** Undefined where nothing is lost that says anything, such as the full stop at the end. */
function lostPart(caption, { cut }, telling) {
    const { text, kind } = caption;
    const lost = kind === "tags" ? lostTags(caption, cut, telling) : lostWords(caption, cut, telling);
    const { captionSuffix = "" } = telling.profile;
    if (lost !== undefined || captionSuffix === "" || caption.tags.some(({ span }) => span.end > cut))
        return lost;
    const what = `\u201c${shortened(captionSuffix)}\u201d, which the trainer adds at the end, is cut off`;
    return { span: { start: text.length, end: text.length }, what };
}
function lostTags({ tags }, cut, { isWaived, isExact }) {
    const lost = tags.filter((tag) => tag.span.end > cut && !isWaived(tag));
    const first = lost[0];
    const last = lost[lost.length - 1];
    if (first === undefined || last === undefined)
        return undefined;
    return {
        span: { start: first.span.start, end: last.span.end },
        what: tellTags(first, lost.length, { cut, isExact }),
    };
}
function tellTags(first, count, { cut, isExact }) {
    const name = `\u201c${shortened(first.of.text)}\u201d`;
    // An estimate does not tell in which word the cut falls.
    const inPart = isExact && first.span.start < cut;
    if (count === 1)
        return inPart
            ? `${name} reaches the model only in part`
            : `${name} ${never(isExact, "reaches")} the model`;
    const aside = inPart ? ", the first of them in part" : "";
    return `from ${name} on, ${count} tags ${never(isExact, "reach")} the model${aside}`;
}
function lostWords({ text, tokens }, cut, { isExact }) {
    const lost = tokens.filter(({ word, span }) => word && span.end > cut);
    const first = lost[0];
    const last = lost[lost.length - 1];
    if (first === undefined || last === undefined)
        return undefined;
    // A script without spaces has no words to go by.
    const start = WITHOUT_SPACES.test(text.slice(cut, cut + 1))
        ? Math.max(first.span.start, cut)
        : first.span.start;
    const end = lost[FEW_WORDS - 1]?.span.end ?? last.span.end;
    const named = shortened(text.slice(start, end), end < last.span.end);
    const count = (0,tag_text/* countWords */.rj)((0,text_words/* tokenise */.tS)(text.slice(start)));
    const words = count === 1 ? `1 word ${never(isExact, "reaches")}` : `${count} words ${never(isExact, "reach")}`;
    return { span: { start, end: last.span.end }, what: `from \u201c${named}\u201d on, ${words} the model` };
}
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const FEW_WORDS = 5;
function never(isExact, verb) {
    return isExact ? `never ${verb}` : "may never reach";
}
function shortened(text, more = false) {
    const letters = [...text.slice(0, 2 * MOST_LETTERS)];
    if (letters.length <= MOST_LETTERS && text.length <= 2 * MOST_LETTERS)
        return more ? `${text} \u2026` : text;
    return `${letters.slice(0, MOST_LETTERS).join("")}\u2026`;
}
const MOST_LETTERS = 60;


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

/***/ 8876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ isUnspaced),
/* harmony export */   Ki: () => (/* binding */ holdsUnspaced),
/* harmony export */   OZ: () => (/* binding */ sharesScript),
/* harmony export */   Oq: () => (/* binding */ scriptsIn),
/* harmony export */   oR: () => (/* binding */ mayNameUnspaced)
/* harmony export */ });
/** Whether a text has letters of a script that puts no spaces between words, so that words cannot be told apart. */
function isUnspaced(text) {
    return UNSPACED.test(text);
}
/** Whether some token of such a script has the key of a term in it: "\u957f\u53d1" in "\u5979\u6709\u4e00\u5934\u957f\u53d1". */
function holdsUnspaced(tokens, key) {
    return isUnspaced(key) && tokens.some((token) => token.key.includes(key));
}
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Whether two texts have a script in common; true where one of them has none that is told apart here. */
function sharesScript(a, b) {
    const left = scriptsIn([a]);
    const right = scriptsIn([b]);
    return left.size === 0 || right.size === 0 || [...left].some((script) => right.has(script));
}
/** The scripts that texts are written in, as the names that they have among these. */
function scriptsIn(texts) {
    const found = new Set();
    for (const text of texts) {
        for (const [name, script] of SCRIPTS)
            if (!found.has(name) && script.test(text))
                found.add(name);
    }
    return found;
}
const SCRIPTS = [
    ["Latin", /\p{sc=Latin}/u],
    ["Cyrillic", /\p{sc=Cyrillic}/u],
    ["Greek", /\p{sc=Greek}/u],
    ["Han", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u],
    ["Hangul", /\p{sc=Hangul}/u],
    ["Arabic", /\p{sc=Arabic}/u],
    ["Hebrew", /\p{sc=Hebrew}/u],
    ["Devanagari", /\p{sc=Devanagari}/u],
    ["Thai", /\p{sc=Thai}/u],
];
/**
 * Whether one of the words stands anywhere in a text, where the word's script puts no spaces between words. That tells
 * only that a word may be named: whether its letters are a word of their own there nobody can tell.
 */
function mayNameUnspaced(text, words) {
    return words.some((word) => isUnspaced(word) && text.includes(word));
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