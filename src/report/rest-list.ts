import type { Finding } from "../model.ts";
import { plural } from "./counts.ts";
import { plainText, urlPath } from "./markdown.ts";
import type { RepositoryLinks } from "./place-link.ts";
import { bytes } from "./rows.ts";

/** How the list is cut and linked; as a summary is. */
export interface RestOptions extends RepositoryLinks {
  /** UTF-8 bytes that it may take. */
  readonly limit: number;
}

/**
 * Markdown for the findings that a table has no room for, each counted: a line for each file, or for each folder where
 * that is too long. Lines are whole or not there; what is not there is counted in the last one.
 */
export function renderRest(findings: readonly Finding[], options: RestOptions): string {
  if (findings.length === 0) return "";
  const files = countBy(findings, ({ path }) => path);
  const head = `and ${plural(findings.length, "more finding")} in ${plural(files.size, "file")}`;
  const whole = [...files].map(([path, { findings: count }]) => line("blob", path, `${count}`, options));
  const room = options.limit - bytes(`${head}:\n\n`);
  if (bytes(whole.join("")) <= room) return `${head}:\n\n${whole.join("")}`;
  return byFolder(findings, head, { ...options, limit: room });
}

function byFolder(findings: readonly Finding[], head: string, options: RestOptions): string {
  const folders = countBy(findings, ({ path }) => folderOf(path));
  const all = [...folders]
    .sort(([, a], [, b]) => b.findings - a.findings)
    .map(([path, { findings: count, files }]) => {
      return { count, text: line("tree", path, `${count} in ${plural(files.size, "file")}`, options) };
    });
  let used = bytes(all.map(({ text }) => text).join("")) <= options.limit ? 0 : LAST_LINE;
  const shown = all.filter(({ text }) => {
    used += bytes(text);
    return used <= options.limit;
  });
  if (shown.length === 0) return `${head}.\n`;
  const rest = findings.length - shown.reduce((sum, { count }) => sum + count, 0);
  const last = rest === 0 ? "" : `- and ${rest} in other folders\n`;
  return `${head}:\n\n${shown.map(({ text }) => text).join("")}${last}`;
}

/** Bytes of the line that counts the rest, whatever the count. */
const LAST_LINE = 50;

interface Count {
  findings: number;
  readonly files: Set<string>;
}

function countBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const count = counts.get(key) ?? { findings: 0, files: new Set<string>() };
    count.findings += 1;
    count.files.add(finding.path);
    counts.set(key, count);
  }
  return counts;
}

function line(kind: "blob" | "tree", path: string, said: string, options: RestOptions): string {
  const { sha, repositoryUrl } = options;
  const text = plainText(path === "" ? "the root" : path);
  if (sha === undefined || repositoryUrl === undefined) return `- ${text}: ${said}\n`;
  const tail = path === "" ? "" : `/${urlPath(path)}`;
  return `- [${text}](${repositoryUrl}/${kind}/${sha}${tail}): ${said}\n`;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
