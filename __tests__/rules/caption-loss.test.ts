import { testRule } from "../support/test-rule.ts";

testRule("caption-loss", [
  {
    name: "finds and mends",
    text: "photo, a tag that is wrong",
    problems: ["7-26 safe Expected “a tag that is right”."],
    fixed: "photo, a tag that is right",
  },
  { name: "leaves alone what only looks alike", text: "photo, a tag that is wronged" },
]);
