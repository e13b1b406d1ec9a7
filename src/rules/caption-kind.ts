import { clearKind } from "../captions/clear-kind.ts";
import type { Caption, CaptionKind, Problem } from "../model.ts";
import { type Check, defineRule, NO_PROBLEMS } from "./rule.ts";

export const captionKind = defineRule({
  id: "caption-kind",
  summary: "Write every caption of a folder as tags, or every one as sentences.",
  guidance: "Caption in the Same Manner You Prompt",
  severity: "warning",
  fix: "none",
  standard: false,
  options: ({ z }) =>
    z.strictObject({
      kind: z
        .enum(["auto", "tags", "prose"])
        .default("auto")
        .describe(
          "What captions are: `tags`, `prose` (sentences), or `auto`, which is what at least 80% of the captions of the same folder are, if there are eight or more.",
        ),
    }),
  examples: [
    {
      title: "Sentences among tags",
      options: { kind: "tags" },
      bad: "A woman is sitting on a couch. She is smiling at the viewer.",
    },
    {
      title: "Tags among sentences",
      options: { kind: "prose" },
      bad: "1girl, solo, sitting, red dress, looking at viewer",
    },
    { title: "What may be either is no finding", options: { kind: "prose" }, good: "Mickey with a hat" },
  ],
  compile: ({ kind }) => (kind === "auto" ? () => NO_PROBLEMS : stated(kind)),
});

function stated(wanted: CaptionKind): Check {
  return (caption) => {
    const kind = clearKind(caption);
    return kind === undefined || kind === wanted ? NO_PROBLEMS : [problemOf(ADVICE[wanted](caption))];
  };
}

function problemOf(message: string): Problem {
  return { span: { start: 0, end: 0 }, message, whole: true };
}

const ADVICE: Readonly<Record<CaptionKind, (caption: Caption) => string>> = {
  tags: () => "Expected tags, short phrases with commas between them: this caption is written in sentences.",
  prose: ({ tags }) => `Expected sentences: this caption is a list of ${tags.length} tags.`,
};
