import { expect, test } from "@jest/globals";
import { remember } from "../../src/io/remember.ts";

test("each question is asked once, whoever asks", async () => {
  const asked: string[] = [];
  const ask = remember(async (tree: string, paths?: readonly string[]) => {
    asked.push(tree);
    return [tree, ...(paths ?? [])].join(" ");
  });
  const answers = [ask("a"), ask("a"), ask("a", ["b"]), ask("a", ["b"]), ask("a", ["c"])];
  expect(await Promise.all(answers)).toEqual(["a", "a", "a b", "a b", "a c"]);
  expect(asked).toEqual(["a", "a", "a"]);
});

test("what failed is asked again", async () => {
  let isDown = true;
  const ask = remember(async (tree: string) => {
    if (isDown) throw new Error("down");
    return tree;
  });
  await expect(ask("a")).rejects.toThrow("down");
  isDown = false;
  expect(await ask("a")).toBe("a");
});
