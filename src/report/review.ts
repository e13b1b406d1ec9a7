import type { Draft, Finding, Report, ReviewPlan } from "../model.ts";
import { plural, totals } from "./counts.ts";
import { diffLines } from "./diff-lines.ts";
import { webFix } from "./fix-command.ts";
import { type Paint, painter } from "./paint.ts";
import { lineWidth, type Piece, paintLine, trimLine, wrapPieces } from "./pieces.ts";
import { say } from "./say.ts";
import { visible } from "./visible.ts";

/** How the terminal is written to. */
export interface ReviewLayout {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A review as a person would see it on the pull request: a frame for each comment, and what no comment holds. */
export function renderReview(report: Report, plan: ReviewPlan, layout: ReviewLayout): string {
  const paint = painter(layout.colour);
  const width = Math.min(layout.width, WIDEST);
  const frames = plan.post.flatMap((draft) => [...frame(draft, report, { ...layout, width }), ""]);
  const overflow = plan.overflow.map(({ path, line }) => `  ${visible(path)}:${line}`);
  const rest = overflow.length === 0 ? [] : ["Only in the summary, not as comments:", ...overflow, ""];
  const clicks = plan.post.filter(({ suggestion }) => suggestion !== null).length;
  const comments = paint("bold", plural(plan.post.length, "comment"));
  const end = [totals(report), `${comments}, ${clicks} with a one-click suggestion`];
  return [...frames, ...rest, ...end].map((line) => `${line}\n`).join("");
}

// Wider frames are hard to read.
const WIDEST = 100;

interface Border {
  readonly corners: readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
  readonly across: string;
  readonly down: string;
}

const ROUNDED: Border = { corners: ["╭", "╮", "╰", "╯"], across: "─", down: "│" };
const ASCII: Border = { corners: ["+", "+", "+", "+"], across: "-", down: "|" };

function frame(draft: Draft, report: Report, { colour, width }: ReviewLayout): readonly string[] {
  const paint = painter(colour);
  const { corners, across, down } = colour ? ROUNDED : ASCII;
  const [topLeft, topRight, bottomLeft, bottomRight] = corners;
  const inner = width - 4;
  const rows = content(draft, report, { colour, width: inner });
  const title =
    wrapPieces([{ text: ` ${visible(draft.path)}:${draft.line} `, look: "bold" }], inner - 2)[0] ?? [];
  const rule = (length: number): string => paint("dim", across.repeat(Math.max(0, length)));
  const side = paint("dim", down);
  const top = `${paint("dim", topLeft + across)}${paintLine(title, paint)}${rule(width - 3 - lineWidth(title))}${paint("dim", topRight)}`;
  const bottom = `${paint("dim", bottomLeft)}${rule(width - 2)}${paint("dim", bottomRight)}`;
  return [top, ...rows.map((row) => `${side} ${fill(row, inner, paint)} ${side}`), bottom];
}

function fill(row: readonly Piece[], width: number, paint: Paint): string {
  return paintLine([...row, { text: " ".repeat(Math.max(0, width - lineWidth(row))), look: "plain" }], paint);
}

type Rows = readonly (readonly Piece[])[];

function content({ path, line, suggestion }: Draft, report: Report, layout: ReviewLayout): Rows {
  const findings = report.findings.filter((finding) => finding.path === path && finding.start.line === line);
  const said = findings.flatMap((finding) => sayFinding(finding, layout));
  const rewrite = report.rewrites.find((one) => one.path === path && one.line === line);
  if (rewrite === undefined || rewrite.before === rewrite.after) return said;
  const offer = suggestion === null ? `New text, to be written by ${webFix}:` : "Suggested change:";
  const diff = diffLines(rewrite.before, rewrite.after, layout);
  return [...said, [], [{ text: offer, look: "dim" }], ...diff.map(trimLine)];
}

function sayFinding(finding: Finding, { colour, width }: ReviewLayout): Rows {
  const { severity, ruleId } = finding;
  const head: Piece = { text: `${severity}  `, look: severity };
  const indent = lineWidth([head]);
  const lines = wrapPieces([...say(finding, !colour), { text: ruleId, look: "dim" }], width - indent);
  const blank: Piece = { text: " ".repeat(indent), look: "plain" };
  return lines.map((line, row) => [row === 0 ? head : blank, ...trimLine(line)]);
}
