/**
 * The indefinite article that goes before an English word: "a" or "an". Undefined where the spelling does not tell
 * ("hour", "unicorn", "8-bit", "x-ray").
 */
export function articleFor(word: string): "a" | "an" | undefined {
  const lower = word.toLowerCase();
  if (!/^[a-z]{2,}/.test(lower) || (word.length > 1 && word === word.toUpperCase())) return undefined;
  if (/^(?:eu|ew|u[^aeiou]?[aeiou]|uni|one|once|hou|hon|heir|x-)/.test(lower)) return undefined;
  return /^[aeiou]/.test(lower) ? "an" : "a";
}
