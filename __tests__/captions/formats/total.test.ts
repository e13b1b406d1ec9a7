import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formats } from "../../../src/captions/formats/index.ts";
import { formatOfName, whyNoCaption } from "../../../src/captions/formats/names.ts";
import { captions } from "./arbitraries.ts";
import { brokenPromises, read } from "./reading.ts";

const ids = [...formats.keys()];

/** Pieces of every format, put together without sense. */
const scraps = fc
  .array(
    fc.oneof(
      captions,
      fc.constantFrom(
        ...[
          '{"a":',
          '"text":',
          '{"caption":"x"}',
          "file_name,text\n",
          "}",
          "]",
          "[",
          '"',
          ",",
          "\n",
          "\r",
          "\r\n",
          "\t",
        ],
        ...[
          "main_prompt: ",
          "tags:\n",
          "  - tag: ",
          "- ",
          "|\n  ",
          ">-\n",
          "&a ",
          "*a",
          "!!str ",
          "'",
          ": ",
          "\ufeff",
          "\ud800",
        ],
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

test.each(ids)("%s reads every text, and keeps what it promises", (id) => {
  const property = fc.property(
    scraps,
    captions,
    fc.constantFrom(undefined, "caption", "__proto__"),
    (text, wanted, column) => {
      const parsed = read(id, text, { column });
      expect(brokenPromises(text, parsed)).toEqual([]);
      for (const { write } of parsed.places) expect(["string", "undefined"]).toContain(typeof write(wanted));
    },
  );
  fc.assert(property, { numRuns: 300 });
});

test.each(ids)("%s is not overwhelmed by what nests deep or repeats", (id) => {
  const many = 30_000;
  for (const part of ["[", '{"a":', '{"a":[', "- ", "? ", '"', '\\"', "\r\n", "{a: ", ",", "'"]) {
    const { faults } = read(id, part.repeat(many));
    expect(faults.every(({ message }) => message.endsWith("."))).toBe(true);
  }
  const deep = `{"a":{"caption":"x","b":${"[".repeat(many)}${"]".repeat(many)}}}`;
  expect(read(id, deep).places.length).toBeLessThanOrEqual(1);
});

test("every name and text has an answer", () => {
  const property = fc.property(captions, captions, (path, text) => {
    const format = formatOfName(path);
    expect(format === null || formats.has(format)).toBe(true);
    expect(whyNoCaption(path, text)?.reason ?? "None.").toMatch(/\.$/);
  });
  fc.assert(property);
});
