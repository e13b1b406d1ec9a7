import type { Span } from "../../model.ts";
import { alignItems } from "./align-items.ts";
import type { Place } from "./format.ts";

/** A list of tags in a file: its items, and what is needed to write more of them. */
export interface TagList {
  readonly file: string;
  readonly span: Span;
  /** At least one. */
  readonly items: readonly Place[];
  readonly image: string | undefined;
  /** What stands between the items when they are one caption; ", " when absent. */
  readonly joint?: string | undefined;
  /** A new item, and what stands before it when the list has no example; without it, items neither come, go nor move. */
  readonly grow?: { readonly item: (text: string) => string | undefined; readonly gap: string };
}

/**
 * A list as one caption, its items joined as trainers join them. An item that stays keeps its bytes, wherever it
 * moves; what stands between the items stays where it is.
 */
export function listPlace(list: TagList): Place {
  const { file, span, items, image } = list;
  const joint = list.joint ?? JOINT;
  const text = items.map((item) => item.text).join(joint);
  return {
    text,
    span,
    image,
    write: (wanted) => (wanted === text ? file.slice(span.start, span.end) : rewrite(list, wanted)),
    offsetOf: (at) => offsetIn(items, at, joint),
  };
}

const JOINT = ", ";

function offsetIn(items: readonly Place[], at: number, joint: string): number {
  let start = 0;
  for (const [index, item] of items.entries()) {
    const end = start + item.text.length;
    if (at <= end || index === items.length - 1) return item.offsetOf(at - start);
    start = end + joint.length;
    // Between the comma and the space: where the next item begins, its quote included.
    if (at < start) return items[index + 1]?.span.start ?? item.span.end;
  }
  return 0;
}

function rewrite({ file, span, items, grow, joint = JOINT }: TagList, wanted: string): string | undefined {
  const aligned = alignItems(
    items.map((item) => item.text),
    wanted.split(joint),
    joint,
  );
  if (grow === undefined && (aligned.length !== items.length || aligned.some(({ from }, at) => from !== at)))
    return undefined;
  let made = file.slice(span.start, items[0]?.span.start);
  for (const [slot, { text, from }] of aligned.entries()) {
    const item = from === undefined ? grow?.item(text) : items[from]?.write(text);
    if (item === undefined) return undefined;
    if (slot > 0) made += gapBefore(file, items, slot) ?? grow?.gap ?? "";
    made += item;
  }
  return made + file.slice(items[items.length - 1]?.span.end, span.end);
}

/** What stands before the item of a slot; behind the last slot, what stood before the last item. */
function gapBefore(file: string, items: readonly Place[], slot: number): string | undefined {
  const at = Math.min(slot, items.length - 1);
  const [previous, next] = [items[at - 1], items[at]];
  return previous === undefined || next === undefined
    ? undefined
    : file.slice(previous.span.end, next.span.start);
}
