import { csvPlace } from "./csv-place.ts";
import { type CsvRecord, decodeField, readRecords } from "./csv-records.ts";
import type { Fault, Format, Parsed, Place } from "./format.ts";
import { captionColumns, isImageColumn, noCaption, noImage } from "./imagefolder.ts";

/** The `metadata.csv` of a Hugging Face image folder: https://huggingface.co/docs/datasets/image_dataset#imagefolder */
export const imagefolderCsv: Format = {
  id: "imagefolder-csv",
  streams: false,
  parse: (text, { column, delimiter = "," }) => {
    const records = readRecords(text, delimiter);
    const first = records.next();
    if (first.done === true) return { places: [], faults: [{ span: { start: 0, end: 0 }, message: EMPTY }] };
    const columns = column === undefined ? captionColumns : [column];
    return readBody({ text, delimiter, records }, first.value, columns);
  },
};

interface Csv {
  readonly text: string;
  readonly delimiter: string;
  /** The records behind the header. */
  readonly records: Iterable<CsvRecord>;
}

function readBody(csv: Csv, header: CsvRecord, columns: readonly string[]): Parsed {
  const { span } = header;
  const faults: Fault[] = [];
  const places: Place[] = [];
  const names = header.fields.map((field) => decodeField(csv.text, field));
  const caption = names.indexOf(columns.find((name) => names.includes(name)) ?? "");
  const image = names.findIndex(isImageColumn);
  if (header.broken !== undefined) return { places, faults: [{ span, message: says[header.broken] }] };
  if (image < 0) faults.push({ span, message: noImage("The header") });
  if (caption < 0)
    return { places, faults: [...faults, { span, message: noCaption("The header", columns) }] };
  for (const record of csv.records) {
    const fault = faultOf(record, names, caption);
    if (fault !== undefined) faults.push({ span: record.span, message: fault });
    else places.push(placeIn(csv, record, { caption, image }));
  }
  return { places, faults };
}

function placeIn(
  { text, delimiter }: Csv,
  { fields }: CsvRecord,
  { caption, image }: { readonly caption: number; readonly image: number },
): Place {
  const file = fields[image];
  const field = fields[caption] ?? { span: { start: 0, end: 0 }, quoted: false };
  return csvPlace(text, field, {
    delimiter,
    alone: fields.length === 1,
    image: file === undefined ? undefined : decodeField(text, file),
  });
}

function faultOf(
  { fields, broken }: CsvRecord,
  names: readonly string[],
  caption: number,
): string | undefined {
  if (broken !== undefined) return says[broken];
  if (fields.length > names.length)
    return `This record has ${fields.length} fields, the header has ${names.length}. Put a caption that has commas in double quotes.`;
  return fields.length <= caption ? `This record has no field for "${names[caption]}". Add it.` : undefined;
}

const says = {
  open: 'A double quote is opened here and never closed, so the rest of the file was not checked. Close it; a quote inside a quoted field is written "".',
  behind: 'Text follows the closing double quote of a field. A quote inside a quoted field is written "".',
};

const EMPTY = 'The file has no header. The first line names the columns, such as "file_name,text".';
