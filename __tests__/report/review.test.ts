import { expect, test } from "@jest/globals";
import type { Draft } from "../../src/model.ts";
import { columns } from "../../src/report/cells.ts";
import { renderReview } from "../../src/report/review.ts";
import { withoutColours } from "./hostile.ts";
import { reportOf } from "./report-of.ts";

const report = reportOf([
  {
    path: "写真.txt",
    text: "photo, cat",
    after: "photograph, cat",
    findings: [{ on: "photo", message: "Say “photograph”." }],
  },
  {
    path: "b.txt",
    text: "x\r",
    findings: [{ on: "x", severity: "warning", message: "A long sentence \u202E about what is wrong here." }],
  },
]);
const draft = (path: string, suggestion: string | null): Draft => ({
  path,
  line: 1,
  key: path,
  body: "",
  suggestion,
});
const plan = {
  post: [draft("写真.txt", "photograph, cat"), draft("b.txt", null)],
  update: [],
  minimise: [],
  restore: [],
  setAside: [],
  overflow: [draft("c.txt", null)],
  summary: "",
};

test("a review is a frame for each comment", () => {
  expect(renderReview(report, plan, { colour: false, width: 50 })).toBe(
    `+- 写真.txt:1 -----------------------------------+
| error  Say "photograph".  banned-synonyms      |
|                                                |
| Suggested change:                              |
| [-photo-]{+photograph+}, cat                   |
+------------------------------------------------+

+- b.txt:1 --------------------------------------+
| warning  A long sentence <U+202E> about what   |
|          is wrong here.  banned-synonyms       |
+------------------------------------------------+

Only in the summary, not as comments:
  c.txt:1

1 error and 1 warning in 2 of 2 captions
2 comments, 1 with a one-click suggestion
`,
  );
});

test("frames keep their right border with colours", () => {
  const text = withoutColours(renderReview(report, plan, { colour: true, width: 60 }));
  const framed = text.split("\n").filter((line) => /^[╭│╰]/.test(line));
  expect(framed.map(columns)).toEqual(framed.map(() => 60));
});
