import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import { comments, review } from "./action-run.ts";

// Whole runs on busy machines.
jest.setTimeout(180_000);

let github: Loopback;
beforeEach(async () => {
  github = await startLoopback();
});
afterEach(() => github.close());

const style = `${JSON.stringify({
  captions: ["train/metadata.*", { files: "train/meta_cap.json", format: "kohya-json" }],
  rules: { "trigger-word": { words: ["ohwx"] }, "banned-synonyms": { terms: { dress: ["gown"] } } },
})}\n`;

/** A file of 10,000 captions in which records 17 and 9001 are the given ones. */
function file(record: (at: number) => string, changed: readonly string[] = [], end = ""): string {
  const lines = Array.from({ length: 10_000 }, (_, at) => record(at));
  for (const [which, text] of changed.entries()) lines[which === 0 ? 16 : 9000] = text;
  return lines.join("") + end;
}

test.each<{
  name: string;
  path: string;
  start?: string;
  record: (at: number) => string;
  changed: readonly [string, string];
  /** The line before the first record. */
  lead: number;
  suggestions: readonly [string, string];
  caption: (line: string) => unknown;
  expected: readonly [unknown, unknown];
}>([
  {
    name: "metadata.jsonl",
    path: "train/metadata.jsonl",
    record: (at) => `{"file_name": "${at}.png", "text": "ohwx, red hair"}\n`,
    changed: [
      '{ "text":"ohwx, caf\\u00e9 \\/ bar, gown",  "file_name":"16.png", "n": 1.0 }\n',
      '{"file_name": "9000.png", "text": "red hair"}\n',
    ],
    lead: 0,
    suggestions: [
      '{ "text":"ohwx, caf\\u00e9 \\/ bar, dress",  "file_name":"16.png", "n": 1.0 }',
      '{"file_name": "9000.png", "text": "ohwx, red hair"}',
    ],
    caption: (line) => JSON.parse(line),
    expected: [
      { text: "ohwx, café / bar, dress", file_name: "16.png", n: 1 },
      { file_name: "9000.png", text: "ohwx, red hair" },
    ],
  },
  {
    name: "metadata.csv with quoted fields",
    path: "train/metadata.csv",
    start: "file_name,text\n",
    record: (at) => `${at}.png,"ohwx, red hair"\n`,
    changed: ['16.png,"ohwx, ""gowns"", gown"\n', "9000.png,red hair\n"],
    lead: 1,
    suggestions: ['16.png,"ohwx, ""gowns"", dress"', '9000.png,"ohwx, red hair"'],
    caption: (line) => line,
    expected: ['16.png,"ohwx, ""gowns"", dress"', '9000.png,"ohwx, red hair"'],
  },
  {
    name: "the JSON of kohya",
    path: "train/meta_cap.json",
    start: "{\n",
    record: (at) => `  "img/${at}": { "tags": "ohwx, red hair" },\n`,
    changed: [
      '  "img/16": { "tags": "ohwx, \\ud83d\\ude00, gown", "train_resolution": [512, 512] },\n',
      '  "img/9000": { "tags": "red hair" },\n',
    ],
    lead: 1,
    suggestions: [
      '  "img/16": { "tags": "ohwx, \\ud83d\\ude00, dress", "train_resolution": [512, 512] },',
      '  "img/9000": { "tags": "ohwx, red hair" },',
    ],
    caption: (line) => JSON.parse(`{${line.replace(/,$/, "")}}`),
    expected: [
      { "img/16": { tags: "ohwx, 😀, dress", train_resolution: [512, 512] } },
      { "img/9000": { tags: "ohwx, red hair" } },
    ],
  },
])(
  "two records of $name get two comments, each with a line that differs in the caption alone",
  async (row) => {
    const end = row.path.endsWith("cap.json") ? '  "img/last": { "tags": "ohwx, red hair" }\n}\n' : "";
    const start = row.start ?? "";
    await github.createPullRequest({
      base: { "caption-style.json": style, [row.path]: start + file(row.record, [], end) },
      head: { [row.path]: start + file(row.record, row.changed, end) },
    });
    const run = await review(github);
    expect(run.code).toBe(1);
    const found = comments(github);
    expect(found.map(({ path, line }) => `${path}:${line}`)).toEqual([
      `${row.path}:${17 + row.lead}`,
      `${row.path}:${9001 + row.lead}`,
    ]);
    expect(found.map(({ suggestion }) => suggestion)).toEqual(row.suggestions);
    expect(found.map(({ suggestion }) => row.caption(suggestion ?? ""))).toEqual(row.expected);
  },
);
