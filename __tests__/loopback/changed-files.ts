/** What `GET /pulls/{n}/files` is made of: git's own diff between two commits. */
import { gitBytes } from "./git.ts";

/** One changed file; `patch` holds the hunks without the file's header lines, and is null where git prints none. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  /** The blob at the head, or at the base where the file was removed. */
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | null;
}

interface RawEntry {
  readonly letter: string;
  readonly oldBlob: string;
  readonly newBlob: string;
  readonly path: string;
  readonly previousPath: string | null;
}

const diffOptions = ["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames"];

/** The files that differ between two commits, with three lines of context and renames found, as GitHub shows them. */
export async function changedFiles(
  gitDir: string,
  from: string,
  to: string,
): Promise<readonly ChangedFile[]> {
  const [raw, patches] = await Promise.all([
    gitBytes(gitDir, [...diffOptions, "--raw", "-z", "--no-abbrev", from, to]),
    gitBytes(gitDir, [...diffOptions, "--unified=3", from, to]),
  ]);
  const sections = patches
    .toString()
    .split(/^diff --git /mu)
    .slice(1);
  let next = 0;
  return parseRaw(raw.toString()).map((entry) => {
    const section = sections[next++] ?? "";
    const second = entry.letter === "T" ? (sections[next++] ?? "") : ""; // a changed type is a removal and an addition
    return describe(entry, section, second);
  });
}

function parseRaw(raw: string): RawEntry[] {
  const fields = raw.split("\0");
  const entries: RawEntry[] = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const [, , oldBlob = "", newBlob = "", status = ""] = (fields[index++] ?? "").split(" ");
    const first = fields[index++] ?? "";
    const renamed = status.startsWith("R") || status.startsWith("C");
    const path = renamed ? (fields[index++] ?? "") : first;
    entries.push({
      letter: status.slice(0, 1),
      oldBlob,
      newBlob,
      path,
      previousPath: renamed ? first : null,
    });
  }
  return entries;
}

const statuses: Readonly<Record<string, ChangedFile["status"]>> = {
  A: "added",
  D: "removed",
  R: "renamed",
  T: "changed",
};

function describe(entry: RawEntry, section: string, second: string): ChangedFile {
  const patch = [hunksOf(section), hunksOf(second)].filter((part) => part !== null).join("\n");
  const lines = patch === "" ? [] : patch.split("\n");
  return {
    path: entry.path,
    previousPath: entry.previousPath,
    status: statuses[entry.letter] ?? "modified",
    blob: entry.letter === "D" ? entry.oldBlob : entry.newBlob,
    additions: lines.filter((line) => line.startsWith("+")).length,
    deletions: lines.filter((line) => line.startsWith("-")).length,
    patch: patch === "" ? null : patch,
  };
}

/** The hunks of one file's section, without the trailing line break, as the `patch` field has them. */
function hunksOf(section: string): string | null {
  const start = section.indexOf("\n@@ ");
  return start < 0 ? null : section.slice(start + 1).replace(/\n$/u, "");
}
