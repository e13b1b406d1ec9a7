import { expect, test } from "@jest/globals";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";

test.each([
  ["", 0],
  ["photo", 1],
  ["photo, sitting\r\nsmiling\n", 3],
  ["A woman sits on a bench.", 0],
  ["\u0000\uFFFD, a", 2],
])("%j is one caption that keeps its text", (text, tags) => {
  const caption = parseCaption("train/1.txt", text, createTagTexts());
  expect(caption).toMatchObject({ path: "train/1.txt", text });
  expect(caption.tags).toHaveLength(tags);
});
