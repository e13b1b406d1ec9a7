import { isUtf8 } from "node:buffer";
import type { FormatId } from "../captions/formats/format.ts";
import { UserError } from "../errors.ts";
import type { Source } from "../model.ts";
import { decodeWindows1252 } from "../text/windows-1252.ts";
import { decodeUtf16 } from "./decode-utf16.ts";

/** Longer than any caption: what is larger is some other text, or not text. In bytes. */
export const captionBytes = 65_536;

/** Longer than any file of many captions that has to be read as a whole. In bytes. */
const documentBytes = 134_217_728;

/** How large a file of a format may be, in bytes. */
export function mostBytes(format: FormatId): number {
  return format === "sidecar" ? captionBytes : documentBytes;
}

/**
 * The text of a caption file, its byte order mark kept, and what its bytes were read as, or the reason why it cannot be
 * checked. `most` is in bytes.
 */
export function decode(path: string, bytes: Uint8Array, most = captionBytes): Source {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return decodeStart(path, buffer, bytes.byteLength, most);
}

/** The same for the first `length` bytes of a buffer, which may be used again for the next file. */
export function decodeStart(path: string, buffer: Buffer, length: number, most = captionBytes): Source {
  if (length > most) return { path, skipped: tooLarge(most) };
  const text = buffer.toString(undefined, 0, length);
  // Only a text with one of these can be anything but a caption, and a string is searched faster than bytes are looked at.
  const isDoubtful = text.includes("\u{fffd}") || text.includes("\0") || text.startsWith(lfsStart);
  return isDoubtful ? decodeDoubtful(path, buffer.subarray(0, length), text) : { path, text };
}

/** The text of a style or a list file, without its byte order mark. Fails with a UserError when it is not UTF-8. */
export function decodeStyle(path: string, bytes: Uint8Array): string {
  if (isUtf8(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString()
      .replace(/^\uFEFF/, "");
  throw new UserError([
    { message: "This file is not UTF-8. Save it as UTF-8.", place: { path, line: 1, column: 1 } },
  ]);
}

function tooLarge(most: number): string {
  const size = most < 1_048_576 ? `${most / 1024} KiB` : `${most / 1_048_576} MiB`;
  return `This file is larger than ${size}, so it was not ${most === captionBytes ? "taken for a caption" : "checked"}.`;
}

function decodeDoubtful(path: string, bytes: Buffer, text: string): Source {
  if (text.startsWith(lfsStart)) {
    const skipped = "This file is in Git LFS, so there is only a pointer here. Keep captions out of LFS.";
    return { path, skipped, rule: "caption-file" };
  }
  const wide = decodeUtf16(bytes);
  if (wide !== undefined) return { path, ...wide };
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const skipped = `This file is not text (a NUL byte at offset ${nul}). Write the caption anew, as UTF-8.`;
    return { path, skipped, rule: "text-encoding" };
  }
  if (isUtf8(bytes)) return { path, text };
  const legacy = isPartlyUtf8(text) ? undefined : decodeWindows1252(bytes.subarray(bomLength(bytes)));
  if (legacy !== undefined) {
    const mark = bomLength(bytes) > 0 ? "\u{feff}" : "";
    return { path, text: mark + legacy, encoding: "windows-1252" };
  }
  return { path, skipped: notUtf8(bytes), rule: "text-encoding" };
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const lfsStart = "version https://git-lfs.github.com/spec/";

/** Whether letters beyond ASCII are UTF-8, so that the file is no text in another encoding but a damaged one. */
function isPartlyUtf8(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
  return /[^\x00-\x7f\u{fffd}]/u.test(text.replace(/^\uFEFF/, ""));
}

function bomLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function notUtf8(bytes: Buffer): string {
  const at = firstInvalid(bytes);
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0");
  return `This file is not UTF-8 (byte 0x${byte} at offset ${at}), so it was not checked. Save it as UTF-8.`;
}

/** A lenient decoder puts U+FFFD for what is invalid: the first one that was not in the file marks the place. */
function firstInvalid(bytes: Buffer): number {
  const text = bytes.toString();
  const real = Buffer.from("\u{fffd}");
  let offset = 0;
  let from = 0;
  for (let mark = text.indexOf("\u{fffd}"); mark >= 0; mark = text.indexOf("\u{fffd}", from)) {
    offset += Buffer.byteLength(text.slice(from, mark));
    if (!bytes.subarray(offset, offset + real.length).equals(real)) return offset;
    offset += real.length;
    from = mark + 1;
  }
  return offset;
}
