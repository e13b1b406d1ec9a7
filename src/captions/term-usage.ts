import { keyOf, tokenise } from "../text/words.ts";
import { saysSame, type TermForm, termForm } from "./term-form.ts";

/** In how many captions a tag stands. */
export interface Usage {
  readonly captions: number;
  /** How many of them were there before the change that is checked. */
  readonly others: number;
}

/** A tag, as most captions that have it spell it. */
export interface UsedTerm extends Usage {
  readonly text: string;
}

/**
 * For each text of a tag that says what a clearly more frequent one says: that one. A term is established by `minimum`
 * captions. Texts that differ in capitals, underscores or escapes alone are one term.
 */
export function rarerTerms(
  usage: ReadonlyMap<string, Usage>,
  minimum: number,
): ReadonlyMap<string, UsedTerm> {
  const found = new Map<string, UsedTerm>();
  const terms = termsOf(usage);
  if (!terms.some(({ captions }) => captions >= minimum)) return found;
  for (const group of groupsOf(terms)) {
    const ranked = group.sort((a, b) => b.captions - a.captions || (a.text < b.text ? -1 : 1));
    for (const term of ranked) {
      const better = ranked
        .slice(0, MOST_COMPARED)
        .find(
          (other) => other !== term && isPreferred(other, term, minimum) && saysSame(other.form, term.form),
        );
      if (better === undefined) continue;
      const { text, captions, others } = better;
      for (const own of term.texts) if (!found.has(own)) found.set(own, { text, captions, others });
    }
  }
  return found;
}

/** How many of the terms that may say the same are compared with each. */
const MOST_COMPARED = 16;

interface Term extends Usage {
  text: string;
  /** In how many captions the tag is spelt as `text`. */
  spelt: number;
  captions: number;
  others: number;
  readonly texts: string[];
  readonly form: TermForm;
}

function termsOf(usage: ReadonlyMap<string, Usage>): Term[] {
  const terms = new Map<string, Term>();
  for (const [text, { captions, others }] of usage) {
    const tokens = tokenise(text);
    const key = keyOf(tokens);
    const known = terms.get(key);
    if (known === undefined) {
      if (tokens.some(({ word }) => word))
        terms.set(key, { text, spelt: captions, captions, others, texts: [text], form: termForm(tokens) });
      continue;
    }
    known.captions += captions;
    known.others += others;
    known.texts.push(text);
    if (captions > known.spelt) [known.text, known.spelt] = [text, captions];
  }
  return [...terms.values()];
}

function groupsOf(terms: readonly Term[]): readonly Term[][] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const { bag, letters } = term.form;
    for (const name of bag === "" ? [`=${letters}`] : [`=${letters}`, bag]) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [term]);
      else group.push(term);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** What was there before the change decides, where it does. */
function isPreferred(one: Usage, other: Usage, minimum: number): boolean {
  if (wasClear(one, other, minimum)) return true;
  return !wasClear(other, one, minimum) && isClear(one.captions, other.captions, minimum);
}

/** A change that brings a term brings it in one caption at least. */
function wasClear({ others: more }: Usage, { others: fewer }: Usage, minimum: number): boolean {
  return fewer === 0 ? more >= minimum : isClear(more, fewer + 1, minimum);
}

/** Two captions against one are clear; more against more are where they are three times as many. */
function isClear(more: number, fewer: number, minimum: number): boolean {
  return more >= minimum && more >= fewer * (fewer > 1 ? 3 : 2);
}
