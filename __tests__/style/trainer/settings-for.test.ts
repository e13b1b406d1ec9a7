import { describe, expect, test } from "@jest/globals";
import { readTrainer } from "../../../src/style/trainer/read-trainer.ts";
import { settingsFor } from "../../../src/style/trainer/settings-for.ts";

/** The folder that holds a caption, out of some of which one image each is read, and whether that is sure. */
function holder(caption: string, folders: readonly string[], trainer = "dataset.toml"): string {
  const text = folders.map((folder) => `[[datasets]]\nimage_directory = '${folder}'\n`).join("");
  const { set, sure } = settingsFor(readTrainer(trainer, text), caption);
  return set === undefined ? "none" : `${set.folder.value}${sure ? "" : "?"}`;
}

describe("the folder that holds a caption", () => {
  test.each<[string, string[], string]>([
    ["train/img/1.txt", ["/home/someone/work/dataset/train/img"], "/home/someone/work/dataset/train/img"],
    ["train/img/1.txt", ["train/img/"], "train/img/"],
    ["train/img/1.txt", ["./train/img"], "./train/img"],
    ["Train/Img/1.txt", ["D:\\Sets\\train\\IMG"], "D:\\Sets\\train\\IMG"],
    ["Train/Img/1.txt", ["/sets/train/img"], "none"],
    // Deeper folders are not read, and neither are those above.
    ["train/img/deep/1.txt", ["train/img"], "none"],
    ["train/1.txt", ["train/img"], "none"],
    ["1.txt", ["train"], "none"],
    // The longer the agreement, the better.
    ["a/img/1.txt", ["/x/b/img", "/x/a/img"], "/x/a/img"],
    ["a/img/1.txt", ["/x/a/img", "/x/b/img"], "/x/a/img"],
    // A copy of the images alone: only the last folder is called the same.
    ["lora/img/1.txt", ["/workspace/img"], "/workspace/img?"],
    ["lora/img/1.txt", ["/workspace/img", "/workspace/lora/img"], "/workspace/lora/img"],
    // A relative folder fits below whatever folder the trainer is started in.
    ["lora/img/1.txt", ["img"], "img"],
    ["lora/img/1.txt", ["../img"], "../img"],
    ["lora/img/1.txt", [""], "none"],
  ])("%s in %j: %s", (caption, folders, expected) => {
    expect(holder(caption, folders)).toBe(expected);
  });

  test("a folder beside the trainer's file comes before others of the name", () => {
    const folders = ["../b/img", "img"];
    expect(holder("a/img/1.txt", folders, "a/dataset.toml")).toBe("img");
    expect(holder("b/img/1.txt", folders, "a/dataset.toml")).toBe("../b/img");
    expect(holder("img/1.txt", ["../../img"], "a/dataset.toml")).toBe("../../img");
  });
});

test("the root of the repository may be the folder", () => {
  const text = '[{ "path": ".", "include_subdirectories": true, "text": {} }]';
  expect(settingsFor(readTrainer("concepts.json", text), "deep/1.txt").set?.folder.value).toBe(".");
});

describe("the repository is the folder, absolute on some machine", () => {
  test("its only set is taken for the captions beside the trainer's file, without being sure", () => {
    expect(holder("1.txt", ["/home/someone/my-lora"])).toBe("/home/someone/my-lora?");
    expect(holder("a/1.txt", ["D:\\my-lora"], "a/dataset.toml")).toBe("D:\\my-lora?");
    expect(holder("a/1.txt", ["/home/someone/my-lora"])).toBe("none");
    expect(holder("1.txt", ["my-lora"])).toBe("none");
    expect(holder("1.txt", ["/home/someone/one", "/home/someone/two"])).toBe("none");
  });

  test.each([
    ['[{ "instance_data_dir": "/home/someone/my-lora" }]', "deep/1.txt", true],
    ['{ "train_data_dir": "/home/someone/my-lora" }', "10_ohwx man/1.txt", true],
    ['{ "train_data_dir": "/home/someone/my-lora" }', "1.txt", false],
    ['{ "train_data_dir": "/home/someone/my-lora" }', "images/1.txt", false],
  ])("%s holds %s: %s", (text, caption, holds) => {
    const { set, sure } = settingsFor(readTrainer("settings.json", text), caption);
    expect([set !== undefined, sure]).toEqual([holds, !holds]);
  });
});

test("a folder with its subfolders holds captions at any depth, the nearer one first", () => {
  const text = '[{ "instance_data_dir": "/d/set" }, { "instance_data_dir": "/d/set/faces" }]';
  const reading = readTrainer("m.json", text);
  const found = (caption: string) => settingsFor(reading, caption).set?.folder.value;
  expect(["set/1.txt", "set/a/b/1.txt", "set/faces/1.txt", "set/faces/a/1.txt"].map(found)).toEqual([
    "/d/set",
    "/d/set",
    "/d/set/faces",
    "/d/set/faces",
  ]);
});

test("the same folder in several sets: the first counts, the others are told", () => {
  const text = '[[directory]]\npath = "/d/img"\n[[directory]]\npath = "/e/img"\nshuffle_tags = true\n';
  const { set, alsoIn, values } = settingsFor(readTrainer("dataset.toml", text), "img/1.txt");
  expect([set?.folder.value, alsoIn.map(({ folder }) => folder.value), values]).toEqual([
    "/d/img",
    ["/e/img"],
    {},
  ]);
});
