/** Whether a place in a text is inside double quotes: what a sign or a title says is nobody's to rewrite. */
export function isQuoted(text: string, at: number): boolean {
  let open = false;
  for (let place = 0; place < at; place++) {
    const mark = text[place];
    if (mark === "\n") open = false;
    else if (mark === "“" || mark === "「" || mark === "『") open = true;
    else if (mark === "”" || mark === "」" || mark === "』") open = false;
    else if (mark === '"') open = !open;
  }
  return open && /["”」』]/.test(text.slice(at).split("\n", 1)[0] ?? "");
}
