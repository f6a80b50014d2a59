// How the record is looked at, where only a real browser lays it out.
import { paths } from "../../src/paths";
import { expect, open, test } from "../support/browser";
import { seed, Telling } from "../support/browserSeeds";

test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

test("the list and the matrix have the whole width of the record", async ({ page }) => {
  const telling = new Telling("school", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.record(telling.id));
  const width = page.viewportSize()!.width;
  const widthOf = async (role: "region" | "table") =>
    (await page.getByRole(role, { name: "All competencies" }).boundingBox())?.width ?? 0;
  await page.getByRole("radio", { name: "List", exact: true }).check();
  await expect(page.getByRole("group", { name: /^The record of/ })).toHaveCount(0);
  expect(await widthOf("region")).toBeGreaterThan(width * 0.8);
  await page.getByRole("radio", { name: "Matrix", exact: true }).check();
  await expect(page.getByRole("table", { name: "All competencies" })).toBeVisible();
  expect(await widthOf("table")).toBeGreaterThan(width * 0.8);
});
