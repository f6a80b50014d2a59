import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import { recordExport } from "../../src/storage/exported";
import type { Database } from "../../src/storage/database";
import { readFirstList, readShelf } from "../../src/storage/firstList";
import { listRow } from "../support/browserLists";
import { openTestDatabase } from "../support/databases";
import { NOON } from "../support/entries";

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
  await database.summaries.bulkPut([
    ...Array.from({ length: 30 }, (_, index) => listRow(index, { title: `School ${index}` })),
    listRow(40, { title: "Pinned", pinned: true }),
    listRow(41, { title: "Theirs", readOnly: true }),
    listRow(42, { title: "Put away", archived: true }),
    listRow(43, { title: "Gone", existence: "deleted" }),
  ]);
});

describe("what a list of journeys shows first", () => {
  test("is a few of each open part, the one touched last first, and how many there are of all", async () => {
    const { rows, counts } = await readFirstList(database, 3);
    expect(rows.pinned.map(({ title }) => title)).toEqual(["Pinned"]);
    expect(rows.own.map(({ title }) => title)).toEqual(["School 0", "School 1", "School 2"]);
    expect(rows.received.map(({ title }) => title)).toEqual(["Theirs"]);
    expect(counts).toEqual({ pinned: 1, own: 30, received: 1, archived: 1, deleted: 1 });
  });

  test("tells of each what stands in files, and of no other", async () => {
    const [first, last] = [listRow(0, { title: "" }).journey, listRow(29, { title: "" }).journey];
    await recordExport(
      database,
      [
        { journey: first, entryCount: 2 },
        { journey: last, entryCount: 3 },
      ],
      NOON,
    );
    const { kept } = await readFirstList(database, 3);
    expect([...kept]).toEqual([[first, { journey: first, entriesInFile: 2, exportedAt: NOON }]]);
  });
});

test("a part that is put away is read by itself", async () => {
  expect((await readShelf(database, "archived")).rows.map(({ title }) => title)).toEqual(["Put away"]);
  expect((await readShelf(database, "own", 2)).rows).toHaveLength(2);
});
