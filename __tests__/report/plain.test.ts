import { describe, expect, test } from "@jest/globals";
import { columns } from "../../src/report/cells.ts";
import { renderNotices, renderPlain } from "../../src/report/plain.ts";
import { hostile, withoutColours } from "./hostile.ts";
import { reportOf, type SaidLine } from "./report-of.ts";

const ascii = { colour: false, width: 80, maxFindings: 100, totals: true, fixCommand: "caption-style fix" };
const show = (lines: readonly SaidLine[], options = {}): string =>
  renderPlain(reportOf(lines), { ...ascii, ...options });

const mixed: readonly SaidLine[] = [
  {
    text: "photo, ohwx, red hair, woman",
    after: "ohwx, photograph, red hair",
    findings: [
      { on: "photo", message: "Expected “photograph” in place of “photo”." },
      { on: "woman", ruleId: "class-tags", severity: "warning", message: "“woman” names the class." },
    ],
  },
  {
    path: "train/0002.txt",
    text: "x",
    findings: [{ on: "x", ruleId: "section-content", severity: "info", message: "No type." }],
  },
];

describe("without colours", () => {
  test("findings stand under their caption, marks under the words", () => {
    expect(show(mixed)).toBe(
      `train/0001.txt
  1 | photo, ohwx, red hair, woman
    | ^^^^^                  ^^^^^
    1:1   error    Expected "photograph" in place of "photo".  banned-synonyms
    1:24  warning  "woman" names the class.  class-tags
    => [-photo, -]ohwx, {+photograph, +}red hair[-, woman-]

train/0002.txt
  1 | x
    | ^
    1:1  info  No type.  section-content

1 error, 1 warning and 1 info in 2 of 2 captions; 2 can be rewritten: caption-style fix
`,
    );
  });

  test.each([
    [
      "wide characters",
      "赤い髪、写真, フルーツ",
      "写真",
      "  1 | 赤い髪、写真, フルーツ\n    |         ^^^^\n",
    ],
    ["an emoji of several", "👩‍🎨 a, woman", "woman", "  1 | 👩‍🎨 a, woman\n    |       ^^^^^\n"],
    [
      "combining characters",
      "e\u0301e\u0301, woman",
      "woman",
      "  1 | e\u0301e\u0301, woman\n    |     ^^^^^\n",
    ],
    ["half-width katakana", "ﾌﾙｰﾂ, woman", "woman", "  1 | ﾌﾙｰﾂ, woman\n    |       ^^^^^\n"],
    ["hidden characters", "\u202Ea, woman", "woman", "  1 | <U+202E>a, woman\n    |            ^^^^^\n"],
    ["a hidden word", "a\u200B, b", "\u200B", "  1 | a<U+200B>, b\n    |  ^^^^^^^^\n"],
  ])("marks stand right with %s", (_name, text, on, expected) => {
    expect(show([{ text, findings: [{ on }] }])).toContain(expected);
  });

  test.each([
    ["an empty caption", "", "  1 |\n    | ^\n"],
    ["a place before the first word", "cat", "  1 | cat\n    | ^\n"],
  ])("%s has a mark", (_name, text, expected) => {
    expect(show([{ text, findings: [{ on: "" }] }])).toContain(expected);
  });

  test("what a person may choose from is listed where the message does not name it", () => {
    const choice = { on: "x", fix: "choice" as const, candidates: ["one", "two"] };
    const text = show([
      {
        text: "x",
        findings: [
          { ...choice, message: "Which?" },
          { ...choice, message: "one or two?" },
        ],
      },
    ]);
    expect(text).toContain('Which? Choose: "one", "two".  banned-synonyms\n');
    expect(text).toContain("one or two?  banned-synonyms\n");
  });

  test("our own marks are ASCII", () => {
    const lines = show([
      { text: "word ".repeat(50), after: "words ".repeat(50), findings: [{ on: "word word" }] },
    ]);
    expect(lines).toMatch(/^[\x20-\x7E\n]*$/);
  });
});

