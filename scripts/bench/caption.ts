import { banned } from "./banned.ts";
import { Random } from "./random.ts";
import { classWord, narrower, type SectionWords, sections, trigger } from "./vocabulary.ts";

/** A rule that a caption breaks; `phrase` is the banned phrase. */
export interface Violation {
  readonly rule: string;
  readonly phrase?: string;
}

export interface GeneratedCaption {
  /** The bytes of the file, as text. */
  readonly text: string;
  readonly violations: readonly Violation[];
}

/** Caption number `index` of a corpus: it depends on the seed and the index alone, so a larger corpus begins alike. */
export function makeCaption(seed: number, index: number): GeneratedCaption {
  const random = new Random(seed, index);
  const isProse = random.chance(0.1);
  const isBad = random.chance(0.08);
  const tags = cleanTags(random);
  const violations: Violation[] = [];
  let start: readonly string[] = [trigger, classWord];
  if (isBad) {
    const broken = breakOne(random, tags, isProse);
    violations.push(broken.violation);
    start = broken.start;
  }
  const separator = !isProse && random.chance(0.04) ? "," : ", ";
  if (separator === ",") violations.push({ rule: "tag-format" });
  const text = isProse ? sentences(start, tags) : [...start, ...tags.flat()].join(separator);
  const end = random.float();
  const bom = random.chance(0.005) ? "\u{feff}" : "";
  return { text: bom + text + (end < 0.04 ? "\r\n" : end < 0.7 ? "\n" : ""), violations };
}

function cleanTags(random: Random): string[][] {
  const seen = new Set<string>();
  const withUnicode = random.chance(0.05);
  const decomposed = random.chance(0.3);
  return sections.map((section) => {
    const tags: string[] = [];
    const wanted = random.range(...section.count);
    for (let tries = 0; tags.length < wanted && tries < wanted * 8; tries++) {
      const { tag, head } = makeTag(random, section);
      if (seen.has(head)) continue;
      seen.add(head);
      tags.push(tag);
    }
    if (withUnicode && section.unicode.length > 0 && random.chance(0.6)) {
      const tag = random.pick(section.unicode);
      tags.push(decomposed ? tag.normalize("NFD") : tag);
    }
    return tags;
  });
}

function makeTag(random: Random, { tags, heads, adjectives }: SectionWords): { tag: string; head: string } {
  if (heads.length === 0 || (tags.length > 0 && random.chance(0.45))) {
    const tag = random.pick(tags);
    return { tag, head: tag };
  }
  const head = random.pick(heads);
  return { tag: `${random.pick(adjectives)} ${head}`, head };
}

/** Breaks one rule in `tags`, which it changes, or in what stands before them. */
function breakOne(
  random: Random,
  tags: string[][],
  isProse: boolean,
): { violation: Violation; start: readonly string[] } {
  const kind = random.pick(
    isProse ? ["trigger", "banned"] : ["trigger", "order", "banned", "class", "class"],
  );
  if (kind === "trigger") return { violation: { rule: "trigger-word" }, start: [classWord] };
  const whole = [trigger, classWord];
  if (kind === "order") {
    const moved = tags[random.range(0, 2)]?.shift() ?? "standing";
    tags[random.range(4, 6)]?.push(moved);
    return { violation: { rule: "section-order" }, start: whole };
  }
  if (kind === "banned") {
    const phrase = random.pick(phrases);
    const shown = random.chance(0.1) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
    tags[sectionFor(phrase)]?.push(shown);
    return { violation: { rule: "banned-synonyms", phrase }, start: whole };
  }
  if (random.chance(0.5)) return { violation: { rule: "class-tags" }, start: [trigger] };
  tags[3]?.unshift(random.pick(narrower));
  return { violation: { rule: "class-tags" }, start: whole };
}

const phrases = Object.values(banned).flat();

/** Where a banned phrase breaks no other rule: the section of its head noun, or the background. */
function sectionFor(phrase: string): number {
  const at = sections.findIndex(({ heads }) => heads.some((head) => phrase.endsWith(` ${head}`)));
  return at < 0 ? 5 : at;
}

function sentences(start: readonly string[], tags: readonly (readonly string[])[]): string {
  const said = (at: number): string => (tags[at] ?? []).join(" and ");
  const opening = start.includes(trigger) ? `${trigger}, a ${classWord}` : `A ${classWord}`;
  const mood = (tags[6]?.length ?? 0) > 2 ? ` The mood is ${said(6)}.` : "";
  return `${opening} in ${said(0)}, ${said(1)}. She has ${said(3)} and is ${said(2)}, wearing ${said(4)}. Behind her: ${said(5)}.${mood}`;
}
