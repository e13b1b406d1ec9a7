import { createTagTexts } from "../captions/tag-text.ts";
import { classifier } from "../style/classify.ts";
import type { Style } from "../style/style.ts";
import { createWordKinds, type WordKinds } from "../text/word-kinds.ts";

/** The answer to "which section is this tag in, and why". */
export interface TagExplanation {
  readonly tag: string;
  /** Null when the tag is unclassified. */
  readonly section: string | null;
  readonly reason: string;
}

/** Explains tags by the sections of a style, one after the other; `wordKinds` reads the kinds of English nouns. */
export function tagExplainer(style: Style, wordKinds?: () => string): (tag: string) => TagExplanation {
  let kinds: WordKinds | undefined;
  const classify = classifier(
    style,
    wordKinds &&
      (() => {
        kinds ??= createWordKinds(wordKinds());
        return kinds;
      }),
  );
  const tagTexts = createTagTexts();
  const nameOf = (section: number): string => style.sections[section]?.name ?? "";
  return (tag) => {
    const { section, by, runnerUp, read } = classify(tagTexts(tag.trim()));
    const terms = by.map((one) => `“${one.term}” (${nameOf(one.section)})`);
    const [first, next] = read.map(({ section, because }) => ({ name: nameOf(section), because }));
    if (first !== undefined && next !== undefined && section < 0) {
      const both = `${first.because} (${first.name}), and ${next.because} (${next.name})`;
      return { tag, section: null, reason: `No term is this tag, and it reads two ways: ${both}.` };
    }
    if (first !== undefined) {
      const second = next === undefined ? "" : ` Next: ${next.because} (${next.name}).`;
      return { tag, section: first.name, reason: `No term is this tag, but ${first.because}.${second}` };
    }
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
