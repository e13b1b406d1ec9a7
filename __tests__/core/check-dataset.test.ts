import { describe, expect, test } from "@jest/globals";
import { type CheckRequest, check } from "../../src/core/check.ts";
import { createTally } from "../../src/core/tally.ts";
import type { Source } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import type { Style } from "../../src/style/style.ts";
import { styleOf } from "../support/style-of.ts";

const terms = styleOf({ rules: { "term-consistency": {}, "tag-format": {} } });
const kinds = styleOf({ rules: { "caption-kind": {} } });

interface Dataset extends Partial<Pick<CheckRequest, "styleOf" | "changed">> {
  readonly checked: Readonly<Record<string, string>>;
  readonly others?: Readonly<Record<string, string>>;
  readonly style?: Style;
}

function sourcesOf(files: Readonly<Record<string, string>>): Source[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

/** The report, and which files were read again: null for all. */
function run({ checked, others = {}, style = terms, ...request }: Dataset) {
  const asked: (readonly string[] | null)[] = [];
  const report = check({
    sources: sourcesOf(checked),
    styleOf: () => style,
    registry,
    ...request,
    dataset: {
      others: sourcesOf(others),
      again: (paths) => {
        asked.push(paths === null ? null : [...paths]);
        return sourcesOf(checked).filter(({ path }) => paths?.has(path) !== false);
      },
    },
  });
  return {
    ...report,
    asked,
    places: report.findings.map(({ path, start, ruleId }) => `${path}:${start.line} ${ruleId}`),
  };
}

const gray = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`g${at}.txt`, "gray wall"]));

describe("captions that are compared", () => {
  test("all of them count; only the files in question are read again; findings are sorted by place", () => {
    const { places, asked, lines, captions, files } = run({
      checked: { "a.txt": "x,y", "b.txt": "photo,grey wall", ...gray(6), "z.txt": "grey wall" },
    });
    expect(places).toEqual([
      "a.txt:1 tag-format",
      "b.txt:1 tag-format",
      "b.txt:1 term-consistency",
      "z.txt:1 term-consistency",
    ]);
    expect(asked).toEqual([["b.txt", "z.txt"]]);
    expect(lines.map(({ path }) => path)).toEqual(["a.txt", "b.txt", "z.txt"]);
    expect([captions, files]).toEqual([9, 9]);
  });

  test("lines are told in their order, each once, however late they are found", () => {
    const { places, lines } = run({ checked: { "a.txt": "grey wall\nx,y\ngrey wall,z", ...gray(6) } });
    expect(places).toEqual([
      "a.txt:1 term-consistency",
      "a.txt:2 tag-format",
      "a.txt:3 term-consistency",
      "a.txt:3 tag-format",
    ]);
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test("nothing is read again where nothing is in question", () => {
    expect(run({ checked: { "a.txt": "grey wall", ...gray(1) } })).toMatchObject({ asked: [], findings: [] });
  });

  test("what many files say is looked for in all of them", () => {
    const grey = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`h${at}.txt`, "grey wall"]));
    const { asked, findings } = run({ checked: { ...gray(27), ...grey } });
    expect([asked, findings.length]).toEqual([[null], 9]);
  });

  test("what a change leaves alone is counted, not checked", () => {
    const { places } = run({
      checked: { "a.txt": "grey wall" },
      others: { ...gray(2), "o.txt": "grey wall,x" },
    });
    expect(places).toEqual([]);
    expect(run({ checked: { "a.txt": "grey wall" }, others: gray(2) }).places).toEqual([
      "a.txt:1 term-consistency",
    ]);
  });

  test("what was there before a change decides, however much the change brings", () => {
    const { places } = run({
      checked: { "a.txt": "grey wall", "b.txt": "grey wall", "c.txt": "grey wall" },
      others: gray(2),
    });
    expect(places).toHaveLength(3);
  });

  test("only changed lines are told of, but all lines count", () => {
    const checked = { "a.txt": "gray wall\nx\ngray wall\ngrey wall", ...gray(2), "b.txt": "grey wall" };
    const changed = new Map([["a.txt", [{ start: 4, end: 4 }]]]);
    expect(run({ checked: { ...checked, ...gray(6) }, changed }).places).toEqual([
      "a.txt:4 term-consistency",
    ]);
  });

  test("a caption-style.json is one dataset, whatever its overrides change; another one is another", () => {
    const loud = { ...styleOf({ rules: { "term-consistency": {} }, severity: "error" }) };
    const apart = { ...terms, path: "apart/caption-style.json" };
    const by = (path: string): Style =>
      path.startsWith("loud/") ? loud : path.startsWith("apart/") ? apart : terms;
    const { findings } = run({
      checked: { ...gray(2), "apart/a.txt": "grey wall", "loud/b.txt": "grey wall" },
      styleOf: by,
    });
    expect(findings.map(({ path, severity }) => `${path} ${severity}`)).toEqual(["loud/b.txt error"]);
  });

  test("an override that leaves a term alone is not told of it, whatever the other captions say", () => {
    const ignoring = styleOf({ rules: { "term-consistency": { ignore: ["grey *"] } } });
    const { places } = run({
      checked: { ...gray(9), "a.txt": "grey wall", "b/a.txt": "grey wall" },
      styleOf: (path) => (path.startsWith("b/") ? ignoring : terms),
    });
    expect(places).toEqual(["a.txt:1 term-consistency"]);
  });

  test("an exception is one of its own file, by the whole rule or by a term", () => {
    const rule = "term-consistency";
    const whole = styleOf({ rules: { [rule]: {} }, exceptions: [{ rule, terms: undefined, reason: "old" }] });
    const term = styleOf({ rules: { [rule]: {} }, exceptions: [{ rule, terms: ["grey *"], reason: "old" }] });
    const plain = { ...styleOf({ rules: { [rule]: {} } }) };
    const shared = (style: Style): Style => ({ ...style, rules: plain.rules });
    const by = (path: string): Style =>
      path === "w.txt" ? shared(whole) : path === "t.txt" ? shared(term) : plain;
    const { places } = run({
      checked: {
        ...gray(9),
        "p.txt": "grey wall",
        "t.txt": "grey wall, x-ray",
        "u.txt": "x ray, x",
        "w.txt": "grey wall",
      },
      styleOf: by,
    });
    expect(places).toEqual(["p.txt:1 term-consistency"]);
  });

  test("without a dataset at hand nothing is said", () => {
    expect(
      check({ sources: sourcesOf({ "a.txt": "grey wall", ...gray(9) }), styleOf: () => terms, registry })
        .findings,
    ).toEqual([]);
  });

  test("files that cannot be read are told of once, and do not count", () => {
    const { notices, places } = run({ checked: { ...gray(2), "b.txt": "grey wall" } });
    expect([notices, places]).toEqual([[], ["b.txt:1 term-consistency"]]);
    const skipped: Source = { path: "s.txt", skipped: "It is no text." };
    const report = check({
      sources: [skipped, ...sourcesOf({ ...gray(2), "b.txt": "grey wall" })],
      styleOf: () => terms,
      registry,
      dataset: { others: [skipped], again: () => [skipped, ...sourcesOf({ "b.txt": "grey wall" })] },
    });
    expect([report.notices.length, report.findings.length]).toEqual([1, 1]);
  });
});

