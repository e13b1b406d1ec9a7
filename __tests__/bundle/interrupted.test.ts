import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { removeFolders, temporaryFolder } from "../io/repository.ts";

const program = join(process.cwd(), "dist", "cli", "index.js");

afterAll(removeFolders);

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends a check that is at work", async (signal) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "0001.txt"), "photo\n");
  // A style of which no byte ever comes: the check waits for it and for nothing else.
  const style = join(folder, "caption-style.json");
  execFileSync("mkfifo", [style]);
  const child = spawn(process.execPath, [program, "check", "."], { cwd: folder, stdio: "ignore" });
  const ended = once(child, "exit");
  const handle = await open(style, "w");
  child.kill(signal);
  try {
    expect(await ended).toEqual([null, signal]);
  } finally {
    child.kill("SIGKILL");
    await handle.close();
  }
});
