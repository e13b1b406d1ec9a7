import type { Report } from "../model.ts";
import { renderSarif, type SarifOptions } from "../report/sarif.ts";
import { loadAllRules } from "./load-rules.ts";

/** A report as SARIF, with what every rule says of itself. */
export async function writeSarif(report: Report, options: Omit<SarifOptions, "rules">): Promise<string> {
  const { rules } = await loadAllRules();
  return renderSarif(report, {
    ...options,
    rules: rules.map(({ id, summary, severity }) => ({ id, summary, severity })),
  });
}
