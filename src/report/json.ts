import type { Finding, Position, Report } from "../model.ts";
import { countFindings } from "./counts.ts";
import { escapeHiddenInJson } from "./visible.ts";

/** A report for programs: `--format json` and the Action's `report-file`. Every finding is in it. */
export function renderJson(report: Report): string {
  return [...jsonPieces(report)].join("");
}

/** The same text in pieces: one string of tens of megabytes is copied several times until it is written. */
export function* jsonPieces(report: Report): Generator<string> {
  const { error, warning, info, fixable } = countFindings(report);
  const { files, captions } = report;
  const summary = { files, captions, error, warning, info, fixable };
  yield JSON.stringify({ version: 1, summary }, null, 2).slice(0, -"\n}".length);
  yield* member("findings", report.findings, findingJson);
  yield* member("rewrites", report.rewrites, ({ path, line, before, after, end, gone }) => ({
    path,
    line,
    before,
    after,
    end,
    gone,
  }));
  yield "\n}\n";
}

/** A list in the document, as `JSON.stringify` would write it there. */
function* member<Entry>(
  name: string,
  entries: readonly Entry[],
  toJsonValue: (entry: Entry) => unknown,
): Generator<string> {
  yield `,\n  "${name}": [`;
  for (let at = 0; at < entries.length; at += ENTRIES_PER_PIECE) {
    const some = entries.slice(at, at + ENTRIES_PER_PIECE).map(toJsonValue);
    const document = JSON.stringify({ [name]: some }, null, 2);
    const inner = document.slice(`{\n  "${name}": [`.length, -"\n  ]\n}".length);
    yield `${at === 0 ? "" : ","}${escapeHiddenInJson(inner)}`;
  }
  yield entries.length === 0 ? "]" : "\n  ]";
}

// About 30 kB: what is much larger is slow to allocate.
const ENTRIES_PER_PIECE = 50;

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
