/** White space, "_", and what stands behind the end of a text. */
export const SPACE = 0;
/** Whatever is none of the others. */
export const MARK = 1;
/** A combining mark. */
export const ACCENT = 2;
/** A letter. */
export const LETTER = 3;
/** A digit, or another sign for a number. */
export const DIGIT = 4;

/** What the ASCII character at a place is. */
export function kindAt(text: string, at: number): number {
  return asciiKind(text.charCodeAt(at));
}

/** What the character at a place is, in any script. */
export function characterKind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!(unit > 0x7f)) return asciiKind(unit);
  const code = text.codePointAt(at) ?? unit;
  if (code > 0xffff) return unicodeKind(code);
  const known = kinds[code] ?? 0;
  if (known > 0) return known - 1;
  const kind = unicodeKind(code);
  kinds[code] = kind + 1;
  return kind;
}

/** How many UTF-16 units the character at a place takes. */
export function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function asciiKind(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code > 32 && code !== UNDERSCORE ? MARK : code > 13 && code < 32 ? MARK : code < 9 ? MARK : SPACE;
}

const UNDERSCORE = 95;

/** One more than the kind of each code unit that was asked about. */
const kinds = new Uint8Array(0x10000);

// One class each: an expression that has several of them several times takes longer to compile than a style to read.
function unicodeKind(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return ACCENT;
  return /\s/.test(character) ? SPACE : MARK;
}
