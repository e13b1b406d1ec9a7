/**
 * Told first, before anything that could fail is loaded: a bug, ours or of the runner, ends with its own exit code, so that
 * nobody takes it for findings (1).
 */
process.on("uncaughtException", (error) => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const data = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  process.stdout.write(`::error title=caption-style::A bug in caption-style; please report it.%0A${data}\n`);
  process.exitCode = BUG;
  // What still runs must not go on as if nothing had happened.
  process.stdout.write("", () => process.exit(BUG));
});

/** As of the command line: neither clean nor findings nor something that the user can mend. */
const BUG = 70;
