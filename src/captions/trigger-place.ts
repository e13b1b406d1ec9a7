import type { Caption, Tag } from "../model.ts";
import { leadingTags } from "./tag-edits.ts";

/** Where a style wants the trigger among the tags. */
export type TriggerPosition =
  | "first"
  | "anywhere"
  | { readonly within: number }
  | { readonly before: string };

/** What of a style says which slot that is in a caption. */
export interface TriggerSurroundings {
  readonly mayLead: (tag: Tag) => boolean;
  readonly isTrigger: (tag: Tag) => boolean;
  readonly sectionOf: (tag: Tag) => number;
  readonly sections: readonly { readonly name: string }[];
}

/** The slot in which the trigger belongs: behind what may lead, and on the same line. */
export function triggerSlot(
  { tags }: Caption,
  position: TriggerPosition,
  context: TriggerSurroundings,
): number {
  const lead = leadingTags(tags, context);
  if (typeof position !== "object" || !("before" in position)) return lead;
  const section = context.sections.findIndex(({ name }) => name === position.before);
  const next = tags.findIndex((tag) => !context.isTrigger(tag) && context.sectionOf(tag) >= section);
  return next < 0 ? lead : Math.max(next, lead);
}

/** The last slot in which the trigger is still in its place. */
export function latestTriggerSlot(
  { tags }: Caption,
  position: TriggerPosition,
  context: TriggerSurroundings,
): number {
  if (position === "anywhere") return Infinity;
  const start = leadingTags(tags, context);
  if (position === "first") return start;
  if ("within" in position) return start + position.within - 1;
  const section = context.sections.findIndex(({ name }) => name === position.before);
  const next = tags.findIndex((tag) => !context.isTrigger(tag) && context.sectionOf(tag) === section);
  return next < 0 ? Infinity : next - 1;
}
