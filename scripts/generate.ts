import { readFile, writeFile } from "node:fs/promises";
import { type AnyRule, rules } from "../src/rules/index.ts";
import { commandsIn, readHelp, readOutput } from "./generate/cli-output.ts";
import { clipMerges } from "./generate/clip-merges.ts";
import { commandLinePage } from "./generate/command-line.ts";
import { configurationPage } from "./generate/configuration.ts";
import { readExampleComment } from "./generate/example-comment.ts";
import type { Coding, Generated } from "./generate/generated.ts";
import { readmePage } from "./generate/readme.ts";
import { reviewPicture } from "./generate/review-picture.ts";
import { rulePage } from "./generate/rule-doc.ts";
import { schemaFile } from "./generate/schema.ts";
import { terminalPicture } from "./generate/terminal-picture.ts";

const help = await readHelp();
const helps = new Map<string, string>();
for (const name of commandsIn(help)) helps.set(name, await readHelp(name));

const files: readonly Generated[] = [
  schemaFile,
  configurationPage,
  readmePage(help),
  commandLinePage(helps),
  ...(rules as readonly AnyRule[]).map(rulePage),
  terminalPicture(await readOutput(["demo"], { FORCE_COLOR: "1" }), 3),
  reviewPicture(await readExampleComment("train/0004.txt")),
  clipMerges,
];

const utf8: Coding = { decode: (bytes) => Buffer.from(bytes).toString(), encode: Buffer.from };

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const { path, render, coding = utf8 } of files) {
  const now = await readFile(path)
    .then(coding.decode)
    .catch(() => "");
  const wanted = render(now);
  if (wanted === now) continue;
  stale.push(path);
  if (!check) await writeFile(path, coding.encode(wanted));
}
if (stale.length > 0) {
  console.log(
    check
      ? `Not as the code says, run "npm run generate": ${stale.join(", ")}.`
      : `Wrote ${stale.join(", ")}.`,
  );
  process.exitCode = check ? 1 : 0;
}
