import { bracketPairs } from "./bracket-pairs.ts";
import { isEmoticon } from "./emoticon.ts";
import type { PromptReading, Stray } from "./prompt-reading.ts";
import { isRead, judgeBrackets } from "./stray-brackets.ts";
import { weightIn } from "./weight.ts";

/** Finds it in a tag, or in a text of sentences, where brackets are punctuation as well. */
export function strayIn(text: string, isTag: boolean, reading: PromptReading): Stray[] {
  if (!SYNTAX.test(text) || (isTag && isEmoticon(text) && !text.includes("|"))) return [];
  const half = isTag ? halfWeight(text, reading) : undefined;
  if (half !== undefined) return [half];
  const found: Stray[] = [];
  let from = 0;
  for (const pair of bracketPairs(text).slice(0, MOST_PAIRS)) {
    if (pair.span.start < from) continue;
    const isWhole = isTag && pair.span.start === 0 && pair.span.end === text.length;
    const judged = judgeBrackets(pair, { text, isTag, isWhole }, reading);
    if (judged !== undefined) found.push({ span: pair.span, ...judged });
    if (judged !== undefined || isRead(pair, isWhole, reading)) from = pair.span.end;
  }
  return [...found, ...units(text, isTag, reading)];
}

/** A caption with more brackets than this is not worth the time. */
const MOST_PAIRS = 200;

const SYNTAX = /[()[{<\\]|;;;/;

/** ";;;" that nothing comes in place of. */
function units(text: string, isTag: boolean, reading: PromptReading): Stray[] {
  const { trainer, secondarySeparator, separator } = reading;
  if (trainer === undefined || secondarySeparator === UNIT || !text.includes(UNIT)) return [];
  const known =
    secondarySeparator === undefined
      ? "no secondary separator is set"
      : `its secondary separator is “${secondarySeparator}”`;
  const message = `${trainer} trains “${UNIT}” as written: ${known}.`;
  const joint = secondarySeparator ?? separator;
  const parts = text.split(UNIT).map((part) => part.trim());
  if (isTag)
    return [
      {
        span: { start: 0, end: text.length },
        message,
        candidates: [parts.filter((part) => part !== "").join(joint)],
      },
    ];
  const start = text.indexOf(UNIT);
  return [{ span: { start, end: start + UNIT.length }, message, candidates: [joint] }];
}

const UNIT = ";;;";

/** A weight whose brackets do not pair up, which no trainer can read. */
function halfWeight(text: string, { weights, trainer }: PromptReading): Stray | undefined {
  const [, opening = "", inner = "", closing = ""] = /^(\(*)([^()]+)(\)*)$/.exec(text) ?? [];
  const weight = opening.length === closing.length ? undefined : weightIn(inner);
  if (weight?.isSure !== true) return undefined;
  const whole = `(${weight.weighed}:${weight.number})`;
  return {
    span: { start: 0, end: text.length },
    message: `Expected as many brackets before the weight as behind it, or none: got “${text}”.`,
    candidates: [...(weights || trainer === undefined ? [whole] : []), ...(weights ? [] : [weight.weighed])],
  };
}
