import type { Finding } from "../model.ts";
import { asciiWords } from "./ascii.ts";
import type { Piece } from "./pieces.ts";
import { visible } from "./visible.ts";

/**
 * What a finding says, word by word, with what a person may choose from where the message does not name it; our own
 * words in plain ASCII where only that can be shown.
 */
export function say(finding: Finding, isAscii: boolean): readonly Piece[] {
  const said = visible(sentence(finding));
  const words = (isAscii ? asciiWords(said) : said).split(" ");
  return words.map((word, at) => ({ text: `${word}${at === words.length - 1 ? "  " : " "}`, look: "plain" }));
}

/** What a finding says, with what a person may choose from where the message does not name it. */
export function sentence({ message, candidates }: Pick<Finding, "message" | "candidates">): string {
  if (candidates.every((candidate) => message.includes(candidate))) return message;
  return `${message} Choose: ${list(candidates)}.`;
}

function list(candidates: readonly string[]): string {
  return candidates.map((candidate) => `“${candidate}”`).join(", ");
}
