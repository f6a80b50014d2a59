// Devices that give less: no storage, one that fails, or one that is emptied after a week.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Entry } from "../../src/domain/entry";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { k12Competencies, seed, Telling } from "../support/browserSeeds";
import { competencyIds } from "../support/browserStories";

test.use({ serviceWorkers: "block" });

test("hazard 21: without storage Waymark says so before anything is typed, and can be read all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  });
  for (const address of ["/", "/journeys/new", paths.record("larkspur"), "/import", "/device"])
    await test.step(address, async () => {
      await open(page, address);
      await expect(
        page.getByRole("heading", { level: 1, name: "This browser keeps nothing for Waymark" }),
      ).toBeVisible();
      await expect(page.getByRole("textbox")).toHaveCount(0);
      await expect(page.getByLabel("Snapshot file")).toHaveCount(0);
    });
  await expectNoViolations(page, "no storage");

  await page.getByRole("link", { name: "Read the frameworks" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Explore" })).toBeVisible();
  await open(page, paths.exploreCompetency("mtc-k12-jml", competencyIds["mtc-k12-jml"]));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Stakeholder");
  await open(page, "/library");
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
});

test("hazard 21: a storage that opens and takes nothing is found out before anything is typed", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("Nothing is kept in this window", "UnknownError");
    };
  });
  await open(page, "/journeys/new");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This browser keeps nothing for Waymark");
  await expect(page.getByRole("textbox")).toHaveCount(0);
});

test("hazards 1 and 2: a tab on an iPad asks to be installed first, and lets what it holds be saved", async ({
  browser,
  server,
  watch,
}) => {
  const context = await browser.newContext({
    baseURL: server.url,
    serviceWorkers: "block",
    // As iPads call themselves.
    userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1.15",
  });
  watch(context);
  const page = await context.newPage();
  await page.addInitScript(() => Object.defineProperty(navigator, "maxTouchPoints", { value: 5 }));
  const first = page.getByRole("heading", { level: 1, name: "Put Waymark on the Home Screen first" });
  for (const address of ["/journeys/new", "/capture", "/"]) {
    await open(page, address);
    await expect(first).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveCount(0);
  }
  await expectNoViolations(page, "install first");

  const telling = new Telling("larkspur", "Larkspur High School");
  await seed(page, [telling]);
  await open(page, paths.competency(telling.id, k12Competencies[0]!.id));
  await expect(first).toBeVisible();
  await page.getByRole("link", { name: "Save a snapshot of Larkspur High School" }).click();
  await expect(page.getByRole("button", { name: "Save file" })).toBeVisible();
  await open(page, "/import");
  await expect(page.getByLabel("Snapshot file")).toBeAttached();
  await open(page, "/");
  await page.getByRole("button", { name: "Go on here nevertheless" }).click();
  await expect(page.getByRole("link", { name: "Larkspur High School" })).toBeVisible();
  await open(page, "/journeys/new");
  await expect(page.getByRole("textbox", { name: "Name" })).toBeVisible();
  await context.close();
});

test("hazard 11: data that cannot be brought up to date stays as it is, and is saved as a snapshot", async ({
  page,
  newDevice,
}) => {
  await page.goto("/manifest.webmanifest");
  const { journal } = new Telling("larkspur", "Larkspur High School");
  await makeOldData(page, [...journal.entriesById.values()]);
  await open(page, "/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "What is kept here could not be brought up to date",
  );
  await expectNoViolations(page, "data of an older version");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a snapshot of everything" }).click();
  const path = await (await saving).path();
  await expect(page.getByText("1 part could not be read")).toBeVisible();
  const versions = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
  expect(await versions()).toEqual([10]);

  const other = await (await newDevice()).newPage();
  await open(other, "/import");
  const buffer = await readFile(path);
  const file = { name: "rescued.waymark.json", mimeType: "application/json", buffer };
  await other.getByLabel("Snapshot file").setInputFiles(file);
  await other.getByRole("button", { name: "Import", exact: true }).click();
  await expect(other.getByText("Larkspur High School").first()).toBeVisible();
});

test("hazard 21: a database that fails to open says what the browser said", async ({ page }) => {
  await page.addInitScript(() => {
    // Called with the factory it belongs to.
    // oxlint-disable-next-line typescript/unbound-method
    const { open: reallyOpen } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      if (version === undefined) return reallyOpen.call(this, name);
      throw new DOMException("Internal error opening backing store", "UnknownError");
    };
  });
  await open(page, "/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Waymark could not open its storage");
  await expectNoViolations(page, "storage that fails");
});

/** What the first version left, with a row over which the upgrade stumbles. */
async function makeOldData(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.evaluate(
    (told) =>
      new Promise<void>((resolve) => {
        const entries = JSON.parse(told) as object[];
        const request = indexedDB.open("waymark", 10);
        request.addEventListener("upgradeneeded", () => {
          const make = (name: string, keyPath: string | string[]) =>
            request.result.createObjectStore(name, { keyPath });
          const packs = make("packs", ["journey", "source", "n"]);
          packs.put({ journey: "larkspur", source: "S", n: 0, entries });
          packs.put({ journey: "larkspur", source: "S", n: 1, entries: [null] });
          make("summaries", "journey").put({ journey: "larkspur", revision: 1 });
        });
        request.addEventListener("success", () => {
          request.result.close();
          resolve();
        });
      }),
    JSON.stringify(entries),
  );
}
