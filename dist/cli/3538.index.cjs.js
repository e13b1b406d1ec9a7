"use strict";
exports.id = 3538;
exports.ids = [3538];
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

/***/ 9998:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ LONGEST_BODY),
  w: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./build/src/text/fence.js
var fence = __webpack_require__(3472);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/fix-command.js
var fix_command = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/captions/tree/media.js
var media = __webpack_require__(754);
// EXTERNAL MODULE: ./build/src/report/place-link.js
var place_link = __webpack_require__(5724);
;// CONCATENATED MODULE: ./build/src/report/picture.js



/**
 * The picture of a caption as Markdown: the image itself where browsers show its kind, a link to it where not. It is
 * addressed in the repository, at the commit that was reviewed, so that in a private one everybody sees it who may see the
 * repository, and nobody else:
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#images
 */
function renderPicture(path, links) {
    const { sha, repositoryUrl } = links;
    if (sha === undefined || repositoryUrl === undefined)
        return "";
    if ((0,media/* isVideo */.cZ)(path) || !SHOWN.test(path))
        return `${(0,place_link/* placeLink */.a)(path, null, links)}`;
    const address = `${repositoryUrl}/blob/${sha}/${(0,markdown/* urlPath */.Lx)(path)}`;
    return `<a href="${address}"><img src="${address}?raw=true" width="${WIDTH}" alt="The picture of this caption"></a>`;
}
/** What all browsers show. https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Image_types */
const SHOWN = /\.(?:png|jpe?g|webp|gif|avif|bmp)$/i;
/** CSS pixels: beside a line of text, without pushing it out of sight. */
const WIDTH = 240;

// EXTERNAL MODULE: ./build/src/report/rule-link.js
var rule_link = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/src/report/rule-why.js
/** Why a rule is kept, in a few words for who has never read its page; undefined for a rule that is not told here. */
function ruleWhy(ruleId) {
    return WHY[ruleId];
}
const WHY = {
    "trigger-word": "the concept is called by one word, always spelt the same way.",
    "section-order": "earlier tags weigh more, so every caption has the same order.",
    "section-content": "every caption of the dataset has the same parts.",
    "banned-synonyms": "one idea has one term, so that all its captions teach it together.",
    "class-tags": "a class word ties the caption to all that the model knows of that class.",
    "word-repetition": "a word that comes again weighs more than the others.",
    "duplicate-tags": "what is said twice weighs twice.",
    "implied-tags": "one tag says already what the other one says.",
    "exclusive-tags": "one picture cannot be both.",
    "concept-described": "what the concept itself has to teach stays unsaid.",
    "variable-missing": "what a prompt is to choose has to be told in every caption.",
    "term-consistency": "one idea has one term, so that all its captions teach it together.",
    "paired-terms": "a rare word is learnt from the known one beside it.",
    "known-words": "a word that the model knows is understood at once.",
    "caption-kind": "captions are written as prompts will be: all as tags, or all as sentences.",
    "caption-length": "what is behind the trainer's limit is never read.",
    "auto-caption": "what a captioning program leaves behind is trained as if it were in the picture.",
    "tag-format": "a tag that is written in two ways is two tags to a trainer.",
    "text-encoding": "what nobody sees in a caption is trained all the same.",
    "prompt-syntax": "a trainer that does not know the syntax trains it as text.",
    "caption-file": "an image is trained with the one file that the trainer finds for it.",
    "caption-loss": "programs for captions lose tags at times, and nobody sees it in one long line.",
};

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
// EXTERNAL MODULE: ./build/src/captions/split-tags.js
var split_tags = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/src/captions/tag-text.js
var tag_text = __webpack_require__(437);
// EXTERNAL MODULE: ./build/src/report/tag-pairs.js
var tag_pairs = __webpack_require__(3344);
;// CONCATENATED MODULE: ./build/src/report/tag-changes.js




/**
 * What a rewrite does to the tags of a line; empty when only the spacing differs. Tags part at commas, or at the mark that
 * is given, and at line ends.
 */
