import { expect, test } from "@jest/globals";
import { nearestGap } from "../../src/text/nearest-gap.ts";

const at = (...places: readonly number[]) => places.map((from) => ({ from, to: from + 1 }));

test.each([
  [[], [1], Infinity],
  [[1], [], Infinity],
  [[1], [2], 0],
  [[2], [1], 0],
  [[1], [1], 0],
  [[1], [4], 2],
  [[1, 9], [4, 11], 1],
  [[0, 20], [8, 9, 31], 7],
])("between %j and %j: %d", (some, others, gap) => {
  expect(nearestGap(at(...some), at(...others))).toBe(gap);
});

test("counts what the caller counts", () => {
  expect(nearestGap(at(0), at(4), (place) => Math.floor(place / 2))).toBe(2);
});
