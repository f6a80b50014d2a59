// What really stands in a page's database, read beside the app and not through it.
import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Entry } from "../../src/domain/entry";
import { filesNamed, readEvidence } from "../../src/domain/evidence";
import type { JourneyId } from "../../src/domain/ids";
import { foldJournal, type Journal } from "../../src/domain/journal";
import { summarize } from "../../src/domain/summary";
import { summaryRow, type StoredSummary } from "../../src/storage/summaryRow";

/** Every row of a table in key order. Bytes come as base64. */
export async function rowsOf<T>(page: Page, table: string): Promise<readonly T[]> {
  const text = await page.evaluate(async (table) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.addEventListener("success", () => resolve(request.result as unknown[]));
      request.addEventListener("error", () => reject(request.error!));
    });
    database.close();
    const base64 = (bytes: ArrayBuffer) => {
      let text = "";
      const view = new Uint8Array(bytes);
      for (let start = 0; start < view.length; start += 32_768)
        text += String.fromCharCode(...view.subarray(start, start + 32_768));
      return btoa(text);
    };
    return JSON.stringify(rows, (_, value: unknown) =>
      value instanceof ArrayBuffer ? base64(value) : value,
    );
  }, table);
  return JSON.parse(text) as readonly T[];
}

/** The journey folded from its entries; its cached view must agree, and every file that is here must be whole. */
export async function readWhole(page: Page, journey: string): Promise<Journal> {
  const packs = await rowsOf<{ journey: string; entries: Entry[] }>(page, "packs");
  const journal = foldJournal(
    packs.filter((pack) => pack.journey === journey).flatMap(({ entries }) => entries),
  );
  const row = (await rowsOf<StoredSummary>(page, "summaries")).find((each) => each.journey === journey)!;
  const right = summaryRow(summarize(journey as JourneyId, journal), row.revision, row);
  expect(row, "the cached view is that of the entries").toEqual(right);

  const files = await rowsOf<{ hash: string; size: number; chunkCount: number }>(page, "files");
  const chunks = await rowsOf<{ hash: string; bytes: string }>(page, "chunks");
  expect(files.map(({ hash }) => hash).sort(), "every file that an entry names, and no other").toEqual(
    [...filesNamed(journal).keys()].sort(),
  );
  expect(new Set(chunks.map(({ hash }) => hash)).size, "no bytes without a file").toBe(files.length);
  for (const { hash, size, chunkCount } of files) {
    const own = chunks
      .filter((chunk) => chunk.hash === hash)
      .map(({ bytes }) => Buffer.from(bytes, "base64"));
    const bytes = Buffer.concat(own);
    expect([own.length, bytes.length, createHash("sha256").update(bytes).digest("hex")]).toEqual([
      chunkCount,
      size,
      hash,
    ]);
  }
  for (const { content, title, date, serves } of readEvidence(journal))
    expect([content === undefined, title === "", date === "", serves.length]).toEqual([
      false,
      false,
      false,
      1,
    ]);
  return journal;
}
