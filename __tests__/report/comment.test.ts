import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LONGEST_BODY, renderComment } from "../../src/report/comment.ts";
import { ruleWhy } from "../../src/report/rule-why.ts";
import { fencedBlocks, hostile, outsideFences } from "./hostile.ts";
import { findingOf, lineOf, rewriteOf, type SaidLine } from "./report-of.ts";

const comment = (said: SaidLine) =>
  renderComment(
    lineOf(said),
    said.findings.map((finding) => findingOf(said, finding)),
    rewriteOf(said)[0],
  );

const page = (id: string): string =>
  `[${id}](https://github.com/caption-style/caption-style/blob/v1/docs/rules/${id}.md): ${ruleWhy(id)}`;

describe("a comment", () => {
  test("says the findings of the line, what changes, and suggests the line", () => {
    const said = {
      text: "photo, ohwx, woman",
      after: "ohwx, photograph",
      findings: [
        { on: "photo", message: "Expected “photograph” in place of “photo”." },
        {
          on: "woman",
          ruleId: "class-tags",
          severity: "warning" as const,
          message: "“woman” names the class.",
        },
      ],
    };
    expect(comment(said)).toEqual({
      suggestion: "ohwx, photograph",
      body: [
        `- ❌ **error** Expected “photograph” in place of “photo”. ${page("banned-synonyms")}`,
        `- ⚠️ **warning** “woman” names the class. ${page("class-tags")}`,
        "",
        "`photo` → `photograph` · removed `woman`",
        "",
        "```suggestion",
        "ohwx, photograph",
        "```",
      ].join("\n"),
    });
  });

  test("of one finding without a rewrite is a sentence", () => {
    const said = { text: "x", findings: [{ on: "x", ruleId: "section-content", message: "No type." }] };
    expect(comment(said)).toEqual({
      suggestion: null,
      body: `❌ **error** No type. ${page("section-content")}`,
    });
  });

  test("says once why a rule is kept", () => {
    const text = "a, b";
    const { body } = comment({ text, findings: [{ on: "a" }, { on: "b" }] });
    expect(body.split(String(ruleWhy("banned-synonyms")))).toHaveLength(2);
    expect(body.match(/banned-synonyms\.md\)/g)).toHaveLength(2);
  });

  test("says where a tag moved to", () => {
    const said = { text: "hat, ohwx, cat", after: "ohwx, cat, hat", findings: [{ on: "hat" }] };
    expect(comment(said).body).toContain("\n\nmoved `hat` behind `cat`\n\n");
    const front = { text: "hat, cat, ohwx", after: "ohwx, hat, cat", findings: [{ on: "ohwx" }] };
    expect(comment(front).body).toContain("\n\nmoved `ohwx` to the front\n\n");
  });

  test("parts tags where the trainer parts them", () => {
    const said = { text: "a, b; photo", after: "a, b; photograph", findings: [{ on: "photo" }] };
    const { body } = renderComment(
      lineOf(said),
      said.findings.map((finding) => findingOf(said, finding)),
      rewriteOf(said)[0],
      { partsAt: ";" },
    );
    expect(body).toContain("\n\n`photo` → `photograph`\n\n");
  });

  test("shows the picture between the findings and the change", () => {
    const said = { text: "photo", after: "photograph", findings: [{ on: "photo" }] };
    const links = {
      sha: "0123456789abcdef0123456789abcdef01234567",
      repositoryUrl: "https://github.com/acme/cats",
    };
    const context = { picture: "train/0001.png", links };
    const { body } = renderComment(
      lineOf(said),
      said.findings.map((finding) => findingOf(said, finding)),
      rewriteOf(said)[0],
      context,
    );
    expect(body).toMatch(
      /together\.\n\n<a href="[^"]+"><img src="https:\/\/github\.com\/acme\/cats\/blob\/[^"]+"[^>]*><\/a>\n\n`photo` →/,
    );
  });

  test("lists what a person may choose from", () => {
    const findings = [{ on: "x", message: "Which?", fix: "choice" as const, candidates: ["a `b`", "c"] }];
    expect(comment({ text: "x", findings }).body).toContain("Which? Choose: `` a `b` ``, `c`.");
  });

  test("says so when only spaces change", () => {
    const said = { text: "a,b", after: "a, b", findings: [{ on: "a" }] };
    expect(comment(said).body).toContain(
      "\n\nOnly spaces and separators change.\n\n```suggestion\na, b\n```",
    );
  });
});

