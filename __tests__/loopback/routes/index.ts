/** All operations, by their id in GitHub's description. */
import { forbidden, notFound } from "../refusals.ts";
import { type Answer, type Call, type Routes, repositoryOf } from "./call.ts";
import { checkRunRoutes } from "./check-runs.ts";
import { commitRoutes } from "./commits.ts";
import { issueCommentRoutes } from "./issue-comments.ts";
import { pullRoutes } from "./pulls.ts";
import { reviewCommentRoutes } from "./review-comments.ts";
import { reviewRoutes } from "./reviews.ts";

/** What the token of a workflow can ask about itself: `GET /user` is refused to it (pingdotgg/t3code#11273), GraphQL's `viewer` is not. */
const accountRoutes: Routes = {
  "users/get-authenticated": {
    needs: [],
    handle: () => {
      throw forbidden();
    },
  },
  "rate-limit/get": { needs: [], handle: rateLimit },
};

const routes: Routes = {
  ...accountRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...reviewCommentRoutes,
  ...issueCommentRoutes,
  ...commitRoutes,
  ...checkRunRoutes,
};

/** A GITHUB_TOKEN may ask this often an hour and repository (docs, "Rate limits for the REST API"). */
export const hourlyRequests = 1000;

function rateLimit(): Answer {
  const rate = { limit: hourlyRequests, remaining: hourlyRequests - 1, reset: 1_767_229_200, used: 1 };
  return { status: 200, body: { resources: { core: rate, search: rate, graphql: rate }, rate } };
}

/** Carries out an operation if the token may. */
export async function answerRest(operationId: string, call: Call): Promise<Answer> {
  const route = routes[operationId];
  if (route === undefined) throw notFound();
  if (call.path["repo"] !== undefined) repositoryOf(call);
  const { permissions } = call.world;
  const granted = route.needs.some(
    ([name, access]) => permissions[name] === "write" || permissions[name] === access,
  );
  if (route.needs.length > 0 && !granted) throw forbidden();
  return route.handle(call);
}
