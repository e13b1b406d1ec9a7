import { isUtf8 } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { UserError } from "../../src/errors.ts";
import { captionBytes, decode, decodeStyle } from "../../src/io/decode.ts";
import type { Encoding } from "../../src/model.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe("decode keeps the text as it is", () => {
  test.each([
    ["empty", ""],
    ["CRLF, a lone CR and no final newline", "a\r\nb\rc"],
    ["a byte order mark", "\u{feff}a"],
    ["a replacement character that the file has", "a \u{fffd} b"],
    ["emoji and combining marks", "👩‍🎨 e\u{301}"],
    ["exactly 64 KiB", "x".repeat(captionBytes)],
  ])("%s", (_name, text) => {
    expect(decode("a.txt", bytes(text))).toEqual({ path: "a.txt", text });
  });

  test("a view into a larger buffer", () => {
    expect(decode("a.txt", new Uint8Array(bytes("abcdef")).subarray(2, 4))).toEqual({
      path: "a.txt",
      text: "cd",
    });
  });
});

test("a text is decoded as UTF-8 exactly when its bytes are UTF-8, and to nothing but these bytes", () => {
  const part = fc.oneof(
    fc.constantFrom(
      [0xff],
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xef, 0xbf, 0xbd],
      [0xe3, 0x81],
    ),
    fc.string({ unit: "binary" }).map((text) => [...Buffer.from(text.replaceAll("\0", ""))]),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const all = Buffer.concat([Buffer.from("a"), ...parts.map((each) => Buffer.from(each))]);
      const source = decode("a.txt", all);
      const isRead = "text" in source && source.encoding === undefined;
      expect(isRead).toBe(isUtf8(all));
      if (isRead) expect(Buffer.from(source.text).equals(all)).toBe(true);
    }),
  );
});

const wide = (text: string): Buffer => Buffer.from(text, "utf16le");

describe("decode reads other encodings", () => {
  test.each<[string, Uint8Array, string, Encoding]>([
    ["UTF-16 LE", wide("\uFEFFgown, 猫🙂\r\n"), "\uFEFFgown, 猫🙂\r\n", "utf-16le"],
    ["UTF-16 BE", wide("\uFEFFgown, 猫").swap16(), "\uFEFFgown, 猫", "utf-16be"],
    ["nothing but a mark of UTF-16", bytes([0xff, 0xfe]), "\uFEFF", "utf-16le"],
    ["UTF-16 without a mark", wide("gown, café\n"), "gown, café\n", "utf-16le"],
    ["UTF-16 BE without a mark", wide("gown, 猫\n").swap16(), "gown, 猫\n", "utf-16be"],
    ["a stray byte", bytes("it", [0x92], "s"), "it’s", "windows-1252"],
    ["every punctuation mark", bytes([0x93], "a", [0x94, 0x85, 0x96, 0xa0]), "“a”…–\u00a0", "windows-1252"],
    ["after a UTF-8 byte order mark", bytes("\uFEFFit", [0x92], "s\r\n"), "\uFEFFit’s\r\n", "windows-1252"],
    ["a cut character", bytes("a", [0xe3]), "aã", "windows-1252"],
  ])("%s", (_name, content, text, encoding) => {
    expect(decode("a.txt", content)).toEqual({ path: "a.txt", text, encoding });
  });
});

const damaged = "looks like UTF-16, but it is damaged";

describe("decode says why it cannot, and which rule that is a finding of", () => {
  test.each([
    [
      "after a real replacement character",
      bytes("é \u{fffd}", [0xff]),
      "is not UTF-8 (byte 0xff at offset 6)",
      "text-encoding",
    ],
    ["a cut character", bytes("a", [0xe3, 0x81]), "is not UTF-8 (byte 0xe3 at offset 1)", "text-encoding"],
    [
      "a byte of another encoding in UTF-8",
      bytes("é, it", [0x92], "s"),
      "is not UTF-8 (byte 0x92 at offset 6)",
      "text-encoding",
    ],
    ["a control character", bytes([0x92, 0x1b]), "is not UTF-8 (byte 0x92 at offset 0)", "text-encoding"],
    ["half of a unit", bytes([0xff, 0xfe, 0x61]), damaged, "text-encoding"],
    ["half of a pair", bytes([0xff, 0xfe, 0x00, 0xd8]), damaged, "text-encoding"],
    ["UTF-32", bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), damaged, "text-encoding"],
    ["a NUL", bytes("ab\0c"), "is not text (a NUL byte at offset 2)", "text-encoding"],
    ["many NULs", bytes("\0\0\0\0"), "is not text (a NUL byte at offset 0)", "text-encoding"],
    ["a byte too many", bytes("x".repeat(captionBytes + 1)), "is larger than 64 KiB", undefined],
    [
      "Git LFS",
      bytes("version https://git-lfs.github.com/spec/v1\noid sha256:0\n"),
      "is in Git LFS",
      "caption-file",
    ],
  ])("%s", (_name, content, reason, rule) => {
    expect(decode("a.txt", content)).toEqual({
      path: "a.txt",
      skipped: expect.stringContaining(`This file ${reason}`),
      ...(rule !== undefined && { rule }),
    });
  });
});

test("a style is text without its byte order mark, or a fault", () => {
  expect(decodeStyle("s.json", bytes("\u{feff}{}"))).toBe("{}");
  expect(() => decodeStyle("s.json", bytes([0xff]))).toThrow(UserError);
  expect(() => decodeStyle("s.json", bytes([0xff]))).toThrow(
    "s.json:1:1: This file is not UTF-8. Save it as UTF-8.",
  );
});
