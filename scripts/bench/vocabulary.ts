/** The trigger word and the class word of every clean caption. */
export const trigger = "zkstyle";
export const classWord = "woman";

/** What the style wants `classWord` in place of. */
export const narrower = words("girl, lady, 1girl, female, young girl, gal, chick");

/** A section of the corpus: tags as they stand, and head nouns with what may stand before them. */
export interface SectionWords {
  readonly name: string;
  readonly tags: readonly string[];
  readonly heads: readonly string[];
  readonly adjectives: readonly string[];
  /** Tags of this section that are not ASCII. */
  readonly unicode: readonly string[];
  /** How many tags of it a caption has. */
  readonly count: readonly [number, number];
}

const colors =
  words(`red, blue, green, yellow, black, white, brown, gray, purple, pink, orange, teal, navy, beige, auburn,
  silver, golden, olive, maroon, turquoise, cream, dark blue, light blue, dark green, pale pink`);
const fabrics =
  words(`leather, denim, wool, knitted, silk, cotton, striped, plaid, floral, polka dot, oversized, ripped,
  pleated, lace, velvet, corduroy, quilted, embroidered, sheer, sleeveless, cropped, buttoned, frilled, worn`);

/** In the order that the style wants. */
export const sections: readonly SectionWords[] = [
  section("globals", [1, 3], {
    tags: `photograph, film grain, 35mm film, soft lighting, natural light, golden hour, high contrast, bokeh,
      shallow depth of field, muted colors, warm tones, cool tones, black and white, monochrome, lens flare, backlit,
      rim lighting, studio lighting, overcast light, hdr, long exposure, motion blur, vignette, watercolor, halftone,
      digital illustration, oil painting, ink drawing, cel shading, double exposure`,
  }),
  section("perspective", [1, 2], {
    tags: `close-up, extreme close-up, medium shot, cowboy shot, full body, wide shot, from above, from below, from behind,
      from the side, three-quarter view, front view, profile view, dutch angle, eye level, low angle, high angle,
      over the shoulder, bird's-eye view, fisheye, upper body, portrait framing, centered composition`,
  }),
  section("actions", [2, 4], {
    tags: `standing, sitting, walking, running, leaning forward, looking at the viewer, looking away, looking back,
      looking down, looking up, smiling, laughing, frowning, holding a cup, holding a book, holding an umbrella,
      holding flowers, arms crossed, hands in pockets, hand on hip, waving, pointing, reading, writing, dancing, jumping,
      kneeling, squatting, lying on back, stretching, adjusting glasses, tying hair, drinking coffee, eating noodles,
      playing guitar, riding a bicycle, pushing a cart, crossing the street, closed eyes, one eye closed, open mouth,
      parted lips, head tilt, crossed legs, reaching out, turning around`,
  }),
  section("subject", [3, 5], {
    tags: `freckles, dimples, slender build, athletic build, tall, tan skin, pale skin, dark skin, thick eyebrows, thin lips,
      high cheekbones, mole under eye, eyelashes, red lipstick, light makeup, no makeup, nail polish, pointed nose,
      round face, square jaw, bare shoulders, tattoo on arm, scar on cheek, prominent collarbone`,
    heads: "hair, bangs, ponytail, bun, eyes, twin braids, bob cut, hime cut, undercut, side part",
    adjectives: colors,
  }),
  section("details", [4, 7], {
    tags: "",
    heads: `jacket, coat, sweater, shirt, blouse, t-shirt, dress, skirt, jeans, shorts, scarf, hat, beanie, gloves, boots,
      sandals, loafers, high heels, backpack, handbag, belt, necklace, earrings, bracelet, wristwatch, sunglasses,
      eyeglasses, hoodie, cardigan, vest, kimono, apron, raincoat, turtleneck, leggings, socks, cape, brooch`,
    adjectives: colors.flatMap((color) => [color, ...fabrics.map((fabric) => `${color} ${fabric}`)]),
    unicode: "着物, appliqué dress, piñata-print shirt, crêpe blouse, вышиванка, 한복, bracelet 💎",
  }),
  section("background", [3, 5], {
    tags: `blue sky, cloudy sky, night sky, sunset, starry sky, falling leaves, cherry blossoms, puddles, wet pavement,
      string lights, street lamps, parked cars, potted plants, white background, gray background, simple background,
      gradient background, indoors, outdoors, city lights, telephone pole, dust particles, ivy`,
    heads: `street, alley, cafe, library, kitchen, bedroom, park, forest, beach, mountain, river, bridge, rooftop,
      train station, subway car, market, garden, field, harbor, stairwell, office, classroom, museum, hallway, balcony,
      parking lot, bookstore, greenhouse, workshop, gas station, skyline, window, bookshelf, power lines, fountain`,
    adjectives:
      words(`crowded, empty, rainy, snowy, sunlit, foggy, neon-lit, cluttered, tidy, abandoned, modern, old,
      rustic, tiled, wooden, brick, concrete, distant, blurry, colorful`),
    unicode: `café terrace, 東京タワー, Zürich old town, Kraków market square, crème brûlée on table,
      İstanbul ferry, sign reading “Straße”, garden — dusk, Αθήνα rooftops`,
  }),
  section("loose", [1, 4], {
    tags: `nostalgic, melancholic, cozy, serene, dreamlike, energetic, mysterious, elegant, candid, cinematic, vintage,
      retro 1980s, cyberpunk, film noir, slice of life, autumn mood, summer vibe, quiet morning, solitude, romantic,
      editorial fashion, street style, travel diary, minimalism, wabi-sabi, art deco, bauhaus, cottagecore`,
    unicode: "naïve art, déjà vu, joie de vivre, 侘寂, hygge ☕, fin-de-siècle, fête ✨, 👩🏽‍🎤 energy",
  }),
];

function section(
  name: string,
  count: readonly [number, number],
  given: { tags: string; heads?: string; adjectives?: readonly string[]; unicode?: string },
): SectionWords {
  const { tags, heads = "", adjectives = [], unicode = "" } = given;
  return { name, count, tags: words(tags), heads: words(heads), adjectives, unicode: words(unicode) };
}

function words(list: string): string[] {
  return list.split(/\s*,\s*/u).flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));
}
