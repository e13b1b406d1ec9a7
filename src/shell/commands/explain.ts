import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type TagExplanation, tagExplainer } from "../../core/explain.ts";
import { UserError } from "../../errors.ts";
import { readWordKinds } from "../../io/word-kinds.ts";
import { asciiWords } from "../../report/ascii.ts";
import { toJson } from "../../report/json.ts";
import { visible } from "../../report/visible.ts";
import type { CliPorts } from "./cli-ports.ts";
import { findStyle, findStyleIfAny } from "./find-style.ts";
import { EXIT } from "./options.ts";
import { textLayout } from "./print-report.ts";

/** Options of `explain`. */
export interface ExplainOptions {
  readonly format: "text" | "json";
  readonly tag?: string;
  readonly tagsFile?: string;
  readonly trigger?: string;
  readonly config?: string;
}

/** Says what a rule wants and why, which section a tag falls in and why, or how CLIP reads a trigger. */
export async function runExplain(
  ruleId: string | undefined,
  options: ExplainOptions,
  ports: CliPorts,
): Promise<number> {
  const { tag, tagsFile, trigger } = options;
  if ([ruleId, tag, tagsFile, trigger].filter((one) => one !== undefined).length > 1) {
    throw new UserError("Name a rule, or use one of --tag, --tags-file and --trigger.");
  }
  const { colour } = textLayout({}, ports);
  if (trigger !== undefined) {
    const { explainTriggerWord } = await import("./explain-trigger.ts");
    const style = (await findStyleIfAny(undefined, options, ports))?.style;
    const said = explainTriggerWord(trigger, style, options.format);
    ports.stdout.write(options.format === "json" || colour ? said : asciiWords(said));
    return EXIT.clean;
  }
  if (tag === undefined && tagsFile === undefined) {
    const { explainRules } = await import("./explain-rule.ts");
    ports.stdout.write(explainRules(ruleId, { format: options.format, colour }));
    return EXIT.clean;
  }
  const explain = tagExplainer((await findStyle(undefined, options, ports)).style, readWordKinds);
  const explained = tag === undefined ? readTags(tagsFile ?? "", ports).map(explain) : explain(tag);
  const text = [explained].flat().map(sentence).join("");
  ports.stdout.write(options.format === "json" ? toJson(explained) : colour ? text : asciiWords(text));
  return EXIT.clean;
}

function readTags(file: string, { cwd }: CliPorts): readonly string[] {
  try {
    const text = readFileSync(resolve(cwd, file), "utf8").replace(/^\uFEFF/, "");
    return text.split(/\r?\n/).filter((tag) => tag.trim() !== "");
  } catch (error) {
    throw new UserError(`The tags could not be read from ${file}.`, { cause: error });
  }
}

function sentence({ tag, section, reason }: TagExplanation): string {
  const place = section === null ? "in no section" : `in the section “${section}”`;
  return `${visible(`“${tag}” is ${place}. ${reason}`)}\n`;
}
