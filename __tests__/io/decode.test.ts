import { isUtf8 } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { UserError } from "../../src/errors.ts";
import { captionBytes, decode, decodeStyle } from "../../src/io/decode.ts";

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

test("a text is decoded exactly when its bytes are UTF-8, and to nothing but these bytes", () => {
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
      expect("text" in source).toBe(isUtf8(all));
      if ("text" in source) expect(Buffer.from(source.text).equals(all)).toBe(true);
    }),
  );
});

describe("decode says why it cannot", () => {
  test.each([
    ["a stray byte", bytes("it", [0x92], "s"), "is not UTF-8 (byte 0x92 at offset 2)"],
    [
      "after a real replacement character",
      bytes("é \u{fffd}", [0xff]),
      "is not UTF-8 (byte 0xff at offset 6)",
    ],
    ["a cut character", bytes("a", [0xe3, 0x81]), "is not UTF-8 (byte 0xe3 at offset 1)"],
    ["UTF-16 LE", bytes([0xff, 0xfe, 0x61, 0]), "is UTF-16"],
    ["UTF-16 BE", bytes([0xfe, 0xff, 0, 0x61]), "is UTF-16"],
    ["a NUL", bytes("ab\0c"), "is not text (a NUL byte at offset 2)"],
    ["a byte too many", bytes("x".repeat(captionBytes + 1)), "is larger than 64 KiB"],
    ["Git LFS", bytes("version https://git-lfs.github.com/spec/v1\noid sha256:0\n"), "is in Git LFS"],
  ])("%s", (_name, content, reason) => {
    expect(decode("a.txt", content)).toEqual({
      path: "a.txt",
      skipped: expect.stringContaining(`This file ${reason}`),
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
