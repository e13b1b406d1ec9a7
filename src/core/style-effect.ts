import type { Finding, Report } from "../model.ts";

/** What another style does to the findings of a dataset. */
export interface StyleEffect {
  /** Those rules whose findings are not the same, the largest change first. */
  readonly rules: readonly RuleEffect[];
  /** How many files have a finding that is not the same. */
  readonly files: number;
  /** How many captions each style selects. */
  readonly captions: { readonly before: number; readonly after: number };
}

/** What becomes of the findings of one rule. */
export interface RuleEffect {
  readonly ruleId: string;
  readonly appear: readonly Finding[];
  readonly disappear: readonly Finding[];
  /** As they are told by the new style: same rule, same place, another message or severity. */
  readonly change: readonly Finding[];
}

/** Compares what two styles find in the same captions. */
export function styleEffect(before: Report, after: Report): StyleEffect {
  const [gone, young] = withoutCommon(before.findings, after.findings, wholeKey);
  const [disappear, appear] = withoutCommon(gone, young, placeKey);
  const fresh = new Set(appear);
  const change = young.filter((finding) => !fresh.has(finding));
  const ids = new Set([...appear, ...disappear, ...change].map(({ ruleId }) => ruleId));
  const of = (findings: readonly Finding[], id: string): readonly Finding[] =>
    findings.filter(({ ruleId }) => ruleId === id);
  const rules = [...ids].map((id) => ({
    ...{ ruleId: id, appear: of(appear, id), disappear: of(disappear, id), change: of(change, id) },
  }));
  return {
    rules: rules.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.ruleId < b.ruleId ? -1 : 1)),
    files: new Set([...appear, ...disappear, ...change].map(({ path }) => path)).size,
    captions: { before: before.captions, after: after.captions },
  };
}

/** How many findings appear, disappear and change, of all rules together. */
export function countEffect({
  rules,
}: StyleEffect): Readonly<Record<keyof Omit<RuleEffect, "ruleId">, number>> {
  const sum = { appear: 0, disappear: 0, change: 0 };
  for (const { appear, disappear, change } of rules) {
    sum.appear += appear.length;
    sum.disappear += disappear.length;
    sum.change += change.length;
  }
  return sum;
}

function sizeOf({ appear, disappear, change }: RuleEffect): number {
  return appear.length + disappear.length + change.length;
}

/** The findings of each side that the other has not, each as often as the other has it not. */
function withoutCommon(
  one: readonly Finding[],
  other: readonly Finding[],
  keyOf: (finding: Finding) => string,
): [readonly Finding[], readonly Finding[]] {
  return [notIn(other, one, keyOf), notIn(one, other, keyOf)];
}

function notIn(
  known: readonly Finding[],
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const finding of known) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

function placeKey({ path, ruleId, start }: Finding): string {
  return JSON.stringify([path, ruleId, start.offset]);
}

function wholeKey(finding: Finding): string {
  return JSON.stringify([placeKey(finding), finding.severity, finding.message, finding.end.offset]);
}
