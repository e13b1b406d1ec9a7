import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../src/errors.ts";
import { diskText } from "../../src/io/files.ts";
import type { ReadText, StyleBook } from "../../src/style/book.ts";
import { openStyles } from "../../src/style/open.ts";
import { patterns } from "../../src/style/patterns.ts";
import type { Style } from "../../src/style/style.ts";
import { styleFileName } from "../../src/style/style-name.ts";
import { readTrainer } from "../../src/style/trainer/read-trainer.ts";
import { likelyFormat } from "./likely-format.ts";
import { trialStyles } from "./trial-style.ts";

/** What governs the files of a folder. */
export interface Governing {
  /** Null for a file that is no caption. Equal styles are the same object. */
  readonly styleOf: (path: string) => Style | null;
  /** Whether a file has a style of its own; the others are tried with the style of trialStyles. */
  readonly isOwn: (path: string) => boolean;
}

/** The style that is named, or those that stand in the folder, or the trial style where there is none. */
export function governing(
  root: string,
  { config, formats }: { readonly config: string | undefined; readonly formats: readonly string[] },
): Governing {
  if (config !== undefined && formats.length > 0)
    throw new UserError(
      '--format is for folders without a style. Say it in "captions" of the style instead.',
    );
  const disk = diskText(root);
  const own =
    config === undefined
      ? openStyles(disk, { patterns, readTrainer })
      : named(disk, readFileSync(config, "utf8"));
  const trial = trialStyles(disk, formats);
  const asLinesSay = lineFormats(root);
  const known = new Map<string, Style | null>();
  const isOwn = (path: string): boolean => own.resolve(path).kind !== "none";
  const styleOf = (path: string): Style | null => {
    if (isOwn(path)) return styleIn(own, path);
    const style = styleIn(trial, path);
    return style === null ? null : asLinesSay(path, style);
  };
  return {
    isOwn,
    styleOf: (path) => {
      const before = known.get(path);
      if (before !== undefined) return before;
      const style = styleOf(path);
      known.set(path, style);
      return style;
    },
  };
}

function named(disk: ReadText, style: string): StyleBook {
  return openStyles((path) => (path === styleFileName ? style : disk(path)), {
    config: styleFileName,
    patterns,
    readTrainer,
  });
}

function styleIn(book: StyleBook, path: string): Style | null {
  const resolution = book.resolve(path);
  if (resolution.kind === "faults") throw new UserError(resolution.faults);
  if (resolution.kind === "refused") throw new UserError(`The style of ${path} cannot be read.`);
  return resolution.kind === "style" ? resolution.style : null;
}

/** Lines of JSON under a name that does not tell their format, or without the usual keys, are read as they seem meant. */
function lineFormats(root: string): (path: string, style: Style) => Style {
  const made = new Map<string, Style>();
  return (path, style) => {
    if (!isGuess(style)) return style;
    const [line = ""] = readFileSync(join(root, path), "utf8").split("\n", 1);
    const format = likelyFormat(line);
    const key = JSON.stringify(format);
    const other = made.get(key) ?? { ...style, format };
    made.set(key, other);
    return other;
  };
}

function isGuess({ format }: Style): boolean {
  return format.id === "imagefolder-jsonl" && format.column === undefined;
}
