import { expect, test } from "@jest/globals";
import { groupedNotices } from "../../src/core/grouped-notices.ts";

const lfs = "It is a pointer of Git LFS.";
const notice = (path: string, message = lfs) => ({ path, message });
const shown = (...given: ReturnType<typeof notice>[]): string[] =>
  groupedNotices(given).map(({ path, message }) => `${path}: ${message}`);

test.each([
  ["nothing", [], []],
  ["one", [notice("t/1.txt")], [`t/1.txt: ${lfs}`]],
  [
    "two of a folder",
    [notice("t/1.txt"), notice("t/2.txt")],
    [`t/1.txt: ${lfs} So it is with 1 more file of the folder.`],
  ],
  [
    "four of a folder",
    ["1", "2", "3", "4"].map((name) => notice(`t/${name}.txt`)),
    [`t/1.txt: ${lfs} So it is with 3 more files of the folder.`],
  ],
  [
    "the same of two folders",
    [notice("t/1.txt"), notice("u/1.txt"), notice("t/u/1.txt")],
    [`t/1.txt: ${lfs}`, `u/1.txt: ${lfs}`, `t/u/1.txt: ${lfs}`],
  ],
  [
    "other words of the same folder",
    [notice("t/1.txt"), notice("t/2.txt", "It is too large.")],
    [`t/1.txt: ${lfs}`, "t/2.txt: It is too large."],
  ],
])("%s", (_what, given, told) => {
  expect(shown(...given)).toEqual(told);
});
