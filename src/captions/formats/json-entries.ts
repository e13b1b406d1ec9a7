import type { Span } from "../../model.ts";
import type { Fault, Parsed, Place } from "./format.ts";
import { jsonFault, soundJson } from "./json-fault.ts";
import { membersByName } from "./json-members.ts";
import { type JsonText, openJson } from "./json-place.ts";
import { skipSpace } from "./json-scan.ts";

/** An image and what a JSON map says about it. */
export interface Entry {
  readonly json: JsonText;
  readonly image: string;
  readonly value: Span;
}

/** Reads a file that is one JSON object with an entry an image. `read` yields the captions of an entry. */
export function parseEntries(
  text: string,
  read: (entry: Entry, faults: Fault[]) => readonly Place[],
): Parsed {
  const whole = { start: 0, end: text.length };
  const value = soundJson(text);
  if (value === undefined)
    return { places: [], faults: [jsonFault(text, whole, "none of its captions was checked")] };
  const start = skipSpace(text, 0);
  if (text[start] !== "{") return { places: [], faults: [{ span: whole, message: NO_MAP }] };
  const json = openJson(text);
  const faults: Fault[] = [];
  const places: Place[] = [];
  for (const [image, span] of membersByName(text, start, faults)) {
    for (const place of read({ json, image, value: span }, faults)) places.push(place);
  }
  return { places, faults };
}

const NO_MAP =
  'This file was expected to be a JSON object that maps images to captions, such as { "0001.png": … }. Check the format that the style names for it.';
