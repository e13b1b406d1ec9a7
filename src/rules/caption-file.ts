import type { FormatId } from "../captions/formats/format.ts";
import { isWrapped, readAs } from "../captions/read-lines.ts";
import { lookAtNames, type Oddity } from "../captions/tree/look.ts";
import { isFileName, nameOf, stemOf } from "../captions/tree/media.ts";
import { isBeside, type Tree } from "../captions/tree/tree.ts";
import { sayOutcome } from "../style/profiles/outcome.ts";
import type { Profile } from "../style/profiles/profile.ts";
import { type CaptionFile, defineRule, type FileProblem, NO_PROBLEMS, type TreeProblem } from "./rule.ts";

export const captionFile = defineRule({
  id: "caption-file",
  summary: "Give each image one caption file that the trainer reads.",
  guidance: "Preparation",
  severity: "error",
  fix: "none",
  looksAround: true,
  standard: true,
  options: ({ z }) =>
    z.strictObject({
      missing: z
        .boolean()
        .default(true)
        .describe("Whether an image without a caption is a finding, where its folder has captions."),
      orphan: z
        .boolean()
        .default(true)
        .describe("Whether a caption without its image is a finding, where its folder has images."),
    }),
  examples: [
    { title: "The name of a file in place of a caption", bad: "IMG_1234.jpg" },
    { title: "Nothing but spaces", bad: " \n" },
    { title: "Tags on several lines", good: "photo, sitting\nred dress, brick wall" },
  ],
  compile: ({ missing, orphan }, { profile }) => ({
    file: (file) => checkFile(file, profile),
    tree: (tree) => checkNames(tree, profile, { bare: missing, orphan }),
  }),
});

function checkFile(file: CaptionFile, profile: Profile): readonly FileProblem[] {
  const { text, format, faults } = file;
  if (format === "sidecar") {
    if (ONE_LINE.test(text)) return isFileName(text) ? [nameOfFile(0, text)] : NO_PROBLEMS;
    const problem = wordless(file, profile) ?? unread(text, profile) ?? wrapped(text, profile);
    if (problem !== undefined) return [problem];
  } else if (file.isFirstPart && text.trim() === "") {
    return [{ span: { start: 0, end: 0 }, message: "This file holds no captions.", whole: true }];
  }
  const problems = [...faults.map(({ span, message }) => ({ span, message })), ...records(file, profile)];
  const rest = problems.length - MOST;
  const next = problems[MOST];
  if (rest <= 0 || next === undefined) return problems;
  const more = {
    span: next.span,
    message: `This and ${rest - 1} more captions of the file are wrong as well.`,
  };
  return [...problems.slice(0, MOST), rest === 1 ? next : more];
}

/** What nearly all captions are. */
const ONE_LINE = /^\S[^\n\r]*(?:\r?\n)?$/;

/** Where a whole file is of another kind than was thought, twenty findings say so. */
const MOST = 20;

function wordless({ text, bom }: CaptionFile, profile: Profile): FileProblem | undefined {
  // A file that begins with a byte order mark is not empty to a trainer.
  const none = readAs(text, profile).wordless;
  if (none === undefined) return undefined;
  const problem = (what: string, advice: string): FileProblem => ({
    span: { start: 0, end: 0 },
    message: `${what}${bom ? "" : sayOutcome(none.outcome, profile)} ${advice}`,
    whole: true,
  });
  if (text === "") return problem("This caption file is empty.", ADVICE);
  if (text.trim() === "" || profile.lines !== "first")
    return problem("This caption file holds nothing but blanks.", ADVICE);
  return problem("The first line is blank, and it is all that is read.", "Move the caption up to it.");
}

const ADVICE = "Write the caption, or remove the file together with its image.";

function unread(text: string, profile: Profile): FileProblem | undefined {
  const [first, ...more] = readAs(text, profile).parts.filter(({ kind }) => kind === "ignored");
  if (first === undefined) return undefined;
  const rest = more.length === 0 ? "This line is" : `This line and ${more.length} more are`;
  return {
    span: first.span,
    message: `${rest} never read: the trainer (${profile.title}) takes the first line alone. Write the caption on one line.`,
  };
}

function wrapped(text: string, profile: Profile): FileProblem | undefined {
  const reading = readAs(text, profile);
  const [first] = reading.parts;
  if (first === undefined || !isWrapped(reading, text)) return undefined;
  return {
    span: first.span,
    message: `This looks like one caption on ${reading.parts.length} lines, but the trainer (${profile.title}) picks one line each time. Write the caption on one line.`,
    whole: true,
  };
}

function* records({ format, places }: CaptionFile, profile: Profile): Iterable<FileProblem> {
  for (const { text, span, offsetOf } of places) {
    // library/train_util.py, process_caption: of several lines the first, in metadata as in files beside images.
    const lost = KOHYA.has(format) && text.includes("\n") ? unread(text, profile) : undefined;
    if (lost !== undefined)
      yield { ...lost, span: { start: offsetOf(lost.span.start), end: offsetOf(lost.span.end) } };
    if (isFileName(text)) yield { ...nameOfFile(span.start, text), span };
    else if (!isBeside(format) && text.trim() === "")
      yield { span, message: "This caption is empty. Write it, or remove it together with its image." };
  }
}

