import type { Change } from "../../src/report/word-diff.ts";
import { CODE_PADDING, CODE_WIDTH, FONT_SIZE, type Inline, type Placed, wrapInline } from "./inline.ts";
import { element, escaped, MONOSPACE } from "./svg.ts";

/** A part of the picture, drawn from its own top. */
export interface Block {
  readonly height: number;
  readonly markup: string;
}

const SANS = "-apple-system, 'Segoe UI', 'Liberation Sans', Helvetica, Arial, sans-serif";
const LEFT = 64;
const RIGHT = 836;
const LINE = 22;
const DARK = "#1f2328";
const GREY = "#656d76";

/** The name of the file above the comment. */
export function heading(path: string): Block {
  const bar = element("path", { d: "M1 40h858", stroke: "#d0d7de" });
  const name = element("text", { x: 16, y: 26, ...mono, fill: DARK, "font-weight": "bold" }, escaped(path));
  return { height: 41, markup: bar + name };
}

/** Who wrote the comment. */
export function frame(author: string): Block {
  const circle = element("circle", { cx: 34, cy: 30, r: 16, fill: DARK });
  const mark = element("path", { d: "M29 22l12 8-12 8z", fill: "#ffffff" });
  const name = text(author, LEFT, 35, { "font-weight": "bold", fill: DARK });
  const box = { x: 172, y: 20, width: 34, height: 20, rx: 10, fill: "none", stroke: "#d0d7de" };
  const bot = element("rect", box) + text("bot", 180, 34, { "font-size": 12, fill: GREY });
  return { height: 54, markup: circle + mark + name + bot };
}

/** A paragraph, or an item of a list. */
export function prose(runs: readonly Inline[], isItem: boolean): Block {
  const left = isItem ? LEFT + 20 : LEFT;
  const lines = wrapInline(runs, RIGHT - left);
  const bullet = isItem ? element("circle", { cx: LEFT + 6, cy: 11, r: 2.5, fill: DARK }) : "";
  const above = isItem ? 0 : 8;
  const drawn = lines.map((line, row) => line.map((one) => word(one, left, above + row * LINE)).join(""));
  return { height: above + lines.length * LINE + 4, markup: bullet + drawn.join("") };
}

function word({ kind, text: said, x, width }: Placed, left: number, top: number): string {
  const at = left + x;
  if (said === "❌") return cross(at, top);
  if (kind === "code") {
    const box = { x: at, y: top + 1, width, height: 20, rx: 5, fill: "#eff1f3" };
    return element("rect", box) + code(said, at + CODE_PADDING, top + 15, DARK);
  }
  const fill = kind === "link" ? "#0969da" : DARK;
  const weight = kind === "bold" ? "bold" : undefined;
  return text(said, at, top + 16, { fill, "font-weight": weight, textLength: width.toFixed(1) });
}

/** Not every reader's fonts have the sign. */
function cross(x: number, top: number): string {
  return element("path", {
    d: `M${x + 1} ${top + 6}l10 10m0-10l-10 10`,
    stroke: "#d1242f",
    "stroke-width": 3,
  });
}

/** What the comment offers: the line before and after, and the two buttons. */
export function suggestionBox(removed: readonly Change[], added: readonly Change[]): readonly Block[] {
  const title = text("Suggested change", LEFT + 12, 30, { "font-size": 12, fill: GREY });
  const [before, after] = [codeLines(removed, "-", LEFT), codeLines(added, "+", LEFT)];
  const height = 30 + before.height + after.height + 46;
  const box = { x: LEFT, y: 10, width: RIGHT - LEFT, height, rx: 6, fill: "none", stroke: "#d0d7de" };
  const buttons =
    button("Commit suggestion", RIGHT - 150, 138) + button("Add suggestion to batch", RIGHT - 330, 170);
  return [
    { height: 40, markup: element("rect", box) + title },
    before,
    after,
    { height: 58, markup: buttons },
  ];
}

function button(label: string, x: number, width: number): string {
  const box = { x, y: 9, width, height: 28, rx: 6, fill: "#f6f8fa", stroke: "#d0d7de" };
  const middle = { "text-anchor": "middle", "font-size": 12, "font-weight": "bold", fill: DARK };
  return element("rect", box) + text(label, x + width / 2, 27, middle);
}

/** A line of a diff, wrapped; what differs is marked. */
export function codeLines(changes: readonly Change[], sign: "+" | "-", left: number): Block {
  const right = left === 0 ? 858 : RIGHT;
  const from = left + 44;
  const [back, mark] = sign === "+" ? ["#e6ffec", "#abf2bc"] : ["#ffebe9", "#ffc0c0"];
  const rows = wrapCode(changes, Math.floor((right - from - 12) / CODE_WIDTH));
  const box = { x: left + 1, y: 0, width: right - left - 2, height: rows.length * 20 + 4, fill: back };
  const drawn = rows.flatMap((row, at) => row.map((cell) => codeCell(cell, from, at * 20, mark)));
  return {
    height: box.height,
    markup: element("rect", box) + code(sign, left + 20, 16, DARK) + drawn.join(""),
  };
}

interface Cell extends Change {
  readonly column: number;
}

function codeCell({ text: said, kind, column }: Cell, from: number, top: number, mark: string): string {
  const x = from + column * CODE_WIDTH;
  const box = { x, y: top + 2, width: said.trimEnd().length * CODE_WIDTH, height: 20, rx: 3, fill: mark };
  return (kind === "same" ? "" : element("rect", box)) + code(said, x, top + 16, DARK);
}

function wrapCode(changes: readonly Change[], columns: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [[]];
  let column = 0;
  for (const { kind, text: said } of changes) {
    for (const part of said.match(/\S+\s*|\s+/g) ?? []) {
      if (column > 0 && column + part.trimEnd().length > columns) {
        rows.push([]);
        column = 0;
      }
      rows.at(-1)?.push({ kind, text: part, column });
      column += part.length;
    }
  }
  return rows;
}

const mono = { "font-family": MONOSPACE, "font-size": 12 };

function code(said: string, x: number, y: number, fill: string): string {
  const core = said.trimEnd();
  if (core === "") return "";
  const attributes = {
    x,
    y,
    ...mono,
    fill,
    textLength: (core.length * CODE_WIDTH).toFixed(1),
    lengthAdjust: "spacingAndGlyphs",
  };
  return element("text", attributes, escaped(core));
}

function text(
  said: string,
  x: number,
  y: number,
  look: Readonly<Record<string, string | number | undefined>>,
): string {
  const length = look["textLength"] === undefined ? {} : { lengthAdjust: "spacingAndGlyphs" };
  return element(
    "text",
    { x, y, "font-family": SANS, "font-size": FONT_SIZE, ...look, ...length },
    escaped(said),
  );
}
