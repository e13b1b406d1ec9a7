/** The page of a rule, for a reader of v1, the version that `uses:` names. */
export function ruleUrl(ruleId: string): string {
  return `https://github.com/caption-style/caption-style/blob/v1/docs/rules/${ruleId}.md`;
}
