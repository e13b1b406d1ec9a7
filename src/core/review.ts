import type {
  Draft,
  Finding,
  Hunks,
  PostedComment,
  Report,
  ReportLine,
  ReviewPlan,
  Rewrite,
  Severity,
} from "../model.ts";
import { renderComment } from "../report/comment.ts";
import { COMMENT_LIMIT, renderSummary, type SummaryOptions } from "../report/summary.ts";
import { commentKey, fingerprint } from "./review-key.ts";
import { withMarker } from "./review-marker.ts";
import { selectDrafts, worst } from "./review-select.ts";

export interface ReviewOptions {
  /** The caption-style.json that governs a caption. */
  readonly configOf: (path: string) => string;
  /** How many of our comments may stand on the pull request, those of earlier runs among them. */
  readonly maxComments: number;
  /** How the summary is linked. */
  readonly links?: Omit<SummaryOptions, "limit">;
}

/**
 * What has to happen on the pull request so that every line with findings has one comment, and no line has two.
 * A draft that is known from `posted` is left alone, or updated when it says something else by now; one that GitHub's
 * hunks cannot hold, or that is over the limit, goes to `overflow`; a comment that nothing calls for goes to `minimise`.
 */
export function planReview(
  report: Report,
  hunks: Hunks,
  posted: readonly PostedComment[],
  options: ReviewOptions,
): ReviewPlan {
  const drafts = draftComments(report, options.configOf);
  const standing = new Map([...posted].reverse().map((comment) => [comment.key, comment]));
  const known = drafts.filter(({ draft }) => standing.has(draft.key));
  const fresh = drafts.filter(({ draft }) => !standing.has(draft.key));
  const possible = fresh.filter(({ draft }) => holds(hunks, draft));
  const chosen = selectDrafts(possible, options.maxComments - known.length);
  const overflow = fresh.filter((weighed) => !chosen.has(weighed)).map(({ draft }) => draft);
  const kept = new Set(known.map(({ draft }) => standing.get(draft.key)));
  return {
    post: fresh.filter((weighed) => chosen.has(weighed)).map(({ draft }) => draft),
    update: known.flatMap(({ draft, bodyHash }) => updateOf(draft, bodyHash, standing.get(draft.key))),
    minimise: posted.filter((comment) => !kept.has(comment)).map(({ id }) => ({ id })),
    overflow,
    summary: renderSummary(report, { ...options.links, limit: COMMENT_LIMIT }),
  };
}

interface WeighedDraft {
  readonly path: string;
  readonly severity: Severity;
  readonly draft: Draft;
  readonly bodyHash: string;
}

/** One draft for each line that findings start on, in the order of the report. */
function draftComments(report: Report, configOf: (path: string) => string): readonly WeighedDraft[] {
  const findings = groupByPlace(report.findings);
  const rewrites = new Map(report.rewrites.map((rewrite) => [place(rewrite.path, rewrite.line), rewrite]));
  const occurrences = new Map<string, number>();
  return report.lines.flatMap((line): WeighedDraft[] => {
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
    return [weigh(line, here, rewrites.get(place(line.path, line.line)), key)];
  });
}

function weigh(
  line: ReportLine,
  findings: readonly Finding[],
  rewrite: Rewrite | undefined,
  key: string,
): WeighedDraft {
  const { body, suggestion } = renderComment(line, findings, rewrite);
  return {
    path: line.path,
    severity: worst(findings.map(({ severity }) => severity)),
    draft: { path: line.path, line: line.line, key, body: withMarker(key, body), suggestion },
    bodyHash: fingerprint(body),
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

function holds(hunks: Hunks, { path, line }: Draft): boolean {
  return (hunks.get(path) ?? []).some(({ start, end }) => start <= line && line <= end);
}

/** A comment whose line is gone is history: what it says is not touched. */
function updateOf(draft: Draft, bodyHash: string, comment: PostedComment | undefined): ReviewPlan["update"] {
  if (comment === undefined || comment.line === null || comment.bodyHash === bodyHash) return [];
  return [{ id: comment.id, draft }];
}
