/**
 * Says how many of the labelled tags the preset for people has right, wrong and unclassified. With `--failures` it names
 * those of the tuning part; what is held out is never named.
 */
import { join } from "node:path";
import { createTagTexts } from "../src/captions/tag-text.ts";
import { readWordKinds } from "../src/io/word-kinds.ts";
import { classifier } from "../src/style/classify.ts";
import { presets } from "../src/style/presets/index.ts";
import { createWordKinds } from "../src/text/word-kinds.ts";
import { type Labelled, readLabelled } from "./labelled/read.ts";

const labelled = readLabelled(join(import.meta.dirname, "../../scripts/labelled-tags"));
const { sections: stated = [], lists = {} } = presets["people"]?.() ?? {};
const sections = stated.map((section) => ({
  ...{ name: section.name, terms: section.terms ?? [], required: false, max: undefined, exclusive: [] },
  ...(section.like !== undefined && { like: section.like }),
}));
const entries = Object.entries(lists).map(([name, list]) => [name, Array.isArray(list) ? list : []] as const);
const kinds = createWordKinds(readWordKinds());
const classify = classifier({ sections, lists: new Map(entries) }, () => kinds);
const texts = createTagTexts();

for (const part of ["tuning", "held-out"] as const) {
  const tags = labelled.filter(({ heldOut }) => heldOut === (part === "held-out"));
  report(part, tags);
  for (const file of new Set(tags.map((tag) => tag.file)))
    report(
      `  ${file}`,
      tags.filter((tag) => tag.file === file),
    );
}

if (process.argv.includes("--failures"))
  for (const tag of labelled.filter(({ heldOut }) => !heldOut)) {
    const found = verdict(tag);
    if (found !== "right") console.log(`${found}: ${tag.tag}: ${sectionOf(tag)}, not ${tag.right.join("/")}`);
  }

function report(name: string, tags: readonly Labelled[]): void {
  const count = (wanted: string): string => {
    const found = tags.filter((tag) => verdict(tag) === wanted).length;
    return `${found} ${wanted} (${((100 * found) / tags.length).toFixed(1)}%)`;
  };
  const [right, wrong, silent] = ["right", "wrong", "unclassified"].map(count);
  console.log(`${name}: ${tags.length} tags: ${right}, ${wrong}, ${silent}`);
}

function sectionOf({ tag }: Labelled): string {
  return sections[classify(texts(tag)).section]?.name ?? "-";
}

/** Silence is right only where no section is. */
function verdict(tag: Labelled): "right" | "wrong" | "unclassified" {
  const section = sectionOf(tag);
  if (section === "-") return tag.right.length === 1 && tag.right[0] === "-" ? "right" : "unclassified";
  return tag.right.includes(section) ? "right" : "wrong";
}
