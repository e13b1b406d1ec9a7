import { verbalEnding } from "../../text/ing.ts";
import type { WordKinds } from "../../text/word-kinds.ts";
import type { Phrase, Reading } from "./reading.ts";
import { be, moods, pictures, places, prepositions, pronouns } from "./words.ts";

/** Reads a tag whose last or first words say where in the picture it is, or that it is about the picture as a whole. */
export function readFrame(phrase: Phrase, kindOf: WordKinds): Reading | undefined {
  return byDepth(phrase) ?? byClause(phrase, kindOf) ?? byMood(phrase) ?? byPicture(phrase);
}

function byDepth({ words, kind }: Phrase): Reading | undefined {
  const said = words.join(" ");
  // "legs raised in air" says how somebody moves.
  const isApart = kind === "body" ? IN_FOREGROUND.test(said) : IN_FOREGROUND.test(said) || IN_AIR.test(said);
  if (isApart && words.length > 2)
    return { role: "notable", because: `it ends in “${words.slice(-2).join(" ")}”` };
  const far =
    /(?:in (?:the )?(?:background|distance)|(?<=\w )(?:behind|around) (?:him|her|them|subject))$/.exec(
      said,
    )?.[0];
  return far === undefined ? undefined : { role: "background", because: `it ends in “${far}”` };
}

const IN_FOREGROUND = /\b(?:in|through|across) (?:the )?foreground$/;
const IN_AIR = /\bin (?:the )?air$/;

/** "he is holding a phone", "the walls are green". */
function byClause({ words, link, size, kind, head }: Phrase, kindOf: WordKinds): Reading | undefined {
  if (!be.has(link) || size === 0) return undefined;
  if (pronouns.has(words[0] ?? ""))
    return { role: "notable", because: `it is a sentence about “${words[0]}”` };
  const does = /ing$/.test(words[size + 1] ?? "");
  if (does || kind === undefined || kindOf(head) === "body" || kind === "garment" || kind === "hair")
    return undefined;
  if (kind === "light") return { role: "notable", because: `it is a sentence about “${head}”` };
  return { role: "background", because: `it is a sentence about “${head}”, which surrounds the subject` };
}

function byMood({ words, head, kind, link, size }: Phrase): Reading | undefined {
  if (moods.has(head) && size > 1)
    return { role: "loose", because: `“${head}” is about what the picture feels like` };
  if (/^(?:sense|feeling|feelings|air|aura|hint) of /.test(words.join(" ")))
    return {
      role: "loose",
      because: `“${words.slice(0, 2).join(" ")}” is about what the picture feels like`,
    };
  if (kind !== "feeling" || link !== "" || size > 2 || verbalEnding(words[0] ?? "") === "ing")
    return undefined;
  return { role: "loose", because: `“${head}” is a feeling or a mood` };
}

function byPicture({ words, head, link, size, rest, goalKind }: Phrase): Reading | undefined {
  if (words[0] === "of" && words.length > 1) return { role: "type", because: "it begins with “of”" };
  if (words[0] === "from" && SIDES.has(words.at(-1) ?? ""))
    return { role: "type", because: "it says where the camera stands" };
  if (words[0] === "drawing" && size === 1 && link === "") return undefined;
  const isOn = places.has(link) && goalKind !== undefined && !CANVAS.has(rest.at(-1) ?? "");
  if (pictures.has(head) && size > 0 && !isOn) {
    if (link === "" && (HANGING.has(head) || (size === 1 && AMBIGUOUS.has(head)))) return undefined;
    return { role: "type", because: `“${head}” is a kind of picture` };
  }
  if (CANVAS.has(words.at(-1) ?? "") && words.includes("on"))
    return { role: "type", because: "it says what the picture is made of" };
  if ((link === "viewed" || link === "seen") && prepositions.has(rest[0] ?? ""))
    return { role: "type", because: "it says where the camera stands" };
  return undefined;
}

const SIDES: ReadonlySet<string> = new Set(
  "above below behind front side left right afar distance back top beneath inside outside".split(" "),
);
const CANVAS: ReadonlySet<string> = new Set("canvas paper parchment".split(" "));
/** A "movie poster" may be the picture or hang in it, a "floral print" is on a dress. */
const HANGING: ReadonlySet<string> = new Set("poster print mural logo icon".split(" "));
/** Alone, these may as well hang on a wall. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  "cover page panel frame sheet still style art film lens length focus".split(" "),
);
