import { plainText, urlPath } from "./markdown.ts";

/** What links into the repository are made of. */
export interface RepositoryLinks {
  /** The commit that was reviewed. */
  readonly sha?: string | undefined;
  /** "https://github.com/owner/name"; files are links into it where it and `sha` are given. */
  readonly repositoryUrl?: string | undefined;
}

/** "train/0001.txt:3", or the file alone, as a link to it where the repository is known. */
export function placeLink(
  path: string,
  line: number | null,
  { sha, repositoryUrl }: RepositoryLinks,
): string {
  const text = plainText(line === null ? path : `${path}:${line}`);
  if (sha === undefined || repositoryUrl === undefined) return text;
  const anchor = line === null ? "" : `#L${line}`;
  return `[${text}](${repositoryUrl}/blob/${sha}/${urlPath(path)}${anchor})`;
}
