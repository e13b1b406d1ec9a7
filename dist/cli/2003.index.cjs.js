"use strict";
exports.id = 2003;
exports.ids = [2003];
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

/***/ 6451:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ splitTags)
/* harmony export */ });
/* harmony import */ var _break_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7319);
/* harmony import */ var _pair_brackets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9075);


/**
 * The tags of a caption: what stands between commas (ASCII or full-width), full-width semicolons, line ends and "|||",
 * without the spaces around it. A comma inside balanced brackets, or after a backslash, does not separate. The word
 * BREAK is a tag and a group of its own. Empty tags are no tags. With another `mark` it is that one and no comma that
 * separates.
 */
function splitTags(file, tagTexts, mark = COMMA) {
    const text = file.endsWith("\n") ? file.slice(0, -1) : file;
    const tags = [];
    let group = 0;
    let from = 0;
    const add = (end) => {
        let start = from;
        let last = end;
        while (start < last && isSpace(text, start))
            start++;
        while (last > start && isSpace(text, last - 1))
            last--;
        if (start < last)
            tags.push({ span: { start, end: last }, group, of: tagTexts(text, start, last) });
    };
    if (!SPECIAL.test(text)) {
        for (let next = text.indexOf(mark); next >= 0; next = text.indexOf(mark, from)) {
            add(next);
            from = next + mark.length;
        }
        add(text.length);
        return tags;
    }
    const closers = findClosers(text, mark);
    for (let at = 0; at < text.length; at++) {
        const letter = lineFeedOr(text, at);
        const closer = closers.get(at);
        if (closer !== undefined)
            at = closer;
        else if (letter === "\\" && lineFeedOr(text, at + 1) !== "\n")
            at++;
        else if (letter === "\n" || text.startsWith(DIVIDER, at)) {
            add(at);
            group++;
            from = at + (letter === "\n" ? 1 : DIVIDER.length);
            at = from - 1;
        }
        else if (mark === COMMA ? isComma(letter) : text.startsWith(mark, at)) {
            add(at);
            from = at + mark.length;
            at = from - 1;
        }
        else if (letter === "B" && (0,_break_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreakAt */ .xy)(text, { at, from, mark })) {
            add(at);
            from = at;
            at += _break_word_js__WEBPACK_IMPORTED_MODULE_0__/* .BREAK */ .sP.length;
            group++;
            add(at);
            group++;
            from = at--;
        }
    }
    add(text.length);
    return tags;
}
const COMMA = ",";
function isComma(letter) {
    return letter === COMMA || letter === "\uff0c" || letter === "\u3001" || letter === "\uff1b";
}
/** The character at a place; a CR that stands alone ends a line as LF does, so that is what it is taken for. */
function lineFeedOr(text, at) {
    const mark = text[at] ?? "";
    return mark === "\r" && text[at + 1] !== "\n" ? "\n" : mark;
}
/** Kohya's keep-tokens separator: what stands before it is not shuffled with what stands behind it. */
const DIVIDER = "|||";
/** Whether anything but a comma matters for the splitting. */
const SPECIAL = /[([{<\\\uff0c\u3001\uff1b\n]|\r(?!$)|\|\|\||BREAK/;
const PAIRS = { "(": ")", "[": "]", "{": "}", "<": ">" };
/** For the place of each opening bracket that is closed on its own line, the place of its partner. */
function findClosers(text, separator) {
    return new Map((0,_pair_brackets_js__WEBPACK_IMPORTED_MODULE_1__/* .pairBrackets */ .m)(text, (at) => markAt(text, at, separator)).map(({ start, end }) => [start, end]));
}
function markAt(text, at, separator) {
    const mark = lineFeedOr(text, at);
    // What a backslash escapes opens and closes nothing.
    if (mark === "\\" && lineFeedOr(text, at + 1) !== "\n")
        return { text: text.slice(at, at + 2) };
    if (mark === "\n")
        return { text: mark, endsLine: true };
    return { text: mark, close: opens(text, at, separator) ? PAIRS[mark] : undefined };
}
/** Emoticons such as ":(", ">_<" and "<3" open nothing. */
function opens(text, at, separator) {
    const mark = text[at] ?? "";
    if (PAIRS[mark] === undefined)
        return false;
    const before = text[at - 1] ?? " ";
    const isFirst = separator !== COMMA && text.endsWith(separator, at);
    if (mark === "<")
        return (isFirst || /[\s,\uff0c\u3001\uff1b]/u.test(before)) && /[\p{L}|]/u.test(text[at + 1] ?? "");
    return isFirst || !/[:;=>]/.test(before);
}
function isSpace(text, at) {
    const code = text.charCodeAt(at);
    if (code === 32)
        return true;
    return code <= 13 ? code >= 9 : code > 127 && /\s/u.test(text[at] ?? "");
}


/***/ }),

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

/***/ 3139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ trainerFileMessages),
/* harmony export */   VJ: () => (/* binding */ fileMessages),
/* harmony export */   Xp: () => (/* binding */ vocabularyMessages),
/* harmony export */   YK: () => (/* binding */ syntaxMessages),
/* harmony export */   fL: () => (/* binding */ listMessages),
/* harmony export */   m8: () => (/* binding */ writtenMessages),
/* harmony export */   oS: () => (/* binding */ shapeMessages),
/* harmony export */   rh: () => (/* binding */ senseMessages),
/* harmony export */   vc: () => (/* binding */ globMessages)
/* harmony export */ });
/** What is wrong with the JSON itself. */
const syntaxMessages = {
    empty: 'The file is empty: a style is an object, such as { "extends": ["caption-style:people"] }.',
    tooLong: (limit) => `The file is longer than ${limit} characters: move long lists into files of their own.`,
    tooDeep: (limit) => `More than ${limit} braces and brackets stand inside one another.`,
    trailingComma: (closing) => `Remove the comma before "${closing}": nothing follows it.`,
    twice: (name) => `"${name}" is set twice in the same object: keep one.`,
    refusedName: (name) => `Nothing can be called "${name}".`,
    syntax: (code, found) => syntaxSentences[code]?.(quote(found)) ?? `This is not valid JSON (${code}).`,
};
const syntaxSentences = {
    InvalidSymbol: (found) => `Expected a value, got ${found}: text stands in double quotes, such as "text".`,
    InvalidNumberFormat: (found) => `Expected a number, got ${found}.`,
    PropertyNameExpected: (found) => `Expected a name in double quotes, got ${found}.`,
    ValueExpected: (found) => `Expected a value, got ${found}.`,
    ColonExpected: (found) => `Expected ":" between the name and its value, got ${found}.`,
    CommaExpected: (found) => `Expected "," before ${found}.`,
    CloseBraceExpected: () => 'Expected "}": an object is not closed.',
    CloseBracketExpected: () => 'Expected "]": a list is not closed.',
    EndOfFileExpected: (found) => `Expected the end of the file, got ${found}.`,
    InvalidCommentToken: () => "A comment starts with // or stands between /* and */.",
    UnexpectedEndOfComment: () => "A comment that starts with /* is not closed with */.",
    UnexpectedEndOfString: () => 'A text is not closed with a double quote (").',
    UnexpectedEndOfNumber: () => "A number is not finished.",
    InvalidUnicode: () => "After \\u stand four digits or letters from a to f.",
    InvalidEscapeCharacter: () => 'After "\\" only one of " \\ / b f n r t u may stand: write "\\\\" for a backslash.',
    InvalidCharacter: () => 'A text may not hold a line break or tab as such: write "\\n" or "\\t".',
};
/** What is not of the shape that a style has. */
const shapeMessages = {
    wrong: (expected, got, meant) => `expected ${expected}, got ${shown(got)}.${didYouMean(meant)}`,
    missing: (expected) => `is missing: expected ${expected}.`,
    badName: (expected) => `this name is no good: expected ${expected}.`,
    size: ({ code, ...limit }) => code === "too_small"
        ? `expected at least ${limit.minimum} ${limit.minimum === 1 ? "entry" : "entries"}.`
        : `expected at most ${limit.maximum} entries.`,
    unknown: (kind, meant, names) => `there is no such ${kind}.${didYouMean(meant) || known(names)}`,
    topOnly: (key) => `"${key}" may not stand in an override: move it to the top of the file.`,
};
/** What is wrong with names of files and styles. */
const fileMessages = {
    noStyle: (path) => `There is no style file "${path}".`,
    noFile: (path) => `there is no file "${path}".`,
    url: "a style is never loaded from an address: copy the file into the repository and name it here.",
    unknownPreset: (name, meant, names) => `there is no preset "${name}".${didYouMean(meant) || known(names)}`,
    escapes: (path) => `"${path}" leads out of the repository.`,
    absolute: (path) => `"${path}" starts with "/": paths are relative to the folder of this file.`,
    backslash: 'folders are separated by "/", not by "\\".',
    cycle: (chain) => `these styles extend one another without end: ${chain.join(" \u2192 ")}.`,
    tooManyStyles: (limit) => `the style is put together from more than ${limit} files.`,
    broken: (path) => `"${path}" has faults of its own.`,
};
/** What is wrong with globs. */
const globMessages = {
    negated: 'a glob does not start with "!": what is to be left alone stands in "ignore".',
    tooLong: (limit) => `a glob may have ${limit} characters.`,
    stars: (limit) => `a glob may have ${limit} of "*" and "?" between two "/".`,
    alternatives: (limit) => `the braces of a glob may stand for ${limit} alternatives.`,
    extended: 'write alternatives in braces, such as "*.{txt,caption}".',
    tooMany: (limit) => `a style may have ${limit} globs with wildcards: name folders instead.`,
};
/** What is wrong with lists. */
const listMessages = {
    empty: "The list has no entries.",
    tooMany: (limit) => `A list may have ${limit} entries.`,
    tooLong: (limit) => `A list file may have ${limit} characters.`,
    more: (count) => `${count} more entries of this list have faults.`,
};
/** What is wrong with vocabulary files. */
const vocabularyMessages = {
    empty: "The vocabulary has no terms.",
    tooMany: (limit) => `A vocabulary file may have ${limit} lines: keep the terms that matter most.`,
    tooLong: (limit) => `A vocabulary file may have ${limit} characters: keep the terms that matter most.`,
    longTerm: (limit) => `A term of a vocabulary may have ${limit} characters.`,
    noName: "This row has no name: the first column is the term, unless the first row names the columns.",
    openQuote: 'A quotation mark (") is not closed: write one row a line.',
    more: (count) => `${count} more lines of this vocabulary have faults.`,
};
/** What may not be written into captions. */
const writtenMessages = {
    hidden: (code) => `this holds the invisible character U+${code.toString(16).toUpperCase().padStart(4, "0")}, which would be written into captions: remove it.`,
    bracket: (bracket, text) => `the "${bracket}" in "${text}" has no partner: written into a caption, it would join or part other tags.`,
    backslash: (text) => `"${text}" ends with a backslash: written into a caption, it would take the meaning from the comma behind it.`,
};
/** What is wrong between a style and the trainer's own file. */
const trainerFileMessages = {
    otherTrainer: (profile, file, profiles) => `"${profile}" is not the trainer that ${file} is written for: expected ${either(profiles)}, or no profile at all.`,
};
/** What makes no sense, though each part of it is of the right shape. */
const senseMessages = {
    wildcard: (text) => `"${text}" has a wildcard or a list, but it must be the very words: they are written into captions.`,
    everything: "this term would match every tag.",
    unknownList: (name, meant, names) => `there is no list "${name}".${didYouMean(meant) || known(names)}`,
    unknownSection: (name, meant, names) => `there is no section "${name}".${didYouMean(meant) || known(names)}`,
    sectionGone: (name, option) => `these sections replace others, and no longer have "${name}", which ${option} names: keep a section "${name}", or state ${option} here as well.`,
    sectionTwice: (name) => `there are two sections "${name}": merge them.`,
    termInTwo: (term, other) => `"${term}" stands in the section "${other}" already: keep it in one.`,
    exclusiveTwice: (term) => `"${term}" stands twice in this group: it would exclude itself.`,
    exclusiveAlone: (term) => `"${term}" alone excludes nothing: name another term, or one with a wildcard or a list, such as "* shot".`,
    exclusiveExcuses: (term) => `"${term}" stands in "unless" as well: a caption that has it may have the others of this group.`,
    conceptIsVariable: (term, variable) => `"${term}" is what variable-missing asks for in "${variable}": a caption cannot both say it and leave it out.`,
    conceptWritten: (term, text, rule) => `"${term}" would delete "${text}", which ${rule} has in captions.`,
    variableIsTrigger: (term) => `"${term}" is a trigger word, which says nothing about a variable: name what the image may show.`,
    pairedSelf: (word) => `"${word}" is its own partner: name another word.`,
    pairedTwice: (word) => `"${word}" is listed already, in another spelling: keep one.`,
    pairedTrigger: (partner) => `the partner "${partner}" is a trigger word, which has a place of its own.`,
    pairedClass: (partner) => `the partner "${partner}" is a class word, which class-tags takes out under the policy "specific".`,
    pairedBanned: (partner, preferred) => `the partner "${partner}" is to be replaced by "${preferred}" in banned-synonyms.`,
    synonymCycle: (chain) => `these terms replace one another without end: ${chain.map((term) => `"${term}"`).join(" \u2192 ")}.`,
    preferredBanned: (term, variant, preferred) => `"${term}" is a preferred term, but ${variant === term ? "it" : `"${variant}"`} is to be replaced by "${preferred}".`,
    ownVariant: (term) => `"${term}" would be replaced by itself.`,
    classBanned: (word, preferred) => `the class word "${word}" is to be replaced by "${preferred}" in banned-synonyms.`,
    replaceHolds: (text, found) => `"${text}" holds ${found === text ? "what" : `"${found}", which`} is to be replaced itself: such a caption would never be right.`,
    replaceClass: (text, found, policy) => `"${text}" holds ${found === text ? "a" : `"${found}", a`} word that the policy "${policy}" does not allow.`,
    impliesItself: (term, parent) => `"${term}" would imply itself${term === parent ? "" : `: "${parent}" is the same, or stands for it as well`}.`,
    implicationCycle: (chain) => `these tags imply one another without end: ${chain.map((term) => `"${term}"`).join(" \u2192 ")}.`,
    childTwice: (term) => `"${term}" is listed already, in another spelling: merge the two.`,
    parentIsTrigger: (parent) => `"${parent}" is a trigger word: trigger-word alone says whether it has to be there.`,
    parentBanned: (parent, preferred) => `"${parent}" has to be there, but is to be replaced by "${preferred}" in banned-synonyms.`,
    parentIsClass: (parent) => `"${parent}" has to be there, but the policy "specific" of class-tags deletes it.`,
    minAboveMax: (min, max) => `no caption can have ${min} or more and ${max} or fewer: "min" is above "max".`,
    triggerTwice: (trigger, other) => `the trigger word "${trigger}" is listed already${trigger === other ? "" : `, as "${other}"`}: keep one.`,
    preferredTwice: (term) => `"${term}" is listed already, in another spelling: merge the two.`,
    triggerBanned: (trigger, preferred) => `the trigger word "${trigger}" is to be replaced by "${preferred}" in banned-synonyms.`,
    triggerIsClass: (trigger, policy) => `the trigger word "${trigger}" is a class word of class-tags too, which makes no sense under the policy "${policy}".`,
};
function didYouMean(meant) {
    return meant === undefined ? "" : ` Did you mean ${JSON.stringify(meant)}?`;
}
function either(names) {
    const listed = names.map((name) => JSON.stringify(name));
    return listed.length < 2 ? listed.join("") : `${listed.slice(0, -1).join(", ")} or ${listed.at(-1)}`;
}
/** Long lists of names help nobody. */
function known(names) {
    if (names.length === 0)
        return " There are none.";
    const listed = names.slice(0, 30).map((name) => JSON.stringify(name));
    return ` There ${names.length === 1 ? "is" : "are"} ${listed.join(", ")}${names.length > 30 ? " and more" : ""}.`;
}
function quote(found) {
    return found === "" ? "the end of the file" : shown(found);
}
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object" && value !== null)
        return "an object";
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 80 ? `${text.slice(0, 77)}\u2026"` : text;
}


