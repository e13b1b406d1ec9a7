"use strict";
exports.id = 7981;
exports.ids = [7981,4852];
exports.modules = {

/***/ 1343:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sortIntoFolders),
/* harmony export */   I: () => (/* binding */ folderPath)
/* harmony export */ });
/* harmony import */ var _media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(754);

/** Sorts the files of a tree into folders, in one pass. */
function sortIntoFolders(paths) {
    const folders = new Map();
    const known = new Map();
    // A hundred thousand names have few endings.
    const isMediaEnding = (ending) => {
        const before = known.get(ending);
        if (before !== undefined)
            return before;
        const answer = (0,_media_js__WEBPACK_IMPORTED_MODULE_0__/* .isMedia */ .FN)(ending);
        known.set(ending, answer);
        return answer;
    };
    let last;
    for (const path of paths) {
        const slash = path.lastIndexOf("/") + 1;
        // Files of one folder mostly follow each other.
        if (last === undefined || last.path.length !== slash || !path.startsWith(last.path)) {
            const prefix = path.slice(0, slash);
            last = folders.get(prefix) ?? { path: prefix, media: new Map(), files: new Map() };
            folders.set(prefix, last);
        }
        addTo(last, path.slice(slash), isMediaEnding);
    }
    return folders;
}
/** The folder of a path, as its files begin. */
function folderPath(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
function addTo({ media, files }, file, isMediaEnding) {
    // DVC keeps "0001.png.dvc" in git in place of the image.
    const name = file.endsWith(".dvc") ? file.slice(0, -".dvc".length) : file;
    const stem = (0,_media_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(name);
    const ending = name.slice(stem.length);
    const isOne = isMediaEnding(ending);
    const names = isOne ? media : files;
    const key = isOne ? stem : ending;
    const known = names.get(key);
    if (known === undefined)
        names.set(key, [name]);
    else
        known.push(name);
}


/***/ }),

/***/ 754:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ isMedia),
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   _M: () => (/* binding */ companionOf),
/* harmony export */   bv: () => (/* binding */ isCompanion),
/* harmony export */   cZ: () => (/* binding */ isVideo),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/** Whether a file is an image or a video that trainers load, by its name; a pointer of DVC counts as what it points to. */
function isMedia(name) {
    return MEDIA.test(name);
}
/** Whether a file is a video, by its name. */
function isVideo(name) {
    return VIDEO.test(name);
}
/** A path without its folders. */
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** A name without its last ending, as Python's `os.path.splitext` has it: trainers find the caption of an image by that. */
function stemOf(name) {
    const dot = name.lastIndexOf(".");
    return dot > name.lastIndexOf("/") + 1 ? name.slice(0, dot) : name;
}
/** Whether an image goes along with another one, by a name that says so: a mask, an image to be steered by, a preview. */
function isCompanion(name) {
    return companionOf(name) !== undefined;
}
/** The stem of the image that a mask, a preview or the like belongs to; undefined for any other image. */
function companionOf(name) {
    return COMPANION.exec(stemOf(name))?.[1];
}
/** Whether an image is a mask of OneTrainer, which never is anything else: https://github.com/Nerogar/OneTrainer/wiki/Concepts */
function isLabel(name) {
    return /-(?:mask|cond)label$/i.test(stemOf(name));
}
/** Whether a caption is nothing but the name of a file: a column was mixed up, or a path was written in place of a text. */
function isFileName(caption) {
    const dot = caption.lastIndexOf(".");
    // Nearly every caption is told by this, at once.
    if (dot < 1 || caption.length - dot > LONGEST_ENDING)
        return false;
    return FILE_NAME.test(caption.trim());
}
/**
 * Images: library/train_util.py of kohya-ss/sd-scripts and src/musubi_tuner/dataset/media_utils.py of kohya-ss/musubi-tuner,
 * and .gif and .tiff, which Pillow and OneTrainer open. Videos: media_utils.py and toolkit/data_loader.py of ostris/ai-toolkit.
 */
const IMAGE_ENDINGS = "png|jpe?g|webp|bmp|avif|jxl|gif|tiff?";
const VIDEO_ENDINGS = "mp4|webm|avi|mkv|mov|flv|wmv|m4v|mpe?g";
const MEDIA = new RegExp(`\\.(?:${IMAGE_ENDINGS}|${VIDEO_ENDINGS})$`, "i");
const VIDEO = new RegExp(`\\.(?:${VIDEO_ENDINGS})$`, "i");
/** Spaces only where an operating system puts them itself: "IMG_1234 (1).jpg", "IMG_1234 copy.jpg". */
const FILE_NAME = new RegExp(`^[^\\s,]+(?: \\(\\d+\\)| copy(?: \\d+)?)?\\.(?:${IMAGE_ENDINGS}|${VIDEO_ENDINGS}|txt|caption)$`, "i");
/** With its dot and a line end. */
const LONGEST_ENDING = 12;
const COMPANION = /^(.+)[-_.](?:masklabel|condlabel|mask|matte|alpha|depth|canny|pose|control|cond|conditioning|preview|thumb|thumbnail)(?:[-_]?\d+)?$/i;


