import type { AnyRule } from "../../src/rules/index.ts";
import { rules } from "../../src/rules/index.ts";
import { renderTable } from "./table.ts";

/** Every rule in the order of the registry, each with a link to its page. */
export function rulesTable(): string {
  return renderTable(
    ["Rule", "What it wants", "Fix", "Severity"],
    (rules as readonly AnyRule[]).map(({ id, summary, fix, severity }) => [
      `[\`${id}\`](docs/rules/${id}.md)`,
      summary,
      fix,
      severity,
    ]),
  );
}
