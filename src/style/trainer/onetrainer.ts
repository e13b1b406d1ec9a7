import type { Found, TrainerSet } from "./reading.ts";
import type { Table } from "./table.ts";
import { derived, valuesOf } from "./values.ts";

/**
 * Whether a list holds concepts of OneTrainer.
 * https://github.com/Nerogar/OneTrainer/blob/master/modules/util/config/ConceptConfig.py
 */
export function isOneTrainer(list: readonly Table[]): boolean {
  return list.some((concept) => concept.has("path") && SIGNS.some(concept.has));
}

const SIGNS = ["text", "image", "include_subdirectories"];

/** Reads the concepts, which stand in a file of their own or in that of the whole run. */
export function readOneTrainer(list: readonly Table[]): Found {
  const sets = list.flatMap((concept): TrainerSet[] => {
    const folder = concept.text("path");
    if (folder === undefined || folder.value === "" || concept.flag("enabled")?.value === false) return [];
    const text = concept.table("text");
    const values = valuesOf({
      sidecars: derived(text?.text("prompt_source"), (source) => source === "sample"),
      separator: text?.text("tag_delimiter"),
      shuffle: text?.flag("enable_tag_shuffling"),
      keepTokens: text?.count("keep_tags_count"),
    });
    const images = concept.flag("include_subdirectories")?.value === true ? "below" : "here";
    return [{ folder, images, regularisation: false, values }];
  });
  return { profiles: ["onetrainer"], sets };
}
