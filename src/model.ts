/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces what `span` covers by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export type Severity = "info" | "warning" | "error";

/** safe: a one-click rewrite; choice: candidates are listed; none: only a person who sees the image knows. */
export type FixKind = "safe" | "choice" | "none";

/** A caption file as an adapter hands it in. `path` is relative to the root of the tree, "/" separated. */
export type Source = TextSource | SkippedSource;

export interface TextSource {
  readonly path: string;
  /** The decoded file, with its byte order mark where it has one. */
  readonly text: string;
  /** What the bytes were read as; UTF-8 when absent. */
  readonly encoding?: Encoding;
  /** Where `text` begins when it is only a part of the file, of whole lines: the first part begins at line 1. */
  readonly part?: FilePart;
}

/** How the bytes of a file stand for letters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface FilePart {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units of the file without its byte order mark. */
  readonly offset: number;
}

/** A file that cannot be checked, with the reason as a sentence for people. */
export interface SkippedSource {
  readonly path: string;
  readonly skipped: string;
  /** The rule that this is a finding of, where it is on; a notice to users when absent or off. */
  readonly rule?: string;
}

/** A word, or a single mark such as "&" or "(", of a tag or a sentence. */
export interface Token {
  /** The form that is compared: NFC, case-folded. */
  readonly key: string;
  readonly word: boolean;
  readonly span: Span;
}

/** What is known of one distinct tag text; every tag with the same text shares it. */
export interface TagText {
  readonly text: string;
  /** The tag without an attention weight: "red hair" of "(red hair:1.2)". In the offsets of `text`. */
  readonly core: Span;
  /** The tokens of `core`, in the offsets of `text`. Worked out anew where nobody has asked for a while. */
  readonly tokens: readonly Token[];
  /** The keys of the tokens, joined by a space: two tags with the same key say the same. */
  readonly key: string;
  /** How many words it has. Where a script puts no spaces between them, two letters count as one. */
  readonly words: number;
  /** What rules have worked out about this text, a slot for each question (see `Memo`). */
  readonly facts: unknown[];
  /** The same for questions of yes or no, a bit for each (see `Mark`): which are answered, and which with yes. */
  answered: number;
  yes: number;
  /** The position of its section once that has been asked for; -1 for none. */
  section: number | undefined;
}

export interface Tag {
  /** Without the spaces around it, in the offsets of the caption's text. */
  readonly span: Span;
  /** Tags of different groups stand on different lines or on different sides of "|||": nothing moves between them. */
  readonly group: number;
  readonly of: TagText;
}

/** tags: phrases between commas, which may be moved; prose: sentences, which never are. */
export type CaptionKind = "tags" | "prose";

/** One caption. */
export interface Caption {
  readonly path: string;
  readonly text: string;
  readonly kind: CaptionKind;
  /** In order; empty for prose. */
  readonly tags: readonly Tag[];
  /** The tokens of prose, in the offsets of `text`; empty for tags, which have their own. */
  readonly tokens: readonly Token[];
  /** The other caption of its record, which some trainers train with it as one text. */
  readonly beside?: { readonly caption: Caption; readonly comes: "before" | "behind" } | undefined;
}

/** What a rule yields, in the offsets of the caption's text. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
  /** The safe edit that mends it. */
  readonly edit?: Edit;
  /** What a person may choose from where no edit is safe. */
  readonly candidates?: readonly string[];
  /** How bad this one is, where that is less than the style has it for the rule. */
  readonly severity?: Severity;
  /** It is about the caption as a whole: it counts whichever of the caption's lines a change touches. */
  readonly whole?: true;
  /** It rests on an estimate: it is told as info, however bad the findings of its rule are. */
  readonly estimated?: true;
}

/** Lines and columns count from 1, offsets from 0, all in UTF-16 units of the file without its byte order mark. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A problem, placed in its file. */
export interface Finding {
  readonly path: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: FixKind;
  readonly candidates: readonly string[];
  readonly start: Position;
  readonly end: Position;
}

