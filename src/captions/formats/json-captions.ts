import type { Span } from "../../model.ts";
import type { Fault, Place } from "./format.ts";
import { membersByName } from "./json-members.ts";
import { type JsonText, jsonLiteral, jsonPlace } from "./json-place.ts";
import { itemsOf } from "./json-scan.ts";
import { listPlace } from "./list-place.ts";

/** Which keys of a record hold captions, and which of them may hold a list of tags. */
export interface CaptionKeys {
  readonly texts: readonly string[];
  readonly lists: readonly string[];
  /** Two that are trained as one text, in that order. */
  readonly together?: readonly [first: string, second: string];
  /** See `FormatOptions`. */
  readonly joint?: string | undefined;
}

/** The captions of a record, in the order in which they stand. A record without any is a fault. */
export function recordPlaces(
  json: JsonText,
  record: Span,
  { keys, image }: { readonly keys: CaptionKeys; readonly image: string | undefined },
  faults: Fault[],
): readonly Place[] {
  if (json.text[record.start] !== "{") {
    faults.push({
      span: record,
      message: `An object with "${named(keys).join('" or "')}" was expected here.`,
    });
    return [];
  }
  const found = new Map<string, Place>();
  const before = faults.length;
  for (const [name, value] of membersByName(json.text, record.start, faults)) {
    const place = keys.lists.includes(name)
      ? tagsPlace(json, value, { image, joint: keys.joint }, faults)
      : keys.texts.includes(name)
        ? textPlace(json, value, image, faults)
        : undefined;
    if (place !== undefined) found.set(name, place);
  }
  if (found.size === 0 && faults.length === before)
    faults.push({ span: record, message: `There is no caption here: add "${named(keys).join('" or "')}".` });
  return besides(found, keys.together);
}

/** Two lines of one text are two captions, of which it depends on the trainer's settings what is read with them. */
function besides(found: ReadonlyMap<string, Place>, [before, behind] = NONE): readonly Place[] {
  const [first, second] = [found.get(before), found.get(behind)];
  const texts = [first, second].map((place) => place?.text ?? "");
  if (
    first === undefined ||
    second === undefined ||
    texts.some((text) => text.trim() === "" || text.includes("\n"))
  )
    return [...found.values()];
  return [...found].map(([name, place]): Place => {
    if (name === before) return { ...place, beside: { text: second.text, comes: "behind" } };
    return name === behind ? { ...place, beside: { text: first.text, comes: "before" } } : place;
  });
}

const NONE: readonly [string, string] = ["", ""];

/** A value as a caption; undefined, with a fault, for what is no text. Null counts as absent. */
export function textPlace(
  json: JsonText,
  value: Span,
  image: string | undefined,
  faults: Fault[],
): Place | undefined {
  const mark = json.text[value.start];
  if (mark === '"') return jsonPlace(json, value, image);
  if (mark !== "n")
    faults.push({ span: value, message: 'A caption is a text in double quotes, such as "a red couch".' });
  return undefined;
}

function named({ texts, lists }: CaptionKeys): readonly string[] {
  return [...new Set([...texts, ...lists])];
}

/** Tags as a text, or as a list, which counts as absent when it is empty. */
function tagsPlace(
  json: JsonText,
  span: Span,
  { image, joint }: Pick<Place, "image"> & Pick<CaptionKeys, "joint">,
  faults: Fault[],
): Place | undefined {
  const { text } = json;
  if (text[span.start] !== "[") return textPlace(json, span, image, faults);
  const values = itemsOf(text, span.start);
  const first = values[0];
  if (first === undefined) return undefined;
  const odd = values.find(({ start }) => text[start] !== '"');
  if (odd !== undefined) {
    faults.push({
      span: odd,
      message: 'A tag is a text in double quotes, such as "red hair"; this list was not checked.',
    });
    return undefined;
  }
  const indent = text.slice(span.start + 1, first.start);
  return listPlace({
    file: text,
    span,
    items: values.map((value) => jsonPlace(json, value, image)),
    image,
    joint,
    grow: { item: (tag) => jsonLiteral(json, tag), gap: `,${indent.includes("\n") ? indent : " "}` },
  });
}
