import { inputsTable, outputsTable } from "./inputs-table.ts";
import { withMarkedPart } from "./marked-part.ts";
import { rulesTable } from "./rules-table.ts";

/** The parts of README.md that follow from the sources, by the name of their markers. */
export const readmeParts: Readonly<Record<string, () => string>> = {
  rules: rulesTable,
  inputs: inputsTable,
  outputs: outputsTable,
};

/** README.md with those parts written anew. */
export function renderReadme(old: string): string {
  return Object.entries(readmeParts).reduce(
    (text, [name, render]) => withMarkedPart(text, name, render()),
    old,
  );
}
