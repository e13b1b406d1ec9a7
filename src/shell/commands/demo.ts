import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { renderReview } from "../../report/review.ts";
import { checkRange } from "./check-changes.ts";
import type { CliPorts } from "./cli-ports.ts";
import { findPackage } from "./find-up.ts";
import { EXIT } from "./options.ts";
import { textLayout } from "./print-report.ts";
import { planChecked } from "./review.ts";

/** Reviews the pull request of the bundled example in a temporary repository: everything is real but the posting. */
export async function runDemo(ports: CliPorts): Promise<number> {
  const example = join(findPackage(ports.program).folder, "examples/portrait-lora");
  if (!existsSync(example))
    throw new UserError("The example is missing from this copy: examples/portrait-lora.");
  const folder = mkdtempSync(join(tmpdir(), "caption-style-demo-"));
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  ports.atExit(clean);
  try {
    commitExample(example, folder);
    const checked = await checkRange({ base: "main", head: "pull-request" }, {}, { ...ports, cwd: folder });
    const plan = planChecked(checked, DEMO_COMMENTS);
    ports.stderr.write(INTRODUCTION);
    ports.stdout.write(renderReview(checked.checked.report, plan, textLayout({}, ports)));
    return EXIT.clean;
  } finally {
    clean();
  }
}

/** As many as the Action posts when nobody says otherwise. */
const DEMO_COMMENTS = 25;
const INTRODUCTION =
  "A pull request to the example dataset in examples/portrait-lora, and the review that it would get:\n\n";

/** The dataset on the branch "main", the files of the pull request laid over it on "pull-request". */
function commitExample(example: string, folder: string): void {
  const git = (...args: string[]): void => runGit(folder, args);
  git("init", "--quiet");
  git("symbolic-ref", "HEAD", "refs/heads/main");
  const changes = join(example, "pull-request");
  cpSync(example, folder, { recursive: true, filter: (source) => source !== changes });
  git("add", "--all");
  git("commit", "--quiet", "--message", "The dataset");
  git("checkout", "--quiet", "-b", "pull-request");
  cpSync(changes, folder, { recursive: true });
  git("add", "--all");
  git("commit", "--quiet", "--message", "More captions");
}

/** Free of what the user's own git is set up to do: hooks, signatures, line ends, another repository. */
function runGit(folder: string, args: readonly string[]): void {
  const settings = [
    "commit.gpgSign=false",
    "core.autocrlf=false",
    "core.hooksPath=/dev/null",
    "user.name=demo",
    "user.email=demo@localhost",
  ];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  try {
    execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], {
      cwd: folder,
      env,
      stdio: "pipe",
    });
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") {
      throw new UserError(
        "The demo needs git, and there is none. Install it from https://git-scm.com and try again.",
        { cause: error },
      );
    }
    throw new UserError(`git ${args[0] ?? ""} failed in the temporary folder: ${String(error)}`, {
      cause: error,
    });
  }
}
