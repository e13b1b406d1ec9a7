import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { Source } from "../model.ts";
import { decode, decodeStart } from "./decode.ts";

/** Bytes that are read at a time; a line that is longer makes the buffer grow up to `mostBytes`. */
const chunk = 262_144;

/** Longer than any record: what has no line end for so long is no text of lines. In bytes. */
const mostBytes = 134_217_728;

/** Reads a file of lines in parts of whole lines, so that it is never in memory as a whole. */
export function* readParts(file: string, path: string): Generator<Source> {
  const descriptor = openSync(file, "r");
  try {
    let buffer = Buffer.allocUnsafe(chunk);
    let filled = 0;
    let part = { line: 1, offset: 0 };
    for (let isLast = false; !isLast; ) {
      const read = readSync(descriptor, buffer, filled, buffer.length - filled, null);
      filled += read;
      isLast = read === 0;
      const whole = isLast ? filled : buffer.lastIndexOf(LINE_END, filled - 1) + 1;
      if (whole === 0 && !isLast) {
        if (filled < buffer.length) continue;
        if (buffer.length >= mostBytes) {
          yield {
            path,
            skipped: `Line ${part.line} is longer than ${mostBytes} bytes, so the rest was not checked.`,
          };
          return;
        }
        buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, mostBytes));
        continue;
      }
      if (whole === 0 && part.line > 1) return;
      const source = decodeStart(path, buffer, whole, mostBytes);
      if ("skipped" in source || source.encoding !== undefined) {
        yield part.line === 1 ? decode(path, readFileSync(file), mostBytes) : notUtf8(path, part.line);
        return;
      }
      yield { ...source, part };
      part = behind(part, source.text);
      buffer.copy(buffer, 0, whole, filled);
      filled -= whole;
    }
  } finally {
    closeSync(descriptor);
  }
}

const LINE_END = 10;

/** What a file in another encoding says can only be told from all of it: what was read before was read as UTF-8. */
function notUtf8(path: string, line: number): Source {
  const skipped = `From line ${line} on this file is not UTF-8, so the rest was not checked. Save all of it as UTF-8.`;
  return { path, skipped, rule: "text-encoding" };
}

function behind({ line, offset }: { readonly line: number; readonly offset: number }, text: string) {
  let lines = line;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  const mark = line === 1 && text.startsWith("\u{feff}") ? 1 : 0;
  return { line: lines, offset: offset + text.length - mark };
}
