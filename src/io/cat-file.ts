import { expectGit, type RunGit } from "./run-git.ts";

/** Contents by object name or `<tree>:<path>`, in one process; null for what is missing or no blob. No name may hold a newline. */
export async function catFiles(
  run: RunGit,
  names: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array | null>> {
  if (names.length === 0) return new Map();
  const input = names.map((name) => `${name}\n`).join("");
  const output = await expectGit(
    run,
    ["cat-file", "--batch", "--buffer"],
    "The captions could not be read from git:",
    input,
  );
  return parseBatch(output, names);
}

/**
 * Reads `git cat-file --batch`: for each name, in order, "<oid> <type> <size>", the bytes and a newline, or a line that
 * ends with what is wrong ("missing", "ambiguous"). https://git-scm.com/docs/git-cat-file#_batch_output
 */
function parseBatch(output: Buffer, names: readonly string[]): ReadonlyMap<string, Uint8Array | null> {
  const contents = new Map<string, Uint8Array | null>();
  let at = 0;
  for (const name of names) {
    const end = output.indexOf(10, at);
    if (end < 0) throw new Error(`git cat-file answered for ${contents.size} of ${names.length} names.`);
    const found = header.exec(output.toString("utf8", at, end));
    at = end + 1;
    if (found === null) {
      contents.set(name, null);
      continue;
    }
    const size = Number(found[2]);
    contents.set(name, found[1] === "blob" ? output.subarray(at, at + size) : null);
    at += size + 1;
  }
  return contents;
}

const header = /^(?:[0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) (\d+)$/;
