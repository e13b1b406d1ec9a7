import type { Corpus } from "./corpus.ts";

/** A finding as `--format json` writes it. */
export interface JsonFinding {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}

/** Where the findings differ from what is known of a corpus: a sentence for each caption; empty when they agree. */
export function differences(findings: readonly JsonFinding[], { truth, judged }: Corpus): string[] {
  const found = new Map<string, JsonFinding[]>();
  for (const finding of findings) {
    if (!judged.has(finding.rule)) continue;
    found.set(finding.path, [...(found.get(finding.path) ?? []), finding]);
  }
  return [...new Set([...truth.keys(), ...found.keys()])].flatMap((path) => {
    const expected = truth.get(path) ?? [];
    const own = found.get(path) ?? [];
    const missed = expected.filter(
      ({ rule, phrase }) =>
        !own.some((finding) => finding.rule === rule && (phrase === undefined || names(finding, phrase))),
    );
    const surplus = own.filter(({ rule }) => !expected.some((violation) => violation.rule === rule));
    return [
      ...missed.map(({ rule, phrase }) => `${path}: ${rule} ${phrase ?? ""} was not found.`),
      ...surplus.map(({ rule, message }) => `${path}: ${rule} should be silent. ${message}`),
    ];
  });
}

function names({ message }: JsonFinding, phrase: string): boolean {
  return message.toLowerCase().includes(`“${phrase.toLowerCase()}”`);
}
