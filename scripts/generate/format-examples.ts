import type { FormatId } from "../../src/captions/formats/format.ts";

/** What a format is, for people, and a small file of it. */
export interface FormatExample {
  readonly what: string;
  /** How the file is called. */
  readonly file: string;
  readonly text: string;
  /** The captions that are read from it. */
  readonly captions: readonly string[];
}

/** One example of each format: the documentation shows them, and a test reads them. */
export const formatExamples: Readonly<Record<FormatId, FormatExample>> = {
  sidecar: {
    what: "A text file beside the image: one caption, or one a line where the trainer reads it so",
    file: "0001.txt",
    text: "ohwx, photo, red hair\n",
    captions: ["ohwx, photo, red hair\n"],
  },
  "tag-lines": {
    what: "A text file beside the image with one tag a line",
    file: "0001.tags",
    text: "ohwx\nphoto\nred hair\n",
    captions: ["ohwx, photo, red hair"],
  },
  "prompt-lines": {
    what: "A text file with one caption a line",
    file: "captions.txt",
    text: "ohwx, photo\nohwx, drawing\n",
    captions: ["ohwx, photo", "ohwx, drawing"],
  },
  "imagefolder-jsonl": {
    what: "`metadata.jsonl` of a Hugging Face image folder: `file_name` and `text`, `prompt`, `caption` or `column`",
    file: "metadata.jsonl",
    text: '{"file_name": "0001.png", "text": "ohwx, photo"}\n',
    captions: ["ohwx, photo"],
  },
  "imagefolder-csv": {
    what: "`metadata.csv` of a Hugging Face image folder, with the same columns",
    file: "metadata.csv",
    text: 'file_name,text\n0001.png,"ohwx, photo"\n',
    captions: ["ohwx, photo"],
  },
  "kohya-json": {
    what: "The metadata of kohya's fine-tuning: image to `caption` and `tags`, a text or a list",
    file: "meta_cap.json",
    text: '{\n  "img/0001": { "caption": "ohwx, photo", "tags": ["red hair", "smiling"] }\n}\n',
    captions: ["ohwx, photo", "red hair, smiling"],
  },
  "kohya-jsonl": {
    what: "The same, a line for each image: `image_path`, `caption` and `tags`",
    file: "captions.jsonl",
    text: '{"image_path": "img/0001.png", "caption": "ohwx, photo"}\n',
    captions: ["ohwx, photo"],
  },
  "ai-toolkit-json": {
    what: "ai-toolkit's map: image to caption, or to `caption` and `caption_short`",
    file: "captions_map.json",
    text: '{ "img/0001.png": { "caption": "ohwx, photo", "caption_short": "ohwx" } }\n',
    captions: ["ohwx, photo", "ohwx"],
  },
  "diffusion-pipe-json": {
    what: "`captions.json` of diffusion-pipe: image to a list of captions",
    file: "captions.json",
    text: '{ "0001.png": ["ohwx, photo", "a photo of ohwx"] }\n',
    captions: ["ohwx, photo", "a photo of ohwx"],
  },
  "everydream-yaml": {
    what: "EveryDream's YAML beside the image: `main_prompt`, `rating`, `tags`",
    file: "0001.yaml",
    text: "main_prompt: ohwx, photo\ntags:\n  - tag: red hair\n    weight: 0.5\n  - tag: smiling\n",
    captions: ["ohwx, photo", "red hair, smiling"],
  },
};
