import type { Ignorer } from "@stryker-mutator/api/ignore";

/** Leaves words alone that are only shown in the documentation: `npm run generate:check` compares every one of them. */
export const documentation: Ignorer = {
  shouldIgnore: (path) =>
    isShownOnly(path as Path) ? "Documentation: npm run generate:check compares it." : undefined,
};

/** What is asked of a path of Babel. */
interface Path {
  readonly node: SyntaxNode;
  readonly parent?: SyntaxNode;
}

interface SyntaxNode {
  readonly type: string;
  readonly key?: { readonly name?: string };
  readonly callee?: { readonly property?: { readonly name?: string } };
}

const SHOWN = new Set(["summary", "guidance", "title"]);

function isShownOnly({ node, parent }: Path): boolean {
  if (node.type !== "StringLiteral" && node.type !== "BinaryExpression") return false;
  if (parent?.type === "ObjectProperty") return SHOWN.has(parent.key?.name ?? "");
  return parent?.type === "CallExpression" && parent.callee?.property?.name === "describe";
}
