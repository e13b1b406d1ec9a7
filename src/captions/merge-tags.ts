import type { Caption, Edit, Tag, Token } from "../model.ts";
import { adjectiveKind, isShade } from "../text/adjective-kinds.ts";
import { withArticle } from "../text/countable.ts";

/** One tag that says what two say, as far as English grammar leaves no doubt. */
export function mergedText(left: string, right: string): string | undefined {
  const [one, other] = [phraseOf(left), phraseOf(right)];
  return sameThing(one, other) ?? thingInside(left, right) ?? thingInside(right, left);
}

/** Writes tags anew, or takes them out where there is nothing to write; all of them stand in one group. */
export function rewriteTags(
  { tags, text }: Caption,
  changes: ReadonlyMap<Tag, string | undefined>,
): Edit | undefined {
  const changed = tags.filter((tag) => changes.has(tag));
  const first = changed[0];
  const last = changed.at(-1);
  if (first === undefined || last === undefined || changed.some(({ group }) => group !== first.group))
    return undefined;
  let made = "";
  let from = first.span.start;
  for (const tag of changed) {
    const written = changes.get(tag);
    // What separates a tag from the one before it goes with it.
    const previous = tags[tags.indexOf(tag) - 1];
    const to = written === undefined ? (previous?.span.end ?? from) : tag.span.start;
    made += text.slice(from, to) + (written ?? "");
    from = tag.span.end;
  }
  return { span: { start: first.span.start, end: last.span.end }, text: made };
}

interface Phrase {
  /** The adjectives before the noun, each with its kind; "dark brown" is one. */
  readonly adjectives: readonly { readonly words: string; readonly kind: number }[];
  readonly noun: string;
  /** What stands behind the noun: "with a lamp". */
  readonly rest: string;
}

function phraseOf(text: string): Phrase | undefined {
  const [, front = "", rest = ""] = /^(.*?)( with .*)?$/.exec(text) ?? [];
  const words = front.split(" ");
  const noun = words.pop() ?? "";
  const adjectives: { words: string; kind: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const pair = isShade(word) && adjectiveKind(next) !== undefined;
    const kind = adjectiveKind(pair ? next : word);
    if (kind === undefined) return undefined;
    adjectives.push({ words: pair ? `${word} ${next}` : word, kind });
    if (pair) at++;
  }
  return noun === "" || adjectives.length === 0 ? undefined : { adjectives, noun, rest };
}

/** "simple background" and "white background" are a "simple white background"; "red hair" and "blue hair" are nothing. */
function sameThing(one: Phrase | undefined, other: Phrase | undefined): string | undefined {
  if (
    one === undefined ||
    other === undefined ||
    one.noun !== other.noun ||
    (one.rest !== "" && other.rest !== "")
  )
    return undefined;
  const all = [...one.adjectives, ...other.adjectives];
  if (new Set(all.map(({ kind }) => kind)).size < all.length) return undefined;
  const words = all.sort((a, b) => a.kind - b.kind).map((adjective) => adjective.words);
  return `${words.join(" ")} ${one.noun}${one.rest}${other.rest}`;
}

/** "lamp in background" and "white background" are a "white background with a lamp". */
function thingInside(thing: string, whole: string): string | undefined {
  const [, inside = "", place = ""] = /^(.+) in (?:the )?(background|foreground)$/.exec(thing) ?? [];
  const around = phraseOf(whole);
  if (inside === "" || around?.noun !== place || / (?:and|or|in|with|on|of|at) /.test(` ${inside} `))
    return undefined;
  const added = withArticle(inside);
  if (added === undefined) return undefined;
  return `${whole}${around.rest === "" ? " with" : " and"} ${added}`;
}

/** Whether a tag is words between single spaces and nothing else, so that its text can be written anew. */
export function isPlainPhrase(tokens: readonly Token[], text: string): boolean {
  return /^[a-z][a-z' -]*$/.test(text) && !/ {2}/.test(text) && tokens.every(({ word }) => word);
}
