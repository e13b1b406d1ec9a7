import { describe, expect, test } from "@jest/globals";
import { parseCaption } from "../../src/captions/parse-caption.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";

const tagTexts = createTagTexts();
const kindOf = (text: string): string => parseCaption("a.txt", text, tagTexts).kind;

describe("tags", () => {
  test.each<[what: string, text: string]>([
    ["nothing", ""],
    ["spaces and line ends", " \r\n\n"],
    ["only separators", "，,、"],
    ["one word", "woman"],
    ["an article and a noun", "a cat"],
    ["a title", "The Starry Night"],
    ["a name and what it does", "Minnie reading a book"],
    ["a file name", "0001.txt"],
    ["booru tags", "1girl, solo, looking_at_viewer, :d, ^_^, !?"],
    ["one tag a line", "sitting\nlooking at viewer\nsmiling"],
    ["a final full stop", "mountain landscape, sunrise, fog."],
    ["a final full stop behind tags with articles", "photo, coffee pot on the table, hand on her hip."],
    [
      "a final full stop behind a long list",
      "product photo, white sneaker on a plain white background, studio lighting, soft shadow.",
    ],
    ["an ellipsis", "photo of a cat..."],
    ["a question as a tag", "red hat, is this a pigeon?, meme"],
    ["abbreviations", "photo, Mr. Smith, in the garden, st. Peter, vs. Batman"],
    ["initials", "photo of U.S. Army tank, the desert"],
    ["decimals and versions", "v1.5, 3.5 inch disk, no.1 shirt"],
    [
      "a long notable detail among tags",
      "photo, yellow and blue striped umbrella partially open in foreground of the picture, tree",
    ],
    [
      "a quoted sign among tags",
      'watercolour, "The quick brown fox jumps over the lazy dog every day", text',
    ],
    ["a clause with a pronoun but no sentence", "anime, she is holding a cellphone to her ear, table"],
    ["a trash can, at the end", "photo, soda can on table, trash can."],
    ["tags that open with an article", "a robot, by a famous painter, trending, the future"],
    ["medium phrases", "red hair woman in white dress, night city background with neon lights, film grain"],
    ["Chinese tags", "一个女孩，坐在沙发上，棕色头发"],
    ["Japanese tags", "女の子、座る、茶髪"],
    ["Korean tags", "소녀, 앉아 있음, 갈색 머리"],
    ["what a prompt has besides words", "score_9, rating: general, [trigger], sky;;;sea, :d, d:>, a BREAK b"],
    ["a side that no stop stands before", "photo, on the left, left, background, foreground."],
    ["emoji", "🙂, 🐈‍⬛, smile"],
  ])("%s", (_what, text) => {
    expect(kindOf(text)).toBe("tags");
  });
});

describe("prose", () => {
  test.each<[what: string, text: string]>([
    ["a short sentence", "She smiles."],
    ["a sentence in pieces", "a photo of ohwx woman, sitting on a sofa, wearing a red dress."],
    ["a sentence in pieces that says we", "In this image we see a man, p3rs0n, sitting on a sofa."],
    ["a sentence", "A woman sits on a bench in the park."],
    ["sentences behind a glued trigger", "ohwxgirl,The image is a portrait. Her hair is styled in curls."],
    ["sentences behind a placeholder", "[trigger]. A woman sits on a bench in the park."],
    ["positional clauses", "On the left, a man. On the right, a dog on the floor."],
    ["tags with a positional clause", "1girl, red hair. On the left, a dog, a cat."],
    ["a positional clause without an article", "2girls, outdoors. On left, red hair. Right: blue dress."],
    ["fragments", "Photo of the woman. Red dress. Standing."],
    ["an opening without a full stop", "a girl in a red dress"],
    ["an opening and a credit", "a painting of a man playing a piano , by a famous painter"],
    ["a long opening and a credit", "a painting of a giant crab with a large body , by a famous painter"],
    ["a drawing of somebody", "A drawing of Minnie"],
    [
      "one long phrase",
      "in the style of ohwx, a girl with a red ribbon in her hair and blue eyes looks at us",
    ],
    [
      "clauses between commas",
      "A woman wearing a red coat and a black hat, standing in front of a brick wall, looking at the camera",
    ],
    ["quotation at the end", 'A man holds a sign that says "the end."'],
    ["several lines", "A woman sits on a bench.\nShe has a hat."],
    ["CRLF", "A woman sits on a bench.\r\n"],
    ["Spanish", "Un gato negro duerme en el sofá."],
    ["Chinese with its full stop", "一个女孩坐在沙发上。"],
    ["Chinese clauses", "一个穿着红色连衣裙的年轻女孩坐在公园的长椅上，背景是绿色的树木，阳光明媚"],
    ["Japanese without a full stop", "女の子がソファに座って窓の外を見ている"],
  ])("%s", (_what, text) => {
    expect(kindOf(text)).toBe("prose");
    expect(parseCaption("a.txt", text, tagTexts).tags).toEqual([]);
  });
});
