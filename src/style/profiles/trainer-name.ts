import type { Profile } from "./profile.ts";

/** The trainer's name without the model it is used for: "kohya sd-scripts" of "kohya sd-scripts, SDXL". */
export function trainerOf({ title }: Pick<Profile, "title">): string {
  const comma = title.indexOf(",");
  return comma < 0 ? title : title.slice(0, comma);
}
