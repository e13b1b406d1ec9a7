import type { Finding, Report, Severity } from "../model.ts";
import { countFindings, plural, SEVERITIES } from "./counts.ts";
import { placeLink, type RepositoryLinks } from "./place-link.ts";
import { folded, renderRows } from "./rows.ts";
import { ruleUrl } from "./rule-link.ts";

type Found = Pick<Report, "findings">;

/** Markdown: how many findings each rule has, the rule with most first; empty without findings. */
export function ruleTable({ findings }: Found): string {
  if (findings.length === 0) return "";
  const rows = groups(findings, ({ ruleId }) => ruleId).map(([id, own]) => {
    const files = new Set(own.map(({ path }) => path)).size;
    const { fixable } = countFindings({ findings: own });
    return cells([`[${id}](${ruleUrl(id)})`, ...severities(own), count(fixable), String(files)]);
  });
  const head = [
    cells(["Rule", ...TITLES, "Rewritten", "Files"]),
    cells(["---", ...TITLES.map(() => "---:"), "---:", "---:"]),
  ];
  return renderRows(rows, { head, noun: "rule", limit: LONGEST_TABLE });
}

/** Markdown, folded: how many findings each file has, the file with most first; empty where only one has any. */
export function fileTable({ findings }: Found, links: RepositoryLinks): string {
  const files = groups(findings, ({ path }) => path);
  if (files.length < 2) return "";
  const rows = files.map(([path, own]) => cells([placeLink(path, null, links), ...severities(own)]));
  const head = [cells(["File", ...TITLES]), cells(["---", ...TITLES.map(() => "---:")])];
  return folded(
    `Findings by file (${plural(files.length, "file")})`,
    renderRows(rows, { head, noun: "file", limit: LONGEST_TABLE, most: MOST_FILES }),
  );
}

const TITLES = ["Errors", "Warnings", "Info"];
/** UTF-8 bytes. */
const LONGEST_TABLE = 7_000;
/** More than anybody reads in a comment; the table of all findings has them. */
const MOST_FILES = 50;

/** The most severe first, then the most. */
function groups(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly (readonly [string, readonly Finding[]])[] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = found.get(keyOf(finding));
    if (group === undefined) found.set(keyOf(finding), [finding]);
    else group.push(finding);
  }
  const weighed = [...found].map(([key, own]) => ({ key, own, counts: countFindings({ findings: own }) }));
  const order = (severity: Severity, a: (typeof weighed)[number], b: (typeof weighed)[number]): number =>
    b.counts[severity] - a.counts[severity];
  return weighed
    .sort(
      (a, b) =>
        order("error", a, b) || order("warning", a, b) || order("info", a, b) || (a.key < b.key ? -1 : 1),
    )
    .map(({ key, own }) => [key, own]);
}

function severities(findings: readonly Finding[]): readonly string[] {
  const counts = countFindings({ findings });
  return SEVERITIES.map((severity) => count(counts[severity]));
}

/** Nothing in place of a nought, so that the eye finds what there is. */
function count(many: number): string {
  return many === 0 ? "" : String(many);
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}
