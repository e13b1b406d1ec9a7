import { deleteTag } from "../captions/tag-edits.ts";
import type { Caption, Problem, Span, Tag, TagText, Token } from "../model.ts";
import type { OptionKit } from "../style/options.ts";
import type { Hit } from "../style/terms.ts";
import { isDetermined, onlyDescribe, phraseEnd, phraseStart } from "../text/noun-phrase.ts";
import { endsBefore } from "../text/phrase-end.ts";
import { isQuoted } from "../text/quotes.ts";
import { tokenise } from "../text/words.ts";
import { defineRule, NO_PROBLEMS, type RuleContext, withEdit, withoutWaived } from "./rule.ts";

const options = ({ z, terms }: OptionKit) =>
  z.strictObject({
    terms: terms.default([]).describe("What no caption may describe, such as `* nose`."),
  });

export const conceptDescribed = defineRule({
  id: "concept-described",
  summary: "Leave out what the concept has to teach by itself.",
  guidance: "Captions are Like Variables You Can Use in Your Prompts",
  severity: "warning",
  fix: "safe",
  standard: false,
  needsWords: true,
  options,
  examples: [
    {
      title: "A tag that describes the concept",
      options: { terms: ["* nose"] },
      triggers: ["ohwx"],
      bad: "ohwx, big nose, sitting",
      good: "ohwx, sitting",
    },
    {
      title: "Inside a longer tag only a person can tell what stays",
      options: { terms: ["* nose"] },
      bad: "woman with a big nose, sitting",
    },
    {
      title: "In a sentence",
      options: { terms: ["* nose"] },
      bad: "She has a big nose and sits on a chair.",
    },
    {
      title: "What names the thing without describing it, and other things",
      options: { terms: ["* nose", "* face"] },
      good: "face, finger on nose, hand on her face, red nose ring",
    },
  ],
  compile: ({ terms }, context) => {
    if (terms.length === 0) return {};
    const find = finder(terms, context);
    const usesOf = context.memo((of) => find(of));
    const hasUse = context.mark((of) => find(of).length > 0);
    return {
      glance: { tag: (tag) => !hasUse(tag) },
      caption: (caption) => {
        if (caption.kind === "prose") return inProse(caption, find(caption), context);
        return caption.tags.some(hasUse) ? inTags(caption, usesOf, context) : NO_PROBLEMS;
      },
    };
  },
});

/** A description of the concept, in the offsets of the text. */
interface Use {
  readonly span: Span;
  readonly found: string;
  /** Whether the text says nothing else. */
  readonly isAll: boolean;
}

type Find = (text: Pick<TagText, "text" | "tokens">) => readonly Use[];

/** A term without the "*" at its edges, which there stands for words that describe what the rest names. */
interface Wanted {
  readonly rest: string;
  readonly before: boolean;
  readonly after: boolean;
}

function wantedBy(term: string): Wanted {
  const before = /^(?:\*[\s_]+)+/u.exec(term)?.[0] ?? "";
  const after = /(?:[\s_]+\*)+$/u.exec(term.slice(before.length))?.[0] ?? "";
  return {
    rest: term.slice(before.length, term.length - after.length),
    before: before !== "",
    after: after !== "",
  };
}

function finder(terms: readonly string[], context: RuleContext): Find {
  const wanted = terms.map(wantedBy);
  const rests = [...new Set(wanted.map(({ rest }) => rest))];
  const ways = rests.map((rest) => wanted.filter((one) => one.rest === rest));
  const table = context.table(rests);
  const triggers = new Set(context.triggers.flatMap((word) => tokenise(word).map(({ key }) => key)));
  const isTrigger = (key: string): boolean => triggers.has(key);
  return ({ text, tokens }) =>
    withoutWaived(table.within(tokens), tokens, context).flatMap((hit): Use[] => {
      const uses = (ways[hit.term] ?? []).flatMap((way) => useOf(text, tokens, { hit, way, isTrigger }));
      const best = uses.find(({ isAll }) => isAll) ?? uses[0];
      return best === undefined || isQuoted(text, best.span.start) ? [] : [best];
    });
}

interface Place {
  readonly hit: Hit;
  readonly way: Wanted;
  readonly isTrigger: (key: string) => boolean;
}

function useOf(text: string, tokens: readonly Token[], { hit, way, isTrigger }: Place): Use[] {
  const from = way.before ? phraseStart(tokens, hit.from, isTrigger) : hit.from;
  const to = way.after ? phraseEnd(tokens, hit.to, isTrigger) : hit.to;
  if ((way.before && from === hit.from) || (way.after && to === hit.to)) return [];
  // "red nose ring" speaks of a ring.
  if (!way.after && !endsBefore(tokens, to)) return [];
  const isCertain = !way.before || onlyDescribe(tokens.slice(from, hit.from));
  const start = tokens[from]?.span.start ?? 0;
  const span = { start, end: tokens[to - 1]?.span.end ?? start };
  const isAll = isCertain && to === tokens.length && isDetermined(tokens, from);
  return [{ span, found: text.slice(span.start, span.end), isAll }];
}

function* inTags(
  caption: Caption,
  usesOf: (tag: Tag) => readonly Use[],
  context: RuleContext,
): Iterable<Problem> {
  const found = caption.tags.filter(
    (tag) => usesOf(tag).length > 0 && !context.isTrigger(tag) && !context.isWaived(tag),
  );
  const going = found.filter((tag) => usesOf(tag).some(({ isAll }) => isAll));
  const kept = lastOfLines(caption, new Set(going));
  for (const tag of found) {
    for (const { span, found: words, isAll } of usesOf(tag)) {
      const message = messageOf(words, context);
      const { start } = tag.span;
      if (!isAll) yield { span: { start: start + span.start, end: start + span.end }, message };
      else {
        const edit = kept.has(tag) ? undefined : deleteTag(caption, tag);
        yield withEdit({ span: tag.span, message }, edit);
      }
    }
  }
}

/** A line keeps one tag, even where all of them are to go: the last. */
function lastOfLines({ tags }: Caption, going: ReadonlySet<Tag>): ReadonlySet<Tag> {
  const last = new Map<number, Tag>();
  const staying = new Set<number>();
  for (const tag of tags) {
    last.set(tag.group, tag);
    if (!going.has(tag)) staying.add(tag.group);
  }
  return new Set([...last].flatMap(([group, tag]) => (staying.has(group) ? [] : [tag])));
}

function inProse({ tokens }: Caption, uses: readonly Use[], context: RuleContext): Iterable<Problem> {
  if (uses.length === 0 || tokens.length === 0) return NO_PROBLEMS;
  return uses.map(({ span, found }) => ({ span, message: messageOf(found, context) }));
}

function messageOf(found: string, { triggers: [trigger] }: RuleContext): string {
  const concept = trigger === undefined ? "the concept" : `“${trigger}”`;
  return `“${found}” describes what ${concept} has to teach by itself: the captions of this dataset leave it out.`;
}
