// Real Dexie on fake-indexeddb (which a test must import first, before Dexie looks for it): databases of a test's own, all that
// is in one as a comparable value, and disks that are full.
import { createHash } from "node:crypto";
import { onTestFinished } from "vitest";
import { Database } from "../../src/storage/database";
import { openDatabase } from "../../src/storage/open";
import type { ConnectionEvents, Loss } from "../../src/storage/reopening";
import type { NamedWriter } from "../../src/storage/journals";
import { testWriter } from "./entries";
import { refuseBlobs } from "./onlyBytes";

const opened: Database[] = [];
let databases = 0;

export const newName = () => `waymark-test-${(databases += 1)}`;

export const NO_EVENTS: ConnectionEvents = { onBlocked() {}, onSuperseded() {}, onLost() {} };

/** What a page hears of its connection, in words. */
export function listening() {
  const heard: string[] = [];
  return {
    heard,
    onBlocked: () => void heard.push("blocked"),
    onSuperseded: () => void heard.push("superseded"),
    onLost: (loss: Loss) => void heard.push(loss),
  };
}

/** Opened as the app does. Closed and deleted after the test. The same name twice is two tabs. */
export async function openTestDatabase(
  name = newName(),
  events = NO_EVENTS,
  prepare?: (database: Database) => void,
): Promise<Database> {
  const database = new Database(name);
  refuseBlobs(database);
  prepare?.(database);
  const result = await openDatabase(events, database);
  if (!result.ok) throw new Error(`Could not open: ${JSON.stringify(result.error)}`);
  // Asked for with each test, not once with this module: several files of tests share it. After what a screen writes as it goes.
  if (opened.length === 0) onTestFinished(removeOpened);
  opened.push(result.value);
  return result.value;
}

async function removeOpened(): Promise<void> {
  for (const database of opened) database.close();
  for (const name of new Set(opened.splice(0).map((database) => database.name)))
    await new Database(name).delete();
}

export const namedWriter = (name = "", sitting = "ann"): NamedWriter => ({ ...testWriter(sitting), name });

/** Every row of every table in key order, bytes told by length and hash. */
export async function dump(database: Database): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const rowsByTable: Record<string, readonly unknown[]> = {};
  for (const table of database.tables) rowsByTable[table.name] = (await table.toArray()).map(comparable);
  return rowsByTable;
}

function comparable(row: unknown): unknown {
  if (typeof row !== "object" || row === null || !("bytes" in row)) return row;
  return { ...row, bytes: bytesToldBy(row.bytes as ArrayBuffer) };
}

/** Their length and hash: to compare megabytes one by one takes seconds. */
export const bytesToldBy = (bytes: ArrayBuffer) =>
  `${bytes.byteLength}:${createHash("sha256").update(new Uint8Array(bytes)).digest("hex")}`;

/**
 * How a browser may tell that the disk is full: `put` throws, the request fails, or the transaction fails when it should
 * become durable, with every request done.
 */
export const FULL_DISKS = ["put throws", "the request fails", "the commit fails"] as const;

/** fake-indexeddb's own members that a full disk is made of. */
type FakeTransaction = {
  _execRequestAsync(work: { source: unknown; operation: () => unknown }): IDBRequest;
  _abort(errorName: string): void;
  _markFinished(): void;
};

/** Until the function that it returns is called, the disk is full at the `nth` put into the table from now on. */
export function fillDisk(table: string, how: (typeof FULL_DISKS)[number], nth = 1): () => void {
  const store = IDBObjectStore.prototype;
  // Kept only to be put back, and called with the store it belongs to.
  // oxlint-disable-next-line typescript/unbound-method
  const { put } = store;
  let puts = 0;
  store.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
    if (this.name !== table || (puts += 1) !== nth) return put.apply(this, row);
    const transaction = this.transaction as unknown as FakeTransaction;
    if (how === "put throws") throw full();
    if (how === "the request fails")
      return transaction._execRequestAsync({
        source: this,
        operation: () => {
          throw full();
        },
      });
    const markFinished = transaction._markFinished.bind(transaction);
    transaction._markFinished = () => {
      transaction._markFinished = markFinished;
      transaction._abort("QuotaExceededError");
    };
    return put.apply(this, row);
  };
  return () => {
    store.put = put;
  };
}

const full = () => new DOMException("The disk is full", "QuotaExceededError");
