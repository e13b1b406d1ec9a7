import type { Finding, Report, Severity } from "../model.ts";
import { plural, SEVERITIES } from "./counts.ts";
import { visible } from "./visible.ts";

/** GitHub shows this many annotations of one level for a step: https://github.com/orgs/community/discussions/26680 */
export const ANNOTATIONS_PER_LEVEL = 10;

/** Findings as workflow commands, errors first; those that GitHub would not show are counted in one notice. */
export function renderAnnotations({ findings }: Pick<Report, "findings">): string {
  const total = findings.length;
  const fits = (most: Readonly<Record<Severity, number>>): readonly Finding[] =>
    SEVERITIES.flatMap((severity) =>
      findings.filter((finding) => finding.severity === severity).slice(0, most[severity]),
    );
  const most = ANNOTATIONS_PER_LEVEL;
  const all = fits({ error: most, warning: most, info: most });
  if (all.length === total) return all.map(annotation).join("");
  // The notice that counts the rest takes a place among the notices.
  const shown = fits({ error: most, warning: most, info: most - 1 });
  const rest = `${plural(total - shown.length, "more finding")} not shown here. The report lists them all.`;
  return [...shown.map(annotation), command("notice", { title: "caption-style" }, rest)].join("");
}

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

type Properties = Readonly<Record<string, string | number>>;

function annotation({ path, severity, ruleId, message, start, end }: Finding): string {
  // Columns only say something when both ends are on one line: https://docs.github.com/rest/checks/runs
  const onOneLine: Properties = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const place = { file: visible(path), line: start.line, endLine: end.line, ...onOneLine };
  return command(LEVELS[severity], { ...place, title: ruleId }, message);
}

/** One workflow command, escaped as https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts does. */
export function command(name: string, properties: Properties, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${pairs.join(",")}::${escapeData(visible(message))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
