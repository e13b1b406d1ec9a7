/** Holds requests and answers to GitHub's published description of its REST API (`contract/rest.json`). */
import { Ajv, type AnySchema, type ErrorObject, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";
import {
  type Description,
  description,
  escaped,
  type JsonObject,
  type Match,
  type Parameter,
} from "./operations.ts";

/**
 * Where GitHub's description is known to differ from what GitHub sends: the line of an outdated comment is null
 * (`line`, `position`), the description only says integer.
 */
const errata: Readonly<Record<string, readonly string[]>> = {
  "pull-request-review-comment": ["line", "position", "original_line", "original_position"],
  "review-comment": ["line", "original_line", "original_position"],
};

function corrected(text: Description): Description {
  const copy = structuredClone(text) as {
    components: { schemas: Record<string, { properties: Record<string, unknown> }> };
  } & Description;
  for (const [schema, names] of Object.entries(errata)) {
    const properties = copy.components.schemas[schema]?.properties ?? {};
    for (const name of names) properties[name] = { anyOf: [properties[name], { type: "null" }] };
  }
  return copy;
}

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, validateSchema: false });
  ajvFormats.default(ajv);
  return ajv.addSchema(corrected(description) as AnySchema, "gh");
}

const bodies = createAjv(false);
const parameters = createAjv(true);
const validators = new Map<string, ValidateFunction>();

function remembered(pointer: string, compile: () => ValidateFunction): ValidateFunction {
  const found = validators.get(pointer) ?? compile();
  validators.set(pointer, found);
  return found;
}

function bodyValidator(pointer: string): ValidateFunction {
  return remembered(pointer, () => bodies.compile({ $ref: `gh#${pointer}` }));
}

/** Parameters arrive as text; ajv turns them into the described type, which needs an object around the value. */
function parameterValidator(pointer: string): ValidateFunction {
  const properties = { value: { $ref: `gh#${pointer}/schema` } };
  return remembered(pointer, () => parameters.compile({ type: "object", properties }));
}

function lookUp(pointer: string): unknown {
  let found: unknown = description;
  for (const step of pointer.split("/").slice(1)) {
    found = (found as JsonObject | undefined)?.[
      decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")
    ];
  }
  return found;
}

/** What is wrong with a request, and whether GitHub would refuse it (unknown names it merely ignores). */
export interface RequestFaults {
  readonly refused: readonly string[];
  readonly ignored: readonly string[];
}

/** Checks path and query parameters (as text, coerced) and the JSON body. */
export function checkRequest(found: Match, query: URLSearchParams, body: unknown): RequestFaults {
  const refused: string[] = [];
  const known = new Set<string>();
  found.operation.parameters.forEach((entry, index) => {
    const pointer = "$ref" in entry ? entry.$ref.slice(1) : `${found.pointer}/parameters/${index}`;
    const parameter = lookUp(pointer) as Parameter;
    const value = parameter.in === "path" ? found.path[parameter.name] : query.get(parameter.name);
    known.add(parameter.name);
    if (parameter.in === "header") return;
    if (value === undefined || value === null) {
      if (parameter.required === true) refused.push(`parameter ${parameter.name} is missing`);
      return;
    }
    const check = parameterValidator(pointer);
    if (!check({ value })) refused.push(`parameter ${parameter.name}: ${told(check.errors)}`);
  });
  const ignored = [...query.keys()]
    .filter((name) => !known.has(name))
    .map((name) => `unknown parameter ${name}`);
  const content = checkBody(found, body);
  return { refused: [...refused, ...content.refused], ignored: [...ignored, ...content.ignored] };
}

function checkBody({ operation, pointer }: Match, body: unknown): RequestFaults {
  const { requestBody } = operation;
  if (body === undefined)
    return { refused: requestBody?.required === true ? ["the body is missing"] : [], ignored: [] };
  if (requestBody === undefined) return { refused: [], ignored: ["a body where none is described"] };
  const schema = `${pointer}/requestBody/content/${escaped("application/json")}/schema`;
  const check = bodyValidator(schema);
  const refused = check(body) ? [] : [`body: ${told(check.errors)}`];
  return { refused, ignored: unknownKeys(lookUp(schema), body, "body") };
}

/** OpenAPI lets unknown keys pass; GitHub ignores them, which for us means a misspelt one. */
function unknownKeys(schema: unknown, value: unknown, place: string): string[] {
  if (typeof schema !== "object" || schema === null || typeof value !== "object" || value === null) return [];
  const { items, properties } = schema as { items?: unknown; properties?: JsonObject };
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => unknownKeys(items, item, `${place}[${index}]`));
  if (properties === undefined) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key in properties
      ? unknownKeys(properties[key], item, `${place}.${key}`)
      : [`unknown key ${place}.${key}`],
  );
}

/** What is wrong with an answer of the loopback GitHub itself. */
export function checkAnswer(found: Match, status: number, body: unknown): string[] {
  const response = found.operation.responses[String(status)];
  if (response === undefined && status < 400) return [`answers ${status}, which is not described`];
  const pointer =
    typeof response?.["$ref"] === "string"
      ? response["$ref"].slice(1)
      : `${found.pointer}/responses/${status}`;
  const schema = `${pointer}/content/${escaped("application/json")}/schema`;
  if (lookUp(schema) === undefined) {
    if (status >= 400) return faultsOf("/components/schemas/basic-error", body);
    return body === undefined ? [] : [`answers ${status} with a body where none is described`];
  }
  return faultsOf(schema, body);
}

function faultsOf(pointer: string, body: unknown): string[] {
  const check = bodyValidator(pointer);
  return check(body) ? [] : [`the answer: ${told(check.errors)}`];
}

function told(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? [])
    .map((error) => `${error.instancePath} ${error.message ?? error.keyword}`.trim())
    .join("; ");
}
