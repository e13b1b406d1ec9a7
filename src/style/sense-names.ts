import type { Fault } from "../errors.ts";
import type { RuleId } from "../rules/index.ts";
import { fold } from "../text/words.ts";
import type { Settings, Stated } from "./layers.ts";
import { senseMessages as say } from "./messages.ts";
import { nearest } from "./nearest.ts";
import type { Origin } from "./origin.ts";
import type { StatedSection } from "./schema.ts";
import { groupFaults } from "./sense-exclusive.ts";
import { optionShapes } from "./shapes.ts";
import { termKey } from "./term-key.ts";
import { isPlainTerm, parseTerm } from "./term-syntax.ts";
import { exactFault, type MeantText, meantTexts, termFault } from "./texts.ts";

/** The names that may be named; undefined when they are not known because of other faults. */
export interface Names {
  readonly lists: ReadonlySet<string> | undefined;
  /** The sections in force. */
  readonly sections: ReadonlySet<string> | undefined;
  /** The sections that any layer states, whichever are in force. */
  readonly stated: ReadonlySet<string> | undefined;
}

/**
 * Terms that cannot be read, and names of lists and sections that are unknown, in an option of a rule. Where the
 * sections of another layer have gone, the fault is at the layer that replaced them.
 */
export function optionFaults(
  { id, name }: { readonly id: RuleId; readonly name: string },
  { value, origin }: Stated<unknown>,
  names: Names,
  sections: Settings["sections"],
): Fault[] {
  const shape = optionShapes[id]?.[name];
  if (shape === undefined) return [];
  return [...meantTexts(shape, value)].flatMap((text) => {
    if (text.means === "section") {
      const exempts = name === EXEMPTING;
      const here = origin.in(...text.path);
      return unknownSection(text.text, { names, exempts, here, layer: sections?.origin });
    }
    const message = meantFault(text, names);
    return message === undefined ? [] : [origin.in(...text.path).fault(message, text.part)];
  });
}

/** The option that only says where a rule is silent: a section that is not in force does it no harm. */
const EXEMPTING = "exemptSections";

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
      const key = termKey(text);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, section);
      else if (owner !== section) faults.push(here.in("terms", place).fault(say.termInTwo(text, owner.name)));
    }
    for (const [group, members] of exclusive.entries()) {
      const place = here.in("exclusive", group);
      faults.push(...termsFaults(members, place, names), ...groupFaults(members, place));
    }
  }
  return faults;
}

function meantFault({ means, text }: MeantText, names: Names): string | undefined {
  if (isPlainTerm(text)) return undefined;
  if (means === "exact") return exactFault(text);
  const parsed = parseTerm(text);
  if ("nodes" in parsed && parsed.nodes.every((node) => node.kind === "any")) return say.everything;
  return termFault(text) ?? unknownList(text, names);
}

interface SectionPlace {
  readonly names: Names;
  readonly exempts: boolean;
  readonly here: Origin;
  /** Where the sections in force are stated. */
  readonly layer: Origin | undefined;
}

function unknownSection(name: string, { names, exempts, here, layer }: SectionPlace): Fault[] {
  const { sections, stated } = names;
  if (sections === undefined || sections.has(name)) return [];
  // The default of the option, which `config` shows too, is for styles with and without such a section.
  if (exempts && (name === "background" || stated === undefined)) return [];
  if (stated?.has(name) !== true) {
    return [here.fault(say.unknownSection(name, nearest(name, sections), [...sections]))];
  }
  if (exempts) return [];
  if (layer === undefined || layer.builtIn)
    return [here.fault(say.unknownSection(name, undefined, [...sections]))];
  return [layer.fault(say.sectionGone(name, here.text))];
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
