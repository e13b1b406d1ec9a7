import { verbalEnding } from "../../text/ing.ts";
import type { WordKinds } from "../../text/word-kinds.ts";
import type { Phrase } from "./reading.ts";
import { articles, attributes, be, conjunctions, prepositions } from "./words.ts";

/** Takes the words of an English tag apart; undefined where it has none, or more than a tag has. */
export function readPhrase(all: readonly string[], kindOf: WordKinds): Phrase | undefined {
  const determined = articles.has(all[0] ?? "") && all.length > 1;
  const words = determined ? all.slice(1) : all;
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const size = headEnd(words, 0, kindOf);
  // "Minnie pulling Mickey's face" is about somebody.
  if (words.slice(1, size).some((word) => verbalEnding(word) === "ing" && !attributes.has(word)))
    return undefined;
  const head = words[size - 1] ?? "";
  const rest = words.slice(size + 1);
  if (words[size] === "of" && rest.length === 0) return undefined;
  const goal = goalOf(rest, kindOf);
  return {
    ...{ words, determined, size, head, rest, goal },
    kind: size === 0 ? undefined : kindOf(head),
    link: words[size] ?? "",
    goalKind: goal === "" ? undefined : kindOf(goal),
  };
}

const MOST_WORDS = 14;

/** Where what a phrase is about ends: before a preposition, a verb, or what was done to it. */
function headEnd(words: readonly string[], from: number, kindOf: WordKinds): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? "";
    if (prepositions.has(word) || be.has(word)) return at;
    if (conjunctions.has(word) && at > from && kindOf(words[at - 1] ?? "") === undefined) continue;
    if (at === from || verbalEnding(word) === "") continue;
    // "standing mirror" goes on with a noun; "man standing in" and "table covered with" do not.
    const next = words[at + 1];
    if (next === undefined || prepositions.has(next) || articles.has(next)) return at;
  }
  return words.length;
}

/** The noun that the last place of a phrase is about: "beach" of "on a towel at the beach" is none, "towel" is. */
function goalOf(rest: readonly string[], kindOf: WordKinds): string {
  // Verbs and particles: "standing on the", "in front of the".
  let from = 0;
  while (from < rest.length && (prepositions.has(rest[from] ?? "") || articles.has(rest[from] ?? ""))) from++;
  if (rest[from] === "front" || rest[from] === "top" || rest[from] === "middle" || rest[from] === "side") {
    while (from < rest.length && !articles.has(rest[from] ?? "") && rest[from] !== "of") from++;
    while (from < rest.length && (prepositions.has(rest[from] ?? "") || articles.has(rest[from] ?? "")))
      from++;
  }
  return rest[headEnd(rest, from, kindOf) - 1] ?? "";
}
