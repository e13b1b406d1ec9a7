import { type OwnWords, ownWords } from "../captions/tag-spelling.ts";
import { createTagTexts, type TagTexts } from "../captions/tag-text.ts";
import type { Severity, TagText } from "../model.ts";
import { ruleFacts } from "../rules/facts.ts";
import type { AnyRule, Registry, RuleId } from "../rules/index.ts";
import {
  type Check,
  type Checks,
  type DatasetCheck,
  type FileCheck,
  type Glance,
  type Mark,
  type Memo,
  NO_PROBLEMS,
  type RuleContext,
  type TreeCheck,
} from "../rules/rule.ts";
import { type Classification, classifier } from "../style/classify.ts";
import { vocabularyOf, writtenTexts } from "../style/own-texts.ts";
import { partingOf } from "../style/parting.ts";
import type { Exception, Style } from "../style/style.ts";
import { compileTerms } from "../style/terms.ts";
import type { Clip } from "../text/clip.ts";
import type { WordKinds } from "../text/word-kinds.ts";
import { type Glancer, glancer } from "./glance.ts";

/** A rule made ready for one style. */
export interface CompiledRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly measures: boolean;
  readonly check: Check;
  /** Undefined where each caption has to be looked at. */
  readonly glance: Glance | undefined;
  readonly file: FileCheck | undefined;
  readonly tree: TreeCheck | undefined;
  readonly dataset: DatasetCheck | undefined;
  readonly isWaived: Mark;
}

/** A style made ready to check captions with. */
export interface CompiledStyle {
  readonly tagTexts: TagTexts;
  /** The mark that parts the tags of its captions. */
  readonly partsAt: string;
  /** The tags that rules have asked the section of and that may be of two, by key; filled as captions are checked. */
  readonly unclear: ReadonlyMap<string, Classification>;
  readonly isRightAtAGlance: Glancer;
  /** The rules that are on, in registry order. */
  readonly rules: readonly CompiledRule[];
  /** Those that have something to say about files. */
  readonly ofFiles: readonly CompiledRule[];
  /** Those that compare captions. */
  readonly ofDatasets: readonly CompiledRule[];
  /** All of them in the order in which their edits are made. */
  readonly rewriting: readonly CompiledRule[];
}

/** What a style is made ready with, each loaded when it is asked for. */
export interface StyleTables {
  readonly clip?: (() => Clip) | undefined;
  readonly kinds?: (() => WordKinds) | undefined;
  /** Takes the tags that may be of two sections. */
  readonly unclear?: Map<string, Classification>;
}

/** Whether a rule of a style compares a caption with all others: then those have to be read as well. */
export function asksForDataset(style: RulesOfStyle): boolean {
  return ruleFacts.some(({ id, looksAcross }) => {
    const options: Readonly<Record<string, unknown>> | undefined = style.rules.get(id)?.options;
    if (looksAcross === undefined || options === undefined || !hasOn(style, id)) return false;
    return Object.entries(looksAcross).every(([option, value]) => options[option] === value);
  });
}

/** Whether a rule of a style asks for the names of the files around its captions. */
export function asksForNames(
  style: RulesOfStyle,
  rules: readonly Pick<AnyRule, "id" | "looksAround">[] = ruleFacts,
): boolean {
  return rules.some(({ id, looksAround }) => looksAround === true && hasOn(style, id));
}

/** Whether a style has a rule on, and no exception takes all of it out. */
export function hasOn({ rules, exceptions }: RulesOfStyle, id: RuleId): boolean {
  return rules.has(id) && !exceptions.some(({ rule, terms }) => rule === id && terms === undefined);
}

type RulesOfStyle = Pick<Style, "rules" | "exceptions">;

/** Prepares every rule that the style turns on. Tag texts and what rules remember of them belong to this one style. */
export function compileStyle(style: Style, registry: Registry, tables: StyleTables = {}): CompiledStyle {
  const { rules, rewritingOrder } = registry;
  for (const id of style.rules.keys())
    if (!rules.some((rule) => rule.id === id)) throw new Error(`The rule ${id} is not loaded.`);
  const unclear = new Map<string, Classification>();
  const context = contextOf(style, { ...tables, unclear });
  const compiled = compileRules(style, rules, context);
  const tagTexts = createTagTexts();
  const glances = compiled.flatMap(({ glance }) => glance ?? []);
  const glance = glances.length === compiled.length ? glancer(glances, context, tagTexts) : undefined;
  const rank = (rule: CompiledRule): number => rewritingOrder.indexOf(rule.id);
  return {
    tagTexts,
    partsAt: partingOf(style).partsAt,
    unclear,
    isRightAtAGlance: glance ?? never,
    rules: compiled,
    ofFiles: compiled.filter(({ file }) => file !== undefined),
    ofDatasets: compiled.filter(({ dataset }) => dataset !== undefined),
    rewriting: [...compiled].sort((a, b) => rank(a) - rank(b)),
  };
}

