/**
 * Writes a replacement in the letter case of what it replaces: "Legs up" becomes "Raised legs", "LEGS UP" becomes
 * "RAISED LEGS". A replacement with capitals of its own keeps them.
 */
export function inCaseOf(model: string, replacement: string): string {
  if (replacement !== replacement.toLowerCase()) return replacement;
  const letters = model.replace(/\P{L}/gu, "");
  const first = letters[0];
  if (first === undefined || first === first.toLowerCase()) return replacement;
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return replacement.toUpperCase();
  }
  return replacement.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
