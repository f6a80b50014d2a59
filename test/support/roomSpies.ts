// Everything that a profile keeps, as somebody would find it who looks with the browser's own tools.
import type { Page } from "@playwright/test";

/**
 * By place ("database/store", "localStorage", "files/<path>", ...): all that stands there, as text. Bytes are read as Latin 1, so that
 * any text of plain letters in them is found. The cached files of the build itself are left out.
 */
export async function spyOn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const latin = (bytes: Uint8Array) => {
      let text = "";
      for (let start = 0; start < bytes.length; start += 32_768)
        text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
      return text;
    };
    async function tell(value: unknown): Promise<unknown> {
      if (value instanceof ArrayBuffer) return latin(new Uint8Array(value));
      if (ArrayBuffer.isView(value))
        return latin(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      if (value instanceof Blob) return latin(new Uint8Array(await value.arrayBuffer()));
      if (value instanceof Map) return tell([...value]);
      if (value instanceof Set) return tell([...value]);
      if (Array.isArray(value)) return Promise.all(value.map(tell));
      if (typeof value !== "object" || value === null) return value;
      const told: Record<string, unknown> = {};
      for (const [name, part] of Object.entries(value)) told[name] = await tell(part);
      return told;
    }
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error!));
      });
    const found: Record<string, string> = {
      address: location.href,
      localStorage: JSON.stringify(Object.entries(localStorage)),
      sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
      cookies: document.cookie,
      history: JSON.stringify(history.state ?? null),
    };
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([ask(rows.getAllKeys()), ask(rows.getAll())]);
        found[`${name}/${store}`] = JSON.stringify(await tell([keys, values]));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (name.includes("precache")) continue;
        const bytes = await (await cache.match(request))!.arrayBuffer();
        found[`caches/${name}/${request.url}`] = latin(new Uint8Array(bytes));
      }
    }
    async function walk(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === "directory") await walk(handle, `${path}/${name}`);
        else {
          const file = await handle.getFile();
          found[`${path}/${name}`] = latin(new Uint8Array(await file.arrayBuffer()));
        }
      }
    }
    await walk(await navigator.storage.getDirectory(), "files");
    return found;
  });
}

/** Where any of the words stands; each with the place and what is around it. */
export function whereSaid(places: Readonly<Record<string, string>>, words: readonly string[]): string[] {
  return Object.entries(places).flatMap(([place, text]) =>
    words
      .filter((word) => text.includes(word))
      .map((word) => `${place}: …${text.slice(Math.max(0, text.indexOf(word) - 60)).slice(0, 160)}…`),
  );
}
