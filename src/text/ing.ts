/** The ending that tells what somebody does, or what was done to something: "ing", "ed", or "" where neither does. */
export function verbalEnding(word: string): "ing" | "ed" | "" {
  if (/[a-z]{3,}ed$/.test(word)) return "ed";
  return /[a-z]{2,}ing$/.test(word) && !ingNouns.has(word) ? "ing" : "";
}

/**
 * Words in -ing that name a thing, a time or a kind of picture rather than what somebody does: "*ing" is not for them.
 * What can be either, such as "painting", is among them: a wrong answer is worse than none.
 */
export const ingNouns: ReadonlySet<string> = new Set(
  `king ring wing thing string spring swing sling sting wring viking
  something nothing anything everything evening morning wedding
  ceiling building railing flooring paneling panelling awning stuffing molding moulding
  earring stocking clothing legging lining piercing bedding icing frosting topping seasoning
  drawing painting etching engraving rendering lighting shading lettering
  living dining being sibling darling duckling gosling sapling pudding dumpling herring starling
  feeling meaning warning
  interesting amazing stunning charming exciting missing during including according concerning`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
