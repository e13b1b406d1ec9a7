import type { Spelling } from "./spelling.ts";

/** How a YAML scalar may be written. */
export type YamlStyle = "PLAIN" | "QUOTE_SINGLE" | "QUOTE_DOUBLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

/** How a scalar, its quotes or its block header included, spells a text; undefined for one whose lines are folded. */
export function yamlSpelling(source: string, text: string, style: YamlStyle): Spelling | undefined {
  const units = style === "BLOCK_LITERAL" ? blockUnits(source, text.length) : flowUnits(source, style);
  if (units === undefined || units.text !== text) return undefined;
  const { offsets } = units;
  return { text, source, offsets: () => offsets, encode: encoder(source, text, style, offsets) };
}

/** A text in double quotes, on one line. */
export function yamlQuoted(text: string): string {
  return `"${escapeAll(text, new Map(), false)}"`;
}

interface Units {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** The units of a scalar on one line. */
function flowUnits(source: string, style: YamlStyle): Units | undefined {
  if (style === "BLOCK_FOLDED" || /[\r\n]/.test(source)) return undefined;
  const edge = style === "PLAIN" ? 0 : 1;
  const end = source.length - edge;
  const offsets: number[] = [];
  let text = "";
  for (let at = edge; at < end; ) {
    const [unit, length] = unitAt(source, at, style);
    for (let half = 0; half < unit.length; half++) offsets.push(at);
    text += unit;
    at += length;
  }
  offsets.push(end);
  return { text, offsets };
}

/** What stands at a place of a scalar, and how long its spelling is. */
function unitAt(source: string, at: number, style: YamlStyle): readonly [string, number] {
  const mark = source[at] ?? "";
  if (style === "QUOTE_SINGLE") return [mark, mark === "'" ? 2 : 1];
  if (style === "PLAIN" || mark !== "\\") return [mark, 1];
  const kind = source[at + 1] ?? "";
  const digits = DIGITS[kind];
  if (digits === undefined) return [ESCAPES[kind] ?? kind, 2];
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  return [code <= 0x10ffff ? String.fromCodePoint(code) : "", 2 + digits];
}

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** https://yaml.org/spec/1.1/#id872840; any other escaped letter stands for itself. */
const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};

/** The units of a block whose lines are kept; `length` says how many line ends at its end count. */
function blockUnits(source: string, length: number): Units | undefined {
  const first = source.indexOf("\n") + 1;
  if (first === 0 || /[1-9]/.test(source.slice(0, first))) return undefined;
  const indent = indentOf(source.slice(first));
  const offsets: number[] = [];
  let text = "";
  for (let at = first; at < source.length; ) {
    const newline = source.indexOf("\n", at);
    const next = newline < 0 ? source.length : newline;
    const end = next > at && source[next - 1] === "\r" ? next - 1 : next;
    // A blank line may have less than the indent, and then nothing to keep.
    const from = at + indent;
    for (let unit = from; unit < end; unit++) offsets.push(unit);
    offsets.push(end);
    text += `${source.slice(from, end)}\n`;
    at = next + 1;
  }
  offsets.push(source.length);
  const rest = text.slice(length);
  return rest.replaceAll("\n", "") === ""
    ? { text: text.slice(0, length), offsets: offsets.slice(0, length + 1) }
    : undefined;
}

/** How far the first line of a block that is not blank is indented. */
function indentOf(block: string): number {
  return /^ *(?=[^\s])/m.exec(block)?.[0].length ?? 0;
}

function encoder(
  source: string,
  text: string,
  style: YamlStyle,
  offsets: readonly number[],
): Spelling["encode"] {
  if (style === "QUOTE_SINGLE") return (added) => added.replaceAll("'", "''");
  if (style === "BLOCK_LITERAL") {
    const lineEnd = source.includes("\r\n") ? "\r\n" : "\n";
    const gap = lineEnd + " ".repeat(indentOf(source.slice(source.indexOf("\n") + 1)));
    return (added) => added.replaceAll("\n", gap);
  }
  if (style !== "QUOTE_DOUBLE") return (added) => added;
  const spelt = new Map<string, string>();
  let at = 0;
  for (const letter of text) {
    if (!spelt.has(letter)) spelt.set(letter, source.slice(offsets[at], offsets[at + letter.length]));
    at += letter.length;
  }
  const ascii = !NON_ASCII.test(source) && NON_ASCII.test(text);
  return (added) => escapeAll(added, spelt, ascii);
}

const NON_ASCII = /[^\p{ASCII}]/u;

function escapeAll(text: string, spelt: ReadonlyMap<string, string>, ascii: boolean): string {
  let made = "";
  for (const letter of text) made += spelt.get(letter) ?? escapeLetter(letter, ascii);
  return made;
}

function escapeLetter(letter: string, ascii: boolean): string {
  if (letter === '"' || letter === "\\") return `\\${letter}`;
  if (letter === "\n") return "\\n";
  if (!UNPRINTABLE.test(letter) && !(ascii && NON_ASCII.test(letter))) return letter;
  const digits = (letter.codePointAt(0) ?? 0).toString(16);
  if (digits.length > 4) return `\\U${digits.padStart(8, "0")}`;
  return digits.length > 2 ? `\\u${digits.padStart(4, "0")}` : `\\x${digits.padStart(2, "0")}`;
}

/** What YAML does not allow as such, or takes for a line end. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u2028\u2029\ufeff\ufffe\uffff]/u;
