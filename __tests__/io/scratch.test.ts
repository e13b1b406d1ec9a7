import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { UserError } from "../../src/errors.ts";
import { foreignEnvironment } from "../../src/io/git-environment.ts";
import { openScratch } from "../../src/io/scratch.ts";
import { newRepository, type Repository, removeFolders, temporaryFolder } from "./repository.ts";

let within = "";
beforeEach(() => {
  within = temporaryFolder();
});
afterAll(removeFolders);

/** A remote that hands out any object it is asked for, as GitHub does. */
function remote(): Repository & { readonly url: string } {
  const repository = newRepository();
  repository.git("config", "uploadpack.allowFilter", "true");
  repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
  return { ...repository, url: `file://${repository.folder}` };
}

const leftOver = (): string[] => readdirSync(within);

test("two commits are compared and read without their history, and blobs come only when read", async () => {
  const repository = remote();
  repository.commit("older", { "a.txt": "older" });
  const base = repository.commit("base", {
    "a.txt": "one",
    "d/caption-style.json": "{}",
    "old.txt": "moved",
  });
  repository.git("mv", "old.txt", "new.txt");
  repository.write("big.png", "x".repeat(100_000));
  repository.git("add", "big.png");
  const head = repository.commit("head", { "a.txt": "two" });
  const scratch = await openScratch({ url: repository.url, token: null, oids: [base, head], within });
  const { files, removed } = await scratch.changes(base, head);
  expect(files.map(({ path, baseOid }) => [path, baseOid])).toEqual([
    ["a.txt", repository.git("rev-parse", `${base}:a.txt`)],
    ["big.png", null],
    ["new.txt", repository.git("rev-parse", `${base}:old.txt`)],
  ]);
  expect(removed).toEqual(["old.txt"]);
  expect((await scratch.entries(head)).map(({ path }) => path)).toEqual([
    "a.txt",
    "big.png",
    "d/caption-style.json",
    "new.txt",
  ]);
  const [file] = files;
  const names = [
    `${base}:d/caption-style.json`,
    `${base}:none.json`,
    `${base}:d`,
    file?.oid ?? "",
    file?.baseOid ?? "",
  ];
  const contents = await scratch.read(names);
  const texts = names.map((name) => {
    const bytes = contents.get(name) ?? null;
    return bytes === null ? null : new TextDecoder().decode(bytes);
  });
  expect(texts).toEqual(["{}", null, null, "two", "one"]);
  expect((await scratch.read(names)).get(file?.oid ?? "")).toEqual(contents.get(file?.oid ?? ""));
  await scratch.close();
  expect(leftOver()).toEqual([]);
});

describe("what fails is told, without the token, and nothing is left behind", () => {
  test("a commit that is not there", async () => {
    const repository = remote();
    repository.commit("base");
    const opening = openScratch({ url: repository.url, token: null, oids: ["1".repeat(40)], within });
    await expect(opening).rejects.toThrow(/^The commits could not be fetched: git says: /);
    expect(leftOver()).toEqual([]);
  });

  test("a server that refuses: the token came as a header, and is in no message", async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization, request.url);
      response.writeHead(401, { "www-authenticate": "Basic" }).end();
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as AddressInfo;
    const token = "secret-token";
    const url = `http://127.0.0.1:${port}/owner/name`;
    const failed = await openScratch({ url, token, oids: ["1".repeat(40)], within }).then(
      () => null,
      (error: unknown) => error,
    );
    server.closeAllConnections();
    server.close();
    expect(failed).toBeInstanceOf(UserError);
    expect(String(failed)).toContain('Give the token "contents: read".');
    expect(String(failed)).not.toContain(token);
    const sent = `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    expect(seen[0]).toBe(sent);
    expect(seen[1]).not.toContain(token);
    expect(leftOver()).toEqual([]);
  });
});

test("nothing of the repository around reaches git on another one", () => {
  const around = {
    PATH: "p",
    GIT_DIR: "d",
    GIT_INDEX_FILE: "i",
    GIT_CONFIG_COUNT: "9",
    GIT_SSL_CAINFO: "c",
    EDITOR: "e",
  };
  expect(foreignEnvironment(around, [["http.x.extraheader", "h"]])).toEqual({
    PATH: "p",
    GIT_SSL_CAINFO: "c",
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "http.x.extraheader",
    GIT_CONFIG_VALUE_0: "h",
  });
});
