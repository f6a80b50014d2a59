import "fake-indexeddb/auto";
import { describe, expect, it, test } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { sha256OfBytes, sha256OfText, type Sha256 } from "../../src/lib/hash";
import { CHUNK_BYTES, type Database } from "../../src/storage/database";
import {
  knownFiles,
  putFile,
  putThumbnail,
  readChunk,
  readFile,
  readThumbnail,
  type NewFile,
} from "../../src/storage/files";
import { writeEntries } from "../../src/storage/journals";
import { dump, fillDisk, namedWriter, openTestDatabase } from "../support/databases";
import { evidenceId, journeyId } from "../support/entries";

/** Bytes that are different at every place. */
async function file(size: number): Promise<NewFile & { readonly view: Uint8Array<ArrayBuffer> }> {
  const view = new Uint8Array(size);
  for (let n = 0; n < size; n += 1) view[n] = (n * 31 + (n >> 8)) & 255;
  return { hash: await sha256OfBytes(view), bytes: view.buffer, view };
}

const store = (database: Database, added: NewFile) =>
  database.transaction("rw", [database.files, database.chunks, database.thumbnails, database.erasures], () =>
    putFile(database, added),
  );

const bytesOf = async (database: Database, hash: Sha256) =>
  Buffer.from((await (await readFile(database, hash, "image/png"))?.arrayBuffer()) ?? new ArrayBuffer(0));

describe("a file", () => {
  test.each([
    [0, 0],
    [1, 1],
    [CHUNK_BYTES - 1, 1],
    [CHUNK_BYTES, 1],
    [CHUNK_BYTES + 1, 2],
    [3 * CHUNK_BYTES + 5, 4],
  ])(
    "of %i bytes is kept in %i chunks and comes back as it was",
    { timeout: 60_000 },
    async (size, chunkCount) => {
      const database = await openTestDatabase();
      const added = await file(size);
      await store(database, added);
      expect(await database.files.toArray()).toEqual([{ hash: added.hash, size, chunkCount }]);
      expect((await database.chunks.toArray()).map(({ n }) => n)).toEqual(
        Array.from({ length: chunkCount }, (_, n) => n),
      );
      const blob = await readFile(database, added.hash, "image/png");
      expect([blob?.size, blob?.type]).toEqual([size, "image/png"]);
      expect((await bytesOf(database, added.hash)).equals(added.view)).toBe(true);
      expect(await sha256OfBytes(await blob!.arrayBuffer())).toBe(added.hash);
    },
  );

  it("with more than ten chunks comes back in order", { timeout: 60_000 }, async () => {
    const database = await openTestDatabase();
    const added = await file(12 * CHUNK_BYTES + 1);
    await store(database, added);
    expect(await sha256OfBytes(await (await readFile(database, added.hash, ""))!.arrayBuffer())).toBe(
      added.hash,
    );
  });

  it("is read piece by piece", async () => {
    const database = await openTestDatabase();
    const added = await file(CHUNK_BYTES + 3);
    await store(database, added);
    expect((await readChunk(database, added.hash, 0))?.byteLength).toBe(CHUNK_BYTES);
    expect(new Uint8Array((await readChunk(database, added.hash, 1))!)).toEqual(
      added.view.slice(CHUNK_BYTES),
    );
    expect(await readChunk(database, added.hash, 2)).toBeUndefined();
  });

  it("is stored once, whoever names it and in whatever journey", async () => {
    const database = await openTestDatabase();
    const added = await file(CHUNK_BYTES + 1);
    for (const id of ["oak", "elm"]) {
      const writer = { ...namedWriter(), journey: journeyId(id) };
      const content = {
        kind: "file",
        hash: added.hash,
        name: id,
        type: "",
        size: added.view.length,
      } as const;
      const item = { id: evidenceId(id), content, title: "", date: "", caption: "", serves: [] };
      const decide = (journal: Parameters<typeof addEvidence>[0]) => addEvidence(journal, writer, item);
      expect((await writeEntries(database, { writer, decide, files: [added] })).ok).toBe(true);
    }
    expect(await database.files.count()).toBe(1);
    expect(await database.chunks.count()).toBe(2);
    expect(await database.summaries.count()).toBe(2);
  });

  it("that is here already is not written again", async () => {
    const database = await openTestDatabase();
    const added = await file(10);
    await store(database, added);
    const empty = fillDisk("chunks", "put throws");
    await store(database, added).finally(empty);
    expect((await bytesOf(database, added.hash)).equals(added.view)).toBe(true);
  });

  it("is not stored when nothing is said of it after all", async () => {
    const database = await openTestDatabase();
    const before = await dump(database);
    const files = [await file(10)];
    expect(await writeEntries(database, { writer: namedWriter(), decide: () => [], files })).toEqual({
      ok: true,
      value: [],
    });
    expect(await dump(database)).toEqual(before);
  });

  it("that an import staged is somebody's own once it is added here too", async () => {
    const database = await openTestDatabase();
    const added = await file(10);
    await store(database, added);
    await database.files.put({ hash: added.hash, size: 10, chunkCount: 1, stagedBy: "import-1" });
    await store(database, added);
    expect(await database.files.toArray()).toEqual([{ hash: added.hash, size: 10, chunkCount: 1 }]);
    expect((await bytesOf(database, added.hash)).equals(added.view)).toBe(true);
  });

  it("that has not arrived is none, and is no error", async () => {
    const database = await openTestDatabase();
    const hash = sha256OfText("elsewhere");
    expect(await readFile(database, hash, "image/png")).toBeUndefined();
    expect(await readThumbnail(database, hash)).toBeUndefined();
    expect(await readChunk(database, hash, 0)).toBeUndefined();
  });

  it("whose row is not written yet is none, though some of its chunks are here", async () => {
    const database = await openTestDatabase();
    const { hash, bytes } = await file(10);
    await database.chunks.put({ hash, n: 0, bytes });
    expect(await readFile(database, hash, "image/png")).toBeUndefined();
    expect(await knownFiles(database, [hash])).toEqual(new Set());
  });

  it("is told as known when it is here", async () => {
    const database = await openTestDatabase();
    const [here, empty, elsewhere] = [await file(10), await file(0), await file(11)];
    await store(database, here);
    await store(database, empty);
    const known = await knownFiles(database, [elsewhere.hash, here.hash, empty.hash]);
    expect(known).toEqual(new Set([here.hash, empty.hash]));
    expect(await knownFiles(database, [])).toEqual(new Set());
  });
});

