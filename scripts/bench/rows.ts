import type { Comparison } from "./measure.ts";

/** One line of the table. */
export interface Row {
  readonly scenario: string;
  /** What it is held against. */
  readonly yardstick: string;
  readonly measured: string;
  readonly result: number;
  readonly target: number;
  readonly alarm: number;
  /** Whether going over the alarm fails the run: CPU time and counts repeat, wall time is the weather of the machine. */
  readonly gates: boolean;
}

/** What a comparison is about, and its limits. */
export type Limits = Pick<Row, "scenario" | "yardstick" | "target" | "alarm">;

/** A row of CPU time. */
export function cpuRow(limits: Limits, { ours, yardstick, cpuRatio }: Comparison): Row {
  const measured = `${seconds(ours.cpu)} / ${seconds(yardstick.cpu)} s CPU`;
  return { ...limits, measured, result: cpuRatio, gates: true };
}

/** A row of wall time. */
export function wallRow(limits: Limits, { ours, yardstick, wallRatio }: Comparison): Row {
  const measured = `${ours.wall.toFixed(0)} / ${yardstick.wall.toFixed(0)} ms wall`;
  return { ...limits, measured, result: wallRatio, gates: false };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

/** The rows as a Markdown table, which is also readable in a terminal. */
export function renderRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.scenario,
    row.yardstick,
    row.measured,
    shown(row.result),
    `≤ ${shown(row.target)}`,
    shown(row.alarm),
    verdict(row),
  ]);
  const table = [["scenario", "against", "measured", "result", "target", "alarm", ""], ...cells];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  const lines = table.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`,
  );
  lines.splice(1, 0, `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  return lines.join("\n");
}

function shown(number: number): string {
  return Number.isInteger(number) ? String(number) : number.toFixed(2);
}

function verdict({ result, target, alarm }: Row): string {
  if (result > alarm) return "alarm";
  return result > target ? "over" : "met";
}
