import type { Draft, Report } from "../model.ts";
import { plural } from "./counts.ts";
import { COMMENT_LIMIT, headline, renderTable, reviewed, type SummaryOptions } from "./summary.ts";

/** How the summary comment is linked. */
export type StickyLinks = Omit<SummaryOptions, "limit">;

/** Which lines have no open comment of their own. */
export interface WithoutComment {
  /** Lines that GitHub does not show, or that are over the limit. */
  readonly overflow: readonly Draft[];
  /** Lines that a person has settled. */
  readonly setAside: readonly Draft[];
}

/** The one comment that sums up a pull request: the totals, and the findings that no open review comment shows. */
export function renderSticky(
  report: Report,
  { overflow, setAside }: WithoutComment,
  links: StickyLinks,
): string {
  const head = `${TITLE}\n\n${reviewed(links.sha)}`;
  if (report.findings.length === 0) return `${head}Every finding is mended.\n`;
  const listed = [
    section(report, { ...links, title: "Not in a review comment", lines: places(overflow) }),
    section(report, { ...links, title: "Set aside by a person", lines: places(setAside) }),
  ];
  return [`${head}${headline(report)}\n`, ...listed.filter((text) => text !== "")].join("\n");
}

const TITLE = "### caption-style";

/** Each of two tables may take what leaves room for the marker, the titles and the other one. */
const TABLE_LIMIT = Math.floor(COMMENT_LIMIT / 2) - 1_000;

interface Section extends StickyLinks {
  readonly title: string;
  readonly lines: ReadonlySet<string>;
}

function section(report: Report, { title, lines, ...links }: Section): string {
  const findings = report.findings.filter(({ path, start }) => lines.has(`${start.line} ${path}`));
  if (findings.length === 0) return "";
  const table = renderTable({ ...report, findings }, { ...links, limit: TABLE_LIMIT });
  return `**${title}**: ${plural(findings.length, "finding")}.\n\n${table}`;
}

function places(drafts: readonly Pick<Draft, "path" | "line">[]): ReadonlySet<string> {
  return new Set(drafts.map(({ path, line }) => `${line} ${path}`));
}
