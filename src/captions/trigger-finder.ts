import type { Caption, Span, Tag, TagText, Token } from "../model.ts";
import { fold, tokenise } from "../text/words.ts";

/** A trigger word as it stands in a caption, spelt exactly. */
export interface Place {
  /** The position of the word in the list of trigger words. */
  readonly word: number;
  /** In the caption's text. */
  readonly span: Span;
  /** The tag it stands in; undefined in prose. */
  readonly tag: Tag | undefined;
  /** Whether it is the whole tag. */
  readonly whole: boolean;
  /** How many words of the sentence or tag stand before it. */
  readonly wordsBefore: number;
}

/** What can only be meant as a trigger word. */
export interface Misspelling {
  readonly span: Span;
  /** The tag, where it is the whole of one. */
  readonly tag: Tag | undefined;
  /** The positions of the trigger words it may be. */
  readonly candidates: readonly number[];
}

export interface TriggerFinder {
  /** Every place where a trigger word stands as whole words, spelt exactly (NFC), in order. */
  readonly occurrences: (caption: Caption) => readonly Place[];
  /**
   * Trigger words in another letter case, split, joined or with "_" for a space; and, where the trigger is missing
   * and the place is its own, with one letter changed, added, missing or swapped with its neighbour.
   */
  readonly misspellings: (caption: Caption, found: readonly Place[]) => readonly Misspelling[];
}

/** What the search asks of a style: a memory of tags, and the folded words that the style itself uses. */
export interface Surroundings {
  readonly memo: <Answer>(ask: (text: TagText) => Answer) => (tag: Tag) => Answer;
  readonly vocabulary: () => ReadonlySet<string>;
}

/** Prepares the search for trigger words; `mayLead` tells which tags may stand before one. */
export function triggerFinder(
  words: readonly string[],
  { memo, vocabulary }: Surroundings,
  mayLead: (tag: Tag) => boolean,
): TriggerFinder {
  const spelt = words.map(spellingOf);
  const runsOf = memo(({ tokens, text }) => exactRuns(tokens, text, spelt));
  const suspectOf = memo((of) => suspectFor(of, spelt, vocabulary));
  return {
    occurrences: ({ kind, text, tags }) => {
      if (kind === "prose")
        return exactRuns(tokenise(text), text, spelt).map((run) => ({ ...run, tag: undefined }));
      const places: Place[] = [];
      for (const tag of tags) for (const run of runsOf(tag)) places.push(inCaption(run, tag));
      return places;
    },
    misspellings: ({ kind, text, tags }, found) => {
      const missing = found.length === 0;
      if (kind === "prose") return missing ? inSentence(text, spelt, vocabulary) : [];
      const wrong: Misspelling[] = [];
      let slot = 0;
      for (const tag of tags) {
        const suspect = suspectOf(tag);
        const early = slot <= 1;
        if (!mayLead(tag)) slot++;
        if (suspect === INNOCENT) continue;
        const candidates = suspect.same.length > 0 ? suspect.same : missing && early ? suspect.near : [];
        if (candidates.length > 0) wrong.push({ span: shifted(tag.of.core, tag), tag, candidates });
      }
      if (wrong.length > 0 || !missing) return wrong;
      return tags.flatMap((tag) =>
        suspectOf(tag).cased.map((one) => ({ ...one, span: shifted(one.span, tag) })),
      );
    },
  };
}

/** Below this length one letter makes another word: "sks" and "sky". */
const SHORTEST_NEAR = 5;

/** How early in a sentence a misspelt trigger is looked for, in words. */
const EARLY = 5;

/** Words into which a trigger may have been split. */
const LONGEST_SPLIT = 3;

interface Spelling {
  readonly text: string;
  readonly tokens: number;
  readonly key: string;
  /** Its letters and digits, with nothing between them. */
  readonly joined: string;
}

function spellingOf(word: string): Spelling {
  const tokens = tokenise(word);
  return { text: word.normalize("NFC"), tokens: tokens.length, key: fold(word), joined: joinedKey(tokens) };
}

type Run = Omit<Place, "tag">;

