import { describeReading } from "../style/describe.ts";
import type { TokenBudget } from "../style/profiles/profile.ts";
import type { Section, Style } from "../style/style.ts";
import { visible } from "./visible.ts";

/** A style for people: how the trainer reads the caption and where that is said, then the sections and rules. */
export function renderStyle(style: Style): string {
  const { profile, sections, rules, trainer } = style;
  const reading = describeReading(style).map(
    ({ name, value, from }) => [name, `${shown(value)} (${from})`] as const,
  );
  const parts: [title: string, rows: Rows][] = [
    [`Read as by ${profile.title}${trainerOf(style)}`, reading],
    ["Sections", sections.map((section) => [section.name, termsOf(section)])],
    [
      "Rules",
      [...rules].map(([id, { severity, options }]) => [
        id,
        [severity, ...optionsOf(options, id === "trigger-word" ? trainer?.words?.from : undefined)].join(
          "  ",
        ),
      ]),
    ],
  ];
  return parts
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => `${visible(title)}:\n${table(rows)}`)
    .join("\n");
}

function termsOf({ terms, like }: Section): string {
  return [...terms, ...(like === undefined ? [] : [`and what reads as ${like}`])].join(", ");
}

type Rows = readonly (readonly [name: string, text: string])[];

function trainerOf({ trainer }: Style): string {
  if (trainer === undefined) return "";
  const { path, set, sure } = trainer;
  if (set === undefined) return `, with ${path}, which describes no folder that this caption is in`;
  const doubt = sure ? "" : ", which is perhaps the folder of this caption";
  return `, with ${path} and its folder ${set.folder.value} (${set.folder.from})${doubt}`;
}

function table(rows: Rows): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${visible(name.padEnd(width))}  ${visible(text)}\n`).join("");
}

/** `words` that are the trainer's have their place with them. */
function optionsOf(options: Readonly<Record<string, unknown>>, words: string | undefined): string[] {
  return Object.entries(options).map(
    ([name, value]) =>
      `${name}: ${shown(value)}${name === "words" && words !== undefined ? ` (${words})` : ""}`,
  );
}

function shown(value: unknown): string {
  if (value === undefined) return "none";
  if (isBudget(value)) return `${value.window} of ${value.encoder}`;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isBudget(value: unknown): value is TokenBudget {
  return typeof value === "object" && value !== null && "window" in value && "encoder" in value;
}
