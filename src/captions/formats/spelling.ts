import { diffArrays } from "diff";

/** How a file spells a text, less the quotes around it. */
export interface Spelling {
  readonly text: string;
  readonly source: string;
  /** Where in `source` each UTF-16 unit of `text` begins, and behind the last one where it ends. */
  readonly offsets: () => ArrayLike<number>;
  /** Spells new letters as this place would. Each letter is spelt for itself, whatever stands beside it. */
  readonly encode: (text: string) => string;
}

/** Spells another text so that what it shares with the old one keeps its bytes. */
export function respell(spelling: Spelling, wanted: string): string {
  const { text, source, encode } = spelling;
  if (wanted === text) return source;
  const offsets = spelling.offsets();
  const { before, after } = commonEnds(text, wanted);
  const [from, to] = [offsets[before] ?? 0, offsets[text.length - after] ?? source.length];
  const old = text.slice(before, text.length - after);
  const added = wanted.slice(before, wanted.length - after);
  const made = encode(old) === source.slice(from, to) ? encode(added) : mixed(spelling, before, old, added);
  return source.slice(0, from) + made + source.slice(to);
}

/** An offset of the text as one of the source; what lies outside the text counts as its nearest end. */
export function sourceOffset({ text, offsets }: Spelling, at: number): number {
  return offsets()[Math.max(0, Math.min(at, text.length))] ?? 0;
}

/** A text that is spelt as it is. */
export function identity(length: number): ArrayLike<number> {
  return Uint32Array.from({ length: length + 1 }, (_, at) => at);
}

/** How many units two texts share at their beginnings and ends; a surrogate pair is never taken apart. */
function commonEnds(a: string, b: string): { readonly before: number; readonly after: number } {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a.charCodeAt(before) === b.charCodeAt(before)) before++;
  if (before > 0 && (isPair(a, before) || isPair(b, before))) before--;
  let after = 0;
  while (
    after < shorter - before &&
    a.charCodeAt(a.length - 1 - after) === b.charCodeAt(b.length - 1 - after)
  )
    after++;
  if (after > 0 && (isPair(a, a.length - after) || isPair(b, b.length - after))) after--;
  return { before, after };
}

/** Whether an offset lies between the two halves of a surrogate pair. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Where one letter is spelt in two ways, the words that stay are copied from the source one by one. */
function mixed({ source, offsets, encode }: Spelling, start: number, old: string, wanted: string): string {
  const changes = diffArrays(pieces(old), pieces(wanted), { maxEditLength: LONGEST_EDIT });
  if (changes === undefined) return encode(wanted);
  const map = offsets();
  let made = "";
  let at = start;
  for (const { added, removed, value } of changes) {
    const text = value.join("");
    if (added) made += encode(text);
    else {
      if (!removed) made += source.slice(map[at] ?? 0, map[at + text.length] ?? source.length);
      at += text.length;
    }
  }
  return made;
}

/** Beyond that little would be left to keep, and the time grows with the square. */
const LONGEST_EDIT = 1000;

function pieces(text: string): string[] {
  return text.match(/[^\s,]+|[\s,]/gu) ?? [];
}
