import type { Caption, Span, Tag, TagText, Token } from "../model.ts";
import { keyOf } from "../text/words.ts";
import { joinedKey, oneLetterOff, type Spelling, spellingOf } from "./trigger-spelling.ts";

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
  /** Whether it can be nothing else: "red hat" may be a hat where the trigger is "redhat", and a rose no "Rose". */
  readonly sure: boolean;
}

export interface TriggerFinder {
  /** Whether a tag is a trigger word, has one in it, or may be meant as one. */
  readonly resembles: (tag: Pick<Tag, "of">) => boolean;
  /** Whether a tag is a trigger word and nothing else. */
  readonly isWord: (tag: Pick<Tag, "of">) => boolean;
  /** Whether a tag is no word and one letter off a trigger that is too short to be sure. */
  readonly isNearMiss: (tag: Tag) => boolean;
  /**
   * Every place where a trigger word stands as whole words, spelt exactly (NFC), in order; where there is none, those
   * where it has a genitive's "'s", which is no part of the place.
   */
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
  readonly mark: (ask: (text: TagText) => boolean) => (tag: Pick<Tag, "of">) => boolean;
  readonly vocabulary: () => ReadonlySet<string>;
}

/** Prepares the search for trigger words; `mayLead` tells which tags may stand before one. */
export function triggerFinder(
  words: readonly string[],
  { memo, mark, vocabulary }: Surroundings,
  mayLead: (tag: Tag) => boolean,
): TriggerFinder {
  const spelt = words.map(spellingOf);
  const runsIn = ({ tokens, text }: TagText): readonly Run[] => exactRuns(tokens, text, spelt);
  const suspectIn = (of: TagText): Suspect => suspectFor(of, spelt, vocabulary);
  const runsOf = memo(runsIn);
  const suspectOf = memo(suspectIn);
  const genitivesOf = memo(({ tokens, text }) => genitives(tokens, text, spelt));
  return {
    resembles: mark((of) => runsIn(of).length > 0 || suspectIn(of) !== INNOCENT),
    isWord: mark((of) => runsIn(of).some(({ whole }) => whole)),
    isNearMiss: mark((of) => isNearMiss(of, spelt)),
    occurrences: (caption) => {
      const { kind, text, tags, tokens } = caption;
      if (kind === "prose") {
        const runs = exactRuns(tokens, text, spelt);
        const found = runs.length > 0 ? runs : genitives(tokens, text, spelt);
        return found.map((run) => ({ ...run, tag: undefined }));
      }
      const places: Place[] = [];
      for (const tag of tags) for (const run of runsOf(tag)) places.push(inCaption(run, tag));
      if (places.length > 0) return places;
      return tags.flatMap((tag) => genitivesOf(tag).map((run) => inCaption(run, tag)));
    },
    misspellings: (caption, found) => {
      const { kind, tags } = caption;
      if (kind === "prose") return found.length > 0 ? [] : inSentence(caption, spelt, vocabulary);
      if (tags.every((tag) => suspectOf(tag) === INNOCENT)) return [];
      const missing = found.length === 0;
      const present = new Set(found.map((place) => place.word));
      const likely = ({ word, doubtful }: Form): boolean => !doubtful || !present.has(word);
      const wrong: Misspelling[] = [];
      const inside: Misspelling[] = [];
      let slot = 0;
      for (const tag of tags) {
        const suspect = suspectOf(tag);
        const at = slot;
        if (!mayLead(tag)) slot++;
        if (suspect === INNOCENT) continue;
        const same = suspect.same.filter(likely);
        const forms = same.length > 0 ? same : missing && at <= 1 ? suspect.near : [];
        if (forms.length > 0) wrong.push({ span: shifted(tag.of.core, tag), tag, ...meantBy(forms, at) });
        for (const form of suspect.cased) {
          if (at <= 1 || !form.doubtful)
            inside.push({ span: shifted(form.span, tag), tag: undefined, ...meantBy([form], at) });
        }
      }
      return wrong.length > 0 || !missing ? wrong : inside;
    },
  };
}

