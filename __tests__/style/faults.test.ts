import { describe, expect, test } from "@jest/globals";
import { faultsOf, styleOf } from "./tree.ts";

/** The faults of a caption-style.json, without the name of the file. */
const faults = (text: string) => faultsOf(text).map((fault) => fault.replace(/^caption-style\.json:/, ""));

const profileNames =
  '"generic", "kohya-sd", "kohya-sdxl", "kohya-flux", "onetrainer", "ai-toolkit", "simpletuner", "musubi", "diffusion-pipe" or "imagefolder"';

test("thousands of mistakes are told, each in its place, and what is right still counts", () => {
  const lines = Array.from({ length: 4000 }, (_, at) => `"nope-${at}": "error",`);
  const found = faults(`{ "rules": {\n${lines.join("\n")}\n"class-tags": { "words": [""] } } }`);
  expect(found).toHaveLength(4001);
  expect(found[0]).toMatch(/^2:1: rules\.nope-0: /);
  expect(found[3999]).toMatch(/^4001:1: rules\.nope-3999: /);
  expect(found[4000]).toMatch(/^4002:/);
});

test("mistakes in a part and in all of it are both told", () => {
  const found = faults(
    '{ "sections": [{ "terms": 5 }, { "name": "a", "max": 0 }], "rules": { "nope": [] } }',
  );
  expect(found.map((fault) => fault.split(": ")[1])).toEqual([
    "sections[0].name",
    "sections[0].terms",
    "sections[1].max",
    "rules.nope",
  ]);
});

