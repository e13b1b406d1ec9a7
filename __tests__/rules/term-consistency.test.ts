import { testRule } from "../support/test-rule.ts";

testRule("term-consistency", [
  {
    name: "x",
    dataset: ["raised legs, x", "raised legs"],
    text: "photo, legs raised in air",
    problems: [
      "7-25 choice The dataset uses “raised legs” (2 captions) for what “legs raised in air” seems to say; use one term for one thing.",
    ],
  },
]);
