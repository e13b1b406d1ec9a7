import type * as z from "zod";
import { type AnyRule, rules } from "../../src/rules/index.ts";
import { statedOptions, styleSchema } from "../../src/style/schema.ts";
import type { Generated } from "./generated.ts";
import { withMarkedPart } from "./marked-part.ts";
import { describeValues } from "./option-values.ts";
import { shortJson } from "./short-json.ts";
import { renderTable } from "./table.ts";

/** The tables of docs/configuration.md; the text around them is written by hand. */
export const configurationPage: Generated = {
  path: "docs/configuration.md",
  render: (now) =>
    withMarkedPart(
      withMarkedPart(now, "settings", settingsTable()),
      "options",
      rules.map(ruleOptions).join("\n\n"),
    ),
};

function settingsTable(): string {
  return renderTable(
    ["Setting", "What it says"],
    Object.entries(styleSchema().shape).map(([name, setting]) => [`\`${name}\``, setting.description ?? ""]),
  );
}

function ruleOptions(rule: AnyRule): string {
  const rows = Object.entries(statedOptions(rule)).map(([name, schema]) =>
    optionRow(name, schema as z.ZodType),
  );
  const options =
    rows.length === 0
      ? "No options but `severity`."
      : renderTable(["Option", "Values", "Default", "What it says"], rows);
  return `### [\`${rule.id}\`](rules/${rule.id}.md)\n\n${rule.summary} Severity: \`${rule.severity}\`.\n\n${options}`;
}

function optionRow(name: string, schema: z.ZodType): string[] {
  const { default: filledIn, description = "" } = schema.meta() ?? {};
  const standard = filledIn === undefined ? "" : `\`${shortJson(filledIn, Number.POSITIVE_INFINITY)}\``;
  return [`\`${name}\``, describeValues(schema), standard, description];
}
