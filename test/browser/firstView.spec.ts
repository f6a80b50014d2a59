import { firstViewLimitBytes, measureFirstView } from "../bench/firstView.mjs";
import { distFolder, expect, test } from "../support/browser";

test("what a device fetches before the first screen shows stays small", async ({ browser, server }) => {
  const view = await measureFirstView(browser, server, distFolder);
  const listed = view.files.map(({ name, bytes }) => `${name}: ${bytes}`).join("\n");
  // Neither nothing, as if the mark had come too early, nor more than a slow line brings in a moment.
  expect(view.files.map(({ name }) => name)).toContainEqual(expect.stringMatching(/\.js$/));
  expect(view.files.map(({ name }) => name)).toContainEqual(expect.stringMatching(/\.css$/));
  expect(view.bytes, listed).toBeLessThanOrEqual(firstViewLimitBytes);
});
