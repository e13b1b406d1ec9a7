import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { minimatch } from "minimatch";
import { patterns } from "../../src/style/patterns.ts";
import { compileSelection, defaultSelects } from "../../src/style/selection.ts";

const captions = `a.txt, a.caption, train/10_ohwx/0001.txt, license plate.txt, notice board 2.txt, prompt engineer.txt,
  Requirements of love.txt, .hidden/a.txt, train/readme_girl.txt, a.b.txt, Mickey (1).txt`;
const others = `a.png, a.TXT, a.txt.bak, README.txt, readme.txt, train/README-en.txt, LICENSE.txt, license.txt, LICENSE_MIT.txt,
  NOTICE.txt, requirements.txt, requirements-dev.txt, cpp/CMakeLists.txt, robots.txt, train/multiply.txt, flip_p.txt,
  cond_dropout.txt, batch_id.txt, loss_scale.txt, prompts.txt, sample_prompts.txt, sample/prompt.txt, negative_prompt.txt,
  node_modules/x/a.txt, .git/a.txt, .venv/lib/site-packages/top_level.txt, x/.ipynb_checkpoints/a-checkpoint.txt, txt`;
const each = (text: string) => text.split(/,\s+/);

describe("the files that are captions by default", () => {
  test.each(each(captions))("%s", (path) => expect(defaultSelects(path)).toBe(true));
});

describe("the files that are none", () => {
  test.each(each(others))("%s", (path) => expect(defaultSelects(path)).toBe(false));
});

describe("what a style selects", () => {
  const glob = (text: string) => ({ text, folder: "" });
  const select = (globs: string[] | undefined, ignore: string[] = [], lists: string[] = []) =>
    compileSelection({
      captions: globs?.map(glob),
      ignore: ignore.map(glob),
      lists: new Set(lists),
      patterns,
    });

  test.each([
    [["train/**/*.txt"], "train/a.txt", true],
    [["train/**/*.txt"], "other/a.txt", false],
    [["train/**/*.txt"], "train/multiply.txt", false],
    [["train/**"], "train/README.txt", false],
    [["train/"], "train/a.tags", true],
    [["**/*.{txt,tags}"], "requirements.txt", false],
    [["train/prompts.txt"], "train/prompts.txt", true],
    [["train/*prompts.txt"], "train/my_prompts.txt", true],
    [["**/*.txt", "README*.txt"], "README.txt", true],
  ])("%j on %s", (globs, path, wanted) => expect(select(globs)(path)).toBe(wanted));

  test.each([
    ["**/notes/**", "train/notes/a.txt", false],
    ["notes", "notes/b/a.txt", false],
    ["notes/", "notes/b/a.txt", false],
    ["notes", "notes.txt", true],
    ["**/b.txt", "x/b.txt", false],
  ])("ignore %j on %s", (ignore, path, wanted) => expect(select(undefined, [ignore])(path)).toBe(wanted));

  test("what is ignored, and all that is in it, as minimatch sees it", () => {
    const step = fc.constantFrom("a", "b", ".a", "a.txt");
    const globStep = fc.oneof(step, fc.constantFrom("*", "**", "*.txt", "a*", "?", "[ab]", "{a,b}"));
    const joined = (one: fc.Arbitrary<string>) =>
      fc.array(one, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("/"));
    const options = { dot: true, noext: true, nocomment: true, nonegate: true };
    fc.assert(
      fc.property(joined(globStep), joined(step), (glob, folder) => {
        const path = `${folder}/1.txt`;
        const ignored = minimatch(path, glob, options) || minimatch(path, `${glob}/**`, options);
        expect(select(undefined, [glob])(path)).toBe(!ignored);
      }),
      { numRuns: 2000 },
    );
  });

  test("never a list of the style itself", () => {
    const selects = select(["**/*.txt"], [], ["vocabulary/places.txt"]);
    expect(selects("vocabulary/places.txt")).toBe(false);
    expect(selects("vocabulary/other.txt")).toBe(true);
  });
});
