import "fake-indexeddb/auto";
import Dexie from "dexie";
import { describe, expect, it, test } from "vitest";
import { storageFault, type StorageFault } from "../../src/storage/faults";

const dom = (name: string, message = "it failed") => new DOMException(message, name);
const quota: StorageFault = { type: "quota" };
const closed: StorageFault = { type: "closed" };
const failed: StorageFault = { type: "failed", reason: "it failed" };

describe("why storage failed", () => {
  test.each<[string, unknown, StorageFault]>([
    ["the browser's own quota error", dom("QuotaExceededError"), quota],
    ["Dexie's quota error", new Dexie.QuotaExceededError("full"), quota],
    [
      "an aborted transaction with the quota inside",
      new Dexie.AbortError("it failed", dom("QuotaExceededError")),
      quota,
    ],
    [
      "the quota two levels down",
      new Dexie.AbortError("it failed", new Dexie.AbortError("it failed", dom("QuotaExceededError"))),
      quota,
    ],
    ["rows that found no space", new Dexie.BulkError("rows", { 1: dom("QuotaExceededError") }), quota],
    ["a closed database", new Dexie.DatabaseClosedError(), closed],
    ["a connection that is closing", dom("InvalidStateError"), closed],
    [
      "an aborted transaction of a closed database",
      new Dexie.AbortError("it failed", dom("InvalidStateError")),
      closed,
    ],
    ["tables that are gone", dom("NotFoundError"), closed],
    ["an aborted transaction", new Dexie.AbortError("it failed"), failed],
    ["the browser's unknown error", dom("UnknownError"), failed],
    ["Dexie's unknown error", new Dexie.UnknownError("it failed"), failed],
    ["a time-out", dom("TimeoutError"), failed],
    ["the browser's abort", dom("AbortError"), failed],
  ])("is told of %s", (_, error, fault) => {
    expect(storageFault(error)).toEqual(fault);
  });

  it("is told of rows that failed for another reason", () => {
    const rows = new Dexie.BulkError("packs.bulkPut()", { 0: dom("UnknownError") });
    expect(storageFault(rows)).toMatchObject({ type: "failed" });
  });

  test.each([
    new TypeError("a slip"),
    new RangeError("too deep"),
    "a text",
    undefined,
    { name: "QuotaExceededError" },
  ])("is not told of %s, which is a fault of ours and thrown on", (error) => {
    let thrown: unknown = "nothing";
    try {
      storageFault(error);
    } catch (caught) {
      thrown = caught;
    }
    expect(thrown).toBe(error);
  });
});
