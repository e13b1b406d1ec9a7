import { readTag } from "../captions/readings/read-tag.ts";
import type { Reading } from "../captions/readings/reading.ts";
import type { TagText } from "../model.ts";
import type { WordKinds } from "../text/word-kinds.ts";
import type { Style } from "./style.ts";
import { compileTerms, type Hit, type TermTable } from "./terms.ts";

/** Where a tag belongs, and the terms that say so. */
export interface Classification {
  /** The position of the section; -1 when no term, or no single most specific term, says which. */
  readonly section: number;
  /** The terms that decide, each with the position of its section: one, or several that contradict each other. */
  readonly by: readonly { readonly section: number; readonly term: string }[];
  /** The next most specific term that names another section. */
  readonly runnerUp: { readonly section: number; readonly term: string } | undefined;
  /**
   * Where no term is the tag: how its grammar reads, most certain first, by sections that are `like` what it says. Two of
   * them and no section: they are equally good.
   */
  readonly read: readonly { readonly section: number; readonly because: string }[];
}

/**
 * Prepares the sections of a style: the most specific term that is the whole tag decides. Where none is, sections that are
 * `like` something take what reads so for certain; `kinds` has the kinds of English nouns, and is asked for late.
 */
export function classifier(
  style: Pick<Style, "sections" | "lists">,
  kinds?: () => WordKinds,
): (tag: TagText) => Classification {
  const terms = style.sections.flatMap((section, at) => section.terms.map((term) => ({ section: at, term })));
  const isLike = style.sections.some(({ like }) => like !== undefined);
  let table: TermTable | undefined;
  return (tag) => {
    // Compiled when the first tag asks, so that a style whose rules need no sections pays nothing for them.
    table ??= compileTerms(
      terms.map(({ term }) => term),
      { lists: style.lists, number: "either" },
    );
    const decided = decide(table.whole(tag), terms, table);
    if (decided.by.length > 0 || !isLike || kinds === undefined) return decided;
    return byGrammar(tag, style.sections, kinds());
  };
}

function byGrammar({ tokens }: TagText, sections: Style["sections"], kinds: WordKinds): Classification {
  const readings = readTag(
    tokens.map(({ key }) => key),
    kinds,
  );
  const place = (reading: Reading) => ({
    section: sections.findIndex(({ like }) => like === reading.role),
    reading,
  });
  const placed = readings.map(place).filter(({ section }) => section >= 0);
  const first = placed[0];
  const rival = first?.reading.rival && place(first.reading.rival);
  const isTied = rival !== undefined && rival.section >= 0 && rival.section !== first?.section;
  const read = (isTied && first !== undefined ? [first, rival] : placed).map(({ section, reading }) => ({
    section,
    because: reading.because,
  }));
  return { section: isTied ? -1 : (first?.section ?? -1), by: [], runnerUp: undefined, read };
}

const UNKNOWN: Classification = { section: -1, by: [], runnerUp: undefined, read: [] };

function decide(
  hits: readonly Hit[],
  terms: readonly { readonly section: number; readonly term: string }[],
  table: TermTable,
): Classification {
  const first = hits[0];
  if (first === undefined) return UNKNOWN;
  const named = (hit: Hit) => terms[hit.term] ?? { section: -1, term: "" };
  const top = hits.filter((hit) => table.weight(hit.term) === table.weight(first.term)).map(named);
  const section = top[0]?.section ?? -1;
  if (top.some((other) => other.section !== section))
    return { section: -1, by: top, runnerUp: undefined, read: [] };
  const next = hits.map(named).find((other) => other.section !== section);
  return { section, by: top.slice(0, 1), runnerUp: next, read: [] };
}
