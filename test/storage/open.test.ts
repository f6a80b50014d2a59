import "fake-indexeddb/auto";
import Dexie from "dexie";
import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import { readEntry } from "../../src/domain/entry";
import { competencyRef } from "../../src/domain/framework";
import { renameJourney } from "../../src/domain/journey";
import { statusOf } from "../../src/domain/record";
import { Database } from "../../src/storage/database";
import { readDraft } from "../../src/storage/device";
import { readFile } from "../../src/storage/files";
import {
  listSummaries,
  readJournal,
  rebuildSummary,
  writeEntries,
  type Write,
} from "../../src/storage/journals";
import { openDatabase } from "../../src/storage/open";
import type { Sha256 } from "../../src/lib/hash";
import { dump, namedWriter, newName, openTestDatabase } from "../support/databases";
import { journeyId } from "../support/entries";
import { createVersion1, HASH, openNative, ROWS, STATUS, TITLE, VERSION_1 } from "./version1";

const J1 = journeyId("J1");
const writer = { ...namedWriter(), journey: J1 };
const rename: Write = { writer, decide: (journal) => [renameJourney(journal, writer, "Elm Street")] };

/** What a page hears of its connection. */
function listening() {
  const heard: string[] = [];
  return {
    heard,
    onBlocked: () => void heard.push("blocked"),
    onSuperseded: () => void heard.push("superseded"),
    onLost: () => void heard.push("lost"),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  Dexie.dependencies.indexedDB = indexedDB;
});

describe("a database of version 1", () => {
  it("holds entries whose ids are right", () => {
    for (const entry of [TITLE, STATUS]) expect(readEntry(entry)).toEqual({ ok: true, value: entry });
  });

  it("is opened by today's code with every row as it was", async () => {
    const name = newName();
    await createVersion1(name);
    const database = await openTestDatabase(name);
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(Object.fromEntries(database.tables.map((table, n) => [table.name, rows[n]]))).toMatchObject(ROWS);
  });

  it("is read by today's code: the journey, its file, its summary, a draft", async () => {
    const name = newName();
    await createVersion1(name);
    const database = await openTestDatabase(name);
    const journal = await readJournal(database, J1);
    expect(statusOf(journal!, competencyRef("mtc-k12-jml", "purpose/graduate"))).toBe("earned");
    const [summary] = await listSummaries(database);
    await rebuildSummary(database, J1);
    expect(await listSummaries(database)).toEqual([{ ...summary, revision: 3 }]);
    expect(await (await readFile(database, HASH as Sha256, "text/plain"))?.text()).toBe("1234");
    expect(await readDraft(database, "why/J1")).toMatchObject({ value: "We al" });
    expect((await writeEntries(database, rename)).ok).toBe(true);
    expect((await listSummaries(database))[0]).toMatchObject({
      title: "Elm Street",
      entryCount: 3,
      revision: 4,
    });
  });

  it("is what today's code makes where there was none, until there is a version 2", async () => {
    const [made, old] = [newName(), newName()];
    await openTestDatabase(made);
    await createVersion1(old);
    await openTestDatabase(old);
    const [ours, theirs] = [await openNative(made), await openNative(old)];
    expect(describeNative(ours)).toEqual(describeNative(theirs));
    expect(ours.version).toBe(VERSION_1);
    ours.close();
    theirs.close();
  });
});

describe("a database that a newer version has been in", () => {
  test.each([
    ["with the tables of today", []],
    ["without a table of today", ["staged", "drafts"]],
  ])("is not opened, and stays as it is: %s", async (_, without) => {
    const name = newName();
    await createVersion1(name, { version: 20, without });
    const events = listening();
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    const database = new Database(name);
    expect(await openDatabase(events, database)).toEqual({
      ok: false,
      error: { type: "newer", found: 20, supported: VERSION_1 },
    });
    expect(await writeEntries(database, rename)).toMatchObject({ ok: false, error: { type: "closed" } });
    const native = await openNative(name);
    expect(native.version).toBe(20);
    for (const store of without) expect([...native.objectStoreNames]).not.toContain(store);
    native.close();
    expect(events.heard).toEqual([]);
    expect(warned).not.toHaveBeenCalled();
    await database.delete();
  });
});

