"use strict";
exports.id = 728;
exports.ids = [728];
exports.modules = {

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ barePlace),
/* harmony export */   w: () => (/* binding */ sidecar)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(134);

/** A file beside an image that is its caption as a whole, one line or several. */
const sidecar = {
    id: "sidecar",
    streams: false,
    parse: (text) => ({ places: [barePlace(text, 0, text.length)], faults: [] }),
};
/** A stretch of a file that is a caption as it stands. `holds` says what else it could be. */
function barePlace(file, start, end, holds = () => true) {
    const text = file.slice(start, end);
    return {
        text,
        span: { start, end },
        image: undefined,
        write: (wanted) => (wanted === text || (!(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .isTorn */ .aI)(wanted) && holds(wanted)) ? wanted : undefined),
        offsetOf: (at) => Math.max(start, Math.min(start + at, end)),
    };
}


/***/ }),

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   V7: () => (/* binding */ sourceOffset),
/* harmony export */   aI: () => (/* binding */ isTorn),
/* harmony export */   an: () => (/* binding */ respell)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8965);

/** Spells another text so that what it shares with the old one keeps its bytes. */
function respell(spelling, wanted) {
    const { text, source, encode } = spelling;
    if (wanted === text)
        return source;
    const offsets = spelling.offsets();
    const { before, after } = commonEnds(text, wanted);
    const [from, to] = [offsets[before] ?? 0, offsets[text.length - after] ?? source.length];
    const old = text.slice(before, text.length - after);
    const added = wanted.slice(before, wanted.length - after);
    const made = encode(old) === source.slice(from, to) ? encode(added) : mixed(spelling, before, old, added);
    return source.slice(0, from) + made + source.slice(to);
}
/** An offset of the text as one of the source; what lies outside the text counts as its nearest end. */
function sourceOffset({ text, offsets }, at) {
    return offsets()[Math.max(0, Math.min(at, text.length))] ?? 0;
}
/** A text that is spelt as it is. */
function identity(length) {
    return Uint32Array.from({ length: length + 1 }, (_, at) => at);
}
/** Whether half of a surrogate pair stands alone, which UTF-8 cannot hold. */
function isTorn(text) {
    return TORN.test(text);
}
const TORN = /\p{Surrogate}/u;
/** How many units two texts share at their beginnings and ends; a surrogate pair is never taken apart. */
function commonEnds(a, b) {
    const shorter = Math.min(a.length, b.length);
    let before = 0;
    while (before < shorter && a.charCodeAt(before) === b.charCodeAt(before))
        before++;
    if (before > 0 && (isPair(a, before) || isPair(b, before)))
        before--;
    let after = 0;
    while (after < shorter - before &&
        a.charCodeAt(a.length - 1 - after) === b.charCodeAt(b.length - 1 - after))
        after++;
    if (after > 0 && (isPair(a, a.length - after) || isPair(b, b.length - after)))
        after--;
    return { before, after };
}
/** Whether an offset lies between the two halves of a surrogate pair. */
function isPair(text, at) {
    return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
/** Where one letter is spelt in two ways, the words that stay are copied from the source one by one. */
function mixed({ source, offsets, encode }, start, old, wanted) {
    const changes = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)(pieces(old), pieces(wanted), { maxEditLength: LONGEST_EDIT });
    if (changes === undefined)
        return encode(wanted);
    const map = offsets();
    let made = "";
    let at = start;
    for (const { added, removed, value } of changes) {
        const text = value.join("");
        if (added)
            made += encode(text);
        else {
            if (!removed)
                made += source.slice(map[at] ?? 0, map[at + text.length] ?? source.length);
            at += text.length;
        }
    }
    return made;
}
/** Beyond that little would be left to keep, and the time grows with the square. */
const LONGEST_EDIT = 1000;
function pieces(text) {
    return text.match(/[^\s,]+|[\s,]/gu) ?? [];
}


/***/ }),

/***/ 3640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openCaptionFile),
  R: () => (/* binding */ sidecars)
});

