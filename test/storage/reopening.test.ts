import "fake-indexeddb/auto";
import Dexie, { liveQuery } from "dexie";
import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renameJourney } from "../../src/domain/journey";
import type { Database } from "../../src/storage/database";
import { proveConnection } from "../../src/storage/proving";
import { readJournal, writeEntries, type Write } from "../../src/storage/journals";
import { listSummaries } from "../../src/storage/summaries";
import { listening, namedWriter, newName, openTestDatabase } from "../support/databases";
import { journeyId } from "../support/entries";

const J1 = journeyId("J1");
const writer = { ...namedWriter(), journey: J1 };
const rename: Write = { writer, decide: (journal) => [renameJourney(journal, writer, "Elm Street")] };

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a connection that the browser ends", () => {
  const end = (database: Database) =>
    forceCloseDatabase(database.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);

  it("hazard 12: is opened again by itself: reading and writing wait, and live readers read again", async () => {
    const events = listening();
    const database = await openTestDatabase(newName(), events);
    await writeEntries(database, rename);
    const seen: number[] = [];
    const reading = liveQuery(() => database.packs.count()).subscribe((count) => void seen.push(count));
    await vi.waitUntil(() => seen.length === 1);
    const before = database.backendDB();
    end(database);
    await vi.waitUntil(() => database.backendDB() !== before, { interval: 1 });
    const [journal, written] = await Promise.all([
      readJournal(database, J1),
      writeEntries(database, { writer, decide: (read) => [renameJourney(read, writer, "Oak")] }),
    ]);
    expect(journal?.entriesById.size).toBeGreaterThan(0);
    expect(written.ok).toBe(true);
    await vi.waitUntil(() => seen.length > 1);
    await database.packs.clear();
    await vi.waitUntil(() => seen.at(-1) === 0);
    reading.unsubscribe();
    expect(events.heard).toEqual([]);
  });

  it("hazard 12: without a word, so that a transaction throws, is opened again and the write done once", async () => {
    const events = listening();
    const database = await openTestDatabase(newName(), events);
    vi.spyOn(console, "warn").mockImplementation(() => {});
    database.backendDB().close();
    expect((await writeEntries(database, rename)).ok).toBe(true);
    expect(await listSummaries(database)).toMatchObject([{ title: "Elm Street", revision: 1 }]);
    expect(events.heard).toEqual([]);
  });

  it("hazard 12: without ever answering is closed when the page comes back, and opened again", async () => {
    const events = listening();
    const database = await openTestDatabase(newName(), events);
    await writeEntries(database, rename);
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const before = database.backendDB();
    const silent = vi.spyOn(IDBObjectStore.prototype, "getAllKeys").mockReturnValue({} as never);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const proving = [proveConnection(database), proveConnection(database)];
    await vi.advanceTimersByTimeAsync(5_000);
    await Promise.all(proving);
    expect(silent).toHaveBeenCalled();
    silent.mockRestore();
    expect(await database.packs.count()).toBe(1);
    expect(database.backendDB()).not.toBe(before);
    expect((await writeEntries(database, rename)).ok).toBe(true);
    expect(events.heard).toEqual([]);
  });

  it("hazard 12: and cannot be opened again, because nothing answers, is told as lost", async () => {
    const events = listening();
    const database = await openTestDatabase(newName(), events);
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const opening = vi.spyOn(indexedDB, "open").mockReturnValue(new EventTarget() as IDBOpenDBRequest);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    end(database);
    await vi.waitUntil(() => opening.mock.calls.length > 0);
    expect(events.heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(15_000);
    await vi.waitUntil(() => events.heard.length > 0);
    expect(events.heard).toEqual(["closed"]);
  });

  it("hazard 12: time and again is told as lost; nothing more is read or written", async () => {
    const events = listening();
    const database = await openTestDatabase(newName(), events);
    vi.spyOn(console, "warn").mockImplementation(() => {});
    await writeEntries(database, rename);
    for (let times = 0; times < 5; times += 1) {
      const before = database.backendDB();
      end(database);
      await vi.waitUntil(() => database.backendDB() !== before);
      expect(await database.packs.count()).toBe(1);
    }
    end(database);
    await vi.waitUntil(() => events.heard.length > 0);
    expect(events.heard).toEqual(["closed"]);
    await expect(readJournal(database, J1)).rejects.toThrow(Dexie.DatabaseClosedError);
    expect(await writeEntries(database, rename)).toEqual({ ok: false, error: { type: "closed" } });
  });

  it("hazard 3: because everything was cleared is told so, and nothing is made in its place", async () => {
    const name = newName();
    const events = listening();
    const database = await openTestDatabase(name, events);
    vi.spyOn(console, "warn").mockImplementation(() => {});
    await writeEntries(database, rename);
    const native = database.backendDB();
    native.onversionchange = null;
    indexedDB.deleteDatabase(name);
    end(database);
    await vi.waitUntil(() => events.heard.length > 0);
    expect(events.heard).toEqual(["cleared"]);
    await expect(readJournal(database, J1)).rejects.toThrow(Dexie.DatabaseClosedError);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });
});
