/** Attributes of an element; undefined leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const head = [name, ...given.map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(" ");
  return content === "" ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

/** Text as markup. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A picture of that size in pixels, with a title for those who cannot see it. */
export function picture(width: number, height: number, title: string, elements: readonly string[]): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const inside = [`<title>${escaped(title)}</title>`, ...elements].join("\n");
  return `${element("svg", { xmlns: "http://www.w3.org/2000/svg", role: "img", ...size }, `\n${inside}\n`)}\n`;
}

/** Fonts of one width that most machines have one of. */
export const MONOSPACE = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
