/**
 * Whether some megabytes can really be written here: what a browser says of free space is a guess, so it is tried. Written into
 * a database of its own that is deleted afterwards; the journeys' database is not touched.
 */
import { answerOf } from "../lib/asked";

export const TRIAL_DATABASE = "waymark-trial";
/** Held as long as a trial goes on, also by a window that froze in the middle of it. */
export const TRIAL_LOCK = "waymark-trial";
/** How long it is waited for another window's trial. */
const WAIT_MS = 10_000;
const ROW_BYTES = 2 * 1024 * 1024;
/** As many as `getRandomValues` fills at once. */
const RANDOM_BYTES = 65_536;

export type Trial = "written" | "full" | "failed";

/** `bytes`: how many, of noise, because patterns are pressed together on the disk. Never rejects, and leaves nothing behind. */
export async function tryWriting(bytes: number): Promise<Trial> {
  // Every browser that the app is built for has locks. Elsewhere (tests) there are no other windows.
  if (!navigator.locks) return tryAlone(bytes);
  try {
    return await navigator.locks.request(TRIAL_LOCK, { signal: AbortSignal.timeout(WAIT_MS) }, () =>
      tryAlone(bytes),
    );
  } catch (error) {
    console.warn("Another window's trial of writing does not end.", error);
    return "failed";
  }
}

async function tryAlone(bytes: number): Promise<Trial> {
  try {
    await removeTrial();
    const database = await open();
    try {
      for (let written = 0, n = 0; written < bytes; written += ROW_BYTES, n += 1)
        await put(database, n, noise(Math.min(ROW_BYTES, bytes - written)));
      return "written";
    } finally {
      database.close();
    }
  } catch (error) {
    console.warn("The trial of writing ended.", error);
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "failed";
  } finally {
    await removeTrial().catch((error: unknown) => console.warn("The trial was left behind.", error));
  }
}

/** Also of a visit that ended in the middle of it. Under TRIAL_LOCK. Rejects where something holds it: it is then gone with that. */
export async function removeTrial(): Promise<void> {
  const request = indexedDB.deleteDatabase(TRIAL_DATABASE);
  const blocked = new Promise<never>((_, reject) => {
    request.addEventListener("blocked", () => reject(new Error("Another window holds the trial")));
  });
  await Promise.race([answerOf(request), blocked]);
}

function noise(length: number): ArrayBuffer {
  const bytes = new Uint8Array(length);
  for (let start = 0; start < length; start += RANDOM_BYTES)
    crypto.getRandomValues(bytes.subarray(start, start + RANDOM_BYTES));
  return bytes.buffer;
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(TRIAL_DATABASE, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore("noise"));
  return answerOf(request);
}

/** Resolves once it is on the disk. */
function put(database: IDBDatabase, n: number, bytes: ArrayBuffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("noise", "readwrite", { durability: "strict" });
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("aborted")));
    transaction.objectStore("noise").put(bytes, n);
  });
}
