// Looking back in the real browser: what only it can tell is how a slider is dragged, and what a reload keeps.
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";

test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

test("the slider stops at a milestone under the finger, goes on by keys, and stays where it was after a reload", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("button", { name: "Try it with an example" }).click();
  await page.getByRole("link", { name: "Progress" }).click();
  const slider = page.getByRole("slider", { name: "Moment to look back to" });
  const milestone = page.getByRole("list", { name: "Milestones" }).getByRole("button").first();
  await slider.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^The beginning: 0 of 25 earned/);

  const [value, min, max] = await slider.evaluate((input: HTMLInputElement) =>
    [input.value, input.min, input.max].map(Number),
  );
  expect(value).toBe(min);
  await slider.press("PageUp");
  await expect(milestone).toHaveAttribute("aria-pressed", "true");
  const place = await slider.evaluate((input: HTMLInputElement) => Number(input.value));
  await slider.press("End");
  await expect(milestone).toHaveAttribute("aria-pressed", "false");

  const box = (await slider.boundingBox())!;
  const thumb = 28;
  const across = (time: number) => box.x + thumb / 2 + ((time - min!) / (max! - min!)) * (box.width - thumb);
  await page.mouse.move(across(max!), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(across(place) + 3, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(milestone).toHaveAttribute("aria-pressed", "true");

  await expect(page).toHaveURL(/\?from=/);
  await page.reload();
  await expect(milestone).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("heading", { name: /^From .* to today$/ })).toBeVisible();
  await expectNoViolations(page, "progress");
  await page.getByRole("button", { name: "As a table" }).click();
  await page.getByRole("button", { name: "Mark another moment" }).click();
  await expectNoViolations(page, "progress as a table, with a moment to be marked");
});
