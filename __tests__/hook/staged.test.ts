import { readFileSync, symlinkSync } from "node:fs";
import { afterAll, describe, expect, test } from "@jest/globals";
import { newRepository, removeFolders } from "../io/repository.ts";
import { bad, commit, dataset, good, hook, notices, run, runAlone, style } from "./dataset.ts";

afterAll(removeFolders);

describe("what is staged decides, not what is on the disk", () => {
  test.each([
    ["a bad caption is staged, a good one is on the disk", bad, good, 1],
    ["a good caption is staged, a bad one is on the disk", good.replace("man", "woman"), bad, 0],
  ])("%s", (_name, staged, disk, code) => {
    const repository = dataset();
    repository.write("a.txt", staged);
    repository.git("add", "a.txt");
    repository.write("a.txt", disk);
    repository.write("untracked.txt", bad);
    expect(runAlone(repository)).toEqual({ code, found: code === 0 ? [] : ["a.txt: trigger-word"] });
    expect(commit(repository).code).toBe(code);
    expect(readFileSync(repository.path("a.txt"), "utf8")).toBe(disk);
  });

  test("a style that is changed only on the disk does not count; a staged one does", () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    repository.git("add", "a.txt");
    repository.write("caption-style.json", "{}");
    expect(runAlone(repository).code).toBe(1);
    repository.git("add", "caption-style.json");
    expect(runAlone(repository).code).toBe(0);
  });

  test("a style that is staged for removal governs nothing", async () => {
    const repository = dataset();
    repository.write("a.txt", bad);
    repository.git("add", "a.txt");
    repository.git("rm", "--quiet", "--cached", "caption-style.json");
    expect(runAlone(repository)).toEqual({ code: 0, found: [] });
    expect(await notices(repository)).toEqual([
      "a.txt: No caption-style.json governs this file, so it was not checked. Add one to its folder.",
    ]);
  });

  test("list files and inherited styles come from the index too", () => {
    const repository = newRepository();
    const inner = {
      extends: ["../shared.json"],
      sections: [{ name: "place", terms: ["{place}"], required: true }],
      lists: { place: { file: "places.txt" } },
      captions: ["*.txt"],
      ignore: ["places.txt"],
    };
    repository.write("shared.json", JSON.stringify({ rules: { "trigger-word": { words: ["ohwx"] } } }));
    repository.write("train/caption-style.json", JSON.stringify(inner));
    repository.write("train/places.txt", "beach\n");
    repository.write("train/a.txt", "beach\n");
    repository.git("add", ".");
    repository.write("shared.json", "broken");
    repository.write("train/places.txt", "");
    expect(runAlone(repository)).toEqual({ code: 1, found: ["train/a.txt: trigger-word"] });
  });
});

describe("kinds of files", () => {
  test("intent to add, a deletion, a symbolic link and an image are no captions", () => {
    const repository = dataset();
    repository.write("later.txt", bad);
    repository.git("add", "-N", "later.txt");
    repository.git("rm", "--quiet", "b.txt");
    symlinkSync("a.txt", repository.path("link.txt"));
    repository.write("images/c.png", bad);
    repository.git("add", "link.txt", "images");
    expect(runAlone(repository)).toEqual({ code: 0, found: [] });
  });

  test("a caption is paired with its image by what is staged", () => {
    const repository = newRepository();
    const rules = { "caption-file": "error" };
    const image = "version https://git-lfs.github.com/spec/v1\n";
    repository.commit("base", {
      "caption-style.json": JSON.stringify({ rules }),
      ...{ "t/a.png": image, "t/a.txt": good, "t/b.png": image, "t/b.txt": good, "t/old.png": image },
    });
    repository.git("rm", "--quiet", "t/a.png", "t/b.txt");
    repository.write("t/c.png", image);
    repository.git("add", "t/c.png");
    // Neither counts: one is not staged, and the other is where no caption is.
    repository.write("t/c.txt", good);
    repository.write("u/d.png", image);
    repository.git("add", "u/d.png");
    const found = ["t/a.txt", "t/b.png", "t/c.png"].map((path) => `${path}: caption-file`);
    expect(runAlone(repository)).toEqual({ code: 1, found });
    repository.git("add", "t/c.txt");
    repository.git("rm", "--quiet", "--cached", "t/a.txt", "t/b.png");
    expect(runAlone(repository)).toEqual({ code: 0, found: [] });
  });

  test("a rename and a change of mode are checked", () => {
    const repository = newRepository();
    repository.commit("base", { "caption-style.json": style, "a.txt": bad, "b.txt": "a woman\n" });
    repository.git("mv", "a.txt", "c.txt");
    repository.git("update-index", "--chmod=+x", "b.txt");
    expect(runAlone(repository)).toEqual({ code: 1, found: ["b.txt: trigger-word", "c.txt: trigger-word"] });
  });

  test.each([
    "line\nbreak/a.txt",
    'quo"te.txt',
    "tab\t.txt",
    "日本.txt",
    "-dash.txt",
    ":(top)x.txt",
    "CAPS.txt",
  ])("the name %j", (name) => {
    const repository = dataset();
    repository.write(name, bad);
    repository.git("--literal-pathspecs", "add", "--", name);
    expect(runAlone(repository)).toEqual({ code: 1, found: [`${name}: trigger-word`] });
  });

  test("bytes that are no text are findings, and so is a pointer", async () => {
    const repository = dataset();
    repository.write("a.txt", Buffer.from([0x61, 0x81]));
    repository.write("c.txt", Buffer.from("\uFEFFohwx", "utf16le"));
    repository.write("b.txt", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n");
    repository.git("add", ".");
    expect(runAlone(repository)).toEqual({
      code: 1,
      found: ["a.txt: text-encoding", "b.txt: caption-file", "c.txt: text-encoding"],
    });
    expect(await notices(repository)).toEqual([]);
  });
});

test("a trainer's file that is staged is checked with the captions' style, though no caption is staged", () => {
  const repository = dataset();
  repository.write("caption-style.json", JSON.stringify({ trainer: "train.toml" }));
  repository.write("train.toml", "[[directory]]\npath = 'train'\nshuffle_tags = true\n");
  repository.git("add", ".");
  expect(commit(repository).code).toBe(0);
  repository.write("train.toml", "[[directory]]\npath = 'train'\nshuffle_tags = 3\n");
  repository.git("add", "train.toml");
  repository.write("train.toml", "");
  const { status, stderr } = run(repository, hook, []);
  expect([status, stderr]).toEqual([
    2,
    "train.toml:3:1: directory[0].shuffle_tags: expected true or false, got 3.\n",
  ]);
});
