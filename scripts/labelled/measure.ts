import { createTagTexts } from "../../src/captions/tag-text.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import { classifier } from "../../src/style/classify.ts";
import { presets } from "../../src/style/presets/index.ts";
import { createWordKinds } from "../../src/text/word-kinds.ts";
import type { Labelled } from "./read.ts";

/** What the preset for people makes of a labelled tag. */
export interface Measured extends Labelled {
  /** "-" for none. */
  readonly section: string;
  readonly verdict: Verdict;
}

export type Verdict = "right" | "wrong" | "unclassified";

/** Places labelled tags as the preset for people does. */
export function measure(labelled: readonly Labelled[]): readonly Measured[] {
  const { sections: stated = [], lists = {} } = presets["people"]?.() ?? {};
  const sections = stated.map(({ name, terms = [], like }) => ({
    ...{ name, terms, required: false, max: undefined, exclusive: [] },
    ...(like !== undefined && { like }),
  }));
  const entries = Object.entries(lists).map(
    ([name, list]) => [name, Array.isArray(list) ? list : []] as const,
  );
  const kinds = createWordKinds(readWordKinds());
  const classify = classifier({ sections, lists: new Map(entries) }, () => kinds);
  const texts = createTagTexts();
  return labelled.map((tag) => {
    const section = sections[classify(texts(tag.tag)).section]?.name ?? "-";
    return { ...tag, section, verdict: verdict(section, tag.right) };
  });
}

/** Silence is right only where no section is. */
function verdict(section: string, right: readonly string[]): Verdict {
  if (section === "-") return right.length === 1 && right[0] === "-" ? "right" : "unclassified";
  return right.includes(section) ? "right" : "wrong";
}
