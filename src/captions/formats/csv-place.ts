import { isTorn } from "../../text/torn.ts";
import { decodeField, type Field } from "./csv-records.ts";
import type { Place } from "./format.ts";
import { identity, respell, type Spelling, sourceOffset } from "./spelling.ts";

/** A field of a CSV file as the place of a caption. `alone`: it is the only one of its record. */
export function csvPlace(
  file: string,
  field: Field,
  {
    delimiter,
    alone,
    image,
  }: { readonly delimiter: string; readonly alone: boolean; readonly image: string | undefined },
): Place {
  const text = decodeField(file, field);
  const { span, quoted } = field;
  const edge = quoted ? 1 : 0;
  let spelling: Spelling | undefined;
  const spelt = (): Spelling => {
    spelling ??= spell(text, file.slice(span.start + edge, span.end - edge));
    return spelling;
  };
  // A record that is nothing but an empty field would be a blank line.
  const mustQuote = (wanted: string): boolean =>
    wanted.includes(delimiter) || MARKS.test(wanted) || (alone && wanted === "");
  return {
    text,
    span,
    image,
    write: (wanted) => {
      if (wanted === text) return file.slice(span.start, span.end);
      if (isTorn(wanted)) return undefined;
      if (quoted) return `"${respell(spelt(), wanted)}"`;
      return mustQuote(wanted) ? `"${double(wanted)}"` : wanted;
    },
    offsetOf: (at) => span.start + edge + sourceOffset(spelt(), at),
  };
}

const MARKS = /["\r\n]/;

function double(text: string): string {
  return text.replaceAll('"', '""');
}

function spell(text: string, source: string): Spelling {
  let map: ArrayLike<number> | undefined;
  return {
    text,
    source,
    offsets: () => {
      map ??= text.length === source.length ? identity(text.length) : offsetsOf(text);
      return map;
    },
    encode: double,
  };
}

function offsetsOf(text: string): ArrayLike<number> {
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (let unit = 0; unit < text.length; unit++) {
    offsets[unit] = at;
    at += text[unit] === '"' ? 2 : 1;
  }
  offsets[text.length] = at;
  return offsets;
}
