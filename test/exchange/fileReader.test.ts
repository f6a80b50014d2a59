import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { createFileReader, FileUnreadable } from "../../src/exchange/fileReader";
import { sha256OfBytes } from "../../src/lib/hash";
import { CHUNK_BYTES, type FileRow } from "../../src/storage/database";
import { putFile } from "../../src/storage/files";
import { openDevice } from "./devices";

const bytesOf = (length: number, from: number) => new Uint8Array(length).map((_, n) => (n * 31 + from) & 255);

async function deviceWith(files: readonly Uint8Array<ArrayBuffer>[]) {
  const device = await openDevice();
  const rows: FileRow[] = [];
  for (const bytes of files) {
    const hash = await sha256OfBytes(bytes);
    const { files: table, chunks, thumbnails, erasures } = device;
    await device.transaction("rw", table, chunks, thumbnails, erasures, () =>
      putFile(device, { hash, bytes: bytes.slice().buffer }),
    );
    rows.push((await device.files.get(hash))!);
  }
  return { device, rows };
}

type Reader = ReturnType<typeof createFileReader>;

async function allOf(reader: Reader, row: FileRow): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of reader.read(row, "a photo")) all.push(chunk.slice());
  return Buffer.concat(all);
}

const files = [
  bytesOf(100, 1),
  bytesOf(2 * CHUNK_BYTES + 5, 2),
  bytesOf(CHUNK_BYTES, 3),
  bytesOf(CHUNK_BYTES + 1, 4),
];

test("files are read to the byte in their order, in any other, twice, and left in the middle", async () => {
  const { device, rows } = await deviceWith(files);
  const reader = createFileReader(device, rows);
  for (const nth of [0, 1, 2, 3, 2, 0, 0, 3, 1, 1]) {
    for await (const _ of reader.read(rows[(nth + 1) % 4]!, "")) break;
    expect((await allOf(reader, rows[nth]!)).equals(files[nth]!)).toBe(true);
  }
});

test("two files that are read at once do not get into each other", async () => {
  const { device, rows } = await deviceWith(files);
  const reader = createFileReader(device, rows);
  const read = await Promise.all([1, 3, 1].map((nth) => allOf(reader, rows[nth]!)));
  expect(read.map((bytes, n) => bytes.equals(files[[1, 3, 1][n]!]!))).toEqual([true, true, true]);
});

test("a file of which a chunk is gone, or is not what it was, says so, and the next is read all the same", async () => {
  const { device, rows } = await deviceWith(files);
  await device.chunks.delete([rows[1]!.hash, 1]);
  await device.chunks.put({ hash: rows[3]!.hash, n: 0, bytes: bytesOf(CHUNK_BYTES, 5).buffer });
  const reader = createFileReader(device, rows);
  for (const nth of [1, 3]) await expect(allOf(reader, rows[nth]!)).rejects.toThrow(FileUnreadable);
  expect((await allOf(reader, rows[2]!)).equals(files[2]!)).toBe(true);
});
