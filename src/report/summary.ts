import type { Finding, Report } from "../model.ts";
import { countFindings, totals } from "./counts.ts";
import { webFix } from "./fix-command.ts";
import { cut, plainText } from "./markdown.ts";
import { type Overview, renderOverview } from "./overview.ts";
import { placeLink, type RepositoryLinks } from "./place-link.ts";
import { renderRest } from "./rest-list.ts";
import { bytes, fitting } from "./rows.ts";
import { ruleUrl } from "./rule-link.ts";

/** How a summary is cut and linked. */
export interface SummaryOptions extends RepositoryLinks {
  /** UTF-8 bytes that it may take. */
  readonly limit: number;
  /** What else is told of the pull request; the findings alone when absent. */
  readonly overview?: Overview | undefined;
}

/** Bytes that GitHub takes for the job summary of a step: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const JOB_SUMMARY_LIMIT = 1_048_576;
/** Characters that GitHub takes for a comment; counted as bytes, it always fits. https://github.com/orgs/community/discussions/27190 */
export const COMMENT_LIMIT = 65_536;

/** Markdown: the totals, what else there is to tell, and a table of the findings, cut at the border of a row, the rest counted. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const told = options.overview === undefined ? "" : renderOverview(report, options.overview, options);
  const head = `${reviewed(options.sha)}${headline(report)}\n${told === "" ? "" : `\n${told}`}`;
  if (report.findings.length === 0) return head;
  return `${head}\n${renderTable(report, { ...options, limit: options.limit - bytes(`${head}\n`) })}`;
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
    placeLink(path, start.line, options),
    severity,
    `[${ruleId}](${ruleUrl(ruleId)})`,
    plainText(cut(message, LONGEST_MESSAGE)),
    isRewritten ? "yes" : "no",
  ];
  return `| ${cells.join(" | ")} |`;
}
