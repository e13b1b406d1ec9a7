import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FormatOptions } from "../../../src/captions/formats/format.ts";
import { type Choose, captions, choices } from "./arbitraries.ts";
import { brokenPromises, outline, read, rewritten } from "./reading.ts";

const id = "imagefolder-csv";

test.each<[string, unknown[], string[], FormatOptions?]>([
  ["", [], [""]],
  ["\n\r\n", [], [""]],
  ["file_name,text", [], []],
  ["file_name,text\na.png,x\n", [["a.png", "x", "x"]], []],
  [
    'text,file_name\r\n"x, ""y""\r\nz",a\r\n\r\n,b',
    [
      ["a", 'x, "y"\r\nz', '"x, ""y""\r\nz"'],
      ["b", "", ""],
    ],
    [],
  ],
  ['"file_name","prompt","caption"\n1,p,c', [["1", "p", "p"]], []],
  ["file_name;text\na;x", [], ["file_name;text", "file_name;text"]],
  ["file_name\ttext\na,b\tx, y", [["a,b", "x, y", "x, y"]], [], { delimiter: "\t" }],
  ["file_name,label\na,x", [], ["file_name,label"]],
  ["file_name,label\na,x", [["a", "x", "x"]], [], { column: "label" }],
  [
    'text\nx\n""\n\ny',
    [
      [undefined, "x", "x"],
      [undefined, "", '""'],
      [undefined, "y", "y"],
    ],
    ["text"],
  ],
  ["file_name,text\na,x, y\nb,z", [["b", "z", "z"]], ["a,x, y"]],
  ["file_name,text\na\nb,z", [["b", "z", "z"]], ["a"]],
  ['file_name,text\na,"x" y\nb,z', [["b", "z", "z"]], ['a,"x" y']],
  ['file_name,text\nb,z\na,"x\ny', [["b", "z", "z"]], ['a,"x\ny']],
  [
    'file_name,text\na, "x" y\nb,5" z',
    [
      ["a", ' "x" y', ' "x" y'],
      ["b", '5" z', '5" z'],
    ],
    [],
  ],
  [
    "file_name,text\ra,x\rb,y",
    [
      ["a", "x", "x"],
      ["b", "y", "y"],
    ],
    [],
  ],
  ['file_name,"te', [], ['file_name,"te']],
])("%j is read", (file, places, faults, options = {}) => {
  expect(outline(id, file, options)).toEqual({ places, faults });
});

test.each([
  ["x", "y z", "y z"],
  ["x", "x, y", '"x, y"'],
  ["x", 'x "y"', '"x ""y"""'],
  ["x", "x\ny", '"x\ny"'],
  ["x", "", ""],
  ['"x"', "y", '"y"'],
  ['"a ""b"" c"', 'a "b" "d"', '"a ""b"" ""d"""'],
  ['"x"', "\ud800", undefined],
])("a field %s with the text %j is written %j", (field, text, written) => {
  const file = `file_name,text\r\na.png,${field}\r\nb.png,"é"`;
  const after = rewritten(file, read(id, file).places[0], text);
  expect(after).toBe(written === undefined ? undefined : `file_name,text\r\na.png,${written}\r\nb.png,"é"`);
});

test("an empty field alone in its line is quoted, or the line would be blank", () => {
  const file = "text\nx\n";
  expect(rewritten(file, read(id, file).places[0], "")).toBe('text\n""\n');
});

/** A reader of RFC 4180 as state machine, to compare with. */
function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[""]];
  let quoted = false;
  const add = (letter: string): void => {
    const record = records[records.length - 1] ?? [];
    record[record.length - 1] += letter;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (quoted && letter === '"' && text[at + 1] === '"') add(text[++at] ?? "");
    else if (letter === '"') quoted = !quoted;
    else if (quoted) add(letter);
    else if (letter === ",") records[records.length - 1]?.push("");
    else if (letter === "\n") records.push([""]);
    else if (letter !== "\r") add(letter);
  }
  return records.filter((record) => record.join("") !== "" || record.length > 1);
}

function printCsv(rows: readonly (readonly string[])[], choose: Choose): string {
  const end = choose(2) === 0 ? "\n" : "\r\n";
  const field = (text: string): string =>
    /[",\r\n]/.test(text) || choose(2) === 0 ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(field).join(",")).join(end) + (choose(2) === 0 ? end : "");
}

test("captions are read, spelt and replaced one by one", () => {
  const rows = fc.array(fc.tuple(captions, captions, captions), { minLength: 1, maxLength: 5 });
  const property = fc.property(rows, choices, captions, fc.nat(), (made, choose, wanted, nth) => {
    const table = [["id", "file_name", "text"], ...made];
    const file = printCsv(table, choose);
    const parsed = read(id, file);
    expect(parsed.faults).toEqual([]);
    expect(parsed.places.map(({ image, text }) => [image, text])).toEqual(made.map((row) => row.slice(1)));
    expect(brokenPromises(file, parsed)).toEqual([]);
    const index = nth % made.length;
    const after = rewritten(file, parsed.places[index], wanted) ?? "";
    const changed = table.map((row, at) => (at === index + 1 ? [row[0], row[1], wanted] : row));
    expect(readCsv(after)).toEqual(changed);
    expect(read(id, after).places.map(({ text }) => text)).toEqual(changed.slice(1).map((row) => row[2]));
    const { span } = parsed.places[index] ?? { span: { start: 0, end: 0 } };
    expect(after.startsWith(file.slice(0, span.start)) && after.endsWith(file.slice(span.end))).toBe(true);
  });
  fc.assert(property);
});

test("each unit of a field has its own place", () => {
  const property = fc.property(captions, choices, (text, choose) => {
    const file = printCsv(
      [
        ["file_name", "text"],
        ["a", text],
      ],
      choose,
    );
    const place = read(id, file).places[0];
    const units = Array.from({ length: text.length }, (_, at) =>
      file.slice(place?.offsetOf(at), place?.offsetOf(at + 1)).replace('""', '"'),
    );
    expect(units.join("")).toBe(text);
  });
  fc.assert(property);
});
