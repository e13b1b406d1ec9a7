/** The style sheet of the page; each of so many rules has a choice that hides what the rule has no part in. */
export function htmlStyle(rules: number): string {
  const choices = Array.from(
    { length: rules },
    (_, at) => `body:has(#r${at}:checked) :is(.file, .line, .line li):not(.r${at}) { display: none; }\n`,
  );
  return `${SHEET}${choices.join("")}`;
}

// Colours of both schemes have a contrast of at least 4.5 to 1 with what is behind them: https://www.w3.org/TR/WCAG22/#contrast-minimum
const SHEET = `:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --edge: #d1d9e0; --sheet: #f6f8fa;
  --mark: #fff1b8; --mark-edge: #9a6700; --out: #ffebe9; --out-ink: #a40e26; --in: #dafbe1; --in-ink: #116329;
  --error: #b3202f; --warning: #7d5200; --info: #0550ae; --link: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #e6edf3; --quiet: #9198a1; --edge: #3d444d; --sheet: #151b23;
    --mark: #4a3600; --mark-edge: #d29922; --out: #4b1a1e; --out-ink: #ffb3ad; --in: #12402a; --in-ink: #7ee2a0;
    --error: #ff938a; --warning: #e3b341; --info: #79b8ff; --link: #79b8ff;
  }
}
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0; }
.totals { margin: .25rem 0 1.25rem; }
a { color: var(--link); }
.filter { border: 1px solid var(--edge); border-radius: .5rem; margin: 0 0 1.5rem; padding: .5rem .75rem; }
.filter label { display: inline-block; margin-right: 1rem; white-space: nowrap; }
.count, .place, .note, .rest { color: var(--quiet); font-size: .875rem; font-weight: 400; }
.file { border: 1px solid var(--edge); border-radius: .5rem; margin: 0 0 1rem; content-visibility: auto; contain-intrinsic-size: auto 12rem; }
summary { cursor: pointer; padding: .5rem .75rem; font-weight: 600; overflow-wrap: anywhere; }
.file > summary { background: var(--sheet); border-radius: .5rem; }
.line { border-top: 1px solid var(--edge); padding: .5rem .75rem; }
.place, .note { margin: 0; }
.caption { margin: .25rem 0 .5rem; font-family: ui-monospace, monospace; font-size: .9375rem; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--mark-edge); }
del { background: var(--out); color: var(--out-ink); }
ins { background: var(--in); color: var(--in-ink); text-decoration: none; }
.diff { border-left: 3px solid var(--in-ink); padding-left: .75rem; }
ul { margin: .25rem 0 .5rem; padding-left: 1.25rem; overflow-wrap: anywhere; }
.severity { font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
@media print { .filter { display: none; } .file { break-inside: avoid; } }
`;
