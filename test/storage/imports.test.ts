import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/domain/entry";
import { foldJournal } from "../../src/domain/journal";
import { summarize } from "../../src/domain/summary";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import { sweepImports } from "../../src/storage/importLeftovers";
import { commitImport } from "../../src/storage/importCommit";
import { planImport } from "../../src/storage/importPlan";
import { undoImport } from "../../src/storage/importUndo";
import { readEntries, readJournal } from "../../src/storage/journals";
import { summaryRow } from "../../src/storage/summaryRow";
import {
  answer,
  bytesOf,
  dump,
  entriesOf,
  failingWrites,
  keep,
  named,
  openDevice,
  start,
} from "../exchange/devices";
import { JOURNEY_ID, journeyId, takenImport } from "../support/entries";
import { importAll, stage } from "../support/staging";

const photo = bytesOf(1);
const large = bytesOf(2, 17 * 1024 * 1024);

/** What another device wrote: a journey with an answer, its reason and a photo, and perhaps a film. */
async function elsewhere(film?: Uint8Array<ArrayBuffer>): Promise<readonly Entry[]> {
  const device = await openDevice();
  const bob = named("bob");
  await start(device, bob);
  await answer(device, bob, "earned", "We saw it.");
  await keep(device, bob, "wall", photo);
  if (film) await keep(device, bob, "film", film);
  return readEntries(device, JOURNEY_ID);
}

const stageAll = (database: Database, id: string, entries: readonly Entry[], files = [photo]) =>
  stage(database, id, entries, files);
const importIn = (database: Database, id: string, entries: readonly Entry[], files = [photo]) =>
  importAll(database, id, entries, files);

describe("a plan", () => {
  test("counts what is new, known, to settle and missing, and changes nothing", async () => {
    const device = await openDevice();
    const entries = await elsewhere();
    const ann = named("ann");
    await importIn(device, "i1", entries.slice(0, 3), []);
    await answer(device, ann, "in-progress");
    const staging = await stageAll(device, "i2", entries, []);
    const before = await dump(device);
    const counts = { newEntries: entries.length - 3, knownEntries: 3, toSettle: 1, missingFiles: 1 };
    expect(await planImport(staging)).toEqual({
      totals: {
        ...counts,
        journeys: 1,
        newJourneys: 0,
        changedJourneys: 1,
        erased: { entries: 0, files: 0 },
      },
      erasuresAsked: [],
      newFiles: 0,
      newFileBytes: 0,
      newFrameworks: 0,
      joins: [],
      journeys: [
        {
          journey: JOURNEY_ID,
          title: "Our school",
          subject: "school",
          framework: "mtc-k12-jml",
          existence: "present",
          isNewHere: false,
          ...counts,
        },
      ],
    });
    expect(await dump(device)).toEqual(before);
  });

  test("knows a file that came along", async () => {
    const device = await openDevice();
    expect(await planImport(await stageAll(device, "i1", await elsewhere()))).toMatchObject({
      newFiles: 1,
      journeys: [{ isNewHere: true, missingFiles: 0 }],
    });
  });
});

