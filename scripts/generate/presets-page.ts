import { type Role, roles } from "../../src/captions/readings/reading.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { classifier } from "../../src/style/classify.ts";
import { presets } from "../../src/style/presets/index.ts";
import { createWordKinds } from "../../src/text/word-kinds.ts";
import type { Generated } from "./generated.ts";
import { withMarkedPart } from "./marked-part.ts";
import { renderTable } from "./table.ts";
import { wordKinds } from "./word-kinds.ts";

/** The page about presets: what each has, and examples of how tags are read, proven as they are written. */
export const presetsPage: Generated = {
  path: "docs/presets.md",
  render: (text) => withMarkedPart(withMarkedPart(text, "presets", presetTable()), "like", likeTable()),
};

function presetTable(): string {
  return renderTable(
    ["`extends`", "Sections", "Rules"],
    Object.entries(presets).map(([name, settings]) => {
      const { sections = [], rules = {} } = settings();
      const on = Object.values(rules).filter((rule) => rule !== "off").length;
      const names = sections.map((section) => `\`${section.name}\``).join(", ");
      return [`\`caption-style:${name}\``, names === "" ? "none" : names, `${on} on`];
    }),
  );
}

function likeTable(): string {
  const kinds = createWordKinds(wordKinds.render(""));
  const sections = roles.map((like) => ({
    ...{ name: like, terms: [], like, required: false, max: undefined, exclusive: [] },
  }));
  const classify = classifier({ sections, lists: new Map() }, () => kinds);
  const texts = createTagTexts();
  const rows = roles.map((role, at) => {
    for (const tag of EXAMPLES[role])
      if (classify(texts(tag)).section !== at) throw new Error(`“${tag}” does not read as ${role}.`);
    return [`\`${role}\``, TAKES[role], EXAMPLES[role].map((tag) => `\`${tag}\``).join(", ")];
  });
  return renderTable(["`like`", "Takes", "Such as"], rows);
}

const TAKES: Readonly<Record<Role, string>> = {
  type: "kinds of picture, where the camera stands, what it is of",
  action: "what somebody does, and how the body is held",
  subject: "clothes, hair, what a body looks like, what is on it",
  notable: "light, weather, the foreground, sentences about the subject",
  background: "places, buildings, furniture, and things that are said to be there",
  loose: "moods and feelings",
};

const EXAMPLES: Readonly<Record<Role, readonly string[]>> = {
  type: ["low angle shot", "from slightly above", "of an old sailor"],
  action: ["leaning on a railing", "hands clasped", "playing violin"],
  subject: ["tattered cloak", "curly red hair", "bandage on cheek"],
  notable: ["harsh sunlight", "drifting fog", "he is holding a letter"],
  background: ["old brick bridge", "in a crowded market", "kettle on stove"],
  loose: ["sense of dread", "wistful", "festive atmosphere"],
};
