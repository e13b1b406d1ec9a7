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
  // Only "\n" ends a line; what stands before it, "\r" too, is compared below.
  const lines = source.text.split("\n");
  for (const { line, before, after } of rewrites) {
    const rewritten = rewriteLine(lines[line - 1] ?? "", before, after);
    if (line > lines.length || rewritten === undefined) {
      throw fault("This line has changed since it was checked. Check again.", line);
    }
    lines[line - 1] = rewritten;
  }
  return { path, file, text: lines.join("\n"), mode: stats.mode & 0o7777 };
}

/** The line with `before` replaced, where that is all of it but a byte order mark and the "\r" of its end. */
function rewriteLine(line: string, before: string, after: string): string | undefined {
  for (const mark of ["", "\u{feff}"]) {
    for (const end of ["", "\r"]) if (line === mark + before + end) return mark + after + end;
  }
  return undefined;
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
