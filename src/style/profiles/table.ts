import type { Profile, ProfileId } from "./profile.ts";

// What each trainer does when nobody has set anything. The comments name the file of the trainer's source that says so.

/** Nothing that any trainer adds to the plain reading of a caption. */
const plain = {
  lines: "whole",
  lineEnds: "universal",
  strip: true,
  wildcards: false,
  emptyFile: "trains-empty",
  extensions: [".txt"],
  extensionIs: "fixed",
  missingFile: undefined,
  weights: false,
  escapes: false,
  placeholders: [],
  // It depends on the model that these trainers are given, and so does whether case matters: then it may.
  tokens: undefined,
  case: "keep",
  underscores: "keep",
  separator: ",",
  splitting: "raw",
  shuffle: false,
  dropsTags: false,
  keepTokens: 0,
  keepSeparator: undefined,
  secondarySeparator: undefined,
  captionPrefix: undefined,
  captionSuffix: undefined,
  prefix: undefined,
  classTokens: undefined,
  trigger: undefined,
} as const satisfies Partial<Profile>;

const kohya = {
  ...plain,
  // library/train_util.py, read_caption: the first of `readlines()`, stripped; the assertion refuses a file without a line.
  lines: "first",
  emptyFile: "aborts",
  // library/train_util.py, --caption_extension.
  extensions: [".caption"],
  extensionIs: "may",
  // library/train_util.py, load_dreambooth_dir: the class tokens, or else nothing, with a warning.
  missingFile: "trains-empty",
  // library/train_util.py, process_caption: strips tags, keeps empty ones unless a keep separator parts the caption;
  // the prefix is joined by a space before the tags are counted.
  splitting: "trimmed",
  prefix: { joint: " ", counted: true },
} as const satisfies Partial<Profile>;

const kohyaClip = {
  ...kohya,
  // library/train_util.py, --max_token_length (none, 150 or 225); library/strategy_base.py cuts it every 75 tokens.
  tokens: { encoder: "clip", window: 75, chunk: 75, exact: true },
  // CLIP's tokenizer lower-cases (openai/CLIP, clip/simple_tokenizer.py), and makes "_" a token of its own.
  case: "fold",
  underscores: "spaces",
} as const satisfies Partial<Profile>;

/** Every profile, by its name in the style. */
export const profiles: { readonly [Id in ProfileId]: Profile & { readonly id: Id } } = {
  generic: {
    ...plain,
    id: "generic",
    title: "any trainer",
    // Ours: no trainer reads so, but a list of tags with line breaks means the same to all people.
    lines: "separate-tags",
    strip: false,
    emptyFile: undefined,
    extensions: [".txt", ".caption"],
    extensionIs: "may",
  },
  "kohya-sd": { ...kohyaClip, id: "kohya-sd", title: "kohya sd-scripts, Stable Diffusion 1 and 2" },
  "kohya-sdxl": { ...kohyaClip, id: "kohya-sdxl", title: "kohya sd-scripts, SDXL" },
  "kohya-flux": {
    ...kohya,
    id: "kohya-flux",
    title: "kohya sd-scripts, FLUX.1",
    // flux_train_network.py: 512, 256 for schnell. library/strategy_flux.py cuts the text for CLIP at 77 as well, for
    // the pooled vector alone.
    tokens: { encoder: "t5", window: 512, exact: false },
  },
  onetrainer: {
    ...plain,
    id: "onetrainer",
    title: "OneTrainer",
    // mgds, LoadMultipleTexts.py: lines stripped, blank ones left out, "" when none is left or the file is missing.
    lines: "alternatives",
    missingFile: "trains-empty",
    // modules/util/config/ConceptConfig.py: keep_tags_count and tag_delimiter; mgds, ShuffleTags.py.
    keepTokens: 1,
    splitting: "tidy",
  },
  "ai-toolkit": {
    ...plain,
    id: "ai-toolkit",
    title: "ai-toolkit",
    // toolkit/dataloader_mixins.py, load_caption: `f.read()` as it is; `default_caption` where there are no words.
    strip: false,
    missingFile: "trains-empty",
    // toolkit/config_modules.py, DatasetConfig: caption_ext.
    extensionIs: "may",
    // toolkit/prompt_utils.py, inject_trigger_into_prompt.
    placeholders: ["[trigger]", "[name]"],
  },
  simpletuner: {
    ...plain,
    id: "simpletuner",
    title: "SimpleTuner",
    // simpletuner/helpers/prompts.py, prepare_instance_prompt_from_textfile: bytes decoded, split at LF, empty strings
    // left out, nothing stripped; FileNotFoundError when the file is missing.
    lines: "alternatives",
    lineEnds: "lf",
    strip: false,
    emptyFile: undefined,
    missingFile: "aborts",
    // The same file, CaptionShuffler; the instance prompt goes in front of the shuffled caption.
    splitting: "tidy",
    prefix: { joint: " ", counted: false },
  },
  musubi: {
    ...plain,
    id: "musubi",
    title: "musubi-tuner",
    // src/musubi_tuner/dataset/config_utils.py: caption_extension is None unless set.
    extensions: [],
    extensionIs: "must",
    // src/musubi_tuner/dataset/media_utils.py, glob_images: only images with a caption file are listed.
    missingFile: "dropped",
  },
  "diffusion-pipe": {
    ...plain,
    id: "diffusion-pipe",
    title: "diffusion-pipe",
    // utils/dataset.py, _metadata_map_fn: `f.read().strip()`; skip_empty_caption is about images without a caption file.
    missingFile: "skipped",
    // utils/dataset.py, shuffle_captions: splits at the delimiter and at nothing else, shuffles all, glues the prefix on.
    separator: ", ",
    prefix: { joint: "", counted: false },
  },
  imagefolder: {
    ...plain,
    id: "imagefolder",
    title: "Hugging Face imagefolder",
    // datasets, packaged_modules/folder_based_builder: captions stand in metadata.csv, .jsonl or .parquet, and an image
    // that no row names is not loaded. A value is text as it stands.
    extensions: [],
    strip: false,
    lineEnds: "lf",
    emptyFile: undefined,
    missingFile: "dropped",
  },
};
