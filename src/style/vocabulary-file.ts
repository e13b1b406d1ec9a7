import type { KnownTerm } from "../captions/known-terms.ts";
import type { Fault } from "../errors.ts";
import { maxListFaults, maxVocabularyLength, maxVocabularyTerms } from "./limits.ts";
import { vocabularyMessages as say } from "./messages.ts";

/** What a vocabulary file holds. */
export interface VocabularyFile {
  readonly terms: readonly KnownTerm[];
  readonly faults: readonly Fault[];
}

/**
 * Reads a vocabulary: a term a line, "#" starts a comment; or a CSV, with or without a first row that names its columns.
 * Without one they are those of the lists that taggers and web interfaces come with: name, type, count, aliases.
 */
export function readVocabularyFile(path: string, source: string): VocabularyFile {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const fault = (message: string, line: number): Fault => ({ message, place: { path, line, column: 1 } });
  if (text.length > maxVocabularyLength)
    return { terms: [], faults: [fault(say.tooLong(maxVocabularyLength), 1)] };
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const read = isTable(path, first) ? rowReader(first) : termOfLine;
  const terms: KnownTerm[] = [];
  const faults: Fault[] = [];
  let hidden = 0;
  let start = 0;
  for (let at = 0; start < text.length; at++) {
    if (at === maxVocabularyTerms)
      return { terms: [], faults: [fault(say.tooMany(maxVocabularyTerms), at + 1)] };
    // Line by line, since there may be hundreds of thousands.
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    start = end < 0 ? text.length : end + 1;
    const term =
      line === "" ? undefined : line.length > LONGEST_LINE ? say.longTerm(LONGEST) : read(line, at);
    if (term === undefined) continue;
    if (typeof term !== "string") terms.push(term);
    else if (faults.length < maxListFaults) faults.push(fault(term, at + 1));
    else hidden++;
  }
  if (hidden > 0) faults.push(fault(say.more(hidden), 1));
  if (terms.length === 0 && faults.length === 0) faults.push(fault(say.empty, 1));
  return { terms, faults };
}

/** A term, what is wrong with the line, or undefined where it holds none. */
type ReadLine = (line: string, at: number) => KnownTerm | string | undefined;

const termOfLine: ReadLine = (line) => {
  const name = line.replace(/(?:^|\s)#.*$/u, "").trim();
  if (name === "") return undefined;
  return name.length > LONGEST ? say.longTerm(LONGEST) : { name, aliases: "" };
};

/** Characters of a term. */
const LONGEST = 400;

/** Characters of a line, with all the other names of a term. */
const LONGEST_LINE = 20_000;

function isTable(path: string, first: string): boolean {
  return /\.csv$/iu.test(path) || ROW.test(first) || columnsIn(first) !== undefined;
}

/** "1girl,0,4225150", whatever follows. */
const ROW = /^[^,]+,\d{1,3},\d+(?:,|\s*$)/u;

interface Columns {
  readonly name: number;
  readonly aliases: number;
}

/** The usual order. */
const USUAL: Columns = { name: 0, aliases: 3 };

/** What the first row names, where it names columns. */
function columnsIn(first: string): Columns | undefined {
  const names = first.split(",").map((name) => name.trim().toLowerCase());
  const name = names.findIndex((one) => one === "name" || one === "tag");
  if (name < 0 || names.length < 2) return undefined;
  return { name, aliases: names.findIndex((one) => one === "aliases" || one === "alias") };
}

function rowReader(first: string): ReadLine {
  const named = columnsIn(first);
  const columns = named ?? USUAL;
  return (line, at) => {
    if (at === 0 && named !== undefined) return undefined;
    const usual = named === undefined ? USUAL_ROW.exec(line) : null;
    const cells = usual === null ? cellsOf(line) : [usual[1] ?? "", "", "", usual[2] ?? ""];
    if (cells === undefined) return say.openQuote;
    const name = cells[columns.name]?.trim() ?? "";
    if (name === "") return say.noName;
    return name.length > LONGEST ? say.longTerm(LONGEST) : { name, aliases: cells[columns.aliases] ?? "" };
  };
}

/** What nearly every row looks like, read at once. */
const USUAL_ROW = /^([^",]+),\d+,\d+,(?:"([^"]*)")?$/;

/** The cells of a row; undefined where a quotation mark is not closed. */
function cellsOf(line: string): readonly string[] | undefined {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const start = at;
    if (line[at] === '"') {
      do {
        at = line.indexOf('"', at + 1);
        if (at < 0) return undefined;
      } while (line[++at] === '"');
      cells.push(line.slice(start + 1, at - 1).replaceAll('""', '"'));
      const comma = line.indexOf(",", at);
      at = comma < 0 ? line.length + 1 : comma + 1;
    } else {
      const comma = line.indexOf(",", at);
      at = comma < 0 ? line.length : comma;
      cells.push(line.slice(start, at));
      at++;
    }
  }
  return cells;
}
