import fc from "fast-check";

/** Captions with all that files must escape, quote or keep. */
export const captions = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        ..."a b red café 😀 / \\ \" ' , : # \n \r\n \t -  – é é \u2028 \0 | ; {} [x] yes 42 null ~".split(
          " ",
        ),
        " ",
        ", ",
        "\n",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

/** What a single line may hold. */
export const lines = captions.map((text) => `x${text.replaceAll(/[\r\n]/g, "")}`);

/** Numbers that decide, one after the other and from the start again, how a file is written. */
export const choices = fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }).map((numbers) => {
  let at = 0;
  return (limit: number): number => (numbers[at++ % numbers.length] ?? 0) % limit;
});

/** Takes the next decision: a number below the limit. */
export type Choose = (limit: number) => number;

/** One of the given texts. */
export function pick(choose: Choose, ...from: readonly string[]): string {
  return from[choose(from.length)] ?? "";
}

/** JSON of a value with spaces, escapes and line ends in all the ways that readers allow. */
export function printJson(value: unknown, choose: Choose, spaces: readonly string[]): string {
  const gap = (): string => pick(choose, ...spaces);
  const list = (parts: readonly string[]): string => parts.map((part) => gap() + part + gap()).join(",");
  if (typeof value === "string") return printString(value, choose);
  if (Array.isArray(value)) return `[${list(value.map((one) => printJson(one, choose, spaces))) || gap()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, one]) => `${printString(key, choose)}${gap()}:${gap()}${printJson(one, choose, spaces)}`,
  );
  return `{${list(members) || gap()}}`;
}

function printString(text: string, choose: Choose): string {
  let made = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? "";
    const digits = text.charCodeAt(at).toString(16).padStart(4, "0");
    const raw = JSON.stringify(unit).slice(1, -1);
    // Half a pair may only stand raw beside its other half.
    const low = /[\udc00-\udfff]/.test(unit) && /[\ud800-\udbff]$/.test(made);
    const pair = /[\ud800-\udbff]/.test(unit) && /[\udc00-\udfff]/.test(text[at + 1] ?? "");
    const way = choose(8);
    if (low) made += unit;
    else if (way === 0) made += `\\u${digits}`;
    else if (way === 1) made += `\\u${digits.toUpperCase()}`;
    else if (unit === "/" && way < 5) made += "\\/";
    else made += pair ? unit : raw;
  }
  return `"${made}"`;
}
