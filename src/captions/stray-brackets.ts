import type { BracketPair } from "./bracket-pairs.ts";
import { isEmoticon } from "./emoticon.ts";
import type { PromptReading, Stray } from "./prompt-reading.ts";
import { type Weight, weightIn } from "./weight.ts";

type Judged = Omit<Stray, "span">;

/** Where brackets stand. */
interface Place {
  readonly text: string;
  readonly isTag: boolean;
  /** Whether the brackets are around the whole tag. */
  readonly isWhole: boolean;
}

/** What is wrong with a pair of brackets; undefined where nothing is. */
export function judgeBrackets(pair: BracketPair, place: Place, reading: PromptReading): Judged | undefined {
  const written = place.text.slice(pair.span.start, pair.span.end);
  if (NETWORK.test(written)) {
    const message = `No trainer loads “${written}” from a caption: it is trained as text. Take it out.`;
    return { message, safe: "" };
  }
  const { trainer } = reading;
  if (trainer === undefined || pair.inner.trim() === "") return undefined;
  if (PLACEHOLDER.test(written)) return placeholder(written, trainer, reading);
  if (pair.open === "\\(" || pair.open === "\\[") return escaped(pair, written, { ...reading, trainer });
  const weight = pair.open === "(" ? weightIn(pair.inner) : undefined;
  const isWildcard = pair.open === "{" && pair.inner.includes("|");
  if (weight === undefined && !isWildcard && isEmoticon(pair.inner.trim())) return undefined;
  if (pair.open === "{") return braces(pair.inner, written, { ...place, ...reading, trainer });
  const brackets = pair.open === "<" ? undefined : reading.weights ? weighed : unweighed;
  return (
    brackets?.(pair, weight, { ...place, trainer }) ?? parted(pair, weight, { ...place, ...reading, trainer })
  );
}

/** Whether it is a weight that the trainer reads; brackets in it weigh more. */
export function isRead({ open, inner }: BracketPair, isWhole: boolean, { weights }: PromptReading): boolean {
  if (!weights) return false;
  return (isWhole && (open === "(" || open === "[")) || (open === "(" && weightIn(inner) !== undefined);
}

const NETWORK = /^<(?:lora|lyco|locon|loha|hypernet|embedding)\s*:/i;
const PLACEHOLDER = /^\[(?:trigger|name|filewords)\]$/i;

function placeholder(written: string, trainer: string, reading: PromptReading): Judged | undefined {
  if (reading.placeholders.includes(written) || reading.triggers.includes(written)) return undefined;
  const known = written.toLowerCase();
  if (reading.placeholders.includes(known)) {
    const message = `${trainer} puts a word in place of “${known}” alone, in small letters: got “${written}”.`;
    return { message, candidates: [known] };
  }
  const isTrigger = known !== "[filewords]";
  const meant = isTrigger ? "the trigger word" : "the words";
  const message = `${trainer} puts no word in place of “${written}” and trains it as text: write ${meant} that it stands for.`;
  return isTrigger && reading.triggers.length > 0 ? { message, candidates: reading.triggers } : { message };
}

interface Trained {
  readonly trainer: string;
}

function escaped(
  { inner, open }: BracketPair,
  written: string,
  { escapes, trainer }: PromptReading & Trained,
): Judged | undefined {
  if (escapes || isEmoticon(inner.trim())) return undefined;
  const message = `${trainer} trains the backslashes of “${written}” as text: take them out.`;
  const plain = open === "\\(" ? `(${inner})` : `[${inner}]`;
  // Without its backslashes it would look like a weight, which it is none.
  return weightIn(inner) === undefined ? { message, safe: plain } : { message, candidates: [plain] };
}

