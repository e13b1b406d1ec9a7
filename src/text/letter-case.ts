/**
 * Writes a replacement in the letter case of what it replaces: "Legs up" becomes "Raised legs", "LEGS UP" becomes
 * "RAISED LEGS". A replacement with capitals of its own keeps them; so does what replaces an abbreviation such as "TV".
 */
export function inCaseOf(model: string, replacement: string): string {
  if (replacement !== replacement.toLowerCase()) return replacement;
  const letters = model.replace(/\P{L}/gu, "");
  const first = letters[0];
  if (first === undefined || first === first.toLowerCase()) return replacement;
  if (letters === letters.toUpperCase() && model.length > 1) {
    return letters.length > LONGEST_ABBREVIATION ? replacement.toUpperCase() : replacement;
  }
  return replacement.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** Letters in a word of capitals that need not be shouted: "TV", "CGI", "HDRI". */
const LONGEST_ABBREVIATION = 4;
