import type { Folder } from "./folders.ts";
import { companionOf, isLabel, isVideo, stemOf } from "./media.ts";

/** How the images of a folder and its caption files belong together. Names are without the folder. */
export interface Pairs {
  /** Images and videos without a caption file. */
  readonly bare: readonly string[];
  /** Caption files without an image, by their endings. */
  readonly orphans: readonly string[];
  /** Of those without, the caption files that only differ from them in capitals or in how an accent is written. */
  readonly near: ReadonlyMap<string, string>;
  /** Those that share one caption file, which is named last. */
  readonly shared: readonly { readonly media: readonly string[]; readonly caption: string }[];
}

/**
 * Pairs images with caption files as trainers do: "a.txt" belongs to "a.png", and "a.png.txt" as well. `endings` are those of
 * the folder's caption files.
 */
export function pair(folder: Folder, endings: readonly string[]): Pairs {
  const { media, files } = folder;
  const captioned = new Map<string, string>();
  const own = new Set<string>();
  const orphans: string[] = [];
  for (const ending of endings) {
    for (const name of files.get(ending) ?? []) {
      const stem = stemOf(name);
      if (media.has(stem)) captioned.set(stem, name);
      else if (media.get(stemOf(stem))?.includes(stem) === true) own.add(stem);
      else orphans.push(name);
    }
  }
  const bare: string[] = [];
  const shared: { media: readonly string[]; caption: string }[] = [];
  for (const [stem, names] of media) {
    const caption = captioned.get(stem);
    const left = names.length > 1 || own.size > 0 ? names.filter((name) => !own.has(name)) : names;
    if (caption === undefined) bare.push(...left);
    else if (left.length > 1 && isOneKind(left)) shared.push({ media: left, caption });
  }
  return withNear(withoutCompanions(folder, withFaceCrops({ bare, orphans, shared, near: new Map() })));
}

/** Some disks take "a.PNG" for the image of "A.txt", and macOS takes an accent apart; where models are trained neither is so. */
function withNear(pairs: Pairs): Pairs {
  if (pairs.bare.length === 0 || pairs.orphans.length === 0) return pairs;
  const orphans = new Map(pairs.orphans.map((name) => [alike(name), name]));
  const near = new Map<string, string>();
  for (const name of pairs.bare) {
    const caption = orphans.get(alike(name));
    if (caption !== undefined) near.set(name, caption);
  }
  const found = new Set(near.values());
  return { ...pairs, near, orphans: pairs.orphans.filter((name) => !found.has(name)) };
}

function alike(name: string): string {
  return stemOf(name).normalize("NFC").toLowerCase();
}

/** Whether a folder holds what goes along with images: masks, or images to be steered by. */
export function isCompanionFolder(path: string): boolean {
  return /(?:^|[-_ /])(?:masks?|controls?|conditioning(?:[-_ ]images?)?|condition)(?:[-_ ]?\d+)?\/$/i.test(
    path,
  );
}

/** An image may lie beside a video as its preview: that takes no caption from it. */
function isOneKind(names: readonly string[]): boolean {
  return names.every(isVideo) || !names.some(isVideo);
}

/** kohya finds the caption of a cut-out face by its name without the last four parts: library/train_util.py, read_caption. */
function withFaceCrops(pairs: Pairs): Pairs {
  if (pairs.bare.length === 0 || pairs.orphans.length === 0) return pairs;
  const orphans = new Map(pairs.orphans.map((name) => [stemOf(name), name]));
  const found = new Set<string>();
  const bare = pairs.bare.filter((name) => {
    const whole = /^(.+)_[^_]*_[^_]*_[^_]*_[^_]*$/.exec(stemOf(name))?.[1];
    const caption = whole === undefined ? undefined : orphans.get(whole);
    if (caption !== undefined) found.add(caption);
    return caption === undefined;
  });
  if (found.size === 0) return pairs;
  return { ...pairs, bare, orphans: pairs.orphans.filter((name) => !found.has(name)) };
}

/** A mask or a preview beside its image needs no caption. */
function withoutCompanions({ media }: Folder, pairs: Pairs): Pairs {
  const bare = pairs.bare.filter((name) => {
    const of = companionOf(name);
    return of === undefined || !(isLabel(name) || media.has(of));
  });
  return { ...pairs, bare };
}
