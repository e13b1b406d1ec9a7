import { UserError } from "../errors.ts";
import type { Report } from "../model.ts";
import { webFix } from "../report/fix-command.ts";
import { COLLECTED_REPORT, writeCollected } from "./action-collect.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionPorts, OutputName } from "./action-ports.ts";
import type { Subject } from "./action-subject.ts";
import { tellFaults } from "./action-tell.ts";

/** What a run leaves in the workspace. */
export interface WrittenFiles {
  /** The paths as outputs, each empty where there is no such file. */
  readonly outputs: Readonly<Record<"report" | "sarif" | "html", string>>;
  /** False where one of them could not be written. */
  readonly isComplete: boolean;
}

interface CheckedSubject {
  readonly report: Report;
  readonly subject: Subject;
}

/** Writes the files that the inputs name, and what is collected. Last, so that a disk that is full costs nobody the review. */
export async function writeFiles(
  ports: ActionPorts,
  inputs: ActionInputs,
  checked: CheckedSubject,
): Promise<WrittenFiles> {
  const paths = { report: inputs.reportFile, sarif: inputs.sarifFile, html: inputs.htmlFile };
  const outputs = { ...paths };
  for (const name of FILES) {
    const path = paths[name];
    if (path === "") continue;
    const write = async () => ports.writeFile(path, await RENDERERS[name](ports, checked));
    if (!(await isWritten(ports, `${name}-file`, write))) outputs[name] = "";
  }
  const isComplete = FILES.every((name) => outputs[name] === paths[name]);
  if (inputs.mode !== "collect") return { outputs, isComplete };
  const isCollected = await isWritten(ports, "mode", () =>
    writeCollected(ports, checked.subject, checked.report),
  );
  if (isCollected && paths.report === "") outputs.report = COLLECTED_REPORT;
  return { outputs, isComplete: isComplete && isCollected };
}

const FILES = ["report", "sarif", "html"] as const satisfies readonly OutputName[];

type Render = (ports: ActionPorts, checked: CheckedSubject) => Promise<string>;

/** What few runs need is loaded when it is asked for. */
const RENDERERS: Readonly<Record<(typeof FILES)[number], Render>> = {
  report: async (_ports, { report }) => (await import("../report/json.ts")).renderJson(report),
  sarif: async ({ event, version }, { report, subject: { head } }) => {
    const { writeSarif } = await import("./write-sarif.ts");
    return writeSarif(report, { version, repositoryUrl: repositoryOf(event), sha: head });
  },
  html: async ({ event }, { report, subject: { head } }) => {
    const { htmlPieces } = await import("../report/html.ts");
    const links = { repositoryUrl: repositoryOf(event), sha: head };
    return [...htmlPieces(report, { ...links, fixCommand: webFix })].join("");
  },
};

function repositoryOf({ serverUrl, repository }: ActionPorts["event"]): string {
  return `${serverUrl}/${repository}`;
}

async function isWritten(ports: ActionPorts, input: string, write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await tellFaults(ports, `A report could not be written; see the input "${input}".`, error.faults);
    return false;
  }
}
