/** What the whole runs of the Action have in common: a style, a dataset, and how its comments are read. */
import { expect } from "@jest/globals";
import { type Loopback, runAction } from "../loopback/index.ts";
import type { ActionRun, RunOptions } from "../loopback/runner.ts";

/** What is run: the bundle that users run, or what `tsc` made of it while that is being worked on. */
const entry = process.env["ACTION_ENTRY"] ?? "dist/action/index.js";

/** A dataset's style: one trigger, two sections, one banned variant. */
export const style = `${JSON.stringify(
  {
    captions: ["train/**"],
    sections: [
      { name: "type", terms: ["drawing", "photo"] },
      { name: "subject", terms: ["red hair", "dress"] },
    ],
    rules: {
      "trigger-word": { words: ["ohwxStyle"] },
      "section-order": "warning",
      "banned-synonyms": { terms: { dress: ["gown"] } },
    },
  },
  null,
  2,
)}\n`;

/** The dataset before a pull request. */
export const base = { "caption-style.json": style, "train/0001.txt": "ohwxStyle, drawing, red hair\n" };

/** A caption with one error, and what it should be. */
export const wrong = "ohwxStyle, drawing, gown";
export const right = "ohwxStyle, drawing, dress";

/** Runs the Action; GitHub's descriptions hold for everything that it asks, and requests stay few. */
export async function review(github: Loopback, options: RunOptions = {}): Promise<ActionRun> {
  const before = github.requests.length;
  const run = await runAction(github, { entry, ...options });
  expect(github.violations).toEqual([]);
  expect(github.requests.length - before).toBeLessThan(60);
  return run;
}

/** The comments that stand on the pull request, "path:line" by place. */
export function places(github: Loopback): readonly string[] {
  return comments(github).map(({ path, line }) => `${path}:${line}`);
}

/** A comment on the pull request: where it stands, what it says, and the line that its suggestion writes. */
export interface Comment {
  readonly path: string;
  readonly line: number | null;
  readonly body: string;
  readonly suggestion: string | null;
}

/** The comments that stand on the pull request, sorted by path. */
export function comments(github: Loopback): readonly Comment[] {
  return github.pull.state.comments
    .map(({ thread, body }) => ({
      path: thread.original.path,
      line: thread.original.line,
      body,
      suggestion: suggestionOf(body),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text between the fences, the closing one exactly as long as the opening one. */
function suggestionOf(body: string): string | null {
  return /\n(`{3,})suggestion\n([\s\S]*?)\n\1(?:\n|$)/.exec(body)?.[2] ?? null;
}

/** The lines that the runner takes for commands: it also skips white space before "::". */
export function commands({ stdout, stderr }: ActionRun): readonly string[] {
  return `${stdout}\n${stderr}`
    .split(/\r\n|[\r\n]/)
    .filter((line) => /^\s*(?:::|##\[)/.test(line) && !line.startsWith("::add-mask::"));
}
