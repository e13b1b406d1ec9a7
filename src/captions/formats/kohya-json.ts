import type { Format, FormatOptions } from "./format.ts";
import { type CaptionKeys, recordPlaces } from "./json-captions.ts";
import { parseEntries } from "./json-entries.ts";

/**
 * The metadata of kohya's fine-tuning: an object by image whose entries hold `caption`, `tags`, or both.
 * https://github.com/kohya-ss/sd-scripts/blob/main/finetune/merge_captions_to_metadata.py
 */
export const kohyaJson: Format = {
  id: "kohya-json",
  streams: false,
  parse: (text, options) => {
    const keys = kohyaKeys(options);
    return parseEntries(text, ({ json, image, value }, faults) =>
      recordPlaces(json, value, { keys, image }, faults),
    );
  },
};

/** The keys of kohya's records. `tags` is a text for kohya, a list for dataset-tag-editor. */
export function kohyaKeys({ column, joint }: FormatOptions): CaptionKeys {
  return column === undefined
    ? { texts: ["caption"], lists: ["tags"], together: ["caption", "tags"], joint }
    : { texts: [], lists: [column], joint };
}
