import { describe, expect, test } from "@jest/globals";
import { deletedKeys, forget, readMemory, withMemory } from "../../src/core/review-memory.ts";
import type { PostedComment } from "../../src/model.ts";

const posted = (key: string): PostedComment => ({
  ...{ id: 1, key, bodyHash: "0", path: "a.txt", line: 1, state: "open" },
});

describe("the memory of a review", () => {
  test.each([[["1a", "2b"]], [["1a"]], [[]]])("of %j is read back", (keys) => {
    expect(readMemory(withMemory(keys, "text"))).toEqual(keys);
  });

  test.each(["text", "", "> <!-- caption-style:v1 review keys=1a -->", "<!-- caption-style:v1 k=1a b=2 -->"])(
    "is not read from %j",
    (body) => {
      expect(readMemory(body)).toBeNull();
    },
  );

  test("forgets a key once, and keeps the text", () => {
    expect(forget(withMemory(["1a", "1a", "2b"], "text\nmore"), ["1a"])).toBe(
      withMemory(["1a", "2b"], "text\nmore"),
    );
    expect(forget(withMemory(["1a"], "text"), ["1a", "9"])).toBe(withMemory([], "text"));
  });

  test("tells what was deleted: what it remembers more often than it stands", () => {
    const bodies = [withMemory(["1a", "2b"], ""), "a review of somebody", withMemory(["1a", "3c"], "")];
    expect(deletedKeys(bodies, [posted("1a"), posted("3c"), posted("4d")])).toEqual(new Set(["1a", "2b"]));
  });
});
