/** Repositories, commits, comparisons and file contents. */
import { changedFiles } from "../changed-files.ts";
import { git, gitBytes, tryGit } from "../git.ts";
import { notFound } from "../refusals.ts";
import { fullNameOf, repositoryShape } from "../shapes.ts";
import { nodeId, type Repository, type World } from "../state.ts";
import { type Answer, type Call, pageOf, type Routes, repositoryOf } from "./call.ts";
import { fileShapes } from "./pulls.ts";

/** A comparison lists no more files than this, on its first page only (REST reference, "Compare two commits"). */
const maxComparedFiles = 300;

/** The contents API gives no content above this size (REST reference, "Get repository content"). */
const maxContentBytes = 1_048_576;

const read = [["contents", "read"]] as const;

/** The operations on repositories and commits. */
export const commitRoutes: Routes = {
  "repos/get": {
    needs: [],
    handle: (call) => ({ status: 200, body: repositoryShape(call.world, repositoryOf(call)) }),
  },
  "repos/get-commit": { needs: read, handle: commit },
  "repos/compare-commits-with-basehead": { needs: read, handle: compare },
  "repos/get-content": { needs: read, handle: content },
};

/** A branch, tag or commit of the repository as a commit id. */
async function resolved(repository: Repository, name: string): Promise<string> {
  for (const candidate of [`refs/heads/${name}`, `refs/tags/${name}`, name]) {
    const found = await tryGit(repository.gitDir, [
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${candidate}^{commit}`,
    ]);
    if (found.code === 0) return found.stdout.toString().trim();
  }
  throw notFound();
}

/** Schema `commit`. */
async function commitShape(
  world: World,
  repository: Repository,
  sha: string,
): Promise<Record<string, unknown>> {
  const [tree = "", parents = "", message = ""] = (
    await git(repository.gitDir, ["show", "--no-patch", "--format=%T%n%P%n%s", sha])
  ).split("\n");
  const api = `${world.url}/repos/${fullNameOf(repository)}`;
  const page = `${world.url}/${fullNameOf(repository)}/commit`;
  const signature = { name: "Octo Cat", email: "octo@example.com", date: "2026-01-01T00:00:00Z" };
  return {
    sha,
    node_id: nodeId("C", Number.parseInt(sha.slice(0, 8), 16)),
    url: `${api}/commits/${sha}`,
    html_url: `${page}/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: signature,
      committer: signature,
      message,
      comment_count: 0,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    },
    author: null,
    committer: null,
    parents: parents
      .split(" ")
      .filter((parent) => parent !== "")
      .map((parent) => ({ sha: parent, url: `${api}/commits/${parent}`, html_url: `${page}/${parent}` })),
  };
}

async function commit(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const sha = await resolved(repository, call.path["ref"] ?? "");
  if (call.accept.includes("application/vnd.github.sha")) return { status: 200, raw: Buffer.from(sha) };
  return { status: 200, body: await commitShape(call.world, repository, sha) };
}

async function compare(call: Call): Promise<Answer> {
  const { world } = call;
  const repository = repositoryOf(call);
  const { gitDir } = repository;
  const [baseName = "", headName = ""] = (call.path["basehead"] ?? "").split("...");
  const base = await resolved(repository, baseName.split(":").at(-1) ?? "");
  const head = await resolved(repository, headName.split(":").at(-1) ?? "");
  const common = await tryGit(gitDir, ["merge-base", base, head]);
  if (common.code !== 0) throw notFound();
  const merge = common.stdout.toString().trim();
  const listed = (range: string): Promise<string> => git(gitDir, ["rev-list", "--reverse", range]);
  const ahead = (await listed(`${base}..${head}`)).split("\n").filter((sha) => sha !== "");
  const behind = (await listed(`${head}..${base}`)).split("\n").filter((sha) => sha !== "");
  const { items, headers } = pageOf(call, ahead);
  const files = (await changedFiles(gitDir, merge, head)).slice(0, maxComparedFiles);
  const isFirstPage = (call.query.get("page") ?? "1") === "1";
  const page = `${world.url}/${fullNameOf(repository)}/compare/${base}...${head}`;
  const body = {
    url: call.url.href,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: await commitShape(world, repository, base),
    merge_base_commit: await commitShape(world, repository, merge),
    status: comparisonStatus(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(items.map((sha) => commitShape(world, repository, sha))),
    ...(isFirstPage ? { files: fileShapes(world, repository, head, files) } : {}),
  };
  return { status: 200, headers, body };
}

function comparisonStatus(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

async function content(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const path = (call.path["path"] ?? "").replace(/\/$/u, "");
  const sha = await resolved(repository, call.query.get("ref") ?? repository.defaultBranch);
  const entry = await tryGit(repository.gitDir, ["rev-parse", "--verify", "--quiet", `${sha}:${path}`]);
  if (entry.code !== 0) throw notFound();
  const blob = entry.stdout.toString().trim();
  if ((await git(repository.gitDir, ["cat-file", "-t", blob])) !== "blob")
    return directory(call, repository, sha, path);
  const bytes = await gitBytes(repository.gitDir, ["cat-file", "blob", blob]);
  if (/application\/vnd\.github(?:\.v3)?\.raw/u.test(call.accept)) return { status: 200, raw: bytes };
  const shape = entryShape(call.world, repository, { type: "file", sha, blob, path, size: bytes.length });
  const isLarge = bytes.length > maxContentBytes;
  const text = isLarge ? "" : bytes.toString("base64").replace(/.{60}/gu, "$&\n");
  return { status: 200, body: { ...shape, encoding: isLarge ? "none" : "base64", content: text } };
}

async function directory(call: Call, repository: Repository, sha: string, path: string): Promise<Answer> {
  const listing = await gitBytes(repository.gitDir, ["ls-tree", "-z", "--long", `${sha}:${path}`]);
  const body = listing
    .toString()
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [facts = "", name = ""] = line.split("\t");
      const [, kind, blob = "", size] = facts.split(/ +/u);
      const type = kind === "tree" ? "dir" : "file";
      const below = path === "" ? name : `${path}/${name}`;
      return entryShape(call.world, repository, { type, sha, blob, path: below, size: Number(size) || 0 });
    });
  return { status: 200, body };
}

interface Entry {
  readonly type: "file" | "dir";
  readonly sha: string;
  readonly blob: string;
  readonly path: string;
  readonly size: number;
}

function entryShape(
  world: World,
  repository: Repository,
  { type, sha, blob, path, size }: Entry,
): Record<string, unknown> {
  const name = path.split("/").map(encodeURIComponent).join("/");
  const api = `${world.url}/repos/${fullNameOf(repository)}`;
  const url = `${api}/contents/${name}?ref=${sha}`;
  const html = `${world.url}/${fullNameOf(repository)}/${type === "file" ? "blob" : "tree"}/${sha}/${name}`;
  const gitUrl = `${api}/git/${type === "file" ? "blobs" : "trees"}/${blob}`;
  const download = type === "file" ? `${world.url}/${fullNameOf(repository)}/raw/${sha}/${name}` : null;
  return {
    type,
    name: path.split("/").at(-1),
    path,
    sha: blob,
    size,
    url,
    html_url: html,
    git_url: gitUrl,
    download_url: download,
    _links: { self: url, git: gitUrl, html },
  };
}
