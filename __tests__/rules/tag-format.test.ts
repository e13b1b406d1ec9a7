import { profiles } from "../../src/style/profiles/table.ts";
import { testRule } from "../support/test-rule.ts";

const between = (place: string, got: string, fix = "safe", wanted = ", "): string =>
  `${place} ${fix} Expected “${wanted}” between tags, got “${got}”.`;
const stray = (place: string): string => `${place} safe Separator without a tag at the edge of the line.`;
const spaces = (place: string): string =>
  `${place} safe Spaces at the edge of the line or more than one between words.`;
const empty = (place: string): string => `${place} safe Empty tag: two separators in a row.`;
const underscores = (place: string, wanted: string, got: string, times = ""): string =>
  `${place} safe Expected spaces in place of underscores: “${wanted}”, got “${got}”${times}.`;
const letters = (place: string, wanted: string, got: string, times = ""): string =>
  `${place} safe Expected small letters: “${wanted}”, got “${got}”${times}.`;

const kohya = { profile: profiles["kohya-sdxl"], options: { underscores: "keep" } } as const;

testRule("tag-format", [
  {
    ...kohya,
    name: "the separator of the trainer's file",
    stated: ";",
    text: "ohwx;red hair ; a, b",
    problems: ["0-20 safe Expected “; ” between tags, got “;” (2 places)."],
    fixed: "ohwx; red hair; a, b",
  },
  {
    ...kohya,
    name: "the trainer's separator with its spaces",
    stated: " | ",
    text: "ohwx | red hair | {a|b}",
  },
  {
    ...kohya,
    name: "a trainer that parts at the space as well",
    stated: " | ",
    text: "ohwx|red hair| a ||| b",
    problems: [between("0-16", "|", "safe", " | ").replace("”.", "” (2 places).")],
    fixed: "ohwx | red hair | a ||| b",
  },
  {
    ...kohya,
    name: "spaces around the trainer's separator as the style has them",
    stated: ";",
    options: { separator: " ," },
    text: "ohwx;red hair",
    problems: [between("0-13", ";", "safe", " ;")],
    fixed: "ohwx ;red hair",
  },
  {
    ...kohya,
    name: "a comma with its space goes before a style without it",
    stated: ", ",
    options: { separator: "," },
    text: "ohwx,red hair",
    problems: [between("0-13", ",")],
    fixed: "ohwx, red hair",
  },
  {
    name: "a trainer that takes nothing off",
    profile: profiles["diffusion-pipe"],
    stated: ";",
    text: "ohwx; red hair",
    problems: [between("0-14", "; ", "safe", ";")],
    fixed: "ohwx;red hair",
  },
  {
    ...kohya,
    name: "empty tags and edges at the trainer's separator",
    stated: ";",
    text: ";ohwx;; red hair;",
    problems: [empty("0-17"), stray("0-17")],
    fixed: "ohwx; red hair",
  },
  {
    ...kohya,
    name: "commas where something else parts tags",
    stated: ";",
    text: "ohwx, red hair, sitting",
    problems: [
      "0-23 choice kohya sd-scripts parts tags at “;”, and this caption has nothing but commas: all of it is one tag there. Write “; ” between tags.",
    ],
  },
  { ...kohya, name: "one tag with a comma", stated: ";", text: "paris, france" },
  {
    ...kohya,
    name: "sentences where something else parts tags",
    stated: ";",
    text: "A cat, a dog, and a man. They sit.",
  },
  { ...kohya, name: "a space parts no tags", stated: " ", text: "ohwx, red hair" },
  { name: "the comma of a number", text: "crowd of 1,000 people, night" },
  {
    name: "a comma before another line is what a trainer splits by",
    text: "ohwx,\nphoto,\nsitting,",
    problems: ["13-21 safe Separator without a tag at the edge of the line."],
    fixed: "ohwx,\nphoto,\nsitting",
  },
  {
    name: "full-width between Chinese tags stays a choice behind a Latin tag",
    text: "ohwx, 女孩，坐",
    problems: ["0-10 choice Expected “, ” between tags, got “，”."],
  },
  { name: "empty", text: "" },
  { name: "only separators", text: " ,,\n" },
  { name: "tidy", text: "photo, sitting\r\nsmiling, x\n\n" },
  { name: "tidy behind a byte order mark", text: "\uFEFFphoto, sitting" },
  {
    name: "kaomoji, emoji, weights, wildcards, escapes",
    text: "^_^, :d, 🙂, (a,b:1.2), {a,b|c}, poster \\(x\\), a\\,b",
  },
  { name: "underscores are kept", text: "looking_at_viewer, score_9" },
  { name: "a shuffled unit", text: "sky;;;cloud, x" },
  { name: "a divider with or without spaces", text: "ohwx ||| a, b|||c" },
  { name: "no space", text: "a,b, c", problems: [between("0-6", ",")], fixed: "a, b, c" },
  {
    name: "several places",
    text: "a,b,c",
    problems: ["0-5 safe Expected “, ” between tags, got “,” (2 places)."],
    fixed: "a, b, c",
  },
  { name: "space before the comma", text: "a , b", problems: [between("0-5", " , ")], fixed: "a, b" },
  { name: "NBSP behind the comma", text: "a,\u00a0b", problems: [between("0-4", ",\u00a0")], fixed: "a, b" },
  {
    name: "an ideographic space behind it",
    text: "a,\u3000b",
    problems: [between("0-4", ",\u3000")],
    fixed: "a, b",
  },
  { name: "NBSP inside a tag", text: "red\u00a0hair, b", problems: [spaces("0-11")], fixed: "red hair, b" },
  { name: "a tab inside a tag", text: "red\thair, b", problems: [spaces("0-11")], fixed: "red hair, b" },
  { name: "spaces at both edges", text: "  a, b \r\n", problems: [spaces("0-7")], fixed: "a, b\r\n" },
  { name: "an empty tag", text: "a, , b", problems: [empty("0-6")], fixed: "a, b" },
  {
    name: "two empty tags and a wrong separator: two problems",
    text: "a,,b,, c,d",
    problems: ["0-10 safe 2 empty tags.", between("0-10", ",")],
    fixed: "a, b, c, d",
  },
  { name: "at the start and the end", text: ", a, b,\n", problems: [stray("0-7")], fixed: "a, b\n" },
  {
    name: "each line for itself",
    text: "a,b\r\nc, d\r\ne,,f",
    problems: [between("0-3", ","), empty("11-15")],
    fixed: "a, b\r\nc, d\r\ne, f",
  },
  {
    name: "beside a divider",
    text: "a, b, ||| c,d",
    problems: [stray("0-6"), between("10-13", ",")],
    fixed: "a, b ||| c, d",
  },
  {
    name: "full-width among others",
    text: "a，b, c、d",
    problems: ["0-8 safe Expected “, ” between tags, got “，” (2 places)."],
    fixed: "a, b, c, d",
  },
  {
    name: "not half of the commas: those in Chinese stay a choice, and so does the one before them",
    text: "ohwx，一个年轻女孩，坐在窗边",
    problems: ["0-16 choice Expected “, ” between tags, got “，”."],
  },
  { name: "full-width throughout is a choice", text: "女孩，坐", problems: [between("0-4", "，", "choice")] },
  {
    name: "an enumeration comma throughout",
    text: "女の子、座る",
    problems: [between("0-6", "、", "choice")],
  },
  {
    name: "a full-width semicolon among others",
    text: "a；b, c",
    problems: [between("0-6", "；")],
    fixed: "a, b, c",
  },
  {
    name: "a full-width semicolon throughout",
    text: "女孩；坐",
    problems: [between("0-4", "；", "choice")],
  },
  { name: "spaces around BREAK", text: "a, b BREAK c,\nBREAK\nd" },
  { name: "commas around BREAK", text: "a, BREAK, c" },
  {
    name: "a wrong separator beside BREAK",
    text: "a,BREAK, c,d BREAK e,",
    problems: ["0-21 safe Expected “, ” between tags, got “,” (2 places).", stray("0-21")],
    fixed: "a, BREAK, c, d BREAK e",
  },
  { name: "underscores under any trainer", text: "long_hair, Red Dress" },
  {
    name: "underscores under a profile that has CLIP alone",
    profile: profiles["kohya-sdxl"],
    text: "long_hair, looking_at_viewer, red hair",
    problems: [underscores("0-28", "long hair", "long_hair", " (2 tags)")],
    fixed: "long hair, looking at viewer, red hair",
  },
  {
    name: "a space between BREAK and a CR that ends the line",
    text: "dress BREAK \ra",
    problems: [spaces("0-12")],
    fixed: "dress BREAK\ra",
  },
  {
    name: "a list without commas, where the underscores tell the tags apart",
    text: "1girl solo long_hair saber_(fate)",
    profile: profiles["kohya-sdxl"],
    problems: ["0-33 choice Expected “, ” between tags, got nothing but spaces."],
  },
  {
    name: "an underscore that the trainer's own file has in the trigger or the class",
    text: "ohwx_style, big_man, long_hair",
    profile: { ...profiles["kohya-sdxl"], trigger: "ohwx_style", classTokens: "ohwx big_man" },
    problems: [underscores("21-30", "long hair", "long_hair")],
    fixed: "ohwx_style, big_man, long hair",
  },
  {
    name: "underscores kept although the profile says otherwise",
    profile: profiles["kohya-sdxl"],
    options: { underscores: "keep" },
    text: "long_hair",
  },
  {
    name: "underscores that are none of words",
    options: { underscores: "spaces" },
    text: '^_^, o_o, :3, @_@, ||_||, (>_<), ;_;, score_9, score_8_up, (score_7:1.2), source_anime, rating_safe, @some_artist, my_photo.png, {red_hair|blue_hair}, <lora:my_style:1>, __hair_color__, sign "hello_world", _x',
  },
  {
    name: "underscores beside brackets, in units and in weights",
    options: { underscores: "spaces" },
    text: "saber_(fate), fate/stay_night, long_hair;;;red_eyes, (red_dress:1.2), \\(xx\\)_y, 长_发",
    problems: [underscores("0-78", "saber (fate)", "saber_(fate)", " (5 tags)")],
    fixed: "saber (fate), fate/stay night, long hair;;;red eyes, (red dress:1.2), \\(xx\\) y, 长_发",
  },
  {
    name: "underscores of the trigger and of words that the style spells with them",
    options: { underscores: "spaces" },
    others: {
      "trigger-word": { words: ["ohwx_style"], after: ["very_good"] },
      "banned-synonyms": { terms: { hair_ornament: ["hair_thing"] } },
    },
    sections: [{ name: "type", terms: ["photo_realistic", "* of_x"] }],
    text: "very_good, ohwx_style, hair_ornament, photo of ohwx_style, Photo_Realistic, long_hair",
    problems: [underscores("76-85", "long hair", "long_hair")],
    fixed: "very_good, ohwx_style, hair_ornament, photo of ohwx_style, Photo_Realistic, long hair",
  },
  {
    name: "small letters",
    options: { case: "lower" },
    text: "Photo, RED Dress, Élan, T-Shirt, 猫",
    problems: [letters("0-31", "photo", "Photo", " (4 tags)")],
    fixed: "photo, red dress, élan, t-shirt, 猫",
  },
  {
    name: "capitals that stay",
    options: { case: "lower" },
    others: {
      "trigger-word": { words: ["ohwxStyle"], position: "anywhere" },
      "banned-synonyms": { terms: { "Van Gogh": ["Vincent"] } },
    },
    sections: [{ name: "place", terms: ["* Eiffel Tower"] }],
    text: 'ohwxStyle, photo of ohwxStyle, by Van Gogh, the Eiffel Tower, :D, BREAK, sign saying "Open", <lora:My:1>, {Red|Blue} dress, @Artist, IMG.PNG',
  },
  {
    name: "the trigger in other letters is left to its own rule",
    options: { case: "lower" },
    others: { "trigger-word": { words: ["ohwxStyle"] } },
    text: "OHWXSTYLE, photo",
    fixed: "ohwxStyle, photo",
  },
  {
    name: "sentences keep their capitals",
    options: { case: "lower" },
    text: "A Woman sits here. She is Anna.",
  },
  {
    name: "both at once, and a separator",
    options: { case: "lower", underscores: "spaces" },
    text: "Long_Hair,b",
    problems: [
      between("0-11", ","),
      underscores("0-9", "Long Hair", "Long_Hair"),
      letters("0-9", "long_hair", "Long_Hair"),
    ],
    fixed: "long hair, b",
  },
  {
    name: "another separator",
    options: { separator: "," },
    text: "a, b",
    problems: [between("0-4", ", ", "safe", ",")],
    fixed: "a,b",
  },
  { name: "a trailing separator is wanted", options: { trailingSeparator: true }, text: "a, b,\n" },
  {
    name: "a trailing separator is missing",
    options: { trailingSeparator: true },
    text: "a, b\r\n",
    problems: ["0-4 safe Expected “,” at the end of the line."],
    fixed: "a, b,\r\n",
  },
  {
    name: "a trailing separator does not stand before a divider",
    options: { trailingSeparator: true },
    text: "a ||| b,",
  },
  {
    name: "the trigger's own spaces are kept",
    others: { "trigger-word": { words: ["oh  wx"] } },
    text: "oh  wx, red  hair",
    problems: [spaces("0-17")],
    fixed: "oh  wx, red hair",
  },
  { name: "sentences", text: "A woman , sitting on a bench. She has a hat." },
  {
    name: "an invisible mark inside a word is not its own",
    text: "wo\uFEFFman, x",
  },
  {
    name: "clauses of Chinese without a full stop are no tags",
    text: "一个女孩坐在沙发上，她穿着红色的裙子，背后是一扇窗户",
  },
  { name: "nor are those of Japanese", text: "赤い髪の女の子がソファに座っていて、本を読んでいる" },
  {
    name: "small letters of Cyrillic and Greek; a dotted I stays whole",
    options: { case: "lower" },
    text: "İskele, Кот, ΣΑΣ, 🙂",
    problems: ["8-16 safe Expected small letters: “кот”, got “Кот” (2 tags)."],
    fixed: "İskele, кот, σας, 🙂",
  },
]);
