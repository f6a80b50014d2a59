// A word explained in place, where only a browser knows: above everything, inside the window, and gone from paper.
import { expect, open, test } from "../support/browser";

test.use({ serviceWorkers: "block", viewport: { width: 390, height: 844 }, hasTouch: true });

test("a tap on a word explains it inside the window and above the rest; Escape puts it away; paper has the word alone", async ({
  page,
}) => {
  await open(page, "/explore/mtc-k12-jml/alignment/mastery-transcript");
  const word = page.getByRole("button", { name: "Mastery Transcripts" });
  await word.tap();
  const told = page.getByRole("status").getByText(/^MTC's interactive digital transcript/);
  await expect(told).toBeInViewport({ ratio: 1 });
  const isOnTop = await told.evaluate((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const corners = [left + 2, right - 2].map((x) => document.elementFromPoint(x, (top + bottom) / 2));
    return corners.every((there) => there === text);
  });
  expect(isOnTop).toBe(true);
  await page.keyboard.press("Escape");
  await expect(told).toHaveCount(0);
  await expect(word).toBeFocused();

  await word.tap();
  await page.emulateMedia({ media: "print" });
  await expect(told).toBeHidden();
  await expect(word).toHaveCSS("text-decoration-line", "none");
});
