import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import type { Scratch, TreeEntry } from "../shell/ports.ts";
import { blobs, catFiles } from "./cat-file.ts";
import { compareTrees } from "./compare-commits.ts";
import { foreignEnvironment } from "./git-environment.ts";
import { impatience, patientGit } from "./patient-git.ts";
import { remember } from "./remember.ts";
import { gitWords, type RunGit } from "./run-git.ts";
import { simpleGitRunner } from "./simple-git.ts";
import { splitTreePath, treeReader } from "./tree-reader.ts";

export interface ScratchRequest {
  /** Where the repository is fetched from; without credentials. */
  readonly url: string;
  /** Sent as a header and nowhere else; null for a repository that anybody may read. */
  readonly token: string | null;
  /** The commits to fetch, by their full object names, each without its history and without its blobs. */
  readonly oids: readonly string[];
  /** The folder in which to make it; the system's for temporary files when absent. */
  readonly within?: string;
  /** Seconds in which something has to come; 60 when absent. */
  readonly patience?: number;
}

/**
 * Fetches a few commits of a remote repository into a temporary one. Images are never transferred: blobs come when they
 * are read, all that are missing in one request.
 */
export async function openScratch(request: ScratchRequest): Promise<Scratch> {
  const { url, token, oids, within = tmpdir(), patience = 60 } = request;
  const folder = await mkdtemp(join(within, "caption-style-"));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  const mask = token === null ? [] : [token, basic(token)];
  const config = [...header(url, token), ...impatience(patience)];
  const git = simpleGitRunner(folder, foreignEnvironment(process.env, config));
  const run = masked(patientGit(git), mask);
  try {
    await must(run, ["init", "--quiet", "--bare"], "A temporary repository could not be made:");
    await must(run, ["config", "remote.origin.url", url], "A temporary repository could not be set up:");
    await must(run, [...fetchArgs, "--depth=1", "origin", ...oids], "The commits could not be fetched:");
  } catch (error) {
    await close();
    throw error;
  }
  // Several parts of a review ask the same of the same commits, which never change.
  const changes = remember((from: string, to: string) => compareTrees(run, from, to));
  return { ...blobReader(run, offline(folder)), changes, close };
}

/** Nothing but the objects asked for: no tags, no FETCH_HEAD, no submodules, no maintenance. */
const fetchArgs = [
  "fetch",
  "--quiet",
  "--filter=blob:none",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--no-auto-maintenance",
];

/**
 * A blob that is missing would be fetched alone, a request for each. This environment forbids it: git 2.45 and later by
 * the first variable, older ones by having no protocol to fetch with.
 */
function offline(folder: string): RunGit {
  const env = foreignEnvironment(process.env, []);
  return simpleGitRunner(folder, { ...env, GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" });
}

function blobReader(online: RunGit, local: RunGit): Pick<Scratch, "read" | "entries" | "names"> {
  const tree = treeReader(local);
  const [entries, list] = [remember(tree.entries), remember(tree.names)];
  const trees = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const here = new Set<string>();
  const oidOf = async (name: string): Promise<string | undefined> => {
    const split = splitTreePath(name);
    if (split === null) return name;
    const tree = trees.get(split.tree) ?? entries(split.tree).then(byPath);
    trees.set(split.tree, tree);
    return (await tree).get(split.path);
  };
  const read: Scratch["read"] = async (names) => {
    const oids = new Map<string, string>();
    for (const name of names) {
      const oid = await oidOf(name);
      if (oid !== undefined) oids.set(name, oid);
    }
    const missing = [...new Set(oids.values())].filter((oid) => !here.has(oid));
    if (missing.length > 0) {
      const input = missing.map((oid) => `${oid}\n`).join("");
      await must(online, [...fetchArgs, "--stdin", "origin"], "The captions could not be fetched:", input);
      for (const oid of missing) here.add(oid);
    }
    const contents = await catFiles(local, [...new Set(oids.values())], blobs);
    return new Map(names.map((name) => [name, contents.get(oids.get(name) ?? "") ?? null]));
  };
  return { read, entries, names: list };
}

function byPath(entries: readonly TreeEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ path, oid }) => [path, oid]));
}

async function must(run: RunGit, args: readonly string[], failing: string, input?: string): Promise<void> {
  const output = await run(args, input);
  if (output.code === 0) return;
  const refused = /could not read Username|Authentication failed|403|401/.test(output.stderr);
  const advice = refused ? ' Give the token "contents: read".' : "";
  throw new UserError(`${failing} ${gitWords(output)}${advice}`);
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpextraHeader */
function header(url: string, token: string | null): (readonly [string, string])[] {
  if (token === null) return [];
  return [[`http.${new URL(url).origin}/.extraheader`, `AUTHORIZATION: basic ${basic(token)}`]];
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}

/** What git says may end up in a log. */
function masked(run: RunGit, secrets: readonly string[]): RunGit {
  return async (args, input) => {
    const output = await run(args, input);
    return {
      ...output,
      stderr: secrets.reduce((text, secret) => text.replaceAll(secret, "***"), output.stderr),
    };
  };
}
