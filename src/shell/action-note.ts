import { type NotePlan, planNote } from "../core/review-note.ts";
import type { GitHub } from "../io/github.ts";
import { GitHubError } from "../io/github-error.ts";

/** The calls that a summary comment needs. */
export type NoteWriter = Pick<GitHub, "conversation" | "postNote" | "updateNote" | "deleteNote">;

export interface NoteOptions {
  readonly number: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Writes the summary comment. */
export async function writeNote(
  github: NoteWriter,
  { create, update, drop }: NotePlan,
  options: NoteOptions,
): Promise<void> {
  if (create !== null) await createNote(github, create, options);
  if (update !== null) await github.updateNote(update.id, update.body);
  await dropNotes(github, drop);
}

/** Another run at the same time may have deleted them first. */
export async function dropNotes(
  github: Pick<NoteWriter, "deleteNote">,
  ids: readonly number[],
): Promise<void> {
  for (const id of ids) {
    try {
      await github.deleteNote(id);
    } catch (error) {
      if (!(error instanceof GitHubError) || !error.isGone) throw error;
    }
  }
}

/** Before it repeats itself it looks whether the comment is there. */
async function createNote(github: NoteWriter, body: string, { number, wait }: NoteOptions): Promise<void> {
  try {
    await github.postNote(number, body);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== "unavailable") throw error;
    await wait(1000);
    const { notes } = await github.conversation(number, "newest");
    if (planNote(notes, "", true).create !== null) await github.postNote(number, body);
  }
}
