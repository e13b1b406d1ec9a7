import type { Report, ReviewPlan } from "../model.ts";
import type { StickyLinks } from "../report/sticky.ts";
import type { ActionInputs } from "./action-inputs.ts";

/** What a plan is carried out with. */
export interface Order {
  readonly number: number;
  readonly head: string;
  readonly report: Report;
  readonly review: Exclude<ActionInputs["review"], "none">;
  readonly outdated: ActionInputs["outdated"];
  readonly links: StickyLinks;
  /** Markdown above the comments of a review. */
  readonly bodyOf: (plan: ReviewPlan) => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}
