"use strict";
exports.id = 4268;
exports.ids = [4268,8965,1133];
exports.modules = {

/***/ 9351:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asciiWords)
/* harmony export */ });
/**
 * A sentence of ours as plain ASCII, for outputs that are no terminal. What stands in its quotation marks is text of the
 * user and stays as it is.
 */
function asciiWords(sentence) {
    return sentence.replace(OURS, (found, quoted) => quoted === undefined ? (ASCII[found] ?? found) : `"${quoted}"`);
}
// Quotations first, with marks that are quoted in them; a straight pair is no more than skipped, but for our own "\u2026".
const OURS = /\u201c([^\u201c\u201d]*(?:\u201c[^\u201c\u201d]*\u201d[^\u201c\u201d]*)*)\u201d|"(?!\u2026")[^"]*"|[\u2026\u2192\u2018\u2019]/gu;
const ASCII = { "\u2026": "...", "\u2192": "->", "\u2018": "'", "\u2019": "'" };


/***/ }),

/***/ 1512:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ groupByFile),
/* harmony export */   s: () => (/* binding */ markedSpans)
/* harmony export */ });
/** The lines that have findings, by path, in the order of the report. */
function groupByFile(report) {
    const keyOf = (path, line) => `${line}:${path}`;
    const findings = new Map();
    for (const finding of report.findings) {
        const key = keyOf(finding.path, finding.start.line);
        const known = findings.get(key);
        if (known === undefined)
            findings.set(key, [finding]);
        else
            known.push(finding);
    }
    const rewrites = new Map(report.rewrites.map((rewrite) => [keyOf(rewrite.path, rewrite.line), rewrite]));
    const files = new Map();
    for (const line of report.lines) {
        const key = keyOf(line.path, line.line);
        const block = { line, findings: findings.get(key) ?? [], rewrite: rewrites.get(key) };
        if (block.findings.length === 0)
            continue;
        const known = files.get(line.path);
        if (known === undefined)
            files.set(line.path, [block]);
        else
            known.push(block);
    }
    return files;
}
/** What the findings of a block name, in the offsets of its line; a finding of several lines reaches to the end of it. */
function markedSpans({ line, findings }) {
    return findings.map(({ start, end }) => ({
        start: start.column - 1,
        end: end.line === start.line ? end.column - 1 : line.text.length,
    }));
}


/***/ }),

/***/ 4501:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   Yo: () => (/* binding */ cells)
/* harmony export */ });
/** Cuts a text into cells. */
function cells(text) {
    const found = [];
    let start = 0;
    // The segmenter takes longer than all the rest, so it only sees what needs it.
    for (const part of text.match(PARTS) ?? []) {
        if (isAscii(part)) {
            for (let at = 0; at < part.length; at++)
                found.push({ text: part.charAt(at), width: 1, offset: start + at });
        }
        else {
            for (const { segment, index } of segmenter.segment(part))
                found.push({ text: segment, width: widthOf(segment), offset: start + index });
        }
        start += part.length;
    }
    return found;
}
/** The columns that a text takes. */
function columns(text) {
    // Most words are ASCII, which needs no cells to be counted.
    return isAscii(text) ? text.length : cells(text).reduce((sum, cell) => sum + cell.width, 0);
}
/** Whether each unit of a text is a cell of one column that can be seen, or a space. */
function isAscii(text) {
    return ASCII.test(text);
}
const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
const ASCII = /^[\x20-\x7E]*$/;
// Two characters of ASCII are never one cell; the character before or behind others may be part of theirs.
const PARTS = /[\x20-\x7E]?[^\x20-\x7E]+(?:[\x20-\x7E][^\x20-\x7E]+)*[\x20-\x7E]?|[\x20-\x7E]+(?![^\x20-\x7E])/g;
// East Asian wide and full-width blocks, and what is drawn as an emoji: https://www.unicode.org/reports/tr11/
const WIDE = new RegExp([
    "[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA000-\\uA4CF\\uA960-\\uA97F]",
    "[\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6]",
    "[\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}]",
    "\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F\\u20E3",
].join("|"), "u");
const ONLY_MARKS = /^\p{M}+$/u;
function widthOf(grapheme) {
    if (ONLY_MARKS.test(grapheme))
        return 0;
    return WIDE.test(grapheme) ? 2 : 1;
}


