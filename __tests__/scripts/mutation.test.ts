import { describe, expect, test } from "@jest/globals";
import { collectTests, fileOf, jestGlobals } from "../../scripts/mutation/collected-tests.ts";
import { documentation } from "../../scripts/mutation/documentation.ts";

describe("tests are collected without Jest", () => {
  const own = jestGlobals;
  const load = (): void => {
    own.test("plain", () => undefined);
    own.describe("inside", () => {
      own.test.each([{ name: "red" }, { name: "blue" }])("$name", ({ name }: { name: string }) => {
        own.expect(name).toBe("red");
      });
      own.test("plain", () => undefined);
    });
    own.test("plain", () => undefined);
  };
  const tests = collectTests("a.test.ts", load);

  test("each has an id of its own, the same every time", () => {
    const ids = tests.map(({ id }) => id);
    expect(ids).toEqual([
      "a.test.ts > plain",
      "a.test.ts > inside > red",
      "a.test.ts > inside > blue",
      "a.test.ts > inside > plain",
      "a.test.ts > plain #2",
    ]);
    expect(collectTests("a.test.ts", load).map(({ id }) => id)).toEqual(ids);
    expect(ids.map(fileOf)).toEqual(ids.map(() => "a.test.ts"));
  });

  test("the rows of a table get what stands in them", () => {
    expect(tests[1]?.run).not.toThrow();
    expect(tests[2]?.run).toThrow();
  });
});

describe("what only the documentation shows is left alone", () => {
  const key = (name: string) => ({ type: "ObjectProperty", key: { name } });
  const call = (name: string) => ({ type: "CallExpression", callee: { property: { name } } });
  test.each([
    ["a summary", "StringLiteral", key("summary"), true],
    ["a title", "StringLiteral", key("title"), true],
    ["the description of an option", "StringLiteral", call("describe"), true],
    ["a message", "StringLiteral", key("message"), false],
    ["another argument", "StringLiteral", call("join"), false],
    ["a number", "NumericLiteral", key("summary"), false],
    ["a string by itself", "StringLiteral", { type: "ArrayExpression" }, false],
  ])("%s", (_what, type, parent, isLeftAlone) => {
    expect(documentation.shouldIgnore({ node: { type }, parent }) !== undefined).toBe(isLeftAlone);
  });
});