/** Prepares those of some rules that the style turns on. */
export function compileRules(
  style: Style,
  rules: Registry["rules"],
  shared = contextOf(style),
): CompiledRule[] {
  return rules.flatMap((rule): CompiledRule[] => {
    const setting = style.rules.get(rule.id);
    if (setting === undefined || !hasOn(style, rule.id)) return [];
    const own = style.exceptions.filter((exception) => exception.rule === rule.id);
    const context = own.length === 0 ? shared : { ...shared, ...waivers(own, shared) };
    const made = rule.compile(setting.options, context);
    const { caption, glance, file, tree, dataset }: Checks =
      typeof made === "function" ? { caption: made } : made;
    return [
      {
        ...{ id: rule.id, severity: setting.severity, measures: rule.measures === true },
        ...{ check: caption ?? quiet, glance: caption === undefined ? {} : glance, file, tree, dataset },
        isWaived: context.isWaived,
      },
    ];
  });
}

const never: Glancer = () => false;

const quiet: Check = () => NO_PROBLEMS;

/** Builds what rules see of a style besides their own options. */
export function contextOf(style: Style, { clip, kinds, unclear }: StyleTables = {}): RuleContext {
  let slots = 0;
  const memo = <Answer>(ask: (text: TagText) => Answer): Memo<Answer> => {
    const slot = slots++;
    return ({ of }) => {
      const known = of.facts[slot] as Answer | undefined;
      if (known !== undefined) return known;
      const found = ask(of);
      // Most answers are empty lists: that they are the same one keeps what is remembered small and close together.
      const answer = (Array.isArray(found) && found.length === 0 ? NOTHING : found) as Answer;
      of.facts[slot] = answer;
      return answer;
    };
  };
  let marks = 0;
  const mark = (ask: (text: TagText) => boolean): Mark => {
    // More questions than an integer has bits are answered one by one.
    if (marks === BITS) return memo(ask);
    const bit = 1 << marks++;
    return ({ of }) => {
      if ((of.answered & bit) === 0) {
        of.answered |= bit;
        if (ask(of)) of.yes |= bit;
      }
      return (of.yes & bit) !== 0;
    };
  };
  const { words: triggers = [], after = [], position } = triggerOptions(style);
  const leading = compileTerms(after, { lists: style.lists, number: "either" });
  const spelt = new Set(triggers.map((word) => word.normalize("NFC")));
  const classify = classifier(style, kinds);
  const placed = (text: TagText): number => {
    const found = classify(text);
    if (found.section < 0 && found.by.length + found.read.length > 1) unclear?.set(text.key, found);
    return found.section;
  };
  let vocabulary: ReadonlySet<string> | undefined;
  let own: OwnWords | undefined;
  return {
    memo,
    mark,
    triggers,
    sections: style.sections,
    sectionOf: ({ of }) => (of.section ??= placed(of)),
    isTrigger: mark((text) => spelt.has(coreText(text).normalize("NFC"))),
    table: (terms, number = "either") => compileTerms(terms, { lists: style.lists, number }),
    mayLead: mark((text) => leading.whole(text).length > 0),
    triggerLeads: position === "first",
    isWaived: () => false,
    waived: () => NOTHING,
    profile: style.profile,
    ...partingOf(style),
    clip,
    known: style.known,
    vocabulary: () => {
      vocabulary ??= vocabularyOf(style, triggers);
      return vocabulary;
    },
    ownWords: () => {
      own ??= ownWords([...writtenTexts(style), ...trainerTexts(style)], triggers);
      return own;
    },
  };
}

/** An integer that V8 keeps in place has 31 bits, one of them for the sign. */
const BITS = 30;

const NOTHING: readonly never[] = [];

function coreText({ text, core }: TagText): string {
  return text.slice(core.start, core.end);
}

/** The words that the trainer's own file names: they are spelt as it spells them. */
function trainerTexts({ profile: { trigger, classTokens } }: Style): readonly string[] {
  return [trigger, classTokens].filter((text) => text !== undefined);
}

interface TriggerOptions {
  readonly words?: readonly string[];
  readonly after?: readonly string[];
  readonly position?: unknown;
}

function triggerOptions(style: Style): TriggerOptions {
  return (style.rules.get("trigger-word" satisfies RuleId)?.options ?? {}) as TriggerOptions;
}

/** What the exceptions of one rule take out of its sight. */
function waivers(
  exceptions: readonly Exception[],
  { table, mark }: RuleContext,
): Pick<RuleContext, "isWaived" | "waived"> {
  const waived = table(exceptions.flatMap(({ terms }) => terms ?? []));
  return { isWaived: mark(({ tokens }) => waived.within(tokens).length > 0), waived: waived.within };
}
