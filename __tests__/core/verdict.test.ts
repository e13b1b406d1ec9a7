import { describe, expect, test } from "@jest/globals";
import { FAIL_ON, type FailOn, fails, rankOf } from "../../src/core/verdict.ts";
import type { Finding, Severity } from "../../src/model.ts";

const position = { line: 1, column: 1, offset: 0 };
const finding = (severity: Severity): Finding => ({
  ...{ path: "a.txt", ruleId: "tag-format", message: "m", fix: "none", candidates: [] },
  ...{ severity, start: position, end: position },
});

describe("fails", () => {
  test.each<[FailOn, readonly Severity[], boolean]>([
    ["error", [], false],
    ["error", ["warning", "info"], false],
    ["error", ["info", "error"], true],
    ["warning", ["info"], false],
    ["warning", ["info", "warning"], true],
    ["info", ["info"], true],
    ["never", ["error"], false],
  ])("%s with %j: %s", (failOn, severities, expected) => {
    expect(fails({ findings: severities.map(finding) }, failOn)).toBe(expected);
  });
});

test("the most severe is first", () => {
  expect(FAIL_ON).toEqual(["error", "warning", "info", "never"]);
  expect(rankOf("error")).toBeLessThan(rankOf("warning"));
  expect(rankOf("warning")).toBeLessThan(rankOf("info"));
});
