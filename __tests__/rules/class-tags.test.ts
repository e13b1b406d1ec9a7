import { testRule } from "../support/test-rule.ts";

const specific = { policy: "specific", words: ["woman", "girl"] } as const;
const broad = { policy: "broad", words: ["man"] } as const;
const names = (place: string, found: string, fix = "safe"): string =>
  `${place} ${fix} “${found}” names the class: in this dataset only the trigger stands for it.`;
const absent = "0-0 safe Expected the class word “man”: no tag names the class.";
const inPlace = (place: string, wanted: string, found: string, fix = "safe"): string =>
  `${place} ${fix} Expected the class word “${wanted}” in place of “${found}”.`;
const trigger = { "trigger-word": { words: ["ohwx man"], position: "anywhere" } } as const;

testRule("class-tags", [
  {
    name: "broad: the class word stands behind the trigger wherever that will be",
    options: { words: ["man"] },
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "a, ohwx, b",
    problems: ["0-0 safe Expected the class word “man”: no tag names the class."],
    fixed: "ohwx, man, a, b",
  },
  {
    name: "broad: behind what may lead, too",
    options: { words: ["man"] },
    others: { "trigger-word": { words: ["ohwx"], after: ["masterpiece"] } },
    text: "masterpiece, a",
    problems: ["0-0 safe Expected the class word “man”: no tag names the class."],
    fixed: "masterpiece, ohwx, man, a",
  },
  {
    name: "broad: on the line of the trigger",
    options: { words: ["man"] },
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx ||| a",
    problems: ["0-0 safe Expected the class word “man”: no tag names the class."],
    fixed: "ohwx, man ||| a",
  },
  { name: "no words", text: "woman" },
  { name: "empty", options: broad, text: "" },
  { name: "only separators", options: broad, text: ",\n" },
  { name: "emoji", options: specific, text: "🙂, ^_^" },

  {
    name: "specific: a whole tag, wherever it stands",
    options: specific,
    text: "ohwx, Woman, sitting, girl\r\n",
    problems: [names("6-11", "Woman"), names("22-26", "girl")],
    fixed: "ohwx, sitting\r\n",
  },
  {
    name: "specific: with a weight",
    options: specific,
    text: "(woman:1.2), x",
    problems: [names("1-6", "woman")],
    fixed: "x",
  },
  {
    name: "specific: the only tag stays",
    options: specific,
    text: "\uFEFFwoman",
    problems: [names("0-5", "woman", "none")],
  },
  {
    name: "specific: the only tag of a line or before a divider stays",
    options: specific,
    text: "woman ||| x\ngirl",
    problems: [names("0-5", "woman", "none"), names("12-16", "girl", "none")],
  },
  {
    name: "specific: inside a phrase, and in the plural",
    options: specific,
    text: "of a young woman, women, x",
    problems: [names("11-16", "woman", "none"), names("18-23", "women", "none")],
  },
  {
    name: "specific: not inside other words",
    options: specific,
    text: "woman's hat, 1girl, girlfriend, womanly, x",
  },
  {
    name: "specific: man and its look-alikes",
    options: { policy: "specific", words: ["man"] },
    text: "woman, policeman, snowman, mannequin, man-made wall, mankind, human",
  },
  {
    name: "specific: in Chinese, full-width comma",
    options: { policy: "specific", words: ["女性"] },
    text: "女性，坐",
    problems: [names("0-2", "女性")],
    fixed: "坐",
  },
  {
    name: "specific: an exempt section",
    options: specific,
    sections: [{ name: "background", terms: ["* in background"] }],
    text: "ohwx, woman in background",
  },
  {
    name: "specific: no section is exempt",
    options: { ...specific, exemptSections: [] },
    sections: [{ name: "background", terms: ["* in background"] }],
    text: "ohwx, woman in background",
    problems: [names("6-11", "woman", "none")],
  },
  {
    name: "specific: the trigger may hold the class word",
    options: { policy: "specific", words: ["man"] },
    others: trigger,
    text: "ohwx man, photo of ohwx man, man",
    problems: [names("29-32", "man")],
    fixed: "ohwx man, photo of ohwx man",
  },
  {
    name: "specific: a phrase is replaced",
    options: { ...specific, replace: { "of a young woman": "portrait" } },
    text: "ohwx, Of a young woman, x",
    problems: [
      "6-22 safe Expected “Portrait” in place of “Of a young woman”: class words follow the dataset's policy.",
    ],
    fixed: "ohwx, Portrait, x",
  },
  {
    name: "specific: a phrase is replaced by what is there already",
    options: { ...specific, replace: { "of a young woman": "portrait" } },
    text: "ohwx, portrait, of a young woman",
    problems: [
      "16-32 safe Expected “portrait” in place of “of a young woman”: class words follow the dataset's policy.",
    ],
    fixed: "ohwx, portrait",
  },
  {
    name: "specific: the article follows",
    options: { ...specific, replace: { woman: "adult" } },
    text: "ohwx, of a woman",
    problems: [
      "9-16 safe Expected “an adult” in place of “a woman”: class words follow the dataset's policy.",
    ],
    fixed: "ohwx, of an adult",
  },
  {
    name: "specific: an article that nobody can tell",
    options: { ...specific, replace: { woman: "user" } },
    text: "ohwx, of a woman",
    problems: [inPlace("11-16", "user", "woman", "choice")],
    candidates: [["of a user"]],
  },
  {
    name: "specific: in sentences each word is named once",
    options: specific,
    text: "The woman is sitting. The woman has a girl beside her.",
    problems: [names("4-9", "woman", "none"), names("38-42", "girl", "none")],
  },
  {
    name: "specific: in sentences, replaced",
    options: { ...specific, replace: { "a woman": "ohwx" } },
    text: "A photo of a woman on the floor of a room.",
    problems: ["11-18 safe Expected “ohwx” in place of “a woman”: class words follow the dataset's policy."],
    fixed: "A photo of ohwx on the floor of a room.",
  },

  { name: "broad: the tag", options: broad, text: "ohwx, man, sitting" },
  { name: "broad: with a weight and a capital", options: broad, text: "(Man:1.2), sitting" },
  ...[
    "of a young man",
    "man smiling",
    "man in a suit",
    "portrait of a man",
    "two men",
    "a sitting man",
    "ohwx man",
  ].map((text) => ({ name: `broad: ${text} names it`, options: broad, text: `${text}, x` })),
  ...["dog with man", "man cave", "statue of a man", "woman", "man-made wall"].map((text) => ({
    name: `broad: ${text} does not name it`,
    options: broad,
    text: `${text}, x`,
    problems: [absent],
    fixed: `man, ${text}, x`,
  })),
  { name: "broad: a class of two words", options: { words: ["teddy bear"] }, text: "brown teddy bear, x" },
  {
    name: "broad: inserted behind the trigger",
    options: broad,
    others: { "trigger-word": { words: ["ohwx"], position: "anywhere" } },
    text: "photo, ohwx, x",
    problems: [absent],
    fixed: "photo, ohwx, man, x",
  },
  {
    name: "broad: inserted behind a trigger that is the last tag",
    options: broad,
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx\n",
    problems: [absent],
    fixed: "ohwx, man\n",
  },
  {
    name: "broad: one of two classes is a choice",
    options: { words: ["man", "woman"] },
    text: "sitting",
    problems: ["0-0 choice Expected the class word “man” or “woman”: no tag names the class."],
    candidates: [["man", "woman"]],
  },
  {
    name: "broad: a narrower word",
    options: { ...broad, narrower: { man: ["guy", "young man"] } },
    text: "Guy, sitting",
    problems: [inPlace("0-3", "man", "Guy")],
    fixed: "Man, sitting",
  },
  {
    name: "broad: two narrower words become one",
    options: { ...broad, narrower: { man: ["guy", "boy"] } },
    text: "guy, boy",
    problems: [inPlace("0-3", "man", "guy"), inPlace("5-8", "man", "boy")],
    fixed: "man",
  },
  {
    name: "broad: a narrower word in a phrase",
    options: { ...broad, narrower: { man: ["guy"] } },
    text: "guy in a suit",
    problems: [inPlace("0-3", "man", "guy", "choice")],
    candidates: [["man in a suit"]],
  },
  {
    name: "broad: named in a sentence",
    options: broad,
    text: "The man is sitting on the floor of a room.",
  },
  {
    name: "broad: absent in a sentence",
    options: broad,
    text: "A woman is sitting on the floor of a room.",
    problems: ["0-0 choice Expected the class word “man” in the text."],
    candidates: [["man"]],
  },
  {
    name: "broad: a narrower word in a sentence",
    options: { ...broad, narrower: { man: ["guy"] } },
    text: "A guy is sitting on the floor of a room.",
    problems: [inPlace("2-5", "man", "guy", "choice")],
    candidates: [["man"]],
  },

  {
    name: "consistent: the first word",
    options: { policy: "consistent", words: ["woman", "lady"] },
    text: "woman, x",
  },
  {
    name: "consistent: no class at all",
    options: { policy: "consistent", words: ["woman", "lady"] },
    text: "x",
  },
  {
    name: "consistent: a ladybug",
    options: { policy: "consistent", words: ["woman", "lady"] },
    text: "ladybug, lady's hat",
  },
  {
    name: "consistent: another word",
    options: { policy: "consistent", words: ["woman", "lady"] },
    text: "lady, x",
    problems: [inPlace("0-4", "woman", "lady")],
    fixed: "woman, x",
  },
  {
    name: "consistent: the first word is there already",
    options: { policy: "consistent", words: ["woman", "lady"] },
    text: "x, lady, woman",
    problems: [inPlace("3-7", "woman", "lady")],
    fixed: "x, woman",
  },
  {
    name: "consistent: inside a phrase",
    options: { policy: "consistent", words: ["woman", "girl"] },
    text: "girl with woman",
    problems: [inPlace("0-4", "woman", "girl", "choice")],
  },
  {
    name: "prose: the young woman, the woman's chair and two women",
    options: { policy: "specific", words: ["woman"] },
    text: "The young woman sits on the woman's chair. Two women smile.",
    problems: [
      "10-15 none “woman” names the class: in this dataset only the trigger stands for it.",
      "47-52 none “women” names the class: in this dataset only the trigger stands for it.",
    ],
  },
  {
    name: "prose: what is hers names her as well",
    options: { policy: "broad", words: ["woman"] },
    text: "The young woman's face is close. Her eyes are blue.",
  },
  {
    name: "Chinese: a whole tag",
    options: { policy: "specific", words: ["女人"] },
    text: "女人，微笑",
    problems: ["0-2 safe “女人” names the class: in this dataset only the trigger stands for it."],
    fixed: "微笑",
  },
  {
    name: "Chinese: not inside a run without spaces",
    options: { policy: "specific", words: ["女人"] },
    text: "一个女人坐在沙发上，她穿着红色的裙子",
  },
  {
    name: "Chinese: broad stands aside where the letters are there",
    options: { policy: "broad", words: ["女人"] },
    text: "一个女人坐在沙发上。",
  },
  {
    name: "Cyrillic: a tag",
    options: { policy: "specific", words: ["женщина"] },
    text: "Женщина, кот",
    problems: ["0-7 safe “Женщина” names the class: in this dataset only the trigger stands for it."],
    fixed: "кот",
  },
  {
    name: "broad: the class word is what an exception names",
    options: broad,
    exceptions: [{ rule: "class-tags", terms: ["man"], reason: "nobody is in it" }],
    text: "sitting",
  },
  {
    name: "specific: a quoted sign",
    options: specific,
    text: 'A sign that reads "woman only" hangs on the wall.',
  },
  {
    name: "specific: what is replaced, and what is not",
    options: { ...specific, replace: { girl: "person" } },
    text: "girl in hat, woman",
    problems: [
      "0-4 safe Expected “person” in place of “girl”: class words follow the dataset's policy.",
      "13-18 safe “woman” names the class: in this dataset only the trigger stands for it.",
    ],
    fixed: "person in hat",
  },
  {
    name: "specific: in sentences each word is replaced",
    options: { ...specific, replace: { woman: "person" } },
    text: "The woman sits by the wall. The woman is old.",
    problems: [
      "4-9 safe Expected “person” in place of “woman”: class words follow the dataset's policy.",
      "32-37 safe Expected “person” in place of “woman”: class words follow the dataset's policy.",
    ],
    fixed: "The person sits by the wall. The person is old.",
  },
  {
    name: "broad: one of two classes in a sentence",
    options: { words: ["man", "woman"] },
    text: "A cat is sitting on the floor of a room.",
    problems: ["0-0 choice Expected the class word “man” or “woman” in the text."],
    candidates: [["man", "woman"]],
  },
]);
