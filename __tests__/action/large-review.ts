/** A review of many captions that change beside many images, and what it takes: for a test, and in earnest for `npm run bench:review`. */
import { createHash } from "node:crypto";
import { pullFiles } from "../loopback/anchors.ts";
import { git } from "../loopback/git.ts";
import { type Loopback, runAction, startLoopback } from "../loopback/index.ts";
import type { ActionRun, RunOptions } from "../loopback/runner.ts";
import { base, right, wrong } from "./action-run.ts";

/** How large the dataset and the pull request are. */
export interface Size {
  /** Captions before the pull request; each has an image. */
  readonly captions: number;
  /** How many captions, and how many images, the pull request changes. */
  readonly changed: number;
  /** Bytes of an image that the pull request changes. */
  readonly imageBytes: number;
}

/** What a review took. */
export interface Cost {
  readonly run: ActionRun;
  readonly apiRequests: number;
  readonly apiBytes: number;
  readonly gitRequests: number;
  /** All that git transferred to the Action. */
  readonly gitBytes: number;
  /** How many images were asked for, and how many fetches would have got blobs that they did not ask for. */
  readonly images: number;
  readonly unfiltered: number;
}

/** A folder of GitHub's web pages shows 1,000 files; datasets that are larger have several. */
const PER_FOLDER = 1_000;

function pathOf(index: number): string {
  const folder = String(Math.floor(index / PER_FOLDER)).padStart(3, "0");
  return `train/${folder}/${String(index % PER_FOLDER).padStart(4, "0")}`;
}

/** Bytes that no compression makes fewer. */
function noise(seed: string, length: number): Uint8Array {
  return createHash("shake256", { outputLength: length }).update(seed).digest();
}

/** Opens the pull request on a loopback GitHub of its own. */
export async function openLarge({ captions, changed, imageBytes }: Size): Promise<Loopback> {
  const github = await startLoopback();
  const before: Record<string, string | Uint8Array> = { "caption-style.json": base["caption-style.json"] };
  const head: Record<string, string | Uint8Array> = {};
  for (let index = 0; index < captions; index += 1) {
    before[`${pathOf(index)}.png`] = noise(`before ${index}`, 64);
    before[`${pathOf(index)}.txt`] = `${right}, ${index}\n`;
    if (index >= changed) continue;
    head[`${pathOf(index)}.png`] = noise(`after ${index}`, imageBytes);
    head[`${pathOf(index)}.txt`] = `${wrong}, ${index}\n`;
  }
  const pull = await github.createPullRequest({ base: before, head });
  // GitHub has such lists at hand; ours is made once.
  await pullFiles(pull.state);
  return github;
}

/** Runs the Action and measures what it took. */
export async function measureReview(github: Loopback, options: RunOptions): Promise<Cost> {
  const from = github.requests.length;
  const run = await runAction(github, options);
  const requests = github.requests.slice(from);
  const ofGit = requests.filter(({ path }) => /\.git\/|\/info\/refs|\/git-upload-pack/.test(path));
  const ofApi = requests.filter((request) => !ofGit.includes(request));
  const sum = (list: readonly { readonly answerBytes: number }[]): number =>
    list.reduce((total, { answerBytes }) => total + answerBytes, 0);
  const images = await imageIds(github);
  const fetches = ofGit.flatMap(({ fetched }) => fetched ?? []);
  return {
    ...{ run, apiRequests: ofApi.length, apiBytes: sum(ofApi) },
    ...{ gitRequests: ofGit.length, gitBytes: sum(ofGit) },
    images: fetches.flatMap(({ wants }) => wants.filter((oid) => images.has(oid))).length,
    unfiltered: fetches.filter(({ filter }) => filter !== "blob:none").length,
  };
}

/** The object names of the images before and after. */
async function imageIds({ pull: { state } }: Loopback): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(
    [state.base.sha, state.head.sha].map((sha) => git(state.repository.gitDir, ["ls-tree", "-r", sha])),
  );
  const lines = lists.flatMap((list) => list.split("\n")).filter((line) => line.endsWith(".png"));
  return new Set(lines.map((line) => line.split(/[ \t]/)[2] ?? ""));
}
