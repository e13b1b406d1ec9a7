import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { readFiles } from "../../src/io/files.ts";
import { removeFolders, temporaryFolder } from "./repository.ts";

afterAll(removeFolders);

function read(bytes: Uint8Array) {
  const root = temporaryFolder();
  writeFileSync(join(root, "a.jsonl"), bytes);
  const sources = [...readFiles({ root, cwd: root, named: [], wanted: () => "parts" })];
  return sources.map((source) =>
    "skipped" in source ? source.skipped : `${source.encoding ?? "utf-8"} ${source.text.length}`,
  );
}

const line = '{"text": "the woman\u{92}s hat"}\n';
const many = '{"text": "photo"}\n'.repeat(20_000);

describe("a file that is read in parts is read as a whole where it is not UTF-8", () => {
  test.each<[string, Uint8Array, string[]]>([
    ["UTF-16", Buffer.from("\u{feff}a\n猫\n", "utf16le"), ["utf-16le 5"]],
    ["Windows-1252", Buffer.from(line.repeat(2), "latin1"), [`windows-1252 ${2 * line.length}`]],
    [
      "Windows-1252 from its beginning",
      Buffer.from(line + many, "latin1"),
      [`windows-1252 ${line.length + many.length}`],
    ],
  ])("%s", (_name, bytes, sources) => {
    expect(read(bytes)).toEqual(sources);
  });

  test("but what comes after much UTF-8 is told", () => {
    const said = read(Buffer.from(many + line, "latin1"));
    expect(said.slice(0, -1).every((one) => one.startsWith("utf-8 "))).toBe(true);
    expect(said.at(-1)).toMatch(
      /^From line \d+ on this file is not UTF-8, so the rest was not checked\. Save all of it as UTF-8\.$/,
    );
  });
});
