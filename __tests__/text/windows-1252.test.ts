import { describe, expect, test } from "@jest/globals";
import {
  decodeWindows1252,
  isSurelyWindows1252,
  windows1252Byte,
  windows1252Letter,
} from "../../src/text/windows-1252.ts";

describe("Windows-1252", () => {
  test("each byte is the letter that the standard says, or none", () => {
    const none = [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x00, 0x0b, 0x1b, 0x7f];
    for (const byte of none) expect(decodeWindows1252(Uint8Array.of(0x61, byte))).toBeUndefined();
    expect(decodeWindows1252(Uint8Array.of(9, 10, 13, 0x20, 0x7e, 0xa0, 0xff))).toBe("\t\n\r ~\u00a0ÿ");
    const upper = Array.from({ length: 32 }, (_, at) => windows1252Letter(0x80 + at) ?? "_").join("");
    expect(upper).toBe("€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ");
  });

  test("a letter is the byte that stands for it", () => {
    const known = Array.from({ length: 256 }, (_, byte) => byte).filter(
      (byte) => windows1252Letter(byte) !== undefined,
    );
    expect(known.map((byte) => windows1252Byte(windows1252Letter(byte) ?? ""))).toEqual(known);
  });
});

describe("punctuation that can be nothing else", () => {
  test.each([
    "the woman’s hat",
    "it’s night, don’t move",
    "she’s here… they’re gone",
    "a sign that says “open 24 h”, night",
    "1girl, ‘quoted words’",
    "a street – at night",
    "born 1990–2000",
    "\u2022 first – a\n\u2022 second",
    "the woman’s hat,\u00a0red",
    "the woman’s hat, 40°, Coca™",
    "the girls’ hats, the woman’s coat",
  ])("%s", (text) => {
    expect(isSurelyWindows1252(text)).toBe(true);
  });
});

describe("letters that another encoding may have meant", () => {
  test.each([
    ["nothing of the kind", "plain"],
    ["an accent", "café"],
    ["an accent beside an apostrophe", "the woman’s café"],
    ["à of DOS at the end of a word", "citt…"],
    ["í of an old Mac", "pa’s"],
    ["ñ of an old Mac", "ni–o"],
    ["á of DOS", "m\u00a0s"],
    ["男 in Shift-JIS", "’j, 1girl"],
    ["女 in Shift-JIS", "\u008f—, 1girl"],
    ["女孩 in GBK", "Å®º¢"],
    ["Cyrillic", "äåâóøêà – photo"],
    ["a quotation mark without its partner", "a sign “open"],
    ["mojibake of UTF-8", "â€™ the woman’s"],
  ])("%s", (_what, text) => {
    expect(isSurelyWindows1252(text)).toBe(false);
  });
});
