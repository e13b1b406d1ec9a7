import { describeFault, type Fault } from "../../errors.ts";
import { asciiWords } from "../../report/ascii.ts";
import { visible } from "../../report/visible.ts";
import { type CliPorts, showsColour } from "./cli-ports.ts";

/** Tells what the user can mend, a line for each. */
export function sayFaults(faults: readonly Fault[], { stderr, env }: Pick<CliPorts, "stderr" | "env">): void {
  const words = showsColour(stderr, env) ? visible : (text: string) => asciiWords(visible(text));
  stderr.write(faults.map((fault) => `${words(describeFault(fault))}\n`).join(""));
}
