/**
 * Regenerates what the loopback GitHub of the tests is held to: the part of GitHub's published descriptions
 * (REST: `@octokit/openapi`, GraphQL: `@octokit/graphql-schema`) that the Action needs, without the prose.
 * The packages weigh 385 MB unpacked, so they are fetched into a temporary folder and are no dependencies.
 *
 *     npm run -s compile && node build/scripts/github-contract.js
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DefinitionNode, type DocumentNode, Kind, parse, print, type TypeNode, visit } from "graphql";

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const restPackage = {
  spec: "@octokit/openapi@23.0.2",
  text: "generated/api.github.com.json",
  licence: "LICENSE",
};
const graphqlPackage = {
  spec: "@octokit/graphql-schema@15.26.1",
  text: "schema.graphql",
  licence: "LICENSE.md",
};
const folder = join("__tests__", "loopback", "contract");

/** The operations that are kept, by path below `/repos/{owner}/{repo}` (or from the root with a leading `//`). */
const operations: Readonly<Record<string, readonly string[]>> = {
  "": ["get"],
  "//user": ["get"],
  "//rate_limit": ["get"],
  "/check-runs": ["post"],
  "/check-runs/{check_run_id}": ["patch"],
  "/commits/{ref}": ["get"],
  "/commits/{commit_sha}/pulls": ["get"],
  "/compare/{basehead}": ["get"],
  "/contents/{path}": ["get"],
  "/issues/comments/{comment_id}": ["get", "patch", "delete"],
  "/issues/{issue_number}/comments": ["get", "post"],
  "/pulls": ["get"],
  "/pulls/comments/{comment_id}": ["get", "patch", "delete"],
  "/pulls/{pull_number}": ["get"],
  "/pulls/{pull_number}/comments": ["get", "post"],
  "/pulls/{pull_number}/comments/{comment_id}/replies": ["post"],
  "/pulls/{pull_number}/files": ["get"],
  "/pulls/{pull_number}/reviews": ["get", "post"],
  "/pulls/{pull_number}/reviews/{review_id}": ["get", "put", "delete"],
  "/pulls/{pull_number}/reviews/{review_id}/comments": ["get"],
  "/pulls/{pull_number}/reviews/{review_id}/dismissals": ["put"],
  "/pulls/{pull_number}/reviews/{review_id}/events": ["post"],
};

/** The GraphQL fields that are kept; arguments, enums, inputs and scalars follow from them. */
const fields: Readonly<Record<string, string>> = {
  Query: "id viewer repository node",
  Mutation:
    "resolveReviewThread unresolveReviewThread minimizeComment unminimizeComment updatePullRequestReviewComment deletePullRequestReviewComment updatePullRequestReview",
  Node: "id",
  Actor: "login url",
  Minimizable: "isMinimized minimizedReason viewerCanMinimize",
  User: "id login url databaseId name",
  Bot: "id login url databaseId",
  Commit: "id oid",
  PageInfo: "endCursor hasNextPage hasPreviousPage startCursor",
  Repository: "id name nameWithOwner isPrivate isFork url databaseId pullRequest",
  PullRequest:
    "id number title url state isDraft author headRefName headRefOid baseRefName baseRefOid headRepository isCrossRepository reviewThreads reviews comments",
  PullRequestReviewThread:
    "id isResolved isOutdated isCollapsed path line startLine originalLine originalStartLine diffSide startDiffSide subjectType resolvedBy comments viewerCanResolve viewerCanReply viewerCanUnresolve",
  PullRequestReviewThreadConnection: "nodes edges pageInfo totalCount",
  PullRequestReviewThreadEdge: "cursor node",
  PullRequestReviewComment:
    "id databaseId fullDatabaseId body author createdAt updatedAt path line startLine originalLine originalStartLine outdated isMinimized minimizedReason viewerCanMinimize viewerDidAuthor replyTo url commit originalCommit pullRequestReview state subjectType diffHunk",
  PullRequestReviewCommentConnection: "nodes edges pageInfo totalCount",
  PullRequestReviewCommentEdge: "cursor node",
  PullRequestReview:
    "id databaseId fullDatabaseId body author state createdAt submittedAt url commit comments isMinimized minimizedReason viewerCanMinimize viewerDidAuthor",
  PullRequestReviewConnection: "nodes edges pageInfo totalCount",
  PullRequestReviewEdge: "cursor node",
  IssueComment:
    "id databaseId fullDatabaseId body author createdAt updatedAt url isMinimized minimizedReason viewerCanMinimize viewerDidAuthor",
  IssueCommentConnection: "nodes edges pageInfo totalCount",
  IssueCommentEdge: "cursor node",
  ResolveReviewThreadPayload: "clientMutationId thread",
  UnresolveReviewThreadPayload: "clientMutationId thread",
  MinimizeCommentPayload: "clientMutationId minimizedComment",
  UnminimizeCommentPayload: "clientMutationId unminimizedComment",
  UpdatePullRequestReviewCommentPayload: "clientMutationId pullRequestReviewComment",
  DeletePullRequestReviewCommentPayload: "clientMutationId pullRequestReviewComment",
  UpdatePullRequestReviewPayload: "clientMutationId pullRequestReview",
};

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys of a schema that say nothing a validator can use; a property may still bear such a name. */
const prose = new Set([
  "description",
  "example",
  "examples",
  "title",
  "summary",
  "externalDocs",
  "deprecated",
  "headers",
  "tags",
]);

