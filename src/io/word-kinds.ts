import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { UserError } from "../errors.ts";

/** Reads the kinds of English nouns, in the form that `createWordKinds` takes, from the file beside the program. */
export function readWordKinds(file: string | URL = new URL("./word-kinds.br", import.meta.url)): string {
  try {
    return unpackWordKinds(readFileSync(file));
  } catch (error) {
    throw new UserError(
      "The table of English nouns, word-kinds.br, is missing from this copy of caption-style or broken. Install caption-style again.",
      { cause: error },
    );
  }
}

/** The kinds in a packed file. */
export function unpackWordKinds(packed: Uint8Array): string {
  return brotliDecompressSync(packed).toString("utf8");
}
