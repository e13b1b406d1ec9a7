import type { CliPorts } from "./cli-ports.ts";

/** Passes things on and counts them on a terminal once the work takes longer than a second. */
export function withProgress<Thing>(things: Iterable<Thing>, noun: string, ports: CliPorts): Iterable<Thing> {
  return ports.stderr.isTerminal ? counted(things, noun, ports) : things;
}

function* counted<Thing>(things: Iterable<Thing>, noun: string, { stderr, now }: CliPorts): Generator<Thing> {
  let [count, shown, next] = [0, false, now() + FIRST_AFTER];
  try {
    for (const thing of things) {
      yield thing;
      count++;
      // The clock costs more than a caption.
      if (count % 64 !== 0 || now() < next) continue;
      stderr.write(`\r${count} ${noun}`);
      [shown, next] = [true, now() + AGAIN_AFTER];
    }
  } finally {
    if (shown) stderr.write("\r\u001B[K");
  }
}

// Milliseconds.
const FIRST_AFTER = 1000;
const AGAIN_AFTER = 200;
