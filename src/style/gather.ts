import { delimiterOfName } from "../captions/formats/names.ts";
import type { Fault } from "../errors.ts";
import type { Lack, ReadText } from "./book.ts";
import { nameVocabulary, readVocabularies, type Vocabularies } from "./gather-vocabulary.ts";
import { type Glob, globFault, isPlain, type Patterns } from "./globs.ts";
import { type Layer, type LayerException, makeLayer, type Stated } from "./layers.ts";
import { maxStyles } from "./limits.ts";
import { readListFile } from "./list-file.ts";
import { fileMessages as say } from "./messages.ts";
import { nearest } from "./nearest.ts";
import { type Origin, originOf } from "./origin.ts";
import { plainSettings, presets } from "./presets/index.ts";
import type { StatedList, StatedSettings } from "./schema.ts";
import type { CaptionGlob } from "./selection.ts";
import { type Explain, namedParts, type ReadStyle, readStyle } from "./style-file.ts";
import { entryFault } from "./texts.ts";
import { gatherTrainer } from "./trainer/gather-trainer.ts";
import type { ReadTrainer, TrainerReading } from "./trainer/reading.ts";
import { folderOf, within } from "./tree-path.ts";

/** Everything that a style is put together from, in the order in which it is merged. */
export interface Gathered {
  readonly layers: readonly Layer[];
  readonly exceptions: readonly LayerException[];
  readonly captions: readonly CaptionGlob[] | undefined;
  readonly ignore: readonly Glob[];
  /** The list files and trainers' files that it names. */
  readonly ownFiles: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  /** Parts that were left out because of their faults. */
  readonly left: ReadonlySet<string>;
  /** What it takes to read this style, and was not given. */
  readonly lacks: Lack | undefined;
  readonly patterns: Patterns | undefined;
  /** Files that have to be read first; while there are any, the rest is not complete. */
  readonly needs: ReadonlySet<string>;
}

/** What files are read through. */
export interface Files {
  readonly read: ReadText;
  /** Keeps what was read for the next time. */
  readonly known: Map<string, ReadStyle>;
  readonly explain: Explain | undefined;
  readonly patterns: Patterns | undefined;
  readonly readTrainer: ReadTrainer | undefined;
}

/** Gathers the style of a file and of all that it extends. */
export function gather(path: string, files: Files): Gathered {
  const work: Work = {
    ...files,
    lacks: undefined,
    layers: [],
    exceptions: [],
    captions: undefined,
    ignore: [],
    ownFiles: new Set(),
    readings: new Map(),
    vocabularies: new Map(),
    faults: [],
    left: new Set(),
    needs: new Set(),
    styles: 0,
  };
  // What is on without being named is the least that anything says, so it comes first; every preset has it on as well.
  addSettings(plainSettings(), BUILT_IN, work);
  const style = load(path, work);
  if (style === null) work.faults.push({ message: say.noStyle(path) });
  else if (style !== undefined) addFile(path, style, [path], work);
  readVocabularies(work);
  return work;
}

interface Work extends Gathered, Files {
  lacks: Lack | undefined;
  readonly layers: Layer[];
  readonly exceptions: LayerException[];
  captions: readonly CaptionGlob[] | undefined;
  readonly ignore: Glob[];
  readonly ownFiles: Set<string>;
  /** What trainers' files say, by path. */
  readonly readings: Map<string, TrainerReading>;
  readonly vocabularies: Vocabularies;
  readonly faults: Fault[];
  readonly left: Set<string>;
  readonly needs: Set<string>;
  styles: number;
}

function load(path: string, work: Work): ReadStyle | null | undefined {
  const { known, read, needs, explain } = work;
  const before = known.get(path);
  if (before !== undefined) return before;
  const text = read(path);
  if (text === undefined) needs.add(path);
  if (typeof text !== "string") return text;
  const style = readStyle(path, text, explain);
  if (style === "refused") {
    work.lacks = "explain";
    return undefined;
  }
  known.set(path, style);
  return style;
}

function addFile(
  path: string,
  { json, stated, faults, left }: ReadStyle,
  chain: readonly string[],
  work: Work,
): void {
  const origin = originOf(json);
  const folder = folderOf(path);
  work.faults.push(...faults);
  for (const part of left) work.left.add(part);
  if (typeof stated.extends === "string") extend(stated.extends, origin.in("extends"), chain, work);
  else
    for (const [at, parent] of (stated.extends ?? []).entries())
      extend(parent, origin.in("extends", at), chain, work);
  if (stated.captions !== undefined)
    work.captions = stated.captions.flatMap((one, at) => {
      const here = origin.in("captions", at);
      if (typeof one === "string") return readGlob(one, here, folder, work);
      const { files, format: id, column } = one;
      const delimiter = id === "imagefolder-csv" ? delimiterOfName(files) : undefined;
      const format = {
        id,
        ...(column !== undefined && { column }),
        ...(delimiter === "\t" && { delimiter }),
      };
      return readGlob(files, here.in("files"), folder, work).map((glob) => ({ ...glob, format }));
    });
  if (stated.ignore !== undefined)
    work.ignore.push(...readGlobs(stated.ignore, origin.in("ignore"), folder, work));
  addSettings(stated, { origin, folder, files: undefined }, work);
  for (const [at, override] of (stated.overrides ?? []).entries()) {
    const here = origin.in("overrides", at);
    const files = readGlobs(override.files, here.in("files"), folder, work);
    addSettings(override, { origin: here, folder, files }, work);
  }
}

