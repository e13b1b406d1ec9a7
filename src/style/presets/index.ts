import { ruleFacts } from "../../rules/facts.ts";
import type { RuleId } from "../../rules/index.ts";
import type { StatedRule, StatedSettings } from "../schema.ts";
import { artStyle } from "./art-style.ts";
import { object } from "./object.ts";
import { people } from "./people.ts";

/** The built-in styles that `extends` may name as `caption-style:<name>`, put together only when they are asked for. */
export const presets: Readonly<Record<string, () => StatedSettings>> = {
  people: () => ({ ...people(), rules: withoutWords() }),
  style: () => ({ ...artStyle(), rules: withoutWords() }),
  object: () => ({ ...object(), rules: withoutWords() }),
  prose: () => ({ rules: { ...withoutWords(), ...prose() } }),
  recommended: () => ({ rules: withoutWords() }),
};

/** What a style that extends nothing starts from. */
export function plainSettings(): StatedSettings {
  return {
    rules: Object.fromEntries(
      ruleFacts.filter(({ standard }) => standard).map(({ id, severity }) => [id, severity]),
    ),
  };
}

/** Rules about tags, for a set without any. */
const ofTags: ReadonlySet<string> = new Set<RuleId>([
  "section-order",
  "section-content",
  "tag-format",
  "duplicate-tags",
]);

function withoutWords(): Readonly<Record<string, StatedRule>> {
  const on = ruleFacts.filter(({ needsWords }) => needsWords !== true);
  return Object.fromEntries(on.map(({ id, severity }) => [id, severity]));
}

/** What a set of sentences does otherwise: every caption is one, and what is for tags alone is off. */
function prose(): Readonly<Record<string, StatedRule>> {
  const stated = ruleFacts.flatMap(({ id }): [string, StatedRule][] => {
    if (ofTags.has(id)) return [[id, "off"]];
    return (id as string) === "caption-kind" ? [[id, { kind: "prose" }]] : [];
  });
  return Object.fromEntries(stated);
}