/***/ }),

/***/ 5167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
/** 128 bits of `text` as 32 hexadecimal digits: the same on every platform, no protection against forgery. */
function fingerprint(text) {
    const state = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667];
    for (let index = 0; index < text.length; index += 1)
        stir(state, text.charCodeAt(index));
    stir(state, text.length);
    return [...state].map((_word, index) => hexWord(state, index)).join("");
}
/** The key of a comment. */
function commentKey({ configPath, path, ruleIds, text, occurrence }) {
    const rules = [...new Set(ruleIds)].sort();
    return fingerprint(JSON.stringify(["caption-style", configPath, path, rules, normalLine(text), occurrence]));
}
/** The line as it is compared: its spacing and its composition of characters do not make it another line. */
function normalLine(text) {
    return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
/** One round of four multiply-and-rotate lanes, each feeding the one before it: it can be run backwards, so nothing is lost. */
function stir(state, unit) {
    const [a, b, c, d] = state;
    state[0] = b ^ rotate(Math.imul(a ^ unit, 0x85ebca6b), 13);
    state[1] = c ^ rotate(Math.imul(b ^ unit, 0xc2b2ae35), 17);
    state[2] = d ^ rotate(Math.imul(c ^ unit, 0x27d4eb2f), 11);
    state[3] = state[0] ^ rotate(Math.imul(d ^ unit, 0x165667b1), 19);
}
function rotate(word, by) {
    return (word << by) | (word >>> (32 - by));
}
function hexWord(state, index) {
    let word = (state[index] ?? 0) ^ (state[(index + 1) % 4] ?? 0);
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return ((word ^ (word >>> 16)) >>> 0).toString(16).padStart(8, "0");
}


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

/***/ 7912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ jsonPieces),
/* harmony export */   aB: () => (/* binding */ toJson)
/* harmony export */ });
/* unused harmony export renderJson */
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2886);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);