describe("a commit", () => {
  test("takes in entries, files and the cached view, and leaves nothing staged", async () => {
    const device = await openDevice();
    const entries = await elsewhere(large);
    await importIn(device, "i1", entries, [photo, large]);
    expect([...(await entriesOf(device)).keys()].sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(await device.staged.count()).toBe(0);
    expect(await device.files.filter((file) => file.stagedBy !== undefined).count()).toBe(0);
    expect(await device.summaries.toArray()).toEqual([
      summaryRow(summarize(JOURNEY_ID, foldJournal(entries)), 1),
    ]);
    expect(await device.safekeeping.toArray()).toEqual([
      { journey: JOURNEY_ID, entriesInFile: entries.length, exportedAt: 0 },
    ]);
    const chunks = await device.chunks
      .where("[hash+n]")
      .between([await sha256OfBytes(large), 0], [await sha256OfBytes(large), 99])
      .toArray();
    expect(Buffer.concat(chunks.map((chunk) => Buffer.from(chunk.bytes))).equals(large)).toBe(true);
  });

  test("of what is here already writes no entry and gives no journey a new revision", async () => {
    const device = await openDevice();
    const entries = await elsewhere();
    await importIn(device, "i1", entries);
    const { packs, summaries, files, chunks, safekeeping } = await dump(device);
    await importIn(device, "i2", entries);
    expect(await dump(device)).toMatchObject({ packs, summaries, files, chunks, safekeeping });
  });

  test("moves the revision on, so that no window shows a journal that it folded before", async () => {
    const device = await openDevice();
    const entries = await elsewhere();
    await importIn(device, "i1", entries.slice(0, 3), []);
    expect((await readJournal(device, JOURNEY_ID))?.entriesById.size).toBe(3);
    await importIn(device, "i2", entries);
    expect((await readJournal(device, JOURNEY_ID))?.entriesById.size).toBe(entries.length);
  });

  test("that fails at any step leaves everything as it was, and goes through once there is space", async () => {
    const { state, prepare } = failingWrites();
    const device = await openDevice(prepare);
    const ann = named("ann");
    await start(device, named("ann", journeyId("another")), "Another");
    await answer(device, ann, "in-progress");
    const staging = await stageAll(device, "i1", await elsewhere());
    const before = await dump(device);
    let steps = 0;
    for (let failAt = 1; ; failAt += 1) {
      Object.assign(state, { asked: 0, failAt });
      const committed = await commitImport(staging, takenImport("i1", "Bob"));
      if (committed.ok) break;
      steps += 1;
      expect(committed.error).toEqual({ type: "quota" });
      expect(await dump(device)).toEqual(before);
    }
    expect(steps).toBeGreaterThan(4);
    expect(await device.staged.count()).toBe(0);
  });
});

describe("hazard 7: an import that is given up", () => {
  test("leaves the device as it was, whichever write of its staging failed", async () => {
    const { state, prepare } = failingWrites();
    const device = await openDevice(prepare);
    await start(device, named("ann"));
    const entries = await elsewhere(large);
    const before = await dump(device);
    let failed = true;
    for (let failAt = 1; failed; failAt += 1) {
      Object.assign(state, { asked: 0, failAt });
      failed = await stageAll(device, "i1", entries, [photo, large]).then(
        () => false,
        () => true,
      );
      state.failAt = Infinity;
      await sweepImports(device);
      await sweepImports(device);
      expect(await dump(device)).toEqual(before);
    }
  });

  test("by a crash is swept at the next start, with a file of which only some chunks were there", async () => {
    const device = await openDevice();
    await keep(device, named("ann"), "own", bytesOf(9));
    const before = await dump(device);
    await stageAll(device, "i1", await elsewhere());
    await stageAll(device, "i2", [], []);
    await device.chunks.put({ hash: await sha256OfBytes(large), n: 0, bytes: large.slice(0, 9).buffer });
    await sweepImports(device);
    await sweepImports(device);
    expect(await dump(device)).toEqual(before);
  });

  test("leaves a file that somebody added themselves in the meantime", async () => {
    const device = await openDevice();
    const staging = await stageAll(device, "i1", await elsewhere());
    await keep(device, named("ann"), "wall", photo);
    await staging.discard();
    await staging.discard();
    expect(await device.files.toArray()).toEqual([
      { hash: await sha256OfBytes(photo), size: photo.length, chunkCount: 1 },
    ]);
    expect(await device.chunks.count()).toBe(1);
  });

  test("cannot be one that is committed", async () => {
    const device = await openDevice();
    const staging = await stageAll(device, "i1", await elsewhere());
    expect((await commitImport(staging, takenImport("i1"))).ok).toBe(true);
    const before = await dump(device);
    await staging.discard();
    await sweepImports(device);
    expect(await dump(device)).toEqual(before);
  });
});

describe("undoing an import", () => {
  test("takes back its entries and its files, and what was here before shows again", async () => {
    const device = await openDevice();
    const entries = await elsewhere();
    await importIn(device, "i1", entries.slice(0, 3), []);
    const before = await dump(device);
    await importIn(device, "i2", entries);
    expect(await undoImport(device, "i2")).toEqual({ ok: true, value: { allBack: true } });
    // It stays in the list of imports.
    await device.imports.delete("i2");
    // The revision is never given out twice.
    const summaries = before["summaries"]?.map((row) => ({ ...(row as object), revision: 3 }));
    expect(await dump(device)).toEqual({ ...before, summaries });
    expect((await readJournal(device, JOURNEY_ID))?.entriesById.size).toBe(3);
  });

  test("of a journey that was new here makes it unknown again", async () => {
    const device = await openDevice();
    await importIn(device, "i1", await elsewhere());
    await undoImport(device, "i1");
    expect(await readJournal(device, JOURNEY_ID)).toBeUndefined();
    expect(await dump(device)).toMatchObject({
      packs: [],
      files: [],
      chunks: [],
      safekeeping: [],
    });
  });

  test("is refused once something else was written to one of its journeys", async () => {
    const device = await openDevice();
    await importIn(device, "i1", await elsewhere());
    await answer(device, named("ann"), "in-progress");
    const before = await dump(device);
    expect(await undoImport(device, "i1")).toEqual({ ok: false, error: { type: "written-since" } });
    expect(await dump(device)).toEqual(before);
  });

  test("keeps a file that an entry of another journey names", async () => {
    const device = await openDevice();
    await importIn(device, "i1", await elsewhere());
    await keep(device, named("ann", journeyId("another")), "same", photo);
    expect(await undoImport(device, "i1")).toEqual({ ok: true, value: { allBack: false } });
    expect(await device.files.count()).toBe(1);
  });

  test("takes bytes back that came for entries that were here without them", async () => {
    const device = await openDevice();
    const entries = await elsewhere();
    await importIn(device, "i1", entries, []);
    const { files, chunks, packs } = await dump(device);
    await importIn(device, "i2", entries);
    expect(await device.files.count()).toBe(1);
    expect(await undoImport(device, "i2")).toEqual({ ok: true, value: { allBack: true } });
    expect(await dump(device)).toMatchObject({ files, chunks, packs });
  });

  test("leaves bytes that somebody has come to need since, in a journey to which it brought nothing else", async () => {
    const device = await openDevice();
    const entries = await elsewhere();
    await importIn(device, "i1", entries, []);
    await importIn(device, "i2", entries);
    await keep(device, named("ann"), "mine", photo);
    expect(await undoImport(device, "i2")).toEqual({ ok: false, error: { type: "written-since" } });
    expect(await device.files.count()).toBe(1);
  });

  test("is done once, and not a second time", async () => {
    const device = await openDevice();
    await importIn(device, "i1", await elsewhere());
    await undoImport(device, "i1");
    expect(await undoImport(device, "i1")).toMatchObject({ ok: false });
  });

  test("that fails at any step leaves the import in", async () => {
    const { state, prepare } = failingWrites();
    const device = await openDevice(prepare);
    await importIn(device, "i1", await elsewhere());
    const before = await dump(device);
    let undone;
    for (let failAt = 1; !undone?.ok; failAt += 1) {
      expect(await dump(device)).toEqual(before);
      Object.assign(state, { asked: 0, failAt });
      undone = await undoImport(device, "i1");
    }
    expect(state.asked).toBeGreaterThan(4);
  });
});
