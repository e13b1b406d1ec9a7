import { describe, expect, test } from "@jest/globals";
import { withMarker } from "../../src/core/review-marker.ts";
import { readMemory } from "../../src/core/review-memory.ts";
import type { NewReview } from "../../src/io/github.ts";
import { GitHubError, type GitHubErrorKind } from "../../src/io/github-error.ts";
import type { StandingComment } from "../../src/io/said.ts";
import type { Draft } from "../../src/model.ts";
import { type Delivery, deliver, type Poster } from "../../src/shell/action-post.ts";

/** What the GitHub of a test says to the n-th attempt (from 0) to post these lines; undefined takes the review. */
type Say = (
  lines: readonly number[],
  attempt: number,
) => { kind: GitHubErrorKind; message?: string; taken?: boolean } | undefined;

interface Run extends Delivery {
  /** The lines of each attempt. */
  readonly attempts: readonly string[];
  /** The text above the comments of each review that was taken. */
  readonly bodies: readonly string[];
  readonly events: readonly string[];
  /** The keys in the hidden memories of the reviews that were taken. */
  readonly remembered: readonly string[];
  readonly waits: readonly number[];
}

const untouched = {
  ...({ isOurs: true, resolvedBy: "nobody", hiddenAs: null, isAnswered: false } as const),
  ...{ nodeId: null, threadId: null, reviewId: null },
};

const draftsOf = (count: number): readonly Draft[] =>
  Array.from({ length: count }, (_, index) => {
    const key = `k${index}`;
    return { path: "a.txt", line: index + 1, key, body: withMarker(key, "text"), suggestion: null };
  });

const head = "0".repeat(40);

async function run(count: number, say: Say, now = head): Promise<Run> {
  const attempts: string[] = [];
  const bodies: string[] = [];
  const waits: number[] = [];
  const own: StandingComment[] = [];
  const events: string[] = [];
  const remembered: string[] = [];
  const take = ({ body, event, comments }: NewReview): void => {
    bodies.push(body.replace(/^<!-- .* -->\n/, ""));
    events.push(event);
    remembered.push(...(readMemory(body) ?? []));
    own.push(
      ...comments.map(
        (comment, index): StandingComment => ({
          ...{ ...comment, ...untouched, id: own.length + index },
        }),
      ),
    );
  };
  const github: Poster = {
    left: () => 40 - attempts.length,
    pullRequest: async () => ({ number: 1, head: now, open: true }),
    conversation: async () => ({ comments: own, reviews: [], notes: [], isComplete: true }),
    postReview: async (review) => {
      const lines = review.comments.map(({ line }) => line);
      const said = say(lines, attempts.push(lines.join(" ")) - 1);
      if (said === undefined || said.taken === true) take(review);
      if (said !== undefined) throw new GitHubError(said.kind, said.message ?? "No.");
      return `https://github.test/${attempts.length}`;
    },
  };
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const delivery = await deliver(github, draftsOf(count), {
    number: 1,
    head,
    event: "REQUEST_CHANGES",
    body: "b",
    wait,
  });
  return { ...delivery, attempts, bodies, events, remembered, waits };
}

const linesOf = ({ posted }: Delivery): readonly number[] => posted.map(({ line }) => line);
const all = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const refusing =
  (...bad: readonly number[]): Say =>
  (lines) =>
    lines.some((line) => bad.includes(line))
      ? { kind: "refused", message: "Line could not be resolved" }
      : undefined;

