/** Variables as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment for git on the repository that we run in. What says which repository and which index that is must
 * stay: in `git commit -a` and `git commit -- path` the commit's index is named by GIT_INDEX_FILE alone. What would
 * change the meaning of arguments or output goes. https://git-scm.com/docs/githooks
 */
export function ownEnvironment(from: Environment): Record<string, string> {
  return {
    ...only(from, (name) => !isGuarded(name) || kept.test(name)),
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
  };
}

/**
 * The environment for git on any other repository: nothing of the user's configuration, of the repository around us or
 * of a prompt reaches it. `config` is handed over as variables, so that no process list shows it.
 */
export function foreignEnvironment(
  from: Environment,
  config: readonly (readonly [key: string, value: string])[],
): Record<string, string> {
  const env: Record<string, string> = {
    ...only(from, (name) => !isGuarded(name) || transport.test(name)),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_COUNT: String(config.length),
  };
  for (const [at, [key, value]] of config.entries()) {
    env[`GIT_CONFIG_KEY_${at}`] = key;
    env[`GIT_CONFIG_VALUE_${at}`] = value;
  }
  return env;
}

const kept =
  /^GIT_(INDEX_FILE|DIR|WORK_TREE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|NAMESPACE|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|CONFIG_\w+)$/i;

/** Where git finds its programs and its certificates. */
const transport = /^GIT_(EXEC_PATH|SSL_\w+|PROXY_SSL_\w+)$/i;

/** All that starts with GIT_, and the programs that git might start: simple-git refuses those. */
function isGuarded(name: string): boolean {
  return /^(GIT_.*|EDITOR|VISUAL|PAGER|PREFIX|SSH_ASKPASS)$/i.test(name);
}

function only(from: Environment, keep: (name: string) => boolean): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(from)) if (value !== undefined && keep(name)) env[name] = value;
  return env;
}