function tagChanges(before, after, mark = COMMA) {
    const young = tagsOf(after, mark);
    const parts = (0,array/* diffArrays */.E)([...tagsOf(before, mark)], [...young], { maxEditLength: MOST_STEPS });
    if (parts === undefined)
        return [{ kind: "replaced", from: before, to: after }];
    const removed = parts.flatMap((part) => (part.removed ? part.value : []));
    const added = parts.flatMap((part) => (part.added ? part.value : []));
    const moved = common(removed, added);
    const pairs = (0,tag_pairs/* pairTags */.a)(without(removed, moved), without(added, moved), false);
    return [...pairs.map(changeOf), ...moved.map((tag) => movedTo(tag, young))];
}
// More tags than this left and came: nobody would read the list, and the algorithm is quadratic in it.
const MOST_STEPS = 500;
const COMMA = ",";
/** A record of JSON is no caption: its brackets hold all of it together. */
function tagsOf(line, mark) {
    if (/^\s*[{[]\s*"/.test(line)) {
        const parts = mark === COMMA ? line.split(/[,\u3001\uff0c\uff1b]/u) : line.split(mark);
        return parts.map((tag) => tag.trim()).filter((tag) => tag !== "");
    }
    return (0,split_tags/* splitTags */.c)(line, tag_text/* forgetfulTagTexts */.H6, mark).map(({ of }) => of.text);
}
function movedTo(tag, tags) {
    return { kind: "moved", tag, behind: tags[tags.indexOf(tag) - 1] ?? null };
}
/** The tags that stand in both lists, as often as they do. */
function common(removed, added) {
    const rest = without(removed, added);
    return without(removed, rest);
}
/** The tags but for the first occurrence of each of `others`. */
function without(tags, others) {
    const counts = new Map();
    for (const tag of others)
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return tags.filter((tag) => {
        const left = counts.get(tag) ?? 0;
        counts.set(tag, left - 1);
        return left <= 0;
    });
}
function changeOf([old, young]) {
    if (old !== null && young !== null)
        return { kind: "replaced", from: old, to: young };
    return old === null ? { kind: "added", tag: young ?? "" } : { kind: "removed", tag: old };
}

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/comment.js









/** GitHub takes 65,536 characters; what is left is for the marker. https://github.com/orgs/community/discussions/27190 */
const LONGEST_BODY = 60_000;
/**
 * One comment for one line: every finding, what the rewrite changes, and a one-click suggestion. Where one click would
 * not do what it shows, the new text and the command that writes it stand there instead.
 */
function renderComment(line, findings, rewrite, { partsAt, picture, links = {} } = {}) {
    const shown = picture === undefined ? "" : renderPicture(picture, links);
    const said = `${renderFindings(findings)}${shown === "" ? "" : `\n\n${shown}`}`;
    if (rewrite === undefined || isNoOp(rewrite))
        return { body: said, suggestion: null };
    const changes = tagChanges(rewrite.before, rewrite.after, partsAt);
    const explained = `${said}\n\n${renderChanges(changes)}`;
    const offered = `${explained}\n\n${rewrite.gone === true ? NO_LINE : (0,fence/* codeBlock */.D)(rewrite.after, "suggestion")}`;
    const obstacle = obstacleTo(line, rewrite.after.replaceAll("\n", ""), offered.length);
    if (obstacle === null)
        return { body: offered, suggestion: rewrite.after };
    const told = `${explained}\n\n${obstacle} This command writes the new line:\n\n${(0,fence/* codeBlock */.D)((0,markdown/* quiet */.jQ)((0,fix_command/* withPaths */.R1)(fix_command/* webFix */.ee, [line.path])), "sh")}`;
    if (rewrite.gone === true)
        return { body: told, suggestion: null };
    const whole = `${told}\n\nThe new line:\n\n${(0,fence/* codeBlock */.D)((0,markdown/* quiet */.jQ)((0,visible/* visible */.RK)(rewrite.after)), "text")}`;
    return { body: whole.length <= LONGEST_BODY ? whole : told, suggestion: null };
}
// Together with the changes well under `LONGEST_BODY`, whatever the captions hold.
const LONGEST_FINDINGS = 20_000;
const LONGEST_MESSAGE = 1_000;
const LONGEST_TAG = 100;
const MOST_CHANGES = 12;
const MARKS = { error: "\u274c", warning: "\u26a0\ufe0f", info: "\u2139\ufe0f" };
function renderFindings(findings) {
    const items = [];
    const explained = new Set();
    let length = 0;
    for (const finding of findings) {
        const item = renderFinding(finding, explained);
        length += item.length;
        if (length > LONGEST_FINDINGS)
            break;
        items.push(findings.length === 1 ? item : `- ${item}`);
    }
    const rest = findings.length - items.length;
    return [...items, ...(rest === 0 ? [] : [`- ${(0,counts/* plural */.LS)(rest, "more finding")} on this line.`])].join("\n");
}
/** Why a rule is kept is said once a comment. */
function renderFinding({ severity, message, ruleId, candidates, fix }, explained) {
    const choice = fix === "choice" && candidates.length > 0 ? ` Choose: ${listOf(candidates)}.` : "";
    const link = `[${ruleId}](${(0,rule_link/* ruleUrl */.Q)(ruleId)})`;
    const why = explained.has(ruleId) ? undefined : ruleWhy(ruleId);
    explained.add(ruleId);
    const said = `${MARKS[severity]} **${severity}** ${(0,markdown/* plainText */.wh)((0,markdown/* cut */.Jj)(message, LONGEST_MESSAGE))}${choice} ${link}`;
    return why === undefined ? said : `${said}: ${why}`;
}
function listOf(candidates) {
    const shown = candidates.slice(0, MOST_CHANGES).map(tagCode);
    return [...shown, ...(candidates.length > MOST_CHANGES ? ["\u2026"] : [])].join(", ");
}
/** A suggestion without a line takes the line away; one with an empty line would leave it there, empty. */
const NO_LINE = "```suggestion\n```";
function isNoOp({ before, after, gone }) {
    return gone !== true && before.replace(/[\r\n]+$/, "") === after.replace(/[\r\n]+$/, "");
}
function renderChanges(changes) {
    if (changes.length === 0)
        return "Only spaces and separators change.";
    const rest = changes.length - MOST_CHANGES;
    const shown = changes.slice(0, MOST_CHANGES).map(renderChange);
    return `${[...shown, ...(rest > 0 ? [(0,counts/* plural */.LS)(rest, "more change")] : [])].join(" \u00b7 ")}`;
}
function renderChange(change) {
    if (change.kind === "replaced")
        return `${tagCode(change.from)} \u2192 ${tagCode(change.to)}`;
    const said = `${change.kind} ${tagCode(change.tag)}`;
    if (change.kind !== "moved")
        return said;
    return change.behind === null ? `${said} to the front` : `${said} behind ${tagCode(change.behind)}`;
}
function tagCode(tag) {
    return (0,markdown/* inlineCode */.ti)((0,markdown/* cut */.Jj)(tag, LONGEST_TAG));
}
/** Why one click would not do what it shows; null when it would. */
function obstacleTo({ text, end, bom, encoding }, after, length) {
    if (encoding !== undefined)
        return "The file is not UTF-8, so that one click would mix two encodings.";
    if (bom)
        return "The file starts with a byte order mark, which a one-click suggestion does not show.";
    if (end.includes("\r"))
        return "This line ends with CRLF, which a one-click suggestion may change.";
    if (text.includes("\r"))
        return "This line holds line ends that git does not take for one.";
    if ((0,visible/* hasHidden */.Vh)(after))
        return "The new line holds characters that cannot be seen.";
    if (length > LONGEST_BODY)
        return "The line is too long for a one-click suggestion.";
    return null;
}


/***/ }),

