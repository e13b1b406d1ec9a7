import { describe, expect, test } from "@jest/globals";
import { styleOf } from "../support/style-of.ts";
import { checkText, testRule } from "../support/test-rule.ts";

const style = styleOf({ rules: { "term-consistency": {} } });

/** What a tag is told to become where so many captions have another. */
function suggested(established: string, tag: string, captions = 9): readonly string[] {
  const others = Array.from({ length: captions }, () => `photo, ${established}`);
  return checkText(`photo, ${tag}`, style, others).findings.flatMap(({ candidates }) => candidates);
}

describe("says the same", () => {
  test.each([
    ["raised legs", "legs raised in air"],
    ["legs raised in air", "raised legs"],
    ["raised legs", "legs raised"],
    ["raised legs", "legs raised up in the air"],
    ["crossed arms", "arms crossed"],
    ["closed eyes", "eyes closed"],
    ["open mouth", "mouth open"],
    ["spread legs", "legs spread"],
    ["clasped hands", "hands clasped together"],
    ["smiling woman", "woman smiling"],
    ["crossed bare arms", "bare arms crossed"],
    ["gray wall", "grey wall"],
    ["colorful dress", "colourful dress"],
    ["city center", "city centre"],
    ["t-shirt", "tshirt"],
    ["t-shirt", "t shirt"],
    ["red t-shirt", "red tshirt"],
    ["close-up", "closeup"],
    ["close up", "close-up"],
    ["long-haired woman", "long haired woman"],
    ["1girl", "1 girl"],
    ["1girl", "１girl"],
    ["red curtains", "red curtain"],
    ["brown boots", "brown boot"],
    ["looking at viewer", "looking at the viewer"],
    ["hand on hip", "hand on her hip"],
    ["sitting on couch", "sitting on a couch"],
    ["Eiffel Tower view", "the Eiffel-Tower view"],
    ["カタカナ", "ｶﾀｶﾅ"],
    ["crème brûlée", "crème-brûlée"],
    ["белый-чёрный кот", "белый чёрный кот"],
  ])("%s: %s", (established, tag) => {
    expect(suggested(established, tag)).toEqual([established]);
  });

  test("whatever its weight: the weight stays", () => {
    expect(checkText("(legs raised:1.2), x", style, ["raised legs", "raised legs"]).findings).toMatchObject([
      { start: { offset: 1 }, end: { offset: 12 }, candidates: ["raised legs"], fix: "choice" },
    ]);
  });
});

describe("does not say the same", () => {
  test.each([
    ["closed mouth", "open mouth"],
    ["wood", "woods"],
    ["shade", "shades"],
    ["eyes closed", "eyes open"],
    ["open eyes", "eyes closed"],
    ["raised left arm", "raised right arm"],
    ["left arm raised", "raised arm"],
    ["arms up", "arms down"],
    ["from above", "from below"],
    ["from above", "above"],
    ["looking up", "looking down"],
    ["shirt", "no shirt"],
    ["shirt", "t-shirt"],
    ["with hat", "without hat"],
    ["brown hair", "light brown hair"],
    ["brown hair", "short brown hair"],
    ["brown hair", "black hair"],
    ["light blue dress", "blue light dress"],
    ["blue sky", "sky blue"],
    ["open mouth", "mouth slightly open"],
    ["open mouth", "wide open mouth"],
    ["1girl", "2girls"],
    ["2girls", "2girl"],
    ["1girl", "1boy"],
    ["woman", "women"],
    ["raised legs", "raised leg"],
    ["hand on hip", "hands on hips"],
    ["cats", "cat"],
    ["glasses", "glass"],
    ["shorts", "short"],
    ["standing in water", "standing on water"],
    ["in water", "water"],
    ["looking back", "looking at back"],
    ["animal head", "animal on head"],
    ["hand mirror", "hand on mirror"],
    ["poke ball", "in poke ball"],
    ["on one leg", "one leg"],
    ["hand on her hip", "hand on his hip"],
    ["hand on hip", "hand on own hip"],
    ["hand on", "on hand"],
    ["pose", "a-pose"],
    ["boxer", "boxers"],
    ["undercover", "under covers"],
    ["hair buns", "hair bun"],
    ["tooth", "teeth"],
    ["on bed", "bed"],
    ["dog behind man", "man behind dog"],
    ["wine glass", "glass of wine"],
    ["woman painting", "painting of woman"],
    ["dog walking", "walking dog"],
    ["gum chewing", "chewing gum"],
    ["sitting man", "man sitting on couch"],
    ["covered hands", "hands covered in paint"],
    ["looking up", "up"],
    ["blackbird", "black bird"],
    ["greenhouse", "green house"],
    ["breed dog", "dog breed"],
    ["eating smiling girl", "girl smiling eating"],
    ["smaller dress", "small dress"],
    ["poster", "poster \\(object\\)"],
    ["score_9", "score_8"],
    ["12 girls", "1 2 girls"],
    ["red-haired", "haired red"],
    ["长发", "短发"],
    ["举起双腿", "双腿举起"],
    [":d", ":D"],
    ["^_^", "^^"],
    ["{red|blue} dress", "red blue dress"],
    // What these say is the same; another rule sees to how it is written.
    ["long_hair", "long hair"],
    ["Long Hair", "long hair"],
    ["poster \\(object\\)", "poster (object)"],
  ])("%s: %s", (established, tag) => {
    expect(suggested(established, tag)).toEqual([]);
    expect(suggested(tag, established)).toEqual([]);
  });
});

