import { BACKUP, isDocument, isForeignFolder, NUMBERS, PROMPTS } from "./names.ts";

/** A file that only looks like a caption, by its name alone. */
export interface Lookalike {
  readonly kind: "document" | "prompts" | "setting" | "backup";
  /** What a caption in its place would be called; the style says whether there are captions of that name. */
  readonly captions: readonly string[];
}

/** What a file is that somebody may take for a caption; undefined for captions, and for what nobody takes for one. */
export function lookalikeOf(path: string): Lookalike | undefined {
  const start = path.lastIndexOf("/") + 1;
  const name = path.slice(start);
  const backup = BACKUP.exec(name);
  const kind =
    backup !== null ? "backup" : !name.endsWith(".txt") || /^\d/.test(name) ? undefined : kindOfText(name);
  if (kind === undefined || isForeignFolder(path)) return undefined;
  if (backup === null) return { kind, captions: [`${path.slice(0, start)}0.txt`] };
  const stem = path.slice(0, path.length - backup[0].length);
  // "1.txt.bak" and "1.txt~" are copies of "1.txt", and "1.000" is one too.
  return { kind, captions: CAPTION.test(stem) ? [stem] : [`${stem}.txt`, `${stem}.caption`] };
}

function kindOfText(name: string): Lookalike["kind"] | undefined {
  if (NUMBERS.test(name)) return "setting";
  return PROMPTS.test(name) ? "prompts" : isDocument(name) ? "document" : undefined;
}

const CAPTION = /\.(?:txt|caption|cap|tags|wd14|jsonl?|csv)$/i;
