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
  options: StyleOpenerOptions,
  ports: CliPorts,
): Promise<OpenStyles> {
  const named = await namedStyle(git, options, ports);
  return (readText, how) => openStyles(readText, { ...how, config: named });
}

/** The path in the repository of the style that governs all captions; undefined where none is named. */
export async function namedStyle(
  git: Git,
  { config }: StyleOpenerOptions,
  { cwd }: CliPorts,
): Promise<string | undefined> {
  return config === undefined ? undefined : styleInTree(await git.root(), resolve(cwd, config), config);
}