function braces(
  inner: string,
  written: string,
  { trainer, wildcards, isWhole }: PromptReading & Place & Trained,
): Judged | undefined {
  if (wildcards) return undefined;
  if (inner.includes("|")) {
    const branches = [...new Set(inner.split("|").map((branch) => branch.replace(/[{}]/g, "").trim()))];
    return {
      message: `${trainer} trains “${written}” as written and picks none of its words: write what the image shows.`,
      candidates: branches.filter((branch) => branch !== ""),
    };
  }
  return isWhole ? bracketed(written, trainer, [inner.replace(/[{}]/g, "").trim()]) : undefined;
}

function bracketed(written: string, trainer: string, candidates: readonly string[]): Judged {
  return {
    message: `${trainer} trains the brackets of “${written}” as text: take them off.`,
    candidates: candidates.filter((candidate) => candidate !== ""),
  };
}

/** Brackets where the trainer weighs by them. */
function weighed(
  { inner, open, span }: BracketPair,
  weight: Weight | undefined,
  { text, isWhole, trainer }: Place & Trained,
): Judged | undefined {
  if (weight !== undefined || isWhole) return undefined;
  const literal = open === "(" ? `\\(${inner}\\)` : `\\[${inner}\\]`;
  return {
    message: `${trainer} reads the brackets of “${text.slice(span.start, span.end)}” as a weight and drops them: write “${literal}” where they belong to the words.`,
    candidates: [literal],
  };
}

/** Brackets around several tags, where the trainer shuffles what stands between separators. */
function parted(
  { inner, open, span }: BracketPair,
  weight: Weight | undefined,
  { text, isTag, isWhole, trainer, weights, shufflesAt = "", separator }: PromptReading & Place & Trained,
): Judged | undefined {
  if (!isTag || shufflesAt === "" || !inner.includes(shufflesAt)) return undefined;
  const written = text.slice(span.start, span.end);
  const message = `${trainer} parts “${written}” at “${shufflesAt.trim()}” although it stands in brackets, and shuffles or drops the parts: keep each part whole by itself.`;
  const close = `${weight === undefined ? "" : `:${weight.number}`}${open === "(" ? ")" : "]"}`;
  const parts = (weight?.weighed ?? inner).split(shufflesAt).map((part) => part.trim());
  const isPlain = weights && isWhole && parts.every((part) => part !== "" && !/[()[\]]/.test(part));
  return isPlain
    ? { message, candidates: [parts.map((part) => open + part + close).join(separator)] }
    : { message };
}

/** Brackets where the trainer trains them as text. Alone they may be punctuation; around a whole tag they hardly are. */
function unweighed(
  { inner, open, span }: BracketPair,
  weight: Weight | undefined,
  { text, isWhole, isTag, trainer }: Place & Trained,
): Judged | undefined {
  const written = text.slice(span.start, span.end);
  if (weight !== undefined) {
    const message = `${trainer} trains “${written}” as written, brackets and number: take the weight off.`;
    const isApart = !LETTER.test(text[span.start - 1] ?? "") && !LETTER.test(text[span.end] ?? "");
    return weight.isSure && isApart
      ? { message, safe: weight.weighed }
      : { message, candidates: [weight.weighed] };
  }
  const doubled = open === "(" ? /^\(+([^()]+)\)+$/.exec(inner)?.[1]?.trim() : undefined;
  if (doubled !== undefined && (isWhole || !isTag) && inner.startsWith("(") && inner.endsWith(")")) {
    const weightless = weightIn(doubled)?.weighed ?? doubled;
    return { ...bracketed(written, trainer, []), safe: weightless };
  }
  if (!isWhole) return undefined;
  const nested = open === "[" ? /^\[*([^[\]]*)\]*$/.exec(inner)?.[1] : undefined;
  // "[red:blue:0.5]" and "[red|blue]" are two words of which a generator takes one after the other.
  const parts = nested?.split(/[:|]/).filter((part) => !/^\s*\d*\.?\d*\s*$/.test(part)) ?? [inner];
  return bracketed(written, trainer, [...new Set(parts.map((part) => part.trim()))]);
}

const LETTER = /[\p{L}\p{N}]/u;
