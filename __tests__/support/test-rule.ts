import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/core/check.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import { readWordKinds } from "../../src/io/word-kinds.ts";
import type { Finding, Rewrite } from "../../src/model.ts";
import { type AnyRule, type RuleId, registry } from "../../src/rules/index.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import { rewriteText } from "../../src/text/rewrite-text.ts";
import { type StyleParts, styleOf } from "./style-of.ts";

/** One row of a rule's table. */
export interface RuleCase extends Omit<StyleParts, "rules"> {
  readonly name: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Other rules that are on as well. */
  readonly others?: StyleParts["rules"];
  /** What the text was before a change. */
  readonly was?: string;
  readonly text: string;
  /** What the other captions of the dataset say. */
  readonly dataset?: readonly string[];
  /** What the rule finds, each as `from-to fix message`, in the offsets of the text; absent when it is silent. */
  readonly problems?: readonly string[];
  /** What each of the problems offers, where a row is about that. */
  readonly candidates?: readonly (readonly string[])[];
  /** The text rewritten; absent when nothing is rewritten. */
  readonly fixed?: string;
}

/**
 * Runs a rule's table. Every row proves the places, the messages and the fixes; that the rewrite is what it says; and
 * that the rewritten text has nothing left to rewrite.
 */
export function testRule(id: RuleId, cases: readonly RuleCase[]): void {
  describe(id, () => {
    test("names its cases apart", () => {
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });
    test.each(cases)("$name", (row) => {
      const style = styleOf({ ...row, rules: { ...row.others, [id]: row.options ?? {} } });
      const report = checkText(row.text, style, row.dataset, row.was);
      const own = report.findings.filter(({ ruleId }) => ruleId === id);
      expect(own.map(shown)).toEqual(row.problems ?? []);
      if (row.candidates) expect(own.map(({ candidates }) => candidates)).toEqual(row.candidates);
      const fixed = rewritten(row.text, report.rewrites);
      expect(fixed).toBe(row.fixed ?? row.text);
      expect(checkText(fixed, style).findings.filter(({ fix }) => fix === "safe")).toEqual([]);
    });
  });
}

/** Proves that every example of a rule is found, and becomes what it says, by that rule alone. */
export function testExamples(rule: AnyRule): void {
  test.each(rule.examples)(
    `${rule.id}: $title`,
    ({ options = {}, sections, triggers, files, profile = "generic", was, dataset, bad, good }) => {
      const trigger =
        triggers === undefined ? {} : { "trigger-word": { words: triggers, position: "anywhere" } };
      const style = styleOf({
        rules: { ...trigger, [rule.id]: options },
        ...(sections && { sections }),
        ...(files && { files }),
        profile: profiles[profile],
      });
      const others = Array.from({ length: dataset?.captions ?? 0 }, () => dataset?.text ?? "");
      if (good !== undefined) expect(checkText(good, style, others, was).findings).toEqual([]);
      if (bad === undefined) return;
      const { findings, rewrites } = checkText(bad, style, others, was);
      expect(findings.map(({ ruleId }) => ruleId)).toContain(rule.id);
      expect(rewritten(bad, rewrites)).toBe(good ?? bad);
    },
  );
}

/** Checks one text as the file "a.txt", in a dataset with other captions, after a change where it was another one. */
export function checkText(
  text: string,
  style: ReturnType<typeof styleOf>,
  others: readonly string[] = [],
  was?: string,
) {
  const sources = [{ path: "a.txt", text }];
  return check({
    sources,
    registry,
    before: () => was,
    styleOf: () => style,
    clipMerges: readClipMerges,
    wordKinds: readWordKinds,
    dataset: {
      others: others.map((other, at) => ({ path: `other${at}.txt`, text: other })),
      again: () => sources,
    },
  });
}

/** The text with its rewritten lines put in, every other byte as it was. */
export function rewritten(text: string, rewrites: readonly Omit<Rewrite, "path">[]): string {
  const made = rewriteText(text, rewrites);
  expect(made).not.toHaveProperty("changedLine");
  return "text" in made ? made.text : text;
}

function shown({ start, end, fix, message }: Finding): string {
  return `${start.offset}-${end.offset} ${fix} ${message}`;
}
