import type { Fault } from "../errors.ts";
import { splitLines } from "../text/lines.ts";
import { maxListEntries, maxListFaults, maxListLength } from "./limits.ts";
import { listMessages as say } from "./messages.ts";
import { entryFault } from "./texts.ts";

/** The entries of a list file: one a line, "#" starts a comment, blank lines do not count. */
export function readListFile(
  path: string,
  source: string,
): { entries: readonly string[]; faults: readonly Fault[] } {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const fault = (message: string, line: number, column = 1): Fault => ({
    message,
    place: { path, line, column },
  });
  if (text.length > maxListLength) return { entries: [], faults: [fault(say.tooLong(maxListLength), 1)] };
  const entries = new Set<string>();
  const faults: Fault[] = [];
  for (const [at, line] of splitLines(text).entries()) {
    const entry = line.text.replace(/(?:^|\s)#.*$/u, "").trim();
    const wrong = entry === "" ? undefined : entryFault(entry);
    if (wrong !== undefined) faults.push(fault(wrong, at + 1, line.text.indexOf(entry) + 1));
    else if (entry !== "") entries.add(entry);
    if (entries.size > maxListEntries)
      return { entries: [], faults: [fault(say.tooMany(maxListEntries), at + 1)] };
  }
  if (entries.size === 0 && faults.length === 0) faults.push(fault(say.empty, 1));
  const hidden = faults.splice(maxListFaults).length;
  if (hidden > 0) faults.push(fault(say.more(hidden), 1));
  return { entries: [...entries], faults };
}
