// What was called saved stays, whatever becomes of the browser, the tab or the disk.
import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { readEvidence } from "../../src/domain/evidence";
import { paths } from "../../src/paths";
import { violations } from "../support/axe";
import { expect, open } from "../support/browser";
import { readWhole, rowsOf } from "../support/browserRows";
import { k12Competencies, picture, seed, Telling } from "../support/browserSeeds";
import { openCompetency, savedCount, statusRadio, whenSaved, whyBox } from "../support/browserStories";
import { startJourney } from "../support/journey";
import { test } from "../support/killable";

test.use({ serviceWorkers: "block" });

const competency = k12Competencies[0]!.id;
const files = (page: Page) => page.getByLabel("Evidence files", { exact: true });
const noteBox = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true });
const addEvidence = (page: Page) => page.getByRole("button", { name: "Add evidence", exact: true }).click();

test("hazard 6: a status, its reason and a photo each survive a browser killed the moment they are saved @proof", async ({
  launch,
}) => {
  let { page, kill } = await launch();
  await open(page, "/");
  const journey = await startJourney(page, "Larkspur High School");
  const killAndLaunch = async () => {
    await kill();
    ({ page, kill } = await launch());
    await openCompetency(page, journey, competency);
  };

  await openCompetency(page, journey, competency);
  await statusRadio(page, "In progress").check();
  await whenSaved(page, 1);
  await killAndLaunch();
  await expect(statusRadio(page, "In progress")).toBeChecked();

  await whyBox(page).fill("Advisory plans its own Fridays.");
  await whyBox(page).blur();
  await whenSaved(page, 1);
  await killAndLaunch();
  await expect(whyBox(page)).toHaveValue("Advisory plans its own Fridays.");

  await files(page).setInputFiles({ name: "Wall.png", mimeType: "image/png", buffer: picture });
  await whenSaved(page, 1);
  await killAndLaunch();
  await page.getByRole("link", { name: "Wall" }).click();
  await expectWall(page);
  await readWhole(page, journey);
});

async function expectWall(page: Page): Promise<void> {
  const photo = page.getByRole("img", { name: "Picture: Wall" });
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(192);
}

test("hazard 6: a photo survives a browser killed the moment it is saved, and so does what was half typed", async ({
  launch,
}) => {
  let { page, kill } = await launch();
  await open(page, "/");
  const journey = await startJourney(page, "Larkspur High School");
  await openCompetency(page, journey, competency);
  await whyBox(page).pressSequentially("Half a sent");
  await addEvidence(page);
  // The reason is saved when its box is left; what is typed last stays a draft.
  await noteBox(page).pressSequentially("Half a no");
  await expect
    .poll(async () => JSON.stringify(await rowsOf(page, "drafts")), { intervals: [50] })
    .toContain("Half a no");
  const saved = await savedCount(page);
  await files(page).setInputFiles({ name: "Wall.png", mimeType: "image/png", buffer: picture });
  await whenSaved(page, saved + 1);
  await kill();

  ({ page, kill } = await launch());
  await openCompetency(page, journey, competency);
  await expect(whyBox(page)).toHaveValue("Half a sent");
  await addEvidence(page);
  await expect(noteBox(page)).toHaveValue("Half a no");
  await page.getByRole("link", { name: "Wall" }).click();
  await expectWall(page);
  await readWhole(page, journey);
});

for (const moments of [[4], [1, 4, 9]])
  test(`hazard 6: a tab that crashes among many writes leaves each of them whole or not at all${moments.length > 1 ? ", at several moments @proof" : ""}`, async ({
    page,
    context,
  }) => {
    const telling = new Telling("larkspur", "Larkspur High School");
    await open(page, "/");
    await seed(page, [telling]);
    let tab = page;
    let kept = 0;
    for (const moment of moments) {
      await openCompetency(tab, telling.id, competency);
      await files(tab).setInputFiles(
        Array.from({ length: 30 }, (_, n) => ({
          name: `${moment}-${n}.bin`,
          mimeType: "application/octet-stream",
          buffer: randomBytes(50_000),
        })),
      );
      await whenSaved(tab, moment);
      await crash(tab);
      tab = await context.newPage();
      await open(tab, "/");
      const items = readEvidence(await readWhole(tab, telling.id)).length;
      expect(items, "all that was called saved").toBeGreaterThanOrEqual(kept + moment);
      expect(items, "it did crash among the writes").toBeLessThan(kept + 30);
      kept = items;
    }
  });

