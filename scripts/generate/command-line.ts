import type { Generated } from "./generated.ts";
import { withMarkedPart } from "./marked-part.ts";

/** docs/command-line.md: what each command says to `--help`, by its name. */
export function commandLinePage(helps: ReadonlyMap<string, string>): Generated {
  const parts = [...helps].map(([name, help]) => `## ${name}\n\n\`\`\`text\n${help}\n\`\`\``);
  return {
    path: "docs/command-line.md",
    render: (now) => withMarkedPart(now, "commands", parts.join("\n\n")),
  };
}
