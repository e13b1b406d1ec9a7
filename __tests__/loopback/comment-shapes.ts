/** How reviews, comments and check runs look in REST answers. */
import { fullNameOf, pullPage, pullUrl, userShape } from "./shapes.ts";
import {
  type CheckRun,
  type IssueComment,
  nodeId,
  type PullRequest,
  type Repository,
  type Review,
  type ReviewComment,
  type World,
} from "./state.ts";

type Shape = Record<string, unknown>;

function links(self: string | null, html: string, pull: string): Shape {
  return {
    ...(self === null ? {} : { self: { href: self } }),
    html: { href: html },
    pull_request: { href: pull },
  };
}

/** Schema `pull-request-review`. */
export function reviewShape(world: World, pull: PullRequest, review: Review): Shape {
  const html = `${pullPage(world, pull)}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId("PRR", review.id),
    user: userShape(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl(world, pull),
    author_association: "NONE",
    _links: links(null, html, pullUrl(world, pull)),
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
  };
}

/** Schema `pull-request-review-comment`. An outdated comment has `line: null` and keeps `original_line`. */
export function commentShape(world: World, pull: PullRequest, comment: ReviewComment): Shape {
  const { original, current } = comment.thread;
  return {
    ...oldCommentShape(world, pull, comment),
    start_line: current?.startLine ?? null,
    original_start_line: original.startLine,
    start_side: original.startSide,
    line: current?.line ?? null,
    original_line: original.line,
    side: original.side,
    subject_type: original.subjectType,
  };
}

/** Schema `review-comment`, the older form that a review's own list has: a `position` and no lines. */
export function oldCommentShape(world: World, pull: PullRequest, comment: ReviewComment): Shape {
  const { thread } = comment;
  const html = `${pullPage(world, pull)}#discussion_r${comment.id}`;
  const url = `${world.url}/repos/${fullNameOf(pull.repository)}/pulls/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId("PRRC", comment.id),
    url,
    pull_request_review_id: comment.review.id,
    diff_hunk: thread.original.diffHunk,
    path: thread.original.path,
    position: thread.current?.position ?? (thread.original.subjectType === "file" ? 1 : null),
    original_position: thread.original.position ?? 1,
    commit_id: thread.commitId,
    original_commit_id: thread.originalCommitId,
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
    user: userShape(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pullUrl(world, pull),
    author_association: "NONE",
    _links: links(url, html, pullUrl(world, pull)),
  };
}

/** Schema `issue-comment`. */
export function issueCommentShape(world: World, pull: PullRequest, comment: IssueComment): Shape {
  const api = `${world.url}/repos/${fullNameOf(pull.repository)}/issues`;
  return {
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    url: `${api}/comments/${comment.id}`,
    html_url: `${pullPage(world, pull)}#issuecomment-${comment.id}`,
    issue_url: `${api}/${pull.number}`,
    user: userShape(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "NONE",
    performed_via_github_app: null,
  };
}

/** Schema `check-run`. */
export function checkRunShape(world: World, repository: Repository, run: CheckRun): Shape {
  const page = `${world.url}/${fullNameOf(repository)}/runs/${run.id}`;
  const url = `${world.url}/repos/${fullNameOf(repository)}/check-runs/${run.id}`;
  const { title, summary, text } = run;
  return {
    id: run.id,
    node_id: nodeId("CR", run.id),
    head_sha: run.headSha,
    external_id: "",
    name: run.name,
    url,
    html_url: page,
    details_url: page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: "2026-01-01T00:00:00Z",
    completed_at: run.conclusion === null ? null : "2026-01-01T00:00:00Z",
    output: {
      title,
      summary,
      text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: null,
    app: null,
    pull_requests: [],
  };
}
