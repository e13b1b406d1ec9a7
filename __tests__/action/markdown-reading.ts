/** What Markdown does, read by a parser of CommonMark, and what GitHub adds to it, looked for in the text that is left. */
import { Parser } from "commonmark";

export interface ReadMarkdown {
  /** Where links lead, and what images show. */
  readonly links: readonly string[];
  readonly images: readonly string[];
  /** HTML as it stands there: tags and comments. */
  readonly html: readonly string[];
  /** Headings, as text. */
  readonly headings: readonly string[];
  /** Text outside of code, in which GitHub looks for mentions, references and addresses. */
  readonly text: string;
}

/** Reads Markdown. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const found = {
    links: [] as string[],
    images: [] as string[],
    html: [] as string[],
    headings: [] as string[],
    texts: [] as string[],
  };
  const walker = new Parser().parse(markdown).walker();
  let heading: string | undefined;
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step;
    if (node.type === "heading") {
      if (!entering) found.headings.push(heading ?? "");
      heading = entering ? "" : undefined;
    }
    if (!entering) continue;
    if (node.type === "link") found.links.push(node.destination ?? "");
    if (node.type === "image") found.images.push(node.destination ?? "");
    if (node.type === "html_inline" || node.type === "html_block") found.html.push(node.literal ?? "");
    if (node.type === "text") {
      if (heading !== undefined) heading += node.literal ?? "";
      found.texts.push(node.literal ?? "");
    }
    // GitHub joins what CommonMark parts: text goes on over it. Code and line breaks end it.
    if (node.type === "code" || node.type === "softbreak" || node.type === "paragraph")
      found.texts.push("\n");
  }
  const { texts, ...rest } = found;
  return { ...rest, text: texts.join("") };
}

/** What GitHub would make a mention, a reference or a link of in text. https://github.github.com/gfm/#autolinks-extension- */
export function references(text: string): readonly string[] {
  return (
    text.match(/@[a-z\d]|#\d|\bGH-\d|\bhttps?:\/\/|\bwww\.|[\w.+-]+@[\w-]+\.\w|\b[0-9a-f]{7,40}\b/giu) ?? []
  );
}
