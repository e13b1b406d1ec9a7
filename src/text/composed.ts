/**
 * A text in the form NFC: a letter and its accent are one character. The ideographs that Unicode has twice stay as they
 * are: some names are written with the rarer shape, which NFC would change for all to see.
 */
export function composed(text: string): string {
  if (!COMPATIBLE.test(text)) return text.normalize("NFC");
  const parts = text.split(/([\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+)/u);
  return parts.map((part, at) => (at % 2 === 1 ? part : part.normalize("NFC"))).join("");
}

const COMPATIBLE = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;
