import type { PostedComment } from "../model.ts";
import { fingerprint } from "./review-key.ts";

/** A review comment as GitHub hands it out, already known to be written by us. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly path: string;
  /** Null when the line it stood on is gone. */
  readonly line: number | null;
}

/** Puts the hidden marker before a comment; first, so that it survives when the end is cut. */
export function withMarker(key: string, body: string): string {
  return `<!-- caption-style:v1 k=${key} b=${fingerprint(body)} -->\n${body}`;
}

/** The hash of the body that a marker carries, or null when the first line is no marker of this version. */
export function readMarker(body: string): { readonly key: string; readonly bodyHash: string } | null {
  const match = /^<!-- caption-style:v1 k=([0-9a-z]+) b=([0-9a-z]+) -->(?:\r?\n|$)/.exec(body);
  const [, key, bodyHash] = match ?? [];
  return key === undefined || bodyHash === undefined ? null : { key, bodyHash };
}

/** Those of our comments that a plan has to know: the ones with a marker. */
export function readPosted(comments: readonly OwnComment[]): readonly PostedComment[] {
  return comments.flatMap(({ id, body, path, line }) => {
    const marker = readMarker(body);
    return marker === null ? [] : [{ id, path, line, ...marker }];
  });
}