/** A report for programs: `--format json` and the Action's `report-file`. Every finding is in it. */
function renderJson(report) {
    return [...jsonPieces(report)].join("");
}
/** The same text in pieces: one string of tens of megabytes is copied several times until it is written. */
function* jsonPieces(report) {
    const { error, warning, info, fixable } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report);
    const { files, captions } = report;
    const summary = { files, captions, error, warning, info, fixable };
    yield JSON.stringify({ version: 1, summary }, null, 2).slice(0, -"\n}".length);
    yield* member("findings", report.findings, findingJson);
    yield* member("rewrites", report.rewrites, ({ path, line, before, after, end, gone }) => ({
        path,
        line,
        before,
        after,
        end,
        gone,
    }));
    yield "\n}\n";
}
/** A list in the document, as `JSON.stringify` would write it there. */
function* member(name, entries, toJsonValue) {
    yield `,\n  "${name}": [`;
    for (let at = 0; at < entries.length; at += ENTRIES_PER_PIECE) {
        const some = entries.slice(at, at + ENTRIES_PER_PIECE).map(toJsonValue);
        const document = JSON.stringify({ [name]: some }, null, 2);
        const inner = document.slice(`{\n  "${name}": [`.length, -"\n  ]\n}".length);
        yield `${at === 0 ? "" : ","}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHiddenInJson */ .Jp)(inner)}`;
    }
    yield entries.length === 0 ? "]" : "\n  ]";
}
// About 30 kB: what is much larger is slow to allocate.
const ENTRIES_PER_PIECE = 50;
/** Indented JSON with a final newline, in which no character can do something to a terminal. */
function toJson(value) {
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHiddenInJson */ .Jp)(JSON.stringify(value, null, 2))}\n`;
}
function findingJson({ path, ruleId, severity, message, fix, candidates, start, end }) {
    return {
        path,
        rule: ruleId,
        severity,
        message,
        fix,
        candidates,
        start: position(start),
        end: position(end),
    };
}
function position({ line, column, offset }) {
    return { line, column, offset };
}


/***/ }),

/***/ 506:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderReview)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2886);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7963);
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2771);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(565);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3575);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1018);







/** A review as a person would see it on the pull request: a frame for each comment, and what no comment holds. */
function renderReview(report, plan, layout) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(layout.colour);
    const width = Math.min(layout.width, WIDEST);
    const frames = plan.post.flatMap((draft) => [...frame(draft, report, { ...layout, width }), ""]);
    const overflow = plan.overflow.map(({ path, line }) => `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(path)}:${line}`);
    const rest = overflow.length === 0 ? [] : ["Only in the summary, not as comments:", ...overflow, ""];
    const clicks = plan.post.filter(({ suggestion }) => suggestion !== null).length;
    const comments = paint("bold", (0,_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(plan.post.length, "comment"));
    const end = [(0,_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .totals */ .Sd)(report), `${comments}, ${clicks} with a one-click suggestion`];
    return [...frames, ...rest, ...end].map((line) => `${line}\n`).join("");
}
// Wider frames are hard to read.
const WIDEST = 100;
const ROUNDED = { corners: ["\u256d", "\u256e", "\u2570", "\u256f"], across: "\u2500", down: "\u2502" };
const ASCII = { corners: ["+", "+", "+", "+"], across: "-", down: "|" };
function frame(draft, report, { colour, width }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(colour);
    const { corners, across, down } = colour ? ROUNDED : ASCII;
    const [topLeft, topRight, bottomLeft, bottomRight] = corners;
    const inner = width - 4;
    const rows = content(draft, report, { colour, width: inner });
    const title = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapPieces */ .YM)([{ text: ` ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(draft.path)}:${draft.line} `, look: "bold" }], inner - 2)[0] ?? [];
    const rule = (length) => paint("dim", across.repeat(Math.max(0, length)));
    const side = paint("dim", down);
    const top = `${paint("dim", topLeft + across)}${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .paintLine */ .tu)(title, paint)}${rule(width - 3 - (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .lineWidth */ .DT)(title))}${paint("dim", topRight)}`;
    const bottom = `${paint("dim", bottomLeft)}${rule(width - 2)}${paint("dim", bottomRight)}`;
    return [top, ...rows.map((row) => `${side} ${fill(row, inner, paint)} ${side}`), bottom];
}
function fill(row, width, paint) {
    return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .paintLine */ .tu)([...row, { text: " ".repeat(Math.max(0, width - (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .lineWidth */ .DT)(row))), look: "plain" }], paint);
}
function content({ path, line, suggestion }, report, layout) {
    const findings = report.findings.filter((finding) => finding.path === path && finding.start.line === line);
    const said = findings.flatMap((finding) => sayFinding(finding, layout));
    const rewrite = report.rewrites.find((one) => one.path === path && one.line === line);
    if (rewrite === undefined || rewrite.before === rewrite.after)
        return said;
    const offer = suggestion === null ? `New text, to be written by ${_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .webFix */ .ee}:` : "Suggested change:";
    const diff = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(rewrite.before, rewrite.after, layout);
    return [...said, [], [{ text: offer, look: "dim" }], ...diff.map(_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .trimLine */ .NR)];
}
function sayFinding(finding, { colour, width }) {
    const { severity, ruleId } = finding;
    const head = { text: `${severity}  `, look: severity };
    const indent = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .lineWidth */ .DT)([head]);
    const lines = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapPieces */ .YM)([...(0,_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)(finding, !colour), { text: ruleId, look: "dim" }], width - indent);
    const blank = { text: " ".repeat(indent), look: "plain" };
    return lines.map((line, row) => [row === 0 ? head : blank, ...(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .trimLine */ .NR)(line)]);
}


/***/ }),

/***/ 1380:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ showsColour)
/* harmony export */ });
/** Whether an output shows colours. FORCE_COLOR wins over NO_COLOR, as in Node: https://nodejs.org/api/tty.html#writestreamgetcolordepthenv */
function showsColour({ isTerminal }, env) {
    const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
    if (forced !== undefined)
        return forced !== "0" && forced !== "false";
    return isTerminal && (refused === undefined || refused === "") && terminal !== "dumb";
}


/***/ }),

/***/ 4852:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printReport: () => (/* binding */ printReport),
  textLayout: () => (/* binding */ textLayout),
  writeData: () => (/* binding */ writeData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/annotations.js


/** GitHub shows this many annotations of one level for a step: https://github.com/orgs/community/discussions/26680 */
const ANNOTATIONS_PER_LEVEL = 10;
/** Findings as workflow commands, errors first; those that GitHub would not show are counted in one notice. */
function renderAnnotations({ findings }) {
    const total = findings.length;
    const fits = (most) => counts/* SEVERITIES */.oC.flatMap((severity) => findings.filter((finding) => finding.severity === severity).slice(0, most[severity]));
    const most = ANNOTATIONS_PER_LEVEL;
    const all = fits({ error: most, warning: most, info: most });
    if (all.length === total)
        return all.map(annotation).join("");
    // The notice that counts the rest takes a place among the notices.
    const shown = fits({ error: most, warning: most, info: most - 1 });
    const rest = `${(0,counts/* plural */.LS)(total - shown.length, "more finding")} not shown here. The report lists them all.`;
    return [...shown.map(annotation), command("notice", { title: "caption-style" }, rest)].join("");
}
const LEVELS = { error: "error", warning: "warning", info: "notice" };
function annotation({ path, severity, ruleId, message, start, end }) {
    // Columns only say something when both ends are on one line: https://docs.github.com/rest/checks/runs
    const onOneLine = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
    const place = { file: (0,visible/* visible */.RK)(path), line: start.line, endLine: end.line, ...onOneLine };
    return command(LEVELS[severity], { ...place, title: ruleId }, message);
}
/** One workflow command, escaped as https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts does. */
function command(name, properties, message) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name} ${pairs.join(",")}::${escapeData((0,visible/* visible */.RK)(message))}\n`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/shell/commands/cli-ports.js
var cli_ports = __webpack_require__(1380);
// EXTERNAL MODULE: ./build/src/shell/commands/find-up.js
var find_up = __webpack_require__(3844);
// EXTERNAL MODULE: ./build/src/shell/commands/options.js
var commands_options = __webpack_require__(6025);
;// CONCATENATED MODULE: ./build/src/shell/commands/print-report.js









