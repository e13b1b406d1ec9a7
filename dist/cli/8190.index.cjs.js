"use strict";
exports.id = 8190;
exports.ids = [8190,1133];
exports.modules = {

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

/***/ 8190:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textEncoding: () => (/* binding */ textEncoding)
});

;// CONCATENATED MODULE: ./build/src/text/composed.js
/**
 * A text in the form NFC: a letter and its accent are one character. The ideographs that Unicode has twice stay as they
 * are: some names are written with the rarer shape, which NFC would change for all to see.
 */
function composed(text) {
    if (!COMPATIBLE.test(text))
        return text.normalize("NFC");
    const parts = text.split(/([\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+)/u);
    return parts.map((part, at) => (at % 2 === 1 ? part : part.normalize("NFC"))).join("");
}
const COMPATIBLE = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

// EXTERNAL MODULE: ./build/src/text/hidden.js
var text_hidden = __webpack_require__(1133);
// EXTERNAL MODULE: ./build/src/text/windows-1252.js
var windows_1252 = __webpack_require__(9105);
;// CONCATENATED MODULE: ./build/src/text/unseen.js


/** The characters of a text that nobody sees or that stand for a letter that was lost. Line ends and spaces are none. */
function unseenIn(text) {
    return Array.from(text.matchAll(unseen()), ({ 0: character, index }) => {
        return { at: index, character, kind: kindOf(character) };
    });
}
/** Whether a text has any such character. */
function hasUnseen(text) {
    return text.search(unseen()) >= 0;
}
/** The text without what can be left out and nothing is lost that anybody has seen. */
function withoutUnseen(text) {
    let before = text;
    // What one of these stood beside may have become one.
    for (let after = mendedOnce(before); after !== before; after = mendedOnce(after))
        before = after;
    return before;
}
function mendedOnce(text) {
    const isReversed = RIGHT_TO_LEFT.test(text);
    const isMeant = isSurelyWindows(text);
    return text
        .replace(ESCAPE_SEQUENCE, "")
        .replace(SPACING, spaceFor)
        .replace(unseen(), (character) => {
        const kind = kindOf(character);
        if (kind === "windows" && isMeant)
            return windowsLetter(character) ?? "";
        const isNothing = kind === "invisible" || kind === "control" || (kind === "direction" && !isReversed);
        return isNothing ? "" : character;
    });
}
/** Whether a text is one in which characters that set the direction have a use. */
function isRightToLeft(text) {
    return RIGHT_TO_LEFT.test(text);
}
/** The letter that a control character is in Windows-1252, which it was once read from as if it were Latin-1. */
function windowsLetter(character) {
    const code = character.charCodeAt(0);
    return code >= 0x80 && code < 0xa0 ? (0,windows_1252/* windows1252Letter */.EA)(code) : undefined;
}
/** Whether the control characters of a text are punctuation of Windows-1252 and nothing else. */
function isSurelyWindows(text) {
    if (!C1.test(text))
        return false;
    return (0,windows_1252/* isSurelyWindows1252 */.AJ)(text.replace(C1_ALL, (character) => windowsLetter(character) ?? character));
}
// In Thai and its neighbours U+200B stands between words, and tags behind a black flag make it the flag of a country.
// Line ends and other white space than that of printers belong to those who know what separates tags.
const LEFT_ALONE = [
    "[\\t\\n\\r\\u2028\\u2029]",
    "(?<=[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]\\p{M}{0,4})\\u200B(?=[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}])",
    "(?<=\\u{1F3F4}[\\u{E0020}-\\u{E007E}]{0,8})[\\u{E0020}-\\u{E007F}]",
    "[\\u17B4\\u17B5]",
    "(?<=\\p{sc=Mong})[\\u180B-\\u180F]",
].join("|");
/** Made when it is first asked for: it takes milliseconds, and captions of ASCII never need it. */
function unseen() {
    pattern ??= new RegExp(`\\uFFFD|(?=${text_hidden/* maybeHidden */.N})(?!${LEFT_ALONE})${text_hidden/* hiddenCharacter */.g}`, "gu");
    return pattern;
}
let pattern;
const RIGHT_TO_LEFT = /(?=\p{L})[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ESCAPE_SEQUENCE = /\u001b\[[0-9;]*[A-Za-z]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const SPACING = /[\v\f\u001c-\u001f]+/g;
const C1 = /[\u0080-\u009f]/;
const C1_ALL = /[\u0080-\u009f]/g;
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;
const FILLER = /[\u034F\u115F\u1160\u3164\uFFA0\uFFF9-\uFFFB]/;
function kindOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd || (code >= 0xd800 && code < 0xe000))
        return "lost";
    if (code < 0x80)
        return "control";
    if (code < 0xa0)
        return "windows";
    if (DIRECTION.test(character))
        return "direction";
    return FILLER.test(character) ? "filler" : "invisible";
}
/** Control characters that are white space end a word, so that a space takes their place. */
function spaceFor(run, at, whole) {
    const isBetween = /\S/.test(whole[at - 1] ?? " ") && /\S/.test(whole[at + run.length] ?? " ");
    return isBetween ? " " : "";
}

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/text-encoding.js




const textEncoding = (0,rule/* defineRule */.Km)({
    id: "text-encoding",
    summary: "Write captions as plain UTF-8, with nothing in them that nobody sees.",
    guidance: "Preparation",
    severity: "error",
    fix: "safe",
    standard: true,
    options: ({ z }) => z.strictObject({
        lineEnds: z
            .enum(["keep", "lf"])
            .default("keep")
            .describe("`lf` wants every line to end with LF, as on Linux and in git; `keep` takes CRLF as well."),
        normalise: z
            .enum(["NFC", "keep"])
            .default("NFC")
            .describe("`NFC` wants a letter and its accent to be one character."),
    }),
    examples: [
        { title: "An invisible character", bad: "photo, red\u200b dress", good: "photo, red dress" },
        { title: "An accent that is a character of its own", bad: "cafe\u0301, table", good: "caf\u00e9, table" },
        { title: "A letter that was lost", bad: "a caf\uFFFD at night" },
        { title: "Emoji and scripts that need joiners", good: "\ud83d\udc69\u200d\ud83c\udfa8, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645" },
    ],
    compile: ({ lineEnds, normalise }, context) => {
        const isNfc = normalise === "NFC";
        return {
            file: (file) => fileProblems(file, lineEnds === "lf"),
            glance: {},
            caption: (caption) => {
                const { text } = caption;
                if (PLAIN.test(text))
                    return rule/* NO_PROBLEMS */.ve;
                if (!hasUnseen(text) && (!isNfc || composed(text) === text))
                    return rule/* NO_PROBLEMS */.ve;
                return stretchesOf(caption, context).flatMap((span) => [...problemsOf(text, span, isNfc)]);
            },
        };
    },
});
const PLAIN = /^[\t\n\r -~]*$/;
function* fileProblems(file, wantsLf) {
    const { text, bom, encoding, isFirstPart } = file;
    const whole = true;
    if (encoding === "windows-1252")
        yield windowsProblem(text);
    else if (encoding !== "utf-8") {
        const message = "This file is UTF-16, which trainers do not read. Save it as UTF-8.";
        if (isFirstPart)
            yield { span: START, message, recode: true, whole };
    }
    else if (bom) {
        const message = "This file begins with a byte order mark, which trainers take for a part of the first tag. Save it as UTF-8 without one.";
        yield { span: START, message, recode: true };
    }
    yield* lineEndProblems(file, wantsLf);
}
const START = { start: 0, end: 0 };
function windowsProblem(text) {
    const start = Math.max(0, text.search(NOT_ASCII));
    const letter = text[start] ?? "";
    const byte = (0,windows_1252/* windows1252Byte */.wJ)(letter).toString(16).toUpperCase();
    const found = { span: { start, end: start + letter.length }, whole: true };
    const said = `This file is not UTF-8: byte 0x${byte} stands here, which is \u201c${letter}\u201d in Windows-1252.`;
    if ((0,windows_1252/* isSurelyWindows1252 */.AJ)(text)) {
        return { ...found, message: `${said} Trainers stop at it. Save the file as UTF-8.`, recode: true };
    }
    const reading = text.slice(Math.max(0, start - AROUND), start + AROUND).replace(/[\r\n]+/g, " ");
    const message = `${said} Read so, it says \u201c${reading.trim()}\u201d. Open it with the encoding that makes sense of it, and save it as UTF-8.`;
    return { ...found, message };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const NOT_ASCII = /[^\x00-\x7f]/;
/** Characters to either side that show whether a reading makes sense. */
const AROUND = 30;
function* lineEndProblems({ text, format, isFirstPart }, wantsLf) {
    const crlf = wantsLf ? text.indexOf("\r\n") : -1;
    if (crlf >= 0) {
        const message = "This file ends its lines with CRLF; the dataset has LF. Save it with Unix line ends.";
        yield { span: { start: crlf, end: crlf + 1 }, message, relined: true, whole: true };
    }
    // In JSON and CSV a CR is a space or a part of a field.
    if (!LINES.has(format))
        return;
    const cr = text.search(wantsLf ? /\r(?!\r*\n|\r)/ : /\r(?!\n)/);
    if (cr < 0)
        return;
    const found = { span: { start: cr, end: cr + 1 } };
    if (text.includes("\n") || !isFirstPart) {
        const message = "A CR without LF stands here: some programs end the line at it, others do not. Put a line end or a space in its place.";
        yield { ...found, message };
    }
    else {
        const message = "The lines of this file end with CR alone, as on an old Mac: git takes all of it for one line. Save it with Unix line ends.";
        yield { ...found, message, relined: true, whole: true };
    }
}
const LINES = new Set(["sidecar", "tag-lines", "prompt-lines"]);
/** The lines of a caption, less what an exception names. */
function stretchesOf({ text, tags, tokens }, { isWaived, waived }) {
    const quiet = [
        ...tags.filter(isWaived).map(({ span }) => span),
        ...waived(tokens).map(({ from, to }) => ({
            start: tokens[from]?.span.start ?? 0,
            end: tokens[to - 1]?.span.end ?? 0,
        })),
        ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => ({
            start: index,
            end: index + end.length,
        })),
    ].sort((a, b) => a.start - b.start);
    const spans = [];
    let start = 0;
    for (const gap of quiet) {
        if (gap.start > start)
            spans.push({ start, end: gap.start });
        start = Math.max(start, gap.end);
    }
    return start < text.length ? [...spans, { start, end: text.length }] : spans;
}
/** One problem for each kind of character and each line, and the one edit that mends all that can be mended. */
function* problemsOf(text, span, isNfc) {
    const line = text.slice(span.start, span.end);
    const bare = withoutUnseen(line);
    const mended = isNfc ? composed(bare) : bare;
    const edit = { span, text: mended };
    const left = new Set(unseenIn(mended).map(({ kind }) => kind));
    const found = unseenIn(line);
    for (const kind of KINDS) {
        const own = found.filter((one) => one.kind === kind);
        const first = own[0];
        if (first === undefined)
            continue;
        const start = span.start + first.at;
        const message = messageOf(first, own.length, line);
        const problem = { span: { start, end: start + first.character.length }, message };
        yield left.has(kind) ? problem : { ...problem, edit };
    }
    if (mended !== bare)
        yield { ...apart(line, bare, span.start), edit };
}
const KINDS = ["lost", "control", "windows", "direction", "invisible", "filler"];
function messageOf({ kind, character }, count, line) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const times = count === 1 ? "" : `, ${count} places`;
    const name = NAMES[code];
    const named = `${code}${name === undefined ? "" : `, ${name}`}${times}`;
    switch (kind) {
        case "lost":
            return `A letter was lost here (${named}). Look at the image and write it again.`;
        case "control":
            return `Control character (${named}): it is no text. Delete it.`;
        case "windows":
            return windowsMessage(named, windowsLetter(character), isSurelyWindows(line));
        case "direction":
            return isRightToLeft(line)
                ? `Invisible character (${named}): it sets the direction of the text. Keep it only if the text needs it.`
                : `Invisible character (${named}): it changes the direction of the text. Delete it.`;
        case "filler":
            return `Character that looks like a space or like nothing (${named}). Write a space, or nothing, in its place.`;
        case "invisible":
            return `Invisible character (${named}): nobody sees it, but it is trained like a letter. Delete it.`;
    }
}
function windowsMessage(named, letter, isCertain) {
    if (letter === undefined)
        return `Control character (${named}): it is no text. Write what belongs here.`;
    return isCertain
        ? `Control character (${named}) in place of \u201c${letter}\u201d: the text was read in the wrong encoding.`
        : `Control character (${named}), perhaps in place of \u201c${letter}\u201d: the text was read in the wrong encoding. Write what belongs here.`;
}
const NAMES = {
    "U+00AD": "soft hyphen",
    "U+200B": "zero-width space",
    "U+200C": "zero-width non-joiner",
    "U+200D": "zero-width joiner",
    "U+200E": "left-to-right mark",
    "U+200F": "right-to-left mark",
    "U+202E": "right-to-left override",
    "U+2060": "word joiner",
    "U+FEFF": "byte order mark",
};
/** The first letter of a line that is put together from several characters, or stored in an unusual way. */
function apart(line, bare, from) {
    const found = firstApart(line);
    const cluster = found?.[0] ?? firstApart(bare)?.[0] ?? bare;
    const span = found === undefined
        ? { start: from, end: from + line.length }
        : { start: from + found.index, end: from + found.index + cluster.length };
    const message = `\u201c${composed(cluster)}\u201d is not stored as usual (NFC), which happens to text from a Mac: it looks the same, yet programs take it for another word.`;
    return { span, message };
}
function firstApart(text) {
    const clusters = Array.from(text.matchAll(/[\uAC00-\uD7A3]?[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu));
    return clusters.find(([cluster]) => composed(cluster) !== cluster);
}


/***/ }),

