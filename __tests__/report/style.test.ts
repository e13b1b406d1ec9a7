import { expect, test } from "@jest/globals";
import { renderStyle } from "../../src/report/style.ts";
import { styleOf } from "../style/tree.ts";

const head = (trainer: string, text: string, caption: string): string =>
  renderStyle(styleOf({ "caption-style.json": { trainer }, [trainer]: text }, caption)).split("\n")[0] ?? "";

test("a folder that only the end of the path speaks for is marked as a guess", () => {
  expect(head("a.toml", '[[directory]]\npath = "/workspace/img"\n', "lora/img/1.txt")).toBe(
    "Read as by diffusion-pipe, with a.toml and its folder /workspace/img (a.toml:2: directory[0].path), which is perhaps the folder of this caption:",
  );
});

test("a caption that no folder holds", () => {
  expect(head("a.toml", '[[directory]]\npath = "img"\n', "other/1.txt")).toBe(
    "Read as by diffusion-pipe, with a.toml, which describes no folder that this caption is in:",
  );
});

test("what a file holds cannot hide anything in a terminal", () => {
  const text = '[[directory]]\npath = "img"\ncaption_prefix = "\\u001b[31mred\\u202e"\n';
  expect(
    renderStyle(styleOf({ "caption-style.json": { trainer: "a.toml" }, "a.toml": text }, "img/1.txt")),
  ).not.toMatch(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    /[\u001b\u202e]/,
  );
});

test("a file that tells no model names all whose defaults they may be", () => {
  const text = '[[datasets]]\n[[datasets.subsets]]\nimage_dir = "img"\n';
  const shown = renderStyle(
    styleOf({ "caption-style.json": { trainer: "a.toml" }, "a.toml": text }, "img/1.txt"),
  );
  expect(shown).toContain("tokens              none (default of kohya-sd, kohya-sdxl, kohya-flux)\n");
});
