/** A piece of a term. */
export type TermNode =
  | { readonly kind: "word"; readonly text: string }
  /** "*": one or more whole words. */
  | { readonly kind: "any" }
  /** "*ing": one word with that ending. */
  | { readonly kind: "ending"; readonly ending: string }
  /** "{color}": any entry of that list. */
  | { readonly kind: "list"; readonly name: string };

export type ParsedTerm = { readonly nodes: readonly TermNode[] } | { readonly fault: string };

const maxLength = 200;
const maxPieces = 20;

/**
 * Whether a term is nothing but a few plain words, so that all there is to know of it are its tokens. Most are, and a
 * style has hundreds that are read at every start; the others are read by `parseTerm`.
 */
export function isPlainTerm(text: string): boolean {
  return PLAIN.test(text);
}

/** So short that it cannot have too many words. */
const PLAIN = /^[a-z0-9][\w '&/.-]{0,38}$/i;

/** Reads a term; the fault says what is wrong with it and what to write instead, as a sentence. */
export function parseTerm(text: string): ParsedTerm {
  if (text.length > maxLength) return { fault: `A term may have ${maxLength} characters.` };
  const between = BETWEEN.exec(text)?.[0];
  if (between !== undefined) return { fault: betweenTags(between) };
  const nodes: TermNode[] = [];
  for (const [piece] of text.matchAll(/\{[^{}]*\}[^\s_]*|[^\s_]+/gu)) {
    const node = readPiece(piece);
    if (typeof node === "string") return { fault: node };
    nodes.push(node);
  }
  if (nodes.length === 0) return { fault: "A term needs a word." };
  if (nodes.length > maxPieces) return { fault: `A term may have ${maxPieces} words.` };
  return { nodes };
}

/** What stands between tags, so that no tag has it inside. */
const BETWEEN = /[\n\v\f\r\u0085\u2028\u2029,，、]|\|\|\|/u;

function betweenTags(mark: string): string {
  if (/\s|\u0085/u.test(mark)) return "A term may not have a line break: write one line.";
  return `A term may not have "${mark}", which stands between tags: write a term for each tag.`;
}

function readPiece(piece: string): TermNode | string {
  if (piece.includes("{") || piece.includes("}")) return readList(piece);
  const stars = piece.split("*").length - 1;
  if (stars === 0) return { kind: "word", text: piece };
  if (piece === "*") return { kind: "any" };
  if (stars > 1) return `Write one "*", not "${piece}": it stands for one or more whole words already.`;
  if (!piece.startsWith("*"))
    return `"*" stands alone or before an ending, such as "*ing"; "${piece}" is neither.`;
  return { kind: "ending", ending: piece.slice(1) };
}

function readList(piece: string): TermNode | string {
  const name = /^\{([^{}]*)\}$/u.exec(piece)?.[1]?.trim();
  if (name !== undefined && name !== "") return { kind: "list", name };
  if (name === "") return 'Name a list between the braces, such as "{color}".';
  if (/^[^{}]*\{[^{}]*\}[^{}]*$/u.test(piece))
    return `"${piece}" joins a list and other letters: put a space between.`;
  return `The braces in "${piece}" do not pair up: a list is written "{color}".`;
}
