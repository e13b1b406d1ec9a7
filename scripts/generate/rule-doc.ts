import type * as z from "zod";
import type { FixKind } from "../../src/model.ts";
import type { AnyRule } from "../../src/rules/index.ts";
import type { Example } from "../../src/rules/rule.ts";
import { optionKit } from "../../src/style/option-kit.ts";
import { messagesOf } from "./example-run.ts";
import type { Generated } from "./generated.ts";
import { withMarkedPart } from "./marked-part.ts";
import { describeValues } from "./option-values.ts";
import { shortJson } from "./short-json.ts";
import { renderTable } from "./table.ts";

/** The page of a rule: its head written anew from the rule, everything below it as it was. */
export function rulePage(rule: AnyRule): Generated {
  return { path: `docs/rules/${rule.id}.md`, render: (now) => withMarkedPart(now, "head", head(rule)) };
}

function head(rule: AnyRule): string {
  return [
    `# ${rule.id}`,
    `**${rule.summary}**`,
    facts(rule),
    "## Options",
    optionsTable(rule),
    "## Examples",
    ...rule.examples.map((example) => renderExample(rule, example)),
  ].join("\n\n");
}

function facts(rule: AnyRule): string {
  const on = rule.standard
    ? "on, unless the style turns it off"
    : "off, until the style or a preset names it";
  return renderTable(
    ["From the captioning guidance", "Fix", "Severity", "Without a preset"],
    [[rule.guidance, FIXES[rule.fix], `\`${rule.severity}\``, on]],
  );
}

const FIXES: Readonly<Record<FixKind, string>> = {
  safe: "safe: one click in a review, or `caption-style fix`, where no judgement is needed",
  choice: "choice: candidates are listed, a person picks",
  none: "none: only a person who sees the image knows",
};

function optionsTable(rule: AnyRule): string {
  const options = Object.entries<z.core.$ZodType>(rule.options(optionKit).shape);
  const severity = "Like every rule it takes `severity`: `off`, `info`, `warning` or `error`.";
  if (options.length === 0) {
    const where = rule.examples.some(({ sections }) => sections !== undefined)
      ? " What it goes by stands in `sections`."
      : "";
    return `None of its own.${where} ${severity}`;
  }
  const rows = options.map(([name, option]) => [
    `\`${name}\``,
    describeValues(option),
    defaultOf(option),
    descriptionOf(rule, name),
  ]);
  return `${renderTable(["Option", "Values", "Default", "What it says"], rows)}\n\n${severity}`;
}

function defaultOf(option: z.core.$ZodType): string {
  const def = option._zod.def;
  return def.type === "default" && "defaultValue" in def
    ? `\`${shortJson(def.defaultValue, Infinity)}\``
    : "";
}

function descriptionOf(rule: AnyRule, name: string): string {
  const option: z.ZodType | undefined = rule.options(optionKit).shape[name];
  return option?.description ?? "";
}

function renderExample(rule: AnyRule, example: Example<unknown>): string {
  const style = styleText(rule, example);
  const parts = [`### ${example.title}`];
  if (style !== undefined) parts.push(fenced("json", style));
  for (const [path, text] of Object.entries(example.files ?? {}))
    parts.push(`The file \`${path}\`:`, fenced("text", text.trimEnd()));
  const { bad, good, dataset } = example;
  if (dataset !== undefined)
    parts.push(`${dataset.captions} other captions say:`, fenced("text", dataset.text));
  if (bad === undefined) parts.push("Left alone:", fenced("text", good ?? ""));
  else {
    const lines = [`- ${bad}`, ...(good === undefined ? [] : [`+ ${good}`])];
    const after = good === undefined ? ["Nothing is rewritten: a person decides."] : [];
    const messages = messagesOf(rule, example).map((message) => `> ${message}`);
    parts.push(fenced("diff", lines.join("\n")), messages.join("\n>\n"), ...after);
  }
  return parts.join("\n\n");
}

/** What stands in the caption-style.json of an example; nothing where the rule's defaults are meant. */
function styleText(rule: AnyRule, example: Example<unknown>): string | undefined {
  const { options, sections, triggers, profile } = example;
  if ([options, sections, triggers, profile].every((part) => part === undefined)) return undefined;
  const trigger = triggers === undefined ? {} : { "trigger-word": { words: triggers } };
  const rules = { ...trigger, [rule.id]: options ?? rule.severity };
  return shortJson({ ...(profile && { profile }), ...(sections && { sections }), rules });
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
