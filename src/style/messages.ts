/** What is wrong with the JSON itself. */
export const syntaxMessages = {
  empty: 'The file is empty: a style is an object, such as { "extends": ["caption-style:people"] }.',
  tooLong: (limit: number) =>
    `The file is longer than ${limit} characters: move long lists into files of their own.`,
  tooDeep: (limit: number) => `More than ${limit} braces and brackets stand inside one another.`,
  trailingComma: (closing: string) => `Remove the comma before "${closing}": nothing follows it.`,
  twice: (name: string) => `"${name}" is set twice in the same object: keep one.`,
  refusedName: (name: string) => `Nothing can be called "${name}".`,
  syntax: (code: string, found: string) =>
    syntaxSentences[code]?.(quote(found)) ?? `This is not valid JSON (${code}).`,
};

const syntaxSentences: Readonly<Record<string, (found: string) => string>> = {
  InvalidSymbol: (found) => `Expected a value, got ${found}: text stands in double quotes, such as "text".`,
  InvalidNumberFormat: (found) => `Expected a number, got ${found}.`,
  PropertyNameExpected: (found) => `Expected a name in double quotes, got ${found}.`,
  ValueExpected: (found) => `Expected a value, got ${found}.`,
  ColonExpected: (found) => `Expected ":" between the name and its value, got ${found}.`,
  CommaExpected: (found) => `Expected "," before ${found}.`,
  CloseBraceExpected: () => 'Expected "}": an object is not closed.',
  CloseBracketExpected: () => 'Expected "]": a list is not closed.',
  EndOfFileExpected: (found) => `Expected the end of the file, got ${found}.`,
  InvalidCommentToken: () => "A comment starts with // or stands between /* and */.",
  UnexpectedEndOfComment: () => "A comment that starts with /* is not closed with */.",
  UnexpectedEndOfString: () => 'A text is not closed with a double quote (").',
  UnexpectedEndOfNumber: () => "A number is not finished.",
  InvalidUnicode: () => "After \\u stand four digits or letters from a to f.",
  InvalidEscapeCharacter: () =>
    'After "\\" only one of " \\ / b f n r t u may stand: write "\\\\" for a backslash.',
  InvalidCharacter: () => 'A text may not hold a line break or tab as such: write "\\n" or "\\t".',
};

/** What is not of the shape that a style has. */
export const shapeMessages = {
  wrong: (expected: string, got: unknown, meant?: string) =>
    `expected ${expected}, got ${shown(got)}.${didYouMean(meant)}`,
  missing: (expected: string) => `is missing: expected ${expected}.`,
  badName: (expected: string) => `this name is no good: expected ${expected}.`,
  size: ({ code, ...limit }: { code: string; minimum?: unknown; maximum?: unknown }) =>
    code === "too_small"
      ? `expected at least ${limit.minimum} ${limit.minimum === 1 ? "entry" : "entries"}.`
      : `expected at most ${limit.maximum} entries.`,
  unknown: (kind: "rule" | "option" | "setting", meant: string | undefined, names: readonly string[]) =>
    `there is no such ${kind}.${didYouMean(meant) || known(names)}`,
  topOnly: (key: string) => `"${key}" may not stand in an override: move it to the top of the file.`,
};

/** What is wrong with names of files and styles. */
export const fileMessages = {
  noStyle: (path: string) => `There is no style file "${path}".`,
  noFile: (path: string) => `there is no file "${path}".`,
  url: "a style is never loaded from an address: copy the file into the repository and name it here.",
  unknownPreset: (name: string, meant: string | undefined, names: readonly string[]) =>
    `there is no preset "${name}".${didYouMean(meant) || known(names)}`,
  escapes: (path: string) => `"${path}" leads out of the repository.`,
  absolute: (path: string) => `"${path}" starts with "/": paths are relative to the folder of this file.`,
  backslash: 'folders are separated by "/", not by "\\".',
  cycle: (chain: readonly string[]) => `these styles extend one another without end: ${chain.join(" → ")}.`,
  tooManyStyles: (limit: number) => `the style is put together from more than ${limit} files.`,
  broken: (path: string) => `"${path}" has faults of its own.`,
};

