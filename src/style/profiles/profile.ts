import type { TextReading, Wordless } from "../../captions/read-lines.ts";

/** The trainers whose way of reading is known, by the name that `profile` in a style has. */
export const profileIds = [
  "generic",
  "kohya-sd",
  "kohya-sdxl",
  "kohya-flux",
  "onetrainer",
  "ai-toolkit",
  "simpletuner",
  "musubi",
  "diffusion-pipe",
  "imagefolder",
] as const;

export type ProfileId = (typeof profileIds)[number];

/** How many tokens of a caption reach the text encoder. */
export interface TokenBudget {
  readonly encoder: "clip" | "t5" | "qwen" | "none";
  /** Tokens of the caption that fit, without those that mark its start and end where that is exact. */
  readonly window: number;
  /** Tokens that are encoded together: a longer window is cut into such pieces, wherever the cut falls. */
  readonly chunk?: number;
  /** Whether we can count this encoder's tokens; else the count is an estimate and no error should rest on it. */
  readonly exact: boolean;
}

/** How the trainer glues a fixed text to the front of each caption. */
export interface PrefixManner {
  /** What it writes between the two. */
  readonly joint: string;
  /** Whether the tags of the prefix count towards `keepTokens`. */
  readonly counted: boolean;
}

/** How a trainer reads captions, where nobody has set anything. A value is undefined where it depends on more than the trainer. */
export interface Profile extends TextReading {
  readonly id: ProfileId;
  /** For people: "kohya sd-scripts, SDXL". */
  readonly title: string;
  /** With their dots. None where the trainer reads no sidecars, or where `extensionIs` "must" leaves it to the user. */
  readonly extensions: readonly string[];
  /** fixed: the trainer knows no other, or is told; may: it can be set; must: without it the trainer finds no captions. */
  readonly extensionIs: "fixed" | "may" | "must";
  /** What happens to an image without a caption. */
  readonly missingFile: Wordless | undefined;
  /** Whether "(tag:1.2)" is a weight; else it is trained as text. */
  readonly weights: boolean;
  /** Whether "\(" stands for "("; else the backslash is trained as text. */
  readonly escapes: boolean;
  /** What the trainer puts a word in place of. */
  readonly placeholders: readonly string[];
  readonly tokens: TokenBudget | undefined;
  /** fold: the encoder lower-cases everything, so that case changes nothing; keep: case may matter. */
  readonly case: "fold" | "keep";
  /** What `tag-format` does with underscores when they are left to the profile. */
  readonly underscores: "spaces" | "keep";
  /** What the trainer splits a caption at in order to shuffle or drop tags, exactly. */
  readonly separator: string;
  /** What splitting does besides. tidy: white space and empty tags go; trimmed: white space goes; raw: nothing goes. */
  readonly splitting: "tidy" | "trimmed" | "raw";
  readonly shuffle: boolean;
  /** Whether it leaves tags out, by chance or at first: then it parts a caption as if it shuffled. */
  readonly dropsTags: boolean;
  /** How many tags stay in front when the others are shuffled; 0 where the trainer shuffles all of them. */
  readonly keepTokens: number;
  /** Parts a fixed head from a shuffled middle and a fixed tail. Read only where tags are shuffled or dropped. */
  readonly keepSeparator: string | undefined;
  /** Holds tags together while they are shuffled, and becomes the separator afterwards. */
  readonly secondarySeparator: string | undefined;
  readonly captionPrefix: string | undefined;
  readonly captionSuffix: string | undefined;
  readonly prefix: PrefixManner | undefined;
  /** The class words that stand in for a missing caption; they are not added to one that is there. */
  readonly classTokens: string | undefined;
  /** The word that the trainer puts into captions which do not have it. */
  readonly trigger: string | undefined;
}
