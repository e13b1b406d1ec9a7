import { isEmoticon } from "../captions/emoticon.ts";
import type { KnownTerms } from "../captions/known-terms.ts";
import { deleteTag } from "../captions/tag-edits.ts";
import { isName, withSpaces } from "../captions/tag-spelling.ts";
import { tagTextOf } from "../captions/tag-text.ts";
import { createPieceCount, type PieceCount } from "../captions/word-pieces.ts";
import type { Caption, Problem, Span, Tag, TagText, Token } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import type { Hit, TermTable } from "../style/terms.ts";
import { exactFault } from "../style/texts.ts";
import { tokenise } from "../text/words.ts";
import { defineRule, NO_PROBLEMS, type RuleContext, withEdit } from "./rule.ts";

const options = ({ z, terms }: OptionKit) =>
  z.strictObject({
    vocabulary: z
      .array(z.string().regex(/\S/, "the name of a file"))
      .default([])
      .describe(
        'Files with the terms that the model knows: one a line, or a CSV such as danbooru\'s `name,type,count,"aliases"`.',
      ),
    maxPieces: z
      .int()
      .min(1)
      .optional()
      .describe("The most pieces that CLIP may cut a word into: a sign of how well it is known, no proof."),
    ignore: terms.default([]).describe("Terms and words that are never flagged."),
  });

export const knownWords = defineRule({
  id: "known-words",
  summary: "Use words that the model knows.",
  guidance: "Use Your Model’s Existing Knowledge to Your Advantage",
  severity: "info",
  fix: "safe",
  standard: false,
  needsWords: true,
  options,
  examples: [
    {
      title: "Another name of a term",
      options: { vocabulary: ["tags.csv"] },
      files: { "tags.csv": 'long_hair,0,2898315,"longhair"\nsitting,0,1000,\n' },
      bad: "longhair, sitting",
      good: "long hair, sitting",
    },
    {
      title: "A term that the vocabulary does not have",
      options: { vocabulary: ["tags.txt"] },
      files: { "tags.txt": "long hair\nsitting # on anything\n" },
      bad: "hair long, sitting",
    },
    {
      title: "A word that CLIP cuts into many pieces",
      options: { maxPieces: 2 },
      bad: "mordacious, sitting",
    },
    {
      title: "Numbers, faces, and phrases of known words",
      options: { vocabulary: ["tags.txt"] },
      files: { "tags.txt": "sitting\nred chair\n" },
      good: "sitting, 1950, ^_^, sitting on a red chair",
    },
  ],
  compile: ({ vocabulary, maxPieces, ignore }, context) => {
    const known = vocabulary.length === 0 || context.known?.isEmpty() !== false ? undefined : context.known;
    if (known === undefined && maxPieces === undefined) return {};
    const judging: Judging = {
      ...{ known, context, ignored: context.table(ignore) },
      triggers: new Set(context.triggers.flatMap((word) => tokenise(word).map(({ key }) => key))),
      pieces: maxPieces === undefined ? undefined : createPieceCount(maxPieces, context.clip),
    };
    const usesOf = context.memo((of) => judge(of, judging));
    const hasUse = context.mark((of) => judge(of, judging).length > 0);
    return {
      glance: { tag: (tag) => !hasUse(tag) },
      caption: (caption) => {
        if (caption.kind === "prose") return inProse(caption, judging);
        return caption.tags.some(hasUse) ? inTags(caption, usesOf, context) : NO_PROBLEMS;
      },
    };
  },
});

interface Judging {
  readonly known: KnownTerms | undefined;
  readonly pieces: PieceCount | undefined;
  readonly ignored: TermTable;
  readonly triggers: ReadonlySet<string>;
  readonly context: RuleContext;
}

/** What is not known of a tag, in the offsets of its text. */
interface Use {
  readonly span: Span;
  readonly message: string;
  /** What may be written there, as the vocabulary has it. */
  readonly names: readonly string[];
  /** Whether the first of them is certain. */
  readonly isSure: boolean;
  readonly estimated: boolean;
}

function judge(of: TagText, judging: Judging): readonly Use[] {
  const { known, ignored, triggers } = judging;
  const { tokens, text, core } = of;
  const plain = text.slice(core.start, core.end);
  const words = tokens.filter(({ word }) => word);
  if (words.length === 0 || isEmoticon(plain) || words.some(({ key }) => triggers.has(key))) return NONE;
  if (ignored.whole(of).length > 0 || known?.has(of.key) === true) return NONE;
  const unknown = known === undefined ? undefined : unknownIn(of, plain, { ...judging, known });
  return unknown === undefined ? obscureIn(text, tokens, judging) : [unknown];
}

const NONE: readonly Use[] = [];

/** What the vocabulary does not have; undefined where it has it, or where a vocabulary tells nothing. */
function unknownIn(
  of: TagText,
  found: string,
  judging: Judging & { readonly known: KnownTerms },
): Use | undefined {
  const { known, context } = judging;
  const words = of.tokens.filter(({ word }) => word).map(({ key }) => key);
  const own = context.vocabulary();
  // What the style itself says is right, and what a machine reads is no term.
  if (words.every((word) => own.has(word) || NUMBER.test(word)) || found.split(/\s+/).some(isName))
    return undefined;
  const names = known.named(of.key);
  const span = of.core;
  if (names.length > 0) return { span, ...renamed(found, names), names, estimated: false };
  if (SYNTAX.test(found) || !known.hasScriptsOf(found)) return undefined;
  if (words.length > FEW_WORDS) return misspeltIn(of, judging);
  const message = `“${found}” is not in the vocabulary of the dataset.`;
  return { span, message, names: known.nearest(words), isSure: false, estimated: false };
}

