import type { Finding, Hunks, PostedComment, Report, ReportLine, ReviewPlan } from "../model.ts";
import { type RenderedComment, renderComment } from "../report/comment.ts";
import { renderSticky, type StickyLinks } from "../report/sticky.ts";
import type { PictureOf } from "./pictures.ts";
import { type Desired, reconcile } from "./reconcile.ts";
import { commentKey } from "./review-key.ts";
import { withMarker } from "./review-marker.ts";
import { worst } from "./review-select.ts";
import type { StyleLine } from "./style-change.ts";
import { styleDrafts } from "./style-drafts.ts";

export interface ReviewOptions {
  /** The caption-style.json that governs a caption. */
  readonly configOf: (path: string) => string;
  /** How many open comments of ours may stand on the pull request, those of earlier runs among them. */
  readonly maxComments: number;
  /** The keys of comments that somebody deleted; none by default. */
  readonly deleted?: ReadonlySet<string>;
  /** How the summary is linked. */
  readonly links?: StickyLinks;
  /** The mark at which the tags of a caption part; a comma by default. */
  readonly partsAtOf?: ((path: string) => string | undefined) | undefined;
  /** The picture of a line, where comments are to show it; none by default. */
  readonly pictureOf?: PictureOf | undefined;
  /** The lines of the style that have mistakes; none by default. */
  readonly styleLines?: readonly StyleLine[];
}

/**
 * What has to happen on the pull request so that every line with findings has one comment, and no line has two. A draft
 * that GitHub's hunks cannot hold, or that is over the limit, goes to `overflow`; the summary lists it.
 */
export function planReview(
  report: Report,
  hunks: Hunks,
  posted: readonly PostedComment[],
  options: ReviewOptions,
): ReviewPlan {
  const { maxComments, deleted = new Set(), links, styleLines = [] } = options;
  const drafts = [...styleDrafts(styleLines, hunks, posted), ...draftComments(report, options)];
  const plan = reconcile(drafts, { posted, deleted, hunks, maxComments });
  return { ...plan, summary: renderSticky(report, plan, links ?? {}) };
}

/** One draft for each line that findings start on, in the order of the report. */
function draftComments(report: Report, options: ReviewOptions): readonly Desired[] {
  const { configOf, partsAtOf, pictureOf, links } = options;
  const findings = groupByPlace(report.findings);
  const rewrites = new Map(report.rewrites.map((rewrite) => [place(rewrite.path, rewrite.line), rewrite]));
  const occurrences = new Map<string, number>();
  return report.lines.flatMap((line): Desired[] => {
    const here = findings.get(place(line.path, line.line)) ?? [];
    if (here.length === 0) return [];
    const identity = {
      ...{ configPath: configOf(line.path), path: line.path, text: line.text },
      ruleIds: here.map(({ ruleId }) => ruleId),
    };
    const first = commentKey({ ...identity, occurrence: 0 });
    const occurrence = occurrences.get(first) ?? 0;
    occurrences.set(first, occurrence + 1);
    const key = commentKey({ ...identity, occurrence });
    const context = {
      ...{ partsAt: partsAtOf?.(line.path), picture: pictureOf?.(line.path, line.line), links },
    };
    const rewrite = rewrites.get(place(line.path, line.line));
    return [weigh(line, here, renderComment(line, here, rewrite, context), key)];
  });
}

function weigh(
  { path, line }: ReportLine,
  findings: readonly Finding[],
  { body, suggestion }: RenderedComment,
  key: string,
): Desired {
  return {
    path,
    severity: worst(findings.map(({ severity }) => severity)),
    draft: { path, line, key, body: withMarker(key, body), suggestion },
  };
}

function place(path: string, line: number): string {
  return `${line} ${path}`;
}

function groupByPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const at = place(finding.path, finding.start.line);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [finding]);
    else group.push(finding);
  }
  return groups;
}
