/** What the command line needs of the process it runs in. */
export interface CliPorts {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What was started, as it was named: a link to the program where it is installed. */
  readonly started: string;
  /** The file that was started; the package lies around it. */
  readonly program: string;
  /** All of the standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  /** Runs something when the process ends, an interrupt included. */
  readonly atExit: (clean: () => void) => void;
}

/** Where text goes. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Undefined where there is no terminal. */
  readonly columns: number | undefined;
}

/** Whether an output shows colours. FORCE_COLOR wins over NO_COLOR, as in Node: https://nodejs.org/api/tty.html#writestreamgetcolordepthenv */
export function showsColour({ isTerminal }: Output, env: CliPorts["env"]): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTerminal && (refused === undefined || refused === "") && terminal !== "dumb";
}
