import type { Format, FormatId, Parsed } from "../captions/formats/format.ts";
import { barePlace, sidecar } from "../captions/formats/sidecar.ts";
import { isWrapped, readAs } from "../captions/read-lines.ts";
import type { TextSource } from "../model.ts";
import type { CaptionFile } from "../rules/rule.ts";
import { partingOf } from "../style/parting.ts";
import type { Style } from "../style/style.ts";

/** The formats that can be read; those that few datasets have are loaded by whoever needs them. */
export type Formats = ReadonlyMap<FormatId, Format>;

/** What every dataset of captions beside images needs. */
export const sidecars: Formats = new Map([[sidecar.id, sidecar]]);

/** Reads a file into its captions, as the style says that they stand in it and as its trainer reads them. */
export function openCaptionFile(source: TextSource, style: Style, formats: Formats): CaptionFile {
  const { path, encoding = "utf-8", part } = source;
  const bom = source.text.charCodeAt(0) === 0xfeff && (part === undefined || part.line === 1);
  const text = bom ? source.text.slice(1) : source.text;
  const { places, faults } = parse(text, style, formats);
  // Not put together from parts: spreading takes longer than all else here, and there may be a million files.
  return {
    path,
    text,
    bom,
    encoding,
    format: style.format.id,
    places,
    faults,
    isFirstPart: part === undefined || part.line === 1,
    from: part ?? WHOLE,
  };
}

const WHOLE = { line: 1, offset: 0 } as const;

function parse(text: string, style: Style, formats: Formats): Parsed {
  const { format, profile } = style;
  const isWhole = profile.lines === "whole" || profile.lines === "separate-tags";
  if (format.id === "sidecar" && !isWhole) return { places: linePlaces(text, profile), faults: [] };
  const known = formats.get(format.id);
  if (known === undefined) throw new Error(`The format ${format.id} is not loaded.`);
  const { partsAt, separator } = partingOf(style);
  // Beside commas a list is joined as it always was, however the style has them.
  return known.parse(text, partsAt === "," ? format : { ...format, joint: separator });
}

/** The lines that the trainer reads, each a caption; what it never reads is no caption. */
function linePlaces(text: string, how: Style["profile"]): Parsed["places"] {
  const reading = readAs(text, how);
  const read = reading.parts.filter(({ kind }) => kind !== "ignored");
  const places = read.map(({ span }) => barePlace(text, span.start, span.end, isOneLine));
  // To mend each part of a wrapped caption as if it were one would hide that it was wrapped.
  return isWrapped(reading, text) ? places.map((place) => ({ ...place, write: () => undefined })) : places;
}

function isOneLine(text: string): boolean {
  return !/[\n\r]/.test(text);
}
