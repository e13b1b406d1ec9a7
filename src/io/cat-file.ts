import { expectGit, type RunGit } from "./run-git.ts";

/** Reads contents by name, as `catFiles` does. */
export type ReadBlobs = (names: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array | null>>;

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
  const reader = readBatch(names);
  if (!reader.add(output))
    throw new Error(`git cat-file answered for ${reader.contents.size} of ${names.length} names.`);
  return reader.contents;
}

/** Reads what `git cat-file --batch` writes, as it comes. */
export interface BatchReader {
  /** Takes the next bytes; true when every name has been answered. */
  readonly add: (chunk: Buffer) => boolean;
  readonly contents: ReadonlyMap<string, Uint8Array | null>;
}

/**
 * Reads `git cat-file --batch`: for each name, in order, "<oid> <type> <size>", the bytes and a newline, or a line that
 * ends with what is wrong ("missing", "ambiguous"). https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function readBatch(names: readonly string[]): BatchReader {
  const contents = new Map<string, Uint8Array | null>();
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 1;
  let answered = 0;
  const add = (chunk: Buffer): boolean => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < wanted) return false;
    let rest = Buffer.concat(chunks);
    while (answered < names.length) {
      const answer = readAnswer(rest);
      wanted = answer.length;
      if (answer.length > rest.length) break;
      contents.set(names[answered] ?? "", answer.content);
      answered++;
      rest = rest.subarray(answer.length);
    }
    chunks = [rest];
    held = rest.length;
    return answered === names.length;
  };
  return { add, contents };
}

/** The first answer, and how many bytes it takes; more than there are when it is not complete. */
function readAnswer(bytes: Buffer): { readonly length: number; readonly content: Uint8Array | null } {
  const end = bytes.indexOf(10);
  if (end < 0) return { length: bytes.length + 1, content: null };
  const found = header.exec(bytes.toString("utf8", 0, end));
  if (found === null) return { length: end + 1, content: null };
  const from = end + 1;
  const to = from + Number(found[2]);
  return { length: to + 1, content: found[1] === "blob" ? bytes.subarray(from, to) : null };
}

const header = /^(?:[0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) (\d+)$/;