/** Writes a report where and how the options say, and gives the exit code. `fixCommand` writes its rewrites. */
async function printReport(report, fixCommand, options, ports) {
    if (!options.quiet)
        ports.stderr.write((0,plain.renderNotices)(report.notices));
    writeData(await render(report, fixCommand, options, ports), options, ports);
    return (0,commands_options/* exitCode */.I$)(report, options.failOn);
}
/** Writes data, whole or in pieces, to the standard output, or to the file that `--output` names. */
function writeData(data, { output }, ports) {
    const pieces = typeof data === "string" ? [data] : data;
    if (output === undefined) {
        for (const piece of pieces)
            ports.stdout.write(piece);
        return;
    }
    try {
        writePieces((0,external_node_path_.resolve)(ports.cwd, output), pieces);
    }
    catch (error) {
        throw new errors/* UserError */.y(`The output could not be written to ${output}: ${describe(error)}.`, {
            cause: error,
        });
    }
}
function writePieces(file, pieces) {
    const descriptor = (0,external_node_fs_.openSync)(file, "w");
    try {
        for (const piece of pieces)
            (0,external_node_fs_.writeFileSync)(descriptor, piece);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** How text for people looks on the output that the options name. */
function textLayout({ output }, { stdout, env }) {
    const colour = output === undefined && (0,cli_ports/* showsColour */.V)(stdout, env);
    return { colour, width: stdout.columns ?? 80 };
}
/** What few runs need is loaded when it is asked for. */
async function render(report, fixCommand, options, ports) {
    switch (options.format) {
        case "json":
            return (0,json/* jsonPieces */.Mx)(report);
        case "github":
            return renderAnnotations(report);
        case "sarif": {
            const { version } = (0,find_up/* findPackage */.CV)(ports.program);
            return (await __webpack_require__.e(/* import() */ 4806).then(__webpack_require__.bind(__webpack_require__, 4806))).writeSarif(report, { version });
        }
        case "rdjson":
            return (await __webpack_require__.e(/* import() */ 3538).then(__webpack_require__.bind(__webpack_require__, 3538))).renderRdjson(report);
        case "rdjsonl":
            return (await __webpack_require__.e(/* import() */ 3538).then(__webpack_require__.bind(__webpack_require__, 3538))).renderRdjsonl(report);
        case "markdown": {
            const { JOB_SUMMARY_LIMIT, renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(8638), __webpack_require__.e(3268)]).then(__webpack_require__.bind(__webpack_require__, 8638));
            return renderSummary(report, { limit: JOB_SUMMARY_LIMIT });
        }
        case "html":
            return (await __webpack_require__.e(/* import() */ 1463).then(__webpack_require__.bind(__webpack_require__, 1463))).htmlPieces(report, { fixCommand });
        case "text":
            return (0,plain/* renderPlain */.l)(report, {
                ...textLayout(options, ports),
                maxFindings: options.maxFindings ?? Number.POSITIVE_INFINITY,
                totals: !options.quiet,
                fixCommand,
            });
    }
}
function describe(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}


/***/ }),

/***/ 2178:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ planChecked),
  runReview: () => (/* binding */ runReview)
});

