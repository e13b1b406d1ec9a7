import { folderPath } from "../captions/tree/folders.ts";
import type { Notice } from "../model.ts";

/** What is said of several files of a folder in the same words, as where all of them are in Git LFS, is said once. */
export function groupedNotices(notices: readonly Notice[]): Notice[] {
  const groups = new Map<string, { readonly first: Notice; count: number }>();
  for (const notice of notices) {
    const key = `${folderPath(notice.path)}\n${notice.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: notice, count: 1 });
    else group.count++;
  }
  return [...groups.values()].map(({ first, count }) => {
    if (count === 1) return first;
    const files = count === 2 ? "1 more file" : `${count - 1} more files`;
    return { ...first, message: `${first.message} So it is with ${files} of the folder.` };
  });
}
