import type { Tag } from "../model.ts";

/** What image generators start a new part of a prompt at: a word of capitals that stands for itself. */
export const BREAK = "BREAK";

/**
 * Whether that word stands at a place, and means that: "COFFEE BREAK" is a sign in the picture. `from` is where the tag
 * around it begins, and `mark` what parts tags.
 */
export function isBreakAt(
  text: string,
  { at, from, mark }: { readonly at: number; readonly from: number; readonly mark: string },
): boolean {
  const end = at + BREAK.length;
  if (!text.startsWith(BREAK, at) || !isEdge(text[at - 1], mark) || !isEdge(text[end], mark)) return false;
  const before = text.slice(Math.max(from, at - LONGEST_WORD), at);
  const behind = text.slice(end, end + LONGEST_WORD);
  return !isShouted(WORD_BEFORE.exec(before)) && !isShouted(WORD_BEHIND.exec(behind));
}

/** No more than this is looked at on either side, so that a caption without spaces costs no time. */
const LONGEST_WORD = 64;

function isEdge(letter: string | undefined, mark: string): boolean {
  return letter === undefined || /[\s,，、；|]/u.test(letter) || mark.includes(letter);
}

function isShouted(word: RegExpExecArray | null): boolean {
  return (
    word !== null &&
    word[1] !== BREAK &&
    /\p{Lu}.*\p{Lu}/u.test(word[1] ?? "") &&
    !/\p{Ll}/u.test(word[1] ?? "")
  );
}

/** A word, before an article too. */
const WORD_BEFORE = /([^\s|]+)(?:[^\S\n\r]+A)?[^\S\n\r]+$/u;

/** The same behind it: a sentence may begin with an article. */
const WORD_BEHIND = /^[^\S\n\r]+(?:A[^\S\n\r]+)?([^\s,，、；|]+)/u;

/** Whether a tag is that word: what stands on its two sides is never mixed. */
export function isBreak({ of: { text } }: Pick<Tag, "of">): boolean {
  return text === BREAK;
}
