/** Whether a file ends as captions do when the style does not say how they end. */
export function hasCaptionEnding(path: string): boolean {
  return path.endsWith(".txt") || path.endsWith(".caption");
}
