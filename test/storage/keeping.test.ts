import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import { Database } from "../../src/storage/database";
import { openDatabase } from "../../src/storage/open";
import { dump, listening, newName, openTestDatabase } from "../support/databases";

afterEach(() => {
  vi.restoreAllMocks();
  Dexie.dependencies.indexedDB = indexedDB;
});

describe("a browser that keeps nothing", () => {
  it.each(["refuses every write", "forgets at once"])(
    "hazard 21: is told as denied where it opens a new database and then %s",
    async (how) => {
      // Called with the store it belongs to.
      // oxlint-disable-next-line typescript/unbound-method
      const { put } = IDBObjectStore.prototype;
      vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
        this: IDBObjectStore,
        row: object,
      ) {
        if (how === "refuses every write") throw new DOMException("not here", "UnknownError");
        return put.call(this, { ...row, key: "elsewhere" });
      });
      const database = new Database(newName());
      expect(await openDatabase(listening(), database)).toEqual({ ok: false, error: { type: "denied" } });
      expect(database.isOpen()).toBe(false);
    },
  );

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

  it("hazard 21: keeps what it is given also where two tabs find it new at once, as after an update", async () => {
    const name = newName();
    const [bothFound, found] = later();
    const [written, write] = later();
    const second = openTestDatabase(name, undefined, ({ settings }) => {
      const put = settings.put.bind(settings);
      vi.spyOn(settings, "put").mockImplementationOnce((row) =>
        Dexie.Promise.resolve(found())
          .then(() => written)
          .then(() => put(row)),
      );
    });
    const first = openTestDatabase(name, undefined, ({ settings }) => {
      const put = settings.put.bind(settings);
      vi.spyOn(settings, "put").mockImplementationOnce((row) =>
        Dexie.Promise.resolve(bothFound)
          .then(() => put(row))
          .then(async (key) => {
            write();
            await second;
            return key;
          }),
      );
    });
    expect((await first).isOpen()).toBe(true);
    expect(await (await first).settings.toArray()).toEqual([]);
  });
});

function later(): readonly [Promise<void>, () => void] {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return [promise, resolve];
}
