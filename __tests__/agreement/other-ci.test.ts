import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import { FORMATS } from "../../src/shell/commands/options.ts";
import { plainEnvironment, removeFolders, temporaryFolder } from "../io/repository.ts";
import { readText } from "./repository.ts";

jest.setTimeout(60_000);

const page = readText("docs/other-ci.md");
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text = ""]) =>
    name === language ? [text] : [],
  );

test("every format is in the table", () => {
  const [table = ""] = page.split("The exit code");
  expect(FORMATS.filter((format) => !table.includes(`\`${format}\``))).toEqual([]);
});

test("every step names inputs and outputs that there are", () => {
  const action = parse(readText("action.yml"));
  for (const block of blocks("yaml")) {
    const steps: readonly { with?: object; uses?: string }[] = [parse(block)].flat()[0].steps ?? parse(block);
    if (!Array.isArray(steps)) continue;
    const ours = steps.find(({ uses = "" }) => uses.startsWith("caption-style/"));
    for (const name of Object.keys(ours?.with ?? {})) expect(Object.keys(action.inputs)).toContain(name);
    for (const [, name] of block.matchAll(/steps\.captions\.outputs\.([\w-]+)/g))
      expect(Object.keys(action.outputs)).toContain(name);
  }
});

describe("the commands for reviewdog", () => {
  let folder: string;
  let dataset: string;
  beforeAll(() => {
    folder = temporaryFolder();
    dataset = join(folder, "dataset");
    const programs = join(folder, "bin");
    mkdirSync(programs);
    const npx = `#!/bin/sh\nshift\nexec '${process.execPath}' '${join(process.cwd(), "dist/cli/index.js")}' "$@"\n`;
    const reviewdog = `#!/bin/sh\nprintf '%s\\n' "$@" >'${folder}/said'\ncat >'${folder}/read'\n`;
    for (const [name, script] of Object.entries({ npx, reviewdog })) {
      writeFileSync(join(programs, name), script);
      chmodSync(join(programs, name), 0o755);
    }
    cpSync("examples/portrait-lora", dataset, { recursive: true });
    cpSync("examples/portrait-lora/pull-request", dataset, { recursive: true });
    execFileSync("rm", ["-r", join(dataset, "pull-request")]);
  });
  afterAll(removeFolders);

  const gitlab = blocks("yaml")
    .map((text) => parse(text))
    .find((value) => "captions" in value).captions.script as readonly string[];

  test.each([
    ["in GitLab", gitlab.join("\n"), "gitlab-mr-discussion"],
    ["elsewhere", blocks("sh")[0] ?? "", "gerrit-change-review"],
  ])("%s hand it diagnostics with suggestions", (_name, script, reporter) => {
    const env = { ...plainEnvironment, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` };
    const { status, stderr } = spawnSync("sh", ["-e", "-c", script], { cwd: dataset, env, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, expect.any(String)]);
    expect(readFileSync(join(folder, "said"), "utf8").split("\n")).toEqual(
      expect.arrayContaining(["-f=rdjson", `-reporter=${reporter}`, "-filter-mode=added"]),
    );
    const { diagnostics } = JSON.parse(readFileSync(join(folder, "read"), "utf8"));
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        location: expect.objectContaining({ path: "train/0004.txt" }),
        suggestions: [expect.objectContaining({ text: expect.stringContaining("teal couch") })],
      }),
    );
  });

  test("end where the captions could not be checked", () => {
    const env = { ...plainEnvironment, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` };
    const broken = join(folder, "broken");
    mkdirSync(broken);
    writeFileSync(join(broken, "caption-style.json"), "{");
    writeFileSync(join(broken, "0001.txt"), "photo\n");
    expect(spawnSync("sh", ["-e", "-c", gitlab.join("\n")], { cwd: broken, env }).status).toBe(1);
  });
});
