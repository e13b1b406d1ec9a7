import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { banned } from "./banned.ts";
import { makeCaption, type Violation } from "./caption.ts";
import { classWord, narrower, sections, trigger } from "./vocabulary.ts";

/** A folder of captions whose findings are known beforehand. */
export interface Corpus {
  readonly folder: string;
  readonly captions: number;
  /** Path → the rules that it breaks; a path that is absent breaks none. */
  readonly truth: ReadonlyMap<string, readonly Violation[]>;
  /** The rules that the truth speaks of. */
  readonly judged: ReadonlySet<string>;
  readonly style: BenchStyle;
}

/** A caption-style.json, as far as the bench varies it. */
export interface BenchStyle {
  readonly sections: readonly { readonly name: string; readonly terms: readonly string[] }[];
  readonly rules: Readonly<Record<string, unknown>> & {
    readonly "banned-synonyms": {
      readonly terms: Readonly<Record<string, readonly string[]>>;
      readonly scope: "phrase";
    };
  };
}

/** Captions in one folder, as in a dataset with folders for concepts. */
const perFolder = 1000;

/** Writes `count` captions into an empty folder. */
export function writeCorpus(folder: string, count: number, seed: number): Corpus {
  const truth = new Map<string, readonly Violation[]>();
  for (let index = 0; index < count; index++) {
    const path = `images/${pad(Math.floor(index / perFolder), 4)}/${pad(index, 7)}.txt`;
    const { text, violations } = makeCaption(seed, index);
    if (index % perFolder === 0) mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (violations.length > 0) truth.set(path, violations);
  }
  const style = styleOf({ words: [trigger], classes: [classWord], narrower, sections, banned });
  return { folder, captions: count, truth, judged: new Set([...RULES, "tag-format"]), style };
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** Rules whose violations both kinds of corpus list. */
const RULES = ["trigger-word", "section-order", "banned-synonyms", "class-tags"];

interface StyleWords {
  readonly words: readonly string[];
  readonly classes: readonly string[];
  readonly narrower: readonly string[];
  readonly sections: readonly {
    readonly name: string;
    readonly tags: readonly string[];
    readonly heads?: readonly string[];
    readonly unicode?: readonly string[];
  }[];
  readonly banned: Readonly<Record<string, readonly string[]>>;
}

/** The style in which every rule is on. */
function styleOf({ words, classes, narrower: narrow, sections: all, banned: terms }: StyleWords): BenchStyle {
  return {
    sections: all.map(({ name, tags, heads = [], unicode = [] }) => ({
      name,
      terms: [...new Set([...tags, ...unicode, ...heads.flatMap((head) => [head, `* ${head}`])])],
    })),
    rules: {
      "trigger-word": { words, position: "first" },
      "section-order": "error",
      "section-content": "warning",
      "banned-synonyms": { terms, scope: "phrase" },
      "class-tags": { policy: "broad", words: classes, narrower: { [classes[0] ?? ""]: narrow } },
      "tag-format": "warning",
    },
  };
}

/**
 * Reads a corpus that is there: `images/**.txt`, a plain style in its caption-style.json (trigger, classTag, sections with
 * tags and heads, banned), and a truth file, a JSON line for each caption that breaks the style. Rules of the truth that
 * the checker does not have are left out.
 */
export function readCorpus(folder: string, truthFile: string, captions: number): Corpus {
  const plain = JSON.parse(readFileSync(join(folder, "caption-style.json"), "utf8")) as PlainStyle;
  const lines = readFileSync(truthFile, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const truth = new Map(
    lines.map((line) => {
      const { file, violations } = JSON.parse(line) as PlainTruth;
      const known = violations.flatMap(({ rule, phrase }): Violation[] => {
        const ours = PLAIN_RULES[rule];
        return ours === undefined ? [] : [{ rule: ours, ...(phrase !== undefined && { phrase }) }];
      });
      return [file, known] as const;
    }),
  );
  const terms: Record<string, string[]> = {};
  for (const [phrase, preferred] of Object.entries(plain.banned)) {
    terms[preferred] = [...(terms[preferred] ?? []), phrase];
  }
  const style = styleOf({
    words: [plain.trigger.word],
    classes: [plain.classTag.required],
    narrower: plain.classTag.forbidden,
    sections: plain.sections,
    banned: terms,
  });
  return { folder, captions, truth, judged: new Set(RULES), style };
}

interface PlainStyle {
  readonly trigger: { readonly word: string };
  readonly classTag: { readonly required: string; readonly forbidden: readonly string[] };
  readonly sections: StyleWords["sections"];
  readonly banned: Readonly<Record<string, string>>;
}

interface PlainTruth {
  readonly file: string;
  readonly violations: readonly Violation[];
}

const PLAIN_RULES: Readonly<Record<string, string>> = {
  "missing-trigger": "trigger-word",
  "section-order": "section-order",
  "banned-phrase": "banned-synonyms",
  "class-tag": "class-tags",
};
