/** The same text in memory of its own: a slice keeps the whole text alive that it was cut from, and be it a file. */
export function copied(text: string): string {
  return ` ${text}`.slice(1);
}
