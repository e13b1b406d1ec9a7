/** Comments in a pull request's conversation. */
import { issueCommentShape } from "../comment-shapes.ts";
import { addIssueComment } from "../conversation.ts";
import { invalid, notFound } from "../refusals.ts";
import type { IssueComment, PullRequest } from "../state.ts";
import { type Answer, type Call, checkLength, pageOf, pullOf, type Routes, repositoryOf } from "./call.ts";

/** On a pull request either permission does (docs, "Permissions required for GitHub Apps"). */
const read = [
  ["issues", "read"],
  ["pull-requests", "read"],
] as const;
const write = [
  ["issues", "write"],
  ["pull-requests", "write"],
] as const;

/** The operations on issue comments. */
export const issueCommentRoutes: Routes = {
  "issues/list-comments": { needs: read, handle: list },
  "issues/create-comment": { needs: write, handle: create },
  "issues/get-comment": { needs: read, handle: (call) => answer(call, 200, found(call)) },
  "issues/update-comment": { needs: write, handle: update },
  "issues/delete-comment": { needs: write, handle: remove },
};

interface Found {
  readonly pull: PullRequest;
  readonly comment: IssueComment;
}

function found(call: Call): Found {
  const id = Number(call.path["comment_id"]);
  for (const pull of repositoryOf(call).pulls) {
    const comment = pull.issueComments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return { pull, comment };
  }
  throw notFound();
}

function answer(call: Call, status: number, { pull, comment }: Found): Answer {
  return { status, body: issueCommentShape(call.world, pull, comment) };
}

function bodyOf(call: Call): string {
  const { body } = call.body as { body: string };
  if (body.trim() === "") throw invalid("IssueComment", "data", "Body cannot be blank", "unprocessable");
  checkLength("IssueComment", body);
  return body;
}

function list(call: Call): Answer {
  const pull = pullOf(call);
  const { items, headers } = pageOf(call, pull.issueComments);
  return { status: 200, headers, body: items.map((comment) => issueCommentShape(call.world, pull, comment)) };
}

function create(call: Call): Answer {
  const pull = pullOf(call);
  return answer(call, 201, {
    pull,
    comment: addIssueComment(call.world, pull, call.world.viewer, bodyOf(call)),
  });
}

function update(call: Call): Answer {
  const target = found(call);
  target.comment.body = bodyOf(call);
  target.comment.updatedAt = call.world.now();
  return answer(call, 200, target);
}

function remove(call: Call): Answer {
  const { pull, comment } = found(call);
  pull.issueComments.splice(pull.issueComments.indexOf(comment), 1);
  return { status: 204 };
}
