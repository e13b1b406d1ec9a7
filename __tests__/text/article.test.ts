import { expect, test } from "@jest/globals";
import { articleFor } from "../../src/text/article.ts";

test.each<[article: "a" | "an", word: string]>([
  ["an", "illustration"],
  ["an", "old couch"],
  ["an", "umbrella"],
  ["an", "Apple"],
  ["an", "hourglass"],
  ["an", "honest man"],
  ["an", "x-ray"],
  ["an", "e-commerce photo"],
  ["an", "f-stop"],
  ["a", "sofa"],
  ["a", "house"],
  ["a", "hat"],
  ["a", "honeycomb"],
  ["a", "European city"],
  ["a", "one piece swimsuit"],
  ["a", "t-shirt"],
  ["a", "u-turn"],
  ["a", "v-neck"],
  ["a", "yellow dress"],
])("%s %s", (article, word) => {
  expect(articleFor(word)).toBe(article);
});

test.each([
  "unicorn",
  "uniform",
  "user",
  "herb",
  "8-bit",
  "1girl",
  "CGI",
  "CGI render",
  "NYC",
  "",
  "élan",
  "女性",
  "ünder",
])("“%s”: the spelling does not tell", (word) => {
  expect(articleFor(word)).toBeUndefined();
});