// EXTERNAL MODULE: ./build/src/report/comment.js + 3 modules
var comment = __webpack_require__(9998);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/overview.js + 2 modules
var report_overview = __webpack_require__(8016);
// EXTERNAL MODULE: ./build/src/report/rows.js
var rows = __webpack_require__(1591);
// EXTERNAL MODULE: ./build/src/report/summary.js + 1 modules
var summary = __webpack_require__(8638);
;// CONCATENATED MODULE: ./build/src/report/sticky.js




/** The one comment that sums up a pull request: the totals, and the findings that no open review comment shows. */
function renderSticky(report, { overflow, setAside }, links) {
    const { overview = {} } = links;
    const head = `${TITLE}\n\n${(0,summary/* reviewed */.YP)(links.sha)}`;
    if (!hasNews(report, overview))
        return `${head}Every finding is mended.\n`;
    const told = (0,report_overview/* renderOverview */.m)(report, overview, links);
    const room = Math.floor((summary/* COMMENT_LIMIT */.W$ - (0,rows/* bytes */.ee)(told)) / 2) - 1_000;
    const listed = [
        section(report, { ...links, room, title: "Not in a review comment", lines: places(overflow) }),
        section(report, { ...links, room, title: "Set aside by a person", lines: places(setAside) }),
    ];
    return [`${head}${(0,summary/* headline */.Pl)(report)}\n`, told, ...listed].filter((text) => text !== "").join("\n");
}
/** Whether a summary comment has anything to say; where not, one that stands says that all is mended. */
function hasNews({ findings }, overview = {}) {
    return findings.length > 0 || (0,report_overview/* isNews */.M)(overview);
}
const TITLE = "### caption-style";
function section(report, { title, lines, room, ...links }) {
    const findings = report.findings.filter(({ path, start }) => lines.has(`${start.line} ${path}`));
    if (findings.length === 0)
        return "";
    const table = (0,summary/* renderTable */.bo)({ ...report, findings }, { ...links, limit: room });
    return `**${title}**: ${(0,counts/* plural */.LS)(findings.length, "finding")}.\n\n${table}`;
}
function places(drafts) {
    return new Set(drafts.map(({ path, line }) => `${line} ${path}`));
}

// EXTERNAL MODULE: ./build/src/core/review-key.js
var review_key = __webpack_require__(5167);
;// CONCATENATED MODULE: ./build/src/core/review-marker.js

/** Puts the hidden marker before a comment; first, so that it survives when the end is cut. */
function withMarker(key, body) {
    return `<!-- caption-style:v1 k=${key} b=${hashOf(body)} -->\n${body}`;
}
/** The hash of a comment: that a link in it names another commit makes it no other comment. */
function hashOf(body) {
    return (0,review_key/* fingerprint */.R)(body.replace(COMMIT, "/blob//"));
}
/** The hash of the body that a marker carries, or null when the first line is no marker of this version. */
function readMarker(body) {
    const match = MARKER.exec(body);
    const [, key, bodyHash] = match ?? [];
    return key === undefined || bodyHash === undefined ? null : { key, bodyHash };
}
/** A comment without its marker. */
function withoutMarker(body) {
    return body.replace(MARKER, "");
}
/** Those comments that a plan has to know: the ones of ours with a marker. */
function readPosted(comments) {
    return comments.flatMap((comment) => {
        const marker = comment.isOurs ? readMarker(comment.body) : null;
        const { id, path, line } = comment;
        return marker === null ? [] : [{ id, path, line, state: stateOf(comment), ...marker }];
    });
}
const MARKER = /^<!-- caption-style:v1 k=([0-9a-z]+) b=([0-9a-z]+) -->(?:\r?\n|$)/;
/** SHA-1 or SHA-256. */
const COMMIT = /\/blob\/(?:[0-9a-f]{40}|[0-9a-f]{64})\//g;
/** The reason that we hide a comment for. A person who hides one for any other has decided about it. */
const OURS = "outdated";
function stateOf({ resolvedBy, hiddenAs, isAnswered }) {
    const isHiddenByThem = hiddenAs !== null && hiddenAs.toLowerCase() !== OURS;
    if (resolvedBy === "them" || isAnswered || isHiddenByThem)
        return "settled";
    return resolvedBy === "us" || hiddenAs !== null ? "away" : "open";
}

// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(8732);
;// CONCATENATED MODULE: ./build/src/core/review-select.js

/**
 * At most `room` of the items: the most severe first, and among equals those of files that have fewest comments, so that
 * each file gets one before any gets a second. `standing` are the files of comments that stand already, once for each.
 */
