import type { Style } from "../style/style.ts";
import { type Clip, createClip } from "../text/clip.ts";
import { type CompiledStyle, compileStyle } from "./compile.ts";

/** Makes styles ready to check with. */
export type Compiler = (style: Style) => CompiledStyle;

/**
 * Makes each style ready once, however often captions are checked with it. One that counts tokens keeps the tokeniser that
 * it was made ready with, so what is kept is kept apart for each way to come by the merges of CLIP.
 */
export function compilerWith(merges: (() => string) | undefined): Compiler {
  if (merges === undefined) return withoutClip;
  const known = compilers.get(merges) ?? remembering(once(() => createClip(merges())));
  compilers.set(merges, known);
  return known;
}

const withoutClip = remembering(undefined);
const compilers = new WeakMap<() => string, Compiler>();

function remembering(clip: (() => Clip) | undefined): Compiler {
  const compiled = new WeakMap<Style, CompiledStyle>();
  return (style) => {
    const ready = compiled.get(style) ?? compileStyle(style, clip);
    compiled.set(style, ready);
    return ready;
  };
}

function once(make: () => Clip): () => Clip {
  let made: Clip | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
