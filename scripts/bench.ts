/**
 * `npm run bench`: measures the shipped command line against programs that bound it, in turns and in one run, and says
 * the ratios. Every timed run is also held against the findings that the captions were made to have. Ends 1 when a ratio
 * of CPU time, or a count, is over its alarm.
 *
 *     npm run bench -- [--files 10000] [--pairs 7] [--program dist/cli/index.js]
 *                      [--corpus <folder> --truth <file>]   captions that are there already
 *                      [--records 50000]                    lines of the metadata.jsonl
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readCorpus, writeCorpus } from "./bench/corpus.ts";
import { renderRows } from "./bench/rows.ts";
import { type Bench, checkRows, hookRows, phrasesRow, startRows } from "./bench/scenarios.ts";
import { streamRows } from "./bench/stream.ts";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "10000" },
    pairs: { type: "string", default: "7" },
    program: { type: "string", default: join(import.meta.dirname, "../../dist/cli/index.js") },
    corpus: { type: "string" },
    truth: { type: "string" },
    records: { type: "string", default: "50000" },
  },
});
const scratch = mkdtempSync(join(tmpdir(), "caption-style-bench-"));
try {
  const files = Number(values.files);
  const { corpus: folder, truth } = values;
  const given = folder !== undefined && truth !== undefined;
  const corpus = given
    ? readCorpus(resolve(folder), resolve(truth), files)
    : writeCorpus(join(scratch, "corpus"), files, 1);
  const bench: Bench = { program: resolve(values.program), corpus, scratch, pairs: Number(values.pairs) };
  const rows = [...checkRows(bench), phrasesRow(bench), ...hookRows(bench), ...startRows(bench)];
  rows.push(...streamRows(bench, Number(values.records)));
  console.log(renderRows(rows));
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
    version: string;
  };
  console.log(
    `\ncaption-style ${version}, Node ${process.version}, ${bench.pairs} pairs after a warm-up; medians.`,
  );
  if (rows.some(({ gates, result, alarm }) => gates && result > alarm)) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