function selectDrafts(items, room, standing = []) {
    const counts = new Map();
    const count = (path) => {
        const before = counts.get(path) ?? 0;
        counts.set(path, before + 1);
        return before;
    };
    for (const path of standing)
        count(path);
    const bySeverity = items
        .map((item, index) => ({ item, index }))
        .sort((a, b) => (0,verdict/* rankOf */.IQ)(a.item.severity) - (0,verdict/* rankOf */.IQ)(b.item.severity) || a.index - b.index);
    const turns = bySeverity.map(({ item, index }) => ({ item, index, turn: count(item.path) }));
    turns.sort((a, b) => (0,verdict/* rankOf */.IQ)(a.item.severity) - (0,verdict/* rankOf */.IQ)(b.item.severity) || a.turn - b.turn || a.index - b.index);
    return new Set(turns.slice(0, Math.max(0, room)).map(({ item }) => item));
}
/** The worst of some severities. */
function worst(severities) {
    return severities.reduce((a, b) => ((0,verdict/* rankOf */.IQ)(b) < (0,verdict/* rankOf */.IQ)(a) ? b : a), "info");
}

;// CONCATENATED MODULE: ./build/src/core/reconcile.js


/** What turns the comments that stand into those that should; carried out by halves, the next one does the rest. */
function reconcile(desired, conversation) {
    const { posted, hunks, maxComments } = conversation;
    const matches = matchAll(desired, conversation);
    const standing = matches.filter(({ kind }) => kind === "standing");
    const fresh = matches.filter(({ kind }) => kind === "fresh").map(({ wanted }) => wanted);
    const chosen = selectDrafts(fresh.filter(({ draft }) => holds(hunks, draft)), maxComments - standing.length, standing.map(({ wanted }) => wanted.path));
    const overflow = fresh.filter((wanted) => !chosen.has(wanted)).map(({ draft }) => draft);
    // A comment whose line is gone still says what no other one has room for.
    const needed = new Set(overflow.map(({ key }) => key));
    const kept = new Set(standing.map(({ comment }) => comment));
    const unneeded = (comment) => comment.state === "open" && !kept.has(comment) && !(comment.line === null && needed.has(comment.key));
    return {
        post: fresh.filter((wanted) => chosen.has(wanted)).map(({ draft }) => draft),
        update: standing.flatMap(updateOf),
        minimise: posted.filter(unneeded).map(idOf),
        restore: standing.flatMap(({ comment }) => (comment?.state === "away" ? [idOf(comment)] : [])),
        setAside: matches.filter(({ kind }) => kind === "settled").map(({ wanted }) => wanted.draft),
        overflow,
    };
}
function matchAll(desired, { posted, deleted }) {
    const byKey = groupByKey(posted);
    const wantedKeys = new Set(desired.map(({ draft }) => draft.key));
    // Their line is untouched, but what is found on it is not the same: such a comment is rewritten, not replaced.
    const others = new Map(posted
        .filter(({ key, line }) => line !== null && !wantedKeys.has(key))
        .map((comment) => [`${comment.line} ${comment.path}`, comment]));
    return desired.map((wanted) => {
        const same = byKey.get(wanted.draft.key) ?? [];
        if (same.some(({ state }) => state === "settled"))
            return { wanted, kind: "settled" };
        const alive = same.filter(({ line }) => line !== null);
        const comment = alive.find(({ state }) => state === "open") ?? alive[0];
        if (comment !== undefined)
            return { wanted, kind: "standing", comment };
        if (deleted.has(wanted.draft.key))
            return { wanted, kind: "settled" };
        return matchPlace(wanted, others.get(`${wanted.draft.line} ${wanted.draft.path}`));
    });
}
function matchPlace(wanted, other) {
    if (other?.state === "open")
        return { wanted, kind: "standing", comment: other };
    const saysTheSame = other?.bodyHash === hashOf(withoutMarker(wanted.draft.body));
    return { wanted, kind: other?.state === "settled" && saysTheSame ? "settled" : "fresh" };
}
function groupByKey(posted) {
    const groups = new Map();
    for (const comment of [...posted].sort((a, b) => a.id - b.id)) {
        const group = groups.get(comment.key);
        if (group === undefined)
            groups.set(comment.key, [comment]);
        else
            group.push(comment);
    }
    return groups;
}
/** A comment keeps the key that it was posted with, so that it is still known when the old finding is back. */
function updateOf({ wanted: { draft }, comment }) {
    const body = withoutMarker(draft.body);
    if (comment === undefined || comment.bodyHash === hashOf(body))
        return [];
    return [{ id: comment.id, draft: { ...draft, key: comment.key, body: withMarker(comment.key, body) } }];
}
function idOf({ id }) {
    return { id };
}
function holds(hunks, { path, line }) {
    return (hunks.get(path) ?? []).some(({ start, end }) => start <= line && line <= end);
}

// EXTERNAL MODULE: ./build/src/report/style-change.js
var style_change = __webpack_require__(9602);
;// CONCATENATED MODULE: ./build/src/core/style-drafts.js



