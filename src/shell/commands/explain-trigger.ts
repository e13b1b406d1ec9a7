import { explainTrigger } from "../../core/explain-trigger.ts";
import { UserError } from "../../errors.ts";
import { readClipMerges } from "../../io/clip-merges.ts";
import { toJson } from "../../report/json.ts";
import { visible } from "../../report/visible.ts";
import type { Style } from "../../style/style.ts";
import { createClip } from "../../text/clip.ts";

/** How CLIP reads a trigger, as text or JSON; the class words are those of the style, where there is one. */
export function explainTriggerWord(
  trigger: string,
  style: Style | undefined,
  format: "text" | "json",
): string {
  if (trigger.trim() === "") throw new UserError("Name the trigger: --trigger ohwx.");
  const explained = explainTrigger(trigger.trim(), createClip(readClipMerges()), classWordsOf(style));
  if (format === "json") return toJson(explained);
  const { pieces, notes } = explained;
  const read = pieces.map((piece) => `“${piece}”`).join(", ");
  const tokens = pieces.length === 1 ? "1 token" : `${pieces.length} tokens`;
  const first = `CLIP reads “${explained.trigger}” as ${tokens}: ${read}.`;
  return [first, ...notes].map((line) => `${visible(line)}\n`).join("");
}

function classWordsOf(style: Style | undefined): readonly string[] {
  const words = style?.rules.get("class-tags")?.options["words"];
  return Array.isArray(words) ? words.filter((word) => typeof word === "string") : [];
}
