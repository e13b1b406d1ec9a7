import type { Format } from "./format.ts";
import { textPlace } from "./json-captions.ts";
import { parseEntries } from "./json-entries.ts";
import { itemsOf } from "./json-scan.ts";

/**
 * The `captions.json` of diffusion-pipe: an object by file name whose entries are lists of captions, one of which is drawn.
 * https://github.com/tdrussell/diffusion-pipe/blob/main/utils/dataset.py
 */
export const diffusionPipeJson: Format = {
  id: "diffusion-pipe-json",
  streams: false,
  parse: (text) =>
    parseEntries(text, ({ json, image, value }, faults) => {
      if (text[value.start] !== "[") {
        faults.push({ span: value, message: NO_LIST });
        return [];
      }
      return itemsOf(text, value.start).flatMap((item) => textPlace(json, item, image, faults) ?? []);
    }),
};

const NO_LIST =
  'This is no list of captions, so diffusion-pipe stops here. Put the caption in brackets, such as ["a red couch"].';
