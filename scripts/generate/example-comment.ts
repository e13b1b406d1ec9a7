import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "../../src/core/check.ts";
import { renderComment } from "../../src/report/comment.ts";
import { registry } from "../../src/rules/index.ts";
import { openStyles } from "../../src/style/open.ts";

/** A caption of the example's pull request and the comment that it gets. */
export interface ExampleComment {
  readonly path: string;
  readonly before: string;
  readonly body: string;
  readonly suggestion: string;
}

const FOLDER = "examples/portrait-lora";

/** Checks one caption of the bundled pull request as the Action would, and renders the comment on its first line. */
export async function readExampleComment(path: string): Promise<ExampleComment> {
  const text = await readFile(join(FOLDER, "pull-request", path), "utf8");
  const style = await resolveStyle(path);
  const { findings, rewrites, lines } = check({ sources: [{ path, text }], registry, styleOf: () => style });
  const line = lines[0];
  const rewrite = rewrites[0];
  if (line === undefined || rewrite === undefined) throw new Error(`Nothing is rewritten in ${path}.`);
  const { body, suggestion } = renderComment(line, findings, rewrite);
  if (suggestion === null) throw new Error(`Nothing is suggested for ${path}.`);
  return { path, before: rewrite.before, body, suggestion };
}

async function resolveStyle(path: string) {
  const texts = new Map<string, string | null>();
  const book = openStyles((file) => texts.get(file));
  for (;;) {
    const found = book.resolve(path);
    if (found.kind === "style") return found.style;
    if (found.kind !== "needs") throw new Error(`No style governs ${path}: ${found.kind}.`);
    for (const file of found.paths) {
      texts.set(file, await readFile(join(FOLDER, file), "utf8").catch(() => null));
    }
  }
}
