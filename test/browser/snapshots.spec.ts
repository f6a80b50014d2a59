// Snapshots in a real browser: between devices, through workers, private files and real IndexedDB. Kills are in kills.spec.ts.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page, TestInfo } from "@playwright/test";
import { changeStatus } from "../../src/domain/record";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { k12Ref, seed, Telling } from "../support/browserSeeds";
import { NOON, testWriter } from "../support/entries";

const fixture = new URL("../fixtures/snapshots/v1-two-journeys.waymark.json", import.meta.url);
/** Several chunks, and no two of them alike. */
const photo = Buffer.from(
  new Uint8Array(5 * 1024 * 1024).map((_, index) => (index * 7_919 + (index >> 8)) % 251),
);

function larkspur(): Telling {
  const telling = new Telling("larkspur", "Larkspur High School");
  telling.tell((journal) =>
    changeStatus(journal, telling.writer, k12Ref(0), { status: "in-progress", why: "Begun." }),
  );
  return telling;
}

/** Everything that is in the database and counts: entries by journey, statuses shown, and the bytes of files by their hash. */
async function contentsOf(page: Page) {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
    const all = <T>(table: string) =>
      new Promise<T[]>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll() as IDBRequest<T[]>;
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error!));
      });
    const packs = await all<{ entries: { id: string }[] }>("packs");
    const summaries = await all<{ revision?: number; entryCount: number }>("summaries");
    const chunks = await all<{ hash: string; n: number; bytes: ArrayBuffer }>("chunks");
    const bytesByHash: Record<string, string> = {};
    for (const hash of new Set(chunks.map((chunk) => chunk.hash))) {
      const parts = chunks.filter((chunk) => chunk.hash === hash).map((chunk) => chunk.bytes);
      const digest = await crypto.subtle.digest("SHA-256", await new Blob(parts).arrayBuffer());
      bytesByHash[hash] = [...new Uint8Array(digest)]
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join("");
    }
    const contents = {
      entries: packs.flatMap((pack) => pack.entries).sort((a, b) => (a.id < b.id ? -1 : 1)),
      summaries: summaries.map((summary) => ({ ...summary, revision: 0 })),
      files: (await all<{ hash: string; size: number; stagedBy?: string }>("files")).map(
        ({ hash, size, stagedBy }) => ({ hash, size, stagedBy }),
      ),
      bytesByHash,
      staged: (await all("staged")).length,
      importing: (await all<{ state: string }>("imports")).filter(({ state }) => state === "staging").length,
    };
    database.close();
    return contents;
  });
}

/** Exports through the screen; resolves with the path of the downloaded file. */
async function exportFrom(page: Page, journey: string, info: TestInfo): Promise<string> {
  await open(page, paths.exportSnapshot(journey));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file", exact: true }).click();
  const path = info.outputPath(`${Math.random()}-${(await download).suggestedFilename()}`);
  await (await download).saveAs(path);
  return path;
}

/** How many exported files still lie in the browser's private file system. */
async function filesLeft(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = [];
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("waymark-export");
    for await (const name of folder.keys()) names.push(name);
    return names.length;
  });
}

async function readOn(page: Page, path: string): Promise<void> {
  await open(page, paths.importSnapshot());
  await page.getByLabel("Snapshot file", { exact: true }).setInputFiles(path);
}

async function importOn(page: Page, path: string): Promise<void> {
  await readOn(page, path);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The import is done" })).toBeVisible();
}

