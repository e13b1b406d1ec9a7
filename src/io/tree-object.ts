import { isUtf8 } from "node:buffer";
import type { ObjectKind } from "./cat-file.ts";

/** The names in a folder, but for those of the folders in it; what is not UTF-8 is left out. */
export const folders: ObjectKind<readonly string[]> = {
  type: "tree",
  read: (bytes, oid) => namesIn(bytes, oid.length / 2),
};

/** An entry is "<mode> <name>", a NUL and the bytes of an object's name. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function namesIn(tree: Buffer, oidBytes: number): string[] {
  const names: string[] = [];
  for (let at = 0; at < tree.length; ) {
    const start = tree.indexOf(SPACE, at) + 1;
    const end = tree.indexOf(0, start);
    if (start === 0 || end < 0) break;
    // The mode of a folder is 40000; all others begin with 1.
    if (tree[at] !== FOUR) {
      const name = tree.toString("utf8", start, end);
      if (!name.includes("\u{fffd}") || isUtf8(tree.subarray(start, end))) names.push(name);
    }
    at = end + 1 + oidBytes;
  }
  return names;
}

const SPACE = 32;
const FOUR = 52;
