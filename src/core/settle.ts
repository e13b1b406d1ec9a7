import { parseCaption } from "../captions/parse-caption.ts";
import type { Caption, Edit, Problem } from "../model.ts";
import { NO_PROBLEMS } from "../rules/rule.ts";
import { applyEdits, withoutOverlaps } from "../text/edits.ts";
import type { CompiledRule, CompiledStyle } from "./compile.ts";

/** A caption with what each rule finds in it; a rule that finds nothing is left out. */
export interface Checked {
  readonly caption: Caption;
  readonly problems: ReadonlyMap<CompiledRule, readonly Problem[]>;
}

/** Runs every rule on a caption. */
export function checkCaption({ rules }: CompiledStyle, caption: Caption): Checked {
  let problems: Map<CompiledRule, readonly Problem[]> | undefined;
  for (const rule of rules) {
    const check = rule.check(caption);
    if (check === NO_PROBLEMS) continue;
    const found = [...check];
    if (found.length === 0) continue;
    problems ??= new Map();
    problems.set(rule, found);
  }
  return { caption, problems: problems ?? NOTHING_FOUND };
}

const NOTHING_FOUND: Checked["problems"] = new Map();

/** What a caption becomes. */
export interface Settled {
  /** The caption with every safe edit made: nothing safe is left to do on it. */
  readonly text: string;
  /**
   * How many problems of each name (see `nameOf`) have an edit that was not made: one that would cause a problem that
   * only a person can mend is withheld, and so are those that undo each other.
   */
  readonly left: ReadonlyMap<string, number>;
}

/**
 * Makes the safe edits rule by rule, in the registry's order, until a whole round changes nothing. Undefined when ten
 * rounds do not get there: then no rewrite is certain, and none is offered.
 */
export function settle(compiled: CompiledStyle, start: Checked): Settled | undefined {
  let current = start;
  for (let round = 0; round < ROUNDS; round++) {
    const next = oneRound(compiled, current);
    if (next.caption.text === current.caption.text) return { text: next.caption.text, left: leftOf(next) };
    current = next;
  }
  return undefined;
}

const ROUNDS = 10;

/** Tells problems apart by what they say of which tag, since places move as edits are made. */
export function nameOf({ tags }: Caption, rule: CompiledRule, { span, message }: Problem): string {
  const tag = tags.find((one) => one.span.start <= span.start && span.start < one.span.end);
  return `${rule.id} ${message} ${tag?.of.text ?? ""}`;
}

function leftOf({ caption, problems }: Checked): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  for (const [rule, found] of problems) {
    for (const problem of found) {
      if (problem.edit === undefined) continue;
      const name = nameOf(caption, rule, problem);
      left.set(name, (left.get(name) ?? 0) + 1);
    }
  }
  return left;
}

function oneRound(compiled: CompiledStyle, start: Checked): Checked {
  let current = start;
  for (const rule of compiled.rewriting) {
    const edits = safeEdits(current.problems.get(rule) ?? []);
    if (edits.length === 0) continue;
    current = made(compiled, current, edits) ?? eachMade(compiled, current, rule);
  }
  return current;
}

/** The caption with some edits made; undefined where they change nothing, or make matters worse. */
function made(compiled: CompiledStyle, before: Checked, edits: readonly Edit[]): Checked | undefined {
  const { path, text } = before.caption;
  const edited = applyEdits(text, edits);
  if (edited === text) return undefined;
  const after = checkCaption(compiled, parseCaption(path, edited, compiled.tagTexts, compiled.partsAt));
  return harms(before, after) ? undefined : after;
}

/** One edit after the other, so that one that does harm does not keep the others back. */
function eachMade(compiled: CompiledStyle, start: Checked, rule: CompiledRule): Checked {
  let current = start;
  let skipped = 0;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const edit = safeEdits(current.problems.get(rule) ?? [])[skipped];
    if (edit === undefined) break;
    const next = made(compiled, current, [edit]);
    if (next === undefined) skipped++;
    else current = next;
  }
  return current;
}

/** What more a rule finds in one caption is left to the next round. */
const MOST_TURNS = 40;

function safeEdits(problems: readonly Problem[]): Edit[] {
  const edits: Edit[] = [];
  for (const { edit } of problems) if (edit !== undefined) edits.push(edit);
  return withoutOverlaps(edits);
}

/** Whether any rule that does not only measure finds more that only a person can mend than it did before. */
function harms(before: Checked, after: Checked): boolean {
  for (const [rule, problems] of after.problems) {
    if (rule.measures) continue;
    if (unsafeCount(problems) > unsafeCount(before.problems.get(rule) ?? [])) return true;
  }
  return false;
}

function unsafeCount(problems: readonly Problem[]): number {
  return problems.filter(({ edit }) => edit === undefined).length;
}
