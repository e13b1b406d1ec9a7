import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";

/** What every start of these waits for: modules that are imported, not those that `import()` loads later. */
const hook = ["src/shell/cli.ts", "src/shell/commands/hook.ts", "src/shell/commands/hook-checker.ts"];

/** Every module that some modules need, and every package. */
function loadedBy(entries: readonly string[]): { readonly files: string[]; readonly packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const name of importsOf(readFileSync(file, "utf8"))) {
      if (name.startsWith(".")) visit(join(dirname(file), name));
      else packages.add(name);
    }
  };
  entries.forEach(visit);
  return { files: [...files], packages: [...packages].sort() };
}

function importsOf(code: string): string[] {
  const statements = code.matchAll(/^(?:import|export)\s(?!type\s)(?:[^;"]*?\sfrom\s)?"([^"]+)";$/gm);
  return [...statements].map(([, name = ""]) => name);
}

describe("what the hook loads where all is well", () => {
  const { files, packages } = loadedBy(hook);

  test("its own code is found", () => {
    expect(files).toEqual(
      expect.arrayContaining(["src/core/check.ts", "src/style/open.ts", "src/io/git.ts"]),
    );
    for (const file of files) expect(existsSync(file)).toBe(true);
  });

  test("of packages, only what reads the style", () => {
    expect(packages.filter((name) => !name.startsWith("node:"))).toEqual(["jsonc-parser"]);
  });

  test("nothing that writes reports, and nothing that explains faults", () => {
    // How a number and its noun are written is of use to rules too.
    expect(files.filter((file) => file.startsWith("src/report/"))).toEqual(["src/report/counts.ts"]);
    expect(files).not.toContain("src/style/explain.ts");
    expect(files).not.toContain("src/style/schema.ts");
    expect(files).not.toContain("src/style/trainer/read-trainer.ts");
    expect(files.filter((file) => file.startsWith("src/captions/formats/"))).toEqual([
      "src/captions/formats/sidecar.ts",
      "src/captions/formats/names.ts",
    ]);
  });

  test("little enough to be loaded at each commit", () => {
    // Characters of source. Of the rules, only those come on top that a style has on.
    expect(files.filter((file) => file.startsWith("src/rules/")).sort()).toEqual([
      "src/rules/facts.ts",
      "src/rules/rule.ts",
    ]);
    const size = files.reduce((sum, file) => sum + readFileSync(file, "utf8").length, 0);
    expect(size).toBeLessThan(550_000);
  });
});

test("help and version load no checker", () => {
  const { files } = loadedBy(["src/shell/cli.ts", "src/shell/commands/program.ts"]);
  expect(files.filter((file) => /^src\/(?:rules|style|captions|io)\//.test(file))).toEqual([]);
});

test("a check loads what writes a report only for the format that is asked for", () => {
  const { files } = loadedBy([
    "src/shell/cli.ts",
    "src/shell/commands/program.ts",
    "src/shell/commands/check.ts",
  ]);
  expect(files).toContain("src/report/plain.ts");
  expect(files.filter((file) => /\/(?:sarif|rdjson|html|summary|comment)[^/]*$/.test(file))).toEqual([]);
});
