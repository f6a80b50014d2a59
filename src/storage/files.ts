/** Files by the SHA-256 of their bytes, each stored once, in chunks of ArrayBuffer: browsers have lost Blobs. */
import Dexie, { liveQuery } from "dexie";
import type { Sha256 } from "../lib/hash";
import { CHUNK_BYTES, type Database, type ThumbnailRow } from "./database";

export type NewFile = {
  readonly hash: Sha256;
  readonly bytes: ArrayBuffer;
  readonly thumbnail?: Omit<ThumbnailRow, "hash"> | undefined;
};

/**
 * Inside a transaction over files, chunks and thumbnails. Bytes that are here already are not written again, but for those
 * that a failing disk has lost or changed: adding the same file once more mends it.
 */
export async function putFile(database: Database, { hash, bytes, thumbnail }: NewFile): Promise<void> {
  if (thumbnail) await database.thumbnails.put({ hash, ...thumbnail });
  const known = await database.files.get(hash);
  let n = 0;
  for (let start = 0; start < bytes.byteLength; start += CHUNK_BYTES, n += 1) {
    const piece = new Uint8Array(bytes, start, Math.min(CHUNK_BYTES, bytes.byteLength - start));
    const here = known && (await readChunk(database, hash, n));
    if (!here || !isSame(new Uint8Array(here), piece))
      await database.chunks.put({ hash, n, bytes: piece.slice().buffer });
  }
  // A staged file is now also somebody's own: it must not go with the import that brought it.
  if (known?.size !== bytes.byteLength || known.chunkCount !== n || known.stagedBy !== undefined)
    await database.files.put({ hash, size: bytes.byteLength, chunkCount: n });
}

const isSame = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** The file as a Blob for display or download; undefined where its bytes have not arrived on this device. */
export async function readFile(database: Database, hash: Sha256, type: string): Promise<Blob | undefined> {
  return database.transaction("r", database.files, database.chunks, async () => {
    const row = await database.files.get(hash);
    if (!row) return undefined;
    const chunks = await database.chunks
      .where("[hash+n]")
      .between([hash, Dexie.minKey], [hash, Dexie.maxKey])
      .toArray();
    return new Blob(
      chunks.map((chunk) => chunk.bytes),
      { type },
    );
  });
}

/** One chunk's bytes, for reading a large file piece by piece. */
export async function readChunk(
  database: Database,
  hash: Sha256,
  n: number,
): Promise<ArrayBuffer | undefined> {
  return (await database.chunks.get([hash, n]))?.bytes;
}

/** Which of these files are on this device. */
export async function knownFiles(
  database: Database,
  hashes: readonly Sha256[],
): Promise<ReadonlySet<Sha256>> {
  const rows = await database.files.bulkGet([...hashes]);
  return new Set(rows.flatMap((row) => (row ? [row.hash] : [])));
}

export async function readThumbnail(database: Database, hash: Sha256): Promise<Blob | undefined> {
  const row = await database.thumbnails.get(hash);
  return row && new Blob([row.bytes], { type: row.type });
}

export async function putThumbnail(database: Database, row: ThumbnailRow): Promise<void> {
  await database.thumbnails.put(row);
}

/** Calls `onBlob` with the file now and whenever it arrives or goes; gives back how to stop. */
export function watchBlob(
  read: () => Promise<Blob | undefined>,
  onBlob: (blob: Blob | undefined) => void,
  onFault: (fault: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe(onBlob, onFault);
  return () => subscription.unsubscribe();
}
