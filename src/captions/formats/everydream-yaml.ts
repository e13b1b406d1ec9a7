import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from "yaml";
import type { Fault, Format, Parsed, Place } from "./format.ts";
import { listPlace } from "./list-place.ts";
import { yamlPlace } from "./yaml-place.ts";
import type { YamlStyle } from "./yaml-spelling.ts";

/**
 * EveryDream's YAML beside an image: `main_prompt`, `caption`, and `tags` with or without weights. The tags are one caption
 * whose items neither come, go nor move, since their weights would stay behind.
 * https://github.com/victorchall/EveryDream2trainer/blob/main/data/dataset.py
 */
export const everydreamYaml: Format = {
  id: "everydream-yaml",
  streams: false,
  parse: (text, { column }) => parseYaml(text, column),
};

function parseYaml(text: string, column: string | undefined): Parsed {
  const { scalars, faults } = scan(text, column);
  const places = scalars.map(({ node }, index): Place => {
    const [start, end] = node.range;
    const holds = (wanted: string, source: string): boolean => {
      const again = scan(text.slice(0, start) + source + text.slice(end), column).scalars;
      return (
        again.length === scalars.length &&
        again.every(({ node: { value } }, at) => value === (at === index ? wanted : scalars[at]?.node.value))
      );
    };
    return yamlPlace(text, { start, end, text: node.value, style: node.type }, holds);
  });
  const tags = places.filter((_, at) => scalars[at]?.tag === true);
  const [first, last] = [tags[0], tags[tags.length - 1]];
  const texts = places.filter((place) => !tags.includes(place));
  if (first === undefined || last === undefined) return { places: texts, faults };
  const span = { start: first.span.start, end: last.span.end };
  const list = listPlace({ file: text, span, items: tags, image: undefined });
  return { places: [...texts, list].sort((a, b) => a.span.start - b.span.start), faults };
}

/** A scalar that is a text, with its place. */
type Text = Scalar<string> & { readonly range: readonly [number, number, number]; readonly type: YamlStyle };

interface Scan {
  readonly scalars: readonly { readonly node: Text; readonly tag: boolean }[];
  readonly faults: readonly Fault[];
}

/** Finds the texts of a file. PyYAML, which EveryDream uses, reads YAML 1.1: there `yes` and `no` are no texts. */
function scan(text: string, column: string | undefined): Scan {
  const bad = (message: string, start = 0): Scan => ({
    scalars: [],
    faults: [{ span: { start: Math.min(start, text.length), end: text.length }, message }],
  });
  if (text.length > LONGEST) return bad(TOO_LONG);
  try {
    const { contents, errors } = parseDocument(text, {
      version: "1.1",
      logLevel: "silent",
      prettyErrors: false,
    });
    const error = errors[0];
    if (error !== undefined) return bad(NOT_YAML, error.pos[0]);
    return isMap(contents) ? scanMap(contents, column) : bad(NO_MAP);
  } catch (error) {
    // A file that nests too deep overflows the stack of the parser, which says so in no other way.
    if (error instanceof RangeError) return bad(NOT_YAML);
    throw error;
  }
}

function scanMap(map: YAMLMap, column: string | undefined): Scan {
  const scalars: { node: Text; tag: boolean }[] = [];
  const faults: Fault[] = [];
  const add = (node: unknown, tag: boolean): void => {
    if (isText(node)) scalars.push({ node, tag });
    else faults.push({ span: spanOf(node, map), message: isAlias(node) ? ALIAS : NO_TEXT });
  };
  const keys = column === undefined ? ["main_prompt", "caption"] : [column];
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? key.value : undefined;
    if (typeof name !== "string" || isNull(value)) continue;
    if (keys.includes(name)) for (const one of isSeq(value) ? value.items : [value]) add(one, false);
    else if (name === "tags" && column === undefined) {
      if (!isSeq(value)) add(isText(value) ? undefined : value, true);
      else for (const one of value.items) add(isMap(one) ? (one.get("tag", true) ?? one) : one, true);
    }
  }
  if (scalars.length + faults.length === 0) faults.push({ span: spanOf(map, map), message: NO_CAPTION });
  return { scalars, faults };
}

function isText(node: unknown): node is Text {
  return isScalar(node) && typeof node.value === "string" && node.range != null && node.type !== undefined;
}

function isNull(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function spanOf(node: unknown, otherwise: Node): Fault["span"] {
  const [start, end] = (isMap(node) || isScalar(node) || isAlias(node) || isSeq(node) ? node.range : null) ??
    otherwise.range ?? [0, 0];
  return { start, end };
}

/** In UTF-16 units: a file about one image is short, and the parser slow. */
const LONGEST = 16_384;
const TOO_LONG = "This file is too long to be about one image, so it was not checked.";
const NOT_YAML =
  "This is not sound YAML from here on, so its captions were not checked. Put texts that have a colon or begin with a mark in quotes.";
const NO_MAP = 'This file was expected to have names and values, such as "main_prompt: a red couch".';
const NO_CAPTION = 'There is no caption here: add "main_prompt".';
const NO_TEXT =
  "A text was expected here. Put words that YAML takes for something else, such as yes, no and 42, in quotes.";
const ALIAS = "This refers to a text elsewhere in the file and was not checked. Write the text out.";
