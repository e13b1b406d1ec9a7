import * as z from "zod";
import { UserError } from "../../errors.ts";
import type { FixKind } from "../../model.ts";
import { toJson } from "../../report/json.ts";
import { type Paint, painter } from "../../report/paint.ts";
import { ruleUrl } from "../../report/rule-link.ts";
import { type AnyRule, rules } from "../../rules/index.ts";
import { nearest } from "../../style/nearest.ts";
import { optionKit } from "../../style/option-kit.ts";

/** What a rule wants, or the list of all rules where none is named. */
export function explainRules(
  ruleId: string | undefined,
  { format, colour }: { readonly format: "text" | "json"; readonly colour: boolean },
): string {
  const paint = painter(colour);
  if (ruleId === undefined) {
    if (format === "json") return toJson(rules.map(factsOf));
    const width = Math.max(...rules.map(({ id }) => id.length));
    return rules.map(({ id, summary }) => `${paint("bold", id.padEnd(width))}  ${summary}\n`).join("");
  }
  const rule = (rules as readonly AnyRule[]).find(({ id }) => id === ruleId);
  if (rule === undefined) throw new UserError(unknownRule(ruleId));
  return format === "json" ? toJson(factsOf(rule)) : describe(rule, paint);
}

function factsOf(rule: AnyRule) {
  const { id, summary, guidance, severity, fix } = rule;
  return { id, summary, guidance, severity, fix, docs: ruleUrl(id) };
}

const FIXES: Readonly<Record<FixKind, string>> = {
  safe: "caption-style fix and one-click suggestions mend what is certain.",
  choice: "It lists what to choose from.",
  none: "Only a person who sees the image can mend it.",
};

function describe(rule: AnyRule, paint: Paint): string {
  const { id, summary, guidance, severity, fix } = rule;
  const options = optionLines(rule, paint);
  const examples = rule.examples.flatMap(({ title, bad, good }) => [
    `  ${title}`,
    ...(bad === undefined ? [] : [`    ${paint("removed", bad)}`]),
    ...(good === undefined ? [] : [`    ${paint("added", good)}`]),
  ]);
  return [
    `${paint("bold", id)}  ${summary}`,
    "",
    `Guidance: ${guidance}.`,
    `Severity: ${severity}, unless the style says otherwise.`,
    `Rewrites: ${FIXES[fix]}`,
    ...(options.length === 0 ? [] : ["", "Options:", ...options]),
    ...(examples.length === 0 ? [] : ["", "Examples:", ...examples]),
    "",
    ruleUrl(id),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function optionLines(rule: AnyRule, paint: Paint): readonly string[] {
  const { properties = {} } = z.toJSONSchema(rule.options(optionKit), {
    io: "input",
    unrepresentable: "any",
  });
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema !== "object") return [];
    const { default: standard, description } = schema;
    const start = standard === undefined ? "" : ` (${JSON.stringify(standard)} when absent)`;
    return [`  ${paint("bold", name)}${start}`, ...(description === undefined ? [] : [`    ${description}`])];
  });
}

function unknownRule(ruleId: string): string {
  const near = nearest(
    ruleId,
    rules.map(({ id }) => id),
  );
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  return `There is no rule "${ruleId}".${hint} "caption-style explain" lists all.`;
}