// EXTERNAL MODULE: ./build/src/captions/formats/sidecar.js
var sidecar = __webpack_require__(4165);
;// CONCATENATED MODULE: ./build/src/captions/read-lines.js
/** What a trainer would read from a sidecar. `text` comes without a byte order mark. */
function readAs(text, how) {
    if (text === "")
        return { parts: [], wordless: { outcome: how.emptyFile } };
    const parts = partsOf(text, how);
    const words = parts.some(({ caption }) => strip(caption) !== "");
    if (words)
        return { parts, wordless: undefined };
    // No trainer aborts over blank lines. One that is left without a single line does what it does with an empty file.
    const left = parts.length > 0 || how.emptyFile !== undefined;
    return { parts, wordless: { outcome: left ? "trains-empty" : undefined } };
}
function partsOf(text, how) {
    const made = (caption) => (how.strip ? strip(caption) : caption);
    if (how.lines === "whole" || how.lines === "separate-tags") {
        const caption = made(how.lineEnds === "universal" ? text.replace(/\r\n?/g, "\n") : text);
        return [{ kind: "read", span: { start: 0, end: text.length }, caption }];
    }
    const spans = lineSpans(text, how.lineEnds);
    const line = ({ start, end }) => text.slice(start, end);
    if (how.lines === "first" && !how.wildcards) {
        return spans.flatMap((span, at) => {
            if (at === 0)
                return [{ kind: "read", span, caption: made(line(span)) }];
            return strip(line(span)) === "" ? [] : [{ kind: "ignored", span, caption: "" }];
        });
    }
    const full = spans
        .map((span) => ({ span, caption: made(line(span)) }))
        .filter((part) => part.caption !== "");
    const kind = full.length > 1 ? "alternative" : "read";
    return full.map(({ span, caption }) => ({ kind, span, caption }));
}
/** The lines of a text without their ends; a text that ends with a line end has no empty line after it. */
function lineSpans(text, lineEnds) {
    const spans = [];
    let start = 0;
    for (const { 0: end, index } of text.matchAll(lineEnds === "lf" ? /\n/g : /\r\n?|\n/g)) {
        spans.push({ start, end: index });
        start = index + end.length;
    }
    if (start < text.length)
        spans.push({ start, end: text.length });
    return spans;
}
/** As Python's `str.strip` does: unlike `trim` it leaves U+FEFF, and takes the separators U+001C to U+001F and U+0085. */
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && SPACE.test(text[start] ?? ""))
        start++;
    while (end > start && SPACE.test(text[end - 1] ?? ""))
        end--;
    return text.slice(start, end);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts them as white space.
const SPACE = /[^\S\uFEFF]|[\u001C-\u001F\u0085]/u;

;// CONCATENATED MODULE: ./build/src/core/caption-file.js


