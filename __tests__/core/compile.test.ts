import { expect, test } from "@jest/globals";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { contextOf } from "../../src/core/compile.ts";
import type { Tag } from "../../src/model.ts";
import { styleOf } from "../support/style-of.ts";

test("a style may ask more questions of yes or no than an integer has bits, each once for each text", () => {
  const { mark } = contextOf(styleOf({}));
  const texts = createTagTexts();
  const tag = (text: string): Tag => ({ span: { start: 0, end: 0 }, group: 0, of: texts(text) });
  const asked: string[] = [];
  const marks = Array.from({ length: 40 }, (_, number) =>
    mark(({ text }) => {
      asked.push(`${number} ${text}`);
      return number % 3 === text.length % 3;
    }),
  );
  for (let turn = 0; turn < 2; turn++) {
    for (const text of ["red", "blue", "green"]) {
      expect(marks.map((ask) => ask(tag(text)))).toEqual(
        marks.map((_, number) => number % 3 === text.length % 3),
      );
    }
  }
  expect(asked).toHaveLength(40 * 3);
});
