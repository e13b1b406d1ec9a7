import { parseSidecar } from "../captions/sidecar.ts";
import type { Caption, Edit, Problem } from "../model.ts";
import type { RuleId } from "../rules/index.ts";
import { applyEdits, withoutOverlaps } from "../text/edits.ts";
import type { CompiledStyle } from "./compile.ts";

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
export function settle(compiled: CompiledStyle, caption: Caption): Settled | undefined {
  let current = caption;
  const made = new Set<RuleId>();
  for (let round = 0; round < ROUNDS; round++) {
    const { next, withheld, busy } = oneRound(compiled, current);
    if (next.text === current.text) {
      // Rules that are busy and yet change nothing undo each other's edits: a person has to settle that.
      return {
        text: current.text,
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
  readonly next: Caption;
  readonly withheld: ReadonlySet<RuleId>;
  /** The rules that made edits. */
  readonly busy: ReadonlySet<RuleId>;
}

function oneRound(compiled: CompiledStyle, start: Caption): Round {
  const withheld = new Set<RuleId>();
  const busy = new Set<RuleId>();
  let caption = start;
  for (const rule of compiled.rewriting) {
    const edits = safeEdits(rule.check(caption));
    if (edits.length === 0) continue;
    const text = applyEdits(caption.text, edits);
    const next = parseSidecar(caption.path, text, compiled.tagTexts);
    if (text === caption.text || harms(compiled, caption, next)) {
      withheld.add(rule.id);
      continue;
    }
    busy.add(rule.id);
    caption = next;
  }
  return { next: caption, withheld, busy };
}

function safeEdits(problems: Iterable<Problem>): Edit[] {
  const edits: Edit[] = [];
  for (const { edit } of problems) if (edit !== undefined) edits.push(edit);
  return withoutOverlaps(edits);
}

/** Whether any rule finds more that only a person can mend than it did before. */
function harms(compiled: CompiledStyle, before: Caption, after: Caption): boolean {
  return compiled.rules.some((rule) => unsafeCount(rule.check(after)) > unsafeCount(rule.check(before)));
}

function unsafeCount(problems: Iterable<Problem>): number {
  let count = 0;
  for (const { edit } of problems) if (edit === undefined) count++;
  return count;
}
