import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, test } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import type { EvidenceContent } from "../../src/domain/evidence";
import { renameJourney } from "../../src/domain/journey";
import { sha256OfBytes, sha256OfText } from "../../src/lib/hash";
import { CHUNK_BYTES, type Database, type WaitingRow } from "../../src/storage/database";
import { storageFault } from "../../src/storage/faults";
import { readFile } from "../../src/storage/files";
import { readJournal, writeEntries, type Write } from "../../src/storage/journals";
import { arrange } from "../../src/storage/shelves";
import {
  appendWaiting,
  changeWaiting,
  countWaiting,
  listWaiting,
  putWaiting,
  readWaitingFile,
  removeWaiting,
  replaceWaitingFile,
} from "../../src/storage/waiting";
import { bytesToldBy, dump, fillDisk, FULL_DISKS, namedWriter, openTestDatabase } from "../support/databases";
import { evidenceId, JOURNEY_ID, NOON } from "../support/entries";

const PHOTO = evidenceId("photo");
const file: EvidenceContent = {
  kind: "file",
  hash: sha256OfText("not looked at before it is placed"),
  name: "wall.jpg",
  type: "image/jpeg",
  size: 0,
};

const row = (id = PHOTO, change: Partial<WaitingRow> = {}): WaitingRow => ({
  id,
  caughtAt: NOON,
  content: file,
  title: "",
  caption: "",
  date: "",
  journey: "",
  serves: [],
  ...change,
});
const bytesOf = (length: number, seed = 1) => new Uint8Array(length).map((_, n) => (n * seed) % 251).buffer;
const told = async (blob: Blob | undefined) => blob && bytesToldBy(await blob.arrayBuffer());
const fileOf = async (database: Database, waiting = row()) => told(await readWaitingFile(database, waiting));

let empty = () => {};
afterEach(() => empty());

