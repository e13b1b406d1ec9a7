import type { Token } from "../model.ts";
import { verbalEnding } from "../text/ing.ts";
import { spelling, stem } from "../text/spelling.ts";

/** A tag as it is compared with others: by what it says, in which order, and by its letters alone. */
export interface TermForm {
  /** The stems of the words that say something, in order, without the last ones where those add nothing. */
  readonly stems: readonly string[];
  /** Whether there were such last words, as in "legs raised in the air". */
  readonly isLonger: boolean;
  /** How many little words between them say how they belong together, such as "in". */
  readonly links: number;
  /** All of these, in order: "in water" is neither "on water" nor "water". */
  readonly order: string;
  /** Whose it is, such as "her"; empty where that is not said. */
  readonly owned: string;
  /** The same for all tags that may say the same: the stems, sorted. */
  readonly bag: string;
  /** The same for all tags that differ in spaces, hyphens and spelling alone: "tshirt" of "t-shirt". */
  readonly letters: string;
}

/** The form of a tag by its tokens. Of a script without spaces between words only `letters` is told. */
export function termForm(tokens: readonly Token[]): TermForm {
  const keys = tokens.map(({ key }) => key.normalize("NFKC").toLowerCase());
  if (keys.some((key) => WITHOUT_SPACES.test(key)))
    return { stems: [], isLonger: false, links: 0, order: "", owned: "", bag: "", letters: keys.join(" ") };
  // The "a" of "a-pose" is no article.
  const parts = keys.filter((key) => !SILENT.has(key)).flatMap((key) => key.split("-"));
  const words = parts.every((part) => part === "") ? keys : parts;
  const said = words.filter((word) => !LINKS.has(word) && !OWNERS.has(word));
  const all = (said.length === 0 ? words : said).map(stem);
  const stems = withoutRedundant(all);
  return {
    stems,
    isLonger: stems.length < all.length,
    links: words.filter((word) => LINKS.has(word)).length,
    order: words
      .filter((word) => !OWNERS.has(word))
      .map(stem)
      .join(" "),
    bag: [...stems].sort().join(" "),
    owned: words.filter((word) => OWNERS.has(word)).join(" "),
    letters: lettersOf(words.map(spelling)),
  };
}

/** A colour is a word of its own, since a black bird is no blackbird; so are two numbers. */
function lettersOf(words: readonly string[]): string {
  return words.reduce((text, word, at) => {
    const before = words[at - 1] ?? "";
    const parts =
      COLOURS.has(before) || !(WORD.test(word) && WORD.test(before)) || NUMBERS.test(`${before} ${word}`);
    return parts && at > 0 ? `${text} ${word}` : text + word;
  }, "");
}

/**
 * Whether two tags of one bag, or of the same letters, say the same: the same words in the same order, spelt, joined or
 * linked otherwise; or what is done to something before it in one and behind it in the other, as in "raised legs" and
 * "legs raised in air".
 */
export function saysSame(one: TermForm, other: TermForm): boolean {
  if (one.letters === other.letters) return true;
  if (one.stems.length === 0 || one.bag !== other.bag) return false;
  if (isTurned(one, other) || isTurned(other, one)) return true;
  // "her" may be left out, but is not "his".
  return one.order === other.order && (one.owned === other.owned || one.owned === "" || other.owned === "");
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

/** "raised legs", and "legs raised" with or without words more that add nothing. */
function isTurned(before: TermForm, behind: TermForm): boolean {
  const [verb = "", ...rest] = before.stems;
  if (before.isLonger || before.links > 0 || rest.length === 0) return false;
  if (!isParticiple(verb) && !TURNED.has(verb)) return false;
  return behind.links <= (behind.isLonger ? 1 : 0) && isSame([...rest, verb], behind.stems);
}

/** Only behind a participle: "air" adds nothing to "legs raised in", while "up" is what "looking up" is about. */
function withoutRedundant(stems: readonly string[]): readonly string[] {
  let end = stems.length;
  while (end > 2 && REDUNDANT.has(stems[end - 1] ?? "")) end--;
  return isParticiple(stems[end - 1] ?? "") ? stems.slice(0, end) : stems;
}

function isParticiple(word: string): boolean {
  return PARTICIPLES.has(word) || (verbalEnding(word) === "ed" && !NO_PARTICIPLE.test(word));
}

/** They say nothing at all. */
const SILENT: ReadonlySet<string> = new Set("a an the is are".split(" "));

/** They say how words belong together. What turns the meaning round, such as "without", is none of them. */
const LINKS: ReadonlySet<string> = new Set("of in on at to with by for from into onto as and or".split(" "));

const OWNERS: ReadonlySet<string> = new Set("his her their its my your".split(" "));

/**
 * What else may stand behind the noun that it tells of as well as before it. Of what people do, only that which needs
 * nothing to do it with: "walking dog" may be about whoever walks one.
 */
const TURNED: ReadonlySet<string> = new Set(
  `open visible sitting standing lying kneeling crouching squatting leaning smiling grinning frowning laughing crying
  sleeping blushing jumping yawning`.split(/\s+/),
);

const PARTICIPLES: ReadonlySet<string> = new Set(
  "bent spread shut held hidden torn worn broken drawn bound lit".split(" "),
);

/** Words that end like a participle and are none, or that belong to the word before them: "long haired". */
const NO_PARTICIPLE =
  /^(?:naked|wicked|sacred|indeed|hundred|kindred|infrared|biped|moped|quadruped|breed|speed|steed|greed|tweed|(?:flat|sea|flower|water|sun)bed|(?:water|wood)shed|[a-z]*(?:haired|eyed|skinned|sleeved|colored|sized|legged|eared))$/;

/** "legs raised in the air", "hands clasped together": nobody would think of anything else. */
const REDUNDANT: ReadonlySet<string> = new Set("air together up upward".split(" "));

const COLOURS: ReadonlySet<string> = new Set(
  "black white red green blue brown gray yellow orange pink purple violet gold silver".split(" "),
);

const WORD = /[\p{L}\p{N}]/u;

const NUMBERS = /\d \d/;

const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
