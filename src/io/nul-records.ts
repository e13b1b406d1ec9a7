import { isUtf8 } from "node:buffer";

/** A piece of output between NULs: text, or what it looks like when its bytes are not UTF-8. */
export interface NulRecord {
  readonly text: string;
  readonly utf8: boolean;
}

/** The pieces of what git prints with `-z`. Only there are names never quoted. */
export function nulRecords(output: Buffer): NulRecord[] {
  if (isUtf8(output)) {
    const pieces = output.toString().split("\0");
    if (pieces.at(-1) === "") pieces.pop();
    return pieces.map((text) => ({ text, utf8: true }));
  }
  const records: NulRecord[] = [];
  for (let at = 0; at < output.length; ) {
    const nul = output.indexOf(0, at);
    const end = nul < 0 ? output.length : nul;
    const piece = output.subarray(at, end);
    records.push({ text: piece.toString(), utf8: isUtf8(piece) });
    at = end + 1;
  }
  return records;
}