describe("the kind of a folder", () => {
  const list = (folder: string, count: number, text = "photo, red dress"): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/${at}.txt`, text]));
  const maybe = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`t/m${at}.txt`, "Mickey with a hat"]));
  const odd = "A woman is sitting on a couch. She smiles.";

  test.each<[string, Record<string, string>, readonly string[]]>([
    ["seven captions are too few to tell", list("t", 6), []],
    ["eight are enough", list("t", 7), ["t/odd.txt:1 caption-kind"]],
    [
      "less than four of five are not",
      { ...list("t", 7), ...list("t/x", 9), "t/p.txt": odd, "t/q.txt": odd },
      [],
    ],
    [
      "four of five are",
      { ...list("t", 7), "t/p.txt": odd, "t/8.txt": "photo, red dress" },
      ["t/odd.txt:1 caption-kind", "t/p.txt:1 caption-kind"],
    ],
    ["captions that may be either count as captions", { ...list("t", 7), ...maybe(2) }, []],
    [
      "a caption that may be either is not told of",
      { ...list("t", 9), ...maybe(1) },
      ["t/odd.txt:1 caption-kind"],
    ],
    ["another folder has a kind of its own", { ...list("u", 20), ...list("t", 3, odd) }, []],
    ["words and empty captions do not count", { ...list("t", 6), "t/w.txt": "ohwx", "t/e.txt": "" }, []],
  ])("%s", (_, files, found) => {
    expect(run({ checked: { ...files, "t/odd.txt": odd }, style: kinds }).places).toEqual(found);
  });

  test("says how many captions are of it", () => {
    const { findings } = run({
      checked: { ...list("t", 9, odd), "t/odd.txt": "photo, red dress, smile" },
      style: kinds,
    });
    expect(findings.map(({ message }) => message)).toEqual([
      "Expected sentences: this caption is a list of 3 tags. In this folder 9 of 10 captions are sentences.",
    ]);
  });

  test("is what all captions make it where those before a change are too few to tell", () => {
    const { places } = run({
      checked: { ...list("t", 9), "t/odd.txt": odd },
      others: list("u", 3),
      style: kinds,
    });
    expect(places).toEqual(["t/odd.txt:1 caption-kind"]);
    const before = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`t/o${at}.txt`, odd]));
    expect(run({ checked: list("t", 3), others: before, style: kinds }).places).toEqual([]);
    expect(run({ checked: list("t", 1), others: before, style: kinds }).places).toEqual([
      "t/0.txt:1 caption-kind",
    ]);
  });

  test("is what it was before a change", () => {
    const { places } = run({ checked: list("t", 12, odd), others: list("t", 8), style: kinds });
    expect(places).toHaveLength(12);
  });
});

describe("a tally", () => {
  test("forgets at its limit what was said once, and takes nothing new in once it is full", () => {
    const tally = createTally(4);
    for (const [path, ...said] of [
      ["1", "a", "b", "c"],
      ["2", "a", "b", "c", "d"],
      ["3", "e", "f"],
      ["4", "a", "g"],
    ] as const) {
      tally.begin(path, false);
      for (const what of said) tally.tell(what);
    }
    expect([...tally.counts].map(([what, { captions }]) => `${what} ${captions}`)).toEqual([
      "a 3",
      "b 2",
      "c 2",
      "e 1",
    ]);
  });
});
