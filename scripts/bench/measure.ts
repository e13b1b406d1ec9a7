import { spawnSync } from "node:child_process";

/** One run of a program. */
export interface Run {
  /** User and system time of the process and of what it waited for, in milliseconds. */
  readonly cpu: number;
  /** In milliseconds. */
  readonly wall: number;
}

/** A program to measure. */
export interface Command {
  readonly argv: readonly string[];
  readonly cwd?: string;
  /** Exit codes that are no failure; 0 alone when absent. */
  readonly codes?: readonly number[];
  /** A folder to look for programs in first. */
  readonly path?: string;
  /** Called after each run: a fast wrong answer must not pass. */
  readonly verify?: () => void;
}

/** Two programs run in turns. */
export interface Comparison {
  readonly ours: Run;
  readonly yardstick: Run;
  /** The median of the pairs' ratios. */
  readonly cpuRatio: number;
  readonly wallRatio: number;
}

/** Runs two programs in turns, after one run of each that does not count. */
export function compare(ours: Command, yardstick: Command, pairs: number): Comparison {
  run(ours);
  run(yardstick);
  const runs = Array.from({ length: pairs }, () => [run(ours), run(yardstick)] as const);
  return {
    ours: medianRun(runs.map(([own]) => own)),
    yardstick: medianRun(runs.map(([, other]) => other)),
    cpuRatio: median(runs.map(([own, other]) => own.cpu / other.cpu)),
    wallRatio: median(runs.map(([own, other]) => own.wall / other.wall)),
  };
}

/** bash times its child alone, without this process; milliseconds on every system that has bash. */
export function run({ argv, cwd, codes = [0], path, verify }: Command): Run {
  const script = 'TIMEFORMAT="%3R %3U %3S"; time "$@" >/dev/null';
  const result = spawnSync("bash", ["-c", script, "--", ...argv], {
    encoding: "utf8",
    env: {
      ...process.env,
      LC_ALL: "C",
      ...(path !== undefined && { PATH: `${path}:${process.env["PATH"] ?? ""}` }),
    },
    ...(cwd !== undefined && { cwd }),
  });
  if (!codes.includes(result.status ?? -1))
    throw new Error(`${argv.join(" ")} ended with ${String(result.status)}:\n${result.stderr}`);
  verify?.();
  const [wall = 0, user = 0, system = 0] = (result.stderr.trim().split("\n").pop() ?? "")
    .split(" ")
    .map(Number);
  return { wall: wall * 1000, cpu: (user + system) * 1000 };
}

function medianRun(runs: readonly Run[]): Run {
  return { cpu: median(runs.map(({ cpu }) => cpu)), wall: median(runs.map(({ wall }) => wall)) };
}

/** The middle of a list of numbers, or the mean of the two in the middle. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
