import type { NewTerms } from "../core/new-terms.ts";
import type { StyleChange } from "../core/style-change.ts";
import type { Report } from "../model.ts";
import { plural } from "./counts.ts";
import { fileTable, ruleTable } from "./finding-tables.ts";
import { renderNewTerms } from "./new-terms.ts";
import type { RepositoryLinks } from "./place-link.ts";
import { renderStyleChange } from "./style-change.ts";

/** What a summary says of a pull request besides its findings. */
export interface Overview {
  /** What it does to the style; absent or null when it does nothing. */
  readonly styleChange?: StyleChange | null;
  /** In how many files it changes nothing but spaces and separators. */
  readonly spacingOnly?: number;
  /** The terms that the dataset did not have. */
  readonly newTerms?: NewTerms;
}

/**
 * Markdown: the findings by rule and by file, and what else there is to tell; empty when there is nothing. It never takes
 * more than half of a comment, whatever the captions hold: each part has its own limit.
 */
export function renderOverview(
  report: Pick<Report, "findings" | "rewrites">,
  { styleChange, spacingOnly = 0, newTerms }: Overview,
  links: RepositoryLinks,
): string {
  const parts = [
    ruleTable(report),
    fileTable(report, links),
    styleChange ? renderStyleChange(styleChange, links) : "",
    newTerms === undefined ? "" : renderNewTerms(newTerms, links),
    spacingOnly === 0 ? "" : `${plural(spacingOnly, "file")}: spacing only.\n`,
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** Whether there is something to say that deserves a comment of its own, even without a finding. */
export function isNews({ styleChange }: Overview): boolean {
  if (!styleChange) return false;
  const { isFirst, faults, effect } = styleChange;
  return isFirst || faults.length > 0 || (effect !== null && effect.rules.length > 0);
}
