/**
 * `npm run corpus -- <folder> [--config <style>] [--format <format>[:<column>]=<glob>] [--samples <number>]`: checks every
 * caption of a folder, in every format, and holds the outcome against what the checker promises for any file: it does not
 * crash, no byte is lost, a rewrite changes the captions that it names and nothing else, fixing twice is fixing once, and
 * no fixable finding is left after fixing. Nothing is written. A folder without a caption-style.json is tried with the
 * recommended rules. Ends 1 when a promise is broken.
 */
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { formats } from "../src/captions/formats/index.ts";
import { UserError } from "../src/errors.ts";
import { type Reading, readFiles } from "../src/io/files.ts";
import type { Style } from "../src/style/style.ts";
import { governing } from "./corpus/governing.ts";
import { tryFile } from "./corpus/invariants.ts";
import { inAll, type Outcome, renderOutcome } from "./corpus/outcome.ts";
import { openTally, type Tally } from "./corpus/tally.ts";
import { type WholeFile, wholeFiles } from "./corpus/whole-files.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: "string" },
    format: { type: "string", multiple: true, default: [] },
    samples: { type: "string", default: "3" },
  },
});
const [folder = ""] = positionals;
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error("Name the folder of captions: npm run corpus -- <folder> [--config <style>].");
  process.exitCode = 2;
} else {
  try {
    const outcome = tryAll(resolve(folder));
    console.log(renderOutcome(outcome));
    const { captions } = inAll(outcome.formats.values());
    process.exitCode = outcome.broken.length > 0 || captions === 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function tryAll(root: string): Outcome {
  const { styleOf, isOwn } = governing(root, { config: values.config, formats: values.format });
  const tally = openTally(Number(values.samples));
  let trial = 0;
  const wanted = (path: string): Reading | null => readingOf(styleOf(path));
  for (const file of wholeFiles(root, readFiles({ root, cwd: root, named: [], wanted }))) {
    const style = styleOf(file.path);
    if (style === null) continue;
    if (!isOwn(file.path)) trial++;
    if ("skipped" in file) tally.skip({ path: file.path, text: file.skipped });
    else tryOne(file, style, tally);
  }
  return tally.outcome(trial);
}

function readingOf(style: Style | null): Reading | null {
  if (style === null) return null;
  if (style.format.id === "sidecar") return "small";
  return formats.get(style.format.id)?.streams === true ? "parts" : "whole";
}

function tryOne(file: WholeFile, style: Style, tally: Tally): void {
  const { path, isComplete } = file;
  if (!isComplete) tally.breach({ path, text: "What was read is not what stands in the file." });
  try {
    tally.add(file, tryFile(file, { style, formats }));
  } catch (error) {
    tally.breach({ path, text: error instanceof Error ? (error.stack ?? "") : String(error) });
  }
}
