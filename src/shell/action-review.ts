import { readHunks } from "../core/hunks.ts";
import { planReview } from "../core/review.ts";
import { readPosted } from "../core/review-marker.ts";
import { deletedKeys } from "../core/review-memory.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";
import type { Conversation } from "../io/said.ts";
import type { Draft, Finding, Hunks, LineRange, Report, ReviewPlan } from "../model.ts";
import { plural } from "../report/counts.ts";
import { carryOut, isIdle, type Order } from "./action-carry-out.ts";

/**
 * How it went on the pull request. done: everything that could stand there stands there. superseded: a newer commit is
 * the head by now, its own run will review it. closed: nobody waits for a review. denied: the token may not post.
 * failed: GitHub did not take the review.
 */
export type PostingKind = "done" | "superseded" | "closed" | "denied" | "failed";

export interface Posting {
  readonly kind: PostingKind;
  /** A sentence for people; empty when there is nothing to say. */
  readonly message: string;
  /** The address of the review that was posted; null when none was. */
  readonly url: string | null;
  /** The findings that stand on no comment. */
  readonly untold: readonly Finding[];
}

export interface ReviewRequest extends Order {
  /** The text of a file at the head commit; undefined when it was not read. */
  readonly textOf: (path: string) => string | undefined;
  readonly configOf: (path: string) => string;
  readonly maxComments: number;
}

/** Brings a report to the pull request. */
export async function reviewPullRequest(github: GitHub, request: ReviewRequest): Promise<Posting> {
  const { report, number, configOf, maxComments, links } = request;
  try {
    // What is said of an image, or of a file that the pull request leaves alone, has no line to stand on.
    const read = report.findings.filter(({ path }) => request.textOf(path) !== undefined);
    const paths = new Set(read.map(({ path }) => path));
    const hunks = await readShownHunks(github.shownFiles(number), paths, request.textOf);
    const said = await github.conversation(number);
    const posted = readPosted(said.comments);
    const bodies = said.reviews.map(({ body }) => body);
    const deleted = deletedKeys(bodies, posted);
    const plan = planReview(report, hunks, posted, { configOf, maxComments, deleted, links });
    return isIdle(plan, said, request)
      ? { ...done(plan, 0, null), url: null, untold: findingsOn(report, [...plan.post, ...plan.overflow]) }
      : await postPlan(github, plan, said, request);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // A token that may not even look has nothing to say of a clean pull request.
    const isMoot = error.kind === "denied" && report.findings.length === 0;
    const how = isMoot ? { kind: "done" as const, message: "" } : failure(error);
    return { ...how, url: null, untold: report.findings };
  }
}

/** The hunks of some files; asks for no more pages once all of them were seen. */
async function readShownHunks(
  pages: ReturnType<GitHub["shownFiles"]>,
  paths: ReadonlySet<string>,
  textOf: ReviewRequest["textOf"],
): Promise<Hunks> {
  const hunks = new Map<string, readonly LineRange[]>();
  if (paths.size === 0) return hunks;
  for await (const page of pages) {
    for (const { path, patch } of page) {
      const text = textOf(path);
      if (!paths.has(path) || text === undefined) continue;
      hunks.set(path, patch === null ? [] : readHunks(patch, text));
    }
    if (hunks.size === paths.size) break;
  }
  return hunks;
}

async function postPlan(
  github: GitHub,
  plan: ReviewPlan,
  said: Conversation,
  request: ReviewRequest,
): Promise<Posting> {
  const { report, number, head } = request;
  const now = await github.pullRequest(number);
  if (!now.open || now.head !== head) {
    const untold = findingsOn(report, [...plan.post, ...plan.overflow]);
    return now.open
      ? { kind: "superseded", message: supersededBy(now.head), url: null, untold }
      : { kind: "closed", message: closedMessage, url: null, untold };
  }
  const { refusal, url, remarks, ...outcome } = await carryOut(github, plan, said, request);
  const posted = new Set(outcome.posted);
  const untold = findingsOn(report, [...plan.post.filter((draft) => !posted.has(draft)), ...plan.overflow]);
  const refusedAll = plan.post.length > 0 && posted.size === 0 ? refusal : null;
  const error = outcome.error ?? refusedAll;
  const { kind, message } = error === null ? done(plan, posted.size, refusal) : failure(error);
  return { kind, message: [message, ...remarks].join(" ").trim(), url, untold };
}

function done(
  plan: ReviewPlan,
  posted: number,
  refusal: GitHubError | null,
): Pick<Posting, "kind" | "message"> {
  const refused = plan.post.length - posted;
  const left = refused + plan.overflow.length;
  const made =
    posted === 0 ? "No new comment was posted." : `A review with ${plural(posted, "comment")} was posted.`;
  const rest = ` The findings of ${plural(left, "line")} without a comment are in the summary comment, in the annotations and in the job summary.`;
  if (left + plan.post.length === 0 && plan.setAside.length + plan.update.length === 0)
    return { kind: "done", message: "" };
  const why = refusal === null ? "" : ` ${plural(refused, "comment")} left out: ${refusal.message}`;
  return { kind: "done", message: left === 0 ? made : `${made}${why}${rest}` };
}

function findingsOn({ findings }: Report, drafts: readonly Draft[]): readonly Finding[] {
  const places = new Set(drafts.map(({ path, line }) => `${line} ${path}`));
  return findings.filter(({ path, start }) => places.has(`${start.line} ${path}`));
}

/** Why a closed pull request gets no review. */
export const closedMessage = "The pull request is closed, so no review was posted.";

function supersededBy(head: string): string {
  return `The pull request has a newer commit (${head.slice(0, 7)}), so no review was posted; the run of that commit reviews it.`;
}

function failure({ kind, message }: GitHubError): Pick<Posting, "kind" | "message"> {
  if (kind !== "denied") return { kind: "failed", message: `The review could not be posted. ${message}` };
  return {
    kind: "denied",
    message:
      "No review was posted: the token lacks the permission pull-requests: write, as it does in a pull request from a fork or by Dependabot. " +
      "The findings are in the annotations and in the job summary.",
  };
}
