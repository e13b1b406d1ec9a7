import type * as z from "zod";
import type { Caption, Edit, FixKind, Problem, Severity, Tag, TagText, Token } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import type { Section } from "../style/style.ts";
import type { Hit, TermTable } from "../style/terms.ts";

/** Answers a question about a tag's text, worked out once for each distinct text. */
export type Memo<Answer> = (tag: Tag) => Answer;

/** Answers a question of yes or no about a tag's text: it takes up less room than a `Memo`. */
export type Mark = (tag: Tag) => boolean;

/** What the style says beyond a rule's own options. */
export interface RuleContext {
  /** Compiles terms; the position of a term in `terms` is its number in the hits. */
  readonly table: (terms: readonly string[], number?: "either" | "exact") => TermTable;
  readonly memo: <Answer>(ask: (text: TagText) => Answer) => Memo<Answer>;
  readonly mark: (ask: (text: TagText) => boolean) => Mark;
  /** In the order the style wants. */
  readonly sections: readonly Section[];
  /** The position in `sections` of the section a tag belongs to; -1 when no term, or no single term, says so. */
  readonly sectionOf: Memo<number>;
  /** The words of the trigger as the style spells them; empty when there is none. */
  readonly triggers: readonly string[];
  /** Whether a tag is exactly a trigger: such a tag is never moved or changed by any rule but `trigger-word`. */
  readonly isTrigger: Mark;
  /** Whether a tag may stand before the trigger, such as "masterpiece". */
  readonly mayLead: Mark;
  /** Whether the trigger, when it is a tag, will end up behind nothing but such tags. */
  readonly triggerLeads: boolean;
  /** Whether an exception of this rule names a tag: the rule leaves it as it is, and where it is. */
  readonly isWaived: Mark;
  /** The same for sentences: the runs of words that an exception of this rule names. */
  readonly waived: (tokens: readonly Token[]) => readonly Hit[];
  /** What stands between two tags that a rewrite puts side by side. */
  readonly separator: string;
  /** The folded words that the style itself uses, except as a trigger: a word among them is no misspelt trigger. */
  readonly vocabulary: () => ReadonlySet<string>;
}

/** Finds the problems of one caption; `NO_PROBLEMS` where there are none, which is what most captions get. */
export type Check = (caption: Caption) => Iterable<Problem>;

/** The one empty list of problems: a check that has nothing to say makes nothing. */
export const NO_PROBLEMS: readonly never[] = [];

/** A pair for the docs that is a test as well: the rule alone must find something in `bad` and rewrite it to `good`. */
export interface Example<Options> {
  /** Why it is an example: one line. */
  readonly title: string;
  readonly options?: Partial<Options>;
  readonly sections?: readonly Partial<Section>[];
  readonly triggers?: readonly string[];
  /** Absent in an example of what is left alone. */
  readonly bad?: string;
  /** What `bad` is rewritten to; absent when only a person can mend it. */
  readonly good?: string;
}

export interface Rule<Id extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Also the name of its file, doc, test and key in the style. */
  readonly id: Id;
  /** One sentence in the imperative. */
  readonly summary: string;
  /** The heading of the captioning guidance that it enforces. */
  readonly guidance: string;
  readonly severity: Severity;
  /** The best fix that any of its findings has. */
  readonly fix: FixKind;
  /** On in a style that extends nothing and does not name it. */
  readonly standard: boolean;
  /** Their schema, built from the kit only where a style is wrong: a sound one is read by what is generated from it. */
  readonly options: (kit: OptionKit) => z.ZodObject<Shape, z.core.$strict>;
  readonly examples: readonly Example<z.output<z.ZodObject<Shape>>>[];
  /** Prepares the check of one style. A check never prints, throws, awaits or remembers. */
  readonly compile: (options: z.output<z.ZodObject<Shape>>, context: RuleContext) => Check;
}

/** Types a rule's options from its schema. */
export function defineRule<const Id extends string, Shape extends z.ZodRawShape>(
  rule: Rule<Id, Shape>,
): Rule<Id, Shape> {
  return rule;
}

/** A problem with its edit, where there is one. */
export function withEdit(problem: Omit<Problem, "edit">, edit: Edit | undefined): Problem {
  return edit === undefined ? problem : { ...problem, edit };
}

/** Those hits that no exception of the rule names, not even in part. */
export function withoutWaived(
  hits: readonly Hit[],
  tokens: readonly Token[],
  { waived }: Pick<RuleContext, "waived">,
): readonly Hit[] {
  const quiet = hits.length === 0 ? [] : waived(tokens);
  return quiet.length === 0
    ? hits
    : hits.filter((hit) => !quiet.some((other) => hit.from < other.to && other.from < hit.to));
}
