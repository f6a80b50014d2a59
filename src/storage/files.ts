/** Files by the SHA-256 of their bytes, each stored once, in chunks of ArrayBuffer: browsers have lost Blobs. */
import Dexie, { liveQuery } from "dexie";
import type { Sha256 } from "../lib/hash";
import { sameBytes } from "../lib/sameBytes";
import { CHUNK_BYTES, type Database, type ThumbnailRow } from "./database";

export type NewFile = {
  readonly hash: Sha256;
  readonly bytes: ArrayBuffer;
  readonly thumbnail?: Omit<ThumbnailRow, "hash"> | undefined;
};

/** When it was erased on this device, in milliseconds since 1970 UTC: then it is not kept here again. */
export type FileErased = { readonly type: "erased"; readonly at: number };

/**
 * Inside a transaction over files, chunks, thumbnails and erasures. Bytes that are here already are not written again, but for
 * those that a failing disk has lost or changed: adding the same file once more mends it.
 */
export async function putFile(
  database: Database,
  { hash, bytes, thumbnail }: NewFile,
): Promise<FileErased | undefined> {
  const erasedAt = (await erasedFiles(database, [hash])).get(hash);
  if (erasedAt !== undefined) return { type: "erased", at: erasedAt };
  if (thumbnail) await database.thumbnails.put({ hash, ...thumbnail });
  const known = await database.files.get(hash);
  let n = 0;
  for (let start = 0; start < bytes.byteLength; start += CHUNK_BYTES, n += 1) {
    const piece = new Uint8Array(bytes, start, Math.min(CHUNK_BYTES, bytes.byteLength - start));
    const here = known && (await readChunk(database, hash, n));
    if (!here || !sameBytes(new Uint8Array(here), piece))
      await database.chunks.put({ hash, n, bytes: piece.slice().buffer });
  }
  // A staged file is now also somebody's own: it must not go with the import that brought it.
  if (known?.size !== bytes.byteLength || known.chunkCount !== n || known.stagedBy !== undefined)
    await database.files.put({ hash, size: bytes.byteLength, chunkCount: n });
  return undefined;
}

/** The file as a Blob for display or download; undefined where its bytes have not arrived on this device. */
export async function readFile(database: Database, hash: Sha256, type: string): Promise<Blob | undefined> {
  const { files, erasures } = database;
  return database.transaction("r", files, database.chunks, erasures, async () => {
    const row = await files.get(hash);
    if (!row || (await erasedFiles(database, [hash])).size > 0) return undefined;
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

/**
 * Those of these files that are erased on this device, out of sight or gone, and when, in milliseconds since 1970 UTC; whichever
 * else names them.
 */
export async function erasedFiles(
  { erasures }: Database,
  hashes: readonly Sha256[],
): Promise<ReadonlyMap<Sha256, number>> {
  const found = new Map<Sha256, number>();
  if (hashes.length === 0) return found;
  const rows = await erasures
    .where("hashes")
    .anyOf([...hashes])
    .distinct()
    .toArray();
  const asked = new Set(hashes);
  for (const { agreedAt, hashes: named } of rows)
    for (const hash of named)
      if (agreedAt !== undefined && asked.has(hash))
        found.set(hash, Math.min(agreedAt, found.get(hash) ?? Infinity));
  return found;
}

/** Which of these files are on this device, and not erased. */
export async function knownFiles(
  database: Database,
  hashes: readonly Sha256[],
): Promise<ReadonlySet<Sha256>> {
  const { files, erasures } = database;
  return database.transaction("r", files, erasures, async () => {
    const rows = await files.bulkGet([...hashes]);
    const erased = await erasedFiles(database, hashes);
    return new Set(rows.flatMap((row) => (row && !erased.has(row.hash) ? [row.hash] : [])));
  });
}

export async function readThumbnail(database: Database, hash: Sha256): Promise<Blob | undefined> {
  const { thumbnails, erasures } = database;
  return database.transaction("r", thumbnails, erasures, async () => {
    const row = await thumbnails.get(hash);
    if (!row || (await erasedFiles(database, [hash])).size > 0) return undefined;
    return new Blob([row.bytes], { type: row.type });
  });
}

/** In a transaction of its own. Nothing is kept where the picture was erased while this was made of it. */
export async function putThumbnail(database: Database, row: ThumbnailRow): Promise<void> {
  const { thumbnails, erasures } = database;
  await database.transaction("rw", thumbnails, erasures, async () => {
    if ((await erasedFiles(database, [row.hash])).size === 0) await thumbnails.put(row);
  });
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
