import type { Section, Style } from "./style.ts";

/** A style as a caption-style.json that extends nothing would state it: what `caption-style config` shows. */
export function describeStyle({ profile, lists, sections, rules, exceptions }: Style): unknown {
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

function describeSection({ name, terms, required, max, exclusive }: Section): unknown {
  return {
    name,
    terms,
    ...(required && { required }),
    ...(max !== undefined && { max }),
    ...(exclusive.length > 0 && { exclusive }),
  };
}
