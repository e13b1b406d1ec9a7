import type { TextSource } from "../../src/model.ts";

/** A file cut at the line end nearest behind its middle; as a whole where there is none. */
export function inParts({ path, text }: TextSource): TextSource[] {
  const at = text.indexOf("\n", text.length / 2) + 1;
  if (at === 0 || at === text.length) return [{ path, text }];
  const first = text.slice(0, at);
  const mark = text.startsWith("\u{feff}") ? 1 : 0;
  return [
    { path, text: first, part: { line: 1, offset: 0 } },
    { path, text: text.slice(at), part: { line: first.split("\n").length, offset: at - mark } },
  ];
}
