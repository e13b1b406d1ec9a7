import type { Found, TrainerSet, TrainerValues } from "./reading.ts";
import type { Table } from "./table.ts";
import { derived, valuesOf } from "./values.ts";

/**
 * Whether a file is the dataset configuration of diffusion-pipe.
 * https://github.com/tdrussell/diffusion-pipe/blob/main/examples/dataset.toml
 */
export function isDiffusionPipe(top: Table): boolean {
  return top.keys.includes("directory") && top.tables("directory").some((directory) => directory.has("path"));
}

/** Reads it: what a directory does not state comes from the top of the file. */
export function readDiffusionPipe(top: Table): Found {
  const sets = top.tables("directory").flatMap((directory): TrainerSet[] => {
    const folder = directory.text("path");
    if (folder === undefined) return [];
    // utils/dataset.py: `glob("*")` in the folder itself.
    return [{ folder, images: "here", regularisation: false, values: valuesIn([directory, top]) }];
  });
  return { profiles: ["diffusion-pipe"], sets, general: valuesIn([top]) };
}

function valuesIn(tables: readonly Table[]): TrainerValues {
  const first = <Value>(read: (table: Table) => Value | undefined): Value | undefined =>
    tables.map(read).find((value) => value !== undefined);
  // utils/dataset.py: both settings shuffle, the older one when the other is 0.
  const count = derived(
    first((table) => table.count("cache_shuffle_num")),
    (number) => number > 0,
  );
  const tags = first((table) => table.flag("shuffle_tags"));
  return valuesOf({
    shuffle: count?.value === true ? count : (tags ?? count),
    separator: first((table) => table.text("cache_shuffle_delimiter")),
    captionPrefix: first((table) => table.text("caption_prefix")),
    skipsMissing: first((table) => table.flag("skip_empty_caption")),
  });
}
