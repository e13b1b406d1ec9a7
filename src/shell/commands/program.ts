import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { FAIL_ON } from "../../core/verdict.ts";
import type { CliPorts } from "./cli-ports.ts";
import { findPackage } from "./find-up.ts";
import { DEFAULTS, EXIT, FORMATS } from "./options.ts";

/** Reads the arguments, runs the command that they name and gives its exit code. */
export async function runProgram(argv: readonly string[], ports: CliPorts): Promise<number> {
  let code: number = EXIT.clean;
  const program = buildProgram(ports, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.clean : EXIT.couldNotCheck;
  }
}

type Finish = (code: number) => void;

/** Each command loads its own code only when it runs, so that help costs next to nothing. */
function buildProgram(ports: CliPorts, finish: Finish): Command {
  const program = new Command("caption-style")
    .description("Checks that the captions of an image dataset are written the same way.")
    .version(findPackage(ports.program).version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => ports.stdout.write(text),
      writeErr: (text) => ports.stderr.write(text),
      getOutHelpWidth: () => ports.stdout.columns ?? 80,
      getErrHelpWidth: () => ports.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('("caption-style --help" lists commands and options.)');
  addCheck(program, ports, finish);
  addFix(program, ports, finish);
  addHook(program, ports, finish);
  addReview(program, ports, finish);
  addExplain(program, ports, finish);
  addConfig(program, ports, finish);
  addDemo(program, ports, finish);
  program.addHelpText("after", "\nExit codes: 0 clean, 1 findings, 2 could not check.");
  return program;
}

function addCheck(program: Command, ports: CliPorts, finish: Finish): void {
  const command = program
    .command("check [paths...]")
    .description("check captions: files and folders, those around here when none is named")
    .option("--staged", "check what the next commit would change, as it is staged")
    .option("--diff <base...head>", "check the captions that head changed since it left base")
    .option("--only-changed-lines", "with --staged or --diff: leave out lines that did not change")
    .option("--stdin", "check one caption from the standard input")
    .option("--stdin-path <path>", "the path that it would have");
  withReportOptions(command).action(async (paths, options) => {
    const { runCheck } = await import("./check.ts");
    finish(await runCheck(paths, options, ports));
  });
}

function addFix(program: Command, ports: CliPorts, finish: Finish): void {
  const command = program
    .command("fix [paths...]")
    .description("write every safe rewrite, then check what remains")
    .option("--dry-run", "only show what would be written");
  withReportOptions(command).action(async (paths, options) => {
    const { runFix } = await import("./fix.ts");
    finish(await runFix(paths, options, ports));
  });
}

function addHook(program: Command, ports: CliPorts, finish: Finish): void {
  const command = program
    .command("hook")
    .description("what the pre-commit hook runs: check the staged captions");
  withReportOptions(command).action(async (options) => {
    const { runHookCommand } = await import("./hook.ts");
    finish(await runHookCommand(options, ports));
  });
}

function addReview(program: Command, ports: CliPorts, finish: Finish): void {
  const command = program
    .command("review")
    .description("show the review that the Action would post on a pull request")
    .option("--dry-run", "post nothing; this is all that the command line does")
    .requiredOption("--base <rev>", "the branch that the pull request goes to")
    .option("--head <rev>", "the head of the pull request", "HEAD")
    .option("--max-comments <n>", "how many comments it may have", readCount, 25);
  withCommonOptions(command, ["text", "json"]).action(async (options) => {
    const { runReview } = await import("./review.ts");
    finish(await runReview(options, ports));
  });
}

function addExplain(program: Command, ports: CliPorts, finish: Finish): void {
  program
    .command("explain [rule]")
    .description("say what a rule wants, which section a tag falls in, or how CLIP reads a trigger, and why")
    .option("--tag <tag>", "explain a tag by the style of the dataset here")
    .option("--tags-file <file>", "explain each tag of a file, one a line")
    .option("--trigger <word>", "explain how CLIP splits a trigger word into tokens")
    .option("--config <file>", "the style that governs, instead of the nearest caption-style.json")
    .addOption(new Option("--format <format>", "how it is written").choices(["text", "json"]).default("text"))
    .action(async (rule, options) => {
      const { runExplain } = await import("./explain.ts");
      finish(await runExplain(rule, options, ports));
    });
}

function addConfig(program: Command, ports: CliPorts, finish: Finish): void {
  program
    .command("config [path]")
    .description("show the style of one caption, with every layer merged and every default filled in")
    .option("--config <file>", "the style that governs, instead of the nearest caption-style.json")
    .action(async (path, options) => {
      const { runConfig } = await import("./config.ts");
      finish(await runConfig(path, options, ports));
    });
}

function addDemo(program: Command, ports: CliPorts, finish: Finish): void {
  program
    .command("demo")
    .description("review the pull request of the bundled example, without a network")
    .action(async () => {
      const { runDemo } = await import("./demo.ts");
      finish(await runDemo(ports));
    });
}

function withReportOptions(command: Command): Command {
  return withCommonOptions(command, FORMATS).option(
    "--max-findings <n>",
    "how many findings the text shows; the rest is counted",
    readCount,
  );
}

function withCommonOptions(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(
      new Option("--format <format>", "how the report is written")
        .choices([...formats])
        .default(DEFAULTS.format),
    )
    .option("--output <file>", "write the report to a file")
    .addOption(
      new Option("--fail-on <severity>", "the least severity that fails")
        .choices([...FAIL_ON])
        .default(DEFAULTS.failOn),
    )
    .option("--config <file>", "the style that governs, instead of the nearest caption-style.json")
    .option("--quiet", "show findings only: no totals, no notices, no progress");
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It has to be a whole number.");
  return Number(text);
}
