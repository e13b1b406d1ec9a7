import { expect, test } from "@jest/globals";
import { profiles } from "../../src/style/profiles/table.ts";
import { styleOf } from "../support/style-of.ts";
import { checkText, testRule } from "../support/test-rule.ts";

const trigger = { "trigger-word": { words: ["ohwx"] } } as const;

testRule("auto-caption", [
  { name: "a plain caption", text: "photo, sitting, red hair" },
  { name: "empty", text: "" },
  { name: "only separators", text: ", ,\n" },
  { name: "a screenshot of a game", text: "a screenshot of a game, pixel art" },
  { name: "a sign that shows", text: "A man points at a sign that shows the image of a cat." },
  { name: "appears is a deed", text: "A woman appears from behind a curtain. A dog appears to the left." },
  { name: "quoted writing", text: 'A sign that reads "Possibly open" hangs on the door.' },
  { name: "a list", text: "A red cup, a blue cup, a green cup and a white cup stand on a shelf." },
  {
    name: "a refrain with words between",
    text: "A banner says row the boat, then row the boat, and at last row the boat.",
  },
  { name: "words that are said twice", text: "The walls had had a coat of paint. Bye bye." },
  { name: "a name said twice", text: "A dog of the breed Chow Chow sits. She visits Baden Baden." },
  { name: "longer tags", text: "general store, explicit lyrics sticker, rating system, highrise" },
  { name: "stars and faces", text: "(*^*), *, **, f**k, ^_^, a - b, #1" },
  { name: "a ratio is no score", text: "wall clock (16:9), (red hair:1.2), aspect ratio:1.85" },
  { name: "a close-up as a tag", text: "close-up, close-up of a hand" },
  {
    name: "image in the middle",
    text: "A poster on the wall. Below it the image of a saint stands on a shelf.",
  },
  { name: "Chinese and Japanese", text: "一个女孩坐在沙发上。红色头发，微笑。" },
  { name: "emoji, Cyrillic and Turkish", text: "🙂, девушка, İskele, straße" },
  {
    name: "a frame in a sentence",
    text: "The image shows a cat sitting.",
    problems: [
      `0-16 safe “The image shows” says that there is an image, which every caption does. Begin with what it shows.`,
    ],
    fixed: "A cat sitting.",
  },
  {
    name: "in small letters it stays so",
    text: "this picture depicts two dogs in a field.\r\n",
    problems: [
      `0-21 safe “this picture depicts” says that there is an image, which every caption does. Begin with what it shows.`,
    ],
    fixed: "two dogs in a field.\r\n",
  },
  {
    name: "behind the trigger, which stays",
    others: trigger,
    text: "ohwx, The image shows a cat",
    problems: [
      `6-22 safe “The image shows” says that there is an image, which every caption does. Begin with what it shows.`,
    ],
    fixed: "ohwx, A cat",
  },
  {
    name: "behind a trigger in sentences",
    others: trigger,
    text: "ohwx,The image is a portrait of a woman. Her hair is red.",
    problems: [
      `5-18 safe “The image is” says that there is an image, which every caption does. Begin with what it shows.`,
    ],
    fixed: "ohwx,A portrait of a woman. Her hair is red.",
  },
  {
    name: "a verb that would lose its subject",
    text: "The image shows a cat and has a white border.",
    problems: [
      `0-15 none “The image shows” says that there is an image, which every caption does. Begin with what it shows.`,
    ],
  },
  {
    name: "what follows is no thing",
    text: "The image shows how a cat sits on a mat.",
    problems: [
      `0-15 none “The image shows” says that there is an image, which every caption does. Begin with what it shows.`,
    ],
  },
  {
    name: "the medium is a person's to keep",
    text: "This painting shows a cat on a mat.",
    problems: [
      `0-19 none “This painting shows” says that there is a picture. Write what it is a picture of, such as “photo of”.`,
    ],
  },
  {
    name: "in this picture",
    text: "In this picture, a cat sits on a mat.",
    problems: [
      `0-17 safe “In this picture,” says that there is an image, which every caption does. Begin with what it shows.`,
    ],
    fixed: "A cat sits on a mat.",
  },
  {
    name: "in this picture among tags",
    text: "In this picture, a cat, red mat",
    problems: [
      `0-17 safe “In this picture,” says that there is an image, which every caption does. Begin with what it shows.`,
    ],
    fixed: "a cat, red mat",
  },
  {
    name: "in this picture before the trigger, which keeps its letters",
    others: { "trigger-word": { words: ["ohwx"], position: "anywhere" } },
    text: "In this picture, ohwx sits on a mat.",
    problems: [
      "0-17 safe “In this picture,” says that there is an image, which every caption does. Begin with what it shows.",
    ],
    fixed: "ohwx sits on a mat.",
  },
  {
    name: "an answer with a label",
    text: "Sure, here is a detailed caption: A cat sits on a mat.",
    problems: [
      `0-34 safe “Sure, here is a detailed caption:” is what a language model says before its answer. Take it out.`,
    ],
    fixed: "A cat sits on a mat.",
  },
  {
    name: "a label",
    text: "Caption: a painting of a house",
    problems: [`0-9 safe “Caption:” is a label and no part of the caption. Take it out.`],
    fixed: "a painting of a house",
  },
  {
    name: "a language model about itself",
    text: "A cat sits. As an AI, I cannot see more.",
    problems: [
      `12-20 none “As an AI …” is what a language model says of itself. Write what the image shows.`,
    ],
  },
  {
    name: "sums up and lacks",
    text: "A cat sits. Overall, the image is calm. The image does not have text.",
    problems: [
      "12-30 none “Overall, the image …” sums up what was said before. Keep what is new in it and take the rest out.",
      "40-58 none “The image does not …” says what the image lacks, which is trained as if it were there. Take the sentence out.",
    ],
  },
  {
    name: "guesses",
    text: "A dog, possibly a collie, appears to be tired. It seems calm.",
    problems: ["7-15 none", "26-39 none", "50-55 none"].map((place, at) => {
      const word = ["possibly", "appears to be", "seems"][at] ?? "";
      return `${place} “${word}” is a guess. Look at the image, and write what it shows or leave it out.`;
    }),
  },
  {
    name: "BLIP: an adjective",
    text: "an arafed man in a suit, Arafed woman",
    problems: [
      "0-10 safe “arafed” is a word that a captioning program made up. Take it out.",
      "25-32 safe “Arafed” is a word that a captioning program made up. Take it out.",
    ],
    fixed: "a man in a suit, woman",
  },
  {
    name: "BLIP: in place of the thing",
    text: "araffe standing in a field",
    problems: ["0-6 none “araffe” is a word that a captioning program made up. Write what the image shows."],
  },
  {
    name: "BLIP: there is a",
    text: "there is a cat that is sitting on a bench",
    problems: ["0-9 safe “there is” is how captioning programs begin. Begin with what the image shows."],
    fixed: "a cat that is sitting on a bench",
  },
  {
    name: "BLIP: a close up of",
    text: "a close up of a cat with a hat",
    problems: [
      "0-13 none “a close up of” is how captioning programs begin whatever they see. Keep it only where the image is a close-up.",
    ],
  },
  {
    name: "BLIP: a word said twice",
    text: "anime anime girl, red hair",
    problems: ["5-11 none “anime” stands twice in a row. Once is enough, unless it is a name."],
  },
  {
    name: "a name in small letters, as tags are written",
    text: "doki doki literature club, school uniform",
    problems: ["4-9 none “doki” stands twice in a row. Once is enough, unless it is a name."],
  },
  {
    name: "BLIP: a word three times in a tag",
    text: "anime anime anime girl, red hair",
    problems: ["5-17 safe “anime” stands 3 times in a row. Once is enough."],
    fixed: "anime girl, red hair",
  },
  {
    name: "BLIP: a word twice in a sentence",
    text: "A man in a black suit suit stands on a stage.",
    problems: ["21-26 safe “suit” stands twice in a row. Once is enough."],
    fixed: "A man in a black suit stands on a stage.",
  },
  {
    name: "BLIP: a picture of a picture",
    text: "a picture of a picture of a cat, x",
    problems: ["0-22 safe “a picture of a picture” says twice that it is a picture. Once is enough."],
    fixed: "a picture of a cat, x",
  },
  {
    name: "ratings and notes of taggers",
    text: "general, 1girl, rating:safe, highres, commentary_request",
    problems: [
      ["0-7", "general"],
      ["16-27", "rating:safe"],
      ["29-36", "highres"],
      ["38-56", "commentary_request"],
    ].map(
      ([place = "", tag = ""]) =>
        `${place} safe “${tag}” is what a tagging program leaves behind. It says nothing of the picture: take it out.`,
    ),
    fixed: "1girl",
  },
  {
    name: "a rating of a model family may be meant",
    text: "rating_safe, 1girl",
    problems: [
      "0-11 none “rating_safe” is what a tagging program leaves behind. It says nothing of the picture: take it out.",
    ],
  },
  {
    name: "a tag that the style names",
    sections: [{ name: "globals", terms: ["highres"] }],
    text: "highres, 1girl",
  },
  {
    name: "scores",
    text: "(red hair:0.997), smile:0.812, (ohwx:0.999)",
    others: { "trigger-word": { words: ["ohwx"], position: "anywhere" } },
    problems: [
      "0-16 safe “(red hair:0.997)” has the score of a tagging program. Write “red hair” alone.",
      "18-29 safe “smile:0.812” has the score of a tagging program. Write “smile” alone.",
    ],
    fixed: "red hair, smile, (ohwx:0.999)",
  },
  {
    name: "a loop",
    text: "A man with a hat with a hat with a hat with a hat.",
    problems: [
      "16-49 safe “with a hat” comes again and again: a captioning program ran in a circle. Once is enough.",
    ],
    fixed: "A man with a hat.",
  },
  {
    name: "a loop of two words, and one word many times",
    text: "pokemon fire pokemon fire pokemon fire pokemon fire pokemon fire, cat panda panda panda",
    problems: [
      "12-64 safe “pokemon fire” comes again and again: a captioning program ran in a circle. Once is enough.",
      "75-87 safe “panda” stands 3 times in a row. Once is enough.",
    ],
    fixed: "pokemon fire, cat panda",
  },
  {
    name: "behind a label the next opening is told as well",
    text: "Caption: a close up of a blue ball",
    problems: [
      "0-9 safe “Caption:” is a label and no part of the caption. Take it out.",
      "9-22 none “a close up of” is how captioning programs begin whatever they see. Keep it only where the image is a close-up.",
    ],
    fixed: "a close up of a blue ball",
  },
  {
    name: "a loop that breaks off",
    text: "in the style of the style of the style of the",
    problems: [
      "15-41 none “the style of” comes again and again: a captioning program ran in a circle. Once is enough.",
    ],
  },
  {
    name: "a loop of tags",
    text: "red hair, smile, red hair, smile, red hair, smile",
    problems: [
      "0-49 none The same 2 tags come again and again: a captioning program ran in a circle. Keep them once.",
    ],
  },
  {
    name: "Markdown",
    text: "**Red hair**, smile",
    problems: ["0-12 safe “**Red hair**” is bold in Markdown. Take the stars off."],
    fixed: "Red hair, smile",
  },
  {
    name: "quotes round the caption",
    text: '"A cat sits on a red mat."\n',
    problems: ["0-26 safe The whole caption stands in quotes. Take them off."],
    fixed: "A cat sits on a red mat.\n",
  },
  {
    name: "thinking",
    text: "<think>cat</think> A cat sits on a mat.",
    problems: [
      "0-7 none “<think>” is a mark of a language model's thinking. Keep only the caption.",
      "10-18 none “</think>” is a mark of a language model's thinking. Keep only the caption.",
    ],
  },
  {
    name: "JSON",
    text: '{"caption": "a cat on a mat"}',
    problems: ['1-11 none “"caption":” is JSON. Keep only the caption.'],
  },
  {
    name: "bullets",
    text: "✅ red hair\n✅ smile",
    problems: [
      "0-2 none “✅” begins a list. Write one caption, not a list of points.",
      "11-13 none “✅” begins a list. Write one caption, not a list of points.",
    ],
  },
  {
    name: "Chinese: the frame goes where a number follows",
    text: "这张图片展示了一只猫坐在垫子上。",
    problems: [
      "0-7 safe “这张图片展示了” says that there is an image, which every caption does. Begin with what it shows.",
    ],
    fixed: "一只猫坐在垫子上。",
  },
  {
    name: "Chinese and Japanese: else a person's",
    text: "この画像は猫を示しています。",
    problems: [
      "0-5 none “この画像は” says that there is an image, which every caption does. Begin with what it shows.",
    ],
  },
  {
    name: "German: the case would be wrong",
    text: "Das Bild zeigt einen Hund auf der Straße.",
    problems: [
      "0-14 none “Das Bild zeigt” says that there is an image, which every caption does. Begin with what it shows.",
    ],
  },
  {
    name: "added terms",
    options: { add: ["stock photo"] },
    text: "stock photo, old stock photo",
    problems: [
      "0-11 safe “stock photo” is what a tagging program leaves behind. It says nothing of the picture: take it out.",
      "17-28 none “stock photo” is a leftover in this dataset. Take it out.",
    ],
    fixed: "old stock photo",
  },
  { name: "ignored terms", options: { ignore: ["there is", "general"] }, text: "there is a cat, general" },
  {
    name: "waived",
    exceptions: [{ rule: "auto-caption", terms: ["general"], reason: "a rank" }],
    text: "general, man in uniform",
  },
  {
    name: "quotes round tags",
    text: '"a red dress, a brown couch, old wall"',
    problems: ["0-38 safe The whole caption stands in quotes. Take them off."],
    fixed: "a red dress, a brown couch, old wall",
  },
  {
    name: "curly quotes, with spaces inside and behind them",
    text: "“ a red dress, a brown couch, old wall ”\n",
    problems: ["0-40 safe The whole caption stands in quotes. Take them off."],
    fixed: "a red dress, a brown couch, old wall\n",
  },
  {
    name: "quotes behind the trigger",
    others: { "trigger-word": { words: ["ohwx"] } },
    text: 'ohwx, "a red dress, a brown couch, old wall"',
    problems: ["6-44 safe The whole caption stands in quotes. Take them off."],
    fixed: "ohwx, a red dress, a brown couch, old wall",
  },
  { name: "quotes round a few words are a sign", text: '"a red dress, couch"' },
  { name: "quotes round what may stand", options: { ignore: ["mat"] }, text: '"A cat sits on a red mat."' },
  { name: "quotes that end before the caption does", text: '"A cat sits on a red mat." it says.' },
  {
    name: "words beside a leftover may stand: it may not",
    options: { ignore: ["man"] },
    text: "an arafed man in a suit",
    problems: ["0-10 safe “arafed” is a word that a captioning program made up. Take it out."],
    fixed: "a man in a suit",
  },
  {
    name: "a made-up word that is ignored",
    options: { ignore: ["arafed"] },
    text: "an arafed man in a suit",
  },
  {
    name: "a guess that an exception names",
    exceptions: [{ rule: "auto-caption", terms: ["seems"], reason: "as he says" }],
    text: "A dog seems tired. Another seems calm.",
  },
  {
    name: "an ignored word elsewhere in the sentence",
    options: { ignore: ["dog"] },
    text: "A dog seems tired. A cat sits there.",
    problems: ["6-11 none “seems” is a guess. Look at the image, and write what it shows or leave it out."],
  },
  {
    name: "scores where the trainer reads no weights are another rule's",
    profile: profiles["kohya-sdxl"],
    text: "(red hair:0.997)",
  },
  {
    name: "what is a score, and what only looks like one",
    text: "(a b: 0.9971), red:1.0000, blue:1.0001, x (a:0.997), (a:0.997) x, a:0.997 x, ( :0.997), clock:12.345",
    problems: [
      "0-13 safe “(a b: 0.9971)” has the score of a tagging program. Write “a b” alone.",
      "15-25 safe “red:1.0000” has the score of a tagging program. Write “red” alone.",
    ],
    fixed: "a b, red, blue:1.0001, x (a:0.997), (a:0.997) x, a:0.997 x, ( :0.997), clock:12.345",
  },
  {
    name: "what is a rating, and what only looks like one",
    text: "my rating: safe, rating: safe, rating: safely, rating_g, rating guide, x rating_safe",
    problems: [
      "17-29 safe “rating: safe” is what a tagging program leaves behind. It says nothing of the picture: take it out.",
      "47-55 none “rating_g” is what a tagging program leaves behind. It says nothing of the picture: take it out.",
    ],
    fixed: "my rating: safe, rating: safely, rating_g, rating guide, x rating_safe",
  },
  {
    name: "a label and a frame",
    text: "Caption: The image shows a cat sitting.",
    problems: [
      "0-9 safe “Caption:” is a label and no part of the caption. Take it out.",
      "9-25 safe “The image shows” says that there is an image, which every caption does. Begin with what it shows.",
    ],
    fixed: "A cat sitting.",
  },
  {
    name: "a frame before the trigger: nobody knows what it is",
    others: { "trigger-word": { words: ["ohwx"], position: "anywhere" } },
    text: "The image shows ohwx sitting on a mat.",
    problems: [
      "0-15 none “The image shows” says that there is an image, which every caption does. Begin with what it shows.",
    ],
  },
  {
    name: "what the trigger is, is not taken out of a tag",
    others: { "trigger-word": { words: ["arafed"], position: "anywhere" } },
    text: "woman, an arafed man",
    problems: ["7-17 none “arafed” is a word that a captioning program made up. Take it out."],
  },
  { name: "there is, in a later tag", text: "red mat, there is a cat" },
  {
    name: "added terms in sentences",
    options: { add: ["stock photo"] },
    text: "A stock photo of a cat. She sits.",
    problems: ["2-13 none “stock photo” is a leftover in this dataset. Take it out."],
  },
  {
    name: "added terms in what an exception names",
    options: { add: ["stock photo"] },
    exceptions: [{ rule: "auto-caption", terms: ["stock photo of a cat"], reason: "its name" }],
    text: "A stock photo of a cat. She sits.",
  },
  { name: "seven tags that differ", text: "a, b, c, d, e, f, g" },
  {
    name: "an ignored word behind a frame",
    options: { ignore: ["cat"] },
    text: "There is a cat on the mat. It sleeps.",
    problems: ["0-9 safe “There is” is how captioning programs begin. Begin with what the image shows."],
    fixed: "A cat on the mat. It sleeps.",
  },
]);

test("a word twice in a tag is advice: every caption of a dataset may have that name", () => {
  const style = styleOf({ rules: { "auto-caption": {} } });
  const severities = (text: string) => checkText(text, style).findings.map(({ severity }) => severity);
  expect(severities("doki doki literature club, smile")).toEqual(["info"]);
  expect(severities("doki doki doki club, smile")).toEqual(["warning"]);
});
