import { describe, expect, test } from "@jest/globals";
import { type Note, planNote } from "../../src/core/review-note.ts";

const note = (id: number, summary: string, hasFindings: boolean): Note => ({
  id,
  body: planNote([], summary, true).create?.replace("s=open", hasFindings ? "s=open" : "s=mended") ?? "",
});

describe("planNote", () => {
  test.each<[name: string, notes: Note[], summary: string, hasFindings: boolean, plan: string]>([
    ["nothing to say", [], "mended", false, ""],
    ["findings", [], "two", true, "create"],
    ["the same findings", [note(1, "two", true)], "two", true, ""],
    ["other findings", [note(1, "two", true)], "one", true, "update 1"],
    ["mended", [note(1, "two", true)], "mended a", false, "update 1"],
    ["still mended, at another commit", [note(1, "mended a", false)], "mended b", false, ""],
    ["back again", [note(1, "mended a", false)], "one", true, "update 1"],
    ["one of somebody else's tool", [{ id: 1, body: "hello" }], "one", true, "create"],
    ["two of ours", [note(7, "x", true), note(3, "two", true)], "two", true, "drop 7"],
  ])("%s", (_name, notes, summary, hasFindings, expected) => {
    const { create, update, drop } = planNote(notes, summary, hasFindings);
    const said = [
      ...(create === null ? [] : ["create"]),
      ...(update === null ? [] : [`update ${update.id}`]),
      ...drop.map((id) => `drop ${id}`),
    ];
    expect(said.join(", ")).toBe(expected);
  });
});
