/** What a trainer puts its trigger word in place of. */
export interface FilledTrigger {
  /** The index of that word among those of the style; undefined where the trainer's own file does not name it. */
  readonly word: number | undefined;
  /** Whether a caption leaves a place for it. */
  readonly isIn: (text: string) => boolean;
}

/** Undefined for a trainer that fills nothing in, and where it fills in a word that the style does not ask for. */
export function filledTrigger(
  words: readonly string[],
  {
    placeholders,
    trigger,
  }: { readonly placeholders: readonly string[]; readonly trigger: string | undefined },
): FilledTrigger | undefined {
  const word =
    trigger === undefined
      ? undefined
      : words.findIndex((one) => one.normalize("NFC") === trigger.normalize("NFC"));
  if (placeholders.length === 0 || word === -1) return undefined;
  return { word, isIn: (text) => placeholders.some((holder) => text.includes(holder)) };
}