test("hazard 5: a disk that is full while a file is added is told, and takes nothing", async ({
  page,
  server,
}) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  const setQuota = await quotaOf(page, server.origin);
  await setQuota(3_000_000);
  await open(page, "/");
  await seed(page, [telling]);
  await openCompetency(page, telling.id, competency);
  await addEvidence(page);
  const note = noteBox(page);
  await note.fill("A note that is not said yet");

  const before = await rowsOf(page, "packs");
  const buffer = randomBytes(8_000_000);
  await files(page).setInputFiles({ name: "Film.mp4", mimeType: "video/mp4", buffer });
  const problem = page.getByRole("alert").filter({ hasText: "Film.mp4" });
  await expect(problem).toContainText("the device has no space left");
  await expect(note).toHaveValue("A note that is not said yet");
  expect([await rowsOf(page, "files"), await rowsOf(page, "chunks")]).toEqual([[], []]);
  expect(await rowsOf(page, "packs")).toEqual(before);
  expect(await savedCount(page)).toBe(0);

  // What the browser leaves on the disk of the failed write may take all the room for a while.
  await setQuota(undefined);
  await statusRadio(page, "In progress").check();
  await whenSaved(page, 1);
  await page.getByRole("button", { name: "Try again", exact: true }).click();
  await whenSaved(page, 2);
  await expect(problem).toHaveCount(0);
  expect(readEvidence(await readWhole(page, telling.id))).toHaveLength(1);
  await expect(note).toHaveValue("A note that is not said yet");
});

test("hazard 5: a status that finds no room goes back, says why, and keeps the reason that was typed @proof", async ({
  page,
}) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await openCompetency(page, telling.id, competency);
  await whyBox(page).fill("Because of the wall.");
  await refuseWrites(page, true);
  await statusRadio(page, "Earned").click();
  await expect(page.getByText("This was not saved: the device has no space left.").first()).toBeVisible();
  await expect(statusRadio(page, "Earned")).not.toBeChecked();
  await expect(whyBox(page)).toHaveValue("Because of the wall.");
  expect(await savedCount(page)).toBe(0);

  await refuseWrites(page, false);
  await statusRadio(page, "Earned").check();
  await whenSaved(page, 1);
  await open(page, paths.competency(telling.id, competency));
  await expect(statusRadio(page, "Earned")).toBeChecked();
  await expect(whyBox(page)).toHaveValue("Because of the wall.");
});

test("hazard 3: storage cleared under an open tab is told, is not written to as if it were new, and does not begin cheerfully anew", async ({
  page,
  server,
  context,
}) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await openCompetency(page, telling.id, competency);
  // Outside of the database stands, soon after the start, that there is something in it.
  await expect.poll(() => page.evaluate(() => localStorage.getItem("waymark-kept"))).toContain("journeys");
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: server.origin, storageTypes: "indexeddb" });
  await expect(page.getByText("What Waymark kept here was cleared")).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await statusRadio(page, "Earned").click();
  await expect(page.getByText("Waymark lost its connection to this device’s storage").first()).toBeVisible();
  expect(await savedCount(page)).toBe(0);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);

  await page.getByRole("button", { name: "Load again" }).click();
  await expect(
    page.getByRole("heading", { name: "Your journey is gone from this browser", exact: true }),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expect(page.getByRole("link", { name: "Import a snapshot" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Start a journey" })).toHaveCount(0);
});

test("hazard 12: a connection that dies without a word is opened again, and what is tapped next is saved", async ({
  page,
}) => {
  await page.addInitScript(() => {
    // Called with the factory it belongs to.
    // oxlint-disable-next-line typescript/unbound-method
    const { open: reallyOpen } = IDBFactory.prototype;
    const connections: IDBDatabase[] = [];
    Object.assign(window, { connections });
    IDBFactory.prototype.open = function (name, version) {
      const request = reallyOpen.call(this, name, version);
      request.addEventListener("success", () => connections.push(request.result));
      return request;
    };
  });
  const die = () =>
    page.evaluate(() => {
      for (const one of (window as unknown as { connections: IDBDatabase[] }).connections) one.close();
    });
  const telling = new Telling("larkspur", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await openCompetency(page, telling.id, competency);
  await die();
  await statusRadio(page, "In progress").check();
  await whenSaved(page, 1);
  await die();
  // The page comes back to the front: as an iPad's does after a while behind others.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await whyBox(page).fill("Because of the wall.");
  await whyBox(page).blur();
  await whenSaved(page, 2);
  await expect(statusRadio(page, "In progress")).toBeChecked();
  await expect(page.getByText("Waymark lost its storage")).toHaveCount(0);
});

/**
 * Sets the origin's quota in bytes; undefined: what the device has. Less than before holds only from an opening of the
 * database on: the browser remembers for half a minute how much room there was.
 */
async function quotaOf(
  page: Page,
  origin: string,
): Promise<(quotaSize: number | undefined) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (quotaSize) => {
    await session.send("Storage.overrideQuotaForOrigin", {
      origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  };
}

/**
 * Refuses every write of an entry as a full disk does. A disk that is really filled to the brim leaves the browser room to tidy
 * up, and then now and then takes one small write more.
 */
async function refuseWrites(page: Page, refuse: boolean): Promise<void> {
  await page.evaluate((refused) => {
    const hold = globalThis as { put?: PropertyDescriptor | undefined };
    hold.put ??= Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put");
    const take = hold.put?.value as (this: IDBObjectStore, ...row: unknown[]) => IDBRequest;
    const put = function put(this: IDBObjectStore, ...row: unknown[]) {
      if (refused && this.name === "packs") throw new DOMException("The disk is full", "QuotaExceededError");
      return take.apply(this, row);
    };
    Object.defineProperty(IDBObjectStore.prototype, "put", { ...hold.put, value: put });
  }, refuse);
}

/** Ends the tab's process as a crash would. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
}
