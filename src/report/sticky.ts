import type { Draft, Report } from "../model.ts";
import { plural } from "./counts.ts";
import { isNews, type Overview, renderOverview } from "./overview.ts";
import type { RepositoryLinks } from "./place-link.ts";
import { bytes } from "./rows.ts";
import { COMMENT_LIMIT, headline, renderTable, reviewed } from "./summary.ts";

/** How the summary comment is linked, and what it tells besides the findings. */
export interface StickyLinks extends RepositoryLinks {
  readonly overview?: Overview | undefined;
}

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
  const { overview = {} } = links;
  const head = `${TITLE}\n\n${reviewed(links.sha)}`;
  if (!hasNews(report, overview)) return `${head}Every finding is mended.\n`;
  const told = renderOverview(report, overview, links);
  const room = Math.floor((COMMENT_LIMIT - bytes(told)) / 2) - 1_000;
  const listed = [
    section(report, { ...links, room, title: "Not in a review comment", lines: places(overflow) }),
    section(report, { ...links, room, title: "Set aside by a person", lines: places(setAside) }),
  ];
  return [`${head}${headline(report)}\n`, told, ...listed].filter((text) => text !== "").join("\n");
}

/** Whether a summary comment has anything to say; where not, one that stands says that all is mended. */
export function hasNews({ findings }: Pick<Report, "findings">, overview: Overview = {}): boolean {
  return findings.length > 0 || isNews(overview);
}

const TITLE = "### caption-style";

interface Section extends StickyLinks {
  readonly title: string;
  readonly lines: ReadonlySet<string>;
  /** UTF-8 bytes: each of two tables may take what leaves room for the marker, the titles and the other one. */
  readonly room: number;
}

function section(report: Report, { title, lines, room, ...links }: Section): string {
  const findings = report.findings.filter(({ path, start }) => lines.has(`${start.line} ${path}`));
  if (findings.length === 0) return "";
  const table = renderTable({ ...report, findings }, { ...links, limit: room });
  return `**${title}**: ${plural(findings.length, "finding")}.\n\n${table}`;
}

function places(drafts: readonly Pick<Draft, "path" | "line">[]): ReadonlySet<string> {
  return new Set(drafts.map(({ path, line }) => `${line} ${path}`));
}
