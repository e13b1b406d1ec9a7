import { parseSidecar } from "../captions/sidecar.ts";
import type { Caption, Edit, Problem } from "../model.ts";
import type { RuleId } from "../rules/index.ts";
import { applyEdits, withoutOverlaps } from "../text/edits.ts";
import type { CompiledRule, CompiledStyle } from "./compile.ts";

/** A caption with what each rule finds in it; a rule that finds nothing is left out. */
export interface Checked {
  readonly caption: Caption;
  readonly problems: ReadonlyMap<CompiledRule, readonly Problem[]>;
}

/** Runs every rule on a caption. */
export function checkCaption({ rules }: CompiledStyle, caption: Caption): Checked {
  let problems = NO_PROBLEMS;
  for (const rule of rules) {
    const found = [...rule.check(caption)];
    if (found.length > 0) problems = new Map([...problems, [rule, found]]);
  }
  return { caption, problems };
}

const NO_PROBLEMS: Checked["problems"] = new Map();

/** What a caption becomes. */
export interface Settled {
  /** The caption with every safe edit made: nothing safe is left to do on it. */
  readonly text: string;
  /** Rules none of whose edits was made, since they would have caused a problem that only a person can mend. */
  readonly withheld: ReadonlySet<RuleId>;
}

/**
 * Makes the safe edits rule by rule, in the registry's order, until a whole round changes nothing. Undefined when ten
 * rounds do not get there: then no rewrite is certain, and none is offered.
 */
export function settle(compiled: CompiledStyle, start: Checked): Settled | undefined {
  let current = start;
  const made = new Set<RuleId>();
  for (let round = 0; round < ROUNDS; round++) {
    const { next, withheld, busy } = oneRound(compiled, current);
    if (next === current) {
      // Rules that are busy and yet change nothing undo each other's edits: a person has to settle that.
      return {
        text: current.caption.text,
        withheld: new Set([...[...withheld].filter((id) => !made.has(id)), ...busy]),
      };
    }
    for (const id of busy) made.add(id);
    current = next;
  }
  return undefined;
}

const ROUNDS = 10;

interface Round {
  readonly next: Checked;
  readonly withheld: ReadonlySet<RuleId>;
  /** The rules that made edits. */
  readonly busy: ReadonlySet<RuleId>;
}

function oneRound(compiled: CompiledStyle, start: Checked): Round {
  const withheld = new Set<RuleId>();
  const busy = new Set<RuleId>();
  let current = start;
  for (const rule of compiled.rewriting) {
    const { caption, problems } = current;
    const edits = safeEdits(problems.get(rule) ?? []);
    if (edits.length === 0) continue;
    const text = applyEdits(caption.text, edits);
    const next = checkCaption(compiled, parseSidecar(caption.path, text, compiled.tagTexts));
    if (text === caption.text || harms(current, next)) {
      withheld.add(rule.id);
      continue;
    }
    busy.add(rule.id);
    current = next;
  }
  return { next: current, withheld, busy };
}

function safeEdits(problems: readonly Problem[]): Edit[] {
  const edits: Edit[] = [];
  for (const { edit } of problems) if (edit !== undefined) edits.push(edit);
  return withoutOverlaps(edits);
}

/** Whether any rule finds more that only a person can mend than it did before. */
function harms(before: Checked, after: Checked): boolean {
  for (const [rule, problems] of after.problems) {
    if (unsafeCount(problems) > unsafeCount(before.problems.get(rule) ?? [])) return true;
  }
  return false;
}

function unsafeCount(problems: readonly Problem[]): number {
  return problems.filter(({ edit }) => edit === undefined).length;
}
