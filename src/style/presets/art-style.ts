import { media, people } from "./people.ts";
import { type SectionSettings, split } from "./section-settings.ts";

/**
 * The style of pictures, taught from what they show. What they are made with is the same all over such a set, so it stands
 * with the globals; all that they show is to vary, so no section asks for anything.
 */
export function artStyle(): SectionSettings {
  const { lists, sections } = people();
  const made = new Set(split(media));
  return {
    lists,
    sections: sections.map((section) => {
      const { name, terms = [] } = section;
      if (name === "globals") return { ...section, terms: [...terms, ...made, ...split(GLOBALS)] };
      return name === "type" ? { ...section, terms: terms.filter((term) => !made.has(term)) } : section;
    }),
  };
}

const GLOBALS = `* style, * art style, ink drawing, ink painting, charcoal drawing, gouache, gouache painting, acrylic painting,
  vector art, flat illustration, digital illustration, book illustration, woodcut, engraving, etching, linocut, stop motion,
  claymation, low poly, voxel art, oil on canvas, ink on paper, * on canvas, retro anime, game art`;
