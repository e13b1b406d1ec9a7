import type { Style } from "./style.ts";

/** What parts the tags of captions. */
export interface Parting {
  /** The mark alone, without spaces. */
  readonly partsAt: string;
  /** What a rewrite puts between two tags: the mark with its spaces. */
  readonly separator: string;
}

/**
 * Where tags part: at commas, or at the mark that the trainer's own file states. The separator is the one of `tag-format`
 * with that mark in place of its comma; where the trainer would not part tags there, it is the trainer's to the letter.
 */
export function partingOf({
  profile,
  rules,
  trainer,
}: Pick<Style, "profile" | "rules" | "trainer">): Parting {
  const wanted = rules.get("tag-format")?.options["separator"];
  const own = typeof wanted === "string" ? wanted : ", ";
  const stated = trainer?.values.separator?.value;
  if (stated === undefined || !PARTS.test(stated)) return { partsAt: COMMA, separator: own };
  const mark = stated.trim();
  const separator = own.replace(COMMA, () => mark);
  const isRead = separator.includes(stated) && !WIDE.test(mark) && profile.splitting !== "raw";
  return {
    partsAt: mark,
    separator: isRead || (mark === COMMA && own.includes(stated)) ? separator : stated,
  };
}

const COMMA = ",";

/**
 * A separator that tags can be parted at: marks that are no letters, brackets or backslashes and end no sentence. At a space
 * every word would be a tag of its own, and "|||" is what keeps some of them in front.
 */
const PARTS = /^[ \t]*(?!\|{3})(?:,|[;|/~+&*#•·，、；]{1,8})[ \t]*$/u;

/** Chinese and Japanese marks have their space in them. */
const WIDE = /[，、；]/u;
