import type { KnownTerm } from "../captions/known-terms.ts";
import type { Fault } from "../errors.ts";
import { splitLines } from "../text/lines.ts";
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
  const lines = splitLines(text);
  if (lines.length > maxVocabularyTerms)
    return { terms: [], faults: [fault(say.tooMany(maxVocabularyTerms), maxVocabularyTerms + 1)] };
  const first = lines[0]?.text ?? "";
  const read = isTable(path, first) ? rowReader(first) : termOfLine;
  const terms: KnownTerm[] = [];
  const faults: Fault[] = [];
  let hidden = 0;
  for (const [at, line] of lines.entries()) {
    const term = line.text.trim() === "" ? undefined : read(line.text, at);
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

const NO_ALIASES: readonly string[] = [];

const termOfLine: ReadLine = (line) => {
  const name = line.replace(/(?:^|\s)#.*$/u, "").trim();
  if (name === "") return undefined;
  return name.length > LONGEST ? say.longTerm(LONGEST) : { name, aliases: NO_ALIASES };
};

/** Characters of a term. */
const LONGEST = 400;

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
    const cells = cellsOf(line);
    if (cells === undefined) return say.openQuote;
    const name = cells[columns.name]?.trim() ?? "";
    if (name === "") return say.noName;
    if (name.length > LONGEST) return say.longTerm(LONGEST);
    const aliases = cells[columns.aliases] ?? "";
    return { name, aliases: aliases === "" ? NO_ALIASES : aliasesIn(aliases) };
  };
}

/** Those that begin with "/" are shortcuts for typing, no words of captions. */
function aliasesIn(cell: string): readonly string[] {
  return cell.split(",").flatMap((one) => {
    const alias = one.trim();
    return alias === "" || alias.startsWith("/") || alias.length > LONGEST ? [] : [alias];
  });
}

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
