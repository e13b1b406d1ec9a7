import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { review } from "../action/action-run.ts";
import { plainEnvironment, removeFolders, temporaryFolder } from "../io/repository.ts";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import { hostile } from "../report/hostile.ts";

const program = join(process.cwd(), "dist", "cli", "index.js");
const hook = join(process.cwd(), "hooks", "pre-commit");

/** A style with every rule on, and captions with something for each of them. */
const style = {
  sections: [
    { name: "type", terms: ["drawing", "photo", "* shot"], required: true },
    { name: "action", terms: ["sitting", "smiling"] },
    { name: "loose", terms: ["happy", "calm"], max: 1 },
  ],
  rules: {
    "trigger-word": { words: ["ohwxStyle"] },
    "section-order": "warning",
    "section-content": "info",
    "banned-synonyms": { terms: { smiling: ["grinning"] } },
    "class-tags": { policy: "specific", words: ["woman"] },
    "term-consistency": { minimum: 1 },
    "caption-kind": "warning",
  },
};

const head = {
  "train/0002.txt": "ohwxstyle, sitting, drawing,,woman",
  "train/0003.txt": "grinning, calm, happy\r\n",
  "train/0004.txt": `ohwxStyle, photo, grinning, ${hostile.replaceAll(",", "")}\n`,
  "train/0005.txt": "\uFEFFA photo of ohwxStyle who is grinning. She sits.\n",
  "train/ünï 'code'.txt": "ohwxStyle, photo, smiling\n",
  "train/0006.txt": "ohwxStyle, photo, grey wall\n",
};

/** What the pull request leaves alone: too many captions of tags for sentences beside them, and another spelling. */
const others = Object.fromEntries(
  Array.from({ length: 9 }, (_, at) => [`train/base${at}.txt`, "ohwxStyle, photo, gray wall\n"]),
);

let github: Loopback;
let clone: string;

beforeAll(async () => {
  github = await startLoopback();
  const base = {
    "caption-style.json": JSON.stringify(style),
    "train/0001.txt": "ohwxStyle, photo\n",
    ...others,
  };
  await github.createPullRequest({ base, head });
  clone = join(temporaryFolder(), "clone");
  git(".", "clone", "--quiet", github.repository.gitDir, clone);
  git(clone, "fetch", "--quiet", "origin", `refs/pull/${github.pull.number}/head`);
});

afterAll(async () => {
  await github.close();
  removeFolders();
});

describe("the Action, the command line and the hook", () => {
  test("say the same of the same captions, in the same order", async () => {
    const action = await review(github, { inputs: { "report-file": "report.json", filter: "file" } });
    const fromAction: unknown = JSON.parse(readFileSync(join(action.workspace, "report.json"), "utf8"));

    const cli = run(process.execPath, [program, "check", "--diff", "HEAD...FETCH_HEAD", "--format", "json"]);
    git(clone, "read-tree", "FETCH_HEAD");
    const hooked = run(hook, ["--format", "json"]);

    expect([action.code, cli.status, hooked.status]).toEqual([1, 1, 1]);
    expect(JSON.parse(cli.stdout)).toEqual(fromAction);
    expect(JSON.parse(hooked.stdout)).toEqual(fromAction);
    const { findings } = fromAction as { findings: readonly { rule: string }[] };
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(
      [...Object.keys(style.rules), "tag-format", "text-encoding"].sort(),
    );
  });
});

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync("git", args, { cwd, env: plainEnvironment });
}

function run(command: string, args: readonly string[]) {
  return spawnSync(command, args, { cwd: clone, env: plainEnvironment, encoding: "utf8" });
}
