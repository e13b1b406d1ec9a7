import type * as z from "zod";
import { deleteTag } from "../captions/tag-edits.ts";
import { tagTextOf } from "../captions/tag-text.ts";
import type { Caption, Edit, Problem, Span, Tag, TagText, Token } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import type { Hit } from "../style/terms.ts";
import { applyEdits } from "../text/edits.ts";
import { verbalEnding } from "../text/ing.ts";
import { plural, singular } from "../text/number.ts";
import { endsBefore } from "../text/phrase-end.ts";
import { isQuoted } from "../text/quotes.ts";
import { reword } from "../text/reword.ts";
import { readsAsVerb } from "../text/verb-reading.ts";
import { keyOf, tokenise } from "../text/words.ts";
import { defineRule, type Mark, NO_PROBLEMS, type RuleContext, withEdit, withoutWaived } from "./rule.ts";

const options = ({ z, exactTerm, term }: OptionKit) => {
  const scope = z.enum(["tag", "phrase"]);
  return z.strictObject({
    terms: z
      .record(exactTerm, z.array(z.union([term, z.strictObject({ term, scope })])))
      .default({})
      .describe(
        'The preferred term, and the variants it replaces. A variant may be `{ "term": …, "scope": … }`.',
      ),
    scope: scope
      .default("tag")
      .describe(
        "Whether a variant must be the whole tag or is found inside longer ones too. Prose is always by phrase.",
      ),
    number: z
      .enum(["either", "exact"])
      .default("either")
      .describe("Whether the plural of a variant counts as well."),
  });
};

type Options = z.output<ReturnType<typeof options>>;

export const bannedSynonyms = defineRule({
  id: "banned-synonyms",
  summary: "Use the dataset's one term for one idea.",
  guidance: "Consistent Captioning",
  severity: "error",
  fix: "safe",
  standard: false,
  needsWords: true,
  options,
  examples: [
    {
      title: "A variant that is a whole tag",
      options: { terms: { "raised legs": ["legs raised in air", "legs up"] } },
      bad: "sitting, legs raised in air",
      good: "sitting, raised legs",
    },
    {
      title: "The preferred term is there already",
      options: { terms: { "raised legs": ["legs up"] } },
      bad: "raised legs, sitting, legs up",
      good: "raised legs, sitting",
    },
    {
      title: "Inside a longer tag, by phrase; the plural stays a plural",
      options: { terms: { sofa: ["couch"] }, scope: "phrase" },
      bad: "two red couches by the window",
      good: "two red sofas by the window",
    },
    {
      title: "In a sentence, with the article and the capital",
      options: { terms: { illustration: ["picture"] } },
      bad: "A picture of a girl who reads.",
      good: "An illustration of a girl who reads.",
    },
    {
      title: "Another thing that only shares a word",
      options: { terms: { photograph: ["photo"] } },
      good: "holding a book, photo album",
    },
  ],
  compile: ({ terms, scope: usual, number }, context) => {
    const bans = bansOf(terms, usual);
    if (bans.length === 0) return {};
    const find = finder(bans, Object.keys(terms), { number, context });
    return {
      glance: { tag: (tag) => !find.inTag(tag) },
      caption: (caption) => {
        if (caption.kind === "prose") return inProse(caption, find);
        return caption.tags.some(find.inTag) ? inTags(caption, find, context) : NO_PROBLEMS;
      },
    };
  },
});

/** One variant, with every term that the style prefers to it. */
interface Ban {
  readonly term: string;
  readonly scope: "tag" | "phrase";
  /** Given for this variant alone, so that not even prose may overrule it. */
  readonly own: boolean;
  readonly preferred: readonly string[];
}

function bansOf(terms: Options["terms"], usual: Options["scope"]): Ban[] {
  const bans = new Map<string, Ban>();
  for (const [preferred, variants] of Object.entries(terms)) {
    for (const one of variants) {
      const own = typeof one !== "string";
      const ban = own ? { ...one, own } : { term: one, scope: usual, own };
      const key = `${ban.scope} ${keyOf(tokenise(ban.term))}`;
      bans.set(key, { ...ban, preferred: [...(bans.get(key)?.preferred ?? []), preferred] });
    }
  }
  return [...bans.values()];
}

/** A variant as it stands in a run of tokens. */
interface Use {
  readonly span: Span;
  readonly found: string;
  readonly preferred: readonly string[];
  /** What to write there; undefined where no one text is certain. */
  readonly text: string | undefined;
}

interface Finder {
  /** Whether a tag has a variant at all. */
  readonly inTag: Mark;
  readonly tag: (tag: Tag) => readonly Use[];
  readonly prose: (text: string, tokens: readonly Token[]) => readonly Use[];
}

