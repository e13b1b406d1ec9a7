"use strict";
exports.id = 1659;
exports.ids = [1659];
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