import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import { readEntry, type Entry } from "../../src/domain/entry";
import { competencyRef } from "../../src/domain/framework";
import { foldJournal } from "../../src/domain/journal";
import { renameJourney } from "../../src/domain/journey";
import { statusOf } from "../../src/domain/record";
import { summarize } from "../../src/domain/summary";
import { Database } from "../../src/storage/database";
import { readDraft } from "../../src/storage/drafts";
import { readFile } from "../../src/storage/files";
import { readJournal, writeEntries, type Write } from "../../src/storage/journals";
import { listSummaries } from "../../src/storage/summaries";
import { rebuildSummary } from "../../src/storage/rebuilding";
import { openDatabase } from "../../src/storage/open";
import { listShelf } from "../../src/storage/shelves";
import { summaryRow } from "../../src/storage/summaryRow";
import type { Sha256 } from "../../src/lib/hash";
import { listening, namedWriter, newName, openTestDatabase } from "../support/databases";
import { entry, journeyId } from "../support/entries";
import {
  createDatabase,
  createVersion1,
  HASH,
  openNative,
  ROWS,
  STATUS,
  TITLE,
  type Tables,
} from "./version1";
import { ROWS_2, TABLES as TABLES_2, VERSION_2 } from "./version2";
import { TABLES, VERSION_3 } from "./version3";

/** The native version of a Waymark to come. */
const NEWER = 1_000;
const J1 = journeyId("J1");
const writer = { ...namedWriter(), journey: J1 };
const rename: Write = { writer, decide: (journal) => [renameJourney(journal, writer, "Elm Street")] };

afterEach(() => {
  vi.restoreAllMocks();
  Dexie.dependencies.indexedDB = indexedDB;
});

describe("a database of version 1", () => {
  it("holds entries whose ids are right", () => {
    for (const entry of [TITLE, STATUS]) expect(readEntry(entry)).toEqual({ ok: true, value: entry });
  });

  it("hazard 11: is opened by today's code with every row as it was, and nothing waiting to be placed", async () => {
    const name = newName();
    await createVersion1(name);
    const database = await openTestDatabase(name);
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    const rowsByTable = Object.fromEntries(database.tables.map((table, n) => [table.name, rows[n]]));
    expect(rowsByTable).toMatchObject({ ...ROWS, waiting: [], waitingBytes: [] });
  });

  it("is given summaries that say where the list shows their journeys, at the same revision", async () => {
    const name = newName();
    await createVersion1(name);
    const database = await openTestDatabase(name);
    const entries = foldJournal([TITLE, STATUS] as unknown as Entry[]);
    expect(await listSummaries(database)).toEqual([summaryRow(summarize(J1, entries), 2)]);
    expect(await listShelf(database, "own")).toMatchObject([
      { journey: J1, notPlacedCount: 0, isExample: false, pinned: false, readOnly: false, collection: "" },
    ]);
  });

  it("keeps a journey of which nothing is left but its revision, and counts what is not placed", async () => {
    const name = newName();
    await createVersion1(name);
    const old = await openNative(name);
    const photo = entry({ journey: J1, about: "evidence:photo", register: "title", value: "Wall" });
    await putNative(old, "packs", { journey: J1, source: "S2", n: 0, entries: [photo] });
    await putNative(old, "summaries", { ...ROWS.summaries[0], journey: "J0", entryCount: 0, revision: 7 });
    old.close();
    const database = await openTestDatabase(name);
    expect(await database.summaries.toArray()).toMatchObject([
      { journey: "J0", shelf: "none", revision: 7, entryCount: 0, recency: 0 },
      { journey: J1, shelf: "own", revision: 2, entryCount: 3, evidenceCount: 1, notPlacedCount: 1 },
    ]);
  });

  it("gives what is half typed to whoever typed it, or else to the one who wrote last", async () => {
    const name = newName();
    await createVersion1(name);
    const old = await openNative(name);
    const why = { author: "A1", over: null, base: "", text: "We al" };
    const half = { title: "Wall", url: "" };
    await putNative(old, "people", { id: "A2", name: "Bob", usedAt: 1_780_000_000_001 });
    await putNative(old, "settings", { key: "current-person", value: "A2" });
    for (const [key, value] of [
      ["why/J1/mtc-k12-jml:purpose/graduate", why],
      ["why/J1/mtc-k12-jml:purpose/vision", { ...why, author: "of no list" }],
      ["text/J1/evidence/photo/caption", "The wa"],
      ["evidence/J1/", half],
      ["new-journey", "Wil"],
      ["walk/J1", { scope: "all" }],
    ] as const)
      await putNative(old, "drafts", { key, value, savedAt: 1 });
    old.close();
    const database = await openTestDatabase(name);
    const kept = (await database.drafts.toArray()).map(({ key, value }) => [key, value]);
    expect(Object.fromEntries(kept)).toEqual({
      "why/J1": "We al",
      "why/J1/mtc-k12-jml:purpose/graduate/A1": why,
      "why/J1/mtc-k12-jml:purpose/vision/A2": { ...why, author: "of no list" },
      "text/J1/evidence/photo/caption/A2": "The wa",
      "evidence/J1//A2": half,
      "new-journey": "Wil",
      "walk/J1": { scope: "all" },
    });
  });

  it("gives what is half typed to someone without a name who goes on, where nobody ever wrote", async () => {
    const name = newName();
    await createVersion1(name);
    const old = await openNative(name);
    await putNative(old, "drafts", { key: "text/J1/a", value: "The", savedAt: 1 });
    await putNative(old, "drafts", { key: "text/J1/b", value: "Our", savedAt: 1 });
    old.close();
    const database = await openTestDatabase(name);
    const id = (await database.settings.get("current-person"))?.value as string;
    expect(await database.people.toCollection().primaryKeys()).toContain(id);
    expect(await readDraft(database, `text/J1/a/${id}`)).toMatchObject({ value: "The" });
    expect(await readDraft(database, `text/J1/b/${id}`)).toMatchObject({ value: "Our" });
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

  it("becomes what today's code makes where there was none, as one of version 2 does: version 3", async () => {
    const [made, first, second] = [newName(), newName(), newName()];
    await createVersion1(first);
    await createDatabase(second, VERSION_2, TABLES_2, ROWS_2);
    for (const name of [made, first, second]) (await openTestDatabase(name)).close();
    for (const name of [made, first, second]) {
      const native = await openNative(name);
      expect(native.version).toBe(VERSION_3);
      expect(describeNative(native)).toEqual(TABLES);
      native.close();
    }
  });
});

describe("a database of each released layout", () => {
  it.each<[string, number, Tables]>([
    ["version 2", VERSION_2, TABLES_2],
    ["version 3", VERSION_3, TABLES],
  ])(
    "hazard 11: is the same journey to today's code, every row as it was: %s",
    async (_, version, tables) => {
      const [name, first] = [newName(), newName()];
      await createDatabase(name, version, tables, ROWS_2);
      await createVersion1(first);
      const database = await openTestDatabase(name);
      for (const [table, rows] of Object.entries(ROWS_2))
        expect(await database.table(table).toArray()).toEqual(rows);
      const journal = await readJournal(database, J1);
      expect(journal).toEqual(await readJournal(await openTestDatabase(first), J1));
      expect(await listShelf(database, "own")).toMatchObject([{ journey: J1, title: "Oak Street" }]);
      expect((await writeEntries(database, rename)).ok).toBe(true);
    },
  );

  it("hazards 11 and 16: is left as it is where the part of the app that upgrades it is not to be had", async () => {
    const name = newName();
    await createVersion1(name);
    const gone = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
    const result = await openDatabase(listening(), new Database(name), gone);
    expect(result).toEqual({ ok: false, error: { type: "not-fetched" } });
    const after = await openNative(name);
    expect(after.version).toBe(10);
    expect(await allNative(after, "packs")).toEqual(ROWS.packs);
    after.close();
  });

  it("hazard 11: is upgraded where the system could not tell its version at the first try", async () => {
    const name = newName();
    await createVersion1(name);
    vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("for no reason", "UnknownError");
    });
    const database = await openTestDatabase(name);
    expect(await listShelf(database, "own")).toMatchObject([{ journey: J1 }]);
  });

  it("hazard 11: that cannot be upgraded keeps its rows and its version, and it is told why", async () => {
    const name = newName();
    await createVersion1(name);
    const native = await openNative(name);
    await putNative(native, "packs", { journey: "J1", source: "S0", n: 0, entries: [null] });
    native.close();
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const events = listening();
    expect(await openDatabase(events, new Database(name))).toMatchObject({
      ok: false,
      error: { type: "not-upgraded", found: 10 },
    });
    expect(events.heard).toEqual([]);
    const after = await openNative(name);
    expect(after.version).toBe(10);
    expect(await allNative(after, "packs")).toEqual([
      { journey: "J1", source: "S0", n: 0, entries: [null] },
      ...ROWS.packs,
    ]);
    expect(await allNative(after, "drafts")).toEqual(ROWS.drafts);
    after.close();
  });
});

