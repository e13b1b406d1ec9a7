import { describe, expect, test } from "@jest/globals";
import { fingerprint } from "../../src/core/review-key.ts";
import { hashOf, readMarker, readPosted, withMarker } from "../../src/core/review-marker.ts";

const marker = "<!-- caption-style:v1 k=1a2b b=3c4d -->";

describe("the hidden marker", () => {
  test("stands on the first line and is read back", () => {
    const body = withMarker("1a2b", "text\nmore");
    expect(body).toBe(`<!-- caption-style:v1 k=1a2b b=${fingerprint("text\nmore")} -->\ntext\nmore`);
    expect(readMarker(body)).toEqual({ key: "1a2b", bodyHash: fingerprint("text\nmore") });
  });

  test("has the same hash where a link names another commit, and no other where anything else differs", () => {
    const at = (sha: string, path = "a.png"): string =>
      `![x](https://github.com/a/b/blob/${sha}/${path}?raw=true)`;
    expect(hashOf(at("0".repeat(40)))).toBe(hashOf(at("1".repeat(40))));
    expect(hashOf(at("0".repeat(40)))).toBe(hashOf(at("f".repeat(64))));
    expect(hashOf(at("0".repeat(40)))).not.toBe(hashOf(at("0".repeat(40), "b.png")));
    expect(hashOf(at("main"))).not.toBe(hashOf(at("next")));
  });

  test.each([
    ["with CRLF behind it", `${marker}\r\ntext`],
    ["alone", marker],
  ])("is read %s", (_how, body) => {
    expect(readMarker(body)).toEqual({ key: "1a2b", bodyHash: "3c4d" });
  });

  test.each([
    ["on a later line", `text\n${marker}`],
    ["quoted", `> ${marker}\ntext`],
    ["of another version", marker.replace("v1", "v2")],
    ["with other characters", marker.replace("1a2b", "1A-b")],
    ["with text behind it on its line", `${marker} text`],
    ["that is not there", ""],
  ])("is not read %s", (_how, body) => {
    expect(readMarker(body)).toBeNull();
  });

  test("comments without one are not among the posted ones", () => {
    const comment = {
      ...{ id: 1, path: "0001.txt", line: null, isOurs: true, isAnswered: false },
      ...({ resolvedBy: "nobody", hiddenAs: null } as const),
    };
    expect(
      readPosted([
        { ...comment, body: "hello" },
        { ...comment, id: 2, body: marker },
      ]),
    ).toEqual([{ id: 2, path: "0001.txt", line: null, key: "1a2b", bodyHash: "3c4d", state: "open" }]);
  });
});
