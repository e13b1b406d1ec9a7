import { deleteTag, insertTag } from "../captions/tag-edits.ts";
import type { Caption, Problem, Tag } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import { parseTerm } from "../style/term-syntax.ts";
import type { TermTable } from "../style/terms.ts";
import { defineRule, NO_PROBLEMS, type RuleContext, withEdit } from "./rule.ts";

const options = ({ z, term, terms }: OptionKit) =>
  z.strictObject({
    terms: z
      .record(term, terms)
      .default({})
      .describe('A term, and the wider ones that it implies: `{ "school uniform": ["uniform"] }`'),
    direction: z
      .enum(["remove", "require"])
      .default("remove")
      .describe("Whether the wider tag goes where the narrower one stands, or has to stand beside it"),
  });

export const impliedTags = defineRule({
  id: "implied-tags",
  summary: "Leave out what another tag implies, or always say it.",
  guidance: "Avoid Repetition",
  severity: "warning",
  fix: "safe",
  standard: false,
  needsWords: true,
  options,
  examples: [
    {
      title: "The wider tag goes",
      options: { terms: { "school uniform": ["uniform"] } },
      bad: "1girl, school uniform, uniform, smile",
      good: "1girl, school uniform, smile",
    },
    {
      title: "The wider tag is wanted",
      options: { terms: { "* braids": ["braid"] }, direction: "require" },
      bad: "1girl, twin braids, smile",
      good: "1girl, twin braids, braid, smile",
    },
  ],
  compile: ({ terms, direction }, context) => {
    const given = Object.entries(terms).filter(([, parents]) => parents.length > 0);
    if (given.length === 0) return () => NO_PROBLEMS;
    const children = context.table(given.map(([child]) => child));
    const implication: Implication = {
      context,
      childrenOf: context.memo((text) => children.whole(text).map(({ term }) => term)),
      parents: given.map(([, parents]) => parents.map((parent) => parentOf(parent, context))),
    };
    const isChild = context.mark((text) => children.whole(text).length > 0);
    const look = direction === "remove" ? surplus : missing;
    return (caption) =>
      caption.kind === "tags" && caption.tags.some(isChild) ? look(caption, implication) : NO_PROBLEMS;
  },
});

interface Parent {
  readonly term: string;
  readonly table: TermTable;
  /** Whether it is words and nothing else: nobody can write "* dress". */
  readonly isWritable: boolean;
}

interface Implication {
  readonly context: RuleContext;
  /** The positions, in `parents`, of what a tag implies. */
  readonly childrenOf: (tag: Tag) => readonly number[];
  readonly parents: readonly (readonly Parent[])[];
}

function parentOf(term: string, { table }: RuleContext): Parent {
  const parsed = parseTerm(term);
  const isWritable = "nodes" in parsed && parsed.nodes.every(({ kind }) => kind === "word");
  return { term, table: table([term]), isWritable };
}

/** Wider tags that stand on the same line as a narrower one. */
function* surplus(caption: Caption, { context, childrenOf, parents }: Implication): Iterable<Problem> {
  const gone = new Set<Tag>();
  for (const child of caption.tags) {
    for (const at of context.isWaived(child) ? [] : childrenOf(child)) {
      for (const tag of caption.tags) {
        if (tag.group !== child.group || tag.of.key === child.of.key || gone.has(tag)) continue;
        if (
          context.isTrigger(tag) ||
          context.isWaived(tag) ||
          !parents[at]?.some((parent) => isOne(tag, parent))
        )
          continue;
        gone.add(tag);
        const message = `“${child.of.text}” implies “${tag.of.text}”, which the dataset leaves out then.`;
        yield withEdit({ span: tag.span, message }, deleteTag(caption, tag));
      }
    }
  }
}

function isOne({ of }: Tag, { table }: Parent): boolean {
  return table.whole(of).length > 0;
}

/** Narrower tags without a wider one that they imply; it may stand anywhere in the caption. */
function* missing(caption: Caption, { context, childrenOf, parents }: Implication): Iterable<Problem> {
  const { tags } = caption;
  const added = new Set<Parent>();
  for (const [place, child] of tags.entries()) {
    if (context.isWaived(child)) continue;
    const all = childrenOf(child).flatMap((at) => parents[at] ?? []);
    const wanted = all.filter((parent) => !added.has(parent) && !tags.some((tag) => isOne(tag, parent)));
    if (wanted.length === 0) continue;
    for (const parent of wanted) added.add(parent);
    const names = wanted.map(({ term }) => `“${term}”`).join(" and ");
    const message = `“${child.of.text}” implies ${names}, which the dataset says as well.`;
    const hasUnderscores = child.of.text.includes("_");
    const written = wanted.map(({ term }) => (hasUnderscores ? term.replaceAll(" ", "_") : term));
    const edit = wanted.every(({ isWritable }) => isWritable)
      ? insertTag(caption, place + 1, written.join(context.separator), context.separator)
      : undefined;
    yield withEdit({ span: child.span, message }, edit);
  }
}
