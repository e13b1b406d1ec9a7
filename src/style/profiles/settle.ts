import type { TrainerSettings, TrainerValues } from "../trainer/reading.ts";
import type { Profile, TokenBudget } from "./profile.ts";

/** A profile with what the trainer's own file sets. The sources of the values stay with the values. */
export function settle(profile: Profile, values: TrainerValues): Profile {
  const or = <Key extends keyof TrainerSettings, Other>(
    key: Key,
    other: Other,
  ): TrainerSettings[Key] | Other => values[key]?.value ?? other;
  const text = (
    key:
      | "keepSeparator"
      | "secondarySeparator"
      | "captionPrefix"
      | "captionSuffix"
      | "classTokens"
      | "trigger",
  ) => or(key, profile[key]) || undefined;
  const weights = or("weights", profile.weights);
  const extension = values.extension?.value;
  return {
    ...profile,
    extensions: extension === undefined ? profile.extensions : [extension],
    extensionIs: extension === undefined ? profile.extensionIs : "fixed",
    lines: or("lines", profile.lines),
    wildcards: or("wildcards", profile.wildcards),
    weights,
    // The parser of weights is the one that knows the backslash (sd-scripts, library/strategy_base.py).
    escapes: profile.escapes || weights,
    separator: or("separator", profile.separator),
    shuffle: or("shuffle", profile.shuffle),
    dropsTags: or("dropsTags", profile.dropsTags),
    keepTokens: or("keepTokens", profile.keepTokens),
    keepSeparator: text("keepSeparator"),
    secondarySeparator: text("secondarySeparator"),
    captionPrefix: text("captionPrefix"),
    captionSuffix: text("captionSuffix"),
    classTokens: text("classTokens"),
    trigger: text("trigger"),
    tokens: tokensOf(profile.tokens, values),
    missingFile: missing(profile, values),
  };
}

function tokensOf(tokens: TokenBudget | undefined, values: TrainerValues): TokenBudget | undefined {
  if (tokens === undefined) return undefined;
  const window =
    tokens.encoder === "clip" ? values.clipTokens : tokens.encoder === "t5" ? values.t5Tokens : undefined;
  return window === undefined ? tokens : { ...tokens, window: window.value };
}

function missing(profile: Profile, { skipsMissing }: TrainerValues): Profile["missingFile"] {
  if (skipsMissing === undefined) return profile.missingFile;
  return skipsMissing.value ? "skipped" : "trains-empty";
}
