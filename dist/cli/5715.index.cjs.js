"use strict";
exports.id = 5715;
exports.ids = [5715];
exports.modules = {

/***/ 5715:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exclusiveTags: () => (/* binding */ exclusiveTags)
/* harmony export */ });
/* harmony import */ var _text_quotes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2148);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);



const options = ({ z, term, terms }) => z.strictObject({
    groups: z
        .array(z.array(term).min(1))
        .default([])
        .describe("Groups of terms of which a caption may have one."),
    unless: terms
        .default(["multiple views"])
        .describe("Terms of captions that may have several: the picture shows more than one view."),
});
const exclusiveTags = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: "exclusive-tags",
    summary: "Say only one of what cannot be in one picture.",
    guidance: "Follow a Set Structure per Concept",
    severity: "warning",
    fix: "choice",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "Two that exclude each other",
            options: { groups: [["from above", "from below"]] },
            bad: "photo, from above, sitting, from below",
        },
        {
            title: "In a sentence",
            options: { groups: [["indoors", "outdoors"]] },
            bad: "A woman sits outdoors on a bench. The scene is set indoors.",
        },
        {
            title: "A picture with several views",
            options: { groups: [["from above", "from below"]] },
            good: "multiple views, from above, from below",
        },
        {
            title: "Two things seen from two sides",
            options: { groups: [["from above", "from below"]] },
            good: "a car seen from above, from below",
        },
    ],
    compile: ({ groups, unless }, context) => {
        if (groups.length === 0)
            return {};
        const exempt = context.table(unless);
        const isExempting = context.mark(({ tokens }) => exempt.within(tokens).length > 0);
        const checks = groups.map((group) => groupCheck(group, context));
        return {
            glance: { tags: (tags) => checks.every(({ isMember }) => !hasTwo(tags, isMember)) },
            caption: (caption) => {
                let found;
                for (const { check } of checks) {
                    const problem = check(caption);
                    if (problem === undefined)
                        continue;
                    // Asked for last: hardly any caption gets here.
                    if (caption.tags.some(isExempting) || exempt.within(caption.tokens).length > 0)
                        return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
                    found = [...(found ?? []), problem];
                }
                return found ?? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROBLEMS */ .ve;
            },
        };
    },
});
function groupCheck(group, context) {
    const table = context.table(group);
    const isMember = context.mark((text) => table.whole(text).length > 0);
    const isWild = group.map((term) => /[*{]/.test(term));
    /** A term without wildcards says the same however it is spelt, in the plural too. */
    const excludes = (one, other) => one.term !== other.term || (isWild[one.term] === true && one.key !== other.key);
    const memberOf = ({ span, of }) => ({
        span,
        text: of.text,
        key: of.key,
        term: table.whole(of)[0]?.term ?? 0,
    });
    const check = (caption) => {
        const members = caption.kind === "prose"
            ? membersIn(caption, (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutWaived */ .fp)(table.within(caption.tokens), caption.tokens, context))
            : tagsIn(caption, isMember, context).map(memberOf);
        const first = members[0];
        if (first === undefined)
            return undefined;
        const second = members.find((member) => excludes(first, member));
        return second === undefined ? undefined : problemOf(first, second, members);
    };
    return { isMember, check };
}
function hasTwo(tags, isMember) {
    let count = 0;
    for (const tag of tags)
        if (isMember(tag) && ++count === 2)
            return true;
    return false;
}
const NO_TAGS = [];
function tagsIn({ tags }, isMember, { isTrigger, isWaived }) {
    let found;
    for (const tag of tags) {
        if (!isMember(tag) || isTrigger(tag) || isWaived(tag))
            continue;
        found ??= [];
        found.push(tag);
    }
    return found === undefined || found.length < 2 ? NO_TAGS : found;
}
function membersIn({ text, tokens }, hits) {
    return hits.flatMap((hit) => {
        const span = spanOf(tokens, hit);
        if ((0,_text_quotes_js__WEBPACK_IMPORTED_MODULE_2__/* .isQuoted */ .f)(text, span.start))
            return [];
        const key = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(tokens.slice(hit.from, hit.to));
        return [{ span, text: text.slice(span.start, span.end), key, term: hit.term }];
    });
}
function spanOf(tokens, { from, to }) {
    const start = tokens[from]?.span.start ?? 0;
    return { start, end: tokens[to - 1]?.span.end ?? start };
}
function problemOf(first, second, members) {
    const each = new Map(members.map(({ key, text }) => [key, text]));
    return {
        span: second.span,
        message: `\u201c${first.text}\u201d and \u201c${second.text}\u201d exclude each other: keep the one that the image shows.`,
        whole: true,
        candidates: [...each.values()],
    };
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

/***/ 2148:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        else if (mark === "\u201c" || mark === "\u300c" || mark === "\u300e")
            open = true;
        else if (mark === "\u201d" || mark === "\u300d" || mark === "\u300f")
            open = false;
        else if (mark === '"')
            open = !open;
    }
    return open && /["\u201d\u300d\u300f]/.test(text.slice(at).split("\n", 1)[0] ?? "");
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