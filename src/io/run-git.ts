import { UserError } from "../errors.ts";

/** What one run of git said. */
export interface GitOutput {
  /** Null when git could not be started, or was killed. */
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git once in a given folder and environment, whatever carries it; does not judge the exit code. */
export type RunGit = (args: readonly string[], input?: string) => Promise<GitOutput>;

/** The output of a run that must succeed; a UserError with `failing` and git's own words where it does not. */
export async function expectGit(
  run: RunGit,
  args: readonly string[],
  failing: string,
  input?: string,
): Promise<Buffer> {
  const output = await run(args, input);
  if (output.code !== 0) throw new UserError(`${failing} ${gitWords(output)}`);
  return output.stdout;
}

/** Why a run failed, as a sentence: the first complaint of git. */
export function gitWords({ code, stderr }: GitOutput): string {
  if (code === null)
    return `git could not be run${stderr === "" ? "" : ` (${stderr})`}. Install git and see that it is on the PATH.`;
  const lines = stderr.split("\n").filter((line) => line !== "");
  const said = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0];
  return said === undefined
    ? `git ended with exit code ${code}.`
    : `git says: ${said.replace(/[.!]*$/, "")}.`;
}
