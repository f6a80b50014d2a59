import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { ballotEntry, readBallotEntry } from "../../src/domain/ballot";
import type { JourneyId } from "../../src/domain/ids";
import { takeBallots } from "../../src/storage/ballots";
import type { Database } from "../../src/storage/database";
import { keepFolder, readFolder } from "../../src/storage/folder";
import { countWaiting } from "../../src/storage/folderWaiting";
import { listSummaries } from "../../src/storage/summaries";
import { journeyId, JOURNEY_ID } from "../support/entries";
import { sync } from "../support/backingUp";
import { FakeFolder } from "../support/fakeFolder";
import { earnedAll, sealedBallot } from "../support/room";
import { answer, bytesOf, entriesOf, keep, named, openDevice, start } from "./devices";
import { exportFrom, importInto } from "./exchange";

const filesOf = async (database: Database) => (await database.files.toCollection().primaryKeys()).sort();
const idsOf = async (database: Database, journey: JourneyId = JOURNEY_ID) =>
  [...(await entriesOf(database, journey)).keys()].sort();

async function school(name = "ann") {
  const database = await openDevice();
  const writer = named(name);
  await start(database, writer);
  await answer(database, writer, "in-progress", "A start.");
  await keep(database, writer, "wall", bytesOf(1));
  return { database, writer };
}

