import type { Caption, Source } from "../model.ts";
import type { CaptionFile, Judgement } from "../rules/rule.ts";
import type { Style } from "../style/style.ts";
import { captionAt } from "./caption-at.ts";
import type { CompiledRule, CompiledStyle } from "./compile.ts";
import { createTally, type Tally } from "./tally.ts";

/** What the checked captions are compared with, and how they are read again. */
export interface DatasetSources {
  /** Captions that are counted but not checked: those that a change leaves alone. */
  readonly others: Iterable<Source>;
  /** Reads those of the sources again that have these paths; null for all. */
  readonly again: (paths: ReadonlySet<string> | null) => Iterable<Source>;
}

/** Counts what the captions of each caption-style.json say, for those of its rules that compare them. */
export interface Dataset {
  /** What takes the captions of a file in; undefined where no rule compares them. */
  readonly reader: (
    style: Style,
    ready: CompiledStyle,
    isOther: boolean,
  ) => ((caption: Caption) => void) | undefined;
  /** The files in which something may be wrong: undefined for none, null where any may be one. */
  readonly suspects: () => ReadonlySet<string> | null | undefined;
  /** A style with nothing on but those rules, now that all is counted. */
  readonly judging: (style: Style, ready: CompiledStyle) => CompiledStyle;
}

/** Begins to count. Styles that come from one caption-style.json are one dataset, whatever its overrides change. */
export function openDataset(): Dataset {
  const tallies = new Map<string, Tally>();
  const members = new Map<CompiledRule, Member>();
  const judgements = new Map<Style["rules"], Map<string, Judgement | undefined>>();
  const memberOf = (rule: CompiledRule, { path, rules }: Style): Member => {
    const known = members.get(rule);
    if (known !== undefined) return known;
    const name = `${rule.id} ${path}`;
    const tally = tallies.get(name) ?? createTally();
    tallies.set(name, tally);
    const member = { tally, settings: rules };
    members.set(rule, member);
    return member;
  };
  const judged = ({ id, dataset }: CompiledRule, { tally, settings }: Member): Judgement | undefined => {
    const known = judgements.get(settings) ?? new Map<string, Judgement | undefined>();
    judgements.set(settings, known);
    if (!known.has(id)) known.set(id, dataset?.judge(tally.counts));
    return known.get(id);
  };
  return {
    reader: (style, { ofDatasets }, isOther) => {
      if (ofDatasets.length === 0) return undefined;
      const rules = ofDatasets.map((rule) => ({ rule, tally: memberOf(rule, style).tally }));
      return (caption) => {
        for (const { rule, tally } of rules) {
          tally.begin(caption.path, isOther);
          rule.dataset?.says(caption, tally.tell);
        }
      };
    },
    suspects: () =>
      filesOf(
        [...members].map(([rule, member]) => ({ tally: member.tally, judgement: judged(rule, member) })),
      ),
    judging: (style, ready) => ({
      ...{ tagTexts: ready.tagTexts, partsAt: ready.partsAt, unclear: ready.unclear },
      isRightAtAGlance: () => false,
      rules: ready.ofDatasets.flatMap((rule) => {
        const judgement = judged(rule, memberOf(rule, style));
        if (judgement === undefined) return [];
        return [{ ...rule, check: (caption: Caption) => judgement.check(caption, rule.isWaived) }];
      }),
      ...{ ofFiles: [], ofDatasets: [], rewriting: [] },
    }),
  };
}

interface Member {
  readonly tally: Tally;
  /** Styles that differ in their exceptions alone are judged together: there may be one for each caption. */
  readonly settings: Style["rules"];
}

function filesOf(
  judged: readonly { readonly tally: Tally; readonly judgement: Judgement | undefined }[],
): ReadonlySet<string> | null | undefined {
  const paths = new Set<string>();
  for (const { tally, judgement } of judged) {
    for (const what of judgement?.suspects ?? []) {
      const files = tally.filesWith(what);
      if (files === undefined) return null;
      for (const path of files) paths.add(path);
    }
  }
  return paths.size === 0 ? undefined : paths;
}

/** Has the captions of a file that is not checked taken in. */
export function readCaptions(
  file: CaptionFile,
  ready: CompiledStyle,
  take: (caption: Caption) => void,
): void {
  for (const place of file.places) take(captionAt(place, file, ready));
}
