import { describe, expect, test } from "@jest/globals";
import type { ShownFile } from "../../src/io/github.ts";
import { GitHubError, type GitHubErrorKind } from "../../src/io/github-error.ts";
import { type FileLister, readShownHunks, type ShownHunks } from "../../src/shell/action-hunks.ts";

const patch = "@@ -0,0 +1 @@\n+x";
const file = (path: string, how: Partial<ShownFile> = {}): ShownFile => ({
  ...{ path, patch, isCutOff: false },
  ...how,
});
const cutOff = { patch: null, isCutOff: true };

interface Fake {
  readonly pages: readonly (readonly ShownFile[] | GitHubErrorKind)[];
  readonly left?: number;
}

async function read(
  paths: readonly string[],
  { pages, left = 50 }: Fake,
): Promise<ShownHunks & { readonly shown: readonly string[]; readonly asked: readonly (number | string)[] }> {
  const asked: (number | string)[] = [];
  const all = pages.flatMap((page) => (typeof page === "string" ? [] : page));
  async function* shownFiles(): AsyncIterable<readonly ShownFile[]> {
    for (const [index, page] of pages.entries()) {
      asked.push(index + 1);
      if (typeof page === "string") throw new GitHubError(page, "No.");
      yield page;
    }
  }
  const github: FileLister = {
    shownFiles,
    shownAround: async (_number, index) => {
      asked.push(`short ${index}`);
      return all.slice(index, index + 10).map(({ path }) => file(path));
    },
    left: () => left - asked.length,
  };
  const found = await readShownHunks(github, 1, { paths: new Set(paths), textOf: () => "x" });
  const shown = [...found.hunks].filter(([, ranges]) => ranges.length > 0).map(([path]) => path);
  return { ...found, shown, asked };
}

describe("the hunks of files with findings", () => {
  test("take no more pages than it takes to see them", async () => {
    const pages = [[file("a"), file("b")], [file("c")], [file("d")]];
    expect(await read(["a", "c"], { pages })).toMatchObject({ shown: ["a", "c"], asked: [1, 2], remark: "" });
    expect(await read([], { pages })).toMatchObject({ shown: [], asked: [], remark: "" });
  });

  test("are not there for what GitHub does not list: files past the 3,000th", async () => {
    const found = await read(["a", "z"], { pages: [[file("a")]] });
    expect(found).toMatchObject({ shown: ["a"], remark: "" });
  });

  test("end where other requests are needed more, and it is said", async () => {
    const pages = Array.from({ length: 30 }, (_, index) => [file(`${index}`)]);
    const found = await read(["0", "29"], { pages, left: 30 });
    expect(found.asked).toHaveLength(10);
    expect(found).toMatchObject({ shown: ["0"], remark: expect.stringContaining("Not all changed files") });
  });

  test("come from a shorter page where the page was too long for a patch", async () => {
    const page = Array.from({ length: 30 }, (_, index) => file(`${index}`, index > 12 ? cutOff : {}));
    const found = await read(["3", "14", "17", "25"], { pages: [page] });
    expect(found).toMatchObject({ shown: ["3", "14", "17", "25"], asked: [1, "short 10", "short 20"] });
  });

  test("take five shorter pages at most", async () => {
    const page = Array.from({ length: 100 }, (_, index) => file(`${index}`, cutOff));
    const found = await read(
      page.map(({ path }) => path),
      { pages: [page] },
    );
    expect(found.asked).toHaveLength(6);
    expect(found.shown).toHaveLength(50);
  });

  test("take no shorter page for a patch that is not shown for another reason", async () => {
    expect(await read(["a"], { pages: [[file("a", { patch: null })]] })).toMatchObject({
      ...{ shown: [], asked: [1], remark: "" },
    });
  });

  test.each<GitHubErrorKind>(["unavailable", "limited", "refused"])(
    "of a list that breaks off (%s) are those that were seen",
    async (kind) => {
      const found = await read(["a", "b"], { pages: [[file("a")], kind] });
      expect(found).toMatchObject({ shown: ["a"], remark: "No." });
    },
  );

  test.each<GitHubErrorKind>(["denied", "unauthorised"])("are none for a token that is %s", async (kind) => {
    await expect(read(["a"], { pages: [kind] })).rejects.toThrow(GitHubError);
  });
});
