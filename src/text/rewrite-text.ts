import type { Encoding, Rewrite } from "../model.ts";
import { isAscii } from "./words.ts";

/**
 * A file's text, its byte order mark with it, with its rewrites made; every other character stays. Where a line is not
 * what a rewrite says, that line.
 */
export function rewriteText(
  text: string,
  rewrites: readonly Omit<Rewrite, "path">[],
): { readonly text: string } | { readonly changedLine: number } {
  // Only "\n" ends a line; what stands before it, "\r" too, is compared.
  const lines = text.split("\n");
  const gone = new Set<number>();
  for (const rewrite of rewrites) {
    const { line } = rewrite;
    const rewritten = rewriteLine(lines[line - 1], rewrite);
    if (rewritten === undefined) return { changedLine: line };
    lines[line - 1] = rewritten;
    if (rewrite.gone === true) gone.add(line - 1);
  }
  return { text: gone.size === 0 ? lines.join("\n") : withoutLines(lines, gone) };
}

/** The lines that are left. The byte order mark stays, and a last line without an end stays without. */
function withoutLines(lines: readonly string[], gone: ReadonlySet<number>): string {
  const mark = gone.has(0) && lines[0]?.startsWith("\u{feff}") ? "\u{feff}" : "";
  const left = lines.filter((_, at) => !gone.has(at)).join("\n");
  return mark + (gone.has(lines.length - 1) ? left.replace(/\r$/, "") : left);
}

/** The line with `before` replaced, where that is all of it but a byte order mark and the "\r" of its end. */
function rewriteLine(line: string | undefined, rewrite: Omit<Rewrite, "path">): string | undefined {
  const { before, after } = rewrite;
  for (const mark of ["", "\u{feff}"]) {
    if (line === mark + before) return mark + after;
    if (line === `${mark}${before}\r`) return mark + after + (rewrite.end === "\n" ? "" : "\r");
  }
  return undefined;
}

/** The first line that has other bytes in UTF-8 and that no rewrite names; undefined where the file can be written. */
export function unnamedLine(
  text: string,
  encoding: Encoding,
  rewrites: readonly Pick<Rewrite, "line">[],
): number | undefined {
  if (encoding === "utf-8") return undefined;
  const named = new Set(rewrites.map(({ line }) => line));
  const lines = text.split("\n");
  const at = lines.findIndex((line, index) => {
    const isLast = index === lines.length - 1;
    return !named.has(index + 1) && changesBytes(isLast ? line : `${line}\n`, encoding);
  });
  return at < 0 ? undefined : at + 1;
}

/** Whether a text, its line ends with it, has other bytes in UTF-8 than in the encoding it was read as. */
export function changesBytes(text: string, encoding: Encoding): boolean {
  if (encoding === "utf-8") return false;
  return encoding === "windows-1252" ? !isAscii(text) : text !== "";
}
