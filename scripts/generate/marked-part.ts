/**
 * Puts `content` between `<!-- generated: name -->` and `<!-- /generated: name -->` and keeps every other byte. A text
 * that is empty becomes the marked part alone; markers that are missing or broken are an error that names them.
 */
export function withMarkedPart(text: string, name: string, content: string): string {
  const opening = `<!-- generated: ${name} -->`;
  const closing = `<!-- /generated: ${name} -->`;
  const part = `${opening}\n\n${content.trim()}\n\n${closing}`;
  if (text === "") return `${part}\n`;
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  const again = text.indexOf(opening, start + opening.length);
  if (start < 0 || end < start || again >= 0) {
    throw new Error(`Expected one ${opening} and, behind it, one ${closing}.`);
  }
  return text.slice(0, start) + part + text.slice(end + closing.length);
}
