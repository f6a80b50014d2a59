// All that a page's origin keeps, hashed row by row, so that a device can be compared with itself however much lies on it.
import type { Page } from "@playwright/test";

/** By store: how many rows there are, and a hash over all of them in the order of their keys. */
export type Stores = Readonly<Record<string, string>>;

/**
 * Of any page of the origin, also one without the app. What two runs of the same import differ in (its random id, and when it
 * was) does not count.
 */
export async function storesOf(page: Page): Promise<Stores> {
  return page.evaluate(async () => {
    const hex = async (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>) =>
      [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join("");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error!));
      });
    const times = ["startedAt", "committedAt", "undoneAt", "exportedAt"];
    async function tell(value: unknown): Promise<unknown> {
      if (value instanceof ArrayBuffer) return `${value.byteLength} ${await hex(value)}`;
      if (Array.isArray(value)) return Promise.all(value.map(tell));
      if (typeof value !== "object" || value === null) return value;
      const told = [];
      for (const name of Object.keys(value).sort())
        if (!times.includes(name)) told.push([name, await tell((value as Record<string, unknown>)[name])]);
      return told;
    }
    const read = (name: string) => database.transaction(name).objectStore(name);
    const ids = await ask(read("imports").getAllKeys());
    const stores: Record<string, string> = {};
    for (const name of database.objectStoreNames) {
      // When this visit was left, and the like: the app notes it by itself.
      if (name === "settings") continue;
      const hashes = [];
      for (const key of await ask(read(name).getAllKeys())) {
        const row: unknown = await ask(read(name).get(key));
        // Swept since the keys were read.
        if (row === undefined) continue;
        let text = JSON.stringify(await tell(row));
        for (const id of ids) text = text.replaceAll(id as string, "*");
        hashes.push(await hex(new TextEncoder().encode(text)));
      }
      stores[name] = `${hashes.length} ${await hex(new TextEncoder().encode(hashes.join()))}`;
    }
    database.close();
    return stores;
  });
}

/** The ids of all entries, sorted and hashed together, and the hashes of all files that are here. */
export async function contentsOfDevice(page: Page) {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
    const all = <T>(name: string) =>
      new Promise<T[]>((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll() as IDBRequest<T[]>;
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error!));
      });
    const ids: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const request = database.transaction("packs").objectStore("packs").openCursor();
      request.addEventListener("error", () => reject(request.error!));
      request.addEventListener("success", () => {
        if (!request.result) return resolve();
        for (const { id } of (request.result.value as { entries: { id: string }[] }).entries) ids.push(id);
        request.result.continue();
      });
    });
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(ids.sort().join()));
    const files = await all<{ hash: string; stagedBy?: string }>("files");
    const contents = {
      entries: ids.length,
      ids: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
      files: files.map(({ hash }) => hash).sort(),
      staged: (await all("staged")).length + files.filter(({ stagedBy }) => stagedBy !== undefined).length,
    };
    database.close();
    return contents;
  });
}

/** Empties every store, so that a page can be seeded anew. */
export async function emptyStores(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
    const names = [...database.objectStoreNames];
    const write = database.transaction(names, "readwrite");
    for (const name of names) write.objectStore(name).clear();
    await new Promise<void>((resolve, reject) => {
      write.addEventListener("complete", () => resolve());
      write.addEventListener("abort", () => reject(write.error!));
    });
    database.close();
  });
}
