/** How a run of text looks; "plain" is left as it is. */
export type Look = "plain" | "bold" | "dim" | "mark" | "error" | "warning" | "info" | "removed" | "added";

/** Dresses a run of text. */
export type Paint = (look: Look, text: string) => string;

/** Paints with ANSI escapes, or not at all. https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
export function painter(colour: boolean): Paint {
  return (look, text) => {
    const [on, off] = CODES[look];
    return !colour || on === "" || text === "" ? text : `${ESC}[${on}m${text}${ESC}[${off}m`;
  };
}

const ESC = "\u001B";
const CODES: Readonly<Record<Look, readonly [on: string, off: string]>> = {
  plain: ["", ""],
  bold: ["1", "22"],
  dim: ["2", "22"],
  mark: ["1;4;33", "22;24;39"],
  error: ["31", "39"],
  warning: ["33", "39"],
  info: ["36", "39"],
  removed: ["31;9", "39;29"],
  added: ["32", "39"],
};