function exactRuns(tokens: readonly Token[], text: string, spelt: readonly Spelling[]): readonly Run[] {
  const runs: Run[] = [];
  let wordsBefore = 0;
  for (let from = 0; from < tokens.length; from++) {
    const start = tokens[from]?.span.start ?? 0;
    const word = spelt.findIndex((one) => {
      const end = tokens[from + one.tokens - 1]?.span.end;
      return one.tokens > 0 && end !== undefined && text.slice(start, end).normalize("NFC") === one.text;
    });
    const size = spelt[word]?.tokens ?? 1;
    const end = tokens[from + size - 1]?.span.end ?? start;
    if (word >= 0)
      runs.push({ word, span: { start, end }, whole: from === 0 && size === tokens.length, wordsBefore });
    for (const token of tokens.slice(from, from + size)) if (token.word) wordsBefore++;
    from += size - 1;
  }
  return runs;
}

function inCaption(run: Run, tag: Tag): Place {
  return { ...run, span: shifted(run.span, tag), tag };
}

function shifted({ start, end }: Span, { span }: Tag): Span {
  return { start: start + span.start, end: end + span.start };
}

/** What a tag might be a misspelling of, by how sure that is. */
interface Suspect {
  /** The same letters in another case, split or joined. */
  readonly same: readonly number[];
  /** One letter off. */
  readonly near: readonly number[];
  /** Words inside the tag that only differ in letter case. */
  readonly cased: readonly {
    readonly span: Span;
    readonly tag: undefined;
    readonly candidates: readonly number[];
  }[];
}

const INNOCENT: Suspect = { same: [], near: [], cased: [] };

function suspectFor(of: TagText, spelt: readonly Spelling[], vocabulary: () => ReadonlySet<string>): Suspect {
  const { tokens, text, core } = of;
  const exact = text.slice(core.start, core.end).normalize("NFC");
  if (spelt.some((one) => one.text === exact)) return INNOCENT;
  const joined = joinedKey(tokens);
  const same = alike(spelt, joined);
  const near = tokens.length > LONGEST_SPLIT ? [] : close(spelt, joined);
  const cased = tokens.length < 2 ? [] : tokens.flatMap((token) => casedIn(token, text, spelt));
  if (same.length + near.length + cased.length === 0) return INNOCENT;
  // A word that the style itself uses is that word, and no misspelling.
  if (tokens.every(({ key }) => vocabulary().has(key))) return INNOCENT;
  return { same, near, cased };
}

function alike(spelt: readonly Spelling[], joined: string): number[] {
  return spelt.flatMap((one, at) => (one.joined === joined ? [at] : []));
}

function close(spelt: readonly Spelling[], joined: string): number[] {
  return spelt.flatMap((one, at) =>
    one.joined.length >= SHORTEST_NEAR && oneLetterOff(joined, one.joined) ? [at] : [],
  );
}

function casedIn({ key, span }: Token, text: string, spelt: readonly Spelling[]): Suspect["cased"] {
  const written = text.slice(span.start, span.end).normalize("NFC");
  return spelt.flatMap((one, at) =>
    one.tokens === 1 && one.key === key && one.text !== written
      ? [{ span, tag: undefined, candidates: [at] }]
      : [],
  );
}

function joinedKey(tokens: readonly Token[]): string {
  return tokens.map(({ key, word }) => (word ? key.replace(/['-]/g, "") : key)).join("");
}

function inSentence(
  text: string,
  spelt: readonly Spelling[],
  vocabulary: () => ReadonlySet<string>,
): readonly Misspelling[] {
  const tokens = tokenise(text);
  for (let from = 0; from < Math.min(tokens.length, EARLY); from++) {
    for (let to = Math.min(from + LONGEST_SPLIT, tokens.length); to > from; to--) {
      const run = tokens.slice(from, to);
      if (!run.every((token) => token.word) || run.every(({ key }) => vocabulary().has(key))) continue;
      const joined = joinedKey(run);
      const same = alike(spelt, joined);
      const candidates = same.length > 0 || run.length > 1 ? same : close(spelt, joined);
      if (candidates.length === 0) continue;
      const span = { start: run[0]?.span.start ?? 0, end: run[run.length - 1]?.span.end ?? 0 };
      return [{ span, tag: undefined, candidates }];
    }
  }
  return [];
}

/** One letter changed, added, missing, or swapped with its neighbour. */
export function oneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
