import * as z from "zod";
import { formatIds } from "../captions/formats/format.ts";
import { roles } from "../captions/readings/reading.ts";
import type { AnyRule, RuleId } from "../rules/index.ts";
import { rules } from "../rules/index.ts";
import { maxExceptions, maxListEntries, maxOverrides, maxSections } from "./limits.ts";
import { optionKit } from "./option-kit.ts";
import { profileIds } from "./profiles/profile.ts";

/** A rule as one file states it: how bad its findings are, or the options that differ, or both. */
export type StatedRule = StatedSeverity | Readonly<Record<string, unknown>>;

/** How bad the findings of a rule are, or that it is off. */
export type StatedSeverity = z.infer<typeof statedSeverity>;

/** A whole caption-style.json. */
export type StyleFile = z.infer<ReturnType<typeof styleFile>>;

/** What both a file and its overrides may say; each part is absent unless it is stated. */
export type StatedSettings = Pick<
  StyleFile,
  "profile" | "trainer" | "lists" | "sections" | "rules" | "exceptions"
>;

export type StatedException = NonNullable<StyleFile["exceptions"]>[number];

export type StatedSection = NonNullable<StyleFile["sections"]>[number];

export type StatedList = NonNullable<StyleFile["lists"]>[string];

const { exactTerm, terms } = optionKit;

const statedSeverity = z.enum(["off", "info", "warning", "error"]);

const text = z.string().regex(/\S/, "text that is not empty");

const globs = z.array(text);

/** The schema of one layer: nothing is filled in, so that a layer holds what it states and no more. Built at first use. */
export function styleSchema(): ReturnType<typeof styleFile> {
  built ??= styleFile();
  return built;
}

let built: ReturnType<typeof styleFile> | undefined;

/** The options of a rule as one file may state them: all optional, none filled in. */
export function statedOptions(rule: AnyRule): z.ZodRawShape {
  return Object.fromEntries(
    Object.entries<z.core.$ZodType>(rule.options(optionKit).shape).map(([name, option]) => [
      name,
      stated(option),
    ]),
  );
}

function styleFile() {
  const settings = settingsShape();
  return z.strictObject({
    $schema: z.string().optional().describe("The address of this schema, for editors."),
    extends: z
      .union([text, z.array(text)])
      .optional()
      .describe(
        "Styles to start from: `caption-style:<preset>`, or a file of this repository. Later ones win.",
      ),
    captions: z
      .array(z.union([text, captionFiles()]))
      .min(1)
      .optional()
      .describe(
        "Which files are captions. `**/*.txt`, `**/*.caption`, `**/metadata.jsonl` and `**/metadata.csv` when absent, less files such as README.txt.",
      ),
    ignore: globs.optional().describe("Files and folders to leave alone."),
    ...settings,
    overrides: z
      .array(z.strictObject({ files: globs.min(1).describe("The captions it is for."), ...settings }))
      .max(maxOverrides)
      .optional()
      .describe("What differs for some of the captions. Later ones win."),
  });
}

function captionFiles() {
  return z.strictObject({
    files: text.describe("Which files."),
    format: z.enum(formatIds).describe("How captions stand in them."),
    column: text.optional().describe("The column or key that holds the caption, in place of the usual ones."),
  });
}

function settingsShape() {
  return {
    profile: z
      .enum(profileIds)
      .optional()
      .describe(
        "The trainer, which says how captions are read. As `trainer` says when absent, or else `generic`.",
      ),
    trainer: text
      .optional()
      .describe(
        "The trainer's own settings file, relative to this one, such as `dataset.toml`: what it sets goes before what the `profile` says.",
      ),
    lists: z
      .record(z.string().regex(/^[^{}\s](?:[^{}]*[^{}\s])?$/, "a name without braces"), list())
      .optional()
      .describe("Words by name: `{color}` in a term stands for any entry of the list `color`."),
    sections: z.array(section()).max(maxSections).optional().describe("The parts of a caption, in order."),
    rules: z
      .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])))
      .transform((given): Readonly<Partial<Record<RuleId, StatedRule>>> => given)
      .optional()
      .describe("The rules: a severity, or options with the severity among them."),
    exceptions: z.array(exception()).max(maxExceptions).optional().describe("Waivers, each with its reason."),
  };
}

function list() {
  return z.union([
    z.array(exactTerm).min(1).max(maxListEntries).describe("The entries."),
    z.strictObject({ file: text.describe("A text file with one entry a line; `#` starts a comment.") }),
  ]);
}

function section() {
  return z.strictObject({
    name: z
      .string()
      .regex(/\S/, "text that is not empty")
      .trim()
      .describe("How messages and options call it."),
    terms: terms.optional().describe("The tags that belong in it."),
    like: z
      .enum(roles)
      .optional()
      .describe(
        "Tags that no term of any section is, and that it takes where English grammar and the kind of their nouns leave no doubt: `background` takes `old brick bridge`.",
      ),
    required: z
      .boolean()
      .optional()
      .describe("Whether every caption needs a tag of it. `false` when absent."),
    max: z
      .int()
      .min(1)
      .optional()
      .describe("How many tags of it a caption may have. Any number when absent."),
    exclusive: z.array(terms.min(1)).optional().describe("Groups of terms of which a caption may have one."),
  });
}

function exception() {
  return z.strictObject({
    files: globs.min(1).describe("The captions it is for."),
    rule: z.enum(rules.map((rule) => rule.id)).describe("The rule that is waived."),
    terms: terms.min(1).optional().describe("Waives the rule for these terms alone."),
    reason: text.describe("Why: whoever reads the style later needs it."),
  });
}

function ruleSetting(rule: AnyRule): z.ZodType {
  return z
    .union([statedSeverity, z.strictObject({ severity: statedSeverity.optional(), ...statedOptions(rule) })])
    .optional()
    .describe(`${rule.summary} Default severity: ${rule.severity}.`);
}

/** An option without its default, which stays in the schema as a remark. */
function stated(option: z.core.$ZodType): z.ZodType {
  let inner = option as z.ZodType;
  let remark: Record<string, unknown> = { ...inner.meta() };
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional) {
    if (inner instanceof z.ZodDefault) remark = { default: inner.def.defaultValue, ...remark };
    inner = inner.unwrap() as z.ZodType;
  }
  return inner.optional().meta(remark);
}