describe("hazard 9: a database that a newer version has been in", () => {
  test.each([
    ["with the tables of today", []],
    ["without tables of today", ["staged", "drafts"]],
  ])("is not opened, and stays as it is: %s", async (_, without) => {
    const name = newName();
    await createVersion1(name, { version: NEWER, without });
    const events = listening();
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    const database = new Database(name);
    expect(await openDatabase(events, database)).toEqual({
      ok: false,
      error: { type: "newer", found: NEWER, supported: VERSION_3 },
    });
    expect(await writeEntries(database, rename)).toMatchObject({ ok: false, error: { type: "closed" } });
    const native = await openNative(name);
    expect(native.version).toBe(NEWER);
    for (const store of without) expect([...native.objectStoreNames]).not.toContain(store);
    native.close();
    expect(events.heard).toEqual([]);
    expect(warned).not.toHaveBeenCalled();
    await database.delete();
  });
});

describe("hazard 9: a tab whose database another one upgrades", () => {
  it("lets go at once, hears of it once, and writes and reads no more", async () => {
    const name = newName();
    const events = listening();
    const database = await openTestDatabase(name, events);
    await writeEntries(database, rename);
    const newer = await openNative(name, NEWER);
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

describe("hazard 10: a tab that finds an older one in its way", () => {
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

/** By table: the path of its key, and those of its indexes, as `Tables` tells them. None counts up by itself, no index is unique. */
function describeNative(database: IDBDatabase) {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      expect(store.autoIncrement).toBe(false);
      const indexes = [...store.indexNames].map((index) => store.index(index));
      for (const { unique } of indexes) expect(unique).toBe(false);
      const paths = indexes.map(({ keyPath, multiEntry }) => (multiEntry ? `*${String(keyPath)}` : keyPath));
      return [name, [store.keyPath, ...paths]];
    }),
  );
}

function allNative(database: IDBDatabase, store: string): Promise<unknown> {
  const request = database.transaction(store).objectStore(store).getAll();
  return new Promise((resolve) => request.addEventListener("success", () => resolve(request.result)));
}

function putNative(database: IDBDatabase, store: string, row: object): Promise<void> {
  const transaction = database.transaction(store, "readwrite");
  transaction.objectStore(store).put(row);
  return new Promise((resolve) => transaction.addEventListener("complete", () => resolve()));
}
