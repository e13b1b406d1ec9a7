import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readTrainer } from "../../../src/style/trainer/read-trainer.ts";
import { faultsIn } from "./told.ts";

describe("a file that is broken", () => {
  test.each([
    ["", "d.toml:1:1: The file is empty: name the settings file that the trainer is given."],
    [
      "[general]\nkeep_tokens = \n",
      "d.toml:2:15: This is not valid TOML (REASON): mend it here, the trainer cannot read it either.",
    ],
    [
      "[general]\n[general]\n",
      "d.toml:2:2: This is not valid TOML (REASON): mend it here, the trainer cannot read it either.",
    ],
    [
      `a = ${"[".repeat(40)}`,
      "d.toml:1:37: More than 32 lists and tables stand inside one another: no trainer's settings are nested so deep.",
    ],
  ])("TOML %#", (text, fault) => {
    const [first = ""] = faultsIn("d.toml", text);
    expect(first.replace(/\(.*\)/, "(REASON)")).toBe(fault);
  });

  test.each([
    [
      "config:\n  process: [a\n",
      "d.yml:3:1: This is not valid YAML (REASON): mend it here, the trainer cannot read it either.",
    ],
    [
      "config:\n\tprocess: 1\n",
      "d.yml:2:1: This is not valid YAML (REASON): mend it here, the trainer cannot read it either.",
    ],
    [
      "a: 1\n---\nb: 2\n",
      "d.yml:2:1: Several documents stand in the file, parted by ---: name a file with one.",
    ],
    [
      "- ".repeat(40),
      "d.yml:1:1: More than 32 lists and tables stand inside one another: no trainer's settings are nested so deep.",
    ],
    [
      `a: &a [x,x,x,x,x,x,x,x,x,x,x,x]\n${["b", "c", "d"]
        .map((name, at) => `${name}: &${name} [${Array(12).fill(`*${"abc"[at]}`).join(",")}]`)
        .join("\n")}`,
      "d.yml:1:1: The aliases (*name) multiply into far more than the file holds: write the values out.",
    ],
  ])("YAML %#", (text, fault) => {
    const [first = ""] = faultsIn("d.yml", text);
    expect(first.replace(/\((?!\*).*\)/, "(REASON)")).toBe(fault);
  });

  test("JSON: the same sentences as for a style", () => {
    expect(faultsIn("d.json", '{"datasets": [],}')).toEqual([
      'd.json:1:16: Remove the comma before "}": nothing follows it.',
    ]);
  });

  test("too long", () => {
    expect(faultsIn("d.toml", "#".repeat(262_145))).toEqual([
      "d.toml:1:1: The file is longer than 262144 characters: name the settings file of the trainer, not its data.",
    ]);
  });

  test("no more faults than somebody would read", () => {
    const faults = faultsIn("d.json", `{"datasets": [{"subsets": [${"5,".repeat(50)}{}]}]}`);
    expect([faults.length, faults.at(-1)]).toEqual([21, "d.json:1:1: 30 more of such faults in this file."]);
  });

  test("more folders than any run has", () => {
    const { sets, faults } = readTrainer(
      "c.json",
      `[${'{"path": "a", "text": {}},'.repeat(1000)}{"path": "b"}]`,
    );
    expect([sets.length, faults[0]?.message]).toEqual([
      1000,
      "More than 1000 folders are described: those after them are left out.",
    ]);
  });
});

describe("which file it is", () => {
  const dataset = '[[datasets]]\n[[datasets.subsets]]\nimage_dir = "a"\n';

  test.each([
    ["dataset.conf", dataset, "kohya-dataset"],
    ["dataset", '{"datasets": [{"subsets": []}]}', "kohya-dataset"],
    ["concepts", '[{"path": "a", "text": {}}]', "onetrainer"],
    ["job", "config:\n  process: []\n", "ai-toolkit"],
    ["job.json", '\uFEFF{"config": {"process": []}}', "ai-toolkit"],
    ["dataset.toml", "[general]\n", undefined],
    ["dataset.toml", "[[directory]]\nnumber = 1\n", undefined],
    ["list.json", "[1, null, []]", undefined],
    ["text.json", '"datasets"', undefined],
    ["meta.json", '{"0001": {"caption": "ohwx man"}}', undefined],
    ["odd.toml", 'config = "a"\ndatasets = 1\ndirectory = 2\nconcepts = 3\n', undefined],
  ])("%s %j", (path, text, kind) => {
    const reading = readTrainer(path, text);
    expect(reading.kind).toBe(kind);
    if (kind === undefined) expect(reading.faults[0]?.message).toMatch(/^These are no settings of a trainer/);
  });

  test.each([
    ["main.toml", 'dataset = "examples/dataset.toml"\n[model]\ntype = "flux"\n', "examples/dataset.toml"],
    [
      "config.json",
      '{"--data_backend_config": "config/multidatabackend.json"}',
      "config/multidatabackend.json",
    ],
    ["config.json", '{"data_backend_config": "m.json", "max_token_length": 75}', "m.json"],
    [
      "run.json",
      '{"concept_file_name": "training_concepts/concepts.json", "concepts": null}',
      "training_concepts/concepts.json",
    ],
  ])("%s describes its captions elsewhere: %j", (path, text, named) => {
    expect(faultsIn(path, text)).toEqual([
      `${path}:1:1: This is the run, and its captions are described in "${named}": name that file instead.`,
    ]);
  });
});

test("whatever a known key holds, the reader ends and tells", () => {
  const value = fc.json({ maxDepth: 2 });
  const keys = fc.constantFrom(
    ...["general", "datasets", "subsets", "image_dir", "config", "process", "path", "text", "directory"],
    ...["concepts", "train_data_dir", "instance_data_dir", "caption_shuffle", "image_directory", "__proto__"],
  );
  const object = fc
    .array(fc.tuple(keys, value), { maxLength: 5 })
    .map((entries) => `{${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${inner}`).join(",")}}`);
  fc.assert(
    fc.property(
      object,
      fc.constantFrom("%", "[%]", '{"datasets": [%, {"subsets": [%]}]}', '{"config": {"process": [%]}}'),
      (inner, frame) => {
        const { kind, faults } = readTrainer(
          "f.json",
          frame.replaceAll("%", () => inner),
        );
        expect(kind !== undefined || faults.length > 0).toBe(true);
      },
    ),
  );
});
