import { longestRun } from "../text/fence.ts";
import { visible } from "./visible.ts";

/**
 * Text as a code span: on one line, hidden characters shown, its delimiter longer than any run of backticks inside.
 * https://spec.commonmark.org/0.31.2/#code-spans
 */
export function inlineCode(text: string): string {
  const inside = quiet(visible(oneLine(text)));
  const delimiter = "`".repeat(longestRun(inside) + 1);
  const padding = /^[` ]|[` ]$/.test(inside) || inside === "" ? " " : "";
  return `${delimiter}${padding}${inside}${padding}${delimiter}`;
}

/** A sentence that quotes hostile text, as Markdown that shows it and does nothing else. */
export function plainText(text: string): string {
  return unlinked(
    visible(oneLine(text)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  ).replace(PUNCTUATION, "\\$&");
}

/**
 * A sentence that quotes hostile text, for programs of which some show it as plain text and some as Markdown: it reads the
 * same in both and does nothing. What would be a link, a tag, an entity, a reference, a quick action of GitLab or a
 * placeholder of SARIF is parted by a character without width.
 */
export function harmless(text: string): string {
  return unlinked(visible(oneLine(text)))
    .replace(MEANINGFUL, `$&${BREAK}`)
    .replace(/^\//, `${BREAK}/`);
}

/** Text in which no "@" and no "#" names anybody or anything. */
export function quiet(text: string): string {
  return text.replace(/[@#](?!\u200B)/g, `$&${BREAK}`);
}

/** Quiet text in which nothing is a link on its own either. */
function unlinked(text: string): string {
  return quiet(text).replace(REFERENCE, (word) => `${word.slice(0, 1)}${BREAK}${word.slice(1)}`);
}

/** A path of the repository as the tail of a URL. */
export function urlPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map((name) =>
      encodeURIComponent(name).replace(
        /[!'()*]/g,
        (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join("/");
}

/** Text that is cut to at most `most` UTF-16 units, never inside a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Stands between the mark and the name, so that neither the site nor the mail server sees a mention. */
const BREAK = "\u200B";
/** What GitHub links on its own: GH-1, commit hashes, the scheme and host of a URL. */
const REFERENCE = /\bGH-(?=\d)|\b[0-9a-f]{7,40}\b|\bwww\.|\b[a-z][a-z0-9+.-]*:\/\//giu;
/**
 * Links and what they are defined by, tags, entities, SARIF's "{0}", GitLab's "!1", "~label", "%milestone", "$1", "&1":
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317459
 * https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
const MEANINGFUL = /\](?=[([:])|<(?=[a-z/!?])|\{(?=\d)|[!$](?=\d)|[&~%](?=[\w"])/giu;
/** What means something inside a line; what would at its start never stands there. "&" and ";" are entities by now. */
const PUNCTUATION = /[\\`*_[\]|~$:]/g;

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029\v\f\u0085]+\s*/gu, " ");
}