describe("what is established", () => {
  const found = (text: string, others: readonly string[], options: object = {}): readonly string[] =>
    checkText(text, styleOf({ rules: { "term-consistency": { ...options } } }), others).findings.map(
      ({ message }) => message,
    );

  test.each([
    ["one caption is none", "grey", ["gray"], 0],
    ["two captions are", "grey", ["gray", "gray"], 1],
    ["two against two are not", "grey", ["gray", "gray", "grey"], 0],
    ["six against two are", "grey", ["gray", "gray", "gray", "gray", "gray", "gray", "grey"], 1],
    ["twice in a caption counts once", "grey", ["gray, gray"], 0],
    ["spellings that differ in case count together", "grey", ["Gray", "gray"], 1],
  ])("%s", (_, text, others, count) => {
    expect(found(text, others)).toHaveLength(count);
  });

  test("the style says how many it takes", () => {
    const others = ["gray", "gray", "gray"];
    expect(found("grey", others, { minimum: 4 })).toEqual([]);
    expect(found("grey", others, { minimum: 3 })).toHaveLength(1);
    expect(found("grey", ["gray"], { minimum: 1 })).toHaveLength(1);
  });

  test("one caption is told as one", () => {
    expect(found("grey", ["gray"], { minimum: 1 })).toEqual([
      "The dataset uses “gray” (1 caption) for what “grey” seems to say; use one term for one thing.",
    ]);
  });

  test("the spelling that most have is the one that is named", () => {
    expect(found("grey wall", ["Gray wall", "gray wall", "gray wall"])).toEqual([
      "The dataset uses “gray wall” (3 captions) for what “grey wall” seems to say; use one term for one thing.",
    ]);
  });
});

const gray = ["gray wall", "gray wall"];
const message =
  "The dataset uses “gray wall” (2 captions) for what “grey wall” seems to say; use one term for one thing.";

testRule("term-consistency", [
  { name: "nothing to compare with", text: "grey wall, gray wall" },
  { name: "empty", dataset: ["", "gray wall", "gray wall"], text: "" },
  {
    name: "each place of a caption",
    dataset: gray,
    text: "grey wall, x\r\ngrey wall",
    problems: [`0-9 choice ${message}`, `14-23 choice ${message}`],
  },
  { name: "ignored", dataset: gray, options: { ignore: ["grey *"] }, text: "grey wall" },
  {
    name: "no tag is told to become what is ignored",
    dataset: gray,
    options: { ignore: ["gray *"] },
    text: "grey wall",
  },
  {
    name: "waived",
    dataset: gray,
    exceptions: [{ rule: "term-consistency", terms: ["grey wall"], reason: "as the painting is called" }],
    text: "grey wall",
  },
  {
    name: "the trigger is never told to become anything",
    dataset: ["ohwx gray", "ohwx gray"],
    others: { "trigger-word": { words: ["ohwx grey"], position: "anywhere" } },
    text: "ohwx grey",
  },
  {
    name: "no tag is told to become the trigger",
    dataset: ["ohwx gray", "ohwx gray"],
    others: { "trigger-word": { words: ["ohwx gray"], position: "anywhere" } },
    text: "ohwx gray, ohwx grey",
  },
  { name: "sentences", dataset: gray, text: "She stands at a grey wall. It is tall." },
]);
