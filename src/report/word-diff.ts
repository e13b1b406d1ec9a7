import { diffArrays } from "diff";
import { pairTags } from "./tag-pairs.ts";

/** A run of text that both sides have, or one of them. */
export interface Change {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What turns `before` into `after`: by tags first, by words inside a tag of which most stays. */
export function wordDiff(before: string, after: string): readonly Change[] {
  const [old, young] = [splitTags(before), splitTags(after)];
  const parts = diffArrays(old.map(nameOf), young.map(nameOf), { maxEditLength: MOST_STEPS });
  if (parts === undefined) return replace(before, after);
  const changes: Change[] = [];
  let [from, to, left] = [0, 0, [] as readonly string[]];
  for (const { removed, added, count } of parts) {
    if (removed) {
      left = old.slice(from, from + count);
    } else {
      const came = young.slice(to, to + count);
      changes.push(
        ...(added ? replaceTags(left, came) : [...replaceTags(left, []), ...keep(old.slice(from), came)]),
      );
      left = [];
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return merge([...changes, ...replaceTags(left, [])]);
}

/** The words, spaces and marks of a text; each character of a script without spaces is a word. */
export function splitWords(text: string): string[] {
  // Most captions are ASCII, in which a word is found without asking Unicode about every character.
  return text.match(ASCII.test(text) ? ASCII_WORDS : WORDS) ?? [];
}

// More steps than this between two captions and nobody would read the difference; the algorithm is quadratic in it.
const MOST_STEPS = 500;
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";
const WORDS = new RegExp(
  [
    // What `visible` shows, and emoji of several, are never taken apart.
    "<U\\+[0-9A-F]{4,6}>",
    "\\p{Extended_Pictographic}(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic})*",
    `[${UNSPACED}]\\p{M}*`,
    `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+`,
    "\\s+|[^]\\p{M}*",
  ].join("|"),
  "gu",
);
const ASCII = /^[\n\x20-\x7E]*$/;
const ASCII_WORDS = /<U\+[0-9A-F]{4,6}>|[A-Za-z0-9_]+|\s+|./g;
const SEPARATOR = /[,、，；\n]\s*$/u;

/** Each tag with the separator behind it. */
function splitTags(text: string): string[] {
  return text.match(/[^,、，；\n]*[,、，；\n]\s*|[^,、，；\n]+$/gu) ?? [];
}

function nameOf(tag: string): string {
  return tag.replace(SEPARATOR, "").trim();
}

/** Tags that stay: only what stands around them can differ. */
function keep(old: readonly string[], young: readonly string[]): readonly Change[] {
  return young.flatMap((tag, at) => refine(old[at] ?? "", tag));
}

function replaceTags(left: readonly string[], came: readonly string[]): readonly Change[] {
  return pairTags(left, came, true).flatMap(([old, young]) => refine(old ?? "", young ?? ""));
}

/** By words where most of the letters stay, else the words between what both begin and end with. */
function refine(old: string, young: string): readonly Change[] {
  if (old === young) return [{ kind: "same", text: old }];
  if (old === "" || young === "") return replace(old, young);
  const [before, after] = [splitWords(old), splitWords(young)];
  const head = shared(before, after);
  const same: Change = { kind: "same", text: before.slice(0, head).join("") };
  // Where only something at the end came or left, as a space behind a comma, there is nothing to look for.
  if (head === before.length || head === after.length)
    return [same, ...replace(old.slice(same.text.length), young.slice(same.text.length))];
  const words = diffArrays(before, after, { maxEditLength: MOST_STEPS });
  const kept = (words ?? []).flatMap(({ added, removed, value }) => (added || removed ? [] : value));
  if (words !== undefined && 2 * letters(kept) >= Math.max(letters(before), letters(after))) {
    return words.map(({ added, removed, value }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    }));
  }
  const tail = shared(before.slice(head).reverse(), after.slice(head).reverse());
  return [
    same,
    ...replace(
      before.slice(head, before.length - tail).join(""),
      after.slice(head, after.length - tail).join(""),
    ),
    { kind: "same", text: before.slice(before.length - tail).join("") },
  ];
}

function letters(words: readonly string[]): number {
  return words.join("").replace(/[\s\p{P}]/gu, "").length;
}

function shared(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, at) => word !== b[at]);
  return end < 0 ? a.length : end;
}

function replace(before: string, after: string): readonly Change[] {
  return [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
}

/** Without empty changes, and neighbours of one kind as one. */
function merge(changes: readonly Change[]): readonly Change[] {
  const merged: Change[] = [];
  for (const { kind, text } of changes) {
    const last = merged.at(-1);
    if (text === "") continue;
    if (last?.kind === kind) merged[merged.length - 1] = { kind, text: last.text + text };
    else merged.push({ kind, text });
  }
  return merged;
}