/**
 * One draft for each line of a style that has a mistake, where the pull request shows that line or a comment stands there
 * already. The summary has all of them.
 */
function styleDrafts(lines, hunks, posted) {
    const known = new Set(posted.map(({ key }) => key));
    const occurrences = new Map();
    return lines.flatMap(({ path, line, text, messages }) => {
        const identity = { configPath: path, path, ruleIds: [], text };
        const first = (0,review_key/* commentKey */.T)({ ...identity, occurrence: 0 });
        const occurrence = occurrences.get(first) ?? 0;
        occurrences.set(first, occurrence + 1);
        const key = (0,review_key/* commentKey */.T)({ ...identity, occurrence });
        const isShown = (hunks.get(path) ?? []).some(({ start, end }) => start <= line && line <= end);
        if (!isShown && !known.has(key))
            return [];
        const body = withMarker(key, (0,style_change/* renderMistakes */.IP)(messages));
        return [{ path, severity: "error", draft: { path, line, key, body, suggestion: null } }];
    });
}

;// CONCATENATED MODULE: ./build/src/core/review.js







/**
 * What has to happen on the pull request so that every line with findings has one comment, and no line has two. A draft
 * that GitHub's hunks cannot hold, or that is over the limit, goes to `overflow`; the summary lists it.
 */
function planReview(report, hunks, posted, options) {
    const { maxComments, deleted = new Set(), links, styleLines = [] } = options;
    const drafts = [...styleDrafts(styleLines, hunks, posted), ...draftComments(report, options)];
    const plan = reconcile(drafts, { posted, deleted, hunks, maxComments });
    return { ...plan, summary: renderSticky(report, plan, links ?? {}) };
}
/** One draft for each line that findings start on, in the order of the report. */
function draftComments(report, options) {
    const { configOf, partsAtOf, pictureOf, links } = options;
    const findings = groupByPlace(report.findings);
    const rewrites = new Map(report.rewrites.map((rewrite) => [place(rewrite.path, rewrite.line), rewrite]));
    const occurrences = new Map();
    return report.lines.flatMap((line) => {
        const here = findings.get(place(line.path, line.line)) ?? [];
        if (here.length === 0)
            return [];
        const identity = {
            ...{ configPath: configOf(line.path), path: line.path, text: line.text },
            ruleIds: here.map(({ ruleId }) => ruleId),
        };
        const first = (0,review_key/* commentKey */.T)({ ...identity, occurrence: 0 });
        const occurrence = occurrences.get(first) ?? 0;
        occurrences.set(first, occurrence + 1);
        const key = (0,review_key/* commentKey */.T)({ ...identity, occurrence });
        const context = {
            ...{ partsAt: partsAtOf?.(line.path), picture: pictureOf?.(line.path, line.line), links },
        };
        const rewrite = rewrites.get(place(line.path, line.line));
        return [weigh(line, here, (0,comment/* renderComment */.w)(line, here, rewrite, context), key)];
    });
}
function weigh({ path, line }, findings, { body, suggestion }, key) {
    return {
        path,
        severity: worst(findings.map(({ severity }) => severity)),
        draft: { path, line, key, body: withMarker(key, body), suggestion },
    };
}
function place(path, line) {
    return `${line} ${path}`;
}
function groupByPlace(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const at = place(finding.path, finding.start.line);
        const group = groups.get(at);
        if (group === undefined)
            groups.set(at, [finding]);
        else
            group.push(finding);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/report/review.js
var review = __webpack_require__(506);
// EXTERNAL MODULE: ./build/src/report/ascii.js
var ascii = __webpack_require__(9351);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/src/report/say-overview.js




/**
 * What a review says besides the findings, in lines for a terminal; empty when there is nothing. Our own words are plain
 * ASCII where only that can be shown.
 */
function sayOverview({ styleChange, spacingOnly = 0, newTerms }, isAscii) {
    const terms = newTerms?.terms ?? [];
    const shown = terms.slice(0, MOST_TERMS).map(({ text, captions, near }) => {
        const known = near.map((term) => `\u201c${term.text}\u201d (${term.captions})`).join(", ");
        return `  ${text} (${captions})${known === "" ? "" : `, near ${known}`}`;
    });
    const rest = terms.length - shown.length;
    const lines = [
        ...(spacingOnly === 0 ? [] : [`${(0,counts/* plural */.LS)(spacingOnly, "file")}: spacing only`]),
        ...(terms.length === 0 ? [] : ["New terms, and how many captions have them:", ...shown]),
        ...(rest === 0 ? [] : [`  and ${rest} more`]),
        ...(styleChange ? [(0,style_change/* sayStyleChange */.J_)(styleChange)] : []),
    ];
    return lines.map((line) => `${(0,visible/* visible */.RK)(isAscii ? (0,ascii/* asciiWords */.B)(line) : line)}\n`).join("");
}
const MOST_TERMS = 20;

// EXTERNAL MODULE: ./build/src/style/parting.js
var parting = __webpack_require__(4800);
;// CONCATENATED MODULE: ./build/src/shell/parts-at.js

/** Gives the mark at which the tags of a caption part; undefined for what is no caption. */
function partsAtIn(styles) {
    return (path) => {
        const style = styles.get(path);
        return style === undefined ? undefined : (0,parting/* partingOf */.L)(style).partsAt;
    };
}

// EXTERNAL MODULE: ./build/src/shell/commands/check-changes.js + 10 modules
var check_changes = __webpack_require__(2541);
// EXTERNAL MODULE: ./build/src/shell/commands/options.js
var commands_options = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/src/shell/commands/print-report.js + 1 modules
var print_report = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/src/shell/commands/say-faults.js
var say_faults = __webpack_require__(8428);
;// CONCATENATED MODULE: ./build/src/shell/commands/review.js











/** Shows the review that the Action would post, on a pull request without comments. */
async function runReview(options, ports) {
    if (!options.dryRun) {
        throw new errors/* UserError */.y("The Action posts reviews; the command line only shows them. Add --dry-run.");
    }
    const checked = await (0,check_changes/* checkRange */.c)(options, options.config === undefined ? {} : { config: options.config }, ports);
    const plan = planChecked(checked, options.maxComments);
    const { base, head, overview } = checked;
    const { report } = checked.checked;
    if (!options.quiet)
        ports.stderr.write((0,plain.renderNotices)(report.notices));
    const layout = (0,print_report.textLayout)(options, ports);
    const text = options.format === "json"
        ? (0,json/* toJson */.aB)({ version: 1, base, head, ...published(plan) })
        : (0,review/* renderReview */.F)(report, plan, layout) + sayOverview(overview, !layout.colour);
    (0,print_report.writeData)(text, options, ports);
    const faults = overview.styleChange?.faults ?? [];
    (0,say_faults.sayFaults)(faults, ports);
    const code = (0,commands_options/* exitCode */.I$)(report, options.failOn);
    // As in the Action: a pull request that breaks the style is not clean.
    return code === commands_options/* EXIT */.dc.clean && faults.length > 0 ? commands_options/* EXIT */.dc.couldNotCheck : code;
}
/** What the plan of a pull request without comments holds. */
function published({ post, update, minimise, overflow, summary }) {
    return { post, update, minimise, overflow, summary };
}
/** The plan for a pull request that has no comment yet. */
function planChecked({ checked: { report, styles, textOf, configOf }, overview, head }, maxComments) {
    return planReview(report, changedLinesOf(report, textOf), [], {
        ...{ configOf, maxComments, links: { sha: head, overview }, partsAtOf: partsAtIn(styles) },
    });
}
/** Every finding is on a line that changed, and such a line can hold a comment; what was not read has no line. */
function changedLinesOf({ lines }, textOf) {
    const hunks = new Map();
    for (const { path, line } of lines) {
        if (textOf(path) === undefined)
            continue;
        const known = hunks.get(path);
        const range = { start: line, end: line };
        if (known === undefined)
            hunks.set(path, [range]);
        else
            known.push(range);
    }
    return hunks;
}


/***/ }),

