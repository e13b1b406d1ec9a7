/** Which operation of GitHub's published description (`contract/rest.json`) a request addresses. */
import { readFileSync } from "node:fs";

export type JsonObject = Readonly<Record<string, unknown>>;

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: JsonObject };
  readonly responses: Readonly<Record<string, JsonObject>>;
}

/** The kept part of GitHub's description. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: JsonObject;
}

/** A request's operation: where it stands in the description, its id and its decoded path parameters. */
export interface Match {
  readonly operationId: string;
  readonly operation: Operation;
  readonly pointer: string;
  readonly path: Readonly<Record<string, string>>;
}

/** The description as published, without its prose. */
export const description = JSON.parse(
  readFileSync(new URL("./contract/rest.json", import.meta.url), "utf8"),
) as Description;

/** A step of a JSON pointer in a reference. */
export function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** A path template as a pattern; `{path}` and `{basehead}` may hold slashes, the others may not. */
function pattern(template: string): RegExp {
  const source = template.replace(/\{(\w+)\}/gu, (_, name: string) =>
    name === "path" || name === "basehead" || name === "ref" ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`, "u");
}

/** Fixed steps win over parameters: `/pulls/comments/1` is no pull request called "comments". */
const routes = Object.keys(description.paths)
  .map((template) => ({
    template,
    pattern: pattern(template),
    fixed: template.replace(/\{\w+\}/gu, "").length,
  }))
  .sort((a, b) => b.fixed - a.fixed);

/** The operation that a request addresses; null where the kept part of the description has none. */
export function match(method: string, pathname: string): Match | null {
  for (const route of routes) {
    const found = route.pattern.exec(pathname);
    const operation = description.paths[route.template]?.[method.toLowerCase()];
    if (found === null || operation === undefined) continue;
    const path = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
    );
    const pointer = `/paths/${escaped(route.template)}/${method.toLowerCase()}`;
    return { operationId: operation.operationId, operation, pointer, path };
  }
  return null;
}
