import { visible } from "./visible.ts";

/** Text as HTML shows it, in an element or in a quoted attribute; what could not be seen is shown. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** An address for a link: of the web, or nothing. */
export function safeUrl(url: string): string {
  return /^https?:\/\//i.test(url) ? escapeHtml(url) : "";
}
