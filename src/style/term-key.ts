import { keyOf, tokenise } from "../text/words.ts";
import { isPlainTerm, parseTerm } from "./term-syntax.ts";

/** The form in which two terms are the same: words are compared as in captions, wildcards and lists as they stand. */
export function termKey(term: string): string {
  const known = keys.get(term);
  if (known !== undefined) return known;
  if (keys.size === MOST) keys.clear();
  const key = keyFor(term);
  keys.set(term, key);
  return key;
}

/** Each check of a style asks for the keys of all its terms. */
const keys = new Map<string, string>();

const MOST = 65_536;

function keyFor(term: string): string {
  if (isPlainTerm(term)) return keyOf(tokenise(term));
  const parsed = parseTerm(term);
  if ("fault" in parsed) return term;
  return parsed.nodes
    .map((node) => {
      if (node.kind === "word") return keyOf(tokenise(node.text));
      if (node.kind === "list") return `{${node.name}}`;
      return node.kind === "any" ? "*" : `*${keyOf(tokenise(node.ending))}`;
    })
    .join(" ");
}
