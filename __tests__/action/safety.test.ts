/**
 * The checklist of what a pull request may try, each line a test against the bundle: what it says is shown and does nothing,
 * what it names is not followed, nothing of it is run, and the token stands nowhere.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import { namesIn, readText } from "../agreement/repository.ts";
import { type Loopback, startLoopback } from "../loopback/index.ts";
import type { ActionRun } from "../loopback/runner.ts";
import { base, commands, comments, places, review, style, wrong } from "./action-run.ts";
import { readMarkdown, references } from "./markdown-reading.ts";
import { type WatchedGit, watchGit } from "./watched-git.ts";

// Whole runs, on busy machines.
jest.setTimeout(180_000);

/** Each holds "pwned" where it would do something. Without commas, since each is one tag. */
const attacks: Readonly<Record<string, string>> = {
  fence: "``` ```` ~~~ pwned",
  code: "`` `pwned` ```",
  heading: "# pwned",
  link: "[pwned](https://pwned.example) ![pwned](//pwned.example/x.png) [pwned]: //pwned.example <https://pwned.example>",
  autolink: "https://pwned.example www.pwned.example pwned@pwned.example",
  mention: "@pwned @octo/pwned cc:@pwned",
  reference: "#12 GH-12 octo/pwned#12 deadbeefcafe",
  entity: "&#64;pwned &commat;pwned &lt;pwned&gt;",
  html: "</details></td><!-- pwned --> <img src=//pwned.example> <script>pwned()</script> <a href=javascript:pwned()>",
  marker: "<!-- caption-style:v1 k=pwned b=0 -->",
  comment: "--> pwned <!--",
  command: "::error file=pwned::pwned ::set-output name=pwned::1 ##[error]pwned",
  stop: "::stop-commands::pwned",
  table: "pwned | pwned | --- |",
  math: "$pwned$ $$pwned$$ :pwned: ~~pwned~~ [^pwned]",
  sarif: "{0} {1} [pwned](command:pwned)",
  style: "</style><style>*{background:url(//pwned.example)}</style>",
  attribute: "\" onmouseover=pwned() ' onclick=pwned()",
  variable: "${{ github.token }} $(pwned) `pwned` %pwned% ${pwned}",
  terminal: "\u001B[2J\u001B]0;pwned\u0007 \u009B31mpwned",
  direction: "\u202Edenwp\u202C \u2066pwned\u2069 \u200Bpwned",
  separator: "pwned\u2028::error::pwned\u0085::error::pwned\v::error::pwned\f::error::pwned",
};

const hostilePaths = [
  "a\n::error::pwned",
  "a\r::error::pwned",
  'a"pwned',
  "a'pwned",
  "`pwned`",
  "<img src=pwned>",
  "[pwned](pwned)",
  "@pwned #12",
  "a%0A::error::pwned",
  "a,file=pwned:1",
  "--config=pwned",
  "-a pwned",
  ":(exclude)pwned",
  "$(pwned)",
  " pwned ",
  "\u202Edenwp",
  "\u001B[2Jpwned",
  "写真/pwned\u0301",
  "a|pwned",
  "{0}pwned",
];

const styleWithAttacks = JSON.stringify({
  captions: ["train/**"],
  rules: {
    "trigger-word": { words: ["ohwxStyle"] },
    "banned-synonyms": { terms: { [attacks["link"] ?? ""]: ["gown"], "@pwned <img src=x>": ["frock"] } },
  },
});

