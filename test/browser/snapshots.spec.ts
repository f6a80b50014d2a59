// Snapshots in a real browser: between devices, through workers, private files and real IndexedDB, and through crashes.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Page, TestInfo } from "@playwright/test";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { newEvidenceId } from "../../src/domain/ids";
import { changeStatus } from "../../src/domain/record";
import { writeSnapshot, type SnapshotSource } from "../../src/formats/snapshotWriter";
import type { Sha256 } from "../../src/lib/hash";
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

/** How much there is of everything, for when there is too much to hand over. */
async function countsOf(page: Page) {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
    const read = database.transaction(["packs", "summaries", "files", "chunks", "staged", "imports"]);
    const all = <T>(table: string) =>
      new Promise<T[]>((resolve) => {
        const request = read.objectStore(table).getAll() as IDBRequest<T[]>;
        request.addEventListener("success", () => resolve(request.result));
      });
    const [packs, summaries, files, chunks, staged, imports] = await Promise.all([
      all<{ entries: object[] }>("packs"),
      all<{ entryCount: number }>("summaries"),
      all<{ stagedBy?: string }>("files"),
      all<{ hash: string }>("chunks"),
      all("staged"),
      all<{ state: string }>("imports"),
    ]);
    database.close();
    return {
      entries: packs.reduce((sum, pack) => sum + pack.entries.length, 0),
      summarized: summaries.reduce((sum, summary) => sum + summary.entryCount, 0),
      files: files.filter(({ stagedBy }) => stagedBy === undefined).length,
      filesWithBytes: new Set(chunks.map(({ hash }) => hash)).size,
      staged: staged.length + files.filter(({ stagedBy }) => stagedBy !== undefined).length,
      importing: imports.filter(({ state }) => state === "staging").length,
    };
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

test("a journey exported on one device and imported on another is the same, to the last byte", async ({
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
  test(`two devices that went apart end equal, with both answers, when ${first} hands over first${first === "the first" ? "" : " @proof"}`, async ({
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

test("no state of exporting or importing has an accessibility violation", async ({
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

test("a second window does not import while another one does @proof", async ({ page, context }) => {
  await readOn(page, fixture.pathname);
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeVisible();
  const second = await context.newPage();
  await readOn(second, fixture.pathname);
  await expect(second.getByRole("alert")).toContainText("Another Waymark window is importing");
  await page.getByRole("button", { name: "Do not import" }).click();
  await importOn(second, fixture.pathname);
});

/** A snapshot that takes a while: many entries, and many large files. */
async function largeSnapshot(info: TestInfo, entries: number, files: number): Promise<string> {
  const telling = new Telling("larkspur", "Larkspur High School");
  const said = [...telling.journal.entriesById.values()];
  for (let n = 0; n < entries; n += 1)
    said.push(
      ...changeStatus(telling.journal, telling.writer, k12Ref(n % 25), { status: "earned", why: `${n}` }),
    );
  const evidence = Array.from({ length: files }, (_, n) => {
    const bytes = Buffer.from(photo).fill(n, 0, 1000);
    const hash = createHash("sha256").update(bytes).digest("hex") as Sha256;
    const [type, size, name] = ["image/jpeg", bytes.length, `${n}.jpg`];
    const content = { kind: "file", hash, type, size, name } as const;
    const item = { id: newEvidenceId(), content, title: "", date: "", caption: "", serves: [] };
    said.push(...addEvidence(telling.journal, telling.writer, item));
    const chunks = async function* () {
      yield bytes;
    };
    return { hash, type, size, name, chunks };
  });
  const source = {
    head: { exportedAt: "", exportedBy: "", app: "" },
    frameworks: [],
    journeys: [{ id: telling.id, title: "", subject: "", framework: null, statuses: {}, twoAnswers: [] }],
    entries: said.sort((a, b) => (a.id < b.id ? -1 : 1)),
    evidence: evidence.sort((a, b) => (a.hash < b.hash ? -1 : 1)),
  } as unknown as SnapshotSource;
  const path = info.outputPath("large.waymark.json");
  await writeFile(path, writeSnapshot(source));
  return path;
}

/** Kills the page's process, its workers with it. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
}

test("a browser killed while a snapshot is read leaves the device as it was @proof", async ({
  page,
  context,
}, info) => {
  const telling = larkspur();
  await open(page, "/");
  await seed(page, [telling]);
  const before = await contentsOf(page);
  await readOn(page, await largeSnapshot(info, 5_000, 24));
  await expect
    .poll(async () => (await countsOf(page)).filesWithBytes, { intervals: [20] })
    .toBeGreaterThan(2);
  await crash(page);

  const again = await context.newPage();
  await open(again, "/");
  await expect(again.getByRole("link", { name: "Larkspur High School" })).toBeVisible();
  await expect.poll(() => contentsOf(again)).toEqual(before);
});

const SAMPLE = ["when it says so"] as const;
const MOMENTS = ["at the tap", ...SAMPLE, "when it is done"] as const;

for (const moments of [SAMPLE, MOMENTS])
  test(`a browser killed while an import is taken in, ${moments.join(", ")}, leaves the device before or after, never between${moments === SAMPLE ? "" : " @proof"}`, async ({
    page,
    context,
  }, info) => {
    const path = await largeSnapshot(info, 20_000, 2);
    const before = { entries: 0, summarized: 0, files: 0, filesWithBytes: 0, staged: 0, importing: 0 };
    const after = { ...before, entries: 40_005, summarized: 40_005, files: 2, filesWithBytes: 2 };
    let opened = page;
    const outcomes = [];
    for (const moment of moments) {
      await readOn(opened, path);
      const button = opened.getByRole("button", { name: "Import", exact: true });
      await expect(button).toBeVisible({ timeout: 40_000 });
      await button.evaluate((element: HTMLButtonElement) => element.click());
      if (moment === "when it says so")
        await expect(opened.getByRole("button", { name: "Importing" })).toBeVisible();
      if (moment === "when it is done")
        await expect(opened.getByText(/were added|nothing new/)).toBeVisible();
      await crash(opened);
      opened = await context.newPage();
      await open(opened, "/");
      await expect.poll(async () => (await countsOf(opened)).importing).toBe(0);
      const outcome = await countsOf(opened);
      expect([before, after]).toContainEqual(outcome);
      outcomes.push(outcome);
    }
    if (moments === MOMENTS) expect(outcomes.at(-1)).toEqual(after);
  });
