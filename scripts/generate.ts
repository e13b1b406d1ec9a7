import { type AnyRule, rules } from "../src/rules/index.ts";
import { commandsIn, readHelp, readOutput } from "./generate/cli-output.ts";
import { clipMerges } from "./generate/clip-merges.ts";
import { commandLinePage } from "./generate/command-line.ts";
import { configurationPage } from "./generate/configuration.ts";
import { readExampleComment } from "./generate/example-comment.ts";
import { formatsPage } from "./generate/formats-page.ts";
import type { Generated } from "./generate/generated.ts";
import { presetsPage } from "./generate/presets-page.ts";
import { readmePage } from "./generate/readme.ts";
import { reviewPicture } from "./generate/review-picture.ts";
import { rulePage } from "./generate/rule-doc.ts";
import { schemaFile } from "./generate/schema.ts";
import { terminalPicture } from "./generate/terminal-picture.ts";
import { trainersPage } from "./generate/trainers-page.ts";
import { wordKinds } from "./generate/word-kinds.ts";
import { writeGenerated } from "./generate/write.ts";

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
  formatsPage,
  trainersPage,
  presetsPage,
  clipMerges,
  wordKinds,
];

await writeGenerated(files);