/** Where a layer is stated. */
export interface LayerOrigin {
  readonly origin: Origin;
  readonly folder: string;
  readonly files: readonly Glob[] | undefined;
}

const BUILT_IN: LayerOrigin = { origin: originOf(undefined), folder: "", files: undefined };

function addSettings(stated: StatedSettings, from: LayerOrigin, work: Work): void {
  const { origin, folder, files } = from;
  const layer = files === undefined ? undefined : work.layers.length;
  const read = {
    lists: readLists(stated, from, work),
    trainer: readTrainerFile(stated, from, work),
    known: nameVocabulary(stated, from, work),
  };
  work.layers.push(makeLayer(stated, origin, read, files));
  for (const [at, exception] of (stated.exceptions ?? []).entries()) {
    const here = origin.in("exceptions", at);
    const globs = readGlobs(exception.files, here.in("files"), folder, work);
    work.exceptions.push({ stated: exception, origin: here, files: globs, layer });
  }
}

function extend(name: string, origin: Origin, chain: readonly string[], work: Work): void {
  work.styles++;
  if (work.styles >= maxStyles) {
    if (work.styles === maxStyles) work.faults.push(origin.fault(say.tooManyStyles(maxStyles)));
    return;
  }
  if (name.startsWith("caption-style:")) {
    const preset = name.slice("caption-style:".length);
    const settings = Object.hasOwn(presets, preset) ? presets[preset] : undefined;
    const names = Object.keys(presets).map((known) => `caption-style:${known}`);
    if (settings === undefined)
      leaveOut(origin.fault(say.unknownPreset(name, nearest(name, names), names)), work);
    else addSettings(settings(), BUILT_IN, work);
    return;
  }
  const target = within(chain.at(-1) ?? "", name);
  if ("fault" in target) leaveOut(origin.fault(target.fault), work);
  else if (chain.includes(target.path)) {
    work.faults.push(origin.fault(say.cycle([...chain.slice(chain.indexOf(target.path)), target.path])));
  } else {
    const style = load(target.path, work);
    if (style === null) leaveOut(origin.fault(say.noFile(target.path)), work);
    else if (style !== undefined) addFile(target.path, style, [...chain, target.path], work);
  }
}

/** A style that cannot be had might have stated anything. */
function leaveOut(fault: Fault, { faults, left }: Work): void {
  faults.push(fault);
  for (const part of namedParts) left.add(part);
}

function readGlobs(texts: readonly string[], origin: Origin, folder: string, work: Work): Glob[] {
  return texts.flatMap((text, at) => readGlob(text, origin.in(at), folder, work));
}

/** None where the glob is wrong, or of a kind that nobody here can read. */
function readGlob(text: string, origin: Origin, folder: string, work: Work): Glob[] {
  const { faults, patterns } = work;
  if (patterns === undefined && !isPlain(text)) {
    work.lacks ??= "patterns";
    return [];
  }
  const wrong = globFault(text, patterns);
  if (wrong === undefined) return [{ text, folder }];
  faults.push(origin.fault(wrong));
  return [];
}

function readLists(
  { lists = {} }: StatedSettings,
  { origin, folder }: LayerOrigin,
  work: Work,
): Layer["lists"] {
  const read = new Map<string, Stated<readonly string[]>>();
  for (const [name, list] of Object.entries(lists)) {
    const here = origin.in("lists", name);
    read.set(name, { value: readEntries(list, here, folder, work), origin: here });
  }
  return read;
}

function readEntries(list: StatedList, here: Origin, folder: string, work: Work): readonly string[] {
  if (!("file" in list)) {
    if (!here.builtIn) work.faults.push(...faultsIn(list, here));
    return list;
  }
  const target = within(`${folder}caption-style.json`, list.file);
  if ("fault" in target) {
    work.faults.push(here.in("file").fault(target.fault));
    return [];
  }
  const text = work.read(target.path);
  work.ownFiles.add(target.path);
  if (text === undefined) work.needs.add(target.path);
  if (text === null) work.faults.push(here.in("file").fault(say.noFile(target.path)));
  if (typeof text !== "string") return [];
  const { entries, faults } = readListFile(target.path, text);
  work.faults.push(...faults);
  return entries;
}

function readTrainerFile(
  { trainer }: StatedSettings,
  { origin, folder }: LayerOrigin,
  work: Work,
): Layer["trainer"] {
  if (trainer === undefined) return undefined;
  const here = origin.in("trainer");
  const target = within(`${folder}caption-style.json`, trainer);
  if ("fault" in target) {
    work.faults.push(here.fault(target.fault));
    return undefined;
  }
  const { path } = target;
  const reading = work.readings.get(path) ?? gatherTrainer(path, work);
  if (reading === null) work.faults.push(here.fault(say.noFile(path)));
  return reading ? { value: reading, origin: here } : undefined;
}

function faultsIn(entries: readonly string[], here: Origin): Fault[] {
  return entries.flatMap((entry, at) => {
    const message = entryFault(entry);
    return message === undefined ? [] : [here.in(at).fault(message)];
  });
}