/***/ 2771:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ withPaths),
/* harmony export */   ee: () => (/* binding */ webFix),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/** What to type where nobody knows how the program is installed: in a comment, a job summary, a log. */
const webFix = "npx caption-style fix";
/** A command that ends with some paths, each as one word for a shell. */
function withPaths(command, paths) {
    return [command, ...paths.map(shellWord)].join(" ");
}
/** A path as one word for a POSIX shell that no program takes for an option; hidden characters are shown. */
function shellWord(path) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path.startsWith("-") ? `./${path}` : path);
    return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 75:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   jQ: () => (/* binding */ quiet),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _text_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3472);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);


/**
 * Text as a code span: on one line, hidden characters shown, its delimiter longer than any run of backticks inside.
 * https://spec.commonmark.org/0.31.2/#code-spans
 */
function inlineCode(text) {
    const inside = quiet((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(oneLine(text)));
    const delimiter = "`".repeat((0,_text_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q)(inside) + 1);
    const padding = /^[` ]|[` ]$/.test(inside) || inside === "" ? " " : "";
    return `${delimiter}${padding}${inside}${padding}${delimiter}`;
}
/** A sentence that quotes hostile text, as Markdown that shows it and does nothing else. */
function plainText(text) {
    return unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(oneLine(text)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")).replace(PUNCTUATION, "\\$&");
}
/**
 * A sentence that quotes hostile text, for programs of which some show it as plain text and some as Markdown: it reads the
 * same in both and does nothing. What would be a link, a tag, an entity, a reference, a quick action of GitLab or a
 * placeholder of SARIF is parted by a character without width.
 */
function harmless(text) {
    return unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(oneLine(text)))
        .replace(MEANINGFUL, `$&${BREAK}`)
        .replace(/^\//, `${BREAK}/`);
}
/** Text in which no "@" and no "#" names anybody or anything. */
function quiet(text) {
    return text.replace(/[@#](?!\u200B)/g, `$&${BREAK}`);
}
/** Quiet text in which nothing is a link on its own either. */
function unlinked(text) {
    return quiet(text)
        .replace(HASH, (hash) => (hash.match(SHORT) ?? []).join(BREAK))
        .replace(REFERENCE, (word) => `${word.slice(0, 1)}${BREAK}${word.slice(1)}`);
}
/** A path of the repository as the tail of a URL. */
function urlPath(path) {
    return path
        .replace(/\p{Cs}/gu, "\uFFFD")
        .split("/")
        .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`))
        .join("/");
}
/** Text that is cut to at most `most` UTF-16 units, never inside a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
/** Stands between the mark and the name, so that neither the site nor the mail server sees a mention. */
const BREAK = "\u200B";
/** GitHub links the hash of a commit from seven digits on, wherever a word begins with it. */
const HASH = /\b[0-9a-f]{7,40}\b/giu;
const SHORT = /.{1,6}/gu;
/** What GitHub links besides: GH-1, the scheme and host of a URL. */
const REFERENCE = /\bGH-(?=\d)|\bwww\.|\b[a-z][a-z0-9+.-]*:\/\//giu;
/**
 * Links and what they are defined by, tags, entities, SARIF's "{0}", GitLab's "!1", "~label", "%milestone", "$1", "&1":
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317459
 * https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
const MEANINGFUL = /\](?=[([:])|<(?=[a-z/!?])|\{(?=\d)|[!$](?=\d)|[&~%](?=[\w"])/giu;
/** What means something inside a line; what would at its start never stands there. "&" and ";" are entities by now. */
const PUNCTUATION = /[\\`*_[\]|~$:]/g;
function oneLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029\v\f\u0085]+\s*/gu, " ");
}


/***/ }),

