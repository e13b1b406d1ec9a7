import { type Role, roles } from "../../captions/readings/reading.ts";
import type { StatedSettings } from "../schema.ts";

/** What a preset says of sections. */
export interface SectionSettings {
  readonly lists: NonNullable<StatedSettings["lists"]>;
  readonly sections: NonNullable<StatedSettings["sections"]>;
}

/**
 * Makes settings of texts with entries between commas or on lines of their own. A section that is called what a tag can be
 * read as takes what reads so, but for those in `closed`.
 */
export function sectionSettings(
  lists: Readonly<Record<string, string>>,
  sections: Readonly<Record<string, string>>,
  closed: readonly Role[] = [],
): SectionSettings {
  const open = (name: string): Role | undefined =>
    roles.find((role) => role === name && !closed.includes(role));
  return {
    lists: Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, split(entries)])),
    sections: Object.entries(sections).map(([name, terms]) => {
      const like = open(name);
      return { name, ...(like !== undefined && { like }), terms: split(terms) };
    }),
  };
}

/** The entries of a text. */
export function split(text: string): string[] {
  return text.split(/\s*[,\n]\s*/).filter((entry) => entry !== "");
}
