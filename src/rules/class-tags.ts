import type * as z from "zod";
import { deleteTag, insertTag, leadingTags } from "../captions/tag-edits.ts";
import { tagTextOf } from "../captions/tag-text.ts";
import type { Caption, Problem, Span, Tag, TagText, Token } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import type { Hit } from "../style/terms.ts";
import { isHead } from "../text/head.ts";
import { inCaseOf } from "../text/letter-case.ts";
import { isQuoted } from "../text/quotes.ts";
import { reword } from "../text/reword.ts";
import { mayNameUnspaced } from "../text/unspaced.ts";
import { keyOf, tokenise } from "../text/words.ts";
import { defineRule, type Mark, NO_PROBLEMS, type RuleContext, withEdit, withoutWaived } from "./rule.ts";

const options = ({ z, exactTerm, exactTerms, sectionName, term, terms }: OptionKit) =>
  z.strictObject({
    policy: z
      .enum(["broad", "specific", "consistent"])
      .default("broad")
      .describe(
        "`broad`: every caption names the class, by no narrower word; `specific`: only the trigger stands for the class; `consistent`: the class goes by the first of `words`.",
      ),
    words: exactTerms.default([]).describe("The class words. The rule does nothing without them."),
    narrower: z
      .record(exactTerm, terms)
      .default({})
      .describe("For `broad`: a class word, and the narrower words that it replaces."),
    replace: z
      .record(term, exactTerm)
      .default({})
      .describe("A phrase with a class word, and what to write instead."),
    exemptSections: z
      .array(sectionName)
      .default(["background"])
      .describe("Sections in which class words are free."),
  });

type Options = z.output<ReturnType<typeof options>>;

export const classTags = defineRule({
  id: "class-tags",
  summary: "Treat class words as the dataset's policy says.",
  guidance: "Leveraging Classes as Tags",
  severity: "error",
  fix: "safe",
  standard: false,
  needsWords: true,
  options,
  examples: [
    {
      title: "specific: the class stands beside the trigger",
      options: { policy: "specific", words: ["woman", "girl"] },
      triggers: ["ohwx"],
      bad: "ohwx, woman, sitting",
      good: "ohwx, sitting",
    },
    {
      title: "specific: inside a phrase only a person can tell, unless `replace` does",
      options: { policy: "specific", words: ["woman"], replace: { "of a young woman": "portrait" } },
      triggers: ["ohwx"],
      bad: "ohwx, of a young woman, sitting",
      good: "ohwx, portrait, sitting",
    },
    {
      title: "broad: the class is missing",
      options: { policy: "broad", words: ["man"] },
      triggers: ["ohwx"],
      bad: "ohwx, sitting",
      good: "ohwx, man, sitting",
    },
    {
      title: "broad: a narrower word",
      options: { policy: "broad", words: ["man"], narrower: { man: ["guy", "boy"] } },
      bad: "guy, sitting",
      good: "man, sitting",
    },
    {
      title: "consistent: another word for the class",
      options: { policy: "consistent", words: ["woman", "lady"] },
      bad: "lady, sitting",
      good: "woman, sitting",
    },
    {
      title: "Another word that only contains a class word",
      options: { policy: "specific", words: ["man"] },
      good: "snowman, mannequin, policeman's hat",
    },
  ],
  compile: (given, context) => {
    const seen = given.words.filter((word) => context.waived(tokenise(word)).length === 0);
    if (seen.length === 0) return {};
    const words = wordsOf(given, context);
    return {
      glance: {
        tag: (tag) => !words.isForbidden(tag),
        tags: (tags) => given.policy !== "broad" || tags.some(words.names),
      },
      caption: (caption) => {
        if (caption.kind === "prose") return inProse(caption, words, given);
        return followsPolicy(caption, words, given) ? NO_PROBLEMS : inTags(caption, words, given);
      },
    };
  },
});

