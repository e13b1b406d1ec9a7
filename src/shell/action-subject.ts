/** A pull request, to be reviewed. */
export interface PullSubject {
  readonly kind: "pull";
  readonly number: number;
  readonly head: string;
  /** The tip of the branch that it goes to. */
  readonly base: string;
  readonly open: boolean;
}

/** What `head` changed since it left `base`, with no pull request to post on. */
export interface RangeSubject {
  readonly kind: "range";
  /** A commit; the name of a branch or tag only where `judgedBy` is "head". */
  readonly base: string;
  readonly head: string;
  /** Whose style counts: before a merge that of the base, after it that of the commit itself. */
  readonly judgedBy: "base" | "head";
}

/** All captions of a commit. */
export interface TreeSubject {
  readonly kind: "tree";
  readonly head: string;
}

/** What a run checks. */
export type Subject = PullSubject | RangeSubject | TreeSubject;

/** A run that there is nothing to check in. */
export interface NoSubject {
  readonly kind: "nothing";
  /** A sentence for people. */
  readonly why: string;
}

/** The run of a pull request that this one follows, as GitHub tells it. */
export interface FollowedRun {
  readonly kind: "run";
  readonly head: string;
  readonly branch: string;
  /** "owner/name" of the repository that the branch is in. */
  readonly repository: string;
}
