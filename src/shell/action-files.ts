import { UserError } from "../errors.ts";
import type { Report } from "../model.ts";
import { webFix } from "../report/fix-command.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionPorts, OutputName } from "./action-ports.ts";
import { tellFaults } from "./action-tell.ts";

/** What a run leaves in the workspace. */
export interface WrittenFiles {
  /** The paths as outputs, each empty where there is no such file. */
  readonly outputs: Readonly<Record<"report" | "sarif" | "html", string>>;
  /** False where one of them could not be written. */
  readonly isComplete: boolean;
}

/** Writes the files that the inputs name. Last, so that a disk that is full costs nobody the review. */
export async function writeFiles(
  ports: ActionPorts,
  inputs: ActionInputs,
  checked: { readonly report: Report; readonly head: string },
): Promise<WrittenFiles> {
  const paths = { report: inputs.reportFile, sarif: inputs.sarifFile, html: inputs.htmlFile };
  const outputs = { ...paths };
  for (const name of FILES) {
    const path = paths[name];
    if (path === "") continue;
    const text = await RENDERERS[name](ports, checked);
    if (!(await isWritten(ports, { path, text, input: `${name}-file` }))) outputs[name] = "";
  }
  return { outputs, isComplete: FILES.every((name) => outputs[name] === paths[name]) };
}

const FILES = ["report", "sarif", "html"] as const satisfies readonly OutputName[];

type Render = (
  ports: ActionPorts,
  checked: { readonly report: Report; readonly head: string },
) => Promise<string>;

/** What few runs need is loaded when it is asked for. */
const RENDERERS: Readonly<Record<(typeof FILES)[number], Render>> = {
  report: async (_ports, { report }) => (await import("../report/json.ts")).renderJson(report),
  sarif: async ({ event, version }, { report, head }) => {
    const { writeSarif } = await import("./write-sarif.ts");
    return writeSarif(report, { version, repositoryUrl: repositoryOf(event), sha: head });
  },
  html: async ({ event }, { report, head }) => {
    const { htmlPieces } = await import("../report/html.ts");
    const links = { repositoryUrl: repositoryOf(event), sha: head };
    return [...htmlPieces(report, { ...links, fixCommand: webFix })].join("");
  },
};

function repositoryOf({ serverUrl, repository }: ActionPorts["event"]): string {
  return `${serverUrl}/${repository}`;
}

interface File {
  readonly path: string;
  readonly text: string;
  /** The input that names it. */
  readonly input: string;
}

async function isWritten(ports: ActionPorts, { path, text, input }: File): Promise<boolean> {
  try {
    await ports.writeFile(path, text);
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await tellFaults(ports, `A report could not be written; see the input "${input}".`, error.faults);
    return false;
  }
}
