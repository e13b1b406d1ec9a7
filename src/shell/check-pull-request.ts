import type { PictureOf } from "../core/pictures.ts";
import { type Fault, UserError } from "../errors.ts";
import type { Overview } from "../report/overview.ts";
import { type CaptionRequest, type CheckedCaptions, checkCaptions } from "./check-captions.ts";
import { seeChanges } from "./see-changes.ts";
import { seePictures } from "./see-pictures.ts";
import {
  bringsFirst,
  type FoundStyleChange,
  findStyleChange,
  NO_REPORT,
  type StyleQuestion,
} from "./style-change.ts";

/** A pull request, checked, and everything that a reviewer wants to see of it. */
export interface CheckedPullRequest {
  readonly checked: CheckedCaptions;
  /** What it does to the style; null when it does nothing, or is to be checked with its own. */
  readonly styleChange: FoundStyleChange | null;
  readonly overview: Overview;
  /** The pictures of captions, where they are asked for. */
  readonly pictureOf?: PictureOf;
}

export interface PullRequestQuestion {
  /** Its `styles` are those of the base, or with `isPreview` those of the head. */
  readonly request: CaptionRequest;
  /** The style file that governs all captions, where one is named. */
  readonly config: string | undefined;
  /** Whether it is to be checked with its own style, which is compared with no other one. */
  readonly isPreview: boolean;
  /** Whether one that brings the first style may be checked with that. */
  readonly takesFirst: boolean;
  /** Whether the pictures of captions are wanted. */
  readonly images: boolean;
}

/** Checks a pull request with the style of its base; one that brings the first style is checked with that. */
export async function checkPullRequest(question: PullRequestQuestion): Promise<CheckedPullRequest> {
  const { request, images } = question;
  const found = await checkByStyle(question);
  return images ? { ...found, pictureOf: await seePictures(request, found.checked) } : found;
}

async function checkByStyle({
  request,
  config,
  isPreview,
  takesFirst,
}: PullRequestQuestion): Promise<CheckedPullRequest> {
  if (isPreview) return seen(request, await checkCaptions(request), null);
  const isFirst = takesFirst && (await bringsFirst(request, request.styles.commit, config));
  if (!isFirst) {
    const checked = await checkCaptions(request);
    return seen(
      request,
      checked,
      await findStyleChange({ request, config, isFirst, report: checked.report }),
    );
  }
  const own = { ...request, styles: { ...request.styles, commit: request.head } };
  return previewFirst({ request: own, config, isFirst });
}

/** The first style of a dataset has nothing to be compared with. A mistake in it is told where it stands. */
async function previewFirst(question: Omit<StyleQuestion, "report">): Promise<CheckedPullRequest> {
  const { request } = question;
  try {
    const checked = await checkCaptions(request);
    return await seen(request, checked, await findStyleChange({ ...question, report: checked.report }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const styleChange = await findStyleChange({ ...question, report: null });
    if (styleChange === null || !tells(styleChange, error.faults)) throw error;
    const overview = { styleChange: styleChange.change };
    return { checked: NOTHING_CHECKED, styleChange, overview };
  }
}

/** Whether the mistakes of the new style are what the captions could not be checked for. */
function tells({ change }: FoundStyleChange, faults: readonly Fault[]): boolean {
  const told = new Set(change.faults.map((fault) => JSON.stringify(fault)));
  return faults.every((fault) => told.has(JSON.stringify(fault)));
}

async function seen(
  request: CaptionRequest,
  checked: CheckedCaptions,
  styleChange: FoundStyleChange | null,
): Promise<CheckedPullRequest> {
  const overview = await seeChanges(request, checked);
  return { checked, styleChange, overview: { ...overview, styleChange: styleChange?.change ?? null } };
}

const NOTHING_CHECKED: CheckedCaptions = {
  report: NO_REPORT,
  styles: new Map(),
  textOf: () => undefined,
  configOf: () => "",
};