/***/ }),

/***/ 7963:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4501);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(565);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);
/* harmony import */ var _word_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9892);




/** A word diff as lines; where it is longer than a line, long stretches that stay as they are are cut. */
function diffLines(before, after, { colour, width }) {
    const rows = rowsOf((0,_word_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .wordDiff */ .s)(before, after));
    return rows.flatMap((row) => wrapRow(row, { colour, width }));
}
/** Where a line becomes several, each of them is a row. */
function rowsOf(changes) {
    const rows = [[]];
    for (const { kind, text } of changes) {
        const [first = "", ...more] = text.split(/\r?\n/);
        rows.at(-1)?.push({ kind, text: first });
        for (const line of more)
            rows.push([{ kind, text: line }]);
    }
    return rows;
}
function wrapRow(row, { colour, width }) {
    const changes = row
        .filter(({ text }) => text !== "")
        .map(({ kind, text }) => ({ kind, text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text) }));
    const size = changes.reduce((sum, { text }) => sum + (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(text), 0);
    const ellipsis = colour ? "\u2026" : "...";
    const shown = changes.map((change, at) => {
        const [hasLeft, hasRight] = [at > 0, at < changes.length - 1];
        return size <= width ? change : shorten(change, { hasLeft, hasRight, ellipsis });
    });
    return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapPieces */ .YM)(shown.flatMap((change) => piecesOf(change, colour)), width);
}
/** Keeps the ends of an unchanged stretch that stand beside a change. */
function shorten(change, { hasLeft, hasRight, ellipsis }) {
    const words = (0,_word_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .y)(change.text);
    if (change.kind !== "same" || words.length <= 2 * NEAR_WORDS + 1)
        return change;
    const head = hasLeft ? words.slice(0, NEAR_WORDS).join("").trimEnd() : "";
    const tail = hasRight ? words.slice(-NEAR_WORDS).join("").trimStart() : "";
    return { ...change, text: [head, ellipsis, tail].filter((part) => part !== "").join(" ") };
}
// Words, spaces and marks that show where in the caption a change stands.
const NEAR_WORDS = 7;
const BRACKETS = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] };
function piecesOf({ kind, text }, colour) {
    const [open, close] = BRACKETS[kind];
    const words = (0,_word_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .y)(colour ? text : `${open}${text}${close}`);
    return words.map((word) => ({ text: word, look: kind === "same" ? "plain" : kind }));
}


/***/ }),

/***/ 249:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4501);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);