test("hazards 2, 4 and 20: a journey exported on one device and imported on another is the same, to the last byte", async ({
  page,
  newDevice,
}, info) => {
  const telling = larkspur();
  telling.addFile("wall.jpg", "image/jpeg", photo, [k12Ref(0)]);
  await open(page, "/");
  await seed(page, [telling]);
  const path = await exportFrom(page, telling.id, info);
  expect(path).toMatch(/larkspur-high-school-\d{4}-\d{2}-\d{2}\.waymark\.json$/);

  const other = await (await newDevice()).newPage();
  await importOn(other, path);
  const contents = await contentsOf(other);
  expect(contents).toEqual(await contentsOf(page));
  const hash = createHash("sha256").update(photo).digest("hex");
  expect(contents.bytesByHash).toEqual({ [hash]: hash });

  await other.getByRole("link", { name: "Open “Larkspur High School”" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Larkspur High School" })).toBeVisible();
});

for (const first of ["the first", "the second"] as const)
  test(`two devices that went apart end equal, with both answers, when ${first} hands over first @proof`, async ({
    page,
    newDevice,
  }, info) => {
    const telling = larkspur();
    const base = telling.journal;
    const other = await (await newDevice()).newPage();
    await open(page, "/");
    await open(other, "/");
    telling.tell((journal) =>
      changeStatus(journal, telling.writer, k12Ref(0), { status: "earned", why: "Seen." }),
    );
    await seed(page, [telling]);
    const theirs = larkspur();
    theirs.journal = base;
    const ben = testWriter("ben", NOON + 60_000, theirs.id);
    theirs.tell((journal) => changeStatus(journal, ben, k12Ref(0), { status: "not-started", why: "No." }));
    theirs.addFile("wall.jpg", "image/jpeg", photo.subarray(0, 9_999), [k12Ref(1)]);
    await seed(other, [theirs]);

    const [giver, taker] = first === "the first" ? [page, other] : [other, page];
    await importOn(taker, await exportFrom(giver, telling.id, info));
    await importOn(giver, await exportFrom(taker, telling.id, info));
    const contents = await contentsOf(page);
    expect(contents).toEqual(await contentsOf(other));
    expect(contents.summaries).toMatchObject([{ twoAnswers: [k12Ref(0)] }]);
  });

test("entries that only a newer version understands, `__proto__` and half characters come out as they went in", async ({
  page,
}, info) => {
  await importOn(page, fixture.pathname);
  await open(page, paths.exportSnapshot("our-school"));
  await page.getByRole("checkbox", { name: "Our state" }).check();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file", exact: true }).click();
  const path = info.outputPath("again.waymark.json");
  await (await download).saveAs(path);
  const whatCounts = (text: string) => text.slice(text.indexOf(`\n"entries":[`));
  expect(whatCounts(readFileSync(path, "utf8"))).toBe(whatCounts(readFileSync(fixture, "utf8")));
});

test("no state of exporting or importing has an accessibility violation @proof", async ({
  page,
  newDevice,
}, info) => {
  const telling = larkspur();
  telling.addFile("wall.jpg", "image/jpeg", photo, [k12Ref(0)]);
  await open(page, "/");
  await seed(page, [telling, new Telling("harbor", "Harbor District")]);
  const path = await exportFrom(page, telling.id, info);
  await expect(page.getByRole("button", { name: "Save it again" })).toBeVisible();
  await expectNoViolations(page, "saved");

  const other = await (await newDevice()).newPage();
  await readOn(other, path);
  await expect(other.getByRole("heading", { name: "What this file brings" })).toBeFocused();
  await expectNoViolations(other, "preview");
  await other.getByRole("button", { name: "Import", exact: true }).click();
  await expect(other.getByRole("heading", { name: "The import is done" })).toBeFocused();
  await expectNoViolations(other, "done");
  await readOn(other, new URL(import.meta.url).pathname);
  await expect(other.getByRole("alert")).toBeVisible();
  await expectNoViolations(other, "refused");
});

test("a file that was exported does not stay on the device after the next start @proof", async ({
  page,
}, info) => {
  const telling = larkspur();
  await open(page, "/");
  await seed(page, [telling]);
  await exportFrom(page, telling.id, info);
  expect(await filesLeft(page)).toBe(1);
  await open(page, "/");
  await expect.poll(() => filesLeft(page)).toBe(0);
});

test("a file can be saved again, whole, as long as its screen is open, and goes in time once it is left", async ({
  page,
}, info) => {
  const telling = larkspur();
  telling.addFile("wall.jpg", "image/jpeg", photo, [k12Ref(0)]);
  // Whatever waits a minute or more waits for the test; Playwright's clock would also stop the marks of performance.
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    const later = window.setTimeout.bind(window);
    const soon = (work: () => void, delay = 0) => (delay < 60_000 ? later(work, delay) : waiting.push(work));
    Object.assign(window, {
      setTimeout: soon,
      letAnHourPass: () => waiting.splice(0).forEach((work) => work()),
    });
  });
  const letAnHourPass = () =>
    page.evaluate(() => (window as unknown as { letAnHourPass(): void }).letAnHourPass());
  await open(page, "/");
  await seed(page, [telling]);
  const path = await exportFrom(page, telling.id, info);
  await letAnHourPass();
  const again = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save it again" }).click();
  const pathAgain = info.outputPath("again.waymark.json");
  await (await again).saveAs(pathAgain);
  expect(readFileSync(pathAgain).equals(readFileSync(path))).toBe(true);

  await page.getByRole("link", { name: "About", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /About/ })).toBeVisible();
  expect(await filesLeft(page)).toBe(1);
  await letAnHourPass();
  await expect.poll(() => filesLeft(page)).toBe(0);
});

test("hazard 22: a second window does not import while another one does @proof", async ({
  page,
  context,
}) => {
  await readOn(page, fixture.pathname);
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeVisible();
  const second = await context.newPage();
  await readOn(second, fixture.pathname);
  await expect(second.getByRole("alert")).toContainText("Another Waymark window is importing");
  await page.getByRole("button", { name: "Do not import" }).click();
  await importOn(second, fixture.pathname);
});
