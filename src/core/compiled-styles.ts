import type { Registry } from "../rules/index.ts";
import type { Style } from "../style/style.ts";
import { createClip } from "../text/clip.ts";
import { createWordKinds } from "../text/word-kinds.ts";
import { type CompiledStyle, compileStyle, type StyleTables } from "./compile.ts";

/** Makes styles ready to check with. */
export type Compiler = (style: Style) => CompiledStyle;

/** What styles are made ready with. The data that some of them need is read once, and only if one does. */
export interface Tables {
  /** Has the rules of every style. */
  readonly registry: Registry;
  /** The merges of CLIP (see `createClip`); without them tokens are estimated. */
  readonly clipMerges?: () => string;
  /** The kinds of English nouns (see `createWordKinds`); without them no tag is read by its grammar. */
  readonly wordKinds?: () => string;
}

/**
 * Makes each style ready once, however often captions are checked with it. It keeps the tables that it was made ready with,
 * so what is kept is kept apart for each way to come by them.
 */
export function compilerWith({ registry, clipMerges = NO_TABLE, wordKinds = NO_TABLE }: Tables): Compiler {
  const byKinds = known.get(clipMerges) ?? new WeakMap<() => string, Kept>();
  known.set(clipMerges, byKinds);
  const kept = byKinds.get(wordKinds) ?? keeping(clipMerges, wordKinds);
  byKinds.set(wordKinds, kept);
  return (style) => {
    const ready = kept.compiled.get(style) ?? compileStyle(style, registry, kept.tables);
    kept.compiled.set(style, ready);
    return ready;
  };
}

/** Tables, and the styles that are ready to be checked with them. */
interface Kept {
  readonly tables: StyleTables;
  readonly compiled: WeakMap<Style, CompiledStyle>;
}

const NO_TABLE = (): string => "";
const known = new WeakMap<() => string, WeakMap<() => string, Kept>>();

function keeping(clipMerges: () => string, wordKinds: () => string): Kept {
  return {
    tables: {
      clip: clipMerges === NO_TABLE ? undefined : once(() => createClip(clipMerges())),
      kinds: wordKinds === NO_TABLE ? undefined : once(() => createWordKinds(wordKinds())),
    },
    compiled: new WeakMap(),
  };
}

function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
