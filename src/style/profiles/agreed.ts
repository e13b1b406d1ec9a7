import type { Profile, ProfileId } from "./profile.ts";
import { profiles } from "./table.ts";

/**
 * The profile of a trainer's file that does not say for which model it is: what these profiles agree on. The rest is left
 * open, as it is for any trainer. The first of them lends its id.
 */
export function agreedProfile(ids: readonly ProfileId[]): Profile {
  const [first = profiles.generic, ...others] = ids.map((id) => profiles[id]);
  if (others.length === 0) return first;
  const agreed = Object.entries(first).map(([key, value]): [string, unknown] => {
    const name = key as keyof Profile;
    const same = others.every((other) => JSON.stringify(other[name]) === JSON.stringify(value));
    return [key, same ? value : profiles.generic[name]];
  });
  const title = first.title.replace(/,.*$/, "");
  return { ...(Object.fromEntries(agreed) as unknown as Profile), id: first.id, title };
}
