import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type EncoderManner, encoderText } from "../../src/captions/encoder-text.ts";
import { profiles } from "../../src/style/profiles/table.ts";

const plain: EncoderManner = profiles["kohya-sdxl"];
const weights = { ...plain, weights: true, escapes: true };
const wildcards = { ...plain, wildcards: true };
const keeps = { ...plain, shuffle: true, keepSeparator: "|||" };

test.each<[name: string, how: EncoderManner, text: string, read: string]>([
  ["nothing is read", plain, "(a:1.2), {b|c} ||| \\(d\\)", "(a:1.2), {b|c} ||| \\(d\\)"],
  ["weights", weights, "(red hair:1.2), [wall], ((x))", " red hair     ,  wall ,   x  "],
  ["a time of day is no weight", weights, "12:30, wall", "12:30, wall"],
  ["brackets that are meant", weights, "poster \\(object\\)", "poster  (object )"],
  ["escapes alone", { ...plain, escapes: true }, "a \\(b\\) (c)", "a  (b ) (c)"],
  ["the longest alternative", wildcards, "{red|dark blue} dress", "     dark blue  dress"],
  ["a wildcard without a choice", wildcards, "{red} {} {a", " red     {a"],
  ["the keep separator", keeps, "a ||| b", "a ,   b"],
  ["the keep separator where nothing is shuffled", { ...keeps, shuffle: false }, "a ||| b", "a ||| b"],
])("%s", (_, how, text, read) => {
  expect(encoderText(text, how)).toBe(read);
});

test("every offset stays", () => {
  const text = fc.array(
    fc.constantFrom("a", "{", "}", "|", "||", "(", ")", "[", "]", ":", "1", ".2", "\\", " ", "é", "𝒳"),
  );
  fc.assert(
    fc.property(text, (parts) => {
      const given = parts.join("");
      for (const how of [
        weights,
        wildcards,
        keeps,
        { ...weights, ...wildcards, shuffle: true, keepSeparator: "a" },
      ])
        expect(encoderText(given, how)).toHaveLength(given.length);
    }),
  );
});

test("long runs of digits, brackets and braces are read in no time", () => {
  for (const run of [":1", "1", "(", "{", "{|", "\\", ": "])
    expect(encoderText(run.repeat(200_000), { ...weights, wildcards: true }).length).toBe(
      run.length * 200_000,
    );
});
