import { planReview, type ReviewOptions } from "../core/review.ts";
import { readPosted } from "../core/review-marker.ts";
import { deletedKeys } from "../core/review-memory.ts";
import type { StyleLine } from "../core/style-change.ts";
import type { GitHub, PullRequest } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import type { Conversation } from "../io/said.ts";
import type { Draft, Finding, Report, ReviewPlan } from "../model.ts";
import { plural } from "../report/counts.ts";
import { carryOut, isIdle } from "./action-carry-out.ts";
import { readShownHunks } from "./action-hunks.ts";
import type { Order } from "./action-order.ts";

/**
 * How it went on the pull request. done: everything that could stand there stands there. partly: some of it does; the rest
 * is told in the other places. superseded: a newer commit is
 * the head by now, its own run will review it. closed: nobody waits for a review. denied: the token may not post.
 * failed: GitHub did not take the review.
 */
export type PostingKind = "done" | "partly" | "superseded" | "closed" | "denied" | "failed";

export interface Posting {
  readonly kind: PostingKind;
  /** A sentence for people; empty when there is nothing to say. */
  readonly message: string;
  /** The address of the review that was posted; null when none was. */
  readonly url: string | null;
  /** The findings that stand on no comment. */
  readonly untold: readonly Finding[];
}

export interface ReviewRequest extends Order, Omit<ReviewOptions, "deleted" | "links"> {
  /** The text of a file at the head commit, the style files with mistakes among them; undefined when it was not read. */
  readonly textOf: (path: string) => string | undefined;
  /** The lines of the style that have mistakes. */
  readonly styleLines: readonly StyleLine[];
}

/** Brings a report to the pull request. */
export async function reviewPullRequest(github: GitHub, request: ReviewRequest): Promise<Posting> {
  const { report, number, styleLines } = request;
  try {
    // What is said of an image, or of a file that the pull request leaves alone, has no line to stand on.
    const read = [...report.findings, ...styleLines].filter(({ path }) => request.textOf(path) !== undefined);
    const paths = new Set(read.map(({ path }) => path));
    const said = await github.conversation(number);
    const shown = await readShownHunks(github, number, { paths, textOf: request.textOf });
    const posted = readPosted(said.comments);
    const bodies = said.reviews.map(({ body }) => body);
    const plan = planReview(report, shown.hunks, posted, {
      ...request,
      deleted: deletedKeys(bodies, posted),
      // Where not all is known that stands, what is posted could stand twice.
      maxComments: said.isComplete ? request.maxComments : 0,
    });
    const remarks = [shown.remark, said.isComplete ? "" : TOO_MUCH_SAID];
    return isIdle(plan, said, request)
      ? { ...done(plan, { posted: 0, refusal: null, remarks }), url: null, untold: told(report, plan) }
      : await postPlan(github, plan, said, { ...request, remarks });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // A token that may not even look has nothing to say of a clean pull request.
    const isMoot = error.kind === "denied" && report.findings.length === 0;
    const how = isMoot ? { kind: "done" as const, message: "" } : failure(error);
    return { ...how, url: null, untold: report.findings };
  }
}

const TOO_MUCH_SAID =
  "More was said on this pull request than a run may read, so that new findings are in the summary alone.";

async function postPlan(
  github: GitHub,
  plan: ReviewPlan,
  said: Conversation,
  request: ReviewRequest & { readonly remarks: readonly string[] },
): Promise<Posting> {
  const { report, number, head } = request;
  const now = await github.pullRequest(number);
  const unposted = { url: null, untold: told(report, plan) };
  if (!now.open || now.head !== head) return { ...overtaken(now), ...unposted };
  const outcome = await carryOut(github, plan, said, request);
  const { refusal, url, movedTo, unsummed, error } = outcome;
  const posted = new Set(outcome.posted);
  if (movedTo !== null && posted.size === 0) return { ...overtaken(movedTo), ...unposted };
  const refused = plan.post.filter((draft) => !posted.has(draft));
  const untold = findingsOn(report, [...refused, ...plan.overflow]);
  const remarks = [...request.remarks, ...outcome.remarks];
  const isPosted = plan.post.length === 0 || posted.size > 0;
  const failed = isPosted ? null : (error ?? refusal);
  const fault = failed ?? (posted.size === 0 ? unsummed : null);
  if (fault !== null) return { ...failure(fault, remarks), url, untold };
  return { ...done(plan, { posted: posted.size, refusal: error ?? refusal, remarks }), url, untold };
}

interface Done {
  readonly posted: number;
  /** Why what was not posted was not. */
  readonly refusal: GitHubError | null;
  readonly remarks: readonly string[];
}

function done(plan: ReviewPlan, { posted, refusal, remarks }: Done): Pick<Posting, "kind" | "message"> {
  const refused = plan.post.length - posted;
  const left = refused + plan.overflow.length;
  const made =
    posted === 0 ? "No new comment was posted." : `A review with ${plural(posted, "comment")} was posted.`;
  const why = refusal === null ? "" : `${plural(refused, "comment")} left out: ${refusal.message}`;
  const rest = `The findings of ${plural(left, "line")} without a comment are in the summary comment, in the annotations and in the job summary.`;
  const isNothing = left + plan.post.length + plan.setAside.length + plan.update.length === 0;
  const review = isNothing ? [] : left === 0 ? [made] : [made, why, rest];
  const said = [...review, ...remarks].filter((sentence) => sentence !== "");
  const isWhole = refusal === null && remarks.every((remark) => remark === "");
  return { kind: isWhole ? "done" : "partly", message: said.join(" ") };
}

function told(report: Report, { post, overflow }: ReviewPlan): readonly Finding[] {
  return findingsOn(report, [...post, ...overflow]);
}

function findingsOn({ findings }: Report, drafts: readonly Draft[]): readonly Finding[] {
  const places = new Set(drafts.map(({ path, line }) => `${line} ${path}`));
  return findings.filter(({ path, start }) => places.has(`${start.line} ${path}`));
}

/** Why a closed pull request gets no review. */
export const closedMessage = "The pull request is closed, so no review was posted.";

function overtaken({ open, head }: PullRequest): Pick<Posting, "kind" | "message"> {
  return open
    ? { kind: "superseded", message: supersededBy(head) }
    : { kind: "closed", message: closedMessage };
}

function supersededBy(head: string): string {
  return `The pull request has a newer commit (${head.slice(0, 7)}), so no review was posted; the run of that commit reviews it.`;
}

function failure(
  { kind, message }: GitHubError,
  remarks: readonly string[] = [],
): Pick<Posting, "kind" | "message"> {
  const said = [...new Set([message, ...remarks])].filter((sentence) => sentence !== "").join(" ");
  if (kind !== "denied") return { kind: "failed", message: `The review could not be posted. ${said}` };
  return {
    kind: "denied",
    message:
      "No review was posted: the token lacks the permission pull-requests: write, as it does in a pull request from a fork or by Dependabot. " +
      `The findings are in the annotations and in the job summary. ${said}`,
  };
}