/**
 * A whole line of a file before and after, without its line end. Only "\n" ends a line: where a file has none, since it is
 * written with "\r" in its place, its one line becomes several and `after` holds the line feeds. In a list with a tag a line
 * `after` holds several lines where others come beside it, with the line ends of the file between them.
 */
export interface Rewrite {
  readonly path: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** What ends the line from now on, in place of "\r\n"; as before when absent. */
  readonly end?: "\n";
  /** That the line goes, with its end; `after` is empty then. */
  readonly gone?: true;
}

/** A line that a finding or a rewrite names, as it stands in the file. */
export interface ReportLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** The line end: "\n", "\r\n", or "" on a last line without one. */
  readonly end: string;
  /** Whether the file starts with a byte order mark and this is its first line. */
  readonly bom: boolean;
  /** The finding is about the file as a whole, which was not read for it: nothing is known of this line. */
  readonly unread?: true;
  /** What the bytes of the file were read as; UTF-8 when absent. */
  readonly encoding?: Encoding;
}

/** Something a user would wonder about: a file that was left alone and why. */
export interface Notice {
  readonly path: string;
  readonly message: string;
}

/** Everything the checker has to say. Findings are sorted by path, place and registry order. */
export interface Report {
  readonly files: number;
  readonly captions: number;
  readonly findings: readonly Finding[];
  readonly rewrites: readonly Rewrite[];
  /** Each line that `findings` or `rewrites` name, once, sorted by path and line. */
  readonly lines: readonly ReportLine[];
  readonly notices: readonly Notice[];
}

/** The lines of the new side of a diff, by path, as ranges of line numbers. */
export interface LineRange {
  /** First line, from 1. */
  readonly start: number;
  /** Last line, inclusive. */
  readonly end: number;
}

/** What GitHub lets a comment stand on: each hunk's lines on the new side, added or context. */
export type Hunks = ReadonlyMap<string, readonly LineRange[]>;

/** A review comment that should stand on the pull request. */
export interface Draft {
  readonly path: string;
  readonly line: number;
  /** Free of positions, so that the comment is known again after lines have moved. */
  readonly key: string;
  readonly body: string;
  /** The rewritten line, or null where none can be offered with one click. */
  readonly suggestion: string | null;
}

/** The comment that a thread of the pull request starts with, as GitHub tells it. */
export interface ThreadComment {
  readonly id: number;
  readonly body: string;
  readonly path: string;
  /** Null when the line it stood on is gone. */
  readonly line: number | null;
  /** Whether the account of the token wrote it; a marker in anybody else's comment means nothing. */
  readonly isOurs: boolean;
  readonly resolvedBy: "nobody" | "us" | "them";
  /** The reason that it was hidden for; null while it is shown. */
  readonly hiddenAs: string | null;
  /** Whether anybody else has said something in the thread. */
  readonly isAnswered: boolean;
}

/** A comment of ours that stands on the pull request already. */
export interface PostedComment {
  readonly id: number;
  readonly key: string;
  /** The hash of the body it was posted with. */
  readonly bodyHash: string;
  readonly path: string;
  /** Null when the line it stood on is gone. */
  readonly line: number | null;
  /** open: nobody has touched it. away: we hid or resolved it. settled: a person resolved, hid or answered it. */
  readonly state: "open" | "away" | "settled";
}

/** What has to happen on the pull request; the adapter only carries it out. */
export interface ReviewPlan {
  readonly post: readonly Draft[];
  readonly update: readonly { readonly id: number; readonly draft: Draft }[];
  /** Comments that nothing calls for any more, those that stand twice among them. */
  readonly minimise: readonly { readonly id: number }[];
  /** Comments that an earlier run put away, and whose finding is back on their line. */
  readonly restore: readonly { readonly id: number }[];
  /** Drafts that a person has settled: resolved, answered, hidden or deleted. They are not posted again. */
  readonly setAside: readonly Draft[];
  /** Drafts that no line of the diff can hold, or that are over the limit; the summary lists them. */
  readonly overflow: readonly Draft[];
  /** Markdown. */
  readonly summary: string;
}
