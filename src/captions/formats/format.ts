import type { Span } from "../../model.ts";

/** One caption where it stands in a file. Offsets are those of the file without its byte order mark. */
export interface Place {
  /** The caption as a trainer reads it, decoded. */
  readonly text: string;
  /** What of the file holds it: a JSON literal with its quotes, a CSV field with its quotes if any, a whole list. */
  readonly span: Span;
  /**
   * What to put in place of `span` for another caption: letters that stay keep their spelling in the file, new ones are
   * spelt as the file spells its own. Undefined where the format cannot hold that text. The same text gives what is there.
   */
  readonly write: (text: string) => string | undefined;
  /** The offset in the file of an offset in `text`: it never goes back, 0 is the first letter, `text.length` is behind the last. */
  readonly offsetOf: (at: number) => number;
  /** The image as the file names it, relative to the file's folder; undefined where its own name says it. */
  readonly image: string | undefined;
  /** The other caption of the record, and whether the trainer puts it before this one or behind it. */
  readonly beside?: { readonly text: string; readonly comes: "before" | "behind" };
  /** The same caption before the change that is checked; no format gives it. */
  readonly was?: string;
}

/** A record that cannot be read: what is wrong and what to do, as sentences for people. */
export interface Fault {
  readonly span: Span;
  readonly message: string;
}

/** The captions of a file in order, and what of it could not be read. */
export interface Parsed {
  readonly places: readonly Place[];
  readonly faults: readonly Fault[];
}

/** The formats by name, as a style names them. */
export const formatIds = [
  "sidecar",
  "tag-lines",
  "prompt-lines",
  "imagefolder-jsonl",
  "imagefolder-csv",
  "kohya-json",
  "kohya-jsonl",
  "ai-toolkit-json",
  "diffusion-pipe-json",
  "everydream-yaml",
] as const;

export type FormatId = (typeof formatIds)[number];

/** What a style may say about a file beside its format. */
export interface FormatOptions {
  /** The column or key that holds the caption, in place of the usual ones. */
  readonly column?: string | undefined;
  /** What separates the fields of a CSV file: a comma unless it is a .tsv file. */
  readonly delimiter?: "," | "\t" | undefined;
  /** What stands between the tags of a list when it is read as one caption: ", " unless the trainer parts tags otherwise. */
  readonly joint?: string | undefined;
}

/** How captions stand in a kind of file. */
export interface Format {
  readonly id: FormatId;
  /** Whether each line stands for itself, so that a file may be handed in in parts of whole lines. */
  readonly streams: boolean;
  /** Reads a text without its byte order mark. Every text is read: what makes no sense becomes a fault. */
  readonly parse: (text: string, options: FormatOptions) => Parsed;
}
