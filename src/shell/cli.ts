#!/usr/bin/env node
import { realpathSync } from "node:fs";
import type { Output } from "./commands/cli-ports.ts";
import { runCli } from "./run-cli.ts";

/** Exit code of a bug: neither "clean" nor "findings" nor a fault of the user. */
const BUG = 70;

/** What is asked to end ends with 128 and the number of the signal. https://en.wikipedia.org/wiki/Exit_status#POSIX */
const SIGNALS = [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const;

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    started: process.argv[1] ?? ".",
    program: realpathSync(process.argv[1] ?? "."),
    readInput: async () => (await import("node:stream/consumers")).buffer(process.stdin),
    stdout: outputTo("stdout"),
    stderr: outputTo("stderr"),
    now: () => performance.now(),
    atExit: cleanAtExit,
  });
} catch (error) {
  process.exitCode = BUG;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

/**
 * Also where a signal ends the program; a signal that nobody waits for ends it at once, in the middle of a check as well.
 * https://nodejs.org/api/process.html#signal-events
 */
function cleanAtExit(clean: () => void): void {
  process.once("exit", clean);
  for (const [signal, code] of SIGNALS) process.once(signal, () => process.exit(code));
}

/** Node makes a stream at the first look at it, which takes longer than many a commit's check and is often not needed. */
function outputTo(name: "stdout" | "stderr"): Output {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    if (opened !== undefined) return opened;
    opened = process[name];
    // Who reads us, such as `head`, may have read enough.
    opened.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
    return opened;
  };
  return {
    write: (text) => stream().write(text),
    get isTerminal() {
      return stream().isTTY;
    },
    get columns() {
      return stream().columns;
    },
  };
}
