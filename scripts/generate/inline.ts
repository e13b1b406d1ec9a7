/** A run of a comment's text as GitHub shows it. */
export interface Inline {
  readonly kind: "plain" | "bold" | "code" | "link";
  readonly text: string;
}

/** A word, or the space between two, with how it looks. */
export interface Placed extends Inline {
  readonly x: number;
  readonly width: number;
}

/** Reads the Markdown that our own comments are made of: bold, code, links and escapes. */
export function readInline(markdown: string): readonly Inline[] {
  return [...markdown.matchAll(PARTS)].map(({ groups = {} }): Inline => {
    if (groups["bold"] !== undefined) return { kind: "bold", text: groups["bold"] };
    if (groups["code"] !== undefined) return { kind: "code", text: groups["code"] };
    if (groups["link"] !== undefined) return { kind: "link", text: groups["link"] };
    return { kind: "plain", text: (groups["plain"] ?? "").replace(/\\([\\`*_[\]|~$:])/g, "$1") };
  });
}

const PARTS =
  /\*\*(?<bold>[^*]+)\*\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\([^)]*\)|(?<plain>(?:\\.|[^*`[\\])+)/gu;

/** Breaks text into lines of at most `width` pixels. */
export function wrapInline(runs: readonly Inline[], width: number): readonly (readonly Placed[])[] {
  const lines: Placed[][] = [[]];
  let x = 0;
  for (const { kind, text } of runs.flatMap(words)) {
    const wide = widthOf(text, kind);
    if (x > 0 && x + wide > width) {
      lines.push([]);
      x = 0;
    }
    if (text.trim() !== "") lines.at(-1)?.push({ kind, text, x, width: wide });
    if (text.trim() !== "" || x > 0) x += wide;
  }
  return lines;
}

/** Code is never broken: it stands in a box. */
function words(run: Inline): readonly Inline[] {
  return run.kind === "code" ? [run] : run.text.split(/(\s+)/).map((text) => ({ ...run, text }));
}

function widthOf(text: string, kind: Inline["kind"]): number {
  if (kind === "code") return text.length * CODE_WIDTH + 2 * CODE_PADDING;
  const em = [...text].reduce((sum, character) => sum + (EMS.get(character) ?? 0.556), 0);
  return em * FONT_SIZE * (kind === "bold" ? 1.08 : 1);
}

/** In pixels. */
export const FONT_SIZE = 14;
export const CODE_WIDTH = 7.2;
export const CODE_PADDING = 5;

/** How wide the letters of Arial and its kin are, where they are not as wide as most. */
const EMS: ReadonlyMap<string, number> = new Map(
  [
    ["ijl'", 0.222],
    ["ft,.:;I ()/", 0.28],
    ["r-“”", 0.333],
    ["cksvxyzJ", 0.5],
    ["mM", 0.833],
    ["wABEKPSVXY", 0.7],
    ["CDHNRUGOQ", 0.75],
    ["→W", 0.95],
    ["❌", 1.1],
  ].flatMap(([letters, em]) => [...String(letters)].map((letter): [string, number] => [letter, Number(em)])),
);
