import type { TextSource } from "../../src/model.ts";

/** A file cut at a line end near its middle; as a whole where there is none but at its end. */
export function inParts({ path, text }: TextSource): TextSource[] {
  const middle = text.length >> 1;
  const behind = text.indexOf("\n", middle) + 1;
  const at = behind > 0 && behind < text.length ? behind : text.lastIndexOf("\n", middle) + 1;
  if (at === 0 || at === text.length) return [{ path, text }];
  const first = text.slice(0, at);
  const mark = text.startsWith("\u{feff}") ? 1 : 0;
  return [
    { path, text: first, part: { line: 1, offset: 0 } },
    { path, text: text.slice(at), part: { line: first.split("\n").length, offset: at - mark } },
  ];
}
