import type { Encoding } from "../model.ts";

/** A text, or why it is none. */
export type WideText =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly skipped: string; readonly rule: "text-encoding" };

/**
 * Reads bytes as UTF-16, its byte order mark kept; undefined where they are something else. Without a mark they have to
 * be: more than half of it ASCII, and not one character that no text has.
 */
export function decodeUtf16(bytes: Buffer): WideText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return marked(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return marked(bytes, "utf-16be");
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    const text = units(bytes, encoding);
    const ascii = text.match(/[\t\n\r -~]/g)?.length ?? 0;
    if (ascii * 2 > text.length && text.length > 1 && !NO_TEXT.test(text)) return { text, encoding };
  }
  return undefined;
}

function marked(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): WideText {
  const text = units(bytes, encoding);
  if (bytes.length % 2 === 0 && !DAMAGED.test(text)) return { text, encoding };
  const skipped =
    "This file looks like UTF-16, but it is damaged, so it was not checked. Write the caption anew, as UTF-8.";
  return { skipped, rule: "text-encoding" };
}

function units(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): string {
  if (encoding === "utf-16le") return bytes.toString("utf16le");
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16().toString("utf16le");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is looked for.
const DAMAGED = /[\p{Cs}\u0000]/u;
const NO_TEXT = /[^\P{C}\p{Cf}\t\n\r]/u;
