// Looking back in the real browser: what only it can tell is how a slider is dragged, and what a reload keeps.
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";

test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

test("the slider stops at a milestone under the finger, goes on by keys, and stays where it was after a reload @proof", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("button", { name: "Try it with an example" }).click();
  await page.getByRole("link", { name: "Progress", exact: true }).click();
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

  // A day is a number there, a milestone its id; the address follows when the finger rests.
  await expect(page).toHaveURL(/\?from=(?!\d+$)/);
  await page.reload();
  await expect(milestone).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("heading", { name: /^From .* to today$/ })).toBeVisible();
  await expectNoViolations(page, "progress");
  await page.getByRole("button", { name: "As a table" }).click();
  await page.getByRole("button", { name: "Mark another moment" }).click();
  await expectNoViolations(page, "progress as a table, with a moment to be marked");
});

test("on paper stands what changed, and neither why, nor who wrote, nor who contributed", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("button", { name: "Try it with an example" }).click();
  await page.getByRole("link", { name: "Progress", exact: true }).click();
  await page.getByRole("slider", { name: "Moment to look back to" }).press("Home");
  const changed = page
    .locator("section", { has: page.getByRole("heading", { name: "What changed" }) })
    .last();
  const titles = changed.getByRole("listitem").getByRole("link");
  const onScreen = await titles.count();
  // Whether it went back, and whether two people said it apart, is part of what changed.
  const said = (await changed.locator("p:visible").allTextContents()).filter(
    (each) => !/^(From |Two people said it apart)/.test(each),
  );
  expect(said.length).toBeGreaterThan(onScreen);

  await page.emulateMedia({ media: "print" });
  expect(await titles.count()).toBeGreaterThanOrEqual(onScreen);
  const printed = await page.locator("body").innerText();
  for (const text of said) expect(printed).not.toContain(text);
  expect(printed).not.toContain("Who contributed");
  expect(printed).toContain("Reasons and the names of those who wrote are left out of this print.");
});
