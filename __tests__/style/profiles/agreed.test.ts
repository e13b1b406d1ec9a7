import { expect, test } from "@jest/globals";
import { agreedProfile } from "../../../src/style/profiles/agreed.ts";
import { profileIds } from "../../../src/style/profiles/profile.ts";
import { profiles } from "../../../src/style/profiles/table.ts";

test.each(profileIds)("%s agrees with itself", (id) => {
  expect(agreedProfile([id])).toBe(profiles[id]);
});

test("nobody agrees on nothing", () => {
  expect(agreedProfile([])).toBe(profiles.generic);
});

test("what differs is left open", () => {
  const { tokens, underscores, ...rest } = agreedProfile(["kohya-sd", "kohya-sdxl", "kohya-flux"]);
  const { tokens: _, underscores: __, ...kohya } = profiles["kohya-sd"];
  expect([tokens, underscores]).toEqual([undefined, "keep"]);
  expect(rest).toEqual({ ...kohya, case: "keep", title: "kohya sd-scripts" });
  expect(agreedProfile(["kohya-sd", "kohya-sdxl"]).tokens).toEqual(profiles["kohya-sdxl"].tokens);
});
