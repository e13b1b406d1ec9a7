import { describe, expect, test } from "@jest/globals";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { rules } from "../../src/rules/index.ts";
import { classifier } from "../../src/style/classify.ts";
import { presets } from "../../src/style/presets/index.ts";
import { faultsOf, styleOf } from "./tree.ts";

const preset = (name: string) => styleOf({ "caption-style.json": { extends: [`caption-style:${name}`] } });

test.each(Object.keys(presets))("caption-style:%s is sound and has on what needs no setting", (name) => {
  const on = [...preset(name).rules].map(([id, { severity }]) => [id, severity]);
  expect(on).toEqual(
    rules
      .filter(({ id }) => !["trigger-word", "banned-synonyms", "class-tags", "implied-tags"].includes(id))
      .map(({ id, severity }) => [id, severity]),
  );
});

test.each(Object.entries(presets))(
  "caption-style:%s makes sense as a file of the user's own too",
  (_, settings) => {
    expect(faultsOf({ "caption-style.json": settings() })).toEqual([]);
  },
);

test("every rule that is on by itself is on in every preset", () => {
  for (const name of Object.keys(presets)) {
    const { rules: on } = preset(name);
    expect(rules.filter(({ standard, id }) => standard && !on.has(id))).toEqual([]);
  }
});

test("caption-style:recommended has no sections", () => {
  expect(preset("recommended").sections).toEqual([]);
});

describe("caption-style:people", () => {
  const style = preset("people");
  const classify = classifier(style);
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
      wearing a red coat, red t-shirt, sunglasses, black running shoes, light brown hair, woman on the beach`,
    notable: `sunlight through windows as lighting source, soft lighting, lens flare, shadow of a tree,
      yellow and blue striped umbrella partially open in foreground`,
    background: `brown couch, red patterned fabric on couch, wooden floor, white water-stained paint on walls,
      refrigerator in background, coffee machine sitting on a countertop, table in front of couch,
      bananas and coffee pot on table, white board on wall, clock on wall, stuffed animal chicken on floor, simple background,
      painting on wall, outdoors, beach, indoors, mountains, in the forest, swimming pool`,
    loose: "dreary environment, lonely, hopeful, joyous, cozy atmosphere",
    none: `stuffed animal in lap, ohwxStyle, photo album, pool party, 1girl, man, woman, hand mirror, running water,
      building blocks, stuffed animal, sandcastle, flying birds, clothing, evening, watch, glass, earring holder`,
  };
  const each = Object.entries(tags).flatMap(([section, list]) =>
    list.split(/,\s+/).map((tag): [string, string] => [tag, section]),
  );

  test.each(each)("%s → %s", (tag, section) => {
    expect(sectionOf(tag)).toBe(section);
  });
});
