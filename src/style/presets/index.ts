import { rules } from "../../rules/index.ts";
import type { StatedRule, StatedSettings } from "../schema.ts";
import { artStyle } from "./art-style.ts";
import { object } from "./object.ts";
import { people } from "./people.ts";

/** The built-in styles that `extends` may name as `caption-style:<name>`, put together only when they are asked for. */
export const presets: Readonly<Record<string, () => StatedSettings>> = {
  people: () => ({ ...people(), rules: settingless() }),
  style: () => ({ ...artStyle(), rules: settingless() }),
  object: () => ({ ...object(), rules: settingless() }),
  prose: () => ({ rules: { ...settingless(), ...prose() } }),
  recommended: () => ({ rules: settingless() }),
};

/** What a style that extends nothing starts from. */
export function plainSettings(): StatedSettings {
  return {
    rules: Object.fromEntries(
      rules.filter(({ standard }) => standard).map(({ id, severity }) => [id, severity]),
    ),
  };
}

/** Rules that have nothing to say until the style gives them their words. */
const needSettings: ReadonlySet<string> = new Set(
  `trigger-word banned-synonyms class-tags concept-described variable-missing paired-terms implied-tags exclusive-tags
  known-words`.split(/\s+/),
);

/** Rules about tags, for a set without any. */
const ofTags: ReadonlySet<string> = new Set([
  "section-order",
  "section-content",
  "tag-format",
  "duplicate-tags",
]);

function settingless(): Readonly<Record<string, StatedRule>> {
  const on = rules.filter(({ id }) => !needSettings.has(id));
  return Object.fromEntries(on.map(({ id, severity }) => [id, severity]));
}

/** What a set of sentences does otherwise: every caption is one, and what is for tags alone is off. */
function prose(): Readonly<Record<string, StatedRule>> {
  const stated = rules
    .map(({ id }): string => id)
    .flatMap((id): [string, StatedRule][] => {
      if (ofTags.has(id)) return [[id, "off"]];
      return id === "caption-kind" ? [[id, { kind: "prose" }]] : [];
    });
  return Object.fromEntries(stated);
}
