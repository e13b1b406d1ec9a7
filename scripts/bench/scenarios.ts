import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { morePhrases } from "./banned.ts";
import { type BenchStyle, type Corpus, writeCorpus } from "./corpus.ts";
import { type Command, compare, run } from "./measure.ts";
import { countingGit, staged, stageOne } from "./repository.ts";
import { cpuRow, type Row, wallRow } from "./rows.ts";
import { differences, type JsonFinding } from "./truth.ts";

/** What is measured, with what, and where it may write. */
export interface Bench {
  /** The compiled command line. */
  readonly program: string;
  readonly corpus: Corpus;
  readonly scratch: string;
  readonly pairs: number;
}

const node = process.execPath;
const bareNode: Command = { argv: [node, "-e", "0"] };
const readOnly = fileURLToPath(import.meta.resolve("./read-only.js"));

/** A full check against programs that only read. */
export function checkRows(bench: Bench): Row[] {
  const { corpus, scratch, pairs } = bench;
  const check = fullCheck(bench, "check", corpus.style);
  const images = join(corpus.folder, "images");
  const name = `check, ${corpus.captions} captions, every rule`;
  const reading = compare(check, { argv: [node, readOnly, images] }, pairs);
  const rows = [
    cpuRow({ scenario: name, yardstick: "Node that only reads", target: 2.7, alarm: 3.5 }, reading),
  ];
  if (!has("rg")) {
    console.error("ripgrep is not installed: its row is left out.");
    return rows;
  }
  const list = join(scratch, "banned.txt");
  writeFileSync(list, `${Object.values(corpus.style.rules["banned-synonyms"].terms).flat().join("\n")}\n`);
  const search = ["rg", "-j1", "-w", "-i", "-F", "-c", "-f", list, images];
  const searching = compare(check, { argv: search, codes: [0, 1] }, pairs);
  return [
    ...rows,
    cpuRow({ scenario: name, yardstick: "rg -j1 -w -i -F -f", target: 2.5, alarm: 3.5 }, searching),
  ];
}

/** The same check with a style of 10,000 banned phrases. */
export function phrasesRow(bench: Bench): Row {
  const { "banned-synonyms": rule, ...others } = bench.corpus.style.rules;
  const few = Object.values(rule.terms).flat().length;
  const terms = { ...rule.terms, "something else": morePhrases(10_000 - few) };
  const many = { ...bench.corpus.style, rules: { ...others, "banned-synonyms": { ...rule, terms } } };
  const comparison = compare(
    fullCheck(bench, "many", many),
    fullCheck(bench, "few", bench.corpus.style),
    bench.pairs,
  );
  const limits = {
    scenario: "check, 10,000 banned phrases",
    yardstick: `${few} phrases`,
    target: 1.15,
    alarm: 1.5,
  };
  return cpuRow(limits, comparison);
}

/** The hook with one staged caption, in a repository of as many captions as the corpus has and in a small one. */
export function hookRows(bench: Bench): Row[] {
  const sizes = [
    { captions: bench.corpus.captions, target: 1.8, alarm: 2.2 },
    { captions: 1000, target: 1.5, alarm: 1.9 },
  ];
  return sizes.flatMap(({ captions, target, alarm }, at) => {
    const folder = join(bench.scratch, `repository-${at}`);
    const { style } = writeCorpus(folder, captions, 1);
    writeFileSync(join(folder, "caption-style.json"), JSON.stringify(style));
    stageOne(folder);
    const hook = stagedCheck(bench, folder);
    const scenario = `hook, 1 staged, repository of ${captions}`;
    const timed = wallRow(
      { scenario, yardstick: "node -e 0", target, alarm },
      compare(hook, bareNode, bench.pairs),
    );
    return at === 0 ? [timed, processRow(bench, hook)] : [timed];
  });
}

function processRow({ scratch }: Bench, hook: Command): Row {
  const counter = countingGit(join(scratch, "counting-git"));
  run({ ...hook, path: counter.path });
  const result = counter.started();
  return {
    scenario: "hook, processes started",
    yardstick: "-",
    measured: `${result} × git`,
    result,
    target: 3,
    alarm: 3,
    gates: true,
  };
}

/** What asks for nothing but Node. */
export function startRows({ program, pairs }: Bench): Row[] {
  return ["--version", "--help"].map((flag) =>
    wallRow(
      { scenario: flag, yardstick: "node -e 0", target: 1.3, alarm: 1.5 },
      compare({ argv: [node, program, flag] }, bareNode, pairs),
    ),
  );
}

/** A check of the whole corpus, in a folder of its own that holds the style and a link to the captions. */
function fullCheck({ program, corpus, scratch }: Bench, name: string, style: BenchStyle): Command {
  const folder = join(scratch, name);
  mkdirSync(folder);
  symlinkSync(resolve(corpus.folder, "images"), join(folder, "images"));
  writeFileSync(join(folder, "caption-style.json"), JSON.stringify(style));
  const output = join(scratch, `${name}.json`);
  return {
    argv: [node, program, "check", "images", "--format", "json", "--output", output],
    cwd: folder,
    codes: [0, 1],
    verify: () => {
      const wrong = differences(findingsIn(output), corpus);
      if (wrong.length > 0)
        throw new Error(
          `The findings are wrong in ${wrong.length} places:\n${wrong.slice(0, 10).join("\n")}`,
        );
    },
  };
}

function stagedCheck({ program, scratch }: Bench, folder: string): Command {
  const output = join(scratch, "hook.json");
  return {
    argv: [node, program, "hook", "--format", "json", "--output", output],
    cwd: folder,
    codes: [1],
    verify: () => {
      const found = findingsIn(output).map(({ path, rule }) => `${path} ${rule}`);
      if (found.join() !== `${staged.path} ${staged.rule}`)
        throw new Error(`The hook found ${found.join(", ")}.`);
    },
  };
}

function findingsIn(file: string): JsonFinding[] {
  return (JSON.parse(readFileSync(file, "utf8")) as { findings: JsonFinding[] }).findings;
}

function has(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}
