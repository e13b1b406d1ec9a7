/**
 * `npm run corpus -- <folder> [--config <style>] [--samples <number>]`: checks every caption of a folder and holds the
 * outcome against what the checker promises for any caption: it does not crash, nothing is lost, fixing twice is fixing
 * once, and no fixable finding is left after fixing. Nothing is written. Ends 1 when a promise is broken.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../src/errors.ts";
import { diskText, readFiles } from "../src/io/files.ts";
import type { TextSource } from "../src/model.ts";
import type { ReadText } from "../src/style/book.ts";
import { openStyles } from "../src/style/open.ts";
import { patterns } from "../src/style/patterns.ts";
import type { Style } from "../src/style/style.ts";
import { styleFileName } from "../src/style/style-name.ts";
import { tryCaption } from "./corpus/invariants.ts";
import { type Outcome, renderOutcome, type Sample } from "./corpus/outcome.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { config: { type: "string" }, samples: { type: "string", default: "3" } },
});
const [folder = ""] = positionals;
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error("Name the folder of captions: npm run corpus -- <folder> [--config <style>].");
  process.exitCode = 2;
} else {
  try {
    const outcome = tryAll(resolve(folder), values.config, Number(values.samples));
    console.log(renderOutcome(outcome));
    process.exitCode = outcome.broken.length > 0 || outcome.captions === 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function tryAll(root: string, config: string | undefined, most: number): Outcome {
  const styleOf = governing(root, config);
  const outcome = { captions: 0, rewritten: 0, skipped: [] as Sample[], broken: [] as Sample[] };
  const rules = new Map<string, { count: number; samples: Sample[] }>();
  for (const source of readFiles({ root, cwd: root, named: [], wanted: (path) => styleOf(path) !== null })) {
    const style = styleOf(source.path);
    if (style === null) continue;
    if ("skipped" in source) outcome.skipped.push({ path: source.path, text: source.skipped });
    else tryOne(source, style);
  }
  return { ...outcome, rules };

  function tryOne(source: TextSource, style: Style): void {
    outcome.captions++;
    try {
      const { report, rewritten, broken } = tryCaption(source, style);
      if (rewritten !== source.text) outcome.rewritten++;
      for (const text of broken) outcome.broken.push({ path: source.path, text });
      for (const { ruleId, message, fix } of report.findings) {
        const rule = rules.get(ruleId) ?? { count: 0, samples: [] };
        rules.set(ruleId, rule);
        rule.count++;
        if (rule.samples.length < most) rule.samples.push({ path: source.path, text: `${message} (${fix})` });
      }
    } catch (error) {
      outcome.broken.push({
        path: source.path,
        text: error instanceof Error ? (error.stack ?? "") : String(error),
      });
    }
  }
}

/** The style that governs each path: the one named, or those that stand in the folder. */
function governing(root: string, config: string | undefined): (path: string) => Style | null {
  const disk = diskText(root);
  const named = config === undefined ? undefined : readFileSync(config, "utf8");
  const read: ReadText = (path) => (path === styleFileName ? (named ?? disk(path)) : disk(path));
  const book = openStyles(read, { ...(named !== undefined && { config: styleFileName }), patterns });
  return (path) => {
    const resolution = book.resolve(path);
    if (resolution.kind === "faults") throw new UserError(resolution.faults);
    return resolution.kind === "style" ? resolution.style : null;
  };
}