/** A line of a file as it fits in `width` columns: around the marked words, what was cut shown by `ellipsis`. */
function excerpt(text, spans, fit) {
    const all = draw(text, markUnits(text, spans));
    const size = total(all);
    if (size <= fit.width)
        return all;
    const gap = { text: fit.ellipsis, width: fit.ellipsis.length, marked: false };
    const distances = distancesToMark(all);
    let [context, tooMuch] = [0, fit.width];
    while (context + 1 < tooMuch) {
        const middle = (context + tooMuch) >> 1;
        if (size - saved(all, gaps(all, distances, middle), gap) <= fit.width)
            context = middle;
        else
            tooMuch = middle;
    }
    return truncate(keep(all, gaps(all, distances, context), gap), fit.width, gap);
}
/** A line has hundreds of cells, and a report thousands of lines: cells of ASCII are made once for all. */
function draw(text, marked) {
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(text))
        return drawAscii(text, marked);
    const hidden = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenOffsets */ .HI)(text);
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cells */ .Yo)(text).map((cell) => {
        const { offset } = cell;
        return drawCell(cell, hidden, marked.subarray(offset, offset + cell.text.length).includes(1));
    });
}
function drawAscii(text, marked) {
    const drawn = [];
    for (let at = 0; at < text.length; at++)
        drawn.push(asciiCell(text.charCodeAt(at), marked[at] ?? 0));
    return drawn;
}
function asciiCell(code, mark) {
    const key = 2 * code + mark;
    const cell = ASCII_CELLS[key] ?? { text: String.fromCharCode(code), width: 1, marked: mark === 1 };
    ASCII_CELLS[key] = cell;
    return cell;
}
const ASCII_CELLS = new Array(256).fill(undefined);
function drawCell(cell, hidden, marked) {
    const isHidden = hidden.size > 0 && Array.from(cell.text).some((_, at) => hidden.has(cell.offset + at));
    if (!isHidden)
        return { text: cell.text, width: cell.width, marked };
    const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(cell.text);
    return { text, width: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(text), marked };
}
/** 1 for each UTF-16 unit that a span covers. An empty span marks the unit it stands before, or the last one of the line. */
function markUnits(text, spans) {
    const marked = new Uint8Array(text.length);
    for (const { start, end } of spans) {
        const at = Math.min(start, text.length - 1);
        if (start === end)
            marked.fill(1, Math.max(at, 0), at + 1);
        else
            marked.fill(1, start, end);
    }
    return marked;
}
/** How many cells away the nearest marked one is; from the start of the line where none is marked. */
function distancesToMark(all) {
    const distances = new Int32Array(all.length);
    const isAnyMarked = all.some(({ marked }) => marked);
    let away = isAnyMarked ? all.length : -1;
    for (let at = 0; at < all.length; at++) {
        away = all[at]?.marked ? 0 : away + 1;
        distances[at] = away;
    }
    if (!isAnyMarked)
        return distances;
    away = all.length;
    for (let at = all.length - 1; at >= 0; at--) {
        away = all[at]?.marked ? 0 : away + 1;
        distances[at] = Math.min(distances[at] ?? away, away);
    }
    return distances;
}
/** The columns that cutting the gaps out saves. */
function saved(all, cut, { width }) {
    let columnsCut = 0;
    for (const [from, to] of cut)
        for (let at = from; at < to; at++)
            columnsCut += all[at]?.width ?? 0;
    return columnsCut - cut.length * width;
}
function keep(all, cut, gap) {
    const kept = [];
    let next = 0;
    for (const [from, to] of cut) {
        kept.push(...all.slice(next, from), gap);
        next = to;
    }
    return [...kept, ...all.slice(next)];
}
/**
 * What lies further than `context` from a mark, grown to whole words; what is shorter than a gap stays. A marked cell
 * stands between any two of them.
 */
function gaps(all, distances, context) {
    const found = [];
    for (let at = 0; at < all.length; at++) {
        if ((distances[at] ?? 0) <= context)
            continue;
        const start = at;
        while (at < all.length && (distances[at] ?? 0) > context)
            at++;
        const from = start === 0 ? 0 : grow(all, start, -1);
        const to = at === all.length ? at : grow(all, at - 1, 1) + 1;
        if (to - from > SHORTEST_GAP)
            found.push([from, to]);
    }
    return found;
}
// A gap that hides no more than its ellipsis takes would be silly.
const SHORTEST_GAP = 5;
// A longer word is cut inside; so is text without spaces.
const LONGEST_WORD = 12;
/** The last cell in a direction that belongs to the word which the gap cuts. */
function grow(all, edge, step) {
    for (let size = 1; size <= LONGEST_WORD; size++) {
        const next = all[edge + size * step];
        if (next === undefined || next.marked)
            return edge;
        if (next.text === " ")
            return edge + (size - 1) * step;
    }
    return edge;
}
function truncate(line, width, gap) {
    if (total(line) <= width)
        return line;
    let used = gap.width;
    const end = line.findIndex((cell) => {
        used += cell.width;
        return used > width;
    });
    return [...line.slice(0, end), gap];
}
function total(line) {
    return line.reduce((sum, { width }) => sum + width, 0);
}


/***/ }),

/***/ 4928:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** Paints with ANSI escapes, or not at all. https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
function painter(colour) {
    return (look, text) => {
        const [on, off] = CODES[look];
        return !colour || on === "" || text === "" ? text : `${ESC}[${on}m${text}${ESC}[${off}m`;
    };
}
const ESC = "\u001B";
const CODES = {
    plain: ["", ""],
    bold: ["1", "22"],
    dim: ["2", "22"],
    mark: ["1;4;33", "22;24;39"],
    error: ["31", "39"],
    warning: ["33", "39"],
    info: ["36", "39"],
    removed: ["31;9", "39;29"],
    added: ["32", "39"],
};


/***/ }),

