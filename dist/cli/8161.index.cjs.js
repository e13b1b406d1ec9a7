"use strict";
exports.id = 8161;
exports.ids = [8161];
exports.modules = {

/***/ 542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formats: () => (/* binding */ formats)
});

;// CONCATENATED MODULE: ./build/src/captions/formats/json-scan.js
/** Visits the members of the object that begins at an offset. The text must be sound JSON. */
function eachMember(text, start, visit) {
    let at = skipSpace(text, start + 1);
    while (text.charCodeAt(at) === QUOTE) {
        const keyEnd = endOfString(text, at);
        const from = skipSpace(text, skipSpace(text, keyEnd) + 1);
        const end = endOfValue(text, from);
        visit(at, keyEnd, from, end);
        at = skipSpace(text, end);
        if (text.charCodeAt(at) === COMMA)
            at = skipSpace(text, at + 1);
    }
}
/** The values of the list that begins at an offset. The text must be sound JSON. */
function itemsOf(text, start) {
    const items = [];
    let at = skipSpace(text, start + 1);
    while (at < text.length && text[at] !== "]") {
        const item = { start: at, end: endOfValue(text, at) };
        items.push(item);
        at = skipSpace(text, item.end);
        if (text[at] === ",")
            at = skipSpace(text, at + 1);
    }
    return items;
}
/** Where the next thing that is no space stands. */
function skipSpace(text, from, to = text.length) {
    let at = from;
    for (; at < to; at++) {
        const code = text.charCodeAt(at);
        if (code > SPACE || (code !== SPACE && code !== 0x0a && code !== 0x0d && code !== 0x09))
            break;
    }
    return at;
}
/** The text that a literal with its quotes stands for. */
function decodeString(text, { start, end }) {
    const inner = text.slice(start + 1, end - 1);
    return inner.includes("\\") ? String(JSON.parse(text.slice(start, end))) : inner;
}
function endOfString(text, start) {
    let close = text.indexOf('"', start + 1);
    while (close >= 0 && text.charCodeAt(close - 1) === BACKSLASH && isEscaped(text, close))
        close = text.indexOf('"', close + 1);
    return close < 0 ? text.length : close + 1;
}
function isEscaped(text, at) {
    let from = at;
    while (text.charCodeAt(from - 1) === BACKSLASH)
        from--;
    return (at - from) % 2 === 1;
}
/** Counts the brackets instead of calling itself: a file may nest as deep as it is long. */
function endOfValue(text, start) {
    if (text.charCodeAt(start) === QUOTE)
        return endOfString(text, start);
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const mark = text.charCodeAt(at);
        if (mark === QUOTE)
            at = endOfString(text, at) - 1;
        else if (mark === OPEN_BRACE || mark === OPEN_BRACKET)
            depth++;
        else if (mark === CLOSE_BRACE || mark === CLOSE_BRACKET) {
            // At depth 0 it closes what holds this value: a number or a word ends before it.
            if (depth === 0)
                return at;
            if (--depth === 0)
                return at + 1;
        }
        else if (depth === 0 && (mark === COMMA || mark <= SPACE))
            return at;
    }
    return text.length;
}
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

;// CONCATENATED MODULE: ./build/src/captions/formats/json-members.js

/** The values of an object by name, in order. Of a name that stands twice the last counts, as for JSON readers. */
function membersByName(text, start, faults) {
    const members = new Map();
    eachMember(text, start, (keyStart, keyEnd, valueStart, valueEnd) => {
        const key = { start: keyStart, end: keyEnd };
        const name = decodeString(text, key);
        const earlier = members.get(name);
        if (earlier !== undefined) {
            faults.push({ span: earlier.key, message: TWICE });
            // So that the order is that of the values.
            members.delete(name);
        }
        members.set(name, { start: valueStart, end: valueEnd, key });
    });
    return members;
}
/**
 * The value of one name of an object that has as many names as `size`. Undefined where nobody can tell without reading
 * them all: a name stands twice, or is written with escapes.
 */
function plainMember(text, start, name, size) {
    let [count, from, to] = [0, -1, -1];
    eachMember(text, start, (keyStart, keyEnd, valueStart, valueEnd) => {
        count++;
        if (keyEnd - keyStart !== name.length + 2 || !text.startsWith(name, keyStart + 1))
            return;
        [from, to] = [valueStart, valueEnd];
    });
    return count === size && from >= 0 ? { start: from, end: to } : undefined;
}
const TWICE = "This name stands twice in the same object, and trainers read only the last one, so this one was not checked. Keep one.";

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
;// CONCATENATED MODULE: ./build/src/captions/formats/spelling.js

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
    const changes = (0,array/* diffArrays */.E)(pieces(old), pieces(wanted), { maxEditLength: LONGEST_EDIT });
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

;// CONCATENATED MODULE: ./build/src/captions/formats/json-place.js


