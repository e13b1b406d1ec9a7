import type { NewTerm, NewTerms } from "../core/new-terms.ts";
import { plural } from "./counts.ts";
import { cut, plainText } from "./markdown.ts";
import { placeLink, type RepositoryLinks } from "./place-link.ts";
import { folded, renderRows } from "./rows.ts";

/** Markdown, folded: the terms that are new to the dataset, each with the established ones that are near; empty without any. */
export function renderNewTerms({ terms }: NewTerms, links: RepositoryLinks): string {
  if (terms.length === 0) return "";
  const near = terms.filter((term) => term.near.length > 0).length;
  const aside = near === 0 ? "" : `, ${near} near one that the dataset has`;
  const head = ["| New term | Captions | First in | The dataset has |", "| --- | ---: | --- | --- |"];
  const rows = terms.map((term) => row(term, links));
  return folded(
    `New terms in this pull request (${terms.length}${aside})`,
    renderRows(rows, { head, noun: "term", limit: LONGEST_TABLE, most: MOST_TERMS }),
  );
}

/** UTF-8 bytes. */
const LONGEST_TABLE = 8_000;
const MOST_TERMS = 50;
const LONGEST_TERM = 100;

function row({ text, captions, path, near }: NewTerm, links: RepositoryLinks): string {
  const known = near.map((term) => `${shown(term.text)} (${plural(term.captions, "caption")})`).join(", ");
  return `| ${shown(text)} | ${captions} | ${placeLink(path, null, links)} | ${known} |`;
}

/** Not as code: a cell of a table ends at "|" there too. */
function shown(term: string): string {
  return plainText(cut(term, LONGEST_TERM));
}