function finder(
  bans: readonly Ban[],
  preferred: readonly string[],
  { number, context }: { number: "either" | "exact"; context: RuleContext },
): Finder {
  const whole = bans.filter((ban) => ban.scope === "tag");
  const inside = bans.filter((ban) => ban.scope === "phrase");
  const anywhere = bans.filter((ban) => ban.scope === "phrase" || !ban.own);
  // What may stand is matched too, so that "sofa" is not found inside the "sofa bed" that replaces it.
  const tableOf = (list: readonly Ban[], allowed: readonly string[]) =>
    context.table([...list.map((ban) => ban.term), ...allowed], number);
  const wholeTable = tableOf(whole, preferred);
  const allowed = [...preferred, ...context.triggers];
  const insideTable = tableOf(inside, allowed);
  const proseTable = anywhere.length === inside.length ? insideTable : tableOf(anywhere, allowed);
  const uses = (hits: readonly Hit[], list: readonly Ban[], text: string, tokens: readonly Token[]): Use[] =>
    withoutWaived(hits, tokens, context).flatMap((hit) => {
      const ban = list[hit.term];
      if (ban === undefined || (hit.plural && readsAsVerb(tokens, hit.to - 1))) return [];
      if (isQuoted(text, tokens[hit.from]?.span.start ?? 0)) return [];
      return [useOf(hit, ban, text, tokens)];
    });
  const usesIn = (of: TagText): readonly Use[] => {
    const { text, tokens } = of;
    const hit = wholeTable.whole({ tokens })[0];
    const tagUses = hit === undefined ? [] : uses([hit], whole, text, tokens);
    if (tagUses.length > 0 || inside.length === 0) return tagUses;
    return uses(insideTable.within(tokens), inside, text, tokens);
  };
  return {
    inTag: context.mark((of) => usesIn(of).length > 0),
    tag: context.memo(usesIn),
    prose: (text, tokens) => uses(proseTable.within(tokens), anywhere, text, tokens),
  };
}

function useOf(hit: Hit, { term, preferred }: Ban, text: string, tokens: readonly Token[]): Use {
  const start = tokens[hit.from]?.span.start ?? 0;
  const end = tokens[hit.to - 1]?.span.end ?? start;
  const found = text.slice(start, end);
  const isAll = hit.from === 0 && hit.to === tokens.length;
  // How far a "*" at the edge of a phrase reaches into a longer text nobody knows.
  const certain = isAll || (!OPEN.test(term) && endsBefore(tokens, hit.to) && !isBranch(text, start));
  const one = certain && preferred.length === 1 ? preferred[0] : undefined;
  const fitting = one === undefined || isAll || sameForm(one, term) ? one : undefined;
  const inNumber = fitting === undefined || !hit.plural ? fitting : inPlural(fitting);
  const edit = inNumber === undefined ? undefined : reword(text, tokens, hit, spacedAs(found, inNumber));
  return { found, preferred, span: edit?.span ?? { start, end }, text: edit?.text };
}

/**
 * Inside a longer text "smile" cannot become "smiling": one is a thing or a deed, the other a state. Nor can "legs up"
 * become "raised legs" in "she lifts her legs up".
 */
function sameForm(one: string, other: string): boolean {
  return formOf(one) === formOf(other);
}

function formOf(phrase: string): string {
  const last = phrase.toLowerCase().split(/[\s_]/).at(-1) ?? "";
  return PARTICLES.has(last) ? "particle" : verbalEnding(last);
}

/** Behind a noun one of these may belong to the verb. */
const PARTICLES: ReadonlySet<string> = new Set("up down out off away apart together back open".split(" "));

/** "looking_at_camera" is rewritten with underscores, as booru tags are. */
function spacedAs(found: string, words: string): string {
  return found.includes("_") && !found.includes(" ") ? words.replaceAll(" ", "_") : words;
}

/** Whether a place is inside a choice of words, as in "{sofa|couch} in a room". */
function isBranch(text: string, at: number): boolean {
  return text.lastIndexOf("{", at) > text.lastIndexOf("}", at);
}

const OPEN = /^\*(?=[\s_])|(?<=[\s_])\*$/u;

/** The plural of a phrase that ends with its noun. */
function inPlural(phrase: string): string | undefined {
  const words = phrase.split(" ");
  const last = words.pop() ?? "";
  if (words.some((word) => PREPOSITIONS.has(word))) return undefined;
  if (singular(last) !== last) return phrase;
  const many = plural(last);
  return many === undefined ? undefined : [...words, many].join(" ");
}

/** Behind one of these the last word is not the noun that the phrase is about. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "and as at behind by for from in near of on or over through to under with".split(" "),
);

function* inProse(caption: Caption, find: Finder): Iterable<Problem> {
  for (const use of find.prose(caption.text, caption.tokens)) {
    const message = messageOf(use);
    yield use.text === undefined
      ? { span: use.span, message, candidates: use.preferred }
      : { span: use.span, message, edit: { span: use.span, text: use.text } };
  }
}

function* inTags(caption: Caption, find: Finder, { isTrigger }: RuleContext): Iterable<Problem> {
  let taken: Set<string> | undefined;
  for (const tag of caption.tags) {
    if (!find.inTag(tag) || isTrigger(tag)) continue;
    const uses = find.tag(tag);
    // What the other tags say already; a rewritten tag that says it once more is deleted instead.
    taken ??= new Set(caption.tags.filter((other) => !find.inTag(other)).map((other) => other.of.key));
    const rewritten = applyEdits(tag.of.text, editsOf(uses));
    const { key } = tagTextOf(rewritten);
    const certain = uses.every((use) => use.text !== undefined);
    const repeats = certain && taken.has(key);
    if (certain) taken.add(key);
    for (const use of uses) {
      const span = { start: tag.span.start + use.span.start, end: tag.span.start + use.span.end };
      if (repeats) {
        const message = `${messageOf(use)} “${rewritten}” is there already.`;
        yield withEdit({ span: tag.span, message }, deleteTag(caption, tag));
      } else if (use.text === undefined) yield { span, message: messageOf(use), candidates: use.preferred };
      else yield { span, message: messageOf(use), edit: { span, text: use.text } };
    }
  }
}

function editsOf(uses: readonly Use[]): Edit[] {
  return uses.flatMap(({ span, text }) => (text === undefined ? [] : [{ span, text }]));
}

function messageOf({ found, preferred }: Use): string {
  const names = preferred.map((one) => `“${one}”`);
  return `Expected ${names.join(" or ")} in place of “${found}”: the dataset has one term for this.`;
}
