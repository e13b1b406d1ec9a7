/**
 * Says how many of the labelled tags the preset for people has right, wrong and unclassified. With `--failures` it names
 * those of the tuning part; what is held out is never named.
 */
import { join } from "node:path";
import { type Measured, measure, type Verdict } from "./labelled/measure.ts";
import { readLabelled } from "./labelled/read.ts";

const measured = measure(readLabelled(join(import.meta.dirname, "../../scripts/labelled-tags")));

for (const part of ["tuning", "held-out"] as const) {
  const tags = measured.filter(({ heldOut }) => heldOut === (part === "held-out"));
  report(part, tags);
  for (const file of new Set(tags.map((tag) => tag.file)))
    report(
      `  ${file}`,
      tags.filter((tag) => tag.file === file),
    );
}

if (process.argv.includes("--failures"))
  for (const { tag, heldOut, section, verdict, right } of measured)
    if (!heldOut && verdict !== "right")
      console.log(`${verdict}: ${tag}: ${section}, not ${right.join("/")}`);

function report(name: string, tags: readonly Measured[]): void {
  const count = (wanted: Verdict): string => {
    const found = tags.filter(({ verdict }) => verdict === wanted).length;
    return `${found} ${wanted} (${((100 * found) / tags.length).toFixed(1)}%)`;
  };
  console.log(`${name}: ${tags.length} tags: ${count("right")}, ${count("wrong")}, ${count("unclassified")}`);
}
