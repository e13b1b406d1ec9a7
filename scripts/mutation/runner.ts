import { basename, isAbsolute, relative } from "node:path";
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from "@stryker-mutator/api/core";
import {
  type CompleteDryRunResult,
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { type CollectedTest, collectTests, fileOf, jestGlobals } from "./collected-tests.ts";
import { typescriptModules } from "./typescript-modules.ts";

/**
 * Runs the tests of the pure core in this process, without Jest: starting Jest for the modules of one rule takes about
 * four seconds a mutant, this a fifth of one. Each mutant is met by modules loaded anew: what they remember of another
 * would reach it.
 */
export class InProcessRunner implements TestRunner {
  readonly #root = process.cwd();
  /** How many mutants the tests of a file have noticed before any other. */
  readonly #killers = new Map<string, number>();
  readonly #modules = typescriptModules(this.#root, { "@jest/globals": jestGlobals });

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun({ testFiles = [] }: DryRunOptions): Promise<DryRunResult> {
    const result = await this.#runWanted(new Set(testFiles.map(this.#shown)), "", true);
    const { mutantCoverage } = mutation;
    return mutantCoverage === undefined ? result : { ...result, mutantCoverage };
  }

  /** The filter names tests; or files, as `testFiles` of the settings does, where loading the module runs the mutant. */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter = [], hitLimit, disableBail } = options;
    const wanted = new Set(testFilter.map(this.#shown));
    mutation.activeMutant = activeMutant.id;
    mutation.hitCount = 0;
    mutation.hitLimit = hitLimit ?? Number.POSITIVE_INFINITY;
    const result = await this.#runWanted(wanted, nameOf(activeMutant.fileName), disableBail);
    return toMutantRunResult(determineHitLimitReached(mutation.hitCount, hitLimit) ?? result);
  }

  async #runWanted(wanted: ReadonlySet<string>, first: string, all: boolean): Promise<CompleteDryRunResult> {
    this.#modules.forget();
    const tests: TestResult[] = [];
    for (const file of [...new Set([...wanted].map(fileOf))].sort(this.#bySuccess(first))) {
      tests.push(...(await this.#runFile(file, (id) => wanted.has(id) || wanted.has(file), all)));
      if (all || tests.at(-1)?.status !== TestStatus.Failed) continue;
      this.#killers.set(file, (this.#killers.get(file) ?? 0) + 1);
      break;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  async #runFile(file: string, wanted: (id: string) => boolean, all: boolean): Promise<TestResult[]> {
    try {
      const tests = collectTests(file, this.#modules.load);
      return await runTests(
        tests.filter(({ id }) => wanted(id)),
        all,
      );
    } catch (error) {
      return [failedToLoad(error)];
    }
  }

  /** The tests of the mutant's own module are the most likely to notice it, then those that noticed others. */
  #bySuccess(own: string): (a: string, b: string) => number {
    const rank = (file: string): number =>
      nameOf(file) === own ? Number.POSITIVE_INFINITY : (this.#killers.get(file) ?? 0);
    return (a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a));
  }

  readonly #shown = (testOrFile: string): string =>
    isAbsolute(testOrFile) ? relative(this.#root, testOrFile) : testOrFile;
}

/** What instrumented code reads and writes: it takes this object where it finds one. */
const mutation: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: mutation });

async function runTests(tests: readonly CollectedTest[], all: boolean): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = await runTest(test);
    results.push(result);
    if (result.status === TestStatus.Failed && !all) break;
  }
  return results;
}

async function runTest({ id, name, file, run }: CollectedTest): Promise<TestResult> {
  const started = performance.now();
  mutation.currentTestId = id;
  const failureMessage = await failureOf(run);
  delete mutation.currentTestId;
  const shown = { id, name, fileName: file, timeSpentMs: Math.round(performance.now() - started) };
  return failureMessage === undefined
    ? { ...shown, status: TestStatus.Success }
    : { ...shown, status: TestStatus.Failed, failureMessage };
}

async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function failedToLoad(error: unknown): TestResult {
  const failureMessage = `The tests do not load: ${String(error)}`;
  return { id: "load", name: "load", timeSpentMs: 0, status: TestStatus.Failed, failureMessage };
}

function nameOf(file: string): string {
  return basename(file).replace(/\..*/, "");
}
