import { type SectionSettings, sectionSettings } from "./section-settings.ts";

/**
 * Pictures of people and characters, in the seven sections of the captioning guidance. Only terms that leave no doubt:
 * a tag that could belong in two sections is better left to the dataset's own style. `{deed} {where} {scene}` and the
 * like are there because the term that spells out most decides: "sitting on couch" is a deed, "clock on wall" is not.
 */
export function people(): SectionSettings {
  return sectionSettings(lists, sections);
}

const lists: Readonly<Record<string, string>> = {
  deed: `sitting, standing, walking, running, kneeling, lying, crouching, squatting, leaning, jumping, dancing, holding,
    carrying, looking, smiling, laughing, crying, waving, pointing, reading, writing, eating, drinking, cooking,
    sleeping, swimming, riding, playing, talking, singing, posing, reaching, stretching, hugging, kissing, cutting,
    pouring, typing, climbing, fighting, kicking, throwing, catching, pulling, pushing, touching, adjusting, brushing,
    bending, gesturing, grinning, frowning, yawning, winking, shouting, screaming, whispering, listening, watching,
    staring, gazing, peeking, facing, resting, napping, hiding, bathing, washing, cleaning, smoking`,
  article: "a, an, the, his, her, their, its, two, some",
  way: "down, up, along, through, across, into, toward, towards, past, around, off, over, out of",
  where: `on, on a, on the, in, in a, in the, at, at a, at the, by, by a, by the, near, near a, near the, behind,
    behind a, behind the, beside, beside a, beside the, under, under a, under the, over, above, against, against a,
    against the, around, between, across, next to, next to a, next to the, in front of, in front of a,
    in front of the, on top of, on top of a, on top of the`,
  scene: `sky, cloud, sea, ocean, beach, forest, mountain, street, city, cityscape, skyline, kitchen, bedroom, bathroom,
    living room, dining room, room, office, classroom, hallway, library, wall, floor, ceiling, window, door, doorway,
    curtain, table, chair, armchair, couch, sofa, bed, bench, bookshelf, shelf, desk, countertop, counter, lamp, carpet,
    rug, fireplace, refrigerator, garden, park, lake, river, meadow, desert, road, sidewalk, building, house, bridge,
    fence, staircase, tree, bush, houseplant, grass`,
  garment: `dress, shirt, t-shirt, blouse, sweater, jacket, coat, hoodie, skirt, pants, jeans, shorts, trousers, leggings,
    suit, tie, scarf, gloves, hat, beanie, baseball cap, shoes, boots, sneakers, slippers, sandals, heels, socks, stockings,
    necklace, earrings, bracelet, wristwatch, backpack, handbag, belt, tattoo, apron, cardigan, kimono, swimsuit,
    bikini, uniform, vest, beard, moustache, mustache, ponytail, braid, bangs, freckles`,
  limb: "arm, leg, hand, knee, elbow, foot, finger, arms, legs, hands, knees, elbows, feet, fingers",
  pose: "up, down, out, crossed, raised, bent, spread, apart, together, folded, clasped, clenched, outstretched",
  posture: "crossed, raised, bent, spread, folded, clasped, clenched, outstretched",
};

/** What pictures are made with. */
export const media = `photo, photograph, polaroid, selfie, portrait, self portrait, illustration, drawing, sketch, painting,
  oil painting, digital painting, watercolor, watercolor painting, digital art, concept art, pixel art, line art,
  render, 3d render, 3d, anime, manga, cartoon, comic, screenshot, color photo, film photo, vintage photo,
  studio photo, candid photo, pencil drawing, pencil sketch, chibi, cel shading, cel shaded, flat color, lineart,
  woodcut print, woodblock print, art print`;

const sections: Readonly<Record<string, string>> = {
  globals: "masterpiece, best quality, high quality",
  type: `${media}
    of *, of * {scene}, of * {where} {scene}, * shot, close-up, close up, closeup, close-up of *, close up of *,
    photo of *, portrait of *, drawing of *, illustration of *, painting of *, black and white photo
    extreme close-up, full body, upper body, lower body, headshot
    from above, from below, from side, from the side, from behind, from front, from the front, front view, side view,
    rear view, back view, top view, overhead view, aerial view, bird's-eye view, worm's-eye view, three-quarter view,
    profile, in profile, high angle, low angle, dutch angle, wide angle, eye level, pov, macro, fisheye, depth of field,
    shallow depth of field, bokeh, black and white, monochrome, greyscale, grayscale, sepia, cropped,
    negative space, rule of thirds, film grain, sharp focus, soft focus, blurry`,
  action: `{deed}, {deed} {article} *, {deed} {where} *, {deed} {where} {scene}, {deed} {where} * {scene},
    {deed} * {where} {scene}, {deed} * {where} * {scene}
    holding *, carrying *, touching *, adjusting *
    *ing {article} {scene}, *ing {way} {article} {scene}, *ing {article} {garment}, *ing {article} hair
    {limb} {pose}, {limb} {where} *, {limb} {where} {scene}, {posture} {limb}
    smile, slight smile, big smile, smirk, grin, frown, wink, head tilt, head tilted, head down, head back, head turned,
    eyes closed, closed eyes, eyes open, one eye closed, mouth open, open mouth, closed mouth, tongue out, on one knee,
    on all fours, back turned, peace sign, thumbs up, drawing a *, painting a *`,
  subject: `wearing *, hair ornament, blue eyes, brown eyes, green eyes, hazel eyes, grey eyes,
    gray eyes, amber eyes, red eyes, purple eyes, yellow eyes, pale skin, dark skin, tanned skin, fair skin,
    bald, muscular, slim, slender, chubby, curvy, pregnant, barefoot, tanned, heterochromia
    {garment}, knee socks, running shoes, riding boots
    glasses, sunglasses, reading glasses, * framed glasses, * rimmed glasses, makeup, lipstick, * makeup, * lipstick`,
  notable: `lighting, * lighting, sunlight, sunlight *, * sunlight, natural light, soft light, warm light, candlelight,
    moonlight, backlit, backlighting, rim light, golden hour, light rays, god rays, sunbeams, lens flare, shadow,
    shadow of *, long shadows, reflection, reflection *, steam, smoke, motion blur, raining, snowing, fog, mist,
    petals, falling petals, motion lines, speed lines, sparkles
    in foreground, * in foreground, in the foreground, * in the foreground`,
  background: `indoors, outdoors, background, * background, in background, * in background, in the background,
    * in the background
    {scene}, {where} {scene}
    sitting room, swimming pool, standing lamp, writing desk, washing machine`,
  loose: `happy, sad, joyful, joyous, hopeful, lonely, sombre, somber, calm, tense, cozy, cosy, eerie, nostalgic, romantic,
    melancholic, peaceful, serene, dreamy, gloomy, cheerful, mysterious
    * mood, * atmosphere, * vibe, * feeling, * environment, * aesthetic, * ambience`,
};
