import { describe, expect, test } from "@jest/globals";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import { rules } from "../../src/rules/index.ts";
import { classifier } from "../../src/style/classify.ts";
import { presets } from "../../src/style/presets/index.ts";
import { createWordKinds } from "../../src/text/word-kinds.ts";
import { faultsOf, styleOf } from "./tree.ts";

const NEED_SETTINGS: ReadonlySet<string> = new Set([
  "trigger-word",
  "banned-synonyms",
  "class-tags",
  "exclusive-tags",
  "concept-described",
  "variable-missing",
  "paired-terms",
  "known-words",
  "implied-tags",
]);

const preset = (name: string) => styleOf({ "caption-style.json": { extends: [`caption-style:${name}`] } });

const withoutProse = Object.keys(presets).filter((name) => name !== "prose");

test.each(withoutProse)("caption-style:%s is sound and has on what needs no setting", (name) => {
  const on = [...preset(name).rules].map(([id, { severity }]) => [id, severity]);
  expect(on).toEqual(
    rules.filter(({ id }) => !NEED_SETTINGS.has(id)).map(({ id, severity }) => [id, severity]),
  );
});

test.each(Object.entries(presets))(
  "caption-style:%s makes sense as a file of the user's own too",
  (_, settings) => {
    expect(faultsOf({ "caption-style.json": settings() })).toEqual([]);
  },
);

test("every rule that is on by itself is on in every preset", () => {
  for (const name of withoutProse) {
    const { rules: on } = preset(name);
    expect(rules.filter(({ standard, id }) => standard && !on.has(id))).toEqual([]);
  }
});

test("caption-style:prose has no sections, and no rule about tags", () => {
  const { sections, rules: on } = preset("prose");
  expect(sections).toEqual([]);
  expect([...on.keys()]).toContain("caption-length");
  for (const id of ["section-order", "section-content", "tag-format"]) expect(on.has(id)).toBe(false);
});

const KINDS = createWordKinds(readWordKinds());

/** The section of a tag in a preset; "none" for none. */
function placing(name: string): (tag: string) => string {
  const { sections, lists } = preset(name);
  const classify = classifier({ sections, lists }, () => KINDS);
  const text = createTagTexts();
  return (tag) => sections[classify(text(tag)).section]?.name ?? "none";
}

test.each<[preset: string, tag: string, section: string]>([
  ["style", "watercolor painting", "globals"],
  ["style", "comic book style", "globals"],
  ["style", "of a fox in a forest", "type"],
  ["style", "full body shot", "type"],
  ["style", "holding a lantern", "action"],
  ["style", "old stone bridge", "background"],
  ["object", "product photo", "type"],
  ["object", "brushed metal finish", "subject"],
  ["object", "leather strap", "subject"],
  ["object", "soft box lighting", "notable"],
  ["object", "on a wooden table", "background"],
  ["object", "white seamless background", "background"],
  ["object", "lid closed", "none"],
  ["object", "chair", "none"],
  ["object", "leather couch", "none"],
  ["object", "bottle", "none"],
])("caption-style:%s has “%s” in %s", (name, tag, section) => {
  expect(placing(name)(tag)).toBe(section);
});

test("caption-style:recommended has no sections", () => {
  expect(preset("recommended").sections).toEqual([]);
});

describe("caption-style:people", () => {
  const style = preset("people");
  const kinds = createWordKinds(readWordKinds());
  const classify = classifier(style, () => kinds);
  const tagText = createTagTexts();
  const sectionOf = (tag: string) => style.sections[classify(tagText(tag)).section]?.name ?? "none";

  test("has the sections of the guidance", () => {
    expect(style.sections.map(({ name }) => name)).toEqual([
      "globals",
      "type",
      "action",
      "subject",
      "notable",
      "background",
      "loose",
    ]);
  });

  test("can be used with lists and sections of one's own", () => {
    const own = {
      extends: ["caption-style:people"],
      lists: { color: ["red"], place: ["beach"] },
      sections: [{ name: "only", terms: ["{color} hair"] }],
    };
    expect(styleOf({ "caption-style.json": own }).sections).toHaveLength(1);
  });

  // The guidance's own example, and what the research lists as traps.
  const tags: Readonly<Record<string, string>> = {
    type: `anime, drawing, of a young woman, full body shot, from side, photo, photograph, from above, depth of field,
      black and white, cowboy shot, of a woman in a kitchen, of an old man, close-up of a hand, bird's-eye view`,
    action: `sitting, looking at viewer, smiling, head tilt, holding a phone, eyes closed, sitting on couch, crossing the street, walking down the street, opening the door, unbuttoning her shirt,
      sitting on the floor, lying on bed, leaning against a wall, looking out the window, reading a book on the couch,
      holding a lamp, arms above head, hands on hips, crossed arms, legs crossed, hand on the table, on one knee,
      drawing a circle, eating soup at the table, standing near a window, looking up`,
    subject: `short brown hair, pale pink dress with dark edges, brown slippers, white hat, blonde hair, blue eyes,
      wearing a red coat, red t-shirt, sunglasses, black running shoes, light brown hair, clothing, watch`,
    notable: `sunlight through windows as lighting source, soft lighting, lens flare, shadow of a tree,
      yellow and blue striped umbrella partially open in foreground`,
    background: `brown couch, red patterned fabric on couch, wooden floor, white water-stained paint on walls,
      refrigerator in background, coffee machine sitting on a countertop, table in front of couch,
      bananas and coffee pot on table, white board on wall, clock on wall, stuffed animal chicken on floor, simple background,
      painting on wall, outdoors, beach, indoors, mountains, in the forest, swimming pool`,
    loose: "dreary environment, lonely, hopeful, joyous, cozy atmosphere",
    none: `stuffed animal in lap, ohwxStyle, photo album, pool party, 1girl, man, woman, hand mirror, running water,
      building blocks, stuffed animal, sandcastle, flying birds, evening, glass, woman on the beach, man sitting on a bench, Mickey with a hat,
      barking dog, coat in the forest, cup in hand, boy with a hat, earring holder`,
  };
  const each = Object.entries(tags).flatMap(([section, list]) =>
    list.split(/,\s+/).map((tag): [string, string] => [tag, section]),
  );

  test.each(each)("%s → %s", (tag, section) => {
    expect(sectionOf(tag)).toBe(section);
  });
});
