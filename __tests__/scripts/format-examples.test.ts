import { expect, test } from "@jest/globals";
import { formatExamples } from "../../scripts/generate/format-examples.ts";
import { formatIds } from "../../src/captions/formats/format.ts";
import { formats } from "../../src/captions/formats/index.ts";

test.each(formatIds)("the example of %s is read as the documentation says", (id) => {
  const { text, captions } = formatExamples[id];
  const { places, faults } = formats.get(id)?.parse(text, {}) ?? { places: [], faults: [] };
  expect(faults).toEqual([]);
  expect(places.map((place) => place.text)).toEqual(captions);
});
