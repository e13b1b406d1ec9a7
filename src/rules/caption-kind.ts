import { clearKind } from "../captions/clear-kind.ts";
import { folderPath } from "../captions/tree/folders.ts";
import type { Caption, CaptionKind, Problem } from "../model.ts";
import {
  type Check,
  type Count,
  type Counts,
  type DatasetCheck,
  defineRule,
  type Judgement,
  NO_PROBLEMS,
} from "./rule.ts";

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
    {
      title: "Unlike the other captions of the folder",
      dataset: { captions: 11, text: "1girl, solo, red dress" },
      bad: "A woman is sitting on a couch. She is smiling at the viewer.",
    },
    { title: "What may be either is no finding", options: { kind: "prose" }, good: "Mickey with a hat" },
  ],
  looksAcross: { kind: "auto" },
  compile: ({ kind }) => (kind === "auto" ? { dataset: { says, judge } } : stated(kind)),
});

function stated(wanted: CaptionKind): Check {
  return (caption) => {
    const kind = clearKind(caption);
    return kind === undefined || kind === wanted ? NO_PROBLEMS : [problemOf(ADVICE[wanted](caption))];
  };
}

/** Of each caption that is more than a word: its folder, and its kind where that is clear. */
const says: DatasetCheck["says"] = (caption, tell) => {
  if (isWord(caption)) return;
  tell(nameOf(caption, "any"));
  const kind = clearKind(caption);
  if (kind !== undefined) tell(nameOf(caption, kind));
};

function isWord({ tags, tokens }: Caption): boolean {
  return tags.length + tokens.length < 2 && (tags[0]?.of.words ?? 0) < 2;
}

function nameOf({ path }: Pick<Caption, "path">, kind: CaptionKind | "any"): string {
  return `${kind} ${folderPath(path)}`;
}

function judge(counts: Counts): Judgement | undefined {
  const suspects = new Map<string, { readonly wanted: CaptionKind; readonly usual: string }>();
  for (const [name, all] of counts) {
    if (!name.startsWith("any ")) continue;
    const folder = name.slice("any ".length);
    for (const wanted of ["tags", "prose"] as const) {
      const own = counts.get(nameOf({ path: folder }, wanted));
      const odd = nameOf({ path: folder }, wanted === "tags" ? "prose" : "tags");
      if (own === undefined || !counts.has(odd) || !isUsual(own, all)) continue;
      suspects.set(odd, { wanted, usual: `${own.captions} of ${all.captions} captions` });
    }
  }
  if (suspects.size === 0) return undefined;
  const check = (caption: Caption): readonly Problem[] => {
    const kind = clearKind(caption);
    const found = kind === undefined ? undefined : suspects.get(nameOf(caption, kind));
    if (found === undefined) return NO_PROBLEMS;
    const message = `${ADVICE[found.wanted](caption)} In this folder ${found.usual} are ${NOUN[found.wanted]}.`;
    return [problemOf(message)];
  };
  return { suspects: suspects.keys(), check };
}

const NOUN = { tags: "tags", prose: "sentences" } as const;

/** The captions that were there before a change decide, where there are enough. */
function isUsual(own: Count, all: Count): boolean {
  const [most, of] = all.others >= FEWEST ? [own.others, all.others] : [own.captions, all.captions];
  return of >= FEWEST && most >= of * SHARE;
}

/** With fewer captions nobody can tell what is usual. */
const FEWEST = 8;

const SHARE = 0.8;

function problemOf(message: string): Problem {
  return { span: { start: 0, end: 0 }, message, whole: true };
}

const ADVICE: Readonly<Record<CaptionKind, (caption: Caption) => string>> = {
  tags: () => "Expected tags, short phrases with commas between them: this caption is written in sentences.",
  prose: ({ tags }) => `Expected sentences: this caption is a list of ${tags.length} tags.`,
};
