// The layers of ARCHITECTURE.md as law. The sources in src/ are checked with their type-only imports;
// build/src/, what tsc made of them, says what is loaded at run time.

const pure = "^(build/)?src/(?!io/|shell/)";
const rule = "^(build/)?src/rules/(?!(rule|index|facts)\\.)[^/]+$";
const installed = (...names) => `(^|/)node_modules/(${names.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "nouns-import-nothing",
      severity: "error",
      comment:
        "model.ts and errors.ts are what everything else builds on. Code that needs more than plain data " +
        "belongs in the folder of what it needs (text/, captions/, style/, core/).",
      from: { path: "^(build/)?src/(model|errors)\\.(ts|js)$" },
      to: {},
    },
    {
      name: "pure-without-node",
      severity: "error",
      comment:
        "This folder runs in a browser as it is. Reading and writing belongs in src/io/, asking the machine in " +
        "src/shell/; hand the result to the core as a plain value.",
      from: { path: pure },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-without-io",
      severity: "error",
      comment:
        "The core decides and never carries: it imports neither src/io/ nor src/shell/. Take plain data as an " +
        "argument, return a report or a plan, and let src/shell/ put the two together.",
      from: { path: pure },
      to: { path: "^(build/)?src/(io|shell)/" },
    },
    {
      name: "pure-packages",
      severity: "error",
      comment:
        "Outside src/io/ and src/shell/ only zod, jsonc-parser, smol-toml, yaml, minimatch and diff may be imported. Code that needs another " +
        "package belongs in src/io/ or src/shell/; a new pure package is a decision for docs/decisions/ and this list.",
      from: { path: pure },
      to: {
        path: installed(".*"),
        pathNot: installed("zod", "jsonc-parser", "smol-toml", "yaml", "minimatch", "diff"),
      },
    },
    {
      name: "rule-stands-alone",
      severity: "error",
      comment:
        "A rule file knows src/text/, src/captions/, src/style/, model.ts and the contract in rules/rule.ts, never another " +
        "rule, core/ or report/. What two rules share belongs in src/text/ (words, edits) or src/captions/ (syntax); " +
        "what needs several rules or the whole dataset belongs in src/core/.",
      from: { path: rule },
      to: {
        path: "^(build/)?src/",
        pathNot: "^(build/)?src/(text/|captions/|style/|model\\.|rules/rule\\.)",
      },
    },
    {
      name: "contract-knows-no-rule",
      severity: "error",
      comment:
        "rules/rule.ts is what rules are written against. The list of rules belongs in rules/index.ts.",
      from: { path: "^(build/)?src/rules/rule\\." },
      to: { path: ["^(build/)?src/rules/", "^(build/)?src/(core|report)/"] },
    },
    {
      name: "toolkit-in-action-only",
      severity: "error",
      comment:
        "@actions/* and @octokit/* are loaded by src/shell/action.ts alone, so that the command line and the hook never pay " +
        "for them. src/io/github.ts takes a client; a type-only import is free.",
      from: { path: "^build/src/", pathNot: "^build/src/shell/action\\.js$" },
      to: { path: "(^|/)node_modules/@(actions|octokit)/|^@(actions|octokit)/" },
    },
    {
      name: "simple-git-in-git-only",
      severity: "error",
      comment:
        "Only src/io/git*.ts and src/io/simple-git.ts run git: simple-git reads the wrong index in a hook unless it is set " +
        "up as there. Add what you need to that adapter.",
      from: { path: "^build/src/", pathNot: "^build/src/io/(simple-)?git(?!hub)[^/]*\\.js$" },
      to: { path: `${installed("simple-git")}|^simple-git` },
    },
    {
      name: "io-decides-nothing",
      severity: "error",
      comment:
        "src/io/ carries bytes and never decides: no rules/, core/ or report/, and of shell/ only ports.ts, whose types " +
        "it fulfils. A decision belongs in src/core/, its rendering in src/report/, and src/shell/ calls both.",
      from: { path: "^(build/)?src/io/" },
      to: { path: "^(build/)?src/(rules|core|report|shell)/", pathNot: "^(build/)?src/shell/ports[.]" },
    },
    {
      name: "src-ships",
      severity: "error",
      comment:
        "src/ is what users run. A test or script may import it, never the reverse: move what src/ needs into src/.",
      from: { path: "^(build/)?src/" },
      to: { path: ["^(build/)?(__tests__|scripts)/", "^dist/"] },
    },
    {
      name: "src-without-tools",
      severity: "error",
      comment:
        "This package is a tool of the house, not of the product: it would end up in dist/. Use it in scripts/ or __tests__/; " +
        "a new package of the product goes into this list.",
      from: { path: "^(build/)?src/" },
      to: {
        path: installed(".*"),
        pathNot: installed(
          "zod",
          "jsonc-parser",
          "smol-toml",
          "yaml",
          "minimatch",
          "diff",
          "yaml",
          "commander",
          "simple-git",
          "@actions/[^/]+",
          "@octokit/[^/]+",
        ),
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Files that import each other cannot be read, tested or moved alone. Move what both need into a third file, " +
        "in the lower of the two folders.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nothing imports this file and it imports nothing. Import it where it is needed or delete it.",
      from: { orphan: true, path: "^(src|scripts)/" },
      to: {},
    },
    {
      name: "resolvable",
      severity: "error",
      comment:
        "This import leads nowhere. Write relative imports with their .ts, and add a package to package.json.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)fixtures/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
