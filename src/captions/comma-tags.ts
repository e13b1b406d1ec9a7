import { kindOf, saysSentences } from "./kind.ts";
import { tagTextOf } from "./tag-text.ts";

/**
 * The tags of a caption that was written with commas although something else parts tags; undefined where it has that mark,
 * several lines, or few commas, which may belong to a tag such as "paris, france".
 */
export function commaTags(text: string, partsAt: string): readonly string[] | undefined {
  if (partsAt === "," || text.includes(partsAt) || OTHERWISE.test(text.trim()) || saysSentences(text))
    return undefined;
  const texts = text
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
  if (texts.length < FEWEST) return undefined;
  const tags = texts.map((tag) => ({ span: { start: 0, end: 0 }, group: 0, of: tagTextOf(tag) }));
  return kindOf(text, tags) === "tags" ? texts : undefined;
}

const FEWEST = 3;

/** Where commas may stand for something else. */
const OTHERWISE = /[\n\r()[\]{}<>\\]|\|\|\|/;
