import type { LineReading } from "../../src/captions/read-lines.ts";
import { type Profile, profileIds } from "../../src/style/profiles/profile.ts";
import { profiles } from "../../src/style/profiles/table.ts";
import type { Generated } from "./generated.ts";
import { withMarkedPart } from "./marked-part.ts";
import { renderTable } from "./table.ts";

/** The page about trainers: what each profile says. */
export const trainersPage: Generated = {
  path: "docs/trainers.md",
  render: (text) => withMarkedPart(text, "profiles", table()),
};

function table(): string {
  return renderTable(
    [
      "`profile`",
      "Trainer",
      "Ending",
      "Several lines",
      "An empty file",
      "Weights",
      "Wildcards",
      "Tokens read",
    ],
    profileIds.map((id) => row(profiles[id])),
  );
}

function row(profile: Profile): string[] {
  const { id, title, lines, weights, wildcards } = profile;
  return [
    `\`${id}\``,
    title,
    endings(profile),
    LINES[lines],
    emptied(profile),
    weights ? "yes" : "no",
    wildcards ? "yes" : "no",
    tokens(profile),
  ];
}

function endings({ extensions, extensionIs }: Profile): string {
  const named = extensions.map((ending) => `\`${ending}\``).join(", ");
  if (extensionIs === "must") return "has to be set";
  return named === "" ? "no sidecars" : extensionIs === "fixed" ? named : `${named} unless set`;
}

const LINES: Readonly<Record<LineReading, string>> = {
  "separate-tags": "one caption, a line break separates tags",
  first: "the first, unless wildcards are on",
  alternatives: "one of them each time",
  whole: "one caption",
};

function emptied({ emptyFile }: Profile): string {
  return emptyFile === undefined ? "" : emptyFile.replace("trains-empty", "trains an empty caption");
}

function tokens({ tokens: budget }: Profile): string {
  if (budget === undefined) return "by the model";
  return `${budget.window} of ${budget.encoder.toUpperCase()}${budget.exact ? "" : ", estimated"}`;
}
