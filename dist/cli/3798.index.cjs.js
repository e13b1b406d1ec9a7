"use strict";
exports.id = 3798;
exports.ids = [3798];
exports.modules = {

/***/ 906:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readClipMerges)
/* harmony export */ });
/* unused harmony export unpackMerges */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** Reads the merges of CLIP, in the form that `createClip` takes, from the file that lies beside the program. */
function readClipMerges(file = __webpack_require__.ab + "clip-merges.br") {
    try {
        return unpackMerges((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("The table of CLIP's tokens, clip-merges.br, is missing from this copy of caption-style or broken. Install caption-style again.", { cause: error });
    }
}
/** The merges in a packed file. */
function unpackMerges(packed) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)(packed).toString("utf16le");
}


/***/ }),

/***/ 3798:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainTriggerWord: () => (/* binding */ explainTriggerWord)
});

// EXTERNAL MODULE: ./build/src/captions/trigger-spelling.js
var trigger_spelling = __webpack_require__(6472);
;// CONCATENATED MODULE: ./build/src/core/explain-trigger.js

/** Explains a trigger by its tokens; `classWords` are the words for the class of what it names. */
function explainTrigger(trigger, clip, classWords) {
    const pieces = clip.pieces(trigger);
    const notes = [
        ...classWords.map((word) => classNote(trigger, word, clip)),
        wholeNote(trigger, clip.ids(trigger)),
        digitNote(pieces),
        lengthNote(pieces),
        caseNote(trigger),
    ];
    return { trigger, pieces, notes: notes.filter((note) => note !== undefined) };
}
/** Ids are compared, not letters: inside a word, letters are another token than at its end. */
function classNote(trigger, word, clip) {
    const ids = clip.ids(trigger);
    const classIds = clip.ids(word);
    if (classIds.length === 0)
        return undefined;
    const held = ids.some((_, at) => classIds.every((id, behind) => ids[at + behind] === id));
    if (held && ids.length === classIds.length)
        return `CLIP reads it as the class word \u201c${word}\u201d itself.`;
    if (held && classIds.length === 1)
        return `The piece ${quoted(clip.pieces(word))} is the token of the class word \u201c${word}\u201d: for CLIP the trigger is not independent of its class.`;
    if (held)
        return `The pieces ${quoted(clip.pieces(word))} are the tokens of the class word \u201c${word}\u201d: for CLIP the trigger is not independent of its class.`;
    if (!trigger.toLowerCase().includes(word.toLowerCase()))
        return undefined;
    return `The letters of the class word \u201c${word}\u201d are in it, but not its tokens.`;
}
function wholeNote(trigger, ids) {
    const [id] = ids;
    if (id === undefined || ids.length > 1)
        return undefined;
    const whole = `It is one token, number ${id} of ${TOKENS}. Low numbers were frequent in the text that CLIP's vocabulary was made from.`;
    if ((0,trigger_spelling/* spellingOf */.k2)(trigger).invented)
        return whole;
    return `${whole} If it is an ordinary word, the word and the trigger are the same to CLIP.`;
}
/** https://github.com/openai/CLIP/blob/main/clip/simple_tokenizer.py */
const TOKENS = 49_408;
function digitNote(pieces) {
    const digits = pieces.filter((piece) => /^\p{Nd}$/u.test(piece));
    if (digits.length === 0 || pieces.length === 1)
        return undefined;
    return `CLIP reads each digit as a token of its own: ${quoted(digits)}.`;
}
function lengthNote({ length }) {
    if (length <= MANY)
        return undefined;
    return `It takes ${length} of the ${WINDOW} tokens that CLIP reads at a time.`;
}
/** Pieces of a usual trigger: "ohwx" is 1, "ohwxman" 3. */
const MANY = 3;
/** https://github.com/openai/CLIP/blob/main/clip/clip.py: 77, of which two are the start and the end. */
const WINDOW = 75;
function caseNote(trigger) {
    const lower = trigger.toLowerCase();
    if (lower === trigger)
        return undefined;
    return `CLIP does not see letter case: \u201c${trigger}\u201d and \u201c${lower}\u201d are the same to it.`;
}
function quoted(pieces) {
    return pieces.map((piece) => `\u201c${piece}\u201d`).join(", ");
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/io/clip-merges.js
var clip_merges = __webpack_require__(906);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/src/text/clip.js + 1 modules
var clip = __webpack_require__(2487);
;// CONCATENATED MODULE: ./build/src/shell/commands/explain-trigger.js






/** How CLIP reads a trigger, as text or JSON; the class words are those of the style, where there is one. */
function explainTriggerWord(trigger, style, format) {
    if (trigger.trim() === "")
        throw new errors/* UserError */.y("Name the trigger: --trigger ohwx.");
    const explained = explainTrigger(trigger.trim(), (0,clip/* createClip */.t)((0,clip_merges/* readClipMerges */.S)()), classWordsOf(style));
    if (format === "json")
        return (0,json/* toJson */.aB)(explained);
    const { pieces, notes } = explained;
    const read = pieces.map((piece) => `\u201c${piece}\u201d`).join(", ");
    const tokens = pieces.length === 1 ? "1 token" : `${pieces.length} tokens`;
    const first = `CLIP reads \u201c${explained.trigger}\u201d as ${tokens}: ${read}.`;
    return [first, ...notes].map((line) => `${(0,visible/* visible */.RK)(line)}\n`).join("");
}
function classWordsOf(style) {
    const words = style?.rules.get("class-tags")?.options["words"];
    return Array.isArray(words) ? words.filter((word) => typeof word === "string") : [];
}


/***/ }),

