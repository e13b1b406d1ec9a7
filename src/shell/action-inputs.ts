import { FAIL_ON } from "../core/verdict.ts";
import { type Fault, UserError } from "../errors.ts";

/** What action.yml declares: the one place for names, defaults and descriptions. */
export const inputs = {
  mode: {
    default: "review",
    description:
      "review checks and posts; collect checks, posts nothing and writes caption-style-collected for a second workflow; publish, in that one (on: workflow_run), checks again by itself and posts.",
  },
  "github-token": {
    default: "${{ github.token }}",
    description:
      "The token that reads the pull request and posts the review; it needs pull-requests: write to post.",
  },
  config: {
    default: "caption-style.json",
    description:
      "The style file. caption-style.json stands for the one that is nearest to each caption; another path, from the root of the repository, governs all captions.",
  },
  "config-from": {
    default: "base",
    description:
      "Whose style counts: base (the branch that the pull request goes to) or head (the pull request itself, as a preview). Without a pull request the style of the commit counts, in a merge queue that of the base.",
  },
  filter: {
    default: "added",
    description:
      "Which findings count: added (on lines that the pull request adds or changes; those about the caption as a whole when any of its lines is), file (in files that it changes) or all (in every caption).",
  },
  base: {
    default: "",
    description:
      "For push, workflow_dispatch and schedule: the branch, tag or commit to compare with, so that only what changed since counts; empty for what the event says, which is every caption for the last two.",
  },
  "fail-on": {
    default: "error",
    description: "The least severity that fails the run: error, warning, info or never.",
  },
  review: {
    default: "comment",
    description:
      "comment posts a review with suggestions; request-changes also asks for changes until every error and warning is mended or settled by a person; none leaves everything to annotations and the job summary.",
  },
  "max-comments": {
    default: "25",
    description:
      "How many open review comments may stand on a pull request, from 0 to 100; the summary lists the rest.",
  },
  outdated: {
    default: "minimise",
    description:
      "What happens to a comment whose finding is mended: minimise hides it, resolve resolves its thread (needs contents: write), delete deletes it, keep leaves it; one that a person has answered, resolved or hidden is left alone.",
  },
  "report-file": {
    default: "",
    description: "Where to write the findings as JSON, relative to the workspace; empty for nowhere.",
  },
  "sarif-file": {
    default: "",
    description:
      "Where to write them as SARIF 2.1.0, for github/codeql-action/upload-sarif and other tools; empty for nowhere.",
  },
  "html-file": {
    default: "",
    description: "Where to write them as one page of HTML, to upload as an artifact; empty for nowhere.",
  },
} as const;

export type InputName = keyof typeof inputs;

const choices = {
  mode: ["review", "collect", "publish"],
  "config-from": ["base", "head"],
  filter: ["added", "file", "all"],
  "fail-on": FAIL_ON,
  review: ["comment", "request-changes", "none"],
  outdated: ["minimise", "resolve", "delete", "keep"],
} as const;

type Choices = typeof choices;
type Choice<Name extends keyof Choices> = Choices[Name][number];

export interface ActionInputs {
  readonly mode: Choice<"mode">;
  readonly token: string;
  readonly config: string;
  readonly configFrom: Choice<"config-from">;
  readonly filter: Choice<"filter">;
  /** Empty for what the event says. */
  readonly base: string;
  readonly failOn: Choice<"fail-on">;
  readonly review: Choice<"review">;
  readonly maxComments: number;
  readonly outdated: Choice<"outdated">;
  /** Empty for nowhere. */
  readonly reportFile: string;
  readonly sarifFile: string;
  readonly htmlFile: string;
}

/** https://docs.github.com/en/rest/pulls/reviews names no limit; reviewers lose sight long before this one. */
const mostComments = 100;

/** Reads what the workflow says, every mistake told at once; an input that is empty has its default. */
export function readInputs(read: (name: InputName) => string): ActionInputs {
  const faults: Fault[] = [];
  const text = (name: InputName): string => read(name).trim() || inputs[name].default;
  const choice = <Name extends keyof Choices>(name: Name): Choice<Name> => {
    const value = text(name);
    const found = choices[name].find((allowed) => allowed === value);
    if (found === undefined) faults.push({ message: wrongChoice(name, value) });
    return found ?? choices[name][0];
  };
  const values: ActionInputs = {
    mode: choice("mode"),
    token: read("github-token").trim(),
    config: text("config"),
    configFrom: choice("config-from"),
    filter: choice("filter"),
    base: text("base"),
    failOn: choice("fail-on"),
    review: choice("review"),
    maxComments: Number(text("max-comments")),
    outdated: choice("outdated"),
    reportFile: text("report-file"),
    sarifFile: text("sarif-file"),
    htmlFile: text("html-file"),
  };
  faults.push(...otherFaults(values, text("max-comments")));
  if (faults.length > 0) throw new UserError(faults);
  return values;
}

function wrongChoice(name: keyof Choices, value: string): string {
  const allowed = choices[name].map((choice) => `"${choice}"`).join(", ");
  return `The input "${name}" is "${value}". Expected one of ${allowed}.`;
}

function otherFaults(
  { mode, configFrom, token, maxComments }: ActionInputs,
  limit: string,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (mode === "publish" && configFrom === "head") {
    faults.push({
      message:
        'The input "config-from" is "head", and "mode" is "publish". What is posted for others goes by the style of the base: leave "config-from" out.',
    });
  }
  if (token === "") {
    faults.push({
      message: 'The input "github-token" is empty. Leave it out to use the token of the workflow run.',
    });
  }
  if (!/^\d+$/.test(limit) || maxComments > mostComments) {
    faults.push({
      message: `The input "max-comments" is "${limit}". Expected a whole number from 0 to ${mostComments}.`,
    });
  }
  return faults;
}
