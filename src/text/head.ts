import type { Token } from "../model.ts";

/**
 * Whether words of an English phrase are what it is about: "young woman" of "of a young woman with a hat" and of
 * "portrait of a young woman smiling", but neither "hat" nor the "woman" of "woman warrior" or "dog with a woman".
 */
export function isHead(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let at = startOf(tokens) + 1; at < from; at++) if (BARS.has(tokens[at]?.key ?? "")) return false;
  const next = tokens[to];
  return (
    from >= startOf(tokens) && (next === undefined || !next.word || ENDS.test(next.key) || BARS.has(next.key))
  );
}

/** Behind "of" and "photo of": what the picture shows is what the phrase is about. */
function startOf(tokens: readonly Token[]): number {
  if (tokens[0]?.key === "of") return 1;
  const of = tokens.findIndex(({ key }) => BARS.has(key) && !DETERMINERS.has(key));
  return of > 0 && tokens[of]?.key === "of" && DEPICTIONS.has(tokens[of - 1]?.key ?? "") ? of + 1 : 0;
}

const DETERMINERS: ReadonlySet<string> = new Set("a an the his her its their".split(" "));

const BARS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ..."with without in on at of from to for by behind beside near under over through as and or while , (".split(
    " ",
  ),
]);

/** What tells more of the noun before it: "woman smiling", "man dressed in black", "girl who reads". */
const ENDS = /(?:ing|ed)$|^(?:who|that|is|has)$/;

const DEPICTIONS: ReadonlySet<string> = new Set(
  `photo photograph portrait picture image drawing painting illustration sketch render rendering selfie snapshot
  close-up closeup shot view up video footage clip frame still screenshot gif polaroid watercolor watercolour cartoon comic`.split(
    /\s+/,
  ),
);
