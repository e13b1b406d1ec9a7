import type { Span } from "../model.ts";

/** What of the syntax of prompts a trainer acts on. */
export interface PromptReading {
  /** The trainer's name; undefined where it may be any. */
  readonly trainer: string | undefined;
  readonly weights: boolean;
  readonly escapes: boolean;
  readonly wildcards: boolean;
  readonly placeholders: readonly string[];
  readonly secondarySeparator: string | undefined;
  /** What it parts tags at to shuffle them, wherever that stands; undefined when it does not. */
  readonly shufflesAt: string | undefined;
  /** The trigger words, which a placeholder stands for. */
  readonly triggers: readonly string[];
  /** What stands between two tags. */
  readonly separator: string;
}

/** Syntax of prompts that the trainer does not act on, in the offsets of the text. */
export interface Stray {
  readonly span: Span;
  readonly message: string;
  /** What can only be meant; "" for what only has to go, with a space beside it. */
  readonly safe?: string;
  readonly candidates?: readonly string[];
}
