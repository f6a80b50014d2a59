// What iPads do to pictures: they lose Blobs that are kept in IndexedDB, and now and then refuse a row without a reason.
import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, test } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { sha256OfBytes } from "../../src/lib/hash";
import { CHUNK_BYTES, type WaitingRow } from "../../src/storage/database";
import { readFile } from "../../src/storage/files";
import { readJournal, writeEntries } from "../../src/storage/journals";
import { putWaiting, readWaitingFile } from "../../src/storage/waiting";
import { dump, namedWriter, openTestDatabase } from "../support/databases";
import { evidenceId, JOURNEY_ID, NOON } from "../support/entries";
import { openDevice } from "../exchange/devices";

const bytes = new Uint8Array(CHUNK_BYTES + 7).fill(7).buffer;
const writer = namedWriter("Ann");

async function photo() {
  const hash = await sha256OfBytes(bytes);
  const content = {
    kind: "file",
    hash,
    name: "wall.png",
    type: "image/png",
    size: bytes.byteLength,
  } as const;
  const item = { id: evidenceId("photo"), content, title: "Wall", date: "", caption: "", serves: [] };
  const decide = (journal: Parameters<typeof addEvidence>[0]) => addEvidence(journal, writer, item);
  return { hash, content, write: { writer, decide, files: [{ hash, bytes }] } };
}

// Kept only to be put back, and called with the store it belongs to.
// oxlint-disable-next-line typescript/unbound-method
const { put } = IDBObjectStore.prototype;
afterEach(() => {
  IDBObjectStore.prototype.put = put;
});

/** The first so many puts into the table fail as WebKit's do. */
function refusePuts(table: string, times: number): void {
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
    if (this.name !== table || (times -= 1) < 0) return put.apply(this, row);
    throw new DOMException("Error preparing Blob/File data to be stored in object store", "UnknownError");
  };
}

describe("hazard 13: a row that the browser refuses without a reason", () => {
  test.each(["packs", "summaries", "files", "chunks"])(
    "is tried once more, and all is there once: %s",
    async (table) => {
      const database = await openTestDatabase();
      const { hash, write } = await photo();
      refusePuts(table, 1);
      expect(await writeEntries(database, write)).toMatchObject({ ok: true });
      expect(await sha256OfBytes(await (await readFile(database, hash, ""))!.arrayBuffer())).toBe(hash);
      const entries = [...(await readJournal(database, JOURNEY_ID))!.entriesById.values()];
      expect(entries.filter(({ register }) => register === "content")).toHaveLength(1);
    },
  );

  it("is told where it is refused again, and nothing of it remains", async () => {
    const database = await openTestDatabase();
    const before = await dump(database);
    refusePuts("chunks", 2);
    const written = await writeEntries(database, (await photo()).write);
    expect(written).toMatchObject({ ok: false, error: { type: "failed" } });
    expect(await dump(database)).toEqual(before);
  });

  test.each(["waiting", "waitingBytes"])("is tried once more in the tray: %s", async (table) => {
    const database = await openTestDatabase();
    const { content } = await photo();
    const row = { id: evidenceId("photo"), caughtAt: NOON, content } as unknown as WaitingRow;
    refusePuts(table, 1);
    await putWaiting(database, row, bytes);
    expect((await readWaitingFile(database, row))?.size).toBe(bytes.byteLength);
  });
});

test.each([
  ["a page opens", openTestDatabase],
  ["a device of an exchange opens", openDevice],
])(
  "hazard 13: no Blob reaches the database that %s in a test, for one that does fails it",
  async (_, open) => {
    const database = await open();
    const row = { id: evidenceId("photo"), caughtAt: NOON, thumbnail: { bytes: new Blob(["x"]) } };
    await expect(database.waiting.put(row as unknown as WaitingRow)).rejects.toThrow("A Blob was to be kept");
    await expect(
      database.chunks.bulkPut([{ hash: "a", n: 0, bytes: new File([], "x") } as never]),
    ).rejects.toThrow("A Blob was to be kept");
    expect(await database.waiting.count()).toBe(0);
  },
);
