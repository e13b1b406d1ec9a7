import { type FormatId, formatIds } from "../../src/captions/formats/format.ts";
import { UserError } from "../../src/errors.ts";
import type { ReadText, StyleBook } from "../../src/style/book.ts";
import { openStyles } from "../../src/style/open.ts";
import { patterns } from "../../src/style/patterns.ts";
import { styleFileName } from "../../src/style/style-name.ts";

/** A style for folders that have none: the recommended rules, and every file that may hold captions. */
export function trialStyles(read: ReadText, formats: readonly string[]): StyleBook {
  const style = {
    extends: ["caption-style:recommended"],
    captions: [...formats.map(readFormat), ...everyFormat],
  };
  const text = JSON.stringify(style);
  return openStyles((path) => (path === styleFileName ? text : read(path)), {
    config: styleFileName,
    patterns,
  });
}

interface CaptionFiles {
  readonly files: string;
  readonly format: FormatId;
  readonly column?: string;
}

/** The names that tell a format, and those of other JSON of lines; the first that matches a file counts. */
const everyFormat: readonly (string | CaptionFiles)[] = [
  ...["**/*.txt", "**/*.caption", "**/*.cap", "**/*.tags", "**/*.wd14"],
  ...[
    "**/metadata.jsonl",
    "**/metadata.csv",
    "**/captions.json",
    "**/meta[-_]*.json",
    "**/*.yaml",
    "**/*.yml",
  ],
  ...["**/*.jsonl", "**/*.jsonlines"].map((files) => ({ files, format: "imagefolder-jsonl" as const })),
];

/** Reads `format=glob` or `format:column=glob`. */
function readFormat(option: string): CaptionFiles {
  const [, name = "", column, files = ""] = /^([^:=]+)(?::([^=]+))?=(.+)$/.exec(option) ?? [];
  const format = formatIds.find((id) => id === name);
  if (format === undefined)
    throw new UserError(
      `--format needs a format and a glob, such as tag-lines=**/*.tags or kohya-json:tags=meta.json, not "${option}". The formats are ${formatIds.join(", ")}.`,
    );
  return { files, format, ...(column !== undefined && { column }) };
}
