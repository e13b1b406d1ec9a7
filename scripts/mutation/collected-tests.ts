/** The few words of Jest that the tests of the pure core are written in, for tests that run without Jest. */
import { expect } from "expect";
import { bind } from "jest-each";

/** A test that a file of tests has named. */
export interface CollectedTest {
  readonly id: string;
  readonly name: string;
  /** The path of its file below the root of the project. */
  readonly file: string;
  readonly run: () => unknown;
}

type Run = () => unknown;

let collected: CollectedTest[] = [];
let path: readonly string[] = [];

/** What `@jest/globals` is to a file that is loaded by `collectTests`. */
export const jestGlobals = {
  expect,
  describe: Object.assign(describe, { each: bind(describe, false) }),
  test: Object.assign(test, { each: bind(test, true) }),
};

/** The tests that a file names while it is loaded. */
export function collectTests(file: string, load: (file: string) => void): readonly CollectedTest[] {
  collected = [];
  path = [file];
  load(file);
  return collected;
}

/** The file of a test, or of itself. */
export function fileOf(testOrFile: string): string {
  return testOrFile.split(BETWEEN)[0] ?? "";
}

const BETWEEN = " > ";

function describe(name: string, tests: Run): void {
  const outer = path;
  path = [...outer, name];
  tests();
  path = outer;
}

function test(name: string, run: Run): void {
  const id = [...path, name].join(BETWEEN);
  const namesakes = collected.filter((one) => one.id === id || one.id.startsWith(`${id} #`)).length;
  collected.push({
    id: namesakes === 0 ? id : `${id} #${namesakes + 1}`,
    name: [...path.slice(1), name].join(BETWEEN),
    file: path[0] ?? "",
    run,
  });
}
