import { singular } from "../text/number.ts";
import { scriptsIn } from "../text/unspaced.ts";
import { keyOf, tokenise } from "../text/words.ts";
import { createNearWords, type NearWords } from "./near-words.ts";

/** A term of a vocabulary as its file spells it. */
export interface KnownTerm {
  readonly name: string;
  /** Other names that are to be written as that one, parted by commas. */
  readonly aliases: string;
}

/** Answers what a vocabulary knows. Keys are those of tags (see `TagText`). */
export interface KnownTerms {
  readonly isEmpty: () => boolean;
  readonly has: (key: string) => boolean;
  /** The terms that a key is another name of. */
  readonly named: (key: string) => readonly string[];
  /** Whether some term has the word, in the singular or the plural. */
  readonly hasWord: (word: string) => boolean;
  /** The words of terms that are one letter off. */
  readonly near: NearWords;
  /** A few terms that say nearly what the words say, the likeliest first. */
  readonly nearest: (words: readonly string[]) => readonly string[];
  /** Whether the terms have every script that a text has. */
  readonly hasScriptsOf: (text: string) => boolean;
}

/** Prepares a vocabulary; each index is made when it is first asked for, and no answer takes longer for a larger one. */
export function createKnownTerms(terms: () => Iterable<KnownTerm>): KnownTerms {
  const names = once(() => namesOf(terms()));
  const aliases = once(() => aliasesOf(terms(), names()));
  const words = once(() => wordsOf(names().keys()));
  const bags = once(() => bagsOf(names()));
  const near = once(() => createNearWords(words()));
  const scripts = once(() => scriptsIn([...words()]));
  const hasWord = (word: string): boolean => words().has(word) || words().has(singular(word));
  return {
    isEmpty: () => names().size === 0,
    has: (key) => names().has(key),
    named: (key) => aliases().get(key) ?? NONE,
    hasWord,
    near: (word) => near()(word),
    nearest: (given) => nearest(given, { bags: bags(), near: near(), hasWord }),
    hasScriptsOf: (text) => [...scriptsIn([text])].every((script) => scripts().has(script)),
  };
}

const NONE: readonly string[] = [];

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function keyFor(name: string): string {
  return PLAIN.test(name) ? name.replaceAll("_", " ") : keyOf(tokenise(name));
}

/** A name whose key is itself but for the spaces, as nearly all of a large vocabulary are. */
const PLAIN = /^[a-z0-9]+(?:[_ ][a-z0-9]+)*$/;

/** Each term by its key; the first spelling counts. */
function namesOf(terms: Iterable<KnownTerm>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name } of terms) {
    const key = keyFor(name);
    if (key !== "" && !names.has(key)) names.set(key, name);
  }
  return names;
}

/** What is a term itself is nobody's other name. */
function aliasesOf(terms: Iterable<KnownTerm>, names: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, aliases } of terms) {
    for (const cell of aliases === "" ? NONE : aliases.split(",")) {
      const alias = cell.trim();
      // What begins with "/" is a shortcut for typing, no word of captions.
      const key = alias.startsWith("/") ? "" : keyFor(alias);
      if (key === "" || names.has(key)) continue;
      const known = found.get(key);
      if (known === undefined) found.set(key, [name]);
      else if (!known.includes(name) && known.length < MOST_NAMES) known.push(name);
    }
  }
  return found;
}

/** Terms that one other name is kept for: whoever has to choose reads no more. */
const MOST_NAMES = 5;

function wordsOf(keys: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const key of keys) {
    for (const word of key.split(" ")) {
      words.add(word);
      if (word.includes("-")) for (const part of word.split("-")) words.add(part);
    }
  }
  for (const word of [...words]) words.add(singular(word));
  return words;
}

/** Terms by what words they have, whatever their order, number, hyphens and small words; most common first. */
type Bags = ReadonlyMap<string, readonly string[]>;

function bagsOf(names: ReadonlyMap<string, string>): Bags {
  const bags = new Map<string, string[]>();
  const stems = new Map<string, string>();
  for (const [key, name] of names) {
    const words = key.split(" ");
    if (words.length > MOST_WORDS) continue;
    const bag = bagOf(words, stems);
    const known = bags.get(bag);
    if (known === undefined) bags.set(bag, [name]);
    else if (known.length < MOST_NAMES) known.push(name);
  }
  return bags;
}

/** Longer terms are phrases that nobody means by a tag of three words. */
const MOST_WORDS = 6;

function bagOf(words: readonly string[], stems: Map<string, string>): string {
  const parts: string[] = [];
  for (const word of words) {
    for (const part of word.includes("-") ? word.split("-") : [word]) {
      if (SMALL.has(part)) continue;
      let stem = stems.get(part);
      if (stem === undefined) {
        stem = singular(part);
        stems.set(part, stem);
      }
      parts.push(stem);
    }
  }
  return parts.sort().join(" ");
}

const SMALL: ReadonlySet<string> = new Set("a an the at of to".split(" "));

interface Search {
  readonly bags: Bags;
  readonly near: NearWords;
  readonly hasWord: (word: string) => boolean;
}

/** The same words; one of them mended; one that describes left out: never a "no" or "without". */
function nearest(words: readonly string[], { bags, near, hasWord }: Search): readonly string[] {
  if (words.length === 0 || words.length > MOST_WORDS) return NONE;
  const stems = new Map<string, string>();
  const look = (given: readonly string[]): readonly string[] => {
    const bag = bagOf(given, stems);
    return bag === "" ? NONE : (bags.get(bag) ?? NONE);
  };
  const found = new Set(look(words));
  for (const joined of joins(words)) for (const name of look(joined)) found.add(name);
  const wrong = words.flatMap((word, at) => (hasWord(word) ? [] : [at]));
  // Where two words are unknown, mending one of them makes no term.
  if (wrong.length < 2) {
    for (const at of wrong.length === 1 ? wrong : words.keys()) {
      for (const other of near(words[at] ?? ""))
        for (const name of look(words.with(at, other))) found.add(name);
    }
  }
  if (found.size === 0 && wrong.length === 0 && !words.some((word) => NEGATIVE.has(word))) {
    for (let at = 0; at < words.length - 1; at++)
      for (const name of look(words.toSpliced(at, 1))) found.add(name);
  }
  return [...found].slice(0, MOST_NAMES);
}

const NEGATIVE: ReadonlySet<string> = new Set("no not without non".split(" "));

/** Two neighbours as one word, and one word as two: "teddy bear" for "teddybear". */
function* joins(words: readonly string[]): Iterable<readonly string[]> {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next !== undefined) yield words.toSpliced(at, 2, word + next);
    if (word.length > LONGEST_COMPOUND) continue;
    for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++)
      yield words.toSpliced(at, 1, word.slice(0, cut), word.slice(cut));
  }
}

const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 40;
