import { aiToolkitJson } from "./ai-toolkit-json.ts";
import { diffusionPipeJson } from "./diffusion-pipe-json.ts";
import { everydreamYaml } from "./everydream-yaml.ts";
import type { Format, FormatId } from "./format.ts";
import { imagefolderCsv } from "./imagefolder-csv.ts";
import { imagefolderJsonl } from "./imagefolder-jsonl.ts";
import { kohyaJson } from "./kohya-json.ts";
import { kohyaJsonl } from "./kohya-jsonl.ts";
import { promptLines } from "./prompt-lines.ts";
import { sidecar } from "./sidecar.ts";
import { tagLines } from "./tag-lines.ts";

/** Every format, by the name that a style gives it. */
export const formats: ReadonlyMap<FormatId, Format> = new Map(
  [
    sidecar,
    tagLines,
    promptLines,
    imagefolderJsonl,
    imagefolderCsv,
    kohyaJson,
    kohyaJsonl,
    aiToolkitJson,
    diffusionPipeJson,
    everydreamYaml,
  ].map((format) => [format.id, format]),
);