/***/ 8428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sayFaults: () => (/* binding */ sayFaults)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_ascii_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);
/* harmony import */ var _cli_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1380);




/** Tells what the user can mend, a line for each. */
function sayFaults(faults, { stderr, env }) {
    const words = (0,_cli_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .showsColour */ .V)(stderr, env) ? _report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK : (text) => (0,_report_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiWords */ .B)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text));
    stderr.write(faults.map((fault) => `${words((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFault */ .Q)(fault))}\n`).join(""));
}


/***/ }),

/***/ 4401:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ usualFormat)
/* harmony export */ });
/** The format that a file's ending or name tells when the style does not say which files are captions; null for no caption. */
function usualFormat(path) {
    if (path.endsWith(".txt") || path.endsWith(".caption"))
        return "sidecar";
    if (!path.endsWith("metadata.jsonl") && !path.endsWith("metadata.csv"))
        return null;
    const name = path.slice(path.lastIndexOf("/") + 1);
    return name === "metadata.jsonl" ? "imagefolder-jsonl" : name === "metadata.csv" ? "imagefolder-csv" : null;
}


/***/ }),

/***/ 7400:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ styleFileName)
/* harmony export */ });
/** The name of a style file; the nearest one up the tree governs a caption. */
const styleFileName = "caption-style.json";


/***/ })

};
;