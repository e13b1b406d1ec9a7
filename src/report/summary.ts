import type { Finding, Report } from "../model.ts";
import { countFindings, totals } from "./counts.ts";
import { webFix } from "./fix-command.ts";
import { cut, plainText, urlPath } from "./markdown.ts";
import { renderRest } from "./rest-list.ts";
import { ruleUrl } from "./rule-link.ts";

/** How a summary is cut and linked. */
export interface SummaryOptions {
  /** UTF-8 bytes that it may take. */
  readonly limit: number;
  /** The commit that was reviewed. */
  readonly sha?: string | undefined;
  /** "https://github.com/owner/name"; captions are links into it where it and `sha` are given. */
  readonly repositoryUrl?: string | undefined;
}

/** Bytes that GitHub takes for the job summary of a step: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const JOB_SUMMARY_LIMIT = 1_048_576;
/** Characters that GitHub takes for a comment; counted as bytes, it always fits. https://github.com/orgs/community/discussions/27190 */
export const COMMENT_LIMIT = 65_536;

/** Markdown: the totals and a table of the findings, cut at the border of a row, the rest counted. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const head = `${reviewed(options.sha)}${headline(report)}`;
  if (report.findings.length === 0) return `${head}\n`;
  return `${head}\n\n${renderTable(report, { ...options, limit: options.limit - bytes(`${head}\n\n`) })}`;
}

/** Markdown: the table alone. */
export function renderTable(
  { findings, rewrites }: Pick<Report, "findings" | "rewrites">,
  options: SummaryOptions,
): string {
  const rewritten = new Set(rewrites.map(({ path, line }) => `${line}:${path}`));
  const rows = findings.map((finding) => row(finding, rewritten, options));
  const head = ["| Caption | Severity | Rule | What is wrong | Rewrite |", "| --- | --- | --- | --- | --- |"];
  const room = options.limit - bytes(`${head.join("\n")}\n\n`);
  if (bytes(rows.join("\n")) < room) return `${[...head, ...rows].join("\n")}\n`;
  // What the list of the others would take if no row was shown, so that it has room however many are.
  const list = renderRest(findings, { ...options, limit: Math.floor(room * LARGEST_LIST) });
  const shown = fitting(rows, room - bytes(list));
  const rest = renderRest(findings.slice(shown.length), { ...options, limit: bytes(list) });
  return `${[...head, ...shown].join("\n")}\n\n${rest}`;
}

/** A row says more than the name of a file in a list, so that some of each are shown. */
const LARGEST_LIST = 0.7;

function fitting(rows: readonly string[], limit: number): readonly string[] {
  let used = 0;
  const end = rows.findIndex((text) => {
    used += bytes(`${text}\n`);
    return used > limit;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

// A cell is for reading, not for the whole caption that a message may quote.
const LONGEST_MESSAGE = 500;

/** "Reviewed 0123456. ", so that a reader sees when it is out of date. */
export function reviewed(sha: string | undefined): string {
  return sha === undefined ? "" : `Reviewed ${sha.slice(0, 7)}. `;
}

/** The totals, and what writes the rewrites. */
export function headline(report: Report): string {
  const { fixable } = countFindings(report);
  return `**${totals(report)}**${fixable === 0 ? "." : `; ${fixable} can be rewritten: \`${webFix}\`.`}`;
}

function row(finding: Finding, rewritten: ReadonlySet<string>, options: SummaryOptions): string {
  const { path, ruleId, severity, message, fix, start } = finding;
  const isRewritten = fix === "safe" && rewritten.has(`${start.line}:${path}`);
  const cells = [
    place(path, start.line, options),
    severity,
    `[${ruleId}](${ruleUrl(ruleId)})`,
    plainText(cut(message, LONGEST_MESSAGE)),
    isRewritten ? "yes" : "no",
  ];
  return `| ${cells.join(" | ")} |`;
}

function place(path: string, line: number, { sha, repositoryUrl }: SummaryOptions): string {
  const text = plainText(`${path}:${line}`);
  if (sha === undefined || repositoryUrl === undefined) return text;
  return `[${text}](${repositoryUrl}/blob/${sha}/${urlPath(path)}#L${line})`;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
