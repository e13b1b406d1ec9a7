import type { Caption, Finding, Span, Token } from "../../src/model.ts";
import { tokenise } from "../../src/text/words.ts";

/** Tags, and words of sentences, that no finding names and that the rewritten caption does not hold any more. */
export function lostWords(before: Caption, after: Caption, findings: readonly Finding[]): string[] {
  const named = findings
    .filter(({ ruleId }) => !KEEPING.has(ruleId))
    .map(({ start, end }): Span => ({ start: start.offset, end: end.offset }));
  const isNamed = (span: Span): boolean =>
    named.some(({ start, end }) => start < span.end && span.start < end);
  if (before.kind === "prose") {
    const kept = tokenise(before.text).filter(({ span }) => !isNamed(span));
    return missingInOrder(kept, tokenise(after.text));
  }
  return before.tags.flatMap(({ span, of }) => {
    const kept = of.tokens.filter((token) => !isNamed(shifted(token.span, span.start)));
    // A tag that is named in part may have been deleted as a whole: it would have said what another says.
    if (kept.length === 0 || kept.length < of.tokens.length) return [];
    return after.tags.some((other) => other.of.key === of.key) ? [] : [of.text];
  });
}

/** Rules that name tags in order to move them or the spaces between them: no word may be lost for their sake. */
const KEEPING: ReadonlySet<string> = new Set(["section-order", "tag-format"]);

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function missingInOrder(wanted: readonly Token[], tokens: readonly Token[]): string[] {
  let at = 0;
  for (const { key } of wanted) {
    while (at < tokens.length && tokens[at]?.key !== key) at++;
    if (at === tokens.length) return [key];
    at++;
  }
  return [];
}
