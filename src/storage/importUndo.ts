/** Undoing an import that is committed. */
import Dexie from "dexie";
import type { JourneyId } from "../domain/ids";
import { frameworkKey, frameworkNamedBy } from "../domain/journey";
import { hashesIn } from "../domain/mentions";
import { err, ok, type Result } from "../lib/result";
import type { Database, ImportRow } from "./database";
import { storageFault, type StorageFault } from "./faults";
import { readRow } from "./summaries";
import { isUndoable } from "./importHistory";
import { importSource, removeFile } from "./importLeftovers";
import { rebuildSummaries } from "./rebuilding";

export type UndoFault =
  | StorageFault
  /** Something was said in one of its journeys since, or the import is not known (any more). */
  | { readonly type: "written-since" };

/** `allBack`: false where a file or a framework stays, because a journey that the import did not touch needs it too. */
export type Undone = { readonly allBack: boolean };

/**
 * Takes an import back, as long as none of its journeys was written to since. It stays in the list of past imports, with what it
 * had brought, as undone at `undoneAt` (milliseconds since 1970 UTC).
 */
export async function undoImport(
  database: Database,
  id: string,
  undoneAt: number = Date.now(),
): Promise<Result<Undone, UndoFault>> {
  const { packs, summaries, files, chunks, frameworks, thumbnails, safekeeping, imports, erasures } =
    database;
  try {
    return await database.transaction(
      "rw",
      [packs, summaries, files, chunks, frameworks, thumbnails, safekeeping, imports, erasures],
      async (): Promise<Result<Undone, UndoFault>> => {
        const row = await imports.get(id);
        if (!row || !(await isUndoable(database, row))) return err({ type: "written-since" });
        for (const { journey } of row.journeys) await importPacks(database, journey, id).delete();
        await rebuildSummaries(
          database,
          row.journeys.map(({ journey }) => journey),
        );
        for (const { journey, added } of row.journeys) await takeFromSafekeeping(database, journey, added);
        const isMore = (row.files?.length ?? 0) + (row.frameworks?.length ?? 0) > 0;
        const allBack = isMore ? await takeBackWhatCame(database, row) : true;
        await imports.put({ ...row, state: "undone", undoneAt });
        return ok({ allBack });
      },
    );
  } catch (error) {
    return err(storageFault(error));
  }
}

const importPacks = (database: Database, journey: JourneyId, id: string) =>
  database.packs
    .where("[journey+source+n]")
    .between([journey, importSource(id), Dexie.minKey], [journey, importSource(id), Dexie.maxKey]);

async function takeFromSafekeeping(database: Database, journey: JourneyId, added: number): Promise<void> {
  const told = await readRow(database, journey);
  const kept = await database.safekeeping.get(told?.journey ?? journey);
  if (!kept) return;
  const entriesInFile = Math.max(0, kept.entriesInFile - added);
  if (entriesInFile === 0 && kept.exportedAt === 0) await database.safekeeping.delete(kept.journey);
  else await database.safekeeping.put({ ...kept, entriesInFile });
}

/**
 * The files and frameworks that it brought, but for those that another journey names; true where nothing stays. Its own
 * journeys are as it left them: what they still name was named, and missing, before it came.
 */
async function takeBackWhatCame(database: Database, row: ImportRow): Promise<boolean> {
  const own = new Set(row.journeys.map(({ journey }) => journey));
  const hashes = new Set(row.files);
  const frameworks = new Map((row.frameworks ?? []).map((framework) => [frameworkKey(framework), framework]));
  const came = hashes.size + frameworks.size;
  await database.packs.each(({ journey, entries }) => {
    if (own.has(journey)) return;
    for (const entry of entries) {
      for (const hash of hashesIn(entry)) hashes.delete(hash);
      const named = frameworkNamedBy(entry);
      if (named) frameworks.delete(frameworkKey(named));
    }
  });
  for (const hash of hashes) await removeFile(database, hash);
  for (const { id, version, before } of frameworks.values())
    if (before === undefined) await database.frameworks.delete([id, version]);
    else await database.frameworks.put({ id, version, framework: before });
  return hashes.size + frameworks.size === came;
}
