import type { Registry } from "../rules/index.ts";
import type { Style } from "../style/style.ts";
import { type Clip, createClip } from "../text/clip.ts";
import { type CompiledStyle, compileStyle } from "./compile.ts";

/** Makes styles ready to check with. */
export type Compiler = (style: Style) => CompiledStyle;

/**
 * Makes each style ready once, however often captions are checked with it. One that counts tokens keeps the tokeniser that
 * it was made ready with, so what is kept is kept apart for each way to come by the merges of CLIP.
 */
export function compilerWith(registry: Registry, merges: (() => string) | undefined): Compiler {
  const kept = merges === undefined ? withoutClip : (known.get(merges) ?? keeping(merges));
  return (style) => {
    const ready = kept.compiled.get(style) ?? compileStyle(style, registry, kept.clip);
    kept.compiled.set(style, ready);
    return ready;
  };
}

/** A tokeniser, and the styles that are ready to be checked with it. */
interface Kept {
  readonly clip: (() => Clip) | undefined;
  readonly compiled: WeakMap<Style, CompiledStyle>;
}

const withoutClip: Kept = { clip: undefined, compiled: new WeakMap() };
const known = new WeakMap<() => string, Kept>();

function keeping(merges: () => string): Kept {
  const kept: Kept = { clip: once(() => createClip(merges())), compiled: new WeakMap() };
  known.set(merges, kept);
  return kept;
}

function once(make: () => Clip): () => Clip {
  let made: Clip | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
