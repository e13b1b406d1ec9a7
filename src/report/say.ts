import type { Finding } from "../model.ts";
import { asciiWords } from "./ascii.ts";
import type { Piece } from "./pieces.ts";
import { visible } from "./visible.ts";

/**
 * What a finding says, word by word, with what a person may choose from where the message does not name it; our own
 * words in plain ASCII where only that can be shown.
 */
export function say({ message, candidates }: Finding, isAscii: boolean): readonly Piece[] {
  const choice = candidates.every((candidate) => message.includes(candidate))
    ? ""
    : ` Choose: ${list(candidates)}.`;
  const said = visible(`${message}${choice}`);
  const words = (isAscii ? asciiWords(said) : said).split(" ");
  return words.map((word, at) => ({ text: `${word}${at === words.length - 1 ? "  " : " "}`, look: "plain" }));
}

function list(candidates: readonly string[]): string {
  return candidates.map((candidate) => `“${candidate}”`).join(", ");
}
