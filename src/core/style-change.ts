import type { Fault } from "../errors.ts";
import type { StyleEffect } from "./style-effect.ts";

/** What a pull request does to the style that governs its captions. */
export interface StyleChange {
  /** The style and list files that it changes, sorted. */
  readonly files: readonly string[];
  /** Whether there was no style before: the captions are checked with the new one then. */
  readonly isFirst: boolean;
  /** What is wrong with the new style and was not before. */
  readonly faults: readonly Fault[];
  /** What merging it does to the findings of the whole dataset; null where one of the styles cannot check it. */
  readonly effect: StyleEffect | null;
}

/** The mistakes of a new style that stand on one line of a file. */
export interface StyleLine {
  readonly path: string;
  readonly line: number;
  /** The line as it stands in the file. */
  readonly text: string;
  readonly messages: readonly string[];
}