describe("a thumbnail", () => {
  const thumbnail = { type: "image/webp", bytes: new Uint8Array([1, 2, 3]).buffer };

  it("is stored with its file", async () => {
    const database = await openTestDatabase();
    const added = await file(10);
    await store(database, { ...added, thumbnail });
    const blob = await readThumbnail(database, added.hash);
    expect(blob?.type).toBe("image/webp");
    expect(new Uint8Array(await blob!.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });

  it("can be added later, to a file that came without one, and made anew", async () => {
    const database = await openTestDatabase();
    const added = await file(10);
    await store(database, added);
    await putThumbnail(database, { hash: added.hash, ...thumbnail });
    await store(database, { ...added, thumbnail: { type: "image/png", bytes: new ArrayBuffer(1) } });
    expect(await readThumbnail(database, added.hash)).toMatchObject({ type: "image/png", size: 1 });
    expect(await database.thumbnails.count()).toBe(1);
  });

  it("of a picture that was erased while it was made is not kept", async () => {
    const database = await openTestDatabase();
    const { hash } = await file(10);
    const row = { journey: journeyId("J"), about: "evidence:e", hashes: [hash], entries: [] };
    await database.erasures.put({ ...row, agreedAt: 1, goneAt: 2 });
    await putThumbnail(database, { hash, ...thumbnail });
    expect(await database.thumbnails.count()).toBe(0);
    // Somebody asked for it, and it was kept here.
    await database.erasures.put({ ...row, hashes: [], refusedAt: 3 });
    await putThumbnail(database, { hash, ...thumbnail });
    expect(await database.thumbnails.count()).toBe(1);
  });
});
