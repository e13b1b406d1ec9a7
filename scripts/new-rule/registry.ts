/** The registry, src/rules/index.ts, with a rule more: its import, its place at the end of the rules, and in the rewriting. */
export function withRule(registry: string, id: string): string {
  const name = nameOf(id);
  const imported = addImport(registry, `import { ${name} } from "./${id}.ts";`);
  const listed = addEntry(imported, RULES, (names) => [...names, name]);
  return addEntry(listed, REWRITING, (ids) => beforeOrder(ids, `"${id}"`));
}

/** What the rule is called in code: "tagCount" of "tag-count". */
export function nameOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const RULES = /(?<=export const rules = \[)[^\]]*(?=\])/;
const REWRITING = /(?<=export const rewritingOrder[^=]*= \[)[^\]]*(?=\])/;

function addImport(registry: string, line: string): string {
  const lines = registry.split("\n");
  const next = lines.findIndex((other) => other.startsWith("import ") && pathOf(other) > pathOf(line));
  const last = lines.findLastIndex((other) => other.startsWith("import "));
  lines.splice(next < 0 ? last + 1 : next, 0, line);
  return lines.join("\n");
}

/** Packages stand before files. */
function pathOf(line: string): string {
  const path = /from "([^"]+)"/.exec(line)?.[1] ?? "";
  return path.startsWith(".") ? `1${path}` : `0${path}`;
}

function addEntry(
  registry: string,
  list: RegExp,
  add: (entries: readonly string[]) => readonly string[],
): string {
  const inside = list.exec(registry)?.[0];
  if (inside === undefined) throw new Error(`src/rules/index.ts has no list that looks like ${list.source}.`);
  const entries = inside.split(",").flatMap((entry) => (entry.trim() === "" ? [] : [entry.trim()]));
  return registry.replace(
    list,
    `\n${add(entries)
      .map((entry) => `  ${entry},\n`)
      .join("")}`,
  );
}

/** What places tags comes last: it has to see the tags as they will be. */
function beforeOrder(ids: readonly string[], id: string): readonly string[] {
  const at = ids.indexOf('"section-order"');
  return at < 0 ? [...ids, id] : ids.toSpliced(at, 0, id);
}
