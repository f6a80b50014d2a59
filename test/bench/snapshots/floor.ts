// The least that an import can be: the same number of bytes put into IndexedDB, and nothing else.
import { randomFile } from "./bytes";

const FILES_PER_TRANSACTION = 10;

/**
 * `ms`: of the puts alone; `madeMs`: with making what is put. `isBlob`: as Blobs, which IndexedDB keeps as files of their own,
 * and otherwise as buffers.
 */
export async function putFiles(count: number, isBlob: boolean) {
  const database = await open();
  let ms = 0;
  const began = performance.now();
  for (let n = 0; n < count; n += FILES_PER_TRANSACTION) {
    const files = Array.from({ length: Math.min(FILES_PER_TRANSACTION, count - n) }, () => randomFile());
    const values = isBlob ? files.map((bytes) => new Blob([bytes])) : files;
    const start = performance.now();
    const transaction = database.transaction("files", "readwrite", { durability: "strict" });
    values.forEach((bytes, index) => transaction.objectStore("files").put({ id: n + index, bytes }));
    await new Promise((resolve, reject) => {
      transaction.addEventListener("complete", resolve);
      transaction.addEventListener("abort", () => reject(transaction.error!));
    });
    ms += performance.now() - start;
  }
  return { ms, madeMs: performance.now() - began };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("floor", 1);
    request.addEventListener("upgradeneeded", () =>
      request.result.createObjectStore("files", { keyPath: "id" }),
    );
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error!));
  });
}
