import type { Rewrite } from "../model.ts";
import { type Block, markedSpans } from "./blocks.ts";
import { excerpt } from "./excerpt.ts";
import { escapeHtml } from "./html-text.ts";
import { wordDiff } from "./word-diff.ts";

/** Columns of a caption that a page shows: around what is marked where it is longer, as a line of JSON may be. */
const WIDEST = 2_000;

/** A line of a file with what its findings name marked. */
export function htmlCaption(block: Block): string {
  const { text } = block.line;
  if (text === "") return '<p class="caption empty" dir="auto"><mark>empty</mark></p>\n';
  const drawn = excerpt(text, markedSpans(block), { width: WIDEST, ellipsis: "…" });
  let [html, run, marked] = ["", "", false];
  const flush = (): void => {
    if (run !== "") html += marked ? `<mark>${escapeHtml(run)}</mark>` : escapeHtml(run);
    run = "";
  };
  for (const cell of drawn) {
    if (cell.marked !== marked) flush();
    marked = cell.marked;
    run += cell.text;
  }
  flush();
  return `<p class="caption" dir="auto">${html}</p>\n`;
}

/** What a rewrite takes out of a line and puts in. */
export function htmlDiff({ before, after }: Rewrite): string {
  if (before === after) return '<p class="note">Rewritten: the same letters, in other bytes.</p>\n';
  if (Math.max(before.length, after.length) > WIDEST * 5)
    return '<p class="note">Rewritten; the line is too long to be shown.</p>\n';
  const parts = wordDiff(before, after).map(({ kind, text }) => {
    // A line may become several.
    const shown = text.split(/\r?\n/).map(escapeHtml).join("\n");
    if (kind === "same") return shown;
    return kind === "removed" ? `<del>${shown}</del>` : `<ins>${shown}</ins>`;
  });
  return `<p class="caption diff" dir="auto">${parts.join("")}</p>\n`;
}