/***/ 2487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createClip)
});

;// CONCATENATED MODULE: ./build/src/text/byte-pairs.js
/** `merges` holds two characters a merge, the best merge first: the ids, as code units, of the two tokens that it joins. */
function createBytePairs(merges) {
    const mergeOf = pairTable(merges);
    const bytesOf = (id) => {
        if (id < BASIC)
            return [BYTES[id % 256] ?? 0];
        const at = 2 * (id - BASIC);
        return [...bytesOf(merges.charCodeAt(at)), ...bytesOf(merges.charCodeAt(at + 1))];
    };
    return { encode: (word) => join(basicTokens(word), mergeOf), bytesOf };
}
/** How many tokens stand for one byte. A merge makes the token with this id plus its own number. */
const BASIC = 512;
/** The byte of each basic token: first those that print in Latin-1, as in bytes_to_unicode() of https://github.com/openai/CLIP/blob/main/clip/simple_tokenizer.py */
const BYTES = (() => {
    const prints = (byte) => (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
    const all = Array.from({ length: 256 }, (_, byte) => byte);
    return [...all.filter(prints), ...all.filter((byte) => !prints(byte))];
})();
const TOKENS = (() => {
    const tokens = new Uint8Array(256);
    for (const [token, byte] of BYTES.entries())
        tokens[byte] = token;
    return tokens;
})();
const encoder = new TextEncoder();
function basicTokens(word) {
    const tokens = Uint16Array.from(encoder.encode(word), (byte) => TOKENS[byte] ?? 0);
    if (tokens.length > 0)
        tokens[tokens.length - 1] = (tokens.at(-1) ?? 0) + 256;
    return tokens;
}
/** An open hash table in two typed arrays: filling it takes a third of the time that a Map takes. */
function pairTable(merges) {
    const bits = Math.ceil(Math.log2(merges.length + 2));
    const last = 2 ** bits - 1;
    const keys = new Int32Array(last + 1);
    const made = new Uint16Array(last + 1);
    // Multiplicative hashing by the golden ratio: https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
    const slotOf = (key) => {
        let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
        while (made[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & last;
        return slot;
    };
    for (let at = 0; at + 1 < merges.length; at += 2) {
        const key = (merges.charCodeAt(at) << 16) | merges.charCodeAt(at + 1);
        const slot = slotOf(key);
        keys[slot] = key;
        made[slot] = BASIC + at / 2;
    }
    return (left, right) => made[slotOf((left << 16) | right)] ?? 0;
}
/** Joins pairs, the best first and of equals the leftmost, until nothing joins. The tokens are a list linked by place. */
function join(tokens, mergeOf) {
    const { length } = tokens;
    const next = Uint32Array.from(tokens, (_, at) => at + 1);
    const before = Int32Array.from(tokens, (_, at) => at - 1);
    const gone = new Uint8Array(length);
    const pairs = new Queue();
    const made = (at) => {
        const to = next[at] ?? length;
        return to < length ? mergeOf(tokens[at] ?? 0, tokens[to] ?? 0) : 0;
    };
    const look = (at) => {
        const token = at < 0 ? 0 : made(at);
        if (token > 0)
            pairs.add(token * PLACES + at);
    };
    for (let at = 0; at < length; at++)
        look(at);
    for (let pair = pairs.take(); pair !== undefined; pair = pairs.take()) {
        const at = pair % PLACES;
        const token = (pair - at) / PLACES;
        // One of the two may have been joined with another since.
        if (gone[at] === 1 || made(at) !== token)
            continue;
        const joined = next[at] ?? length;
        const behind = next[joined] ?? length;
        tokens[at] = token;
        gone[joined] = 1;
        next[at] = behind;
        if (behind < length)
            before[behind] = at;
        look(before[at] ?? -1);
        look(at);
    }
    return Array.from(tokens).filter((_, at) => gone[at] === 0);
}
/** More than a string has bytes; times the number of tokens it is still a safe integer. */
const PLACES = 2 ** 32;
/** Numbers of which the least comes first: a binary heap, so that a word of a million letters ends as well. */
class Queue {
    #heap = [];
    add(value) {
        const heap = this.#heap;
        let at = heap.push(value) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            const above = heap[parent] ?? 0;
            if (above <= value)
                break;
            heap[at] = above;
            at = parent;
        }
        heap[at] = value;
    }
    take() {
        const heap = this.#heap;
        const least = heap[0];
        const value = heap.pop();
        if (value === undefined || heap.length === 0)
            return least;
        let at = 0;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= heap.length)
                break;
            if ((heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] ?? 0))
                child++;
            const below = heap[child] ?? 0;
            if (below >= value)
                break;
            heap[at] = below;
            at = child;
        }
        heap[at] = value;
        return least;
    }
}

