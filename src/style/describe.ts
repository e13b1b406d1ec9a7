import type { Profile } from "./profiles/profile.ts";
import type { Section, Style } from "./style.ts";
import type { TrainerSettings } from "./trainer/reading.ts";

/** A style as a caption-style.json that extends nothing would state it: what `caption-style config` shows. */
export function describeStyle({
  profile,
  lists,
  sections,
  rules,
  exceptions,
}: Style): Readonly<Record<string, unknown>> {
  return {
    profile: profile.id,
    ...(lists.size > 0 && { lists: Object.fromEntries(lists) }),
    ...(sections.length > 0 && { sections: sections.map(describeSection) }),
    rules: Object.fromEntries(
      [...rules].map(([id, { severity, options }]) => [id, { severity, ...options }]),
    ),
    ...(exceptions.length > 0 && { exceptions: exceptions.map((exception) => ({ ...exception })) }),
  };
}

function describeSection({ name, terms, like, required, max, exclusive }: Section): unknown {
  return {
    name,
    terms,
    ...(like !== undefined && { like }),
    ...(required && { required }),
    ...(max !== undefined && { max }),
    ...(exclusive.length > 0 && { exclusive }),
  };
}

/** One thing that the trainer does with a caption. */
export interface ReadingPart {
  readonly name: keyof Profile;
  /** Undefined where there is none, or where it is not known. */
  readonly value: unknown;
  /** The place in the trainer's file that states it, or whose default it is. */
  readonly from: string;
}

/** How the trainer reads a caption, each value with its source. */
export function describeReading({ profile, trainer }: Style): readonly ReadingPart[] {
  const standard = `default of ${(trainer?.profiles ?? [profile.id]).join(", ")}`;
  return PARTS.map(([name, ...keys]) => {
    const stated = keys.flatMap((key) => trainer?.values[key] ?? []);
    // A value that the profile has no use for, such as the window of another encoder, is not in force.
    const counts = name !== "tokens" || stated.some(({ value }) => value === profile.tokens?.window);
    return { name, value: profile[name], from: (counts ? stated[0]?.from : undefined) ?? standard };
  });
}

/** What is shown of a profile, and by which settings of a trainer's file it is set. */
const PARTS: readonly (readonly [keyof Profile, ...(keyof TrainerSettings)[]])[] = [
  ["extensions", "extension"],
  ["lines", "lines"],
  ["wildcards", "wildcards"],
  ["weights", "weights"],
  ["escapes", "weights"],
  ["separator", "separator"],
  ["shuffle", "shuffle"],
  ["keepTokens", "keepTokens"],
  ["keepSeparator", "keepSeparator"],
  ["secondarySeparator", "secondarySeparator"],
  ["captionPrefix", "captionPrefix"],
  ["captionSuffix", "captionSuffix"],
  ["classTokens", "classTokens"],
  ["trigger", "trigger"],
  ["tokens", "clipTokens", "t5Tokens"],
  ["missingFile", "skipsMissing"],
];