/** Words of a term; longer tags are phrases that no list has. */
const FEW_WORDS = 3;

const NUMBER = /^[\p{N}.,'-]+$/u;

/** What is no plain term: choices, several tags in one, times, quotations. */
const SYNTAX = /[{}<>[\]|:;"“”「」,]/u;

function renamed(found: string, names: readonly string[]): Pick<Use, "message" | "isSure"> {
  const listed = names.map((name) => `“${shown(name)}”`).join(" or ");
  const message = `Expected ${listed} in place of “${found}”: that is what the vocabulary of the dataset calls it.`;
  // Brackets are weights to some trainers and want a backslash for others.
  const isSure =
    names.length === 1 &&
    !/[()[\]{}<>\\|:;"*,]/u.test(names[0] ?? "") &&
    exactFault(names[0] ?? "") === undefined;
  return { message, isSure };
}

/** In a phrase whose words are all known but for one that is a letter off, that one is misspelt. */
function misspeltIn(
  { text, tokens }: TagText,
  { known, context, ignored }: Judging & { readonly known: KnownTerms },
): Use | undefined {
  const own = context.vocabulary();
  const words = tokens.filter(({ word }) => word);
  const wrong = words.filter(({ key }) => !known.hasWord(key) && !own.has(key) && !NUMBER.test(key));
  const [only] = wrong;
  if (only === undefined || wrong.length > 1) return undefined;
  if (ignored.within([only]).length > 0) return undefined;
  const names = known.near(only.key);
  const { span } = only;
  const found = text.slice(span.start, span.end);
  if (names.length === 0 || found !== found.toLowerCase()) return undefined;
  const message = `“${found}” is a word that the vocabulary of the dataset does not have.`;
  return { span, message, names: names.slice(0, FEW_WORDS), isSure: false, estimated: false };
}

function obscureIn(
  text: string,
  tokens: readonly Token[],
  { pieces, known, ignored, triggers, context }: Judging,
): readonly Use[] {
  if (pieces === undefined) return NONE;
  const own = context.vocabulary();
  const seen = new Set<string>();
  let quiet: readonly Hit[] | undefined;
  return tokens.flatMap(({ key, span, word }, at): Use[] => {
    if (!word || seen.has(key) || triggers.has(key) || own.has(key) || known?.hasWord(key) === true)
      return [];
    const message = pieces.tooMany(text.slice(span.start, span.end));
    if (message === undefined) return [];
    quiet ??= [...context.waived(tokens), ...ignored.within(tokens)];
    // Where it stands next, no exception may name it.
    if (quiet.some(({ from, to }) => from <= at && at < to)) return [];
    seen.add(key);
    return [{ span, message, names: [], isSure: false, estimated: pieces.isEstimate }];
  });
}

/** In sentences nobody can tell which words make a term: there only single words are looked at. */
function inProse({ text, tokens }: Caption, judging: Judging): Iterable<Problem> {
  if (judging.pieces === undefined) return NO_PROBLEMS;
  const uses = obscureIn(text, tokens, judging);
  return uses.length === 0 ? NO_PROBLEMS : uses.map((use) => problemOf(use, use.span));
}

function problemOf({ message, estimated }: Use, span: Span, candidates: readonly string[] = []): Problem {
  return { span, message, candidates, ...(estimated && { estimated }) };
}

function* inTags(
  caption: Caption,
  usesOf: (tag: Tag) => readonly Use[],
  context: RuleContext,
): Iterable<Problem> {
  const { tags } = caption;
  const spaced = (text: string): string => withSpaces(text, context.ownWords());
  const joined = tags.some(({ of: { text } }) => text.includes("_") && spaced(text) !== text);
  const spell = (name: string): string => (joined ? name.replaceAll(" ", "_") : spaced(name));
  let taken: Set<string> | undefined;
  for (const tag of tags) {
    if (context.isTrigger(tag) || context.isWaived(tag)) continue;
    for (const use of usesOf(tag)) {
      const { start } = tag.span;
      const span = { start: start + use.span.start, end: start + use.span.end };
      const names = [...new Set(use.names.map(spell))];
      const [name] = names;
      if (!use.isSure || name === undefined) {
        yield problemOf(use, span, names);
        continue;
      }
      const { key } = tagTextOf(name);
      taken ??= new Set(tags.map((other) => other.of.key));
      const repeats = taken.has(key);
      taken.add(key);
      yield repeats
        ? withEdit(
            { span: tag.span, message: `${use.message} It is there already.` },
            deleteTag(caption, tag),
          )
        : { span, message: use.message, edit: { span, text: name } };
    }
  }
}

/** A name of a list as people write it. */
function shown(name: string): string {
  return isEmoticon(name) ? name : name.replaceAll("_", " ");
}
