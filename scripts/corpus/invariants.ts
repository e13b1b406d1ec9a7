import { parseCaption } from "../../src/captions/parse-caption.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";
import { check } from "../../src/core/check.ts";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import type { Caption, Report, TextSource } from "../../src/model.ts";
import type { Style } from "../../src/style/style.ts";
import { lostWords } from "./lost-words.ts";

/** What came of checking one caption file, and which promises that broke. */
export interface Trial {
  readonly report: Report;
  /** The file with every rewrite made. */
  readonly rewritten: string;
  /** One sentence for each promise that does not hold. */
  readonly broken: readonly string[];
}

/** Checks a caption file and holds the outcome against what the checker promises for any caption. */
export function tryCaption(source: TextSource, style: Style): Trial {
  const report = checkOne(source, style);
  const rewritten = rewrite(source.text, report);
  const again = checkOne({ path: source.path, text: rewritten }, style);
  const before = parse(source);
  const broken: string[] = [];
  if (printed(before) !== withoutBom(source.text))
    broken.push("Parsing and printing does not give the file.");
  if (again.rewrites.length > 0) broken.push("Fixing twice is not the same as fixing once.");
  if (report.rewrites.length > 0) {
    const left = again.findings.filter(({ fix }) => fix === "safe").map(({ ruleId }) => ruleId);
    if (left.length > 0) broken.push(`Fixable findings are left after fixing: ${left.join(", ")}.`);
    for (const lost of lostWords(before, parse({ path: source.path, text: rewritten }), report.findings))
      broken.push(`No finding named “${lost}”, and yet it is gone.`);
  }
  return { report, rewritten, broken };
}

function checkOne(source: TextSource, style: Style): Report {
  return check({ sources: [source], styleOf: () => style, clipMerges: readClipMerges });
}

function parse({ path, text }: TextSource): Caption {
  return parseCaption(path, withoutBom(text), createTagTexts());
}

function withoutBom(text: string): string {
  return text.startsWith("\u{feff}") ? text.slice(1) : text;
}

/** The caption put together again from its tags and from what may stand between tags. */
function printed({ text, tags, kind }: Caption): string {
  if (kind === "prose") return text;
  let made = "";
  let at = 0;
  for (const { span, of } of tags) {
    made += separators(text.slice(at, span.start)) + of.text;
    at = span.end;
  }
  return made + separators(text.slice(at));
}

function separators(gap: string): string {
  return (gap.match(/[\s,，、|]/gu) ?? []).join("");
}

/** The file with the lines of a report rewritten. */
function rewrite(text: string, { rewrites }: Report): string {
  const bom = text.startsWith("\u{feff}") ? "\u{feff}" : "";
  const lines = withoutBom(text).split("\n");
  for (const { line, before, after } of rewrites) {
    const old = lines[line - 1] ?? "";
    lines[line - 1] = after + old.slice(before.length);
  }
  return bom + lines.join("\n");
}
