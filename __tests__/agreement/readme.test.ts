import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { commandsIn, readHelp } from "../../scripts/generate/cli-output.ts";
import { readmePage } from "../../scripts/generate/readme.ts";
import { openStyles } from "../../src/style/open.ts";
import { readText } from "./repository.ts";

const readme = readText("README.md");

/** The blocks of a language in README.md. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text = ""]) =>
    name === language ? [text] : [],
  );
}

test("the generated tables are what the sources say", async () => {
  expect(readmePage(await readHelp()).render(readme)).toBe(readme);
});

test("every command is named", async () => {
  const commands = commandsIn(await readHelp());
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.filter((name) => !new RegExp(`^  ${name}\\b`, "m").test(readme))).toEqual([]);
});

test("a fresh machine finds its two commands", () => {
  expect(readme).toMatch(/^node dist\/cli\/index\.js demo\b/m);
  expect(readme).toMatch(/^npm cit\b/m);
});

test("the example of a style is one", () => {
  const [style = ""] = blocks("jsonc");
  const book = openStyles((path) => (path === "caption-style.json" ? style : null));
  expect(book.resolve("train/0001.txt").kind).toBe("style");
});

describe("the inputs and outputs of the Action", () => {
  const action: unknown = parse(readText("action.yml"));
  test.each(["inputs", "outputs"])("%s are those of action.yml, in its order", (kind) => {
    const [, part = ""] = readme.split(`<!-- generated: ${kind} -->`);
    const [table = ""] = part.split(`<!-- /generated: ${kind} -->`);
    const named = [...table.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);
    const stated = Reflect.get(Object(action), kind);
    expect(named).toEqual(Object.keys(Object(stated)));
  });
});

describe("the workflow", () => {
  const workflow = blocks("yaml")
    .map((text): unknown => parse(text))
    .find((value) => Reflect.has(Object(value), "jobs"));

  test("uses the published name, with no permission more than it needs", () => {
    expect(workflow).toMatchObject({
      permissions: { contents: "read", "pull-requests": "write" },
      jobs: { captions: { steps: [{ uses: "caption-style/caption-style@v1" }] } },
    });
  });
});

test("every link into the repository leads somewhere", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(8);
  for (const path of links) if (/\.\w+$/.test(path)) expect(readText(path)).not.toBe("");
});
