import type { CaptionKind, Span, Token } from "../model.ts";
import { articleFor } from "../text/article.ts";
import { loopsIn } from "../text/loops.ts";
import { isQuoted } from "../text/quotes.ts";
import { HEDGE, type Leftover, openings, pieces, sentences, twice } from "./captioner-leftovers.ts";

/** Whether a text may have any leftover of a captioning program; most have none, and are looked at no further. */
export function mayHaveLeftover(text: string): boolean {
  return SUSPECT.test(text);
}

const SUSPECT =
  /image|picture|photo|scene|caption|description|prompt|assistant|response|output|illustration|artwork|painting|drawing|video|here|see|there|overall|summary|conclusion|worth|important|\bai\b|sorry|cannot|can['’]t|unable|appear|possibly|probably|perhaps|presumably|likely|arr?aff?e|close[- ]up|think|```|\*\*|^#|^[ \t]*[-*•▪►✅🔹🔸👉✨📌⭐]|"|“|<\||\[\/?INST|[图圖画畫似好思か]|この|bild|imagen|изобр|картинк/imu;

/** The leftover with which the text begins at a place, such as "The image shows"; undefined when there is none. */
export function openingAt(text: string, at: number): Leftover | undefined {
  for (const { pattern, says, before, clause, mild } of openings) {
    const found = matchAt(pattern, text, at);
    if (found === undefined) continue;
    const end = at + found.length;
    const span = { start: at, end: at + found.trimEnd().length };
    const message = `“${found.trim()}” ${says}`;
    const isSure =
      end < text.length &&
      before !== undefined &&
      matchAt(before, text, end) !== undefined &&
      !(clause === true && goesOn(text, end));
    const leftover = { message, ...(mild === true && { mild }) };
    return isSure ? { ...leftover, span: { start: at, end }, text: "" } : { ...leftover, span };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Whether the sentence goes on with a verb whose subject would be gone: "The image shows a cat and has a border." */
function goesOn(text: string, from: number): boolean {
  const sentence = text.slice(from, from + LONGEST).split(/[.!?。\n]/, 1)[0] ?? "";
  return GOES_ON.test(sentence);
}

const LONGEST = 600;

const GOES_ON =
  /(?:\b(?:and|but|or|yet|while|then|also)|,)[ \t]+(?:(?:it|also|the[ \t]+\p{L}+)[ \t]+)?(?:shows?|showcases|depicts|features|captures|portrays|presents|displays|illustrates|conveys|creates|highlights|includes|contains|gives|evokes|suggests|emphasi[sz]es|is|are|has|have|was|were|does)\b/iu;

/** Adds the capital of a sentence that has lost its first words, where it had one. */
export function withCapital(
  text: string,
  { span, text: written = "" }: Required<Pick<Leftover, "span" | "text">>,
) {
  const first = text[span.start] ?? "";
  const isLabel = text.slice(span.start, span.end).trimEnd().endsWith(":");
  if (written !== "" || isLabel || first === first.toLowerCase()) return { span, text: written };
  const next = /^\p{Ll}/u.exec(text.slice(span.end, span.end + 2))?.[0];
  if (next === undefined) return { span, text: written };
  return { span: { start: span.start, end: span.end + next.length }, text: next.toUpperCase() };
}

/**
 * The sentences that speak of the caption or the image as a whole; they begin a line, or stand behind a full stop or the
 * trigger, which ends at `lead`.
 */
export function sentencesIn(text: string, lead = 0): Leftover[] {
  const found: Leftover[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const at = match.index === 0 && match[0] === "" ? lead : match.index + match[0].length;
    for (const { pattern, says } of sentences) {
      const begun = matchAt(pattern, text, at);
      if (begun === undefined) continue;
      found.push({ span: { start: at, end: at + begun.length }, message: `“${begun} …” ${says}` });
      break;
    }
    if (match[0] === "") START.lastIndex++;
  }
  return found;
}

const START = /^|[.!?][ \t]+/gm;

/** Leftovers inside a text: guesses, marks of other programs, words of BLIP, words said twice, loops. */
export function leftoversIn(text: string, tokens: readonly Token[], kind: CaptionKind): Leftover[] {
  const found: Leftover[] = [];
  if (SUSPECT.test(text)) {
    for (const match of text.matchAll(HEDGE)) {
      const message = `“${match[0]}” is a guess. Look at the image, and write what it shows or leave it out.`;
      found.push({ span: spanOf(match), message });
    }
    for (const { pattern, says } of pieces) {
      for (const match of text.matchAll(pattern))
        found.push({ span: spanOf(match), message: `“${match[0].trim()}” ${says}` });
    }
    for (const match of text.matchAll(BOLD)) {
      found.push({
        span: spanOf(match),
        message: `“${match[0]}” is bold in Markdown. Take the stars off.`,
        text: match[1] ?? "",
      });
    }
    for (const match of text.matchAll(SAME)) {
      const message = `“${match[0]}” says twice that it is a picture. Once is enough.`;
      const once = match[0]
        .slice(match[0].search(/\sof\s+(?:an?|the)\s/i))
        .replace(/^\s+of\s+(?:an?|the)\s+/i, "");
      const first = match[0].slice(0, match[0].length - once.length).replace(/\s+of\s+(?:an?|the)\s+$/i, "");
      found.push(
        /^\s+of\b/i.test(text.slice(spanOf(match).end))
          ? { span: spanOf(match), message, text: first }
          : { span: spanOf(match), message },
      );
    }
    found.push(...blipWords(text));
  }
  found.push(...saidTwice(text, tokens, kind), ...loops(text, tokens));
  return found.slice(0, MOST).filter(({ span }) => !isQuoted(text, span.start));
}

/** Nobody reads more of one caption. */
const MOST = 50;

const BOLD = /\*\*(?=[^\s*])([^*\n]{0,199}[^\s*])\*\*/g;
const SAME =
  /(?<![\p{L}\p{N}])(?:an?|the)\s+(image|picture|photo|photograph|painting|drawing)\s+of\s+(?:an?|the)\s+\1(?![\p{L}\p{N}])/giu;

function spanOf({ 0: text, index = 0 }: RegExpMatchArray): Span {
  return { start: index, end: index + text.length };
}

/** "arafed" is a word that BLIP made up. As an adjective it can go; where it stands for the thing itself nobody knows which. */
function* blipWords(text: string): Iterable<Leftover> {
  for (const match of text.matchAll(ARAFED)) {
    const [all, article, made = "", next] = match;
    const span = spanOf(match);
    const message = `“${made}” is a word that a captioning program made up.`;
    const right = article === undefined ? "" : articleFor(next ?? "");
    const end = span.start + all.length;
    const isAdjective = /ed$/i.test(made) && next !== undefined && !NO_NOUN.test(next);
    const own = { start: end - made.length - (article === undefined ? 0 : article.length), end };
    if (!isAdjective || right === undefined)
      yield { span: own, message: `${message} Write what the image shows.` };
    else {
      const gap = /^\s+/.exec(text.slice(end))?.[0].length ?? 0;
      const shown =
        article === undefined
          ? ""
          : /^A/.test(article)
            ? `${right.charAt(0).toUpperCase()}${right.slice(1)} `
            : `${right} `;
      yield { span: { start: own.start, end: end + gap }, message: `${message} Take it out.`, text: shown };
    }
  }
}

const ARAFED = /(?<![\p{L}\p{N}])(an?\s+)?(arr?aff?e[ds]?)(?![\p{L}\p{N}])(?=(?:[ \t]+(\p{L}+))?)/giu;
const NO_NOUN =
  /^(?:that|who|which|with|in|on|at|by|of|and|is|are|has|to|from|standing|sitting|lying|walking|holding|wearing|[a-z]+ing)$/i;

function* saidTwice(text: string, tokens: readonly Token[], kind: CaptionKind): Iterable<Leftover> {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || !first.word || tokens[at + 1]?.key !== first.key) continue;
    let last = at;
    while (isSaidAgain(text, tokens[last], tokens[last + 1])) last++;
    if (last === at) continue;
    const span = { start: first.span.end, end: tokens[last]?.span.end ?? first.span.end };
    // Tags are often in small letters, names as well: "doki doki", of which a sentence would write the capitals.
    if (last === at + 1 && kind === "tags")
      yield { span, message: `“${first.key}” stands twice in a row. Once is enough, unless it is a name.` };
    else {
      const times = last - at > 1 ? `${last - at + 1} times` : "twice";
      yield { span, message: `“${first.key}” stands ${times} in a row. Once is enough.`, text: "" };
    }
    at = last;
  }
}

function isSaidAgain(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined || left.key !== right.key) return false;
  const { key } = right;
  if (key.length < SHORTEST || twice.has(key) || !SPACED.test(key)) return false;
  // Said twice and spelt with a capital it is a name.
  if (text.slice(right.span.start, right.span.end) !== key) return false;
  return /^[ \t_]+$/.test(text.slice(left.span.end, right.span.start));
}

const SHORTEST = 4;
/** Scripts whose words stand apart; in others a syllable may well come twice. */
const SPACED = /^(?:[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}](?<!\p{Lu}))+$/u;

function* loops(text: string, tokens: readonly Token[]): Iterable<Leftover> {
  for (const { from, once, to, isTorn } of loopsIn(tokens)) {
    const start = tokens[from]?.span.start ?? 0;
    const end = tokens[once - 1]?.span.end ?? start;
    const last = tokens[to - 1]?.span.end ?? end;
    const message = `“${text.slice(start, end)}” comes again and again: a captioning program ran in a circle. Once is enough.`;
    const behind = tokens[to];
    const isWhole =
      !isTorn && (behind === undefined || !behind.word) && !text.slice(end, last).includes("\n");
    const span = { start: end, end: last };
    yield isWhole ? { span, message, text: "" } : { span, message };
  }
}
