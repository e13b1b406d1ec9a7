import { describe, expect, test } from "@jest/globals";
import { type Conversation, type Desired, reconcile } from "../../src/core/reconcile.ts";
import { fingerprint } from "../../src/core/review-key.ts";
import { readPosted, withMarker, withoutMarker } from "../../src/core/review-marker.ts";
import { deletedKeys, withMemory } from "../../src/core/review-memory.ts";
import type { Hunks, ThreadComment } from "../../src/model.ts";

/** "a1": what is found on line 1 of a.txt; "a1!" finds the same in other words, "a1=k" bears another key. */
function wanted(text: string): Desired {
  const [, file = "", line = "", words = "", key = `k${file}${line}`] =
    /^([a-z])(\d+)(!?)(?:=(\w+))?$/.exec(text) ?? [];
  const body = withMarker(key, `${file}${words}`);
  const draft = { path: `${file}.txt`, line: Number(line), key, body, suggestion: null };
  return { path: draft.path, severity: "error", draft };
}

/**
 * "1:a1" is our comment 1 that says "a1" on line 1 of a.txt; "@7" moved it to line 7, "@-" took its line away; the rest is
 * what was done to it.
 */
function comment(text: string): ThreadComment {
  const [what = "", ...done] = text.split(" ");
  const [, id = "", says = "", at] = /^(\d+):([^@]+)(?:@(\d+|-))?$/.exec(what) ?? [];
  const { path, line, body } = wanted(says).draft;
  const reason = done.find((word) => word.startsWith("hidden:"))?.slice(7);
  const moved = at === "-" ? null : Number(at ?? line);
  return {
    ...{ id: Number(id), path, body, line: moved },
    isOurs: !done.includes("forged"),
    resolvedBy: done.includes("resolved") ? "them" : done.includes("closed") ? "us" : "nobody",
    hiddenAs: reason ?? null,
    isAnswered: done.includes("answered"),
  };
}

const list = (text: string): readonly string[] => (text === "" ? [] : text.split(", "));
const everywhere: Hunks = new Map(["a", "b", "c"].map((name) => [`${name}.txt`, [{ start: 1, end: 50 }]]));

function plan(
  desired: string,
  existing: string,
  { max = 25, memory = [], hunks = everywhere }: { max?: number; memory?: string[]; hunks?: Hunks } = {},
): string {
  const posted = readPosted(list(existing).map(comment));
  const deleted = deletedKeys([withMemory(memory, "")], posted);
  const conversation: Conversation = { posted, deleted, hunks, maxComments: max };
  const made = reconcile(list(desired).map(wanted), conversation);
  const ids = (items: readonly { readonly id: number }[]): string => items.map(({ id }) => id).join(" ");
  const lines = (items: typeof made.post): string =>
    items.map(({ path, line }) => path.slice(0, 1) + line).join(" ");
  const parts = {
    ...{ post: lines(made.post), update: ids(made.update), away: ids(made.minimise) },
    ...{ restore: ids(made.restore), aside: lines(made.setAside), overflow: lines(made.overflow) },
  };
  const said = Object.entries(parts).flatMap(([name, value]) => (value === "" ? [] : [`${name} ${value}`]));
  return said.join(", ");
}

