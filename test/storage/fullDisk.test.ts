import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, test } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import type { Journal } from "../../src/domain/journal";
import { readJourney, renameJourney } from "../../src/domain/journey";
import { sha256OfBytes } from "../../src/lib/hash";
import { CHUNK_BYTES, PACK_SIZE } from "../../src/storage/database";
import { readJournal, writeEntries, type Write } from "../../src/storage/journals";
import { dump, fillDisk, FULL_DISKS, namedWriter, openTestDatabase } from "../support/databases";
import { entry, evidenceId, JOURNEY_ID } from "../support/entries";
import { viewText } from "../support/views";

const writer = namedWriter("Ann");
const bytes = new Uint8Array(2 * CHUNK_BYTES + 7).fill(7).buffer;
const thumbnail = { type: "image/webp", bytes: new ArrayBuffer(3) };

/** A photo with its bytes, its thumbnail and all that is said of it, in a sitting whose pack is full. */
async function photo(): Promise<Write> {
  const hash = await sha256OfBytes(bytes);
  const content = {
    kind: "file",
    hash,
    name: "wall.png",
    type: "image/png",
    size: bytes.byteLength,
  } as const;
  const item = { id: evidenceId("photo"), content, title: "Wall", date: "", caption: "", serves: [] };
  const decide = (journal: Journal) => addEvidence(journal, writer, item);
  return { writer, decide, files: [{ hash, bytes, thumbnail }] };
}

let empty = () => {};
afterEach(() => empty());

const full = FULL_DISKS.flatMap((how) => [
  [how, "packs", 1] as const,
  [how, "packs", 2] as const,
  [how, "summaries", 1] as const,
  [how, "thumbnails", 1] as const,
  [how, "chunks", 1] as const,
  [how, "chunks", 3] as const,
  [how, "files", 1] as const,
]);

describe("hazards 5 and 8: a disk that fills up in the middle of a write", () => {
  test.each(full)(
    "leaves everything as it was when %s, of %s, put %i",
    { timeout: 60_000 },
    async (how, table, nth) => {
      const database = await openTestDatabase();
      const many = Array.from({ length: PACK_SIZE - 1 }, () => entry({ about: "rubric:1" }));
      await writeEntries(database, { writer, decide: () => many });
      const before = await dump(database);
      const seen = viewText((await readJournal(database, JOURNEY_ID))!);

      empty = fillDisk(table, how, nth);
      expect(await writeEntries(database, await photo())).toEqual({ ok: false, error: { type: "quota" } });
      empty();

      expect(await dump(database)).toEqual(before);
      expect(viewText((await readJournal(database, JOURNEY_ID))!)).toBe(seen);
      // There is space again: the same write goes through.
      expect((await writeEntries(database, await photo())).ok).toBe(true);
      expect((await readJournal(database, JOURNEY_ID))?.entriesById.size).toBe(PACK_SIZE - 1 + 1 + 2);
    },
  );

  test.each(FULL_DISKS.flatMap((how) => [[how, "packs"] as const, [how, "summaries"] as const]))(
    "leaves everything as it was when %s, of %s, at a tap on what is remembered",
    async (how, table) => {
      const database = await openTestDatabase();
      await writeEntries(database, rename("Oak"));
      const journal = await readJournal(database, JOURNEY_ID);
      const before = await dump(database);
      empty = fillDisk(table, how);
      const failed = await writeEntries(database, rename("Elm"));
      expect(failed).toEqual({ ok: false, error: { type: "quota" } });
      empty();
      expect(await dump(database)).toEqual(before);
      expect(await readJournal(database, JOURNEY_ID)).toBe(journal);
      expect((await writeEntries(database, rename("Yew"))).ok).toBe(true);
      expect(readJourney((await readJournal(database, JOURNEY_ID))!).titles).toHaveLength(1);
    },
  );

  test.each(FULL_DISKS)("leaves nothing of a journey's first write when %s", async (how) => {
    const database = await openTestDatabase();
    const before = await dump(database);
    empty = fillDisk("summaries", how);
    const written = await writeEntries(database, rename("Ours"));
    expect(written).toEqual({ ok: false, error: { type: "quota" } });
    expect(await dump(database)).toEqual(before);
    expect(await readJournal(database, JOURNEY_ID)).toBeUndefined();
  });
});

describe("hazard 8: a write that fails through a fault of ours", () => {
  it("leaves everything as it was, and is not taken for the disk's", async () => {
    const database = await openTestDatabase();
    await writeEntries(database, rename("Ours"));
    const before = await dump(database);
    const fault = new TypeError("a slip");
    const decide = () => {
      throw fault;
    };
    await expect(writeEntries(database, { writer, decide })).rejects.toBe(fault);
    expect(await dump(database)).toEqual(before);
  });

  it("leaves everything as it was when the entries cannot be stored", async () => {
    const database = await openTestDatabase();
    const before = await dump(database);
    const unstorable = entry();
    const decide = () => [{ ...unstorable, value: (() => 1) as unknown as string }];
    expect(await settled(writeEntries(database, { writer, decide }))).not.toMatchObject({ ok: true });
    expect(await dump(database)).toEqual(before);
  });
});

const rename = (title: string): Write => ({
  writer,
  decide: (journal) => [renameJourney(journal, writer, title)],
});

const settled = (result: Promise<unknown>): Promise<unknown> => result.catch((error: unknown) => error);
