import type { Fault, Format, Place } from "./format.ts";
import { captionColumns, isImageColumn, noCaption, noImage } from "./imagefolder.ts";
import { textPlace } from "./json-captions.ts";
import { parseRows, type Row } from "./json-lines.ts";
import { membersByName, plainMember } from "./json-members.ts";
import { jsonPlace } from "./json-place.ts";

/** The `metadata.jsonl` of a Hugging Face image folder: https://huggingface.co/docs/datasets/image_dataset#imagefolder */
export const imagefolderJsonl: Format = {
  id: "imagefolder-jsonl",
  streams: true,
  parse: (text, { column }) => {
    const columns = column === undefined ? captionColumns : [column];
    return parseRows(text, (row, faults) => readRow(row, columns, faults));
  },
};

function readRow({ json, value, span }: Row, columns: readonly string[], faults: Fault[]): readonly Place[] {
  const names = Object.keys(value);
  const image = names.find(isImageColumn);
  if (image === undefined) faults.push({ span, message: noImage("This line") });
  const held = columns.filter((name) => Object.hasOwn(value, name));
  const name = held.find((one) => typeof value[one] === "string") ?? held.find((one) => value[one] !== null);
  const literal =
    (name === undefined ? undefined : plainMember(json.text, span.start, name, names.length)) ??
    membersByName(json.text, span.start, faults).get(name ?? "");
  if (name === undefined || literal === undefined) {
    faults.push({ span, message: noCaption("This line", columns) });
    return [];
  }
  const file = image === undefined ? undefined : value[image];
  const owner = typeof file === "string" ? file : undefined;
  const text = value[name];
  if (typeof text === "string") return [jsonPlace(json, literal, owner, text)];
  const place = textPlace(json, literal, owner, faults);
  return place === undefined ? [] : [place];
}
