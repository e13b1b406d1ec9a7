import { readFile, writeFile } from "node:fs/promises";
import type { Coding, Generated } from "./generated.ts";

/** Writes what is not as the code says; with `--check` only names it, and fails. */
export async function writeGenerated(files: readonly Generated[]): Promise<void> {
  const check = process.argv.includes("--check");
  const stale: string[] = [];
  for (const { path, render, coding = utf8 } of files) {
    const now = await readFile(path)
      .then(coding.decode)
      .catch(() => "");
    const wanted = render(now);
    if (wanted === now) continue;
    stale.push(path);
    if (!check) await writeFile(path, coding.encode(wanted));
  }
  if (stale.length > 0) {
    console.log(
      check
        ? `Not as the code says, run "npm run generate": ${stale.join(", ")}.`
        : `Wrote ${stale.join(", ")}.`,
    );
    process.exitCode = check ? 1 : 0;
  }
}

const utf8: Coding = { decode: (bytes) => Buffer.from(bytes).toString(), encode: Buffer.from };
