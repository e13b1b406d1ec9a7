import type { Fault } from "../errors.ts";
import { type RuleId, rules } from "../rules/index.ts";
import { fold } from "../text/words.ts";
import type { Stated } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import { nearest } from "./nearest.ts";
import type { Origin } from "./origin.ts";
import type { StatedSection } from "./schema.ts";
import { termKey } from "./term-key.ts";
import { parseTerm } from "./term-syntax.ts";
import { exactFault, type MeantText, meantTexts, termFault } from "./texts.ts";

/** The names that may be named; undefined when they are not known because of other faults. */
export interface Names {
  readonly lists: ReadonlySet<string> | undefined;
  readonly sections: ReadonlySet<string> | undefined;
}

/** Terms that cannot be read, and names of lists and sections that are unknown, in an option of a rule. */
export function optionFaults(
  id: RuleId,
  name: string,
  { value, origin }: Stated<unknown>,
  names: Names,
): Fault[] {
  const shape: Readonly<Record<string, Parameters<typeof meantTexts>[0]>> | undefined = rules.find(
    (rule) => rule.id === id,
  )?.options.shape;
  const schema = shape?.[name];
  if (schema === undefined) return [];
  return [...meantTexts(schema, value)].flatMap((text) => {
    const message = meantFault(text, names);
    return message === undefined ? [] : [origin.in(...text.path).fault(message, text.part)];
  });
}

/** Terms that cannot be read, or name an unknown list. */
export function termsFaults(terms: readonly string[], origin: Origin, names: Names): Fault[] {
  return terms.flatMap((text, at) => {
    const message = termFault(text) ?? unknownList(text, names);
    return message === undefined ? [] : [origin.in(at).fault(message)];
  });
}

/** Two sections of one name, a term in two of them, and groups that make no sense. */
export function sectionFaults({ value, origin }: Stated<readonly StatedSection[]>, names: Names): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, StatedSection>();
  const seen = new Set<string>();
  for (const [at, section] of value.entries()) {
    const here = origin.in(at);
    const { name, terms = [], exclusive = [] } = section;
    if (seen.has(fold(name))) faults.push(here.in("name").fault(say.sectionTwice(name)));
    seen.add(fold(name));
    faults.push(...termsFaults(terms, here.in("terms"), names));
    for (const [place, text] of terms.entries()) {
      const owner = owners.get(termKey(text));
      if (owner === undefined) owners.set(termKey(text), section);
      else if (owner !== section) faults.push(here.in("terms", place).fault(say.termInTwo(text, owner.name)));
    }
    for (const [group, members] of exclusive.entries()) {
      faults.push(...groupFaults(members, here.in("exclusive", group), names));
    }
  }
  return faults;
}

function groupFaults(members: readonly string[], origin: Origin, names: Names): Fault[] {
  const seen = new Set<string>();
  const twice = members.flatMap((text, at) => {
    const key = termKey(text);
    return seen.has(key) || seen.add(key) === undefined
      ? [origin.in(at).fault(say.exclusiveTwice(text))]
      : [];
  });
  return [...termsFaults(members, origin, names), ...twice];
}

function meantFault({ means, text }: MeantText, names: Names): string | undefined {
  if (means === "exact") return exactFault(text);
  if (means === "section") return unknownSection(text, names);
  const parsed = parseTerm(text);
  if ("nodes" in parsed && parsed.nodes.every((node) => node.kind === "any")) return say.everything;
  return termFault(text) ?? unknownList(text, names);
}

function unknownSection(name: string, { sections }: Names): string | undefined {
  if (sections === undefined || sections.has(name)) return undefined;
  return say.unknownSection(name, nearest(name, sections), [...sections]);
}

function unknownList(text: string, { lists }: Names): string | undefined {
  if (lists === undefined || !text.includes("{")) return undefined;
  const parsed = parseTerm(text);
  for (const node of "nodes" in parsed ? parsed.nodes : []) {
    if (node.kind === "list" && !lists.has(node.name)) {
      return say.unknownList(node.name, nearest(node.name, lists), [...lists]);
    }
  }
  return undefined;
}
