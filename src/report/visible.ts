import { hiddenCharacter } from "../text/hidden.ts";

/**
 * Shows what would move the cursor, reorder the line or not be seen as its code point: "<U+202E>".
 * The joiners inside emoji and in scripts that are written with them stay, and so does one variation selector.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => `<U+${hex(character).padStart(4, "0")}>`);
}

/** Whether a person who looks at the text would miss something in it. */
export function hasHidden(text: string): boolean {
  return text.search(HIDDEN) >= 0;
}

/** Where hidden characters stand. */
export function hiddenOffsets(text: string): ReadonlySet<number> {
  return new Set(Array.from(text.matchAll(HIDDEN), ({ index }) => index));
}

/** The hidden characters of a text that stays data: as JSON escapes, which mean the same. */
export function escapeHiddenInJson(json: string): string {
  if (SURELY_SEEN.test(json)) return json;
  return json.replace(HIDDEN_BUT_LINE_FEED, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${unit(character, at)}`).join(""),
  );
}

// Most of a report: ASCII, Latin letters and what our own messages are written with.
const SURELY_SEEN = /^[\n\x20-\x7E\xA1-\xAC\xAE-\u02FF‘’“”…→]*$/;

const HIDDEN = new RegExp(hiddenCharacter, "gu");
const HIDDEN_BUT_LINE_FEED = new RegExp(`(?!\\n)${hiddenCharacter}`, "gu");

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}

function unit(character: string, at: number): string {
  return character.charCodeAt(at).toString(16).padStart(4, "0");
}
