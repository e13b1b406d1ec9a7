import { kohyaValues } from "./kohya-values.ts";
import type { Found, TrainerSet } from "./reading.ts";
import type { Table } from "./table.ts";
import { derived, valuesOf } from "./values.ts";

/**
 * Whether a file is the dataset configuration of kohya sd-scripts, TOML or JSON.
 * https://github.com/kohya-ss/sd-scripts/blob/main/docs/config_README-en.md
 */
export function isKohyaDataset(top: Table): boolean {
  return top.keys.includes("datasets") && top.tables("datasets").some((dataset) => dataset.has("subsets"));
}

/** Reads it: what a subset does not state comes from its dataset, and then from `[general]`. */
export function readKohyaDataset(top: Table): Found {
  const general = kohyaValues(top.table("general"));
  const sets = top.tables("datasets").flatMap((dataset) => {
    const inherited = { ...general, ...kohyaValues(dataset) };
    return dataset.tables("subsets").flatMap((subset): TrainerSet[] => {
      const folder = subset.text("image_dir");
      if (folder === undefined || folder.value === "") return [];
      const sidecars = derived(subset.text("metadata_file"), () => false);
      return [
        {
          folder,
          // library/train_util.py, load_dreambooth_dir: the folder alone, whatever its name says of repeats.
          images: "here",
          regularisation: subset.flag("is_reg")?.value ?? false,
          values: { ...inherited, ...kohyaValues(subset), ...valuesOf({ sidecars }) },
        },
      ];
    });
  });
  return { profiles: ["kohya-sd", "kohya-sdxl", "kohya-flux"], sets, general };
}
