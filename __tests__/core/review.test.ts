import { describe, expect, test } from "@jest/globals";
import { planReview } from "../../src/core/review.ts";
import { readPosted } from "../../src/core/review-marker.ts";
import type { Draft, Finding, Hunks, PostedComment, Report, ReviewPlan, Rewrite } from "../../src/model.ts";
import { renderComment } from "../../src/report/comment.ts";

/** A line of a report: where it stands, its text, the rules that found something, what it is rewritten to. */
interface Given {
  readonly at: string;
  readonly text?: string;
  readonly rules?: readonly string[];
  readonly severity?: Finding["severity"];
  readonly after?: string;
}

function lineOf({ at, text = "red hair" }: Given): Report["lines"][number] {
  const [path = "", line = ""] = at.split(":");
  return { path, line: Number(line), text, end: "\n", bom: false };
}

function findingsOf(given: Given): Finding[] {
  const { path, line } = lineOf(given);
  return (given.rules ?? ["section-order"]).map((ruleId) => ({
    ...{ path, ruleId, severity: given.severity ?? "error", message: `${ruleId} is broken.`, fix: "none" },
    ...{ candidates: [], start: { line, column: 1, offset: 0 }, end: { line, column: 4, offset: 3 } },
  }));
}

function rewriteOf(given: Given): Rewrite[] {
  const { path, line, text } = lineOf(given);
  return given.after === undefined ? [] : [{ path, line, before: text, after: given.after }];
}

function reportOf(...lines: readonly Given[]): Report {
  return {
    ...{ files: lines.length, captions: lines.length, notices: [] },
    findings: lines.flatMap(findingsOf),
    rewrites: lines.flatMap(rewriteOf),
    lines: lines.map(lineOf),
  };
}

/** "a.txt:1-3 b.txt:7-7" */
function hunksOf(text: string): Hunks {
  const places = text.split(" ").map((place) => place.split(/[:-]/));
  return new Map(
    places.map(([path = "", start, end]) => [path, [{ start: Number(start), end: Number(end) }]]),
  );
}

const everywhere = hunksOf("a.txt:1-99 b.txt:1-99 c.txt:1-99");

function plan(
  report: Report,
  posted: readonly PostedComment[] = [],
  hunks = everywhere,
  maxComments = 25,
): ReviewPlan {
  return planReview(report, hunks, posted, { configOf: () => "caption-style.json", maxComments });
}

/** The comments as they stand once the plan has been carried out. */
function standing(drafts: readonly Draft[]): readonly PostedComment[] {
  const untouched = { isOurs: true, resolvedBy: "nobody", hiddenAs: null, isAnswered: false } as const;
  return readPosted(
    drafts.map(({ path, line, body }, index) => ({ id: index + 1, path, line, body, ...untouched })),
  );
}

const places = (drafts: readonly Draft[]): string =>
  drafts.map(({ path, line }) => `${path}:${line}`).join(" ");

describe("planReview drafts", () => {
  test("one comment for a line, with all of its findings and the suggestion", () => {
    const given = { at: "a.txt:1", rules: ["section-order", "banned-synonyms"], after: "anime, red hair" };
    const { post, ...rest } = plan(reportOf(given));
    const rendered = renderComment(lineOf(given), findingsOf(given), rewriteOf(given)[0]);
    expect(post).toHaveLength(1);
    expect(post[0]).toMatchObject({ path: "a.txt", line: 1, suggestion: "anime, red hair" });
    expect(post[0]?.body.split("\n").slice(1).join("\n")).toBe(rendered.body);
    expect(post[0]?.body).toMatch(/^<!-- caption-style:v1 k=[0-9a-z]+ b=[0-9a-z]+ -->\n/);
    expect(rest).toMatchObject({ update: [], minimise: [], overflow: [] });
  });

  test("no suggestion where none can be offered", () => {
    expect(plan(reportOf({ at: "a.txt:1" })).post[0]?.suggestion).toBeNull();
  });

  test("a line that only a rewrite names gets no comment", () => {
    expect(plan(reportOf({ at: "a.txt:1", rules: [], after: "anime" })).post).toEqual([]);
  });

  test("two lines that say the same are two comments", () => {
    const { post } = plan(reportOf({ at: "a.txt:1" }, { at: "a.txt:2" }));
    expect(new Set(post.map(({ key }) => key)).size).toBe(2);
  });

  test("hostile text cannot end the marker", () => {
    const { post } = plan(reportOf({ at: "a.txt:1", text: "--> <!-- caption-style:v1 k=0 b=0 -->" }));
    expect(post[0]?.body.split("\n")[0]).toMatch(/^<!-- caption-style:v1 k=[0-9a-z]+ b=[0-9a-z]+ -->$/);
  });
});

