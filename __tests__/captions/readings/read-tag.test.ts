import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readTag } from "../../../src/captions/readings/read-tag.ts";
import { createTagTexts } from "../../../src/captions/tag-text.ts";
import { readWordKinds } from "../../../src/io/word-kinds.ts";
import { createWordKinds } from "../../../src/text/word-kinds.ts";

const kinds = createWordKinds(readWordKinds());
const texts = createTagTexts();
const read = (tag: string) =>
  readTag(
    texts(tag).tokens.map(({ key }) => key),
    kinds,
  );

/** How the first reading of each tag has it; "a or b" where it reads two ways, "none" where it reads no way. */
function roleOf(tag: string): string {
  const [first] = read(tag);
  if (first === undefined) return "none";
  return first.rival === undefined ? first.role : `${first.role} or ${first.rival.role}`;
}

const tables: Readonly<Record<string, string>> = {
  type: `of a man on a horse, low angle shot, from slightly below, oil on canvas, bottle viewed from side, view of the sea,
    drawing of a cat, wedding photo`,
  action: `drawing a circle, painting her nails, sitting on a bench, eating noodles, holding flowers, looking happy, walking alone,
    arms folded, hand on hip, raised fist, eyes wide open, head on pillow, serious expression, back to viewer, on one knee,
    climbing a ladder, holding sword, legs raised in air`,
  subject: `tattered cloak, dress with puffed sleeves, shirt tucked in, hair over one eye, hair in braids, pale skin, cat ears, tail, earring,
    headphones around neck, in a red dress, wide hips, painted nails, wearing a hat, tattoo of a dragon,
    glowing eyes, light brown hair, light blue dress, sky blue shirt`,
  notable: `harsh sunlight, drifting fog, raining, falling leaves, smoke rising from chimney, confetti in the air, rock in foreground,
    he is holding a cellphone to his ear, the light is warm, in the rain, long shadows on the ground`,
  background: `old brick wall, painting on wall, coffee machine sitting on a countertop, in the forest, rolling hills, burning house,
    the walls are pale green, people walking in background, castle in the distance, vase on table,
    meadow with wildflowers, whiteboard behind him, bananas and coffee pot on table`,
  loose: "sense of dread, wistful, festive atmosphere, quiet dignity, loneliness",
  "subject or action": "cup in hand, phone in his hands, hat in hand",
  "background or subject": "coat in the forest",
  none: `man sitting on a bench, boy with a hat, Mickey with a hat, woman next to a car, dog on leash, cat sitting on a windowsill,
    girl in a garden, stuffed animal in his lap, barking dog, kissing couple, dancing shoe shop girl, flying birds, building blocks, orange, glass,
    drawing, stuffed animal, Minnie pulling Mickeys face back, fedora dancing with Minnie, a dog is running, string lights,
    street light, leopard print, nose bleed, palm of hand, wall of, 站在街上, 红色的墙, rue pavée de Paris, красная стена, 🙂, ^_^, (, poster,
    movie poster, floral print, short, narrow, warm, shades, open palms, star`,
};

describe("readTag", () => {
  const rows = Object.entries(tables).flatMap(([role, tags]) =>
    tags.split(/,\s+/).map((tag): [string, string] => [tag, role]),
  );
  test.each(rows)("%s → %s", (tag, role) => {
    expect(roleOf(tag)).toBe(role);
  });

  test("a sentence is not read", () => {
    expect(read(`the wall ${"and the floor ".repeat(9)}are red`)).toEqual([]);
  });

  test("never throws, and gives a role once", () => {
    const words = [
      "wall",
      "hand",
      "holding",
      "in",
      "on",
      "the",
      "of",
      "is",
      "hat",
      "red",
      "ing",
      "-",
      "front",
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 16 }), (parts) => {
        const found = read(parts.join(" ")).map(({ role }) => role);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
