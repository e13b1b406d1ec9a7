import type { TreeEntry } from "../shell/ports.ts";
import { nulRecords } from "./nul-records.ts";
import { isRegular } from "./raw-diff.ts";

/**
 * Reads `git ls-tree -r -z` (mode, type, oid) and `git ls-files -s -z` (mode, oid, stage): a tab before each name.
 * Only merged, regular files whose names are UTF-8.
 */
export function parseEntries(output: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const { text, utf8 } of nulRecords(output)) {
    const tab = text.indexOf("\t");
    const [mode = "", second = "", third = ""] = text.slice(0, tab).split(" ");
    if (!utf8 || !isRegular(mode)) continue;
    if (second === "blob") entries.push({ path: text.slice(tab + 1), oid: third });
    else if (third === "0") entries.push({ path: text.slice(tab + 1), oid: second });
  }
  return entries;
}
