import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { inputs, readInputs } from "../../src/shell/action-inputs.ts";
import { outputs } from "../../src/shell/action-ports.ts";

const text = readFileSync(new URL("../../action.yml", import.meta.url), "utf8");

interface Described {
  readonly description: string;
  readonly default?: string;
}
interface Manifest {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}
const manifest = parse(text) as Manifest;

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax for a JavaScript action */
const shape = {
  type: "object",
  required: ["name", "description", "runs"],
  additionalProperties: false,
  properties: {
    name: { type: "string", minLength: 1 },
    author: { type: "string" },
    description: { type: "string", minLength: 1, maxLength: 125 },
    branding: {
      type: "object",
      required: ["icon", "color"],
      additionalProperties: false,
      properties: {
        icon: { enum: ["tag"] },
        color: {
          enum: ["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"],
        },
      },
    },
    inputs: {
      type: "object",
      propertyNames: { pattern: "^[a-z_][a-z0-9_-]*$" },
      additionalProperties: {
        type: "object",
        required: ["description"],
        additionalProperties: false,
        properties: {
          description: { type: "string", minLength: 1 },
          required: { type: "boolean" },
          default: { type: "string" },
          deprecationMessage: { type: "string" },
        },
      },
    },
    outputs: {
      type: "object",
      propertyNames: { pattern: "^[a-z_][a-z0-9_-]*$" },
      additionalProperties: {
        type: "object",
        required: ["description"],
        additionalProperties: false,
        properties: { description: { type: "string", minLength: 1 } },
      },
    },
    runs: {
      type: "object",
      required: ["using", "main"],
      additionalProperties: false,
      properties: {
        using: { enum: ["node20", "node24"] },
        main: { type: "string", pattern: "^dist/.*\\.js$" },
      },
    },
  },
};

describe("action.yml", () => {
  test("has the shape that GitHub documents", () => {
    const validate = new Ajv({ allErrors: true }).compile(shape);
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("declares the inputs that the Action reads, with their defaults and descriptions, in the same order", () => {
    expect(Object.entries(manifest.inputs)).toEqual(Object.entries(inputs));
  });

  test("declares the outputs that the Action sets, in the same order", () => {
    const described = Object.entries(outputs).map(([name, description]) => [name, { description }]);
    expect(Object.entries(manifest.outputs)).toEqual(described);
  });

  test("runs the bundle on Node 24", () => {
    expect(parse(text)).toMatchObject({ runs: { using: "node24", main: "dist/action/index.js" } });
  });
});

describe("readInputs", () => {
  const reading = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? "");

  test("takes the defaults of action.yml for what is empty", () => {
    expect(reading({ "github-token": "t", filter: " " })).toMatchObject({
      ...{ mode: "review", token: "t", configFrom: "base", filter: "added", base: "" },
      ...{ failOn: "error", review: "comment" },
      ...{ maxComments: 25, outdated: "minimise", reportFile: "" },
    });
  });

  test("takes what the workflow says", () => {
    const given = {
      mode: "collect",
      "config-from": "head",
      filter: "all",
      base: " v1 ",
      "fail-on": "never",
      review: "none",
      "max-comments": "0",
      outdated: "resolve",
    };
    expect(reading({ "github-token": "t", ...given, "report-file": "out/report.json" })).toMatchObject({
      ...{ mode: "collect", configFrom: "head", filter: "all", base: "v1", failOn: "never", review: "none" },
      ...{ maxComments: 0, outdated: "resolve", reportFile: "out/report.json" },
    });
  });

  test("tells every mistake at once", () => {
    const given = { "config-from": "pr", filter: "diff", "fail-on": "errors", review: "approve" };
    expect(() => reading({ ...given, mode: "post", "max-comments": "-1", outdated: "hide" })).toThrow(
      [
        'The input "mode" is "post". Expected one of "review", "collect", "publish".',
        'The input "config-from" is "pr". Expected one of "base", "head".',
        'The input "filter" is "diff". Expected one of "added", "file", "all".',
        'The input "fail-on" is "errors". Expected one of "error", "warning", "info", "never".',
        'The input "review" is "approve". Expected one of "comment", "request-changes", "none".',
        'The input "outdated" is "hide". Expected one of "minimise", "resolve", "delete", "keep".',
        'The input "github-token" is empty. Leave it out to use the token of the workflow run.',
        'The input "max-comments" is "-1". Expected a whole number from 0 to 100.',
      ].join("\n"),
    );
  });

  test("what is posted for others goes by the style of the base", () => {
    const given = { "github-token": "t", mode: "publish", "config-from": "head" };
    expect(() => reading(given)).toThrow('leave "config-from" out');
  });

  test.each(["101", "1e1", "2.5", "many"])("max-comments may not be %s", (value) => {
    expect(() => reading({ "github-token": "t", "max-comments": value })).toThrow('The input "max-comments"');
  });
});