function meantBy(forms: readonly Form[], slot: number): Pick<Misspelling, "candidates" | "sure"> {
  return {
    candidates: forms.map(({ word }) => word),
    sure: slot === 0 || forms.every(({ doubtful }) => !doubtful),
  };
}

/** Below this length one letter makes another word: "sks" and "sky". */
const SHORTEST_NEAR = 5;

function isNearMiss({ text, tokens }: TagText, spelt: readonly Spelling[]): boolean {
  const joined = joinedKey(tokens);
  const isShort = ({ joined: { length }, invented }: Spelling): boolean =>
    invented && length === SHORTEST_NEAR - 1;
  return spelt.some((one) => isShort(one) && oneLetterOff(joined, one.joined)) && spellingOf(text).invented;
}

/** How early in a sentence what may be another word is taken for a misspelt trigger, in words. */
const EARLY = 5;

/** Words into which a trigger may have been split. */
const LONGEST_SPLIT = 3;

type Run = Omit<Place, "tag">;

function exactRuns(tokens: readonly Token[], text: string, spelt: readonly Spelling[]): readonly Run[] {
  const runs: Run[] = [];
  let wordsBefore = 0;
  for (let from = 0; from < tokens.length; from++) {
    const word = longestAt(from, tokens, text, spelt);
    const size = spelt[word]?.tokens ?? 1;
    if (word >= 0) {
      const start = tokens[from]?.span.start ?? 0;
      const end = tokens[from + size - 1]?.span.end ?? start;
      runs.push({ word, span: { start, end }, whole: from === 0 && size === tokens.length, wordsBefore });
    }
    for (let at = from; at < from + size; at++) if (tokens[at]?.word === true) wordsBefore++;
    from += size - 1;
  }
  return runs;
}

/** Trigger words with a genitive's "'s", which tokenisers part from them: "ohwxtom's dog". */
function genitives(tokens: readonly Token[], text: string, spelt: readonly Spelling[]): readonly Run[] {
  if (!tokens.some(({ key }) => GENITIVE.test(key))) return NO_RUNS;
  const bare = tokens.map((token): Token => {
    if (!GENITIVE.test(token.key)) return token;
    const { start, end } = token.span;
    return { ...token, key: token.key.slice(0, -2), span: { start, end: end - 2 } };
  });
  return exactRuns(bare, text, spelt)
    .filter(({ span }) => GENITIVE.test(text.slice(span.start, span.end + 2)))
    .map((run) => ({ ...run, whole: false }));
}

