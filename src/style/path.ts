/** Names and positions that lead from the top of a style file to something in it. */
export type Path = (string | number)[];

/** As messages write it: `rules.word-repetition.max`, `overrides[2].files[0]`, `terms["legs up"]`. */
export function pathText(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (/^\$?[\p{L}\p{N}_-]+$/u.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
