/** Serves the repositories over git's smart HTTP protocol, through `git http-backend` as a CGI program. */
import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import { gunzipSync } from "node:zlib";
import { gitEnvironment } from "./git.ts";
import { fullNameOf } from "./shapes.ts";
import type { Repository, World } from "./state.ts";

/** A request to git: which repository, and which of git's services below it. */
export interface GitRequest {
  readonly repository: Repository | undefined;
  readonly service: string;
}

/** Reads a path as `/{owner}/{repo}[.git]/<service>`; null where it is none. */
export function gitRequest(world: World, pathname: string): GitRequest | null {
  const found = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/u.exec(
    pathname,
  );
  if (found === null) return null;
  const name = (found[1] ?? "").toLowerCase();
  const repository = world.repositories.find((candidate) => fullNameOf(candidate).toLowerCase() === name);
  return { repository, service: found[2] ?? "" };
}

/** Whether the request may read: a private repository wants the token as the password of `x-access-token`. */
function refusal(world: World, { repository, service }: GitRequest, request: IncomingMessage): number | null {
  const expected = `Basic ${Buffer.from(`x-access-token:${world.token}`).toString("base64")}`;
  const given = request.headers.authorization;
  const isKnown = given?.replace(/^basic/iu, "Basic") === expected;
  if (given === undefined ? repository?.private !== false : !isKnown) return 401;
  if (repository === undefined) return 404;
  const isPush = service === "git-receive-pack" || (request.url ?? "").includes("service=git-receive-pack");
  return isPush || world.permissions.contents === "none" ? 403 : null;
}

/** What became of a git request. */
export interface GitAnswer {
  readonly status: number;
  /** Bytes of the request's body, as they came. */
  readonly bodyBytes: number;
  /** Bytes of the answer's body: all that git transfers. */
  readonly answerBytes: number;
  /** What the request asked git for; empty unless it fetched. */
  readonly fetched?: Fetched;
}

/** What a fetch asked for. */
export interface Fetched {
  /** Object names. */
  readonly wants: readonly string[];
  /** Such as `blob:none`; null without one. */
  readonly filter: string | null;
}

/** Answers a git request. */
export async function answerGit(
  world: World,
  target: GitRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<GitAnswer> {
  const refused = refusal(world, target, request);
  if (refused !== null || target.repository === undefined) {
    request.resume();
    response
      .writeHead(refused ?? 404, refused === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {})
      .end();
    return { status: refused ?? 404, bodyBytes: 0, answerBytes: 0 };
  }
  return runBackend(target.repository, target.service, request, response);
}

function backendEnvironment(
  { gitDir }: Repository,
  service: string,
  request: IncomingMessage,
): Record<string, string> {
  const header = (name: string): string => String(request.headers[name] ?? "");
  return {
    ...gitEnvironment(),
    GIT_PROJECT_ROOT: dirname(gitDir),
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: `/${basename(gitDir)}/${service}`,
    QUERY_STRING: (request.url ?? "").split("?")[1] ?? "",
    REQUEST_METHOD: request.method ?? "GET",
    CONTENT_TYPE: header("content-type"),
    CONTENT_LENGTH: header("content-length"),
    HTTP_CONTENT_ENCODING: header("content-encoding"),
    GIT_PROTOCOL: header("git-protocol"),
    REMOTE_ADDR: "127.0.0.1",
  };
}

function runBackend(
  repository: Repository,
  service: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const env = backendEnvironment(repository, service, request);
    const child = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"] });
    const counts = { status: 200, bodyBytes: 0, answerBytes: 0 };
    let head: Buffer | null = Buffer.alloc(0);
    const asked: Buffer[] = [];
    request.on("data", (chunk: Buffer) => {
      counts.bodyBytes += chunk.length;
      asked.push(chunk);
    });
    const end = (): void => resolve({ ...counts, ...fetched(Buffer.concat(asked)) });
    request.pipe(child.stdin);
    child.stdin.on("error", () => undefined); // the backend may answer without reading everything
    response.on("close", () => child.kill());
    child.stdout.on("data", (chunk: Buffer) => {
      const body = head === null ? chunk : readHead(Buffer.concat([head, chunk]));
      if (body === null) return;
      counts.answerBytes += body.length;
      response.write(body);
    });
    child.on("error", reject);
    child.on("close", () => {
      if (head !== null) counts.status = 500;
      response.end(end);
      if (response.destroyed) end();
    });

    /** Takes the CGI header off the front; null while it has not all arrived. */
    function readHead(bytes: Buffer): Buffer | null {
      const end = bytes.indexOf("\r\n\r\n");
      head = end < 0 ? bytes : null;
      if (end < 0) return null;
      const fields = bytes
        .subarray(0, end)
        .toString()
        .split("\r\n")
        .map((line) => line.split(/: ?(.*)/su));
      const status = fields.find(([name]) => name?.toLowerCase() === "status")?.[1];
      counts.status = status === undefined ? 200 : Number.parseInt(status, 10);
      response.writeHead(
        counts.status,
        Object.fromEntries(fields.filter(([name]) => name?.toLowerCase() !== "status")),
      );
      return bytes.subarray(end + 4);
    }
  });
}

/** Reads the body of a fetch (gitprotocol-v2: "want <oid>", "filter <spec>"), which git compresses when it is long. */
function fetched(body: Buffer): { fetched?: Fetched } {
  const isCompressed = body[0] === 0x1f && body[1] === 0x8b;
  const text = (isCompressed ? gunzipSync(body) : body).toString("latin1");
  const wants = [...text.matchAll(/want ([0-9a-f]{40})/gu)].map(([, oid = ""]) => oid);
  return wants.length === 0
    ? {}
    : { fetched: { wants, filter: /[0-9a-f]{4}filter ([a-z]+:[a-z]+)/u.exec(text)?.[1] ?? null } };
}
