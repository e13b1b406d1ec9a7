import { UserError } from "../errors.ts";

/** Runs something that touches the disk; a disk that refuses is a UserError: "train/0001.txt could not be read: no space is left." */
export function onDisk<Result>(what: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw diskError(what, error);
  }
}

/** What the disk refused as a UserError; any other error as it is. */
export function diskError(what: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  return new UserError(`${what}: ${REASONS[code] ?? "the system said"} (${code}).`, { cause: error });
}

/** Not by `instanceof Error`: a sandbox, such as that of the tests, has an `Error` of its own. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission was denied",
  EPERM: "permission was denied",
  EROFS: "the disk is read-only",
  ENOSPC: "no space is left on the disk",
  EDQUOT: "no space is left for this user",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of the path is no folder",
  EISDIR: "it is a folder",
  EBUSY: "another program uses it",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
};
