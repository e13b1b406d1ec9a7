import { ruleFacts } from "../../rules/facts.ts";
import type { StatedRule, StatedSettings } from "../schema.ts";
import { people } from "./people.ts";

/** The built-in styles that `extends` may name as `caption-style:<name>`, put together only when they are asked for. */
export const presets: Readonly<Record<string, () => StatedSettings>> = {
  people: () => ({ ...people(), rules: withoutWords() }),
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

function withoutWords(): Readonly<Record<string, StatedRule>> {
  const on = ruleFacts.filter(({ needsWords }) => needsWords !== true);
  return Object.fromEntries(on.map(({ id, severity }) => [id, severity]));
}
