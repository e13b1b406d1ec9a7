import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeCaption, type Violation } from "./caption.ts";
import { writeCorpus } from "./corpus.ts";
import { type Command, compare, run } from "./measure.ts";
import { cpuRow, type Row } from "./rows.ts";
import type { Bench } from "./scenarios.ts";
import { differences, type JsonFinding } from "./truth.ts";

const parseOnly = fileURLToPath(import.meta.resolve("./parse-only.js"));

/** A metadata.jsonl, checked as a stream: CPU time against parsing its lines alone, captions a second, and peak memory. */
export function streamRows(bench: Bench, records: number): Row[] {
  const folder = join(bench.scratch, "stream");
  const truth = writeMetadata(folder, records);
  const { style } = writeCorpus(join(bench.scratch, "stream-style"), 1, 1);
  writeFileSync(join(folder, "caption-style.json"), JSON.stringify(style));
  const check = checkOf(bench, folder, { truth, style });
  const yardstick = { argv: [process.execPath, parseOnly, join(folder, "metadata.jsonl")] };
  const compared = compare(check, yardstick, bench.pairs);
  const scenario = `check, metadata.jsonl of ${records} lines`;
  const limits = { scenario, yardstick: "JSON.parse of each line", target: 10, alarm: 14 };
  const perSecond = Math.round(records / (compared.ours.wall / 1000));
  return [
    cpuRow({ ...limits, scenario: `${scenario}, ${perSecond} captions/s` }, compared),
    memoryRow(check, join(bench.scratch, "peak"), scenario),
  ];
}

/** Writes the file line by line, and gives what is known of each line. */
function writeMetadata(folder: string, records: number): ReadonlyMap<string, readonly Violation[]> {
  mkdirSync(folder);
  const truth = new Map<string, readonly Violation[]>();
  const file = openSync(join(folder, "metadata.jsonl"), "w");
  for (let index = 0; index < records; index++) {
    const { text, violations } = makeCaption(1, index);
    const caption = text.replace(/^\u{feff}/u, "").replace(/\r?\n$/, "");
    writeSync(file, `${JSON.stringify({ file_name: `${index}.png`, text: caption })}\n`);
    if (violations.length > 0) truth.set(`line ${index + 1}`, violations);
  }
  closeSync(file);
  return truth;
}

interface Known {
  readonly truth: ReadonlyMap<string, readonly Violation[]>;
  readonly style: Bench["corpus"]["style"];
}

function checkOf({ program, corpus, scratch }: Bench, folder: string, { truth, style }: Known): Command {
  const output = join(scratch, "stream.json");
  const known = { ...corpus, truth, style };
  return {
    argv: [process.execPath, program, "check", "metadata.jsonl", "--format", "json", "--output", output],
    cwd: folder,
    codes: [0, 1],
    verify: () => {
      const { findings } = JSON.parse(readFileSync(output, "utf8")) as { findings: LineFinding[] };
      const byLine = findings.map((finding) => ({ ...finding, path: `line ${finding.start.line}` }));
      const wrong = differences(byLine, known);
      if (wrong.length > 0) throw new Error(`The findings are wrong:\n${wrong.slice(0, 10).join("\n")}`);
    },
  };
}

interface LineFinding extends JsonFinding {
  readonly start: { readonly line: number };
}

/** Node says itself, when it ends, how much memory it took. */
function memoryRow(check: Command, file: string, scenario: string): Row {
  const says = `${file}.cjs`;
  const peak = "process.resourceUsage().maxRSS";
  writeFileSync(
    says,
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(file)}, String(${peak})));\n`,
  );
  const [node = "", ...rest] = check.argv;
  run({ ...check, argv: [node, "--require", says, ...rest] });
  const megabytes = Math.round(Number(readFileSync(file, "utf8")) / 1024);
  return {
    ...{ scenario: `${scenario}, peak memory`, yardstick: "-", measured: `${megabytes} MB` },
    ...{ result: megabytes, target: 200, alarm: 300, gates: false },
  };
}
