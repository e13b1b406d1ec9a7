import { testRule } from "../support/test-rule.ts";

const tags = { kind: "tags" };
const prose = { kind: "prose" };
const sentences =
  "0-0 none Expected tags, short phrases with commas between them: this caption is written in sentences.";
const list = (count: number): string =>
  `0-0 none Expected sentences: this caption is a list of ${count} tags.`;

testRule("caption-kind", [
  { name: "empty, tags wanted", options: tags, text: "" },
  { name: "empty, sentences wanted", options: prose, text: "" },
  { name: "spaces and commas, sentences wanted", options: prose, text: " , ,\r\n" },
  { name: "one word, sentences wanted", options: prose, text: "ohwxStyle" },
  { name: "one word with a full stop, tags wanted", options: tags, text: "Smile." },
  { name: "a lone phrase, sentences wanted", options: prose, text: "Mickey with a hat" },
  { name: "a lone phrase, tags wanted", options: tags, text: "pink pokemon on a white background" },
  { name: "tags, tags wanted", options: tags, text: "ohwx, photo, (red hair:1.2)\r\n" },
  { name: "sentences, sentences wanted", options: prose, text: "A woman is here. She smiles at us." },
  { name: "tags that end with a full stop, tags wanted", options: tags, text: "photo, red dress, smile." },
  {
    name: "a sentence whose commas part colours, sentences wanted",
    options: prose,
    text: "a cartoon butterfly with red, green, blue and black wings",
  },
  {
    name: "an enumeration with and behind the last comma",
    options: prose,
    text: "butterfly with red, green, and black wings",
  },
  { name: "a sentence and what follows from it", options: prose, text: "a photo of ohwx man, smiling" },
  { name: "two phrases that may be a sentence", options: prose, text: "ohwx on a white horse, riding" },
  {
    name: "long phrases between commas",
    options: prose,
    text: "Mickey looks at the old boat, Minnie waves to him, they go home",
  },
  {
    name: "tags with spaces between them",
    options: tags,
    text: "1girl solo long_hair blue_eyes smile open_mouth hat simple_background",
  },
  {
    name: "tags with semicolons between them",
    options: tags,
    text: "red hair; blue eyes; smile; long dress; white wall; old lamp",
  },
  { name: "Chinese tags, tags wanted", options: tags, text: "一个女孩，长发，微笑" },
  { name: "a Chinese sentence, sentences wanted", options: prose, text: "一个女孩坐在窗边。她在微笑。" },
  {
    name: "sentences, tags wanted",
    options: tags,
    text: "A woman is here. She smiles at us.",
    problems: [sentences],
  },
  {
    name: "a sentence behind a trigger, tags wanted",
    options: tags,
    text: "ohwx, the woman is smiling at a man. It is dark.",
    problems: [sentences],
  },
  {
    name: "a phrase that opens as a sentence, tags wanted",
    options: tags,
    text: "a painting of a castle on a hill",
    problems: [sentences],
  },
  {
    name: "a Chinese sentence, tags wanted",
    options: tags,
    text: "一个女孩坐在窗边。她在微笑。",
    problems: [sentences],
  },
  {
    name: "Cyrillic sentences, tags wanted",
    options: tags,
    text: "Женщина сидит на диване и смотрит в окно на улицу, где идёт дождь.",
    problems: [sentences],
  },
  { name: "tags, sentences wanted", options: prose, text: "1girl, solo, red dress", problems: [list(3)] },
  {
    name: "two tags, sentences wanted",
    options: prose,
    text: "pikachu, white background",
    problems: [list(2)],
  },
  { name: "Chinese tags, sentences wanted", options: prose, text: "女孩，长发，微笑", problems: [list(3)] },
  { name: "emoji, sentences wanted", options: prose, text: "😀, 🐈, red hair", problems: [list(3)] },
  {
    name: "waived as a whole",
    options: prose,
    exceptions: [{ rule: "caption-kind", terms: undefined, reason: "older captions" }],
    text: "1girl, solo, red dress",
  },
  { name: "auto, without a folder to go by", text: "1girl, solo, red dress" },
]);
