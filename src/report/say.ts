import type { Finding } from "../model.ts";
import type { Piece } from "./pieces.ts";
import { visible } from "./visible.ts";

/** What a finding says, word by word, with what a person may choose from where the message does not name it. */
export function say({ message, candidates }: Finding): readonly Piece[] {
  const choice = candidates.every((candidate) => message.includes(candidate))
    ? ""
    : ` Choose: ${list(candidates)}.`;
  const words = visible(`${message}${choice}`).split(" ");
  return words.map((word, at) => ({ text: `${word}${at === words.length - 1 ? "  " : " "}`, look: "plain" }));
}

function list(candidates: readonly string[]): string {
  return candidates.map((candidate) => `“${candidate}”`).join(", ");
}
