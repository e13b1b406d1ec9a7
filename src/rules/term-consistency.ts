import { rarerTerms } from "../captions/term-usage.ts";
import type { Caption, Problem, Tag } from "../model.ts";
import { type Counts, defineRule, type Judgement, type Mark, NO_PROBLEMS } from "./rule.ts";

export const termConsistency = defineRule({
  id: "term-consistency",
  summary: "Say one thing with one term in all captions of the dataset.",
  guidance: "Consistent Captioning",
  severity: "info",
  fix: "choice",
  looksAcross: {},
  standard: false,
  options: ({ z, terms }) =>
    z.strictObject({
      minimum: z
        .int()
        .min(1)
        .default(2)
        .describe(
          "How many captions make a term established: what says the same in other words is a finding.",
        ),
      ignore: terms
        .default([])
        .describe("Tags that are left alone, and that no other tag is told to become."),
    }),
  examples: [
    {
      title: "A tag that says what another one says",
      dataset: { captions: 41, text: "drawing, raised legs" },
      bad: "drawing, legs raised in air",
    },
    {
      title: "Another spelling",
      dataset: { captions: 12, text: "photo, gray t-shirt" },
      bad: "photo, grey tshirt",
    },
    {
      title: "What says something else",
      dataset: { captions: 12, text: "photo, brown hair, open mouth" },
      good: "photo, light brown hair, closed mouth",
    },
  ],
  compile: ({ minimum, ignore }, { table, mark, isTrigger }) => {
    const ignored = table(ignore);
    const isIgnored = mark((text) => ignored.whole(text).length > 0);
    return {
      dataset: {
        says: ({ tags }, tell) => {
          for (const tag of tags) if (!isTrigger(tag) && !isIgnored(tag)) tell(coreOf(tag));
        },
        judge: (counts) => judge(counts, minimum, ({ of }) => ignored.whole(of).length > 0),
      },
    };
  },
});

function judge(counts: Counts, minimum: number, isIgnored: (tag: Tag) => boolean): Judgement | undefined {
  const rarer = rarerTerms(counts, minimum);
  if (rarer.size === 0) return undefined;
  const problemOf = (tag: Tag): Problem | undefined => {
    const better = rarer.get(coreOf(tag));
    if (better === undefined || isIgnored(tag)) return undefined;
    const { core } = tag.of;
    const { start } = tag.span;
    return {
      span: { start: start + core.start, end: start + core.end },
      message: `The dataset uses “${better.text}” (${better.captions === 1 ? "1 caption" : `${better.captions} captions`}) for what “${coreOf(tag)}” seems to say; use one term for one thing.`,
      candidates: [better.text],
    };
  };
  return { suspects: rarer.keys(), check: (caption, isWaived) => problemsIn(caption, isWaived, problemOf) };
}

function problemsIn(
  { tags }: Caption,
  isWaived: Mark,
  problemOf: (tag: Tag) => Problem | undefined,
): readonly Problem[] {
  const found = tags.filter((tag) => !isWaived(tag)).flatMap((tag) => problemOf(tag) ?? []);
  return found.length === 0 ? NO_PROBLEMS : found;
}

/** The tag without its weight. */
function coreOf({ of: { text, core } }: Tag): string {
  return core.end - core.start === text.length ? text : text.slice(core.start, core.end);
}
