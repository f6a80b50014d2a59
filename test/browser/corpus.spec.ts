// Hostile files through the real screen, worker and database: each gets a sentence or comes in as it should, in time, within a
// bound of memory, and with the page alive all the while. All of them are in the long proof.
import { createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { corpus } from "../corpus/corpus";
import type { HostileFile } from "../corpus/hostile";
import { deviceTelling, HERE } from "../corpus/plainSnapshot";
import { saysWhy } from "../corpus/sentences";
import { expect, open } from "../support/browser";
import { watchMemory } from "../support/browserMemory";
import { seed } from "../support/browserSeeds";
import { test } from "../support/killable";
import { report } from "../support/proofReport";
import { contentsOfDevice, emptyStores, storesOf } from "../support/stores";

const DEADLINE_MS = 30_000;
/** A file that takes longer than it may is waited for, so that the proof can tell how much longer. */
const PATIENCE_MS = 4 * DEADLINE_MS;
const MOST_MEMORY = 512 * 1024 * 1024;
/** The page may miss frames while a busy machine does something else, but is never gone for longer. */
const LONGEST_GAP_MS = 2_000;

type Watched = { gapMs: number };

/** Counts how long the page was ever gone between two frames. */
async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = { gapMs: 0 };
    Object.assign(window, { watched });
    let last = performance.now();
    const beat = () => {
      const now = performance.now();
      watched.gapMs = Math.max(watched.gapMs, now - last);
      last = now;
      requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
  });
}

const longestGap = (page: Page) =>
  page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    const { gapMs } = watched;
    watched.gapMs = 0;
    return gapMs;
  });

function writeTo(folder: string, { pieces }: HostileFile): string {
  const path = join(folder, "hostile.waymark.json");
  const file = openSync(path, "w");
  for (const piece of pieces()) writeSync(file, piece);
  closeSync(file);
  return path;
}

/** Through the screen; resolves with the sentence that refuses it, or with nothing where it was taken in. */
async function importOn(page: Page, path: string, { passphrase }: HostileFile): Promise<string | undefined> {
  await page.getByLabel("Snapshot file", { exact: true }).setInputFiles(path);
  const refusal = page.getByRole("alert").or(page.locator("[aria-invalid=true]"));
  const preview = page.getByRole("button", { name: "Import", exact: true });
  const sealed = page.getByRole("textbox", { name: "Passphrase" });
  await expect(refusal.or(preview).or(sealed).first()).toBeVisible({ timeout: PATIENCE_MS });
  if (await sealed.isVisible()) {
    if (passphrase === undefined) return page.locator("form", { has: sealed }).innerText();
    await sealed.fill(passphrase);
    await sealed.press("Enter");
    await expect(refusal.or(preview).first()).toBeVisible({ timeout: PATIENCE_MS });
  }
  if (!(await preview.isVisible())) return page.getByRole("main").innerText();
  await preview.click();
  await expect(page.getByRole("heading", { name: "The import is done" })).toBeVisible({
    timeout: DEADLINE_MS,
  });
  return undefined;
}

async function seeded(page: Page): Promise<void> {
  await emptyStores(page);
  await seed(page, [deviceTelling()]);
}

const filesHere = [...deviceTelling().filesByHash.keys()];

/** What must lie on the device once it was taken in. */
function expectedOf({ expected }: HostileFile) {
  const { ids, files } = expected.brings!();
  const all = [...new Set([...HERE.map(({ id }) => id), ...ids])].sort();
  return {
    entries: all.length,
    ids: createHash("sha256").update(all.join()).digest("hex"),
    files: [...new Set([...filesHere, ...files])].sort(),
    staged: 0,
  };
}

async function expectHarmless(page: Page, path: string, file: HostileFile): Promise<Record<string, unknown>> {
  const before = await storesOf(page);
  await longestGap(page);
  const startMs = performance.now();
  const sentence = await importOn(page, path, file);
  const ms = Math.round(performance.now() - startMs);
  const gapMs = Math.round(await longestGap(page));
  expect.soft(ms, `milliseconds for “${file.name}”`).toBeLessThan(DEADLINE_MS);
  expect.soft(gapMs, `milliseconds without a frame for “${file.name}”`).toBeLessThan(LONGEST_GAP_MS);
  if (sentence === undefined) {
    expect(file.expected.brings, `“${file.name}” was taken in`).toBeDefined();
    expect(await contentsOfDevice(page), file.name).toEqual(expectedOf(file));
  } else {
    const { refused = [] } = file.expected;
    const isTold = saysWhy(sentence, refused);
    expect(isTold, `“${file.name}” was refused for another reason than ${refused.join()}: ${sentence}`).toBe(
      true,
    );
    expect(await storesOf(page), file.name).toEqual(before);
  }
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  return { name: file.name, outcome: sentence === undefined ? "imported" : "refused", ms, gapMs };
}

const small = corpus.filter(({ isLarge }) => !isLarge);
const SAMPLE_EVERY = 160;
const PARTS = 4;
const groups: readonly (readonly [string, readonly HostileFile[]])[] = [
  ["a sample of the hostile files", small.filter((_, n) => n % SAMPLE_EVERY === 7)],
  ...Array.from({ length: PARTS }, (_, part) => {
    const files = small.filter((_, n) => n % PARTS === part);
    return [`hostile files, part ${part + 1} of ${PARTS} @corpus @proof`, files] as const;
  }),
];

for (const [name, files] of groups)
  test(`hazard 19: ${name} each get a sentence or come in as they should`, async ({ launch }, info) => {
    test.setTimeout(30_000 + files.length * 1_500);
    const folder = mkdtempSync(join(tmpdir(), "waymark-corpus-"));
    const { page, processId } = await launch([]);
    await open(page, paths.importSnapshot());
    await watchPage(page);
    const memory = watchMemory(processId);
    for (const file of files) {
      await seeded(page);
      const row = await expectHarmless(page, writeTo(folder, file), file);
      if (info.title.includes("@proof")) report("corpus", row);
    }
    memory.stop();
    expect(memory.peak(), "bytes of memory above the start").toBeLessThan(MOST_MEMORY);
    rmSync(folder, { recursive: true });
  });

for (const file of corpus.filter(({ isLarge }) => isLarge))
  test(`hazard 19: ${file.name}: a sentence or a correct import @corpus @proof`, async ({ launch }) => {
    test.setTimeout(480_000);
    const folder = mkdtempSync(join(tmpdir(), "waymark-corpus-"));
    try {
      const path = writeTo(folder, file);
      const { page, processId } = await launch([]);
      await open(page, paths.importSnapshot());
      await watchPage(page);
      await seeded(page);
      const memory = watchMemory(processId);
      const row = await expectHarmless(page, path, file);
      memory.stop();
      report("corpus", { ...row, memory: memory.peak() });
      expect.soft(memory.peak(), "bytes of memory above the start").toBeLessThan(MOST_MEMORY);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