/** What is wrong with globs. */
export const globMessages = {
  negated: 'a glob does not start with "!": what is to be left alone stands in "ignore".',
  tooLong: (limit: number) => `a glob may have ${limit} characters.`,
  stars: (limit: number) => `a glob may have ${limit} of "*" and "?" between two "/".`,
  alternatives: (limit: number) => `the braces of a glob may stand for ${limit} alternatives.`,
  extended: 'write alternatives in braces, such as "*.{txt,caption}".',
  tooMany: (limit: number) => `a style may have ${limit} globs with wildcards: name folders instead.`,
};

/** What is wrong with lists. */
export const listMessages = {
  empty: "The list has no entries.",
  tooMany: (limit: number) => `A list may have ${limit} entries.`,
  tooLong: (limit: number) => `A list file may have ${limit} characters.`,
  more: (count: number) => `${count} more entries of this list have faults.`,
};

/** What is wrong with vocabulary files. */
export const vocabularyMessages = {
  empty: "The vocabulary has no terms.",
  tooMany: (limit: number) => `A vocabulary file may have ${limit} lines: keep the terms that matter most.`,
  tooLong: (limit: number) =>
    `A vocabulary file may have ${limit} characters: keep the terms that matter most.`,
  longTerm: (limit: number) => `A term of a vocabulary may have ${limit} characters.`,
  noName: "This row has no name: the first column is the term, unless the first row names the columns.",
  openQuote: 'A quotation mark (") is not closed: write one row a line.',
  more: (count: number) => `${count} more lines of this vocabulary have faults.`,
};

/** What may not be written into captions. */
export const writtenMessages = {
  hidden: (code: number) =>
    `this holds the invisible character U+${code.toString(16).toUpperCase().padStart(4, "0")}, which would be written into captions: remove it.`,
  bracket: (bracket: string, text: string) =>
    `the "${bracket}" in "${text}" has no partner: written into a caption, it would join or part other tags.`,
  backslash: (text: string) =>
    `"${text}" ends with a backslash: written into a caption, it would take the meaning from the comma behind it.`,
};

/** What is wrong between a style and the trainer's own file. */
export const trainerFileMessages = {
  otherTrainer: (profile: string, file: string, profiles: readonly string[]) =>
    `"${profile}" is not the trainer that ${file} is written for: expected ${either(profiles)}, or no profile at all.`,
};

