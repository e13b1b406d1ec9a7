import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type TagExplanation, tagExplainer } from "../../core/explain.ts";
import { UserError } from "../../errors.ts";
import { asciiWords } from "../../report/ascii.ts";
import { toJson } from "../../report/json.ts";
import { visible } from "../../report/visible.ts";
import type { CliPorts } from "./cli-ports.ts";
import { findStyle } from "./find-style.ts";
import { EXIT } from "./options.ts";
import { textLayout } from "./print-report.ts";

/** Options of `explain`. */
export interface ExplainOptions {
  readonly format: "text" | "json";
  readonly tag?: string;
  readonly tagsFile?: string;
  readonly config?: string;
}

/** Says what a rule wants and why, or which section a tag falls in and why. */
export async function runExplain(
  ruleId: string | undefined,
  options: ExplainOptions,
  ports: CliPorts,
): Promise<number> {
  const { tag, tagsFile } = options;
  if ([ruleId, tag, tagsFile].filter((one) => one !== undefined).length > 1) {
    throw new UserError("Name a rule, or use one of --tag and --tags-file.");
  }
  if (tag === undefined && tagsFile === undefined) {
    const { explainRules } = await import("./explain-rule.ts");
    const { colour } = textLayout({}, ports);
    ports.stdout.write(explainRules(ruleId, { format: options.format, colour }));
    return EXIT.clean;
  }
  const explain = tagExplainer((await findStyle(undefined, options, ports)).style);
  const explained = tag === undefined ? readTags(tagsFile ?? "", ports).map(explain) : explain(tag);
  const text = [explained].flat().map(sentence).join("");
  const { colour } = textLayout({}, ports);
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
