/** Why storage failed, as values. Whatever is not the browser's or the disk's doing is our fault and is thrown on. */
import Dexie from "dexie";

export type StorageFault =
  /** No space left: nothing of the write remains. */
  | { readonly type: "quota" }
  /** The connection is gone: closed by a newer version in another tab, by the browser, or because the data was cleared. */
  | { readonly type: "closed" }
  /** The browser failed for a reason of its own. */
  | { readonly type: "failed"; readonly reason: string };

const CLOSED = ["DatabaseClosedError", "InvalidStateError", "DatabaseClosed", "NotFoundError"];
const BROWSER = [
  "UnknownError",
  "AbortError",
  "TimeoutError",
  "DataError",
  "TransactionInactiveError",
  "InternalError",
];

export function storageFault(error: unknown): StorageFault {
  const names = causesOf(error).map((cause) => cause.name);
  if (names.includes("QuotaExceededError")) return { type: "quota" };
  if (names.some((name) => CLOSED.includes(name))) return { type: "closed" };
  if (error instanceof Dexie.DexieError || (error instanceof Error && BROWSER.includes(error.name)))
    return { type: "failed", reason: error.message };
  throw error;
}

const MAY_PASS = ["UnknownError", "AbortError", "InvalidStateError", "DatabaseClosedError"];

/**
 * Does it once more where the browser failed without a cause that it could name (WebKit refuses a picture now and then and takes
 * the same one the next moment), or ended the connection, which is opened again meanwhile. Only for work of which nothing remains where it fails, as one transaction.
 */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const names = causesOf(error).map(({ name }) => name);
    if (names.includes("QuotaExceededError") || !names.some((name) => MAY_PASS.includes(name))) throw error;
    return work();
  }
}

/** Dexie reports a full disk as an AbortError with the real cause inside, or as a BulkError with one for each row. */
function causesOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  if (error instanceof Dexie.BulkError) return [error, ...error.failures.flatMap(causesOf)];
  return "inner" in error ? [error, ...causesOf(error.inner)] : [error];
}