/***/ }),

/***/ 1067:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readShape),
/* harmony export */   h: () => (/* binding */ misfit)
/* harmony export */ });
/** Stands for every value that does not fit. */
const misfit = Symbol("misfit");
/** The value as zod would read it, or `misfit` where zod would refuse it: for values out of a JSON file. */
function readShape(shape, value) {
    switch (shape.kind) {
        case "text":
            return typeof value === "string" ? readText(shape, value) : misfit;
        case "choice":
            return typeof value === "string" && shape.of.includes(value) ? value : misfit;
        case "number":
            return isNumberIn(shape, value) ? value : misfit;
        case "flag":
            return typeof value === "boolean" ? value : misfit;
        case "list":
            return Array.isArray(value) ? readList(shape, value) : misfit;
        case "either":
            return readEither(shape.of, value);
        default:
            return isObject(value) ? readMembers(shape, value) : misfit;
    }
}
function isNumberIn({ min = -Infinity, max = Infinity, broken }, value) {
    const isOne = broken === true ? Number.isFinite(value) : Number.isSafeInteger(value);
    return isOne && Number(value) >= min && Number(value) <= max;
}
function readText({ pattern, trim }, text) {
    if (pattern !== undefined && !pattern.test(text))
        return misfit;
    return trim === true ? text.trim() : text;
}
function readList({ of, min = 0, max = Infinity }, list) {
    if (list.length < min || list.length > max)
        return misfit;
    const read = [];
    for (const item of list) {
        const one = readShape(of, item);
        if (one === misfit)
            return misfit;
        read.push(one);
    }
    return read;
}
function readEither(shapes, value) {
    for (const shape of shapes) {
        const read = readShape(shape, value);
        if (read !== misfit)
            return read;
    }
    return misfit;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readMembers(shape, members) {
    return shape.kind === "map" ? readMap(shape, members) : readObject(shape, members);
}
function readMap({ names, of }, members) {
    const read = {};
    for (const [name, value] of Object.entries(members)) {
        const key = readText(names, name);
        if (key === "__proto__")
            continue;
        const one = key === misfit ? misfit : readShape(of, value);
        if (key === misfit || one === misfit)
            return misfit;
        read[key] = one;
    }
    return read;
}
function readObject({ of, needs }, members) {
    const names = Object.keys(members);
    if (!names.every((name) => Object.hasOwn(of, name)))
        return misfit;
    if (!needs.every((name) => names.includes(name)))
        return misfit;
    const read = {};
    // In the order of the shape, as zod has it.
    for (const [name, shape] of Object.entries(of)) {
        if (!Object.hasOwn(members, name))
            continue;
        const one = readShape(shape, members[name]);
        if (one === misfit)
            return misfit;
        read[name] = one;
    }
    return read;
}


/***/ }),

