import type { Sourced, TrainerValues } from "./reading.ts";
import type { Table } from "./table.ts";
import { derived, valuesOf } from "./values.ts";

/** What a table of kohya's says of captions: the same names in dataset files, run files and on the command line. */
export function kohyaValues(table: Table | undefined): TrainerValues {
  if (table === undefined) return {};
  return valuesOf({
    extension: table.text("caption_extension"),
    separator: table.text("caption_separator"),
    wildcards: table.flag("enable_wildcard"),
    shuffle: table.flag("shuffle_caption"),
    dropsTags: dropping(table),
    keepTokens: table.count("keep_tokens"),
    keepSeparator: table.text("keep_tokens_separator"),
    secondarySeparator: table.text("secondary_separator"),
    captionPrefix: table.text("caption_prefix"),
    captionSuffix: table.text("caption_suffix"),
    classTokens: table.text("class_tokens"),
  });
}

/** library/train_util.py, process_caption: either setting has tags parted as shuffling does. */
function dropping(table: Table): Sourced<boolean> | undefined {
  const settings = [table.amount("caption_tag_dropout_rate"), table.amount("token_warmup_step")];
  return derived(
    settings.find((setting) => setting !== undefined && setting.value > 0),
    () => true,
  );
}