/***/ 5724:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);

/** "train/0001.txt:3", or the file alone, as a link to it where the repository is known. */
function placeLink(path, line, { sha, repositoryUrl }) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(line === null ? path : `${path}:${line}`);
    if (sha === undefined || repositoryUrl === undefined)
        return text;
    const anchor = line === null ? "" : `#L${line}`;
    return `[${text}](${repositoryUrl}/blob/${sha}/${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(path)}${anchor})`;
}


/***/ }),

/***/ 3538:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRdjson: () => (/* binding */ renderRdjson),
/* harmony export */   renderRdjsonl: () => (/* binding */ renderRdjsonl)
/* harmony export */ });
/* harmony import */ var _text_utf8_length_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2523);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1512);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9998);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2886);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2989);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3575);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1018);








/** A report for reviewdog (`-f=rdjson`): a diagnostic for each line that has findings. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
function renderRdjson(report) {
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHiddenInJson */ .Jp)(JSON.stringify({ source, diagnostics: diagnosticsOf(report) }, null, 2))}\n`;
}
/** The same, a diagnostic a line (`-f=rdjsonl`). */
function renderRdjsonl(report) {
    return diagnosticsOf(report)
        .map((diagnostic) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHiddenInJson */ .Jp)(JSON.stringify({ ...diagnostic, source }))}\n`)
        .join("");
}
const source = { name: "caption-style", url: "https://github.com/caption-style/caption-style" };
const LEVELS = { error: "ERROR", warning: "WARNING", info: "INFO" };
// A comment is for reading, not for the whole caption that a message may quote, nor for a thousand findings of one line.
const LONGEST_SENTENCE = 1_000;
const LONGEST_MESSAGE = 20_000;
function diagnosticsOf(report) {
    return [...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByFile */ .X)(report).values()].flatMap((blocks) => blocks.map(diagnostic));
}
/** As on GitHub: one comment a line, with one suggestion that mends all of it that can safely be mended. */
function diagnostic(block) {
    const { line, findings } = block;
    const worst = _counts_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.find((severity) => findings.some((finding) => finding.severity === severity));
    const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
    const [only = ""] = rules;
    const message = messageOf(block);
    const suggestion = suggestionOf(block, _comment_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_BODY */ ._ - message.length);
    return {
        message,
        location: { path: line.path, range: rangeOf(block) },
        severity: LEVELS[worst ?? "info"],
        // Where there are several, the message names them.
        ...(rules.length === 1 && { code: { value: only, url: (0,_rule_link_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleUrl */ .Q)(only) } }),
        ...(suggestion !== null && { suggestions: [suggestion] }),
    };
}
function messageOf({ findings }) {
    const items = [];
    let length = 0;
    for (const finding of findings) {
        const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .e)(finding), LONGEST_SENTENCE));
        const item = findings.length === 1 ? text : `- ${finding.severity}: ${text} (${finding.ruleId})`;
        length += item.length + 1;
        if (length > LONGEST_MESSAGE)
            break;
        items.push(item);
    }
    const rest = findings.length - items.length;
    return [...items, ...(rest === 0 ? [] : [`- ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rest, "more finding")} on this line.`])].join("\n");
}
/** Whole lines, as reviewdog has it where no column is named: the comment has to stand on the same lines. */
function suggestionOf({ line, findings, rewrite }, room) {
    const { suggestion } = (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .renderComment */ .w)(line, findings, rewrite);
    // A text that is empty takes the line away, and is for nothing else.
    if (suggestion === null || (suggestion === "" && rewrite?.gone !== true))
        return null;
    if (suggestion.length > room)
        return null;
    const place = { line: line.line };
    return { range: { start: place, end: place }, text: suggestion };
}
/**
 * From the first to the last of what the findings name on their line. Columns count bytes of UTF-8 from 1, the byte order
 * mark with them; a file that is not UTF-8, or was not read, has none.
 */
