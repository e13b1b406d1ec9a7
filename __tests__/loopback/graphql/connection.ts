/** Connections: lists that are asked for in pages. */
import { Refusal } from "../refusals.ts";
import type { Node } from "./people.ts";

/** The arguments of a connection. */
export interface Page {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Connections need `first` or `last`, from 1 to this (GraphQL guide, "Node limit"). */
const maxNodes = 100;

/** A connection in the way of GitHub's: cursors are opaque. */
export function connection(name: string, page: Page, nodes: readonly Node[]): Node {
  const size = page.first ?? page.last ?? null;
  if (size === null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw new Refusal(200, message, { type: "MISSING_PAGINATION_BOUNDARIES" });
  }
  if (size < 1 || size > maxNodes) {
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${maxNodes} records.`;
    throw new Refusal(200, message, { type: "EXCESSIVE_PAGINATION" });
  }
  const from = isGiven(page.after) ? position(page.after) + 1 : 0;
  const to = isGiven(page.before) ? position(page.before) : nodes.length;
  const start = isGiven(page.first) ? from : Math.max(from, to - size);
  const end = Math.min(to, start + size);
  const shown = nodes.slice(start, end);
  const edges = shown.map((node, index) => ({ node, cursor: cursor(start + index) }));
  return {
    nodes: shown,
    edges,
    totalCount: nodes.length,
    pageInfo: {
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: end < nodes.length,
      hasPreviousPage: start > 0,
    },
  };
}

function isGiven<T>(argument: T | null | undefined): argument is T {
  return argument !== null && argument !== undefined;
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString("base64");
}

function position(text: string): number {
  return Number(Buffer.from(text, "base64").toString().replace("cursor:", ""));
}
