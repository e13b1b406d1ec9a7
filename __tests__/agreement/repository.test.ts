import { expect, test } from "@jest/globals";
import { foldersIn, namesIn, readText } from "./repository.ts";

test("ARCHITECTURE.md lists the folders of src/", () => {
  const listed = [...readText("ARCHITECTURE.md").matchAll(/^\| `src\/([a-z-]+)\/` +\|/gm)].map(
    ([, name]) => name,
  );
  expect([...listed].sort()).toEqual(foldersIn("src"));
});

test("decisions are numbered from 1 without a gap, and their titles say their number", () => {
  const names = namesIn("docs/decisions", ".md");
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, at) => at + 1));
  for (const [at, name] of names.entries()) {
    const page = readText(`docs/decisions/${name}.md`);
    expect(page.split("\n")[0]).toMatch(new RegExp(`^# ${at + 1}\\. \\S`));
    expect(page.match(/^## .*$/gm)).toEqual(["## Context", "## Decision", "## Consequences"]);
  }
});

test("no script of package.json makes npm prepare the package (docs/decisions/0011)", () => {
  const { scripts } = JSON.parse(readText("package.json"));
  const forbidden = ["build", "prepare", "prepack", "install", "preinstall", "postinstall"];
  expect(forbidden.filter((name) => name in scripts)).toEqual([]);
});

test("package.json has no run-time dependencies (docs/decisions/0004)", () => {
  const manifest = JSON.parse(readText("package.json"));
  expect(Object.keys(manifest.dependencies ?? {})).toEqual([]);
});

test("CONTRIBUTING.md names only scripts that there are", () => {
  const { scripts } = JSON.parse(readText("package.json"));
  const named = [...readText("CONTRIBUTING.md").matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(
    ([, name = ""]) => name,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