function rangeOf({ line, findings }) {
    const number = line.line;
    if (line.unread === true || line.encoding !== undefined)
        return { start: { line: number } };
    const from = Math.min(...findings.map(({ start }) => start.column));
    const to = Math.max(...findings.map(({ end }) => (end.line === number ? end.column : line.text.length + 1)));
    const mark = line.bom ? 3 : 0;
    const columnOf = (column) => mark + (0,_text_utf8_length_js__WEBPACK_IMPORTED_MODULE_7__/* .utf8Length */ .w)(line.text.slice(0, column - 1)) + 1;
    return { start: { line: number, column: columnOf(from) }, end: { line: number, column: columnOf(to) } };
}


/***/ }),

/***/ 2989:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
/** The page of a rule, for a reader of v1, the version that `uses:` names. */
function ruleUrl(ruleId) {
    return `https://github.com/caption-style/caption-style/blob/v1/docs/rules/${ruleId}.md`;
}


/***/ }),

/***/ 3472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock),
/* harmony export */   Q: () => (/* binding */ longestRun)
/* harmony export */ });
/**
 * A fenced code block that nothing inside can close: its fence is longer than any run of backticks in `text`.
 * `info` is the word behind the opening fence. https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
function codeBlock(text, info = "") {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${info}\n${text}\n${fence}`;
}
/** The length of the longest run of backticks. */
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
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

/***/ 2523:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ utf8Length)
/* harmony export */ });
/** The bytes that a text takes in UTF-8. */
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
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