/***/ 1133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ maybeHidden),
/* harmony export */   g: () => (/* binding */ hiddenCharacter)
/* harmony export */ });
// Joiners shape the letters of these scripts: https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
const JOINED = [
    "Arab",
    "Beng",
    "Deva",
    "Gujr",
    "Guru",
    "Knda",
    "Mlym",
    "Mong",
    "Orya",
    "Sinh",
    "Syrc",
    "Taml",
    "Telu",
]
    .map((script) => `\\p{Script=${script}}`)
    .join("");
const EMOJI = "\\p{Extended_Pictographic}";
const LEGITIMATE = [
    `(?<=[\\p{L}\\p{N}\\p{S}\\p{P}])[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]`,
    `(?<=${EMOJI}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)\\u200D(?=${EMOJI})`,
    `(?<=[${JOINED}])[\\u200C\\u200D](?=[${JOINED}])`,
].join("|");
/**
 * The source of an expression (with the flag "u") for one character that may be hidden. Asking it first is what makes the
 * next one fast. Default_Ignorable_Code_Point holds the bidi controls, zero-width characters, fillers and tag characters.
 */
const maybeHidden = "[\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\uFFF9-\\uFFFB]";
/**
 * The same for one that would move the cursor, reorder the line or not be seen as its code point. The joiners inside emoji
 * and in scripts that are written with them are none, and neither is one variation selector.
 */
