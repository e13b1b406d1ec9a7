import type { Notice } from "../model.ts";
import type { Classification } from "../style/classify.ts";
import type { Style } from "../style/style.ts";

/**
 * Says which tags may be of two sections, with what to write into the style: one notice for a style file, however many
 * captions have them.
 */
export function unclearTags(
  found: readonly { readonly style: Style; readonly unclear: ReadonlyMap<string, Classification> }[],
): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const { style, unclear } of found) {
    // Styles of one file that differ by override say the same again.
    for (const notice of noticesOf(style, unclear)) notices.set(`${notice.path} ${notice.message}`, notice);
  }
  return [...notices.values()];
}

function noticesOf(
  { path, sections }: Style,
  unclear: ReadonlyMap<string, Classification>,
): readonly Notice[] {
  const all = [...unclear].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first] = all;
  if (first === undefined) return [];
  const told = all.slice(0, MOST).map(([tag, { by, read }]) => {
    const names = [...by, ...read].map(({ section }) => `“${sections[section]?.name ?? ""}”`);
    return `“${tag}” (${[...new Set(names)].join(" or ")})`;
  });
  const more = all.length > MOST ? ` and ${all.length - MOST} more` : "";
  const [tag, { by, read }] = first;
  const section = sections[[...by, ...read][0]?.section ?? -1]?.name ?? "";
  const line = JSON.stringify({ name: section, terms: [tag] });
  const message = `In no section, since they may be of two: ${told.join(", ")}${more}. Add each to the terms of one, such as ${line}.`;
  return [{ path, message }];
}

const MOST = 10;
