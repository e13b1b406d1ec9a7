import { type AnyRule, rewritingOrder, rules } from "../../src/rules/index.ts";
import { nameOf } from "../new-rule/registry.ts";
import type { Generated } from "./generated.ts";

/** What has to be known of the rules before any of them is loaded. */
export const factsFile: Generated = { path: "src/rules/facts.ts", render: () => factsModule() };

/** Where each rule is loaded from. */
export const ruleFiles: Generated = { path: "src/shell/rule-files.ts", render: () => filesModule() };

function factsModule(): string {
  const facts = (rules as readonly AnyRule[]).map(
    ({ id, severity, standard, looksAround, looksAcross, needsWords }) => {
      const around = looksAround === true ? ", looksAround: true" : "";
      const across = looksAcross === undefined ? "" : `, looksAcross: ${literalOf(looksAcross)}`;
      const words = needsWords === true ? ", needsWords: true" : "";
      return `  { id: "${id}", severity: "${severity}", standard: ${standard}${around}${across}${words} },\n`;
    },
  );
  const order = rewritingOrder.map((id) => `  "${id}",\n`);
  return `// Written by \`npm run generate\` from the rules and src/rules/index.ts.
import type { RuleId } from "./index.ts";
import type { RuleFacts } from "./rule.ts";

/** What is known of each rule without loading it, in the order in which findings at one place are shown. */
export const ruleFacts: readonly RuleFacts<RuleId>[] = [
${facts.join("")}];

/** The order in which safe edits are applied. */
export const rewritingOrder: readonly RuleId[] = [
${order.join("")}];
`;
}

function literalOf(options: Readonly<Record<string, string>>): string {
  const members = Object.entries(options).map(([name, value]) => `${name}: "${value}"`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function filesModule(): string {
  const files = rules.map(
    ({ id }) => `  "${id}": async () => (await import("../rules/${id}.ts")).${nameOf(id)},\n`,
  );
  return `// Written by \`npm run generate\` from src/rules/index.ts.
import type { AnyRule } from "../rules/index.ts";

/** Loads a rule, by its id. */
export const ruleFiles: Readonly<Record<string, () => Promise<AnyRule>>> = {
${files.join("")}};
`;
}
