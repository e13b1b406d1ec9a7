import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { runInProcess } from "./cli-run.ts";

// Whole runs: __tests__/cases/<situation>/ holds a style and captions in in/, and in run.json the arguments of one or
// more runs. Each is told in expected.txt: the exit code, both outputs, and files that it changed. UPDATE=1 writes that.

const cases = join(process.cwd(), "__tests__/cases");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "caption-style-case-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(readdirSync(cases))("%s", async (name) => {
  const situation = join(cases, name);
  cpSync(join(situation, "in"), folder, { recursive: true });
  const { runs, stdin } = readRuns(situation);
  const told: string[] = [];
  for (const argv of runs) {
    const before = readTree(folder);
    const { code, stdout, stderr } = await runInProcess(argv, { cwd: folder, input: stdin });
    told.push(`$ caption-style ${argv.join(" ")}\n`, part("stdout", stdout), part("stderr", stderr));
    for (const [path, text] of readTree(folder)) if (before.get(path) !== text) told.push(part(path, text));
    told.push(`exit code ${code}\n\n`);
  }
  const expected = join(situation, "expected.txt");
  if (process.env["UPDATE"] === "1") writeFileSync(expected, told.join(""));
  expect(told.join("")).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : "");
});

function readRuns(situation: string): {
  readonly runs: readonly (readonly string[])[];
  readonly stdin: string;
} {
  return { stdin: "", ...JSON.parse(readFileSync(join(situation, "run.json"), "utf8")) };
}

function part(name: string, text: string): string {
  return text === "" ? "" : `--- ${name}\n${text}${text.endsWith("\n") ? "" : "\n(no line end)\n"}`;
}

function readTree(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [path.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}
