import { type Run, readAnsi } from "./ansi.ts";
import type { Generated } from "./generated.ts";
import { element, escaped, MONOSPACE, picture } from "./svg.ts";

/** docs/images/terminal.svg: what the demo prints, from its own output; `frames` comments of it, then its last line. */
export function terminalPicture(output: string, frames: number): Generated {
  const parts = output.trimEnd().split("\n\n");
  const shown = [COMMAND, ...parts.slice(0, frames + 1), "⋮", parts.at(-1) ?? ""].join("\n\n");
  return { path: "docs/images/terminal.svg", render: () => draw(readAnsi(shown)) };
}

const COMMAND = "$ node dist/cli/index.js demo";

/** Of a cell, in pixels. */
const WIDTH = 8;
const HEIGHT = 18;
const MARGIN = 16;
/** At which the letters of most monospaced fonts are as wide as a cell. */
const FONT_SIZE = 13.3;

function draw(lines: readonly (readonly Run[])[]): string {
  const columns = Math.max(...lines.map((runs) => runs.reduce((sum, { text }) => sum + [...text].length, 0)));
  const width = columns * WIDTH + 2 * MARGIN;
  const height = lines.length * HEIGHT + 2 * MARGIN;
  const back = element("rect", { width, height, rx: 8, fill: "#0d1117" });
  const rows = lines.map((runs, row) => drawLine(runs, MARGIN + row * HEIGHT)).filter((row) => row !== "");
  const font = { "font-family": MONOSPACE, "font-size": FONT_SIZE, "xml:space": "preserve" };
  return picture(width, height, "The demo of caption-style in a terminal", [
    back,
    element("g", font, `\n${rows.join("\n")}\n`),
  ]);
}

function drawLine(runs: readonly Run[], top: number): string {
  let column = 0;
  return runs
    .map((run) => {
      const x = MARGIN + column * WIDTH;
      column += [...run.text].length;
      return drawRun(run, x, top);
    })
    .join("");
}

/** `textLength` keeps the columns apart alike, whatever font the reader has. */
function drawRun({ text, look }: Run, x: number, top: number): string {
  const core = text.trim();
  if (core === "") return "";
  const fill = look.dim ? "#7d8590" : (look.colour ?? "#e6edf3");
  const left = x + (text.length - text.trimStart().length) * WIDTH;
  if ([...core].every((character) => BORDERS.has(character))) return drawBorder(core, left, top, fill);
  const attributes = {
    x: left,
    y: top + 13,
    textLength: [...core].length * WIDTH,
    lengthAdjust: "spacingAndGlyphs",
    fill,
    "font-weight": look.bold ? "bold" : undefined,
    "text-decoration": look.struck ? "line-through" : undefined,
  };
  return element("text", attributes, escaped(core));
}

/** Lines that meet, which letters of a font do not between two rows. */
function drawBorder(text: string, left: number, top: number, stroke: string): string {
  const parts = [...text].map(
    (character, at) => `M${left + at * WIDTH} ${top}${BORDERS.get(character) ?? ""}`,
  );
  return element("path", { d: parts.join(""), stroke, fill: "none" });
}

/** Drawn from the top left corner of a cell of 8 by 18. */
const BORDERS: ReadonlyMap<string, string> = new Map([
  ["─", "m0 9h8"],
  ["│", "m4 0v18"],
  ["╭", "m4 18v-5q0-4 4-4"],
  ["╮", "m4 18v-5q0-4-4-4"],
  ["╰", "m4 0v5q0 4 4 4"],
  ["╯", "m4 0v5q0 4-4 4"],
]);