describe("a tab whose database another one upgrades", () => {
  it("lets go at once, hears of it once, and writes and reads no more", async () => {
    const name = newName();
    const events = listening();
    const database = await openTestDatabase(name, events);
    await writeEntries(database, rename);
    const newer = await openNative(name, 20);
    expect(events.heard).toEqual(["superseded"]);
    expect(await writeEntries(database, rename)).toEqual({ ok: false, error: { type: "closed" } });
    await expect(readJournal(database, J1)).rejects.toThrow(Dexie.DatabaseClosedError);
    await expect(database.drafts.put({ key: "k", value: 1, savedAt: 0 })).rejects.toThrow(
      Dexie.DatabaseClosedError,
    );
    newer.close();
    // Nor does it come back by itself when the other is gone.
    expect(await writeEntries(database, rename)).toEqual({ ok: false, error: { type: "closed" } });
    expect(events.heard).toEqual(["superseded"]);
  });
});

describe("a tab that finds an older one in its way", () => {
  it("says so, and goes on by itself once the other is closed", async () => {
    const name = newName();
    const old = await openNative(name, 5);
    const events = listening();
    const opening = openTestDatabase(name, events);
    await vi.waitUntil(() => events.heard.length > 0);
    expect(events.heard).toEqual(["blocked"]);
    old.close();
    expect((await opening).isOpen()).toBe(true);
    expect(events.heard).toEqual(["blocked"]);
  });
});

describe("a connection that the browser ends", () => {
  it("is told as lost; nothing is read as empty or written into a new database", async () => {
    const events = listening();
    const database = await openTestDatabase(newName(), events);
    await writeEntries(database, rename);
    forceCloseDatabase(database.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await vi.waitUntil(() => events.heard.length > 0);
    expect(events.heard).toEqual(["lost"]);
    await expect(readJournal(database, J1)).rejects.toThrow(Dexie.DatabaseClosedError);
    expect(await writeEntries(database, rename)).toEqual({ ok: false, error: { type: "closed" } });
  });
});

describe("a browser that keeps nothing", () => {
  test.each(["SecurityError", "InvalidStateError", "NotAllowedError"])(
    "is told as denied when opening throws a %s, and not as a lost connection",
    async (name) => {
      vi.spyOn(indexedDB, "open").mockImplementation(() => {
        throw new DOMException("not here", name);
      });
      const events = listening();
      expect(await openDatabase(events, new Database(newName()))).toEqual({
        ok: false,
        error: { type: "denied" },
      });
      expect(events.heard).toEqual([]);
    },
  );

  it("is told as denied where there is no IndexedDB at all", async () => {
    Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
    expect(await openDatabase(listening(), new Database(newName()))).toEqual({
      ok: false,
      error: { type: "denied" },
    });
  });

  it("is told with its reason when it fails otherwise", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("the disk is broken", "UnknownError");
    });
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const events = listening();
    const result = await openDatabase(events, new Database(newName()));
    expect(result).toMatchObject({ ok: false, error: { type: "failed" } });
    expect(!result.ok && result.error.type === "failed" && result.error.reason).toContain(
      "the disk is broken",
    );
    expect(events.heard).toEqual([]);
  });
});

describe("a new database", () => {
  it("is empty", async () => {
    const database = await openTestDatabase();
    for (const rows of Object.values(await dump(database))) expect(rows).toEqual([]);
  });
});

function describeNative(database: IDBDatabase) {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return names.map((name) => {
    const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
    return { name, keyPath, autoIncrement, indexNames: [...indexNames] };
  });
}
