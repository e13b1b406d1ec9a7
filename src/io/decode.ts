import { isUtf8 } from "node:buffer";
import { UserError } from "../errors.ts";
import type { Source } from "../model.ts";

/** Longer than any caption: what is larger is some other text, or not text. In bytes. */
export const captionBytes = 65_536;

/** The text of a caption file, its byte order mark kept, or the reason why it cannot be checked. */
export function decode(path: string, bytes: Uint8Array): Source {
  return decodeStart(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes.byteLength);
}

/** The same for the first `length` bytes of a buffer, which may be used again for the next file. */
export function decodeStart(path: string, buffer: Buffer, length: number): Source {
  const text = buffer.toString(undefined, 0, length);
  // Only a text with one of these can be anything but a caption, and a string is searched faster than bytes are looked at.
  const isDoubtful =
    length > captionBytes || text.includes("\u{fffd}") || text.includes("\0") || text.startsWith(lfsStart);
  const skipped = isDoubtful ? whyNot(buffer.subarray(0, length)) : undefined;
  return skipped === undefined ? { path, text } : { path, skipped };
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

function whyNot(bytes: Buffer): string | undefined {
  if (bytes.length > captionBytes)
    return "This file is larger than 64 KiB, so it was not taken for a caption.";
  if (startsWith(bytes, "fffe") || startsWith(bytes, "feff")) {
    return "This file is UTF-16, which trainers do not read. Save it as UTF-8.";
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return `This file is not text (a NUL byte at offset ${nul}).`;
  if (bytes.toString(undefined, 0, lfsStart.length) === lfsStart) {
    return "This file is in Git LFS, so there is only a pointer here. Keep captions out of LFS.";
  }
  if (isUtf8(bytes)) return undefined;
  const at = firstInvalid(bytes);
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0");
  return `This file is not UTF-8 (byte 0x${byte} at offset ${at}), so it was not checked. Save it as UTF-8.`;
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const lfsStart = "version https://git-lfs.github.com/spec/";

function startsWith(bytes: Buffer, hex: string): boolean {
  return bytes.toString("hex", 0, hex.length / 2) === hex;
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
