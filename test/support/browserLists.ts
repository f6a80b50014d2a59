// A device with many journeys, for tests of the list: rows as the app would have written them, and what a page reads of them.
import type { Page } from "@playwright/test";
import type { CompetencyRef, FrameworkId } from "../../src/domain/framework";
import type { Summary } from "../../src/domain/summary";
import type { Status } from "../../src/domain/status";
import { summaryRow, type Arrangement, type StoredSummary } from "../../src/storage/summaryRow";
import { k12Ref } from "./browserSeeds";
import { journeyId, NOON } from "./entries";

type Row = Partial<Summary> & Partial<Arrangement> & { readonly title: string };

/** `index` is its id too, and how long ago it was touched. */
export function listRow(index: number, { title, pinned, collection, readOnly, ...rest }: Row): StoredSummary {
  const summary: Summary = {
    journey: journeyId(`listed-${index}`),
    title,
    subject: "school",
    framework: "mtc-k12-jml" as FrameworkId,
    archived: false,
    isExample: false,
    existence: "present",
    statuses: statuses(index % 26),
    twoAnswers: [],
    evidenceCount: 0,
    notPlacedCount: 0,
    entryCount: 3,
    newerCount: 0,
    touchedAt: NOON - index * 60_000,
    ...rest,
  };
  return summaryRow(summary, 1, {
    pinned: pinned ?? false,
    collection: collection ?? "",
    readOnly: readOnly ?? false,
  });
}

function statuses(earned: number): Readonly<Record<CompetencyRef, Status>> {
  return Object.fromEntries(
    Array.from({ length: earned }, (_, at) => [k12Ref(Math.min(at, 24)), "earned" as const]),
  );
}

/** So many schools, numbered from 1; the first was touched last. */
export const schools = (count: number): readonly StoredSummary[] =>
  Array.from({ length: count }, (_, index) => listRow(index, { title: `School ${index + 1}` }));

/** The page must have been open; reload it afterwards. */
export async function seedRows(page: Page, rows: readonly StoredSummary[]): Promise<void> {
  await page.evaluate(async (text) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
    const write = database.transaction("summaries", "readwrite");
    for (const row of JSON.parse(text) as object[]) write.objectStore("summaries").put(row);
    await new Promise((resolve, reject) => {
      write.addEventListener("complete", resolve);
      write.addEventListener("abort", () => reject(write.error!));
    });
    database.close();
  }, JSON.stringify(rows));
}

/** From the next load on, the page counts the rows that it reads. */
export async function countRowsRead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window as unknown as { rowsRead: number };
    counted.rowsRead = 0;
    for (const store of [IDBObjectStore.prototype, IDBIndex.prototype]) {
      // Called with the store that it belongs to.
      // oxlint-disable-next-line typescript/unbound-method
      const { getAll } = store;
      store.getAll = function (this: IDBObjectStore & IDBIndex, ...asked: Parameters<typeof getAll>) {
        const request = getAll.apply(this, asked);
        request.addEventListener("success", () => {
          counted.rowsRead += (request.result as unknown[]).length;
        });
        return request;
      } as typeof getAll;
      // A cursor reads rows one by one; the list is to use none.
      store.openCursor = () => {
        throw new Error("A cursor was opened");
      };
    }
  });
}

export const rowsRead = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { rowsRead: number }).rowsRead);
