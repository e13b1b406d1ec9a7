import { testRule } from "../support/test-rule.ts";

const twice = (text: string): string => `“${text}” stands here twice; once is enough.`;

testRule("duplicate-tags", [
  { name: "tags that differ are left alone", text: "photo, red hair, red shirt, hair" },
  { name: "an empty caption", text: "" },
  { name: "one tag", text: "photo" },
  {
    name: "the later one goes",
    text: "photo, red hair, smiling, red hair",
    problems: [`26-34 safe ${twice("red hair")}`],
    fixed: "photo, red hair, smiling",
  },
  {
    name: "case, underscores, accents put together otherwise",
    text: "Red_Hair, cafe\u0301, red hair, café",
    problems: [
      "17-25 safe “red hair” says what “Red_Hair” says; once is enough.",
      "27-31 safe “café” says what “cafe\u0301” says; once is enough.",
    ],
    fixed: "Red_Hair, cafe\u0301",
  },
  {
    name: "three times, at the end too",
    text: "a cat, a cat, a cat",
    problems: [`7-12 safe ${twice("a cat")}`, `14-19 safe ${twice("a cat")}`],
    fixed: "a cat",
  },
  { name: "an article makes another tag", text: "cat, a cat, the cat" },
  { name: "singular and plural are two", text: "tree, trees" },
  {
    name: "a weighted twin is for a person to decide",
    text: "red hair, photo, (red hair:1.2)",
    problems: ["17-31 choice “red hair” and “(red hair:1.2)” are one tag with different weights; keep one."],
  },
  {
    name: "the same weight twice",
    text: "(red hair:1.2), photo, (red hair:1.2)",
    problems: [`23-37 safe ${twice("(red hair:1.2)")}`],
    fixed: "(red hair:1.2), photo",
  },
  { name: "a wildcard is drawn anew each time", text: "{red|blue} dress, {red|blue} dress" },
  { name: "marks say nothing", text: "!, !, ..., ..." },
  { name: "the parts around BREAK are apart", text: "cat, tree BREAK cat, house" },
  { name: "the sides of ||| are apart", text: "ohwx, cat ||| cat, tree" },
  { name: "lines are apart", text: "cat, tree\ncat, house" },
  {
    name: "a list of one tag a line is one part",
    text: "cat\ntree\ncat\n",
    problems: ["9-12 none “cat” stands here twice; once is enough."],
  },
  {
    name: "Chinese, Japanese, Cyrillic, emoji",
    text: "红色头发, 微笑, 红色头发, 青い空, 青い空, собака, Собака, 🌸 flower, 🌸 flower",
    problems: [
      `10-14 safe ${twice("红色头发")}`,
      `21-24 safe ${twice("青い空")}`,
      "34-40 safe “Собака” says what “собака” says; once is enough.",
      `53-62 safe ${twice("🌸 flower")}`,
    ],
    fixed: "红色头发, 微笑, 青い空, собака, 🌸 flower",
  },
  { name: "sentences are left alone", text: "A cat sits on a mat. A cat sits on a mat." },
  {
    name: "the trigger is another rule's",
    text: "ohwx, a, ohwx",
    others: { "trigger-word": { words: ["ohwx"], max: 5 } },
  },
  {
    name: "what an exception names",
    text: "a, b, a",
    exceptions: [{ rule: "duplicate-tags", terms: ["a"], reason: "A sign says it twice." }],
  },
  {
    name: "contained: the shorter goes",
    options: { contained: true },
    text: "shirt, white shirt, smiling",
    problems: ["0-5 safe “white shirt” says “shirt” as well."],
    fixed: "white shirt, smiling",
  },
  {
    name: "contained: about something else",
    options: { contained: true },
    text: "hair, hair ornament, man, woman, shirt, no shirt, couch, man on a couch, t-shirt, brown leather couch strap",
  },
  {
    name: "contained: a chain",
    options: { contained: true },
    text: "couch, leather couch, brown leather couch",
    problems: [
      "0-5 safe “leather couch” says “couch” as well.",
      "7-20 safe “brown leather couch” says “leather couch” as well.",
    ],
    fixed: "brown leather couch",
  },
  { name: "not contained unless asked for", text: "shirt, white shirt" },
]);
