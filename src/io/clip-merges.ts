import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { UserError } from "../errors.ts";

/** Reads the merges of CLIP, in the form that `createClip` takes, from the file that lies beside the program. */
export function readClipMerges(file: string | URL = new URL("./clip-merges.br", import.meta.url)): string {
  try {
    return unpackMerges(readFileSync(file));
  } catch (error) {
    throw new UserError(
      "The table of CLIP's tokens, clip-merges.br, is missing from this copy of caption-style or broken. Install caption-style again.",
      { cause: error },
    );
  }
}

/** The merges in a packed file. */
export function unpackMerges(packed: Uint8Array): string {
  return brotliDecompressSync(packed).toString("utf16le");
}