describe("reconcile", () => {
  test.each<[name: string, desired: string, existing: string, plan: string]>([
    ["nothing at all", "", "", ""],
    ["new", "a1, b2", "", "post a1 b2"],
    ["unchanged", "a1", "1:a1", ""],
    ["unchanged on a line that moved", "a7=ka1", "1:a1@7", ""],
    ["changed words", "a1!", "1:a1", "update 1"],
    ["other rules on the same untouched line", "a1!=other", "1:a1", "update 1"],
    ["other rules on a line that another comment has left", "a1=other", "1:a1@-", "post a1, away 1"],
    ["outdated: told at the new line, the old one put away", "a9=ka1", "1:a1@-", "post a9, away 1"],
    ["outdated and put away before", "a1", "1:a1@- hidden:OUTDATED", "post a1"],
    ["outdated, reposted, unchanged", "a9=ka1", "1:a1@- hidden:outdated, 2:a1@9", ""],
    ["outdated, its new line not shown", "a99=ka1", "1:a1@-", "overflow a99"],
    ["fixed", "", "1:a1@-", "away 1"],
    ["fixed although the line stands, as after a change of the style", "", "1:a1", "away 1"],
    ["fixed and put away before", "", "1:a1@- hidden:outdated", ""],
    ["fixed after a person resolved it", "", "1:a1@- resolved", ""],
    ["fixed after an answer", "", "1:a1@- answered", ""],
    ["put away by us, and back", "a1", "1:a1 hidden:outdated", "restore 1"],
    ["resolved by us, and back in other words", "a1!", "1:a1 closed", "update 1, restore 1"],
    ["resolved by a person", "a1", "1:a1 resolved", "aside a1"],
    ["resolved by a person, in other words by now", "a1!", "1:a1 resolved", "aside a1"],
    ["resolved by a person, its line gone", "a9=ka1", "1:a1@- resolved", "aside a9"],
    ["answered", "a1", "1:a1 answered", "aside a1"],
    ["hidden by a person", "a1", "1:a1 hidden:off-topic", "aside a1"],
    ["resolved, then something else is found on the line", "a1!=other", "1:a1 resolved", "post a1"],
    ["resolved, then the same is found by another rule", "a1=other", "1:a1 resolved", "aside a1"],
    ["forged by another author", "a1", "1:a1 forged", "post a1"],
    ["forged, and nothing found", "", "1:a1 forged", ""],
    ["posted twice by two runs at once", "a1", "1:a1, 2:a1", "away 2"],
    ["posted twice, one of them resolved", "a1", "1:a1, 2:a1 resolved", "away 1, aside a1"],
    ["half posted by a run that was cancelled", "a1, b1, c1", "1:a1", "post b1 c1"],
    ["two captions swapped", "a2=ka1, a1=ka2", "1:a1@-, 2:a2@1", "post a2, away 1"],
    ["a renamed file", "b1", "1:a1@-", "post b1, away 1"],
  ])("%s", (_name, desired, existing, expected) => {
    expect(plan(desired, existing)).toBe(expected);
  });

  test.each<[name: string, memory: string[], existing: string, plan: string]>([
    ["deleted by a person", ["ka1"], "", "aside a1"],
    ["never posted", ["kb1"], "", "post a1"],
    ["reposted and the second one deleted", ["ka1", "ka1"], "1:a1@- hidden:outdated", "aside a1"],
    ["reposted, and both stand", ["ka1", "ka1"], "1:a1@- hidden:outdated, 2:a1", ""],
  ])("%s", (_name, memory, existing, expected) => {
    expect(plan("a1", existing, { memory })).toBe(expected);
  });

  test.each<[name: string, max: number, existing: string, plan: string]>([
    ["room for two", 2, "", "post a1 b1, overflow c1"],
    ["one of them stands", 2, "1:a1", "post b1, overflow c1"],
    ["no room left", 2, "1:a1, 2:b1", "overflow c1"],
    ["one is settled, so that the overflow moves in", 2, "1:a1 resolved, 2:b1", "post c1, aside a1"],
    ["one is fixed, so that the overflow moves in", 3, "1:a1, 2:b1, 3:b9@-", "post c1, away 3"],
  ])("overflow: %s", (_name, max, existing, expected) => {
    expect(plan("a1, b1, c1", existing, { max })).toBe(expected);
  });

  test("an updated comment keeps the key that it was posted with", () => {
    const posted = readPosted([comment("1:a1")]);
    const conversation = { posted, deleted: new Set<string>(), hunks: everywhere, maxComments: 1 };
    const [update] = reconcile([wanted("a1!=other")], conversation).update;
    expect(update?.draft).toMatchObject({ key: "ka1", body: withMarker("ka1", "a!") });
  });

  test("what was carried out is not carried out again", () => {
    const again = (said: string): string => plan("a1, b1, c1", said);
    expect(again("1:a1, 2:b1, 3:c1")).toBe("");
    expect(fingerprint(withoutMarker(wanted("a1").draft.body))).toBe(
      readPosted([comment("1:a1")])[0]?.bodyHash,
    );
  });
});
