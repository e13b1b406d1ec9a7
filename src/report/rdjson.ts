import type { Report, Severity } from "../model.ts";
import { utf8Length } from "../text/utf8-length.ts";
import { type Block, groupByFile } from "./blocks.ts";
import { LONGEST_BODY, renderComment } from "./comment.ts";
import { plural, SEVERITIES } from "./counts.ts";
import { cut, harmless } from "./markdown.ts";
import { ruleUrl } from "./rule-link.ts";
import { sentence } from "./say.ts";
import { escapeHiddenInJson } from "./visible.ts";

/** A report for reviewdog (`-f=rdjson`): a diagnostic for each line that has findings. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export function renderRdjson(report: Report): string {
  return `${escapeHiddenInJson(JSON.stringify({ source, diagnostics: diagnosticsOf(report) }, null, 2))}\n`;
}

/** The same, a diagnostic a line (`-f=rdjsonl`). */
export function renderRdjsonl(report: Report): string {
  return diagnosticsOf(report)
    .map((diagnostic) => `${escapeHiddenInJson(JSON.stringify({ ...diagnostic, source }))}\n`)
    .join("");
}

const source = { name: "caption-style", url: "https://github.com/caption-style/caption-style" };
const LEVELS: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };
// A comment is for reading, not for the whole caption that a message may quote, nor for a thousand findings of one line.
const LONGEST_SENTENCE = 1_000;
const LONGEST_MESSAGE = 20_000;

function diagnosticsOf(report: Report) {
  return [...groupByFile(report).values()].flatMap((blocks) => blocks.map(diagnostic));
}

/** As on GitHub: one comment a line, with one suggestion that mends all of it that can safely be mended. */
function diagnostic(block: Block) {
  const { line, findings } = block;
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const [only = ""] = rules;
  const message = messageOf(block);
  const suggestion = suggestionOf(block, LONGEST_BODY - message.length);
  return {
    message,
    location: { path: line.path, range: rangeOf(block) },
    severity: LEVELS[worst ?? "info"],
    // Where there are several, the message names them.
    ...(rules.length === 1 && { code: { value: only, url: ruleUrl(only) } }),
    ...(suggestion !== null && { suggestions: [suggestion] }),
  };
}

function messageOf({ findings }: Block): string {
  const items: string[] = [];
  let length = 0;
  for (const finding of findings) {
    const text = harmless(cut(sentence(finding), LONGEST_SENTENCE));
    const item = findings.length === 1 ? text : `- ${finding.severity}: ${text} (${finding.ruleId})`;
    length += item.length + 1;
    if (length > LONGEST_MESSAGE) break;
    items.push(item);
  }
  const rest = findings.length - items.length;
  return [...items, ...(rest === 0 ? [] : [`- ${plural(rest, "more finding")} on this line.`])].join("\n");
}

/** Whole lines, as reviewdog has it where no column is named: the comment has to stand on the same lines. */
function suggestionOf({ line, findings, rewrite }: Block, room: number) {
  const { suggestion } = renderComment(line, findings, rewrite);
  // A text that is empty takes the line away, and is for nothing else.
  if (suggestion === null || (suggestion === "" && rewrite?.gone !== true)) return null;
  if (suggestion.length > room) return null;
  const place = { line: line.line };
  return { range: { start: place, end: place }, text: suggestion };
}

/**
 * From the first to the last of what the findings name on their line. Columns count bytes of UTF-8 from 1, the byte order
 * mark with them; a file that is not UTF-8, or was not read, has none.
 */
function rangeOf({ line, findings }: Block) {
  const number = line.line;
  if (line.unread === true || line.encoding !== undefined) return { start: { line: number } };
  const from = Math.min(...findings.map(({ start }) => start.column));
  const to = Math.max(
    ...findings.map(({ end }) => (end.line === number ? end.column : line.text.length + 1)),
  );
  const mark = line.bom ? 3 : 0;
  const columnOf = (column: number): number => mark + utf8Length(line.text.slice(0, column - 1)) + 1;
  return { start: { line: number, column: columnOf(from) }, end: { line: number, column: columnOf(to) } };
}
