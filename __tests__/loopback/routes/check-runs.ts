/**
 * Check runs, as far as an Action needs them. The description itself bounds them: 50 annotations a request (updates
 * append), 65,535 characters of `summary` and `text`.
 */
import { checkRunShape } from "../comment-shapes.ts";
import { notFound } from "../refusals.ts";
import type { CheckRun } from "../state.ts";
import { type Answer, type Call, type Routes, repositoryOf } from "./call.ts";

interface CheckChange {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: { title?: string; summary: string; text?: string; annotations?: readonly unknown[] };
}

const write = [["checks", "write"]] as const;

/** The operations on check runs. */
export const checkRunRoutes: Routes = {
  "checks/create": { needs: write, handle: create },
  "checks/update": { needs: write, handle: update },
};

function create(call: Call): Answer {
  const change = call.body as CheckChange;
  const repository = repositoryOf(call);
  const run: CheckRun = {
    id: call.world.nextId(),
    name: change.name ?? "",
    headSha: change.head_sha ?? "",
    status: "queued",
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  apply(run, change);
  repository.checkRuns.push(run);
  return { status: 201, body: checkRunShape(call.world, repository, run) };
}

function update(call: Call): Answer {
  const repository = repositoryOf(call);
  const run = repository.checkRuns.find((candidate) => candidate.id === Number(call.path["check_run_id"]));
  if (run === undefined) throw notFound();
  const change = call.body as CheckChange;
  apply(run, change);
  return { status: 200, body: checkRunShape(call.world, repository, run) };
}

function apply(run: CheckRun, { status, conclusion, output }: CheckChange): void {
  run.status = conclusion === undefined ? (status ?? run.status) : "completed";
  run.conclusion = conclusion ?? run.conclusion;
  run.title = output?.title ?? run.title;
  run.summary = output?.summary ?? run.summary;
  run.text = output?.text ?? run.text;
  run.annotations.push(...(output?.annotations ?? []));
}
