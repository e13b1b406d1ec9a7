import { formatIds } from "../../src/captions/formats/format.ts";
import { formatOfName } from "../../src/captions/formats/names.ts";
import { usualFormat } from "../../src/style/caption-ending.ts";
import { formatExamples } from "./format-examples.ts";
import type { Generated } from "./generated.ts";
import { withMarkedPart } from "./marked-part.ts";
import { renderTable } from "./table.ts";

/** The page about formats: its table and its examples. */
export const formatsPage: Generated = {
  path: "docs/formats.md",
  render: (text) => withMarkedPart(withMarkedPart(text, "formats", table()), "format examples", examples()),
};

function table(): string {
  return renderTable(
    ["Format", "What it is", "Known without being named"],
    formatIds.map((id) => [`\`${id}\``, formatExamples[id].what, known(id)]),
  );
}

function known(id: (typeof formatIds)[number]): string {
  const { file } = formatExamples[id];
  if (usualFormat(file) === id) return "yes";
  return formatOfName(file) === id ? "where a glob selects it" : "no";
}

function examples(): string {
  return formatIds
    .map((id) => {
      const { file, text } = formatExamples[id];
      return `\`${id}\`, such as \`${file}\`:\n\n\`\`\`text\n${text}\`\`\``;
    })
    .join("\n\n");
}
