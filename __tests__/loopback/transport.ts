/** Bytes in and out of the server. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault } from "./faults.ts";
import type { Answer } from "./routes/call.ts";
import { hourlyRequests } from "./routes/index.ts";

/** No request body may be larger: a bound on memory, not GitHub's limit. */
const maxRequestBytes = 16 * 1024 * 1024;

/** Reads a request's body. */
export async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxRequestBytes) throw new Error("the request body is too large for the loopback GitHub");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body as JSON; as text where it is none, which the contract then refuses. */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    return bytes.toString();
  }
}

/** Sends an answer and returns the size of its body. */
export function send(response: ServerResponse, { status, body, headers, raw }: Answer): number {
  const isEmpty = body === undefined && raw === undefined;
  const content = raw ?? Buffer.from(isEmpty ? "" : JSON.stringify(body));
  const type = raw === undefined ? "application/json; charset=utf-8" : "application/octet-stream";
  response.writeHead(status, { ...(isEmpty ? {} : { "content-type": type }), ...rateHeaders, ...headers });
  response.end(content);
  return content.length;
}

const rateHeaders = {
  "x-ratelimit-limit": String(hourlyRequests),
  "x-ratelimit-remaining": String(hourlyRequests - 1),
  "x-ratelimit-reset": "1767229200",
  "x-ratelimit-resource": "core",
};

/** The log shows a connection that was torn, or never used, as status 0. */
export function faultStatus({ status }: Fault): number {
  return typeof status === "number" ? status : 0;
}

/** Sends an ordered fault in place of an answer. */
export function sendFault(response: ServerResponse, { status, headers, body }: Fault): number {
  if (status === "reset") {
    response.socket?.resetAndDestroy();
    return 0;
  }
  if (status === "hang") return 0;
  if (status === "cut") {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"data":', () => response.socket?.resetAndDestroy());
    return 0;
  }
  const fallback = {
    message: "Something went wrong",
    documentation_url: "https://docs.github.com/rest",
    status: String(status),
  };
  return send(response, { status, body: body ?? fallback, headers: headers ?? {} });
}
