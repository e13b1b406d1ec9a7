import { parseCaption } from "../captions/parse-caption.ts";
import { createTagTexts, type TagTexts } from "../captions/tag-text.ts";
import { isMedia } from "../captions/tree/media.ts";
import { type Formats, openCaptionFile } from "../core/caption-file.ts";
import { countTerms, newTerms, type TermCounts, triggerKeys } from "../core/new-terms.ts";
import { isSpacingOnly } from "../core/spacing-only.ts";
import { UserError } from "../errors.ts";
import { decode, mostBytes } from "../io/decode.ts";
import type { Caption } from "../model.ts";
import type { Overview } from "../report/overview.ts";
import type { CaptionFile } from "../rules/rule.ts";
import { partingOf } from "../style/parting.ts";
import type { Style } from "../style/style.ts";
import type { CaptionRequest, CheckedCaptions } from "./check-captions.ts";
import { loadFormats } from "./load-formats.ts";
import type { TreeEntry } from "./ports.ts";
import { readStyles } from "./read-styles.ts";

/** What a pull request does to the captions, whatever rules say of it: where only the spacing is new, and what terms are. */
export async function seeChanges(
  request: CaptionRequest,
  { styles }: Pick<CheckedCaptions, "styles">,
): Promise<Pick<Overview, "spacingOnly" | "newTerms">> {
  const { scratch, mergeBase, head } = request;
  const changes = await scratch.changes(mergeBase, head);
  const files = changes.files.filter(({ path, oid, baseOid }) => styles.has(path) && oid !== baseOid);
  const opener = openerOf(request);
  const before = await opener.read(
    files.flatMap(({ path, baseOid }) => (baseOid === null ? [] : [{ path, oid: baseOid }])),
    styles,
  );
  const after = await opener.read(files, styles);
  const spacingOnly = [...after].filter(([path, { file, style }]) => {
    const old = before.get(path);
    return old !== undefined && isSpacingOnly(old.file, file, partingOf(style).partsAt);
  }).length;
  const isTrigger = triggersOf(styles.values());
  const own = countTerms(opener.captions(after.values()), isTrigger);
  const known = countTerms(opener.captions(before.values()), isTrigger);
  const fresh = new Map([...own].filter(([key]) => !known.has(key)));
  if (fresh.size === 0) return { spacingOnly };
  const dataset = await datasetTerms(request, opener, new Set([...styles.values()].map(({ path }) => path)));
  return dataset === null ? { spacingOnly } : { spacingOnly, newTerms: newTerms(fresh, dataset) };
}

interface Opened {
  readonly file: CaptionFile;
  readonly style: Style;
}

interface Opener {
  readonly read: (
    entries: readonly TreeEntry[],
    styles: ReadonlyMap<string, Style>,
  ) => Promise<ReadonlyMap<string, Opened>>;
  readonly captions: (opened: Iterable<Opened>) => Iterable<Caption>;
}

function openerOf({ scratch }: CaptionRequest): Opener {
  const tagTexts = createTagTexts();
  return {
    read: async (entries, governed) => {
      const blobs = await scratch.read(entries.map(({ oid }) => oid));
      const formats: Formats = await loadFormats(
        new Set(entries.flatMap(({ path }) => governed.get(path) ?? [])),
      );
      const opened = new Map<string, Opened>();
      for (const { path, oid } of entries) {
        const [style, bytes] = [governed.get(path), blobs.get(oid) ?? null];
        if (style === undefined || bytes === null) continue;
        const source = decode(path, bytes, mostBytes(style.format.id));
        if ("text" in source) opened.set(path, { file: openCaptionFile(source, style, formats), style });
      }
      return opened;
    },
    captions: (opened) => captionsOf(opened, tagTexts),
  };
}

function* captionsOf(opened: Iterable<Opened>, tagTexts: TagTexts): Generator<Caption> {
  for (const { file, style } of opened) {
    const { partsAt } = partingOf(style);
    for (const { text } of file.places) yield parseCaption(file.path, text, tagTexts, partsAt);
  }
}

function triggersOf(styles: Iterable<Style>): (key: string) => boolean {
  const keys = new Set([...new Set(styles)].flatMap(triggerKeys));
  return (key) => keys.has(key);
}

/**
 * The terms of the dataset before the pull request, as far as the styles in question govern it. Null where it is too large
 * to be fetched for this alone, or where a style of it is broken.
 */
async function datasetTerms(
  request: CaptionRequest,
  opener: Opener,
  paths: ReadonlySet<string>,
): Promise<TermCounts | null> {
  const { scratch, mergeBase, styles } = request;
  const entries = (await scratch.entries(mergeBase)).filter(({ path }) => !isMedia(path));
  try {
    const governed = await readStyles(
      entries.map(({ path }) => path),
      styles,
    );
    const files = entries.filter(({ path }) => paths.has(governed.styles.get(path)?.path ?? ""));
    if (files.length > MOST_FILES) return null;
    const opened = await opener.read(files, governed.styles);
    return countTerms(opener.captions(opened.values()), () => false);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** About 5 MB on the wire. What is fetched follows the pull request, not the dataset: a larger one is left where it is. */
const MOST_FILES = 20_000;
