import type { ProfileId } from "../profiles/profile.ts";
import { kohyaValues } from "./kohya-values.ts";
import type { Found, Sourced, TrainerSet, TrainerValues } from "./reading.ts";
import type { Table } from "./table.ts";
import { derived, valuesOf } from "./values.ts";

/** Whether a file holds the settings of a run: `--config_file` of kohya sd-scripts, or a preset of kohya_ss. */
export function isKohyaRun(top: Table): boolean {
  return sections(top).some((section) => section.keys.some((key) => SIGNS.has(key)));
}

const SIGNS: ReadonlySet<string> = new Set([
  "train_data_dir",
  "dataset_config",
  "caption_extension",
  "network_module",
  "LoRA_type",
  "max_token_length",
  "pretrained_model_name_or_path",
]);

/** Reads it. These settings hold where a dataset file states nothing. */
export function readKohyaRun(top: Table): Found {
  const tables = sections(top);
  const general: TrainerValues = Object.assign({}, ...tables.map(runValues));
  const dataset = text(tables, "dataset_config");
  const metadata = derived(text(tables, "in_json"), () => false);
  const set = (folder: Sourced<string> | undefined, regularisation: boolean): TrainerSet[] => {
    if (folder === undefined) return [];
    const images = metadata === undefined ? "repeats" : "below";
    return [{ folder, images, regularisation, values: { ...general, ...valuesOf({ sidecars: metadata }) } }];
  };
  const sets = [
    ...set(text(tables, "train_data_dir"), false),
    ...(metadata === undefined ? set(text(tables, "reg_data_dir"), true) : []),
  ];
  // train_network.py: a dataset file replaces the folders.
  return { profiles: profilesOf(tables), sets: dataset === undefined ? sets : [], general, dataset };
}

/** library/train_util.py, read_config_from_file: tables only group the settings, their names mean nothing. */
function sections(top: Table): Table[] {
  const inner = top.keys.filter((key) => top.isTable(key)).map((key) => top.table(key));
  return [top, ...inner.filter((table) => table !== undefined)];
}

function runValues(table: Table): TrainerValues {
  const { extension, ...rest } = kohyaValues(table);
  return {
    ...rest,
    ...valuesOf({
      // kohya_ss writes "" for what is not set; sd-scripts still takes its own old misspelling.
      extension: derived(extension, full) ?? derived(table.text("caption_extention"), full),
      weights: table.flag("weighted_captions"),
      clipTokens: derived(table.count("max_token_length"), positive),
      t5Tokens: derived(table.count("t5xxl_max_token_length"), positive),
    }),
  };
}

function text(tables: readonly Table[], key: string): Sourced<string> | undefined {
  return tables.map((table) => derived(table.text(key), full)).findLast((given) => given !== undefined);
}

function full(value: string): string | undefined {
  return value === "" ? undefined : value;
}

function positive(value: number): number | undefined {
  return value === 0 ? undefined : value;
}

/** sd-scripts has a script for each model, which the file does not name; kohya_ss has a box for each, and some settings tell. */
function profilesOf(tables: readonly Table[]): ProfileId[] {
  const flag = (key: string): boolean | undefined =>
    tables.map((table) => table.flag(key)?.value).findLast((given) => given !== undefined);
  const network = text(tables, "network_module")?.value;
  const type = text(tables, "LoRA_type")?.value;
  if (flag("flux1_checkbox") === true || type === "Flux1" || network === "networks.lora_flux")
    return ["kohya-flux"];
  if (flag("sdxl") === true) return ["kohya-sdxl"];
  if (flag("sdxl") === false && flag("sd3_checkbox") !== true && type !== undefined) return ["kohya-sd"];
  return ["kohya-sd", "kohya-sdxl", "kohya-flux"];
}
