import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { buildNextVersion, nextVersion } from "../support/builds";
import {
  distFolder,
  expect,
  filesOf,
  open,
  test,
  waitUntilReady,
  waitUntilReadyForOffline,
} from "../support/browser";
import { startJourney } from "../support/journey";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

let nextFolder: string;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  nextFolder = await buildNextVersion();
});

test("hazard 15: an update is offered, not forced, and taken by all tabs at once", async ({
  page,
  context,
  server,
}) => {
  await open(page, "/");
  await waitUntilReadyForOffline(page);
  await open(page, "/device");
  const other = await context.newPage();
  await open(other, "/device");
  await expectVersion(page, version);
  await expectVersion(other, version);

  await server.serveFolder(nextFolder);
  await lookForUpdate(page);
  await expect(offer(page)).toBeVisible();
  await expect(offer(other)).toBeVisible();
  await expectNoViolations(page, "an update that waits");

  // Not forced: nothing has changed under either page, and a reload keeps the version that a person has not left.
  await other.reload();
  await waitUntilReady(other);
  await expectVersion(page, version);
  await expectVersion(other, version);
  await expect(offer(other)).toBeVisible();

  await page.getByRole("button", { name: "Update now" }).click();
  await expectVersion(page, nextVersion);
  await expectVersion(other, nextVersion);
  await expect(offer(page)).toBeHidden();
  await expect(offer(other)).toBeHidden();
});

test("hazard 15: the new version works offline at once, and the old one's files are gone @proof", async ({
  page,
  server,
}) => {
  await open(page, "/");
  await waitUntilReadyForOffline(page);
  await server.serveFolder(nextFolder);
  await lookForUpdate(page);
  // The app loads the page anew by itself; going elsewhere before would cross its way.
  const loadedAnew = page.waitForEvent("load");
  await page.getByRole("button", { name: "Update now" }).click();
  await loadedAnew;
  await open(page, "/device");
  await expectVersion(page, nextVersion);

  await server.stop();
  await open(page, "/device");
  await expectVersion(page, nextVersion);
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname.slice(1));
  });
  expect(kept.toSorted()).toEqual(filesOf(nextFolder).toSorted());
});

test("hazard 15: what was typed in another tab survives the update @proof", async ({
  page,
  context,
  server,
}) => {
  await open(page, "/");
  const journey = await startJourney(page, "Larkspur High School");
  await open(page, "/");
  await waitUntilReadyForOffline(page);

  const writing = await context.newPage();
  await open(writing, `/journeys/${journey}`);
  await writing
    .getByRole("link", { name: /Not started/ })
    .first()
    .click();
  const why = writing.getByRole("textbox", { name: "Why", exact: true });
  await why.fill("Half a sentence about the portr");

  await server.serveFolder(nextFolder);
  await lookForUpdate(page);
  // The other tab loads anew by itself, after its drafts are kept.
  const loadedAnew = writing.waitForEvent("load");
  await page.getByRole("button", { name: "Update now" }).click();
  await loadedAnew;
  await waitUntilReady(writing);
  await expect(why).toHaveValue("Half a sentence about the portr");
  await open(writing, "/device");
  await expectVersion(writing, nextVersion);
});

test("hazard 16: an old tab under the new version's worker, which has the old parts no more, loads again with what was typed @proof", async ({
  page,
  context,
  server,
}) => {
  await open(page, "/");
  await startJourney(page, "Larkspur High School");
  await open(page, "/");
  await waitUntilReadyForOffline(page);
  const old = await context.newPage();
  // As a tab that did not hear of it, frozen or busy.
  await old.addInitScript(() => {
    if (sessionStorage.getItem("deaf") === null)
      navigator.serviceWorker.addEventListener("controllerchange", (event) =>
        event.stopImmediatePropagation(),
      );
    sessionStorage.setItem("deaf", "once");
  });
  await open(old, paths.newJourney());
  await old.getByRole("textbox", { name: "Name", exact: true }).fill("Half a na");
  let loads = 0;
  old.on("load", () => (loads += 1));

  const part = /\/LibraryScreen-[^/]*\.js$/;
  const [oldPart, newPart] = [distFolder, nextFolder].map((folder) =>
    filesOf(folder).find((name) => part.test(name)),
  );
  expect(oldPart).not.toBe(newPart);
  await server.serveFolder(nextFolder);
  await lookForUpdate(page);
  const loadedAnew = page.waitForEvent("load");
  await page.getByRole("button", { name: "Update now" }).click();
  await loadedAnew;
  await open(page, "/device");
  await expectVersion(page, nextVersion);
  expect(loads).toBe(0);
  // The browser's own cache may be emptied at any time.
  await (await context.newCDPSession(old)).send("Network.clearBrowserCache");
  const isThere = (name: string | undefined) =>
    old.evaluate(async (name) => (await fetch(`/${name ?? ""}`)).ok, name);
  expect([await isThere(oldPart), await isThere(newPart)]).toEqual([false, true]);

  await old.getByRole("link", { name: "Library", exact: true }).first().click();
  await expect(old.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  expect(loads).toBe(1);
  await open(old, paths.newJourney());
  await expect(old.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Half a na");
});

function offer(page: Page) {
  return page.getByText("A new version of Waymark is ready.");
}

async function expectVersion(page: Page, expected: string): Promise<void> {
  await expect(page.getByText(`Version ${expected}`)).toBeVisible({ timeout: 40_000 });
}

/** What the app does by itself once an hour and whenever it comes to the front. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}
