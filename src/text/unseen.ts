import { hiddenCharacter, maybeHidden } from "./hidden.ts";
import { isSurelyWindows1252, windows1252Letter } from "./windows-1252.ts";

/** What is wrong with a character that a caption should not have. */
export type UnseenKind = "invisible" | "direction" | "filler" | "control" | "windows" | "lost";

/** A character that a caption should not have, in the offsets of its text. */
export interface Unseen {
  readonly at: number;
  readonly character: string;
  readonly kind: UnseenKind;
}

/** The characters of a text that nobody sees or that stand for a letter that was lost. Line ends and spaces are none. */
export function unseenIn(text: string): Unseen[] {
  return Array.from(text.matchAll(unseen()), ({ 0: character, index }) => {
    return { at: index, character, kind: kindOf(character) };
  });
}

/** Whether a text has any such character. */
export function hasUnseen(text: string): boolean {
  return text.search(unseen()) >= 0;
}

/** The text without what can be left out and nothing is lost that anybody has seen. */
export function withoutUnseen(text: string): string {
  let before = text;
  // What one of these stood beside may have become one.
  for (let after = mendedOnce(before); after !== before; after = mendedOnce(after)) before = after;
  return before;
}

function mendedOnce(text: string): string {
  const isReversed = RIGHT_TO_LEFT.test(text);
  const isMeant = isSurelyWindows(text);
  return text
    .replace(ESCAPE_SEQUENCE, "")
    .replace(SPACING, spaceFor)
    .replace(unseen(), (character) => {
      const kind = kindOf(character);
      if (kind === "windows" && isMeant) return windowsLetter(character) ?? "";
      const isNothing = kind === "invisible" || kind === "control" || (kind === "direction" && !isReversed);
      return isNothing ? "" : character;
    });
}

/** Whether a text is one in which characters that set the direction have a use. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The letter that a control character is in Windows-1252, which it was once read from as if it were Latin-1. */
export function windowsLetter(character: string): string | undefined {
  const code = character.charCodeAt(0);
  return code >= 0x80 && code < 0xa0 ? windows1252Letter(code) : undefined;
}

/** Whether the control characters of a text are punctuation of Windows-1252 and nothing else. */
export function isSurelyWindows(text: string): boolean {
  if (!C1.test(text)) return false;
  return isSurelyWindows1252(text.replace(C1_ALL, (character) => windowsLetter(character) ?? character));
}

// In Thai and its neighbours U+200B stands between words, and tags behind a black flag make it the flag of a country.
// Line ends and other white space than that of printers belong to those who know what separates tags.
const LEFT_ALONE = [
  "[\\t\\n\\r\\u2028\\u2029]",
  "(?<=[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]\\p{M}{0,4})\\u200B(?=[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}])",
  "(?<=\\u{1F3F4}[\\u{E0020}-\\u{E007E}]{0,8})[\\u{E0020}-\\u{E007F}]",
  "[\\u17B4\\u17B5]",
  "(?<=\\p{sc=Mong})[\\u180B-\\u180F]",
].join("|");

/** Made when it is first asked for: it takes milliseconds, and captions of ASCII never need it. */
function unseen(): RegExp {
  pattern ??= new RegExp(`\\uFFFD|(?=${maybeHidden})(?!${LEFT_ALONE})${hiddenCharacter}`, "gu");
  return pattern;
}

let pattern: RegExp | undefined;

const RIGHT_TO_LEFT = /(?=\p{L})[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ESCAPE_SEQUENCE = /\u001b\[[0-9;]*[A-Za-z]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const SPACING = /[\v\f\u001c-\u001f]+/g;
const C1 = /[\u0080-\u009f]/;
const C1_ALL = /[\u0080-\u009f]/g;
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;
const FILLER = /[\u034F\u115F\u1160\u3164\uFFA0\uFFF9-\uFFFB]/;

function kindOf(character: string): UnseenKind {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0xfffd || (code >= 0xd800 && code < 0xe000)) return "lost";
  if (code < 0x80) return "control";
  if (code < 0xa0) return "windows";
  if (DIRECTION.test(character)) return "direction";
  return FILLER.test(character) ? "filler" : "invisible";
}

/** Control characters that are white space end a word, so that a space takes their place. */
function spaceFor(run: string, at: number, whole: string): string {
  const isBetween = /\S/.test(whole[at - 1] ?? " ") && /\S/.test(whole[at + run.length] ?? " ");
  return isBetween ? " " : "";
}
