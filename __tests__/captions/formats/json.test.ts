import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FormatId, Place } from "../../../src/captions/formats/format.ts";
import { type Choose, captions, choices, printJson } from "./arbitraries.ts";
import { brokenPromises, outline, read, rewritten, textsOf } from "./reading.ts";

const SPACES = ["", " ", "\n  ", "\r\n\t"];
const images = fc.uniqueArray(fc.oneof(captions, fc.constant("__proto__")), { maxLength: 4 });
const tags = fc.array(captions, { maxLength: 4 });

/** A file as its entries in order, with the captions that it holds. */
interface Model {
  readonly entries: readonly (readonly [string, unknown])[];
  readonly texts: readonly string[];
}

function entriesOf<T>(
  value: fc.Arbitrary<T>,
  entry: (one: T) => unknown,
  read: (one: T) => readonly string[],
) {
  return fc.tuple(images, fc.array(value, { minLength: 4, maxLength: 4 })).map(
    ([names, values]): Model => ({
      entries: names.map((name, at) => [name, entry(values[at] as T)]),
      texts: names.flatMap((_, at) => read(values[at] as T)),
    }),
  );
}

const kohya = fc.record({ caption: captions, tags: fc.oneof(captions, tags) });
const models: readonly (readonly [FormatId, fc.Arbitrary<Model>])[] = [
  [
    "kohya-json",
    entriesOf(
      kohya,
      (one) => ({ train_resolution: [1, 2.5e3], ...one, caption2: { caption: "no" } }),
      (one) => [one.caption, ...(one.tags.length === 0 && one.tags !== "" ? [] : [joined(one.tags)])],
    ),
  ],
  [
    "ai-toolkit-json",
    entriesOf(
      fc.record({ caption: captions, caption_short: captions }),
      (one) => one,
      (one) => [one.caption, one.caption_short],
    ),
  ],
  [
    "ai-toolkit-json",
    entriesOf(
      captions,
      (one) => one,
      (one) => [one],
    ),
  ],
  [
    "diffusion-pipe-json",
    entriesOf(
      tags,
      (one) => one,
      (one) => one,
    ),
  ],
];

function joined(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join(", ");
}

function printMap({ entries }: Model, choose: Choose): string {
  const members = entries.map(
    ([name, value]) => `${printJson(name, choose, SPACES)}: ${printJson(value, choose, SPACES)}`,
  );
  return `{${members.join(",\n")}}${choose(2) === 0 ? "\n" : ""}`;
}

test.each(models)("%s: captions are read, spelt and replaced one by one", (id, model) => {
  const property = fc.property(model, choices, captions, fc.nat(), (made, choose, wanted, nth) => {
    const file = printMap(made, choose);
    expect(textsOf(id, file)).toEqual(made.texts);
    expect(read(id, file).faults).toEqual([]);
    expect(brokenPromises(file, read(id, file))).toEqual([]);
    expectOnlyOneChanges(id, file, nth, wanted);
  });
  fc.assert(property);
});

const rows = fc.array(fc.record({ file_name: captions, text: captions, width: fc.double() }), {
  maxLength: 4,
});

test.each(["imagefolder-jsonl", "kohya-jsonl"] as const)("%s: the same by lines", (id) => {
  const property = fc.property(rows, choices, captions, fc.nat(), (made, choose, wanted, nth) => {
    const end = choose(2) === 0 ? "\n" : "\r\n";
    const printed = made.map((row) => printJson(row, choose, ["", " ", "\t"]));
    const file = printed.join(end + (choose(3) === 0 ? end : "")) + (choose(2) === 0 ? end : "");
    const column = "text";
    expect(outline(id, file, { column })).toMatchObject({
      places: made.map((row) => [row.file_name, row.text, expect.any(String)]),
      faults: [],
    });
    expect(brokenPromises(file, read(id, file, { column }))).toEqual([]);
    expectOnlyOneChanges(id, file, nth, wanted, column);
  });
  fc.assert(property);
});

function expectOnlyOneChanges(
  id: FormatId,
  file: string,
  nth: number,
  wanted: string,
  column?: string,
): void {
  const { places } = read(id, file, { column });
  const index = places.length === 0 ? 0 : nth % places.length;
  const place = places[index];
  const after = rewritten(file, place, wanted) ?? "";
  if (place === undefined) return;
  const again = read(id, after, { column });
  expect(again.faults).toEqual([]);
  expect(again.places.map((one) => one.text)).toEqual(
    places.map((one, at) => (at === index ? wanted : one.text)),
  );
  const slices = (text: string, all: readonly Place[]): readonly string[] =>
    all.map(({ span }) => text.slice(span.start, span.end)).filter((_, at) => at !== index);
  expect(slices(after, again.places)).toEqual(slices(file, places));
}

test("each unit of a caption has its own place in the literal", () => {
  const property = fc.property(captions, choices, (text, choose) => {
    const file = `{"file_name": "a", "text": ${printJson(text, choose, [""])}}`;
    const place = read("imagefolder-jsonl", file).places[0];
    const units = Array.from({ length: text.length }, (_, at) =>
      JSON.parse(`"${file.slice(place?.offsetOf(at), place?.offsetOf(at + 1))}"`),
    );
    expect(units.join("")).toBe(text);
    expect([file[(place?.offsetOf(0) ?? 0) - 1], file[place?.offsetOf(text.length) ?? 0]]).toEqual([
      '"',
      '"',
    ]);
  });
  fc.assert(property);
});

test("what stands before and behind a change keeps its bytes", () => {
  const property = fc.property(captions, captions, captions, choices, (before, added, after, choose) => {
    const file = `{"file_name": "a", "text": ${printJson(before + after, choose, [""])}}`;
    const place = read("imagefolder-jsonl", file).places[0];
    const cut = place?.offsetOf(before.length) ?? 0;
    const written = rewritten(file, place, before + added + after) ?? "";
    // A pair is never taken apart, so that the letters at the seam may be written anew.
    const seam = 12;
    expect(written.slice(0, cut - seam)).toBe(file.slice(0, cut - seam));
    expect(written.endsWith(file.slice(cut + seam))).toBe(true);
    expect(JSON.parse(written)).toEqual({ file_name: "a", text: before + added + after });
  });
  fc.assert(property);
});
