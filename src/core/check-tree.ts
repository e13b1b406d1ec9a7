import { folderPath, sortIntoFolders } from "../captions/tree/folders.ts";
import { isMedia, stemOf } from "../captions/tree/media.ts";
import type { Tree } from "../captions/tree/tree.ts";
import type { Finding, Position } from "../model.ts";
import type { Registry } from "../rules/index.ts";
import type { TreeProblem } from "../rules/rule.ts";
import type { Style, StyleOf } from "../style/style.ts";
import { type CompiledRule, compileRules, contextOf, hasOn } from "./compile.ts";
import { milder } from "./milder.ts";

/** The names around the captions, as far as they are known. */
export interface NamedFiles {
  /** Every file of the tree, in any order. */
  readonly names: readonly string[];
  /** Where given, what is wrong counts only if one of these files is to blame: those that a change adds, changes or removes. */
  readonly touched?: ReadonlySet<string>;
}

interface Around extends Pick<Tree, "listed"> {
  /** Those of the captions that were checked. */
  readonly styles: Iterable<Style>;
  readonly styleOf: StyleOf;
  readonly registry: Registry;
}

/** What is wrong with the names of the files, for each style by its own rules. */
export function checkTree({ names, touched }: NamedFiles, around: Around): Finding[] {
  const { styles, styleOf, registry, listed } = around;
  const only = touched === undefined ? null : concerned(touched, names);
  const sorted = only === null ? names : names.filter((name) => only.has(folderPath(name)));
  const folders = sortIntoFolders([...sorted].sort());
  const known = new Set(styles);
  for (const path of touched ?? []) {
    for (const caption of isMedia(path) ? captionsOf(path, folders) : [path]) {
      const style = styleOf(caption);
      if (style !== null) known.add(style);
    }
  }
  return groups(known, registry).flatMap(({ rule, check, settings }) => {
    const formatOf: Tree["formatOf"] = (path, image) => {
      const style = styleOf(path, image);
      return style !== null && settings === style.rules && hasOn(style, rule.id) ? style.format.id : null;
    };
    return [...check({ folders, formatOf, listed })]
      .filter(blames(touched))
      .map((problem) => findingOf(rule, problem));
  });
}

/** Where something may have gone wrong: the folders around the files that changed, and those below where one lists images. */
function concerned(touched: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  const folders = new Set([...touched].map(folderPath).flatMap(withFoldersAbove));
  const tables = new Set([...touched].filter(mayListImages).map(folderPath));
  if (tables.size > 0) {
    for (const folder of new Set(names.map(folderPath)))
      if ([...tables].some((above) => folder.startsWith(above))) folders.add(folder);
  }
  return folders;
}

/** Metadata may stand above the images that it names. */
function withFoldersAbove(folder: string): string[] {
  return ["", ...[...folder.matchAll(/\//g)].map(({ index }) => folder.slice(0, index + 1))];
}

/** Whether a file may name images in the folders below its own. */
export function mayListImages(path: string): boolean {
  return TABLE.test(path);
}

const TABLE = /\.(?:jsonl?|csv|tsv)$/i;

/** The files that may be the caption of an image. */
function captionsOf(path: string, folders: Tree["folders"]): string[] {
  const endings = folders.get(folderPath(path))?.files.keys() ?? [];
  return [...endings].map((ending) => stemOf(path) + ending);
}

interface Group {
  readonly rule: CompiledRule;
  readonly check: NonNullable<CompiledRule["tree"]>;
  readonly settings: Style["rules"];
}

/** Styles that differ in their exceptions alone look at the tree together: there may be one for each caption. */
function groups(styles: Iterable<Style>, { rules }: Registry): Group[] {
  const found: Group[] = [];
  const around = rules.filter(({ looksAround }) => looksAround === true);
  for (const style of styles) {
    for (const rule of compileRules(style, around, contextOf(style))) {
      const { tree: check } = rule;
      if (check === undefined) continue;
      if (!found.some(({ settings, rule: { id } }) => settings === style.rules && id === rule.id))
        found.push({ rule, check, settings: style.rules });
    }
  }
  return found;
}

function blames(touched: ReadonlySet<string> | undefined): (problem: TreeProblem) => boolean {
  if (touched === undefined) return () => true;
  // "a.png.txt" is the caption of "a.png", and of what is named as that is.
  const stems = new Set([...touched].flatMap((path) => [stemOf(path), stemOf(stemOf(path))]));
  return ({ path, others = [], stem }) =>
    touched.has(path) ||
    others.some((other) => touched.has(other)) ||
    (stem !== undefined && stems.has(stem));
}

function findingOf(rule: CompiledRule, { path, message, severity = rule.severity }: TreeProblem): Finding {
  return {
    ...{ path, ruleId: rule.id, severity: milder(rule.severity, severity), message },
    ...{ fix: "none", candidates: [], start: START, end: START },
  };
}

const START: Position = { line: 1, column: 1, offset: 0 };
