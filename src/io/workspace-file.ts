import { constants } from "node:fs";
import { lstat, mkdir, open } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import { codeOf, diskError } from "./disk-error.ts";

/**
 * Writes a file at a path relative to the workspace; its folders are made. A workspace may hold a checkout of the pull
 * request: what is a link there is refused, since it may lead anywhere.
 */
export async function writeWorkspaceFile(workspace: string, path: string, text: string): Promise<void> {
  const file = resolve(workspace, path);
  await refuseLinks(workspace, file, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(file, NO_LINK);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw diskError(`The file ${path} could not be written`, error);
  }
}

/** As `writeFile` opens a file, but for links. Windows has no such flag. */
const NO_LINK = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

async function refuseLinks(workspace: string, file: string, path: string): Promise<void> {
  const steps = relative(workspace, file).split(sep);
  // A path that leads out of the workspace is the choice of who wrote the workflow.
  if (steps[0] === "..") return;
  for (const [at] of steps.entries()) {
    const step = steps.slice(0, at + 1).join("/");
    if (await isLink(join(workspace, step)))
      throw new UserError(`The file ${path} could not be written: ${step} is a link. Choose another path.`);
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}
