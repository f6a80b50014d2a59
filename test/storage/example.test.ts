import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import { tellExample } from "../../src/content/exampleJourney";
import { isTeller } from "../../src/content/exampleAuthors";
import type { FileContent } from "../../src/domain/evidence";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { deleteThing } from "../../src/domain/deletion";
import { renameJourney } from "../../src/domain/journey";
import { JOURNEY } from "../../src/domain/thing";
import { sha256OfText } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import { saveDraft } from "../../src/storage/drafts";
import { recordExport } from "../../src/storage/exported";
import { addExample, findExample, removeExample } from "../../src/storage/example";
import { readEntries, readJournal, writeEntries } from "../../src/storage/journals";
import { listSummaries } from "../../src/storage/summaries";
import { dump, fillDisk, FULL_DISKS, namedWriter, openTestDatabase } from "../support/databases";
import { evidenceId, journeyId, NOON } from "../support/entries";

const HERE = journeyId("example-here");
const wall: FileContent = {
  kind: "file",
  hash: sha256OfText("wall"),
  name: "wall.jpg",
  type: "image/jpeg",
  size: 3,
};
const file = {
  hash: wall.hash,
  bytes: new Uint8Array([1, 2, 3]).buffer,
  thumbnail: { type: "image/jpeg", bytes: new Uint8Array([4]).buffer },
};

let told = 0;
const example = (journey = HERE) => ({
  journey,
  entries: tellExample({
    journey,
    now: NOON,
    chance: () => `chance-${(told += 1)}`,
    pictures: new Map([["wall", wall]]),
  }),
  files: [file],
});

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});

/** All that people wrote, without the row that a list keeps. */
async function written() {
  const { summaries: _, ...rest } = await dump(database);
  return rest;
}

describe("the example on a device", () => {
  test("is there whole, with its picture, and is listed once", async () => {
    const one = example();
    expect(await addExample(database, one)).toEqual({ ok: true, value: HERE });
    expect((await readJournal(database, HERE))?.entriesById.size).toBe(one.entries.length);
    expect(await database.files.count()).toBe(1);
    expect(await listSummaries(database)).toMatchObject([{ isExample: true, shelf: "own" }]);
    expect(await addExample(database, example(journeyId("another")))).toEqual({ ok: true, value: HERE });
    expect(await listSummaries(database)).toHaveLength(1);
  });

  test.each(FULL_DISKS)("is there whole or not at all where the disk is full: %s", async (how) => {
    const before = await dump(database);
    const empty = fillDisk("chunks", how);
    expect(await addExample(database, example())).toMatchObject({ ok: false, error: { type: "quota" } });
    empty();
    expect(await dump(database)).toEqual(before);
  });

  test("is gone as if it had never been, with what was half written in it and what was noted of its files", async () => {
    const before = await written();
    await addExample(database, example());
    await saveDraft(database, `why/${HERE}/any`, "half a reason", NOON);
    await recordExport(database, [{ journey: HERE, entryCount: 3 }], NOON);
    expect(await removeExample(database, HERE, isTeller)).toEqual({ ok: true, value: "gone" });
    expect(await written()).toEqual(before);
    expect(await listSummaries(database)).toEqual([]);
    expect(await readJournal(database, HERE)).toBeUndefined();
    expect(await findExample(database)).toBeUndefined();
    expect(await addExample(database, example(journeyId("again")))).toMatchObject({ value: "again" });
  });

  test("leaves a file that another journey names", async () => {
    const writer = namedWriter("Ann");
    await writeEntries(database, {
      writer,
      files: [file],
      decide: (journal) =>
        addEvidence(journal, writer, {
          id: evidenceId("ours"),
          content: wall,
          title: "Ours",
          date: "",
          caption: "",
          serves: [],
        }),
    });
    const before = await written();
    await addExample(database, example());
    await removeExample(database, HERE, isTeller);
    expect(await written()).toEqual(before);
  });

  test("stays untouched where somebody wrote in it", async () => {
    await addExample(database, example());
    const writer = { ...namedWriter("Ann"), journey: HERE };
    await writeEntries(database, {
      writer,
      decide: (journal) => [renameJourney(journal, writer, "Ours now")],
    });
    const before = await dump(database);
    expect(await removeExample(database, HERE, isTeller)).toEqual({ ok: true, value: "written-in" });
    expect(await dump(database)).toEqual(before);
  });

  test("can be tried anew once it was deleted, and the deleted one is kept", async () => {
    await addExample(database, example());
    const writer = { ...namedWriter("Ann"), journey: HERE };
    await writeEntries(database, { writer, decide: (journal) => deleteThing(journal, writer, JOURNEY) });
    expect(await findExample(database)).toBeUndefined();
    expect(await addExample(database, example(journeyId("again")))).toMatchObject({ value: "again" });
    expect((await readEntries(database, HERE)).length).toBeGreaterThan(100);
  });
});
