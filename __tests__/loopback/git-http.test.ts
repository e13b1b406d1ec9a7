import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { gitBytes, gitEnvironment } from "./git.ts";
import { type Loopback, startLoopback } from "./index.ts";

let loopback: Loopback;
let clone: string;

const image = Buffer.alloc(300_000, "\u0000pixels");

beforeEach(async () => {
  loopback = await startLoopback();
  await loopback.createPullRequest({
    base: { "1.txt": "a cat\n", "1.png": image },
    head: { "2.txt": "a dog\n" },
    fork: "contributor/dataset",
  });
  clone = mkdtempSync(join(loopback.folder, "clone-"));
  await git("init", "--quiet", "--bare");
});

afterEach(() => loopback.close());

/** Runs git in the clone, with the token in a header as the Action sends it. */
async function git(...args: readonly string[]): Promise<string> {
  return gitAs(loopback.token, ...args);
}

async function gitAs(token: string, ...args: readonly string[]): Promise<string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const all = ["-C", clone, "-c", `http.extraHeader=Authorization: Basic ${basic}`, ...args];
  return (await promisify(execFile)("git", all, { env: gitEnvironment() })).stdout;
}

function remote(suffix = ".git"): string {
  return `${loopback.url}/octo/dataset${suffix}`;
}

test("a commit of a fork is fetched by its id, one deep and without blobs, then single blobs", async () => {
  const { head } = loopback.pull.state;
  await git("config", "remote.origin.url", remote());
  await git("config", "remote.origin.promisor", "true");
  await git("config", "remote.origin.partialclonefilter", "blob:none");
  await git("fetch", "--quiet", "--depth=1", "--no-tags", "--filter=blob:none", "origin", head.sha);
  expect(await git("rev-list", "--count", head.sha)).toBe("1\n");
  const tree = await git("ls-tree", head.sha);
  const blob = /blob (\w+)\t2\.txt/u.exec(tree)?.[1] ?? "";
  await git("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--filter=blob:none", "origin", blob);
  expect(await git("cat-file", "blob", blob)).toBe("a dog\n");
  const bytes = loopback.requests.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
  expect(bytes).toBeLessThan(20_000);
  expect(loopback.requests.every(({ status }) => status === 200)).toBe(true);
  expect(await git("ls-remote", remote(""), "refs/heads/captions-1")).toBe("");
  expect(await git("ls-remote", remote(""), "refs/pull/1/head")).toContain(head.sha);
});

test("many wants at once arrive as a compressed body", async () => {
  const captions = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`${index}.txt`, `caption ${index}\n`]),
  );
  const sha = await loopback.pull.pushHead(captions);
  await git("fetch", "--quiet", "--depth=1", "--filter=blob:none", remote(), sha);
  const blobs = (await git("ls-tree", sha)).match(/(?<=blob )\w+/gu) ?? [];
  const basic = Buffer.from(`x-access-token:${loopback.token}`).toString("base64");
  const header = `http.extraHeader=Authorization: Basic ${basic}`;
  await gitBytes(clone, ["-c", header, "fetch", "--quiet", "--stdin", remote()], blobs.join("\n"));
  expect(blobs).toHaveLength(301);
  expect(await git("cat-file", "blob", `${sha}:299.txt`)).toBe("caption 299\n");
});

test("a private repository wants the token, a public one does not", async () => {
  await expect(gitAs("wrong", "ls-remote", remote())).rejects.toThrow(
    /could not read Username|Authentication failed/u,
  );
  const anonymous = ["-C", clone, "ls-remote"];
  const run = promisify(execFile);
  await expect(run("git", [...anonymous, remote()], { env: gitEnvironment() })).rejects.toThrow(
    /could not read Username/u,
  );
  const open = await loopback.addRepository({ name: "open", private: false });
  await loopback.createPullRequest({ repository: open, base: { "1.txt": "a\n" }, head: { "1.txt": "b\n" } });
  const { stdout } = await run("git", [...anonymous, `${loopback.url}/octo/open`], { env: gitEnvironment() });
  expect(stdout).toContain("refs/pull/1/head");
});

test("a push is refused", async () => {
  await git("fetch", "--quiet", remote(), "refs/pull/1/head");
  await expect(git("push", "--quiet", remote(), "FETCH_HEAD:refs/heads/new")).rejects.toThrow(/403/u);
});
