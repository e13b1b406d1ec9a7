import type { FormatId, FormatOptions, Parsed, Place } from "../../../src/captions/formats/format.ts";
import { formats } from "../../../src/captions/formats/index.ts";

/** Reads a text with a format by its name. */
export function read(id: FormatId, text: string, options: FormatOptions = {}): Parsed {
  const format = formats.get(id);
  if (format === undefined) throw new Error(`There is no format "${id}".`);
  return format.parse(text, options);
}

/** The texts of all captions. */
export function textsOf(id: FormatId, text: string, options: FormatOptions = {}): readonly string[] {
  return read(id, text, options).places.map((place) => place.text);
}

/** The captions as pairs of image and text, and the stretches of the file that are at fault. */
export function outline(id: FormatId, text: string, options: FormatOptions = {}): unknown {
  const { places, faults } = read(id, text, options);
  return {
    places: places.map((place) => [place.image, place.text, text.slice(place.span.start, place.span.end)]),
    faults: faults.map(({ span }) => text.slice(span.start, span.end)),
  };
}

/** The file with one of its captions changed; undefined where the format cannot hold the text. */
export function rewritten(file: string, place: Place | undefined, text: string): string | undefined {
  const source = place?.write(text);
  if (place === undefined || source === undefined) return undefined;
  return file.slice(0, place.span.start) + source + file.slice(place.span.end);
}

/** What is promised of every place: it is spelt as in the file, lies in its span, and offsets never go back. */
export function brokenPromises(file: string, { places, faults }: Parsed): readonly string[] {
  const broken: string[] = [];
  let end = 0;
  for (const { span, text, write, offsetOf } of places) {
    if (write(text) !== file.slice(span.start, span.end)) broken.push(`write: ${JSON.stringify(text)}`);
    if (span.start < end || span.end < span.start || span.end > file.length) broken.push("span");
    end = span.end;
    let last = span.start;
    for (let at = 0; at <= text.length; at++) {
      const offset = offsetOf(at);
      if (!(offset >= last && offset <= span.end)) broken.push(`offset of ${at}: ${offset} after ${last}`);
      last = offset;
    }
  }
  for (const { span, message } of faults) {
    if (span.start < 0 || span.end < span.start || span.end > file.length) broken.push("span of a fault");
    if (!/^["A-Z].*\.$/s.test(message)) broken.push(`message: ${message}`);
  }
  return broken;
}
