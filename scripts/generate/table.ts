/** Markdown rows under a head, padded as the formatter wants it; a bar inside a cell is escaped, a line break a space. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(cell));
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => [...(row[at] ?? "")].length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => padded(row[at] ?? "", width)).join(" | ")} |`;
  const [top = [], ...below] = cells;
  return [line(top), line(widths.map((width) => "-".repeat(width))), ...below.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - [...text].length);
}
