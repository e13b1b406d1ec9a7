import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { inFolder, type Run, runInProcess } from "./cli-run.ts";

const on = JSON.stringify({ profile: "generic" });
const off = JSON.stringify({ rules: { "text-encoding": "off", "tag-format": "warning" } });
const lf = JSON.stringify({ rules: { "text-encoding": { lineEnds: "lf" } } });

interface Fixed extends Run {
  readonly bytes: Buffer;
  readonly again: Buffer;
  /** What `cmp -l` says: a line for each byte that is another one. */
  readonly compared: string;
}

/** Runs `fix` twice on one caption. */
function fix(style: string, before: Uint8Array): Promise<Fixed> {
  return inFolder({ "caption-style.json": style, "a.txt": before }, async (cwd) => {
    const file = join(cwd, "a.txt");
    const run = await runInProcess(["fix"], { cwd });
    const bytes = readFileSync(file);
    writeFileSync(join(cwd, "before"), before);
    const compared = spawnSync("cmp", ["-l", "before", "a.txt"], { cwd, encoding: "utf8" }).stdout;
    await runInProcess(["fix"], { cwd });
    return { ...run, bytes, again: readFileSync(file), compared };
  });
}

const raw = (text: string): Buffer => Buffer.from(text, "latin1");
const mark = "\xEF\xBB\xBF";

describe("fix changes only what was asked for", () => {
  test.each<[string, string, Buffer, Buffer]>([
    [
      "a byte order mark, CRLF, no final newline and bytes of Windows-1252, all of it certain",
      on,
      raw(`${mark}ohwx,it\x92s \x93big\x94\r\nsmiling\r\n\r\nred hair,hat`),
      raw("ohwx, it\xE2\x80\x99s \xE2\x80\x9Cbig\xE2\x80\x9D\r\nsmiling\r\n\r\nred hair, hat"),
    ],
    [
      "the same with a letter that is not certain: not one byte",
      on,
      raw(`${mark}ohwx,it\x92s caf\xE9\r\nred hair,hat`),
      raw(`${mark}ohwx,it\x92s caf\xE9\r\nred hair,hat`),
    ],
    [
      "the same where the rule is off: not one byte",
      off,
      raw(`${mark}ohwx,it\x92s\r\nred hair,hat`),
      raw(`${mark}ohwx,it\x92s\r\nred hair,hat`),
    ],
    [
      "UTF-8 where the rule is off: the byte order mark stays",
      off,
      raw(`${mark}ohwx,a\r\nred\xE2\x80\x8B hair\r\n\r\na,b`),
      raw(`${mark}ohwx, a\r\nred\xE2\x80\x8B hair\r\n\r\na, b`),
    ],
    ["a byte order mark alone", on, raw(`${mark}ohwx, a\r\nred hair`), raw("ohwx, a\r\nred hair")],
    ["UTF-16", on, Buffer.from("\uFEFFohwx,猫\r\nhat", "utf16le"), Buffer.from("ohwx, 猫\r\nhat")],
    [
      "UTF-16 where the rule is off",
      off,
      Buffer.from("\uFEFFa,b", "utf16le"),
      Buffer.from("\uFEFFa,b", "utf16le"),
    ],
    ["CRLF where LF is wanted", lf, raw("a,b\r\nc\r\n\r\nd"), raw("a, b\nc\n\nd")],
    ["CR alone", on, raw("a,b\rc\r"), raw("a, b\nc\n")],
    ["a letter that was lost", on, raw("caf\xEF\xBF\xBD,a"), raw("caf\xEF\xBF\xBD, a")],
  ])("%s", async (_name, style, before, after) => {
    const { bytes, again } = await fix(style, before);
    expect(bytes.toString("latin1")).toBe(after.toString("latin1"));
    expect(again.equals(bytes)).toBe(true);
  });

  test("cmp -l shows the bytes of one line, and no others", async () => {
    const before = raw(`${mark}ohwx , a\r\n\tred hair\xC2\xA0,x\r\nlast`);
    const { compared } = await fix(off, raw(`${mark}a\xC2\xA0b`));
    expect(compared).toBe("5 302  40\n6 240 142\n");
    const { bytes } = await fix(off, before);
    expect(bytes.toString("latin1")).toBe(`${mark}ohwx, a\r\nred hair, x\r\nlast`);
  });

  test("bytes that are no text at all are a finding, and stay", async () => {
    for (const bytes of [raw("a\0b"), raw("\xE9\x81"), raw("\xFF\xFEa"), raw("\xC3\xA9 it\x92s")]) {
      const run = await fix(on, bytes);
      expect(run).toMatchObject({ code: 1, compared: "", stdout: expect.stringContaining("text-encoding") });
      expect(run.bytes.equals(bytes)).toBe(true);
    }
  });

  test("a dry run says what remains, and writes nothing", async () => {
    await inFolder({ "caption-style.json": on, "a.txt": raw(`${mark}the woman\x92s hat`) }, async (cwd) => {
      expect(await runInProcess(["fix", "--dry-run"], { cwd })).toMatchObject({
        code: 0,
        stderr: "1 caption line would be rewritten.\n",
      });
      expect(readFileSync(join(cwd, "a.txt"), "latin1")).toBe(`${mark}the woman\x92s hat`);
    });
  });
});
