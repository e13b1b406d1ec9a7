import { resolve } from "node:path";
import { openStyles } from "../../style/open.ts";
import type { Git } from "../ports.ts";
import type { OpenStyles } from "../resolve-styles.ts";
import type { CliPorts } from "./cli-ports.ts";
import { styleInTree } from "./find-up.ts";

/** Which style governs. */
export interface StyleOpenerOptions {
  /** The file that governs, instead of the nearest caption-style.json. */
  readonly config?: string;
}

/** How the styles of a repository are opened. */
export async function styleOpener(
  git: Git,
  { config }: StyleOpenerOptions,
  { cwd }: CliPorts,
): Promise<OpenStyles> {
  const named =
    config === undefined ? undefined : styleInTree(await git.root(), resolve(cwd, config), config);
  return (readText, how) => openStyles(readText, { ...how, config: named });
}
