import type { Span } from "../../model.ts";

/** A field of a CSV file; `span` covers its quotes if it has any. */
export interface Field {
  readonly span: Span;
  readonly quoted: boolean;
}

/** A record of a CSV file: its fields, where it ends, and what is wrong with its quotes. */
export interface CsvRecord {
  readonly fields: readonly Field[];
  readonly span: Span;
  /** open: a quote is never closed; behind: text follows a closing quote. */
  readonly broken: "open" | "behind" | undefined;
}

/**
 * The records of a CSV file, less blank lines: https://www.rfc-editor.org/rfc/rfc4180. A quote counts only as the first
 * letter of a field, as for the readers of Python; a line ends with LF, CRLF or CR.
 */
export function* readRecords(text: string, delimiter: string): Generator<CsvRecord> {
  for (let at = 0; at < text.length; ) {
    const record = readRecord(text, at, delimiter);
    at = behindLineEnd(text, record.span.end);
    const only = record.fields.length === 1 ? record.fields[0] : undefined;
    if (only === undefined || only.quoted || only.span.start < only.span.end) yield record;
  }
}

/** The text of a field. */
export function decodeField(text: string, { span, quoted }: Field): string {
  return quoted
    ? text.slice(span.start + 1, span.end - 1).replaceAll('""', '"')
    : text.slice(span.start, span.end);
}

function readRecord(text: string, start: number, delimiter: string): CsvRecord {
  const fields: Field[] = [];
  let broken: CsvRecord["broken"];
  let at = start;
  for (;;) {
    const from = at;
    const quoted = text[at] === '"';
    if (quoted) {
      const close = closingQuote(text, at + 1);
      if (close === undefined) {
        fields.push({ span: { start: from, end: text.length }, quoted });
        return { fields, span: { start, end: text.length }, broken: "open" };
      }
      at = close + 1;
    }
    const end = endOfBare(text, at, delimiter);
    if (quoted && end > at) broken = "behind";
    fields.push({ span: { start: from, end }, quoted });
    if (text[end] !== delimiter) return { fields, span: { start, end }, broken };
    at = end + 1;
  }
}

function closingQuote(text: string, from: number): number | undefined {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? undefined : at;
}

function endOfBare(text: string, from: number, delimiter: string): number {
  const separator = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === 10 || code === 13) break;
  }
  return at;
}

function behindLineEnd(text: string, at: number): number {
  return at + (text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1);
}
