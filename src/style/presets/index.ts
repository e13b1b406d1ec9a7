import { rules } from "../../rules/index.ts";
import type { StatedRule, StatedSettings } from "../schema.ts";
import { people } from "./people.ts";

/** The built-in styles that `extends` may name as `caption-style:<name>`, put together only when they are asked for. */
export const presets: Readonly<Record<string, () => StatedSettings>> = {
  people: () => ({ ...people(), rules: settingless() }),
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
const needSettings: ReadonlySet<string> = new Set([
  "trigger-word",
  "banned-synonyms",
  "class-tags",
  "implied-tags",
]);

function settingless(): Readonly<Record<string, StatedRule>> {
  const on = rules.filter(({ id }) => !needSettings.has(id));
  return Object.fromEntries(on.map(({ id, severity }) => [id, severity]));
}
