// Android kills a tab without a word. A browser that is killed in the middle of an import or an export leaves the device as it was
// before it or as it is after it, and nothing else behind.
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { randomFrom } from "../corpus/hostile";
import { deviceTelling, HERE, item, sealed, snapshotOf, statement, textOf } from "../corpus/plainSnapshot";
import { expect, open } from "../support/browser";
import { seed } from "../support/browserSeeds";
import { test } from "../support/killable";
import { report } from "../support/proofReport";
import { contentsOfDevice, emptyStores, storesOf, type Stores } from "../support/stores";

type Work = "import" | "export";

/** Takes a second or two to import, and as long to export. */
async function writeLarge(path: string, { entries = 4_000, files = 10, megabytes = 3 } = {}): Promise<void> {
  const items = Array.from({ length: files }, (_, n) =>
    item(Buffer.alloc(megabytes * 1_000_000, `${n} of them; `)),
  );
  const named = items.map(({ hash, size }, n) => ({
    about: `evidence:${n}`,
    register: "content",
    value: { kind: "file", hash, size, name: `${n}.jpg`, type: "image/jpeg" },
  }));
  const said = Array.from({ length: entries }, (_, n) => ({
    about: `evidence:${n % 900}`,
    register: "caption",
    value: `${n}`,
  }));
  const all = [...named, ...said].map((more, n) => sealed(statement({ ...more, nonce: `${n}` })));
  await writeFile(path, textOf(snapshotOf([...HERE, ...all], items)));
}

/** Chooses the file and takes it in as soon as that can be done; the page goes on by itself. */
async function beginImport(page: Page, path: string): Promise<void> {
  await open(page, paths.importSnapshot());
  await page.evaluate(() => {
    const look = () => {
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === "Import",
      );
      if (!button) return void requestAnimationFrame(look);
      button.click();
      Object.assign(window, { clicked: true });
    };
    look();
  });
  await page.getByLabel("Snapshot file", { exact: true }).setInputFiles(path);
}

async function beginExport(page: Page): Promise<void> {
  await open(page, paths.exportSnapshot("larkspur"));
  await page.getByRole("button", { name: "Save file", exact: true }).click();
}

const waitUntilDone: Readonly<Record<Work, (page: Page) => Promise<void>>> = {
  import: (page) =>
    expect(page.getByRole("heading", { name: "The import is done" })).toBeVisible({ timeout: 60_000 }),
  export: (page) =>
    expect(page.getByRole("button", { name: "Save it again" })).toBeVisible({ timeout: 60_000 }),
};

/** What the page says that it is doing; nothing where it has not begun or is done. */
const wordsOf = (page: Page) =>
  page.evaluate(() => document.querySelector("progress")?.labels?.[0]?.textContent ?? "");

/** A page of the same origin without the app, so that what a kill left can be seen before anything sweeps it. */
async function openBeside(page: Page): Promise<void> {
  const body = "<!doctype html><title>Beside</title>";
  await page.route("**/beside", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("/beside");
}

async function exportFilesLeft(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("waymark-export", { create: true });
    let files = 0;
    for await (const _ of folder.keys()) files += 1;
    return files;
  });
}

const isSame = (a: Stores, b: Stores) => JSON.stringify(a) === JSON.stringify(b);

/** Once the app has started: nothing is left of what was begun, and every store is as before or as after. */
async function outcomeOf(page: Page, before: Stores, after: Stores): Promise<"before" | "after"> {
  await open(page, "/");
  await expect.poll(() => exportFilesLeft(page)).toBe(0);
  await expect
    .poll(async () => {
      const now = await storesOf(page);
      return isSame(now, before) || isSame(now, after) ? "whole" : [now, before, after];
    })
    .toBe("whole");
  expect((await contentsOfDevice(page)).staged).toBe(0);
  return isSame(await storesOf(page), before) ? "before" : "after";
}

/** Both without a kill: how the device is before and after, and how long it takes in milliseconds. */
async function undisturbed(page: Page, work: Work, begin: (page: Page) => Promise<void>) {
  await open(page, "/");
  const before = await storesOf(page);
  await begin(page);
  const startMs = performance.now();
  await waitUntilDone[work](page);
  const ms = performance.now() - startMs;
  await open(page, "/");
  await expect.poll(() => exportFilesLeft(page)).toBe(0);
  return { before, after: await storesOf(page), ms };
}

