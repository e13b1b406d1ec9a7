import { compilerWith } from "../core/compiled-styles.ts";
import { UserError } from "../errors.ts";
import { readClipMerges } from "../io/clip-merges.ts";
import { decodeStyle } from "../io/decode.ts";
import { readWordKinds } from "../io/word-kinds.ts";
import { styleFileName } from "../style/style-name.ts";
import { loadRules } from "./load-rules.ts";
import type { OpenStyles, PreparedStyles } from "./resolve-styles.ts";

/**
 * Makes the style at the root ready before it is known which captions it governs, as nearly every dataset has one and git
 * takes its time to compare. Undefined where that style cannot be read: who needs it will be told.
 */
export async function prepareStyle(open: OpenStyles, bytes: Uint8Array): Promise<PreparedStyles | undefined> {
  const texts = new Map<string, string | null>();
  try {
    texts.set(styleFileName, decodeStyle(styleFileName, bytes));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
  const book = open((path) => texts.get(path));
  const resolution = book.resolve(LIKELY);
  if (resolution.kind === "style") {
    const { style } = resolution;
    const registry = await loadRules([style], { names: true });
    compilerWith({ registry, clipMerges: readClipMerges, wordKinds: readWordKinds })(style);
  }
  return { texts, book };
}

/** Captions that no override is for are governed as any other of them is. */
const LIKELY = "a.txt";
