/** Reads a database as it lies, whatever its version, without Dexie and without changing anything: for saving what cannot be opened. */
import { answerOf } from "../lib/asked";

export type RawDatabase = {
  readonly version: number;
  readonly stores: readonly string[];
  /** The rows of a store in the order of their keys, one after the other. Those that cannot be read are counted and passed over. */
  readonly rows: (store: string, onUnreadable?: () => void) => AsyncGenerator;
  /** One row; undefined where there is none or it cannot be read. */
  readonly row: (store: string, key: IDBValidKey) => Promise<unknown>;
  readonly close: () => void;
};

/** Rejects where there is none, or where the browser opens none. */
export async function openRaw(name: string): Promise<RawDatabase> {
  const database = await openAsItIs(name);
  const stores = [...database.objectStoreNames];
  const ask = <T>(store: string, make: (from: IDBObjectStore) => IDBRequest<T>) =>
    answerOf(make(database.transaction(store, "readonly").objectStore(store)));

  async function* rows(store: string, onUnreadable?: () => void): AsyncGenerator {
    // Each by itself: one that is damaged must not keep the others back.
    for (const key of await ask(store, (from) => from.getAllKeys())) {
      let row: unknown;
      try {
        row = await ask<unknown>(store, (from) => from.get(key));
      } catch (error) {
        console.warn(`A row of ${store} cannot be read.`, error);
        onUnreadable?.();
        continue;
      }
      if (row !== undefined) yield row;
    }
  }

  const row = async (store: string, key: IDBValidKey) =>
    stores.includes(store)
      ? ask<unknown>(store, (from) => from.get(key)).catch(() => undefined)
      : Promise.resolve(undefined);

  return { version: database.version, stores, rows, row, close: () => database.close() };
}

function openAsItIs(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  // None is made by looking.
  request.addEventListener("upgradeneeded", () => request.transaction?.abort());
  return answerOf(request);
}