function withoutProse(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutProse(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .filter(([key]) => isNames || !(prose.has(key) || key.startsWith("x-") || key === "nullable"))
    .map(([key, item]): [string, Json] => [key, withoutProse(item, !isNames && key === "properties")]);
  const rest = Object.fromEntries(kept);
  // ajv refuses OpenAPI 3.0's `nullable` beside `$ref`, `allOf` or an `enum` without null: say it in plain JSON Schema.
  return !isNames && value["nullable"] === true ? { anyOf: [rest, { type: "null" }] } : rest;
}

/** What a validator needs of an operation. */
function operationSubset(operation: JsonObject): JsonObject {
  const { operationId, parameters, requestBody, responses } = operation;
  return withoutProse({
    operationId: operationId ?? null,
    parameters: parameters ?? [],
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: responses ?? {},
  }) as JsonObject;
}

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => referencesIn(item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "$ref" && typeof item === "string" ? [item] : referencesIn(item),
  );
}

function lookUp(description: JsonObject, reference: string): Json {
  let found: Json | undefined = description;
  for (const step of reference.replace("#/", "").split("/"))
    found = isObject(found) ? found[step] : undefined;
  if (found === undefined) throw new Error(`the description has no ${reference}`);
  return found;
}

/** The kept operations with everything that they refer to, directly or not. */
function restSubset(description: JsonObject): string {
  const paths: Record<string, JsonObject> = {};
  for (const [name, methods] of Object.entries(operations)) {
    const path = name.startsWith("//") ? name.slice(1) : `/repos/{owner}/{repo}${name}`;
    const item = lookUp({ item: (description["paths"] as JsonObject)[path] ?? null }, "#/item") as JsonObject;
    paths[path] = Object.fromEntries(
      methods.map((method) => [method, operationSubset(item[method] as JsonObject)]),
    );
  }
  const components = new Map<string, Json>();
  const waiting = ["#/components/schemas/basic-error", ...referencesIn(paths)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (components.has(next)) continue;
    const component = withoutProse(lookUp(description, next));
    components.set(next, component);
    waiting.push(...referencesIn(component));
  }
  return linePerEntry(paths, components);
}

/** One operation or component a line: small, and a new version of GitHub's description gives a readable diff. */
function linePerEntry(
  paths: Readonly<Record<string, JsonObject>>,
  components: ReadonlyMap<string, Json>,
): string {
  const block = (entries: readonly (readonly [string, Json])[]): string =>
    entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n");
  const kinds = new Map<string, [string, Json][]>();
  for (const [reference, component] of [...components].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = "", name = ""] = reference.replace("#/components/", "").split("/");
    kinds.set(kind, [...(kinds.get(kind) ?? []), [name, component]]);
  }
  const groups = [...kinds].map(([kind, entries]) => `${JSON.stringify(kind)}: {\n${block(entries)}\n}`);
  return `{"paths": {\n${block(Object.entries(paths))}\n},\n"components": {\n${groups.join(",\n")}\n}}\n`;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** A schema whose every valid query is valid against the whole one: kept fields keep their types and arguments. */
function graphqlSubset(sdl: string): string {
  const document = visit(parse(sdl, { noLocation: true }), {
    StringValue: (node, key) => (key === "description" ? null : node),
    Directive: () => null,
  });
  const names = new Map(
    document.definitions.flatMap((node) => ("name" in node && node.name ? [[node.name.value, node]] : [])),
  );
  const needed = new Set<string>();
  const kept: DefinitionNode[] = [];
  const waiting = Object.keys(fields);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const definition = names.get(next);
    if (needed.has(next) || definition === undefined) continue;
    needed.add(next);
    const reduced = reducedDefinition(next, definition);
    kept.push(reduced);
    visit(reduced, { NamedType: (node) => void waiting.push(node.name.value) });
  }
  kept.sort((a, b) => print(a).localeCompare(print(b), "en"));
  const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: kept };
  return `${print(whole)}\n`;
}

function reducedDefinition(name: string, definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return definition;
  const wanted = fields[name]?.split(" ");
  if (wanted === undefined) throw new Error(`${name} is reached, but its fields are not listed`);
  const found = (definition.fields ?? []).filter((field) => wanted.includes(field.name.value));
  if (found.length !== wanted.length) throw new Error(`${name} lacks one of: ${wanted.join(", ")}`);
  const interfaces = (definition.interfaces ?? []).filter((type) => namedType(type) in fields);
  return { ...definition, fields: found, interfaces };
}

/** Unpacks two files of a published package and returns their text. */
function fetchPackage(source: typeof restPackage, into: string): { text: string; licence: string } {
  const archive = execFileSync("npm", ["pack", "--silent", source.spec], {
    cwd: into,
    encoding: "utf8",
  }).trim();
  const members = [source.text, source.licence].map((name) => `package/${name}`);
  execFileSync("tar", ["-xzf", archive, ...members], { cwd: into });
  const [text = "", licence = ""] = members.map((name) => readFileSync(join(into, name), "utf8"));
  return { text, licence };
}

function notice(sources: readonly { spec: string; licence: string }[]): string {
  const licences = sources.map(({ spec, licence }) => `## ${spec}\n\n${licence.trim()}\n`);
  return `# Where these files come from\n\nReduced by \`scripts/github-contract.ts\` from two packages; do not edit by hand.\n\n${licences.join("\n")}`;
}

const scratch = mkdtempSync(join(tmpdir(), "github-contract-"));
try {
  const rest = fetchPackage(restPackage, scratch);
  const graphql = fetchPackage(graphqlPackage, scratch);
  writeFileSync(join(folder, "rest.json"), restSubset(JSON.parse(rest.text) as JsonObject));
  writeFileSync(join(folder, "schema.graphql"), graphqlSubset(graphql.text));
  writeFileSync(
    join(folder, "NOTICE.md"),
    notice([
      { spec: restPackage.spec, licence: rest.licence },
      { spec: graphqlPackage.spec, licence: graphql.licence },
    ]),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
