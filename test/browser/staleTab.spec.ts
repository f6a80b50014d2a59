// Tabs that were left behind: by a new version on the server, by a crash, or frozen by the system in the background.
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { expect, open, test, waitUntilReady } from "../support/browser";
import { seed, Telling } from "../support/browserSeeds";

test.use({ serviceWorkers: "block" });

/** The server has lost this part of the app, as after a deployment; whatever else it has. */
async function loseChunks(page: Page, name: RegExp): Promise<() => number> {
  let asked = 0;
  await page.route(name, async (route) => {
    asked += 1;
    await route.fulfill({ status: 404, contentType: "text/plain", body: "Not found\n" });
  });
  return () => asked;
}

/** How often the page was loaded since. */
function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on("load", () => (loads += 1));
  return () => loads;
}

test("hazard 16: a tab whose part of the app is gone from the server loads once more, keeps what was typed, never turns in circles and never stays white", async ({
  page,
}) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.newJourney());
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Half a na");
  const loads = loadsOf(page);

  // Gone until the page was loaded anew: then the server answers with what it has now.
  const chunk = /\/assets\/LibraryScreen-[^/]*\.js$/;
  let gone = true;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) gone = false;
  });
  await page.route(chunk, (route) =>
    gone ? route.fulfill({ status: 404, contentType: "text/plain", body: "Not found\n" }) : route.fallback(),
  );
  await page.getByRole("link", { name: "Library", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  await expect.poll(loads).toBe(1);
  await open(page, paths.newJourney());
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Half a na");

  // Gone for good: a sentence and the ways on, and no loading in circles.
  await page.unroute(chunk);
  const before = loads();
  const asked = await loseChunks(page, /\/assets\/(ExploreScreen|AboutScreen)-[^/]*\.js$/);
  await page.evaluate(() => sessionStorage.clear());
  await page.getByRole("link", { name: "Explore", exact: true }).first().click();
  await expect(page.getByRole("button", { name: "Load again" })).toBeVisible();
  await expect.poll(() => loads() - before).toBe(1);
  expect(asked()).toBeLessThanOrEqual(6);
  await page.getByRole("link", { name: "To your journeys" }).click();
  await waitUntilReady(page);
  await expect(page.getByRole("link", { name: "Larkspur High School" }).first()).toBeVisible();
});

test("hazard 22: a window that froze in the middle of an import blocks nobody but imports, is told of, and lets go when it crashes", async ({
  page,
  context,
}) => {
  const file = fileURLToPath(new URL("../fixtures/snapshots/v1-two-journeys.waymark.json", import.meta.url));
  const importOn = async (tab: Page) => {
    await open(tab, paths.importSnapshot());
    await tab.getByLabel("Snapshot file", { exact: true }).setInputFiles(file);
  };
  await importOn(page);
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });

  const second = await context.newPage();
  await importOn(second);
  await expect(second.getByRole("alert")).toContainText("Another Waymark window is importing");
  // Starting, writing and exporting wait for nobody.
  await open(second, "/");
  await seed(second, [new Telling("harbor", "Harbor School")]);
  await open(second, paths.exportSnapshot("harbor"));
  const saved = second.waitForEvent("download");
  await second.getByRole("button", { name: "Save file", exact: true }).click();
  await saved;

  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await importOn(second);
  await second.getByRole("button", { name: "Import", exact: true }).click();
  await expect(second.getByRole("heading", { name: "The import is done" })).toBeVisible();
});
