// What is printed, as real PDF files of a real browser: how many pages, how large, and nothing of the screen around them.
import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { seed } from "../support/browserSeeds";
import { expectNoSidewaysScrolling, overfullJourney, typicalJourney } from "../support/browserStories";

test.describe.configure({ mode: "parallel" });
test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

const typical = typicalJourney().telling;
const overfull = overfullJourney(12).telling;

const MM_PER_PT = 25.4 / 72;

async function openSheets(page: Page, journey: string, purpose: string): Promise<void> {
  await open(page, `/journeys/${journey}/export?for=${purpose}`);
  await expect(page.locator("[data-sheet]").first()).toBeVisible();
}

/** The pages of what would be printed now, each as its width and height in whole millimetres. */
async function printed(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) =>
    [width, height].map((points) => Math.round(Number(points) * MM_PER_PT)).join(" x "),
  );
  expect(sizes).toHaveLength(pages.length);
  return sizes;
}

/** The text boxes of the sheets whose words need more room than they have. */
async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-sheet] *")]
      .filter(
        (box) => getComputedStyle(box).position === "absolute" && getComputedStyle(box).contain === "none",
      )
      .filter((box) => box.clientHeight > 0 && box.scrollHeight > box.clientHeight + 2)
      .map((box) => `"${(box.textContent ?? "").slice(0, 40)}": ${box.scrollHeight} in ${box.clientHeight}`),
  );
}

const choose = (page: Page, label: string, value: string) =>
  page.getByRole("combobox", { name: label }).selectOption(value);

test("prints a record on one page, and nothing of the screen around it", async ({ page }) => {
  await open(page, "/");
  await seed(page, [typical]);
  await openSheets(page, typical.id, "page");
  await choose(page, "Paper", "A4");
  expect(await printed(page)).toEqual(["210 x 297"]);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Under way" })).toBeVisible();
});

test("prints every kind of sheet on pages of its size, however full the journey is @proof", async ({
  page,
}) => {
  test.slow();
  await open(page, "/");
  await seed(page, [typical, overfull]);
  for (const journey of [typical.id, overfull.id]) {
    for (const [paper, size] of [
      ["A4", "210 x 297"],
      ["Letter", "216 x 279"],
    ] as const) {
      await openSheets(page, journey, "page");
      await choose(page, "Paper", paper);
      expect(await printed(page)).toEqual([size]);
      expect(await overflowing(page)).toEqual([]);
      await openSheets(page, journey, "wall");
      await choose(page, "Paper", paper);
      expect(await printed(page)).toEqual(Array.from({ length: 5 }, () => size));
      expect(await overflowing(page)).toEqual([]);
      await openSheets(page, journey, "sheet");
      await choose(page, "Paper", paper);
      const sheets = await page.locator("[data-sheet]").count();
      expect(await printed(page)).toEqual(Array.from({ length: sheets }, () => size));
      expect(await overflowing(page)).toEqual([]);
    }
    await openSheets(page, journey, "poster");
    await choose(page, "Paper", "A3");
    expect(await printed(page)).toEqual(["297 x 420"]);
    expect(await overflowing(page)).toEqual([]);
    await choose(page, "Paper", "A2");
    expect(await printed(page)).toEqual(["420 x 594"]);
    await choose(page, "Printed on", "A4");
    expect(await printed(page)).toEqual(Array.from({ length: 4 }, () => "210 x 297"));
  }
});

test("shows sheets as paper that fits a phone and can be read aloud @proof", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/");
  await seed(page, [typical, overfull]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const purpose of ["page", "poster", "wall", "sheet"]) {
      await openSheets(page, overfull.id, purpose);
      await expectNoSidewaysScrolling(page, purpose);
      expect(await violations(page), `${purpose}, ${colorScheme}`).toEqual([]);
    }
  }
});
