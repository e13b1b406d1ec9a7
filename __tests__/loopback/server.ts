/** The HTTP side of the loopback GitHub: reads a request, holds it to the contract, answers, writes the log. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkAnswer, checkRequest } from "./contract.ts";
import type { Faults } from "./faults.ts";
import { answerGit, type Fetched, gitRequest } from "./git-http.ts";
import { answerGraphql } from "./graphql/answer.ts";
import { type Match, match } from "./operations.ts";
import { notFound, Refusal } from "./refusals.ts";
import type { Answer } from "./routes/call.ts";
import { answerRest } from "./routes/index.ts";
import type { World } from "./state.ts";
import { faultStatus, parseJson, readBody, send, sendFault } from "./transport.ts";

/** One line of the log. */
export interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  readonly bodyBytes: number;
  readonly answerBytes: number;
  /** The JSON body of the request, if it had one. */
  readonly body?: unknown;
  /** What git was asked for, if this was a fetch. */
  readonly fetched?: Fetched;
}

/** What a server works on. */
export interface Serving {
  readonly world: World;
  readonly faults: Faults;
  readonly violations: string[];
  readonly requests: LoggedRequest[];
}

interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly bytes: Buffer;
  readonly body: unknown;
}

/** Starts listening on a free port of 127.0.0.1. */
export async function listen(serving: Serving): Promise<Server> {
  const server = createServer((request, response) => {
    serve(serving, request, response).catch((error: unknown) => {
      serving.violations.push(
        `the loopback GitHub failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  serving.world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
}

async function serve(serving: Serving, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, faults, requests } = serving;
  const method = incoming.method ?? "GET";
  const url = new URL(incoming.url ?? "/", world.url);
  const path = `${url.pathname}${url.search}`;
  const target = gitRequest(world, url.pathname);
  if (target !== null) {
    const fault = await faults.next(method, path);
    if (fault === null) {
      requests.push({ method, path, ...(await answerGit(world, target, incoming, response)) });
      return;
    }
    incoming.resume();
    const answerBytes = sendFault(response, fault);
    requests.push({ method, path, status: faultStatus(fault), bodyBytes: 0, answerBytes });
    return;
  }
  const bytes = await readBody(incoming);
  const request: Request = { method, url, headers: incoming.headers, bytes, body: parseJson(bytes) };
  const { status, answerBytes } = await answerApi(serving, request, response);
  const body = request.body === undefined ? {} : { body: request.body };
  requests.push({ method, path, status, bodyBytes: bytes.length, answerBytes, ...body });
}

async function answerApi(
  serving: Serving,
  request: Request,
  response: ServerResponse,
): Promise<{ status: number; answerBytes: number }> {
  const found = match(request.method, request.url.pathname);
  const checked = contractFaults(serving, request, found);
  const fault = await serving.faults.next(request.method, `${request.url.pathname}${request.url.search}`);
  if (fault !== null && fault.when !== "after")
    return { status: faultStatus(fault), answerBytes: sendFault(response, fault) };
  const answer = await attempt(() => answerTo(serving, request, found, checked));
  if (found !== null && answer.raw === undefined) {
    const wrong = checkAnswer(found, answer.status, answer.body);
    serving.violations.push(...wrong.map((text) => `${found.operationId}: ${text}`));
  }
  if (fault !== null) return { status: faultStatus(fault), answerBytes: sendFault(response, fault) };
  return { status: answer.status, answerBytes: send(response, answer) };
}

/** Notes what the contract has against a request; the answer is what GitHub would refuse it for. */
function contractFaults({ violations }: Serving, request: Request, found: Match | null): readonly string[] {
  const { method, url } = request;
  if (isGraphql(request)) return [];
  if (found === null) {
    violations.push(`${method} ${url.pathname} is not an operation of the kept part of GitHub's description`);
    return [];
  }
  const { refused, ignored } = checkRequest(found, url.searchParams, request.body);
  violations.push(...[...refused, ...ignored].map((text) => `${found.operationId}: ${text}`));
  return refused;
}

function isGraphql({ method, url }: Request): boolean {
  return method === "POST" && url.pathname === "/graphql";
}

async function attempt(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body };
    throw error;
  }
}

async function answerTo(
  { world, violations }: Serving,
  request: Request,
  found: Match | null,
  refused: readonly string[],
): Promise<Answer> {
  checkCaller(world, request);
  if (isGraphql(request)) {
    const { body, violations: wrong } = await answerGraphql(world, request.body);
    violations.push(...wrong);
    return { status: 200, body };
  }
  if (found === null) throw notFound();
  if (refused.length > 0) throw new Refusal(422, `Invalid request.\n\n${refused.join("\n")}`);
  const { url, body } = request;
  const accept = request.headers.accept ?? "";
  return answerRest(found.operationId, {
    world,
    path: found.path,
    query: url.searchParams,
    body,
    url,
    accept,
  });
}

/** GitHub answers nobody without a User-Agent (REST guide, "User agent required"), and no wrong token. */
function checkCaller(world: World, { headers }: Request): void {
  if (headers["user-agent"] === undefined) {
    throw new Refusal(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header",
    );
  }
  const token = /^(?:token|bearer) (.+)$/iu.exec(headers.authorization ?? "")?.[1];
  if (token === undefined) throw new Refusal(401, "Requires authentication");
  if (token !== world.token) throw new Refusal(401, "Bad credentials");
}
