// Backing up beside other things: what is erased, what another window does, and a full or vanished folder.
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { evidenceThing } from "../../src/domain/thing";
import { backUpFolder } from "../../src/exchange/backup";
import { BACKUP_LOCK, IMPORT_LOCK } from "../../src/exchange/holdLock";
import { eraseThing } from "../../src/storage/erasures";
import { readJournal } from "../../src/storage/journals";
import { sync } from "../support/backingUp";
import { evidenceId, journeyId, JOURNEY_ID } from "../support/entries";
import { FakeFolder } from "../support/fakeFolder";
import { exportFrom } from "./exchange";
import { answer, bytesOf, keep, named, openDevice, start } from "./devices";

beforeEach(() => vi.stubGlobal("__APP_VERSION__", "0.1.0"));
afterEach(() => vi.unstubAllGlobals());

const WALL = evidenceThing(evidenceId("wall"));

async function school() {
  const database = await openDevice();
  const writer = named("ann");
  await start(database, writer);
  await keep(database, writer, "wall", bytesOf(1));
  return { database, writer };
}

describe("what is erased here", () => {
  test("is never written into the folder, and does not come back out of it", async () => {
    const { database, writer } = await school();
    const folder = new FakeFolder();
    const old = await exportFrom(database);
    // The same bytes under another name, which stays.
    await keep(database, writer, "page", bytesOf(1));
    expect(await eraseThing(database, writer, WALL)).toMatchObject({ ok: true });
    const { written } = await sync(database, folder.seen());
    expect(written).toMatchObject({ files: 0 });
    expect(await folder.files.get(written!.name)!.bytes.text()).not.toContain("wall.jpg");
    expect((await sync(database, folder.seen())).written).toBeUndefined();

    // From a device that was away since.
    folder.put("2026-08-14-old.waymark.json", old);
    await sync(database, folder.seen());
    expect((await readJournal(database, JOURNEY_ID))!.things.get(WALL)?.get("title")).toBeUndefined();
  });
});

describe("another window", () => {
  const held = new Set<string>();
  const broken = new Set<string>();
  beforeEach(() => {
    held.clear();
    broken.clear();
    const request = async (name: string, options: LockOptions, work: (lock: unknown) => unknown) => {
      if (broken.has(name)) throw new DOMException("The browser has none left", "SecurityError");
      if (!held.has(name)) {
        held.add(name);
        return Promise.resolve(work({ name })).finally(() => held.delete(name));
      }
      if (options.ifAvailable) return work(null);
      throw new DOMException("It took too long", "TimeoutError");
    };
    vi.stubGlobal("navigator", { locks: { request } });
  });

  test("hazard 22: that is frozen with a lock keeps nobody from a backup who asks for one, and one by itself is put off", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    held.add(BACKUP_LOCK).add(IMPORT_LOCK);
    const byItself = await backUpFolder(database, folder.seen(), { exportedBy: "", isAsked: false });
    expect(byItself).toEqual({ ok: false, error: { type: "later" } });
    const asked = await backUpFolder(database, folder.seen(), { exportedBy: "", isAsked: true });
    expect(asked).toMatchObject({ ok: true, value: { written: { files: 1 } } });
    // What others wrote is read once the other window is done.
    const there = await openDevice();
    const unread = await backUpFolder(there, folder.seen(), { exportedBy: "", isAsked: true });
    expect(unread).toMatchObject({ ok: true, value: { taken: 0, mayTakeIn: false } });
    held.clear();
    const read = await backUpFolder(there, folder.seen(), { exportedBy: "", isAsked: false });
    expect(read).toMatchObject({ ok: true, value: { taken: 1, newFiles: 1 } });
  });

  test("hazard 22: a backup keeps others from importing only while it takes a file in, not while it writes", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    const other = await openDevice();
    await start(other, named("bob", journeyId("theirs")), "Theirs");
    folder.put("2026-08-14-bob.waymark.json", await exportFrom(other, { journeys: [journeyId("theirs")] }));
    const reading: string[][] = [];
    const writing: string[][] = [];
    database.imports.hook("creating", () => void reading.push([...held].sort()));
    const seen = folder.seen();
    const getFileHandle = seen.getFileHandle.bind(seen);
    Object.assign(seen, {
      getFileHandle: (...asked: Parameters<typeof getFileHandle>) => {
        writing.push([...held]);
        return getFileHandle(...asked);
      },
    });
    const done = await backUpFolder(database, seen, { exportedBy: "", isAsked: false });
    expect(done).toMatchObject({ ok: true, value: { taken: 1, mayTakeIn: true, written: { files: 1 } } });
    expect(reading).toEqual([expect.arrayContaining([BACKUP_LOCK, IMPORT_LOCK])]);
    expect(writing.length).toBeGreaterThan(0);
    for (const locks of writing) expect(locks).not.toContain(IMPORT_LOCK);
    await vi.waitFor(() => expect([...held]).toEqual([]));
  });

  test("hazard 22: a lock that the browser refuses is told, and no other lock stays taken for it", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    folder.put("2026-08-14-old.waymark.json", await exportFrom(database));
    broken.add(IMPORT_LOCK);
    const failed = await backUpFolder(database, folder.seen(), { exportedBy: "", isAsked: true });
    expect(failed).toMatchObject({ ok: false, error: { type: "failed" } });
    await vi.waitFor(() => expect([...held]).toEqual([]));
  });

  test("that is importing puts a backup by itself off where others wrote something, and only then", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    held.add(IMPORT_LOCK);
    const nothingToRead = await backUpFolder(database, folder.seen(), { exportedBy: "", isAsked: false });
    expect(nothingToRead).toMatchObject({ ok: true, value: { mayTakeIn: true, written: { files: 1 } } });
    const there = await openDevice();
    await start(there, named("bob", journeyId("theirs")));
    const byItself = await backUpFolder(there, folder.seen(), { exportedBy: "", isAsked: false });
    expect(byItself).toEqual({ ok: false, error: { type: "later" } });
    expect(folder.files.size).toBe(1);
  });
});

describe("a folder", () => {
  test.each([
    ["full", "QuotaExceededError"],
    ["closed", "NotAllowedError"],
    ["gone", "NotFoundError"],
  ])(
    "that is %s is told, nothing of a file is left in it, and nothing is called safe",
    async (what, name) => {
      const { database, writer } = await school();
      await answer(database, writer, "earned");
      const folder = new FakeFolder();
      folder.failsWith = new DOMException("no", name);
      const failed = await backUpFolder(database, folder.seen(), { exportedBy: "", isAsked: true });
      expect(failed).toMatchObject({ ok: false, error: { type: "folder", what } });
      expect(folder.files.size).toBe(0);
      expect(await database.safekeeping.count()).toBe(0);
      folder.failsWith = undefined;
      expect((await sync(database, folder.seen())).written).toMatchObject({ files: 1 });
    },
  );
});
