/** What imports leave behind: undoing one, and sweeping what an abandoned one staged. All of it may be done twice. */
import Dexie from "dexie";
import type { JourneyId } from "../domain/ids";
import type { Sha256 } from "../lib/hash";
import type { Json } from "../lib/json";
import { err, ok, type Result } from "../lib/result";
import type { Database } from "./database";
import { storageFault, type StorageFault } from "./faults";
import { rebuildSummary } from "./journals";

export type UndoFault =
  | StorageFault
  /** Something was said in one of its journeys since, or the import is not known (any more). */
  | { readonly type: "written-since" };

/** Takes an import back whole, as long as none of its journeys was written to since. */
export async function undoImport(database: Database, id: string): Promise<Result<void, UndoFault>> {
  const { packs, summaries, files, chunks, thumbnails, safekeeping, imports } = database;
  try {
    return await database.transaction(
      "rw",
      [packs, summaries, files, chunks, thumbnails, safekeeping, imports],
      async (): Promise<Result<void, UndoFault>> => {
        const row = await imports.get(id);
        if (row?.state !== "committed") return err({ type: "written-since" });
        for (const { journey, revision } of row.journeys)
          if ((await summaries.get(journey))?.revision !== revision) return err({ type: "written-since" });
        for (const { journey, added } of row.journeys) {
          await importPacks(database, journey, id).delete();
          await rebuildSummary(database, journey);
          await takeFromSafekeeping(database, journey, added);
        }
        for (const hash of await unnamed(database, row.files ?? [])) await removeFile(database, hash);
        await imports.delete(id);
        return ok(undefined);
      },
    );
  } catch (error) {
    return err(storageFault(error));
  }
}

/** The source of the packs that an import wrote. */
export const importSource = (id: string) => `import:${id}`;

const importPacks = (database: Database, journey: JourneyId, id: string) =>
  database.packs
    .where("[journey+source+n]")
    .between([journey, importSource(id), Dexie.minKey], [journey, importSource(id), Dexie.maxKey]);

async function takeFromSafekeeping(database: Database, journey: JourneyId, added: number): Promise<void> {
  const kept = await database.safekeeping.get(journey);
  if (!kept) return;
  const entriesInFile = Math.max(0, kept.entriesInFile - added);
  if (entriesInFile === 0 && kept.exportedAt === 0) await database.safekeeping.delete(journey);
  else await database.safekeeping.put({ ...kept, entriesInFile });
}

/** Those of the files that no entry on this device mentions, not even one that only a newer version understands. */
async function unnamed(database: Database, hashes: readonly Sha256[]): Promise<ReadonlySet<Sha256>> {
  const rest = new Set(hashes);
  if (rest.size === 0) return rest;
  await database.packs.each((pack) => {
    for (const entry of pack.entries) forEachText(entry.value, (text) => rest.delete(text as Sha256));
  });
  return rest;
}

function forEachText(value: Json, onText: (text: string) => void): void {
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") onText(next);
    else if (typeof next === "object" && next !== null)
      for (const member of Object.values(next)) pending.push(member);
  }
}

async function removeFile(database: Database, hash: Sha256): Promise<void> {
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