/***/ 565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ lineWidth),
/* harmony export */   NR: () => (/* binding */ trimLine),
/* harmony export */   YM: () => (/* binding */ wrapPieces),
/* harmony export */   tu: () => (/* binding */ paintLine)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4501);

/** A line as text. */
function paintLine(pieces, paint) {
    let [painted, run] = ["", ""];
    let before;
    for (const { text, look } of pieces) {
        if (look !== before && before !== undefined) {
            painted += paint(before, run);
            run = "";
        }
        run += text;
        before = look;
    }
    return before === undefined ? painted : painted + paint(before, run);
}
/** The columns that a line takes. */
function lineWidth(pieces) {
    return pieces.reduce((sum, { text }) => sum + (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(text), 0);
}
/** A line without the spaces at its end. */
function trimLine(pieces) {
    const last = pieces.at(-1);
    return last === undefined ? pieces : [...pieces.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
/** Lines of at most `width` columns, broken behind spaces; inside a word only where it alone is too long. */
function wrapPieces(words, width) {
    if (lineWidth(words) <= width)
        return [words];
    const lines = [[]];
    let used = 0;
    for (const chunk of chunks(words, width)) {
        const size = lineWidth(chunk);
        if (used > 0 && used + sizeWithoutEnd(chunk) > width) {
            lines.push([]);
            used = 0;
        }
        lines.at(-1)?.push(...chunk);
        used += size;
    }
    return lines;
}
/** What stays on one line: words up to and with the next space; each word alone where that would be too long. */
function chunks(words, width) {
    const found = [[]];
    for (const [at, word] of words.entries()) {
        if (at > 0 && blankEnd(words[at - 1]?.text ?? "") > 0)
            found.push([]);
        found.at(-1)?.push(word);
    }
    return found.flatMap((chunk) => (sizeWithoutEnd(chunk) > width ? chunk.map((word) => [word]) : [chunk]));
}
/** The spaces at the end of a line may hang over its edge. */
function sizeWithoutEnd(pieces) {
    return lineWidth(pieces) - blankEnd(pieces.at(-1)?.text ?? "");
}
function blankEnd(text) {
    return text.length - text.trimEnd().length;
}


/***/ }),

/***/ 4268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderPlain),
/* harmony export */   renderNotices: () => (/* binding */ renderNotices)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1512);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2886);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7963);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(249);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(565);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3575);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1018);








