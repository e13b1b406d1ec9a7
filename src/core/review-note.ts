import { fingerprint } from "./review-key.ts";

/** A comment of ours in the conversation. */
export interface Note {
  readonly id: number;
  readonly body: string;
}

/** What has to happen so that one summary comment stands, with `body`: the oldest is kept, the others are dropped. */
export interface NotePlan {
  readonly create: string | null;
  readonly update: Note | null;
  readonly drop: readonly number[];
}

/** A summary is begun when it has news, which findings always are, and told once that all is mended; then it rests. */
export function planNote(notes: readonly Note[], summary: string, isNews: boolean): NotePlan {
  const [first, ...others] = notes
    .flatMap(({ id, body }) => {
      const marker = MARKER.exec(body);
      return marker === null ? [] : [{ id, state: marker[1], hash: marker[2] }];
    })
    .sort((a, b) => a.id - b.id);
  const state = isNews ? "open" : "mended";
  const body = `<!-- caption-style:v1 summary s=${state} b=${fingerprint(summary)} -->\n${summary}`;
  const drop = others.map(({ id }) => id);
  if (first === undefined) return { create: isNews ? body : null, update: null, drop };
  const rests = first.state === "mended" && !isNews;
  const isSame = first.hash === fingerprint(summary) && first.state === state;
  return { create: null, update: rests || isSame ? null : { id: first.id, body }, drop };
}

const MARKER = /^<!-- caption-style:v1 summary s=(open|mended) b=([0-9a-z]+) -->(?:\r?\n|$)/;