/** A word that the policy forbids, in one tag or text. */
interface Use {
  /** In the offsets of the text. */
  readonly span: Span;
  readonly found: string;
  /** What is written instead: "" to delete the tag; undefined where only a person can tell. */
  readonly text: string | undefined;
  /** The class word that the policy wants; undefined when it wants none. */
  readonly wanted: string | undefined;
}

interface Words {
  /** Whether the tag names the class: it is a class word, or its head noun is one. */
  readonly names: Mark;
  /** Whether the tag has a word that the policy forbids there. */
  readonly isForbidden: Mark;
  readonly uses: (tag: Tag) => readonly Use[];
  readonly inText: (text: string, tokens: readonly Token[]) => readonly Use[];
  readonly namedIn: (tokens: readonly Token[]) => boolean;
  readonly context: RuleContext;
}

function wordsOf(given: Options, context: RuleContext): Words {
  const { policy, words, narrower, replace, exemptSections } = given;
  const wantedFor: readonly (readonly [string, string | undefined])[] =
    policy === "specific"
      ? words.map((word) => [word, undefined])
      : policy === "consistent"
        ? words.slice(1).map((word) => [word, words[0]])
        : Object.entries(narrower).flatMap(([wanted, list]) => list.map((word) => [word, wanted] as const));
  const replaced = Object.keys(replace);
  const table = context.table([...replaced, ...wantedFor.map(([word]) => word), ...context.triggers]);
  const classes = context.table(words);
  const exempt = new Set(exemptSections);
  const free = (tag: Pick<Tag, "of">): boolean =>
    exempt.has(context.sections[context.sectionOf(tag)]?.name ?? "");
  const usesIn = (text: string, tokens: readonly Token[], isTag: boolean): Use[] => {
    const isAll = (hit: Hit): boolean => isTag && hit.from === 0 && hit.to === tokens.length;
    return withoutWaived(table.within(tokens), tokens, context).flatMap((hit) => {
      const span = { start: tokens[hit.from]?.span.start ?? 0, end: tokens[hit.to - 1]?.span.end ?? 0 };
      const found = text.slice(span.start, span.end);
      if (isQuoted(text, span.start)) return [];
      if (hit.term < replaced.length) {
        const by = replace[replaced[hit.term] ?? ""] ?? "";
        const edit = reword(text, tokens, hit, by);
        if (edit === undefined) return [{ span, found, text: undefined, wanted: by }];
        const old = text.slice(edit.span.start, edit.span.end);
        return [{ span: edit.span, found: old, text: edit.text, wanted: undefined }];
      }
      const pair = wantedFor[hit.term - replaced.length];
      if (pair === undefined) return [];
      const rewrite = isAll(hit) && !hit.plural ? inCaseOf(found, pair[1] ?? "") : undefined;
      return [{ span, found, text: rewrite, wanted: pair[1] }];
    });
  };
  const usesOf = ({ text, tokens }: TagText): readonly Use[] => usesIn(text, tokens, true);
  const hasUse = context.mark((of) => usesOf(of).length > 0);
  const uses = context.memo(usesOf);
  return {
    context,
    names: context.mark(({ tokens }) => classes.within(tokens).some((hit) => isHead(tokens, hit))),
    isForbidden: (tag) => hasUse(tag) && !free(tag) && !context.isTrigger(tag),
    uses,
    inText: (text, tokens) => usesIn(text, tokens, false),
    namedIn: (tokens) => classes.within(tokens.map(withoutPossessive)).length > 0,
  };
}

/** "The woman's face" names the woman. */
function withoutPossessive(token: Token): Token {
  return token.key.endsWith("'s") ? { ...token, key: token.key.slice(0, -2) } : token;
}

function followsPolicy({ tags }: Caption, words: Words, { policy }: Options): boolean {
  for (const tag of tags) if (words.isForbidden(tag)) return false;
  return policy !== "broad" || tags.length === 0 || tags.some(words.names);
}

