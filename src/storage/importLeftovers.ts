/** What imports that were abandoned leave behind, and clearing it away, which may be done twice. */
import Dexie from "dexie";
import type { Sha256 } from "../lib/hash";
import type { Database } from "./database";

/** The source of the packs that an import wrote. */
export const importSource = (id: string) => `import:${id}`;

/** Inside a transaction over files, chunks and thumbnails. */
export async function removeFile(database: Database, hash: Sha256): Promise<void> {
  await database.chunks.where("[hash+n]").between([hash, Dexie.minKey], [hash, Dexie.maxKey]).delete();
  await database.thumbnails.delete(hash);
  await database.files.delete(hash);
}

/**
 * At start, and only where no import is under way in another window: gives up every import that was abandoned, by a crash or
 * by a closed window.
 */
export async function sweepImports(database: Database): Promise<void> {
  const { files, chunks, thumbnails, imports, staged } = database;
  await database.transaction("rw", files, chunks, thumbnails, imports, staged, async () => {
    const abandoned = await imports.filter((row) => row.state === "staging").primaryKeys();
    for (const id of abandoned) await removeStaged(database, id);
  });
}

/** Inside a transaction over files, chunks, thumbnails, imports and staged. */
export async function removeStaged(database: Database, id: string): Promise<void> {
  const { files, chunks, imports, staged } = database;
  await staged.where("[import+n]").between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  const brought = await files.filter((file) => file.stagedBy === id).primaryKeys();
  for (const hash of brought) await removeFile(database, hash);
  // A file that was being staged when the import ended has chunks, but no row yet.
  const stored = new Set((await chunks.toCollection().primaryKeys()).map(([hash]) => hash));
  const known = new Set(await files.toCollection().primaryKeys());
  for (const hash of stored) if (!known.has(hash)) await removeFile(database, hash);
  await imports.delete(id);
}
