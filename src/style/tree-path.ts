import { fileMessages as say } from "./messages.ts";

/** The folder of a path: "" for the root, else with its "/" at the end. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The path from the root of a file that another file names; a fault when that is no file of the repository. */
export function within(from: string, name: string): { readonly path: string } | { readonly fault: string } {
  const given = name.trim();
  if (/^[a-z][a-z0-9+.-]+:/i.test(given) || given.startsWith("//")) return { fault: say.url };
  if (given.includes("\\")) return { fault: say.backslash };
  if (given.startsWith("/")) return { fault: say.absolute(given) };
  const steps = folderOf(from).split("/").slice(0, -1);
  for (const step of given.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return { fault: say.escapes(given) };
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return { path: steps.join("/") };
}
