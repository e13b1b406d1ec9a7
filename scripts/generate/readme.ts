import type { Generated } from "./generated.ts";
import { inputsTable, outputsTable } from "./inputs-table.ts";
import { withMarkedPart } from "./marked-part.ts";
import { rulesTable } from "./rules-table.ts";

/** The parts of README.md that follow from the sources; `help` is what the program says to `--help`. */
export function readmePage(help: string): Generated {
  const parts: readonly (readonly [name: string, content: string])[] = [
    ["rules", rulesTable()],
    ["inputs", inputsTable()],
    ["outputs", outputsTable()],
    ["commands", `\`\`\`text\n${help}\n\`\`\``],
  ];
  return {
    path: "README.md",
    render: (now) => parts.reduce((text, [name, content]) => withMarkedPart(text, name, content), now),
  };
}
