import { type Formats, sidecars } from "../core/caption-file.ts";
import type { Style } from "../style/style.ts";

/** The formats that some styles name: few datasets have any but sidecars, and every commit waits for the hook. */
export async function loadFormats(styles: Iterable<Pick<Style, "format">>): Promise<Formats> {
  for (const { format } of styles) {
    if (!sidecars.has(format.id)) return (await import("../captions/formats/index.ts")).formats;
  }
  return sidecars;
}
