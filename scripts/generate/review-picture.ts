import { wordDiff } from "../../src/report/word-diff.ts";
import type { ExampleComment } from "./example-comment.ts";
import type { Generated } from "./generated.ts";
import { readInline } from "./inline.ts";
import { type Block, codeLines, frame, heading, prose, suggestionBox } from "./review-blocks.ts";
import { element, picture } from "./svg.ts";

/** docs/images/review.svg: a review comment of the example as GitHub shows it, its words from the comment itself. */
export function reviewPicture(comment: ExampleComment): Generated {
  return { path: "docs/images/review.svg", render: () => draw(comment) };
}

const WIDTH = 860;

function draw({ path, before, body, suggestion }: ExampleComment): string {
  const changes = wordDiff(before, suggestion);
  const removed = changes.filter(({ kind }) => kind !== "added");
  const added = changes.filter(({ kind }) => kind !== "removed");
  const paragraphs = body.split("\n\n").filter((paragraph) => !paragraph.startsWith("```"));
  const blocks: readonly Block[] = [
    heading(path),
    codeLines([{ kind: "same", text: before }], "+", 0),
    frame("github-actions"),
    ...paragraphs.flatMap((paragraph) =>
      paragraph.split("\n").map((line) => prose(readInline(line.replace(/^- /, "")), line.startsWith("- "))),
    ),
    ...suggestionBox(removed, added),
  ];
  let y = 0;
  const drawn = blocks.map(({ height, markup }) => {
    const placed = element("g", { transform: `translate(0 ${y})` }, markup);
    y += height;
    return placed;
  });
  const height = y + 16;
  const back = { width: WIDTH - 1, height: height - 1, x: 0.5, y: 0.5, rx: 6, fill: "#ffffff" };
  return picture(WIDTH, height, "A review comment of caption-style on GitHub", [
    element("rect", { ...back, stroke: "#d0d7de" }),
    ...drawn,
  ]);
}