describe("what waits to be placed", () => {
  it("is listed with the one caught first first, and counted", async () => {
    const database = await openTestDatabase();
    expect([await listWaiting(database), await countWaiting(database)]).toEqual([[], 0]);
    for (const [id, caughtAt] of [
      ["b", 2],
      ["c", 3],
      ["a", 1],
    ] as const)
      await putWaiting(database, row(evidenceId(id), { caughtAt, content: { kind: "note", text: id } }));
    expect((await listWaiting(database)).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(await countWaiting(database)).toBe(3);
  });

  test.each([0, 1, CHUNK_BYTES, 2 * CHUNK_BYTES + 7])("keeps a file of %i bytes whole", async (length) => {
    const database = await openTestDatabase();
    await putWaiting(database, row(), bytesOf(length));
    const blob = await readWaitingFile(database, row());
    // Of an empty file there is nothing to keep.
    expect(blob?.type).toBe(length > 0 ? "image/jpeg" : undefined);
    expect(await fileOf(database)).toEqual(length > 0 ? bytesToldBy(bytesOf(length)) : undefined);
  });

  it("keeps the bytes where only what is said of it is put again, and none of the old where it has new ones", async () => {
    const database = await openTestDatabase();
    await putWaiting(database, row(), bytesOf(2 * CHUNK_BYTES + 7));
    await putWaiting(database, row(PHOTO, { title: "Wall" }));
    expect(await fileOf(database)).toEqual(bytesToldBy(bytesOf(2 * CHUNK_BYTES + 7)));
    await putWaiting(database, row(PHOTO, { title: "Blurred" }), bytesOf(9, 2));
    expect(await fileOf(database)).toEqual(bytesToldBy(bytesOf(9, 2)));
    expect(await database.waitingBytes.count()).toBe(1);
    expect(await listWaiting(database)).toEqual([row(PHOTO, { title: "Blurred" })]);
  });

  it("grows piece by piece while something is recorded, the bytes in their order", async () => {
    const database = await openTestDatabase();
    const first = row(PHOTO, { content: { ...file, size: 1 } as EvidenceContent });
    await putWaiting(database, first, Uint8Array.of(0).buffer);
    for (let n = 1; n < 12; n += 1) {
      await changeWaiting(database, PHOTO, { caption: `${n}` });
      expect(await appendWaiting(database, PHOTO, Uint8Array.of(n).buffer)).toBe(true);
    }
    expect(await fileOf(database)).toEqual(bytesToldBy(Uint8Array.from({ length: 12 }, (_, n) => n).buffer));
    expect(await listWaiting(database)).toEqual([
      row(PHOTO, { caption: "11", content: { ...file, size: 12 } as EvidenceContent }),
    ]);
  });

  it("has another file in its place with all that was said of it meanwhile", async () => {
    const database = await openTestDatabase();
    await putWaiting(database, row(), bytesOf(CHUNK_BYTES + 1));
    await changeWaiting(database, PHOTO, { showing: "refused" });
    const covered = { ...file, size: 9 } as EvidenceContent;
    expect(await replaceWaitingFile(database, PHOTO, { content: covered }, bytesOf(9, 2))).toBe(true);
    expect(await listWaiting(database)).toEqual([row(PHOTO, { content: covered, showing: "refused" })]);
    expect(await fileOf(database)).toEqual(bytesToldBy(bytesOf(9, 2)));
  });

  it("is not brought back by a piece or a change that comes after it was placed or given up", async () => {
    const database = await openTestDatabase();
    expect(await appendWaiting(database, PHOTO, bytesOf(3))).toBe(false);
    expect(await replaceWaitingFile(database, PHOTO, { content: file }, bytesOf(3))).toBe(false);
    expect(await dump(database)).toMatchObject({ waiting: [], waitingBytes: [] });
  });

  it("has no file where it is a note or a link, or where its bytes are gone", async () => {
    const database = await openTestDatabase();
    const note = row(PHOTO, { content: { kind: "note", text: "Seen." } });
    await putWaiting(database, note);
    expect(await fileOf(database, note)).toBeUndefined();
    expect(await fileOf(database)).toBeUndefined();
  });

  it("can be told more of; what was placed or given up meanwhile is not brought back by it", async () => {
    const database = await openTestDatabase();
    await putWaiting(database, row(), bytesOf(3));
    await changeWaiting(database, PHOTO, { showing: "nobody", journey: JOURNEY_ID });
    expect(await listWaiting(database)).toEqual([row(PHOTO, { showing: "nobody", journey: JOURNEY_ID })]);
    await removeWaiting(database, [PHOTO]);
    await changeWaiting(database, PHOTO, { title: "Wall" });
    expect(await countWaiting(database)).toBe(0);
  });

  it("leaves nothing behind when it is given up, and takes nothing of another with it", async () => {
    const database = await openTestDatabase();
    const ids = ["a", "ab", "b"].map(evidenceId);
    for (const id of ids) await putWaiting(database, row(id), bytesOf(CHUNK_BYTES + 1));
    await removeWaiting(database, [evidenceId("a"), evidenceId("unknown")]);
    expect((await listWaiting(database)).map(({ id }) => id)).toEqual(["ab", "b"]);
    expect(await database.waitingBytes.count()).toBe(4);
    await removeWaiting(database, ids);
    expect(await dump(database)).toMatchObject({ waiting: [], waitingBytes: [] });
  });
});

const writer = namedWriter("Ann");

/** The photo out of the tray, with its bytes, into the journey. */
async function placing(): Promise<Write> {
  const bytes = bytesOf(CHUNK_BYTES + 7);
  const hash = await sha256OfBytes(bytes);
  const content = { ...file, hash, size: bytes.byteLength } as EvidenceContent;
  const item = { id: PHOTO, content, title: "", date: "", caption: "", serves: [] };
  return {
    writer,
    decide: (journal) => addEvidence(journal, writer, item),
    files: [{ hash, bytes, thumbnail: { type: "image/webp", bytes: bytesOf(3) } }],
    placed: [PHOTO],
  };
}

/** The photo and another thing in the tray, and a journey. */
async function waitingDevice(): Promise<Database> {
  const database = await openTestDatabase();
  await putWaiting(database, row(), bytesOf(CHUNK_BYTES + 7));
  await putWaiting(database, row(evidenceId("other")), bytesOf(4));
  await writeEntries(database, { writer, decide: (journal) => [renameJourney(journal, writer, "Ours")] });
  return database;
}

describe("placing what waits", () => {
  it("takes it into the journey and out of the tray in the same moment", async () => {
    const database = await waitingDevice();
    const write = await placing();
    expect((await writeEntries(database, write)).ok).toBe(true);
    expect((await listWaiting(database)).map(({ id }) => id)).toEqual(["other"]);
    expect(await database.waitingBytes.count()).toBe(1);
    const blob = await readFile(database, write.files![0]!.hash, "image/jpeg");
    expect(await told(blob)).toEqual(bytesToldBy(bytesOf(CHUNK_BYTES + 7)));
    expect((await readJournal(database, JOURNEY_ID))?.things.has("evidence:photo")).toBe(true);
  });

  it("that says nothing leaves it in the tray", async () => {
    const database = await waitingDevice();
    const before = await dump(database);
    expect(await writeEntries(database, { ...(await placing()), decide: () => [] })).toEqual({
      ok: true,
      value: [],
    });
    expect(await dump(database)).toEqual(before);
  });

  it("into a journey that is only read here is refused, and it stays in the tray", async () => {
    const database = await waitingDevice();
    await arrange(database, [JOURNEY_ID], { readOnly: true });
    const before = await dump(database);
    expect(await writeEntries(database, await placing())).toEqual({
      ok: false,
      error: { type: "read-only" },
    });
    expect(await dump(database)).toEqual(before);
  });

  const full = FULL_DISKS.flatMap((how) =>
    ["packs", "summaries", "thumbnails", "chunks", "files"].map((table) => [how, table] as const),
  );
  test.each(full)(
    "leaves it in the tray, and nothing of it in the journey, when %s, of %s",
    async (how, table) => {
      const database = await waitingDevice();
      const before = await dump(database);
      empty = fillDisk(table, how);
      expect(await writeEntries(database, await placing())).toEqual({ ok: false, error: { type: "quota" } });
      empty();
      expect(await dump(database)).toEqual(before);
      expect((await writeEntries(database, await placing())).ok).toBe(true);
      expect(await countWaiting(database)).toBe(1);
    },
  );
});

describe("a disk that fills up while something is caught", () => {
  const full = FULL_DISKS.flatMap((how) => [
    [how, "waitingBytes", 1] as const,
    [how, "waitingBytes", 2] as const,
    [how, "waiting", 1] as const,
  ]);
  test.each(full)("leaves what waited as it was when %s, of %s, put %i", async (how, table, nth) => {
    const database = await waitingDevice();
    const before = await dump(database);
    empty = fillDisk(table, how, nth);
    const put = putWaiting(database, row(PHOTO, { title: "Blurred" }), bytesOf(2 * CHUNK_BYTES + 1, 3));
    expect(await put.catch(storageFault)).toEqual({ type: "quota" });
    empty();
    expect(await dump(database)).toEqual(before);
  });

  test.each(FULL_DISKS)("keeps of a recording what was recorded until then: %s", async (how) => {
    const database = await waitingDevice();
    const before = await dump(database);
    empty = fillDisk("waiting", how);
    const appended = appendWaiting(database, PHOTO, bytesOf(9));
    expect(await appended.catch(storageFault)).toEqual({ type: "quota" });
    empty();
    expect(await dump(database)).toEqual(before);
  });
});
