import { expectGit, type RunGit } from "./run-git.ts";

/** Objects that are asked for, and what is read of them. */
export interface ObjectKind<Content> {
  readonly type: "blob" | "tree";
  /** `oid` is the name of the object. */
  readonly read: (bytes: Buffer, oid: string) => Content;
}

/** The contents of files. */
export const blobs: ObjectKind<Uint8Array> = { type: "blob", read: (bytes) => bytes };

/** Reads objects by name, as `catFiles` does. */
export type ReadObjects = <Content>(
  names: readonly string[],
  kind: ObjectKind<Content>,
) => Promise<ReadonlyMap<string, Content | null>>;

/**
 * What is read of objects by their names or as `<tree>:<path>`, in one process; null for what is missing or of another
 * type. No name may hold a newline.
 */
export async function catFiles<Content>(
  run: RunGit,
  names: readonly string[],
  kind: ObjectKind<Content>,
): Promise<ReadonlyMap<string, Content | null>> {
  if (names.length === 0) return new Map();
  const input = names.map((name) => `${name}\n`).join("");
  const output = await expectGit(
    run,
    ["cat-file", "--batch", "--buffer"],
    "The captions could not be read from git:",
    input,
  );
  const reader = readBatch(names, kind);
  if (!reader.add(output))
    throw new Error(`git cat-file answered for ${reader.contents.size} of ${names.length} names.`);
  return reader.contents;
}

/** Reads what `git cat-file --batch` writes, as it comes. */
export interface BatchReader<Content> {
  /** Takes the next bytes; true when every name has been answered. */
  readonly add: (chunk: Buffer) => boolean;
  readonly contents: ReadonlyMap<string, Content | null>;
}

/**
 * Reads `git cat-file --batch`: for each name, in order, "<oid> <type> <size>", the bytes and a newline, or a line that
 * ends with what is wrong ("missing", "ambiguous"). https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function readBatch<Content>(
  names: readonly string[],
  kind: ObjectKind<Content>,
): BatchReader<Content> {
  const contents = new Map<string, Content | null>();
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
      const answer = readAnswer(rest, kind);
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
function readAnswer<Content>(
  bytes: Buffer,
  { type, read }: ObjectKind<Content>,
): { readonly length: number; readonly content: Content | null } {
  const end = bytes.indexOf(10);
  if (end < 0) return { length: bytes.length + 1, content: null };
  const [found, oid = "", own, size] = header.exec(bytes.toString("utf8", 0, end)) ?? [];
  if (found === undefined) return { length: end + 1, content: null };
  const from = end + 1;
  const to = from + Number(size);
  const isWhole = to < bytes.length;
  return { length: to + 1, content: isWhole && own === type ? read(bytes.subarray(from, to), oid) : null };
}

const header = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) (\d+)$/;
