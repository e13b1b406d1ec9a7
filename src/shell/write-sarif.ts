import type { Report } from "../model.ts";
import { renderSarif } from "../report/sarif.ts";
import { loadAllRules } from "./load-rules.ts";

/** A report as SARIF, with what every rule says of itself; `version` is that of this program. */
export async function writeSarif(report: Report, version: string): Promise<string> {
  const { rules } = await loadAllRules();
  return renderSarif(report, {
    rules: rules.map(({ id, summary, severity }) => ({ id, summary, severity })),
    version,
  });
}
