import { isTorn } from "../../text/torn.ts";
import type { Format, Place } from "./format.ts";

/** A file beside an image that is its caption as a whole, one line or several. */
export const sidecar: Format = {
  id: "sidecar",
  streams: false,
  parse: (text) => ({ places: [barePlace(text, 0, text.length)], faults: [] }),
};

/** A stretch of a file that is a caption as it stands. `holds` says what else it could be. */
export function barePlace(
  file: string,
  start: number,
  end: number,
  holds: (text: string) => boolean = () => true,
): Place {
  const text = file.slice(start, end);
  return {
    text,
    span: { start, end },
    image: undefined,
    write: (wanted) => (wanted === text || (!isTorn(wanted) && holds(wanted)) ? wanted : undefined),
    offsetOf: (at) => Math.max(start, Math.min(start + at, end)),
  };
}
