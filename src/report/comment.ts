import type { Finding, ReportLine, Rewrite, Severity } from "../model.ts";
import { codeBlock } from "../text/fence.ts";
import { plural } from "./counts.ts";
import { webFix, withPaths } from "./fix-command.ts";
import { cut, inlineCode, plainText, quiet } from "./markdown.ts";
import { renderPicture } from "./picture.ts";
import type { RepositoryLinks } from "./place-link.ts";
import { ruleUrl } from "./rule-link.ts";
import { ruleWhy } from "./rule-why.ts";
import { type TagChange, tagChanges } from "./tag-changes.ts";
import { hasHidden, visible } from "./visible.ts";

/** A review comment: its Markdown, and the line that its suggestion would write. */
export interface RenderedComment {
  readonly body: string;
  readonly suggestion: string | null;
}

/** What is known of a line beside what is wrong with it. */
export interface LineContext {
  /** The mark at which its tags part; a comma when absent. */
  readonly partsAt?: string | undefined;
  /** Its picture, to be shown; none when absent. */
  readonly picture?: string | undefined;
  /** Where that picture is. */
  readonly links?: RepositoryLinks | undefined;
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
  { partsAt, picture, links = {} }: LineContext = {},
): RenderedComment {
  const shown = picture === undefined ? "" : renderPicture(picture, links);
  const said = `${renderFindings(findings)}${shown === "" ? "" : `\n\n${shown}`}`;
  if (rewrite === undefined || isNoOp(rewrite)) return { body: said, suggestion: null };
  const changes = tagChanges(rewrite.before, rewrite.after, partsAt);
  const explained = `${said}\n\n${renderChanges(changes)}`;
  const offered = `${explained}\n\n${rewrite.gone === true ? NO_LINE : codeBlock(rewrite.after, "suggestion")}`;
  const obstacle = obstacleTo(line, rewrite.after.replaceAll("\n", ""), offered.length);
  if (obstacle === null) return { body: offered, suggestion: rewrite.after };
  const told = `${explained}\n\n${obstacle} This command writes the new line:\n\n${codeBlock(quiet(withPaths(webFix, [line.path])), "sh")}`;
  if (rewrite.gone === true) return { body: told, suggestion: null };
  const whole = `${told}\n\nThe new line:\n\n${codeBlock(quiet(visible(rewrite.after)), "text")}`;
  return { body: whole.length <= LONGEST_BODY ? whole : told, suggestion: null };
}

// Together with the changes well under `LONGEST_BODY`, whatever the captions hold.
const LONGEST_FINDINGS = 20_000;
const LONGEST_MESSAGE = 1_000;
const LONGEST_TAG = 100;
const MOST_CHANGES = 12;

const MARKS: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };

function renderFindings(findings: readonly Finding[]): string {
  const items: string[] = [];
  const explained = new Set<string>();
  let length = 0;
  for (const finding of findings) {
    const item = renderFinding(finding, explained);
    length += item.length;
    if (length > LONGEST_FINDINGS) break;
    items.push(findings.length === 1 ? item : `- ${item}`);
  }
  const rest = findings.length - items.length;
  return [...items, ...(rest === 0 ? [] : [`- ${plural(rest, "more finding")} on this line.`])].join("\n");
}

/** Why a rule is kept is said once a comment. */
function renderFinding(
  { severity, message, ruleId, candidates, fix }: Finding,
  explained: Set<string>,
): string {
  const choice = fix === "choice" && candidates.length > 0 ? ` Choose: ${listOf(candidates)}.` : "";
  const link = `[${ruleId}](${ruleUrl(ruleId)})`;
  const why = explained.has(ruleId) ? undefined : ruleWhy(ruleId);
  explained.add(ruleId);
  const said = `${MARKS[severity]} **${severity}** ${plainText(cut(message, LONGEST_MESSAGE))}${choice} ${link}`;
  return why === undefined ? said : `${said}: ${why}`;
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
  if (change.kind === "replaced") return `${tagCode(change.from)} → ${tagCode(change.to)}`;
  const said = `${change.kind} ${tagCode(change.tag)}`;
  if (change.kind !== "moved") return said;
  return change.behind === null ? `${said} to the front` : `${said} behind ${tagCode(change.behind)}`;
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
