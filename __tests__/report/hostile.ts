/** What a caption, a path or a style may hold to do something to whoever shows it. */
export const hostile = [
  "```",
  "@team",
  "#12",
  "GH-1",
  "acme/shop#3",
  "deadbeefcafe",
  "https://evil.example/x",
  "www.evil.example",
  "&#64;octocat &commat;octocat",
  "</details> --> <img src=x> <!-- x -->",
  "[a](https://evil.example) ![b](x) | c",
  "::error::owned",
  "\u202Egnp.exe",
  "\u001B[2J",
].join(" ");

/** The blocks between fences, read as CommonMark says: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
export function fencedBlocks(
  markdown: string,
): { readonly info: string; readonly text: string; readonly before: string }[] {
  const found: { info: string; text: string; before: string }[] = [];
  const lines = markdown.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const [, fence = "", info = ""] = /^ {0,3}(`{3,})([^`]*)$/.exec(lines[at] ?? "") ?? [];
    if (fence === "") continue;
    const closing = new RegExp(`^ {0,3}\`{${fence.length},}[ \\t]*$`);
    const end = lines.findIndex((line, index) => index > at && closing.test(line));
    found.push({ info, text: lines.slice(at + 1, end).join("\n"), before: lines[at - 1] ?? "" });
    at = end < 0 ? lines.length : end;
  }
  return found;
}

/** Markdown without its fenced blocks. */
export function outsideFences(markdown: string): string {
  let rest = markdown;
  for (const { text } of fencedBlocks(markdown)) rest = rest.replace(text, "");
  return rest;
}

/** Text without our own colours; any other escape character stays. */
export function withoutColours(text: string): string {
  return text.replace(/\p{Cc}\[(?:\d+;)*\d+m/gu, (found) => (found.startsWith("\u001B") ? "" : found));
}
