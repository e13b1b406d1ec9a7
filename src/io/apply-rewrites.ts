import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Fault, UserError } from "../errors.ts";
import type { Rewrite } from "../model.ts";
import { rewriteText, unnamedLine } from "../text/rewrite-text.ts";
import { decode } from "./decode.ts";
import { onDisk } from "./disk-error.ts";

/**
 * Writes rewrites to the disk and gives the paths of the files it changed, sorted. Every other byte stays: line ends,
 * byte order mark, a missing final newline, the mode. Nothing is written when any line is no longer what was checked.
 */
export function applyRewrites(root: string, rewrites: readonly Rewrite[]): string[] {
  const faults: Fault[] = [];
  const plans: Plan[] = [];
  for (const [path, ofFile] of byPath(rewrites)) {
    try {
      plans.push(plan(root, path, ofFile));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new UserError(faults);
  for (const { path, file, text, mode } of plans) {
    onDisk(`${path} could not be rewritten`, () => replaceFile(file, text, mode));
  }
  return plans.map(({ path }) => path);
}

interface Plan {
  readonly path: string;
  readonly file: string;
  readonly text: string;
  readonly mode: number;
}

function byPath(rewrites: readonly Rewrite[]): [string, Rewrite[]][] {
  const groups = new Map<string, Rewrite[]>();
  for (const rewrite of rewrites) {
    const group = groups.get(rewrite.path);
    if (group === undefined) groups.set(rewrite.path, [rewrite]);
    else group.push(rewrite);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function plan(root: string, path: string, rewrites: readonly Rewrite[]): Plan {
  const file = join(root, path);
  const fault = (message: string, line = 1): UserError =>
    new UserError([{ message, place: { path, line, column: 1 } }]);
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw fault("This file is gone since it was checked. Check again.");
  if (!stats.isFile())
    throw fault("This is no regular file, so it was not rewritten. Name the file it stands for.");
  const source = decode(
    path,
    onDisk(`${path} could not be read`, () => readFileSync(file)),
    Number.MAX_SAFE_INTEGER,
  );
  if ("skipped" in source) throw fault("This file has changed since it was checked. Check again.");
  const changed = (line: number): UserError =>
    fault("This line has changed since it was checked. Check again.", line);
  const rewritten = rewriteText(source.text, rewrites);
  if ("changedLine" in rewritten) throw changed(rewritten.changedLine);
  // A file in another encoding becomes UTF-8 as a whole, so that no line of it may be left that nobody asked about.
  const unnamed = unnamedLine(source.text, source.encoding ?? "utf-8", rewrites);
  if (unnamed !== undefined) throw changed(unnamed);
  return { path, file, text: rewritten.text, mode: stats.mode & 0o7777 };
}

/** In one step, so that nobody ever sees half a caption: a new file beside the old one takes its name. */
function replaceFile(file: string, text: string, mode: number): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  const descriptor = openSync(temporary, "wx", mode);
  try {
    try {
      writeFileSync(descriptor, text);
      // The mode that `open` gives is less the umask.
      fchmodSync(descriptor, mode);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
