import type { GitHub } from "../io/github.ts";
import type { ScratchRequest } from "../io/scratch.ts";
import type { RunEvent } from "./action-event.ts";
import type { InputName } from "./action-inputs.ts";
import type { Scratch } from "./ports.ts";

/** What the Action needs from the world. */
export interface ActionPorts {
  readonly event: RunEvent;
  /** Of this program. */
  readonly version: string;
  /** The value of an input, empty when the workflow gives none. */
  readonly input: (name: InputName) => string;
  readonly openGitHub: (token: string, repository: string) => GitHub;
  readonly openScratch: (request: ScratchRequest) => Promise<Scratch>;
  /** Writes to the log as it is, workflow commands among it. */
  readonly print: (text: string) => void;
  readonly setOutput: (name: OutputName, value: string) => void;
  /** Appends Markdown to the job summary, where the runner has one. */
  readonly writeSummary: (markdown: string) => Promise<void>;
  /** Writes a file of the workspace; the path is relative to it. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** The first bytes of a file of the workspace as text, at most so many; null where there is no such file. */
  readonly readStart: (path: string, mostBytes: number) => Promise<string | null>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What action.yml declares: names and descriptions. */
export const outputs = {
  conclusion:
    "clean (nothing at or above fail-on), findings, superseded (a newer commit is reviewed instead), skipped (there is nothing to check), could-not-check or could-not-post.",
  findings: "How many findings there are.",
  errors: "How many of them are errors.",
  warnings: "How many of them are warnings.",
  fixable: "How many of them a rewrite mends.",
  report: "The path of the JSON report, as report-file names it; empty when there is none.",
  sarif: "The path of the SARIF file, as sarif-file names it; empty when there is none.",
  html: "The path of the HTML page, as html-file names it; empty when there is none.",
  "review-url": "The address of the review that was posted; empty when none was.",
} as const;

export type OutputName = keyof typeof outputs;
