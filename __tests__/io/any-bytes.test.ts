import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../src/core/check.ts";
import { applyRewrites } from "../../src/io/apply-rewrites.ts";
import { decode } from "../../src/io/decode.ts";
import type { Rewrite } from "../../src/model.ts";
import { registry } from "../../src/rules/index.ts";
import type { Style } from "../../src/style/style.ts";
import { styleOf } from "../support/style-of.ts";
import { removeFolders, temporaryFolder } from "./repository.ts";

afterAll(removeFolders);

const others = { "tag-format": {}, "trigger-word": { words: ["ohwx"] } };
const on = styleOf({ rules: { ...others, "text-encoding": {} } });
const lf = styleOf({ rules: { ...others, "text-encoding": { lineEnds: "lf" } } });
const off = styleOf({ rules: others });

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const part = fc.oneof(
  fc.constantFrom(
    ...["ohwx", ", ", ",", " ", "\n", "\r\n", "\r", "it\x92s", "\x93big\x94", " \x96 a", "caf\xe9"].map(
      latin,
    ),
    ...["\0", "\x81", "\x1b", "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff", "\xef\xbf\xbd", "\xe3\x81"].map(latin),
    ...["猫", "cafe\u0301", "red\u200b", "🙂", "\u202e"].map((text) => Buffer.from(text)),
  ),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
);
const narrow = fc.array(part, { maxLength: 10 }).map((parts) => Buffer.concat(parts));
const wide = fc
  .tuple(fc.string({ unit: "binary", maxLength: 12 }), fc.boolean(), fc.boolean())
  .map(([text, marked, big]) => {
    const bytes = Buffer.from(`${marked ? "\ufeff" : ""}ohwx,a\r\n${text}`, "utf16le");
    return big ? bytes.swap16() : bytes;
  });
const anyBytes = fc.oneof({ weight: 4, arbitrary: narrow }, { weight: 1, arbitrary: wide });

const root = temporaryFolder();
mkdirSync(root, { recursive: true });
const file = join(root, "a.txt");

/** Checks and rewrites a file on the disk, as `fix` does it. */
function fix(
  bytes: Uint8Array,
  style: Style,
): { readonly bytes: Buffer; readonly rewrites: readonly Rewrite[] } {
  writeFileSync(file, bytes);
  const { rewrites } = check({ sources: [decode("a.txt", bytes)], registry, styleOf: () => style });
  applyRewrites(root, rewrites);
  return { bytes: readFileSync(file), rewrites };
}

/** How often U+FFFD stands in a file, as its encoding has it. */
function lost(bytes: Uint8Array): number {
  const source = decode("a.txt", bytes);
  return "text" in source ? source.text.split("\u{fffd}").length - 1 : Number.POSITIVE_INFINITY;
}

const linesOf = (bytes: Buffer): string[] => bytes.toString("latin1").split("\n");

const runs = {
  seed: Number(process.env["FC_SEED"] ?? 20261125),
  numRuns: Number(process.env["FC_RUNS"] ?? 500),
};

test.each([
  ["on", on],
  ["on, with LF", lf],
  ["off", off],
])(
  "any bytes are checked and rewritten once and for all, and no letter is lost: text-encoding %s",
  (_name, style) => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const once = fix(bytes, style);
        expect(lost(once.bytes)).toBeLessThanOrEqual(lost(bytes));
        const twice = fix(once.bytes, style);
        expect(twice.bytes.equals(once.bytes)).toBe(true);
        expect(twice.rewrites).toEqual([]);
      }),
      runs,
    );
  },
);

test("without text-encoding the bytes outside of rewritten lines stay, and so does any file that is not UTF-8", () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const { bytes: after, rewrites } = fix(bytes, off);
      const source = decode("a.txt", bytes);
      if ("skipped" in source || source.encoding !== undefined) {
        expect(after.equals(bytes)).toBe(true);
        return;
      }
      const rewritten = new Set(rewrites.map(({ line }) => line - 1));
      const kept = (lines: string[]): string[] => lines.map((line, at) => (rewritten.has(at) ? "" : line));
      expect(kept(linesOf(after))).toEqual(kept(linesOf(bytes)));
      expect(after.subarray(0, 3).equals(latin("\xef\xbb\xbf"))).toBe(
        bytes.subarray(0, 3).equals(latin("\xef\xbb\xbf")),
      );
    }),
    runs,
  );
});