const GENITIVE = /['\u2019]s$/iu;
const NO_RUNS: readonly Run[] = [];

/** The longest trigger word that stands at a token; -1 when none does. */
function longestAt(from: number, tokens: readonly Token[], text: string, spelt: readonly Spelling[]): number {
  const key = tokens[from]?.key;
  let longest = -1;
  for (let at = 0; at < spelt.length; at++) {
    const one = spelt[at];
    if (one === undefined || key !== one.first || one.tokens <= (spelt[longest]?.tokens ?? 0)) continue;
    const end = tokens[from + one.tokens - 1]?.span.end;
    if (end === undefined) continue;
    if (text.slice(tokens[from]?.span.start, end).normalize("NFC") === one.text) longest = at;
  }
  return longest;
}

function inCaption(run: Run, tag: Tag): Place {
  const { word, whole, wordsBefore } = run;
  return { word, span: shifted(run.span, tag), tag, whole, wordsBefore };
}

function shifted({ start, end }: Span, { span }: Tag): Span {
  return { start: start + span.start, end: end + span.start };
}

/** One reading of a misspelt word; doubtful where it may be an ordinary word as well. */
interface Form {
  readonly word: number;
  readonly doubtful: boolean;
}

/** What a tag might be a misspelling of, by how sure that is. */
interface Suspect {
  /** The same letters in another case, split or joined. */
  readonly same: readonly Form[];
  /** One letter off. */
  readonly near: readonly Form[];
  /** Words inside the tag that only differ in letter case. */
  readonly cased: readonly (Form & { readonly span: Span })[];
}

const INNOCENT: Suspect = { same: [], near: [], cased: [] };

function suspectFor(of: TagText, spelt: readonly Spelling[], vocabulary: () => ReadonlySet<string>): Suspect {
  const { tokens, text, core } = of;
  const exact = text.slice(core.start, core.end).normalize("NFC");
  if (spelt.some((one) => one.text === exact)) return INNOCENT;
  const same = alike(spelt, tokens, exact);
  const near = tokens.length > LONGEST_SPLIT ? [] : close(spelt, joinedKey(tokens));
  const cased = tokens.length < 2 ? [] : tokens.flatMap((token) => casedIn(token, text, spelt));
  if (same.length + near.length + cased.length === 0) return INNOCENT;
  // A word that the style itself uses is that word, and no misspelling.
  if (tokens.every(({ key }) => vocabulary().has(key))) return INNOCENT;
  return { same, near, cased };
}

function alike(spelt: readonly Spelling[], tokens: readonly Token[], written: string): Form[] {
  const joined = joinedKey(tokens);
  return spelt.flatMap((one, word) =>
    one.joined === joined
      ? [{ word, doubtful: !one.invented && (tokens.length > one.tokens || isName(one, written)) }]
      : [],
  );
}

/** Whether the trigger is a name, and what is written is the common noun: "Rose" and "rose". */
function isName(one: Spelling, written: string): boolean {
  return one.text !== one.text.toLowerCase() && written === written.toLowerCase();
}

function close(spelt: readonly Spelling[], joined: string): Form[] {
  return spelt.flatMap((one, word) =>
    one.joined.length >= SHORTEST_NEAR && oneLetterOff(joined, one.joined)
      ? [{ word, doubtful: !one.invented }]
      : [],
  );
}

function casedIn({ key, span }: Token, text: string, spelt: readonly Spelling[]): Suspect["cased"] {
  if (spelt.every((one) => one.key !== key)) return [];
  const written = text.slice(span.start, span.end).normalize("NFC");
  return spelt.flatMap((one, word) =>
    one.tokens === 1 && one.key === key && one.text !== written
      ? [{ span, word, doubtful: !one.invented && isName(one, written) }]
      : [],
  );
}

function inSentence(
  { text, tokens }: Caption,
  spelt: readonly Spelling[],
  vocabulary: () => ReadonlySet<string>,
): readonly Misspelling[] {
  for (let from = 0; from < tokens.length; from++) {
    const isLate = from >= EARLY;
    for (let to = Math.min(from + LONGEST_SPLIT, tokens.length); to > from; to--) {
      const run = tokens.slice(from, to);
      if (!run.every((token) => token.word) || run.every(({ key }) => vocabulary().has(key))) continue;
      const span = { start: run[0]?.span.start ?? 0, end: run[run.length - 1]?.span.end ?? 0 };
      const same = alike(spelt, run, text.slice(span.start, span.end));
      const forms = same.length > 0 || run.length > 1 || isLate ? same : close(spelt, joinedKey(run));
      if (forms.length === 0 || (isLate && forms.some(({ word }) => spelt[word]?.invented !== true)))
        continue;
      const key = keyOf(run);
      return runsWithKey(tokens, run.length, key).map((again) => ({
        span: again,
        tag: undefined,
        ...meantBy(forms, from + 1),
      }));
    }
  }
  return [];
}

/** The same words again, wherever they stand: mending one alone would hide the others. */
function runsWithKey(tokens: readonly Token[], size: number, key: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from + size <= tokens.length; from++) {
    const run = tokens.slice(from, from + size);
    if (keyOf(run) !== key) continue;
    spans.push({ start: run[0]?.span.start ?? 0, end: run[size - 1]?.span.end ?? 0 });
    from += size - 1;
  }
  return spans;
}
