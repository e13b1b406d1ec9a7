import { expect, test } from "@jest/globals";
import { sense } from "./tree.ts";

const faults = (options: object) => sense({ rules: { "exclusive-tags": options } });

test.each([
  { groups: [["from above", "from below"], ["* shot"]] },
  { groups: [] },
  { severity: "off", groups: [["from above"]] },
])("%j makes sense", (options) => {
  expect(faults(options)).toEqual([]);
});

test("a group of one term", () => {
  expect(faults({ groups: [["from above"]] })).toEqual([
    '[ rules.exclusive-tags.groups[0]: "from above" alone excludes nothing: name another term, or one with a wildcard or a list, such as "* shot".',
  ]);
});

test("a group without a term", () => {
  expect(faults({ groups: [[]] })).toEqual([
    expect.stringContaining("rules.exclusive-tags.groups[0]: expected at least 1 entry."),
  ]);
});

test("a term twice in a group", () => {
  expect(faults({ groups: [["indoors", "outdoors", "In_doors", "Indoors"]] })).toEqual([
    '"Indoors" rules.exclusive-tags.groups[0][3]: "Indoors" stands twice in this group: it would exclude itself.',
  ]);
});

test("a term that excuses its own group", () => {
  expect(faults({ groups: [["day", "night"]], unless: ["Night"] })).toEqual([
    '"night" rules.exclusive-tags.groups[0][1]: "night" stands in "unless" as well: a caption that has it may have the others of this group.',
  ]);
});

test("terms that cannot be read", () => {
  expect(faults({ groups: [["a*b", "{color} x"]] })).toHaveLength(2);
});
