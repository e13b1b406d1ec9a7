import { UserError } from "../errors.ts";
import type { CliPorts } from "./commands/cli-ports.ts";
import { findPackage } from "./commands/find-up.ts";
import { DEFAULTS, EXIT } from "./commands/options.ts";

/** Runs the command that the arguments name and gives the exit code. Only what the user can mend is caught. */
export async function runCli(argv: readonly string[], ports: CliPorts): Promise<number> {
  if (argv.length === 1 && VERSION.has(argv[0] ?? "")) {
    ports.stdout.write(`${findPackage(ports.program).version}\n`);
    return EXIT.clean;
  }
  try {
    // What the pre-commit hook runs; with options it goes the way of every command.
    if (argv.length === 1 && argv[0] === "hook") {
      const { runHookCommand } = await import("./commands/hook.ts");
      return await runHookCommand(DEFAULTS, ports);
    }
    // Asking for the version is all that many scripts do: it does not wait for the reader of arguments.
    const { runProgram } = await import("./commands/program.ts");
    return await runProgram(argv, ports);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { sayFaults } = await import("./commands/say-faults.ts");
    sayFaults(error.faults, ports);
    return EXIT.couldNotCheck;
  }
}

const VERSION: ReadonlySet<string> = new Set(["--version", "-V"]);
