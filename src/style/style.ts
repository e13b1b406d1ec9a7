import type { FormatId, FormatOptions } from "../captions/formats/format.ts";
import type { KnownTerms } from "../captions/known-terms.ts";
import type { Role } from "../captions/readings/reading.ts";
import type { Severity } from "../model.ts";
import type { Profile, ProfileId } from "./profiles/profile.ts";
import type { Sourced, TrainerSet, TrainerValues } from "./trainer/reading.ts";

/** A section of the caption: a name, and the terms of the tags that belong in it. */
export interface Section {
  readonly name: string;
  readonly terms: readonly string[];
  /** Which tags that no term names it takes: those that read so for certain; none when absent. */
  readonly like?: Role;
  readonly required: boolean;
  /** How many tags it may hold; undefined for any number. */
  readonly max: number | undefined;
  /** Groups of terms of which a caption may have one. */
  readonly exclusive: readonly (readonly string[])[];
}

/** A rule that is on: how bad its findings are, and all its options, defaults filled in. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A waiver: this rule is quiet in these files, or about these terms there. */
export interface Exception {
  readonly rule: string;
  /** Undefined when the whole rule is waived. */
  readonly terms: readonly string[] | undefined;
  readonly reason: string;
}

/**
 * The style that governs a path; null when the path is no caption. With `image`, `path` is what its caption is called: the
 * style may leave it out by either name.
 */
export type StyleOf = (path: string, image?: string) => Style | null;

/** How captions stand in a file: as its name says, or as the style says. */
export interface FileFormat extends FormatOptions {
  readonly id: FormatId;
}

/** What a trainer's own file says of a caption. */
export interface StyleTrainer {
  /** The file that describes the datasets. */
  readonly path: string;
  /** Those of which one is in force: more than one where neither the style nor the file tells which. */
  readonly profiles: readonly ProfileId[];
  /** The folder of the file that holds the caption; undefined where none does. */
  readonly set: TrainerSet | undefined;
  /** Whether that is sure (see `settingsFor`). */
  readonly sure: boolean;
  /** What the file states, with its sources; `profile` has it all. */
  readonly values: TrainerValues;
  /** The trigger word that `trigger-word` takes from it, since the style gives it none. */
  readonly words?: Sourced<string>;
}

/**
 * What governs one caption, with every layer merged, every default filled in and every file read. Styles that differ in
 * `exceptions` alone share their `sections`, `lists` and `rules`.
 */
export interface Style {
  /** The caption-style.json that governs. */
  readonly path: string;
  /** How the trainer reads captions. */
  readonly profile: Profile;
  /** Absent where the style names no file of a trainer. */
  readonly trainer?: StyleTrainer;
  /** How captions stand in the file. */
  readonly format: FileFormat;
  /** In order. */
  readonly sections: readonly Section[];
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** What the vocabulary files of known-words hold; absent where that is off or names none. */
  readonly known?: KnownTerms;
  /** The rules that are on, by id. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Those whose files match the caption. */
  readonly exceptions: readonly Exception[];
}
