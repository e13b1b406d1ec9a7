import type { Found, TrainerSet } from "./reading.ts";
import type { Table } from "./table.ts";
import { derived, valuesOf } from "./values.ts";

/**
 * Whether a file is a dataloader configuration of SimpleTuner.
 * https://github.com/bghira/SimpleTuner/blob/main/documentation/DATALOADER.md
 */
export function isSimpleTuner(list: readonly Table[]): boolean {
  return list.some((entry) => SIGNS.some(entry.has));
}

const SIGNS = ["instance_data_dir", "caption_strategy", "dataset_type", "metadata_backend"];

/** Reads it. */
export function readSimpleTuner(list: readonly Table[]): Found {
  const sets = list.flatMap((entry): TrainerSet[] => {
    const folder = entry.text("instance_data_dir");
    const off = entry.flag("disabled")?.value === true || entry.flag("disable")?.value === true;
    const type = entry.text("dataset_type")?.value ?? "image";
    if (folder === undefined || folder.value === "" || off || !WITH_CAPTIONS.has(type)) return [];
    const regularisation = entry.flag("is_regularisation_data")?.value ?? false;
    // helpers/data_backend/local.py: `os.walk`.
    return [{ folder, images: "below", regularisation, values: valuesIn(entry) }];
  });
  return { profiles: ["simpletuner"], sets };
}

const WITH_CAPTIONS: ReadonlySet<string> = new Set(["image", "video", "audio"]);

function valuesIn(entry: Table): TrainerSet["values"] {
  const shuffling = entry.table("caption_shuffle");
  const prepends = entry.flag("prepend_instance_prompt")?.value === true;
  const alone = derived(entry.flag("only_instance_prompt"), (only) => (only ? false : undefined));
  return valuesOf({
    sidecars: alone ?? derived(entry.text("caption_strategy"), (strategy) => strategy === "textfile"),
    lines: derived(entry.flag("disable_multiline_split"), (whole) => (whole ? "whole" : "alternatives")),
    shuffle: shuffling?.flag("enable"),
    keepTokens: shuffling?.count("position_start"),
    // helpers/prompts.py, CaptionShuffler: what it does not know is a comma.
    separator: derived(shuffling?.text("split_on"), (name) => SEPARATORS[name] ?? ","),
    captionPrefix: prepends ? entry.text("instance_prompt") : undefined,
  });
}

const SEPARATORS: Readonly<Record<string, string>> = { comma: ",", space: " ", period: "." };
