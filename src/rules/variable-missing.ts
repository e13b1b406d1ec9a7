import type { Caption, Problem, Token } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import { holdsUnspaced, isUnspaced, sharesScript } from "../text/unspaced.ts";
import { keyOf, tokenise } from "../text/words.ts";
import { defineRule, type Mark, NO_PROBLEMS, type RuleContext } from "./rule.ts";

const options = ({ z, term }: OptionKit) =>
  z.strictObject({
    variables: z
      .record(z.string().regex(/\S/, "a name that is not empty"), z.array(term).min(1))
      .default({})
      .describe(
        'What every caption has to say something about: a name for it, and the terms of which one is enough, such as `{ "hair": ["* hair", "bald"] }`.',
      ),
  });

export const variableMissing = defineRule({
  id: "variable-missing",
  summary: "Say in every caption what has to stay a variable.",
  guidance: "Captions are Like Variables You Can Use in Your Prompts",
  severity: "warning",
  fix: "none",
  standard: false,
  needsWords: true,
  options,
  examples: [
    {
      title: "Nothing is said about the hair",
      options: { variables: { hair: ["* hair", "bald"] } },
      triggers: ["ohwx"],
      bad: "ohwx, sitting, red dress",
    },
    {
      title: "In a sentence",
      options: { variables: { clothes: ["dress", "suit", "nude"] } },
      bad: "A woman sits on a chair and looks at us.",
    },
    {
      title: "One of the terms is enough, also inside a longer tag",
      options: {
        variables: { hair: ["* hair", "bald", "hair not visible"], place: ["indoors", "outdoors"] },
      },
      good: "woman with long blonde hair, indoors",
    },
  ],
  compile: ({ variables }, context) => {
    const inForce = Object.entries(variables).filter(
      ([name, terms]) => terms.length > 0 && !isWaivedVariable(name, terms, context),
    );
    if (inForce.length === 0) return {};
    const checks = inForce.map(([name, terms]) => variableCheck(name, terms, context));
    return {
      glance: { tags: (tags) => checks.every(({ isNamed }) => tags.some(isNamed)) },
      caption: (caption) => {
        // What has no words at all is `caption-file`'s to tell.
        if (caption.tags.length === 0 && caption.tokens.length === 0) return NO_PROBLEMS;
        let found: Problem[] | undefined;
        for (const { check } of checks) {
          const problem = check(caption);
          if (problem !== undefined) found = [...(found ?? []), problem];
        }
        return found ?? NO_PROBLEMS;
      },
    };
  },
});

/** An exception names the variable itself, or one of its terms. */
function isWaivedVariable(name: string, terms: readonly string[], { waived }: RuleContext): boolean {
  return [name, ...terms].some((text) => waived(tokenise(text.replaceAll("*", " "))).length > 0);
}

interface VariableCheck {
  /** Whether a tag says something about it. */
  readonly isNamed: Mark;
  readonly check: (caption: Caption) => Problem | undefined;
}

function variableCheck(name: string, terms: readonly string[], context: RuleContext): VariableCheck {
  const table = context.table(terms);
  const unspaced = terms.map((term) => keyOf(tokenise(term))).filter(isUnspaced);
  const says = (tokens: readonly Token[]): boolean =>
    table.within(tokens).length > 0 || unspaced.some((key) => holdsUnspaced(tokens, key));
  const isSaid = context.mark(({ tokens }) => says(tokens));
  const script = terms.some((term) => term.includes("{")) ? "" : terms.join(" ");
  const message = `Nothing is said about “${name}”: expected ${named(terms)}, since this is to stay a variable in the dataset.`;
  const isNamed: Mark = (tag) => isSaid(tag) && !context.isTrigger(tag);
  const check = (caption: Caption): Problem | undefined => {
    const { tags, tokens } = caption;
    if (tags.some(isNamed)) return undefined;
    if (tokens.length > 0 && says(tokens)) return undefined;
    if (isForeign(caption, script, context)) return undefined;
    return { span: { start: 0, end: 0 }, message, whole: true };
  };
  return { isNamed, check };
}

/** Whether the terms are in another script than the caption: what it says nobody can look for. */
function isForeign({ tags, tokens }: Caption, script: string, { isTrigger }: RuleContext): boolean {
  const words = [...tags.filter((tag) => !isTrigger(tag)).map(({ of }) => of.key), keyOf(tokens)].join(" ");
  return (isUnspaced(words) && !isUnspaced(script)) || !sharesScript(words, script);
}

const FEW = 4;

/** The terms as people read them: "… hair" for "* hair". */
function named(terms: readonly string[]): string {
  const shown = terms.slice(0, FEW).map((term) => `“${term.replaceAll("*", "…")}”`);
  if (terms.length > FEW) return `${shown.join(", ")} or the like`;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} or ${last}`;
}