/** Opens a JSON text that is to be spliced. */
function openJson(text) {
    let manner;
    return {
        text,
        manner: () => {
            manner ??= mannerOf(text);
            return manner;
        },
    };
}
/** A string literal as the place of a caption. `span` covers its quotes; `text` is what it says, where that is known. */
function jsonPlace(json, span, image, text = decodeString(json.text, span)) {
    let spelling;
    const spelt = () => {
        spelling ??= spell(json, span, text);
        return spelling;
    };
    return {
        text,
        span,
        image,
        write: (wanted) => `"${respell(spelt(), wanted)}"`,
        offsetOf: (at) => span.start + 1 + sourceOffset(spelt(), at),
    };
}
/** A new string literal, written as the file writes its own. */
function jsonLiteral({ manner }, text) {
    return `"${encode(text, manner(), new Map())}"`;
}
function spell(json, { start, end }, text) {
    let map;
    let own;
    const source = json.text.slice(start + 1, end - 1);
    const offsets = () => {
        map ??= offsetsOf(source, text.length);
        return map;
    };
    return {
        text,
        source,
        offsets,
        encode: (added) => {
            own ??= { manner: mannerOf(source, json.manner), spelt: spellings(source, text, offsets()) };
            return encode(added, own.manner, own.spelt);
        },
    };
}
function offsetsOf(source, length) {
    const offsets = new Uint32Array(length + 1);
    let at = 0;
    for (let unit = 0; unit < length; unit++) {
        offsets[unit] = at;
        if (source.charCodeAt(at) !== json_place_BACKSLASH)
            at++;
        else
            at += source[at + 1] === "u" ? 6 : 2;
    }
    offsets[length] = source.length;
    return offsets;
}
const json_place_BACKSLASH = 0x5c;
/** How the literal spells each letter that it escapes. */
function spellings(source, text, offsets) {
    const spelt = new Map();
    if (!source.includes("\\"))
        return spelt;
    let at = 0;
    for (const letter of text) {
        const written = source.slice(offsets[at], offsets[at + letter.length]);
        if (!spelt.has(letter))
            spelt.set(letter, written);
        at += letter.length;
    }
    return spelt;
}
/** What a stretch of JSON shows of its writer's manner; where it shows nothing, what the whole file shows. */
function mannerOf(source, whole) {
    let [escaped, capitals, slash] = [false, false, false];
    if (source.includes("\\")) {
        for (const [written, digits] of source.matchAll(ESCAPE)) {
            slash ||= written === "\\/";
            if (digits === undefined || Number.parseInt(digits, 16) < 0x80)
                continue;
            escaped = true;
            capitals ||= /[A-F]/.test(digits);
        }
    }
    const raw = NON_ASCII.test(source);
    const file = whole?.() ?? NONE;
    return {
        ascii: raw ? false : escaped || file.ascii,
        capitals: capitals || (!escaped && file.capitals),
        slash: slash || (!source.includes("/") && file.slash),
    };
}
const NONE = { ascii: false, capitals: false, slash: false };
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|[^u])/g;
const NON_ASCII = /[^\p{ASCII}]/u;
function encode(text, manner, spelt) {
    if (spelt.size === 0 && !(manner.ascii ? UNSAFE_ASCII : manner.slash ? UNSAFE_SLASH : UNSAFE).test(text))
        return text;
    let made = "";
    for (const letter of text)
        made += spelt.get(letter) ?? escapeLetter(letter, manner);
    return made;
}
const UNSAFE = /["\\\p{Cc}\p{Surrogate}]/u;
const UNSAFE_SLASH = /["\\/\p{Cc}\p{Surrogate}]/u;
const UNSAFE_ASCII = /["\\/\p{Cc}]|[^\p{ASCII}]/u;
function escapeLetter(letter, { ascii, capitals, slash }) {
    const code = letter.charCodeAt(0);
    if (letter === "/")
        return slash ? "\\/" : "/";
    // JSON.stringify escapes what must be: quotes, backslashes, control characters, halves of pairs.
    if (code < 0x80 || !ascii) {
        const written = JSON.stringify(letter).slice(1, -1);
        return capitals && written.length === 6 ? `\\u${written.slice(2).toUpperCase()}` : written;
    }
    let made = "";
    for (let at = 0; at < letter.length; at++) {
        const digits = letter.charCodeAt(at).toString(16).padStart(4, "0");
        made += `\\u${capitals ? digits.toUpperCase() : digits}`;
    }
    return made;
}

;// CONCATENATED MODULE: ./build/src/captions/formats/align-items.js
/**
 * Finds the items of an old list again in the pieces of a new one. An item may hold the joint itself and then stands for
 * several pieces. Pieces that are new take, in order, the places of the items that are gone.
 */
function alignItems(items, pieces, joint) {
    const sizes = items.map((item) => item.split(joint).length);
    const found = findKept(items, pieces, joint, sizes);
    const kept = new Set(found.map(({ from }) => from));
    const lost = [...items.keys()].filter((index) => !kept.has(index));
    const aligned = [];
    for (let at = 0, next = 0; at < found.length;) {
        const from = found[at]?.from ?? lost[next++];
        let end = at + 1;
        // An item that held several pieces takes as many new ones, as far as they stand together.
        const size = found[at]?.from === undefined && from !== undefined ? (sizes[from] ?? 1) : 1;
        while (end < Math.min(at + size, found.length) && found[end]?.from === undefined)
            end++;
        aligned.push({ text: joined(found.slice(at, end), joint), from });
        at = end;
    }
    return aligned;
}
/** The pieces, those of an item that stays put together again. The longest item wins. */
function findKept(items, pieces, joint, sizes) {
    const waiting = new Map();
    for (const index of [...items.keys()].reverse()) {
        const text = items[index] ?? "";
        const same = waiting.get(text);
        if (same === undefined)
            waiting.set(text, [index]);
        else
            same.push(index);
    }
    const longestFirst = [...new Set([...sizes, 1])].sort((a, b) => b - a);
    const found = [];
    for (let at = 0; at < pieces.length;) {
        let size = 1;
        let from;
        for (const tried of longestFirst) {
            if (at + tried > pieces.length)
                continue;
            size = tried;
            from = waiting.get(pieces.slice(at, at + tried).join(joint))?.pop();
            if (from !== undefined)
                break;
        }
        found.push({ text: pieces.slice(at, at + size).join(joint), from });
        at += size;
    }
    return found;
}
function joined(group, joint) {
    return group.map(({ text }) => text).join(joint);
}

;// CONCATENATED MODULE: ./build/src/captions/formats/list-place.js

/**
 * A list as one caption, its items joined as trainers join them. An item that stays keeps its bytes, wherever it
 * moves; what stands between the items stays where it is.
 */
function listPlace(list) {
    const { file, span, items, image } = list;
    const joint = list.joint ?? JOINT;
    const text = items.map((item) => item.text).join(joint);
    return {
        text,
        span,
        image,
        write: (wanted) => (wanted === text ? file.slice(span.start, span.end) : rewrite(list, wanted)),
        offsetOf: (at) => offsetIn(items, at, joint),
    };
}
const JOINT = ", ";
function offsetIn(items, at, joint) {
    let start = 0;
    for (const [index, item] of items.entries()) {
        const end = start + item.text.length;
        if (at <= end || index === items.length - 1)
            return item.offsetOf(at - start);
        start = end + joint.length;
        // Between the comma and the space: where the next item begins, its quote included.
        if (at < start)
            return items[index + 1]?.span.start ?? item.span.end;
    }
    return 0;
}
function rewrite({ file, span, items, grow, joint = JOINT }, wanted) {
    const aligned = alignItems(items.map((item) => item.text), wanted.split(joint), joint);
    if (grow === undefined && (aligned.length !== items.length || aligned.some(({ from }, at) => from !== at)))
        return undefined;
    let made = file.slice(span.start, items[0]?.span.start);
    for (const [slot, { text, from }] of aligned.entries()) {
        const item = from === undefined ? grow?.item(text) : items[from]?.write(text);
        if (item === undefined)
            return undefined;
        if (slot > 0)
            made += gapBefore(file, items, slot) ?? grow?.gap ?? "";
        made += item;
    }
    return made + file.slice(items[items.length - 1]?.span.end, span.end);
}
/** What stands before the item of a slot; behind the last slot, what stood before the last item. */
function gapBefore(file, items, slot) {
    const at = Math.min(slot, items.length - 1);
    const [previous, next] = [items[at - 1], items[at]];
    return previous === undefined || next === undefined
        ? undefined
        : file.slice(previous.span.end, next.span.start);
}

;// CONCATENATED MODULE: ./build/src/captions/formats/json-captions.js




/** The captions of a record, in the order in which they stand. A record without any is a fault. */
function recordPlaces(json, record, { keys, image }, faults) {
    if (json.text[record.start] !== "{") {
        faults.push({
            span: record,
            message: `An object with "${named(keys).join('" or "')}" was expected here.`,
        });
        return [];
    }
    const found = new Map();
    const before = faults.length;
    for (const [name, value] of membersByName(json.text, record.start, faults)) {
        const place = keys.lists.includes(name)
            ? tagsPlace(json, value, { image, joint: keys.joint }, faults)
            : keys.texts.includes(name)
                ? textPlace(json, value, image, faults)
                : undefined;
        if (place !== undefined)
            found.set(name, place);
    }
    if (found.size === 0 && faults.length === before)
        faults.push({ span: record, message: `There is no caption here: add "${named(keys).join('" or "')}".` });
    return besides(found, keys.together);
}
/** Two lines of one text are two captions, of which it depends on the trainer's settings what is read with them. */
function besides(found, [before, behind] = json_captions_NONE) {
    const [first, second] = [found.get(before), found.get(behind)];
    const texts = [first, second].map((place) => place?.text ?? "");
    if (first === undefined ||
        second === undefined ||
        texts.some((text) => text.trim() === "" || text.includes("\n")))
        return [...found.values()];
    return [...found].map(([name, place]) => {
        if (name === before)
            return { ...place, beside: { text: second.text, comes: "behind" } };
        return name === behind ? { ...place, beside: { text: first.text, comes: "before" } } : place;
    });
}
const json_captions_NONE = ["", ""];
/** A value as a caption; undefined, with a fault, for what is no text. Null counts as absent. */
function textPlace(json, value, image, faults) {
    const mark = json.text[value.start];
    if (mark === '"')
        return jsonPlace(json, value, image);
    if (mark !== "n")
        faults.push({ span: value, message: 'A caption is a text in double quotes, such as "a red couch".' });
    return undefined;
}
function named({ texts, lists }) {
    return [...new Set([...texts, ...lists])];
}
/** Tags as a text, or as a list, which counts as absent when it is empty. */
function tagsPlace(json, span, { image, joint }, faults) {
    const { text } = json;
    if (text[span.start] !== "[")
        return textPlace(json, span, image, faults);
    const values = itemsOf(text, span.start);
    const first = values[0];
    if (first === undefined)
        return undefined;
    const odd = values.find(({ start }) => text[start] !== '"');
    if (odd !== undefined) {
        faults.push({
            span: odd,
            message: 'A tag is a text in double quotes, such as "red hair"; this list was not checked.',
        });
        return undefined;
    }
    const indent = text.slice(span.start + 1, first.start);
    return listPlace({
        file: text,
        span,
        items: values.map((value) => jsonPlace(json, value, image)),
        image,
        joint,
        grow: { item: (tag) => jsonLiteral(json, tag), gap: `,${indent.includes("\n") ? indent : " "}` },
    });
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/src/captions/formats/json-fault.js

/** The JSON value of a text, or undefined where it is not sound JSON. No sound JSON says undefined. */
function soundJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Where the JSON in a stretch of a file stops to be sound. `lost` says what was not checked for it. */
function jsonFault(text, { start, end }, lost) {
    const part = text.slice(start, end);
    const at = tooDeep(part) ? 0 : firstError(part);
    return {
        span: { start: start + at, end },
        message: `This is not sound JSON${at > 0 ? " from here on" : ""}, so ${lost}. Look for a missing comma, quote or bracket.`,
    };
}
function firstError(text) {
    const errors = [];
    main.parse(text, errors, { disallowComments: true });
    return Math.min(errors[0]?.offset ?? 0, text.length);
}
/** Deep nesting would overflow the parser's stack. */
function tooDeep(text) {
    let depth = 0;
    let deepest = 0;
    for (let at = 0; at < text.length && deepest <= DEEPEST; at++) {
        const mark = text[at];
        if (mark === "{" || mark === "[")
            deepest = Math.max(deepest, ++depth);
        else if (mark === "}" || mark === "]")
            depth--;
    }
    return deepest > DEEPEST;
}
const DEEPEST = 200;

;// CONCATENATED MODULE: ./build/src/captions/formats/json-entries.js




/** Reads a file that is one JSON object with an entry an image. `read` yields the captions of an entry. */
function parseEntries(text, read) {
    const whole = { start: 0, end: text.length };
    const value = soundJson(text);
    if (value === undefined)
        return { places: [], faults: [jsonFault(text, whole, "none of its captions was checked")] };
    const start = skipSpace(text, 0);
    if (text[start] !== "{")
        return { places: [], faults: [{ span: whole, message: NO_MAP }] };
    const json = openJson(text);
    const faults = [];
    const places = [];
    for (const [image, span] of membersByName(text, start, faults)) {
        for (const place of read({ json, image, value: span }, faults))
            places.push(place);
    }
    return { places, faults };
}
const NO_MAP = 'This file was expected to be a JSON object that maps images to captions, such as { "0001.png": \u2026 }. Check the format that the style names for it.';

;// CONCATENATED MODULE: ./build/src/captions/formats/ai-toolkit-json.js


/**
 * ai-toolkit's dataset in one file: an object by image whose entries hold `caption` and `caption_short`, or are the caption.
 * https://github.com/ostris/ai-toolkit/blob/main/toolkit/dataloader_mixins.py
 */
const aiToolkitJson = {
    id: "ai-toolkit-json",
    streams: false,
    parse: (text, { column }) => {
        const keys = { texts: column === undefined ? ["caption", "caption_short"] : [column], lists: [] };
        return parseEntries(text, ({ json, image, value }, faults) => {
            if (text[value.start] === "{")
                return recordPlaces(json, value, { keys, image }, faults);
            const place = textPlace(json, value, image, faults);
            return place === undefined ? [] : [place];
        });
    },
};

;// CONCATENATED MODULE: ./build/src/captions/formats/diffusion-pipe-json.js



/**
 * The `captions.json` of diffusion-pipe: an object by file name whose entries are lists of captions, one of which is drawn.
 * https://github.com/tdrussell/diffusion-pipe/blob/main/utils/dataset.py
 */
const diffusionPipeJson = {
    id: "diffusion-pipe-json",
    streams: false,
    parse: (text) => parseEntries(text, ({ json, image, value }, faults) => {
        if (text[value.start] !== "[") {
            faults.push({ span: value, message: NO_LIST });
            return [];
        }
        return itemsOf(text, value.start).flatMap((item) => textPlace(json, item, image, faults) ?? []);
    }),
};
const NO_LIST = 'This is no list of captions, so diffusion-pipe stops here. Put the caption in brackets, such as ["a red couch"].';

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/text/torn.js
var torn = __webpack_require__(240);
;// CONCATENATED MODULE: ./build/src/captions/formats/yaml-spelling.js
/** How a scalar, its quotes or its block header included, spells a text; undefined for one whose lines are folded. */
function yamlSpelling(source, text, style) {
    const units = style === "BLOCK_LITERAL" ? blockUnits(source, text.length) : flowUnits(source, style);
    if (units === undefined || units.text !== text)
        return undefined;
    const { offsets } = units;
    return { text, source, offsets: () => offsets, encode: encoder(source, text, style, offsets) };
}
/** A text in double quotes, on one line. */
function yamlQuoted(text) {
    return `"${escapeAll(text, new Map(), false)}"`;
}
/** The units of a scalar on one line. */
function flowUnits(source, style) {
    if (style === "BLOCK_FOLDED" || /[\r\n]/.test(source))
        return undefined;
    const edge = style === "PLAIN" ? 0 : 1;
    const end = source.length - edge;
    const offsets = [];
    let text = "";
    for (let at = edge; at < end;) {
        const [unit, length] = unitAt(source, at, style);
        for (let half = 0; half < unit.length; half++)
            offsets.push(at);
        text += unit;
        at += length;
    }
    offsets.push(end);
    return { text, offsets };
}
/** What stands at a place of a scalar, and how long its spelling is. */
function unitAt(source, at, style) {
    const mark = source[at] ?? "";
    if (style === "QUOTE_SINGLE")
        return [mark, mark === "'" ? 2 : 1];
    if (style === "PLAIN" || mark !== "\\")
        return [mark, 1];
    const kind = source[at + 1] ?? "";
    const digits = DIGITS[kind];
    if (digits === undefined)
        return [ESCAPES[kind] ?? kind, 2];
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    return [code <= 0x10ffff ? String.fromCodePoint(code) : "", 2 + digits];
}
const DIGITS = { x: 2, u: 4, U: 8 };
/** https://yaml.org/spec/1.1/#id872840; any other escaped letter stands for itself. */
const ESCAPES = {
    "0": "\0",
    a: "\x07",
    b: "\b",
    t: "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\x1b",
    N: "\x85",
    _: "\xa0",
    L: "\u2028",
    P: "\u2029",
};
/** The units of a block whose lines are kept; `length` says how many line ends at its end count. */
function blockUnits(source, length) {
    const first = source.indexOf("\n") + 1;
    if (first === 0 || /[1-9]/.test(source.slice(0, first)))
        return undefined;
    const indent = indentOf(source.slice(first));
    const offsets = [];
    let text = "";
    for (let at = first; at < source.length;) {
        const newline = source.indexOf("\n", at);
        const next = newline < 0 ? source.length : newline;
        const end = next > at && source[next - 1] === "\r" ? next - 1 : next;
        // A blank line may have less than the indent, and then nothing to keep.
        const from = at + indent;
        for (let unit = from; unit < end; unit++)
            offsets.push(unit);
        offsets.push(end);
        text += `${source.slice(from, end)}\n`;
        at = next + 1;
    }
    offsets.push(source.length);
    const rest = text.slice(length);
    return rest.replaceAll("\n", "") === ""
        ? { text: text.slice(0, length), offsets: offsets.slice(0, length + 1) }
        : undefined;
}
/** How far the first line of a block that is not blank is indented. */
function indentOf(block) {
    return /^ *(?=[^\s])/m.exec(block)?.[0].length ?? 0;
}
function encoder(source, text, style, offsets) {
    if (style === "QUOTE_SINGLE")
        return (added) => added.replaceAll("'", "''");
    if (style === "BLOCK_LITERAL") {
        const lineEnd = source.includes("\r\n") ? "\r\n" : "\n";
        const gap = lineEnd + " ".repeat(indentOf(source.slice(source.indexOf("\n") + 1)));
        return (added) => added.replaceAll("\n", gap);
    }
    if (style !== "QUOTE_DOUBLE")
        return (added) => added;
    const spelt = new Map();
    let at = 0;
    for (const letter of text) {
        if (!spelt.has(letter))
            spelt.set(letter, source.slice(offsets[at], offsets[at + letter.length]));
        at += letter.length;
    }
    const ascii = !yaml_spelling_NON_ASCII.test(source) && yaml_spelling_NON_ASCII.test(text);
    return (added) => escapeAll(added, spelt, ascii);
}
const yaml_spelling_NON_ASCII = /[^\p{ASCII}]/u;
function escapeAll(text, spelt, ascii) {
    let made = "";
    for (const letter of text)
        made += spelt.get(letter) ?? yaml_spelling_escapeLetter(letter, ascii);
    return made;
}
function yaml_spelling_escapeLetter(letter, ascii) {
    if (letter === '"' || letter === "\\")
        return `\\${letter}`;
    if (letter === "\n")
        return "\\n";
    if (!UNPRINTABLE.test(letter) && !(ascii && yaml_spelling_NON_ASCII.test(letter)))
        return letter;
    const digits = (letter.codePointAt(0) ?? 0).toString(16);
    if (digits.length > 4)
        return `\\U${digits.padStart(8, "0")}`;
    return digits.length > 2 ? `\\u${digits.padStart(4, "0")}` : `\\x${digits.padStart(2, "0")}`;
}
/** What YAML does not allow as such, or takes for a line end. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u2028\u2029\ufeff\ufffe\uffff]/u;

;// CONCATENATED MODULE: ./build/src/captions/formats/yaml-place.js



/**
 * A scalar as the place of a caption. What a plain text may hold depends on what is around it, so that `holds` is asked to
 * read the file again; a plain text that does not hold is put in quotes. A folded block is read but never rewritten.
 */
function yamlPlace(file, { start, end, text, style }, holds) {
    const source = file.slice(start, end);
    const spelling = yamlSpelling(source, text, style);
    return {
        text,
        span: { start, end },
        image: undefined,
        write: (wanted) => {
            if (wanted === text)
                return source;
            if (spelling === undefined || (0,torn/* isTorn */.a)(wanted))
                return undefined;
            const ways = style === "PLAIN" ? [respell(spelling, wanted), yamlQuoted(wanted)] : [respell(spelling, wanted)];
            return ways.find((way) => holds(wanted, way));
        },
        offsetOf: (at) => spelling === undefined
            ? Math.max(start, Math.min(start + at, end))
            : start + sourceOffset(spelling, at),
    };
}

;// CONCATENATED MODULE: ./build/src/captions/formats/everydream-yaml.js



/**
 * EveryDream's YAML beside an image: `main_prompt`, `caption`, and `tags` with or without weights. The tags are one caption
 * whose items neither come, go nor move, since their weights would stay behind.
 * https://github.com/victorchall/EveryDream2trainer/blob/main/data/dataset.py
 */
const everydreamYaml = {
    id: "everydream-yaml",
    streams: false,
    parse: (text, { column }) => parseYaml(text, column),
};
function parseYaml(text, column) {
    const { scalars, faults } = scan(text, column);
    const places = scalars.map(({ node }, index) => {
        const [start, end] = node.range;
        const holds = (wanted, source) => {
            const again = scan(text.slice(0, start) + source + text.slice(end), column).scalars;
            return (again.length === scalars.length &&
                again.every(({ node: { value } }, at) => value === (at === index ? wanted : scalars[at]?.node.value)));
        };
        return yamlPlace(text, { start, end, text: node.value, style: node.type }, holds);
    });
    const tags = places.filter((_, at) => scalars[at]?.tag === true);
    const [first, last] = [tags[0], tags[tags.length - 1]];
    const texts = places.filter((place) => !tags.includes(place));
    if (first === undefined || last === undefined)
        return { places: texts, faults };
    const span = { start: first.span.start, end: last.span.end };
    const list = listPlace({ file: text, span, items: tags, image: undefined });
    return { places: [...texts, list].sort((a, b) => a.span.start - b.span.start), faults };
}
/** Finds the texts of a file. PyYAML, which EveryDream uses, reads YAML 1.1: there `yes` and `no` are no texts. */
function scan(text, column) {
    const bad = (message, start = 0) => ({
        scalars: [],
        faults: [{ span: { start: Math.min(start, text.length), end: text.length }, message }],
    });
    if (text.length > LONGEST)
        return bad(TOO_LONG);
    try {
        const { contents, errors } = (0,dist/* parseDocument */.Tp)(text, {
            version: "1.1",
            logLevel: "silent",
            prettyErrors: false,
        });
        const error = errors[0];
        if (error !== undefined)
            return bad(NOT_YAML, error.pos[0]);
        return (0,dist/* isMap */.jh)(contents) ? scanMap(contents, column) : bad(everydream_yaml_NO_MAP);
    }
    catch (error) {
        // A file that nests too deep overflows the stack of the parser, which says so in no other way.
        if (error instanceof RangeError)
            return bad(NOT_YAML);
        throw error;
    }
}
function scanMap(map, column) {
    const scalars = [];
    const faults = [];
    const add = (node, tag) => {
        if (isText(node))
            scalars.push({ node, tag });
        else
            faults.push({ span: spanOf(node, map), message: (0,dist/* isAlias */.Vj)(node) ? ALIAS : NO_TEXT });
    };
    const keys = column === undefined ? ["main_prompt", "caption"] : [column];
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? key.value : undefined;
        if (typeof name !== "string" || isNull(value))
            continue;
        if (keys.includes(name))
            for (const one of (0,dist/* isSeq */.oP)(value) ? value.items : [value])
                add(one, false);
        else if (name === "tags" && column === undefined) {
            if (!(0,dist/* isSeq */.oP)(value))
                add(isText(value) ? undefined : value, true);
            else
                for (const one of value.items)
                    add((0,dist/* isMap */.jh)(one) ? (one.get("tag", true) ?? one) : one, true);
        }
    }
    if (scalars.length + faults.length === 0)
        faults.push({ span: spanOf(map, map), message: NO_CAPTION });
    return { scalars, faults };
}
function isText(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === "string" && node.range != null && node.type !== undefined;
}
function isNull(node) {
    return node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
function spanOf(node, otherwise) {
    const [start, end] = ((0,dist/* isMap */.jh)(node) || (0,dist/* isScalar */.jn)(node) || (0,dist/* isAlias */.Vj)(node) || (0,dist/* isSeq */.oP)(node) ? node.range : null) ??
        otherwise.range ?? [0, 0];
    return { start, end };
}
/** In UTF-16 units: a file about one image is short, and the parser slow. */
const LONGEST = 16_384;
const TOO_LONG = "This file is too long to be about one image, so it was not checked.";
const NOT_YAML = "This is not sound YAML from here on, so its captions were not checked. Put texts that have a colon or begin with a mark in quotes.";
const everydream_yaml_NO_MAP = 'This file was expected to have names and values, such as "main_prompt: a red couch".';
const NO_CAPTION = 'There is no caption here: add "main_prompt".';
const NO_TEXT = "A text was expected here. Put words that YAML takes for something else, such as yes, no and 42, in quotes.";
const ALIAS = "This refers to a text elsewhere in the file and was not checked. Write the text out.";

;// CONCATENATED MODULE: ./build/src/captions/formats/csv-records.js
/**
 * The records of a CSV file, less blank lines: https://www.rfc-editor.org/rfc/rfc4180. A quote counts only as the first
 * letter of a field, as for the readers of Python; a line ends with LF, CRLF or CR.
 */
function* readRecords(text, delimiter) {
    for (let at = 0; at < text.length;) {
        const record = readRecord(text, at, delimiter);
        at = behindLineEnd(text, record.span.end);
        const only = record.fields.length === 1 ? record.fields[0] : undefined;
        if (only === undefined || only.quoted || only.span.start < only.span.end)
            yield record;
    }
}
/** The text of a field. */
function decodeField(text, { span, quoted }) {
    return quoted
        ? text.slice(span.start + 1, span.end - 1).replaceAll('""', '"')
        : text.slice(span.start, span.end);
}
function readRecord(text, start, delimiter) {
    const fields = [];
    let broken;
    let at = start;
    for (;;) {
        const from = at;
        const quoted = text[at] === '"';
        if (quoted) {
            const close = closingQuote(text, at + 1);
            if (close === undefined) {
                fields.push({ span: { start: from, end: text.length }, quoted });
                return { fields, span: { start, end: text.length }, broken: "open" };
            }
            at = close + 1;
        }
        const end = endOfBare(text, at, delimiter);
        if (quoted && end > at)
            broken = "behind";
        fields.push({ span: { start: from, end }, quoted });
        if (text[end] !== delimiter)
            return { fields, span: { start, end }, broken };
        at = end + 1;
    }
}
function closingQuote(text, from) {
    let at = text.indexOf('"', from);
    while (at >= 0 && text[at + 1] === '"')
        at = text.indexOf('"', at + 2);
    return at < 0 ? undefined : at;
}
function endOfBare(text, from, delimiter) {
    const separator = delimiter.charCodeAt(0);
    let at = from;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === separator || code === 10 || code === 13)
            break;
    }
    return at;
}
function behindLineEnd(text, at) {
    return at + (text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1);
}

;// CONCATENATED MODULE: ./build/src/captions/formats/csv-place.js



/** A field of a CSV file as the place of a caption. `alone`: it is the only one of its record. */
function csvPlace(file, field, { delimiter, alone, image, }) {
    const text = decodeField(file, field);
    const { span, quoted } = field;
    const edge = quoted ? 1 : 0;
    let spelling;
    const spelt = () => {
        spelling ??= csv_place_spell(text, file.slice(span.start + edge, span.end - edge));
        return spelling;
    };
    // A record that is nothing but an empty field would be a blank line.
    const mustQuote = (wanted) => wanted.includes(delimiter) || MARKS.test(wanted) || (alone && wanted === "");
    return {
        text,
        span,
        image,
        write: (wanted) => {
            if (wanted === text)
                return file.slice(span.start, span.end);
            if ((0,torn/* isTorn */.a)(wanted))
                return undefined;
            if (quoted)
                return `"${respell(spelt(), wanted)}"`;
            return mustQuote(wanted) ? `"${csv_place_double(wanted)}"` : wanted;
        },
        offsetOf: (at) => span.start + edge + sourceOffset(spelt(), at),
    };
}
const MARKS = /["\r\n]/;
function csv_place_double(text) {
    return text.replaceAll('"', '""');
}
function csv_place_spell(text, source) {
    let map;
    return {
        text,
        source,
        offsets: () => {
            map ??= text.length === source.length ? identity(text.length) : csv_place_offsetsOf(text);
            return map;
        },
        encode: csv_place_double,
    };
}
function csv_place_offsetsOf(text) {
    const offsets = new Uint32Array(text.length + 1);
    let at = 0;
    for (let unit = 0; unit < text.length; unit++) {
        offsets[unit] = at;
        at += text[unit] === '"' ? 2 : 1;
    }
    offsets[text.length] = at;
    return offsets;
}

;// CONCATENATED MODULE: ./build/src/captions/formats/imagefolder.js
/** The columns that hold the caption in image folders, the usual ones of diffusers, in the order in which they are tried. */
const captionColumns = ["text", "prompt", "caption"];
/**
 * Whether a column names the image, or one of several.
 * https://github.com/huggingface/datasets/blob/main/src/datasets/packaged_modules/folder_based_builder/folder_based_builder.py
 */
function isImageColumn(name) {
    return /(?:^|_)file_names?$/.test(name);
}
/** Says that a line or a header names no image. */
function noImage(what) {
    return `${what} names no image, so Hugging Face does not load the file. Add "file_name".`;
}
/** Says that a line or a header has no caption. */
function noCaption(what, columns) {
    const names = columns
        .map((name) => `"${name}"`)
        .join(", ")
        .replace(/, (?=[^,]*$)/, " or ");
    return `${what} has no caption: ${names} was expected. Add it, or name the column of the captions in the style.`;
}

;// CONCATENATED MODULE: ./build/src/captions/formats/imagefolder-csv.js



/** The `metadata.csv` of a Hugging Face image folder: https://huggingface.co/docs/datasets/image_dataset#imagefolder */
const imagefolderCsv = {
    id: "imagefolder-csv",
    streams: false,
    parse: (text, { column, delimiter = "," }) => {
        const records = readRecords(text, delimiter);
        const first = records.next();
        if (first.done === true)
            return { places: [], faults: [{ span: { start: 0, end: 0 }, message: EMPTY }] };
        const columns = column === undefined ? captionColumns : [column];
        return readBody({ text, delimiter, records }, first.value, columns);
    },
};
function readBody(csv, header, columns) {
    const { span } = header;
    const faults = [];
    const places = [];
    const names = header.fields.map((field) => decodeField(csv.text, field));
    const caption = names.indexOf(columns.find((name) => names.includes(name)) ?? "");
    const image = names.findIndex(isImageColumn);
    if (header.broken !== undefined)
        return { places, faults: [{ span, message: says[header.broken] }] };
    if (image < 0)
        faults.push({ span, message: noImage("The header") });
    if (caption < 0)
        return { places, faults: [...faults, { span, message: noCaption("The header", columns) }] };
    for (const record of csv.records) {
        const fault = faultOf(record, names, caption);
        if (fault !== undefined)
            faults.push({ span: record.span, message: fault });
        else
            places.push(placeIn(csv, record, { caption, image }));
    }
    return { places, faults };
}
function placeIn({ text, delimiter }, { fields }, { caption, image }) {
    const file = fields[image];
    const field = fields[caption] ?? { span: { start: 0, end: 0 }, quoted: false };
    return csvPlace(text, field, {
        delimiter,
        alone: fields.length === 1,
        image: file === undefined ? undefined : decodeField(text, file),
    });
}
function faultOf({ fields, broken }, names, caption) {
    if (broken !== undefined)
        return says[broken];
    if (fields.length > names.length)
        return `This record has ${fields.length} fields, the header has ${names.length}. Put a caption that has commas in double quotes.`;
    return fields.length <= caption ? `This record has no field for "${names[caption]}". Add it.` : undefined;
}
const says = {
    open: 'A double quote is opened here and never closed, so the rest of the file was not checked. Close it; a quote inside a quoted field is written "".',
    behind: 'Text follows the closing double quote of a field. A quote inside a quoted field is written "".',
};
const EMPTY = 'The file has no header. The first line names the columns, such as "file_name,text".';

;// CONCATENATED MODULE: ./build/src/captions/formats/json-lines.js



/** Reads a file with a JSON object a line. Blank lines do not count; a line that makes no sense spoils no other. */
function parseRows(text, read) {
    const json = openJson(text);
    const faults = [];
    const places = [];
    for (let at = 0; at < text.length;) {
        const newline = text.indexOf("\n", at);
        const end = newline < 0 ? text.length : newline;
        const crlf = end > at && text.charCodeAt(end - 1) === 13;
        const span = { start: skipSpace(text, at, end), end: crlf ? end - 1 : end };
        at = end + 1;
        if (span.start >= span.end)
            continue;
        const line = text.slice(span.start, span.end);
        const value = text[span.start] === "{" ? soundJson(line) : undefined;
        if (isRecord(value))
            for (const place of read({ json, value, span }, faults))
                places.push(place);
        else if (line.trim() !== "")
            faults.push(badLine(text, span));
    }
    return { places, faults };
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}
function badLine(text, span) {
    if (soundJson(text.slice(span.start, span.end)) === undefined)
        return jsonFault(text, span, "the caption of this line was not checked");
    return {
        span,
        message: 'Each line was expected to be a JSON object, such as { "file_name": "0001.png", "text": "\u2026" }.',
    };
}

;// CONCATENATED MODULE: ./build/src/captions/formats/imagefolder-jsonl.js





/** The `metadata.jsonl` of a Hugging Face image folder: https://huggingface.co/docs/datasets/image_dataset#imagefolder */
const imagefolderJsonl = {
    id: "imagefolder-jsonl",
    streams: true,
    parse: (text, { column }) => {
        const columns = column === undefined ? captionColumns : [column];
        return parseRows(text, (row, faults) => readRow(row, columns, faults));
    },
};
function readRow({ json, value, span }, columns, faults) {
    const names = Object.keys(value);
    const image = names.find(isImageColumn);
    if (image === undefined)
        faults.push({ span, message: noImage("This line") });
    const held = columns.filter((name) => Object.hasOwn(value, name));
    const name = held.find((one) => typeof value[one] === "string") ?? held.find((one) => value[one] !== null);
    const literal = (name === undefined ? undefined : plainMember(json.text, span.start, name, names.length)) ??
        membersByName(json.text, span.start, faults).get(name ?? "");
    if (name === undefined || literal === undefined) {
        faults.push({ span, message: noCaption("This line", columns) });
        return [];
    }
    const file = image === undefined ? undefined : value[image];
    const owner = typeof file === "string" ? file : undefined;
    const text = value[name];
    if (typeof text === "string")
        return [jsonPlace(json, literal, owner, text)];
    const place = textPlace(json, literal, owner, faults);
    return place === undefined ? [] : [place];
}

;// CONCATENATED MODULE: ./build/src/captions/formats/kohya-json.js


/**
 * The metadata of kohya's fine-tuning: an object by image whose entries hold `caption`, `tags`, or both.
 * https://github.com/kohya-ss/sd-scripts/blob/main/finetune/merge_captions_to_metadata.py
 */
const kohyaJson = {
    id: "kohya-json",
    streams: false,
    parse: (text, options) => {
        const keys = kohyaKeys(options);
        return parseEntries(text, ({ json, image, value }, faults) => recordPlaces(json, value, { keys, image }, faults));
    },
};
/** The keys of kohya's records. `tags` is a text for kohya, a list for dataset-tag-editor. */
function kohyaKeys({ column, joint }) {
    return column === undefined
        ? { texts: ["caption"], lists: ["tags"], together: ["caption", "tags"], joint }
        : { texts: [], lists: [column], joint };
}

;// CONCATENATED MODULE: ./build/src/captions/formats/kohya-jsonl.js



/**
 * JSONL as kohya's trainers and musubi-tuner read it: an image, `caption`, and where wanted `tags`.
 * https://github.com/kohya-ss/musubi-tuner/blob/main/docs/dataset_config.md
 */
const kohyaJsonl = {
    id: "kohya-jsonl",
    streams: true,
    parse: (text, options) => {
        const keys = kohyaKeys(options);
        return parseRows(text, (row, faults) => recordPlaces(row.json, row.span, { keys, image: imageOf(row) }, faults));
    },
};
function imageOf({ value }) {
    const name = IMAGES.find((key) => Object.hasOwn(value, key));
    const image = name === undefined ? undefined : value[name];
    return typeof image === "string" ? image : undefined;
}
const IMAGES = ["image_path", "video_path", "file_name"];

// EXTERNAL MODULE: ./build/src/captions/formats/sidecar.js
var sidecar = __webpack_require__(4165);
;// CONCATENATED MODULE: ./build/src/captions/formats/prompt-lines.js

/** A caption a line. Blank lines do not count. */
const promptLines = {
    id: "prompt-lines",
    streams: true,
    parse: (text) => ({
        places: filledLines(text).map(({ start, end }) => (0,sidecar/* barePlace */.W)(text, start, end, fillsLine)),
        faults: [],
    }),
};
/** The lines that are not blank, without their ends. */
function filledLines(text) {
    const lines = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf("\n", start);
        const next = newline < 0 ? text.length : newline;
        const end = newline > start && text.charCodeAt(newline - 1) === 13 ? newline - 1 : next;
        if (text.slice(start, end).trim() !== "")
            lines.push({ start, end });
        start = next + 1;
    }
    return lines;
}
/** Whether a text can stand on a line of its own. */
function fillsLine(text) {
    return !/[\r\n]/.test(text) && text.trim() !== "";
}

;// CONCATENATED MODULE: ./build/src/captions/formats/tag-lines.js



/** One caption, a tag a line: the line end is the separator. Blank lines and the spaces around tags do not count. */
const tagLines = {
    id: "tag-lines",
    streams: false,
    parse: (text, { joint }) => ({ places: [placeOf(text, joint)], faults: [] }),
};
function placeOf(text, joint) {
    const items = filledLines(text).map(({ start, end }) => {
        const line = text.slice(start, end);
        const from = start + line.length - line.trimStart().length;
        return (0,sidecar/* barePlace */.W)(text, from, from + line.trim().length, isTag);
    });
    const span = { start: 0, end: text.length };
    if (items.length === 0)
        return emptyPlace(text);
    const gap = text.includes("\r\n") ? "\r\n" : "\n";
    return listPlace({
        file: text,
        span,
        items,
        image: undefined,
        joint,
        grow: { item: (tag) => (isTag(tag) ? tag : undefined), gap },
    });
}
function isTag(text) {
    return fillsLine(text) && text.trim() === text;
}
/** Nothing says how the lines of a blank file should end, so that no tag is written into it. */
function emptyPlace(text) {
    return {
        text: "",
        span: { start: 0, end: text.length },
        image: undefined,
        write: (wanted) => (wanted === "" ? text : undefined),
        offsetOf: () => text.length,
    };
}

;// CONCATENATED MODULE: ./build/src/captions/formats/index.js










/** Every format, by the name that a style gives it. */
const formats = new Map([
    sidecar/* sidecar */.w,
    tagLines,
    promptLines,
    imagefolderJsonl,
    imagefolderCsv,
    kohyaJson,
    kohyaJsonl,
    aiToolkitJson,
    diffusionPipeJson,
    everydreamYaml,
].map((format) => [format.id, format]));


/***/ })

};
;