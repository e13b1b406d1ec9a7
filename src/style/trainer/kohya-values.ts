import type { TrainerValues } from "./reading.ts";
import type { Table } from "./table.ts";
import { valuesOf } from "./values.ts";

/** What a table of kohya's says of captions: the same names in dataset files, run files and on the command line. */
export function kohyaValues(table: Table | undefined): TrainerValues {
  if (table === undefined) return {};
  return valuesOf({
    extension: table.text("caption_extension"),
    separator: table.text("caption_separator"),
    wildcards: table.flag("enable_wildcard"),
    shuffle: table.flag("shuffle_caption"),
    keepTokens: table.count("keep_tokens"),
    keepSeparator: table.text("keep_tokens_separator"),
    secondarySeparator: table.text("secondary_separator"),
    captionPrefix: table.text("caption_prefix"),
    captionSuffix: table.text("caption_suffix"),
    classTokens: table.text("class_tokens"),
  });
}
