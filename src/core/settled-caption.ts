import type { Place } from "../captions/formats/format.ts";
import type { Caption, Edit, Problem } from "../model.ts";
import type { CompiledRule, CompiledStyle } from "./compile.ts";
import { type Checked, nameOf, type Settled, settle } from "./settle.ts";

/** A problem of a caption, and whether its edit is in the rewritten caption. */
export interface MadeProblem {
  readonly rule: CompiledRule;
  readonly problem: Problem;
  readonly isMade: boolean;
}

/** The problems of a caption in the order of the rules, and the edit of the file that makes those that can be made. */
export function settledCaption(
  compiled: CompiledStyle,
  checked: Checked,
  { place, movesLines }: { readonly place: Place; readonly movesLines: boolean },
): { readonly problems: readonly MadeProblem[]; readonly edit: Edit | undefined } {
  const { caption } = checked;
  const raw = [...checked.problems].flatMap(([rule, problems]) =>
    problems.map((problem) => ({ rule, problem })),
  );
  const hasEdit = raw.some(({ problem }) => problem.edit !== undefined);
  const settled = hasEdit ? settle(compiled, checked) : undefined;
  const text =
    settled === undefined
      ? undefined
      : movesLines
        ? place.write(settled.text)
        : writtenInLines(place, settled.text);
  const isMade = made(caption, text === undefined ? undefined : settled);
  return {
    problems: raw.map((one) => ({ ...one, isMade: isMade(one) })),
    edit: text === undefined || settled?.text === caption.text ? undefined : { span: place.span, text },
  };
}

/**
 * What `write` gives where it has as many lines as there are. In the lists of JSON an item more is a line more, or not, as the
 * file has them, and a report replaces lines one by one.
 */
function writtenInLines(place: Place, text: string): string | undefined {
  const made = place.write(text);
  const isSame = made !== undefined && newlines(made) === newlines(place.write(place.text) ?? "");
  return isSame ? made : undefined;
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Whether the edit of a problem is in the rewritten caption; each problem is asked about once. */
function made(caption: Caption, settled: Settled | undefined): (one: Omit<MadeProblem, "isMade">) => boolean {
  const left = new Map(settled?.left);
  return ({ rule, problem }) => {
    if (problem.edit === undefined || settled === undefined) return false;
    const name = nameOf(caption, rule, problem);
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  };
}
