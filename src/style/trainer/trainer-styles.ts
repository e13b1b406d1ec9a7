import { type CompleteStyle, completeStyle } from "../complete.ts";
import type { Settings } from "../layers.ts";
import { agreedProfile } from "../profiles/agreed.ts";
import { settle } from "../profiles/settle.ts";
import { profiles } from "../profiles/table.ts";
import { folderOf } from "../tree-path.ts";
import { writtenFault } from "../written.ts";
import type { Sourced } from "./reading.ts";
import { settingsFor, type Settings as TrainerSettings } from "./settings-for.ts";

/**
 * The style of each caption that some layers govern: one for all, or, where a trainer's file says more, one for each set of
 * it. Captions that are governed alike share it; what a file says of a caption goes by its folder.
 */
export function stylesOf(path: string, settings: Settings): (caption: string) => CompleteStyle {
  const { profile, trainer } = settings;
  const plain = completeStyle(path, settings);
  if (trainer === undefined) return () => plain;
  const reading = trainer.value;
  const base = profile === undefined ? agreedProfile(reading.profiles) : profiles[profile.value];
  const told = profile === undefined ? reading.profiles : [profile.value];
  const folders = new Map<string, CompleteStyle>();
  const styles = new Map<string, CompleteStyle>();
  const make = ({ set, sure, values }: TrainerSettings): CompleteStyle => {
    const isOfClass = set?.regularisation === true;
    const words = isOfClass ? undefined : wordsFor(plain.rules, values.trigger);
    return {
      ...plain,
      rules: isOfClass ? withoutConcept(plain.rules) : withWords(plain.rules, words),
      profile: settle(base, values),
      trainer: { path: reading.path, profiles: told, set, sure, values, ...(words && { words }) },
    };
  };
  return (caption) => {
    const folder = folderOf(caption);
    const before = folders.get(folder);
    if (before !== undefined) return before;
    const found = settingsFor(reading, caption);
    const { set, sure, values } = found;
    const at = set === undefined ? "general" : reading.sets.indexOf(set);
    // Folders of one set may differ in their names, which say the class.
    const key = `${at} ${sure} ${values.classTokens?.from ?? ""}`;
    const style = styles.get(key) ?? make(found);
    styles.set(key, style);
    folders.set(folder, style);
    return style;
  };
}

/** Images of the class alone, for regularisation: nothing in them is the concept, so its trigger would teach the contrary. */
function withoutConcept(rules: CompleteStyle["rules"]): CompleteStyle["rules"] {
  const isOfConcept = (id: string, policy: unknown): boolean =>
    id === "trigger-word" || id === "concept-described" || (id === "class-tags" && policy === "specific");
  return new Map([...rules].filter(([id, { options }]) => !isOfConcept(id, options["policy"])));
}

/** The trainer's trigger word where the rule is on without words of its own, and where a caption could have it as a tag. */
function wordsFor(
  rules: CompleteStyle["rules"],
  trigger: Sourced<string> | undefined,
): Sourced<string> | undefined {
  const words = rules.get("trigger-word")?.options["words"];
  if (trigger === undefined || !Array.isArray(words) || words.length > 0) return undefined;
  const { value } = trigger;
  const isTag =
    value.trim() === value && value !== "" && !PARTS.test(value) && writtenFault(value) === undefined;
  return isTag ? trigger : undefined;
}

/** What parts tags, or stands for other words. */
const PARTS = /[\n\r,，、；*{}]|\|{3}/u;

function withWords(
  rules: CompleteStyle["rules"],
  words: Sourced<string> | undefined,
): CompleteStyle["rules"] {
  const setting = rules.get("trigger-word");
  if (words === undefined || setting === undefined) return rules;
  const options = { ...setting.options, words: [words.value] };
  return new Map([...rules, ["trigger-word", { ...setting, options }]]);
}
