import { inputs } from "../../src/shell/action-inputs.ts";
import { outputs } from "../../src/shell/action-ports.ts";
import { renderTable } from "./table.ts";

/** Every input of the Action, with its default. */
export function inputsTable(): string {
  return renderTable(
    ["Input", "Default", "What it says"],
    Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default === "" ? "" : `\`${input.default}\``,
      input.description,
    ]),
  );
}

/** Every output of the Action. */
export function outputsTable(): string {
  return renderTable(
    ["Output", "What it says"],
    Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description]),
  );
}
