import type { Finding, Position } from "../model.ts";
import type { Tree } from "../rules/rule.ts";
import type { Style } from "../style/style.ts";
import type { CompiledStyle } from "./compile.ts";

/** The names around the captions, as far as they are known. */
export interface NamedFiles {
  /** Every file of the tree, in any order. */
  readonly names: readonly string[];
  /** Where given, what is wrong counts only if one of these files is to blame. */
  readonly touched?: ReadonlySet<string>;
}

/** What is wrong with the names of the files, for each style by its own rules. */
export function checkTree(
  { names, touched }: NamedFiles,
  styles: ReadonlyMap<Style, CompiledStyle>,
  { styleOf, listed }: { readonly styleOf: (path: string) => Style | null; readonly listed: Tree["listed"] },
): Finding[] {
  const rules = [...styles].flatMap(([style, compiled]) =>
    compiled.rules.flatMap((rule) => (rule.tree === undefined ? [] : [{ style, rule, check: rule.tree }])),
  );
  if (rules.length === 0) return [];
  const sorted = [...names].sort();
  return rules.flatMap(({ style, rule, check }) => {
    const tree: Tree = { names: sorted, governs: (path) => styleOf(path) === style, listed };
    return [...check(tree)]
      .filter(
        ({ path, others = [] }) => touched === undefined || [path, ...others].some((one) => touched.has(one)),
      )
      .map(({ path, message }): Finding => {
        const { id: ruleId, severity } = rule;
        return { path, ruleId, severity, message, fix: "none", candidates: [], start: START, end: START };
      });
  });
}

const START: Position = { line: 1, column: 1, offset: 0 };
