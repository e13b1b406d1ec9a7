/**
 * Builds `dist/`: one self-contained folder for each entry. With `--check` it changes nothing and fails
 * when `dist/` is not, byte for byte, the build of the sources beside it.
 *
 * Not minified: start-up is the same within the noise (best of 25, ms, plain / minified: the command line with zod,
 * minimatch, commander and diff 177 / 174 on Node 20 and 141 / 141 on Node 24; the Action 188 / 202 on Node 24),
 * and a stack trace that a user pastes stays readable. No source maps: registering them costs 4 ms a start.
 */
import { execFile } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A folder in `dist/`. */
interface Bundle {
  /** The compiled entry. */
  readonly entry: string;
  /** Whether its parts are loaded by `require`, which starts sooner: every commit waits for the hook. */
  readonly quick: boolean;
}

const bundles: Readonly<Record<string, Bundle>> = {
  action: { entry: "build/src/shell/action.js", quick: false },
  cli: { entry: "build/src/shell/cli.js", quick: true },
};

/** Data in a bundle that is not ours → its licence, which goes to those of the packages. */
const notices = {
  "clip-merges.br": "src/io/clip-merges.license.txt",
  "word-kinds.br": "src/io/word-kinds.license.txt",
};

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");
const fresh = join(root, "build/dist");
const ncc = fileURLToPath(import.meta.resolve("@vercel/ncc/dist/ncc/cli.js"));

rmSync(fresh, { recursive: true, force: true });
await Promise.all(Object.entries(bundles).map(([name, one]) => bundle(one, join(fresh, name))));

if (process.argv.includes("--check")) {
  const differences = compare(contents(fresh), contents(dist));
  if (differences.length > 0) {
    console.error("dist/ is not the build of these sources. Run `npm run bundle` and commit dist/.");
    for (const difference of differences) console.error(`  ${difference}`);
    process.exitCode = 1;
  } else console.log("dist/ is the build of these sources.");
} else {
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  for (const [path, file] of contents(dist)) console.log(`${kilobytes(file.bytes.length)} kB  dist/${path}`);
}

async function bundle({ entry, quick }: Bundle, folder: string): Promise<void> {
  const started = quick ? requiring(entry) : join(root, entry);
  const options = [
    "--out",
    folder,
    "--license",
    "licenses.txt",
    "--no-cache",
    "--no-source-map-register",
    "--quiet",
  ];
  await promisify(execFile)(process.execPath, [ncc, "build", started, ...options], { cwd: root });
  const index = join(folder, "index.js");
  if (quick) {
    renameSync(join(folder, "index.cjs"), index);
    for (const name of readdirSync(folder)) if (name.endsWith(".js")) makeQuick(join(folder, name));
    writeFileSync(join(folder, "package.json"), `${JSON.stringify({ type: "commonjs" }, null, 2)}\n`);
  }
  if (readFileSync(index, "utf8").startsWith("#!")) chmodSync(index, 0o755);
  for (const [data, notice] of Object.entries(notices)) {
    if (!existsSync(join(folder, data))) continue;
    appendFileSync(join(folder, "licenses.txt"), `\n\n${data}\n${readFileSync(join(root, notice), "utf8")}`);
  }
}

/**
 * V8 compiles a function in brackets at once, but not an arrow function: that it first skips, and reads it a second time when
 * it is called. The modules of a part are called as soon as it is loaded, so they are made functions, which need no `this`.
 * And a text of ASCII alone is read without being decoded.
 */
function makeQuick(file: string): void {
  const eager = readFileSync(file, "utf8").replace(
    /^(\/\*\*\*\/ (?:\d+:\n\/\*\*\*\/ )?\()(\([\w, ]*\)) => \{$/gm,
    "$1function$2 {",
  );
  const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, eager.replace(/[\u0080-\uffff]/g, escaped));
}

/** ncc makes a bundle that requires of an entry that does: one beside the compiled entry, under another ending. */
function requiring(entry: string): string {
  const file = join(root, entry.replace(/\.js$/, ".cjs"));
  writeFileSync(file, `#!/usr/bin/env node\nrequire("./${basename(entry)}");\n`);
  return file;
}

interface File {
  readonly bytes: Buffer;
  readonly executable: boolean;
}

function contents(folder: string): Map<string, File> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [
      path.slice(folder.length + 1),
      { bytes: readFileSync(path), executable: (statSync(path).mode & 0o100) !== 0 },
    ]),
  );
}

function compare(built: Map<string, File>, committed: Map<string, File>): string[] {
  const differences: string[] = [];
  for (const path of new Set([...built.keys(), ...committed.keys()])) {
    const ours = built.get(path);
    const theirs = committed.get(path);
    if (theirs === undefined) differences.push(`${path} is missing`);
    else if (ours === undefined) differences.push(`${path} is left over`);
    else if (!ours.bytes.equals(theirs.bytes)) differences.push(`${path} differs`);
    else if (ours.executable !== theirs.executable) differences.push(`${path} has another executable bit`);
  }
  return differences;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0).padStart(6);
}
