import { deleteTag, insertTag } from "../captions/tag-edits.ts";
import type { Caption, Problem, Tag, TagText } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import { isPlainTerm, parseTerm } from "../style/term-syntax.ts";
import type { Hit } from "../style/terms.ts";
import { tokenise } from "../text/words.ts";
import { defineRule, type Mark, NO_PROBLEMS, type RuleContext, withEdit } from "./rule.ts";

const options = ({ z, term, terms }: OptionKit) =>
  z.strictObject({
    terms: z
      .record(term, terms)
      .default({})
      .describe("A tag, and the parents that go without saying once it is there."),
    direction: z
      .enum(["remove", "require"])
      .default("remove")
      .describe("Whether a parent beside its child has to go, or has to be there."),
  });

type Options = ReturnType<ReturnType<typeof options>["parse"]>;

export const impliedTags = defineRule({
  id: "implied-tags",
  summary: "Treat what a tag implies as the dataset's map says.",
  guidance: "Avoid Repetition",
  severity: "warning",
  fix: "safe",
  standard: false,
  needsWords: true,
  options,
  examples: [
    {
      title: "remove: the child says it already",
      options: { terms: { "t-shirt": ["shirt", "clothes"], "* cat": ["animal"] } },
      bad: "shirt, sitting, t-shirt, black cat, animal",
      good: "sitting, t-shirt, black cat",
    },
    {
      title: "require: the parent stands behind its child",
      options: { terms: { corgi: ["dog"] }, direction: "require" },
      bad: "corgi, running, grass",
      good: "corgi, dog, running, grass",
    },
    {
      title: "Only whole tags are parents and children",
      options: { terms: { "t-shirt": ["shirt"] } },
      good: "t-shirt, white shirt",
    },
  ],
  compile: (given, context) => {
    const map = mapOf(given, context);
    if (map.parents.length === 0) return {};
    const find = given.direction === "remove" ? needless : lacking;
    return {
      glance: { tag: (tag) => !map.isChild(tag) },
      caption: (caption) => (caption.tags.some(map.isChild) ? find(caption, map, context) : NO_PROBLEMS),
    };
  },
});

interface ImplicationMap {
  /** The children that a tag is, as positions in the style's map. */
  readonly asChild: (tag: Tag) => readonly Hit[];
  /** The parents that a tag is, as positions in `parents`. */
  readonly asParent: (tag: Tag) => readonly Hit[];
  readonly isChild: Mark;
  /** Every parent that a tag implies, those of its parents too, as positions in `parents`. */
  readonly implied: (tag: Tag) => readonly number[];
  /** Every distinct parent. */
  readonly parents: readonly string[];
  /** The parents of a child. */
  readonly parentsOf: (child: number) => readonly number[];
}

function mapOf({ terms }: Options, context: RuleContext): ImplicationMap {
  const parents = [...new Set(Object.values(terms).flat())];
  const places = new Map(parents.map((parent, at) => [parent, at]));
  const lists = Object.values(terms).map((list) => list.map((parent) => places.get(parent) ?? -1));
  const parentsOf = (child: number): readonly number[] => lists[child] ?? [];
  const childTable = context.table(Object.keys(terms));
  const parentTable = context.table(parents);
  const closure = (text: Pick<TagText, "tokens">): number[] => {
    const found = new Set<number>();
    const look = (from: Pick<TagText, "tokens">): void => {
      for (const at of childTable.whole(from).flatMap(({ term }) => parentsOf(term))) {
        if (found.has(at)) continue;
        found.add(at);
        look({ tokens: tokenise(parents[at] ?? "") });
      }
    };
    look(text);
    return [...found];
  };
  return {
    parents,
    parentsOf,
    asChild: context.memo(childTable.whole),
    asParent: context.memo(parentTable.whole),
    isChild: context.mark((text) => childTable.whole(text).length > 0),
    implied: context.memo(closure),
  };
}

/** Parents beside a child on the same line. */
function needless(caption: Caption, map: ImplicationMap, context: RuleContext): readonly Problem[] {
  const children = caption.tags.filter(map.isChild);
  const reasons = new Map<Tag, Tag>();
  const problems: Problem[] = [];
  for (const tag of caption.tags) {
    if (map.asParent(tag).length === 0 || context.isTrigger(tag) || context.isWaived(tag)) continue;
    const reason = children.find(
      (child) => child.group === tag.group && implies(child, tag, map) && !isReasonOf(tag, child, reasons),
    );
    if (reason === undefined) continue;
    reasons.set(tag, reason);
    const message = `“${reason.of.text}” says “${tag.of.text}” already: in this dataset it goes without saying.`;
    // Somebody who gave the parent a weight of its own meant it.
    const isPlain = tag.of.core.start === 0 && tag.of.core.end === tag.of.text.length;
    problems.push(withEdit({ span: tag.span, message }, isPlain ? deleteTag(caption, tag) : undefined));
  }
  return problems;
}

/** Whether one tag is a child of another. "shirts" beside one "t-shirt" are other shirts. */
function implies(child: Tag, parent: Tag, { asChild, asParent, parentsOf }: ImplicationMap): boolean {
  if (child.of.key === parent.of.key) return false;
  return asParent(parent).some(({ term, plural }) =>
    asChild(child).some((hit) => (hit.plural || !plural) && parentsOf(hit.term).includes(term)),
  );
}

/** Whether a tag is why another one, or what that one stands for, has to go: two tags must not delete each other. */
function isReasonOf(tag: Tag, other: Tag, reasons: ReadonlyMap<Tag, Tag>): boolean {
  for (let at: Tag | undefined = other; at !== undefined; at = reasons.get(at)) if (at === tag) return true;
  return false;
}

/** Children without their parents. */
function lacking(caption: Caption, map: ImplicationMap, context: RuleContext): readonly Problem[] {
  const { parents } = map;
  const there = new Set(caption.tags.flatMap((tag) => map.asParent(tag).map(({ term }) => term)));
  const problems: Problem[] = [];
  for (const [at, tag] of caption.tags.entries()) {
    if (!map.isChild(tag) || context.isWaived(tag)) continue;
    const missing = map.implied(tag).filter((parent) => !there.has(parent));
    for (const parent of missing) there.add(parent);
    const terms = missing.map((parent) => parents[parent] ?? "").filter((term) => !isExcepted(term, context));
    if (terms.length === 0) continue;
    const named = terms.map((term) => `“${term}”`).join(" and ");
    const message = `Expected ${named} beside “${tag.of.text}”: in this dataset the one never stands without the other.`;
    const added = terms.map((term) => spacedAs(tag.of.text, term)).join(context.separator);
    const edit = terms.every(isWritable) ? insertTag(caption, at + 1, added, context.separator) : undefined;
    problems.push(withEdit({ span: tag.span, message }, edit));
  }
  return problems;
}

function isExcepted(term: string, { waived }: RuleContext): boolean {
  return waived(tokenise(term)).length > 0;
}

/** Whether a term is the very words, so that it can be written into a caption. */
function isWritable(term: string): boolean {
  if (isPlainTerm(term)) return true;
  const parsed = parseTerm(term);
  return "nodes" in parsed && parsed.nodes.every(({ kind }) => kind === "word");
}

/** "white_shirt" gets a parent with underscores, as booru tags are written. */
function spacedAs(model: string, words: string): string {
  return model.includes("_") && !model.includes(" ") ? words.replaceAll(" ", "_") : words;
}