const hiddenCharacter = `(?=${maybeHidden})(?!${LEGITIMATE})${maybeHidden}`;


/***/ }),

/***/ 9105:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ isSurelyWindows1252),
/* harmony export */   EA: () => (/* binding */ windows1252Letter),
/* harmony export */   Ok: () => (/* binding */ decodeWindows1252),
/* harmony export */   wJ: () => (/* binding */ windows1252Byte)
/* harmony export */ });
/**
 * Reads bytes as Windows-1252; undefined where one of them stands for no letter, or for a control character that no text
 * has. https://encoding.spec.whatwg.org/#windows-1252, less the five bytes that it maps to control characters.
 */
function decodeWindows1252(bytes) {
    let text = "";
    for (const byte of bytes) {
        const letter = windows1252Letter(byte);
        if (letter === undefined)
            return undefined;
        text += letter;
    }
    return text;
}
/** The letter that a byte stands for. */
function windows1252Letter(byte) {
    if (byte >= 0x80 && byte < 0xa0)
        return LETTERS[byte - 0x80];
    const isControl = byte < 0x20 ? byte !== 9 && byte !== 10 && byte !== 13 : byte === 0x7f;
    return isControl ? undefined : String.fromCharCode(byte);
}
/** The byte that stands for a letter, which must be one that Windows-1252 has. */
function windows1252Byte(letter) {
    const at = LETTERS.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : at + 0x80;
}
/** 0x80 to 0x9F. */
const LETTERS = [
    ...["\u20ac", undefined, "\u201a", "\u0192", "\u201e", "\u2026", "\u2020", "\u2021", "\u02c6", "\u2030", "\u0160", "\u2039", "\u0152", undefined, "\u017d", undefined],
    ...[undefined, "\u2018", "\u2019", "\u201c", "\u201d", "\u2022", "\u2013", "\u2014", "\u02dc", "\u2122", "\u0161", "\u203a", "\u0153", undefined, "\u017e", "\u0178"],
];
/**
 * Whether a text that was read as Windows-1252 can have been nothing else. All that is not ASCII has to be punctuation
 * where such punctuation stands, and some of it where no letter of another encoding could: the bytes of an apostrophe, a
 * quotation mark or a dash are letters in the encodings of DOS and the old Mac, and begin letters in those of East Asia.
 */
