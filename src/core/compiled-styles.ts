import type { Style } from "../style/style.ts";
import { type Clip, createClip } from "../text/clip.ts";
import { createWordKinds, type WordKinds } from "../text/word-kinds.ts";
import { type CompiledStyle, compileStyle } from "./compile.ts";

/** Makes styles ready to check with. */
export type Compiler = (style: Style) => CompiledStyle;

/** Reads the data that some styles need, once and only if one does. */
export interface Tables {
  /** The merges of CLIP (see `createClip`); without them tokens are estimated. */
  readonly clipMerges?: () => string;
  /** The kinds of English nouns (see `createWordKinds`); without them no tag is read by its grammar. */
  readonly wordKinds?: () => string;
}

/**
 * Makes each style ready once, however often captions are checked with it. It keeps the tables that it was made ready with,
 * so what is kept is kept apart for each way to come by them.
 */
export function compilerWith({ clipMerges = NO_TABLE, wordKinds = NO_TABLE }: Tables): Compiler {
  const byKinds = compilers.get(clipMerges) ?? new WeakMap<() => string, Compiler>();
  compilers.set(clipMerges, byKinds);
  const compiler =
    byKinds.get(wordKinds) ??
    remembering(
      clipMerges === NO_TABLE ? undefined : once(() => createClip(clipMerges())),
      wordKinds === NO_TABLE ? undefined : once(() => createWordKinds(wordKinds())),
    );
  byKinds.set(wordKinds, compiler);
  return compiler;
}

const NO_TABLE = (): string => "";
const compilers = new WeakMap<() => string, WeakMap<() => string, Compiler>>();

function remembering(clip: (() => Clip) | undefined, kinds: (() => WordKinds) | undefined): Compiler {
  const compiled = new WeakMap<Style, CompiledStyle>();
  return (style) => {
    const ready = compiled.get(style) ?? compileStyle(style, { clip, kinds });
    compiled.set(style, ready);
    return ready;
  };
}

function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
