// A disk that fills up in the middle of what is large: taking a snapshot in, and writing one.
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { deviceTelling, HERE, item, sealed, snapshotOf, statement, textOf } from "../corpus/plainSnapshot";
import { expect, open, test } from "../support/browser";
import { k12Competencies, seed } from "../support/browserSeeds";
import { openCompetency, statusRadio, whenSaved } from "../support/browserStories";
import { storesOf } from "../support/stores";

test.use({ serviceWorkers: "block" });

/** Of the origin, in bytes; undefined: what the device has. */
async function limitDisk(page: Page, origin: string, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });
}

/** Files of random bytes, which no disk can press together. */
async function snapshotWithFiles(path: string, megabytes: readonly number[]): Promise<void> {
  const items = megabytes.map((size) => item(randomBytes(size * 1_000_000)));
  const named = items.map(({ hash, size }, n) =>
    sealed(
      statement({
        about: `evidence:film-${n}`,
        register: "content",
        value: { kind: "file", hash, size, name: `${n}.mp4`, type: "video/mp4" },
        nonce: `${n}`,
      }),
    ),
  );
  await writeFile(path, textOf(snapshotOf([...HERE, ...named], items)));
}

const importFile = async (page: Page, path: string) => {
  await open(page, paths.importSnapshot());
  await page.getByLabel("Snapshot file", { exact: true }).setInputFiles(path);
};

test("hazard 5: a disk that is full while a snapshot is taken in or written is told, leaves nothing half done, and takes a status all the same", async ({
  page,
  server,
}, info) => {
  const path = info.outputPath("ours.waymark.json");
  await snapshotWithFiles(path, [2, 2, 2]);
  await limitDisk(page, server.origin, 5_000_000);
  await open(page, "/");
  await seed(page, [deviceTelling()]);
  const before = await storesOf(page);
  await importFile(page, path);
  await expect(page.getByRole("alert")).toContainText("no space left");
  expect(await storesOf(page)).toEqual(before);
  await limitDisk(page, server.origin);

  // There is room again: the same file comes in. Then there is none for writing it out.
  await importFile(page, path);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The import is done" })).toBeVisible();
  await open(page, paths.exportSnapshot("larkspur"));
  const after = await storesOf(page);
  await limitDisk(page, server.origin, 9_000_000);
  await page.getByRole("button", { name: "Save file", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("no space left");
  expect(await storesOf(page)).toEqual(after);
  await expect.poll(() => exportFilesLeft(page)).toEqual([]);

  await openCompetency(page, "larkspur", k12Competencies[0]!.id);
  await statusRadio(page, "Earned").check();
  await whenSaved(page, 1);
  await limitDisk(page, server.origin);
});

const exportFilesLeft = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("waymark-export", { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
