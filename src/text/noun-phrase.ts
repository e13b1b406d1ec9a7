import type { Token } from "../model.ts";
import { isShade, modifierOf } from "./modifiers.ts";
import { isFunctionWord } from "./phrase-end.ts";

/** Where the words begin that stand before a noun and say more of it: "big" of "a woman with a big nose". */
export function phraseStart(
  tokens: readonly Token[],
  noun: number,
  isBar: (key: string) => boolean = () => false,
): number {
  let at = noun;
  while (at > 0 && isModifier(tokens[at - 1]) && !isBar(tokens[at - 1]?.key ?? "")) at--;
  return at;
}

/** Where the words end that stand behind a noun and make another thing of it: "piercing" of "nose piercing on a woman". */
export function phraseEnd(
  tokens: readonly Token[],
  from: number,
  isBar: (key: string) => boolean = () => false,
): number {
  let at = from;
  while (at < tokens.length && isModifier(tokens[at]) && !isBar(tokens[at]?.key ?? "")) at++;
  return at;
}

/** Whether everything before a place only points at what comes: "a", "her". */
export function isDetermined(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(0, end).every(({ key }) => DETERMINERS.has(key));
}

/**
 * Whether words before a noun are certain to say only what it is always like: a "clock face" is no face, "girl blue eyes"
 * has two things in it, "covering face" and "painted face" tell what somebody does or did, "wet face" how it is for now.
 */
export function onlyDescribe(words: readonly Token[]): boolean {
  return words.every(({ key }) => isLasting(key));
}

function isLasting(word: string): boolean {
  const scale = modifierOf(word)?.scale;
  return (
    (scale !== undefined && LASTING.has(scale)) || isShade(word) || OF_BODIES.has(word) || ENDING.test(word)
  );
}

/** The scales on which a thing stays where it is. */
const LASTING: ReadonlySet<string> = new Set(
  "beauty size length width thickness age curl surface shape pattern colour material".split(" "),
);

/** Words that end in "ed" are states as often as traits, and those in "ous" and "less" moods: "parted", "serious". */
const ENDING =
  /-(?:shaped|sized|colou?red|toned|set)$|^(?:redd|brown|green|blu|purpl|pink|yellow|gr[ae]y|long|round)ish$/;

/** What is said of faces and bodies, and fits few things else. */
const OF_BODIES: ReadonlySet<string> = new Set(
  `very slightly pointy flat full slim plump chubby fat skinny slender high low heavy deep-set almond-shaped heart-shaped
  freckled wrinkled hooked crooked pointed chiseled chiselled tanned scarred rounded dimpled arched bearded
  freckly hairy bushy hazel brunette auburn ginger fair rosy ruddy tan male female feminine masculine
  handsome cute strong weak soft sharp asymmetrical symmetrical`.split(/\s+/),
);

function isModifier(token: Token | undefined): boolean {
  if (token?.word !== true) return false;
  // "woman's face" says whose it is.
  if (token.key.endsWith("'s")) return false;
  return token.key === "very" || !(isFunctionWord(token.key) || FOREIGN.has(token.key));
}

const DETERMINERS: ReadonlySet<string> = new Set("a an the his her its their my your our".split(" "));

/** Prepositions and articles of other languages that are written with spaces. */
const FOREIGN: ReadonlySet<string> = new Set(
  `de du des la le les un une sur dans avec sous et el los las en con sobre y del il lo gli di da su nel
  der die das ein eine mit im auf unter und am на в во с со у под за и из к по от o os na no com em`
    .split(/\s+/)
    .filter((word) => word !== "no"),
);