describe("deliver", () => {
  test("posts all drafts as one review", async () => {
    const done = await run(25, () => undefined);
    expect(done).toMatchObject({ attempts: [all(25).join(" ")], url: "https://github.test/1", error: null });
    expect(linesOf(done)).toEqual(all(25));
  });

  test("asks nothing when there is nothing to post", async () => {
    expect(await run(0, () => undefined)).toMatchObject({ attempts: [], url: null, error: null, posted: [] });
  });

  test.each([1, 13, 14, 25])("posts 24 of 25 when GitHub refuses line %i", async (bad) => {
    const done = await run(25, refusing(bad));
    expect(linesOf(done)).toEqual(all(25).filter((line) => line !== bad));
    expect(done.error).toBeNull();
    expect(done.refusal?.message).toBe("Line could not be resolved");
    expect(done.attempts.length).toBeLessThanOrEqual(12);
  });

  test("leaves out two of six", async () => {
    const done = await run(6, refusing(2, 5));
    expect(linesOf(done)).toEqual([1, 3, 4, 6]);
    expect(new Set(done.attempts).size).toBe(done.attempts.length);
  });

  test("says what the review is about once, however many reviews it takes", async () => {
    const { bodies } = await run(6, refusing(2, 5));
    expect(bodies.length).toBeGreaterThan(2);
    expect(bodies[0]).toBe("b");
    expect(new Set(bodies.slice(1))).toEqual(
      new Set(["**caption-style**: more comments of the review above."]),
    );
  });

  test("asks for changes once, and remembers what it posted and nothing else", async () => {
    const { events, remembered } = await run(6, refusing(2, 5));
    expect(events[0]).toBe("REQUEST_CHANGES");
    expect(new Set(events.slice(1))).toEqual(new Set(["COMMENT"]));
    expect(remembered).toEqual(["k0", "k2", "k3", "k5"]);
  });

  test("gives up on a pull request that takes nothing", async () => {
    const done = await run(100, () => ({ kind: "refused" }));
    expect(done).toMatchObject({ posted: [], url: null, error: null, refusal: { kind: "refused" } });
    expect(done.attempts.length).toBe(20);
  });

  test("a pending review of the same account is not the fault of a comment", async () => {
    const message = "User can only have one pending review per pull request";
    const done = await run(9, () => ({ kind: "refused", message }));
    expect(done).toMatchObject({ posted: [], error: { kind: "refused", message } });
    expect(done.attempts).toHaveLength(1);
  });

  test.each<GitHubErrorKind>(["denied", "unauthorised", "limited"])("%s ends it at once", async (kind) => {
    expect(await run(9, () => ({ kind }))).toMatchObject({
      posted: [],
      error: { kind },
      attempts: [expect.any(String)],
    });
  });

  test("looks for no offender when the head has moved meanwhile", async () => {
    const done = await run(9, () => ({ kind: "refused" }), "1".repeat(40));
    expect(done).toMatchObject({ posted: [], error: null, movedTo: { head: "1".repeat(40) } });
    expect(done.attempts).toHaveLength(1);
  });

  test("keeps what was posted when a later half is denied", async () => {
    const done = await run(4, (lines, attempt) =>
      attempt === 2 ? { kind: "denied" } : refusing(4)(lines, attempt),
    );
    expect(linesOf(done)).toEqual([1, 2]);
    expect(done.error?.kind).toBe("denied");
  });

  test("asks again when GitHub is down for a moment", async () => {
    const done = await run(2, (_lines, attempt) => (attempt === 0 ? { kind: "unavailable" } : undefined));
    expect(done).toMatchObject({ attempts: ["1 2", "1 2"], waits: [1000], error: null });
    expect(linesOf(done)).toEqual([1, 2]);
  });

  test("does not post again what was taken although the answer was lost", async () => {
    const done = await run(2, () => ({ kind: "unavailable", taken: true }));
    expect(done).toMatchObject({ attempts: ["1 2"], url: null, error: null });
    expect(linesOf(done)).toEqual([1, 2]);
  });

  test("ends after three attempts when GitHub stays down", async () => {
    const done = await run(2, () => ({ kind: "unavailable" }));
    expect(done).toMatchObject({ waits: [1000, 4000], posted: [], error: { kind: "unavailable" } });
    expect(done.attempts).toHaveLength(3);
  });

  test("a mistake of ours is not swallowed", async () => {
    const boom = (): never => {
      throw new RangeError("boom");
    };
    await expect(run(2, boom)).rejects.toThrow(RangeError);
  });
});
