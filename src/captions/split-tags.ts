import type { Tag } from "../model.ts";
import { BREAK, isBreakAt } from "./break-word.ts";
import { type Mark, pairBrackets } from "./pair-brackets.ts";
import type { TagTexts } from "./tag-text.ts";

/**
 * The tags of a caption: what stands between commas (ASCII or full-width), full-width semicolons, line ends and "|||",
 * without the spaces around it. A comma inside balanced brackets, or after a backslash, does not separate. The word
 * BREAK is a tag and a group of its own. Empty tags are no tags. With another `mark` it is that one and no comma that
 * separates.
 */
export function splitTags(file: string, tagTexts: TagTexts, mark = COMMA): Tag[] {
  const text = file.endsWith("\n") ? file.slice(0, -1) : file;
  const tags: Tag[] = [];
  let group = 0;
  let from = 0;
  const add = (end: number): void => {
    let start = from;
    let last = end;
    while (start < last && isSpace(text, start)) start++;
    while (last > start && isSpace(text, last - 1)) last--;
    if (start < last) tags.push({ span: { start, end: last }, group, of: tagTexts(text, start, last) });
  };
  if (!SPECIAL.test(text)) {
    for (let next = text.indexOf(mark); next >= 0; next = text.indexOf(mark, from)) {
      add(next);
      from = next + mark.length;
    }
    add(text.length);
    return tags;
  }
  const closers = findClosers(text, mark);
  for (let at = 0; at < text.length; at++) {
    const letter = lineFeedOr(text, at);
    const closer = closers.get(at);
    if (closer !== undefined) at = closer;
    else if (letter === "\\" && lineFeedOr(text, at + 1) !== "\n") at++;
    else if (letter === "\n" || text.startsWith(DIVIDER, at)) {
      add(at);
      group++;
      from = at + (letter === "\n" ? 1 : DIVIDER.length);
      at = from - 1;
    } else if (mark === COMMA ? isComma(letter) : text.startsWith(mark, at)) {
      add(at);
      from = at + mark.length;
      at = from - 1;
    } else if (letter === "B" && isBreakAt(text, { at, from, mark })) {
      add(at);
      from = at;
      at += BREAK.length;
      group++;
      add(at);
      group++;
      from = at--;
    }
  }
  add(text.length);
  return tags;
}

const COMMA = ",";

function isComma(letter: string): boolean {
  return letter === COMMA || letter === "，" || letter === "、" || letter === "；";
}

/** The character at a place; a CR that stands alone ends a line as LF does, so that is what it is taken for. */
function lineFeedOr(text: string, at: number): string {
  const mark = text[at] ?? "";
  return mark === "\r" && text[at + 1] !== "\n" ? "\n" : mark;
}

/** Kohya's keep-tokens separator: what stands before it is not shuffled with what stands behind it. */
const DIVIDER = "|||";

/** Whether anything but a comma matters for the splitting. */
const SPECIAL = /[([{<\\，、；\n]|\r(?!$)|\|\|\||BREAK/;

const PAIRS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** For the place of each opening bracket that is closed on its own line, the place of its partner. */
function findClosers(text: string, separator: string): Map<number, number> {
  return new Map(
    pairBrackets(text, (at) => markAt(text, at, separator)).map(({ start, end }) => [start, end]),
  );
}

function markAt(text: string, at: number, separator: string): Mark {
  const mark = lineFeedOr(text, at);
  // What a backslash escapes opens and closes nothing.
  if (mark === "\\" && lineFeedOr(text, at + 1) !== "\n") return { text: text.slice(at, at + 2) };
  if (mark === "\n") return { text: mark, endsLine: true };
  return { text: mark, close: opens(text, at, separator) ? PAIRS[mark] : undefined };
}

/** Emoticons such as ":(", ">_<" and "<3" open nothing. */
function opens(text: string, at: number, separator: string): boolean {
  const mark = text[at] ?? "";
  if (PAIRS[mark] === undefined) return false;
  const before = text[at - 1] ?? " ";
  const isFirst = separator !== COMMA && text.endsWith(separator, at);
  if (mark === "<") return (isFirst || /[\s,，、；]/u.test(before)) && /[\p{L}|]/u.test(text[at + 1] ?? "");
  return isFirst || !/[:;=>]/.test(before);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32) return true;
  return code <= 13 ? code >= 9 : code > 127 && /\s/u.test(text[at] ?? "");
}
