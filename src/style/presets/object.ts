import { type SectionSettings, sectionSettings } from "./section-settings.ts";

/**
 * Pictures of a thing: a product, a vehicle, a plant. What is a setting in pictures of people, such as a chair, may be the
 * thing itself, so `subject` and `background` take what their terms name and nothing that is only read so.
 */
export function object(): SectionSettings {
  return sectionSettings(lists, sections, ["subject", "background"]);
}

const lists: Readonly<Record<string, string>> = {
  on: "on, on a, on the, in, in a, in the, at a, at the, against a, against the, under a, under the, beside a, next to a",
  ground: `table, desk, shelf, counter, countertop, tablecloth, pedestal, podium, stand, plinth, floor, wall, grass, sand,
    rock, snow, street, road, beach, forest, kitchen, room, studio, garden, field, meadow, water, hand, background, surface`,
  part: `handle, strap, lid, label, logo, button, sole, lace, zipper, buckle, screen, leg, wheel, tyre, tire, stem, petal, leaf,
    cap, cork, spout, blade, dial, cable, hinge, seam, stitching, pattern, texture, finish, surface, coating, edge, rim, lining`,
};

const sections: Readonly<Record<string, string>> = {
  globals: "masterpiece, best quality, high quality",
  type: `photo, photograph, product photo, product photography, studio photo, packshot, flat lay, illustration, drawing, sketch,
    painting, render, 3d render, blueprint, isometric view, exploded view
    of *, of * {on} {ground}, * shot, * photo, close-up, close up, close-up of *, close up of *, macro, macro shot
    from above, from below, from side, from the side, from behind, from the front, front view, side view, rear view, back view,
    top view, three-quarter view, overhead view, depth of field, shallow depth of field, bokeh, black and white, cropped`,
  action:
    "open, closed, folded, unfolded, switched on, switched off, upright, upside down, tilted, stacked, disassembled",
  subject: `* {part}, {part}, {part} with *, * {part} with *, made of *, matte, glossy, transparent, translucent, engraved,
    embossed, handmade, worn, rusty, brand new`,
  notable: `* lighting, lighting, soft light, natural light, studio light, backlit, rim light, hard shadow, soft shadow, shadow,
    reflection, reflection *, water droplets, steam, smoke, splash, in foreground, * in foreground, in the foreground,
    * in the foreground, held in a hand, in a hand`,
  background: `indoors, outdoors, background, * background, in background, * in background, in the background,
    * in the background, {on} {ground}, {on} * {ground}, white backdrop, * backdrop, wooden table, marble countertop`,
  loose: `luxurious, elegant, rustic, minimalist, modern, vintage, cozy, festive, fresh, playful
    * mood, * atmosphere, * vibe, * feeling, * feel, * aesthetic`,
};
