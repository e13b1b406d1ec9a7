/**
 * A sentence of ours as plain ASCII, for outputs that are no terminal. What stands in its quotation marks is text of the
 * user and stays as it is.
 */
export function asciiWords(sentence: string): string {
  return sentence.replace(OURS, (found, quoted?: string) =>
    quoted === undefined ? (ASCII[found] ?? found) : `"${quoted}"`,
  );
}

// Quotations first, with marks that are quoted in them; a straight pair is no more than skipped, but for our own "…".
const OURS = /“([^“”]*(?:“[^“”]*”[^“”]*)*)”|"(?!…")[^"]*"|[…→‘’]/gu;

const ASCII: Readonly<Record<string, string>> = { "…": "...", "→": "->", "‘": "'", "’": "'" };
