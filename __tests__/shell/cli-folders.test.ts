import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { walk } from "../../src/io/files.ts";
import { inFolder, runInProcess } from "./cli-run.ts";

const shared = '{ "rules": { "banned-synonyms": { "terms": { "couch": ["sofa"] } } } }';

describe("outside of a repository", () => {
  const files = {
    "shared.json": shared,
    "set/caption-style.json": '{ "extends": "../shared.json" }',
    "set/1.txt": "sofa\n",
  };

  test.each([
    [".", "", "set/1.txt"],
    ["set", "", "set/1.txt"],
    ["set/1.txt", "", "set/1.txt"],
  ])("check %s finds what a style extends beside its folder", async (path, cwd, found) => {
    await inFolder(files, async (folder) => {
      const { code, stdout, stderr } = await runInProcess(["check", path], { cwd: join(folder, cwd) });
      expect([code, stderr, stdout.split("\n")[0]]).toEqual([1, "", found]);
    });
  });

  test("the outermost folder with a style is the root", async () => {
    const outer = { ...files, "caption-style.json": "{ }" };
    await inFolder(outer, async (folder) => {
      const { code, stdout } = await runInProcess(["check"], { cwd: join(folder, "set") });
      expect([code, stdout.split("\n")[0]]).toEqual([1, "set/1.txt"]);
    });
  });

  test("a style from outside is refused, since its globs would match nothing", async () => {
    await inFolder(
      { "styles/s.json": shared, "set/caption-style.json": shared, "set/1.txt": "sofa\n" },
      async (folder) => {
        const cwd = join(folder, "set");
        const { code, stderr } = await runInProcess(["check", "--config", "../styles/s.json"], { cwd });
        expect(code).toBe(2);
        expect(stderr).toContain("../styles/s.json is outside of the dataset's folder");
      },
    );
  });
});

test("a folder that is gone is told with its name", () => {
  const missing = (): unknown => [...walk("/", "nowhere-to-be-found")];
  expect(missing).toThrow(
    expect.objectContaining({
      name: "UserError",
      message: "The folder nowhere-to-be-found could not be read: there is no such file or folder (ENOENT).",
    }),
  );
});

test.each([
  ["--format", "github"],
  ["--max-findings", "1"],
])("review does not offer %s %s", async (...option) => {
  const { code, stderr } = await runInProcess(["review", "--dry-run", "--base", "main", ...option], {
    cwd: "/",
  });
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: (option '--format|unknown option)/)]);
});
