#!/usr/bin/env node
import { realpathSync } from "node:fs";
import type { Output } from "./commands/cli-ports.ts";
import { runCli } from "./run-cli.ts";

/** Exit code of a bug: neither "clean" nor "findings" nor a fault of the user. */
const BUG = 70;

// So that what has to be cleaned up is cleaned up. https://en.wikipedia.org/wiki/Exit_status#POSIX
for (const [signal, code] of [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => process.exit(code));
}

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
    atExit: (clean) => process.once("exit", clean),
  });
} catch (error) {
  process.exitCode = BUG;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
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
