import type { Notice } from "../model.ts";
import type { ChangedFile, Changes, StagedChanges } from "../shell/ports.ts";
import { type NulRecord, nulRecords } from "./nul-records.ts";

/** One entry of `git diff --raw -z`. `from` is the old name of a renamed file, otherwise `path`. */
export interface RawEntry {
  readonly path: NulRecord;
  readonly from: NulRecord;
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldOid: string;
  readonly newOid: string;
  /** A letter: A, C, D, M, R, T or U. */
  readonly status: string;
}

/** The options that make `diff` print what `parseRawDiff` reads, whatever the user has configured. */
export const rawDiffOptions = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "-O/dev/null",
] as const;

/** Reads `git diff --raw -z --no-abbrev`. https://git-scm.com/docs/git-diff#_raw_output_format */
export function parseRawDiff(output: Buffer): RawEntry[] {
  const records = nulRecords(output);
  const entries: RawEntry[] = [];
  for (let at = 0; at + 1 < records.length; ) {
    const [oldMode = "", newMode = "", oldOid = "", newOid = "", status = ""] = (records[at]?.text ?? "")
      .slice(1)
      .split(" ");
    const names = /^[RC]/.test(status) ? 2 : 1;
    const from = records[at + 1];
    const path = records[at + names];
    if (from === undefined || path === undefined) break;
    entries.push({ path, from, oldMode, newMode, oldOid, newOid, status: status.charAt(0) });
    at += 1 + names;
  }
  return entries;
}

/** Whether a mode is that of a regular file: not a symbolic link, a submodule, or nothing. */
export function isRegular(mode: string): boolean {
  return mode === "100644" || mode === "100755";
}

/** The names that come and go, of whatever kind, where no entry is of a rename. */
export function namesOf(entries: readonly RawEntry[]): Pick<StagedChanges, "appearing" | "vanishing"> {
  const named = (status: string): string[] =>
    entries.flatMap((entry) => (entry.status === status && entry.path.utf8 ? [entry.path.text] : []));
  return { appearing: named("A"), vanishing: named("D") };
}

/** What the entries mean for files. */
export function changesOf(entries: readonly RawEntry[]): Changes {
  const files: ChangedFile[] = [];
  const removed: string[] = [];
  const notices: Notice[] = [];
  for (const { path, from, oldMode, newMode, oldOid, newOid, status } of entries) {
    const wasFile = isRegular(oldMode);
    const isGone = status === "R" || (status !== "C" && !isRegular(newMode));
    if (wasFile && isGone && from.utf8) removed.push(from.text);
    if (!isRegular(newMode)) continue;
    if (path.utf8) files.push({ path: path.text, oid: newOid, baseOid: wasFile ? oldOid : null });
    else
      notices.push({
        path: path.text,
        message: "The name of this file is not UTF-8, so it was not checked. Rename it.",
      });
  }
  return { files, removed, notices };
}
