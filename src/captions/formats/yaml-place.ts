import { isTorn } from "../../text/torn.ts";
import type { Place } from "./format.ts";
import { respell, sourceOffset } from "./spelling.ts";
import { type YamlStyle, yamlQuoted, yamlSpelling } from "./yaml-spelling.ts";

/** A scalar in a YAML file, its quotes or its block header included. */
export interface YamlScalar {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly style: YamlStyle;
}

/**
 * A scalar as the place of a caption. What a plain text may hold depends on what is around it, so that `holds` is asked to
 * read the file again; a plain text that does not hold is put in quotes. A folded block is read but never rewritten.
 */
export function yamlPlace(
  file: string,
  { start, end, text, style }: YamlScalar,
  holds: (text: string, source: string) => boolean,
): Place {
  const source = file.slice(start, end);
  const spelling = yamlSpelling(source, text, style);
  return {
    text,
    span: { start, end },
    image: undefined,
    write: (wanted) => {
      if (wanted === text) return source;
      if (spelling === undefined || isTorn(wanted)) return undefined;
      const ways =
        style === "PLAIN" ? [respell(spelling, wanted), yamlQuoted(wanted)] : [respell(spelling, wanted)];
      return ways.find((way) => holds(wanted, way));
    },
    offsetOf: (at) =>
      spelling === undefined
        ? Math.max(start, Math.min(start + at, end))
        : start + sourceOffset(spelling, at),
  };
}
