/** How a run of characters looks in a terminal. */
export interface Look {
  readonly colour?: string;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly struck?: boolean;
}

/** Characters that look alike. */
export interface Run {
  readonly text: string;
  readonly look: Look;
}

/** Reads text with SGR escapes, as a terminal would: https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
export function readAnsi(text: string): readonly (readonly Run[])[] {
  let look: Look = {};
  return text.split("\n").map((line) => {
    const runs: Run[] = [];
    for (const [at, part] of line.split(SGR).entries()) {
      if (at % 2 === 1) look = part.split(";").reduce(apply, look);
      else if (part !== "") runs.push({ text: part, look });
    }
    return runs;
  });
}

const SGR = new RegExp(`${String.fromCharCode(27)}\\[([\\d;]*)m`);

function apply(look: Look, code: string): Look {
  const change = CHANGES[Number(code)];
  if (change === undefined) throw new Error(`The picture of a terminal knows no SGR ${code}.`);
  return change === null ? {} : { ...look, ...change };
}

interface Change extends Omit<Look, "colour"> {
  readonly colour?: string;
}

const CHANGES: Readonly<Record<number, Change | null>> = {
  0: null,
  1: { bold: true },
  2: { dim: true },
  9: { struck: true },
  22: { bold: false, dim: false },
  29: { struck: false },
  31: { colour: "#ff7b72" },
  32: { colour: "#7ee787" },
  33: { colour: "#d29922" },
  34: { colour: "#79c0ff" },
  36: { colour: "#76e3ea" },
  39: { colour: "#e6edf3" },
};
