import { basename, join, relative, resolve, sep } from "node:path";
import type { Report } from "../../model.ts";
import { shellWord, webFix, withPaths } from "../../report/fix-command.ts";
import type { CliPorts } from "./cli-ports.ts";
import { findRoot } from "./find-up.ts";

/** What to type to rewrite captions, as the program is installed here: those that were named on the command line. */
export function fixNamed(
  paths: readonly string[],
  { config }: { readonly config?: string },
  ports: CliPorts,
): string {
  const command = withPaths(`${programName(ports)} fix`, paths);
  return config === undefined ? command : `${command} --config ${shellWord(config)}`;
}

/** The same for a report of what changed: the captions that a rewrite mends, the first few of them. */
export function fixReported(
  { rewrites }: Pick<Report, "rewrites">,
  options: { readonly config?: string },
  ports: CliPorts,
): string {
  const root = findRoot(ports.cwd, ports.cwd);
  // A hook is started at the root; git says from which folder.
  const from = resolve(ports.cwd, ports.env["GIT_PREFIX"] ?? "");
  const paths = [...new Set(rewrites.map(({ path }) => path))];
  const named = paths
    .slice(0, MOST_PATHS)
    .map((path) => relative(from, join(root, path)).split(sep).join("/"));
  const rest = paths.length - named.length;
  return `${fixNamed(named, options, ports)}${rest === 0 ? "" : ` (and ${rest} more)`}`;
}

// A line that people still read before they run it.
const MOST_PATHS = 5;

function programName({ started, program }: CliPorts): string {
  if (basename(started) !== "caption-style") return `node ${shellWord(program)}`;
  return /[\\/]node_modules[\\/]\.bin[\\/]/.test(started) ? webFix.replace(/ fix$/, "") : "caption-style";
}
