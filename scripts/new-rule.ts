/** `npm run new-rule <id>`: writes a rule, its table and its page, all three unfinished, and adds it to the registry. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { planRule } from "./new-rule/plan.ts";

const root = join(import.meta.dirname, "../..");
const [id = ""] = process.argv.slice(2);
const plan = planRule(id, (path) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null,
);

if ("refusal" in plan) {
  console.error(plan.refusal);
  process.exitCode = 1;
} else {
  for (const [path, text] of plan.files) writeFileSync(join(root, path), text);
  console.log(`Wrote ${[...plan.files.keys()].join(", ")}.

Next:
  1. Write the table in __tests__/rules/${id}.test.ts, what is left alone first. \`npm test -- ${id}\` fails.
  2. Write src/rules/${id}.ts until the table and its examples pass. Give it its place in src/rules/index.ts:
     in \`rules\` where its findings are shown, in \`rewritingOrder\` where its edits are made.
  3. \`npm run generate\`, then write the three sections of docs/rules/${id}.md.
  4. \`npm run check\`.`);
}
