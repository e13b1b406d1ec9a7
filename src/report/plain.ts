import type { Finding, Notice, Report, Rewrite } from "../model.ts";
import { type Block, groupByFile, markedSpans } from "./blocks.ts";
import { countFindings, plural, totals } from "./counts.ts";
import { diffLines } from "./diff-lines.ts";
import { excerpt } from "./excerpt.ts";
import { type Paint, painter } from "./paint.ts";
import { paintLine, trimLine, wrapPieces } from "./pieces.ts";
import { say } from "./say.ts";
import { visible } from "./visible.ts";

/** How the terminal is written to. */
export interface PlainOptions {
  /** Colours, underlines and box characters; plain ASCII decorations without. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** How many findings are shown; the rest is counted. */
  readonly maxFindings: number;
  /** Whether the totals are told at the end. */
  readonly totals: boolean;
  /** What to type to have the rewrites written. */
  readonly fixCommand: string;
}

/** A report for a person at a terminal: grouped by file and line, each finding on one line, the rewrite as a word diff. */
export function renderPlain(report: Report, options: PlainOptions): string {
  const paint = painter(options.colour);
  const shown = { ...report, findings: report.findings.slice(0, options.maxFindings) };
  const files = [...groupByFile(shown)].map(([path, blocks]) =>
    [paint("bold", visible(path)), ...blocks.flatMap((block) => renderBlock(block, paint, options)), ""].join(
      "\n",
    ),
  );
  const hidden = report.findings.length - shown.findings.length;
  const more = hidden === 0 ? [] : [paint("dim", `and ${plural(hidden, "more finding")}`), ""];
  const end = options.totals ? [summaryLine(report, paint, options)] : [];
  return [...files, ...more, ...end].map((part) => `${part}\n`).join("");
}

/** Which files were left alone and why, one a line. */
export function renderNotices(notices: readonly Notice[]): string {
  return notices.map(({ path, message }) => `${visible(path)}: ${visible(message)}\n`).join("");
}

function renderBlock(block: Block, paint: Paint, options: PlainOptions): readonly string[] {
  return [
    // An image has no line to show.
    ...(block.line.unread === true ? [] : renderCaption(block, paint, options)),
    ...renderFindings(block.findings, paint, options),
    ...renderRewrite(block.rewrite, paint, options),
  ];
}

function renderCaption(block: Block, paint: Paint, { colour, width }: PlainOptions): readonly string[] {
  const { line } = block;
  const number = String(line.line);
  const [bar, ellipsis] = colour ? ["│", "…"] : ["|", "..."];
  const drawn = excerpt(line.text, markedSpans(block), {
    width: Math.max(20, width - number.length - 5),
    ellipsis,
  });
  const gutter = (label: string): string => paint("dim", `  ${label.padStart(number.length)} ${bar}`);
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

function runs(
  drawn: readonly { readonly text: string; readonly marked: boolean }[],
  paintRun: (text: string, marked: boolean) => string,
): string {
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

function renderFindings(
  findings: readonly Finding[],
  paint: Paint,
  options: PlainOptions,
): readonly string[] {
  const places = findings.map(({ start }) => `${start.line}:${start.column}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const labelWidth = Math.max(...findings.map(({ severity }) => severity.length));
  const indent = placeWidth + labelWidth + 8;
  // Where the output is no terminal each finding stays on one line, so that it can be searched for.
  const width = options.colour ? Math.max(30, options.width - indent) : Number.POSITIVE_INFINITY;
  return findings.flatMap((finding, at) => {
    const { severity, ruleId } = finding;
    const head = `    ${(places[at] ?? "").padEnd(placeWidth)}  ${paint(severity, severity.padEnd(labelWidth))}  `;
    const lines = wrapPieces([...say(finding, !options.colour), { text: ruleId, look: "dim" }], width);
    return lines.map(
      (line, row) => `${row === 0 ? head : " ".repeat(indent)}${paintLine(trimLine(line), paint)}`,
    );
  });
}

function renderRewrite(
  rewrite: Rewrite | undefined,
  paint: Paint,
  { colour, width }: PlainOptions,
): readonly string[] {
  if (rewrite === undefined) return [];
  const [arrow, indent] = [colour ? "→" : "=>", colour ? 6 : 7];
  if (rewrite.before === rewrite.after)
    return [`    ${paint("dim", arrow)} the same letters, in other bytes`];
  const lines = diffLines(rewrite.before, rewrite.after, { colour, width: Math.max(20, width - indent) });
  return lines.map((line, row) => {
    const start = row === 0 ? `    ${paint("dim", arrow)} ` : " ".repeat(indent);
    return `${start}${paintLine(trimLine(line), paint)}`;
  });
}

function summaryLine(report: Report, paint: Paint, { fixCommand }: PlainOptions): string {
  const { error, warning, info, fixable } = countFindings(report);
  const worst = error > 0 ? "error" : warning > 0 ? "warning" : info > 0 ? "info" : "added";
  const fix = fixable === 0 ? "" : `; ${fixable} can be rewritten: ${paint("bold", fixCommand)}`;
  return `${paint(worst, totals(report))}${fix}`;
}
