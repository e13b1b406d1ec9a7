import type { Finding, Position, Report } from "../model.ts";
import { countFindings } from "./counts.ts";
import { escapeHiddenInJson } from "./visible.ts";

/** A report for programs: `--format json` and the Action's `report-file`. Every finding is in it. */
export function renderJson(report: Report): string {
  const { error, warning, info, fixable } = countFindings(report);
  const document = {
    version: 1,
    summary: { files: report.files, captions: report.captions, error, warning, info, fixable },
    findings: report.findings.map(findingJson),
    rewrites: report.rewrites.map(({ path, line, before, after }) => ({ path, line, before, after })),
  };
  return toJson(document);
}

/** Indented JSON with a final newline, in which no character can do something to a terminal. */
export function toJson(value: unknown): string {
  return `${escapeHiddenInJson(JSON.stringify(value, null, 2))}\n`;
}

function findingJson({ path, ruleId, severity, message, fix, candidates, start, end }: Finding) {
  return {
    path,
    rule: ruleId,
    severity,
    message,
    fix,
    candidates,
    start: position(start),
    end: position(end),
  };
}

function position({ line, column, offset }: Position) {
  return { line, column, offset };
}
