import type { Fault, Format, Place } from "./format.ts";
import { recordPlaces, textPlace } from "./json-captions.ts";
import { type Entry, parseEntries } from "./json-entries.ts";

/**
 * ai-toolkit's dataset in one file: an object by image whose entries hold `caption` and `caption_short`, or are the caption.
 * https://github.com/ostris/ai-toolkit/blob/main/toolkit/dataloader_mixins.py
 */
export const aiToolkitJson: Format = {
  id: "ai-toolkit-json",
  streams: false,
  parse: (text, { column }) => {
    const keys = { texts: column === undefined ? ["caption", "caption_short"] : [column], lists: [] };
    return parseEntries(text, ({ json, image, value }: Entry, faults: Fault[]): readonly Place[] => {
      if (text[value.start] === "{") return recordPlaces(json, value, { keys, image }, faults);
      const place = textPlace(json, value, image, faults);
      return place === undefined ? [] : [place];
    });
  },
};
