/**
 * `npm run bench:review`: 5,000 captions that change beside 5,000 images, in a dataset of 100,000 files. No test: it takes
 * minutes, and says what a review takes.
 */
import { expect, jest, test } from "@jest/globals";
import { measureReview, openLarge } from "./large-review.ts";

jest.setTimeout(1_800_000);

test("5,000 captions beside 5,000 images in 100,000 files", async () => {
  const size = { captions: 50_000, changed: 5_000, imageBytes: 20_000 };
  const github = await openLarge(size);
  try {
    const entry = process.env["ACTION_ENTRY"] ?? "dist/action/index.js";
    const { run, ...cost } = await measureReview(github, { entry, timeout: 600_000 });
    const seconds = (run.milliseconds / 1000).toFixed(1);
    const imageBytes = size.changed * size.imageBytes;
    process.stdout.write(`${JSON.stringify({ ...cost, imageBytes, seconds, ...run.outputs }, null, 2)}\n`);
    expect(run.outputs["findings"]).toBe("5000");
    expect(cost.apiRequests).toBeLessThan(60);
    expect([cost.images, cost.unfiltered]).toEqual([0, 0]);
    expect(cost.gitBytes).toBeLessThan(imageBytes);
    expect(github.pull.state.comments).toHaveLength(25);
    expect(github.violations).toEqual([]);
  } finally {
    await github.close();
  }
});
