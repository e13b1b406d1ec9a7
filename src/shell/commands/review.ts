import { planReview } from "../../core/review.ts";
import { UserError } from "../../errors.ts";
import type { Hunks, LineRange, Report, ReviewPlan } from "../../model.ts";
import { toJson } from "../../report/json.ts";
import { renderNotices } from "../../report/plain.ts";
import { renderReview } from "../../report/review.ts";
import { sayOverview } from "../../report/say-overview.ts";
import type { CheckedCaptions } from "../check-captions.ts";
import { partsAtIn } from "../parts-at.ts";
import { type CheckedRange, checkRange } from "./check-changes.ts";
import type { CliPorts } from "./cli-ports.ts";
import { EXIT, exitCode, type ReportOptions } from "./options.ts";
import { textLayout, writeData } from "./print-report.ts";
import { sayFaults } from "./say-faults.ts";

/** Options of `review`. */
export interface ReviewCommandOptions extends ReportOptions {
  readonly dryRun?: boolean;
  readonly base: string;
  readonly head: string;
  readonly maxComments: number;
}

/** Shows the review that the Action would post, on a pull request without comments. */
export async function runReview(options: ReviewCommandOptions, ports: CliPorts): Promise<number> {
  if (!options.dryRun) {
    throw new UserError("The Action posts reviews; the command line only shows them. Add --dry-run.");
  }
  const checked = await checkRange(
    options,
    options.config === undefined ? {} : { config: options.config },
    ports,
  );
  const plan = planChecked(checked, options.maxComments);
  const { base, head, overview } = checked;
  const { report } = checked.checked;
  if (!options.quiet) ports.stderr.write(renderNotices(report.notices));
  const layout = textLayout(options, ports);
  const text =
    options.format === "json"
      ? toJson({ version: 1, base, head, ...published(plan) })
      : renderReview(report, plan, layout) + sayOverview(overview, !layout.colour);
  writeData(text, options, ports);
  const faults = overview.styleChange?.faults ?? [];
  sayFaults(faults, ports);
  const code = exitCode(report, options.failOn);
  // As in the Action: a pull request that breaks the style is not clean.
  return code === EXIT.clean && faults.length > 0 ? EXIT.couldNotCheck : code;
}

/** What the plan of a pull request without comments holds. */
function published({ post, update, minimise, overflow, summary }: ReviewPlan): Partial<ReviewPlan> {
  return { post, update, minimise, overflow, summary };
}

/** The plan for a pull request that has no comment yet. */
export function planChecked(
  { checked: { report, styles, textOf, configOf }, overview, head }: CheckedRange,
  maxComments: number,
): ReviewPlan {
  return planReview(report, changedLinesOf(report, textOf), [], {
    ...{ configOf, maxComments, links: { sha: head, overview }, partsAtOf: partsAtIn(styles) },
  });
}

/** Every finding is on a line that changed, and such a line can hold a comment; what was not read has no line. */
function changedLinesOf({ lines }: Report, textOf: CheckedCaptions["textOf"]): Hunks {
  const hunks = new Map<string, LineRange[]>();
  for (const { path, line } of lines) {
    if (textOf(path) === undefined) continue;
    const known = hunks.get(path);
    const range = { start: line, end: line };
    if (known === undefined) hunks.set(path, [range]);
    else known.push(range);
  }
  return hunks;
}
