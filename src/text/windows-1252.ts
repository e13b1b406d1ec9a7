/**
 * Reads bytes as Windows-1252; undefined where one of them stands for no letter, or for a control character that no text
 * has. https://encoding.spec.whatwg.org/#windows-1252, less the five bytes that it maps to control characters.
 */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  let text = "";
  for (const byte of bytes) {
    const letter = windows1252Letter(byte);
    if (letter === undefined) return undefined;
    text += letter;
  }
  return text;
}

/** The letter that a byte stands for. */
export function windows1252Letter(byte: number): string | undefined {
  if (byte >= 0x80 && byte < 0xa0) return LETTERS[byte - 0x80];
  const isControl = byte < 0x20 ? byte !== 9 && byte !== 10 && byte !== 13 : byte === 0x7f;
  return isControl ? undefined : String.fromCharCode(byte);
}

/** The byte that stands for a letter, which must be one that Windows-1252 has. */
export function windows1252Byte(letter: string): number {
  const at = LETTERS.indexOf(letter);
  return at < 0 ? letter.charCodeAt(0) : at + 0x80;
}

/** 0x80 to 0x9F. */
const LETTERS: readonly (string | undefined)[] = [
  ...["€", undefined, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", undefined, "Ž", undefined],
  ...[undefined, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", undefined, "ž", "Ÿ"],
];

/**
 * Whether a text that was read as Windows-1252 can have been nothing else. All that is not ASCII has to be punctuation
 * where such punctuation stands, and some of it where no letter of another encoding could: the bytes of an apostrophe, a
 * quotation mark or a dash are letters in the encodings of DOS and the old Mac, and begin letters in those of East Asia.
 */
export function isSurelyWindows1252(text: string): boolean {
  const rest = text.replace(SURE, (found) => found.replace(PUNCTUATION, ""));
  if (rest.length === text.length) return false;
  return !NOT_ASCII.test(rest.replace(LIKELY, ""));
}

const PUNCTUATION = /[‘’“”–—]/g;

const APOSTROPHE = "(?<=\\b(?:[A-Za-z]{3,}|it|he|we|I|no|do|is|us))’(?=(?:s|t|d|m|re|ve|ll)\\b)";
const OPENS = "(?<=^|[\\s(])";
const CLOSES = "(?=$|[\\s,.;:!?)])";
const QUOTED = `${OPENS}“(?=[A-Za-z0-9])[^“”\\n]{1,200}”${CLOSES}|${OPENS}‘(?=[A-Za-z0-9])[^‘’\\n]{1,200}’${CLOSES}`;
const DASH = "(?<=[A-Za-z0-9,] )[–—](?= [A-Za-z0-9])|(?<=[0-9])–(?=[0-9])";
const SURE = new RegExp(`${QUOTED}|${APOSTROPHE}|${DASH}`, "gm");

/** What says nothing for itself: the same bytes may be letters at the end of a word elsewhere. */
const LIKELY =
  /(?<=[A-Za-z]{2})…(?=$|[\s,.;)])|^•(?= )|(?<=[A-Za-z])[™®](?=$|[\s,.;)])|(?<=[0-9])°|\u00A0(?= )|(?<=[,.;:!?])\u00A0|(?<=[A-Za-z]s)’(?= )/gm;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
const NOT_ASCII = /[^\x00-\x7f]/;
