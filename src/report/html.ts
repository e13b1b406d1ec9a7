import type { Finding, Notice, Report } from "../model.ts";
import { type Block, groupByFile } from "./blocks.ts";
import { plural, SEVERITIES, totals } from "./counts.ts";
import { htmlCaption, htmlDiff } from "./html-caption.ts";
import { htmlStyle } from "./html-style.ts";
import { escapeHtml, safeUrl } from "./html-text.ts";
import { urlPath } from "./markdown.ts";
import { ruleUrl } from "./rule-link.ts";
import { sentence } from "./say.ts";

/** What a page links to. */
export interface HtmlOptions {
  /** The commit that was checked. */
  readonly sha?: string | undefined;
  /** "https://github.com/owner/name"; captions are links into it where it and `sha` are given. */
  readonly repositoryUrl?: string | undefined;
  /** What to type to have the rewrites written. */
  readonly fixCommand: string;
}

/** Lines with findings on one page: a browser lays out no more of them in a second or two, and nobody reads more. */
export const MOST_LINES = 5_000;
/** Findings listed for one of them, which may be a whole file. */
const MOST_ON_LINE = 100;

/**
 * A report as one page of HTML, in pieces: what is wrong in each caption, marked in it, and its rewrite. It loads nothing
 * and runs nothing; a choice of rules is made by CSS alone.
 */
export function* htmlPieces(report: Report, options: HtmlOptions): Generator<string> {
  const rules = countRules(report.findings);
  yield head(rules.length);
  yield `<header><h1>caption-style</h1>\n<p class="totals">${escapeHtml(headline(report, options))}</p></header>\n`;
  yield filter(rules, report.findings.length);
  yield "<main>\n";
  let left = MOST_LINES;
  const numbers = new Map(rules.map(([id], at) => [id, at]));
  for (const [path, blocks] of groupByFile(report)) {
    if (left === 0) break;
    const shown = blocks.slice(0, left);
    left -= shown.length;
    yield fileSection(path, shown, { ...options, numbers });
  }
  yield `</main>\n${rest(report)}${notices(report.notices)}</body>\n</html>\n`;
}

type RuleCount = readonly [id: string, count: number];

/** The most frequent first. */
function countRules(findings: readonly Finding[]): readonly RuleCount[] {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Nothing may be loaded, sent or run, whatever ends up in the page. https://www.w3.org/TR/CSP3/ */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function head(rules: number): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>caption-style report</title>
<style>
${htmlStyle(rules)}</style>
</head>
<body>
`;
}

function headline(report: Report, { sha, fixCommand }: HtmlOptions): string {
  const fixable = report.findings.filter(({ fix }) => fix === "safe").length;
  const said = sha === undefined ? "" : `Reviewed ${sha.slice(0, 7)}. `;
  return `${said}${totals(report)}${fixable === 0 ? "." : `; ${fixable} can be rewritten: ${fixCommand}`}`;
}

function filter(rules: readonly RuleCount[], total: number): string {
  if (rules.length < 2) return "";
  const choice = (id: string, label: string, count: number, isChosen: boolean): string =>
    `<label><input type="radio" name="rule" id="${id}"${isChosen ? " checked" : ""}> ${escapeHtml(label)} <span class="count">${count}</span></label>`;
  const choices = rules.map(([id, count], at) => choice(`r${at}`, id, count, false));
  const all = [choice("all", "all rules", total, true), ...choices];
  return `<fieldset class="filter"><legend>Show</legend>\n${all.join("\n")}\n</fieldset>\n`;
}

interface SectionOptions extends HtmlOptions {
  /** What the classes of the rules end with. */
  readonly numbers: ReadonlyMap<string, number>;
}

function fileSection(path: string, blocks: readonly Block[], options: SectionOptions): string {
  const findings = blocks.flatMap((block) => block.findings);
  const items = blocks.map((block) => blockItem(path, block, options)).join("");
  return `<details open class="file ${classesOf(findings, options)}"><summary><bdi>${escapeHtml(path)}</bdi> <span class="count">${plural(findings.length, "finding")}</span></summary>\n${items}</details>\n`;
}

function classesOf(findings: readonly Finding[], { numbers }: SectionOptions): string {
  return [...new Set(findings.map(({ ruleId }) => `r${numbers.get(ruleId) ?? 0}`))].join(" ");
}

function blockItem(path: string, block: Block, options: SectionOptions): string {
  const { line, findings, rewrite } = block;
  const shown = line.unread === true ? "" : htmlCaption(block);
  const items = findings.slice(0, MOST_ON_LINE).map((finding) => findingItem(finding, options));
  const hidden = findings.length - items.length;
  const said = hidden === 0 ? items : [...items, `<li>${plural(hidden, "more finding")} on this line.</li>`];
  const diff = rewrite === undefined ? "" : htmlDiff(rewrite);
  return `<section class="line ${classesOf(findings, options)}">
<p class="place">${place(path, line.line, options)}</p>
${shown}<ul>
${said.join("\n")}
</ul>
${diff}</section>
`;
}

function place(path: string, line: number, { sha, repositoryUrl }: HtmlOptions): string {
  const text = `line ${line}`;
  if (sha === undefined || repositoryUrl === undefined) return text;
  return `<a href="${safeUrl(`${repositoryUrl}/blob/${sha}/${urlPath(path)}#L${line}`)}">${text}</a>`;
}

function findingItem(finding: Finding, { numbers }: SectionOptions): string {
  const { severity, ruleId } = finding;
  return `<li class="r${numbers.get(ruleId) ?? 0}"><span class="severity ${severity}">${severity}</span> <bdi>${escapeHtml(sentence(finding))}</bdi> <a href="${safeUrl(ruleUrl(ruleId))}">${escapeHtml(ruleId)}</a></li>`;
}

/** What has no room on the page, counted by severity. */
function rest(report: Report): string {
  const blocks = [...groupByFile(report).values()].flat().slice(MOST_LINES);
  if (blocks.length === 0) return "";
  const findings = blocks.flatMap((block) => block.findings);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  return `<p class="rest">${plural(findings.length, "more finding")} on ${plural(blocks.length, "line")} not shown here (${counts.join(", ")}). The JSON report lists them all.</p>\n`;
}

function notices(all: readonly Notice[]): string {
  if (all.length === 0) return "";
  const items = all
    .slice(0, MOST_LINES)
    .map(
      ({ path, message }) => `<li><bdi>${escapeHtml(path)}</bdi>: <bdi>${escapeHtml(message)}</bdi></li>\n`,
    );
  return `<details class="notices"><summary>${plural(all.length, "file")} left alone</summary>\n<ul>\n${items.join("")}</ul></details>\n`;
}
