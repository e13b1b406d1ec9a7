import { GitHubError } from "../io/github-error.ts";

/** The steps of a review, in their order. */
export interface Steps {
  /** Takes a step, which may give a remark ("" for none); gives what GitHub had against it, or null. */
  readonly take: (step: () => Promise<string>) => Promise<GitHubError | null>;
  readonly remarks: () => readonly string[];
}

/** Steps that do not depend on each other: one that fails is remarked and does not keep the others from being taken. */
export function openSteps(): Steps {
  const remarks: string[] = [];
  let end: GitHubError | null = null;
  const take: Steps["take"] = async (step) => {
    if (end !== null) return end;
    try {
      remarks.push(await step());
      return null;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      remarks.push(error.message);
      if (error.kind === "unauthorised" || error.kind === "limited") end = error;
      return error;
    }
  };
  return { take, remarks: () => remarks.filter((remark) => remark !== "") };
}
