import { createTagTexts } from "../captions/tag-text.ts";
import { classifier } from "../style/classify.ts";
import type { Style } from "../style/style.ts";

/** The answer to "which section is this tag in, and why". */
export interface TagExplanation {
  readonly tag: string;
  /** Null when the tag is unclassified. */
  readonly section: string | null;
  readonly reason: string;
}

/** Explains tags by the sections of a style, one after the other. */
export function tagExplainer(style: Style): (tag: string) => TagExplanation {
  const classify = classifier(style);
  const tagTexts = createTagTexts();
  const nameOf = (section: number): string => style.sections[section]?.name ?? "";
  return (tag) => {
    const { section, by, runnerUp } = classify(tagTexts(tag.trim()));
    const terms = by.map((one) => `“${one.term}” (${nameOf(one.section)})`);
    if (by.length === 0) return { tag, section: null, reason: "No term of any section is this tag." };
    if (section < 0)
      return { tag, section: null, reason: `Equally specific terms disagree: ${terms.join(", ")}.` };
    const second = runnerUp === undefined ? "" : ` Next: “${runnerUp.term}” (${nameOf(runnerUp.section)}).`;
    return {
      tag,
      section: nameOf(section),
      reason: `The term ${terms[0] ?? ""} is the most specific.${second}`,
    };
  };
}
