import type { Notice } from "../model.ts";
import type { RuleId } from "../rules/index.ts";
import { keptTags } from "../style/profiles/kept-tags.ts";
import { trainerOf } from "../style/profiles/trainer-name.ts";
import type { Style } from "../style/style.ts";

/**
 * Says that a style wants a place for the trigger although the trainer shuffles every tag: one notice for a style file, and
 * for each trainer's file where several say so.
 */
export function shuffledTriggers(styles: Iterable<Style>): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const style of styles) {
    const message = messageFor(style);
    if (message !== undefined) notices.set(`${style.path}\n${message}`, { path: style.path, message });
  }
  return [...notices.values()];
}

function messageFor({ profile, rules, trainer }: Style): string | undefined {
  const { words, position } = rules.get("trigger-word" satisfies RuleId)?.options ?? {};
  if (!Array.isArray(words) || words.length === 0 || position === "anywhere") return undefined;
  // What stands before that separator keeps its place, in the captions that have it.
  if (keptTags(profile) !== 0 || profile.keepSeparator !== undefined) return undefined;
  const from = trainer?.values.shuffle?.from;
  const keeps = KEEPS[profile.id];
  const keep = keeps === undefined ? "Turn shuffling off there" : `Keep tags in front there (${keeps})`;
  return `trigger-word wants the trigger in its place, but ${trainerOf(profile)} shuffles all tags and keeps none in front${from === undefined ? "" : ` (${from})`}: to the trainer it stands anywhere, and a finding about its place is advice. ${keep}, or set "position" to "anywhere".`;
}

/** What each trainer calls the number of tags that it keeps. The others keep none. */
const KEEPS: Readonly<Partial<Record<Style["profile"]["id"], string>>> = {
  generic: "keep_tokens",
  "kohya-sd": "keep_tokens",
  "kohya-sdxl": "keep_tokens",
  "kohya-flux": "keep_tokens",
  onetrainer: "keep_tags_count",
  simpletuner: "position_start",
};