async function startAgain(page: Page): Promise<void> {
  await open(page, "/");
  await emptyStores(page);
  await seed(page, [deviceTelling()]);
}

async function withFile(size: Parameters<typeof writeLarge>[1], use: (path: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "waymark-kills-"));
  try {
    const path = join(folder, "large.waymark.json");
    await writeLarge(path, size);
    await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("hazard 7: a browser killed while it reads, takes in or writes a snapshot leaves the device before or after, never between", async ({
  launch,
}) => {
  test.setTimeout(120_000);
  await withFile({ entries: 1_000, files: 4 }, async (path) => {
    let { page, kill } = await launch([]);
    const killed = async () => {
      await kill();
      ({ page, kill } = await launch([]));
    };
    await startAgain(page);
    const { before, after } = await undisturbed(page, "import", (on) => beginImport(on, path));

    await startAgain(page);
    await beginImport(page, path);
    await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0.2);
    await killed();
    expect(await outcomeOf(page, before, after)).toBe("before");

    await beginImport(page, path);
    await page.waitForFunction(() => "clicked" in window);
    await killed();
    const outcome = await outcomeOf(page, before, after);
    // It can always be done again.
    if (outcome === "before") {
      await beginImport(page, path);
      await waitUntilDone.import(page);
    }
    expect(await outcomeOf(page, before, after)).toBe("after");

    await beginExport(page);
    await expect.poll(() => exportFilesLeft(page), { intervals: [10] }).toBe(1);
    await killed();
    expect(await outcomeOf(page, after, after)).toBe("before");
  });
});

/** Imports where the kill before has left nothing, and exports once without a kill. */
async function undisturbedFrom(page: Page, begin: Readonly<Record<Work, (page: Page) => Promise<void>>>) {
  await startAgain(page);
  await begin.import(page);
  await waitUntilDone.import(page);
  return undisturbed(page, "export", begin.export);
}

const KILLS = Number(process.env["WAYMARK_KILLS"] ?? 100);

for (const work of ["import", "export"] as const)
  test(`hazard 7: a browser killed at ${KILLS / 2} random moments of an ${work} leaves the device before or after, never between @kills @proof`, async ({
    launch,
  }) => {
    test.setTimeout(60_000 + KILLS * 30_000);
    await withFile({}, async (path) => {
      const begin = { import: (on: Page) => beginImport(on, path), export: beginExport };
      const random = randomFrom(Number(process.env["WAYMARK_SEED"] ?? 1));
      let { page, kill } = await launch([]);
      await startAgain(page);
      const { before, after, ms } =
        work === "import" ? await undisturbed(page, work, begin.import) : await undisturbedFrom(page, begin);
      // Once it was exported, each export more leaves all stores as they are.
      const first = work === "import" ? before : after;
      const outcomes = new Set<string>();
      let filesLeft = 0;
      for (let n = 0; n < KILLS / 2; n += 1) {
        if (work === "import") await startAgain(page);
        await begin[work](page);
        const afterMs = Math.round(random() * ms * 1.1);
        await page.waitForTimeout(afterMs);
        const saying = await wordsOf(page);
        await kill();
        ({ page, kill } = await launch([]));
        await openBeside(page);
        const { staged } = await contentsOfDevice(page);
        const exportFiles = await exportFilesLeft(page);
        const outcome = await outcomeOf(page, first, after);
        outcomes.add(outcome);
        filesLeft += exportFiles;
        report("kills", { work, afterMs, saying, staged, exportFiles, outcome });
      }
      // Kills that all come too early or too late would prove nothing. An export changes no store: its file tells when it was killed.
      if (KILLS >= 100 && work === "import") expect([...outcomes].sort()).toEqual(["after", "before"]);
      if (KILLS >= 100 && work === "export") expect(filesLeft).toBeGreaterThan(0);
      // After all of that it can still be done.
      if (work === "import") await startAgain(page);
      await begin[work](page);
      await waitUntilDone[work](page);
      expect(await outcomeOf(page, after, after)).toBe("before");
    });
  });
