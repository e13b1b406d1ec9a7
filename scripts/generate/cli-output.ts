import { join } from "node:path";
import { runCli } from "../../src/shell/run-cli.ts";

/** What the program itself says to `--help`; with a command, what that command says. */
export function readHelp(command?: string): Promise<string> {
  return readOutput(command === undefined ? ["--help"] : [command, "--help"], {});
}

/** What the program prints, 80 columns wide; nothing but exit code 0 is expected. */
export async function readOutput(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  let said = "";
  const write = (text: string): void => {
    said += text;
  };
  const output = { write, isTerminal: false, columns: 80 };
  const code = await runCli(argv, {
    cwd: process.cwd(),
    env,
    started: "caption-style",
    program: join(process.cwd(), "package.json"),
    readInput: () => Promise.resolve(new Uint8Array()),
    stdout: output,
    stderr: output,
    now: () => 0,
    atExit: () => undefined,
  });
  if (code !== 0) throw new Error(`caption-style ${argv.join(" ")} ended with ${code}: ${said}`);
  return said.trimEnd();
}

/** The names of the commands, as `--help` lists them. */
export function commandsIn(help: string): readonly string[] {
  const [, list = ""] = help.split("Commands:\n");
  return [...list.matchAll(/^ {2}([a-z-]+)/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "help");
}