describe("what is not the shape of a style", () => {
  const severities = '"off", "info", "warning", "error" or an object { … }';
  test.each([
    ["[]", "1:1: expected an object { … }, got an empty list."],
    ['{"rulse": {}}', '1:2: rulse: there is no such setting. Did you mean "rules"?'],
    ['{"extends": 5}', '1:13: extends: expected text or a list of texts, such as ["…", "…"], got 5.'],
    [
      '{"extends": "caption-style:peple"}',
      '1:13: extends: there is no preset "caption-style:peple". Did you mean "caption-style:people"?',
    ],
    ['{"extends": [1]}', "1:14: extends[0]: expected text, got 1."],
    ['{"captions": []}', "1:14: captions: expected at least 1 entry."],
    ['{"ignore": [" "]}', '1:13: ignore[0]: expected text that is not empty, got " ".'],
    [
      '{"profile": "genric"}',
      `1:13: profile: expected ${profileNames}, got "genric". Did you mean "generic"?`,
    ],
    ['{"profile": "kohya"}', `1:13: profile: expected ${profileNames}, got "kohya".`],
    [
      '{"lists": {"color": 3}}',
      '1:21: lists.color: expected a list of terms, such as ["…", "…"] or {"file": "…"}, got 3.',
    ],
    ['{"lists": {"color": []}}', "1:21: lists.color: expected at least 1 entry."],
    ['{"lists": {"color": {"fiel": "x"}}}', "1:21: lists.color.file: is missing: expected text."],
    [
      '{"lists": {"{c}": ["a"]}}',
      '1:12: lists["{c}"]: this name is no good: expected a name without braces.',
    ],
    ['{"lists": {"color": ["a", ""]}}', '1:27: lists.color[1]: expected text that is not empty, got "".'],
    ['{"sections": [{}]}', "1:15: sections[0].name: is missing: expected text."],
    [
      '{"sections": [{"name": "a", "max": 0}]}',
      "1:36: sections[0].max: expected a whole number of at least 1, got 0.",
    ],
    [
      '{"sections": [{"name": "a", "max": 1.5}]}',
      "1:36: sections[0].max: expected a whole number of at least 1, got 1.5.",
    ],
    [
      '{"sections": [{"name": "a", "required": "yes"}]}',
      '1:41: sections[0].required: expected true or false, got "yes".',
    ],
    [
      '{"sections": [{"name": "a", "exclusive": [["b"]]}]}',
      '1:43: sections[0].exclusive[0]: "b" alone excludes nothing: name another term, or one with a wildcard or a list, such as "* shot".',
    ],
    [
      '{"sections": [{"name": "a", "exclusive": [[]]}]}',
      "1:43: sections[0].exclusive[0]: expected at least 1 entry.",
    ],
    ['{"rules": []}', "1:11: rules: expected an object { … }, got an empty list."],
    [
      '{"rules": {"tagformat": "off"}}',
      '1:12: rules.tagformat: there is no such rule. Did you mean "tag-format"?',
    ],
    ['{"rules": {"tag-format": "warn"}}', `1:26: rules.tag-format: expected ${severities}, got "warn".`],
    [
      '{"rules": {"tag-format": "eror"}}',
      `1:26: rules.tag-format: expected ${severities}, got "eror". Did you mean "error"?`,
    ],
    ['{"rules": {"tag-format": true}}', `1:26: rules.tag-format: expected ${severities}, got true.`],
    [
      '{"rules": {"tag-format": {"severity": "of"}}}',
      '1:39: rules.tag-format.severity: expected "off", "info", "warning" or "error", got "of". Did you mean "off"?',
    ],
    [
      '{"rules": {"tag-format": {"seperator": ","}}}',
      '1:27: rules.tag-format.seperator: there is no such option. Did you mean "separator"?',
    ],
    [
      '{"rules": {"section-order": {"max": 1}}}',
      '1:30: rules.section-order.max: there is no such option. There is "severity".',
    ],
    [
      '{"rules": {"tag-format": {"separator": ";"}}}',
      '1:40: rules.tag-format.separator: expected a comma with or without spaces around it, such as ", ", got ";".',
    ],
    [
      '{"rules": {"trigger-word": {"position": "frist"}}}',
      '1:41: rules.trigger-word.position: expected "first", "anywhere", {"within": n} or {"before": "<section>"}, got "frist". Did you mean "first"?',
    ],
    [
      '{"rules": {"trigger-word": {"position": {"behind": "x"}}}}',
      '1:41: rules.trigger-word.position: expected "first", "anywhere", {"within": n} or {"before": "<section>"}, got an object.',
    ],
    [
      '{"rules": {"trigger-word": {"position": {"within": 0}}}}',
      "1:52: rules.trigger-word.position.within: expected a whole number of at least 1, got 0.",
    ],
    [
      '{"rules": {"banned-synonyms": {"terms": {"": ["a"]}}}}',
      '1:42: rules.banned-synonyms.terms[""]: this name is no good: expected text that is not empty.',
    ],
    [
      '{"rules": {"banned-synonyms": {"terms": {"legs up": [{"term": "a", "scope": "tga"}]}}}}',
      '1:77: rules.banned-synonyms.terms["legs up"][0].scope: expected "tag" or "phrase", got "tga". Did you mean "tag"?',
    ],
    [
      '{"overrides": [{"rules": {}}]}',
      '1:16: overrides[0].files: is missing: expected a list of texts, such as ["…", "…"].',
    ],
    [
      '{"overrides": [{"files": ["a"], "ignore": []}]}',
      '1:33: overrides[0].ignore: "ignore" may not stand in an override: move it to the top of the file.',
    ],
    [
      '{"overrides": [{"files": ["a"], "extends": []}]}',
      '1:33: overrides[0].extends: "extends" may not stand in an override: move it to the top of the file.',
    ],
    [
      '{"overrides": [{"files": ["a"], "captions": []}]}',
      '1:33: overrides[0].captions: "captions" may not stand in an override: move it to the top of the file.',
    ],
    [
      '{"exceptions": [{"files": ["a"], "rule": "tag-format"}]}',
      "1:17: exceptions[0].reason: is missing: expected text.",
    ],
    [
      '{"exceptions": [{"files": ["a"], "rule": "tag-fromat", "reason": "x"}]}',
      expect.stringMatching(/^1:42: .*Did you mean "tag-format"\?$/),
    ],
    [
      '{"exceptions": [{"files": ["a"], "rule": "tag-format", "reason": ""}]}',
      '1:66: exceptions[0].reason: expected text that is not empty, got "".',
    ],
  ])("%s", (text, fault) => {
    expect(faults(text)[0]).toEqual(fault);
  });
});

describe("globs", () => {
  test.each(["captions", "ignore"])("of %s", (setting) => {
    expect(faults(`{"${setting}": ["a", "../b"]}`)).toEqual([
      `1:${setting.length + 12}: ${setting}[1]: "../b" leads out of the repository.`,
    ]);
  });

  test("of overrides and exceptions", () => {
    const text =
      '{"overrides": [{"files": ["!a"]}],\n"exceptions": [{"files": ["/a"], "rule": "tag-format", "reason": "x"}]}';
    expect(faults(text)).toEqual([
      '1:27: overrides[0].files[0]: a glob does not start with "!": what is to be left alone stands in "ignore".',
      '2:27: exceptions[0].files[0]: "/a" starts with "/": paths are relative to the folder of this file.',
    ]);
  });

  test("are not too many", () => {
    const ignore = Array.from({ length: 501 }, (_, at) => `${at}/**`);
    expect(faults(JSON.stringify({ ignore }))).toEqual([
      "1:1: a style may have 500 globs with wildcards: name folders instead.",
    ]);
    expect(faults(JSON.stringify({ ignore: ignore.map((glob) => glob.replace("/**", "")) }))).toEqual([]);
  });
});

