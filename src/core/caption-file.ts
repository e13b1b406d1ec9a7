import type { Format, FormatId } from "../captions/formats/format.ts";
import { formats } from "../captions/formats/index.ts";
import type { TextSource } from "../model.ts";
import type { CaptionFile } from "../rules/rule.ts";
import type { Style } from "../style/style.ts";

/** Reads a file into its captions, as the style says that they stand in it. */
export function openCaptionFile(source: TextSource, { format }: Style): CaptionFile {
  const { path, encoding = "utf-8", part } = source;
  const bom = source.text.charCodeAt(0) === 0xfeff && (part === undefined || part.line === 1);
  const text = bom ? source.text.slice(1) : source.text;
  const { places, faults } = formatOf(format.id).parse(text, format);
  return {
    ...{ path, text, bom, encoding, format: format.id, places, faults },
    isFirstPart: part === undefined || part.line === 1,
    from: part ?? WHOLE,
  };
}

function formatOf(id: FormatId): Format {
  const format = formats.get(id);
  if (format === undefined) throw new Error(`The format ${id} is not loaded.`);
  return format;
}

const WHOLE = { line: 1, offset: 0 } as const;
