import type { Found, Sourced, TrainerSet } from "./reading.ts";
import type { Table } from "./table.ts";
import { derived, valuesOf } from "./values.ts";

/**
 * Whether a file is a job of ai-toolkit, YAML or JSON.
 * https://github.com/ostris/ai-toolkit/blob/main/config/examples/train_lora_flux_24gb.yaml
 */
export function isAiToolkit(top: Table): boolean {
  return top.isTable("config") && (top.table("config")?.has("process") ?? false);
}

/** Reads it: a dataset without a trigger word takes that of its process. */
export function readAiToolkit(top: Table): Found {
  const processes = top.table("config")?.tables("process") ?? [];
  const sets = processes.flatMap((process) => {
    const trigger = process.text("trigger_word");
    return process.tables("datasets").flatMap((dataset) => setOf(dataset, trigger));
  });
  return { profiles: ["ai-toolkit"], sets };
}

function setOf(dataset: Table, shared: Sourced<string> | undefined): TrainerSet[] {
  const folder = dataset.text("dataset_path") ?? dataset.text("folder_path");
  if (folder === undefined) return [];
  const regularisation = dataset.flag("is_reg")?.value ?? false;
  const values = valuesOf({
    // toolkit/config_modules.py, DatasetConfig: the dot may be left out.
    extension: derived(dataset.text("caption_ext"), (text) => (/^\.|^$/.test(text) ? text : `.${text}`)),
    // `keep_tokens` is not among these: it guards tags from being dropped, while shuffling moves every one of them
    // (toolkit/dataloader_mixins.py, get_caption).
    shuffle: dataset.flag("shuffle_tokens"),
    // The same function: images of the class are left without it.
    trigger: regularisation ? undefined : (dataset.text("trigger_word") ?? shared),
    // toolkit/data_loader.py: what is no folder is a JSON file with the captions.
    sidecars: derived(folder, (path) => (/\.json$/i.test(path) ? false : undefined)),
  });
  // toolkit/data_loader.py: `os.walk`.
  return [{ folder, images: "below", regularisation, values }];
}
