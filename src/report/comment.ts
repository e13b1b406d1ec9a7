import type { Finding, ReportLine, Rewrite, Severity } from "../model.ts";
import { codeBlock } from "../text/fence.ts";
import { plural } from "./counts.ts";
import { webFix, withPaths } from "./fix-command.ts";
import { cut, inlineCode, plainText, quiet } from "./markdown.ts";
import { ruleUrl } from "./rule-link.ts";
import { type TagChange, tagChanges } from "./tag-changes.ts";
import { hasHidden, visible } from "./visible.ts";

/** A review comment: its Markdown, and the line that its suggestion would write. */
export interface RenderedComment {
  readonly body: string;
  readonly suggestion: string | null;
}

/** GitHub takes 65,536 characters; what is left is for the marker. https://github.com/orgs/community/discussions/27190 */
export const LONGEST_BODY = 60_000;

/**
 * One comment for one line: every finding, what the rewrite changes, and a one-click suggestion. Where one click would
 * not do what it shows, the new text and the command that writes it stand there instead.
 */
export function renderComment(
  line: ReportLine,
  findings: readonly Finding[],
  rewrite: Rewrite | undefined,
): RenderedComment {
  const said = renderFindings(findings);
  if (rewrite === undefined || isNoOp(rewrite)) return { body: said, suggestion: null };
  const changes = tagChanges(rewrite.before, rewrite.after.replace(/\r?\n/g, ", "));
  const explained = `${said}\n\n${renderChanges(changes)}`;
  const offered = `${explained}\n\n${rewrite.gone === true ? NO_LINE : codeBlock(rewrite.after, "suggestion")}`;
  const obstacle = obstacleTo(line, rewrite.after.replaceAll("\n", ""), offered.length);
  if (obstacle === null) return { body: offered, suggestion: rewrite.after };
  const told = `${explained}\n\n${obstacle} This command writes the new line:\n\n${codeBlock(quiet(withPaths(webFix, [line.path])), "sh")}`;
  if (rewrite.gone === true) return { body: told, suggestion: null };
  const shown = `${told}\n\nThe new line:\n\n${codeBlock(quiet(visible(rewrite.after)), "text")}`;
  return { body: shown.length <= LONGEST_BODY ? shown : told, suggestion: null };
}

// Together with the changes well under `LONGEST_BODY`, whatever the captions hold.
const LONGEST_FINDINGS = 20_000;
const LONGEST_MESSAGE = 1_000;
const LONGEST_TAG = 100;
const MOST_CHANGES = 12;

const MARKS: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };

function renderFindings(findings: readonly Finding[]): string {
  const items: string[] = [];
  let length = 0;
  for (const finding of findings) {
    const item = renderFinding(finding);
    length += item.length;
    if (length > LONGEST_FINDINGS) break;
    items.push(findings.length === 1 ? item : `- ${item}`);
  }
  const rest = findings.length - items.length;
  return [...items, ...(rest === 0 ? [] : [`- ${plural(rest, "more finding")} on this line.`])].join("\n");
}

function renderFinding({ severity, message, ruleId, candidates, fix }: Finding): string {
  const choice = fix === "choice" && candidates.length > 0 ? ` Choose: ${listOf(candidates)}.` : "";
  const link = `[${ruleId}](${ruleUrl(ruleId)})`;
  return `${MARKS[severity]} **${severity}** ${plainText(cut(message, LONGEST_MESSAGE))}${choice} ${link}`;
}

function listOf(candidates: readonly string[]): string {
  const shown = candidates.slice(0, MOST_CHANGES).map(tagCode);
  return [...shown, ...(candidates.length > MOST_CHANGES ? ["…"] : [])].join(", ");
}

/** A suggestion without a line takes the line away; one with an empty line would leave it there, empty. */
const NO_LINE = "```suggestion\n```";

function isNoOp({ before, after, gone }: Rewrite): boolean {
  return gone !== true && before.replace(/[\r\n]+$/, "") === after.replace(/[\r\n]+$/, "");
}

function renderChanges(changes: readonly TagChange[]): string {
  if (changes.length === 0) return "Only spaces and separators change.";
  const rest = changes.length - MOST_CHANGES;
  const shown = changes.slice(0, MOST_CHANGES).map(renderChange);
  return `${[...shown, ...(rest > 0 ? [plural(rest, "more change")] : [])].join(" · ")}`;
}

function renderChange(change: TagChange): string {
  return change.kind === "replaced"
    ? `${tagCode(change.from)} → ${tagCode(change.to)}`
    : `${change.kind} ${tagCode(change.tag)}`;
}

function tagCode(tag: string): string {
  return inlineCode(cut(tag, LONGEST_TAG));
}

/** Why one click would not do what it shows; null when it would. */
function obstacleTo({ text, end, bom, encoding }: ReportLine, after: string, length: number): string | null {
  if (encoding !== undefined) return "The file is not UTF-8, so that one click would mix two encodings.";
  if (bom) return "The file starts with a byte order mark, which a one-click suggestion does not show.";
  if (end.includes("\r")) return "This line ends with CRLF, which a one-click suggestion may change.";
  if (text.includes("\r")) return "This line holds line ends that git does not take for one.";
  if (hasHidden(after)) return "The new line holds characters that cannot be seen.";
  if (length > LONGEST_BODY) return "The line is too long for a one-click suggestion.";
  return null;
}
