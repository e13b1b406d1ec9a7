import { testRule } from "../support/test-rule.ts";

const type = { name: "type", terms: ["photo", "drawing"], required: true };
const loose = { name: "loose", terms: ["happy", "sad", "hopeful"], max: 2 };
const shots = { name: "type", terms: ["* shot", "close-up"], exclusive: [["* shot", "close-up"]] };

testRule("section-content", [
  { name: "no sections", text: "photo" },
  { name: "nothing is asked", sections: [{ name: "type", terms: ["photo"] }], text: "x" },
  { name: "empty", sections: [type], text: "" },
  { name: "required and there", sections: [type], text: "\uFEFFx, PHOTO" },
  { name: "required and there with a weight", sections: [type], text: "(photo:1.2), x" },
  {
    name: "required and missing; one tag is unknown",
    sections: [type, loose],
    text: "happy, x",
    problems: ["0-0 none Expected a tag of the section “type”. One tag here belongs to no section."],
  },
  {
    name: "required and missing; several tags are unknown",
    sections: [type],
    text: "x\r\ny",
    problems: ["0-0 none Expected a tag of the section “type”. 2 tags here belong to no section."],
  },
  {
    name: "required and missing; every tag is known, or the trigger",
    sections: [type, loose],
    others: { "trigger-word": { words: ["ohwx"] } },
    text: "ohwx, happy",
    problems: ["0-0 none Expected a tag of the section “type”."],
  },
  {
    name: "a tag of the first section is no unknown one",
    sections: [loose, type],
    text: "happy, x",
    problems: ["0-0 none Expected a tag of the section “type”. One tag here belongs to no section."],
  },
  { name: "as many as it may hold", sections: [loose], text: "happy, x, sad" },
  {
    name: "too many, and another required: two problems",
    sections: [type, loose],
    text: "happy, sad, hopeful",
    problems: [
      "0-0 none Expected a tag of the section “type”.",
      "12-19 none Too many tags in the section “loose”: 3, maximum 2.",
    ],
  },
  { name: "one of an exclusive group", sections: [shots], text: "full body shot, x" },
  { name: "the same twice is not two", sections: [shots], text: "cowboy shot, cowboy_shot" },
  {
    name: "two of an exclusive group",
    sections: [shots],
    text: "full body shot, x, close-up",
    problems: [
      "19-27 choice “full body shot” and “close-up” exclude each other in the section “type”; keep one.",
    ],
    candidates: [["full body shot", "close-up"]],
  },
  {
    name: "a tag of the section that the group does not name",
    sections: [{ ...shots, terms: [...shots.terms, "blurry"] }],
    text: "full body shot, blurry",
  },
  { name: "sentences", sections: [type, shots], text: "She is sitting on a wall. It is there." },
]);
