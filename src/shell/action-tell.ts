import type { Fault } from "../errors.ts";
import { describeFault } from "../errors.ts";
import type { Notice, Report, ReviewPlan } from "../model.ts";
import { command, renderAnnotations } from "../report/annotations.ts";
import { plural, totals } from "../report/counts.ts";
import { webFix } from "../report/fix-command.ts";
import { inlineCode, plainText } from "../report/markdown.ts";
import { renderNotices, renderPlain } from "../report/plain.ts";
import { JOB_SUMMARY_LIMIT, renderSummary } from "../report/summary.ts";
import { visible } from "../report/visible.ts";
import type { RunEvent } from "./action-event.ts";
import type { ActionPorts } from "./action-ports.ts";
import type { Posting } from "./action-review.ts";
import { type StyleChange, sayStyleChange } from "./style-change.ts";

/** What is said of a run besides its findings. */
export interface Told {
  readonly report: Report;
  readonly posting: Posting;
  readonly head: string;
  /** Whether the style is the pull request's own. */
  readonly isPreview: boolean;
  readonly styleChange: StyleChange | null;
  /** What else there is to say of the run, and to warn of; may be empty. */
  readonly remark: string;
}

/** Tells a finished check: annotations for what stands on no comment, the job summary and the log for everything. */
export async function tellChecked(ports: ActionPorts, told: Told): Promise<void> {
  const { report, posting, head, styleChange, remark } = told;
  const { print, event } = ports;
  const faults = styleChange?.faults ?? [];
  const remarks = [told.isPreview ? preview : "", styleChange === null ? "" : sayStyleChange(styleChange)];
  const said = [...remarks, remark, posting.message].filter((sentence) => sentence !== "");
  log(
    print,
    renderPlain(report, {
      colour: false,
      width: 120,
      maxFindings: mostInLog,
      totals: true,
      fixCommand: webFix,
    }),
  );
  log(print, renderNotices(report.notices));
  log(print, said.map((sentence) => `${sentence}\n`).join(""));
  annotateFaults(print, faults);
  if (remark !== "") print(command("warning", title, remark));
  if (posting.kind === "failed") print(command("error", title, posting.message));
  if (posting.kind === "denied") print(command("warning", title, posting.message));
  if (posting.kind !== "superseded") print(renderAnnotations({ findings: posting.untold }));
  await ports.writeSummary(summaryOf({ report, said, faults, head, event }));
}

const preview =
  "This is a preview: the style was read from the pull request itself, which may change it, and not from the branch that it goes to.";

/** Tells why a run has nothing to check. */
export async function tellNothing(ports: ActionPorts, why: string): Promise<void> {
  log(ports.print, why);
  await ports.writeSummary([heading, "", plainText(why), ""].join("\n"));
}

/** Tells why something could not be done: each fault as an annotation, in its file where it has one. */
export async function tellFaults(
  ports: ActionPorts,
  sentence: string,
  faults: readonly Fault[],
): Promise<void> {
  annotateFaults(ports.print, faults);
  await ports.writeSummary([heading, "", plainText(sentence), "", ...faultItems(faults), ""].join("\n"));
}

function annotateFaults(print: ActionPorts["print"], faults: readonly Fault[]): void {
  log(print, faults.map((fault) => `${visible(describeFault(fault))}\n`).join(""));
  for (const { message, place } of faults.slice(0, mostFaults)) {
    const at = place === undefined ? {} : { file: visible(place.path), line: place.line, col: place.column };
    print(command("error", { ...at, ...title }, message));
  }
}

function faultItems(faults: readonly Fault[]): readonly string[] {
  const items = faults.slice(0, mostFaults).map((fault) => `- ${plainText(describeFault(fault))}`);
  const rest = faults.length - items.length;
  return rest === 0 ? items : [...items, `- and ${rest} more; the log lists them all.`];
}

/** The Markdown above the comments of a review. */
export function reviewBody(
  { report, event, head }: Pick<Told, "report" | "head"> & { event: RunEvent },
  plan: ReviewPlan,
): string {
  const { overflow } = plan;
  const found = `**caption-style** found ${totals(report)}. Reviewed ${head.slice(0, 7)}.`;
  if (overflow.length === 0) return found;
  const where =
    event.runUrl === null ? "the summary of the run" : `[the summary of the run](${event.runUrl})`;
  return `${found}\n\nThe findings of ${plural(overflow.length, "more line")} are in ${where}.`;
}

const title = { title: "caption-style" };
const heading = "## caption-style";
/** The log is the last place that lists everything; past this many it is no reading matter, and the report file has them. */
const mostInLog = 5_000;
/** As many as fit in a summary by far; nobody mends more mistakes of a style in one go. */
const mostFaults = 200;
/** As many notices as leave room for the findings. */
const mostNotices = 100;

/** Prints text that may hold anything: a line that starts with "| " is never taken for a workflow command. */
function log(print: ActionPorts["print"], text: string): void {
  if (text === "") return;
  const lines = text.replace(/\n+$/, "").split(/\r\n|[\n\r]/);
  print(lines.map((line) => `| ${line}\n`).join(""));
}

function summaryOf({
  report,
  said,
  faults,
  head,
  event,
}: {
  report: Report;
  said: readonly string[];
  faults: readonly Fault[];
  head: string;
  event: RunEvent;
}): string {
  const sentences = said.map((sentence) => `${plainText(sentence)}\n`);
  const mistakes = faults.length === 0 ? [] : [...faultItems(faults), ""];
  const before = [heading, "", ...sentences, ...mistakes, ""].join("\n");
  const after = noticesOf(report.notices);
  const used = new TextEncoder().encode(before + after).length;
  const repositoryUrl = `${event.serverUrl}/${event.repository}`;
  return (
    before + renderSummary(report, { limit: JOB_SUMMARY_LIMIT - used, sha: head, repositoryUrl }) + after
  );
}

function noticesOf(notices: readonly Notice[]): string {
  if (notices.length === 0) return "";
  const items = notices
    .slice(0, mostNotices)
    .map(({ path, message }) => `- ${inlineCode(path)}: ${plainText(message)}`);
  const rest = notices.length - items.length;
  const more = rest === 0 ? [] : [`- and ${rest} more.`];
  return ["", `${plural(notices.length, "file")} left alone:`, "", ...items, ...more, ""].join("\n");
}