/** What every dataset of captions beside images needs. */
const sidecars = new Map([[sidecar/* sidecar */.w.id, sidecar/* sidecar */.w]]);
/** Reads a file into its captions, as the style says that they stand in it and as its trainer reads them. */
function openCaptionFile(source, style, formats) {
    const { path, encoding = "utf-8", part } = source;
    const bom = source.text.charCodeAt(0) === 0xfeff && (part === undefined || part.line === 1);
    const text = bom ? source.text.slice(1) : source.text;
    const { places, faults } = parse(text, style, formats);
    // Not put together from parts: spreading takes longer than all else here, and there may be a million files.
    return {
        path,
        text,
        bom,
        encoding,
        format: style.format.id,
        places,
        faults,
        isFirstPart: part === undefined || part.line === 1,
        from: part ?? WHOLE,
    };
}
const WHOLE = { line: 1, offset: 0 };
function parse(text, { format, profile }, formats) {
    const isWhole = profile.lines === "whole" || profile.lines === "separate-tags";
    if (format.id === "sidecar" && !isWhole)
        return { places: linePlaces(text, profile), faults: [] };
    const known = formats.get(format.id);
    if (known === undefined)
        throw new Error(`The format ${format.id} is not loaded.`);
    return known.parse(text, format);
}
/** The lines that the trainer reads, each a caption; what it never reads is no caption. */
function linePlaces(text, how) {
    const read = readAs(text, how).parts.filter(({ kind }) => kind !== "ignored");
    return read.map(({ span }) => (0,sidecar/* barePlace */.W)(text, span.start, span.end, isOneLine));
}
function isOneLine(text) {
    return !/[\n\r]/.test(text);
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/rules/index.js + 15 modules
var rules = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/src/style/term-places.js
var term_places = __webpack_require__(2158);
;// CONCATENATED MODULE: ./build/src/text/copied.js
/** The same text in memory of its own: a slice keeps the whole text alive that it was cut from, and be it a file. */
function copied(text) {
    return ` ${text}`.slice(1);
}

// EXTERNAL MODULE: ./build/src/core/caption-file.js + 1 modules
var caption_file = __webpack_require__(3640);
// EXTERNAL MODULE: ./build/src/text/words.js
var text_words = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/src/captions/kind.js
/** Whether a text says by full stops and verbs that it is prose, wherever its commas stand. */
function saysSentences(text) {
    if (!STOP.test(text))
        return false;
    if (WIDE_STOP.test(text))
        return true;
    if (!PHRASE.test(text))
        return false;
    // A list of tags may end with a full stop, so that one alone has to have a verb with it.
    if (MIDDLE_STOP.test(text) && (VERB.test(text) || DETERMINER.test(text)))
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
    const first = tags[0]?.of.words ?? 0;
    const opens = first >= 4 && OPENING.test(text);
    if (opens && (tags.length === 1 || (first > OPENING_WORDS && words >= OPENING_MEAN * tags.length)))
        return "prose";
    return tags.length === 1 && first >= 4 && LAST_STOP.test(text) ? "prose" : "tags";
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
const STOP = /[.!?。！？]/;
const WIDE_STOP = /[。！？]/;
/** Two words with nothing but space between them: no single word is a sentence. */
const PHRASE = /[\p{L}\p{N}"'”’)\]]\s+["'“‘([]?[\p{L}\p{N}]/u;
/** Words that a tag may have; longer phrases are sentences, or parts of one. */
const LONG = 8;
/** Words that phrases have on average when they are the clauses of a sentence; tags have about three. */
const MEAN = 5.5;
/** The same where the caption opens with an article and more words than this: "a man playing a piano, by …". */
const OPENING_MEAN = 4;
const OPENING_WORDS = 5;
/**
 * A full stop behind a word that is no abbreviation, before a new sentence. What stands before the stop is looked at once
 * a stop is found: looking first would do so at every letter.
 */
const MIDDLE_STOP = /[.!?](?<!\b(?:mr|mrs|ms|dr|st|vs|no|jr|sr|prof|mt|ft|feat|vol|fig|ca|approx)[.!?])(?<=[\p{L}\p{N}]{2}["'”’)\]]?[.!?])["'”’)]?\s+["'“‘([]?[\p{Lu}\p{Lt}\p{Lo}]/iu;
/** A full stop at the end of a line. */
const LAST_STOP = /[\p{L}\p{N}]{2}["'”’)]?[.!?]["'”’)]?\s*$/mu;
const VERB = /\b(?:is|are|was|were|has|have|had|does|appears?|seems?|depicts?|captures?|wears|stands|sits|looks|holds|lies|walks|smiles|there|he|she|they)\b/i;
const DETERMINER = /\b(?:it|its|his|her|their|this|the|shows?|features?)\b/i;
const OPENING = /^\s*(?:an?|the|this|there|he|she|they|it|two|three|some)\s/i;

// EXTERNAL MODULE: ./build/src/captions/split-tags.js
var split_tags = __webpack_require__(6451);
;// CONCATENATED MODULE: ./build/src/captions/parse-caption.js



/** Reads one caption: its text may have several lines. */
function parseCaption(path, text, tagTexts) {
    // Asked first, since the phrases of sentences are all different and not worth remembering.
    if (!saysSentences(text)) {
        const tags = (0,split_tags/* splitTags */.c)(text, tagTexts);
        if (kindOf(text, tags) === "tags")
            return { path, text, kind: "tags", tags, tokens: NO_TOKENS };
    }
    return { path, text, kind: "prose", tags: [], tokens: (0,text_words/* tokenise */.tS)(text) };
}
const NO_TOKENS = [];

// EXTERNAL MODULE: ./build/src/text/edits.js
var text_edits = __webpack_require__(5652);
// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rules_rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/core/settle.js



/** Runs every rule on a caption. */
function checkCaption({ rules }, caption) {
    let problems;
    for (const rule of rules) {
        const check = rule.check(caption);
        if (check === rules_rule/* NO_PROBLEMS */.ve)
            continue;
        const found = [...check];
        if (found.length === 0)
            continue;
        problems ??= new Map();
        problems.set(rule, found);
    }
    return { caption, problems: problems ?? NOTHING_FOUND };
}
const NOTHING_FOUND = new Map();
/**
 * Makes the safe edits rule by rule, in the registry's order, until a whole round changes nothing. Undefined when ten
 * rounds do not get there: then no rewrite is certain, and none is offered.
 */
function settle(compiled, start) {
    let current = start;
    for (let round = 0; round < ROUNDS; round++) {
        const next = oneRound(compiled, current);
        if (next.caption.text === current.caption.text)
            return { text: next.caption.text, left: leftOf(next) };
        current = next;
    }
    return undefined;
}
const ROUNDS = 10;
/** Tells problems apart by what they say of which tag, since places move as edits are made. */
function nameOf({ tags }, rule, { span, message }) {
    const tag = tags.find((one) => one.span.start <= span.start && span.start < one.span.end);
    return `${rule.id} ${message} ${tag?.of.text ?? ""}`;
}
function leftOf({ caption, problems }) {
    const left = new Map();
    for (const [rule, found] of problems) {
        for (const problem of found) {
            if (problem.edit === undefined)
                continue;
            const name = nameOf(caption, rule, problem);
            left.set(name, (left.get(name) ?? 0) + 1);
        }
    }
    return left;
}
function oneRound(compiled, start) {
    let current = start;
    for (const rule of compiled.rewriting) {
        const edits = safeEdits(current.problems.get(rule) ?? []);
        if (edits.length === 0)
            continue;
        current = made(compiled, current, edits) ?? eachMade(compiled, current, rule);
    }
    return current;
}
/** The caption with some edits made; undefined where they change nothing, or make matters worse. */
function made(compiled, before, edits) {
    const { path, text } = before.caption;
    const edited = (0,text_edits/* applyEdits */.c)(text, edits);
    if (edited === text)
        return undefined;
    const after = checkCaption(compiled, parseCaption(path, edited, compiled.tagTexts));
    return harms(before, after) ? undefined : after;
}
/** One edit after the other, so that one that does harm does not keep the others back. */
function eachMade(compiled, start, rule) {
    let current = start;
    let skipped = 0;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
        const edit = safeEdits(current.problems.get(rule) ?? [])[skipped];
        if (edit === undefined)
            break;
        const next = made(compiled, current, [edit]);
        if (next === undefined)
            skipped++;
        else
            current = next;
    }
    return current;
}
/** What more a rule finds in one caption is left to the next round. */
const MOST_TURNS = 40;
function safeEdits(problems) {
    const edits = [];
    for (const { edit } of problems)
        if (edit !== undefined)
            edits.push(edit);
    return (0,text_edits/* withoutOverlaps */.R)(edits);
}
/** Whether any rule finds more that only a person can mend than it did before. */
function harms(before, after) {
    for (const [rule, problems] of after.problems) {
        if (unsafeCount(problems) > unsafeCount(before.problems.get(rule) ?? []))
            return true;
    }
    return false;
}
function unsafeCount(problems) {
    return problems.filter(({ edit }) => edit === undefined).length;
}

;// CONCATENATED MODULE: ./build/src/core/settled-caption.js

/** The problems of a caption in the order of the rules, and the edit of the file that makes those that can be made. */
function settledCaption(compiled, checked, place) {
    const { caption } = checked;
    const raw = [...checked.problems].flatMap(([rule, problems]) => problems.map((problem) => ({ rule, problem })));
    const hasEdit = raw.some(({ problem }) => problem.edit !== undefined);
    const settled = hasEdit ? settle(compiled, checked) : undefined;
    const text = settled === undefined ? undefined : place.write(settled.text);
    const isMade = settled_caption_made(caption, text === undefined ? undefined : settled);
    return {
        problems: raw.map((one) => ({ ...one, isMade: isMade(one) })),
        edit: text === undefined || settled?.text === caption.text ? undefined : { span: place.span, text },
    };
}
/** Whether the edit of a problem is in the rewritten caption; each problem is asked about once. */
function settled_caption_made(caption, settled) {
    const left = new Map(settled?.left);
    return ({ rule, problem }) => {
        if (problem.edit === undefined || settled === undefined)
            return false;
        const name = nameOf(caption, rule, problem);
        const count = left.get(name) ?? 0;
        left.set(name, count - 1);
        return count <= 0;
    };
}

;// CONCATENATED MODULE: ./build/src/core/check-file.js







/**
 * Checks a file. `only` are the lines that count, null for all: findings that begin on one of them, and those about a
 * caption as a whole that has one of them. A file of one caption has them all, even where it only lost some.
 */
function checkFile(file, compiled, only) {
    const ofFile = fileProblems(file, compiled);
    const recoded = ofFile.some(({ problem }) => problem.recode === true);
    // Bytes that are read as another encoding are left alone, unless the file is written anew as a whole.
    const isWritable = file.encoding === "utf-8" || recoded;
    const placed = ofFile.map((one) => ({ ...one, ...placedInFile(one) }));
    const edits = ofFile.flatMap(({ problem: { edit } }) => (edit === undefined ? [] : [edit]));
    for (const place of file.places) {
        const caption = parseCaption(file.path, place.text, compiled.tagTexts);
        const checked = checkCaption(compiled, caption);
        if (checked.problems.size === 0)
            continue;
        const { problems, edit } = settledCaption(compiled, checked, isWritable ? place : unwritable(place));
        for (const made of problems)
            placed.push(placeOf(made, place));
        if (edit !== undefined)
            edits.push(edit);
    }
    if (placed.length === 0)
        return undefined;
    return reportOf(file, placed, { edits, only, recoded });
}
function fileProblems(file, { ofFiles }) {
    if (ofFiles.length === 0)
        return [];
    return ofFiles.flatMap((rule) => [...(rule.file?.(file) ?? [])].map((problem) => ({ rule, problem })));
}
function placedInFile({ problem }) {
    const { span, edit, recode, whole } = problem;
    return {
        span,
        isMade: edit !== undefined || recode === true,
        whole: whole === true ? WHOLE_FILE : undefined,
    };
}
const WHOLE_FILE = { start: 0, end: Number.MAX_SAFE_INTEGER };
function unwritable(place) {
    return { ...place, write: () => undefined };
}
function placeOf({ rule, problem, isMade }, place) {
    return {
        ...{ rule, problem, isMade },
        span: { start: place.offsetOf(problem.span.start), end: place.offsetOf(problem.span.end) },
        whole: problem.whole === true ? place.span : undefined,
    };
}
function reportOf(file, placed, { edits, only, recoded }) {
    const lines = (0,text_lines/* splitLines */.u)(file.text);
    const counts = counter(file, lines, only);
    const findings = placed
        .filter(counts)
        .map((one) => findingOf(one, file, lines))
        .sort((a, b) => a.start.offset - b.start.offset);
    if (findings.length === 0)
        return undefined;
    const named = new Set(findings.map(({ start }) => start.line));
    const made = edits.length === 0 ? file.text : (0,text_edits/* applyEdits */.c)(file.text, edits);
    const rewrites = edits.length === 0 && !recoded
        ? []
        : changedLines(file, lines, { made, recoded }).filter(({ line }) => only === null || named.has(line));
    for (const { line } of rewrites)
        named.add(line);
    const reported = [...named].sort((a, b) => a - b).map((line) => reportLine(file, lines, line));
    return { findings, rewrites, lines: reported, notices: [] };
}
function counter({ from, places }, lines, only) {
    if (only === null)
        return () => true;
    const lineOf = (offset) => (0,text_lines/* positionAt */.t)(lines, offset).line + from.line - 1;
    const touches = (first, last) => only.some(({ start, end }) => start <= last && first <= end);
    return ({ span, whole }) => {
        const line = lineOf(span.start);
        if (touches(line, line))
            return true;
        if (whole === undefined)
            return false;
        return places.length === 1 || touches(lineOf(whole.start), lineOf(whole.end));
    };
}
function findingOf({ rule, problem, span, isMade }, file, lines) {
    const { message, candidates = [] } = problem;
    const { from } = file;
    const at = (offset) => {
        const { line, column } = (0,text_lines/* positionAt */.t)(lines, offset);
        return { line: line + from.line - 1, column, offset: offset + from.offset };
    };
    return {
        path: file.path,
        ruleId: rule.id,
        severity: rule.severity,
        message: copied(message),
        fix: isMade ? "safe" : candidates.length > 0 ? "choice" : "none",
        candidates: isMade ? [] : candidates.map(copied),
        start: at(span.start),
        end: at(span.end),
    };
}
/**
 * No edit adds or removes a line, so the lines before and after pair up. In a file that is written anew, a line whose
 * letters stay and whose bytes do not is rewritten as well; a byte order mark is the first letter of the line that loses it.
 */
function changedLines({ path, from, bom, encoding }, before, { made, recoded }) {
    const after = (0,text_lines/* splitLines */.u)(made);
    const rewrites = [];
    for (const [at, line] of before.entries()) {
        const text = after[at]?.text ?? "";
        const mark = recoded && bom && at + from.line === 1 ? "\u{feff}" : "";
        const hasNewBytes = recoded && encoding !== "utf-8" && (encoding !== "windows-1252" || !(0,text_words/* isAscii */.ER)(line.text));
        if (mark === "" && text === line.text && !hasNewBytes)
            continue;
        rewrites.push({ path, line: at + from.line, before: copied(mark + line.text), after: copied(text) });
    }
    return rewrites;
}
function reportLine({ path, from, bom }, lines, line) {
    const { text, end } = lines[line - from.line] ?? { text: "", end: "" };
    return { path, line, text: copied(text), end, bom: bom && line === 1 };
}

;// CONCATENATED MODULE: ./build/src/core/check-tree.js
/** What is wrong with the names of the files, for each style by its own rules. */
function checkTree({ names, touched }, styles, { styleOf, listed }) {
    const rules = [...styles].flatMap(([style, compiled]) => compiled.rules.flatMap((rule) => (rule.tree === undefined ? [] : [{ style, rule, check: rule.tree }])));
    if (rules.length === 0)
        return [];
    const sorted = [...names].sort();
    return rules.flatMap(({ style, rule, check }) => {
        const tree = { names: sorted, governs: (path) => styleOf(path) === style, listed };
        return [...check(tree)]
            .filter(({ path, others = [] }) => touched === undefined || [path, ...others].some((one) => touched.has(one)))
            .map(({ path, message }) => {
            const { id: ruleId, severity } = rule;
            return { path, ruleId, severity, message, fix: "none", candidates: [], start: START, end: START };
        });
    });
}
const START = { line: 1, column: 1, offset: 0 };

// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/style/classify.js
var style_classify = __webpack_require__(9029);
// EXTERNAL MODULE: ./build/src/style/terms.js
var style_terms = __webpack_require__(2280);
;// CONCATENATED MODULE: ./build/src/core/compile.js






/** Prepares every rule that the style turns on. Tag texts and what rules remember of them belong to this one style. */
function compileStyle(style) {
    const shared = contextOf(style);
    const compiled = [];
    for (const rule of rules/* rules */.a) {
        const setting = style.rules.get(rule.id);
        if (setting === undefined)
            continue;
        const own = style.exceptions.filter((exception) => exception.rule === rule.id);
        if (own.some(({ terms }) => terms === undefined))
            continue;
        const context = own.length === 0 ? shared : { ...shared, ...waivers(own, shared) };
        const made = rule.compile(setting.options, context);
        const { caption = quiet, file, tree } = typeof made === "function" ? { caption: made } : made;
        compiled.push({ id: rule.id, severity: setting.severity, check: caption, file, tree });
    }
    const rank = (rule) => rules/* rewritingOrder */.O.indexOf(rule.id);
    return {
        tagTexts: (0,tag_text/* createTagTexts */.V)(),
        rules: compiled,
        ofFiles: compiled.filter(({ file }) => file !== undefined),
        rewriting: [...compiled].sort((a, b) => rank(a) - rank(b)),
    };
}
const quiet = () => rules_rule/* NO_PROBLEMS */.ve;
/** Builds what rules see of a style besides their own options. */
function contextOf(style) {
    let slots = 0;
    const memo = (ask) => {
        const slot = slots++;
        return ({ of }) => {
            const known = of.facts[slot];
            if (known !== undefined)
                return known;
            const found = ask(of);
            // Most answers are empty lists: that they are the same one keeps what is remembered small and close together.
            const answer = (Array.isArray(found) && found.length === 0 ? NOTHING : found);
            of.facts[slot] = answer;
            return answer;
        };
    };
    let marks = 0;
    const mark = (ask) => {
        // More questions than an integer has bits are answered one by one.
        if (marks === BITS)
            return memo(ask);
        const bit = 1 << marks++;
        return ({ of }) => {
            if ((of.answered & bit) === 0) {
                of.answered |= bit;
                if (ask(of))
                    of.yes |= bit;
            }
            return (of.yes & bit) !== 0;
        };
    };
    const { words: triggers = [], after = [], position } = triggerOptions(style);
    const leading = (0,style_terms/* compileTerms */.B)(after, { lists: style.lists, number: "either" });
    const spelt = new Set(triggers.map((word) => word.normalize("NFC")));
    const classify = (0,style_classify/* classifier */.k)(style);
    let vocabulary;
    return {
        memo,
        mark,
        triggers,
        sections: style.sections,
        sectionOf: ({ of }) => (of.section ??= classify(of).section),
        isTrigger: mark((text) => spelt.has(coreText(text).normalize("NFC"))),
        table: (terms, number = "either") => (0,style_terms/* compileTerms */.B)(terms, { lists: style.lists, number }),
        mayLead: mark((text) => leading.whole(text).length > 0),
        triggerLeads: position === "first",
        isWaived: () => false,
        waived: () => NOTHING,
        profile: style.profile,
        separator: separatorOf(style),
        vocabulary: () => {
            vocabulary ??= vocabularyOf(style);
            return vocabulary;
        },
    };
}
/** An integer that V8 keeps in place has 31 bits, one of them for the sign. */
const BITS = 30;
const NOTHING = [];
function coreText({ text, core }) {
    return text.slice(core.start, core.end);
}
function triggerOptions(style) {
    return (style.rules.get("trigger-word")?.options ?? {});
}
function separatorOf(style) {
    const options = style.rules.get("tag-format")?.options;
    return options?.separator ?? ", ";
}
/** Every word that the style itself uses, in sections, lists and the options of its rules, except as a trigger. */
function vocabularyOf(style) {
    const words = new Set();
    // A section may list the trigger; that makes no word of its misspelling.
    const triggers = new Set((triggerOptions(style).words ?? []).map((word) => (0,text_words/* keyOf */.TN)((0,text_words/* tokenise */.tS)(word))));
    const collect = (value) => {
        if (typeof value === "string") {
            const tokens = (0,text_words/* tokenise */.tS)(value);
            if (!triggers.has((0,text_words/* keyOf */.TN)(tokens)))
                for (const token of tokens)
                    words.add(token.key);
        }
        else if (Array.isArray(value))
            for (const entry of value)
                collect(entry);
        else if (typeof value === "object" && value !== null)
            for (const pair of Object.entries(value))
                collect(pair);
    };
    for (const section of style.sections)
        collect(section.terms);
    for (const entries of style.lists.values())
        collect(entries);
    for (const [id, { options }] of style.rules)
        if (id !== "trigger-word")
            collect(options);
    return words;
}
/** What the exceptions of one rule take out of its sight. */
function waivers(exceptions, { table, mark }) {
    const waived = table(exceptions.flatMap(({ terms }) => terms ?? []));
    return { isWaived: mark(({ tokens }) => waived.within(tokens).length > 0), waived: waived.within };
}

;// CONCATENATED MODULE: ./build/src/core/check.js







/** The whole product in one pure call: what is wrong with the captions, and what they should be. */
function check({ sources, styleOf, changed, files, formats = caption_file/* sidecars */.R }) {
    const report = { files: 0, captions: 0, findings: [], rewrites: [] };
    const lines = [];
    const notices = [];
    const styles = new Map();
    const images = new Map();
    const add = (found) => {
        if (found === undefined)
            return;
        report.findings.push(...found.findings);
        report.rewrites.push(...found.rewrites);
        lines.push(...found.lines);
        notices.push(...found.notices);
    };
    for (const source of sources) {
        const style = styleOf(source.path);
        if (style === null)
            continue;
        const ready = styles.get(style) ?? compiled.get(style) ?? compileStyle(style);
        compiled.set(style, ready);
        styles.set(style, ready);
        const only = changed === undefined ? null : changed.get(source.path);
        if ("skipped" in source) {
            add(whySkipped(source, ready));
            continue;
        }
        const file = (0,caption_file/* openCaptionFile */.L)(source, style, formats);
        if (file.isFirstPart)
            report.files++;
        if (files !== undefined && asksForNames(ready)) {
            for (const { image } of file.places)
                if (image !== undefined)
                    (0,term_places/* pushTo */.Il)(images, source.path, copied(image));
        }
        report.captions += file.places.length;
        if (only !== undefined)
            add(checkFile(file, ready, only));
    }
    if (files !== undefined && [...styles.values()].some(asksForNames)) {
        const findings = checkTree(files(), styles, { styleOf, listed: (path) => images.get(path) });
        const shown = new Set(lines.filter(({ line }) => line === 1).map(({ path }) => path));
        const unshown = findings.filter(({ path }) => !shown.has(path) && shown.add(path));
        add({ findings, rewrites: [], lines: unshown.map(firstLine), notices: [] });
    }
    return {
        ...report,
        findings: report.findings.sort(byPlace),
        rewrites: report.rewrites.sort(byPath),
        lines: lines.sort(byPath),
        notices: notices.sort(byPath),
    };
}
/** A style is made ready once, however often captions are checked with it. */
const compiled = new WeakMap();
/** A file that cannot be read as captions is a finding of the rule that is about such files; a notice where that is off. */
function whySkipped({ path, skipped, rule: id }, { rules }) {
    const rule = rules.find((one) => one.id === id);
    const nothing = { findings: [], rewrites: [], lines: [], notices: [] };
    if (rule === undefined)
        return { ...nothing, notices: [{ path, message: skipped }] };
    const finding = {
        ...{ path, ruleId: rule.id, severity: rule.severity, message: skipped, fix: "none", candidates: [] },
        ...{ start: check_START, end: check_START },
    };
    return { ...nothing, findings: [finding], lines: [firstLine(finding)] };
}
/** The line of a finding about a file that was not read. */
function firstLine({ path }) {
    return { path, line: 1, text: "", end: "", bom: false };
}
function asksForNames({ rules }) {
    return rules.some(({ tree }) => tree !== undefined);
}
const check_START = { line: 1, column: 1, offset: 0 };
function byPlace(a, b) {
    return byPath(a, b) || a.start.offset - b.start.offset || rankOf(a) - rankOf(b);
}
function rankOf({ ruleId }) {
    return rules/* rules */.a.findIndex(({ id }) => id === ruleId);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadFormats)
/* harmony export */ });
/* harmony import */ var _core_caption_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3640);

/** The formats that some styles name: few datasets have any but sidecars, and every commit waits for the hook. */
async function loadFormats(styles) {
    for (const { format } of styles) {
        if (!_core_caption_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sidecars */ .R.has(format.id))
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 1024))).formats;
    }
    return _core_caption_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sidecars */ .R;
}


/***/ }),

/***/ 9029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ classifier)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2280);

/** Prepares the sections of a style: the most specific term that is the whole tag decides. */
function classifier(style) {
    const terms = style.sections.flatMap((section, at) => section.terms.map((term) => ({ section: at, term })));
    let table;
    return (tag) => {
        // Compiled when the first tag asks, so that a style whose rules need no sections pays nothing for them.
        table ??= (0,_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .compileTerms */ .B)(terms.map(({ term }) => term), { lists: style.lists, number: "either" });
        return decide(table.whole(tag), terms, table);
    };
}
const UNKNOWN = { section: -1, by: [], runnerUp: undefined };
function decide(hits, terms, table) {
    const first = hits[0];
    if (first === undefined)
        return UNKNOWN;
    const named = (hit) => terms[hit.term] ?? { section: -1, term: "" };
    const top = hits.filter((hit) => table.weight(hit.term) === table.weight(first.term)).map(named);
    const section = top[0]?.section ?? -1;
    if (top.some((other) => other.section !== section))
        return { section: -1, by: top, runnerUp: undefined };
    const next = hits.map(named).find((other) => other.section !== section);
    return { section, by: top.slice(0, 1), runnerUp: next };
}


/***/ })

};
;