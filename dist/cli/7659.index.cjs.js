"use strict";
exports.id = 7659;
exports.ids = [7659,8032];
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

/***/ 7659:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   impliedTags: () => (/* binding */ impliedTags)
/* harmony export */ });
/* harmony import */ var _captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2973);
/* harmony import */ var _style_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);




const options = ({ z, term, terms }) => z.strictObject({
    terms: z
        .record(term, terms)
        .default({})
        .describe("A tag, and the parents that go without saying once it is there."),
    direction: z
        .enum(["remove", "require"])
        .default("remove")
        .describe("Whether a parent beside its child has to go, or has to be there."),
});
const impliedTags = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: "implied-tags",
    summary: "Treat what a tag implies as the dataset's map says.",
    guidance: "Avoid Repetition",
    severity: "warning",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "remove: the child says it already",
            options: { terms: { "t-shirt": ["shirt", "clothes"], "* cat": ["animal"] } },
            bad: "shirt, sitting, t-shirt, black cat, animal",
            good: "sitting, t-shirt, black cat",
        },
        {
            title: "require: the parent stands behind its child",
            options: { terms: { corgi: ["dog"] }, direction: "require" },
            bad: "corgi, running, grass",
            good: "corgi, dog, running, grass",
        },
        {
            title: "Only whole tags are parents and children",
            options: { terms: { "t-shirt": ["shirt"] } },
            good: "t-shirt, white shirt",
        },
    ],
    compile: (given, context) => {
        const map = mapOf(given, context);
        if (map.parents.length === 0)
            return {};
        const find = given.direction === "remove" ? needless : lacking;
        return {
            glance: { tag: (tag) => !map.isChild(tag) },
            caption: (caption) => (caption.tags.some(map.isChild) ? find(caption, map, context) : _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve),
        };
    },
});
function mapOf({ terms }, context) {
    const parents = [...new Set(Object.values(terms).flat())];
    const places = new Map(parents.map((parent, at) => [parent, at]));
    const lists = Object.values(terms).map((list) => list.map((parent) => places.get(parent) ?? -1));
    const parentsOf = (child) => lists[child] ?? [];
    const childTable = context.table(Object.keys(terms));
    const parentTable = context.table(parents);
    const closure = (text) => {
        const found = new Set();
        const look = (from) => {
            for (const at of childTable.whole(from).flatMap(({ term }) => parentsOf(term))) {
                if (found.has(at))
                    continue;
                found.add(at);
                look({ tokens: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(parents[at] ?? "") });
            }
        };
        look(text);
        return [...found];
    };
    return {
        parents,
        parentsOf,
        asChild: context.memo(childTable.whole),
        asParent: context.memo(parentTable.whole),
        isChild: context.mark((text) => childTable.whole(text).length > 0),
        implied: context.memo(closure),
    };
}
/** Parents beside a child on the same line. */
function needless(caption, map, context) {
    const children = caption.tags.filter(map.isChild);
    const reasons = new Map();
    const problems = [];
    for (const tag of caption.tags) {
        if (map.asParent(tag).length === 0 || context.isTrigger(tag) || context.isWaived(tag))
            continue;
        const reason = children.find((child) => child.group === tag.group && implies(child, tag, map) && !isReasonOf(tag, child, reasons));
        if (reason === undefined)
            continue;
        reasons.set(tag, reason);
        const message = `\u201c${reason.of.text}\u201d says \u201c${tag.of.text}\u201d already: in this dataset it goes without saying.`;
        // Somebody who gave the parent a weight of its own meant it.
        const isPlain = tag.of.core.start === 0 && tag.of.core.end === tag.of.text.length;
        problems.push((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .withEdit */ .LJ)({ span: tag.span, message }, isPlain ? (0,_captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteTag */ ._R)(caption, tag) : undefined));
    }
    return problems;
}
/** Whether one tag is a child of another. "shirts" beside one "t-shirt" are other shirts. */
function implies(child, parent, { asChild, asParent, parentsOf }) {
    if (child.of.key === parent.of.key)
        return false;
    return asParent(parent).some(({ term, plural }) => asChild(child).some((hit) => (hit.plural || !plural) && parentsOf(hit.term).includes(term)));
}
/** Whether a tag is why another one, or what that one stands for, has to go: two tags must not delete each other. */
function isReasonOf(tag, other, reasons) {
    for (let at = other; at !== undefined; at = reasons.get(at))
        if (at === tag)
            return true;
    return false;
}
/** Children without their parents. */
function lacking(caption, map, context) {
    const { parents } = map;
    const there = new Set(caption.tags.flatMap((tag) => map.asParent(tag).map(({ term }) => term)));
    const problems = [];
    for (const [at, tag] of caption.tags.entries()) {
        if (!map.isChild(tag) || context.isWaived(tag))
            continue;
        const missing = map.implied(tag).filter((parent) => !there.has(parent));
        for (const parent of missing)
            there.add(parent);
        const terms = missing.map((parent) => parents[parent] ?? "").filter((term) => !isExcepted(term, context));
        if (terms.length === 0)
            continue;
        const named = terms.map((term) => `\u201c${term}\u201d`).join(" and ");
        const message = `Expected ${named} beside \u201c${tag.of.text}\u201d: in this dataset the one never stands without the other.`;
        const added = terms.map((term) => spacedAs(tag.of.text, term)).join(context.separator);
        const edit = terms.every(isWritable) ? (0,_captions_tag_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .insertTag */ .i4)(caption, at + 1, added, context.separator) : undefined;
        problems.push((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .withEdit */ .LJ)({ span: tag.span, message }, edit));
    }
    return problems;
}
function isExcepted(term, { waived }) {
    return waived((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenise */ .tS)(term)).length > 0;
}
/** Whether a term is the very words, so that it can be written into a caption. */
function isWritable(term) {
    if ((0,_style_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainTerm */ .$)(term))
        return true;
    const parsed = (0,_style_term_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTerm */ .W)(term);
    return "nodes" in parsed && parsed.nodes.every(({ kind }) => kind === "word");
}
/** "white_shirt" gets a parent with underscores, as booru tags are written. */
function spacedAs(model, words) {
    return model.includes("_") && !model.includes(" ") ? words.replaceAll(" ", "_") : words;
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