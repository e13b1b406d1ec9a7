import type { LineReading } from "../../captions/read-lines.ts";
import type { Fault, FilePlace } from "../../errors.ts";
import type { ProfileId } from "../profiles/profile.ts";

/** Which of the files that trainers read it is. */
export type TrainerKind =
  | "kohya-dataset"
  | "kohya-run"
  | "ai-toolkit"
  | "simpletuner"
  | "onetrainer"
  | "diffusion-pipe"
  | "musubi";

/** What a trainer's file can say about captions. An empty text says that there is none. */
export interface TrainerSettings {
  /** With its dot, where the trainer puts one. */
  readonly extension: string;
  /** Whether captions stand in sidecars; else in metadata, in file names, or nowhere. */
  readonly sidecars: boolean;
  readonly lines: LineReading;
  readonly wildcards: boolean;
  /** Whether "(tag:1.2)" is a weight. */
  readonly weights: boolean;
  readonly separator: string;
  readonly shuffle: boolean;
  /** Whether it leaves tags out, by chance or at first. */
  readonly dropsTags: boolean;
  readonly keepTokens: number;
  readonly keepSeparator: string;
  readonly secondarySeparator: string;
  readonly captionPrefix: string;
  readonly captionSuffix: string;
  readonly classTokens: string;
  readonly trigger: string;
  /** Tokens of a caption that CLIP is given. */
  readonly clipTokens: number;
  /** Tokens of a caption that T5 is given. */
  readonly t5Tokens: number;
  /** Whether an image without a caption is left out. */
  readonly skipsMissing: boolean;
}

/** A value, and where it was stated: "dataset.toml:12: datasets[0].subsets[1].keep_tokens". */
export interface Sourced<Value> {
  readonly value: Value;
  readonly from: string;
  readonly place: FilePlace | undefined;
}

/** The values that a file states, each with its source. What it does not state is absent. */
export type TrainerValues = { readonly [Key in keyof TrainerSettings]?: Sourced<TrainerSettings[Key]> };

/** A folder of images and what holds for the captions in it, with everything it inherits. */
export interface TrainerSet {
  /** As it is written: relative to who knows what, or absolute on somebody's machine. */
  readonly folder: Sourced<string>;
  /** here: images in the folder itself; below: in all folders below it too; repeats: in folders such as "10_ohwx man" of it. */
  readonly images: "here" | "below" | "repeats";
  /** Whether its images show the class and not the concept. */
  readonly regularisation: boolean;
  readonly values: TrainerValues;
}

/** What was found in a trainer's file. */
export interface TrainerReading {
  readonly path: string;
  /** Undefined when it is none that we know. */
  readonly kind: TrainerKind | undefined;
  /** The profiles that the file may be for; one when it tells, none when its kind is not known. */
  readonly profiles: readonly ProfileId[];
  /** In the order of the file. */
  readonly sets: readonly TrainerSet[];
  /** What holds wherever no set does. */
  readonly general: TrainerValues;
  /** The file that it names for its datasets: where there is one, kohya reads no folders from this file. */
  readonly dataset: Sourced<string> | undefined;
  readonly faults: readonly Fault[];
}

/** Reads a trainer's file. It is handed over where a style names one: what parses TOML and YAML is larger than all else. */
export type ReadTrainer = (path: string, text: string) => TrainerReading;

/** What a reader of one kind of file gives; the rest is the same for all. */
export type Found = Pick<TrainerReading, "profiles" | "sets"> &
  Partial<Pick<TrainerReading, "general" | "dataset">>;
