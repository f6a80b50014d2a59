import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, test } from "vitest";
import { deleteThing, deletionUndo } from "../../src/domain/deletion";
import type { Entry } from "../../src/domain/entry";
import type { Journal } from "../../src/domain/journal";
import { archiveJourney, renameJourney } from "../../src/domain/journey";
import { JOURNEY } from "../../src/domain/thing";
import type { Database } from "../../src/storage/database";
import { undoImport } from "../../src/storage/importUndo";
import { writeEntries } from "../../src/storage/journals";
import { readSummary } from "../../src/storage/summaries";
import { rebuildSummary } from "../../src/storage/rebuilding";
import { arrange, countShelves, listShelf } from "../../src/storage/shelves";
import type { Shelf } from "../../src/storage/summaryRow";
import { dump, fillDisk, FULL_DISKS, namedWriter, openTestDatabase } from "../support/databases";
import { entry, journeyId, NOON } from "../support/entries";
import { importAll } from "../support/staging";

const id = journeyId;
const EVERY: readonly Shelf[] = ["pinned", "own", "received", "archived", "deleted", "none"];

async function write(
  database: Database,
  journey: string,
  decide: (journal: Journal, writer: ReturnType<typeof namedWriter>) => Entry | readonly Entry[] = (j, w) =>
    renameJourney(j, w, journey),
  now = NOON,
) {
  const writer = { ...namedWriter(), journey: id(journey), now: () => now };
  return writeEntries(database, { writer, decide: (journal) => [decide(journal, writer)].flat() });
}

async function importTitle(database: Database, journey: string, title: string, at = NOON): Promise<void> {
  await importAll(database, title, [entry({ journey: id(journey), value: title, at })]);
}

const listed = async (database: Database, shelf: Shelf, limit?: number) =>
  (await listShelf(database, shelf, limit)).map(({ journey }) => journey);

let empty = () => {};
afterEach(() => empty());

describe("the shelves of the list", () => {
  it("hold each journey once, wherever it is moved", async () => {
    const database = await openTestDatabase();
    await write(database, "a");
    const about = (journal: Journal, writer: ReturnType<typeof namedWriter>) =>
      deleteThing(journal, writer, JOURNEY);
    const steps: readonly (readonly [() => Promise<unknown>, Shelf])[] = [
      [async () => {}, "own"],
      [() => arrange(database, [id("a")], { pinned: true }), "pinned"],
      [() => write(database, "a", (j, w) => archiveJourney(j, w, true)), "archived"],
      [() => write(database, "a", (j, w) => archiveJourney(j, w, false)), "pinned"],
      [() => arrange(database, [id("a")], { pinned: false, collection: "2026" }), "own"],
      [() => write(database, "a", about), "deleted"],
      [() => write(database, "a", (j, w) => deletionUndo(j, w, JOURNEY)), "own"],
      [() => arrange(database, [id("a")], { readOnly: true }), "received"],
      [() => arrange(database, [id("a")], { pinned: true }), "pinned"],
    ];
    for (const [move, shelf] of steps) {
      await move();
      for (const each of EVERY)
        expect([each, await listed(database, each)]).toEqual([each, each === shelf ? ["a"] : []]);
      const { none: _, ...counts } = await countShelves(database);
      expect(counts).toEqual({ pinned: 0, own: 0, received: 0, archived: 0, deleted: 0, [shelf]: 1 });
    }
  });

  it("show the journey touched last first, and at most as many as are asked for", async () => {
    const database = await openTestDatabase();
    for (const [journey, hours] of [
      ["b", 2],
      ["d", 4],
      ["a", 1],
      ["c", 3],
    ] as const)
      await write(database, journey, undefined, NOON + hours * 3_600_000);
    expect(await listed(database, "own")).toEqual(["d", "c", "b", "a"]);
    expect(await listed(database, "own", 2)).toEqual(["d", "c"]);
    expect(await listed(database, "own", 0)).toEqual([]);
    await write(database, "a", undefined, NOON + 5 * 3_600_000);
    expect(await listed(database, "own", 2)).toEqual(["a", "d"]);
    expect(await countShelves(database)).toMatchObject({ own: 4, pinned: 0 });
  });

  it("order journeys before 1970 and without a time as well", async () => {
    const database = await openTestDatabase();
    for (const [journey, at] of [
      ["old", -5],
      ["zero", 0],
      ["new", 5],
    ] as const)
      await write(database, journey, undefined, at);
    expect((await listed(database, "own"))[0]).toBe("new");
    expect(await countShelves(database)).toMatchObject({ own: 3 });
  });

  it("list nothing of which only the revision is left", async () => {
    const database = await openTestDatabase();
    await importTitle(database, "a", "Ours");
    await undoImport(database, "Ours");
    expect(await countShelves(database)).toEqual({
      pinned: 0,
      own: 0,
      received: 0,
      archived: 0,
      deleted: 0,
      none: 1,
    });
  });
});

