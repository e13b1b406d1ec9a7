import type { Fault } from "../errors.ts";
import type { JsonFile } from "./json-text.ts";
import { type Path, pathText } from "./path.ts";

/** A place in a style file. What comes from a preset has a path, but no place in any file. */
export interface Origin {
  /** Whether it is a preset's: presets are proven sound by a test, not at each start. */
  readonly builtIn: boolean;
  /** As messages write it: `rules.trigger-word.position.before`. */
  readonly text: string;
  readonly in: (...steps: Path) => Origin;
  /** A fault of what stands here, or of its name. The message is the end of a sentence that begins with the path. */
  readonly fault: (message: string, part?: "key" | "value") => Fault;
}

/** The top of a file, or of a preset. */
export function originOf(file: JsonFile | undefined, path: Path = []): Origin {
  return {
    builtIn: file === undefined,
    // Written when somebody asks: a large style has a place for each of its terms.
    get text() {
      return pathText(path);
    },
    in: (...steps) => originOf(file, [...path, ...steps]),
    fault: (message, part) => {
      const sentence = path.length === 0 ? message : `${pathText(path)}: ${message}`;
      return file === undefined
        ? { message: sentence }
        : { message: sentence, place: file.place(path, part) };
    },
  };
}
