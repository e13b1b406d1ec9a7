/**
 * Regenerates the schema that the tests hold our SARIF to: the one of SARIF 2.1.0 that Microsoft's validator comes with,
 * without its prose. The package weighs 104 MB unpacked, so it is fetched into a temporary folder and is no dependency.
 *
 *     npm run -s compile && node build/scripts/sarif-schema.js
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Licensed as MIT. */
const source = "@microsoft/sarif-multitool-linux@5.7.0";
const member = "package/sarif-2.1.0.json";
const file = join("__tests__", "report", "fixtures", "sarif-2.1.0.json");

const scratch = mkdtempSync(join(tmpdir(), "sarif-schema-"));
try {
  const archive = execFileSync("npm", ["pack", "--silent", source], { cwd: scratch, encoding: "utf8" });
  execFileSync("tar", ["-xzf", archive.trim(), member], { cwd: scratch });
  const schema: unknown = JSON.parse(readFileSync(join(scratch, member), "utf8").replace(/^\uFEFF/, ""));
  const { $schema, definitions, ...root } = schema as Record<string, object>;
  const comment = `From ${source} (MIT, © Microsoft), without prose; see scripts/sarif-schema.ts.`;
  const reduced = { $schema, $comment: comment, ...withoutProse(root), definitions: {} };
  // A definition a line: a new version gives a readable diff.
  const lines = Object.entries(definitions ?? {}).map(
    ([name, definition]) => `${JSON.stringify(name)}: ${JSON.stringify(withoutProse(definition))}`,
  );
  const text = JSON.stringify(reduced).replace(/\{\}\}$/, () => `{\n${lines.join(",\n")}\n}}`);
  writeFileSync(file, `${text}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Descriptions are texts; a property that is called so is a schema. */
function withoutProse(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === "description" && typeof inner === "string" ? undefined : inner,
    ),
  ) as object;
}
