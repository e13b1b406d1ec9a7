import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readJson } from "../../src/style/json-text.ts";
import { readPlainJson } from "../../src/style/plain-json.ts";

const readAs = (text: string): unknown => readPlainJson("a.json", text)?.value;

describe("sound texts are read", () => {
  test.each([
    ['{"a": [1, "b", {"c": null}], "d": {"a": true}}', { a: [1, "b", { c: null }], d: { a: true } }],
    ['\u{feff}{"a": "\\"b\\": 1"}', { a: '"b": 1' }],
    ['{"a://b": "/* c */", // "d": 1\r\n "e" /* "f": 2 */ : "\\\\"}', { "a://b": "/* c */", e: "\\" }],
    ['{"a" : "x\\" : "}', { a: 'x" : ' }],
    ["7", 7],
  ])("%#", (text, value) => {
    expect(readAs(text)).toEqual(value);
  });
});

test.each([
  ["no text", ""],
  ["a comma too many", '{"a": [1,]}'],
  ["a comment that does not end", '{"a": 1} /* b'],
  ["a name that is there twice", '{"a": {"b": 1, "\\u0062": 2}}'],
  ["a name that nothing can have", '{"__proto__": {}}'],
  ["the same, escaped", '{"\\u005f_proto__": {}}'],
  ["33 brackets inside one another", `${"[".repeat(33)}${"]".repeat(33)}`],
  ["very many of them", "[".repeat(100_000)],
  ["very many quotes that may each begin a text", `/${'\\"'.repeat(500_000)}`],
  ["very many comments that do not end", "/*a".repeat(340_000)],
  ["a text that is too long", `"${"a".repeat(1_048_576)}"`],
])("left to who can say what is wrong: %s", (_name, text) => {
  expect(readPlainJson("a.json", text)).toBeUndefined();
});

test("of any text, it reads what the thorough reader reads, or nothing", () => {
  const pieces = fc.constantFrom(
    '{"',
    '":',
    '"',
    ":",
    ",",
    "{",
    "}",
    "[",
    "]",
    "a",
    "\\",
    "//",
    "/*",
    "*/",
    "\n",
    "1",
    " ",
  );
  const json = fc.json({ maxDepth: 4 });
  const written = fc.tuple(json, fc.nat(), fc.array(pieces, { maxLength: 4 })).map(([text, place, more]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + more.join("") + text.slice(at);
  });
  const any = fc.oneof(
    json,
    written,
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(any, (text) => {
      const plain = readPlainJson("a.json", text);
      const thorough = readJson("a.json", text);
      if (plain !== undefined) expect(thorough).toMatchObject({ value: plain.value });
      // All that is not read is wrong, so that it is read once.
      else expect(thorough).toHaveProperty("faults");
    }),
    { numRuns: Number(process.env["FC_RUNS"] ?? 500) },
  );
});
