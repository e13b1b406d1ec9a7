import { type OwnWords, ownWords } from "../captions/tag-spelling.ts";
import { createTagTexts, type TagTexts } from "../captions/tag-text.ts";
import type { Severity, Tag, TagText } from "../model.ts";
import { type AnyRule, type RuleId, rewritingOrder, rules } from "../rules/index.ts";
import {
  type Check,
  type DatasetCheck,
  type FileCheck,
  type Mark,
  NO_PROBLEMS,
  type RuleContext,
  type TreeCheck,
} from "../rules/rule.ts";
import { classifier } from "../style/classify.ts";
import { vocabularyOf, writtenTexts } from "../style/own-texts.ts";
import type { Exception, Style } from "../style/style.ts";
import { compileTerms } from "../style/terms.ts";
import type { Clip } from "../text/clip.ts";

/** A rule made ready for one style. */
export interface CompiledRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly measures: boolean;
  readonly check: Check;
  readonly file: FileCheck | undefined;
  readonly tree: TreeCheck | undefined;
  readonly dataset: DatasetCheck | undefined;
  readonly isWaived: Mark;
}

/** A style made ready to check captions with. */
export interface CompiledStyle {
  readonly tagTexts: TagTexts;
  /** The rules that are on, in registry order. */
  readonly rules: readonly CompiledRule[];
  /** Those that have something to say about files. */
  readonly ofFiles: readonly CompiledRule[];
  /** Those that compare captions. */
  readonly ofDatasets: readonly CompiledRule[];
  /** All of them in the order in which their edits are made. */
  readonly rewriting: readonly CompiledRule[];
}

/** Whether a rule of a style asks for the names of the files around its captions. */
export function asksForNames({ rules: settings, exceptions }: Pick<Style, "rules" | "exceptions">): boolean {
  return (rules as readonly AnyRule[]).some(
    ({ id, looksAround }) => looksAround === true && settings.has(id) && !isWaivedWholly(id, exceptions),
  );
}

/** Whether a rule of a style compares a caption with all others: then those have to be read as well. */
export function asksForDataset({
  rules: settings,
  exceptions,
}: Pick<Style, "rules" | "exceptions">): boolean {
  return (rules as readonly AnyRule[]).some(({ id, looksAcross }) => {
    const setting = settings.get(id);
    return (
      setting !== undefined && looksAcross?.(setting.options) === true && !isWaivedWholly(id, exceptions)
    );
  });
}

function isWaivedWholly(id: RuleId, exceptions: readonly Exception[]): boolean {
  return exceptions.some(({ rule, terms }) => rule === id && terms === undefined);
}

/** Prepares every rule that the style turns on. Tag texts and what rules remember of them belong to this one style. */
export function compileStyle(style: Style, clip?: () => Clip): CompiledStyle {
  const shared = contextOf(style, clip);
  const compiled: CompiledRule[] = [];
  for (const rule of rules as readonly AnyRule[]) {
    const setting = style.rules.get(rule.id);
    if (setting === undefined) continue;
    const own = style.exceptions.filter((exception) => exception.rule === rule.id);
    if (isWaivedWholly(rule.id, own)) continue;
    const context = own.length === 0 ? shared : { ...shared, ...waivers(own, shared) };
    const made = rule.compile(setting.options, context);
    const { caption = quiet, file, tree, dataset } = typeof made === "function" ? { caption: made } : made;
    compiled.push({
      ...{ id: rule.id, severity: setting.severity, measures: rule.measures === true },
      ...{ check: caption, file, tree, dataset, isWaived: context.isWaived },
    });
  }
  const rank = (rule: CompiledRule): number => rewritingOrder.indexOf(rule.id);
  return {
    tagTexts: createTagTexts(),
    rules: compiled,
    ofFiles: compiled.filter(({ file }) => file !== undefined),
    ofDatasets: compiled.filter(({ dataset }) => dataset !== undefined),
    rewriting: [...compiled].sort((a, b) => rank(a) - rank(b)),
  };
}

const quiet: Check = () => NO_PROBLEMS;

/** Builds what rules see of a style besides their own options. */
export function contextOf(style: Style, clip?: () => Clip): RuleContext {
  let slots = 0;
  const memo = <Answer>(ask: (text: TagText) => Answer): ((tag: Tag) => Answer) => {
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
  const classify = classifier(style);
  let vocabulary: ReadonlySet<string> | undefined;
  let own: OwnWords | undefined;
  return {
    memo,
    mark,
    triggers,
    sections: style.sections,
    sectionOf: ({ of }) => (of.section ??= classify(of).section),
    isTrigger: mark((text) => spelt.has(coreText(text).normalize("NFC"))),
    table: (terms, number = "either") => compileTerms(terms, { lists: style.lists, number }),
    mayLead: mark((text) => leading.whole(text).length > 0),
    triggerLeads: position === "first",
    isWaived: () => false,
    waived: () => NOTHING,
    profile: style.profile,
    separator: separatorOf(style),
    clip,
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

function separatorOf(style: Style): string {
  const options = style.rules.get("tag-format" satisfies RuleId)?.options as
    | { separator?: string }
    | undefined;
  return options?.separator ?? ", ";
}

/** What the exceptions of one rule take out of its sight. */
function waivers(
  exceptions: readonly Exception[],
  { table, mark }: RuleContext,
): Pick<RuleContext, "isWaived" | "waived"> {
  const waived = table(exceptions.flatMap(({ terms }) => terms ?? []));
  return { isWaived: mark(({ tokens }) => waived.within(tokens).length > 0), waived: waived.within };
}
