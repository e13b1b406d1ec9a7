import type { StyleChange } from "../core/style-change.ts";
import type { RuleEffect, StyleEffect } from "../core/style-effect.ts";
import { countEffect } from "../core/style-effect.ts";
import { describeFault } from "../errors.ts";
import type { Finding } from "../model.ts";
import { plural } from "./counts.ts";
import { cut, plainText } from "./markdown.ts";
import { placeLink, type RepositoryLinks } from "./place-link.ts";
import { folded, renderRows } from "./rows.ts";
import { ruleUrl } from "./rule-link.ts";

/** What a pull request does to the style, as plain sentences: for the log, and where nothing else can be shown. */
export function sayStyleChange(change: StyleChange): string {
  return `${opening(change, String)} ${outcome(change)}`;
}

/** Markdown: what a pull request does to the style, its mistakes, and what that does to the findings of the dataset. */
export function renderStyleChange(change: StyleChange, links: RepositoryLinks): string {
  const { faults, effect } = change;
  const said = `**Style**: ${opening(change, (path) => plainText(cut(path, LONGEST_PATH)))} ${outcome(change)}\n`;
  const parts = [said, faultList(faults), effect === null ? "" : effectTable(effect, links)];
  return parts.filter((part) => part !== "").join("\n");
}

/** Markdown: a comment on the line of a style that has some mistakes. */
export function renderMistakes(messages: readonly string[]): string {
  const items = messages
    .slice(0, MOST_FAULTS)
    .map((message) => `❌ **error** ${plainText(cut(message, LONGEST_MESSAGE))}`);
  const rest = messages.length - items.length;
  const more = rest === 0 ? [] : [`- ${plural(rest, "more mistake")} on this line.`];
  const list = items.length === 1 ? items : items.map((item) => `- ${item}`);
  return `${[...list, ...more].join("\n")}\n\nThe style that counts until this is merged is that of the branch that the pull request goes to.`;
}

const MOST_FILES = 5;
const MOST_FAULTS = 100;
const MOST_EXAMPLES = 3;
const LONGEST_PATH = 200;
const LONGEST_MESSAGE = 500;
/** UTF-8 bytes of each part. */
const LONGEST_PART = 5_000;

function opening({ files, isFirst }: StyleChange, show: (path: string) => string): string {
  const shown = files.slice(0, MOST_FILES).map(show).join(", ");
  const rest = files.length <= MOST_FILES ? "" : ` and ${files.length - MOST_FILES} more`;
  return isFirst
    ? `This pull request brings the first style (${shown}${rest}), and this is a preview of it: its captions were checked with it.`
    : `This pull request changes the style (${shown}${rest}); its captions were checked with the style of the branch that it goes to.`;
}

function outcome({ faults, effect, isFirst }: StyleChange): string {
  if (faults.length > 0) return `The new style is broken (${plural(faults.length, "mistake")}).`;
  if (effect === null) return "No caption could be checked with the new style.";
  const { captions, files } = effect;
  const { appear, disappear, change } = countEffect(effect);
  const selects =
    captions.before === captions.after || isFirst
      ? ""
      : ` The new style selects ${plural(captions.after, "caption")} in place of ${captions.before}.`;
  if (isFirst)
    return `In the whole dataset it has ${plural(appear, "finding")} in ${plural(files, "file")}, of ${plural(captions.after, "caption")}.`;
  if (appear + disappear + change === 0)
    return `With the new style the findings in the whole dataset are the same.${selects}`;
  const others = change === 0 ? "" : ` and ${change} would be told in another way`;
  return (
    `With the new style ${plural(appear, "finding")} would appear${others === "" ? " and" : ","} ` +
    `${plural(disappear, "finding")} would disappear${others} in the whole dataset, in ${plural(files, "file")}.${selects}`
  );
}

function faultList(faults: StyleChange["faults"]): string {
  if (faults.length === 0) return "";
  const items = faults.map((fault) => `- ${plainText(cut(describeFault(fault), LONGEST_MESSAGE))}`);
  return renderRows(items, { head: [], noun: "mistake", limit: LONGEST_PART, most: MOST_FAULTS });
}

function effectTable(effect: StyleEffect, links: RepositoryLinks): string {
  if (effect.rules.length === 0) return "";
  const rows = effect.rules.map(({ ruleId, appear, disappear, change }) => {
    const files = new Set([...appear, ...disappear, ...change].map(({ path }) => path)).size;
    const counts = [appear.length, disappear.length, change.length, files].map(String);
    return `| [${ruleId}](${ruleUrl(ruleId)}) | ${counts.join(" | ")} |`;
  });
  const head = ["| Rule | Appear | Disappear | Change | Files |", "| --- | ---: | ---: | ---: | ---: |"];
  const table = renderRows(rows, { head, noun: "rule", limit: LONGEST_PART });
  const examples = effect.rules.flatMap((rule) => examplesOf(rule, links));
  const list = renderRows(examples, { head: [], noun: "example", limit: LONGEST_PART });
  return `${table}\n${folded("Examples", list)}`;
}

/** A few of each kind, of different files where there are. */
function examplesOf({ appear, disappear, change }: RuleEffect, links: RepositoryLinks): readonly string[] {
  return [
    ...some(appear).map((finding) => example("appears", finding, links)),
    ...some(disappear).map((finding) => example("disappears", finding, links)),
    ...some(change).map((finding) => example("changes", finding, links)),
  ];
}

function some(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const spread = findings.filter(({ path }) => !seen.has(path) && seen.add(path));
  return spread.slice(0, MOST_EXAMPLES);
}

function example(what: string, { path, ruleId, start, message }: Finding, links: RepositoryLinks): string {
  return `- ${ruleId} ${what}: ${placeLink(path, start.line, links)} ${plainText(cut(message, LONGEST_MESSAGE))}`;
}
