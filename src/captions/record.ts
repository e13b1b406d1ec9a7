import type { Caption } from "../model.ts";
import { tokenise } from "../text/words.ts";
import type { Overrun, TokenWindow } from "./token-window.ts";

/** A window for captions that may be a part of a record: what the trainer puts beside them takes up room as well. */
export function recordWindow(window: TokenWindow, separator: string): TokenWindow {
  const overrun: TokenWindow["overrun"] = (caption) => {
    const { beside } = caption;
    if (beside === undefined) return window.overrun(caption);
    const isFirst = beside.comes === "behind";
    const [first, second] = isFirst ? [caption, beside.caption] : [beside.caption, caption];
    const found = window.overrun(joined(first, second, separator));
    // One of the two tells of it: the one in which the cut falls.
    if (found === undefined || loses(first, found) !== isFirst) return undefined;
    const start = isFirst ? 0 : first.text.length + separator.length;
    return { ...found, cut: Math.max(0, found.cut - start) };
  };
  return { overrun, fits: window.fits };
}

function loses({ tags, tokens }: Caption, { cut }: Overrun): boolean {
  return tags.some(({ span }) => span.end > cut) || tokens.some(({ word, span }) => word && span.end > cut);
}

function joined(first: Caption, second: Caption, separator: string): Caption {
  const start = first.text.length + separator.length;
  const text = first.text + separator + second.text;
  const { path } = first;
  if (first.kind === "prose" || second.kind === "prose")
    return { path, text, kind: "prose", tags: [], tokens: tokenise(text) };
  const behind = second.tags.map((tag) => ({
    ...tag,
    span: { start: tag.span.start + start, end: tag.span.end + start },
  }));
  return { path, text, kind: "tags", tags: [...first.tags, ...behind], tokens: [] };
}
