import type * as z from "zod";
import type { Fault, FormatId, Place } from "../captions/formats/format.ts";
import type { KnownTerms } from "../captions/known-terms.ts";
import type { OwnWords } from "../captions/tag-spelling.ts";
import type { Tree } from "../captions/tree/tree.ts";
import type {
  Caption,
  Edit,
  Encoding,
  FilePart,
  FixKind,
  Problem,
  Severity,
  Tag,
  TagText,
  Token,
} from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import type { Profile, ProfileId } from "../style/profiles/profile.ts";
import type { Section } from "../style/style.ts";
import type { Hit, TermTable } from "../style/terms.ts";
import type { Clip } from "../text/clip.ts";

/** Answers a question about a tag's text, worked out once for each distinct text. */
export type Memo<Answer> = (tag: Pick<Tag, "of">) => Answer;

/** Answers a question of yes or no about a tag's text: it takes up less room than a `Memo`. */
export type Mark = (tag: Pick<Tag, "of">) => boolean;

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
  /** How the trainer reads captions. */
  readonly profile: Profile;
  /** The mark that parts tags: a comma, or what the trainer's file states. */
  readonly partsAt: string;
  /** What stands between two tags that a rewrite puts side by side. */
  readonly separator: string;
  /** How CLIP reads texts; undefined where its table is not at hand. The table is loaded at the first call: ask late. */
  readonly clip: (() => Clip) | undefined;
  /** What the vocabulary files of the style hold; undefined where it names none. */
  readonly known: KnownTerms | undefined;
  /** The folded words that the style itself uses, except as a trigger: a word among them is no misspelt trigger. */
  readonly vocabulary: () => ReadonlySet<string>;
  /** The words that the style spells with capitals or underscores of its own. */
  readonly ownWords: () => OwnWords;
}

/** Finds the problems of one caption; `NO_PROBLEMS` where there are none, which is what most captions get. */
export type Check = (caption: Caption) => Iterable<Problem>;

/** The one empty list of problems: a check that has nothing to say makes nothing. */
export const NO_PROBLEMS: readonly never[] = [];

/** Finds what is wrong with a file rather than with one of its captions. */
export type FileCheck = (file: CaptionFile) => Iterable<FileProblem>;

/** Finds what is wrong with the names of the files around the captions. */
export type TreeCheck = (tree: Tree) => Iterable<TreeProblem>;

/** Finds what a caption says otherwise than the rest of the dataset: all captions are counted, then few looked at again. */
export interface DatasetCheck {
  /** Tells what a caption says, in texts of the rule's own choice: in how many captions each is said will be counted. */
  readonly says: (caption: Caption, tell: (what: string) => void) => void;
  /** What to look at again, now that all is counted; undefined where nothing is. */
  readonly judge: (counts: Counts) => Judgement | undefined;
}

/** In how many captions of the dataset something is said. */
export interface Count {
  readonly captions: number;
  /** How many of them are not among those that are checked: what a change leaves alone. */
  readonly others: number;
}

/** All that captions of one caption-style.json say. What few of them say may be forgotten where there is too much of it. */
export type Counts = ReadonlyMap<string, Count>;

/** What is wrong among captions that are counted. */
export interface Judgement {
  /** Captions that say one of these are checked; perhaps others as well. */
  readonly suspects: Iterable<string>;
  /**
   * Yields no safe edit: what is rewritten is settled before the dataset is known. Styles that differ in exceptions alone
   * share it: it asks `isWaived`, and none of what its own context remembers of tags.
   */
  readonly check: (caption: Caption, isWaived: Mark) => Iterable<Problem>;
}

/** What a rule checks, when that is not each caption alone. */
export interface Checks {
  readonly caption?: Check;
  /** A short way to see that `caption` has nothing to say; the core takes it where every rule has one. */
  readonly glance?: Glance;
  readonly file?: FileCheck;
  readonly tree?: TreeCheck;
  readonly dataset?: DatasetCheck;
}

/**
 * Tells from tags alone that the check of a caption finds nothing. The caption is made of tags in ASCII on one line, parted by
 * the separator of the style and nothing else. What is absent says yes.
 */
