import { describe, expect, test } from "@jest/globals";
import { plural, singular } from "../../src/text/number.ts";

describe("plural", () => {
  test.each<[one: string, many: string]>([
    ["couch", "couches"],
    ["watch", "watches"],
    ["dress", "dresses"],
    ["box", "boxes"],
    ["dish", "dishes"],
    ["hat", "hats"],
    ["house", "houses"],
    ["day", "days"],
    ["city", "cities"],
    ["photo", "photos"],
    ["tomato", "tomatoes"],
    ["man", "men"],
    ["woman", "women"],
    ["snowman", "snowmen"],
    ["policeman", "policemen"],
    ["human", "humans"],
    ["german", "germans"],
    ["child", "children"],
    ["person", "people"],
    ["foot", "feet"],
    ["leaf", "leaves"],
    ["scarf", "scarves"],
    ["bus", "buses"],
    ["lens", "lenses"],
    ["earring", "earrings"],
    ["painting", "paintings"],
    ["building", "buildings"],
    ["bed", "beds"],
    ["butterfly", "butterflies"],
    ["t-shirt", "t-shirts"],
  ])("of %s is %s", (one, many) => {
    expect(plural(one)).toBe(many);
    expect(singular(many)).toBe(many === "people" ? "people" : one);
  });

  test.each(["glass", "short", "jean", "pant", "new"])("%s with an ending is another thing", (word) => {
    expect(plural(word)).toBeUndefined();
  });

  test.each([
    "glasses",
    "jeans",
    "grass",
    "people",
    "sitting",
    "smiling",
    "raised",
    "slowly",
    "famous",
    "colorful",
    "up",
    "",
    "1girl",
    "女性",
    "café",
    "Couch",
  ])("“%s” is no noun in the singular that we are sure of", (word) => {
    expect(plural(word)).toBeUndefined();
  });
});

describe("singular", () => {
  test.each<[many: string, one: string]>([
    ["roses", "rose"],
    ["vases", "vase"],
    ["axes", "axe"],
    ["mustaches", "mustache"],
    ["cookies", "cookie"],
    ["hoodies", "hoodie"],
    ["ties", "tie"],
    ["parties", "party"],
    ["shoes", "shoe"],
    ["horses", "horse"],
    ["lenses", "lens"],
  ])("of %s is %s", (many, one) => {
    expect(singular(many)).toBe(one);
  });

  test.each([
    "glasses",
    "jeans",
    "bus",
    "lens",
    "dress",
    "cactus",
    "iris",
    "canvas",
    "ramen",
    "specimen",
    "man",
    "rose",
    "this",
    "",
    "目",
  ])("“%s” is no plural", (word) => {
    expect(singular(word)).toBe(word);
  });
});