test("five mistakes of different kinds are five faults, in their order", () => {
  const text = `{
  "rules": {
    "tag-fromat": "off",
    "trigger-word": { "words": ["ohwx*"], "max": "two" },
    "banned-synonyms": { "terms": { "a b": ["c"], "c": ["a b"] } }
  },
  "captions": ["../*.txt"]
}`;
  expect(faults(text).map((fault) => fault.split(": ").slice(0, 2).join(" "))).toEqual([
    "3:5 rules.tag-fromat",
    "4:33 rules.trigger-word.words[0]",
    "4:50 rules.trigger-word.max",
    '5:37 rules.banned-synonyms.terms["a b"]',
    "7:16 captions[0]",
  ]);
});

describe("a fault of shape in one section leaves the rest of the sections to be checked", () => {
  const rest = '{"name": "b", "terms": ["x", "{colr} y"]}, {"name": "c", "terms": ["X"]}';
  const others = [
    "sections[1].terms[1]: there is no list",
    'sections[2].terms[0]: "X" stands in the section "b" already: keep it in one.',
  ];
  test.each([
    ['{"name": "a", "max": 0}', ["sections[0].max: expected"]],
    ['{"nmae": "a"}', ["sections[0].name: is missing", "sections[0].nmae: there is no such setting"]],
    ["5", ["sections[0]: expected an object"]],
    ['{"name": "a", "terms": [1]}', ["sections[0].terms[0]: expected text"]],
    ['{"name": "a", "exclusive": [[]]}', ["sections[0].exclusive[0]: expected at least 1 entry."]],
  ])("%s", (first, own) => {
    const sections = `"sections": [${first}, ${rest}]`;
    const found = faults(`{${sections}, "rules": {"trigger-word": {"position": {"before": "a"}}}}`);
    expect(found.map((fault) => fault.replace(/^1:\d+: /, ""))).toEqual(
      [...own, ...others].map((start) => expect.stringContaining(start)),
    );
    const inOverride = faults(`{"overrides": [{"files": ["*"], ${sections}}]}`);
    expect(inOverride.map((fault) => fault.replace(/^1:\d+: /, ""))).toEqual(
      [...own, ...others].map((start) => expect.stringContaining(`overrides[0].${start}`)),
    );
  });

  test("and the other kinds of its own part", () => {
    expect(faults('{"sections": [{"name": "a", "max": 0, "terms": ["{c} x"]}]}')).toEqual([
      expect.stringContaining("sections[0].max: expected"),
      expect.stringContaining('sections[0].terms[0]: there is no list "c"'),
    ]);
  });
});

test("a byte order mark, carriage returns and comments move no line or column", () => {
  const text = '\uFEFF// the style\r\n{ /* all of it */ "rules":\r\n\t{ "tag-format": "x" } }';
  expect(faults(text)).toEqual([expect.stringMatching(/^3:18: rules\.tag-format: /)]);
  expect(
    styleOf({ "caption-style.json": text.replace('"x"', '"info"') }).rules.get("tag-format")?.severity,
  ).toBe("info");
});

test("names that objects have anyway are names like any other", () => {
  const names = ["constructor", "toString", "hasOwnProperty"];
  const lists = Object.fromEntries(names.map((name) => [name, ["red"]]));
  expect([...styleOf({ "caption-style.json": { lists } }).lists.keys()]).toEqual(names);
  for (const name of names) {
    expect(faults(`{"rules": {"${name}": "error"}}`)[0]).toContain(`rules.${name}: there is no such rule.`);
    expect(faults(`{"sections": [{"name": "a", "terms": ["{${name}} x"]}]}`)[0]).toContain(
      `there is no list "${name}"`,
    );
  }
  expect(faults('{"rules": {"banned-synonyms": {"terms": {"__proto__": ["a"]}}}}')).toEqual([
    '1:42: Nothing can be called "__proto__".',
  ]);
});
