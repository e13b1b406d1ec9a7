import { commentKey } from "../core/review-key.ts";
import type { Finding, Report, ReportLine, Rewrite, Severity } from "../model.ts";
import { utf8Length } from "../text/utf8-length.ts";
import { SEVERITIES } from "./counts.ts";
import { cut, harmless, urlPath } from "./markdown.ts";
import { ruleUrl } from "./rule-link.ts";
import { sarifFix } from "./sarif-fix.ts";
import { sentence } from "./say.ts";
import { escapeHiddenInJson } from "./visible.ts";

/** What a report for programs says of a rule. */
export interface RuleText {
  readonly id: string;
  /** A sentence: what it wants. */
  readonly summary: string;
  /** Where a style does not say otherwise. */
  readonly severity: Severity;
}

export interface SarifOptions {
  /** Every rule there is, so that reports of different datasets differ in their results alone. */
  readonly rules: readonly RuleText[];
  /** Of this program. */
  readonly version: string;
  /** Where the captions are: "https://github.com/owner/name", and the commit that was checked. */
  readonly repositoryUrl?: string;
  readonly sha?: string;
}

/** Results of a run that GitHub takes; of more it refuses the file: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
export const MOST_RESULTS = 25_000;
/** Bytes of a gzip-compressed file that GitHub takes (same page); counted before compression, it always fits. */
export const LARGEST_FILE = 10_000_000;

/** What a file may hold, the bytes in UTF-8. */
export type SarifLimits = Readonly<Record<"results" | "bytes", number>>;

/** A report as SARIF 2.1.0, the most severe findings where GitHub does not take them all. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function renderSarif(
  report: Report,
  options: SarifOptions,
  limits: SarifLimits = { results: MOST_RESULTS, bytes: LARGEST_FILE },
): string {
  const frame = (results: readonly string[]): string => {
    const [head = "", tail = ""] = stringify(log(options, total - results.length)).split(RESULTS);
    return `${head}${results.join(",\n")}${tail}\n`;
  };
  const total = report.findings.length;
  // The sentence that counts the rest is never longer than 300 bytes.
  return frame(mostSevere(report, { ...limits, bytes: limits.bytes - utf8Length(frame([])) - 300 }));
}

/** Stands for the results until they are put into the file. */
const STAND_IN = "results go here";
const RESULTS = `"${STAND_IN}"`;

function log({ rules, version, repositoryUrl, sha }: SarifOptions, left: number) {
  const driver = {
    name: "caption-style",
    version,
    semanticVersion: version,
    informationUri: "https://github.com/caption-style/caption-style",
    rules: rules.map(descriptor),
  };
  const notifications = left === 0 ? {} : { toolExecutionNotifications: [notification(left)] };
  const isPlaced = repositoryUrl !== undefined && sha !== undefined;
  const provenance = [{ repositoryUri: repositoryUrl, revisionId: sha, mappedTo: { uriBaseId: ROOT } }];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        invocations: [{ executionSuccessful: true, ...notifications }],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the dataset's repository." } } },
        ...(isPlaced && { versionControlProvenance: provenance }),
        results: [STAND_IN],
      },
    ],
  };
}

const ROOT = "%SRCROOT%";

function notification(left: number) {
  const text = `${left} of the findings are left out: GitHub takes ${MOST_RESULTS} results and 10 MB. The JSON report lists them all.`;
  return { level: "warning", message: { text } };
}

function descriptor({ id, summary, severity }: RuleText) {
  const text = { text: summary };
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_dash, letter: string) => letter.toUpperCase()),
    shortDescription: text,
    fullDescription: text,
    helpUri: ruleUrl(id),
    help: {
      text: `${summary} Why, and what it leaves alone: ${ruleUrl(id)}`,
      markdown: `${summary} [Why, and what it leaves alone](${ruleUrl(id)})`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["captions"], "problem.severity": PROBLEM_SEVERITIES[severity] },
  };
}

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;
const PROBLEM_SEVERITIES = { error: "error", warning: "warning", info: "recommendation" } as const;
// A message may quote a whole caption; the same limit as that of a review comment.
const LONGEST_MESSAGE = 1_000;

/** The results in the order of the findings; where they are too many or too long together, the most severe first. */
function mostSevere(report: Report, limits: SarifLimits): readonly string[] {
  const toResult = resultMaker(report);
  const made: (string | undefined)[] = report.findings.map(() => undefined);
  let [count, used] = [0, 0];
  for (const severity of SEVERITIES) {
    for (const [at, finding] of report.findings.entries()) {
      if (finding.severity !== severity) continue;
      const text = stringify(toResult(finding));
      used += utf8Length(text) + 2;
      count++;
      if (used > limits.bytes || count > limits.results) return made.filter((result) => result !== undefined);
      made[at] = text;
    }
  }
  return made.filter((text) => text !== undefined);
}

function resultMaker({ lines, rewrites }: Report): (finding: Finding) => unknown {
  const keyOf = (path: string, line: number): string => `${line}:${path}`;
  const lineAt = new Map(lines.map((line) => [keyOf(line.path, line.line), line]));
  const rewriteAt = new Map(rewrites.map((rewrite) => [keyOf(rewrite.path, rewrite.line), rewrite]));
  const keys = new Map<string, number>();
  return (finding) => {
    const key = keyOf(finding.path, finding.start.line);
    const line = lineAt.get(key);
    return result(finding, {
      rewrite: line === undefined ? undefined : rewriteAt.get(key),
      line,
      fingerprint: fingerprintOf(finding, line, keys),
    });
  };
}

/** Free of line numbers; the second finding of a rule in a line that says the same has another. */
function fingerprintOf(
  { path, ruleId }: Finding,
  line: ReportLine | undefined,
  seen: Map<string, number>,
): string {
  const identity = { configPath: "", path, ruleIds: [ruleId], text: line?.text ?? "" };
  const first = commentKey({ ...identity, occurrence: 0 });
  const occurrence = seen.get(first) ?? 0;
  seen.set(first, occurrence + 1);
  return `${first}:${occurrence + 1}`;
}

interface Found {
  readonly line: ReportLine | undefined;
  readonly rewrite: Rewrite | undefined;
  readonly fingerprint: string;
}

function result(finding: Finding, { line, rewrite, fingerprint }: Found) {
  const { path, ruleId, severity, start, end, fix } = finding;
  const artifactLocation = { uri: urlPath(path), uriBaseId: ROOT };
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  const mended = fix === "safe" && line !== undefined && rewrite !== undefined && sarifFix(line, rewrite);
  return {
    ruleId,
    level: LEVELS[severity],
    message: { text: harmless(cut(sentence(finding), LONGEST_MESSAGE)) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    // GitHub reads the first name alone; the second says whose it is.
    partialFingerprints: { primaryLocationLineHash: fingerprint, "captionStyle/v1": fingerprint },
    ...(mended && {
      fixes: [
        {
          description: {
            text: "Rewrite the line; this mends every finding of it that can safely be mended.",
          },
          artifactChanges: [{ artifactLocation, replacements: [mended] }],
        },
      ],
    }),
  };
}

function stringify(value: unknown): string {
  return escapeHiddenInJson(JSON.stringify(value));
}