describe("what this device says of a journey", () => {
  const arranged = { pinned: true, collection: "Grade 9" };

  it("changes neither its revision nor anything else, and passes over journeys that are not here", async () => {
    const database = await openTestDatabase();
    for (const journey of ["a", "b", "c"]) await write(database, journey);
    const before = await dump(database);
    expect(await arrange(database, [id("a"), id("unknown"), id("c")], arranged)).toEqual({
      ok: true,
      value: undefined,
    });
    const [a, b, c] = before["summaries"] as readonly object[];
    const moved = { ...arranged, shelf: "pinned" };
    expect(await dump(database)).toEqual({
      ...before,
      summaries: [{ ...a, ...moved }, b, { ...c, ...moved }],
    });
    await arrange(database, [id("a"), id("c")], { pinned: false, collection: "" });
    expect(await dump(database)).toEqual(before);
    await arrange(database, [], arranged);
    expect(await dump(database)).toEqual(before);
  });

  it("stays through writes, imports, their undoing, and a view made anew", async () => {
    const database = await openTestDatabase();
    await write(database, "a");
    await arrange(database, [id("a")], arranged);
    const stands = async (title: string) =>
      expect(await readSummary(database, id("a"))).toMatchObject({
        ...arranged,
        title,
        shelf: "pinned",
        readOnly: false,
      });
    await write(database, "a", (j, w) => renameJourney(j, w, "Oak"));
    await stands("Oak");
    // Later than what it comes beside, which is a moment after what it follows: at the same moment chance would decide.
    await importTitle(database, "a", "Elm", NOON + 1000);
    await stands("Elm");
    await undoImport(database, "Elm");
    await stands("Oak");
    await rebuildSummary(database, id("a"));
    await stands("Oak");
  });

  it("goes with the journey where the import that brought it is undone", async () => {
    const database = await openTestDatabase();
    await importTitle(database, "a", "Ours");
    await arrange(database, [id("a")], { readOnly: true });
    await undoImport(database, "Ours");
    await importTitle(database, "a", "Ours");
    expect(await listed(database, "own")).toEqual(["a"]);
  });

  test.each(FULL_DISKS)("is as it was, of all the journeys, where the disk is full: %s", async (how) => {
    const database = await openTestDatabase();
    for (const journey of ["a", "b"]) await write(database, journey);
    const before = await dump(database);
    empty = fillDisk("summaries", how, 2);
    const result = await arrange(database, [id("a"), id("b")], arranged);
    expect(result).toEqual({ ok: false, error: { type: "quota" } });
    empty();
    expect(await dump(database)).toEqual(before);
  });
});

describe("a journey that is only read here", () => {
  it("refuses what is written to it, and nothing changes; others are written to as ever", async () => {
    const database = await openTestDatabase();
    for (const journey of ["a", "b"]) await write(database, journey);
    await arrange(database, [id("a")], { readOnly: true });
    const before = await dump(database);
    const refused = { ok: false, error: { type: "read-only" } };
    expect(await write(database, "a")).toEqual(refused);
    const writer = { ...namedWriter("Ann"), journey: id("a") };
    const placed = { writer, decide: () => [], files: [], placed: [] };
    expect(await writeEntries(database, placed)).toEqual(refused);
    expect(await dump(database)).toEqual(before);
    expect((await write(database, "b")).ok).toBe(true);
  });

  it("takes in what those who keep it send, and can be written to once it is made one's own", async () => {
    const database = await openTestDatabase();
    await importTitle(database, "a", "Theirs");
    await arrange(database, [id("a")], { readOnly: true });
    await importTitle(database, "a", "Theirs, later", NOON + 1);
    expect(await readSummary(database, id("a"))).toMatchObject({ title: "Theirs, later", readOnly: true });
    await arrange(database, [id("a")], { readOnly: false });
    expect((await write(database, "a", (j, w) => renameJourney(j, w, "Ours"))).ok).toBe(true);
    expect(await listed(database, "own")).toEqual(["a"]);
  });
});