/** A report for a person at a terminal: grouped by file and line, each finding on one line, the rewrite as a word diff. */
function renderPlain(report, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(options.colour);
    const shown = { ...report, findings: report.findings.slice(0, options.maxFindings) };
    const files = [...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .groupByFile */ .X)(shown)].map(([path, blocks]) => [paint("bold", (0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(path)), ...blocks.flatMap((block) => renderBlock(block, paint, options)), ""].join("\n"));
    const hidden = report.findings.length - shown.findings.length;
    const more = hidden === 0 ? [] : [paint("dim", `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(hidden, "more finding")}`), ""];
    const end = options.totals ? [summaryLine(report, paint, options)] : [];
    return [...files, ...more, ...end].map((part) => `${part}\n`).join("");
}
/** Which files were left alone and why, one a line. */
function renderNotices(notices) {
    return notices.map(({ path, message }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(path)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(message)}\n`).join("");
}
function renderBlock(block, paint, options) {
    return [
        // An image has no line to show.
        ...(block.line.unread === true ? [] : renderCaption(block, paint, options)),
        ...renderFindings(block.findings, paint, options),
        ...renderRewrite(block.rewrite, paint, options),
    ];
}
function renderCaption(block, paint, { colour, width }) {
    const { line } = block;
    const number = String(line.line);
    const [bar, ellipsis] = colour ? ["\u2502", "\u2026"] : ["|", "..."];
    const drawn = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(line.text, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .markedSpans */ .s)(block), {
        width: Math.max(20, width - number.length - 5),
        ellipsis,
    });
    const gutter = (label) => paint("dim", `  ${label.padStart(number.length)} ${bar}`);
    if (colour) {
        return [
            `${gutter(number)} ${runs(drawn, (run, marked) => paint(marked ? "mark" : "plain", run))}`.trimEnd(),
        ];
    }
    const marks = drawn.map(({ marked, width: size }) => (marked ? "^" : " ").repeat(size)).join("");
    const text = drawn.map((cell) => cell.text).join("");
    // An empty caption has no character to mark; its first column is marked instead.
    const below = drawn.length === 0 ? "^" : marks;
    return [`${gutter(number)} ${text}`.trimEnd(), `${gutter("")} ${below}`.trimEnd()];
}
function runs(drawn, paintRun) {
    let [painted, run, marked] = ["", "", false];
    for (const cell of drawn) {
        if (cell.marked !== marked) {
            painted += paintRun(run, marked);
            [run, marked] = ["", cell.marked];
        }
        run += cell.text;
    }
    return painted + paintRun(run, marked);
}
function renderFindings(findings, paint, options) {
    const places = findings.map(({ start }) => `${start.line}:${start.column}`);
    const placeWidth = Math.max(...places.map((place) => place.length));
    const labelWidth = Math.max(...findings.map(({ severity }) => severity.length));
    const indent = placeWidth + labelWidth + 8;
    // Where the output is no terminal each finding stays on one line, so that it can be searched for.
    const width = options.colour ? Math.max(30, options.width - indent) : Number.POSITIVE_INFINITY;
    return findings.flatMap((finding, at) => {
        const { severity, ruleId } = finding;
        const head = `    ${(places[at] ?? "").padEnd(placeWidth)}  ${paint(severity, severity.padEnd(labelWidth))}  `;
        const lines = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapPieces */ .YM)([...(0,_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)(finding, !options.colour), { text: ruleId, look: "dim" }], width);
        return lines.map((line, row) => `${row === 0 ? head : " ".repeat(indent)}${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .paintLine */ .tu)((0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .trimLine */ .NR)(line), paint)}`);
    });
}
function renderRewrite(rewrite, paint, { colour, width }) {
    if (rewrite === undefined)
        return [];
    const [arrow, indent] = [colour ? "\u2192" : "=>", colour ? 6 : 7];
    if (rewrite.before === rewrite.after)
        return [`    ${paint("dim", arrow)} the same letters, in other bytes`];
    const lines = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(rewrite.before, rewrite.after, { colour, width: Math.max(20, width - indent) });
    return lines.map((line, row) => {
        const start = row === 0 ? `    ${paint("dim", arrow)} ` : " ".repeat(indent);
        return `${start}${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .paintLine */ .tu)((0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .trimLine */ .NR)(line), paint)}`;
    });
}
function summaryLine(report, paint, { fixCommand }) {
    const { error, warning, info, fixable } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .countFindings */ .Gt)(report);
    const worst = error > 0 ? "error" : warning > 0 ? "warning" : info > 0 ? "info" : "added";
    const fix = fixable === 0 ? "" : `; ${fixable} can be rewritten: ${paint("bold", fixCommand)}`;
    return `${paint(worst, (0,_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .totals */ .Sd)(report))}${fix}`;
}


/***/ }),

/***/ 3575:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);


/**
 * What a finding says, word by word, with what a person may choose from where the message does not name it; our own
 * words in plain ASCII where only that can be shown.
 */
function say(finding, isAscii) {
    const said = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(sentence(finding));
    const words = (isAscii ? (0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiWords */ .B)(said) : said).split(" ");
    return words.map((word, at) => ({ text: `${word}${at === words.length - 1 ? "  " : " "}`, look: "plain" }));
}
/** What a finding says, with what a person may choose from where the message does not name it. */
function sentence({ message, candidates }) {
    if (candidates.every((candidate) => message.includes(candidate)))
        return message;
    return `${message} Choose: ${list(candidates)}.`;
}
function list(candidates) {
    return candidates.map((candidate) => `\u201c${candidate}\u201d`).join(", ");
}


/***/ }),

/***/ 3344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pairTags)
/* harmony export */ });
/**
 * Which of the tags that left and which of those that came say the same in other words. `inOrder` pairs only what a
 * reader can follow from left to right. Tags without a counterpart stand where they stood.
 */
function pairTags(left, came, inOrder) {
    const partner = new Map();
    const taken = new Set();
    // Everything looks alike in a huge rewrite, and comparing it all would take seconds.
    if (left.length * came.length <= MOST_COMPARISONS) {
        for (const { from, to } of candidates(left, came)) {
            if (partner.has(from) || taken.has(to) || (inOrder && crosses(partner, from, to)))
                continue;
            partner.set(from, to);
            taken.add(to);
        }
    }
    if (left.length === 1 && came.length === 1)
        partner.set(0, 0);
    return merge(left, came, partner);
}
const MOST_COMPARISONS = 10_000;
const LEAST_LIKENESS = 0.4;
function candidates(left, came) {
    const young = came.map(letterPairs);
    return left
        .map(letterPairs)
        .flatMap((old, from) => young.map((other, to) => ({ from, to, likeness: likeness(old, other) })))
        .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
        .sort((a, b) => b.likeness - a.likeness);
}
function letterPairs(tag) {
    const words = tag.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.flatMap((word) => Array.from(` ${word}`, (_, at) => ` ${word}`.slice(at, at + 2))));
}
/** The share of letter pairs that both have. https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient */
function likeness(a, b) {
    const both = [...a].filter((pair) => b.has(pair)).length;
    return a.size + b.size === 0 ? 1 : (2 * both) / (a.size + b.size);
}
function crosses(partner, from, to) {
    return [...partner].some(([otherFrom, otherTo]) => otherFrom < from !== otherTo < to);
}
/** In the order of the old side, each new tag without a counterpart before the next that has one. */
function merge(left, came, partner) {
    const pairs = [];
    const taken = new Set(partner.values());
    let next = 0;
    for (const [from, old] of left.entries()) {
        const to = partner.get(from);
        for (; to !== undefined && next < to; next++)
            if (!taken.has(next))
                pairs.push([null, came[next] ?? null]);
        pairs.push([old, to === undefined ? null : (came[to] ?? null)]);
        if (to !== undefined)
            next = Math.max(next, to + 1);
    }
    for (; next < came.length; next++)
        if (!taken.has(next))
            pairs.push([null, came[next] ?? null]);
    return pairs;
}


/***/ }),

/***/ 1018:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ hiddenOffsets),
/* harmony export */   Jp: () => (/* binding */ escapeHiddenInJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Vh: () => (/* binding */ hasHidden)
/* harmony export */ });
/* harmony import */ var _text_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);

/**
 * Shows what would move the cursor, reorder the line or not be seen as its code point: "<U+202E>".
 * The joiners inside emoji and in scripts that are written with them stay, and so does one variation selector.
 */
function visible(text) {
    return text.replace(HIDDEN, (character) => `<U+${hex(character).padStart(4, "0")}>`);
}
/** Whether a person who looks at the text would miss something in it. */
function hasHidden(text) {
    return text.search(HIDDEN) >= 0;
}
/** Where hidden characters stand. */
function hiddenOffsets(text) {
    return new Set(Array.from(text.matchAll(HIDDEN), ({ index }) => index));
}
/** The hidden characters of a text that stays data: as JSON escapes, which mean the same. */
function escapeHiddenInJson(json) {
    if (SURELY_SEEN.test(json))
        return json;
    return json.replace(HIDDEN_BUT_LINE_FEED, (character) => Array.from({ length: character.length }, (_, at) => `\\u${unit(character, at)}`).join(""));
}
// Most of a report: ASCII, Latin letters and what our own messages are written with.
const SURELY_SEEN = /^[\n\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2018\u2019\u201c\u201d\u2026\u2192]*$/;
const HIDDEN = new RegExp(_text_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenCharacter */ .g, "gu");
const HIDDEN_BUT_LINE_FEED = new RegExp(`(?!\\n)${_text_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenCharacter */ .g}`, "gu");
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
function unit(character, at) {
    return character.charCodeAt(at).toString(16).padStart(4, "0");
}


/***/ }),

/***/ 9892:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ wordDiff),
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8965);
/* harmony import */ var _tag_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3344);


/** What turns `before` into `after`: by tags first, by words inside a tag of which most stays. */
function wordDiff(before, after) {
    const [old, young] = [splitTags(before), splitTags(after)];
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)(old.map(nameOf), young.map(nameOf), { maxEditLength: MOST_STEPS });
    if (parts === undefined)
        return replace(before, after);
    const changes = [];
    let [from, to, left] = [0, 0, []];
    for (const { removed, added, count } of parts) {
        if (removed) {
            left = old.slice(from, from + count);
        }
        else {
            const came = young.slice(to, to + count);
            changes.push(...(added ? replaceTags(left, came) : [...replaceTags(left, []), ...keep(old.slice(from), came)]));
            left = [];
        }
        if (!added)
            from += count;
        if (!removed)
            to += count;
    }
    return merge([...changes, ...replaceTags(left, [])]);
}
/** The words, spaces and marks of a text; each character of a script without spaces is a word. */
function splitWords(text) {
    // Most captions are ASCII, in which a word is found without asking Unicode about every character.
    return text.match(ASCII.test(text) ? ASCII_WORDS : WORDS) ?? [];
}
// More steps than this between two captions and nobody would read the difference; the algorithm is quadratic in it.
const MOST_STEPS = 500;
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";
const WORDS = new RegExp([
    // What `visible` shows, and emoji of several, are never taken apart.
    "<U\\+[0-9A-F]{4,6}>",
    "\\p{Extended_Pictographic}(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic})*",
    `[${UNSPACED}]\\p{M}*`,
    `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+`,
    "\\s+|[^]\\p{M}*",
].join("|"), "gu");
const ASCII = /^[\n\x20-\x7E]*$/;
const ASCII_WORDS = /<U\+[0-9A-F]{4,6}>|[A-Za-z0-9_]+|\s+|./g;
const SEPARATOR = /[,\u3001\uff0c\uff1b\n]\s*$/u;
/** Each tag with the separator behind it. */
function splitTags(text) {
    return text.match(/[^,\u3001\uff0c\uff1b\n]*[,\u3001\uff0c\uff1b\n]\s*|[^,\u3001\uff0c\uff1b\n]+$/gu) ?? [];
}
function nameOf(tag) {
    return tag.replace(SEPARATOR, "").trim();
}
/** Tags that stay: only what stands around them can differ. */
function keep(old, young) {
    return young.flatMap((tag, at) => refine(old[at] ?? "", tag));
}
function replaceTags(left, came) {
    return (0,_tag_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairTags */ .a)(left, came, true).flatMap(([old, young]) => refine(old ?? "", young ?? ""));
}
/** By words where most of the letters stay, else the words between what both begin and end with. */
function refine(old, young) {
    if (old === young)
        return [{ kind: "same", text: old }];
    if (old === "" || young === "")
        return replace(old, young);
    const [before, after] = [splitWords(old), splitWords(young)];
    const head = shared(before, after);
    const same = { kind: "same", text: before.slice(0, head).join("") };
    // Where only something at the end came or left, as a space behind a comma, there is nothing to look for.
    if (head === before.length || head === after.length)
        return [same, ...replace(old.slice(same.text.length), young.slice(same.text.length))];
    const words = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)(before, after, { maxEditLength: MOST_STEPS });
    const kept = (words ?? []).flatMap(({ added, removed, value }) => (added || removed ? [] : value));
    if (words !== undefined && 2 * letters(kept) >= Math.max(letters(before), letters(after))) {
        return words.map(({ added, removed, value }) => ({
            kind: added ? "added" : removed ? "removed" : "same",
            text: value.join(""),
        }));
    }
    const tail = shared(before.slice(head).reverse(), after.slice(head).reverse());
    return [
        same,
        ...replace(before.slice(head, before.length - tail).join(""), after.slice(head, after.length - tail).join("")),
        { kind: "same", text: before.slice(before.length - tail).join("") },
    ];
}
function letters(words) {
    return words.join("").replace(/[\s\p{P}]/gu, "").length;
}
function shared(a, b) {
    const end = a.findIndex((word, at) => word !== b[at]);
    return end < 0 ? a.length : end;
}
function replace(before, after) {
    return [
        { kind: "removed", text: before },
        { kind: "added", text: after },
    ];
}
/** Without empty changes, and neighbours of one kind as one. */
function merge(changes) {
    const merged = [];
    for (const { kind, text } of changes) {
        const last = merged.at(-1);
        if (text === "")
            continue;
        if (last?.kind === kind)
            merged[merged.length - 1] = { kind, text: last.text + text };
        else
            merged.push({ kind, text });
    }
    return merged;
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

/***/ 8965:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffArrays)
});

// UNUSED EXPORTS: arrayDiff

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ })

};
;