function isSurelyWindows1252(text) {
    const rest = text.replace(SURE, (found) => found.replace(PUNCTUATION, ""));
    if (rest.length === text.length)
        return false;
    return !NOT_ASCII.test(rest.replace(LIKELY, ""));
}
const PUNCTUATION = /[\u2018\u2019\u201c\u201d\u2013\u2014]/g;
const APOSTROPHE = "(?<=\\b(?:[A-Za-z]{3,}|it|he|we|I|no|do|is|us))\u2019(?=(?:s|t|d|m|re|ve|ll)\\b)";
const OPENS = "(?<=^|[\\s(])";
const CLOSES = "(?=$|[\\s,.;:!?)])";
const QUOTED = `${OPENS}\u201c(?=[A-Za-z0-9])[^\u201c\u201d\\n]{1,200}\u201d${CLOSES}|${OPENS}\u2018(?=[A-Za-z0-9])[^\u2018\u2019\\n]{1,200}\u2019${CLOSES}`;
const DASH = "(?<=[A-Za-z0-9,] )[\u2013\u2014](?= [A-Za-z0-9])|(?<=[0-9])\u2013(?=[0-9])";
const SURE = new RegExp(`${QUOTED}|${APOSTROPHE}|${DASH}`, "gm");
/** What says nothing for itself: the same bytes may be letters at the end of a word elsewhere. */
const LIKELY = /(?<=[A-Za-z]{2})\u2026(?=$|[\s,.;)])|^\u2022(?= )|(?<=[A-Za-z])[\u2122\u00ae](?=$|[\s,.;)])|(?<=[0-9])\u00b0|\u00A0(?= )|(?<=[,.;:!?])\u00A0|(?<=[A-Za-z]s)\u2019(?= )/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const NOT_ASCII = /[^\x00-\x7f]/;


/***/ })

};
;