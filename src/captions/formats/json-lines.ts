import type { Span } from "../../model.ts";
import type { Fault, Parsed, Place } from "./format.ts";
import { jsonFault, soundJson } from "./json-fault.ts";
import { type JsonText, openJson } from "./json-place.ts";
import { skipSpace } from "./json-scan.ts";

/** A line of a JSONL file: an object. */
export interface Row {
  readonly json: JsonText;
  readonly value: Readonly<Record<string, unknown>>;
  readonly span: Span;
}

/** Reads a file with a JSON object a line. Blank lines do not count; a line that makes no sense spoils no other. */
export function parseRows(text: string, read: (row: Row, faults: Fault[]) => readonly Place[]): Parsed {
  const json = openJson(text);
  const faults: Fault[] = [];
  const places: Place[] = [];
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const crlf = end > at && text.charCodeAt(end - 1) === 13;
    const span = { start: skipSpace(text, at, end), end: crlf ? end - 1 : end };
    at = end + 1;
    if (span.start >= span.end) continue;
    const line = text.slice(span.start, span.end);
    const value = text[span.start] === "{" ? soundJson(line) : undefined;
    if (isRecord(value)) for (const place of read({ json, value, span }, faults)) places.push(place);
    else if (line.trim() !== "") faults.push(badLine(text, span));
  }
  return { places, faults };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function badLine(text: string, span: Span): Fault {
  if (soundJson(text.slice(span.start, span.end)) === undefined)
    return jsonFault(text, span, "the caption of this line was not checked");
  return {
    span,
    message: 'Each line was expected to be a JSON object, such as { "file_name": "0001.png", "text": "…" }.',
  };
}