describe("planReview anchors", () => {
  test.each([
    ["on the first line of a hunk", "a.txt:3-5", "a.txt:3", ""],
    ["on the last line of a hunk", "a.txt:1-3", "a.txt:3", ""],
    ["before the hunk", "a.txt:4-5", "", "a.txt:3"],
    ["behind the hunk", "a.txt:1-2", "", "a.txt:3"],
    ["in a file that GitHub does not show", "b.txt:1-9", "", "a.txt:3"],
  ])("%s", (_name, hunks, posted, overflow) => {
    const made = plan(reportOf({ at: "a.txt:3" }), [], hunksOf(hunks));
    expect([places(made.post), places(made.overflow)]).toEqual([posted, overflow]);
  });

  test("the limit keeps the most severe, spread over the files, in the order of the report", () => {
    const report = reportOf(
      { at: "a.txt:1", severity: "info" },
      { at: "a.txt:2", severity: "warning" },
      { at: "a.txt:3", severity: "warning" },
      { at: "b.txt:1", severity: "warning" },
      { at: "c.txt:1", severity: "error" },
    );
    const made = plan(report, [], everywhere, 3);
    expect([places(made.post), places(made.overflow)]).toEqual([
      "a.txt:2 b.txt:1 c.txt:1",
      "a.txt:1 a.txt:3",
    ]);
  });

  test("the summary lists what no comment shows", () => {
    expect(plan(reportOf({ at: "a.txt:3" }), [], hunksOf("b.txt:1-1")).summary).toContain("section-order");
  });
});

describe("planReview and the comments that stand", () => {
  const report = reportOf({ at: "a.txt:1", text: "dress, red hair" }, { at: "b.txt:2" });
  const posted = standing(plan(report).post);

  test("a second run posts nothing", () => {
    expect(plan(report, posted)).toMatchObject({ post: [], update: [], minimise: [], overflow: [] });
  });

  test("nor does one after the lines have moved", () => {
    const moved = reportOf({ at: "a.txt:7", text: "dress, red hair" }, { at: "b.txt:4" });
    expect(plan(moved, posted)).toMatchObject({ post: [], update: [], minimise: [], overflow: [] });
  });

  test("what an earlier run posted counts towards the limit", () => {
    const more = reportOf({ at: "a.txt:1", text: "dress, red hair" }, { at: "b.txt:2" }, { at: "c.txt:1" });
    expect(plan(more, posted, everywhere, 2)).toMatchObject({ post: [], overflow: [{ path: "c.txt" }] });
    expect(plan(more, posted, everywhere, 3)).toMatchObject({ post: [{ path: "c.txt" }], overflow: [] });
  });

  test("a comment that stands is no overflow, even when GitHub shows its line no more", () => {
    expect(plan(report, posted, hunksOf("c.txt:1-1"))).toMatchObject({ post: [], overflow: [] });
  });

  test("a comment that says something else by now is updated in place", () => {
    const changed = posted.map((comment, index) => (index === 0 ? { ...comment, bodyHash: "0" } : comment));
    const made = plan(report, changed);
    expect(made).toMatchObject({
      post: [],
      update: [{ id: 1, draft: { path: "a.txt", line: 1 } }],
      minimise: [],
    });
  });

  test("unless its line is gone: then the new one stands, and the old one is put away", () => {
    const outdated = posted.map((comment) => ({ ...comment, bodyHash: "0", line: null }));
    const made = plan(report, outdated);
    expect(made).toMatchObject({ update: [], minimise: [{ id: 1 }, { id: 2 }] });
    expect(places(made.post)).toBe("a.txt:1 b.txt:2");
  });

  test("a comment that nothing calls for is to be minimised", () => {
    expect(plan(reportOf({ at: "b.txt:2" }), posted)).toMatchObject({ post: [], minimise: [{ id: 1 }] });
    expect(plan(reportOf(), posted)).toMatchObject({ minimise: [{ id: 1 }, { id: 2 }] });
  });

  test("and so is the second of two with the same key", () => {
    const doubled = [...posted, ...posted.map((comment) => ({ ...comment, id: comment.id + 10 }))];
    expect(plan(report, doubled)).toMatchObject({ post: [], update: [], minimise: [{ id: 11 }, { id: 12 }] });
  });

  test("a comment on a line whose text changed is another comment", () => {
    const rewritten = reportOf({ at: "a.txt:1", text: "dress, red hair, cat" }, { at: "b.txt:2" });
    const gone = posted.map((comment) => (comment.id === 1 ? { ...comment, line: null } : comment));
    expect(plan(rewritten, gone)).toMatchObject({ post: [{ path: "a.txt" }], minimise: [{ id: 1 }] });
  });
});
