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

/** Dexie reports a full disk as an AbortError with the real cause inside. */
export function storageFault(error: unknown): StorageFault {
  for (
    let cause: unknown = error;
    cause instanceof Error || cause instanceof DOMException;
    cause = innerOf(cause)
  ) {
    if (cause.name === "QuotaExceededError") return { type: "quota" };
    if (CLOSED.includes(cause.name)) return { type: "closed" };
  }
  if (error instanceof Dexie.DexieError || (error instanceof Error && BROWSER.includes(error.name)))
    return { type: "failed", reason: error.message };
  throw error;
}

function innerOf(error: Error | DOMException): unknown {
  return "inner" in error ? error.inner : undefined;
}
