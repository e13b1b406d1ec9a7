import { withRule } from "./registry.ts";
import { docStub, ruleStub, testStub } from "./stubs.ts";

/** What adding a rule writes, by path; or why it cannot be added, as a sentence. */
export type RulePlan = { readonly files: ReadonlyMap<string, string> } | { readonly refusal: string };

/** Plans a new rule. `read` gives the text of a file of the repository, null when there is none. */
export function planRule(id: string, read: (path: string) => string | null): RulePlan {
  if (id === "") return { refusal: "Name the rule: npm run new-rule tag-count." };
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    return {
      refusal: `"${id}" is no rule id. Expected two or more lower-case words joined by hyphens, such as "tag-count".`,
    };
  }
  const stubs: readonly (readonly [path: string, text: string])[] = [
    [`src/rules/${id}.ts`, ruleStub(id)],
    [`__tests__/rules/${id}.test.ts`, testStub(id)],
    [`docs/rules/${id}.md`, docStub()],
  ];
  const taken = stubs.map(([path]) => path).filter((path) => read(path) !== null);
  if (taken.length > 0) {
    return {
      refusal: `"${id}" is there already: ${taken.join(", ")}. Choose another id; nothing was written.`,
    };
  }
  const registry = read(REGISTRY);
  if (registry === null)
    return { refusal: `${REGISTRY} is missing. Run this in the folder of caption-style.` };
  return { files: new Map([...stubs, [REGISTRY, withRule(registry, id)]]) };
}

const REGISTRY = "src/rules/index.ts";