describe("what captions, paths and styles hold", () => {
  let github: Loopback;
  let run: ActionRun;
  let watched: WatchedGit;
  const files = { "report-file": "out/report.json", "sarif-file": "out/a.sarif", "html-file": "out/a.html" };
  const written = (name: string): string => readFileSync(join(run.workspace, "out", name), "utf8");

  beforeAll(async () => {
    github = await startLoopback();
    watched = watchGit(github.folder);
    const head = Object.fromEntries([
      ...Object.entries(attacks).map(([name, tag]) => [`train/${name}.txt`, `ohwxStyle, ${tag}, gown\n`]),
      ...Object.entries(attacks).map(([name, tag]) => [
        `train/lines-${name}.txt`,
        `gown\n${tag}\n::${tag}, gown`,
      ]),
      ...hostilePaths.map((path) => [`train/${path}.txt`, "ohwxStyle, frock\n"]),
    ]);
    await github.createPullRequest({
      base: { ...base, "caption-style.json": styleWithAttacks },
      head: { ...head, "caption-style.json": styleWithAttacks.replace("{", '{"pwned @pwned ::error::": 1,') },
      title: "::error::pwned",
    });
    run = await review(github, {
      inputs: { ...files, "max-comments": "100" },
      env: { PATH: watched.path, RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true" },
    });
  });
  afterAll(() => github.close());

  const markdowns = (): readonly string[] => [
    ...comments(github).map(({ body }) => body),
    ...github.pull.state.reviews.map(({ body }) => body),
    ...posted("/issues/"),
    run.summary,
  ];
  /** The bodies of what was sent to a part of the API. */
  const posted = (part: string): readonly string[] =>
    github.requests
      .filter(({ method, path }) => method !== "GET" && path.includes(part))
      .map(({ body }) => String(Reflect.get(Object(body), "body")));

  test.each(["link", "autolink", "mention", "reference", "entity", "html", "heading", "style"])(
    "%s would do something where it stood in Markdown as it is",
    (name) => {
      const { links, images, html, headings, text } = readMarkdown(attacks[name] ?? "");
      expect([...links, ...images, ...html, ...headings, ...references(text)]).not.toEqual([]);
    },
  );

  test("the run has found all of it", () => {
    expect(run.outputs).toMatchObject({ conclusion: "findings", report: files["report-file"] });
    expect(comments(github).length).toBeGreaterThan(50);
    const { findings } = JSON.parse(written("report.json")) as { findings: readonly { path: string }[] };
    const told = new Set(findings.map(({ path }) => path));
    for (const path of hostilePaths) expect(told).toContain(`train/${path}.txt`);
    for (const name of Object.keys(attacks)) expect(told).toContain(`train/${name}.txt`);
  });

  const rows: readonly (readonly [line: string, check: () => void])[] = [
    [
      "Markdown: no link, image, heading or HTML of theirs in any comment, review or summary",
      () => {
        expect(markdowns().length).toBeGreaterThan(50);
        for (const markdown of markdowns()) {
          const { links, images, html, headings } = readMarkdown(markdown);
          for (const link of links)
            expect(link.replace(github.url, "")).toMatch(
              /^(?:https:\/\/github\.com\/caption-style\/caption-style\/blob\/v1\/docs\/|\/octo\/dataset\/(?:blob|actions)\/)/,
            );
          expect(images).toEqual([]);
          expect(html.filter((tag) => /pwned|<(?!!--|\/?(?:details|summary))/.test(tag))).toEqual([]);
          expect(headings.filter((heading) => heading.includes("pwned"))).toEqual([]);
        }
      },
    ],
    [
      "mentions and references: none in text, and an entity stays one",
      () => {
        for (const markdown of markdowns()) {
          const { text } = readMarkdown(markdown);
          const ours = text.replace(/Reviewed [0-9a-f]{7}/g, "");
          expect(references(ours)).toEqual([]);
        }
      },
    ],
    [
      "suggestions: the text between their fences is the line, exactly",
      () => {
        for (const { suggestion } of comments(github)) {
          if (suggestion === null) continue;
          expect(suggestion.split("\n")).toHaveLength(1);
          expect(suggestion).not.toMatch(/[^\P{C}]/u);
        }
        for (const name of ["fence", "code", "html", "entity", "mention", "marker"])
          expect(comments(github).map(({ suggestion }) => suggestion)).toContainEqual(
            expect.stringContaining(attacks[name] ?? "-"),
          );
      },
    ],
    [
      "HTML comments: one marker of ours, on the first line",
      () => {
        for (const body of comments(github).map(({ body }) => body)) {
          const { html } = readMarkdown(body);
          expect(html.filter((text) => text.includes("<!--"))).toEqual([
            expect.stringMatching(/^<!-- caption-style:v1 k=[0-9a-z]+ b=[0-9a-z]+ -->/),
          ]);
        }
      },
    ],
    [
      "workflow commands: the log has only ours",
      () => {
        for (const line of commands(run)) {
          expect(line).toMatch(/^::(?:error|warning|notice|debug)(?: [^:]*)?::/);
          if (!line.startsWith("::debug")) expect(line).toMatch(/title=/);
        }
        expect(commands(run).filter((line) => line.startsWith("::error ")).length).toBeLessThanOrEqual(20);
        const files = dirname(run.workspace);
        for (const name of ["env", "state", "path"]) expect(readFileSync(join(files, name), "utf8")).toBe("");
      },
    ],
    [
      "outputs: those that action.yml declares, each one line",
      () => {
        const declared = Object.keys(parse(readText("action.yml")).outputs);
        expect(Object.keys(run.outputs).filter((name) => !declared.includes(name))).toEqual([]);
        for (const value of Object.values(run.outputs)) expect(value).not.toMatch(/\n|pwned/);
      },
    ],
    [
      "terminals: no character that moves the cursor, turns text around or is not seen",
      () => {
        for (const text of [
          run.stdout,
          run.stderr,
          run.summary,
          ...["report.json", "a.sarif", "a.html"].map(written),
        ])
          expect(text.match(/[^\P{Cc}\n\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)).toBeNull();
      },
    ],
    [
      "HTML: no element, attribute or address of theirs",
      () => {
        const html = written("a.html");
        expect(html.match(/<(?:img|script|iframe|svg|link|object|embed|form|base)\b/gi)).toBeNull();
        expect(html.match(/<style>/g)).toHaveLength(1);
        expect(html.match(/<[^>]*\son\w+\s*=/gi)).toBeNull();
        const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
        expect(hrefs.length).toBeGreaterThan(50);
        for (const href of hrefs)
          expect(href).toMatch(
            /^(?:https:\/\/github\.com\/caption-style\/|http:\/\/127\.0\.0\.1:\d+\/octo\/dataset\/blob\/)/,
          );
      },
    ],
    [
      "SARIF: no link, no placeholder, and addresses that are paths",
      () => {
        const { runs } = JSON.parse(written("a.sarif"));
        const results: readonly {
          message: { text: string };
          locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
        }[] = runs[0].results;
        expect(results.length).toBeGreaterThan(50);
        for (const { message, locations } of results) {
          expect(message.text).not.toMatch(/\]\(|\{\d|\bhttps?:\/\/|[@#](?!\u200B)/);
          expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^train\/[\w%./~-]+\.txt$/);
        }
      },
    ],
    [
      "paths: each gets its comment, and links to it are escaped",
      () => {
        for (const path of hostilePaths) expect(places(github)).toContain(`train/${path}.txt:1`);
        expect(watched.calls().some((call) => call.includes("pwned"))).toBe(false);
      },
    ],
    [
      "the token: in no address, argument, log, file or git configuration",
      () => {
        const log = run.stdout.replace(`::add-mask::${github.token}\n`, "");
        const texts = [
          ...[log, run.stderr, run.summary, JSON.stringify(run.outputs), watched.configs()],
          ...["report.json", "a.sarif", "a.html"].map(written),
          ...watched.calls(),
          ...github.requests.flatMap(({ path, body }) => [path, JSON.stringify(body) ?? ""]),
        ];
        expect(watched.calls().length).toBeGreaterThan(3);
        expect(watched.configs()).toContain("[remote");
        for (const text of texts) for (const secret of secretsOf(github)) expect(text).not.toContain(secret);
      },
    ],
    [
      "nothing of the pull request is run or checked out: git alone is started, and it makes no work tree",
      () => {
        const commands = watched.calls().map((call) => call.split(" ").find((word) => !word.startsWith("-")));
        expect(commands).toEqual(expect.arrayContaining(["fetch", "init"]));
        for (const call of watched.calls())
          expect(call).not.toMatch(
            /\b(?:checkout|clone|worktree|submodule|restore|switch|reset|--ext-diff|--textconv)\b/,
          );
        expect(readdirSync(run.workspace)).toEqual(["out"]);
        expect(existsSync(join(dirname(run.workspace), "temp", "pwned"))).toBe(false);
      },
    ],
  ];

  test.each(rows)("%s", (_line, check) => expect(check).not.toThrow());
});

describe("a pull request that tries to be more than captions", () => {
  const touch = "touch pwned; exit 1";
  const link = (content: string) => ({ mode: "120000", content });
  let github: Loopback;
  let run: ActionRun;

  beforeAll(async () => {
    github = await startLoopback();
    await github.createPullRequest({
      base: {
        ...base,
        "secret.txt": "ohwxStyle, gown, pwned\n",
        "train/0001.txt": "ohwxStyle, gown of Jane Private\ndrawing\n",
      },
      head: {
        "train/0001.txt": "ohwxStyle, gown of Jane Private\ndrawing, gown\n",
        "train/0002.txt": `${wrong}\n`,
        // What waives every rule.
        "caption-style.json": JSON.stringify({ ...JSON.parse(style), rules: {} }),
        // What leads elsewhere.
        "train/link.txt": link("../secret.txt"),
        "train/passwd.txt": link("/etc/passwd"),
        "train/set/caption-style.json": link("../../caption-style.json"),
        // What programs run.
        ".gitattributes": "*.txt filter=pwned diff=pwned merge=pwned eol=crlf working-tree-encoding=UTF-16\n",
        ".gitmodules": '[submodule "pwned"]\n\tpath = pwned\n\turl = ext::sh -c touch% pwned\n',
        ".lfsconfig": "[lfs]\n\turl = http://127.0.0.1:9/pwned\n",
        "package.json": JSON.stringify({ scripts: { preinstall: touch, postinstall: touch } }),
        "action.yml": "runs: { using: composite, steps: [{ run: touch pwned, shell: sh }] }\n",
        "hooks/post-checkout": { mode: "100755", content: `#!/bin/sh\n${touch}\n` },
      },
    });
    run = await review(github, { inputs: { "report-file": "r.json", "html-file": "r.html" } });
  });
  afterAll(() => github.close());

  const said = (): string => {
    const files = ["r.json", "r.html"].map((name) => readFileSync(join(run.workspace, name), "utf8"));
    const sent = github.requests.map(({ body }) => JSON.stringify(body) ?? "");
    return [...files, ...sent, run.summary, run.stdout].join("\n");
  };
  const rows: readonly (readonly [line: string, check: () => void])[] = [
    [
      "its style waives nothing",
      () => {
        expect(run.outputs).toMatchObject({ conclusion: "findings", findings: "2" });
        expect(places(github)).toEqual(["train/0001.txt:2", "train/0002.txt:1"]);
      },
    ],
    [
      "links: a caption or a style that is one is not followed",
      () => expect(said()).not.toMatch(/gown, pwned|root:/),
    ],
    [
      "files that programs run are only bytes",
      () => expect(readdirSync(run.workspace).sort()).toEqual(["r.html", "r.json"]),
    ],
    ["privacy: lines that it leaves alone stand nowhere", () => expect(said()).not.toContain("Private")],
  ];
  test.each(rows)("%s", (_line, check) => expect(check).not.toThrow());
});

describe("what a dataset may not do", () => {
  let github: Loopback;
  beforeEach(async () => {
    github = await startLoopback();
  });
  afterEach(() => github.close());

  test("links: a style of the base that is one is no style", async () => {
    await github.createPullRequest({
      base: { "caption-style.json": { mode: "120000", content: "real.json" }, "real.json": style },
      head: { "train/0002.txt": `${wrong}\n` },
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
  });

  test("links: a report goes through none", async () => {
    await github.createPullRequest({ base, head: { "train/0002.txt": `${wrong}\n` } });
    const [workspace, elsewhere] = [join(github.folder, "linked"), join(github.folder, "elsewhere")];
    for (const folder of [workspace, elsewhere]) mkdirSync(folder);
    symlinkSync("../elsewhere/pwned", join(workspace, "report.json"));
    symlinkSync("../elsewhere", join(workspace, "out"));
    const run = await review(github, {
      inputs: { "report-file": "report.json", "sarif-file": "out/pwned", "html-file": "set/page.html" },
      env: { GITHUB_WORKSPACE: workspace },
    });
    expect(run).toMatchObject({
      code: 2,
      outputs: { conclusion: "could-not-check", report: "", sarif: "", html: "set/page.html" },
    });
    expect(commands(run)).toEqual([
      expect.stringContaining("report.json is a link. Choose another path."),
      expect.stringContaining("out is a link. Choose another path."),
    ]);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(places(github)).toEqual(["train/0002.txt:1"]);
  });

  test("size and time: what is too large to be a caption is told, no style is slow, and the rest is reviewed", async () => {
    const wild = Array.from({ length: 300 }, (_, at) => `${"* ".repeat(at % 12)}a * a * a${at} *ing`);
    const slow = {
      ...JSON.parse(style),
      rules: { "banned-synonyms": { terms: { dress: ["gown", ...wild] } } },
    };
    await github.createPullRequest({
      base: { ...base, "caption-style.json": JSON.stringify(slow) },
      head: {
        "train/large.txt": Buffer.alloc(6_000_000, "ohwxStyle, gown, "),
        "train/wide.txt": `ohwxStyle, ${"gown ".repeat(5_000)}\n`,
        "train/tags.txt": `ohwxStyle, ${"gown, ".repeat(1_000)}dress\n`,
        "train/lines.txt": "gown\n".repeat(1_000),
        "train/slow.txt": `${"a ".repeat(10_000)}\n${"a a, ".repeat(2_000)}\n`,
        "train/0002.txt": `${wrong}\n`,
      },
    });
    const run = await review(github, { timeout: 120_000 });
    expect(run.outputs).toMatchObject({ conclusion: "findings" });
    expect(places(github)).toContain("train/0002.txt:1");
    expect(run.summary).toContain("train/large.txt");
    for (const { body } of comments(github)) expect(body.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1_048_576);
  });

  test("configuration: nothing is loaded from an address, from out of the repository, or as code", async () => {
    const refused = {
      address: { extends: ["https://pwned.example/style.json"] },
      outside: { extends: ["../../../../../etc/passwd"] },
      absolute: { extends: ["/etc/passwd"] },
      list: { lists: { a: { file: "../../../../../etc/passwd" } } },
      plugin: { plugins: ["./pwned.js"] },
    };
    const styles = Object.entries(refused).map(([name, more]): [string, string] => [
      `${name}/caption-style.json`,
      JSON.stringify({ rules: {}, ...more }),
    ]);
    const names = Object.keys(refused);
    await github.createPullRequest({
      base: { ...base, ...Object.fromEntries(styles), "plugin/pwned.js": "process.exit(0)\n" },
      head: Object.fromEntries(names.map((name) => [`${name}/0001.txt`, `${wrong}\n`])),
    });
    const run = await review(github);
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    for (const name of names)
      expect(commands(run)).toContainEqual(expect.stringContaining(`file=${name}/caption-style.json,`));
    expect([run.stdout, run.summary].join("\n")).not.toContain("root:");
  });

  test("the token stands in no message of a failure", async () => {
    await github.createPullRequest({ base, head: { "train/0002.txt": `${wrong}\n` } });
    github.failNext({ method: "GET", path: /info\/refs/, status: 401, times: 5 });
    const run = await review(github);
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: "could-not-check" } });
    const log = run.stdout.replace(`::add-mask::${github.token}\n`, "");
    for (const secret of secretsOf(github))
      for (const text of [log, run.stderr, run.summary]) expect(text).not.toContain(secret);
  });
});

/** The token, and what git sends of it. */
function secretsOf({ token }: Loopback): readonly string[] {
  return [token, Buffer.from(`x-access-token:${token}`).toString("base64")];
}

describe("what the package asks its users to trust", () => {
  const workflows = [".github/workflows", "examples/workflows"].flatMap((folder) =>
    namesIn(folder, ".yml").map((name) => `${folder}/${name}.yml`),
  );

  test.each([...workflows, "docs/other-ci.md"])(
    "%s names every action of others by its commit, and keeps no credentials",
    (path) => {
      const text = readText(path);
      const uses = [...text.matchAll(/\buses: *(\S+)/g)].map(([, action = ""]) => action);
      expect(uses.filter((action) => !/^(?:caption-style\/|\.\/)|@[0-9a-f]{40}$/.test(action))).toEqual([]);
      const checkouts = uses.filter((action) => action.startsWith("actions/checkout@")).length;
      expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts);
      expect(text).not.toMatch(/pull_request_target[\s\S]*actions\/checkout/);
    },
  );

  test("the bundle sends nothing to anybody but GitHub", () => {
    const bundle = readText("dist/action/index.js");
    expect(bundle).not.toMatch(/google-analytics|sentry\.io|posthog|segment\.io/);
  });
});