const KOHYA: ReadonlySet<FormatId> = new Set(["kohya-json", "kohya-jsonl"]);

function nameOfFile(start: number, text: string): FileProblem {
  return {
    span: { start, end: start + text.trimEnd().length },
    message: `“${text.trim()}” is the name of a file, no caption. Write what the image shows.`,
  };
}

type Told = Readonly<Record<"bare" | "orphan", boolean>>;

function* checkNames(tree: Tree, profile: Profile, told: Told): Iterable<TreeProblem> {
  for (const oddity of lookAtNames(tree, (ending) => isWrong(ending, profile))) {
    if ((oddity.kind === "bare" || oddity.kind === "orphan") && !told[oddity.kind]) continue;
    const problem = oddity.kind === "ending" ? wrongEnding(oddity, profile) : say(oddity, profile);
    if (problem !== undefined) yield problem;
  }
}

function say(oddity: Exclude<Oddity, { kind: "ending" }>, profile: Profile): TreeProblem {
  const { path } = oddity;
  switch (oddity.kind) {
    case "bare": {
      const { caption, near } = oddity;
      const [what, advice] =
        near === undefined
          ? [`“${nameOf(caption)}” is missing`, "Write it, or remove the image."]
          : [`“${nameOf(near)}” is not named letter for letter as it is`, "Rename one of them."];
      const message = `This image has no caption: ${what}.${whatComesOf(profile)} ${advice}`;
      return { path, message, stem: stemOf(path), others: near === undefined ? [] : [near] };
    }
    case "orphan": {
      const message = `This caption has no image: nothing beside it is named “${nameOf(stemOf(path))}” with the ending of an image or a video. Add the image, rename the caption as its image is named, or remove it.`;
      return { path, message, stem: stemOf(path) };
    }
    case "shared": {
      const others = oddity.others.map((other) => `“${nameOf(other)}”`).join(", ");
      const message = `This image and ${others} share one caption, “${nameOf(oddity.caption)}”, since only their endings differ. Rename one, and give it its own caption.`;
      return { path, message, stem: stemOf(path) };
    }
    case "cache":
      return {
        path,
        message:
          "This is a cache of kohya's trainer, which may read it in place of the captions. Delete it and keep it out of git.",
      };
    default:
      return sayOfMetadata(oddity);
  }
}

type OfMetadata = Extract<Oddity, { kind: "tables" | "unlisted" | "absent" }>;

function sayOfMetadata(oddity: OfMetadata): TreeProblem {
  const { path } = oddity;
  switch (oddity.kind) {
    case "tables": {
      const message = `“${nameOf(path)}” and “${nameOf(oddity.other)}” stand in one folder, which Hugging Face refuses. Keep one of them.`;
      return { path, message, others: [oddity.other] };
    }
    case "unlisted": {
      const message = `This image is not named in “${nameOf(oddity.by)}”, so Hugging Face does not load it. Add it there, or remove it.`;
      return { path, message, others: [oddity.by] };
    }
    case "absent": {
      const [first = "", ...more] = oddity.images;
      const rest = more.length === 0 ? "which is not there" : `and ${more.length} more that are not there`;
      const message = `This file names “${first}”, ${rest}. Add the images, or remove their records.`;
      return { path, message, others: oddity.images };
    }
  }
}

function whatComesOf(profile: Profile): string {
  const { missingFile, classTokens, title } = profile;
  return missingFile === "trains-empty" && classTokens !== undefined
    ? ` The trainer (${title}) takes “${classTokens}” in its place and does not say so.`
    : sayOutcome(missingFile, profile);
}

function isWrong(ending: string, { id, extensions, extensionIs }: Profile): boolean {
  if (id === "generic" || extensions.includes(ending)) return false;
  return extensions.length > 0 || extensionIs === "fixed";
}

/** Where all captions of a folder end alike, only the first one is to blame. */
function wrongEnding(
  { ending, paths, isMixed }: Extract<Oddity, { kind: "ending" }>,
  { title, extensions, extensionIs }: Profile,
): TreeProblem | undefined {
  const [path, ...more] = paths;
  const [read] = extensions;
  if (path === undefined) return undefined;
  const what =
    more.length === 0 ? `ends with “${ending}”` : `and ${more.length} more beside it end with “${ending}”`;
  const others = isMixed ? { others: more } : {};
  const message =
    read === undefined
      ? `This caption ${what}, and the trainer (${title}) reads no files beside images. Move the captions to a “metadata.jsonl”.`
      : extensionIs === "may"
        ? `This caption ${what}, and the trainer (${title}) reads “${read}” unless it is told otherwise. See that it is told so; “trainer” in the style may name the settings that say it.`
        : `This caption ${what}, and the trainer (${title}) reads “${read}” alone. Rename it.`;
  // Most people tell the trainer on its command line, which nobody sees here.
  return { path, message, ...others, ...(extensionIs === "may" && { severity: "info" as const }) };
}
