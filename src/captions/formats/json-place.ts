import type { Span } from "../../model.ts";
import type { Place } from "./format.ts";
import { decodeString } from "./json-scan.ts";
import { respell, type Spelling, sourceOffset } from "./spelling.ts";

/** A JSON text, with what it shows of how its writer escapes. */
export interface JsonText {
  readonly text: string;
  /** Worked out when it is first asked for. */
  readonly manner: () => Manner;
}

/** How a program writes JSON. */
export interface Manner {
  /** Whether letters outside ASCII are written as "\u00e9". */
  readonly ascii: boolean;
  /** Whether the digits of such escapes are capitals. */
  readonly capitals: boolean;
  /** Whether "/" is written as "\/". */
  readonly slash: boolean;
}

/** Opens a JSON text that is to be spliced. */
export function openJson(text: string): JsonText {
  let manner: Manner | undefined;
  return {
    text,
    manner: () => {
      manner ??= mannerOf(text);
      return manner;
    },
  };
}

/** A string literal as the place of a caption. `span` covers its quotes; `text` is what it says, where that is known. */
export function jsonPlace(
  json: JsonText,
  span: Span,
  image: string | undefined,
  text = decodeString(json.text, span),
): Place {
  let spelling: Spelling | undefined;
  const spelt = (): Spelling => {
    spelling ??= spell(json, span, text);
    return spelling;
  };
  return {
    text,
    span,
    image,
    write: (wanted) => `"${respell(spelt(), wanted)}"`,
    offsetOf: (at) => span.start + 1 + sourceOffset(spelt(), at),
  };
}

/** A new string literal, written as the file writes its own. */
export function jsonLiteral({ manner }: JsonText, text: string): string {
  return `"${encode(text, manner(), new Map())}"`;
}

function spell(json: JsonText, { start, end }: Span, text: string): Spelling {
  let map: Uint32Array | undefined;
  let own: { readonly manner: Manner; readonly spelt: ReadonlyMap<string, string> } | undefined;
  const source = json.text.slice(start + 1, end - 1);
  const offsets = (): Uint32Array => {
    map ??= offsetsOf(source, text.length);
    return map;
  };
  return {
    text,
    source,
    offsets,
    encode: (added) => {
      own ??= { manner: mannerOf(source, json.manner), spelt: spellings(source, text, offsets()) };
      return encode(added, own.manner, own.spelt);
    },
  };
}

function offsetsOf(source: string, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let at = 0;
  for (let unit = 0; unit < length; unit++) {
    offsets[unit] = at;
    if (source.charCodeAt(at) !== BACKSLASH) at++;
    else at += source[at + 1] === "u" ? 6 : 2;
  }
  offsets[length] = source.length;
  return offsets;
}

const BACKSLASH = 0x5c;

/** How the literal spells each letter that it escapes. */
function spellings(source: string, text: string, offsets: Uint32Array): ReadonlyMap<string, string> {
  const spelt = new Map<string, string>();
  if (!source.includes("\\")) return spelt;
  let at = 0;
  for (const letter of text) {
    const written = source.slice(offsets[at], offsets[at + letter.length]);
    if (!spelt.has(letter)) spelt.set(letter, written);
    at += letter.length;
  }
  return spelt;
}

/** What a stretch of JSON shows of its writer's manner; where it shows nothing, what the whole file shows. */
function mannerOf(source: string, whole?: () => Manner): Manner {
  let [escaped, capitals, slash] = [false, false, false];
  if (source.includes("\\")) {
    for (const [written, digits] of source.matchAll(ESCAPE)) {
      slash ||= written === "\\/";
      if (digits === undefined || Number.parseInt(digits, 16) < 0x80) continue;
      escaped = true;
      capitals ||= /[A-F]/.test(digits);
    }
  }
  const raw = NON_ASCII.test(source);
  const file = whole?.() ?? NONE;
  return {
    ascii: raw ? false : escaped || file.ascii,
    capitals: capitals || (!escaped && file.capitals),
    slash: slash || (!source.includes("/") && file.slash),
  };
}

const NONE: Manner = { ascii: false, capitals: false, slash: false };
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|[^u])/g;
const NON_ASCII = /[^\p{ASCII}]/u;

function encode(text: string, manner: Manner, spelt: ReadonlyMap<string, string>): string {
  if (spelt.size === 0 && !(manner.ascii ? UNSAFE_ASCII : manner.slash ? UNSAFE_SLASH : UNSAFE).test(text))
    return text;
  let made = "";
  for (const letter of text) made += spelt.get(letter) ?? escapeLetter(letter, manner);
  return made;
}

const UNSAFE = /["\\\p{Cc}\p{Surrogate}]/u;
const UNSAFE_SLASH = /["\\/\p{Cc}\p{Surrogate}]/u;
const UNSAFE_ASCII = /["\\/\p{Cc}]|[^\p{ASCII}]/u;

function escapeLetter(letter: string, { ascii, capitals, slash }: Manner): string {
  const code = letter.charCodeAt(0);
  if (letter === "/") return slash ? "\\/" : "/";
  // JSON.stringify escapes what must be: quotes, backslashes, control characters, halves of pairs.
  if (code < 0x80 || !ascii) {
    const written = JSON.stringify(letter).slice(1, -1);
    return capitals && written.length === 6 ? `\\u${written.slice(2).toUpperCase()}` : written;
  }
  let made = "";
  for (let at = 0; at < letter.length; at++) {
    const digits = letter.charCodeAt(at).toString(16).padStart(4, "0");
    made += `\\u${capitals ? digits.toUpperCase() : digits}`;
  }
  return made;
}