/** Where nothing is forbidden, the policy wants a class word that no tag has. */
function* inTags(caption: Caption, words: Words, given: Options): Iterable<Problem> {
  const forbidden = caption.tags.filter(words.isForbidden);
  if (forbidden.length === 0) yield absent(caption, words, given);
  const claimed = new Set<string>();
  for (const tag of forbidden) for (const use of words.uses(tag)) yield problemOf(caption, tag, use, claimed);
}

/** `claimed` holds what tags before this one are rewritten to: a second one that says the same is deleted. */
function problemOf(caption: Caption, tag: Tag, use: Use, claimed: Set<string>): Problem {
  const span = { start: tag.span.start + use.span.start, end: tag.span.start + use.span.end };
  const message = messageOf(use);
  const { text, wanted } = use;
  if (text === undefined) {
    return wanted === undefined
      ? { span, message }
      : { span, message, candidates: [phraseWith(tag, use, inCaseOf(use.found, wanted))] };
  }
  if (text === "") return withEdit({ span, message }, deleteTag(caption, tag));
  const { key } = tagTextOf(phraseWith(tag, use, text));
  const repeats = claimed.has(key) || caption.tags.some((other) => other !== tag && other.of.key === key);
  claimed.add(key);
  return repeats
    ? withEdit({ span: tag.span, message }, deleteTag(caption, tag))
    : { span, message, edit: { span, text } };
}

function phraseWith({ of }: Tag, { span }: Use, text: string): string {
  return of.text.slice(0, span.start) + text + of.text.slice(span.end);
}

function messageOf({ found, wanted, text }: Use): string {
  if (wanted !== undefined) return `Expected the class word “${wanted}” in place of “${found}”.`;
  if (text === undefined || text === "")
    return `“${found}” names the class: in this dataset only the trigger stands for it.`;
  return `Expected “${text}” in place of “${found}”: class words follow the dataset's policy.`;
}

function absent(caption: Caption, { context }: Words, { words }: Options): Problem {
  const span = { start: 0, end: 0 };
  const named = words.map((word) => `“${word}”`).join(" or ");
  const message = `Expected the class word ${named}: no tag names the class.`;
  const word = words[0];
  if (word === undefined || words.length > 1) return { span, message, whole: true, candidates: words };
  return withEdit(
    { span, message, whole: true },
    insertTag(caption, slotFor(caption, context), word, context.separator),
  );
}

/** Behind the trigger, or where the trigger will be once its own rule has put it there. */
function slotFor({ tags }: Caption, context: RuleContext): number {
  const lead = leadingTags(tags, context);
  const trigger = tags.findIndex(context.isTrigger);
  if (trigger < 0 || (context.triggerLeads && trigger > lead)) return lead;
  const behind = tags.findIndex((tag, at) => at > trigger && !context.isTrigger(tag));
  return behind < 0 ? tags.length : behind;
}

/** In sentences a class word is named once, at its first place; only `replace` says what to write there. */
function* inProse(caption: Caption, words: Words, given: Options): Iterable<Problem> {
  const { tokens } = caption;
  const seen = new Set<string>();
  for (const use of words.inText(caption.text, tokens)) {
    const key = keyOf(tokenise(use.found));
    if (use.text === undefined && seen.has(key)) continue;
    seen.add(key);
    const { span, text, wanted } = use;
    const message = messageOf(use);
    if (text !== undefined) yield { span, message, edit: { span, text } };
    else yield wanted === undefined ? { span, message } : { span, message, candidates: [wanted] };
  }
  if (given.policy !== "broad" || mayNameUnspaced(caption.text, given.words)) return;
  if (seen.size === 0 && tokens.length > 0 && !words.namedIn(tokens)) {
    const named = given.words.map((word) => `“${word}”`).join(" or ");
    yield {
      span: { start: 0, end: 0 },
      message: `Expected the class word ${named} in the text.`,
      whole: true,
      candidates: given.words,
    };
  }
}