/** What makes no sense, though each part of it is of the right shape. */
export const senseMessages = {
  wildcard: (text: string) =>
    `"${text}" has a wildcard or a list, but it must be the very words: they are written into captions.`,
  everything: "this term would match every tag.",
  unknownList: (name: string, meant: string | undefined, names: readonly string[]) =>
    `there is no list "${name}".${didYouMean(meant) || known(names)}`,
  unknownSection: (name: string, meant: string | undefined, names: readonly string[]) =>
    `there is no section "${name}".${didYouMean(meant) || known(names)}`,
  sectionGone: (name: string, option: string) =>
    `these sections replace others, and no longer have "${name}", which ${option} names: keep a section "${name}", or state ${option} here as well.`,
  sectionTwice: (name: string) => `there are two sections "${name}": merge them.`,
  termInTwo: (term: string, other: string) =>
    `"${term}" stands in the section "${other}" already: keep it in one.`,
  exclusiveTwice: (term: string) => `"${term}" stands twice in this group: it would exclude itself.`,
  exclusiveAlone: (term: string) =>
    `"${term}" alone excludes nothing: name another term, or one with a wildcard or a list, such as "* shot".`,
  exclusiveExcuses: (term: string) =>
    `"${term}" stands in "unless" as well: a caption that has it may have the others of this group.`,
  conceptIsVariable: (term: string, variable: string) =>
    `"${term}" is what variable-missing asks for in "${variable}": a caption cannot both say it and leave it out.`,
  conceptWritten: (term: string, text: string, rule: string) =>
    `"${term}" would delete "${text}", which ${rule} has in captions.`,
  variableIsTrigger: (term: string) =>
    `"${term}" is a trigger word, which says nothing about a variable: name what the image may show.`,
  pairedSelf: (word: string) => `"${word}" is its own partner: name another word.`,
  pairedTwice: (word: string) => `"${word}" is listed already, in another spelling: keep one.`,
  pairedTrigger: (partner: string) =>
    `the partner "${partner}" is a trigger word, which has a place of its own.`,
  pairedClass: (partner: string) =>
    `the partner "${partner}" is a class word, which class-tags takes out under the policy "specific".`,
  pairedBanned: (partner: string, preferred: string) =>
    `the partner "${partner}" is to be replaced by "${preferred}" in banned-synonyms.`,
  synonymCycle: (chain: readonly string[]) =>
    `these terms replace one another without end: ${chain.map((term) => `"${term}"`).join(" → ")}.`,
  preferredBanned: (term: string, variant: string, preferred: string) =>
    `"${term}" is a preferred term, but ${variant === term ? "it" : `"${variant}"`} is to be replaced by "${preferred}".`,
  ownVariant: (term: string) => `"${term}" would be replaced by itself.`,
  classBanned: (word: string, preferred: string) =>
    `the class word "${word}" is to be replaced by "${preferred}" in banned-synonyms.`,
  replaceHolds: (text: string, found: string) =>
    `"${text}" holds ${found === text ? "what" : `"${found}", which`} is to be replaced itself: such a caption would never be right.`,
  replaceClass: (text: string, found: string, policy: string) =>
    `"${text}" holds ${found === text ? "a" : `"${found}", a`} word that the policy "${policy}" does not allow.`,
  impliesItself: (term: string, parent: string) =>
    `"${term}" would imply itself${term === parent ? "" : `: "${parent}" is the same, or stands for it as well`}.`,
  implicationCycle: (chain: readonly string[]) =>
    `these tags imply one another without end: ${chain.map((term) => `"${term}"`).join(" → ")}.`,
  childTwice: (term: string) => `"${term}" is listed already, in another spelling: merge the two.`,
  parentIsTrigger: (parent: string) =>
    `"${parent}" is a trigger word: trigger-word alone says whether it has to be there.`,
  parentBanned: (parent: string, preferred: string) =>
    `"${parent}" has to be there, but is to be replaced by "${preferred}" in banned-synonyms.`,
  parentIsClass: (parent: string) =>
    `"${parent}" has to be there, but the policy "specific" of class-tags deletes it.`,
  minAboveMax: (min: number, max: number) =>
    `no caption can have ${min} or more and ${max} or fewer: "min" is above "max".`,
  triggerTwice: (trigger: string, other: string) =>
    `the trigger word "${trigger}" is listed already${trigger === other ? "" : `, as "${other}"`}: keep one.`,
  preferredTwice: (term: string) => `"${term}" is listed already, in another spelling: merge the two.`,
  triggerBanned: (trigger: string, preferred: string) =>
    `the trigger word "${trigger}" is to be replaced by "${preferred}" in banned-synonyms.`,
  triggerIsClass: (trigger: string, policy: string) =>
    `the trigger word "${trigger}" is a class word of class-tags too, which makes no sense under the policy "${policy}".`,
};

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? "" : ` Did you mean ${JSON.stringify(meant)}?`;
}

function either(names: readonly string[]): string {
  const listed = names.map((name) => JSON.stringify(name));
  return listed.length < 2 ? listed.join("") : `${listed.slice(0, -1).join(", ")} or ${listed.at(-1)}`;
}

/** Long lists of names help nobody. */
function known(names: readonly string[]): string {
  if (names.length === 0) return " There are none.";
  const listed = names.slice(0, 30).map((name) => JSON.stringify(name));
  return ` There ${names.length === 1 ? "is" : "are"} ${listed.join(", ")}${names.length > 30 ? " and more" : ""}.`;
}

function quote(found: string): string {
  return found === "" ? "the end of the file" : shown(found);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}
