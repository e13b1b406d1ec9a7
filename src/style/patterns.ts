import { braceExpand, Minimatch } from "minimatch";
import type { Patterns } from "./globs.ts";

/** Every glob that there is. Dot files match, and case counts. */
export const patterns: Patterns = {
  expand: (pattern, max) => braceExpand(pattern, { braceExpandMax: max }),
  compile: (pattern) => {
    const matcher = new Minimatch(pattern, {
      dot: true,
      nobrace: true,
      nocomment: true,
      noext: true,
      nonegate: true,
    });
    return (path) => matcher.match(path);
  },
};
