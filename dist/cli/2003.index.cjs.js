"use strict";
exports.id = 2003;
exports.ids = [2003];
exports.modules = {

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

/***/ 405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isPlainTerm),
/* harmony export */   W: () => (/* binding */ parseTerm)
/* harmony export */ });
const maxLength = 200;
const maxPieces = 20;
/**
 * Whether a term is nothing but a few plain words, so that all there is to know of it are its tokens. Most are, and a
 * style has hundreds that are read at every start; the others are read by `parseTerm`.
 */
function isPlainTerm(text) {
    return PLAIN.test(text);
}
/** So short that it cannot have too many words. */
const PLAIN = /^[a-z0-9][\w '&/.-]{0,38}$/i;
/** Reads a term; the fault says what is wrong with it and what to write instead, as a sentence. */
function parseTerm(text) {
    if (text.length > maxLength)
        return { fault: `A term may have ${maxLength} characters.` };
    const between = BETWEEN.exec(text)?.[0];
    if (between !== undefined)
        return { fault: betweenTags(between) };
    const nodes = [];
    for (const [piece] of text.matchAll(/\{[^{}]*\}[^\s_]*|[^\s_]+/gu)) {
        const node = readPiece(piece);
        if (typeof node === "string")
            return { fault: node };
        nodes.push(node);
    }
    if (nodes.length === 0)
        return { fault: "A term needs a word." };
    if (nodes.length > maxPieces)
        return { fault: `A term may have ${maxPieces} words.` };
    return { nodes };
}
/** What stands between tags, so that no tag has it inside. */
const BETWEEN = /[\n\v\f\r\u0085\u2028\u2029,\uff0c\u3001\uff1b]|\|\|\|/u;
function betweenTags(mark) {
    if (/\s|\u0085/u.test(mark))
        return "A term may not have a line break: write one line.";
    return `A term may not have "${mark}", which stands between tags: write a term for each tag.`;
}
function readPiece(piece) {
    if (piece.includes("{") || piece.includes("}"))
        return readList(piece);
    const stars = piece.split("*").length - 1;
    if (stars === 0)
        return { kind: "word", text: piece };
    if (piece === "*")
        return { kind: "any" };
    if (stars > 1)
        return `Write one "*", not "${piece}": it stands for one or more whole words already.`;
    if (!piece.startsWith("*"))
        return `"*" stands alone or before an ending, such as "*ing"; "${piece}" is neither.`;
    return { kind: "ending", ending: piece.slice(1) };
}
function readList(piece) {
    const name = /^\{([^{}]*)\}$/u.exec(piece)?.[1]?.trim();
    if (name !== undefined && name !== "")
        return { kind: "list", name };
    if (name === "")
        return 'Name a list between the braces, such as "{color}".';
    if (/^[^{}]*\{[^{}]*\}[^{}]*$/u.test(piece))
        return `"${piece}" joins a list and other letters: put a space between.`;
    return `The braces in "${piece}" do not pair up: a list is written "{color}".`;
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


/***/ })

};
;