/***/ 2003:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ entryFault),
/* harmony export */   cv: () => (/* binding */ exactFault),
/* harmony export */   iI: () => (/* binding */ meantTexts),
/* harmony export */   z3: () => (/* binding */ termFault)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3139);
/* harmony import */ var _read_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _term_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8268);




/** Every text of a value that its shape gives a meaning. */
function* meantTexts(shape, value, path = []) {
    if (shape.kind === "either") {
        const branch = shape.of.find((option) => takes(option, value));
        if (branch !== undefined)
            yield* meantTexts(branch, value, path);
    }
    else if (shape.kind === "text") {
        const { means } = shape;
        if (means !== undefined && typeof value === "string")
            yield { means, text: value, path, part: "value" };
    }
    else if (shape.kind === "list") {
        if (!Array.isArray(value))
            return;
        for (const [at, item] of value.entries())
            yield* meantTexts(shape.of, item, [...path, at]);
    }
    else if ((shape.kind === "map" || shape.kind === "object") &&
        typeof value === "object" &&
        value !== null) {
        for (const [key, item] of Object.entries(value))
            yield* meantEntry(shape, key, item, [...path, key]);
    }
}
function* meantEntry(shape, key, item, path) {
    if (shape.kind === "map") {
        const { means } = shape.names;
        if (means !== undefined)
            yield { means, text: key, path, part: "key" };
        yield* meantTexts(shape.of, item, path);
    }
    else {
        const inside = shape.of[key];
        if (inside !== undefined)
            yield* meantTexts(inside, item, path);
    }
}
/** Texts are told by their kind alone, since there may be very many of them. */
function takes(shape, value) {
    if (shape.kind === "text" && shape.means !== undefined && typeof value === "string")
        return true;
    return (0,_read_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._)(shape, value) !== _read_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .h;
}
/** What is wrong with a term, as the end of a sentence. */
function termFault(text) {
    if ((0,_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainTerm */ .$)(text))
        return undefined;
    const parsed = (0,_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTerm */ .W)(text);
    return "fault" in parsed ? parsed.fault.replace(/^[A-Z]/, (letter) => letter.toLowerCase()) : undefined;
}
/** What is wrong with words that stand for themselves, such as the entry of a list, as the end of a sentence. */
function entryFault(text) {
    if ((0,_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainTerm */ .$)(text))
        return undefined;
    const parsed = (0,_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTerm */ .W)(text);
    if ("fault" in parsed)
        return /[*{}]/.test(text) ? _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .senseMessages */ .rh.wildcard(text) : termFault(text);
    return parsed.nodes.every((node) => node.kind === "word") ? undefined : _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .senseMessages */ .rh.wildcard(text);
}
/** What is wrong with words that are to be written into captions, as the end of a sentence. */
function exactFault(text) {
    if ((0,_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainTerm */ .$)(text))
        return undefined;
    return entryFault(text) ?? (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenFault */ ._)(text);
}