export interface Glance {
  /** Whether a tag is right wherever it stands. Asked once for each distinct tag. */
  readonly tag?: Mark;
  /** Whether such tags are right together. */
  readonly tags?: (tags: readonly Pick<Tag, "of">[]) => boolean;
}

/** What a rule finds in a file, in the offsets of the file. An edit must not touch a caption. */
export interface FileProblem extends Problem {
  /** That the file is written anew as UTF-8 without a byte order mark mends it. */
  readonly recode?: true;
  /**
   * That its line ends are written as LF mends it: every CRLF, or in a file without any LF every CR. No other problem of
   * the file may move lines.
   */
  readonly relined?: true;
}

/** What a rule finds among names. */
export interface TreeProblem {
  /** The file that it is said of: an image where its caption is missing. */
  readonly path: string;
  readonly message: string;
  /** Where given, and milder than the rule's. */
  readonly severity?: Severity;
  /** Other files whose change is to blame as well. */
  readonly others?: readonly string[];
  /** A path without its ending: that a file with this one and any ending changed is to blame as well. */
  readonly stem?: string;
}

/** A caption file as rules about files see it. */
export interface CaptionFile {
  readonly path: string;
  /** Without its byte order mark. */
  readonly text: string;
  /** Whether it begins with a byte order mark. */
  readonly bom: boolean;
  readonly encoding: Encoding;
  readonly format: FormatId;
  readonly places: readonly Place[];
  /** The records that cannot be read. */
  readonly faults: readonly Fault[];
  /** Whether it is the whole file, or its first part. */
  readonly isFirstPart: boolean;
  /** Where `text` begins in the file. */
  readonly from: FilePart;
}

/** A pair for the docs that is a test as well: the rule alone must find something in `bad` and rewrite it to `good`. */
export interface Example<Options> {
  /** Why it is an example: one line. */
  readonly title: string;
  readonly options?: Partial<Options>;
  readonly sections?: readonly Partial<Section>[];
  readonly triggers?: readonly string[];
  /** `generic` when absent. */
  readonly profile?: ProfileId;
  /** The files that the options name, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the other captions of the dataset say, for a rule that compares them. */
  readonly dataset?: { readonly captions: number; readonly text: string };
  /** Absent in an example of what is left alone. */
  readonly bad?: string;
  /** What `bad` is rewritten to; absent when only a person can mend it. */
  readonly good?: string;
}

/** What has to be known of a rule before it is loaded. */
export interface RuleFacts<Id extends string = string> {
  /** Also the name of its file, doc, test and key in the style. */
  readonly id: Id;
  readonly severity: Severity;
  /** Whether it has a check of the names around the captions, which have to be listed for it. */
  readonly looksAround?: true;
  /**
   * Options under which it has a check of the dataset, for which all captions have to be read: it has where each of them is
   * what is said here. None need be said where it always has.
   */
  readonly looksAcross?: Readonly<Record<string, string>>;
  /** On in a style that extends nothing and does not name it. */
  readonly standard: boolean;
  /** Whether it has nothing to say until a style gives it its words; no preset but one that has them turns it on. */
  readonly needsWords?: true;
}

export interface Rule<Id extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape>
  extends RuleFacts<Id> {
  /** One sentence in the imperative. */
  readonly summary: string;
  /** The heading of the captioning guidance that it enforces. */
  readonly guidance: string;
  /** The best fix that any of its findings has. */
  readonly fix: FixKind;
  /** Whether it only measures captions: that the edit of another rule changes the measure holds that edit not back. */
  readonly measures?: true;
  /** Their schema, built from the kit only where a style is wrong: a sound one is read by what is generated from it. */
  readonly options: (kit: OptionKit) => z.ZodObject<Shape, z.core.$strict>;
  readonly examples: readonly Example<z.output<z.ZodObject<Shape>>>[];
  /** Prepares the check of one style. A check never prints, throws, awaits or remembers. */
  readonly compile: (options: z.output<z.ZodObject<Shape>>, context: RuleContext) => Check | Checks;
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
