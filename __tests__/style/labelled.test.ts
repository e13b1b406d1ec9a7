import { expect, test } from "@jest/globals";
import { measure } from "../../scripts/labelled/measure.ts";
import { readLabelled } from "../../scripts/labelled/read.ts";

const measured = measure(readLabelled("scripts/labelled-tags"));

test.each([false, true])(
  "three of four labelled tags are placed right, and three of a hundred wrong (held out: %s)",
  (part) => {
    const tags = measured.filter(({ heldOut }) => heldOut === part);
    const share = (wanted: string): number =>
      tags.filter(({ verdict }) => verdict === wanted).length / tags.length;
    expect(tags.length).toBeGreaterThan(300);
    expect(share("right")).toBeGreaterThanOrEqual(0.75);
    expect(share("wrong")).toBeLessThanOrEqual(0.03);
  },
);
