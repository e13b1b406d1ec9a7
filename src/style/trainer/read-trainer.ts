import type { Fault } from "../../errors.ts";
import { maxListFaults } from "../limits.ts";
import { isAiToolkit, readAiToolkit } from "./ai-toolkit.ts";
import { isDiffusionPipe, readDiffusionPipe } from "./diffusion-pipe.ts";
import { isKohyaDataset, readKohyaDataset } from "./kohya-dataset.ts";
import { isKohyaRun, readKohyaRun } from "./kohya-run.ts";
import { trainerMessages as say } from "./messages.ts";
import { isMusubi, readMusubi } from "./musubi.ts";
import { isOneTrainer, readOneTrainer } from "./onetrainer.ts";
import { parseFile } from "./parse-file.ts";
import { isTable, type ParsedFile } from "./parsed-file.ts";
import type { Found, ReadTrainer, Sourced, TrainerKind, TrainerReading } from "./reading.ts";
import { isSimpleTuner, readSimpleTuner } from "./simpletuner.ts";
import { type Table, tablesOf } from "./table.ts";

/** Reads a trainer's own settings file, whichever trainer's it is; what is wrong with it is among the faults. */
export const readTrainer: ReadTrainer = (path, text) => {
  const file = parseFile(path, text);
  if ("faults" in file) return { ...nothing(path), faults: tellable(path, file.faults) };
  const kind = kindOf(file);
  if (kind === undefined)
    return { ...nothing(path), faults: [{ message: strange(file), place: start(path) }] };
  const faults: Fault[] = [];
  const { profiles, sets, general = {}, dataset } = read(kind, file, faults);
  if (sets.length > MAX_SETS) faults.push({ message: say.tooMany(MAX_SETS), place: start(path) });
  return {
    path,
    kind,
    profiles,
    sets: sets.slice(0, MAX_SETS),
    general,
    dataset,
    faults: tellable(path, faults),
  };
};

/** Far beyond any real run: every caption is held against every folder. */
const MAX_SETS = 1000;

function nothing(path: string): TrainerReading {
  return { path, kind: undefined, profiles: [], sets: [], general: {}, dataset: undefined, faults: [] };
}

function start(path: string): NonNullable<Fault["place"]> {
  return { path, line: 1, column: 1 };
}

/** By its content, since names tell nothing. What is asked here and is of the wrong type is told when it is read. */
function kindOf(file: ParsedFile): TrainerKind | undefined {
  const { top, list } = tablesOf(file, []);
  if (Array.isArray(file.value)) {
    if (isSimpleTuner(list)) return "simpletuner";
    return isOneTrainer(list) ? "onetrainer" : undefined;
  }
  if (!isTable(file.value)) return undefined;
  if (isAiToolkit(top)) return "ai-toolkit";
  if (isKohyaDataset(top)) return "kohya-dataset";
  if (isMusubi(top)) return "musubi";
  if (isDiffusionPipe(top)) return "diffusion-pipe";
  if (top.keys.includes("concepts") && isOneTrainer(top.tables("concepts"))) return "onetrainer";
  return elsewhere(top) === undefined && isKohyaRun(top) ? "kohya-run" : undefined;
}

function read(kind: TrainerKind, file: ParsedFile, faults: Fault[]): Found {
  const { top, list } = tablesOf(file, faults);
  switch (kind) {
    case "ai-toolkit":
      return readAiToolkit(top);
    case "kohya-dataset":
      return readKohyaDataset(top);
    case "kohya-run":
      return readKohyaRun(top);
    case "musubi":
      return readMusubi(top);
    case "diffusion-pipe":
      return readDiffusionPipe(top);
    case "onetrainer":
      return readOneTrainer(Array.isArray(file.value) ? list : top.tables("concepts"));
    case "simpletuner":
      return readSimpleTuner(list);
  }
}

function strange(file: ParsedFile): string {
  const other = elsewhere(tablesOf(file, []).top)?.value;
  return other === undefined ? say.unknown : say.elsewhere(other);
}

/** The file with the datasets, where this is the run of a trainer that keeps the two apart. */
function elsewhere(top: Table): Sourced<string> | undefined {
  // diffusion-pipe, examples/main_example.toml.
  if (top.isTable("model") && top.keys.includes("dataset")) return top.text("dataset");
  // SimpleTuner, config/config.json.example; OneTrainer, modules/util/config/TrainConfig.py.
  const names = ["data_backend_config", "--data_backend_config", "concept_file_name"];
  return names.map(top.text).find((given) => given !== undefined);
}

/** Each fault once, since readers may come by the same value twice, and no more than somebody would read. */
function tellable(path: string, faults: readonly Fault[]): Fault[] {
  const key = ({ message, place }: Fault): string => `${place?.line}:${place?.column}:${message}`;
  const all = [...new Map(faults.map((fault) => [key(fault), fault])).values()];
  const hidden = all.splice(maxListFaults).length;
  return hidden === 0 ? all : [...all, { message: say.more(hidden), place: start(path) }];
}
