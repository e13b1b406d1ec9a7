import type { Found, TrainerSet, TrainerValues } from "./reading.ts";
import type { Table } from "./table.ts";
import { derived, valuesOf } from "./values.ts";

/**
 * Whether a file is the dataset configuration of musubi-tuner.
 * https://github.com/kohya-ss/musubi-tuner/blob/main/src/musubi_tuner/dataset/config_utils.py
 */
export function isMusubi(top: Table): boolean {
  if (!top.keys.includes("datasets")) return false;
  return top.tables("datasets").some((dataset) => [...FOLDERS, ...LISTS].some(dataset.has));
}

const FOLDERS = ["image_directory", "video_directory"];

/** Files with a caption on each line. */
const LISTS = ["image_jsonl_file", "video_jsonl_file"];

/** Reads it: what a dataset does not state comes from `[general]`. */
export function readMusubi(top: Table): Found {
  const general = valuesIn(top.table("general"));
  const sets = top.tables("datasets").flatMap((dataset): TrainerSet[] => {
    const folder = FOLDERS.map(dataset.text).find((given) => given !== undefined);
    if (folder === undefined) return [];
    const list = LISTS.map(dataset.text).find((given) => given !== undefined);
    const values = {
      ...general,
      ...valuesIn(dataset),
      ...valuesOf({ sidecars: derived(list, () => false) }),
    };
    // dataset/media_utils.py: `glob` in the folder itself.
    return [{ folder, images: "here", regularisation: false, values }];
  });
  return { profiles: ["musubi"], sets, general };
}

function valuesIn(table: Table | undefined): TrainerValues {
  return valuesOf({ extension: table?.text("caption_extension") });
}