describe("a suggestion", () => {
  test.each([
    ["three backticks", "``` x"],
    ["a fence of its own", "````suggestion"],
    ["an indented fence", "   ```"],
    ["a fence with blanks behind it", "```   "],
    ["a mention", "@team, #12"],
    ["HTML", "</details> --> <img src=x>"],
    ["an entity", "&#64;octocat"],
    ["a workflow command", "::error::owned"],
    ["spaces around", "  x  "],
  ])("holds the line exactly, with %s in it", (_name, after) => {
    const { body, suggestion } = comment({ text: "before", after, findings: [{ on: "before" }] });
    expect(suggestion).toBe(after);
    expect(fencedBlocks(body)).toEqual([{ info: "suggestion", text: after, before: "" }]);
    expect(body).not.toContain("\r");
  });

  test("holds any line that can be seen", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("`", "~", " ", "a", "@", "<", "写", ",") }), (after) => {
        const { body, suggestion } = comment({ text: "-", after, findings: [{ on: "-" }] });
        expect(suggestion).toBe(after);
        expect(fencedBlocks(body).at(-1)?.text).toBe(after);
      }),
    );
  });

  test("stands on a last line without a line end as on any other", () => {
    const said = { text: "a", after: "b", end: "" as const, findings: [{ on: "a" }] };
    expect(comment(said).body).toMatch(/\n\n```suggestion\nb\n```$/);
  });

  test("is offered when the rewrite takes out what could not be seen", () => {
    expect(comment({ text: "a\u200B", after: "a", findings: [{ on: "a" }] }).suggestion).toBe("a");
  });

  test.each([
    ["CRLF", { end: "\r\n" as const }, "This line ends with CRLF, which a one-click suggestion may change."],
    [
      "a byte order mark",
      { bom: true },
      "The file starts with a byte order mark, which a one-click suggestion does not show.",
    ],
    [
      "another encoding",
      { encoding: "windows-1252" as const },
      "The file is not UTF-8, so that one click would mix two encodings.",
    ],
    ["a lone CR before", { text: "x\ry" }, "This line holds line ends that git does not take for one."],
    ["a lone CR", { after: "x\ry" }, "The new line holds characters that cannot be seen."],
    ["a bidi control", { after: "x\u202Ey" }, "The new line holds characters that cannot be seen."],
    ["a zero-width space", { after: "x\u200By" }, "The new line holds characters that cannot be seen."],
    ["NUL", { after: "x\0y" }, "The new line holds characters that cannot be seen."],
  ])("is not offered with %s: the text and the command stand there", (_name, change, why) => {
    const said = { text: "old", after: "new", findings: [{ on: "old" }], ...change };
    const { body, suggestion } = comment(said);
    expect(suggestion).toBeNull();
    expect(body).toContain(`${why} This command writes the new line:`);
    const [command, shown] = fencedBlocks(body);
    expect(command).toEqual({ info: "sh", text: "npx caption-style fix train/0001.txt", before: "" });
    expect(shown?.info).toBe("text");
    expect(body).not.toMatch(/[\r\u202E\u200B\0]/);
  });

  test.each([
    ["nothing", "same", "same"],
    ["only a carriage return at the end", "same\r", "same"],
  ])("is not offered where %s changes", (_name, text, after) => {
    const { body, suggestion } = comment({ text, after, findings: [{ on: "same" }] });
    expect(suggestion).toBeNull();
    expect(fencedBlocks(body)).toEqual([]);
  });

  test.each([
    ["a space and a quote", "my cat's.txt", "npx caption-style fix 'my cat'\\''s.txt'"],
    ["a dash in front", "--config=x.txt", "npx caption-style fix './--config=x.txt'"],
    ["a command in it", "$(rm -rf x).txt", "npx caption-style fix '$(rm -rf x).txt'"],
  ])("names a path with %s safely in the command", (_name, path, expected) => {
    const { body } = comment({ path, text: "a", after: "b", end: "\r\n", findings: [{ on: "a" }] });
    expect(fencedBlocks(body)[0]?.text).toBe(expected);
  });

  test("of a huge line is not offered, and the comment still fits", () => {
    const { body, suggestion } = comment({ text: "a", after: "b ".repeat(40_000), findings: [{ on: "a" }] });
    expect(suggestion).toBeNull();
    expect(body.length).toBeLessThan(LONGEST_BODY);
    expect(body).toContain("too long for a one-click suggestion");
    expect(fencedBlocks(body).map(({ info }) => info)).toEqual(["sh"]);
  });
});

describe("hostile text outside of a suggestion", () => {
  const body = outsideFences(
    comment({
      text: `x, ${hostile}`,
      after: "the new line",
      findings: [{ on: "x", message: `Got “${hostile}\n# Heading”.` }],
    }).body,
  );

  test.each([
    ["mentions nobody", /@(?!\u200B)/],
    ["refers to nothing", /#(?!\u200B)/],
    ["names no issue by GH", /GH-1/],
    ["names no commit", /deadbeefcafe/],
    ["opens and closes no tag", /</],
    ["starts no heading", /^#/m],
    ["shows no bidi control", /\u202E/],
    ["holds no control character", /[^\P{Cc}\n]/u],
  ])("%s", (_name, pattern) => {
    expect(body.split("\n\n")[0]).not.toMatch(pattern);
  });

  test("is shown with every character that means something escaped", () => {
    expect(body.split("\n\n")[0]).toBe(
      "❌ **error** Got “\\`\\`\\` @\u200Bteam #\u200B12 G\u200BH-1 acme/shop#\u200B3 deadbe\u200Befcafe " +
        "h\u200Bttps\\://evil.example/x w\u200Bww.evil.example &amp;#\u200B64;octocat &amp;commat;octocat " +
        "&lt;/details&gt; --&gt; &lt;img src=x&gt; &lt;!-- x --&gt; " +
        "\\[a\\](h\u200Bttps\\://evil.example) !\\[b\\](x) \\| c \\:\\:error\\:\\:owned &lt;U+202E&gt;gnp.exe &lt;U+001B&gt;\\[2J #\u200B Heading”. " +
        page("banned-synonyms"),
    );
  });

  test("stays inside code spans", () => {
    expect(body).toContain("removed ```` ``` @\u200Bteam");
    expect(body).not.toMatch(/@(?!\u200B)|#(?!\u200B)/);
  });
});

test("a line with very many findings keeps its comment short enough", () => {
  const findings = Array.from({ length: 500 }, () => ({ on: "x", message: "\u202E".repeat(5000) }));
  const { body } = comment({ text: "x", after: "y", findings });
  expect(body.length).toBeLessThan(LONGEST_BODY);
  expect(body).toMatch(/- \d+ more findings on this line\./);
});