describe("a backup folder", () => {
  test("brings everything to a new device that chooses it", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    const first = await sync(database, folder.seen());
    expect(first.written).toMatchObject({
      files: 1,
      name: expect.stringMatching(/^\d{4}-\d\d-\d\d-[0-9a-f]{16}-[0-9a-z]{6}\.waymark\.json$/),
    });
    const there = await openDevice();
    expect(await sync(there, folder.seen())).toMatchObject({ taken: 1, written: undefined });
    expect(await idsOf(there)).toEqual(await idsOf(database));
    expect(await filesOf(there)).toEqual(await filesOf(database));
    expect(await there.safekeeping.toArray()).toEqual(
      await listSummaries(there).then((rows) =>
        rows.map(({ journey, entryCount }) => ({ journey, entriesInFile: entryCount, exportedAt: 0 })),
      ),
    );
  });

  test("carries sealed ballots of a journey that is on no list of this device", async () => {
    const { database } = await school();
    const ballot = await sealedBallot(earnedAll("Bo"));
    const elsewhere = ballotEntry({ ...readBallotEntry(ballot)!, journey: journeyId("elsewhere") });
    await takeBallots(database, [elsewhere]);
    const folder = new FakeFolder();
    await sync(database, folder.seen());
    const there = await openDevice();
    await sync(there, folder.seen());
    expect(await idsOf(there, elsewhere.journey)).toEqual([elsewhere.id]);
  });

  test("gets what is new and nothing twice, each part a snapshot of its own", async () => {
    const { database, writer } = await school();
    const folder = new FakeFolder();
    await sync(database, folder.seen());
    expect((await sync(database, folder.seen())).written).toBeUndefined();
    await answer(database, writer, "earned", "We saw it.");
    await keep(database, writer, "film", bytesOf(2));
    const second = await sync(database, folder.seen());
    expect(second.written?.files).toBe(1);
    const alone = await openDevice();
    const part = folder.files.get(second.written!.name)!;
    expect(await importInto(alone, part.bytes)).toMatchObject({
      newFiles: 1,
      totals: { newEntries: second.written!.entries },
    });
    expect(folder.files.size).toBe(2);
    expect(await database.departures.toArray()).toHaveLength(2);
  });

  test("gets few changes by itself only after hours, and at once when somebody asks", async () => {
    const { database, writer } = await school();
    const folder = new FakeFolder();
    expect((await sync(database, folder.seen(), { byItself: true })).written).toBeDefined();
    await answer(database, writer, "earned");
    const safe = await database.safekeeping.toArray();
    expect((await sync(database, folder.seen(), { byItself: true, minutes: 60 })).written).toBeUndefined();
    expect(await database.safekeeping.toArray()).toEqual(safe);
    expect((await sync(database, folder.seen(), { byItself: true, minutes: 121 })).written).toBeDefined();
    await answer(database, writer, "in-progress");
    expect((await sync(database, folder.seen())).written).toBeDefined();
  });

  test("writes the bytes of a photograph that came after its entry", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    const there = await openDevice();
    await importInto(there, await exportFrom(database, { withFiles: false }));
    await sync(there, folder.seen());
    await importInto(there, await exportFrom(database));
    expect((await sync(there, folder.seen())).written).toMatchObject({ files: 1 });
    const third = await openDevice();
    await sync(third, folder.seen());
    expect(await filesOf(third)).toEqual(await filesOf(database));
  });

  test("hazard 24: an emptied folder deletes nothing, is told, and is filled again", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    await sync(database, folder.seen());
    const before = await idsOf(database);
    folder.files.clear();
    expect(await sync(database, folder.seen())).toMatchObject({
      newlyMissing: 1,
      written: { entries: before.length, files: 1 },
    });
    expect(await idsOf(database)).toEqual(before);
    const there = await openDevice();
    await sync(there, folder.seen());
    expect(await idsOf(there)).toEqual(before);
  });

  test("hazard 24: a copy that a sync tool set aside adds nothing, and a file cut short is told and read once it is whole", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    const { written } = await sync(database, folder.seen());
    const whole = folder.files.get(written!.name)!.bytes;
    folder.put(written!.name.replace(".json", ".sync-conflict-20260814-101112-ABC.json"), whole);
    folder.put(written!.name.replace(".json", " (1).json"), whole);
    folder.put(".syncthing.x.waymark.json.tmp", whole.slice(0, 10));
    expect(await sync(database, folder.seen())).toMatchObject({ taken: 0, skipped: [], written: undefined });
    expect(await database.imports.count()).toBe(0);

    const there = await openDevice();
    const other = new FakeFolder();
    other.put("2026-08-14-a.waymark.json", whole.slice(0, 900));
    other.put("2026-08-15-b.waymark.json", new Blob([]));
    const faults = { skipped: [{ fault: "cut-short" }, { fault: "empty" }] };
    expect(await sync(there, other.seen())).toMatchObject(faults);
    expect(await sync(there, other.seen(), { byItself: true })).toMatchObject(faults);
    expect(await there.imports.count()).toBe(0);
    other.put("2026-08-14-a.waymark.json", whole);
    expect(await sync(there, other.seen())).toMatchObject({ taken: 1, skipped: [{ fault: "empty" }] });
    expect(await idsOf(there)).toEqual(await idsOf(database));
    expect([...folder.harmed, ...other.harmed]).toEqual([]);
  });

  test("hazard 24: a file of its own that was damaged in the folder is written again", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    const { written } = await sync(database, folder.seen());
    folder.put(written!.name, folder.files.get(written!.name)!.bytes.slice(0, 700));
    const again = await sync(database, folder.seen());
    expect(again).toMatchObject({
      skipped: [{ name: written!.name, fault: "cut-short" }],
      written: { entries: written!.entries },
    });
    expect(again.written!.name).not.toBe(written!.name);
  });

  test("hazard 20: a copy that cannot be read back is taken away again, and by itself it is tried again only after hours", async () => {
    const { database } = await school();
    const folder = new FakeFolder();
    await keepFolder(database, {} as FileSystemDirectoryHandle, 0);
    await sync(database, folder.seen());
    const before = [...folder.files.keys()];
    await keep(database, named("ann"), "film", bytesOf(2));
    folder.isFailing = true;
    await expect(sync(database, folder.seen(), { byItself: true })).rejects.toThrow("not-verified");
    expect([...folder.files.keys()]).toEqual(before);
    expect(folder.harmed).toHaveLength(1);
    // Each would be a whole file more for a disk that fails.
    const waiting = { isHeldBack: true, written: undefined };
    expect(await sync(database, folder.seen(), { byItself: true, minutes: 60 })).toMatchObject(waiting);
    await expect(sync(database, folder.seen())).rejects.toThrow("not-verified");
    folder.isFailing = false;
    expect(await sync(database, folder.seen(), { byItself: true, minutes: 60 })).toMatchObject(waiting);
    const done = await sync(database, folder.seen(), { byItself: true, minutes: 125 });
    expect(done).toMatchObject({ isHeldBack: false, written: { files: 1 } });
    await keep(database, named("ann"), "page", bytesOf(3));
    expect((await sync(database, folder.seen(), { byItself: true })).written).toMatchObject({ files: 1 });
  });

  test("keeps everything else where a photograph is damaged on this device", async () => {
    const { database, writer } = await school();
    await keep(database, writer, "film", bytesOf(2));
    const [chunk] = await database.chunks.toArray();
    await database.chunks.put({ ...chunk!, bytes: new ArrayBuffer(chunk!.bytes.byteLength) });
    const folder = new FakeFolder();
    await keepFolder(database, {} as FileSystemDirectoryHandle, 0);
    const done = await sync(database, folder.seen());
    expect(done).toMatchObject({ written: { files: 1 }, damagedHere: [expect.stringMatching(/jpg$/)] });
    // It is not told as safe in a file.
    expect(await database.safekeeping.count()).toBe(0);
    // It is told for as long as it is so, and does not wait for a backup that cannot bring it.
    expect(await countWaiting(database)).toBe(0);
    expect((await readFolder(database))?.held).toMatchObject([{ journey: JOURNEY_ID, notWhole: true }]);
    await answer(database, writer, "earned");
    expect(await countWaiting(database)).toBeGreaterThan(0);
    expect(await countWaiting(database)).toBeLessThan(5);
    await keep(database, writer, "film again", bytesOf(1));
    await keep(database, writer, "film again", bytesOf(2));
    expect(await sync(database, folder.seen())).toMatchObject({ damagedHere: [] });
    expect((await readFolder(database))?.held?.[0]).not.toHaveProperty("notWhole");
    expect(await database.safekeeping.count()).toBe(1);
  });

  test("leaves an example out", async () => {
    const database = await openDevice();
    const writer = named("ann", journeyId("j9"));
    await start(database, writer);
    const [row] = await listSummaries(database);
    await database.summaries.put({ ...row!, isExample: true });
    const folder = new FakeFolder();
    expect((await sync(database, folder.seen())).written).toBeUndefined();
  });
});
