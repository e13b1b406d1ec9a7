import type { Format } from "./format.ts";
import { recordPlaces } from "./json-captions.ts";
import { parseRows, type Row } from "./json-lines.ts";
import { kohyaKeys } from "./kohya-json.ts";

/**
 * JSONL as kohya's trainers and musubi-tuner read it: an image, `caption`, and where wanted `tags`.
 * https://github.com/kohya-ss/musubi-tuner/blob/main/docs/dataset_config.md
 */
export const kohyaJsonl: Format = {
  id: "kohya-jsonl",
  streams: true,
  parse: (text, options) => {
    const keys = kohyaKeys(options);
    return parseRows(text, (row, faults) =>
      recordPlaces(row.json, row.span, { keys, image: imageOf(row) }, faults),
    );
  },
};

function imageOf({ value }: Row): string | undefined {
  const name = IMAGES.find((key) => Object.hasOwn(value, key));
  const image = name === undefined ? undefined : value[name];
  return typeof image === "string" ? image : undefined;
}

const IMAGES = ["image_path", "video_path", "file_name"];
