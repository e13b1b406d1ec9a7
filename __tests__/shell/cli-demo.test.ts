import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { inFolder, runInProcess } from "./cli-run.ts";

describe("demo", () => {
  test("shows the review of the bundled example and leaves nothing behind", async () => {
    const left = (): readonly string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith("caption-style-demo-"));
    const before = left();
    const { code, stdout } = await runInProcess(["demo"], { cwd: tmpdir() });
    expect(code).toBe(0);
    expect(stdout).toContain("+- train/0013.txt:1 ---");
    expect(stdout).toMatch(/\d+ comments, \d+ with a one-click suggestion\n$/);
    expect(left()).toEqual(before);
  });

  test("says so when the example is missing", async () => {
    expect(existsSync("examples/portrait-lora/pull-request")).toBe(true);
    await inFolder({}, async (folder) => {
      const { code, stderr } = await runInProcess(["demo"], { cwd: folder, program: join(folder, "cli.js") });
      expect(code).toBe(2);
      expect(stderr).toContain("The example is missing from this copy");
    });
  });
});
