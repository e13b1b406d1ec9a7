import { describe, expect, test } from "@jest/globals";
import { describeStyle } from "../../src/style/describe.ts";
import { openStyles } from "../../src/style/open.ts";
import { patterns } from "../../src/style/patterns.ts";
import { reader, styleOf, type Tree } from "./tree.ts";

const setting = (tree: Tree, rule: string, path = "a.txt") => {
  const found = styleOf(tree, path).rules.get(rule);
  return found === undefined ? "off" : { severity: found.severity, ...found.options };
};

describe("rules over layers", () => {
  const base = (rules: unknown, more: object = {}): Tree => ({
    "caption-style.json": { extends: ["./base.json"], rules, ...more },
    "base.json": { rules: { "trigger-word": { words: ["ohwx"], max: 2, severity: "info" } } },
  });

  test.each([
    ["nothing", {}, { severity: "info", words: ["ohwx"], max: 2 }],
    [
      "a bare severity keeps the options",
      { "trigger-word": "warning" },
      { severity: "warning", words: ["ohwx"], max: 2 },
    ],
    [
      "options keep the severity",
      { "trigger-word": { max: 3 } },
      { severity: "info", words: ["ohwx"], max: 3 },
    ],
    [
      "an option is replaced whole",
      { "trigger-word": { words: ["sks"] } },
      { severity: "info", words: ["sks"], max: 2 },
    ],
    [
      "both",
      { "trigger-word": { severity: "error", max: 1 } },
      { severity: "error", words: ["ohwx"], max: 1 },
    ],
  ])("%s", (_, rules, wanted) => {
    expect(setting(base(rules), "trigger-word")).toMatchObject(wanted);
  });

  test("off, and on again with the options kept", () => {
    const off = base(
      { "trigger-word": "off" },
      { overrides: [{ files: ["b.txt"], rules: { "trigger-word": "error" } }] },
    );
    expect(setting(off, "trigger-word")).toBe("off");
    expect(setting(off, "trigger-word", "b.txt")).toMatchObject({
      severity: "error",
      words: ["ohwx"],
      max: 2,
    });
  });

  test("off among the options, and options alone do not turn it on", () => {
    const off = base(
      { "trigger-word": { severity: "off" } },
      { overrides: [{ files: ["b.txt"], rules: { "trigger-word": { max: 5 } } }] },
    );
    expect(setting(off, "trigger-word")).toBe("off");
    expect(setting(off, "trigger-word", "b.txt")).toBe("off");
  });

  test("named with options and no severity, it has its own severity and defaults", () => {
    expect(
      setting({ "caption-style.json": { rules: { "class-tags": { words: ["man"] } } } }, "class-tags"),
    ).toMatchObject({
      severity: "error",
      policy: "broad",
      words: ["man"],
      exemptSections: ["background"],
    });
  });

  test("without extends only the standard rules and those that are named are on", () => {
    const style = styleOf({ "caption-style.json": { rules: { "section-order": "info" } } });
    expect([...style.rules.keys()]).toEqual([
      "section-order",
      "duplicate-tags",
      "tag-format",
      "text-encoding",
      "caption-file",
    ]);
    const rules = {
      "duplicate-tags": "off",
      "tag-format": "off",
      "text-encoding": "off",
      "caption-file": "off",
    };
    expect(styleOf({ "caption-style.json": { rules } }).rules.size).toBe(0);
  });

  test("a standard rule of a plain base does not undo what an earlier style says", () => {
    const tree = {
      "caption-style.json": { extends: ["./strict.json", "./plain.json"] },
      "strict.json": { rules: { "tag-format": "error" } },
      "plain.json": {},
    };
    expect(setting(tree, "tag-format")).toMatchObject({ severity: "error" });
  });

  test("later styles of extends win, and each brings its own overrides before the file itself", () => {
    const tree = {
      "caption-style.json": { extends: ["./one.json", "./two.json"], rules: { "section-content": "error" } },
      "one.json": { rules: { "section-order": "info" } },
      "two.json": {
        rules: { "section-order": "warning" },
        overrides: [{ files: ["**"], rules: { "section-order": "error", "section-content": "info" } }],
      },
    };
    expect(setting(tree, "section-order")).toMatchObject({ severity: "error" });
    expect(setting(tree, "section-content")).toMatchObject({ severity: "error" });
  });
});

describe("sections and lists over layers", () => {
  const tree = {
    "caption-style.json": {
      extends: ["./base.json"],
      lists: { color: ["green"] },
      sections: [{ name: "new", terms: ["{color} hair"], max: 2, required: true, exclusive: [["a", "b"]] }],
    },
    "base.json": {
      lists: { color: ["red", "blue"], size: ["big"] },
      sections: [{ name: "old" }, { name: "older" }],
    },
  };

  test("sections are replaced whole", () => {
    expect(styleOf(tree).sections).toEqual([
      { name: "new", terms: ["{color} hair"], max: 2, required: true, exclusive: [["a", "b"]] },
    ]);
  });

  test("absent parts of a section are filled in", () => {
    expect(styleOf({ "caption-style.json": { sections: [{ name: "old" }] } }).sections).toEqual([
      { name: "old", terms: [], max: undefined, required: false, exclusive: [] },
    ]);
  });

  test("lists are replaced name by name", () => {
    expect([...styleOf(tree).lists]).toEqual([
      ["color", ["green"]],
      ["size", ["big"]],
    ]);
  });
});

describe("overrides", () => {
  const tree = {
    "caption-style.json": {
      sections: [{ name: "plain" }],
      overrides: [
        { files: ["reg/**"], rules: { "tag-format": "off" }, lists: { color: ["red"] }, profile: "generic" },
        { files: ["**/b.txt", "c.txt"], rules: { "tag-format": "error" }, sections: [{ name: "b" }] },
      ],
    },
  };

  test.each([
    ["a.txt", "warning", "plain"],
    ["reg/a.txt", "off", "plain"],
    ["c.txt", "error", "b"],
    ["reg/b.txt", "error", "b"],
  ])("%s", (path, severity, section) => {
    const style = styleOf(tree, path);
    expect(style.rules.get("tag-format")?.severity ?? "off").toBe(severity);
    expect(style.sections.map(({ name }) => name)).toEqual([section]);
    expect(style.lists.has("color")).toBe(path.startsWith("reg/"));
  });

  test("captions that are governed alike share one style", () => {
    const book = openStyles(reader(tree), { patterns });
    const style = (path: string) => {
      const resolution = book.resolve(path);
      return resolution.kind === "style" ? resolution.style : undefined;
    };
    expect(style("a.txt")).toBeDefined();
    expect(style("x/y/a.txt")).toBe(style("a.txt"));
    expect(style("reg/x/a.txt")).toBe(style("reg/a.txt"));
    expect(style("reg/a.txt")).not.toBe(style("a.txt"));
  });
});

test("a described style resolves to itself", () => {
  const tree = {
    "caption-style.json": {
      extends: ["caption-style:people"],
      rules: { "trigger-word": { words: ["ohwx"], position: { before: "type" } } },
    },
  };
  const described = describeStyle(styleOf(tree));
  expect(describeStyle(styleOf({ "caption-style.json": described as object }))).toEqual(described);
  expect(described).toMatchObject({ profile: "generic", rules: { "trigger-word": { severity: "error" } } });
});
