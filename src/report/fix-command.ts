import { visible } from "./visible.ts";

/** What to type where nobody knows how the program is installed: in a comment, a job summary, a log. */
export const webFix = "npx caption-style fix";

/** A command that ends with some paths, each as one word for a shell. */
export function withPaths(command: string, paths: readonly string[]): string {
  return [command, ...paths.map(shellWord)].join(" ");
}

/** A path as one word for a POSIX shell that no program takes for an option; hidden characters are shown. */
export function shellWord(path: string): string {
  const shown = visible(path.startsWith("-") ? `./${path}` : path);
  return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