/***/ }),

/***/ 8268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writtenFault)
/* harmony export */ });
/* harmony import */ var _captions_split_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);
/* harmony import */ var _captions_tag_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(437);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3139);



/** What a term would do to the tags around it if it were written into a caption, as the end of a sentence. */
function writtenFault(text) {
    const hidden = HIDDEN.exec(text)?.[0];
    if (hidden !== undefined)
        return _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenMessages */ .m8.hidden(hidden.codePointAt(0) ?? 0);
    const bracket = loneBracket(text);
    if (bracket !== undefined)
        return _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenMessages */ .m8.bracket(bracket, text);
    return OPEN_ESCAPE.test(text) ? _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenMessages */ .m8.backslash(text) : undefined;
}
/** Control characters, and those that cannot be seen or turn the direction of writing. */
const HIDDEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** A backslash at the end that no other escapes. */
const OPEN_ESCAPE = /(?<!\\)(?:\\\\)*\\$/u;
/** A bracket without its partner: a comma further on may come to stand inside brackets, or no longer inside. */
function loneBracket(text) {
    if (!/[()[\]<]/.test(text))
        return undefined;
    // A face such as ":)" is a tag of its own, and hardly ever written where brackets are open.
    const faceless = text.replace(/([:;=][-']?)[)\]]/gu, "$1");
    const texts = (0,_captions_tag_text_js__WEBPACK_IMPORTED_MODULE_1__/* .createTagTexts */ .Vu)();
    const count = (caption) => (0,_captions_split_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTags */ .c)(caption, texts).length;
    for (const [open, close] of ["()", "[]", "<>"].map((pair) => [...pair])) {
        if (count(`a, ${text}, b${close}, c`) !== 4)
            return open;
        if (open !== "<" && count(`${open}a, ${faceless}, b${close}, c`) !== 2)
            return close;
    }
    return undefined;
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


/***/ })

};
;