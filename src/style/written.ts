import { splitTags } from "../captions/split-tags.ts";
import { createTagTexts } from "../captions/tag-text.ts";
import { writtenMessages as say } from "./messages.ts";

/** What a term would do to the tags around it if it were written into a caption, as the end of a sentence. */
export function writtenFault(text: string): string | undefined {
  const hidden = HIDDEN.exec(text)?.[0];
  if (hidden !== undefined) return say.hidden(hidden.codePointAt(0) ?? 0);
  const bracket = loneBracket(text);
  if (bracket !== undefined) return say.bracket(bracket, text);
  return OPEN_ESCAPE.test(text) ? say.backslash(text) : undefined;
}

/** Control characters, and those that cannot be seen or turn the direction of writing. */
const HIDDEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** A backslash at the end that no other escapes. */
const OPEN_ESCAPE = /(?<!\\)(?:\\\\)*\\$/u;

/** A bracket without its partner: a comma further on may come to stand inside brackets, or no longer inside. */
function loneBracket(text: string): string | undefined {
  if (!/[()[\]<]/.test(text)) return undefined;
  // A face such as ":)" is a tag of its own, and hardly ever written where brackets are open.
  const faceless = text.replace(/([:;=][-']?)[)\]]/gu, "$1");
  const texts = createTagTexts();
  const count = (caption: string): number => splitTags(caption, texts).length;
  for (const [open, close] of ["()", "[]", "<>"].map((pair) => [...pair] as [string, string])) {
    if (count(`a, ${text}, b${close}, c`) !== 4) return open;
    if (open !== "<" && count(`${open}a, ${faceless}, b${close}, c`) !== 2) return close;
  }
  return undefined;
}
