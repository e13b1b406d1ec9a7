import { expect, test } from "@jest/globals";
import { leftAlone } from "../../src/core/left-alone.ts";

const DOCUMENT =
  "documents and files of packages are not trained. Where one is a caption, name it in “captions”.";
const BACKUP = "trainers read no backups. Remove what is no longer needed.";

test.each<[what: string, paths: string[], told: string[]]>([
  ["captions and images", ["train/1.txt", "train/1.png", "train/license plate.txt"], []],
  [
    "documents, once a folder",
    ["train/README.txt", "train/b/README.txt", "train/requirements.txt"],
    [
      `train/README.txt: This file and 1 more of its folder were not taken for captions: ${DOCUMENT}`,
      `train/b/README.txt: This file was not taken for a caption: ${DOCUMENT}`,
    ],
  ],
  [
    "each kind by itself",
    ["train/multiply.txt", "train/sample_prompts.txt"],
    [
      "train/multiply.txt: This file was not taken for a caption: EveryDream keeps its settings in files of this name. Where one is a caption, name it in “captions”.",
      "train/sample_prompts.txt: This file was not taken for a caption: trainers draw their samples from such files. Where one is a caption, name it in “captions”.",
    ],
  ],
  [
    "backups of captions that are there",
    ["train/1.000", "train/1.001", "train/1.txt", "train/2.txt", "train/2.txt.bak", "train/2.txt~"],
    [`train/1.000: This file and 3 more of its folder were not taken for captions: ${BACKUP}`],
  ],
  ["the parts of an archive, a backup of something else", ["train/images.zip.001", "train/1.png.bak"], []],
  ["no folder of captions", ["README.txt", "tools/requirements.txt"], []],
  ["what the style ignores", ["train/NOTICE.txt"], []],
  ["what the style takes for a caption", ["train/prompts.txt"], []],
  ["folders of other tools", ["train/.venv/LICENSE.txt", "train/.ipynb_checkpoints/1.txt~"], []],
  ["what has no name of a caption", ["train/README.md", "train/LICENSE", "train/metadata_cache.json"], []],
])("%s", (_, paths, told) => {
  const notices = leftAlone(paths, {
    isCaption: (path) => path === "train/prompts.txt",
    wouldBe: (caption, instead) =>
      caption.startsWith("train/") && caption.endsWith(".txt") && instead !== "train/NOTICE.txt",
  });
  expect(notices.map(({ path, message }) => `${path}: ${message}`)).toEqual(told);
});
