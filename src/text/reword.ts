import type { Edit, Span, Token } from "../model.ts";
import { articleFor } from "./article.ts";
import { inCaseOf } from "./letter-case.ts";

/**
 * Writes other words in place of the tokens `from` to `to`, in the same letter case and with the right "a" or "an"
 * before them. Undefined where an article stands before them and nobody can tell the right one.
 */
export function reword(
  text: string,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  words: string,
): Edit | undefined {
  const span = spanOf(tokens, from, to);
  const found = text.slice(span.start, span.end);
  const written = inCaseOf(found, words);
  const article = tokens[from - 1];
  if (article?.key !== "a" && article?.key !== "an") return { span, text: written };
  const right = articleFor(words);
  if (right === undefined) return undefined;
  if (right === article.key) return { span, text: written };
  const old = text.slice(article.span.start, article.span.end);
  const shouted = old.length === 1 && found.length > 1 && found === found.toUpperCase();
  const fresh =
    old === old.toLowerCase() ? right : shouted || old === "AN" ? right.toUpperCase() : capital(right);
  return {
    span: { start: article.span.start, end: span.end },
    text: `${fresh}${text.slice(article.span.end, span.start)}${written}`,
  };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const start = tokens[from]?.span.start ?? 0;
  return { start, end: tokens[to - 1]?.span.end ?? start };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
