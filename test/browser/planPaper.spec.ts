// The plan of a year, on screens of every size and as a real PDF file of a real browser.
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { expect, open, test } from "../support/browser";
import { PLAN_SIZE, yearPlan } from "../support/browserPlans";
import { seed } from "../support/browserSeeds";
import { expectNoSidewaysScrolling } from "../support/browserStories";

test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

const MM_PER_PT = 25.4 / 72;

/** The pages of what would be printed now, each as its width and height in whole millimetres. */
async function printed(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) =>
    [width, height].map((points) => Math.round(Number(points) * MM_PER_PT)).join(" x "),
  );
}

/** In print: how high the smallest letters of an action are, in points, and how far the last line of all is above the foot, in mm. */
async function legibility(
  page: Page,
): Promise<{ readonly pt: number; readonly room: number; readonly actions: number }> {
  await page.emulateMedia({ media: "print" });
  const read = await page.evaluate(() => {
    const sheet = document.querySelector("[data-sheet]");
    const rows = [...(sheet?.querySelectorAll("li[data-state]") ?? [])];
    const foot = sheet?.querySelector("footer")?.getBoundingClientRect().top ?? 0;
    const last = Math.max(...rows.map((row) => row.getBoundingClientRect().bottom));
    const sizes = rows
      .flatMap((row) => [...row.querySelectorAll("p")])
      .map((text) => getComputedStyle(text).fontSize);
    const px = Math.min(...sizes.map((size) => Number.parseFloat(size)));
    return { pt: px * 0.75, room: ((foot - last) / 96) * 25.4, actions: rows.length };
  });
  await page.emulateMedia({ media: null });
  return read;
}

test("prints the plan of a year legibly on one page, whatever view is open", async ({ page }) => {
  const plan = yearPlan("plan-year", Date.now());
  await open(page, "/");
  await seed(page, [plan]);
  await open(page, paths.plan(plan.id, "week"));
  await page.getByRole("button", { name: "Print or calendar" }).click();
  for (const [paper, size] of [
    ["A4", "210 x 297"],
    ["Letter", "216 x 279"],
  ] as const) {
    await page.getByRole("combobox", { name: "Paper" }).selectOption(paper);
    expect(await printed(page)).toEqual([size]);
    const { pt, room, actions } = await legibility(page);
    expect(actions).toBe(PLAN_SIZE.actions);
    expect(pt).toBeGreaterThanOrEqual(7.4);
    expect(room).toBeGreaterThanOrEqual(0);
  }
});

test("shows the plan of a year over time on a phone, a tablet and a laptop @proof", async ({ page }) => {
  const [plan, long] = [yearPlan("plan-year", Date.now()), yearPlan("plan-long", Date.now(), true)];
  await open(page, "/");
  await seed(page, [plan, long]);
  for (const journey of [plan.id, long.id])
    for (const [width, height] of [
      [390, 844],
      [820, 1180],
      [1440, 900],
    ] as const)
      for (const view of ["time", "week"]) {
        await page.setViewportSize({ width, height });
        await open(page, paths.plan(journey, view));
        await page.getByRole("button", { name: "Print or calendar" }).click();
        await expect(page.getByRole("region", { name: "Take the plan with you" })).toBeVisible();
        await expectNoSidewaysScrolling(page, `${view} at ${width}`);
      }
});
