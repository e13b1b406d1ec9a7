import { describe, expect, test } from "@jest/globals";
import { fingerprint } from "../../src/core/review-key.ts";
import { readMarker, readPosted, withMarker } from "../../src/core/review-marker.ts";

const marker = "<!-- caption-style:v1 k=1a2b b=3c4d -->";

describe("the hidden marker", () => {
  test("stands on the first line and is read back", () => {
    const body = withMarker("1a2b", "text\nmore");
    expect(body).toBe(`<!-- caption-style:v1 k=1a2b b=${fingerprint("text\nmore")} -->\ntext\nmore`);
    expect(readMarker(body)).toEqual({ key: "1a2b", bodyHash: fingerprint("text\nmore") });
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