;// CONCATENATED MODULE: ./build/src/text/clip.js

/** Makes the tokeniser of CLIP from its merges, in the form that `createBytePairs` takes. */
function createClip(merges) {
    const { encode, bytesOf } = createBytePairs(merges);
    const known = new Map();
    const idsOf = (word) => {
        const before = known.get(word);
        if (before !== undefined)
            return before;
        const special = SPECIAL.indexOf(word);
        const ids = special < 0 ? encode(word) : [FIRST_SPECIAL + special];
        if (known.size >= MOST_KNOWN)
            known.clear();
        if (word.length <= LONGEST_KNOWN)
            known.set(word, ids);
        return ids;
    };
    const lettersOf = (id) => {
        const special = SPECIAL[id - FIRST_SPECIAL];
        return special === undefined ? bytesOf(id) : [...new TextEncoder().encode(special)];
    };
    const ids = (text) => wordsIn(normalised(text)).flatMap(({ word }) => idsOf(word));
    return {
        ids,
        pieces: (text) => ids(text).map((id) => show(lettersOf(id))),
        count: (text) => wordsIn(normalised(text)).reduce((sum, { word }) => sum + idsOf(word).length, 0),
        cutAt: (text, limit) => {
            let room = Math.max(0, limit);
            for (const { word, at } of wordsIn(normalised(text))) {
                const tokens = idsOf(word);
                if (room >= tokens.length) {
                    room -= tokens.length;
                    continue;
                }
                const bytes = tokens.slice(0, room).reduce((sum, id) => sum + lettersOf(id).length, 0);
                return originalOffset(text, at + characterAt(word, bytes));
            }
            return undefined;
        },
    };
}
const SPECIAL = ["<|startoftext|>", "<|endoftext|>"];
const FIRST_SPECIAL = 49_406;
/** Words whose tokens are remembered, and letters that such a word may have: some megabytes at most. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 64;
/** A sigma at the end of a word is lowered as anywhere: tokenizer.json lowers letter by letter. */
function normalised(text) {
    return (ASCII.test(text) ? text : text.normalize("NFC").replaceAll("\u03a3", "\u03c3")).toLowerCase();
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const ASCII = /^[\x00-\x7f]*$/;
/** White space only parts words, so it need not be collapsed. */
function wordsIn(text) {
    const words = [];
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
        words.push({ word: match[0], at: match.index });
    }
    return words;
}
// https://github.com/openai/CLIP/blob/main/clip/simple_tokenizer.py; "\s" there is Unicode's white space, which U+FEFF is not.
const WORD = /<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\p{White_Space}\p{L}\p{N}]+/gu;
/** The offset of the character that has the byte with that number. */
function characterAt(word, byte) {
    let offset = 0;
    let bytes = 0;
    for (const character of word) {
        bytes += new TextEncoder().encode(character).length;
        if (bytes > byte)
            break;
        offset += character.length;
    }
    return offset;
}
/** Where in the text that stands which has `offset` in its normalised form. */
function originalOffset(text, offset) {
    if (ASCII.test(text))
        return offset;
    let left = offset;
    for (const { 0: character, index } of text.matchAll(CHARACTER)) {
        const { length } = normalised(character);
        if (left < length)
            return length === character.length ? index + left : index;
        left -= length;
    }
    return text.length;
}
/** What is normalised together: a letter and its marks, a syllable of Hangul and its parts. */
const CHARACTER = /\P{M}[\p{M}\u1160-\u11ff]*|\p{M}+/gu;
function show(bytes) {
    let shown = "";
    for (let at = 0; at < bytes.length;) {
        const first = bytes[at] ?? 0;
        const character = bytes.slice(at, at + widthOf(first));
        const whole = !continues(first) && character.length === widthOf(first);
        shown += whole
            ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(character))
            : `<0x${first.toString(16).toUpperCase()}>`;
        at += whole ? character.length : 1;
    }
    return shown;
}
/** How many bytes the character has that begins with this one. */
function widthOf(byte) {
    if (byte < 0x80)
        return 1;
    return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}
function continues(byte) {
    return byte >= 0x80 && byte < 0xc0;
}


/***/ })

};
;