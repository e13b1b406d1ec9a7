import { readFile, writeFile } from "node:fs/promises";
import { type AnyRule, rules } from "../src/rules/index.ts";
import { commandLinePage } from "./generate/command-line.ts";
import { configurationPage } from "./generate/configuration.ts";
import type { Generated } from "./generate/generated.ts";
import { commandsIn, readHelp } from "./generate/help.ts";
import { readmePage } from "./generate/readme.ts";
import { rulePage } from "./generate/rule-doc.ts";
import { schemaFile } from "./generate/schema.ts";

const help = await readHelp();
const helps = new Map<string, string>();
for (const name of commandsIn(help)) helps.set(name, await readHelp(name));

const files: readonly Generated[] = [
  schemaFile,
  configurationPage,
  readmePage(help),
  commandLinePage(helps),
  ...(rules as readonly AnyRule[]).map(rulePage),
];

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const { path, render } of files) {
  const now = await readFile(path, "utf8").catch(() => "");
  const wanted = render(now);
  if (wanted === now) continue;
  stale.push(path);
  if (!check) await writeFile(path, wanted);
}
if (stale.length > 0) {
  console.log(
    check
      ? `Not as the code says, run "npm run generate": ${stale.join(", ")}.`
      : `Wrote ${stale.join(", ")}.`,
  );
  process.exitCode = check ? 1 : 0;
}
