import { parseCaption } from "./parse-caption.ts";
import { tagTextOf } from "./tag-text.ts";

/**
 * The tags of a caption that was written with commas although something else parts tags; undefined where it has that mark,
 * or few commas, which may belong to a tag such as "paris, france".
 */
export function commaTags(text: string, partsAt: string): readonly string[] | undefined {
  if (partsAt === "," || text.includes(partsAt) || !text.includes(",")) return undefined;
  const { tags } = parseCaption("", text, (of, start, end) => tagTextOf(of.slice(start, end)));
  const isOneLine = tags[0]?.group === tags[tags.length - 1]?.group;
  return tags.length < FEWEST || !isOneLine ? undefined : tags.map(({ of }) => of.text);
}

const FEWEST = 3;