describe("with colours", () => {
  test("the words are marked in place, and the rewrite is struck and coloured", () => {
    const text = show(mixed.slice(0, 1), { colour: true }).replaceAll("\u001B", "ESC");
    expect(text).toContain("ESC[1mtrain/0001.txtESC[22m\n");
    expect(text).toContain(
      "ESC[2m  1 │ESC[22m ESC[1;4;33mphotoESC[22;24;39m, ohwx, red hair, ESC[1;4;33mwomanESC[22;24;39m\n",
    );
    expect(text).toContain(
      "ESC[2m→ESC[22m ESC[31;9mphoto, ESC[39;29mohwx, ESC[32mphotograph, ESC[39mred hairESC[31;9m, womanESC[39;29m\n",
    );
    expect(text).toContain("ESC[2mclass-tagsESC[22m\n");
  });

  test("long sentences are broken before the edge, the rule id never", () => {
    const message = "A sentence that is far too long for a narrow terminal, whatever it may say.";
    const text = show([{ text: "x", findings: [{ on: "x", message }] }], { colour: true, width: 50 });
    const lines = withoutColours(text).split("\n");
    expect(lines.slice(2, -3)).toEqual([
      "    1:1  error  A sentence that is far too long",
      "                for a narrow terminal, whatever it",
      "                may say.  banned-synonyms",
    ]);
  });
});

describe("the width", () => {
  const long = "写真, 👩‍🎨 artist, red hair, ".repeat(20);
  const said: SaidLine = {
    text: `${long}photo, ${long}`,
    after: `${long}photograph, ${long}`,
    findings: [{ on: "photo" }],
  };

  test.each([40, 80, 120])("of %i columns holds captions and rewrites", (width) => {
    const lines = show([said], { width }).split("\n").slice(0, -2);
    const wide = lines.filter((line) => !line.includes("error") && columns(line.trimEnd()) > width);
    expect(wide).toEqual([]);
    expect(lines.some((line) => line.includes("..."))).toBe(true);
    expect(lines.join("\n")).toContain("[-photo-]{+photograph+}");
  });
});

describe("hostile text", () => {
  test.each([false, true])("moves no cursor (colours: %j)", (colour) => {
    const said: SaidLine = {
      path: "a\u001B[2J\r\n\u202E.txt",
      text: `x, ${hostile}\r`,
      after: `y, ${hostile}\r`,
      findings: [{ on: hostile, message: `Got “${hostile}\n::error::owned\u009B2J”.` }],
    };
    const text = show([said], { colour });
    const ours = withoutColours(text);
    expect(ours).not.toMatch(/[^\P{C}\n]/u);
    expect(ours).toContain("a<U+001B>[2J<U+000D><U+000A><U+202E>.txt\n");
    expect(text.split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
  });
});

describe("the totals", () => {
  test.each([
    ["of clean captions", { ...reportOf([]), files: 12, captions: 12 }, "12 captions, nothing found\n"],
    ["of one clean caption", { ...reportOf([]), files: 1, captions: 1 }, "1 caption, nothing found\n"],
    [
      "of files that hold many captions",
      { ...reportOf(mixed), files: 2, captions: 9 },
      "in 2 of 2 files; 2 can",
    ],
  ])("%s", (_name, report, expected) => {
    expect(renderPlain(report, ascii)).toContain(expected);
  });

  test("are left out when nobody wants them", () => {
    expect(renderPlain(reportOf([]), { ...ascii, totals: false })).toBe("");
  });

  test("count all findings, also those that are not shown", () => {
    const text = show(mixed, { maxFindings: 1 });
    expect(text).toContain("banned-synonyms\n");
    expect(text).not.toContain("class-tags");
    expect(text).toContain("\nand 2 more findings\n\n1 error, 1 warning and 1 info");
  });
});

test("notices are one line each", () => {
  const notices = [{ path: "a\nb.txt", message: "This file is not UTF-8." }];
  expect(renderNotices(notices)).toBe("a<U+000A>b.txt: This file is not UTF-8.\n");
});
