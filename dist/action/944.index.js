export const id = 944;
export const ids = [944];
export const modules = {

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
const TOGETHER = "in “caption” and “tags” together";
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
        const rest = beside?.comes === "behind" ? " All of “tags” comes behind it." : "";
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
    const what = `“${shortened(captionSuffix)}”, which the trainer adds at the end, is cut off`;
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
    const name = `“${shortened(first.of.text)}”`;
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
    return { span: { start, end: last.span.end }, what: `from “${named}” on, ${words} the model` };
}
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const FEW_WORDS = 5;
function never(isExact, verb) {
    return isExact ? `never ${verb}` : "may never reach";
}
function shortened(text, more = false) {
    const letters = [...text.slice(0, 2 * MOST_LETTERS)];
    if (letters.length <= MOST_LETTERS && text.length <= 2 * MOST_LETTERS)
        return more ? `${text} …` : text;
    return `${letters.slice(0, MOST_LETTERS).join("")}…`;
}
const MOST_LETTERS = 60;


/***/ })

};
