import type { PostedComment, ThreadComment } from "../model.ts";
import { fingerprint } from "./review-key.ts";

/** Puts the hidden marker before a comment; first, so that it survives when the end is cut. */
export function withMarker(key: string, body: string): string {
  return `<!-- caption-style:v1 k=${key} b=${hashOf(body)} -->\n${body}`;
}

/** The hash of a comment: that a link in it names another commit makes it no other comment. */
export function hashOf(body: string): string {
  return fingerprint(body.replace(COMMIT, "/blob//"));
}

/** The hash of the body that a marker carries, or null when the first line is no marker of this version. */
export function readMarker(body: string): { readonly key: string; readonly bodyHash: string } | null {
  const match = MARKER.exec(body);
  const [, key, bodyHash] = match ?? [];
  return key === undefined || bodyHash === undefined ? null : { key, bodyHash };
}

/** A comment without its marker. */
export function withoutMarker(body: string): string {
  return body.replace(MARKER, "");
}

/** Those comments that a plan has to know: the ones of ours with a marker. */
export function readPosted(comments: readonly ThreadComment[]): readonly PostedComment[] {
  return comments.flatMap((comment) => {
    const marker = comment.isOurs ? readMarker(comment.body) : null;
    const { id, path, line } = comment;
    return marker === null ? [] : [{ id, path, line, state: stateOf(comment), ...marker }];
  });
}

const MARKER = /^<!-- caption-style:v1 k=([0-9a-z]+) b=([0-9a-z]+) -->(?:\r?\n|$)/;

/** SHA-1 or SHA-256. */
const COMMIT = /\/blob\/(?:[0-9a-f]{40}|[0-9a-f]{64})\//g;

/** The reason that we hide a comment for. A person who hides one for any other has decided about it. */
const OURS = "outdated";

function stateOf({ resolvedBy, hiddenAs, isAnswered }: ThreadComment): PostedComment["state"] {
  const isHiddenByThem = hiddenAs !== null && hiddenAs.toLowerCase() !== OURS;
  if (resolvedBy === "them" || isAnswered || isHiddenByThem) return "settled";
  return resolvedBy === "us" || hiddenAs !== null ? "away" : "open";
}
