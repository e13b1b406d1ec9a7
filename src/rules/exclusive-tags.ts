import type { Caption, Problem, Span, Tag, Token } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import type { Hit } from "../style/terms.ts";
import { isQuoted } from "../text/quotes.ts";
import { keyOf } from "../text/words.ts";
import { defineRule, type Mark, NO_PROBLEMS, type RuleContext, withoutWaived } from "./rule.ts";

const options = ({ z, term, terms }: OptionKit) =>
  z.strictObject({
    groups: z
      .array(z.array(term).min(1))
      .default([])
      .describe("Groups of terms of which a caption may have one."),
    unless: terms
      .default(["multiple views"])
      .describe("Terms of captions that may have several: the picture shows more than one view."),
  });

export const exclusiveTags = defineRule({
  id: "exclusive-tags",
  summary: "Say only one of what cannot be in one picture.",
  guidance: "Follow a Set Structure per Concept",
  severity: "warning",
  fix: "choice",
  standard: false,
  needsWords: true,
  options,
  examples: [
    {
      title: "Two that exclude each other",
      options: { groups: [["from above", "from below"]] },
      bad: "photo, from above, sitting, from below",
    },
    {
      title: "In a sentence",
      options: { groups: [["indoors", "outdoors"]] },
      bad: "A woman sits outdoors on a bench. The scene is set indoors.",
    },
    {
      title: "A picture with several views",
      options: { groups: [["from above", "from below"]] },
      good: "multiple views, from above, from below",
    },
    {
      title: "Two things seen from two sides",
      options: { groups: [["from above", "from below"]] },
      good: "a car seen from above, from below",
    },
  ],
  compile: ({ groups, unless }, context) => {
    if (groups.length === 0) return {};
    const exempt = context.table(unless);
    const isExempting = context.mark(({ tokens }) => exempt.within(tokens).length > 0);
    const checks = groups.map((group) => groupCheck(group, context));
    return {
      glance: { tags: (tags) => checks.every(({ isMember }) => !hasTwo(tags, isMember)) },
      caption: (caption) => {
        let found: Problem[] | undefined;
        for (const { check } of checks) {
          const problem = check(caption);
          if (problem === undefined) continue;
          // Asked for last: hardly any caption gets here.
          if (caption.tags.some(isExempting) || exempt.within(caption.tokens).length > 0) return NO_PROBLEMS;
          found = [...(found ?? []), problem];
        }
        return found ?? NO_PROBLEMS;
      },
    };
  },
});

/** Something in a caption that a group names. */
interface Member {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  /** The position of its term in the group. */
  readonly term: number;
}

interface GroupCheck {
  readonly isMember: Mark;
  readonly check: (caption: Caption) => Problem | undefined;
}

function groupCheck(group: readonly string[], context: RuleContext): GroupCheck {
  const table = context.table(group);
  const isMember = context.mark((text) => table.whole(text).length > 0);
  const isWild = group.map((term) => /[*{]/.test(term));
  /** A term without wildcards says the same however it is spelt, in the plural too. */
  const excludes = (one: Member, other: Member): boolean =>
    one.term !== other.term || (isWild[one.term] === true && one.key !== other.key);
  const memberOf = ({ span, of }: Tag): Member => ({
    span,
    text: of.text,
    key: of.key,
    term: table.whole(of)[0]?.term ?? 0,
  });
  const check = (caption: Caption): Problem | undefined => {
    const members =
      caption.kind === "prose"
        ? membersIn(caption, withoutWaived(table.within(caption.tokens), caption.tokens, context))
        : tagsIn(caption, isMember, context).map(memberOf);
    const first = members[0];
    if (first === undefined) return undefined;
    const second = members.find((member) => excludes(first, member));
    return second === undefined ? undefined : problemOf(first, second, members);
  };
  return { isMember, check };
}

function hasTwo(tags: readonly Pick<Tag, "of">[], isMember: Mark): boolean {
  let count = 0;
  for (const tag of tags) if (isMember(tag) && ++count === 2) return true;
  return false;
}

const NO_TAGS: readonly Tag[] = [];

function tagsIn(
  { tags }: Caption,
  isMember: (tag: Tag) => boolean,
  { isTrigger, isWaived }: RuleContext,
): readonly Tag[] {
  let found: Tag[] | undefined;
  for (const tag of tags) {
    if (!isMember(tag) || isTrigger(tag) || isWaived(tag)) continue;
    found ??= [];
    found.push(tag);
  }
  return found === undefined || found.length < 2 ? NO_TAGS : found;
}

function membersIn({ text, tokens }: Caption, hits: readonly Hit[]): readonly Member[] {
  return hits.flatMap((hit): Member[] => {
    const span = spanOf(tokens, hit);
    if (isQuoted(text, span.start)) return [];
    const key = keyOf(tokens.slice(hit.from, hit.to));
    return [{ span, text: text.slice(span.start, span.end), key, term: hit.term }];
  });
}

function spanOf(tokens: readonly Token[], { from, to }: Hit): Span {
  const start = tokens[from]?.span.start ?? 0;
  return { start, end: tokens[to - 1]?.span.end ?? start };
}

function problemOf(first: Member, second: Member, members: readonly Member[]): Problem {
  const each = new Map(members.map(({ key, text }) => [key, text]));
  return {
    span: second.span,
    message: `“${first.text}” and “${second.text}” exclude each other: keep the one that the image shows.`,
    whole: true,
    candidates: [...each.values()],
  };
}
