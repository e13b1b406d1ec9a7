/** Repositories and pull requests as GraphQL objects: plain values, and functions where arguments decide. */
import { Refusal } from "../refusals.ts";
import { fullNameOf, pullPage } from "../shapes.ts";
import { nodeId, type PullRequest, type Repository, type Review, type Thread, type World } from "../state.ts";
import { connection, type Page } from "./connection.ts";
import { actorNode, type Node } from "./people.ts";
import { issueCommentNode, reviewNode, threadNode } from "./said.ts";

/** A repository; a pull request is found below it by number. */
export function repositoryNode(world: World, repository: Repository): Node {
  return {
    __typename: "Repository",
    id: nodeId("R", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullNameOf(repository),
    isPrivate: repository.private,
    isFork: false,
    url: `${world.url}/${fullNameOf(repository)}`,
    pullRequest: ({ number }: { number: number }) => {
      const found = repository.pulls.find((pull) => pull.number === number);
      const message = `Could not resolve to a PullRequest with the number of ${number}.`;
      if (found === undefined) throw new Refusal(200, message, { type: "NOT_FOUND" });
      return pullNode(world, found);
    },
  };
}

/** A pull request with its threads, reviews and comments. */
export function pullNode(world: World, pull: PullRequest): Node {
  const fork = pull.head.fork;
  return {
    __typename: "PullRequest",
    id: nodeId("PR", pull.id),
    number: pull.number,
    title: pull.title,
    url: pullPage(world, pull),
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    author: actorNode(world, pull.author),
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    isCrossRepository: fork !== null,
    headRepository: {
      ...repositoryNode(world, pull.repository),
      ...(fork === null ? {} : { nameWithOwner: fork, name: fork.split("/")[1], isFork: true }),
    },
    reviewThreads: (page: Page) =>
      connection(
        "reviewThreads",
        page,
        visibleThreads(world, pull).map((thread) => threadNode(world, pull, thread)),
      ),
    reviews: (page: Page & { states?: readonly string[] | null }) =>
      connection(
        "reviews",
        page,
        visibleReviews(world, pull, page.states).map((review) => reviewNode(world, pull, review)),
      ),
    comments: (page: Page) =>
      connection(
        "comments",
        page,
        pull.issueComments.map((comment) => issueCommentNode(world, pull, comment)),
      ),
  };
}

function isVisible(world: World, review: Review): boolean {
  return review.state !== "PENDING" || review.author.id === world.viewer.id;
}

function visibleReviews(
  world: World,
  pull: PullRequest,
  states: readonly string[] | null | undefined,
): Review[] {
  return pull.reviews.filter(
    (review) => isVisible(world, review) && (states?.includes(review.state) ?? true),
  );
}

function visibleThreads(world: World, pull: PullRequest): Thread[] {
  return pull.threads.filter((thread) =>
    pull.comments.some((comment) => comment.thread === thread && isVisible(world, comment.review)),
  );
}
